"""Tells an amendment in one line: the phrase or the sentence that matters most in it, of both drafts.

It chooses among the changes of one amendment; how a phrase is cut out is `phrases.py`, why an amendment weighs
`weights.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from app.comparison.text.modals import first_modal
from app.redline.model import AmendmentKind
from app.redline.rows.change_titles import quote_text
from app.treaty.changes import CHOICES, Change, ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.redline.amendments.bundles import Bundle, Texts
    from app.redline.amendments.phrases import Phrase, PhraseCutter
    from app.redline.model import AmendmentPlace
    from app.treaty.changes import Group
    from app.treaty.draft import Provision
    from app.treaty.vocabulary import Vocabulary

_LONGEST = 180
"""Code points of a quotation in a headline."""
_SHORT = 120
"""Code points of each side, where both are told."""
_BEFORE_VERB = 60
_TAGS = {"modal": 8, "number": 8, "qualifier": 3, "defined_term": 1, "reference": 1}
_EVENTS = 2
"""So many phrases of one amendment are told."""


class AmendmentTeller:
    """Tells the amendments of one pair of drafts, in the words of a vocabulary."""

    def __init__(
        self, texts: Texts, cutter: PhraseCutter, groups: Sequence[Group], titles: dict[str, str], words: Vocabulary
    ) -> None:
        self._texts, self._cutter, self._words = texts, cutter, words
        self._choices = {group.id for group in groups if group.kind in CHOICES}
        self._titles = titles

    def headline(self, bundle: Bundle, kind: AmendmentKind, places: Sequence[AmendmentPlace]) -> str:
        """One line on what an amendment does."""
        words = self._words
        if kind is AmendmentKind.NUMBERS:
            return words.count(
                "{n} number or reference that only follows", "{n} numbers and references that only follow",
                len(bundle.changes),
            )  # fmt: skip
        if kind is AmendmentKind.THROUGHOUT:
            return self._decided(bundle)
        if kind in (AmendmentKind.NEW, AmendmentKind.DELETED):
            return self._whole(bundle, kind, places)
        moves = self._moves(bundle, places, quote=kind is AmendmentKind.MOVED)
        if kind in (AmendmentKind.NOTE, AmendmentKind.REPLACED):
            return words.clauses([self._both(places), *moves])
        told = self._phrases(bundle)
        lines = [*moves, *told] if kind is AmendmentKind.MOVED else [*told, *moves]
        return words.clauses(lines) if lines else self._otherwise(bundle, places)

    def _both(self, places: Sequence[AmendmentPlace]) -> str:
        """The text of either draft, a long one from its first verb of obligation on."""
        older, newer = (
            quote_text(from_verb(self._first_words(places, newer=newer), _SHORT), _SHORT, self._words)
            for newer in (False, True)
        )
        return self._step(older, newer)

    def _first_words(self, places: Sequence[AmendmentPlace], *, newer: bool) -> str:
        """The first text among the places on one side."""
        found = self._provisions(places, newer=newer)
        return next((one.text for one in found if one.text.strip()), "")

    def _provisions(self, places: Sequence[AmendmentPlace], *, newer: bool) -> list[Provision]:
        ids = [place.newer if newer else place.older for place in places]
        return [self._texts.by_id[newer][one] for one in ids if one]

    def _whole(self, bundle: Bundle, kind: AmendmentKind, places: Sequence[AmendmentPlace]) -> str:
        """What came or went as a whole: how much of it there is, and its weightiest words, or its first."""
        words, came = self._words, kind is AmendmentKind.NEW
        provisions = self._provisions(places, newer=came)
        texts = [one.text for one in provisions if one.text.strip()]
        weighty = (side.text for change in bundle.changes if "modal" in change.tags or "number" in change.tags
                   if (side := change.newer if came else change.older) is not None)  # fmt: skip
        lead = next(weighty, texts[0] if texts else "")
        told = any("modal" in change.tags for change in bundle.changes)
        said = quote_text(from_verb(lead) if told else lead, _LONGEST, words)
        if not said:
            said = quote_text(next((one.heading or one.number for one in provisions), ""), _LONGEST, words)
        if len(texts) > 1:
            many = words.count("{n} paragraph", "{n} paragraphs", len(texts))
            if came:
                return words.say("new, {many}: {words}", many=many, words=said)
            return words.say("deleted, {many}: {words}", many=many, words=said)
        return words.say("new: {words}", words=said) if came else words.say("deleted: {words}", words=said)

    def _phrases(self, bundle: Bundle) -> Iterable[str]:
        """What the words and signs of an amendment do, by the weightiest of its changes, each said once."""
        ranked = [(_worth(change), change) for change in bundle.changes if change.kind is not ChangeKind.MOVE]
        if len(ranked) > 1:
            ranked.sort(key=itemgetter(0), reverse=True)
        told: dict[str, None] = {}
        for worth, change in ranked:
            if told and worth < _TAGS["modal"]:
                break
            if said := self._said(change, bundle):
                told.setdefault(said)
            if len(told) == _EVENTS:
                break
        return told

    def _moves(self, bundle: Bundle, places: Sequence[AmendmentPlace], *, quote: bool) -> Iterable[str]:
        """From where to where its words moved, the first with what they are where there is nothing else to `quote`."""
        words, told = self._words, dict[str, None]()
        for change in bundle.changes:
            if change.kind is ChangeKind.MOVE and change.older and change.newer and len(told) < _EVENTS:
                older = self._address(change.older.provision, newer=False)
                newer = self._address(change.newer.provision, newer=True)
                said = words.say("moved: {older} → {newer}", older=older, newer=newer)
                if quote and not told:
                    quoted = quote_text(change.newer.text or self._first_words(places, newer=True), _SHORT, words)
                    said = words.labelled(said, quoted) if quoted else said
                told.setdefault(said)
        return told

    def _decided(self, bundle: Bundle) -> str:
        """What was done throughout, in its own words, and how often."""
        words, first = self._words, bundle.changes[0]
        once = [one for one in bundle.changes if one is first or (one.group and one.group == first.group)]
        older, newer = (quote_text(text, _SHORT, words) for text in self._cutter.phrase(first, once, bare=True))
        if older and newer:
            line = words.say("{older} → {newer}", older=older, newer=newer)
        else:
            line = words_come(newer, words) or words_gone(older, words)
        return words.say("{what}, in {n} places", what=line, n=_times(bundle))

    def _said(self, change: Change, bundle: Bundle) -> str:
        """What a change does, by its phrase in both drafts; "" where no words can be quoted."""
        if change.kind.traits.points:
            return ""
        if change.kind is ChangeKind.OPTION or (change.group in self._choices and not _in_one_text(change, bundle)):
            return self._titles.get(change.group or "", "")
        phrase = self._cutter.phrase(change, bundle.changes)
        older, newer = phrase
        if older.casefold() == newer.casefold() and older != newer:
            return self._quoted_step(change, phrase)
        if not newer or (len(older) > _SHORT and not _two_sided(change)):
            return words_gone(self._quote_change(change, newer=False, phrase=phrase), self._words)
        if not older or (len(newer) > _SHORT and not _two_sided(change)):
            return words_come(self._quote_change(change, newer=True, phrase=phrase), self._words)
        return self._quoted_step(change, phrase)

    def _quote_change(self, change: Change, *, newer: bool, phrase: Phrase) -> str:
        side = change.newer if newer else change.older
        whole = side.text if side is not None and side.text.strip() else phrase.newer if newer else phrase.older
        return quote_text(from_verb(whole) if "modal" in change.tags else whole, _LONGEST, self._words)

    def _quoted_step(self, change: Change, phrase: Phrase) -> str:
        sides = (from_verb(side, _SHORT) if "modal" in change.tags else side for side in phrase)
        return self._step(*(quote_text(side, _SHORT, self._words) for side in sides))

    def _step(self, older: str, newer: str) -> str:
        if older and newer and older != newer:
            return self._words.say("{older} → {newer}", older=older, newer=newer)
        return older or newer

    def _otherwise(self, bundle: Bundle, places: Sequence[AmendmentPlace]) -> str:
        """What is told where no words can be: a group by its name, a break with the text in which it is."""
        words = self._words
        kind = bundle.changes[0].kind
        group = next((self._titles[c.group] for c in bundle.changes if c.group in self._titles), "")
        if group:
            return group
        quoted = quote_text(self._first_words(places, newer=True) or self._first_words(places, newer=False),
                            _SHORT, words)  # fmt: skip
        return words.labelled(words.term("kind", kind.value), quoted)

    def _address(self, provision: str, *, newer: bool) -> str:
        found = self._texts.by_id[newer].get(provision)
        return self._words.place(found.address) if found else ""


def from_verb(text: str, longest: int = _LONGEST) -> str:
    """A long text from the words before its first verb of obligation on, with dots where more stands before.

    >>> from_verb("In all the ports of the coast and of the rivers behind it ships shall moor.", 40)
    '…it ships shall moor.'
    """
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    at = first_modal(line[: 2 * longest])
    if at <= min(_BEFORE_VERB, longest // 2):
        return line
    cut = line[at - min(_BEFORE_VERB, longest // 2) // 2 : at]
    head = cut.split(" ", 1)[1] if " " in cut[:-1] else cut
    return f"…{head}{line[at:]}"


def words_gone(quoted: str, words: Vocabulary) -> str:
    """That words went."""
    return words.say("deleted: {words}", words=quoted) if quoted else ""


def words_come(quoted: str, words: Vocabulary) -> str:
    """That words came."""
    return words.say("inserted: {words}", words=quoted) if quoted else ""


def _worth(change: Change) -> float:
    """How much a change tells of its amendment."""
    if change.weight is not ChangeClass.SUBSTANTIVE:
        return 0.2
    worth = sum([_TAGS.get(tag, 0) for tag in change.tags]) if change.tags else 0
    if change.kind is ChangeKind.BRACKETING:
        return 0.5 + worth
    sides = [side.text for side in (change.older, change.newer) if side is not None and side.text.strip()]
    length = sum(map(len, sides))
    return 1 + worth + (0.5 if len(sides) > 1 and worth else 0) + min(length, _SHORT) / _SHORT / 2


def _two_sided(change: Change) -> bool:
    return all(side is not None and side.text.strip() for side in (change.older, change.newer))


def _in_one_text(change: Change, bundle: Bundle) -> bool:
    """Whether the changes of an event stand in one field of each draft."""
    sides = [side for one in bundle.changes if one.group == change.group for side in (one.older, one.newer) if side]
    fields = {(side.provision, side.field) for side in sides}
    return len({field for _, field in fields}) == 1 and len(fields) <= 2


def _times(bundle: Bundle) -> int:
    """How often a decision was carried out: its changes by event, or one by one."""
    return len({change.group or change.id for change in bundle.changes})
