"""A compilation of proposals: blocks headed by an article and the proponents' names, their wording, then "Rationale".

In: lines of a paper. Out: proposals, each with the whole block as written, and a report of how many blocks and asks
there are and how much was not understood. Three forms are read: by article (names stand under it), by delegation
(articles stand under a name), and the submission of one, whose name stands once. How wording becomes asks is
`requests/asks`; which names are actors is the register's business. A heading may stand at the end of another
delegation's rationale, on a line of its own or not: it still starts a new block, because words credited to the wrong
delegation are the worst error this program can make.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.block import proposal_of
from app.importing.proposals.compilation.heads.heads import UNNAMED, proposal_of_backers
from app.importing.proposals.compilation.inline_proposals import split_block
from app.importing.proposals.compilation.reader import CompilationReader
from app.importing.proposals.compilation.requests.headings import without_letter_spacing
from app.importing.proposals.compilation.sections import ProponentForm
from app.importing.proposals.compilation.shared_lines import lines_apart
from app.importing.proposals.compilation.signatures_below import names_above_words
from app.importing.proposals.compilation.stances.answers import proposal_of_answer
from app.importing.proposals.compilation.stances.dialogues import turns_in
from app.importing.proposals.compilation.stances.disavowals import without_disavowed
from app.importing.proposals.compilation.stances.opposition import oppose_reversed, separate_opposition
from app.importing.proposals.compilation.stances.resolution import (
    SidingProposal,
    bare_siding,
    resolve_sidings,
    settle_opposed,
)
from app.importing.proposals.compilation.stances.stances import BACKING, StanceAnswer
from app.importing.proposals.compilation.stances.unread_turns import in_doubt, unread_turn
from app.importing.proposals.compilation.stances.withdrawals import without_left, without_withdrawn
from app.importing.source.word_repair import is_surely_glued, set_apart, vocabulary_of
from app.job import Progress, SilentProgress
from app.late_methods import dataclass, replace
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Stance
from app.treaty.proposals import LOST_STRIKES, Edit

if TYPE_CHECKING:
    from app.importing.proposals.compilation.block import OpenBlock, SentenceReading
    from app.importing.proposals.compilation.lines import PaperLine
    from app.importing.source.word_repair import PaperVocabulary
    from app.treaty.actors import Register
    from app.treaty.proposals import Proposal


_SHOWN = 8
_LOST = 3
"""Words surely run together from which on a file is told to have lost its strikes: one or two are slips of typing."""


_APART = "The letters of these words stand apart, so that they could not be read; nobody is named by them."


def summary_of(
    proposals: Sequence[Proposal], reader: CompilationReader, vocabulary: PaperVocabulary
) -> tuple[ReportLine, ...]:
    """The lines that count what was read."""
    asks = [ask for proposal in proposals for ask in proposal.asks]
    edits = Counter(ask.edit for ask in asks)
    counted = tuple(Message(f"{{n}} {edit.value}", (edits[edit],)) for edit in Edit if edits[edit])
    said = Message("{n1} blocks with {n2} asks: {list}.", (len(proposals), len(asks), counted))
    found = [ReportLine(Severity.INFO, said, "")]
    nobody = sum(any(actor.id == "?" for actor in proposal.actors) for proposal in proposals)
    if nobody:
        said = Message("{n} blocks bear a name that stands for no one actor.", (nobody,))
        found.append(ReportLine(Severity.INFO, said, ""))
    if reader.unread:
        found.append(ReportLine(Severity.INFO, Message("{n} lines belong to no block.", (reader.unread,)), ""))
    glued = dict.fromkeys(
        word
        for ask in asks
        if ask.edit in (Edit.RESTATE, Edit.INSERT)
        for word in re.findall(r"[^\W\d_]+", ask.wording)
        if vocabulary.glued(word) is not None
    )
    if glued:
        shown = ", ".join(f"“{word}”" for word in list(glued)[:_SHOWN]) + (", …" if len(glued) > _SHOWN else "")
        form = "{n} words look like two run together, an old and a new one ({words}); which went is not told."
        found.append(ReportLine(Severity.WARNING, Message(form, (len(glued), shown)), ""))
        if len(sure := [word for word in glued if is_surely_glued(word, vocabulary)]) >= _LOST:
            shown = ", ".join(f"“{word}”" for word in sure[:_SHOWN]) + (", …" if len(sure) > _SHOWN else "")
            found.append(ReportLine(Severity.WARNING, Message(LOST_STRIKES, (shown,)), ""))
    for proposal in proposals:
        for ask in proposal.asks:
            if set_apart(ask.wording, vocabulary):
                said = Message(_APART)
                found.append(ReportLine(Severity.WARNING, said, ask.where))
    return tuple(found)


_MAY_TAKE_BACK = "{words} stands below a proposal and may take it back; nobody is named for that."
_AHEAD = 9
"""Lines looked at together: a head may run on over some, and what follows tells a head from its like."""
_DOTS = "...."
_ENTRY = re.compile(r"(?:^|(?<=\d)\s)([^.…\d][^.…]{2,150}?)\s*\.{4,}")
"""An entry of contents before its dots."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORT = 8
"""Words of a line that may be a heading."""
_MARKUP = re.compile(r"^#{1,6}\s+")


@dataclass(frozen=True, slots=True)
class CompilationProposals:
    """The proposals of a compilation in order, and what was doubtful."""

    proposals: tuple[Proposal, ...]
    report: tuple[ReportLine, ...]


def read_compilation(
    lines: Sequence[PaperLine],
    register: Register,
    *,
    source: str,
    date: str,
    prefix: str,
    base: str = "",
    said: SentenceReading | None = None,
    progress: Progress | None = None,
) -> CompilationProposals:
    """Read the blocks of a compilation.

    In: lines in order; `source`, `date` (ISO 8601 or "") and `base` (the draft the paper says it speaks to, or "") as
    they are to be shown; `prefix` begins every id; `said` reads sentences of prose that are no instructions.
    Out: one proposal per block, and one more for
    those who only support, co-sponsor, oppose or reserve, with that stance; none when the lines name no proponent in
    one of the forms. Lines before the first block belong to none and are named in the report.
    """
    progress = progress or SilentProgress()
    lines = [replace(line, text=without_letter_spacing(_MARKUP.sub("", line.text))) for line in lines]
    lines = names_above_words(lines_apart(lines, register), register)
    lines = [turn for line in lines for turn in turns_in(line, register)]
    reader = _read(lines, register, ProponentForm.HEADED, progress)
    if len({title for title, _ in reader.titles}) < len(reader.titles):
        reader = _read(lines, register, ProponentForm.BY_ARTICLE, progress)
    if not reader.names_anybody and _may_be_titles(reader):
        other = _read(lines, register, ProponentForm.ONE, progress)
        if other.names_anybody or (other.done and not reader.done):
            reader = other
    vocabulary = vocabulary_of(line.text for line in lines)
    apart: list[ReportLine] = []
    blocks: list[OpenBlock] = []
    for block in reader.done:
        own, told = split_block(block, register)
        blocks += own
        apart += told
    found = _PaperProposals(prefix)
    for block in blocks:
        identity = found.next_id()
        proposal = proposal_of(block, identity, source, date, register, base, vocabulary, said)
        if turn := block.unread or unread_turn(proposal, register):
            apart.append(ReportLine(Severity.WARNING, Message(_MAY_TAKE_BACK, (f"“{turn}”",)), block.where))
            proposal = in_doubt(proposal)
        proposal, refusal = without_disavowed(proposal, block.parts, register)
        if refusal:
            apart.append(ReportLine(Severity.WARNING, Message(_MAY_TAKE_BACK, (f"“{refusal}”",)), block.where))
        found.take(block, proposal)
    proposals, loose = resolve_sidings(found.proposals, found.said, frozenset(found.secondary))
    for siding in (found.said[one] for one in loose):
        apart.append(ReportLine(Severity.WARNING, siding.unresolved(), siding.where))
    proposals = [one for one in proposals if one.id not in found.of_others or one.id not in loose]
    proposals = without_left(proposals, {one: siding.quote for one, siding in found.said.items()})
    proposals = settle_opposed(proposals, found.opposed)
    proposals = oppose_reversed(separate_opposition(without_withdrawn(proposals), register))
    summary = summary_of(proposals, reader, vocabulary) if proposals else ()
    return CompilationProposals(tuple(proposals), (*reader.report, *apart, *summary))


class _PaperProposals:
    """The proposals of a paper as they are gathered: of each block its own, and those of who answers it."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.proposals: list[Proposal] = []
        self.said: dict[str, SidingProposal] = {}
        """What those say that only side with others, by their ids."""
        self.of_others: set[str] = set()
        """The ids of those of whom another's block tells."""
        self.opposed: set[str] = set()
        """The ids of those who oppose what stands below their names."""
        self.secondary: set[str] = set()
        """The ids of those who answer what another asks."""

    def next_id(self) -> str:
        """The id of the next proposal."""
        return f"{self._prefix}{len(self.proposals) + 1}"

    def take(self, block: OpenBlock, proposal: Proposal) -> None:
        """Gather what a block tells; `proposal` is its own."""
        silent = bool(block.sidings) and not proposal.asks
        unnamed = all(actor.as_written == UNNAMED for actor in proposal.actors) and bool(block.backers)
        if block.stance is Stance.OPPOSE:
            self.opposed.add(proposal.id)
        if not (silent or unnamed):
            self.proposals.append(proposal)
        for actors, siding in block.sidings:
            theirs = replace(proposal, id=self.next_id(), actors=actors, role="proponent", where=siding.where)
            if actors != block.actors:
                theirs = replace(theirs, speakers=(), rationale="")
                self.of_others.add(theirs.id)
            self.said[theirs.id] = siding
            self.proposals.append(bare_siding(theirs, siding))
        answers = [*block.answers]
        for stance, backers in block.backers:
            if stance in BACKING:
                self._answer(proposal_of_backers(proposal, stance, backers, self.next_id()))
            else:
                answers.append(StanceAnswer(stance, backers, block.written[0], block.where))
        for answer in answers:
            self._answer(proposal_of_answer(proposal, answer, self.next_id()))

    def _answer(self, proposal: Proposal) -> None:
        self.secondary.add(proposal.id)
        self.proposals.append(proposal)


def _contents(lines: Sequence[PaperLine]) -> frozenset[str]:
    """The entries of a paper's contents, in small letters: what stands before dots and the number of a page."""
    entries = (found[1] for line in lines if _DOTS in line.text for found in _ENTRY.finditer(line.text))
    return frozenset(entry.strip().casefold() for entry in entries)


def _words(lines: Sequence[PaperLine]) -> frozenset[str]:
    """The words that a paper writes in small letters in its running text, in a script that has others."""
    running = (line.text for line in lines if len(line.text.split()) > _SHORT)
    return frozenset(word for text in running for word in _WORD.findall(text) if word.islower())


def _may_be_titles(reader: CompilationReader) -> bool:
    """Whether what was read as names may be the titles of articles in a paper of one delegation: one under each
    article, and none twice.
    """
    heads = [block.written[0] for block in reader.done]
    places = [block.address for block in reader.done]
    return len(set(heads)) == len(heads) and len(set(places)) == len(places)


def _read(lines: Sequence[PaperLine], register: Register, form: ProponentForm, progress: Progress) -> CompilationReader:
    """One reading of the whole paper."""
    reader = CompilationReader(register, form, _contents(lines), _words(lines))
    at = 0
    told = 0
    while at < len(lines):
        if at >= told:
            progress.step(at, len(lines), "Reading proposals")
            told = at + 200
        at += reader.take(lines[at : at + _AHEAD])
    reader.close()
    return reader
