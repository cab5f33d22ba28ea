"""The reader of a compilation: takes line after line and cuts them into blocks, each with its actors and its address.

It decides where a heading and a head stand; what a line may be is `proposals/compilation/requests/headings`' and
`proposals/compilation/heads/heads`' business, what is open meanwhile `sections`'s. A line that stands like a head but
names nobody known begins a block of nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.article_places import capital_lines, heads_others, is_told_of, place_headed
from app.importing.proposals.compilation.doubtful_heads import first_name, heads_reasons, is_head, next_name
from app.importing.proposals.compilation.heads.alternatives import alternative_head
from app.importing.proposals.compilation.heads.heads import (
    STARTS_WORDING,
    UNNAMED,
    BlockHead,
    head_over_lines,
    is_person,
    joint_over_lines,
    known_beside,
    read_head,
    speaker_of,
)
from app.importing.proposals.compilation.heads.inline_heads import cut_at_names, says
from app.importing.proposals.compilation.heads.line_kinds import (
    goes_on,
    inline_name,
    may_be_head,
    may_be_listed,
)
from app.importing.proposals.compilation.heads.other_speakers import foreign_line
from app.importing.proposals.compilation.heads.signs import BareLine, strip_line_signs, words_after_omission
from app.importing.proposals.compilation.remark_lines import begins_words, is_remark
from app.importing.proposals.compilation.requests.announced_text import announces_amendments
from app.importing.proposals.compilation.requests.quotations import (
    gives_anothers_words,
    leads_to_uncertain,
    words_led_to,
)
from app.importing.proposals.compilation.role_sections import (
    begin_role,
    begins_article,
    heading_in,
    lose_place,
    place_of_group,
    take_title,
    tell_heading,
)
from app.importing.proposals.compilation.sections import FRONT, CompilationState, ProponentForm
from app.importing.proposals.compilation.side_blocks import (
    lists_sides,
    take_answers,
    take_open,
    take_side,
    take_siding,
    take_unsigned,
)
from app.importing.proposals.compilation.stances.asides import ProposalAside, Standing, aside_behind
from app.importing.proposals.compilation.stances.side_lines import (
    unsigned_request,
)
from app.importing.proposals.compilation.stances.stances import excepted_head
from app.importing.proposals.compilation.stances.withdrawals import noted_head
from app.importing.proposals.compilation.withdrawal_lines import BEFORE, read_withdrawal, take_back_answered
from app.late_methods import replace
from app.message import Message
from app.notation.statements.withdrawals import begins_with_note
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.importing.proposals.compilation.requests.headings import Heading

_TOP = 4
"""Lines in which a name alone says whose paper it is."""


class CompilationReader(CompilationState):
    """Takes line after line and cuts them into blocks."""

    def take(self, lines: Sequence[PaperLine]) -> int:
        """Read the first of some lines; the others tell a head from its like. Out: how many were read, more than one
        when a head runs over several.
        """
        if (rest := words_after_omission(lines[0].text)) is not None and self.block is not None:
            shown = replace(lines[0], text=f"[…] {rest}".strip(), written=lines[0].text)
            lines = [shown, *lines[1:]]
        own, aside = self._aside(lines)
        if aside is not None and not aside.words and aside.standing(own, self.register) is Standing.DOUBT:
            self._note_aside(aside, own)
            self._taken += aside.used
            self.before = self.last = aside.said
            return aside.used
        if aside is not None:
            lines = [replace(lines[0], text=aside.words or aside.said), *lines[aside.used :]]
        used = self._takes_answer(lines[0]) or self._takes_noted_head(lines) or self._takes_withdrawal(lines[0])
        used = used or take_open(self, lines) or take_side(self, lines) or take_unsigned(self, lines)
        used = used or take_siding(self, lines[0]) or take_answers(self, lines) or self._take(lines)
        if aside is not None:
            if aside.words:
                self._note_aside(aside, own)
            used += aside.used - 1
        self._taken += used
        self.before = lines[used - 1].text if aside is None else aside.said
        return used

    def _aside(self, lines: Sequence[PaperLine]) -> tuple[tuple[ActorRef, ...], ProposalAside | None]:
        """What is said behind the words of a line on whether its proposal stands, and whose that is; None for none."""
        block = self.block
        if block is not None and (block.in_rationale or block.quotes):
            return (), None
        own = (*block.actors, *block.speakers) if block is not None else ()
        alone = block is not None and bool(block.parts)
        found = aside_behind([line.text for line in lines], own, self.register, alone=alone)
        if found is None:
            return (), None
        head = read_head(found.words, self.register) if found.words else None
        own = head.actors if head is not None else own
        worded = head is None or head.rest
        standing = found.standing(own, self.register)
        # A statement on one line of its own is read whole elsewhere.
        told = standing is Standing.STANDS or (not found.words and found.used == 1 and standing is not Standing.DOUBT)
        return own, found if worded and own and not told else None

    def _note_aside(self, aside: ProposalAside, own: tuple[ActorRef, ...]) -> None:
        """Mark the open block, whose words stand before an aside, as taken back or in doubt."""
        if self.block is None or not self.block.parts:
            return
        self.block.written.append(aside.said)
        if aside.standing(own, self.register) is Standing.BACK:
            self.block.withdrawn, self.block.taken_back = True, aside.said
        else:
            self.block.unread = self.block.unread or aside.said

    def _takes_answer(self, line: PaperLine) -> int:
        """Read that somebody answers whether a proposal stands: 1 where one of theirs then is nobody's, or 0."""
        answered = take_back_answered(line, self.before, self.block, self.done, self.register)
        if answered:
            self.doubt(BEFORE, f"{self.before} {line.text}", line.where)
        return 1 if answered else 0

    def _takes_noted_head(self, lines: Sequence[PaperLine]) -> int:
        """Begin a block where its head says itself that its proposal was withdrawn: how many lines that takes."""
        worded = len(lines) > 1 and STARTS_WORDING.match(lines[1].text) is not None
        noted = noted_head(lines[0].text, self.register, worded=worded) if self.block or self.address else None
        if noted is None or (self.last and goes_on(self.last)):
            return 0
        before = self.block
        used = self._take([replace(lines[0], text=noted.who), *lines[1:]])
        if self.block is not None and self.block is not before:
            self.block.withdrawn = True
            self.block.taken_back, self.block.written[0] = noted.note, lines[0].text
        return used

    def _take(self, lines: Sequence[PaperLine]) -> int:
        line, ahead = lines[0], lines[1:]
        heading = heading_in(self, line.text)
        if heading is not None and self._takes_heading(heading, line, ahead):
            self.last = ""
            if heading.titled or heading.kind == "division":
                tell_heading(self, line)
            return 1 + take_title(self, heading, ahead)
        if self._takes_place(line, ahead):
            return 1
        if (used := self._takes_head(lines)) or (used := self._takes_doubtful_head(line, ahead)):
            return used
        if self._goes_on_answered(line):
            self.open_block(replace(self.head, rest=""), line.where, line.where, again=True)
        for piece in cut_at_names(
            line, ahead, self.register, begun=self.block.in_rationale if self.block is not None else None
        ):
            self.last = piece.text if self._take_piece(piece, ahead) else ""
        return 1

    # --- headings ---

    def _takes_heading(self, heading: Heading, line: PaperLine, ahead: Sequence[PaperLine]) -> bool:
        if heading.kind == "article":
            return self._takes_article(heading, line, ahead)
        title = capital_lines(ahead) if heading.capitals else 0
        named = lists_sides(self, ahead, heading.address or self.address) or any(
            is_head(ahead[at:], self.register) or self.heads_article(ahead[at]) for at in range(len(ahead[: title + 2]))
        )
        if heading.kind == "division" and (heading.capitals or named):
            self.open_article(heading.address, line.where)
            self.expects_name = False
            return True
        next_one = self.delegation is not None or heads_others(self, heading, ahead)
        if heading.kind == "other" and (named or (next_one and self.is_over())):
            self.open_article(heading.address, line.where)
            title = bool(title) and named and heading.capitals
            self._goes_on(line, named=title or is_head(ahead, self.register))
            return True
        return False

    def _takes_article(self, heading: Heading, line: PaperLine, ahead: Sequence[PaperLine]) -> bool:
        waits = self.block is not None and not self.block.parts
        told = self.is_over() and not waits and is_told_of(self, ahead) if ahead else False
        named = told or is_head(ahead, self.register)
        asks = heading.titled and bool(unsigned_request(line.text, heading.address))
        named = named or heads_others(self, heading, ahead) or (not asks and lists_sides(self, ahead, heading.address))
        named = named or bool(ahead and place_headed(self, ahead, heading.address))
        begun = self.is_over() or self._doubtful_section() or begins_article(self, heading)
        ours = self.delegation is not None and not named and begun
        if not ours and ((not heading.capitals and not named) or (heading.titled and not named)):
            return False
        doubtful = self._doubtful_section()
        self.open_article(place_of_group(self, heading.address), line.where)
        self.articles, self.capitals = heading.address, heading.capitals
        self._goes_on(line, named=named, doubtful=doubtful)
        if ours and heading.titled and self.block is not None and not self.in_role:
            self.block.add(line)
        return True

    def _takes_place(self, line: PaperLine, ahead: Sequence[PaperLine]) -> bool:
        """Open the paragraph that a line heads within an article, above the names of who speaks to it."""
        if self.delegation is not None or not self.address or (self.last and goes_on(self.last)):
            return False
        place = place_headed(self, [line, *ahead], self.address)
        if place:
            self.open_article(place, line.where)
        return bool(place)

    # --- heads ---

    def _takes_head(self, lines: Sequence[PaperLine]) -> int:
        """Begin a block where the lines begin with a head of known names: how many lines it takes, 0 for none.

        A name behind a line that cannot be the end of a sentence ("… as proposed by") goes on that sentence.
        """
        if self.last and goes_on(self.last):
            return 0
        if (self.block or self.address) and (bare := excepted_head(lines[0].text, self.register)) is not None:
            if self.delegation is not None:
                self.delegation = replace(bare, rest="")
            self.open_block(bare, lines[0].where, lines[0].where)
            self.last = bare.rest
            return 1
        follows = len(lines) > 1 and STARTS_WORDING.match(lines[1].text) is not None
        marked = alternative_head(lines[0].text, self.register) if follows and (self.block or self.address) else None
        if marked is not None:
            self.open_block(marked, lines[0].where, lines[0].where)
            self.last = ""
            return 1
        found = head_over_lines([line.text for line in lines], self.register) or self._speaker(lines)
        if found is None or (not found[0].sure and not self.is_over()):
            return 0
        if not (found[0].rest or found[0].told) and says(lines[found[1] :]):
            return 0
        head, used = joint_over_lines([line.text for line in lines], *found, self.register)
        if used > found[1] and used < len(lines) and self.heads_article(lines[used]):
            # Names one below another and an article below them: a joint proposal, or a list of who took part.
            form = "{name} stands above an article as a list of names does; nobody is named for that."
            self.doubt(form, head.name, lines[0].where)
            head = replace(head, actors=(ActorRef("?", head.name),), speakers=(), backers=())
        if not (self.address or self.block):
            return used if self._begins_section(head, lines[used:], lines[0]) else 0
        if begin_role(self, head, lines[used:], lines[0]):
            return used
        if self.delegation is not None and self._begins_section(head, lines[used:], lines[0], within=True):
            return used
        if head.opines:
            # Comments among proposals: whose the words are that they are on is not told.
            head = replace(head, actors=(ActorRef("?", head.name),), speakers=(), backers=(), opines=False)
        head = self._doubted(self._unless_listed(head, lines[used:], lines[0]), lines[0])
        lose_place(self, head, lines[0])
        if self.delegation is not None:
            self.delegation = replace(head, rest="")
        if head.address:
            self.open_article(head.address, lines[0].where)
        self.open_block(head, lines[0].where, lines[used - 1].where)
        self.last = head.rest
        return used

    def _unless_listed(self, head: BlockHead, after: Sequence[PaperLine], line: PaperLine) -> BlockHead:
        """A head, or one of nobody where a remark behind it takes back what is below it; where it stands in a list of
        names, which may be a part of what somebody proposes; or behind words that it may as well sign.
        """
        if head.rest and begins_with_note(head.rest):
            form = "{words} says that what is below it was withdrawn; nobody is named for that."
            self.doubt(form, line.text, line.where)
            return replace(head, name=line.text, rest="", actors=(ActorRef("?", head.name),), speakers=(), backers=())
        person = is_person(head.name) and not head.rest and not begins_words(after, self.address)
        if (
            person
            or is_remark(head, after, self.address, self.register)
            or leads_to_uncertain(head.rest, (*head.actors, *head.speakers))
        ):
            form = "{words} is not understood; nobody is named for what is below it."
            self.doubt(form, line.text, line.where)
            return replace(head, name=line.text, rest="", actors=(ActorRef("?", line.text),), speakers=(), backers=())
        if not head.style or head.rest:
            return head
        beside = read_head(after[0].text, self.register) if after else None
        first = self.block is not None and not self.block.parts and self.head.style == head.style
        announced = self.block is not None and not self.block.parts and self.block.written[0].endswith((":", "："))
        listed = first or announced or (beside is not None and beside.style == head.style and not beside.rest)
        signs = self.block is None and self.passed_over
        if not (listed or signs or self.last.endswith((":", "："))):
            self.styles.add(head.style)
            return head
        form = (
            "{name} stands behind words that it may sign; nobody is named for those below it."
            if signs
            else "{name} stands in a list of names; nobody is named for what is below it."
        )
        self.doubt(form, head.name, line.where)
        return replace(head, actors=(ActorRef("?", head.name),), speakers=(), backers=())

    def _begins_section(
        self, head: BlockHead, after: Sequence[PaperLine], line: PaperLine, *, within: bool = False
    ) -> bool:
        """Begin a delegation's section where an article's heading follows its name; in a paper of one delegation also
        where its words do.
        """
        if self.form is ProponentForm.BY_ARTICLE or (
            head.rest and not (head.inline and self.form is ProponentForm.ONE)
        ):
            return False
        heads = [at for at in range(len(after[:2])) if self.heads_article(after[at])]
        section = bool(heads) and not (len(after) > heads[0] + 1 and is_head(after[heads[0] + 1 :], self.register))
        section = section and (heads[0] == 0 or not within)
        alone = self.form is ProponentForm.ONE and not within
        if alone and not section:
            front = self._taken < (FRONT if head.told else _TOP)
            alone = front or head.inline or bool(after and STARTS_WORDING.match(after[0].text))
        if not section and not alone:
            return False
        self.close()
        self.delegation = replace(head, rest="")
        self.address = head.address
        self.last = ""
        self.open_block(head, line.where, line.where)
        return True

    def _speaker(self, lines: Sequence[PaperLine]) -> tuple[BlockHead, int] | None:
        """The head that a sentence is which tells, before a wording, that somebody else than the open block's actors
        speaks. It names them only where it says outright that they propose what follows.
        """
        told = speaker_of(lines[0].text, self.register)
        follows = len(lines) > 1 and STARTS_WORDING.match(lines[1].text) is not None
        if told is None or not follows or not self.is_over():
            return None
        head, plain = told
        if self.block is not None and {actor.id for actor in head.actors} <= {actor.id for actor in self.block.actors}:
            return None
        return (head if plain else replace(head, actors=(ActorRef("?", head.name),))), 1

    def _takes_doubtful_head(self, line: PaperLine, ahead: Sequence[PaperLine]) -> int:
        """Begin a block of nobody where a line stands as a head does but names none that is known: 1, or 0. In a list
        that is surely one the known names count.
        """
        bare = strip_line_signs(line.text)
        name = self._doubtful_name(bare, ahead)
        if not name and bare.style and (name := self._doubtful_name(BareLine(line.text), ahead)):
            bare = BareLine(line.text)
        if not name or self._is_in_no_contents(name):
            return 0
        rest = bare.text[len(name) :].lstrip(" :：") if len(name) < len(bare.text) else ""
        name = name.removesuffix(":").strip()
        actors = known_beside(name, self.register) or (ActorRef("?", UNNAMED if self._is_of_text(name) else name),)
        head = BlockHead(name if rest else line.text, actors, rest, bool(rest))
        if self.delegation is not None:
            self.delegation = replace(head, rest="")
        self.open_block(head, line.where, line.where)
        self.last = rest
        return 1

    def _doubtful_name(self, bare: BareLine, ahead: Sequence[PaperLine]) -> str:
        """The part of a line that can only be a proponent's name, or may be and follows another's words; "" else."""
        block, over, text = self.block, self.is_over(), bare.text
        if block is None:
            return (first_name(text, ahead, self.register) or inline_name(text)) if self.expects_name else ""
        if self._is_in_contents(text) or (bare.style in self.styles and over and may_be_listed(text)):
            return text
        name = next_name(text, ahead, block, self.register, last=self.last, over=over, listed=bool(bare.style))
        if not name and block.in_rationale and heads_reasons(text, ahead, over=over) and not goes_on(self.last):
            form = "{words} and the numbered words below are read as reasons; they ask for nothing by themselves."
            self.doubt(form, text, ahead[0].where)
        return name

    def _is_in_no_contents(self, name: str) -> bool:
        """Whether words of the text stand as a name does in a paper whose contents list the names, and not them."""
        return self.head.name.casefold() in self.contents and self._is_of_text(name)

    def _is_of_text(self, name: str) -> bool:
        """Whether a line that stands as a name does has nothing but words of the paper ("Scoping"): it is told of as a
        line, and as no delegation.
        """
        words = [word.casefold() for word in re.findall(r"[^\W\d_]{3,}", name)]
        return name.casefold() not in self.contents and bool(words) and all(word in self.words for word in words)

    def _is_in_contents(self, text: str) -> bool:
        """Whether the contents of the paper have a line as the name of somebody."""
        return text.casefold() in self.contents and may_be_head(text) and not goes_on(self.last)

    def _takes_withdrawal(self, line: PaperLine) -> int:
        """Read that the open block's words were withdrawn, or what was proposed before, or the support of one who stood
        behind them: they are named for them no more.
        """
        told = read_withdrawal(line, self.block, self.done, self.address, self.register)
        for form in told.forms:
            self.doubt(form, line.text, line.where)
        if told.loose:
            self.behind = BlockHead(line.text, (ActorRef("?", line.text),))
            self.last = line.text
        if told.above:
            self.last = ""
        return 1 if told.whole else 0

    def _takes_foreign(self, line: PaperLine) -> bool:
        """Begin a block where a line of wording speaks of another than who stands above it, of nobody unless all of it
        is understood. Whose the words behind it are is not certain then, save in the paper of one delegation.
        """
        block = self.block
        if block is None or block.in_rationale or block.quotes:
            return False
        own = self.head
        found = foreign_line(line.text, (*block.actors, *block.speakers), self.register)
        if found is None:
            return False
        if not found.actors:
            form = "{name} begins words below another's name; nobody is named for them."
            self.doubt(form, found.name, line.where)
        actors = found.actors or (ActorRef("?", found.name),)
        head = read_head(found.words, self.register)
        head = (
            BlockHead(found.name, actors, line.text) if head is None or not head.rest else replace(head, actors=actors)
        )
        self.open_block(head, line.where, line.where, again=True)
        nobody = BlockHead(found.name, (ActorRef("?", found.name),))
        self.behind = own if self.form is ProponentForm.ONE else nobody if found.actors else None
        return True

    def _leads_astray(self, line: PaperLine, ahead: Sequence[PaperLine]) -> bool:
        """Whether a line leads to numbered words of which it is not plain whose they are."""
        block = self.block
        assert block is not None, "asked for a line of a block only"
        numbered = bool(ahead) and STARTS_WORDING.match(ahead[0].text) is not None
        leads = numbered and STARTS_WORDING.match(line.text) is None
        return leads and leads_to_uncertain(line.text, (*block.actors, *block.speakers))

    def _open_behind(self, line: PaperLine) -> None:
        """Begin the block of the words behind a line that spoke of another."""
        assert self.behind is not None, "asked for behind such a line only"
        head = replace(self.behind, rest="")
        if head.actors[0].id == "?":
            form = "It is not certain whose words stand behind those of {name}; nobody is named for them."
            self.doubt(form, head.name, line.where)
        self.open_block(head, line.where, line.where, again=True)

    def _take_announcement(self, line: PaperLine) -> None:
        """Read that comments go on with amendments of their own, which is said before any words of a text."""
        if self.block is None or not self.block.opines or self.block.parts or not announces_amendments(line.text):
            return
        self.block.opines = False
        if self.delegation is not None:
            self.delegation = replace(self.delegation, opines=False)

    def _take_piece(self, line: PaperLine, ahead: Sequence[PaperLine]) -> bool:
        """Read a line, or a part of one cut at a name within it, that no heading or head has taken: whether it is in a
        block now.
        """
        if self.block is not None and self.behind is not None:
            self._open_behind(line)
        self._take_announcement(line)
        head = read_head(line.text, self.register) if self.last and self.is_over() else None
        said = head is not None and not (head.rest or head.told) and says(ahead)
        if head is not None and self.block is not None and not said:
            self.open_block(head, line.where, line.where)
            return True
        if self.block is None or self._is_title(line.text):
            form = (
                "Not read as a proposal (title): {words}"
                if self.expects_name or self.block is not None
                else "Not read as a proposal (text before the first block): {words}"
            )
            self.report.append(ReportLine(Severity.INFO, Message(form, (line.text,)), line.where))
            self.unread += 1
            self.passed_over = self.passed_over or STARTS_WORDING.match(line.text) is not None
            return False
        titled = self.delegation is not None and not self.in_role
        if titled and self.block.address and not self.block.parts and may_be_head(line.text):
            self.titles.add((line.text, self.block.address))
        if self._takes_foreign(line):
            return True
        own = (*self.block.actors, *self.block.speakers)
        led_to = words_led_to(line.text, own, self.register, in_rationale=self.block.in_rationale)
        if led_to or self._leads_astray(line, ahead):
            self.block.introduce(line, led_to or "standing")
        elif gives_anothers_words(line.text, own, self.register):
            self.block.quote(line)
        else:
            self.block.add(line)
        return True
