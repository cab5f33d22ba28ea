"""Says each change in one line. A list, a margin or an annotation calls it so, in the words of a vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.message import Message
from app.treaty.changes import ADDRESS, SERIES, STEP, Change, ChangeKind, CitedProvisions, Side
from app.treaty.marks import Bracket
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.comparison.text.near_marks import FieldMarks

_CUT = 80
"""Longest quotation in a title, in code points."""


def title_of(change: Change, older_address: str, newer_address: str, words: Vocabulary = ENGLISH) -> str:
    """A change in one line: "“shall” → “should”", "inserted: “without right”", "Article 5 → Article 6"."""
    older, newer = _quoted_side(change.older, words), _quoted_side(change.newer, words)
    places = {"older": older_address, "newer": newer_address}
    if change.kind.traits.points:
        places = {side: words.place(address) for side, address in places.items()}
    match change.kind:
        case ChangeKind.MOVE:
            return words.say("moved: {older} → {newer}", **places)
        case ChangeKind.SPLIT:
            return words.say("divided: a new paragraph begins at {newer}", newer=places["newer"])
        case ChangeKind.JOIN:
            return words.say("joined: {older} runs on in {newer}", **places)
        case ChangeKind.RENUMBERING:
            before, after = (side.text if side else "—" for side in (change.older, change.newer))
            return words.say("{older} → {newer}", older=before, newer=after)
        case ChangeKind.CROSS_REFERENCE if change.cited and has_same_words(change):
            return _astray(older, change.cited, words)
        case ChangeKind.FORMATTING:
            return words.say("formatting: {words}", words=newer or older)
    if older or newer:
        return _edited(change.kind, older, newer, words)
    if change.kind is ChangeKind.INSERTION:
        return words.say("space inserted")
    if change.kind is ChangeKind.DELETION:
        return words.say("space deleted")
    return words.term("kind", change.kind.value)


def _edited(kind: ChangeKind, older: str, newer: str, words: Vocabulary) -> str:
    """What came, went, or took the place of another wording; signs and status are called by their name."""
    both = bool(older and newer)
    match kind:
        case ChangeKind.BRACKETING if both:
            return words.say("bracket {older} → {newer}", older=older, newer=newer)
        case ChangeKind.BRACKETING if newer:
            return words.say("bracket added: {words}", words=newer)
        case ChangeKind.BRACKETING:
            return words.say("bracket removed: {words}", words=older)
        case ChangeKind.STATUS if both:
            return words.say("status {older} → {newer}", older=older, newer=newer)
        case ChangeKind.STATUS if newer:
            return words.say("status added: {words}", words=newer)
        case ChangeKind.STATUS:
            return words.say("status removed: {words}", words=older)
        case ChangeKind.OPTION if both:
            return words.say("option {older} → {newer}", older=older, newer=newer)
        case ChangeKind.OPTION if newer:
            return words.say("option added: {words}", words=newer)
        case ChangeKind.OPTION:
            return words.say("option removed: {words}", words=older)
    if both:
        return words.say("{older} → {newer}", older=older, newer=newer)
    return words.say("inserted: {words}", words=newer) if newer else words.say("deleted: {words}", words=older)


def _quoted_side(side: Side | None, words: Vocabulary) -> str:
    return quote_text(side.text, words=words) if side is not None else ""


def has_same_words(change: Change) -> bool:
    """Whether the words of a change are the same on both sides."""
    return change.older is not None and change.newer is not None and change.older.text == change.newer.text


def _astray(said: str, cited: CitedProvisions, words: Vocabulary) -> str:
    """A citation that nobody edited and that names another provision now."""
    was, now, became = (words.place(place) for place in (cited.older, cited.newer, cited.became))
    if not was:
        return words.say("still says {words}, which was nothing before and is {newer} now", words=said, newer=now)
    if became == was and now:
        return words.say("still says {words}: {older} before, {newer} now", words=said, older=was, newer=now)
    if became == was:
        return words.say("still says {words}: {older} before, nothing now", words=said, older=was)
    if became:
        return words.say("still says {words}, which is {newer} now", words=said, newer=became)
    return words.say("still says {words}, which is gone", words=said)


def note_of(change: Change, words: Vocabulary = ENGLISH) -> str:
    """What a citation names in the two drafts, in sentences; "" for other changes."""
    cited = change.cited
    if cited is None or not (cited.older or cited.newer):
        return ""
    if cited.became and cited.became == cited.newer:
        if cited.older == cited.newer:
            return ""
        return words.say(
            "It follows what it cites: {older} is {newer} now.",
            older=words.place(cited.older),
            newer=words.place(cited.newer),
        )
    return words.flow((_named_before(cited, words), _named_after(cited, words)))


def _named_before(cited: CitedProvisions, words: Vocabulary) -> str:
    if not cited.older:
        return words.say("In the older draft it names no provision.")
    if cited.became == cited.older:
        return words.say("In the older draft it names {older}.", older=words.place(cited.older))
    if cited.became:
        return words.say(
            "In the older draft it names {older}, which is {newer} now.",
            older=words.place(cited.older),
            newer=words.place(cited.became),
        )
    return words.say("In the older draft it names {older}, which is gone.", older=words.place(cited.older))


def series_title(title: Message, words: Vocabulary = ENGLISH) -> str:
    """What a group of changes is called: a sentence, an address, or the first and the last of a series of numbers."""
    if title.template == SERIES:
        return " … ".join(series_title(step, words) for step in title.facts if isinstance(step, Message))
    if title.template not in (STEP, ADDRESS):
        return words.told(title)
    places = [words.place(str(place)) for place in title.facts]
    return words.say("{older} → {newer}", older=places[0], newer=places[1]) if len(places) > 1 else places[0]


def _named_after(cited: CitedProvisions, words: Vocabulary) -> str:
    if not cited.newer:
        return words.say("In the newer draft it names no provision.")
    if cited.was == cited.newer:
        return words.say("In the newer draft it names {newer}.", newer=words.place(cited.newer))
    if cited.was:
        return words.say(
            "In the newer draft it names {newer}, which was {older}.",
            newer=words.place(cited.newer),
            older=words.place(cited.was),
        )
    return words.say("In the newer draft it names {newer}, which is new.", newer=words.place(cited.newer))


def bracket_note(
    change: Change, older: FieldMarks | None, newer: FieldMarks | None, words: Vocabulary = ENGLISH
) -> str:
    """What brackets mean in the draft in which they changed, where its notation profile gives them a meaning of their
    own; "" for not agreed, and for other changes. `older` and `newer` are the marks of the fields of the two sides.
    """
    if change.kind is not ChangeKind.BRACKETING:
        return ""
    for side, marks in ((change.newer, newer), (change.older, older)):
        if side is None or marks is None:
            continue
        for mark in marks.at(side.start, side.end):
            if isinstance(mark, Bracket) and mark.means and mark.start < side.end and side.start < mark.end:
                return _meaning(mark.means, words)
    return ""


def _meaning(means: str, words: Vocabulary) -> str:
    if means == "deletion":
        return words.say("In this draft brackets ask for the deletion of what stands in them.")
    return words.say("In this draft brackets hold wordings to choose from.")


def quote_text(text: str, longest: int = _CUT, words: Vocabulary = ENGLISH) -> str:
    """Text in quotation marks on one line, cut at a word when it is longer than `longest`; "" for text without
    words.

    >>> from app.treaty.vocabulary import ENGLISH
    >>> quote_text("Each port keeps a list of the ships it has seen.", 20, ENGLISH)
    '“Each port keeps a…”'
    """
    line = " ".join(text.split())
    if not line:
        return ""
    if len(line) > longest:
        cut = line[:longest]
        line = (cut[: cut.rindex(" ")] if " " in cut[longest // 2 :] else cut) + "…"
    return words.quoted(line)
