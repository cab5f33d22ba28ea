"""What the verbs say to a person on standard output when no file was asked for; and where a JSON document goes.

Plain lines, made of the same documents that `--json` gives. Nothing is computed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import terminal
from app.cli.text_table import CliColumn, table
from app.treaty.structure import is_of_structure

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.history.lineage import TracedDrafts
    from app.services.imports.replacement import ReplacementAccount
    from app.treaty.confirmations import Confirmation
    from app.treaty.draft import Draft
    from app.treaty.pages import PagePicture
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading


def document(content: dict[str, Any], target: Path | None) -> None:
    """Write a JSON document to `target`, or to standard output when that is None."""
    from app.services.exports import json_documents

    if target is None:
        terminal.write(json_documents.document_bytes(content))
    else:
        json_documents.write_document(content, target)


def draft(reading: Reading) -> str:
    """The draft as read, provision by provision, then what the import reports."""
    lines = []
    for provision in reading.draft.provisions:
        words = " ".join(part for part in (provision.number, provision.heading, provision.text) if part)
        lines.append(words or f"({provision.kind.value})")
    report = reading.draft.report.lines
    if report:
        lines += ["", "Report:"]
        lines += [f"  {line.severity.value}: {line.message} ({line.where})" for line in report]
    return "\n".join(lines)


def pages(pictures: Sequence[PagePicture]) -> str:
    """The pictures of pages that were written, each with why it is there."""
    from app.services.imports.pages.page_images import page_file

    return "\n".join(f"{page_file(picture)}: {_page(picture)}" for picture in pictures)


def _page(picture: PagePicture) -> str:
    from app.treaty.pages import PageReason

    match picture.why:
        case PageReason.UNREAD:
            return "its words are not in the draft"
        case PageReason.WORDLESS:
            return "no words were found on it"
    doubtful = sum(word.doubtful for word in picture.words)
    return f"{len(picture.words)} words were recognised in it, {doubtful} of them are doubtful"


def comparison(compared: ComparedDrafts) -> str:
    """How many changes there are, of which kinds, and who is named how often."""
    redline = compared.redline
    lines = [f"{len(redline.changes)} changes"]
    names = {"class": "by class", "kind": "by kind", "link": "by evidence", "actor": "by who asked"}
    for key, title in names.items():
        counted = [f"{count.name} {count.count}" for count in redline.summary if count.by == key]
        if counted:
            lines.append(f"  {title}: {', '.join(counted)}")
    lines += [f"  note: {warning}" for warning in redline.warnings]
    return "\n".join(lines)


def warnings(compared: ComparedDrafts) -> str:
    """What touches the whole comparison, a line each; "" for nothing: whoever wrote it to files must see it too."""
    from app.services.comparisons import caveats as doubts

    return "\n".join(f"warning: {line}" for line in doubts.caveat_lines(compared.foremost))


def confirmations(standing: Sequence[Confirmation]) -> str:
    """What a person said of who asked, each with its number."""
    columns = (
        CliColumn("No.", number=True),
        CliColumn("said"),
        CliColumn("who"),
        CliColumn("drafts"),
        CliColumn("change", 2),
        CliColumn("evidence", 2),
        CliColumn("by, note", 1),
    )
    return table(columns, [_confirmation(one) for one in standing])


def _confirmation(one: Confirmation) -> tuple[str, ...]:
    went, came = (anchor.quote if anchor else "" for anchor in (one.older, one.newer))
    place = one.newer or one.older
    words = f"“{went}” → “{came}”" if went and came else f"in: “{came}”" if came else f"out: “{went}”"
    asked = one.attribution.asked
    return (
        str(one.number),
        one.verdict.value,
        ", ".join(actor.as_written for actor in one.attribution.actors),
        f"{one.older_draft.label} → {one.newer_draft.label}",
        f"{place.address if place else ''}: {words}",
        " · ".join(part for part in (asked.source, asked.where, asked.quote) if part),
        ", ".join(part for part in (one.author, one.date, one.note) if part),
    )


def trace(traced: TracedDrafts) -> str:
    """How much of the last draft came with which draft, then what had left and came back, and who asked for it."""
    labels, runs = traced.lineage.drafts, traced.lineage.runs[-1]
    provisions = traced.readings[-1].draft.by_id()
    words = [len(provisions[run.provision].text[run.start : run.end].split()) for run in runs]
    lines = [f"{sum(words)} words stand in {labels[-1]}"]
    for index, label in enumerate(labels):
        count = sum(n for n, run in zip(words, runs, strict=True) if run.life.entered == index)
        if count:
            lines.append(f"  {count} entered in {label}")
    for run in runs:
        provision = provisions[run.provision]
        if run.life.returned and any(map(str.isalnum, provision.text[run.start : run.end])):
            life = f"entered in {labels[run.life.entered]}"
            for left, returned in zip(run.life.left, run.life.returned, strict=True):
                life += f", left in {labels[left]}, came back in {labels[returned]}"
            quoted = provision.text[run.start : run.end]
            lines.append(f"  {provision.address or provision.id}: “{quoted}” {life}")
            for one in run.life.asked:
                names = ", ".join(actor.as_written for actor in one.attribution.actors)
                facts = f"{one.attribution.stance.value}, {one.attribution.asked.source}"
                lines.append(f"    {one.turn.value} in {labels[one.draft]}: {names} ({facts})")
    return "\n".join(lines)


def info(content: dict[str, Any]) -> str:
    """The drafts in their order, and what else there is."""
    lines = [content["title"]]
    for one in content["drafts"]:
        unofficial = f"unofficial, from {one['source']}" if one.get("unofficial") else ""
        words = f"{one['words']} words"
        facts = ", ".join(f for f in (unofficial, one["symbol"], one["date"], one["language"], words) if f)
        lines.append(f"  {one['label']}: {facts}")
    lines.append("  " + ", ".join(f"{count} {name}" for name, count in content["counts"].items() if count))
    return "\n".join(lines)


def _doubts(count: int) -> str:
    return "1 doubt" if count == 1 else f"{count} doubts"


def import_summary(one: Draft) -> str:
    """What was read from one file, with how much of it was doubtful."""
    doubts = sum(line.severity.value != "info" for line in one.report.lines)
    doubtful = f"; {_doubts(doubts)} in its report" if doubts else ""
    line = f"{one.label}: {len(one.provisions)} provisions, {one.words()} words, profile {one.profile}{doubtful}"
    return "\n".join(
        (line, *(f"  warning: {said.message}" for said in one.report.lines if is_of_structure(said.message)))
    )


def account(one: ReplacementAccount) -> list[str]:
    """What became of all that was added to a draft which another replaced."""
    kept = ", ".join(f"{count} {name if count == 1 else f'{name}s'}" for name, count in one.kept.items() if count)
    lines = [f"  kept: {kept}"] if kept else []
    return [*lines, *(f"  orphaned {orphan.sort}: {orphan.address}: “{orphan.words}”" for orphan in one.orphans)]


def paper(one: ProposalPaper) -> str:
    """What was read from one paper, or what a draft records in its own text."""
    asks = sum(len(proposal.asks) for proposal in one.proposals)
    kinds = Counter(ask.kind.value for proposal in one.proposals for ask in proposal.asks)
    if kinds and kinds.keys() <= {"tag", "footnote", "comment"}:
        return f"{one.source} records itself: " + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    doubts = sum(line.severity.value != "info" for line in one.report)
    doubtful = f"; {_doubts(doubts)} in its report" if doubts else ""
    return f"{one.source}: {len(one.proposals)} proposals, {asks} asks{doubtful}"
