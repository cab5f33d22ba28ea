"""A colleague's dossier merged into one's own: what only theirs has comes in, and of what both have otherwise nothing
is lost.

What has one value at a time is the newer one's where one of the two knows the value of the other as a former one
(`values/value_history.py`); else ours stays, and theirs is written down as a conflict (`conflicts.py`). Of a note both
versions stay. Drafts and papers come in by `documents.py`, the shelf by
`instruments.py`. It works inside two sessions that are handed in, only reads
theirs, and commits nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.job import Refused
from app.message import Message
from app.storage.merging.confirmations import IncomingConfirmations
from app.storage.merging.conflicts import close_settled, write_down
from app.storage.merging.documents import bring_drafts, bring_papers, bring_proposals, names_here
from app.storage.merging.instruments import bring_instruments
from app.storage.merging.interleave import interleave_orders
from app.storage.merging.outcome import ConflictingValues as ConflictingValues
from app.storage.merging.outcome import MergeOutcome as MergeOutcome
from app.storage.schema import ConflictRow, EvidenceRow, FormerRow, PositionRow
from app.storage.values.confirmation_values import WORDS, change_of, put_words, words_in_order
from app.storage.values.draft_names import LabelMap, in_our_words
from app.storage.values.draft_values import FACTS, INSPECTIONS, LABELS, READINGS
from app.storage.values.instrument_values import INSTRUMENT_FACTS, INSTRUMENT_TEXTS
from app.storage.values.paper_values import PAPERS, PROPOSALS
from app.storage.values.value_history import canonical_json, digest_of, former_digests, remember
from app.storage.values.values import ACTORS, AUTHORS, NOTES, PINS, PREFERENCES, TITLES, MergeableValue, columns_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

OF_DOCUMENTS = (*FACTS, READINGS, INSPECTIONS, PAPERS, PROPOSALS, *INSTRUMENT_FACTS, INSTRUMENT_TEXTS)
"""Sorts whose things come in with their document; only what both have is compared."""
_SORTS: tuple[MergeableValue, ...] = (TITLES, *OF_DOCUMENTS, AUTHORS, ACTORS, PREFERENCES, PINS, NOTES)


def merge(ours: Session, theirs: Session) -> MergeOutcome:
    """Bring into one dossier what another has. Merging the same one again changes nothing.

    Raises Refused, before anything is changed, where the two mean two actors by one id.
    """
    merged = MergeOutcome()
    _refuse_strangers(ours, theirs)
    common = {single.sort: set(single.digests(ours)) for single in OF_DOCUMENTS}
    said_here = words_in_order(ours)
    names = bring_drafts(ours, theirs, merged)
    bring_instruments(ours, theirs, merged)
    bring_papers(ours, theirs, names, merged)
    bring_proposals(ours, theirs, names, merged)
    for single in _SORTS:
        _merge_sort(ours, theirs, single, names, merged, common.get(single.sort))
        if single is LABELS:
            names = names_here(ours, theirs)  # some of ours are called otherwise by now
    words = IncomingConfirmations(ours, theirs, names)
    merged.held += words.held
    _merge_sort(ours, theirs, words, names, merged, None)
    _bring_positions(ours, theirs, merged)
    _bring_entries(ours, theirs, merged)
    _order_words(ours, said_here, [in_our_words(WORDS.sort, one, names) for one in words.words])
    _know_what_they_know(ours, theirs)
    close_settled(ours, theirs)
    return merged


def _refuse_strangers(ours: Session, theirs: Session) -> None:
    """Raise Refused where an own actor of theirs has the id of one of ours, no name in common with it, and is not the
    same one renamed: the papers of the one would name the other.
    """
    here = ACTORS.values(ours)
    for key, there in ACTORS.values(theirs).items():
        if key not in here or _names_of(here[key]) & _names_of(there):
            continue
        one, other = ACTORS.digest_of(here[key]), ACTORS.digest_of(there)
        if other not in ACTORS.former(ours, key) and one not in ACTORS.former(theirs, key):
            short, meant = here[key]["short"], there["short"]
            raise Refused(
                Message(
                    "{0} is “{1}” here and “{2}” there; give one of the two another id, then merge.",
                    (key, short, meant),
                )
            )


def _names_of(actor: dict[str, Any]) -> set[str]:
    return {name.casefold() for name in (actor["short"], *(one["name"] for one in actor["names"])) if name}


def _merge_sort(
    ours: Session,
    theirs: Session,
    single: MergeableValue,
    names: LabelMap,
    merged: MergeOutcome,
    common: set[str] | None,
) -> None:
    here, there = single.digests(ours), _digests(theirs, single, names)
    for key, digest in there.items():
        if common is None and key not in here:
            _bring(ours, single, key, in_our_words(single.sort, single.value(theirs, key), names), merged)
        elif common is None or key in common:
            _weigh(ours, theirs, single, key, (here[key], digest), names, merged)
    merged.only_here[single.sort] += len(here.keys() - there.keys())
    if single is PINS:
        merged.both += _crossed(PINS.values(ours), here.keys() - there.keys(), there.keys() - here.keys())
    if single.sort == WORDS.sort:
        merged.both += _contradicted(WORDS.values(ours), here.keys() - there.keys(), there.keys() - here.keys())
    _pass_on_conflicts(ours, theirs, single, names, merged)


def _digests(theirs: Session, single: MergeableValue, names: LabelMap) -> dict[str, str]:
    """The digests of their values, said with our labels of drafts; a draft that only has another label there has not
    got another value by that.
    """
    if not names or single is READINGS:
        return single.digests(theirs)
    return {
        key: single.digest_of(in_our_words(single.sort, value, names)) for key, value in single.values(theirs).items()
    }


def _bring(ours: Session, single: MergeableValue, key: str, value: Any, merged: MergeOutcome) -> None:
    single.put(ours, key, value)
    merged.came[single.sort] += 1
    if single.former(ours, key):
        merged.returned.append(ConflictingValues(single.sort, key, None, value))


def _weigh(
    ours: Session,
    theirs: Session,
    single: MergeableValue,
    key: str,
    digests: tuple[str, str],
    names: LabelMap,
    merged: MergeOutcome,
) -> None:
    """Decide between two values of one key."""
    here, there = digests
    if here == there:
        _join(ours, theirs, single, key, names, merged)
        return
    raw = single.digest(theirs, key)  # as they know it themselves
    newer_here = not single.former(ours, key).isdisjoint((there, raw))
    newer_there = here in single.former(theirs, key)
    if newer_here and not newer_there:
        return
    met = ConflictingValues(
        single.sort, key, single.value(ours, key), in_our_words(single.sort, single.value(theirs, key), names)
    )
    if not newer_here and not newer_there:
        newer_here, newer_there = single.is_before(met.theirs, met.ours), single.is_before(met.ours, met.theirs)
        if newer_here and not newer_there:
            return
    if newer_there and not newer_here and not (single is LABELS and met.theirs in LABELS.values(ours).values()):
        single.leave(ours, key)
        single.put(ours, key, met.theirs)
        merged.renewed.append(met)
    elif single is NOTES:
        _keep_both_notes(ours, met, merged)
    elif write_down(ours, met.sort, key, there, met.theirs):
        merged.conflict(met.sort, key, met.ours, met.theirs)


def _join(
    ours: Session, theirs: Session, single: MergeableValue, key: str, names: LabelMap, merged: MergeOutcome
) -> None:
    """Who said the same, and when, where it was said on both sides."""
    if single.sort not in (NOTES.sort, WORDS.sort):
        return
    value = single.value(ours, key)
    both = single.joined(value, in_our_words(single.sort, single.value(theirs, key), names))
    if both != value:
        single.put(ours, key, both)
        merged.said_by_both += 1


def _keep_both_notes(ours: Session, met: ConflictingValues, merged: MergeOutcome) -> None:
    """The version that was changed last stays under the note's id, the other one gets an id of its own: the same on
    both laptops, so that neither comes in again.
    """
    earlier, later = sorted((met.ours, met.theirs), key=lambda note: (note["changed"], canonical_json(note)))
    beside = digest_of([met.key, earlier])[:16]
    NOTES.put(ours, met.key, later)
    remember(ours, NOTES.sort, met.key, [NOTES.digest_of(earlier)])
    if NOTES.value(ours, beside) is None and not NOTES.former(ours, beside):
        NOTES.put(ours, beside, earlier)
    merged.both.append(met)


def _crossed(pins: dict[str, Any], only_ours: Iterable[str], only_theirs: Iterable[str]) -> list[ConflictingValues]:
    """Pins of theirs to a provision to which ours joins another one: both stay, and a person should look."""
    here = {(json.loads(key)[0], json.loads(key)[2], one): key for key in only_ours for one in pins[key]}
    found = []
    for key in sorted(only_theirs):
        older, _, newer = json.loads(key)
        found += [
            ConflictingValues(PINS.sort, key, pins[own], pins[key])
            for one in pins[key]
            if (own := here.get((older, newer, one)))
        ]
    return found


def _contradicted(
    words: dict[str, Any], only_ours: Iterable[str], only_theirs: Iterable[str]
) -> list[ConflictingValues]:
    """Words of theirs on changes of which ours says something else: both stay."""
    here: dict[str, list[str]] = {}
    for key in only_ours:
        here.setdefault(change_of(key), []).append(key)
    return [
        ConflictingValues(WORDS.sort, key, words[own], words[key])
        for key in sorted(only_theirs)
        for own in sorted(here.get(change_of(key), ()))
    ]


def _pass_on_conflicts(
    ours: Session, theirs: Session, single: MergeableValue, names: LabelMap, merged: MergeOutcome
) -> None:
    """Values that wait in their list are not lost: what is neither here nor was here waits in ours too."""
    for row in theirs.scalars(select(ConflictRow).where(ConflictRow.sort == single.sort).order_by(ConflictRow.id)):
        if not (here := single.digest(ours, row.key)):
            continue
        value = in_our_words(single.sort, json.loads(row.theirs), names)
        digest = row.digest if single is READINGS else single.digest_of(value)
        if digest == here or {digest, row.digest} & single.former(ours, row.key):
            continue
        if isinstance(single, IncomingConfirmations) and single.speak_of_others(value):
            # It waits in theirs alone: taken here it would name whom our papers have under its ask.
            merged.held.append(ConflictingValues(single.sort, row.key, single.value(ours, row.key), value))
            continue
        if write_down(ours, single.sort, row.key, digest, value):
            merged.conflict(single.sort, row.key, single.value(ours, row.key), value)


def _bring_positions(ours: Session, theirs: Session, merged: MergeOutcome) -> None:
    """Positions entered by hand: the same one comes in once, whoever entered it."""
    mine = list(ours.scalars(select(PositionRow).order_by(PositionRow.id)))
    here = {canonical_json(columns_of(row, "id", "key")): row for row in mine}
    others = list(theirs.scalars(select(PositionRow).order_by(PositionRow.id)))
    there = {canonical_json(columns_of(row, "id", "key")) for row in others}
    keys, taken_back = {row.key for row in mine}, former_digests(ours, "position", "")
    for row in others:
        value = columns_of(row, "id", "key")
        if canonical_json(value) in here:
            continue
        key = row.key if row.key not in keys else digest_of(value)[:16]
        ours.add(PositionRow(key=key, **value))
        keys.add(key)
        here[canonical_json(value)] = row
        merged.came["position"] += 1
        if digest_of(value) in taken_back:
            merged.returned.append(ConflictingValues("position", key, None, value))
        for own in mine:
            said = columns_of(own, "id", "key")
            same = all(said[name] == value[name] for name in ("actor", "address", "ask"))
            if same and said["stance"] != value["stance"] and canonical_json(said) not in there:
                merged.both.append(ConflictingValues("position", key, said, value))
    ours.flush()
    merged.only_here["position"] += sum(canonical_json(columns_of(row, "id", "key")) not in there for row in mine)


def _bring_entries(ours: Session, theirs: Session, merged: MergeOutcome) -> None:
    """Rows of evidence entered by hand, each once."""
    here = {canonical_json(columns_of(row, "id")) for row in ours.scalars(select(EvidenceRow))}
    for row in theirs.scalars(select(EvidenceRow).order_by(EvidenceRow.id)):
        value = columns_of(row, "id")
        if canonical_json(value) not in here:
            here.add(canonical_json(value))
            ours.add(EvidenceRow(**value))
            merged.came["evidence"] += 1
    ours.flush()


def _order_words(ours: Session, said_here: list[dict[str, Any]], said_there: list[dict[str, Any]]) -> None:
    """Have all words in the order of both: of two on one thing the later counts."""
    standing = _numbered(words_in_order(ours))
    order = interleave_orders(
        list(_numbered(said_here)),
        list(_numbered(said_there)),
        lambda one: (standing.get(one, {}).get("date", ""), one),
    )
    order = [one for one in order if one in standing]
    left = set(order)
    put_words(ours, [standing[one] for one in [*order, *(one for one in standing if one not in left)]])


def _numbered(words: Iterable[dict[str, Any]]) -> dict[tuple[str, int], dict[str, Any]]:
    """Words by what they say; the same word said twice is two."""
    seen: Counter[str] = Counter()
    found = {}
    for word in words:
        said = canonical_json(word)
        found[said, seen[said]] = word
        seen[said] += 1
    return found


def _know_what_they_know(ours: Session, theirs: Session) -> None:
    """Their former values are former values here too."""
    known: dict[tuple[str, str], list[str]] = {}
    for row in theirs.scalars(select(FormerRow).order_by(FormerRow.sort, FormerRow.key, FormerRow.digest)):
        known.setdefault((row.sort, row.key), []).append(row.digest)
    for (sort, key), digests in known.items():
        remember(ours, sort, key, digests)
