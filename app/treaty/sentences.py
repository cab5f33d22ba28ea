"""Templates of sentences with their translations, and finished English sentences known by them again.

What a floor below says is a `Message`, whose template is looked up here. Only what was kept as words, such as a doubt
of an import that may have been stored for years, has to be known again: its template is found, and the facts that
were set into it. It knows no language; which templates there are is told by whoever makes it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_HOLE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"n\d?")
"""Names of the holes that hold a whole number: {n}, {n2}."""
QUOTE = re.compile(r"q\d?")
"""Names of those that hold words in quotation marks, among which there may be other such marks."""


@dataclass(frozen=True, slots=True)
class KnownSentence:
    """A sentence that was known: its translation, and what stood in the holes of the English one, by name."""

    said: str
    facts: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class SentenceTemplate:
    """A template with holes: how it begins and ends, its pattern, and its translation."""

    first: str
    last: str
    pattern: re.Pattern[str]
    said: str


@dataclass(frozen=True)
class Sentences:
    """Templates by which sentences are known, the most particular first."""

    whole: Mapping[str, str]
    """Sentences without holes."""
    holed: tuple[SentenceTemplate, ...]
    said: Mapping[str, str] = field(default_factory=dict)
    """Each template with its translation."""

    def known(self, sentence: str) -> KnownSentence | None:
        """The template that a sentence was made from, None when it is none of these."""
        if sentence in self.whole:
            return KnownSentence(self.whole[sentence], {})
        for form in self.holed:
            # Asked first, since a sentence that quotes whole pages would else be tried at each of its spaces.
            if not (sentence.startswith(form.first) and sentence.endswith(form.last)):
                continue
            if (found := form.pattern.fullmatch(sentence)) is not None:
                return KnownSentence(form.said, {name: _fact(name, words) for name, words in found.groupdict().items()})
        return None


def sentences_of(templates: Mapping[str, str]) -> Sentences:
    """From English templates and their translations. Of two templates that fit, the one with more words of its own is
    taken.
    """
    holed = [template for template in templates if _HOLE.search(template)]
    whole = {template: said for template, said in templates.items() if template not in holed}
    ranked = sorted(holed, key=lambda template: (-len(_HOLE.sub("", template)), template))
    return Sentences(whole, tuple(_form(template, templates[template]) for template in ranked), templates)


NO_SENTENCES = Sentences({}, ())


def holes(template: str) -> frozenset[str]:
    """The names of the holes of a template.

    >>> sorted(holes("{count} drafts of {name}"))
    ['count', 'name']
    """
    return frozenset(_HOLE.findall(template))


def _fact(name: str, words: str) -> str | int:
    return int(words.replace(",", "")) if _NUMBER.fullmatch(name) else words


def _form(template: str, said: str) -> SentenceTemplate:
    parts = _HOLE.split(template)
    return SentenceTemplate(parts[0], parts[-1], _pattern(template), said)


def _pattern(template: str) -> re.Pattern[str]:
    """The template with a group for each hole, as wide as its name says."""
    made = ""
    for at, part in enumerate(_HOLE.split(template)):
        if at % 2 == 0:
            made += re.escape(part)
        elif _NUMBER.fullmatch(part):
            made += f"(?P<{part}>[0-9][0-9,]*)"
        else:
            made += f"(?P<{part}>{'“.*?”' if QUOTE.fullmatch(part) else '.*?'})"
    return re.compile(made, re.DOTALL)
