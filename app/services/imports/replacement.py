"""What a person added to a draft when another file comes in its place: what stands in the new text, and what does not.

Notes and confirmations stay stored as they were made, on their words, and are known again in the new text by the same
rules as everywhere (`app.attribution`); pins name provisions, and are carried to those with the same words. Where that
is not certain nothing is carried: it is an orphan, and is told, with the places that are offered for it. Of a
confirmation that is only where its very words stand: who asked for a change there, a person says once more. A position
stands on an address alone. Nothing is stored here, and nothing placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.evidence.confirmations import ConfirmationContext, changes_under
from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain, index_of
from app.attribution.words.passage_index import is_long_enough
from app.attribution.words.passages import field_of
from app.attribution.words.provision_index import plain_address
from app.comparison.compare import compare
from app.job import Progress, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.services.imports.lost_pins import LostPin, lost_pins
from app.services.notes.placement import lost_notes_in
from app.treaty.confirmations import DraftName
from app.treaty.lost_places import LostPlace, LostSort, NoPlace
from app.treaty.notes import NoteCertainty, Stretch
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.treaty.changes import Comparison
    from app.treaty.confirmations import Anchor, Confirmation
    from app.treaty.draft import Draft, Provision


@dataclass(frozen=True, slots=True)
class OrphanedInput:
    """Something that a person added and that does not stand in the new text."""

    sort: str
    """"note", "pin", "confirmation" or "position"."""
    address: str
    """Where it stood."""
    words: str
    """Its words, or those on which it stood; "" where it has none."""
    places: tuple[Stretch, ...] = ()
    """Of a confirmation the place where its words stand now word for word, with those around them; () where they stand
    nowhere, or more than once.
    """


MOST_ALIKE = 50
"""Of a hundred provisions: fewer in common than these make it doubtful that one file corrects another."""


@dataclass(frozen=True)
class ReplacementAccount:
    """What becomes of what a person added to a draft that is replaced."""

    label: str
    kept: Mapping[str, int]
    """How many of each sort still stand."""
    orphans: tuple[OrphanedInput, ...]
    carried: Mapping[str, str]
    """Provisions of the old draft with those of the new one that have the same words, by their ids."""
    pins: tuple[LostPin, ...] = ()
    """Provisions joined by hand of which one does not stand in the new text, while the other is still there."""
    alike: int = 100
    """How many of a hundred provisions of the old draft stand in the new one with the very same words."""
    liker: str = ""
    """The label of a draft of which more do, "" where there is none: it may be the one that is meant."""

    @property
    def doubtful(self) -> bool:
        """Whether another draft may be meant: a corrected file has most of the words of the one it corrects."""
        return bool(self.liker) or self.alike < MOST_ALIKE


def account_of(there: Dossier, label: str, new: Draft, progress: Progress | None = None) -> ReplacementAccount:
    """What would become of all that was added to the draft `label` of an open dossier, were `new` in its place.

    Raises Refused when there is no such draft, Cancelled when `progress` does.
    """
    old = there.draft(label)
    new = new.with_label(old.label)
    carried = same_words(old, new)
    kept = {"note": 0, "pin": 0, "confirmation": 0, "position": 0}
    orphans: list[OrphanedInput] = []
    for stands, one in (
        *_notes(there, old, new),
        *_pins(there, old, carried),
        *_confirmations(there, old, new, carried, progress or SilentProgress()),
        *_positions(there, old, new),
    ):
        kept[one.sort] += stands
        if not stands:
            orphans.append(one)
    pins = lost_pins(there, old, new, carried)
    alike = _share(old, carried)
    others = (there.draft(summary.label) for summary in there.drafts() if summary.label != label)
    more, liker = max(((_share(one, same_words(one, new)), one.label) for one in others), default=(0, ""))
    return ReplacementAccount(old.label, kept, tuple(orphans), carried, pins, alike, liker if more > alike else "")


def _share(old: Draft, carried: Mapping[str, str]) -> int:
    """How many of a hundred provisions of a draft with words are carried."""
    worded = [one.id for one in old.provisions if one.text]
    return round(100 * sum(one in carried for one in worded) / len(worded)) if worded else 100


def same_words(old: Draft, new: Draft) -> dict[str, str]:
    """The provisions of one text that stand in another with the very same number and words, by their ids: at the same
    place, else where just one has them, in both.
    """
    olds, news = _by_words(old.provisions), _by_words(new.provisions)
    known = new.by_id()
    carried: dict[str, str] = {}
    for words, ids in olds.items():
        for identity in ids:
            there = known.get(identity)
            if there is not None and _words(there) == words:
                carried[identity] = identity
            elif len(ids) == 1 and any(words[1:]) and len(news.get(words, ())) == 1:
                carried[identity] = news[words][0]
    return carried


_Words = tuple[str, str, str]


def _words(provision: Provision) -> _Words:
    return provision.number, " ".join(provision.heading.split()), " ".join(provision.text.split())


def _by_words(provisions: Sequence[Provision]) -> dict[_Words, list[str]]:
    found: dict[_Words, list[str]] = {}
    for provision in provisions:
        found.setdefault(_words(provision), []).append(provision.id)
    return found


_Told = tuple[bool, OrphanedInput]
"""Whether it stands, and what it is."""


def _notes(there: Dossier, old: Draft, new: Draft) -> list[_Told]:
    """Notes made on the draft; those made elsewhere follow their words, as they do into every draft."""
    name = DraftName(old.sha256, old.label)
    order = there.order()
    own = [
        note
        for note in there.user_input.notes()
        if (at := index_of(note.draft, order)) is not None and order[at] == name
    ]
    reading = apply_reading(new)
    course = DraftChain((DraftName(new.sha256, new.label),), lambda _: reading, _never)
    made = [
        (note, place.hold is not NoteCertainty.ORPHANED)
        for note, place in zip(own, places_in(own, course, 0), strict=True)
    ]
    return [
        (stands, OrphanedInput("note", note.anchor.address, note.text or note.anchor.quote)) for note, stands in made
    ]


def _never(_at: int) -> Comparison:
    raise AssertionError("one draft is compared with none")


def _pins(there: Dossier, old: Draft, carried: Mapping[str, str]) -> list[_Told]:
    known = old.by_id()
    told: list[_Told] = []
    for other in there.drafts():
        if other.label == old.label:
            continue
        pinned = [older for older, _ in there.user_input.pins(old, other)] + [
            newer for _, newer in there.user_input.pins(other, old)
        ]
        for identity in pinned:
            one = known.get(identity)
            words = (one.heading or one.text) if one else ""
            told.append((identity in carried, OrphanedInput("pin", one.address if one else identity, words)))
    return told


def _confirmations(
    there: Dossier, old: Draft, new: Draft, carried: Mapping[str, str], progress: Progress
) -> list[_Told]:
    """Words on changes between the draft and another one, laid against the changes that the new text makes."""
    name, order = DraftName(old.sha256, old.label), there.order()
    after = tuple(DraftName(new.sha256, new.label) if one == name else one for one in order)
    standing: dict[tuple[int, int], ConfirmationContext] = {}
    told: list[_Told] = []
    for word in there.user_input.confirmations():
        older, newer = index_of(word.older_draft, order), index_of(word.newer_draft, order)
        if older is None or newer is None or name not in (order[older], order[newer]):
            continue
        if (older, newer) not in standing:
            drafts = [new if order[at] == name else there.draft(order[at].label) for at in (older, newer)]
            one, other = (apply_reading(draft) for draft in drafts)
            pins = _pins_after(there, old, order[newer] if order[older] == name else order[older], carried)
            forward = order[older] == name
            joined = pins[0] if forward else pins[1]
            compared = compare(one.draft, other.draft, pins=joined, progress=progress)
            standing[older, newer] = ConfirmationContext(compared, one, other, after)
        stands = bool(changes_under(word, standing[older, newer]))
        own = word.older if order[older] == name else word.newer
        places = () if stands or own is None else place_word_for_word(own, new)
        told.append((stands, OrphanedInput("confirmation", *_place(word), places)))
    return told


_Pins = tuple[tuple[str, str], ...]


def _pins_after(there: Dossier, old: Draft, other: DraftName, carried: Mapping[str, str]) -> tuple[_Pins, _Pins]:
    """The pins from the draft to another and from there to it, as the new text has them."""
    beside = next(draft for draft in there.drafts() if draft.label == other.label)
    onwards = tuple((carried[one], two) for one, two in there.user_input.pins(old, beside) if one in carried)
    back = tuple((one, carried[two]) for one, two in there.user_input.pins(beside, old) if two in carried)
    return onwards, back


def place_word_for_word(anchor: Anchor, draft: Draft) -> tuple[Stretch, ...]:
    """The one place in a draft where words stand as they stood, with those around them; () for none, and for two."""
    around = [re.escape(word) for word in (*anchor.before.split(), *anchor.quote.split(), *anchor.after.split())]
    if not anchor.quote.strip() or not is_long_enough(" ".join((anchor.before, anchor.quote, anchor.after))):
        return ()
    skipped = len(anchor.before.split())
    inner = r"\s*".join(around[skipped : skipped + len(anchor.quote.split())])
    wanted = re.compile(r"\s*".join((*around[:skipped], f"({inner})", *around[skipped + len(anchor.quote.split()) :])))
    found = [
        Stretch(one.id, one.address, name, *match.span(1), match.group(1))
        for one in draft.provisions
        for name in ("heading", "text")
        for match in wanted.finditer(field_of(one, name))
    ]
    return tuple(found) if len(found) == 1 else ()


def _place(word: Confirmation) -> tuple[str, str]:
    anchor = word.newer or word.older
    assert anchor is not None, "a change has words on one side"
    return anchor.address, anchor.quote


def _positions(there: Dossier, old: Draft, new: Draft) -> list[_Told]:
    """Positions entered by hand speak of an address: of those that the old text has, which the new one has too."""
    before, now = ({plain_address(p.address) for p in draft.provisions} for draft in (old, new))
    return [
        (plain_address(position.address) in now, OrphanedInput("position", position.address, position.source))
        for position in there.user_input.positions()
        if plain_address(position.address) in before
    ]


def lost_input(dossier: DossierPlace, account: ReplacementAccount) -> tuple[LostPlace, ...]:
    """What has no place in the draft that came: its notes, what was joined by hand, confirmations, positions."""
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(account.label)
    _, notes = lost_notes_in(dossier, account.label)
    pins = [_lost_pin(one, draft) for one in account.pins]
    return (*notes, *pins, *_lost_others(account))


def _lost_pin(one: LostPin, draft: Draft) -> LostPlace:
    known = draft.by_id()
    why = None if one.places else NoPlace.UNLIKE if is_long_enough(one.words) else NoPlace.SHORT
    places = tuple(place.stretch(known) for place in one.places)
    return LostPlace(LostSort.PIN, "", one.label, one.address, one.words, places, why)


def _lost_others(account: ReplacementAccount) -> Iterator[LostPlace]:
    """Confirmations and positions, and what was joined with a provision that is not there either."""
    told = {one.address for one in account.pins}
    for one in account.orphans:
        sort = LostSort(one.sort)
        if sort is LostSort.NOTE or (sort is LostSort.PIN and one.address in told):
            continue
        yield LostPlace(sort, "", account.label, one.address, _words_of(one, sort), one.places, _why_none(one, sort))


def _words_of(one: OrphanedInput, sort: LostSort) -> str:
    return "" if sort is LostSort.POSITION else one.words


def _why_none(one: OrphanedInput, sort: LostSort) -> NoPlace | None:
    if one.places:
        return None
    return NoPlace.WORDLESS if sort is LostSort.POSITION else NoPlace.UNLIKE
