"""Invented languages for planted proposals: words that mean nothing, written and numbered as real languages are.

Function words are real, since an engine may know them; words of content are made of syllables, some common and many
rare, so that no engine can know them. It makes sentences, and knows nothing of drafts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

HAN = "零一二三四五六七八九十"


def _han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (HAN[tens] if tens > 1 else "") + ("十" if tens else "") + (HAN[ones] if ones or not tens else "")


@dataclass(frozen=True)
class Tongue:
    """How a language writes what the generator needs."""

    code: str
    syllables: tuple[str, ...]
    small: tuple[str, ...]
    """Function words that stand between words of content."""
    modals: tuple[str, ...]
    article: str
    paragraph: str
    option: str
    gap: str = " "
    stop: str = "."
    count: Callable[[int], str] = str


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TONGUES = {
    "en": Tongue(
        "en",
        _parts("bar kel lom mir zun rag tov vep dus fil gat hob jan pex cha tre wen sor lic mun"),
        _parts("the of and to in for with by on under from such any each"),
        _parts("shall should may will"),
        "Article {}",
        "{}.",
        "Option {}:",
    ),
    "fr": Tongue(
        "fr",
        _parts("bar quel lom mir zun rag tov vép dus fil gat hob jan pex cha tré lé fê çon mou"),
        _parts("le la les de des du et à dans pour par sur avec"),
        _parts("doit devrait peut doivent"),
        "Article {}",
        "{}.",
        "Option {} :",
    ),
    "ru": Tongue(
        "ru",
        _parts("бар кел лом мир зун раг тов веп дус фил гат хоб жан пек чал сор лик мун"),
        _parts("и в на по с для о об или от до при"),
        _parts("должна должны может могут"),
        "Статья {}",
        "{}.",
        "Вариант {}:",
    ),
    "zh": Tongue(
        "zh",
        tuple("港渡船灯塔雾钟桥岸石鱼网帆锚浪沙岛湾河湖山林木花草鸟马牛羊米麦茶酒盐糖布丝纸墨笔琴鼓铃窗门墙梯绳桶篮箱"),
        tuple("的和在与对及"),
        _parts("应当 应 可以 可"),
        "第{}条",
        "{}.",
        "选项{}：",
        "",
        "。",
        _han,
    ),
    "ar": Tongue(
        "ar",
        _parts("بار كيل لوم مير زون راج توف ديس فيل جات هوب خان شال ترس قطب سمك"),
        _parts("من في على إلى عن مع أو"),
        _parts("يجب ينبغي يجوز"),
        "المادة {}",
        "{}.",
        "الخيار {}:",
    ),
}


class Writer:
    """Writes words and sentences of one language: the same ones for the same seed."""

    def __init__(self, tongue: Tongue, chance: random.Random) -> None:
        self.tongue = tongue
        self._chance = chance
        self._common = [self._fresh() for _ in range(160)]
        self._formulas = [self.phrase(chance.randint(4, 8)) for _ in range(14)]

    def formula(self) -> list[str]:
        """A phrase that stands all over the text."""
        return list(self._chance.choice(self._formulas))

    def word(self) -> str:
        """A word of content: mostly one of the common ones, the commonest most of all."""
        if self._chance.random() < 0.72:
            return self._common[int(len(self._common) * self._chance.random() ** 2)]
        return self._fresh()

    def rare(self) -> str:
        """A word of content that hardly stands anywhere else."""
        return self._fresh()

    def modal(self) -> str:
        """A modal verb."""
        return self._chance.choice(self.tongue.modals)

    def phrase(self, words: int, rare: float = 0.0) -> list[str]:
        """So many words, function words among them; a share of `rare` words of content is rare for certain."""
        row: list[str] = []
        for at in range(words):
            last = at in (0, words - 1)
            if not last and row[-1] not in self.tongue.small and self._chance.random() < 0.45:
                row.append(self._chance.choice(self.tongue.small))
            else:
                row.append(self.rare() if self._chance.random() < rare else self.word())
        return row

    def sentence(self) -> list[str]:
        """A sentence without its stop, with a modal, and often a formula."""
        row = [*self.phrase(self._chance.randint(2, 5)), self.modal(), *self.phrase(self._chance.randint(6, 16))]
        if self._chance.random() < 0.4:
            row += self.formula()
        return row

    def _fresh(self) -> str:
        size = self._chance.choice((2, 2, 3)) if self.tongue.gap == "" else self._chance.choice((2, 3, 3))
        return "".join(self._chance.choices(self.tongue.syllables, k=size))
