"""Sentences behind, beside or below the words of a proposal by which those who are named for it turn it down, or give
it to another ("… Norhaven opposes this.", "(Not our proposal.)", "This is the proposal of Kestria.").

In: the lines of a block, or the cells of a row, and the proposal read from it. Out: the sentence, and the proposal
without the asks that it means. How such a sentence is worded is `notation.statements.disavowals`'. Who refuses another
text gives reasons; words under a label of reasons must therefore speak of a proposal.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.commentary_vocabulary import QUOTED
from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.stances.withdrawals import names_within
from app.importing.proposals.compilation.subject_names import name_at, subject_end, subject_of
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.disavowals import RefusalTarget, disowns, giver_at, leaves_given, refusal_target, verb_ends
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Ask, Proposal

    _ByEdit = dict[Edit, list[Ask]]

_PUTS = frozenset({Edit.RESTATE, Edit.INSERT})
_CHANGES = frozenset({*_PUTS, Edit.REPLACE, Edit.DELETE, Edit.MOVE, Edit.BRACKET})
_TAKES = frozenset({Edit.DELETE, Edit.BRACKET})
_CUT = compile_later(r"(?<=[.!?؟;؛”\"»])\s+(?=[\w(（\[])|(?<=[。；！？])\s*(?=[\w(（\[])|\s[–—-]\s+(?=[\w(（\[])")
"""Where a sentence begins behind another, or behind a quotation."""
_LABEL = compile_later(
    r"[\s(（\[*†‡–—•-]*(?:(?:foot)?(?:note|remark|comment|nota|remarque|observation|comentario|примечание|замечание|注|备注|ملاحظة)s?\b[^:：.]{0,40}[:：]\s*)?"
    r"(?:(?:however|but|yet|toutefois|mais|sin\s+embargo|pero|однако|но)\b\s*,?\s*|(?:但是?|然而)[，,]?|لكن\s+)?",
    re.IGNORECASE,
)
"""What a note begins with before its words."""
_POSSESSIVE = compile_later(r"[’']s?(?=\s)")
_LONGEST = 240
"""Characters of the longest sentence that is looked at."""
_SHORT = 6
"""Words of a sentence that points at a deletion by "this" alone; in a longer one this may be the text that is to go."""
_REMARKS = ("rationale", "status")


@dataclass(frozen=True, slots=True)
class Disavowal:
    """A sentence that turns a proposal down, where it begins in its line, and what it points at."""

    said: str
    start: int
    points: RefusalTarget
    named: bool = False
    """It begins with the name of who is named for the proposal."""

    def means(self, ask: Ask) -> bool:
        """Whether what it turns down may be an ask that stands before it."""
        own = ask.stance is not Stance.WITHDRAW and ask.kind is EvidenceKind.PROPOSAL
        return own and self.means_edit(ask.edit)

    def means_edit(self, edit: Edit) -> bool:
        """Whether it may be an ask of a kind."""
        if edit not in _CHANGES:
            return False
        if self.points is RefusalTarget.TEXT:
            return edit in _PUTS
        return self.points is RefusalTarget.PROPOSAL or edit not in _TAKES or len(self.said.split()) <= _SHORT


def disavowals_in(text: str, own: Sequence[ActorRef], register: Register) -> Iterator[Disavowal]:
    """The sentences of a line by which `own` turn down what stands before them."""
    bare = QUOTED.sub(lambda found: "…" * (len(found[0]) - 1) + "”", text)
    starts = [0, *(found.end() for found in _CUT.finditer(bare))]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        label = _LABEL.match(bare, start)
        at = min(label.end(), end) if label is not None else start
        found = _of_sentence(bare[at:end].strip(" .。()（）[]–—"), own, register)
        if found is not None:
            points, named = found
            yield Disavowal(text[start:end].strip(), start, points, named)


def without_disavowed(
    proposal: Proposal, parts: Sequence[tuple[str, Sequence[PaperLine]]], register: Register
) -> tuple[Proposal, str]:
    """A proposal without the asks that sentences of its block turn down, and the first of these; "" for none."""
    if all(ask.edit not in _CHANGES for ask in proposal.asks):
        return proposal, ""
    own = (*proposal.actors, *proposal.speakers)
    lines = [(kind, line) for kind, part in parts for line in part]
    here: dict[str, _ByEdit] = {}
    restated: dict[str, list[Ask]] = {}
    for ask in proposal.asks:
        here.setdefault(ask.where, {}).setdefault(ask.edit, []).append(ask)
        if ask.edit in _PUTS:
            restated.setdefault(_bare(ask.wording), []).append(ask)
    above: _ByEdit = {}
    gone: set[str] = set()
    first = ""
    for at, (kind, line) in enumerate(lines):
        before = lines[at - 1][1] if at else None
        if before is not None and before.where != line.where:
            for edit, asks in here.pop(before.where, {}).items():
                above.setdefault(edit, []).extend(asks)
        for found in disavowals_in(line.text, own, register):
            if kind == "rationale" and found.points is not RefusalTarget.PROPOSAL:
                continue
            if not found.start and before is not None and places_named(before.text.strip(" :："), proposal.address):
                continue  # It is on the place that the line before it heads.
            beside = here.get(line.where, {}) if found.start else {}
            if meant := _take(beside, found) or _take(above, found):
                # A sentence of its own may have been read as a text that is wanted.
                gone |= {ask.id for ask in (*meant, *restated.get(_bare(found.said), ()))}
                first = first or found.said
    return _without(proposal, gone), first


def row_without_disavowed(
    proposal: Proposal, cells: Mapping[str, str], others: Sequence[str], register: Register
) -> tuple[Proposal, str]:
    """The proposal of a row without what its cells turn down, and the first sentence that does; "" for none. `others`
    are the cells whose columns say nothing that is known.
    """
    own = (*proposal.actors, *proposal.speakers)
    remarks = (*(cells.get(column, "") for column in _REMARKS), *others)
    for text, beside in ((cells.get("proposed", ""), False), *((text, True) for text in remarks)):
        for found in disavowals_in(text, own, register):
            alone = found.named or found.said == text.strip()
            in_remark = found.points is RefusalTarget.PROPOSAL or (found.points is RefusalTarget.THIS and alone)
            means = in_remark if beside else found.start > 0
            gone = {ask.id for ask in proposal.asks if means and found.means(ask)}
            if gone:
                return _without(proposal, gone), found.said
    return proposal, ""


def _take(standing: _ByEdit, found: Disavowal) -> list[Ask]:
    """The asks that a sentence means, which stand no more then: each is looked at once, however many sentences come."""
    edits = [edit for edit, asks in standing.items() if asks and found.means_edit(edit)]
    return [ask for edit in edits for ask in standing.pop(edit) if found.means(ask)]


def _bare(text: str) -> str:
    return text.strip(" .。()")


def _without(proposal: Proposal, gone: set[str]) -> Proposal:
    """A proposal some asks of which are kept and ask for nothing."""
    if not gone:
        return proposal
    return replace(
        proposal,
        asks=tuple(
            replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE) if ask.id in gone else ask for ask in proposal.asks
        ),
    )


def _of_sentence(said: str, own: Sequence[ActorRef], register: Register) -> tuple[RefusalTarget, bool] | None:
    """What a sentence turns down, and whether it names `own`; None for others."""
    if len(said) > _LONGEST:
        return None
    if disowns(said):
        return RefusalTarget.PROPOSAL, False
    ids = {actor.id for actor in own} - {"?"}
    if (at := giver_at(said)) >= 0:
        bare = _POSSESSIVE.sub(lambda found: " " * len(found[0]), said)
        givers, end = name_at(bare, at, register)
        own_too = any(not ids.isdisjoint(candidates) for candidates in names_within(bare[end:], register))
        if givers and ids.isdisjoint(givers) and leaves_given(said[end:], own=own_too):
            return RefusalTarget.PROPOSAL, False
    subject, behind = said, 0
    if verb := verb_ends(said):
        # Arabic has the subject behind the verb: the sentence is read with it before.
        rest = said[verb:].strip()
        behind = subject_end(rest, register)
        subject = f"{rest[:behind]} {said[:verb]}{rest[behind:]}" if behind else said
    named = subject_end(subject, register)
    if named and ids.isdisjoint(subject_of(subject, register)):
        return None
    points = refusal_target(subject, named)
    return (points, named > 0) if points is not None else None
