"""Treaties made for laws: drafts in six languages whose words mean nothing and whose structure is known.

A law that says what a reader must be told of an insertion, a move or a split needs drafts of which it is certain what
was done. Every sentence is made of words of its own, so that there is no doubt what is the same; numbers and citations
are printed as each language prints them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

HAN = "零一二三四五六七八九十"
_SLOT = re.compile(r"\{(\d+)\}")


def _han(number: int) -> str:
    return HAN[number] if number <= 10 else f"十{HAN[number - 10]}"


@dataclass(frozen=True)
class Tongue:
    """How a language prints what a law looks at. `syllables` make words, `gap` parts them, `stop` ends a sentence."""

    code: str
    syllables: tuple[str, ...]
    gap: str
    stop: str
    article: str
    paragraph: str
    citation: str
    modals: tuple[str, str]
    count: Callable[[int], str] = str


_LATIN = (
    "bar",
    "kel",
    "lom",
    "mir",
    "zun",
    "rag",
    "tov",
    "vep",
    "dus",
    "fil",
    "gat",
    "hob",
    "jan",
    "pex",
    "cha",
    "tre",
)
_CYRILLIC = ("бар", "кел", "лом", "мир", "зун", "раг", "тов", "веп", "дус", "фил", "гат", "хоб", "жан", "пек", "чал")
_ARABIC = ("بار", "كيل", "لوم", "مير", "زون", "راج", "توف", "ديس", "فيل", "جات", "هوب", "خان", "شال", "ترس", "قطب")
_SIGNS = "港渡船灯塔雾钟桥岸石鱼网帆锚浪沙岛湾河湖山林木花草鸟马牛羊米麦茶酒盐糖布丝纸墨笔琴鼓铃窗门墙梯绳桶篮箱"

TONGUES = (
    Tongue("en", _LATIN, " ", ".", "Article {}", "{}.", "article {}", ("shall", "should")),
    Tongue("fr", (*_LATIN, "lé", "fê", "çon"), " ", ".", "Article {}", "{}.", "l'article {}", ("doit", "devrait")),
    Tongue("es", (*_LATIN, "ñol", "bué"), " ", ".", "Artículo {}", "{}.", "el artículo {}", ("deberá", "debería")),
    Tongue("ru", _CYRILLIC, " ", ".", "Статья {}", "{}.", "статье {}", ("должна", "может")),
    Tongue("zh", tuple(_SIGNS), "", "。", "第{}条", "{}、", "第{}条", ("应当", "宜"), _han),
    Tongue("ar", _ARABIC, " ", ".", "المادة {}", "{}-", "المادة {}", ("يجب", "ينبغي")),
)


@dataclass(frozen=True)
class Treaty:
    """A treaty: of each article its heading and its paragraphs, each a row of sentences without their stops.

    A sentence may cite an article by its place, counted from 1, as "{3}".
    """

    tongue: Tongue
    articles: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]

    def draft(self, cited: Callable[[int], int] = lambda place: place) -> Draft:
        """The draft; `cited` says what number is printed for a cited place."""
        tongue = self.tongue
        rows: list[tuple[int, str, str]] = []
        for number, (heading, paragraphs) in enumerate(self.articles, 1):
            rows.append((0, tongue.article.format(tongue.count(number)), heading))
            for count, sentences in enumerate(paragraphs, 1):
                text = "".join(f"{sentence}{tongue.stop}{tongue.gap}" for sentence in sentences).strip()
                text = _SLOT.sub(lambda slot: tongue.citation.format(tongue.count(cited(int(slot[1])))), text)
                rows.append((1, tongue.paragraph.format(tongue.count(count)), text))
        return draft(*rows, language=tongue.code)

    def with_paragraphs(self, article: int, paragraphs: Sequence[tuple[str, ...]]) -> Treaty:
        """The same treaty with other paragraphs in one article (counted from 0)."""
        changed = list(self.articles)
        changed[article] = (changed[article][0], tuple(paragraphs))
        return replace(self, articles=tuple(changed))

    def with_article(self, at: int, heading: str, paragraphs: Sequence[tuple[str, ...]]) -> Treaty:
        """The same treaty with one article more, before the one at `at` (counted from 0)."""
        return replace(self, articles=(*self.articles[:at], (heading, tuple(paragraphs)), *self.articles[at:]))


class Writer:
    """Writes sentences in a language: the same ones for the same seed."""

    def __init__(self, tongue: Tongue, seed: int) -> None:
        self.tongue = tongue
        self._chance = random.Random(seed)
        self._used: set[str] = set()

    def word(self) -> str:
        """A word that was not written before."""
        while True:
            word = "".join(self._chance.choices(self.tongue.syllables, k=2 if self.tongue.gap == "" else 3))
            if word not in self._used:
                self._used.add(word)
                return word

    def sentence(self, words: int = 9, extra: str = "") -> str:
        """A sentence of so many words, with `extra` in the middle."""
        row = [self.word() for _ in range(words)]
        if extra:
            row.insert(words // 2, extra)
        return self.tongue.gap.join(row)


@st.composite
def treaties(
    draw: st.DrawFn, *, articles: tuple[int, int] = (3, 6), paragraphs: tuple[int, int] = (1, 3), cites: bool = True
) -> tuple[Treaty, Writer]:
    """A treaty in one of six languages, and a writer of sentences that do not stand in it."""
    tongue = draw(st.sampled_from(TONGUES))
    writer = Writer(tongue, draw(st.integers(0, 2**16)))
    many = draw(st.integers(*articles))
    found = []
    for _ in range(many):
        rows = []
        for _ in range(draw(st.integers(*paragraphs))):
            cited = draw(st.integers(0, many)) if cites else 0
            rows.append((writer.sentence(extra=f"{{{cited}}}" if cited else ""), writer.sentence()))
        found.append((writer.sentence(2), tuple(rows)))
    return Treaty(tongue, tuple(found)), writer
