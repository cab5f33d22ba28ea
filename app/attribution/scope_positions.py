"""Gathers who wants which offences reached.

Positions on provisions of a draft are taken by the words that they are about.
Scope is read in those words as in the draft itself, beside the provision they speak of; what is about a whole provision
is about what that provision states. It reads no paper and counts no groups: it takes rows of `positions` as they are
counted. Nothing is concluded from silence: not from words that a proposal leaves as they stand or leaves out, nor of a
provision that offers alternatives from a position on the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.positions.positions import AGAINST, FOR
from app.notation.scope.phrases import speaks_of_crime
from app.notation.scope.scope_map import read_scope
from app.treaty.draft import NO_MARKS, Provision
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.attribution.positions.positions import HeldPosition, ProvisionPositions
    from app.notation.scope.phrases import ScopePhrases
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position
    from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget

_ASKED = "/asked-"
"""Between the id of a provision and the number of words that are read beside it; no provision has it in its own."""

_NEW_WORDS = frozenset({Stance.PROPOSE, Stance.COSPONSOR})
"""Stances whose words are those of a new text, in which much may stand as before."""


@dataclass(frozen=True, slots=True)
class ScopePosition:
    """An actor wants a provision to reach a target, or does not want it to (`against`)."""

    provision: str
    """Its id in the draft."""
    address: str
    target: ScopeTarget
    against: bool
    words: str
    """The words that state the target: those asked for or opposed, else those of the provision."""
    held: HeldPosition
    """The position, with the groups through which an actor has it and those from which it stands apart."""


def scope_positions(
    rows: Sequence[ProvisionPositions], draft: Draft, scope: ScopeMap, phrases: ScopePhrases
) -> tuple[ScopePosition, ...]:
    """What positions on provisions of a draft say of its scope, in the order of the rows.

    `scope` is that of the draft. What no longer counts, as it was withdrawn or given up, is left out.

    >>> text = draft("Article 1", "Boats", "1. Boats are lent for serious crimes.")
    >>> rows = held(text, "Norhaven", "propose", "Article 1(1)", "Boats are lent for any criminal offence.")
    >>> found = scope_positions(rows, text, scope_in(text), scope_phrases("en"))
    >>> [(one.held.position.actor.as_written, one.against, one.target.id.value, one.words) for one in found]
    [('Norhaven', False, 'any_offence', 'any criminal offence')]
    """
    standing = [
        (row, held)
        for row in rows
        for held in row.held
        if row.provision and held.counts and held.position.stance in (FOR | AGAINST)
    ]
    wordings = {
        (row.provision, held.position.wording): None
        for row, held in standing
        if held.position.wording and speaks_of_crime(held.position.wording, phrases)
    }
    asked = _reaches_of(list(wordings), draft, phrases)
    stated = _stated(scope)
    return tuple(
        ScopePosition(row.provision, row.address, reach.target, stance in AGAINST, reach.words.text.strip(), held)
        for row, held in standing
        for stance, wording in ((held.position.stance, held.position.wording),)
        for reach in _spoken_of(held.position, asked.get((row.provision, wording), ()), stated, row.provision)
    )


def _spoken_of(
    position: Position, asked: Sequence[ScopeReach], stated: Mapping[str, Sequence[ScopeReach]], provision: str
) -> Iterable[ScopeReach]:
    """The reaches that a position is about: those of its own words, each once, else those of the whole provision."""
    there = stated.get(provision, ())
    if not position.wording:
        return there
    own = {reach.target: reach for reach in reversed(asked)}
    if position.stance in _NEW_WORDS:
        own = {target: reach for target, reach in own.items() if target not in {one.target for one in there}}
    return reversed(own.values())


def _reaches_of(
    wordings: Sequence[tuple[str, str]], draft: Draft, phrases: ScopePhrases
) -> dict[tuple[str, str], list[ScopeReach]]:
    """What words state themselves that are asked for at provisions: each stands, for the reading, behind its
    provision.
    """
    if not wordings:
        return {}
    behind: dict[str, list[int]] = {}
    for n, (provision, _) in enumerate(wordings):
        behind.setdefault(provision, []).append(n)
    provisions: list[Provision] = []
    for one in draft.provisions:
        provisions.append(one)
        provisions += [
            replace(one, id=f"{one.id}{_ASKED}{n}", heading="", text=wordings[n][1], marks=NO_MARKS)
            for n in behind.get(one.id, ())
        ]
    scope = read_scope(replace(draft, provisions=tuple(provisions)), phrases)
    found: dict[tuple[str, str], list[ScopeReach]] = {}
    for reach in scope.reaches:
        _, mark, number = reach.provision.rpartition(_ASKED)
        if mark and not reach.via and _ASKED not in str(reach.target.id):
            wording = wordings[int(number)]
            before = wording[1][: reach.words.start]
            if before.count("[") <= before.count("]"):  # what stands in brackets is not held by who writes them
                found.setdefault(wording, []).append(reach)
    return found


def _stated(scope: ScopeMap) -> dict[str, list[ScopeReach]]:
    """What each provision states itself, and not by another one to which it leads or under which it stands; nothing
    where some of it stands in brackets or in an alternative.
    """
    found: dict[str, list[ScopeReach]] = {}
    for reach in scope.reaches:
        if not reach.via:
            found.setdefault(reach.provision, []).append(reach)
    return {provision: reaches for provision, reaches in found.items() if not any(one.open for one in reaches)}
