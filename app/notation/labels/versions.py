"""Marks paragraphs that are another version of one. Examples: "3 alt" of 3, and "2 bis" of 2 where the profile says so.

The Editorial Manual numbers rival versions of a paragraph bis, ter …; elsewhere bis is an added paragraph and alt the
rival (docs/domain.md, section 6 and rows 32 to 34). It looks at numbers and changes no text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.notation.labels.labels import read_label
from app.treaty.draft import Kind, Provision
from app.treaty.marks import PlainMark

if TYPE_CHECKING:
    from app.treaty.profile import Profile

_NUMBERED = frozenset({Kind.ARTICLE, Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.PREAMBULAR, Kind.UNNUMBERED})


def with_versions(provisions: Sequence[Provision], profile: Profile) -> tuple[Provision, ...]:
    """The same provisions; one that is a version of another beside it has a note at its start that says of which.

    In: provisions in document order with addresses. A number whose first version is not there says nothing.

    "2 alt" is a version of 2 whatever the profile is; "2 bis" is one only where the profile says so, else it is added.

    >>> def noted(number, profile):
    ...     read = draft("2. Ships moor.", f"{number}. Boats moor.", profile=profile)
    ...     return [mark.mark for provision in read.provisions for mark in provision.marks.text]
    >>> noted("2 alt", "plain"), noted("2 bis", "plain"), noted("2 bis", "manual")
    (['note'], [], ['note'])
    """
    first: dict[tuple[str, Kind, str, str], Provision] = {}
    done: list[Provision] = []
    for provision in provisions:
        known = _counted(provision) if provision.number and provision.kind in _NUMBERED else None
        if known is not None:
            counted, suffix = known
            first.setdefault((provision.parent, provision.kind, counted, suffix), provision)
            whose = _version_of(suffix, profile)
            base = first.get((provision.parent, provision.kind, counted, whose)) if whose is not None else None
            provision = _noted(provision, base) if base is not None else provision
        done.append(provision)
    return tuple(done)


def _counted(provision: Provision) -> tuple[str, str] | None:
    label = read_label(f"{provision.number} X")
    if label is None or not label.ordinals:
        return None
    ordinal = label.ordinals[0]
    return f"{ordinal.path}{ordinal.value}", label.suffix


def _version_of(suffix: str, profile: Profile) -> str | None:
    """The suffix of the paragraph that one with this suffix is a version of; None when it is no version."""
    words = suffix.split()
    rivals = [place for place, word in enumerate(words) if word in ("alt", "alternative")]
    if rivals:
        return " ".join(words[: rivals[0]])
    return "" if words and profile.bis_means == "alternative" else None


def _noted(provision: Provision, base: Provision) -> Provision:
    note = PlainMark(0, 0, "note", f"another version of {base.address}")
    marks = provision.marks
    if provision.heading:
        return replace(provision, marks=replace(marks, heading=(note, *marks.heading)))
    return replace(provision, marks=replace(marks, text=(note, *marks.text)))
