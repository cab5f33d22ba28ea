"""Reading the marks of a stored draft anew under another notation profile. Its words, ids and places stay as they are.

What the file itself said stays: tracked changes, formatting, comments, notes, signs that no font gave. All that
notation found goes and is found again. What only the file could tell is not found again: a number that was struck by
hand and set anew stays as it was read when the draft was imported.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.marks import doubts_of, mark_provisions, profile_line, says_profile
from app.importing.outline.nodes import OF_IMPORT
from app.notation.marks.formatting import BY_FORMAT, SIGN, is_covered, revisions_by_format
from app.notation.marks.profiles import guess_profile
from app.treaty.draft import Draft, ImportReport, Provision
from app.treaty.marks import Comment, Footnote, Format, Mark, Marks, PlainMark, Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.message import Message
    from app.treaty.actors import Register
    from app.treaty.profile import Profile


def renotate_draft(draft: Draft, profile: Profile, register: Register) -> Draft:
    """The same draft with its marks read under `profile`, as somebody named it; what the report says of marks
    follows.
    """
    doubted = {str(line.message) for line in doubts_of(draft.provisions)}
    bare = [_by_format(_bare(provision), profile) for provision in draft.provisions]
    provisions, doubts = mark_provisions(bare, profile, register, draft.language)
    lines = [line for line in draft.report.lines if str(line.message) not in doubted and not says_profile(line.message)]
    said = profile_line(profile.id, guess_of(draft, register))
    report = ImportReport((*lines[:1], said, *lines[1:], *doubts))
    return replace(draft, profile=profile.id, provisions=provisions, report=report, profile_why=())


def guess_of(draft: Draft, register: Register) -> tuple[str, tuple[Message, ...]]:
    """The profile that the draft itself speaks for, and the reasons, by its words and by what its report kept of its
    front.
    """
    texts = [str(line.message) for line in draft.report.lines if "Left out" in line.message.template]
    struck = added = 0
    for provision in draft.provisions:
        texts += [f"{provision.number} {text}".strip() for text in (provision.heading, provision.text) if text]
        bare = _bare(provision)
        for revision in revisions_by_format(bare.text, bare.marks.text, BY_FORMAT):
            struck, added = struck + (not revision.kind.adds), added + revision.kind.adds
    return guess_profile(texts, register, struck=struck, added=added)


def _bare(provision: Provision) -> Provision:
    """A provision with what its file said of it, and its number as printed."""
    kept = [r for r in provision.marks.provision if not r.sign]
    number = provision.number
    for revision in provision.marks.provision:
        if revision.sign and revision.unit is RevisionUnit.NUMBER and not revision.kind.adds:
            number = revision.before
    marks = Marks(
        _of_file(provision.text, provision.marks.text),
        _of_file(provision.heading, provision.marks.heading),
        tuple(kept),
    )
    return replace(provision, number=number, marks=marks)


def _of_file(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(mark for mark in marks if _is_of_file(text, mark))


def _is_of_file(text: str, mark: Mark) -> bool:
    match mark:
        case Format() | Footnote() | Comment():
            return True
        case Revision():
            return not mark.sign
        case PlainMark(mark="unread"):
            return text[mark.start : mark.end] == "\ufffd"
        case PlainMark():
            return mark.mark in ("ocr", "reformatted") or mark.remark in OF_IMPORT
    return False


def _by_format(provision: Provision, profile: Profile) -> Provision:
    """A provision with the insertions and deletions that its formatting shows; one that goes or comes as a whole does
    so with its number.
    """
    own = provision.marks
    text = revisions_by_format(provision.text, own.text, profile)
    heading = revisions_by_format(provision.heading, own.heading, profile)
    if not text and not heading:
        return provision
    marks = Marks(_ordered(own.text, text), _ordered(own.heading, heading), own.provision)
    if not provision.number or any(r.unit is RevisionUnit.NUMBER for r in own.provision):
        return replace(provision, marks=marks)
    words, found = (provision.text or provision.heading), (text if provision.text else heading)
    if is_covered(words, found, RevisionKind.DELETED):
        gone = Revision(0, 0, RevisionKind.DELETED, unit=RevisionUnit.NUMBER, before=provision.number, sign=SIGN)
        return replace(provision, number="", marks=replace(marks, provision=(*own.provision, gone)))
    if is_covered(words, found, RevisionKind.INSERTED):
        come = Revision(0, 0, RevisionKind.INSERTED, unit=RevisionUnit.NUMBER, sign=SIGN)
        return replace(provision, marks=replace(marks, provision=(*own.provision, come)))
    return replace(provision, marks=marks)


def _ordered(marks: Sequence[Mark], more: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted((*marks, *more), key=lambda m: (m.start, -m.end)))
