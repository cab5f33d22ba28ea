"""The reader of old reports: lines of the dossiers of earlier schemas, which kept finished English sentences alone.

It is the one place where a finished sentence is known again by what it looks like: its template is found among those
of its time (`old_sentences.py`), and the facts that were set into it. One that is not among them stays as it is, a
sentence without facts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from app.message import Fact, Message
from app.storage.records.old_sentences import OLD_SENTENCES
from app.treaty.structure import NO_ARTICLES, SHARED_ADDRESSES

_HOLE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"n\d?")
"""Names of the holes that hold a whole number: {n}, {n2}."""
_QUOTE = re.compile(r"q\d?")
"""Names of those that hold words in quotation marks, among which there may be other such marks."""
_LIST = "list"
_SENTENCES = frozenset({"what", "why", "reasons", "own", "message", "author", "names"})
"""Names of those in which a sentence may stand, or a part of one."""
_OTHERWISE = {
    "No articles were found in this draft (provisions: {n}): {words}": NO_ARTICLES,
    "{n} of {n2} provisions share their addresses with {words}": SHARED_ADDRESSES,
}
"""What the structure of a draft makes doubtful is said anew when it is opened; the words of every version are known."""


def message_of_old_report(sentence: str) -> Message:
    """A finished sentence as a template and facts.

    >>> message_of_old_report("Left out 3 × script or style sheet of the page.").facts
    (3,)
    """
    for form in _forms():
        # Asked first, since a sentence that quotes whole pages would else be tried at each of its spaces.
        if not (sentence.startswith(form.first) and sentence.endswith(form.last)):
            continue
        if (found := form.pattern.fullmatch(sentence)) is not None:
            facts = tuple(_fact(name, words) for name, words in found.groupdict().items() if name in form.kept)
            return Message(form.template, facts)
    return Message(sentence)


class _Form(NamedTuple):
    first: str
    last: str
    pattern: re.Pattern[str]
    template: str
    kept: frozenset[str]
    """The holes of the template."""


@cache
def _forms() -> tuple[_Form, ...]:
    """All templates as patterns. Of two that fit, the one with more words of its own is taken."""
    said = {template: template for template in OLD_SENTENCES} | _OTHERWISE
    ranked = sorted(said, key=lambda template: (-len(_HOLE.sub("", template)), template))
    return tuple(_form(template, said[template]) for template in ranked)


def _form(written: str, template: str) -> _Form:
    parts = _HOLE.split(written)
    return _Form(parts[0], parts[-1], _pattern(written), template, frozenset(_HOLE.findall(template)))


def _pattern(template: str) -> re.Pattern[str]:
    """The template with a group for each hole, as wide as its name says."""
    made = ""
    for at, part in enumerate(_HOLE.split(template)):
        if at % 2 == 0:
            made += re.escape(part)
        elif _NUMBER.fullmatch(part):
            made += f"(?P<{part}>0|[1-9][0-9]{{0,17}})"
        else:
            made += f"(?P<{part}>{'“.*?”' if _QUOTE.fullmatch(part) else '.*?'})"
    return re.compile(made, re.DOTALL)


def _fact(name: str, words: str) -> Fact:
    """What stood in a hole, where it was a sentence itself as one."""
    if _NUMBER.fullmatch(name):
        return int(words)
    if name == _LIST:
        return tuple(map(message_of_old_report, words.split(", ")))
    inner = message_of_old_report(words) if name in _SENTENCES else Message("")
    return inner if inner.template in OLD_SENTENCES else words
