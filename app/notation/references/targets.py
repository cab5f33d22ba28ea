"""Settles what a citation names: the addresses, by the place where it stands. It has the key under which a cited
address and a printed one meet whatever their language, script or brackets.

How citations are read is `citations.py`; whether an address exists is known to whoever has the draft.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.numerals import chinese_value, ordinal
from app.notation.labels.suffixes import fold_suffix
from app.notation.references.vocabulary import LEVEL_WORDS


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation over `[start, end)`.

    `targets` are addresses as `app.treaty.address` prints them ("Article 5(2)(a)"), in the order cited, ranges written
    out; `ends` are those that are printed, of a range only its two ends. With `relative` they are the ends of
    addresses, to be settled against the place of the citation (`resolve_targets`): "(3)(a)" with `under` "article" is a
    paragraph of the article it stands in, "(a)" with `under` "paragraph" a subparagraph of its paragraph, and "" the
    article or paragraph itself. `external`: of another instrument.

    A citation of the part, chapter, section or annex it stands in ("this Part": `under` "part") and one of a
    neighbour ("the preceding paragraph": `beside` -1, the following one: 1, of the level `under`) has no targets: no
    address says which it is, only the order of the provisions.
    """

    start: int
    end: int
    targets: tuple[str, ...]
    relative: bool = False
    external: bool = False
    under: str = ""
    beside: int = 0
    ends: tuple[str, ...] = ()

    def says(self) -> tuple[object, ...]:
        """What two citations have in common that say the same, wherever they stand."""
        return (self.targets, self.ends, self.relative, self.external, self.under, self.beside)


def resolve_targets(reference: Reference, address: str, *, ends: bool = False) -> tuple[str, ...]:
    """The addresses a citation names when it stands in the provision at `address` ("Article 10(6)(a)"); absolute
    citations are as they are. With `ends`, only those that are printed.

    A subparagraph is looked for beside the innermost one of its own sort: "(i)" in (1)(a)(iii) is (1)(a)(i), "(c)" is
    (1)(c). In an article without paragraphs, (b) beside (a) is Article 9(b).

    "Paragraph 2" in article 5 is paragraph 2 of article 5.

    >>> from app.notation.references.citations import read_references
    >>> [resolve_targets(one, "Article 5(3)") for one in read_references("See paragraph 2.", "en")]
    [('Article 5(2)',)]
    """
    targets = reference.ends if ends else reference.targets
    if not reference.relative:
        return targets
    head, groups = _taken_apart(address)
    if reference.under == "article":
        return tuple(head + target for target in targets)
    if reference.under == "annex":
        annex = address.partition(",")[0].partition("(")[0]
        return tuple(annex + (target if target.startswith("(") else f", {target}") for target in targets)
    settled_targets: list[str] = []
    for target in targets:
        sort = _sort_of(target)
        like = (i for i, group in enumerate(groups) if (i or sort != "number") and _sort_of(group) == sort)
        depth = max(like, default=1)
        settled_targets.append(head + "".join(groups[:depth] if target else groups[:1]) + target)
    return tuple(settled_targets)


def _taken_apart(address: str) -> tuple[str, list[str]]:
    """An address and its numbers: "Article 10(6)(a)" → ("Article 10", ["(6)", "(a)"]). Options go with the head."""
    cut = address.rfind(", ")
    named = cut >= 0 and re.match(r", (?:chapeau|unnumbered|preambular|footnote|table|row|cell)\b", address[cut:])
    address = address[:cut] if named else address
    cut = address.rfind(", ")
    groups = re.findall(r"\([^()]*\)", address[cut + 1 :])
    head = address[: address.index("(", cut + 1)] if groups else address
    return head, groups


def _sort_of(group: str) -> str:
    inside = group.strip("()")
    if re.fullmatch(r"[ivx]+", inside) and inside not in ("v", "x"):
        return "roman"
    return "number" if inside[:1].isdigit() else "letter"


_DROPPED = compile_later(r"[\s\[\]{}\u0640]+")
_CHINESE_HEAD = compile_later(r"第([〇零一二三四五六七八九十百两\d]+)(条|條|章|节|節|编|編|部分|部)(?:之(.+))?")
_CHINESE_LEVELS = {"条": "article", "條": "article", "章": "chapter", "节": "section", "節": "section"}
_CHINESE_ANNEX = compile_later(r"附件([〇零一二三四五六七八九十百\d]*)")
_ALIKE = str.maketrans("аеосрхіأإآ", "aeocpxiااا")
"""Letters that are printed one for another in item numbers: Cyrillic for Latin ones, forms of alef."""


def place_key(address: str) -> str:
    """An address as a key: one word for each level, European digits, no spaces, brackets or case.

    "Article 5 bis(2)(a)", "ARTICLE [5 bis](2)(a)" and "المادة ٥ مكررا(٢)(a)" have one key, "article 5bis(2)(a)", and
    第十二条(二) has that of "Article 12(2)".

    >>> place_key("Article 5(2)(a)")
    'article 5(2)(a)'
    """
    head, opened, inner = address.partition("(")
    return _head_key(head) + _inner_key(opened + inner) if opened else _head_key(head)


@lru_cache(maxsize=4096)
def _head_key(head: str) -> str:
    return ", ".join(_part_key(part) for part in head.split(", "))


def _part_key(part: str) -> str:
    text = unicodedata.normalize("NFKC", part.strip(" []{}.:\u00a0"))
    if found := _CHINESE_HEAD.fullmatch(text):
        level = _CHINESE_LEVELS.get(found[2], "part")
        return f"{level} {_value(found[1])}" + (f"-{_value(found[3])}" if found[3] else "")
    if found := _CHINESE_ANNEX.fullmatch(text):
        return f"annex {_value(found[1])}" if found[1] else "annex"
    word, _, number = text.casefold().partition(" ")
    level = LEVEL_WORDS.get(word.rstrip("."), "")
    if not level:
        return _plain(text)
    # "الثاني عشر" is one number of two words.
    pieces = [str(value)] if (value := ordinal(number)) else number.split()
    return f"{level} {''.join(_value(piece) for piece in pieces)}" if number else level


@lru_cache(maxsize=4096)
def _inner_key(inner: str) -> str:
    if inner.isascii():
        return _DROPPED.sub("", inner).casefold()
    groups = re.split(r"([()（）])", unicodedata.normalize("NFKC", inner))
    return "".join(
        {"（": "(", "）": ")"}.get(group, group) if group in "()（）" else "".join(map(_value, group.split()))
        for group in groups
    )


_ORDINAL_SIGN = re.compile(r"(\d+)(?:er|re|\.?o|\.a)")
"""French and Spanish ordinals in digits, as they are once compatible signs are one: "1er", "1.º"."""


def _value(number: str) -> str:
    """One number in its simplest form: "١٢" → "12", "十二" → "12", "premier" → "1", "бис" → "bis"."""
    text = fold_suffix(_plain(number))
    if counted := chinese_value(text) or ordinal(text):
        return str(counted)
    if printed := _ORDINAL_SIGN.fullmatch(text):
        return printed[1]
    return text.translate(_ALIKE)


def _plain(text: str) -> str:
    folded = _DROPPED.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in folded)
