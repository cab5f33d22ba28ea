"""The rows of the list of changes as values: heads of sections, heads of folded groups, changes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.changes.filters.facets import actor_key
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, clauses, commas, number_words
from app.desktop.ground.language.terms import class_words, event_words, kind_words, link_words, names_words
from app.desktop.ground.language.translation import tr
from app.redline.chips import unique_chips
from app.redline.model import NamesState
from app.treaty.changes import BRACKET_EVENTS, ChangeKind

if TYPE_CHECKING:
    from app.desktop.changes.filters.sections import Sections
    from app.redline.model import ChangeView, Chip, GroupView, Redline


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """A row of the list: the head of a section (`heads`), of a folded or open group (`group`), or one change (`view`).

    `view` is the first change of a group, `views` are all of its changes that are wanted; those of a section likewise.
    """

    view: ChangeView | None
    group: GroupView | None = None
    views: tuple[ChangeView, ...] = ()
    section: str = ""
    heads: bool = False
    open: bool = True
    name: str = ""
    inside: bool = False
    """It stands in an open group."""
    names: NamesState = NamesState.THERE
    """How far it is known who asked."""

    @property
    def shown(self) -> tuple[ChangeView, ...]:
        """The changes of which the row speaks."""
        return self.views or ((self.view,) if self.view is not None else ())

    @property
    def title(self) -> str:
        """The row's first line."""
        if self.heads:
            return f"{self.name} ({number_words(len(self.views))})"
        if self.group:
            return f"{self.group.title} ({number_words(len(self.views))})"
        if self.view is None:
            return ""
        moved = self.view.kind is ChangeKind.MOVE
        return whole_places(self.view) if moved else self.view.title

    @property
    def where(self) -> str:
        """Where it stands, and of what kind it is."""
        view = self.view
        if self.heads or view is None:
            return ""
        if self.group:
            return event_words(self.group.kind)
        old, new = address_words(view.older_address), address_words(view.newer_address)
        both = old and new and old != new
        where = (
            tr("{new} (was {old})").format(new=isolate_text(new), old=isolate_text(old))
            if both
            else isolate_text(new or old)
        )
        return f"{where} · {kind_words(view.kind.value)}"

    @property
    def chips(self) -> tuple[Chip, ...]:
        """Who is named, each once on either side; nobody for a group of what only follows from other changes."""
        if self.heads or (self.group and self.group.kind not in BRACKET_EVENTS):
            return ()
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
        if self.heads or self.group:
            state = tr("open") if self.open else tr("folded")
            return commas((self.title, tr("%n changes", "", len(self.views)), state))
        assert self.view is not None, "a row that heads nothing is a change"
        who = [
            commas((chip.name, link_words(chip.link.value), tr("asked for the contrary") if chip.opposite else ""))
            for chip in self.chips
        ]
        nobody = names_words(self.names) or tr("unattributed")
        words = (self.title, self.where, class_words(self.view.weight.value), clauses(who) or nobody)
        return commas(words)


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
        self._plain: dict[tuple[str, str], ChangeEntry] = {}

    def entries(
        self, wanted: Mapping[str, ChangeView], opened: Collection[str], closed: Collection[str]
    ) -> list[ChangeEntry]:
        """The rows for the changes that are `wanted` (by their ids, in the order of the redline).

        `opened` are ids of groups, `closed` keys of sections. A folding group stands in each section where its first
        wanted change of that section stood, with those of its changes that are wanted there.
        """
        found: list[ChangeEntry] = []
        for key, inside in self._sections.gathered(wanted.values()).items():
            if self._sections.names:
                name = self._sections.names[key] or _nameless(key)
                found.append(ChangeEntry(None, None, tuple(inside), key, heads=True, open=key not in closed, name=name))
                if key in closed:
                    continue
            self._section(key, inside, opened, found)
        return found

    def _section(self, key: str, inside: list[ChangeView], opened: Collection[str], found: list[ChangeEntry]) -> None:
        members: dict[str, list[ChangeView]] = {}
        groups, plain = self._groups, self._plain
        for view in inside if groups else ():
            if (group := groups.get(view.id)) is not None:
                members.setdefault(group.id, []).append(view)
        for view in inside:
            group = groups.get(view.id)
            if group is None:
                entry = plain.get((key, view.id))
                if entry is None:
                    entry = plain[key, view.id] = ChangeEntry(view, section=key, names=self._names)
                found.append(entry)
            elif (own := members.pop(group.id, None)) is not None:
                found.append(ChangeEntry(own[0], group, tuple(own), key, open=group.id in opened, names=self._names))
                if group.id in opened:
                    found += [ChangeEntry(one, section=key, inside=True, names=self._names) for one in own]


def _nameless(key: str) -> str:
    words = {
        "none": tr("Unattributed"),
        "follows": tr("What only follows"),
        "": tr("Title and front matter"),
        NamesState.SOUGHT.value: names_words(NamesState.SOUGHT),
        NamesState.MISSING.value: names_words(NamesState.MISSING),
    }
    return words.get(key, key)


def whole_places(view: ChangeView) -> str:
    """The title of a move, its two addresses set off: none is torn where the interface is read the other way."""
    places = {address_words(view.older_address), address_words(view.newer_address)} - {""}
    if not places:
        return view.title
    longest_first = "|".join(map(re.escape, sorted(places, key=lambda place: (-len(place), place))))
    return re.sub(longest_first, lambda place: isolate_text(place[0]), view.title)
