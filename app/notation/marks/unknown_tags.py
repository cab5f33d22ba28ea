"""Tags all of whose names are unknown: `[text – Ruritania]`, `[XX/YY propose: text]`.

Such a tag names nobody: each name stands as written under the id "?". It is read only where the shape leaves no doubt
that names are meant; what merely looks like a tag is left to be marked `unread` (`marks.py`). A place behind a dash
("Vienna, Austria"), a heading or an institution is no delegation.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later
from app.notation.statements.stances import split_stance
from app.treaty.marks import ActorRef, Stance, StanceOf

_SEPARATOR = compile_later(r"\s*[,/;&、，]+\s*|\s+(?:and|et|y|и|و)\s+")
_NAME = compile_later(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}")
_PARTICLES = frozenset(["of", "the", "and", "de", "la", "le", "du", "des", "et", "el", "del", "y", "и", "for"])
_NO_DELEGATION = compile_later(
    r"\b(?:Parts?|Articles?|Chapters?|Sections?|Annex(?:es)?|Options?|Paragraphs?|Tables?|Appendix|Title|Preamble|Alternatives?"
    r"|Variants?|Organi[sz]ations?|Agency|Agencies|Committee|Commission|Convention|Protocol|Fund|Programme|Secretariat|Court"
    r"|Council|Bank|Authority|Conference|Institute|Centre|Body|Party|Parties|Meeting|General|Provisions?)\b"
)
_MOST = 12


def unknown_stances(tail: str) -> tuple[StanceOf, ...] | None:
    """The stances of a dash tag's names, none of which is known: "Ruritania; Sylvania delete".

    None when a part is not beyond doubt a name: one to five words, each with a capital but for particles. A part
    without a verb proposes.

    Names that nobody knows are kept as written, and are nobody's:

    >>> found = unknown_stances("Oz propose; Narnia oppose")
    >>> [(one.stance.value, actor.id, actor.as_written) for one in found for actor in one.actors]
    [('propose', '?', 'Oz'), ('oppose', '?', 'Narnia')]
    """
    return _stances(tail, Stance.PROPOSE)


def unknown_stances_before(head: str) -> tuple[StanceOf, ...] | None:
    """The same for what stands before the colon of "[XX/YY propose: text]", where each part must have its verb."""
    return _stances(head.rstrip(" :："), None)


def _stances(text: str, default: Stance | None) -> tuple[StanceOf, ...] | None:
    found: list[StanceOf] = []
    for part in re.split(r"\s*[;；؛]\s*", text.strip(" .")):
        stance, names = split_stance(part)
        chosen = stance or default
        written = [name for name in _SEPARATOR.split(names.strip()) if name]
        if chosen is None or not 0 < len(written) <= _MOST or not all(map(_is_name, written)):
            return None
        found.append(StanceOf(chosen, tuple(ActorRef("?", name) for name in written)))
    return tuple(found)


def _is_name(written: str) -> bool:
    words = written.split()
    own = [word for word in words if word.casefold() not in _PARTICLES]
    named = bool(_NAME.fullmatch(written)) and bool(own) and all(word[0].isupper() for word in own)
    return named and words[0].casefold() != "the" and not _NO_DELEGATION.search(written)
