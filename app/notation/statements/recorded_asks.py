"""Gathers what a draft itself records of who asked. Tags, footnotes that name delegations, and comments of note-takers
say it.

In: a draft with its marks. Out: proposals like those of a paper, each with the place, the date and the passage; they
are derived and never stored a second time. A comment or a footnote that does not begin with known names names nobody
and gives nothing. That a change answers a tag is `attribution.evidence.text_marks`'s business, and what a sentence says
that of `statements`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.late_methods import replace
from app.notation.statements.passages import passage
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, AttributionTag, Bracket, Comment, Footnote, Stance, StanceOf
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from app.notation.statements.instructions import Instruction
    from app.notation.statements.statements import Statement
    from app.treaty.actors import Register

_QUOTE = 300
_EDITS = {
    Stance.PROPOSE: Edit.INSERT, Stance.COSPONSOR: Edit.INSERT, Stance.SUPPORT: Edit.SUPPORT,
    Stance.OPPOSE: Edit.OPPOSE, Stance.RETAIN: Edit.RETAIN, Stance.DELETE: Edit.DELETE,
}  # fmt: skip
"""What a tag's stance asks of the words it stands by; the others ask for nothing and are notes."""


def recorded_asks(draft: Draft, register: Register, *, codes: bool = False) -> tuple[Proposal, ...]:
    """The proposals that tags, footnotes and comments of a draft record, in document order.

    Ids depend on the draft's content only. Each speaks to the draft it stands in; `where` is the address of the words
    spoken of, with the footnote or the author of the comment, who is a note-taker and no delegation. `codes`: the
    draft's profile says that two-letter codes are names.

    >>> found = recorded_asks(draft("1. Ships moor [at night – Norhaven; Kestria delete]."), REGISTER)
    >>> [(one.actors[0].as_written, one.asks[0].edit.value, one.asks[0].wording) for one in found]
    [('Norhaven', 'insert', 'at night'), ('Kestria', 'delete', 'at night')]
    """
    by_id = draft.by_id()
    cited = {
        mark.provision: (provision, mark.start)
        for provision in draft.provisions
        for mark in provision.marks.text
        if isinstance(mark, Footnote)
    }
    found: list[Proposal] = []
    for provision in draft.provisions:
        if provision.kind is Kind.FOOTNOTE:
            citing, at = cited.get(provision.id, (by_id.get(provision.parent), 0))
            if citing is not None:
                found += _footnoted(provision, citing, at, draft, register, codes)
            continue
        fields = (("h", provision.heading, provision.marks.heading), ("t", provision.text, provision.marks.text))
        for field, text, marks in fields:
            for number, mark in enumerate(marks):
                name = f"{provision.id}:{field}{number}"
                if isinstance(mark, AttributionTag):
                    found += _tagged(mark, provision, text, name, draft, by_id.get(mark.unit))
                elif isinstance(mark, Comment):
                    span = (mark.start, mark.end) if field == "t" else (0, 0)
                    found += _commented(mark, provision, span, name, draft, register, codes)
    return tuple(
        replace(p, role="facilitator") if all(register.type_of(a.id) == "officer" for a in p.actors) else p
        for p in found
    )


def _tagged(
    tag: AttributionTag, provision: Provision, text: str, name: str, draft: Draft, unit: Provision | None
) -> Iterator[Proposal]:
    """The stances of a tag, each a proposal: what its scope is to those who are named. `unit` is the provision that a
    tag alone in its own paragraph speaks of.
    """
    start, end = tag.scope
    if unit is not None:
        words = unit.text[slice(*tag.unit_scope)]
        quote = text[tag.start : tag.end][:_QUOTE]
        provision = unit
    else:
        before, after = text[start : min(end, max(start, tag.start))], text[min(end, max(start, tag.end)) : end]
        words = f"{before} {after}" if start <= tag.start < end else text[start:end]
        low = max(0, min(start, tag.start))
        quote = passage(text[low : max(tag.end, end)], tag.start - low, tag.end - low, _QUOTE)
    words = " ".join(words.split()).strip("[] ")
    requested = _instructions_in(tag.reason)
    asks: tuple[Ask, ...]
    for number, said in enumerate(tag.stances):
        if not said.actors:
            continue
        if tag.request and requested is None:
            asks = (
                Ask("", Edit.NOTE, said.stance, provision.address, "", "", quote, provision.address, EvidenceKind.TAG),
            )
        elif requested is not None:
            asks = tuple(_ask(i, provision, i.wording, quote, provision.address, EvidenceKind.TAG) for i in requested)
        else:
            asks = (_stance(said, words, quote, provision),)
        yield _proposal(f"{name}.{number}", said.actors, provision, provision.address, draft, asks, quote, tag.reason)


def _instructions_in(reason: str) -> tuple[Instruction, ...] | None:
    """What the words of a tag ask for beside the stance; None for none."""
    if not reason:
        return None
    from app.notation.statements.instructions import read_instruction

    return read_instruction(reason)


def _stance(said: StanceOf, words: str, quote: str, provision: Provision) -> Ask:
    edit = _EDITS.get(said.stance, Edit.NOTE)
    return Ask("", edit, said.stance, provision.address, words, "", quote, provision.address, EvidenceKind.TAG)


def _footnoted(
    note: Provision, citing: Provision, at: int, draft: Draft, register: Register, codes: bool
) -> Iterator[Proposal]:
    """What a footnote says of the words before its sign: the bracket that closes there, or the whole provision."""
    from app.notation.statements.statements import read_statements  # most drafts have neither footnotes nor comments

    before = [mark for mark in citing.marks.text if isinstance(mark, Bracket) and mark.end == at]
    span = (before[0].start + 1, before[0].end - 1) if before else (0, 0)
    where = f"{citing.address}, footnote {note.number}".strip()
    for number, said in enumerate(read_statements(note.text, register, codes=codes)):
        asks = _asks(said, citing, span, where, EvidenceKind.FOOTNOTE)
        yield _proposal(f"{note.id}:{number}", said.actors, citing, where, draft, asks, note.text, said.reason, said)


def _commented(
    comment: Comment,
    provision: Provision,
    span: tuple[int, int],
    name: str,
    draft: Draft,
    register: Register,
    codes: bool,
) -> Iterator[Proposal]:
    """What a comment says of the words it is anchored to, which are `span` of the text; (0, 0): the whole provision."""
    from app.notation.statements.statements import read_statements

    if provision.text[slice(*span)].strip() == provision.text.strip():
        span = (0, 0)
    by = f" by {comment.author}" if comment.author else ""
    where = f"{provision.address}, comment{by}"
    for number, said in enumerate(read_statements(comment.text, register, codes=codes)):
        asks = _asks(said, provision, span, where, EvidenceKind.COMMENT)
        date = comment.date[:10] or draft.date
        yield _proposal(
            f"{name}.{number}", said.actors, provision, where, draft, asks, comment.text, said.reason, said, date
        )


def _asks(
    said: Statement, provision: Provision, span: tuple[int, int], where: str, kind: EvidenceKind
) -> tuple[Ask, ...]:
    """The asks of a statement about a provision; `span` are the words it is about, (0, 0) for all of them."""
    quote = passage(said.words, 0, len(said.words), _QUOTE)
    if not said.instructions:
        return (Ask("", Edit.NOTE, Stance.PROPOSE, provision.address, "", "", quote, where, kind),)
    asks: list[Ask] = []
    for told in said.instructions:
        words = told.wording
        if not words and told.unit == "sentence":
            from app.notation.statements.instructions import sentence_of

            words = sentence_of(provision.text, told.number)
        elif not words and not told.number and told.unit not in ("article", "title", "chapeau"):
            words = provision.text[slice(*span)].strip("[] ")
        asks.append(_ask(told, provision, words, quote, where, kind))
    return tuple(asks)


def _ask(told: Instruction, provision: Provision, words: str, quote: str, where: str, kind: EvidenceKind) -> Ask:
    from app.notation.statements.instructions import instruction_address

    address = instruction_address(told, provision.address)
    return Ask("", told.edit, told.stance, address or provision.address, words, told.anchor, quote, where, kind)


def _proposal(
    name: str,
    actors: tuple[ActorRef, ...],
    provision: Provision,
    where: str,
    draft: Draft,
    asks: tuple[Ask, ...],
    text: str,
    reason: str,
    said: Statement | None = None,
    date: str = "",
) -> Proposal:
    identity = f"{(draft.sha256 or draft.label)[:8]}#{name}"
    numbered = tuple(replace(ask, id=f"{identity}.{at}") for at, ask in enumerate(asks, 1))
    return Proposal(
        id=identity,
        actors=actors,
        role="proponent",
        address=provision.address,
        source=draft.symbol or draft.label or draft.source,
        where=where,
        date=date or draft.date,
        base=draft.label or draft.symbol or draft.source,
        asks=numbered,
        rationale=reason,
        text=text,
        speakers=said.speakers if said is not None else (),
    )
