"""The rows of the list of changes as values: heads of sections, amendments, heads of folded groups, changes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.changes.filters.facets import actor_key
from app.desktop.changes.filters.sections import UNWEIGHED
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, clauses, commas, join_facts, number_words
from app.desktop.ground.language.terms import (
    class_words,
    event_words,
    kind_words,
    link_words,
    names_words,
    weight_words,
)
from app.desktop.ground.language.translation import tr, vocabulary
from app.redline.chips import unique_chips
from app.redline.model import AmendmentKind, AmendmentWeight, NamesState
from app.redline.tables.change_labels import amendment_kind
from app.treaty.changes import BRACKET_EVENTS, ChangeKind

if TYPE_CHECKING:
    from app.desktop.changes.filters.sections import Sections
    from app.redline.model import Amendment, ChangeView, Chip, GroupView, Redline


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """A row of the list: the head of a section (`heads`), an amendment, a folded or open group (`group`), or one change
    (`view`).

    `view` is the first change of an amendment or a group, `views` are all of its changes that are wanted; those of a
    section likewise.
    """

    view: ChangeView | None
    group: GroupView | None = None
    views: tuple[ChangeView, ...] = ()
    section: str = ""
    heads: bool = False
    open: bool = True
    name: str = ""
    depth: int = 0
    """In how many open rows it stands: in an amendment, in a group, in a group of an amendment."""
    names: NamesState = NamesState.THERE
    """How far it is known who asked."""
    amendment: Amendment | None = None
    members: tuple[ChangeView, ...] = ()
    """All changes of the amendment, wanted or not."""
    amendments: int = 0
    """How many amendments stand in a section."""
    part: str = ""
    """By what a change of several in an amendment is known: "17.2" is the second one of amendment 17."""

    @property
    def inside(self) -> bool:
        """Whether it stands in an open row."""
        return self.depth > 0

    @property
    def folds(self) -> bool:
        """Whether there is more of it to be opened: an amendment of one change is that change."""
        return self.heads or self.group is not None or len(self.members) > 1

    @property
    def shown(self) -> tuple[ChangeView, ...]:
        """The changes of which the row speaks."""
        return self.views or ((self.view,) if self.view is not None else ())

    @property
    def title(self) -> str:
        """The row's first line."""
        if self.heads:
            return f"{self.name} ({number_words(self.amendments or len(self.views))})"
        if self.amendment is not None:
            return self._whole(self.amendment.headline)
        if self.group:
            return f"{self.group.title} ({number_words(len(self.views))})"
        if self.view is None:
            return ""
        return self._whole(self.view.title)

    def _whole(self, words: str) -> str:
        """The words of a row; where they tell of a move, with its addresses set off."""
        if self.view is None or self.view.kind is not ChangeKind.MOVE:
            return words
        return whole_places(words, self.view)

    @property
    def where(self) -> str:
        """Where it stands, and of what kind it is."""
        view = self.view
        if self.heads or view is None:
            return ""
        if self.amendment is not None:
            kind = amendment_kind(self.amendment.kind, vocabulary())
            place = isolate_text(address_words(self.amendment.address))
            if self.amendment.kind is AmendmentKind.THROUGHOUT or not place:
                return kind  # its headline says in how many places
            return join_facts((kind, place))
        if self.group:
            return event_words(self.group.kind)
        old, new = address_words(view.older_address), address_words(view.newer_address)
        both = old and new and old != new
        where = (
            tr("{new} (was {old})").format(new=isolate_text(new), old=isolate_text(old))
            if both
            else isolate_text(new or old)
        )
        return join_facts((self.part, where, kind_words(view.kind.value)))

    @property
    def chips(self) -> tuple[Chip, ...]:
        """Who is named, each once on either side; nobody for a group of what only follows from other changes."""
        if self.heads or (self.group and self.group.kind not in BRACKET_EVENTS):
            return ()
        if self.amendment is not None:
            return unique_chips(self.amendment.chips)
        return unique_chips(chip for view in self.shown for chip in view.chips)

    @property
    def chip(self) -> Chip | None:
        """The name under whom a change stands, where the list is grouped by who asked."""
        if self.view is None or self.heads:
            return None
        return next((chip for chip in unique_chips(self.view.chips) if actor_key(chip) == self.section), None)

    @property
    def named(self) -> bool:
        """Whether somebody could be named for it."""
        return not self.heads and not (self.group and self.group.kind not in BRACKET_EVENTS)

    @property
    def who(self) -> str:
        """Who asked, "—" where nobody is known, dots while it is not known, "" for a group of what only follows from
        other changes.
        """
        if not self.named:
            return ""
        said = dict.fromkeys(chip_words(chip.name, chip.link.value, chip.opposite) for chip in self.chips)
        return commas(said) or self.nobody

    @property
    def nobody(self) -> str:
        """What stands where there is no name."""
        return "—" if self.names is NamesState.THERE else "…"

    @property
    def place(self) -> str:
        """Where, what kind, who, in one line."""
        return " · ".join(word for word in (self.where, self.who) if word)

    @property
    def said(self) -> str:
        """The row as a screen reader says it: nothing by signs alone."""
        state = tr("open") if self.open else tr("folded")
        if self.heads and self.amendments:
            count = tr("%n amendments", "", self.amendments)
            return commas((self.name, count, tr("%n changes", "", len(self.views)), state))
        if self.heads or self.group:
            return commas((self.title, tr("%n changes", "", len(self.views)), state))
        assert self.view is not None, "a row that heads nothing is a change"
        if self.amendment is not None:
            number = tr("Amendment {number}").format(number=number_words(self.amendment.number))
            weight = weight_words(self.amendment.weight)
            inside = (tr("%n changes", "", len(self.members)), state) if self.folds else ()
            return commas((number, weight, self.title, self.where, self.who_said, *inside))
        return commas((self.title, self.where, class_words(self.view.weight.value), self.who_said))

    @property
    def who_said(self) -> str:
        """Who asked, with the strength of each link in words."""
        who = [
            commas((chip.name, link_words(chip.link.value), tr("asked for the contrary") if chip.opposite else ""))
            for chip in self.chips
        ]
        return clauses(who) or names_words(self.names) or tr("unattributed")


def chip_words(name: str, link: str, opposite: bool) -> str:
    """A name as the list prints it: ≈ for matched, ✎ for asserted, "against" for who asked the contrary."""
    sign = {"matched": "≈ ", "asserted": "✎ "}.get(link, "")
    words = f"{sign}{name}"
    return tr("against: {name}").format(name=words) if opposite else words


def folds(group: GroupView) -> bool:
    """Whether a group is one row until it is opened: what follows from other changes, and the signs and words of one
    event of brackets.
    """
    return group.kind in ("renumbering", "cross_reference", *BRACKET_EVENTS)


class ChangeEntryBuilder:
    """Makes the rows of the list of one redline under its sections; rows of changes are made once and kept."""

    def __init__(self, redline: Redline | None, sections: Sections) -> None:
        self._sections = sections
        self._names = redline.names if redline is not None else NamesState.THERE
        groups = redline.groups if redline is not None else ()
        self._groups = {change: group for group in groups if folds(group) for change in group.changes}
        amendments = redline.amendments if redline is not None else ()
        views = {view.id: view for view in redline.changes} if redline is not None else {}
        self._amendments = {change: amendment for amendment in amendments for change in amendment.changes}
        self._members = {one.id: tuple(views[change] for change in one.changes) for one in amendments}
        self._plain: dict[tuple[str, str], ChangeEntry] = {}

    def amendment_of(self, change: str) -> Amendment | None:
        """The amendment in which a change is; None for a change of form alone."""
        return self._amendments.get(change)

    def entries(
        self,
        wanted: Mapping[str, ChangeView],
        opened: Collection[str],
        closed: Collection[str],
        *,
        unfolded: bool = False,
    ) -> list[ChangeEntry]:
        """The rows for the changes that are `wanted` (by their ids, in the order of the redline).

        `opened` are ids of amendments and groups, `closed` keys of sections; with `unfolded` every amendment is open.
        An amendment stands in each section where its first wanted change of that section stood, with those of its
        changes that are wanted there; so does a folding group.
        """
        found: list[ChangeEntry] = []
        for key, inside in self._sections.gathered(wanted.values()).items():
            units = self._units(inside)
            if self._sections.names:
                name = self._sections.names[key] or _nameless(key)
                count = sum(amendment is not None for amendment, _ in units)
                head = ChangeEntry(
                    None,
                    views=tuple(inside),
                    section=key,
                    heads=True,
                    open=key not in closed,
                    name=name,
                    amendments=count,
                )
                found.append(head)
                if key in closed:
                    continue
            for amendment, own in units:
                if amendment is None:
                    self._changes(key, own, opened, found, 0)
                    continue
                members = self._members[amendment.id]
                stands_open = len(members) > 1 and (unfolded or amendment.id in opened)
                found.append(
                    ChangeEntry(
                        own[0],
                        None,
                        tuple(own),
                        key,
                        open=stands_open,
                        names=self._names,
                        amendment=amendment,
                        members=members,
                    )
                )
                if stands_open:
                    self._changes(key, own, opened, found, 1)
        return found

    def _units(self, inside: list[ChangeView]) -> list[tuple[Amendment | None, list[ChangeView]]]:
        """The changes of a section by their amendments; those of none, each stretch of them, by themselves."""
        units: list[tuple[Amendment | None, list[ChangeView]]] = []
        known: dict[str, list[ChangeView]] = {}
        for view in inside:
            amendment = self._amendments.get(view.id)
            if amendment is None:
                if not units or units[-1][0] is not None:
                    units.append((None, []))
                units[-1][1].append(view)
            elif (own := known.get(amendment.id)) is not None:
                own.append(view)
            else:
                known[amendment.id] = own = [view]
                units.append((amendment, own))
        if self._sections.by_strength:
            units.sort(key=lambda unit: -unit[0].strength if unit[0] is not None else 1)
        return units

    def _changes(
        self, key: str, inside: list[ChangeView], opened: Collection[str], found: list[ChangeEntry], depth: int
    ) -> None:
        """The rows of changes that stand one after the other. A group that is all of an amendment is no row of its
        own.
        """
        members: dict[str, list[ChangeView]] = {}
        groups, plain = self._groups, self._plain
        for view in inside if groups else ():
            if (group := groups.get(view.id)) is not None:
                members.setdefault(group.id, []).append(view)
        if depth and len(members) == 1 and len(inside) == len(next(iter(members.values()))):
            groups = {}
        for view in inside:
            group = groups.get(view.id)
            if group is None:
                entry = plain.get((key, view.id))
                if entry is None or entry.depth != depth:
                    entry = plain[key, view.id] = ChangeEntry(
                        view, section=key, names=self._names, depth=depth, part=part_of(view)
                    )
                found.append(entry)
            elif (own := members.pop(group.id, None)) is not None:
                found.append(
                    ChangeEntry(own[0], group, tuple(own), key, open=group.id in opened, names=self._names, depth=depth)
                )
                if group.id in opened:
                    found += [
                        ChangeEntry(one, section=key, depth=depth + 1, names=self._names, part=part_of(one))
                        for one in own
                    ]


def part_of(view: ChangeView) -> str:
    """By what a change is known in its amendment, "17.2"; "" where it is alone in it, or in none."""
    return view.key if view.part is not None and view.part.place else ""


def _nameless(key: str) -> str:
    words = {
        "none": tr("Unattributed"),
        "follows": tr("What only follows"),
        "": tr("Title and front matter"),
        UNWEIGHED: tr("Of form alone"),
        NamesState.SOUGHT.value: names_words(NamesState.SOUGHT),
        NamesState.MISSING.value: names_words(NamesState.MISSING),
    }
    if key in list(AmendmentWeight):
        return weight_words(AmendmentWeight(key))
    return words.get(key, key)


def whole_places(words: str, view: ChangeView) -> str:
    """Words on a move, its two addresses set off: none is torn where the interface is read the other way."""
    places = {address_words(view.older_address), address_words(view.newer_address)} - {""}
    if not places:
        return words
    longest_first = "|".join(map(re.escape, sorted(places, key=lambda place: (-len(place), place))))
    return re.sub(longest_first, lambda place: isolate_text(place[0]), words)
