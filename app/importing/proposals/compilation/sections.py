"""What is open while a compilation is read: the article, the delegation's section and the block, and how each begins
and ends.

Which line begins them is `reader`'s business.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.block import NOTHING, OpenBlock
from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, UNNAMED, BlockHead, doubts_about
from app.importing.proposals.compilation.heads.line_kinds import goes_on, is_over, may_introduce
from app.importing.proposals.compilation.heads.remarks import is_no_proposal
from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.stances.kinship import siding_of
from app.late_pattern import compile_later
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.treaty.actors import Register

_FIRST_SENTENCE = compile_later(r"[^.;。；]{3,200}(?:[.;](?=\s)|[。；])")
ROLE = "facilitator"
"""The role of a head that names who leads and proposes nothing."""
FRONT = 25
"""Lines in which a paper's one proponent is looked for."""
_TITLE_WORDS = 16


class ProponentForm(Enum):
    """How the paper says who proposes."""

    HEADED = "headed"
    """Names stand under articles, or articles under names."""
    BY_ARTICLE = "by article"
    """Names stand under articles only."""
    ONE = "one"
    """A name stands once, or before words that no article heads."""


class CompilationState:
    """A paper cut into blocks, as far as it is read."""

    def __init__(
        self, register: Register, form: ProponentForm, contents: frozenset[str], words: frozenset[str]
    ) -> None:
        self.register = register
        self.form = form
        self.contents = contents
        """The lines of the paper's contents, in small letters."""
        self.words = words
        """The words that the paper writes in small letters."""
        self.styles: set[str] = set()
        """The signs of lists behind which known names head blocks."""
        self.passed_over = False
        """Whether numbered words stand below the open article and before any head."""
        self.address = ""
        self.articles = ""
        """The last article that a heading of the paper named; "" before the first."""
        self.capitals = False
        """Whether that heading was written as only headings are."""
        self.expects_name = False
        self.block: OpenBlock | None = None
        self.delegation: BlockHead | None = None
        """Whose section this is, in a paper whose articles stand under names."""
        self.done: list[OpenBlock] = []
        self.report: list[ReportLine] = []
        self.unread = 0
        """Lines before the first block, and titles: read as no proposal."""
        self.titles: set[tuple[str, str]] = set()
        """Lines right under the articles of a section that could be names, with the article: titles, unless one stands
        under several.
        """
        self.before = ""
        """The line before, whatever was read in it."""
        self.behind: BlockHead | None = None
        """Whose words stand behind the open block, when its one line spoke of another than the block before."""
        self.last = ""
        self._taken = 0
        self.head = BlockHead("", ())
        """The head of the open block."""

    @property
    def in_role(self) -> bool:
        """Whether the section is that of a group or an office, whose text stands under articles of its own."""
        return self.delegation is not None and self.delegation.role == ROLE

    @property
    def names_anybody(self) -> bool:
        """Whether any block has an actor that is known, or could be one of several."""
        return any(
            actor.id != "?" or self.register.resolve(actor.as_written).candidates
            for block in self.done
            for actor in (*block.actors, *block.speakers)
        )

    def doubt(self, form: str, words: str, where: str) -> None:
        """Say in the report what is doubtful of words of the paper, which are quoted in the one hole of the form."""
        self.report.append(ReportLine(Severity.WARNING, Message(form, (f"“{words}”",)), where))

    def close(self) -> None:
        """End the block that is open."""
        block = self.block
        if block is not None and block.taken_back:
            form = "{words} says that what stands above it was withdrawn; nobody is named for that."
            self.doubt(form, block.taken_back, block.where)
            block.backers = ()
        if block is not None and (block.parts or self.delegation is None):
            self.done.append(block)
        if block is not None and not block.parts:
            section = self.delegation is not None
            form = (
                "No words stand directly below the name {name}." if section else "No words stand below the name {name}."
            )
            said = Message(form, (f"“{block.written[0]}”",))
            self.report.append(ReportLine(Severity.INFO if section else Severity.WARNING, said, block.where))
        self.block = None

    def open_article(self, address: str, where: str) -> None:
        """End the open block, and begin the place of an article."""
        self.close()
        self.address = address
        self.expects_name = bool(address)
        self.passed_over = False

    def _goes_on(self, line: PaperLine, *, named: bool, doubtful: bool = False) -> None:
        """Begin the next block of the section's delegation; names under the heading show that there are no sections."""
        if named or self.delegation is None:
            self.delegation = None
            return
        if doubtful and not self.in_role:
            self.doubt("{name} stands where a name does; nobody is named for what follows.", self.last, line.where)
            self.delegation = BlockHead(self.last, (ActorRef("?", self.last),))
        self.open_block(self.delegation, line.where, line.where, again=True)

    def open_block(self, head: BlockHead, where: str, rest_where: str, *, again: bool = False) -> None:
        """Begin the block of a head; what follows it on its (last) line is the first of its words. `again`: the head is
        the section's, and what is doubtful in it was told before.
        """
        self.close()
        self.behind = None
        if head.rest and is_no_proposal(head.rest):
            written = f"{head.name}: {head.rest}"
            self.doubt("{name} stands where a name does; nobody is named for what follows.", written, where)
            head = BlockHead(written, (ActorRef("?", written),))
        block = OpenBlock(
            head.actors,
            self.address,
            where,
            head.inline,
            head.backers,
            head.speakers,
            head.role,
            head.stance,
            head.told,
            head.opines,
            written=[head.name],
        )
        if head.rest and not self.takes_sides(block, PaperLine(head.rest, rest_where)):
            block.add(PaperLine(head.rest, rest_where))
        self.block = block
        self.head = head
        self.expects_name = False
        doubted = head.actors if head.role == "proponent" else head.speakers
        if not again and any(actor.as_written == UNNAMED for actor in doubted):
            form = "{name} stands where a name does and is none; nobody is named for what is below it."
            self.doubt(form, head.name, where)
        elif not again:
            self.report += [ReportLine(Severity.WARNING, told, where) for told in doubts_about(doubted, self.register)]

    def takes_sides(self, block: OpenBlock, line: PaperLine) -> bool:
        """Give a block a line in which its actors say with whose proposals they side, and their reasons behind that;
        False where it says anything else.
        """
        first = _FIRST_SENTENCE.match(line.text)
        ends = (len(line.text), first.end()) if first is not None else (len(line.text),)
        own = {actor.id for actor in (*block.actors, *block.speakers)}
        for end in ends:
            found = siding_of(line.text[:end], self.register)
            if found is None or not own.issuperset(actor.id for actor in found.speakers):
                continue
            if block.parts and not all(side.actors for side in found.sides):
                return False
            block.side(block.actors, found, line, line.text[end:].strip())
            return True
        return False

    def names_nobody(self, name: str, where: str, *, article: bool) -> None:
        """Begin words that a name at the end of a list may head, or the list's own proponent may go on with."""
        form = (
            "{name} stands at the end of a list and before an article; nobody is named for that."
            if article
            else "{name} stands at the end of a list and before words; nobody is named for that."
        )
        self.doubt(form, name, where)
        nobody = BlockHead(name, (ActorRef("?", name),))
        if self.delegation is not None:
            self.delegation = nobody
        if not article:
            self.open_block(nobody, where, where, again=True)

    def _doubted(self, head: BlockHead, line: PaperLine) -> BlockHead:
        """A head on the line of its words that stands in another's rationale: its names are not certain."""
        block = self.block
        if not (head.inline and head.rest and block is not None and block.in_rationale and not block.inline):
            return head
        # "Norhaven: …" in another's rationale may be Norhaven's text or what that rationale says of Norhaven.
        form = "{name} stands in a rationale; it is not certain who speaks, and nobody is named for it."
        self.doubt(form, f"{head.name}:", line.where)
        return replace(head, actors=(ActorRef("?", head.name),), backers=())

    def is_over(self) -> bool:
        """Whether the last line may be the end of what it says."""
        return (
            is_over(self.last) or NOTHING.fullmatch(self.last) is not None or instructions_in(self.last, "") is not None
        )

    def heads_article(self, line: PaperLine) -> bool:
        """Whether a line is the heading of an article, or of a part that is read as one."""
        heading = heading_of(line.text)
        return heading is not None and heading.kind in ("article", "other")

    def _doubtful_section(self) -> bool:
        """Whether the line before an article's heading may name another delegation than the open section's."""
        return (
            self.delegation is not None
            and bool(self.last)
            and not self.is_over()
            and may_introduce(self.last, over=True)
            and not goes_on(self.last)
        )

    def _goes_on_answered(self, line: PaperLine) -> bool:
        """Whether the same proponents go on behind who supports or opposes their words so far, which is not said of
        those that come.
        """
        block = self.block
        return (
            block is not None
            and block.answered
            and bool(block.parts)
            and not block.in_rationale
            and STARTS_WORDING.match(line.text) is not None
        )

    def _is_title(self, text: str) -> bool:
        """Whether a line stands on the title of a submission, under its proponent's name and before any words."""
        return (
            (self.form is ProponentForm.ONE or self.delegation is not None)
            and self.block is not None
            and not self.block.parts
            and not self.block.address
            and self._taken < FRONT
            and len(text.split()) <= _TITLE_WORDS
            and not text.endswith((".", ";", ":", "”", "?"))
            and STARTS_WORDING.match(text) is None
        )
