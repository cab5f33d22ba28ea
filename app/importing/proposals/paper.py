"""A file of proposals → a ProposalPaper: compilations and tables, told apart by what the file holds.

It opens the file and refuses what is none; how blocks and rows are read is `proposals/compilation/read` and
`proposals/tables/reader`, and how tracked changes are `tracked_changes`.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.files import load
from app.importing.formats import PaperForm, format_of, source_of
from app.importing.metadata.detect import traces_in
from app.importing.proposals.base_draft import base_named
from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import PaperLine, paged_lines
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.stances.withdrawals import is_taken_back
from app.importing.proposals.marked_words import add_word_signs, asked_by_marks, marks_what_is_new
from app.importing.proposals.printed_names import printed_names
from app.importing.proposals.records.record import calls_itself_record, prose_reader, read_record
from app.importing.proposals.records.words import record_words
from app.importing.proposals.struck_names import line_of, strip_struck_signs, without_struck
from app.importing.proposals.tables.markdown_tables import pipe_tables
from app.importing.source.csv_rows import read_rows
from app.importing.source.encodings import decode_text
from app.importing.source.grids import Grid, grids_of
from app.importing.source.invisible_signs import show_in_grids, show_in_lines
from app.importing.source.masthead import IssueDate, issue_date_of, issue_of_close
from app.importing.source.reader_options import ReaderOptions
from app.job import Progress, Refused, SilentProgress
from app.late_methods import dataclass
from app.message import Message
from app.notation.documents.days import read_days
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Comment, Revision
from app.treaty.proposals import Edit, ProposalPaper
from app.treaty.traces import TraceKind
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.importing.proposals.records.words import RecordWords
    from app.importing.source.blocks import Source
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef

_FRONT = 15
"""Lines in which a paper's own date is looked for."""
_CLOSE, _SIGNED = 6, 80
"""Lines under a paper in which its place and day may stand, as under a letter, and their length."""
_NAME_SIGNS = re.compile(r"[_\s]+|(?<=[^\W\d])-(?=\d)|(?<=\d)-(?=[^\W\d])")
"""What stands for a blank in the name of a file."""
_PROPERTY = re.compile(r"(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d{3}-)")
"""How properties write a day: ISO 8601, and without its signs in PDF."""


def read_paper(
    path: Path,
    register: Register,
    *,
    proponents: tuple[ActorRef, ...] = (),
    drafts: Callable[[], Sequence[Draft]] = tuple,
    means: ReaderOptions | None = None,
    progress: Progress | None = None,
) -> ProposalPaper:
    """Read a proposal paper: a compilation (text, Markdown, DOCX, ODT, PDF, HTML), a table (CSV, XLSX, DOCX, ODT, PDF,
    HTML), amendments (Akoma Ntoso), or a draft with tracked changes or comments (DOCX, ODT, Akoma Ntoso, HTML).

    `proponents` propose what a table puts forward without saying whose it is, as a person says. `drafts` gives the
    drafts among which the text under tracked changes is looked for. `means` says what a reader may use beside the
    bytes; its progress is the one given here.
    Raises Refused, in one sentence, for a file that cannot be read or holds no proposals in one of these forms.
    """
    progress = progress or SilentProgress()
    means = replace(means or ReaderOptions(), progress=progress)
    data = load(path)
    digest = hashlib.sha256(data).hexdigest()
    prefix = f"{digest[:8]}-"
    name = file_name(path.name)
    report: list[ReportLine] = []
    found = _contents(data, name, means)
    source, grids, lines = found.source, found.grids, found.lines
    report += found.report
    issue = _issue(name, _front_of(lines, grids), source.margins if source is not None else (), lines)
    date = issue.date
    if not date:
        report += _by_properties(data, name, means)
    if issue.other:
        from app.importing.proposals.tables.reader import TWO_DAYS

        said = Message(TWO_DAYS, (f"“{issue.written}”", issue.other, date))
        report.append(ReportLine(Severity.WARNING, said, ""))
    front = [line.text for line in lines] or [text for grid in grids[:1] for text in grid.above]
    base = base_named(front)
    report += printed_names(front)
    if grids:
        from app.importing.proposals.tables.reader import TablePaper, holds_proposals, read_grids

        if not lines or holds_proposals(grids, register) or found.one_table:
            paper = TablePaper(name, date, prefix, proponents, base)
            table = read_grids(grids, register, paper, progress=progress)
            apart = sum(len(grid.above) for grid in grids) + (len(grids[-1].below) if grids else 0)
            if apart:
                said = Message("Lines outside the tables, not read as proposals: {n}.", (apart,))
                report.append(ReportLine(Severity.INFO, said, ""))
            return ProposalPaper(name, digest, date, table.proposals, (*report, *table.report))
    marked = marks_what_is_new(lines)
    if marked and source is not None:
        lines = tuple(
            line
            if line.written or not line.text
            else replace(line, text=" ".join(add_word_signs(block.text, block.marks).split()))
            for line, block in zip(lines, (block for block in source.blocks if block.text.strip()), strict=True)
        )
    lines, struck = without_struck(lines, register)
    report += struck
    languages = record_words(means.records)
    prose = prose_reader(register, languages) if languages else None
    read = read_compilation(
        lines, register, source=name, date=date, prefix=prefix, base=base, said=prose, progress=progress
    )
    if marked:
        proposals, silent = asked_by_marks(read.proposals)
        read = replace(read, proposals=proposals)
        if silent:
            told = Message(
                "The paper marks new words by their look; passages without such words ask for nothing here: {n}.",
                (silent,),
            )
            report.append(ReportLine(Severity.WARNING, told, ""))
    read = _unless_a_record(read, lines, register, languages, name, date, prefix, base)
    known = any(actor.id != "?" for proposal in read.proposals for actor in proposal.actors)
    if source is not None and not known:
        tracked = _tracked(source, name, digest, date, prefix, register, drafts)
        if tracked is not None:
            return replace(tracked, report=(*report, *tracked.report))
    if not read.proposals:
        raise Refused(
            Message(
                "“{0}” holds no proposals that could be read: it needs the name of a delegation in a heading, a "
                "table of proposals, or tracked changes.",
                (name,),
            )
        )
    return ProposalPaper(name, digest, date, read.proposals, (*report, *read.report))


def _unless_a_record(
    read: CompilationProposals,
    lines: Sequence[PaperLine],
    register: Register,
    languages: Sequence[RecordWords],
    name: str,
    date: str,
    prefix: str,
    base: str,
) -> CompilationProposals:
    """What was read as a compilation, or the sayings of a record: where the paper calls itself one, or where no head of
    a known name asks for anything, and sentences of known delegations do.
    """
    asking = sum(
        any(ask.edit is not Edit.NOTE or is_taken_back(ask) for ask in one.asks)
        and all(actor.id != "?" for actor in one.actors)
        for one in read.proposals
    )
    if not languages or not lines or (asking and not calls_itself_record(lines, languages, register)):
        return read
    record = read_record(lines, register, languages, source=name, date=date, prefix=prefix, base=base)
    silent = not read.proposals and (record.told or record.takes_back)
    takes = record.told and record.understood >= asking if record.understood else silent
    if takes or (record.understood and not asking):
        return CompilationProposals(record.proposals, record.report)
    return read


@dataclass(frozen=True)
class _Contents:
    """What a file holds in which proposals may lie."""

    grids: tuple[Grid, ...] = ()
    lines: tuple[PaperLine, ...] = ()
    report: tuple[ReportLine, ...] = ()
    source: Source | None = None
    one_table: bool = False
    """Whether the whole file is a table, by its name."""


def _contents(data: bytes, name: str, means: ReaderOptions) -> _Contents:
    """The tables and lines of a file, as its format has them. Raises Refused."""
    found = format_of(data, name)
    if found.sheets is not None:
        grids, doubts = show_in_grids(found.sheets(data, name))
        return _Contents(grids, report=tuple(doubts))
    if found.form in (PaperForm.LINES, PaperForm.CELLS):
        text, decoding = decode_text(data, name)
        text, unseen = show_in_lines(text)
        cells = found.form is PaperForm.CELLS
        grids = (Grid(read_rows(text, name)),) if cells else pipe_tables(text.split("\n"))
        lines = tuple(strip_struck_signs(line) for line in paged_lines(text.split("\n")))
        return _Contents(grids, lines, (*unseen, *decoding), one_table=cells)
    source = source_of(data, name, means)
    amended = _amended(data, name) if found.form is PaperForm.AMENDMENTS else None
    grids = show_in_grids((amended,))[0] if amended is not None else grids_of(source.blocks)
    lines = tuple(line_of(block.text, block.marks, block.where) for block in source.blocks if block.text.strip())
    return _Contents(grids, lines, source.report, source)


def _amended(data: bytes, name: str) -> Grid | None:
    """The table that amendments in Akoma Ntoso are. Raises Refused."""
    from app.importing.akn.reader import akn_root
    from app.importing.proposals.akn_amendments import amendments_of

    return amendments_of(akn_root(data, name))


def _tracked(
    source: Source,
    name: str,
    digest: str,
    date: str,
    prefix: str,
    register: Register,
    drafts: Callable[[], Sequence[Draft]],
) -> ProposalPaper | None:
    """The proposals in the tracked changes and comments of a Word file; None when it has none."""
    if not any(isinstance(mark, Revision | Comment) for block in source.blocks for mark in block.marks):
        return None
    from app.importing.outline.build import build
    from app.importing.proposals.tracked_changes import read_tracked, tracked_base_among

    draft = build(source, name=name, sha256=digest, register=register, profiles={})
    found = read_tracked(draft, register, date=date, prefix=prefix)
    if not found.proposals:
        return None
    footing = tracked_base_among(found, drafts(), max((p.date for p in found.proposals), default=date))
    told: list[ReportLine] = []
    if not footing.draft:
        said = Message("No draft here has the text in which these changes were made; they speak to that text alone.")
        told.append(ReportLine(Severity.WARNING, said, ""))
    for proposal in found.proposals:
        if footing.draft and not footing.base(proposal.address):
            said = Message(
                "{place} reads otherwise in {draft} than under these changes.", (proposal.address, footing.draft)
            )
            told.append(ReportLine(Severity.WARNING, said, proposal.where))
    authors = {p.actors[0].as_written for p in found.proposals if p.actors[0].id == "?"}
    if authors:
        names = ", ".join(sorted(authors))
        said = Message(
            "The authors of these changes are no actors until a person says who they are: {names}.", (names,)
        )
        told.append(ReportLine(Severity.INFO, said, ""))
    own = f"the text under the changes of {name}"
    placed = tuple(replace(p, base=footing.base(p.address) or own) for p in found.proposals)
    return ProposalPaper(name, digest, date, placed, tuple(told))


def _issue(name: str, front: Sequence[str], margins: Sequence[str], lines: Sequence[PaperLine]) -> IssueDate:
    """When a paper was issued, from its first lines; else the latest day that its running heads, the place and the day
    under its text, or its file's name give it; `IssueDate()` when none says.
    """
    own = issue_date_of(front, any_day=False)
    if own.date:
        return own
    signed = [line.text for line in lines[-_CLOSE:] if len(line.text) <= _SIGNED]
    named = [day.iso for day in read_days(_NAME_SIGNS.sub(" ", name)) if not day.other]
    said = (
        issue_date_of(margins, any_day=False),
        issue_of_close(signed),
        IssueDate(max(named, default="")),
    )
    return max(said, key=lambda one: one.date)


def _by_properties(data: bytes, name: str, means: ReaderOptions) -> Iterator[ReportLine]:
    """What the properties of a file that gives no day say of it: they may be those of a copy, and decide nothing."""
    told = (trace.value for trace in traces_in(data, name, means) if trace.sort is TraceKind.TIME)
    days = [day for value in told if (day := _PROPERTY.match(value)) is not None]
    if days:
        latest = max("-".join(day.groups()) for day in days)
        said = "The text gives no day; its file says that it was last changed on {day}, which decides nothing."
        yield ReportLine(Severity.INFO, Message(said, (latest,)), "")


def _front_of(lines: Sequence[PaperLine], grids: Sequence[Grid]) -> list[str]:
    """The lines in which a paper says what it is: those before its first article, or above its first table."""
    texts = [line.text for line in lines] or [text for grid in grids[:1] for text in grid.above]
    return list(itertools.takewhile(lambda text: not _begins(text), texts[:_FRONT]))


def _begins(text: str) -> bool:
    heading = heading_of(text)
    return heading is not None and heading.kind == "article"
