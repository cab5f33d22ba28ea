"""Finds which verbs a text can begin or end with, by its first or last letters.

A long list of verbs is slow to try at every word of a text; its forms are few, and looked up before. What a verb means,
and what else must stand around it, its patterns say (`stances.py`): a form that is found here is not yet a match, but
no pattern matches where none is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Generic, TypeVar

from app.late_methods import dataclass
from app.late_pattern import compile_later, fold_case

K = TypeVar("K")
FormsByLetters = Mapping[str, tuple[tuple[K, tuple[str, ...]], ...]]
"""By letters with which forms begin or end: whose they are, each with the forms themselves."""
_KEY = 2
"""Letters by which forms are looked up; none is shorter."""
_WORD = re.compile(r"[^\W\d_]+")
_UNSPACED = "\u0600"
"""From here on come the scripts in which a form may stand in one with other words, or with what joins them."""


def forms_of(pattern: str) -> tuple[str, ...]:
    """All texts that a pattern can be. It may have alternatives, `(?:…)`, `[…]` without ranges, and `?` behind these.

    >>> forms_of("keeps?|to (?:moor|[ao]nchor)")
    ('keep', 'keeps', 'to anchor', 'to moor', 'to onchor')
    """
    return tuple(sorted(_in_order(pattern)))


def _in_order(pattern: str) -> tuple[str, ...]:
    """The same in the order in which the pattern tries them."""
    found, end = _alternatives(pattern, 0)
    if end < len(pattern):
        raise ValueError(f"a bracket too many: {pattern[end:]}")
    return tuple(dict.fromkeys(found))


def _alternatives(pattern: str, at: int) -> tuple[list[str], int]:
    """The texts of alternatives from a place on, and the place of the bracket, or the end, where they end."""
    found: list[str] = []
    begun = [""]
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            found += begun
            begun = [""]
            at += 1
            continue
        if pattern[at] == "(":
            next_ones, at = _alternatives(pattern, at + len("(?:"))
        elif pattern[at] == "[":
            close = pattern.index("]", at)
            next_ones, at = list(pattern[at + 1 : close]), close
        else:
            next_ones = [pattern[at]]
        at += 1
        if pattern[at : at + 1] == "?":
            next_ones = [*next_ones, ""]
            at += 1
        begun = [one + other for one in begun for other in next_ones]
    return found + begun, at


def _words_of(forms: Iterable[str]) -> tuple[re.Pattern[str], frozenset[str], tuple[str, ...]]:
    """What finds words in a text that has one for each form where it has the form: what runs of letters are, those of
    them, and those to be looked for anywhere, which stand in one with other words. Of a form of several words it is the
    longest, which is the rarest.
    """
    words = {max(_WORD.findall(form), key=len) for form in forms}
    within = {word for word in words if word[0] >= _UNSPACED}
    apart = words - within
    letters = "".join(sorted({sign for word in apart for sign in word}))
    least = {word for word in within if not any(other in word for other in within - {word})}
    return compile_later(f"[{letters}]+" if letters else r"(?!)"), frozenset(apart), tuple(sorted(least))


def _frozen(found: Mapping[str, Mapping[K, list[str]]]) -> FormsByLetters[K]:
    return {letters: tuple((key, tuple(forms)) for key, forms in by_key.items()) for letters, by_key in found.items()}


@dataclass(frozen=True, slots=True)
class VerbForms(Generic[K]):
    """The forms of some verbs, by their first and by their last letters."""

    heads: FormsByLetters[K]
    tails: FormsByLetters[K]
    longest: int
    """Letters of the longest form."""
    run: re.Pattern[str]
    """A run of letters of the words of forms."""
    words: frozenset[str]
    """Of each form a word that is such a run wherever the form stands between other signs than these letters."""
    within: tuple[str, ...]
    """The same for scripts in which words are not parted: what stands in them somewhere."""

    @classmethod
    def of(cls, patterns: Mapping[K, str]) -> VerbForms[K]:
        """The forms of these patterns (as `forms_of` reads them), each known by its key."""
        forms = {key: [fold_case(form) for form in _in_order(pattern)] for key, pattern in patterns.items()}
        heads: dict[str, dict[K, list[str]]] = {}
        tails: dict[str, dict[K, list[str]]] = {}
        for key, of_it in forms.items():
            for form in of_it:
                heads.setdefault(form[:_KEY], {}).setdefault(key, []).append(form)
                tails.setdefault(form.rstrip()[-_KEY:], {}).setdefault(key, []).append(form)
        every = [form for of_it in forms.values() for form in of_it]
        return cls(_frozen(heads), _frozen(tails), max(map(len, every)), *_words_of(every))

    def may_stand_in(self, text: str) -> bool:
        """Whether a form may stand somewhere in a text as a word, or words, of its own: most texts have none.

        >>> forms = VerbForms.of({"moor": "moors?|to anchor"})
        >>> [forms.may_stand_in(text) for text in ("Ships moor.", "unmoored", "ANCHOR", "at night")]
        [True, False, True, False]
        """
        folded = fold_case(text)
        if not self.words.isdisjoint(self.run.findall(folded)):
            return True
        return not folded.isascii() and any(map(folded.__contains__, self.within))

    def may_begin(self, text: str, at: int) -> bool:
        """Whether the first letters of a form stand at a place in a text: most words have others."""
        return fold_case(text[at : at + _KEY])[:_KEY] in self.heads

    def beginnings_in(self, text: str) -> Callable[[int], bool]:
        """The same question for many places of one text, whose letters are folded once.

        >>> begins = VerbForms.of({"moor": "moors?|to anchor"}).beginnings_in("Ships Moor.")
        >>> begins(0), begins(6)
        (False, True)
        >>> VerbForms.of({"moor": "moors?|to anchor"}).beginnings_in("Große Moore")(6)
        True
        """
        folded = fold_case(text)
        if len(folded) != len(text):  # a letter that is folded into two moves all that follow
            return partial(self.may_begin, text)
        return lambda at: folded[at : at + _KEY] in self.heads

    def at_start(self, text: str) -> list[tuple[K, list[int]]]:
        """Those of which a form stands at the start of a text, in the order of the patterns; and where each of its
        forms ends, in the order in which the pattern tries them.

        >>> VerbForms.of({"moor": "moors?(?: by)?", "sail": "sails?"}).at_start("Moors by night")
        [('moor', [8, 5, 4])]
        """
        near = self.heads.get(fold_case(text[:_KEY])[:_KEY])
        if near is None:
            return []
        head = fold_case(text[: self.longest])
        stands = (
            (key, [len(form) for form in forms if head.startswith(form) and _is_at(text, 0, form)])
            for key, forms in near
        )
        return [(key, ends) for key, ends in stands if ends]

    def at_end(self, text: str) -> list[tuple[K, list[int]]]:
        """Those of which a form stands at the end of a text, spaces and a stop aside; and where each of its forms
        begins.

        >>> VerbForms.of({"moor": "(?:to )?moors?", "sail": "sails?"}).at_end("Ships to moor. ")
        [('moor', [6, 9])]
        """
        bare = text.rstrip()
        word = bare[:-1].rstrip() if bare.endswith(".") else bare
        near = self.tails.get(fold_case(word[-_KEY:])[-_KEY:])
        if near is None:
            return []
        ends = [len(bare) - 1] * bare.endswith(".") + [len(bare)] + [len(bare) + 1] * (len(bare) < len(text))
        tails = [(end, fold_case(text[max(end - self.longest, 0) : end])) for end in ends]
        stands = (
            (
                key,
                [
                    end - len(form)
                    for form in forms
                    for end, tail in tails
                    if tail.endswith(form) and _is_at(text, end - len(form), form)
                ],
            )
            for key, forms in near
        )
        return [(key, starts) for key, starts in stands if starts]


def _is_at(text: str, start: int, form: str) -> bool:
    """Whether a form stands at a place letter for letter: a letter that is folded into two ("ß") is not two letters."""
    there = text[start : start + len(form)] if start >= 0 else ""
    return there == form or (fold_case(there) == form and len(there) == len(form))
