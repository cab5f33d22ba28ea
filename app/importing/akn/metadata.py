"""What an Akoma Ntoso file says of itself: language, date, symbol, people, periods, notes kept apart.

In: the root of the file. It reads no text of the draft.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from app.importing.akn.vocabulary import DOCUMENTS, LEOS, OWN, identity
from app.importing.source.spans import SpanEdit
from app.importing.source.xml import line_of, local, words_of
from app.late_methods import dataclass
from app.treaty.languages import LANGUAGES
from app.treaty.marks import Comment, Mark, PlainMark, Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

_LONG_CODES = {long: code for code, one in LANGUAGES.items() for long in one.long_codes}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NO_DATE = ("9999", "0001", "0000")
"""Years that templates put where no date is known."""
_SOFT = {
    "add": RevisionKind.INSERTED, "del": RevisionKind.DELETED, "move_to": RevisionKind.MOVED_FROM,
    "move_from": RevisionKind.MOVED_TO,
}  # fmt: skip
"""Soft actions of LEOS: `move_to` stands over the words that went, `move_from` over them where they came to."""
_PLACE = re.compile(r"[0-9]{1,9}")
_KEPT = ("ocr", "unread")
_NAMED = frozenset({"TLCPerson", "TLCOrganization", "TLCRole"})


@dataclass(frozen=True)
class Facts:
    """What the metadata of a file give."""

    language: str = ""
    date: str = ""
    symbol: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    """Identity → name, of persons, organisations and roles."""
    days: Mapping[str, str] = field(default_factory=dict)
    """Identity of a period or of an event → date on which it begins."""
    notes: Mapping[str, etree._Element] = field(default_factory=dict)
    """Identity → note that stands apart from the text which cites it."""
    revisions: Mapping[str, tuple[Revision, ...]] = field(default_factory=dict)
    """Identity of an element → revisions of its end, row or number, as Travaux writes them."""
    comments: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    """The same of comments and of how words were read, with their ranges in the words of the element."""


def facts_of(root: etree._Element) -> Facts:
    """The facts in the metadata of the file, those of its outermost document before all others."""
    main = next((child for child in root if local(child) in DOCUMENTS), root)
    meta = main.find("{*}meta")
    own = meta if meta is not None else root
    marks = _stand_off(own)
    return Facts(
        language=_language(own),
        date=_date(own),
        symbol=_symbol(main),
        people={
            identity(one): (one.get("showAs") or "").strip()
            for one in root.iter("{*}*")
            if local(one) in _NAMED and identity(one)
        },
        days=_days(root),
        notes={identity(note): note for note in root.iter("{*}note") if identity(note) and local(note) == "note"},
        revisions=marks[0],
        comments=marks[1],
    )


def soft_edit(element: etree._Element) -> SpanEdit | None:
    """The tracked change that LEOS says on an element as a whole."""
    kind = _SOFT.get(element.get(f"{LEOS}softaction") or "")
    if kind is None:
        return None
    return SpanEdit(kind, element.get(f"{LEOS}softuser") or "", element.get(f"{LEOS}softdate") or "")


def unknown_action(element: etree._Element) -> str:
    """A soft action of LEOS that is none of the known ones, "" when there is none."""
    action = element.get(f"{LEOS}softaction") or ""
    return "" if action in _SOFT else action


def inline_edit(element: etree._Element, facts: Facts, proposer: tuple[str, str]) -> SpanEdit:
    """The tracked change of an `ins` or `del`: its author by reference, by LEOS, or the proposer of the amendment it
    stands in; its date by period, or that of the amendment.
    """
    moved = element.get(f"{OWN}revision")
    adds = local(element) == "ins"
    kind = RevisionKind.INSERTED if adds else RevisionKind.DELETED
    if moved in ("moved_to", "moved_from"):
        kind = RevisionKind(moved)
    soft = element.get(f"{LEOS}softuser") or ""
    author = _referred(element, facts.people) or soft
    date = element.get(f"{OWN}date") or facts.days.get((element.get("period") or "").lstrip("#"), "")
    date = date or element.get(f"{LEOS}softdate") or ""
    if not author:
        author, date = proposer[0], date or proposer[1]
    return SpanEdit(kind, author, date)


def proposer_of(document: etree._Element, facts: Facts) -> tuple[str, str]:
    """Whose an amendment is, and its date: what it names as its proponents, ("", "") when it is no amendment."""
    if local(document) != "amendment":
        return "", ""
    names = [words_of(one) or _referred(one, facts.people) for one in document.iter("{*}docProponent")]
    meta = document.find("{*}meta")
    date = _date(meta, ("FRBRWork", "FRBRExpression")) if meta is not None else ""
    return "; ".join(dict.fromkeys(filter(None, names))), date


def own_words(root: etree._Element) -> Iterator[tuple[str, int]]:
    """Words that stand in the metadata and are no part of the draft, with their line; notes excepted."""
    for meta in root.iter("{*}meta"):
        for child in meta:
            if local(child) == "notes" or _is_own(child):
                continue
            words = words_of(child)
            if words:
                yield words, line_of(child)


def _is_own(element: etree._Element) -> bool:
    return local(element) == "proprietary" and any(str(child.tag).startswith(OWN) for child in element)


def _referred(element: etree._Element, people: Mapping[str, str]) -> str:
    """Who is named by `refersTo` or `for`, several parted by a semicolon."""
    pointed = [*(element.get("refersTo") or "").split(), *(element.get("for") or "").split()]
    return "; ".join(dict.fromkeys(name for one in pointed if (name := people.get(one.lstrip("#~"), ""))))


def _language(meta: etree._Element) -> str:
    for one in meta.iter("{*}FRBRlanguage"):
        said = (one.get("language") or "").casefold()
        code = _LONG_CODES.get(said[:3], said[:2])
        if code in LANGUAGES:
            return code
    return ""


def _date(meta: etree._Element, levels: tuple[str, ...] = ("FRBRExpression", "FRBRWork")) -> str:
    """The date of a text: of this expression of it, else of the work; the other way round for an amendment, whose
    expression may have been made much later.
    """
    for level in levels:
        for one in meta.iterfind(f"{{*}}identification/{{*}}{level}/{{*}}FRBRdate"):
            found = _DATE.match(one.get("date") or "")
            if found is not None and not found[0].startswith(_NO_DATE):
                return found[0]
    return ""


def _symbol(main: etree._Element) -> str:
    """The document's number as its front prints it, else as the metadata say."""
    for place in ("preface", "coverPage"):
        for one in main.iterfind(f"{{*}}{place}//{{*}}docNumber"):
            if words := words_of(one):
                return words
    number = main.find("{*}meta/{*}identification/{*}FRBRWork/{*}FRBRnumber")
    return " ".join((number.get("value") or "").split()) if number is not None else ""


def _days(root: etree._Element) -> dict[str, str]:
    events = {identity(one): one.get("date") or "" for one in root.iter("{*}eventRef") if identity(one)}
    days = dict(events)
    for group in root.iter("{*}temporalGroup"):
        for interval in group.iterfind("{*}timeInterval"):
            begins = events.get((interval.get("start") or "").lstrip("#"), "")
            if begins and identity(group):
                days.setdefault(identity(group), begins)
    return days


def _stand_off(meta: etree._Element) -> tuple[dict[str, tuple[Revision, ...]], dict[str, tuple[Mark, ...]]]:
    """The marks that Travaux writes apart from the elements they speak of. What it did not write so is left alone."""
    revisions: dict[str, tuple[Revision, ...]] = {}
    comments: dict[str, tuple[Mark, ...]] = {}
    for one in meta.iterfind(f"{{*}}proprietary/{OWN}revision"):
        kind, unit = one.get("kind") or "", one.get("unit") or ""
        if kind in set(RevisionKind) and unit in {RevisionUnit.BREAK, RevisionUnit.ROW, RevisionUnit.NUMBER}:
            made = Revision(
                0, 0, RevisionKind(kind), one.get("author") or "", one.get("date") or "", RevisionUnit(unit),
                one.get("before") or "",
            )  # fmt: skip
            revisions[one.get("of") or ""] = (*revisions.get(one.get("of") or "", ()), made)
    for one in meta.iterfind(f"{{*}}proprietary/{OWN}*"):
        start, end = one.get("start") or "", one.get("end") or ""
        if local(one) not in ("comment", "mark") or not (_PLACE.fullmatch(start) and _PLACE.fullmatch(end)):
            continue
        said: Mark = Comment(int(start), int(end), one.get("author") or "", one.get("date") or "", one.text or "")
        if local(one) == "mark":
            if one.get("mark") not in _KEPT:
                continue
            said = PlainMark(int(start), int(end), one.get("mark") or "", one.text or "")
        comments[one.get("of") or ""] = (*comments.get(one.get("of") or "", ()), said)
    return revisions, comments
