"""Finds the provisions on which two actors both spoke, and what they want of them of each other.

They meet on a provision of which both spoke, and on one of which one spoke as a whole while the other spoke of what
stands under it. On each they want the same, the contrary, or neither; a wish that is the same actor's earlier one's
contrary has taken its place. Two members do not meet by the word of one group.

>>> from app.attribution.sides.voices import own_voices
>>> said = spoken(draft("1. Ships moor by day."), "XNO delete Article 1(1) by day", "XKE retain Article 1(1) by day")
>>> found = Meetings(said.wishes).of(own_voices(said.wishes, REGISTER))
>>> [(ends, [one.relation.value for one in shared]) for ends, shared in found.items()]
[(('XKE', 'XNO'), ['contrary'])]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.positions.related_asks import AskRelation
from app.attribution.sides.model import SharedProvision
from app.attribution.sides.wishes import WholeAim, WishRelation, relate_under, relate_wishes
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.attribution.lineage.provision_threads import Thread
    from app.attribution.sides.model import SpokenWish
    from app.attribution.sides.voices import Voice

Place = tuple["Thread", str]
"""A provision over all drafts, and the plain address of a new one that is to stand under it, "" for itself."""
Numbers = tuple[int, ...]


def standing_wishes(wishes: Sequence[SpokenWish], voices: Iterable[Voice], until: int) -> tuple[Voice, ...]:
    """The voices that count with what was said up to draft `until`: not what was taken back before it, nor what the
    same actor said the contrary of in a later draft, or on a later day.
    """
    there = [voice for voice in voices if _counts(wishes[voice.wish], until)]
    rows: dict[tuple[str, Place], list[Voice]] = {}
    for voice in there:
        rows.setdefault((voice.actor, wishes[voice.wish].place), []).append(voice)
    over = {
        (voice.actor, voice.wish)
        for row in rows.values()
        for voice in row
        for later in row
        if _replaces(wishes[later.wish], wishes[voice.wish])
    }
    return tuple(
        voice
        for voice in there
        if (voice.actor, voice.wish) not in over and wishes[voice.wish].stance is not Stance.WITHDRAW
    )


def _counts(wish: SpokenWish, until: int) -> bool:
    return wish.draft <= until and (wish.gone is None or wish.gone > until)


def _replaces(later: SpokenWish, earlier: SpokenWish) -> bool:
    """Whether a wish takes the place of an earlier one of the same actor on the same provision."""
    if not _is_later(later, earlier):
        return False
    if later.stance is Stance.WITHDRAW:
        return not later.wording or later.wording == earlier.wording
    return WishRelation.CONTRARY in relations_of(later, earlier)


def _is_later(later: SpokenWish, earlier: SpokenWish) -> bool:
    if later.draft != earlier.draft:
        return later.draft > earlier.draft
    return bool(later.said.date and earlier.said.date) and later.said.date > earlier.said.date


def relations_of(one: SpokenWish, other: SpokenWish) -> frozenset[WishRelation]:
    """What two wishes on one provision are to each other; who made an ask together want the same."""
    if one.said.ask and one.said.ask == other.said.ask:
        return frozenset({WishRelation.SAME})
    return relate_wishes(one.wants, other.wants, same_draft=one.draft == other.draft)


class Meetings:
    """All meetings of some voices. Wishes are laid beside each other once."""

    def __init__(self, wishes: Sequence[SpokenWish]) -> None:
        self._wishes = wishes
        self._related: dict[tuple[Place, Numbers, Numbers], tuple[AskRelation, bool]] = {}

    def of(self, voices: Sequence[Voice]) -> dict[tuple[str, str], list[SharedProvision]]:
        """For each two actors who meet, in the order of their ids, the provisions on which they do."""
        found: dict[tuple[str, str], list[SharedProvision]] = {}
        for place, rows in self._rows(voices).items():
            own = {one: tuple(v for v in row if self._wishes[v.wish].place == place) for one, row in rows.items()}
            wholes = {one for one, row in own.items() if any(self._is_whole(voice) for voice in row)}
            actors = sorted(rows)
            for at, one in enumerate(actors):
                for other in actors[at + 1 :]:
                    if not (own[one] and own[other]) and not ({one, other} & wholes):
                        continue  # both spoke of what stands under it alone, or of its words
                    shared = self._shared(place, own[one] or rows[one], own[other] or rows[other])
                    if shared is not None:
                        found.setdefault((one, other), []).append(shared)
        return found

    def _is_whole(self, voice: Voice) -> bool:
        return self._wishes[voice.wish].wants.whole is not WholeAim.NOTHING

    def _rows(self, voices: Sequence[Voice]) -> dict[Place, dict[str, list[Voice]]]:
        """The voices on each provision by their actors; of one of which somebody spoke as a whole those on what stands
        under it as well.
        """
        rows: dict[Place, dict[str, list[Voice]]] = {}
        wholes = set[Place]()
        for voice in voices:
            wish = self._wishes[voice.wish]
            rows.setdefault(wish.place, {}).setdefault(voice.actor, []).append(voice)
            if wish.wants.whole is not WholeAim.NOTHING:
                wholes.add(wish.place)
        for voice in voices:
            wish = self._wishes[voice.wish]
            for thread in (*wish.above, *((wish.thread,) if wish.new else ())):
                if (thread, "") in wholes and (thread, "") != wish.place:
                    rows[thread, ""].setdefault(voice.actor, []).append(voice)
        return rows

    def _shared(self, place: Place, mine: Sequence[Voice], theirs: Sequence[Voice]) -> SharedProvision | None:
        if all(_is_one_word(one, other) for one in mine for other in theirs):
            return None
        said = _numbers(mine), _numbers(theirs)
        relation, mixed = self._relation(place, *said)
        return SharedProvision(*place, relation, mixed, said)

    def _relation(self, place: Place, mine: Numbers, theirs: Numbers) -> tuple[AskRelation, bool]:
        key = place, mine, theirs
        if key not in self._related:
            found = frozenset[WishRelation]().union(*(self._pair(place, a, b) for a in mine for b in theirs))
            self._related[key] = _verdict(found)
        return self._related[key]

    def _pair(self, place: Place, a: int, b: int) -> frozenset[WishRelation]:
        one, other = self._wishes[a], self._wishes[b]
        if one.place == other.place:
            return relations_of(one, other)
        above, under = (one, other) if one.place == place else (other, one)
        return relate_under(above.wants, under.wants)


def _numbers(row: Iterable[Voice]) -> Numbers:
    return tuple(sorted({voice.wish for voice in row}))


def _is_one_word(one: Voice, other: Voice) -> bool:
    """Whether two have their wishes by the word of one group."""
    return not set(one.through).isdisjoint(other.through)


def _verdict(found: frozenset[WishRelation]) -> tuple[AskRelation, bool]:
    """What two actors want of a provision of each other, by all that their wishes are to each other."""
    same, contrary = WishRelation.SAME in found, WishRelation.CONTRARY in found
    if same and contrary:
        return AskRelation.OTHERWISE, True
    if contrary:
        return AskRelation.CONTRARY, False
    same = same and WishRelation.RIVAL not in found
    return (AskRelation.SAME if same else AskRelation.OTHERWISE), False


def count_relations(shared: Iterable[SharedProvision]) -> Mapping[AskRelation, int]:
    """How many provisions there are of each relation."""
    counts = dict.fromkeys(AskRelation, 0)
    for one in shared:
        counts[one.relation] += 1
    return counts
