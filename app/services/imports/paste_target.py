"""What a pasted text is, told from the text: the new wording of one provision or of several, a whole draft, or nothing
that can be told. By the numbers with which its articles begin, their headings, and its words.

It proposes; a person decides. Nothing is read into provisions here (`pasting.py`), and where two provisions could be
meant none is proposed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.words.provision_index import index_provisions, plain_address
from app.attribution.words.terms import words_in
from app.notation.labels.labels import LabelKind, read_label
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.attribution.words.provision_index import ProvisionIndex
    from app.notation.labels.labels import Label
    from app.treaty.draft import Draft, Provision

_ARTICLES = frozenset({Kind.ARTICLE, Kind.ANNEX})
_HEADS = frozenset({LabelKind.ARTICLE, LabelKind.ANNEX})
_ABOVE = frozenset({LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION})
_SHORT = re.compile(r"^([\s\[]*)(?:art(?:ículo|icle)?|ст)\b\.?\s*(?=[\d٠-٩IVX])", re.IGNORECASE)
"""Short forms of the word for article that people write and no draft prints as a heading: "Art 7", "art.7", "ст. 7"."""
_ENDS = '.;:!?。；：！？؛؟۔»”")]'
"""What ends a paragraph: a line without it may go on in the next."""
_HEADING_WORDS = 12
_LEADING = 4
"""Lines that the head of a division takes at most."""
_LIKE = 0.4
"""The share of a text's pairs of words, rare ones counting most, that stand in the article which it restates."""
_SURELY = 0.7
"""That share where the number says otherwise."""
_CLEARLY = 2.0
"""How many times as much as in any other article."""
_LEAST_PAIRS = 6
_INSIDE = 0.9
"""The share of what is found in an article that stands in the one paragraph which is restated."""
_HALF = 0.5
_MOST_LETTERS = 400_000
"""Of a longer text the words are not looked up: it is no piece of a draft."""


@dataclass(frozen=True, slots=True)
class PasteTarget:
    """What a pasted text seems to be: "whole", "part" (of `places`, addresses in the order of the paste), "unknown" or,
    without words, "". `by` says by what it is known: "number", "heading", "words", "" for a whole or an unknown text.
    """

    sort: str
    places: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class ArticleChunk:
    """Lines [start, end) of a paste that begin with the head of an article; `label` is None for what stands before the
    first one.
    """

    label: Label | None
    start: int
    end: int


def chunks_of(lines: Sequence[str]) -> tuple[ArticleChunk, ...]:
    """The lines of a paste by the articles with whose heads they begin: what stands before the first head, when there
    is something, then one for each head.
    """
    heads = [(at, label) for at, label in enumerate(map(_head, lines)) if label is not None and _begins(lines, at)]
    first = heads[0][0] if heads else len(lines)
    before = [ArticleChunk(None, 0, first)] if any(line.strip() for line in lines[:first]) else []
    ends = [*(at for at, _ in heads[1:]), len(lines)][: len(heads)]
    return (*before, *(ArticleChunk(label, at, end) for (at, label), end in zip(heads, ends, strict=True)))


def proposed_places(lines: Sequence[str], base: Draft | None) -> PasteTarget:
    """What the lines of a paste seem to be of the draft that they edit, None for no draft: then it is a whole text.

    "Article 7" with its paragraphs is the new wording of Article 7; "2. …" with the words of Article 7(2) is one of
    that. The heads of most articles are a whole text, and so is what is half as long as the draft and can be told to be
    nothing else.
    """
    if base is None or not any(line.strip() for line in lines):
        return PasteTarget("whole") if base is None else PasteTarget("")
    known = _Known(base)
    chunks = chunks_of(lines)
    heads = [chunk for chunk in chunks if chunk.label is not None]
    text = "\n".join(lines)
    long = len(text) > _HALF * sum(len(p.text) + len(p.heading) for p in base.provisions)
    if 2 * len(heads) > max(len(known.articles), 2):
        return PasteTarget("whole")
    if not heads:
        found = known.without_head(lines)
    else:
        each = [known.of_chunk(chunk, lines) for chunk in heads]
        places = tuple(place for one in each for place in one.places)
        clear = _leads_only(lines[: heads[0].start]) and len(dict.fromkeys(places)) == len(heads)
        found = PasteTarget("part", places, each[0].by) if clear else PasteTarget("unknown")
    return PasteTarget("whole") if found.sort == "unknown" and long else found


def _head(line: str) -> Label | None:
    """The head of an article or annex with which a line begins."""
    label = read_label(_SHORT.sub(r"\1Article ", line.strip(), count=1))
    return label if label is not None and label.kind in _HEADS else None


def _begins(lines: Sequence[str], at: int) -> bool:
    """Whether a line with the number of an article begins it: it goes not on from the line before, as in "as provided
    in / Article 9.", nor into the next, as in "Article 9 / and shall".
    """
    following = next((line.strip() for line in lines[at + 1 :] if line.strip()), "")
    if following[:1].islower() and not re.match(r"\w{1,4}[.)]", following):
        return False
    before = lines[at - 1].strip() if at else ""
    return not before or before[-1] in _ENDS or _is_title(before)


def _is_title(line: str) -> bool:
    """Whether a line without an end can be a heading: short, begun as one is, no paragraph of a list."""
    if line[:1].islower() or len(words_in(line)) > _HEADING_WORDS:
        return False
    label = read_label(line)
    return label is None or label.kind is not LabelKind.ITEM


def _leads_only(lines: Sequence[str]) -> bool:
    """Whether lines before the first article are only those of the division above it: its number and its title."""
    filled = [line.strip() for line in lines if line.strip()]
    label = read_label(filled[0]) if filled else None
    if label is None or label.kind not in _ABOVE:
        return not filled
    return len(filled) <= _LEADING and all(map(_is_title, filled))


@dataclass
class _Known:
    """The draft that is edited, by the numbers, headings and words of its articles."""

    base: Draft
    places: ProvisionIndex = field(init=False)
    articles: tuple[Provision, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.places = index_provisions(self.base)
        self.articles = tuple(one for one in self.base.provisions if one.kind in _ARTICLES and one.address)
        self._pairs = {one.id: _pairs(self._words(one.id)) for one in self.articles}
        self._spread = Counter(pair for pairs in self._pairs.values() for pair in pairs)

    def _words(self, provision: str) -> Iterator[str]:
        for one in self.places.below(provision):
            yield self.places.by_id[one].heading
            yield self.places.by_id[one].text

    def of_chunk(self, chunk: ArticleChunk, lines: Sequence[str]) -> PasteTarget:
        """Of which provision a chunk with a head is the new wording: of the article whose words it clearly has, else of
        the one with its number; of one of its paragraphs, where the chunk has no other.
        """
        body = lines[chunk.start + 1 : chunk.end]
        numbered = self._numbered(chunk.label)
        by_words, share = self._like(lines[chunk.start : chunk.end])
        if numbered is None and by_words is None:
            return PasteTarget("unknown")
        # The words of another article under this number: the articles were numbered anew meanwhile.
        other = by_words is not None and by_words is not numbered and share >= _SURELY
        moved = other and share > _CLEARLY * self._share(numbered, body)
        article = by_words if numbered is None or moved else numbered
        assert article is not None
        if numbered is None and share < _SURELY:
            return PasteTarget("unknown")  # an article of a number that the draft has not, with much that is new
        inside = self._paragraph(article, body, headed=True)
        return PasteTarget("part", (inside.address,), "number" if article is numbered else "words")

    def without_head(self, lines: Sequence[str]) -> PasteTarget:
        """Of which provision lines without the head of an article are the new wording."""
        filled = [line.strip() for line in lines if line.strip()]
        headed = [one for one in self.articles if one.heading and _folded(one.heading) == _folded(filled[0])]
        if len(headed) == 1:
            return PasteTarget("part", (headed[0].address,), "heading")
        article, _share = self._like(lines)
        if article is None:
            return PasteTarget("unknown")
        return PasteTarget("part", (self._paragraph(article, lines, headed=False).address,), "words")

    def _numbered(self, label: Label | None) -> Provision | None:
        """The article with the number of a head; None where there is none, or two."""
        assert label is not None
        key = _key(label)
        found = [one for one in self.articles if (own := _head(one.number)) is not None and _key(own) == key]
        return found[0] if len(found) == 1 else None

    def _like(self, lines: Sequence[str]) -> tuple[Provision | None, float]:
        """The article whose words a text clearly has, with the share of them that it has; None where none is clear."""
        pairs = _pairs(lines)
        if len(pairs) < _LEAST_PAIRS or sum(map(len, lines)) > _MOST_LETTERS:
            return None, 0.0
        whole = self._weight(pairs)
        shares = sorted(
            ((self._weight(pairs & self._pairs[one.id]) / whole, -at) for at, one in enumerate(self.articles)),
            reverse=True,
        )
        if not shares or shares[0][0] < _LIKE or (len(shares) > 1 and shares[0][0] < _CLEARLY * shares[1][0]):
            return None, 0.0
        return self.articles[-shares[0][1]], shares[0][0]

    def _share(self, article: Provision | None, lines: Sequence[str]) -> float:
        pairs = _pairs(lines)
        if article is None or not pairs:
            return 0.0
        return self._weight(pairs & self._pairs[article.id]) / self._weight(pairs)

    def _weight(self, pairs: Iterable[tuple[str, str]]) -> float:
        """How much pairs of words say: one that stands in every article says little."""
        return fsum(1.0 / max(1, self._spread[pair]) for pair in pairs)

    def _paragraph(self, article: Provision, lines: Sequence[str], *, headed: bool) -> Provision:
        """The article, or the one paragraph of it that lines restate. Under a head only a paragraph with a number, and
        not the first: an article of one paragraph may be all that is left of it.
        """
        labels = [label for line in lines if (label := _item(line)) is not None]
        if headed:
            own = [one for one in self.base.provisions if one.parent == article.id and one.number]
            said = {plain_address(label.number) for label in labels}
            named = [one for one in own if plain_address(one.number) in said]
            return named[0] if len(named) == 1 and named[0] is not own[0] and named[0].address else article
        found, pairs = article, _pairs(lines) & self._pairs[article.id]
        whole = self._weight(pairs)
        for identity in self.places.below(article.id)[1:]:
            one = self.places.by_id[identity]
            inside = one.parent == found.id and one.address
            if inside and self._weight(pairs & _pairs(self._words(one.id))) >= _INSIDE * whole:
                found = one
        while found is not article and labels and plain_address(found.number) != plain_address(labels[0].number):
            found = self.places.by_id[found.parent]
        return found


def _item(line: str) -> Label | None:
    """The number of a paragraph with which a line begins."""
    label = read_label(line)
    return label if label is not None and label.kind is LabelKind.ITEM else None


def _key(label: Label) -> tuple[str, object, str]:
    """By what two heads are of one number, however they are written: "Art. 7", "Статья 7", "第七条"."""
    number = label.ordinals[0].value if label.ordinals else plain_address(label.number)
    return label.kind.value, number, label.suffix


def _pairs(texts: Iterable[str]) -> set[tuple[str, str]]:
    """The pairs of words that stand beside each other in texts, numbers of paragraphs left out."""
    found: set[tuple[str, str]] = set()
    words: list[str] = []
    for text in texts:
        label = read_label(text)
        words += words_in(text[label.end :] if label is not None and label.kind is LabelKind.ITEM else text)
    found.update(pairwise(words))
    return found


def _folded(text: str) -> tuple[str, ...]:
    return words_in(text)
