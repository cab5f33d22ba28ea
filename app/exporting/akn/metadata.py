"""What an Akoma Ntoso file says of itself: identification, people, periods of changes, and marks that stand apart.

It knows a draft's own facts and names no one who is not in it. Source: Akoma Ntoso 3.0 schema, element `meta`.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from lxml import etree

from app.late_pattern import compile_later
from app.treaty.languages import LANGUAGES
from app.treaty.marks import Comment, PlainMark, Revision, RevisionKind

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
OWN = "{urn:travaux:akn}"
"""The namespace of what Akoma Ntoso has no words for; `app.importing.akn.vocabulary` reads it."""
_PROGRAM = "travaux"
_NO_DATE = "0001-01-01"
"""The date where none is known: the schema demands one."""
_DAY = compile_later(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?")
_UNHELD = compile_later("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def attribute_text(text: str) -> str:
    """A name or remark as an attribute can hold it."""
    return _UNHELD.sub("\ufffd", text)


class AknRegister:
    """Who and when: gives each author, actor and date an identity in the file, and writes them all."""

    def __init__(self) -> None:
        self._authors: dict[str, str] = {}
        self._actors: dict[str, str] = {}
        self._dates: dict[str, str] = {}
        self._apart: list[etree._Element] = []

    def revision(self, into: etree._Element, mark: Revision) -> etree._Element:
        """Begin an insertion or deletion with its author and date."""
        made = etree.SubElement(into, AKN + ("ins" if mark.kind.adds else "del"))
        if mark.kind in (RevisionKind.MOVED_FROM, RevisionKind.MOVED_TO):
            made.set(OWN + "revision", mark.kind)
        if mark.author:
            made.set("refersTo", f"#{self._authors.setdefault(mark.author, f'author_{len(self._authors) + 1}')}")
        if _is_date(mark.date):
            made.set("period", f"#period_{self._dates.setdefault(mark.date, str(len(self._dates) + 1))}")
        elif mark.date:
            made.set(OWN + "date", attribute_text(mark.date))
        return made

    def actor(self, actor: ActorRef) -> str:
        """The identity of an actor in the file."""
        name = "actor_" + re.sub(r"[^\w.-]", "_", actor.id)
        self._actors.setdefault(name, actor.as_written)
        return name

    def apart(self, of: str, mark: Revision | Comment | PlainMark) -> None:
        """Keep a mark that no element can hold, for the element of that identity."""
        match mark:
            case Comment():
                name, facts, said = "comment", {"author": mark.author, "date": mark.date}, mark.text
            case PlainMark():
                name, facts, said = "mark", {"mark": mark.mark}, mark.remark
            case Revision():
                name, said = "revision", ""
                facts = {
                    "author": mark.author, "date": mark.date, "kind": mark.kind, "unit": mark.unit,
                    "before": mark.before,
                }  # fmt: skip
        if not isinstance(mark, Revision):
            facts |= {"start": str(mark.start), "end": str(mark.end)}
        made = etree.Element(OWN + name, of=of)
        for key, value in facts.items():
            made.set(key, attribute_text(value))
        made.text = attribute_text(said) or None
        self._apart.append(made)

    def write(self, meta: etree._Element) -> None:
        """Write who and when into the `meta` of the file, behind its identification."""
        if self._dates:
            cycle = etree.SubElement(meta, AKN + "lifecycle", source=f"#{_PROGRAM}")
            periods = etree.SubElement(meta, AKN + "temporalData", source=f"#{_PROGRAM}")
            for date, number in self._dates.items():
                etree.SubElement(
                    cycle, AKN + "eventRef", eId=f"event_{number}", date=date, source=f"#{_PROGRAM}", type="amendment"
                )
                group = etree.SubElement(periods, AKN + "temporalGroup", eId=f"period_{number}")
                etree.SubElement(group, AKN + "timeInterval", start=f"#event_{number}", refersTo=f"#{_PROGRAM}")
        references = etree.SubElement(meta, AKN + "references", source=f"#{_PROGRAM}")
        _named(references, "TLCOrganization", _PROGRAM, "Travaux")
        for author, name in self._authors.items():
            _named(references, "TLCPerson", name, author)
        for name, written in self._actors.items():
            _named(references, "TLCOrganization", name, written)
        if self._apart:
            etree.SubElement(meta, AKN + "proprietary", source=f"#{_PROGRAM}").extend(self._apart)


def identification(into: etree._Element, draft: Draft, part: str) -> etree._Element:
    """A `meta` with the identification of the draft, or of the `part` of it that is a document of its own."""
    meta = etree.SubElement(into, AKN + "meta")
    said = etree.SubElement(meta, AKN + "identification", source=f"#{_PROGRAM}")
    date = draft.date if _is_date(draft.date) else _NO_DATE
    language = LANGUAGES[draft.language].long_codes[0] if draft.language in LANGUAGES else "und"
    work = f"/akn/xx/bill/{date[:10]}/{_slug(draft)}"
    levels = (
        ("FRBRWork", work),
        ("FRBRExpression", f"{work}/{language}@"),
        ("FRBRManifestation", f"{work}/{language}@.xml"),
    )
    for level, place in levels:
        made = etree.SubElement(said, AKN + level)
        etree.SubElement(made, AKN + "FRBRthis", value=f"{place}/!{part}")
        etree.SubElement(made, AKN + "FRBRuri", value=place)
        etree.SubElement(made, AKN + "FRBRdate", date=date, name="issued" if date != _NO_DATE else "unknown")
        etree.SubElement(made, AKN + "FRBRauthor", href=f"#{_PROGRAM}")
        if level == "FRBRWork":
            etree.SubElement(made, AKN + "FRBRcountry", value="xx")
            if draft.symbol:
                etree.SubElement(made, AKN + "FRBRnumber", value=attribute_text(draft.symbol))
            if draft.label:
                etree.SubElement(made, AKN + "FRBRname", value=attribute_text(draft.label))
        elif level == "FRBRExpression":
            etree.SubElement(made, AKN + "FRBRlanguage", language=language)
    return meta


def _named(references: etree._Element, sort: str, name: str, shown: str) -> None:
    etree.SubElement(
        references, AKN + sort, eId=name, href=f"/akn/ontology/{sort[3:].lower()}/{name}", showAs=attribute_text(shown)
    )


def _slug(draft: Draft) -> str:
    """The symbol, label or file name of the draft as a part of an address."""
    words = draft.symbol or draft.label or draft.source or "draft"
    return re.sub(r"[^\w.-]+", "-", words).strip("-") or "draft"


def _is_date(said: str) -> bool:
    """True for a date, or date and time, that the schema takes."""
    if not said.isascii() or not _DAY.fullmatch(said):
        return False
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return False
    return True
