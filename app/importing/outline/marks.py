"""Marks over the provisions of a draft: brackets across provisions, the notation of each field, references and
whether they resolve.

It calls the readers of `app.notation` field by field and joins what they find to the marks of the file; it reads
nothing itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.source.report import quote_words
from app.late_pattern import compile_later
from app.message import Message
from app.notation.labels.versions import with_versions
from app.notation.marks.brackets import pair_brackets
from app.notation.marks.formatting import statuses_by_highlight, struck_by_hand
from app.notation.marks.implied_scopes import with_units
from app.notation.marks.marks import read_marks
from app.notation.references.citations import read_references
from app.notation.references.targets import place_key, resolve_targets
from app.treaty.draft import Kind, Provision, ReportLine, Severity
from app.treaty.marks import AttributionTag, CrossReference, Mark, Marks, PlainMark

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.profile import Profile

_OPTION = compile_later(
    r", (?:Option|OPTION|Alternativ[ea]|Variant|Variante|Opción|Вариант|Альтернатива|备选|选项|الخيار|البديل)[^,(]*",
    re.IGNORECASE,
)
_INSIDE_OPTION = compile_later(rf"\([^()]*\)(?:{_OPTION.pattern})+(?=\()", re.IGNORECASE)
"""A paragraph with its option, where a citation means the paragraph beside the option: (1), Option A(1) is (1)."""


def mark_provisions(
    provisions: Sequence[Provision], profile: Profile, register: Register, language: str
) -> tuple[tuple[Provision, ...], list[ReportLine]]:
    """The same provisions with marks over text and heading, and what was doubtful.

    In: provisions in document order with their addresses.
    """
    fields = [text for provision in provisions for text in (provision.heading, provision.text)]
    brackets, lone = pair_brackets(fields)
    lone = lone if profile.brackets != "none" else tuple(() for _ in fields)
    addresses = _addresses(provisions)
    done: list[Provision] = []
    for index, provision in enumerate(provisions):
        found: list[tuple[Mark, ...]] = []
        for place, own in ((2 * index, provision.marks.heading), (2 * index + 1, provision.marks.text)):
            text = fields[place]
            marks: list[Mark] = list(own)
            option = provision.kind is Kind.OPTION and place % 2 == 1
            marks += read_marks(text, profile, register, language, brackets=brackets[place], option=option)
            marks += statuses_by_highlight(text, own, profile)
            marks += lone[place]
            marks += _references(text, language, provision, addresses)
            found.append(tuple(sorted(marks, key=lambda m: (m.start, -m.end)) if len(marks) > 1 else marks))
        old = provision.marks
        same = found[1] == old.text and found[0] == old.heading
        done.append(provision if same else provision.with_marks(Marks(found[1], found[0], old.provision)))
    settled = with_units(done)
    if profile.brackets != "none":
        settled = with_versions(settled, profile)
    return settled, doubts_of(settled)


def _addresses(provisions: Sequence[Provision]) -> frozenset[str]:
    """The keys of the addresses that a citation can name; one inside an option is also known without the option."""
    known: set[str] = set()
    for provision in provisions:
        known.add(place_key(provision.address))
        known.add(place_key(_OPTION.sub("", provision.address)))
    return frozenset(known)


def _references(text: str, language: str, provision: Provision, addresses: frozenset[str]) -> list[CrossReference]:
    """References to other provisions of the same draft, one mark for each target, and whether it stands in the draft.

    Citations of other instruments are none.
    """
    found: list[CrossReference] = []
    for reference in read_references(text, language):
        for target in () if reference.external else resolve_targets(reference, provision.address):
            if place_key(target) not in addresses:
                beside = (_OPTION.sub("", target), _INSIDE_OPTION.sub("", target))
                target = next((a for a in beside if place_key(a) in addresses), target)
            found.append(CrossReference(reference.start, reference.end, target, place_key(target) in addresses))
    return found


_UNREAD = {
    "": "{place}: a mark that could not be read stays visible as text.",
    "a mark that could not be read": "{place}: a mark that could not be read stays visible as text.",
    "looks like a tag that could not be read; it": (
        "{place}: looks like a tag that could not be read; it stays visible as text."
    ),
    "a bracket that is never closed": "{place}: a bracket that is never closed stays visible as text.",
    "a bracket that was never opened": "{place}: a bracket that was never opened stays visible as text.",
}
"""What is said of a mark by the remark on it."""
UNKNOWN_NAME = "{place}: the name {name} in a tag is not known."
"""What is said of a name in a tag that stands for no actor, or for several."""
_PROFILE = "Notation profile {q}: {reasons}"
_PROFILE_CHOSEN = "Notation profile {q}, as somebody chose; {own}: {reasons}"


def says_profile(message: Message) -> bool:
    """Whether a line of a report says which notation profile a draft was read under."""
    return message.template in (_PROFILE, _PROFILE_CHOSEN)


def profile_line(asked: str, guess: tuple[str, tuple[Message, ...]]) -> ReportLine:
    """What the report says of the notation profile: by what it was guessed, or, where one was `asked` for, what the
    document speaks for itself.
    """
    (reason,) = guess[1]
    if not asked:
        return ReportLine(Severity.INFO, Message(_PROFILE, (f"“{guess[0]}”", reason)), "")
    by_itself = (
        Message("by itself the text would be read so too")
        if asked == guess[0]
        else Message("by itself it would be {q}", (f"“{guess[0]}”",))
    )
    return ReportLine(Severity.INFO, Message(_PROFILE_CHOSEN, (f"“{asked}”", by_itself, reason)), "")


def doubts_of(provisions: Sequence[Provision]) -> list[ReportLine]:
    """Report lines for unread marks, unknown names, and words that are struck by hand and stand all the same."""
    lines = _struck(provisions)
    for provision in provisions:
        for mark in (*provision.marks.heading, *provision.marks.text):
            if isinstance(mark, PlainMark) and mark.mark == "unread":
                message = _unread_message(provision, mark.remark)
                lines.append(ReportLine(Severity.WARNING, message, provision.where))
            elif isinstance(mark, AttributionTag):
                lines += [
                    ReportLine(
                        Severity.WARNING,
                        Message(
                            UNKNOWN_NAME,
                            (provision.address, f"“{actor.as_written}”"),
                        ),
                        provision.where,
                    )
                    for stance in mark.stances
                    for actor in stance.actors
                    if actor.id == "?"
                ]
    return lines


def _unread_message(provision: Provision, remark: str) -> Message:
    """What is said of a mark that could not be read, by the remark on it."""
    place = provision.address or provision.kind.value
    symbol, of_font, font = remark.partition(" of the font ")
    if of_font:
        facts = (place, symbol.removeprefix("symbol "), font)
        return Message("{place}: symbol {code} of the font {font} stays visible as text.", facts)
    if remark in _UNREAD:
        return Message(_UNREAD[remark], (place,))
    return Message("{place}: {words} stays visible as text.", (place, remark))


def _struck(provisions: Sequence[Provision]) -> list[ReportLine]:
    """What to tell of words that a reader sees struck and that are text, the profile giving a strike no meaning."""
    struck = [
        (text[low:high].strip(), provision.where)
        for provision in provisions
        for text, marks in (
            (provision.heading, provision.marks.heading),
            (provision.text, provision.marks.text),
        )
        for low, high in struck_by_hand(text, marks)
    ]
    if not struck:
        return []
    words, where = struck[0]
    form = (
        "{n} passage is struck by hand and read as text that stands: {words}"
        if len(struck) == 1
        else "{n} passages are struck by hand and read as text that stands; the first: {words}"
    )
    return [ReportLine(Severity.WARNING, Message(form, (len(struck), f"“{quote_words(words)}”")), where)]
