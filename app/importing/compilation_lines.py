"""What a line of a paper may be by its form and its place: a name, the end of a sentence, a line that tells who speaks.

In: one line. Nothing is named here; a line that may be a name and is none that is known begins a block of nobody
(`compilation_reader`). Heads of known names are `compilation_heads`'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.compilation_heads import STARTS_WORDING, bare_head, names_only

if TYPE_CHECKING:
    from app.treaty.actors import Register

_LONGEST_NAME = 14
"""Words. The longest formal names of States and unions have eleven."""
_NO_NAMES = frozenset(
    (
        "or", "and", "new", "chapeau", "title", "heading", "text", "option", "options", "alternative", "alternatives",
        "alternatively", "alt", "paragraph", "paragraphs", "para", "paras", "subparagraph", "article", "articles",
        "section", "part", "chapter", "annex", "preamble", "rationale", "reason", "reasons", "explanation", "comment",
        "comments", "justification", "background", "note", "notes", "add", "insert", "delete", "replace", "amend",
        "retain", "move", "remove", "keep", "definition", "definitions", "proposal", "proposals", "footnote", "table",
        "none", "general", "appendix", "version", "line", "sentence", "page",
    )
)  # fmt: skip
"""First words of short lines that are no names: parts of a text, words of drafting, heads of a rationale."""
_SAME_SPEAKER = frozenset(
    (
        "or", "and", "new", "chapeau", "title", "heading", "option", "options", "alternative", "alternatives",
        "alternatively", "alt", "paragraph", "paragraphs", "para", "paras", "subparagraph", "article", "articles",
        "section", "part", "chapter", "annex", "preamble", "add", "insert", "delete", "replace", "amend", "retain",
        "move", "remove", "keep", "footnote",
    )
)  # fmt: skip
"""First words of lines between paragraphs with which the same proponent goes on."""
_LONGEST_SUBJECT = 200
"""Characters in which the name of a subject is looked for."""
_JOINT = re.compile(r"\s*(?:,|/|&|\b(?:and|et|y|и)\b)\s*")
_SMALL_WORDS = frozenset(
    ("of", "and", "the", "for", "in", "on", "with", "its", "to", "de", "la", "le", "du", "des", "et", "y", "del", "e")
)
_GOES_ON = re.compile(
    r"(?:,|[/&–—-]|\b(?:of|and|or|the|a|an|by|with|to|in|for|from|on|at|as|like|than|between|that|which|its|their|"
    r"including|under|de|la|et|y))$",
    re.IGNORECASE,
)
_OVER = tuple('.;:!?”"’)]…')


def may_be_head(text: str) -> bool:
    """Whether a short line is written as a name is: capitals on all but particles, no verb, no final full stop.

    Only the form is looked at; where the line stands is for the caller to judge.
    """
    text, told = bare_head(text)
    words = text.split()
    if not 1 <= len(words) <= _LONGEST_NAME or text[-1] in ".,;:?!" or re.search(r"\d\.|[“”\"]", text):
        return False
    if told:
        return True
    if words[0].strip("()[]").casefold() in _NO_NAMES or not words[0].strip("(['’")[:1].isalpha():
        return False
    big = [word for word in words if word.strip("()’'[]").casefold() not in _SMALL_WORDS]
    return bool(big) and all(
        not word.strip("()’'[]/&-–")[:1].islower() and word.strip("()’'[]/&-–")[:1] != "" for word in big
    )


def may_introduce(text: str, *, over: bool) -> bool:
    """Whether a short line that stands before a number that goes back may tell whose the words after it are; `over`
    when the line before it ends its sentence.
    """
    words = text.split()
    first = words[0].strip("([:]),.").casefold() if words else ""
    same = first in _SAME_SPEAKER and not re.search(r"\b(?:by|from)\b", text)
    return (
        1 <= len(words) <= 20
        and (over or not text[:1].islower())
        and not text.endswith((".", ";", ","))
        and not same
        and STARTS_WORDING.match(text) is None
    )


def is_name_set_apart(text: str, register: Register) -> bool:
    """Whether a line is a known name with signs that no head has: a number before it, a full stop behind."""
    return names_only(re.sub(r"^\W*\d{0,2}\W*|[\s.;,–-]+$", "", text), register) is not None


def mentions(text: str, register: Register) -> bool:
    """Whether a short line has the name of an actor among its words."""
    words = re.findall(r"[\w’'.-]+", text)[:20]
    runs = (" ".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, min(len(words), at + 6) + 1))
    return any(run[:1].isalpha() and len(run) > 3 and register.resolve(run).candidates for run in runs)


def subject_of(sentence: str, register: Register) -> tuple[str, ...]:
    """The actors (all candidates) whose name a sentence begins with, its subject; () where it begins otherwise."""
    return _first_name(sentence, 0, register)[0]


def subject_end(sentence: str, register: Register) -> int:
    """Where the names end that a sentence begins with ("Norhaven and Kestria"), 0 where it begins otherwise: an offset
    in code points. What the first words after them say is not looked at.
    """
    _, end = _first_name(sentence, 0, register)
    while end and (joint := _JOINT.match(sentence, end)) is not None:
        found, behind = _first_name(sentence, joint.end(), register)
        if not found:
            break
        end = behind
    return end


def _first_name(sentence: str, start: int, register: Register) -> tuple[tuple[str, ...], int]:
    """The candidates of the longest name that stands at an offset, and where it ends; (), 0 where none does."""
    words = [found.end() for found in re.finditer(r"\S+", sentence[start : start + _LONGEST_SUBJECT])][:_LONGEST_NAME]
    for length in reversed(words):
        written = sentence[start : start + length]
        name = written.strip(",:;.“”\"'’")
        if name[:1].isupper() and (found := register.resolve(name).candidates):
            return found, start + len(written.rstrip(",:;."))
    return (), 0


def inline_name(text: str) -> str:
    """What stands before the first colon of a line, when it may be a name; "" else."""
    before, colon, after = text.partition(":")
    known_form = bool(colon and after.strip()) and len(before.split()) <= 6 and may_be_head(before)
    return before if known_form and STARTS_WORDING.match(text) is None else ""


def goes_on(text: str) -> bool:
    """Whether a line cannot be the end of its sentence: it ends in a comma or a word such as "of"."""
    return _GOES_ON.search(text) is not None


def is_over(text: str) -> bool:
    """Whether a line may be the end of what it says."""
    return not text or text.endswith(_OVER)
