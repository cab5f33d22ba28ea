"""Text that was shown in the room as a working draft: from the clipboard into the dossier, with its source and its
time, and plainly unofficial.

A paste is a whole text, or the new wording of one provision: then the rest is the draft that it edits, unchanged, and
the report says so. Reading what was pasted is `app.importing`'s business.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.clipboard.formatted_text import FormattedParagraph, FormattedText
from app.importing.files import LARGEST
from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.imports.paste_target import PasteTarget, chunks_of, proposed_places
from app.services.processes.tasks import task
from app.treaty.draft import HEADED, Draft, ImportReport, ReportLine, Severity
from app.treaty.splicing import splice_provisions
from app.treaty.structure import with_structure

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Provision

__all__ = ["LARGEST_PASTE", "FormattedParagraph", "FormattedText", "PasteTarget", "PastedText", "proposed_places"]

LARGEST_PASTE = LARGEST
"""Bytes of text that are taken: as of the largest file."""
_BETWEEN = ";"
"""Stands between the addresses of several provisions."""
_MOST = 0.5
"""From which share of its provisions on it is said that most of a draft would go."""


@dataclass(frozen=True, slots=True)
class PastedText:
    """What a person pastes, and what they say of it."""

    paragraphs: tuple[FormattedParagraph, ...]
    source: str
    """Where it was shown: "screen in room 2, informal on article 6"."""
    received: str
    """When: ISO 8601 date and time."""
    label: str = ""
    """Under which label it is kept; one is made of the time where there is none."""
    base: str = ""
    """Label of the draft that it edits, "" for none."""
    place: str = ""
    """Address of the provision of which it is the new wording, or those of several articles in the order in which they
    stand in it ("Article 7; Article 9"); "" for a whole text.
    """
    wrapped: bool = False
    """Its paragraphs are lines, of which one may go on in the next."""
    by_hand: bool = False
    """Its struck words go, and its underlined ones come."""
    hidden: int = 0
    """Hidden passages that were left out when it was copied."""


@dataclass(frozen=True, slots=True)
class PasteEffect:
    """What a paste would do to the draft that it edits: in how many of its provisions something would be otherwise, by
    how many changes, and how many of `provisions` would go. All 0 where it edits none.
    """

    touched: int = 0
    changes: int = 0
    gone: int = 0
    provisions: int = 0

    @property
    def most_goes(self) -> bool:
        """Whether more than half of the draft would go."""
        return self.gone > _MOST * self.provisions


@dataclass(frozen=True, slots=True)
class PastedDraft:
    """A working draft that was read and is not kept yet, and what it does to the draft that it edits."""

    draft: Draft
    effect: PasteEffect


def paragraphs_of_html(source: str) -> tuple[tuple[FormattedParagraph, ...], int]:
    """The paragraphs of HTML that was copied, and how many hidden passages were left out.

    Raises Refused for too much.
    """
    from app.importing.clipboard import html  # its parser is imported when something is pasted

    return html.paragraphs_of_html(source)


def paragraphs_of_text(text: str) -> tuple[FormattedParagraph, ...]:
    """The lines of a plain text; empty ones part paragraphs."""
    lines = text.replace("\u2029", "\n").replace("\u2028", "\n").replace("\0", "").split("\n")
    return tuple((FormattedText(" ".join(line.split())),) for line in lines)


def proposed_label(received: str, taken: Sequence[str], form: str = "working {when}") -> str:
    """A label that says when a working text was received and that none of `taken` is: "working 2031-11-25 14:05"."""
    said = form.format(when=f"{received[:10]} {received[11:16]}").strip()
    label, number = said, 2
    while label in taken:
        label, number = f"{said} ({number})", number + 1
    return label


def read_pasted(dossier: DossierPlace, resources: Resources, pasted: PastedText) -> Draft:
    """The working draft that was pasted, not yet kept.

    Raises Refused without a source, for what is no time, for a base or a place that is not there, for a label or a text
    that is in the dossier already, and for a paste without words.
    """
    if not pasted.source.strip():
        raise Refused("Say where this text was shown, as “screen in room 2, informal on article 6”.")
    _check_time(pasted.received)
    with Dossier.open(dossier, write=False) as there:
        labels = [summary.label for summary in there.drafts()]
        base = there.draft(pasted.base) if pasted.base else None
        register = there.register(resources.register)
    if pasted.place and base is None:
        raise Refused("A part of a text needs the draft that it edits; choose that draft.")
    pasted, read = _made(pasted, base, register, resources)
    from app.importing.clipboard.draft import hidden_line

    title = base.title if base and (pasted.place or not read.title) else read.title
    lines = (_told(pasted), *([hidden_line(pasted.hidden)] if pasted.hidden else []), *read.report.lines)
    draft = replace(
        read,
        title=title,
        label=pasted.label.strip() or proposed_label(pasted.received, labels),
        symbol="",
        date=pasted.received[:10],
        meeting="",
        source=pasted.source.strip(),
        sha256=_digest(pasted, base),
        report=ImportReport(lines),
        unofficial=True,
        received=pasted.received,
    )
    draft = with_structure(draft)
    with Dossier.open(dossier, write=False) as there:
        there.check_new(drafts=(draft,))
    return draft


@task
def paste_draft(dossier: DossierPlace, resources: Resources, pasted: PastedText) -> PastedDraft:
    """`read_pasted`, with what the draft does to the one that it edits."""
    draft = read_pasted(dossier, resources, pasted)
    return PastedDraft(draft, effect_on(base_of(dossier, pasted), draft))


@task
def effect_of_paste(dossier: DossierPlace, resources: Resources, pasted: PastedText) -> PasteEffect:
    """What a paste would do, whatever is still to be said of it (its source, its label).

    Raises Refused as `read_pasted` does for its place and its words.
    """
    base = base_of(dossier, pasted)
    with Dossier.open(dossier, write=False) as there:
        register = there.register(resources.register)
    return effect_on(base, _made(pasted, base, register, resources)[1]) if base is not None else PasteEffect()


def effect_on(base: Draft | None, draft: Draft) -> PasteEffect:
    """What a working draft does to the one that it edits, None for none; both as they are issued."""
    from app.comparison.compare import compare
    from app.treaty.reading import apply_reading

    if base is None:
        return PasteEffect()
    older, newer = apply_reading(base).draft, apply_reading(draft).draft
    found = compare(older, newer)
    sides = (change.newer or change.older for change in found.changes)
    touched = {side.provision for side in sides if side is not None}
    kept = {pair.older for pair in found.pairs}
    gone = sum(1 for one in older.provisions if one.id not in kept)
    return PasteEffect(len(touched), len(found.changes), gone, len(older.provisions))


def base_of(dossier: DossierPlace, pasted: PastedText) -> Draft | None:
    """The draft that a paste edits, None for none. Raises Refused when it is not in the dossier."""
    if not pasted.base:
        return None
    with Dossier.open(dossier, write=False) as there:
        return there.draft(pasted.base)


def keep_pasted(dossier: DossierPlace, draft: Draft) -> None:
    """Keep a working draft as the last of the dossier."""
    with Dossier.open(dossier) as there:
        there.add_draft(draft)


def take_pasted_back(dossier: DossierPlace, draft: Draft) -> None:
    """Take a working draft out again. Raises Refused when something rests on it by now."""
    with Dossier.open(dossier) as there:
        there.remove_drafts((draft.label,))


def _check_time(received: str) -> None:
    try:
        datetime.datetime.fromisoformat(received)
    except ValueError:
        raise Refused(Message("“{0}” is no time; write it as 2024-08-09T14:05.", (received[:40],))) from None


def _digest(pasted: PastedText, base: Draft | None) -> str:
    """By what the same paste is known again: its words and looks, what it edits, and where."""
    words = [[(look.text, sorted(look.looks)) for look in paragraph] for paragraph in pasted.paragraphs]
    return hashlib.sha256(repr((words, base.sha256 if base else "", pasted.place)).encode()).hexdigest()


_UNOFFICIAL = "Unofficial: nobody issued this text. It was taken from: {source}, {time}."
_UNOFFICIAL_PART = (
    "Unofficial: nobody issued this text. It was taken from: {source}, {time}. Only {place} was pasted; all else is "
    "{draft}, unchanged."
)


def _told(pasted: PastedText) -> ReportLine:
    """What the report says first: that nobody issued this, and what of it was pasted."""
    time = pasted.received.replace("T", " ")[:16]
    told = Message(_UNOFFICIAL, (pasted.source.strip(), time))
    if pasted.place:
        told = Message(_UNOFFICIAL_PART, (pasted.source.strip(), time, pasted.place, pasted.base))
    return ReportLine(Severity.WARNING, told, "")


def _made(pasted: PastedText, base: Draft | None, register: Register, resources: Resources) -> tuple[PastedText, Draft]:
    """The draft of a paste, and the paste with its places as they are printed in the draft that it edits."""
    if not pasted.place or base is None:
        return pasted, _whole(pasted, base, register, resources)
    places = [one.strip() for one in pasted.place.split(_BETWEEN) if one.strip()]
    chains = [_chain(base, place) for place in places]
    pasted = replace(pasted, place=f"{_BETWEEN} ".join(chain[-1].address for chain in chains))
    if len(chains) == 1:
        return pasted, _part(pasted, base, register, resources)
    made = base
    for part, chain in zip(_parts(pasted, len(chains)), chains, strict=True):
        made = _part(replace(part, place=chain[-1].address), made, register, resources)
    return pasted, made


def _parts(pasted: PastedText, count: int) -> list[PastedText]:
    """A paste of several articles, article by article. Raises Refused where it has not so many."""
    lines = ["".join(look.text for look in paragraph) for paragraph in pasted.paragraphs]
    chunks = [chunk for chunk in chunks_of(lines) if chunk.label is not None]
    if len(chunks) != count:
        raise Refused(
            Message(
                "What was pasted has not one article for each of {0}; paste one after the other, or the whole text.",
                (pasted.place,),
            )
        )
    return [replace(pasted, paragraphs=pasted.paragraphs[chunk.start : chunk.end]) for chunk in chunks]


def _whole(pasted: PastedText, base: Draft | None, register: Register, resources: Resources) -> Draft:
    """The draft of a whole text, read under the notation and in the language of the one that it edits."""
    from app.importing.clipboard.draft import ClipboardReader

    profile, language = (base.profile, base.language) if base else ("", "")
    reader = ClipboardReader(register, resources.profiles, profile, language, pasted.wrapped, pasted.by_hand)
    return reader.whole(pasted.paragraphs, pasted.source.strip(), "")


def _part(pasted: PastedText, base: Draft, register: Register, resources: Resources) -> Draft:
    """The draft that is edited, with the pasted wording in the place of its own."""
    from app.importing.clipboard.draft import ClipboardReader
    from app.importing.outline.renotation import renotate_draft

    reader = ClipboardReader(register, resources.profiles, base.profile, base.language, pasted.wrapped, pasted.by_hand)
    chain = _chain(base, pasted.place)
    put = reader.part(_below_head(pasted.paragraphs, chain), chain)
    if not put:
        raise Refused(
            Message(
                "What was pasted cannot be read as {0}; choose another place, or paste the whole text.", (pasted.place,)
            )
        )
    made = replace(base, provisions=splice_provisions(base.provisions, chain[-1].id, put), report=ImportReport())
    if base.profile in resources.profiles:
        made = renotate_draft(made, resources.profiles[base.profile], register)
    return replace(made, profile_why=base.profile_why)


def _below_head(paragraphs: Sequence[FormattedParagraph], chain: Sequence[Provision]) -> Sequence[FormattedParagraph]:
    """The paragraphs that take the place of one below an article, without the number and the heading of that article
    where they stand above them.
    """
    if chain[-1].kind in HEADED:
        return paragraphs
    lines = ["".join(look.text for look in paragraph).strip() for paragraph in paragraphs]
    chunks = [chunk for chunk in chunks_of(lines) if chunk.label is not None]
    if len(chunks) != 1:
        return paragraphs
    heading = _folded(chain[0].heading)
    at = chunks[0].start + 1
    while at < len(lines) - 1 and (not lines[at] or _folded(lines[at]) == heading):
        at += 1
    return paragraphs[at:]


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _chain(base: Draft, place: str) -> tuple[Provision, ...]:
    """The provision at an address, led by those above it from its article on."""
    from app.attribution.words.provision_index import plain_address

    written = plain_address(place)
    by_id = base.by_id()
    at = next(
        (
            p
            for p in base.provisions
            if p.address and plain_address(p.address) in (written, plain_address(f"Article {place}"))
        ),
        None,
    )
    if at is None:
        raise Refused(
            Message(
                "There is no “{0}” in {1}; write the place as it is printed there.",
                (place, f"the draft “{base.label}”"),
            )
        )
    chain = [at]
    while chain[0].kind not in HEADED and chain[0].parent:
        chain.insert(0, by_id[chain[0].parent])
    return tuple(chain)
