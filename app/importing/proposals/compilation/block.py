"""One block of a compilation being read, and the proposal it is in the end.

In: lines, one after another. Wording and rationale may alternate in a block; which line belongs to which block is
`compilation`'s business, and what the wording asks that of `proposals/compilation/requests/asks`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.other_speakers import own_part
from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.asks import asks_of
from app.importing.proposals.compilation.requests.commentary_vocabulary import INTRODUCES
from app.importing.proposals.compilation.requests.headings import RATIONALE
from app.importing.proposals.compilation.requests.instructions import places_cited
from app.importing.proposals.compilation.requests.quotations import (
    closes_quotation,
    current_label_end,
    opens_quotation,
    proposed_label_end,
    puts_forward,
)
from app.importing.proposals.compilation.stances.resolution import SidingProposal
from app.importing.proposals.compilation.stances.stances import tells_of_others
from app.importing.proposals.compilation.subject_names import subject_end
from app.importing.source.word_repair import PaperVocabulary, mend_words
from app.late_pattern import compile_later
from app.notation.labels.numerals import chinese_value
from app.notation.statements.withdrawals import note_behind
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from app.importing.proposals.compilation.stances.kinship import Siding
    from app.importing.proposals.compilation.stances.stances import StanceAnswer
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

SentenceReading = Callable[[str, str, "tuple[ActorRef, ...]"], tuple[Ask, ...]]
"""What a sentence at an address asks that stands below the names of some actors."""
NOTHING = compile_later(
    r"\W*(?:(?:none|not|no rationale)\s+provided|n/?a|néant|sans\s+objet|ninguno|no\s+procede|нет"
    r"|не\s+представлено|无|لا\s+يوجد)\W*",
    re.IGNORECASE,
)
_NUMBER = compile_later(
    r"[\[(“\"‘«]*(?:(?P<number>\d{1,2})(?:\s?[.．、]|\)|\s(?=[“\"])|\s?[-–](?=\s?[\u0600-\u06ff]))|(?P<chinese>[一二三四五六七八九十]{1,3})、)(?=\s?\S)"
)
"""The number of a paragraph at the start of a line."""
_ANEW = re.compile(r"(?:New\s+)?(?:Article|ARTICLE|Option|OPTION|Alternative)\b")
"""Lines behind which paragraphs are counted anew."""


@dataclass(slots=True)
class OpenBlock:
    """A block being read: wording and rationale may alternate, each a list of lines."""

    actors: tuple[ActorRef, ...]
    address: str
    where: str
    inline: bool
    """Its head stood before a colon on the line of its first words."""
    backers: tuple[tuple[Stance, tuple[ActorRef, ...]], ...] = ()
    speakers: tuple[ActorRef, ...] = ()
    role: str = "proponent"
    stance: Stance = Stance.PROPOSE
    """The stance that its actors take by its words, as its head says."""
    told: bool = False
    """Its head says that it is a proposal; without an article's heading a bare name says only who writes."""
    opines: bool = False
    """Its head is one of comments or of a statement, which may give the text that they are on."""
    parts: list[tuple[str, list[PaperLine]]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    inner: list[Ask] = field(default_factory=list)
    """What its actors ask in a tag inside another's block."""
    quotes: str = ""
    """Why the words that come are only quoted: "" (they are not), "standing" until the proponent's own are announced,
    "others" before a text of another, "made" before one of which they make their own, "quotation" in it, "closed"
    behind it.
    """
    answers: list[StanceAnswer] = field(default_factory=list)
    """What others are said to hold of it, who do not ask for its words."""
    sidings: list[tuple[tuple[ActorRef, ...], SidingProposal]] = field(default_factory=list)
    """Who sides with proposals of others, or refuses them, in words of its lines."""
    unsigned: bool = False
    """Nobody stands at its head: only those sign it who are listed as for it."""
    listed: bool = False
    """It is a line that lists who asks what, and has no words of its own."""
    answered: bool = False
    """A line has told who supports or opposes the words so far: those behind it are another proposal."""
    withdrawn: bool = False
    """A line has told that its words were withdrawn."""
    taken_back: str = ""
    """The words behind its own on their line that tell so."""
    unread: str = ""
    """The words behind its own that speak of it and may take it back."""
    passed: int = 0
    """The last paragraph number of the wording that is open; 0 before the first and where they are counted anew."""

    @property
    def in_rationale(self) -> bool:
        """Whether the last words were reasons."""
        return bool(self.parts) and self.parts[-1][0] == "rationale"

    def goes_back(self, text: str) -> bool:
        """Whether a line has the number of a paragraph that the wording has passed already."""
        number = _NUMBER.match(text)
        return number is not None and _value(number) <= self.passed

    def _add(self, kind: str, line: PaperLine) -> None:
        if not self.parts or self.parts[-1][0] != kind:
            self.parts.append((kind, []))
            self.passed = 0
        if not line.text:
            return
        self.parts[-1][1].append(line)
        found = _NUMBER.match(line.text)
        if found is not None or _ANEW.match(line.text):
            self.passed = _value(found) if found is not None else 0

    def add(self, line: PaperLine) -> None:
        """Give the words of a line to the wording or the rationale."""
        self.written.append(line.written or line.text)
        if not self.in_rationale and (at := note_behind(line.text)) > 0:
            self.withdrawn, self.taken_back = True, line.text[at:].strip()
            line = replace(line, text=line.text[:at].rstrip(" –—-"))
        at = 0
        for found in RATIONALE.finditer(line.text):
            self._add_words(line.text[at : found.start()], line.where)
            self._add("rationale", PaperLine("", line.where))
            self.quotes = ""
            at = found.end()
        self._add_words(line.text[at:], line.where)

    def _unquoted(self, text: str, where: str) -> str:
        """The words of a line that are not quoted from the text as it stands or from another; those are kept apart."""
        if self.quotes in ("others", "made"):
            unmarked = "standing" if self.quotes == "others" else ""
            self.quotes = "quotation" if opens_quotation(text) else unmarked
        elif self.quotes == "closed" and not text[:1].islower():
            self.quotes = ""
        if (own := proposed_label_end(text)) and self.quotes:
            self.quotes = ""
            self._add("wording", PaperLine("", where))
            return text[own:]
        if self.quotes and puts_forward(text):
            self.quotes = ""
            self._add("wording", PaperLine("", where))
            return text
        if label := current_label_end(text):
            self.quotes = "standing"
            text = text[label:]
        if not self.quotes:
            return text
        self._add("quoted", PaperLine(text, where))
        if self.quotes == "quotation" and closes_quotation(text):
            self.quotes = "closed"
        return ""

    def take_back(self, line: PaperLine) -> None:
        """Give the block a line, before any words of its own, that takes back what its actors proposed before, at each
        place that it names.
        """
        self.written.append(line.text)
        self._add("quoted", line)
        self.inner += [
            Ask(
                "", Edit.NOTE, Stance.WITHDRAW, place, "", quote=line.text, where=line.where,
                kind=EvidenceKind.PROPOSAL,
            )
            for place in places_cited(line.text, self.address) or (self.address,)
        ]  # fmt: skip

    def side(self, actors: tuple[ActorRef, ...], siding: Siding, line: PaperLine, reasons: str = "") -> None:
        """Give the block a line that says with whose proposals some actors side, and the reasons behind it."""
        self.written.append(line.written or line.text)
        said = line.text[: len(line.text) - len(reasons)].strip()
        self._add("quoted", replace(line, text=said))
        self.sidings.append((actors, SidingProposal(siding, said, line.where)))
        if reasons:
            self._add("rationale", replace(line, text=reasons))

    def list_side(self, ask: Ask, line: PaperLine) -> None:
        """Give the block the line that lists its actors, and what they ask by it."""
        self._add("quoted", line)
        self.inner.append(ask)
        self.listed = True

    def introduce(self, line: PaperLine, led_to: str) -> None:
        """Give the block a line that says that words follow which are only quoted; `led_to` says why (`quotes`)."""
        self.quote(line)
        self.quotes = led_to

    def quote(self, line: PaperLine) -> None:
        """Give the block a line that holds another's words, or words that its actors refuse."""
        self.written.append(line.text)
        self._add("quoted", line)

    def _add_words(self, text: str, where: str) -> None:
        text = self._unquoted(text.strip(), where)
        if not text:
            return
        if not self.in_rationale:
            self._add("wording", PaperLine(text, where))
            return
        for kind, words in _wording_again(text, self.address):
            if words:
                self._add(kind, PaperLine(words, where))


def _value(number: re.Match[str]) -> int:
    return int(number["number"]) if number["number"] else chinese_value(number["chinese"])


def _unless_of_others(ask: Ask, block: OpenBlock, register: Register) -> Ask:
    """An ask, or a note without words where these tell of others' stances."""
    if ask.edit not in (Edit.RESTATE, Edit.INSERT):
        return ask
    others = tells_of_others(ask.wording, (*block.actors, *block.speakers), register)
    return replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE, wording="", anchor="") if others else ask


def _by_stance(ask: Ask, stance: Stance) -> Ask:
    """An ask of who says in the head with which stance: who only reserves, or opposes, asks for none of its words."""
    if stance is Stance.SUPPORT or stance is Stance.COSPONSOR:
        return replace(ask, stance=stance)
    if ask.edit in (Edit.NOTE, Edit.QUESTION):
        return ask
    return replace(ask, edit=ask.edit if stance is Stance.OPPOSE else Edit.NOTE, stance=stance)


def _undecided(asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Asks, those for nothing of which one wants the same text to go that another wants to stay: "Option 1: delete
    paragraph 3. Option 2: keep paragraph 3".
    """
    gone = {(ask.address, ask.wording) for ask in asks if ask.edit is Edit.DELETE}
    kept = {(ask.address, ask.wording) for ask in asks if ask.edit is Edit.RETAIN and not ask.anchor}
    both = gone & kept
    return tuple(
        replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE, wording="", anchor="")
        if ask.edit in (Edit.DELETE, Edit.RETAIN) and (ask.address, ask.wording) in both
        else ask
        for ask in asks
    )


def _unless_spoken_of(ask: Ask) -> Ask:
    """An ask of comments, or a note where it only gives a text and says nothing of it."""
    if ask.edit is not Edit.RESTATE or INTRODUCES.match(ask.quote) is not None:
        return ask
    return replace(ask, edit=Edit.NOTE, wording="", anchor="")


def _wording_again(text: str, address: str) -> list[tuple[str, str]]:
    """Words of a rationale cut where the wording of another paragraph of the same article begins ("Article 1, para.3
    3. Option A: …").

    Only an address of the block's own article at the start of a line or of a sentence, followed by a number, a
    bracket, an option or nothing, begins wording again; an article named in running words does not.
    """
    number = re.search(r"\d+", address)
    if number is None:
        return [("rationale", text)]
    own = re.compile(
        rf"(?:^|(?<=[.!?”\"’'\])\d])\s+|(?<=provided)\s+)(?=Article\s+{number[0]}(?!\d)[\s.,(]*(?:para\.?\s*)?[\w.()]*"
        rf"(?:\s+and\s+[\w.()]+)?(?:\s*$|\s+(?:\[?\d|\(\d|O(?:ption|PTION)\b|[“\[])))"
    )
    starts = [m.end() for m in own.finditer(text)]
    if not starts:
        return [("rationale", text)]
    cuts = [*starts, len(text)]
    pieces = [("rationale", text[: starts[0]].strip())]
    for start, end in itertools.pairwise(cuts):
        pieces.append(("wording", text[start:end].strip()))
    return pieces


def proposal_of(
    block: OpenBlock,
    identity: str,
    source: str,
    date: str,
    register: Register,
    base: str,
    vocabulary: PaperVocabulary,
    said: SentenceReading | None = None,
) -> Proposal:
    """A block that is read whole as a proposal with its asks; `source`, `date` and `base` as they are to be shown.
    Broken words of the wording are whole where the paper's `vocabulary` knows them; `said` reads sentences of prose.
    """
    rationale = "\n".join(
        line.text
        for kind, part in block.parts
        if kind == "rationale"
        for line in part
        if not NOTHING.fullmatch(line.text)
    )
    officers = {register.type_of(actor.id) for actor in block.actors} == {"officer"}
    bare = Proposal(
        id=identity,
        actors=block.actors,
        role="facilitator" if officers else block.role,
        address=block.address,
        source=source,
        where=block.where,
        date=date,
        base=base,
        asks=(),
        rationale=rationale,
        text="\n".join(block.written),
        speakers=block.speakers,
    )
    parts = tuple((kind, tuple(part)) for kind, part in block.parts)
    speakers = (*block.actors, *block.speakers)

    def own(sentence: str) -> str:
        """The part of a sentence that tells nothing of what others want."""
        return own_part(sentence, speakers, register)

    def named(sentence: str) -> int:
        """Where the names of known actors end with which a sentence begins."""
        return subject_end(sentence, register)

    def prose(sentence: str, address: str) -> tuple[Ask, ...]:
        """What a sentence asks that its actors say, as in a record of a meeting."""
        return said(sentence, address, speakers) if said is not None else ()

    asks = (
        replace(ask, wording=mend_words(ask.wording, vocabulary))
        for ask in asks_of(bare, parts, told=block.told, own=own, named=named, prose=prose)
    )
    asks = (_unless_of_others(ask, block, register) for ask in asks)
    if block.opines:
        asks = (_unless_spoken_of(ask) for ask in asks)
    if block.stance is not Stance.PROPOSE:
        asks = (_by_stance(ask, block.stance) for ask in asks)
    if block.withdrawn:
        asks = (replace(ask, edit=Edit.NOTE, stance=Stance.WITHDRAW) for ask in asks)
    inner = (replace(ask, id=f"{identity}.{number}") for number, ask in enumerate(block.inner, 1))
    return replace(bare, asks=_undecided((*asks, *inner)))
