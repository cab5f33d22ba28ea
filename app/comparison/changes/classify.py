"""Classify: how much an edit weighs, and what a reader may look for in it.

Editorial are edits in punctuation, case, spacing, hyphens and spelling of one word alone (`text/spelling.py`,
`text/spelling.py`); another modal verb, number or negation, a bracket, singular and plural are never editorial
(docs/domain.md, section 8). It judges edits by the numbers of their tokens and looks at the words around them, because
a phrase may stand half outside.

A modal verb is never form alone; a comma and a spelling are.

>>> classes(compare(draft("1. Ships may moor."), draft("1. Ships shall moor.")))
['substitution: may → shall (substantive, modal)']
>>> classes(compare(draft("1. Ships, boats moor."), draft("1. Ships; boats moor.")))
['substitution: , → ; (editorial)']
>>> classes(compare(draft("1. Harbour dues are paid."), draft("1. Harbor dues are paid.")))
['substitution: Harbour → Harbor (editorial)']
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.definitions import definitions, quote_sign
from app.comparison.text.lexicon import HAN_WORDS, MODAL, NEGATION, NUMBERS, SENTENCE_ENDS
from app.comparison.text.qualifiers import QUALIFIERS
from app.comparison.text.quantities import QuantityKind, quantities_of
from app.comparison.text.spelling import other_unit, reads_otherwise
from app.comparison.text.tokenizer import Tokens, is_han
from app.comparison.text.word_breaks import WordBreaks, WordPart
from app.late_pattern import compile_later
from app.treaty.changes import ChangeClass
from app.treaty.marks import AttributionTag, Mark, StatusMark

if TYPE_CHECKING:
    from app.comparison.edits.edits import FieldRange, RawEdit
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import TokenVocabulary

_KEPT_SIGNS = frozenset("%‰&@#/[]{}［］【】")
"""Signs that mean something: an edit of one is no mere punctuation."""
_MANY = 40
"""Of more words than this that only came or only went it is told what stands in them, not what each word is."""
_OF_UNITS = frozenset("/·⋅")
"""Signs between the units of one quantity."""
_NEAR = 2
"""A negation so many words from a modal verb speaks of it."""
_POINTING = frozenset({"the", "this", "that"})
_BEHIND_PRONOUN = frozenset(
    {"at", "by", "for", "from", "in", "of", "on", "that", "to", "under", "which", "who", "whose", "with"}
)
"""Between these two "one" is a pronoun: “the one under”, “the one required”, but “the one year”."""
_PREFIXES = ("و", "ف", "ب", "ل", "ال", "وال", "بال")
"""What Arabic writes as one with the next word."""
_FIGURE = compile_later(
    r"(?:(?<![^\s(])[-−–])?(?<![^\W_])\d+(?:[.,:/’'٫٬．，\-‑–—−]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*",
)
_FORMS = str.maketrans("‑–—−٫٬．，’", "----.,.,'", " \u00a0\u2009\u202f")

CitedRanges = Sequence[tuple[int, int]]
"""Ranges of a text that are citations: their numbers are no quantities."""


class EditClassifier:
    """Weighs and tags the edits between two outlines."""

    def __init__(self, outlines: tuple[TokenizedDraft, TokenizedDraft], vocabulary: TokenVocabulary) -> None:
        self._outlines = outlines
        self._words = words = vocabulary.words
        self._breaks = WordBreaks(outlines, words)
        self._modal = {
            number: MODAL[form]
            for form in MODAL
            for number in vocabulary.numbers_of((form, *(prefix + form for prefix in _PREFIXES[:2])))
        }
        self._negation = vocabulary.numbers_of(NEGATION)
        self._numbers = vocabulary.numbers_of(
            [*NUMBERS, *(prefix + word for word in NUMBERS if word[0] > "\u0600" for prefix in _PREFIXES)]
        )
        self._digits = frozenset(number for number, word in enumerate(words) if word[:1].isdecimal())
        self._silent = frozenset(number for number, word in enumerate(words) if _silent(word))
        self._said = ["" if number in self._silent else word for number, word in enumerate(words)]
        self._phrases: dict[int, list[tuple[tuple[int, ...], str, int]]] = {}
        self._longest = 1
        for phrase in QUALIFIERS:
            self._learn(vocabulary.phrase(phrase if is_han(phrase) else phrase.split(" ")), "qualifier")
        self._defining: tuple[frozenset[int], ...] = (frozenset(), frozenset())
        quote = vocabulary.phrase((quote_sign(),))
        if quote:
            found = [definitions(outline, quote[0]) for outline in outlines]
            self._defining = tuple(places for _, places in found)
            for term in sorted(found[0][0] | found[1][0]):
                self._learn(vocabulary.phrase(term), "defined_term")
        (self._must, self._that, self._may, self._not_han, self._get, self._per, self._cent, self._dash) = (
            next(iter(vocabulary.numbers_of((word,))), -1)
            for word in ("علي", "ان", "may", "不", "得", "per", "cent", "-")
        )

    def _learn(self, phrase: tuple[int, ...], tag: str) -> None:
        if phrase:
            words = self._words  # the longest word is the rarest, most often: a phrase is looked for where that stands
            key = max(range(len(phrase)), key=lambda k: (len(words[phrase[k]]), -k))
            self._phrases.setdefault(phrase[key], []).append((phrase, tag, key))
            self._longest = max(self._longest, len(phrase))

    def judged(
        self, edit: RawEdit, cited: tuple[CitedRanges, CitedRanges] | None = None
    ) -> tuple[ChangeClass, tuple[str, ...]]:
        """The class and the tags of an edit of words, in the order modal, qualifier, number, defined_term.

        `cited` are the citations of the two texts: with them only what counts something is a number; without, every
        figure is.
        """
        if edit.whole and self._says_nothing(edit):
            return ChangeClass.SUBSTANTIVE, ()
        first, second = self._side(0, edit.first), self._side(1, edit.second)
        defines = self._defines(edit)
        if edit.whole:
            return ChangeClass.SUBSTANTIVE, self._tags_of_many(first, second, cited, defines)
        if first.inside == second.inside:
            other = self._respelled(first, second)
            if other is not None:
                return ChangeClass.SUBSTANTIVE, other
            return ChangeClass.EDITORIAL, ("defined_term",) if defines or self._renamed(first, second) else ()
        spelled = self._letters(first) == self._letters(second)
        if spelled and self._broken(first.inside, second.inside):
            return ChangeClass.EDITORIAL, ("defined_term",) if defines else ()
        one_sided = not first.inside or not second.inside
        if one_sided and len(first.inside) + len(second.inside) > _MANY:
            return ChangeClass.SUBSTANTIVE, self._tags_of_many(first, second, cited, defines)
        modal, number = self._modality_differs(first, second), self._numbers_differ(first, second, cited or ((), ()))
        if spelled and not modal and not number and self._same(first.inside, second.inside):
            return ChangeClass.EDITORIAL, ("defined_term",) if defines else ()
        phrases = (self._touched(first), self._touched(second))
        differ = phrases[0] != phrases[1]
        tags: list[str] = []
        if modal:
            tags.append("modal")
        if differ and _of(phrases[0], "qualifier") != _of(phrases[1], "qualifier"):
            tags.append("qualifier")
        if number and (cited is None or _counts(first, cited[0]) or _counts(second, cited[1])):
            tags.append("number")
        if defines or (differ and _of(phrases[0], "defined_term") != _of(phrases[1], "defined_term")):
            tags.append("defined_term")
        return ChangeClass.SUBSTANTIVE, tuple(tags)

    def _says_nothing(self, edit: RawEdit) -> bool:
        """Whether a provision that only came or went is a number, or a note on what became of another one."""
        return any(
            span is not None and (span.field == "number" or (span.field == "text" and span.place in outline.notes))
            for span, outline in zip((edit.first, edit.second), self._outlines, strict=True)
        )

    def _tags_of_many(
        self, first: _Side, second: _Side, cited: tuple[CitedRanges, CitedRanges] | None, defines: bool
    ) -> tuple[str, ...]:
        """The tags of many words that only came or only went. Of numbers count those that say how much or how long;
        defined terms stand in every paragraph, and are no news in a new one.
        """
        side = first if first.inside else second
        tags: list[str] = []
        if self._modals(side):
            tags.append("modal")
        if _of(self._touched(side), "qualifier"):
            tags.append("qualifier")
        figures = not self._digits.isdisjoint(side.inside) or not self._numbers.isdisjoint(side.inside)
        if figures and (cited is None or _counts(side, (*cited[0], *cited[1]), QuantityKind.DAY)):
            tags.append("number")
        return (*tags, "defined_term") if defines else tuple(tags)

    def _side(self, side: int, span: FieldRange | None) -> _Side:
        if span is None:
            return _NOTHING
        tokens = self._outlines[side].tokens(span.place, span.field)
        start, end = tokens.before(span.start), tokens.before(span.end)
        return _Side(tokens, start, end, span.start, span.end, span.field, tokens.ids[start:end])

    def _letters(self, side: _Side) -> str:
        """The letters of the words of a side in a row, signs and spaces aside."""
        return "".join(map(self._said.__getitem__, side.inside))

    def _same(self, first: Sequence[int], second: Sequence[int]) -> bool:
        """Whether two sides of the same letters have the same words but for signs and spaces."""
        words, silent = self._words, self._silent
        bare = [[words[number] for number in side if number not in silent] for side in (first, second)]
        return bare[0] == bare[1]

    def _broken(self, first: Sequence[int], second: Sequence[int]) -> bool:
        """Whether two sides of the same letters have the same words, of which one writes some in pieces, or with
        hyphens.
        """
        words = self._words
        sides = [self._parts(side) for side in (first, second)]
        texts = [[words[part.number] for part in side] for side in sides]
        if not texts[0] or texts[0] == texts[1]:
            return False
        if any(words[number] == "'" for number in (*first, *second)):
            return False
        return self._breaks.alike(*sides)

    def _parts(self, side: Sequence[int]) -> list[WordPart]:
        """The words of a side without its signs."""
        found: list[WordPart] = []
        hyphen = False
        for number in side:
            if number in self._silent:
                hyphen = hyphen or number == self._dash
            else:
                found.append(WordPart(number, hyphen))
                hyphen = False
        return found

    def _respelled(self, first: _Side, second: _Side) -> tuple[str, ...] | None:
        """The tags of an edit of spelling that makes another word or unit of one; None where it does not."""
        found: tuple[str, ...] | None = None
        for k, m in zip(range(first.start, first.end), range(second.start, second.end), strict=True):
            one, other = first.tokens.word(k), second.tokens.word(m)
            if other_unit(one, other) and self._measures(first.tokens, k) and self._measures(second.tokens, m):
                return ("number",)
            if reads_otherwise(one, other):
                found = ()
        return found

    def _measures(self, tokens: Tokens, at: int) -> bool:
        """Whether a number stands before a token, or before the units with which it is one: “5 km/s”."""
        ids = tokens.ids
        while at > 1 and tokens.word(at - 1) in _OF_UNITS:
            at -= 2
        at -= at > 0 and ids[at - 1] == self._dash
        return at > 0 and (ids[at - 1] in self._digits or ids[at - 1] in self._numbers)

    def _negations(self, side: Sequence[int]) -> int:
        return sum(number in self._negation for number in side)

    def _defines(self, edit: RawEdit) -> bool:
        return any(self._defining) and any(
            span is not None and span.field == "text" and span.place in places
            for span, places in zip((edit.first, edit.second), self._defining, strict=True)
        )

    def _renamed(self, first: _Side, second: _Side) -> bool:
        """Whether a word in the middle of a sentence gained or lost its capital, as terms that are defined have it."""
        if first.field != "text":
            return False
        for k, m in zip(range(first.start, first.end), range(second.start, second.end), strict=True):
            one, other = first.tokens.word(k), second.tokens.word(m)
            capital = one[0] != other[0] and one[0].casefold() == other[0].casefold() and one[1:] == other[1:] != ""
            if capital and not _begins(first.tokens, k) and not _begins(second.tokens, m):
                return True
        return False

    def _touched(self, side: _Side) -> list[tuple[tuple[int, ...], str]]:
        """The phrases of which the edit holds a part, or inside which it stands."""
        ids, start, end = side.tokens.ids, side.start, max(side.start, side.end)
        low = max(0, start - self._longest + 1)
        near = ids[low : end + self._longest - 1]
        phrases = self._phrases
        if phrases.keys().isdisjoint(near):
            return []
        found: list[tuple[tuple[int, ...], str]] = []
        for at in [at for at, number in enumerate(near, low) if number in phrases]:
            for phrase, tag, key in phrases[ids[at]]:
                begin, behind = at - key, at - key + len(phrase)
                if begin < end and behind > start and begin >= 0 and ids[begin:behind] == phrase:
                    found.append((phrase, tag))
        return found

    def _modality_differs(self, first: _Side, second: _Side) -> bool:
        """Whether the edit changes a modal verb, or negates one."""
        modals = (self._modals(first), self._modals(second))
        if modals[0] != modals[1] and sorted(modals[0]) != sorted(modals[1]):
            return True
        if self._negations(first.inside) == self._negations(second.inside):
            return False
        return self._near_modal(first) or self._near_modal(second)

    def modals_in(self, side: int, span: FieldRange) -> list[tuple[int, str]]:
        """The modal verbs in a range of one side: each its token, and the first form of it."""
        return self._modals_at(self._side(side, span))

    def _modals(self, side: _Side) -> list[str]:
        return [modal for _, modal in self._modals_at(side)]

    def _modals_at(self, side: _Side) -> list[tuple[int, str]]:
        modal, ids = self._modal, side.tokens.ids
        if modal.keys().isdisjoint(side.inside) and self._must not in side.inside:
            return []
        found: list[tuple[int, str]] = []
        for at in range(side.start, side.end):
            number = ids[at]
            if number == self._must and number not in modal:
                before = ids[at - 1] if at else -1
                if before not in modal and ids[at + 1 : at + 2] != (self._that,) and self._that in ids[at + 2 : at + 8]:
                    found.append((at, self._words[number]))
            elif number in modal and self._is_meant(side.tokens, at):
                found.append((at, modal[number]))
        return found

    def _near_modal(self, side: _Side) -> bool:
        if not side.inside:
            return False
        near = 1 if is_han(self._words[side.inside[0]]) else _NEAR
        low, high = max(0, side.start - near), side.end + near
        return any(
            number in self._modal and self._is_meant(side.tokens, at)
            for at, number in enumerate(side.tokens.ids[low:high], low)
        )

    def _is_meant(self, tokens: Tokens, at: int) -> bool:
        """False for a modal verb or number word that is something else here: the month of May, 应 in 供应, per cent, or
        “one” for a noun.
        """
        ids = tokens.ids
        number = ids[at]
        before = ids[at - 1] if at else -1
        if number == self._get:
            return before == self._not_han
        if number == self._cent:
            return before != self._per
        if number == self._may:
            beside = {before, *ids[at + 1 : at + 2]}
            return tokens.word(at) != "May" or self._digits.isdisjoint(beside)
        word = self._words[number]
        after = self._words[ids[at + 1]] if at + 1 < len(ids) else ""
        if word == "one":
            pointed = before >= 0 and self._words[before] in _POINTING
            return not (pointed and (after in _BEHIND_PRONOUN or after.endswith("ed")))
        if not is_han(word):
            return True
        return word + after not in HAN_WORDS and (before < 0 or self._words[before] + word not in HAN_WORDS)

    def _numbers_differ(self, first: _Side, second: _Side, cited: tuple[CitedRanges, CitedRanges]) -> bool:
        """Whether the edit changes a number, in words or in figures; figures of another script are the same number."""
        words = (self._number_words(first, cited[0]), self._number_words(second, cited[1]))
        if words[0] != words[1] and sorted(words[0]) != sorted(words[1]):
            return True
        if not self._at_figures(first) and not self._at_figures(second):
            return False
        digits = (self._digits_of(first), self._digits_of(second))
        if digits[0] and digits[1] and digits[0] != digits[1] and not cited[0] and not cited[1]:
            return True
        return _figures(first, cited[0]) != _figures(second, cited[1])

    def _at_figures(self, side: _Side) -> bool:
        """Whether a side holds a figure, or stands between two, or before one as its sign."""
        digits, ids = self._digits, side.tokens.ids
        if not digits.isdisjoint(side.inside):
            return True
        if ids[side.end : side.end + 1] == () or ids[side.end] not in digits:
            return False
        before = ids[side.end - 1] if side.end else -1
        return before == self._dash or (side.start > 0 and ids[side.start - 1] in digits)

    def _digits_of(self, side: _Side) -> list[int]:
        return sorted(number for number in side.inside if number in self._digits)

    def _number_words(self, side: _Side, cited: CitedRanges) -> list[int]:
        if self._numbers.isdisjoint(side.inside):
            return []
        ids, spans = side.tokens.ids, side.tokens.spans
        return [
            ids[at]
            for at in range(side.start, side.end)
            if ids[at] in self._numbers
            and self._is_meant(side.tokens, at)
            and not any(low <= spans[at][0] < high for low, high in cited)
        ]


class _Side(NamedTuple):
    """One side of an edit: tokens [start, end) of a text, and the same as code points [low, high)."""

    tokens: Tokens
    start: int
    end: int
    low: int
    high: int
    field: str
    inside: tuple[int, ...]
    """The numbers of the tokens."""


_NOTHING = _Side(Tokens("", ()), 0, 0, 0, 0, "", ())


def _begins(tokens: Tokens, at: int) -> bool:
    """Whether a sentence begins at a token: at the head of the text or behind a full stop, signs aside."""
    while at:
        at -= 1
        before = tokens.word(at)
        if before in SENTENCE_ENDS:
            return True
        if before[0].isalnum():
            return False
    return True


def _silent(word: str) -> bool:
    """True for a token that is punctuation, or nothing but marks that are not seen."""
    return not word[:1].isalnum() and all(
        sign not in _KEPT_SIGNS and unicodedata.category(sign)[0] in "PCM" for sign in word
    )


def _of(found: Iterable[tuple[tuple[int, ...], str]], tag: str) -> list[tuple[int, ...]]:
    return sorted(phrase for phrase, its in found if its == tag)


def _counts(side: _Side, cited: CitedRanges, last: QuantityKind = QuantityKind.ONE) -> bool:
    """Whether a side holds or touches a number that counts something, up to a sort; a label or a citation does not."""
    return any(
        quantity.sort <= last and quantity.low - 1 <= side.high and side.low <= quantity.high
        for quantity in quantities_of(side.tokens.text, cited)
    )


def _figures(side: _Side, cited: CitedRanges) -> list[str]:
    """The figures that an edit holds or touches, in European digits and without spaces, sorted."""
    text = side.tokens.text
    low, high = side.low, side.high
    while low and (text[low - 1].isdecimal() or text[low - 1] in ".,:/’'٫٬．，-‑–—− \u00a0\u2009\u202f"):
        low -= 1
    found: list[str] = []
    for figure in _FIGURE.finditer(text, low):
        start, end = figure.span()
        if start > high:
            break
        if end >= side.low and not any(a <= start and end <= b for a, b in cited):
            plain = figure.group().translate(_FORMS)
            found.append(plain if plain.isascii() else "".join(str(unicodedata.decimal(sign, sign)) for sign in plain))
    return sorted(found)


def mark_kind_at(marks: Sequence[Mark], start: int, end: int) -> str:
    """Which kind of mark a range lies inside of: "attribution" or "status", else ""."""
    for mark in marks:
        if isinstance(mark, AttributionTag | StatusMark) and mark.start <= start and end <= mark.end > mark.start:
            return "attribution" if isinstance(mark, AttributionTag) else "status"
    return ""
