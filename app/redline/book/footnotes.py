"""Writes the footnotes of a text. They say what changed at a place, and who is known to have asked, on what evidence.

It names only those whom an attribution names, with its link; it finds no evidence and weighs none. A change of
formatting alone has no footnote; it is counted by whoever composes the book.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.book.model import BookFootnote, BookPlace, NamedVoice
from app.redline.chips import chips_of
from app.redline.model import AmendmentWeight
from app.redline.rows.change_titles import quote_text
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.redline.life.model import Line
    from app.redline.model import ChangeView
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.vocabulary import Vocabulary

_LONGEST = 260
"""Letters of words that came or went which a footnote quotes whole: longer ones stand in the texts themselves."""
_TAIL = 60
"""Letters of the end of such words."""


@dataclass(frozen=True, slots=True)
class FootnoteSpot:
    """A footnote and where its sign stands: behind a passage of the fields of a line, by its number; -1: at the end."""

    footnote: BookFootnote
    behind: int


class FootnoteWriter:
    """Writes footnotes and numbers them through the book. `titles` call papers by the names that a reader gave them."""

    def __init__(self, register: Register, words: Vocabulary, titles: Mapping[str, str]) -> None:
        self._register, self._words, self._titles = register, words, titles
        self._number = 0

    def of_lines(self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str) -> list[FootnoteSpot]:
        """The footnotes of the changes of some lines of one block: one for each amendment, and one for all that is only
        form. Of one line they know where their signs stand.
        """
        found = dict.fromkeys(change for line in lines for change in line.changes)
        told = [views[change] for change in found if change in views and not views[change].kind.traits.quiet]
        passages = [p for line in lines for p in (*line.number, *line.heading, *line.text)] if len(lines) == 1 else []
        last = {passage.change: at for at, passage in enumerate(passages) if passage.change}
        groups: dict[int, list[ChangeView]] = {}
        for view in told:
            groups.setdefault(_group_of(view), []).append(view)
        placed = [(max((last.get(view.id, -1) for view in group), default=-1), group) for group in groups.values()]
        placed.sort(key=lambda one: one[0] if one[0] >= 0 else len(passages))
        provision = next((line.provision or line.former for line in lines), "")
        return [FootnoteSpot(self.footnote(group, draft, provision), behind) for behind, group in placed]

    def of_form(self, views: Sequence[ChangeView], draft: str) -> BookFootnote:
        """The footnote of all changes of a text that are form alone, each with its place; it gets the next number."""
        self._number += 1
        words = self._words
        told = dict.fromkeys(
            words.labelled(words.place(view.newer_address or view.older_address), self._told(view)) for view in views
        )
        sentence = self._sentence(words.clauses(told))
        place = BookPlace(draft, "", tuple(dict.fromkeys(view.id for view in views)))
        return BookFootnote(self._number, (sentence,), (), place)

    def footnote(self, views: Sequence[ChangeView], draft: str, provision: str) -> BookFootnote:
        """The footnote of some changes, which get the next number."""
        self._number += 1
        sentences: list[str] = []
        voices: list[NamedVoice] = []
        for part in _parts(views):
            changes = tuple(view.id for view in part)
            told = Counter(map(self._told, part))
            what = (said if n == 1 else self._words.say("{what} (×{n})", what=said, n=n) for said, n in told.items())
            told_all = self._words.clauses(what)
            sentences.append(self._sentence(told_all))
            sentences += dict.fromkeys(view.note for view in part if view.note)
            if not part[0].attributions and any(view.attributions for view in views):
                # Only beside names: of all others the note on method says it once (docs/book.md).
                sentences.append(self._words.say("Nobody is known to have asked for it."))
            for attribution in part[0].attributions:
                voice = self._voice(attribution, changes)
                voices.append(voice)
                sentences += self._said(attribution, voice)
        place = BookPlace(draft, provision, tuple(view.id for view in views))
        return BookFootnote(self._number, tuple(sentences), tuple(voices), place)

    def _sentence(self, said: str) -> str:
        return said if said.endswith(".") else self._words.say("{what}.", what=said)

    def _told(self, view: ChangeView) -> str:
        """What a change did: words that came or went whole as far as they are not long, all else by its title."""
        older, newer = (self._quoted(text) for text in (view.older_text, view.newer_text))
        if older and newer and view.kind.traits.plain:
            return self._words.say("{older} → {newer}", older=older, newer=newer)
        if newer and view.kind is ChangeKind.INSERTION:
            return self._words.say("inserted: {words}", words=newer)
        if older and view.kind is ChangeKind.DELETION:
            return self._words.say("deleted: {words}", words=older)
        return view.title

    def _quoted(self, text: str) -> str:
        line = " ".join(text.split())
        if len(line) <= _LONGEST + _TAIL:
            return quote_text(line, _LONGEST + _TAIL, self._words)
        head, tail = line[:_LONGEST].rpartition(" ")[0] or line[:_LONGEST], line[-_TAIL:]
        return self._words.quoted(f"{head} … {tail.partition(' ')[2] or tail}")

    def _voice(self, attribution: Attribution, changes: tuple[str, ...]) -> NamedVoice:
        chips = chips_of((attribution,), self._register, self._words)
        return NamedVoice(
            changes,
            tuple(chip.actor for chip in chips),
            tuple(chip.full for chip in chips),
            attribution.link.value,
            attribution.opposite,
            attribution.asked.source,
        )

    def _said(self, attribution: Attribution, voice: NamedVoice) -> list[str]:
        """Who asked, where it is recorded, how it is known that this answers it, and what is to be known beside."""
        words, asked = self._words, attribution.asked
        names = words.listed(voice.names)
        if attribution.opposite:
            lead = words.say("Against it, having asked for the contrary: {names}", names=names)
        else:
            lead = stance_of(attribution.stance, names, words)
        source = self._titles.get(asked.source, asked.source)
        facts = (words.term("evidence", asked.kind.value), source, words.spot(asked.where), words.day(asked.date))
        record = words.joined(fact for fact in facts if fact)
        told = [
            words.say("{lead} ({record}; {link}).", lead=lead, record=record, link=link_of(attribution.link, words))
        ]
        return told + [words.told(note) for note in attribution.notes]


def is_form(view: ChangeView) -> bool:
    """Whether a change is a number, a citation that follows, or letters and signs that say nothing else, which nobody
    is known to have asked for and of which nothing is to be known.
    """
    if view.attributions or view.note or (view.part is not None and view.part.weight is not AmendmentWeight.C):
        return False
    if view.kind is ChangeKind.RENUMBERING:
        return True
    slight = view.weight is not ChangeClass.SUBSTANTIVE
    return slight and (view.kind is ChangeKind.CROSS_REFERENCE or view.kind.traits.plain)


def stance_of(stance: Stance, names: str, words: Vocabulary) -> str:
    """That actors took a stance, as the lead of a sentence.

    >>> from app.treaty.vocabulary import ENGLISH
    >>> stance_of(Stance.SUPPORT, "Norhaven", ENGLISH)
    'Supported by Norhaven'
    """
    return {
        Stance.PROPOSE: words.say("Proposed by {names}", names=names),
        Stance.COSPONSOR: words.say("Co-sponsored by {names}", names=names),
        Stance.SUPPORT: words.say("Supported by {names}", names=names),
        Stance.OPPOSE: words.say("Opposed by {names}", names=names),
        Stance.RETAIN: words.say("To be retained, as asked by {names}", names=names),
        Stance.DELETE: words.say("To be deleted, as asked by {names}", names=names),
        Stance.RESERVE: words.say("Reservation by {names}", names=names),
        Stance.FLEXIBLE: words.say("Flexibility shown by {names}", names=names),
        Stance.WITHDRAW: words.say("Withdrawn by {names}", names=names),
    }[stance]


def link_of(link: Link, words: Vocabulary) -> str:
    """How it is known that a change answers an ask, in words.

    >>> from app.treaty.vocabulary import ENGLISH
    >>> link_of(Link.MATCHED, ENGLISH)
    'matched by wording'
    """
    return {
        Link.MARKED: words.say("marked in the draft itself"),
        Link.MATCHED: words.say("matched by wording"),
        Link.ASSERTED: words.say("asserted by a person"),
    }[link]


def _group_of(view: ChangeView) -> int:
    """The amendment of a change; 0 for what is only form and names nobody, which is told in one footnote."""
    part = view.part
    formal = part is None or (part.weight is AmendmentWeight.C and not view.attributions)
    return 0 if part is None or formal else part.number


def _parts(views: Iterable[ChangeView]) -> list[list[ChangeView]]:
    """Changes of which the same is known of who asked, together, in the order of the first of each."""
    found: dict[tuple[object, ...], list[ChangeView]] = {}
    for view in views:
        found.setdefault(tuple(_key(one) for one in view.attributions), []).append(view)
    return list(found.values())


def _key(one: Attribution) -> tuple[object, ...]:
    """All of an attribution that a footnote says, without the change it is of."""
    asked = one.asked
    facts = (asked.kind, asked.source, asked.where, asked.date)
    return (one.actors, one.role, one.stance, one.link, one.opposite, one.elsewhere, tuple(map(str, one.notes)), *facts)
