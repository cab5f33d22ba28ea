"""The reader of records and statements: paragraphs of prose, sentence after sentence, into proposals of their own kind,
*reported*.

In: lines of a paper. Out: a proposal for each saying of a delegation that is known; one that is not understood is a
note, offered to whoever looks the paper through, and names nobody. What a sentence says is told by `sayings`; where a
paper is a compilation is `proposals.paper`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import read_head
from app.importing.proposals.compilation.heads.line_kinds import is_over
from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import places_cited, places_named
from app.importing.proposals.compilation.stances.dialogues import who_answers
from app.importing.proposals.compilation.stances.withdrawals import who_withdraws, without_withdrawn
from app.importing.proposals.records.memory import RecordMemory, Saying
from app.importing.proposals.records.sayings import has_verb, may_say, own_edits, sayings_in, voice_of
from app.importing.proposals.records.sentences import parts_in, sentences_in
from app.importing.proposals.records.statement_titles import statement_by
from app.late_methods import dataclass, replace
from app.late_pattern import compile_later
from app.message import Message
from app.notation.documents.days import read_days
from app.notation.statements.withdrawals import takes_back
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from app.importing.proposals.records.words import RecordWords
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_FRONT = 12
"""Lines in which a paper says that it is a record."""
_NUMBER = compile_later(r"\W*\d{1,3}\s?[.．、)-]\s*(?=\D)")
_HEADING = 90
"""Characters of the longest line that is taken for a heading."""
_LONGEST = 400
"""Characters of the longest sentence that is read below a name; anything longer is wording."""
_FULL = 55
"""Characters of the shortest line that was broken because it was full."""
_LONGEST_DAY, _BESIDE_A_DAY = 60, 20


@dataclass(frozen=True, slots=True)
class RecordReport:
    """Where the proposals of a paper come from: `told` when it calls itself a record or a statement."""

    proposals: tuple[Proposal, ...]
    told: bool
    report: tuple[ReportLine, ...]

    @property
    def understood(self) -> int:
        """How many sayings ask for something."""
        return sum(any(ask.edit is not Edit.NOTE for ask in one.asks) for one in self.proposals)

    @property
    def takes_back(self) -> bool:
        """Whether somebody takes back what was proposed."""
        return any(ask.stance is Stance.WITHDRAW for one in self.proposals for ask in one.asks)


def calls_itself_record(lines: Sequence[PaperLine], languages: Sequence[RecordWords], register: Register) -> bool:
    """Whether the first lines of a paper say that it is a record of a meeting, or whose statement it is."""
    front = [line.text for line in lines[:_FRONT]]
    return any(
        any(words.masthead.search(text) for words in languages)
        or statement_by(text, words_of_script(languages, text), register) is not None
        for text in front
    )


def read_record(
    lines: Sequence[PaperLine],
    register: Register,
    languages: Sequence[RecordWords],
    *,
    source: str,
    date: str,
    prefix: str,
    base: str = "",
) -> RecordReport:
    """The sayings of a record, as proposals.

    In: lines in order; the words of the languages (`resources/records`); `source`, `date`, `base` and `prefix` as in
    `read_compilation`. Out: the proposals, none where no delegation that is known says anything.
    """
    told = calls_itself_record(lines, languages, register)
    reader = _RecordReader(languages, register)
    found: list[Proposal] = []
    for sentence, whole, saying, address, where in reader.read(lines):
        identity = f"{prefix}{len(found) + 1}"
        shown = whole if saying.edits else sentence  # what takes something back is read again, without its contrary
        one = _proposal(saying, sentence, identity, address, where, source, date, base)
        found.append(replace(one, text=shown, asks=tuple(replace(ask, quote=shown) for ask in one.asks)))
    found = without_withdrawn(found)
    asking = sum(any(ask.edit is not Edit.NOTE for ask in one.asks) for one in found)
    report: list[ReportLine] = []
    if found:
        form = "Sentences that report what a delegation said: {n}; understood as asking for something: {of}."
        report.append(ReportLine(Severity.INFO, Message(form, (len(found), asking)), ""))
    return RecordReport(tuple(found), told, tuple(report))


def prose_reader(
    register: Register, languages: Sequence[RecordWords]
) -> Callable[[str, str, tuple[ActorRef, ...]], tuple[Ask, ...]]:
    """What reads a sentence below the names of its actors, at an address: its asks, without ids and places of a source,
    () where it is not understood to its last word.
    """

    def read(sentence: str, address: str, actors: tuple[ActorRef, ...]) -> tuple[Ask, ...]:
        if len(sentence) > _LONGEST or len(sentences_in(sentence)) != 1:
            return ()
        for words in words_of_script(languages, sentence):
            edits = own_edits(sentence.strip(), words, register, address, actors)
            if edits:
                return tuple(
                    Ask("", one.edit, one.stance, one.place, one.wording, one.anchor, sentence) for one in edits
                )
        return ()

    return read


def words_of_script(languages: Sequence[RecordWords], text: str) -> list[RecordWords]:
    """The languages that a text may be in, by its script."""
    own = [words for words in languages if words.script is not None and words.script.search(text)]
    return own or [words for words in languages if words.script is None]


def _proposal(
    saying: Saying, sentence: str, identity: str, address: str, where: str, source: str, date: str, base: str
) -> Proposal:
    """One saying as a proposal with its sentence."""
    edits = [(one.edit, one.stance, one.place, one.wording, one.anchor) for one in saying.edits]
    if not edits:
        taken_back = saying.answers or (not saying.of_others and takes_back(sentence))
        places = (taken_back and places_cited(sentence, address)) or (address,)
        stance = Stance.WITHDRAW if taken_back else Stance.PROPOSE
        edits = [(Edit.NOTE, stance, place, "", "") for place in places]
    asks = tuple(
        Ask(f"{identity}.{n}", edit, stance, place, wording, anchor, sentence, where, EvidenceKind.REPORTED)
        for n, (edit, stance, place, wording, anchor) in enumerate(edits, 1)
    )
    return Proposal(
        identity,
        saying.actors,
        "proponent",
        asks[0].address,
        source,
        where,
        date,
        base,
        asks,
        text=sentence,
        speakers=saying.speakers,
    )


class _RecordReader:
    """Takes paragraph after paragraph: which heading is open, and who speaks."""

    def __init__(self, languages: Sequence[RecordWords], register: Register) -> None:
        self._languages, self._register = languages, register
        self._address = ""
        self._cited: set[str] = set()
        """The articles that sayings have named since the last heading."""
        self._section: Saying | None = None
        """Whose statement this is."""
        self._memory = RecordMemory()

    def read(self, lines: Sequence[PaperLine]) -> Iterator[tuple[str, str, Saying, str, str]]:
        """(sentence, what is shown of it, saying, address of its heading, where) of every saying of somebody known, in
        order.
        """
        before = ""
        for paragraph in _paragraphs(lines, self._is_title):
            if self._takes_title(paragraph.text) or self._takes_heading(paragraph.text):
                continue
            speakers: set[str] = set()
            number = _NUMBER.match(paragraph.text)
            for sentence, whole in parts_in(paragraph.text[number.end() if number is not None else 0 :]):
                for saying in self._sayings(sentence):
                    ids = {actor.id for actor in saying.actors}
                    if not (saying.edits or ids.isdisjoint(who_answers(sentence, before, self._register))):
                        saying = replace(saying, answers=True)
                    speakers.update(actor.id for actor in saying.actors)
                    yield sentence, whole, saying, self._here, paragraph.where
                before = sentence
            if self._section is not None or len(speakers) > 1:
                self._memory.speaker = self._section

    @property
    def _here(self) -> str:
        """The place at which something is said: that of the heading, or the only article that was named below it."""
        if self._address or len(self._cited) != 1:
            return self._address
        return next(iter(self._cited))

    def _is_title(self, text: str) -> bool:
        """Whether a line says whose statement the paper is."""
        return (
            self._address == ""
            and statement_by(text, words_of_script(self._languages, text), self._register) is not None
        )

    def _takes_title(self, text: str) -> bool:
        """Whether a paragraph says whose statement the paper is; it is read as said by them from here on."""
        by = statement_by(text, words_of_script(self._languages, text), self._register) if self._address == "" else None
        if by is not None:
            self._section = self._memory.speaker = self._memory.section = by
        return by is not None

    def _takes_heading(self, text: str) -> bool:
        """Whether a paragraph is a heading: an article, or a place in the open one, or who makes a statement."""
        if len(text) > _HEADING:
            return False
        heading = heading_of(text)
        places = places_named(text.strip(" .:–—-"), self._address) if heading is None else ()
        head = read_head(text, self._register) if heading is None and not places else None
        if heading is not None or len(places) == 1:
            self._address = heading.address if heading is not None else places[0]
            self._cited.clear()
            self._memory = RecordMemory(self._section, section=self._memory.section, unknown=self._memory.unknown)
            return True
        if head is None or head.rest:
            return False
        known = all(a.id != "?" and self._register.type_of(a.id) != "officer" for a in head.actors)
        self._section = Saying(head.actors, head.speakers) if known else None
        self._memory.speaker = self._memory.section = self._section
        return True

    def _sayings(self, sentence: str) -> list[Saying]:
        """The sayings of a sentence in the language in which it is understood best."""
        languages = words_of_script(self._languages, sentence)
        tried: list[tuple[int, list[Saying]]] = []
        told = may_say(sentence, languages, self._register, self._memory)
        for words in languages if told else ():
            found = [one for one in sayings_in(sentence, words, self._register, self._here, self._memory) if one.actors]
            tried.append((1 + sum(bool(one.edits) for one in found) if found else 0, found))
        best = max(tried, key=lambda one: one[0], default=(0, []))
        self._hear(sentence, best[1], languages)
        if not best[1]:
            self._memory.passed, self._memory.place = True, None
            if self._section is not None or self._memory.speaker is not None or not self._memory.lost:
                # A third of the time that a long paper takes in which nobody is known to speak: asked where it counts.
                voices = [voice_of(sentence, words, self._register) for words in languages]
                own = self._section is not None and any(goes_on for goes_on, _ in voices)
                if not own and any(speaks for _, speaks in voices):
                    self._memory.speaker, self._memory.lost = None, True
            by = who_withdraws(sentence, self._register)
            officer = by is not None and self._register.type_of(by.id) == "officer"
            return [Saying((by,))] if by is not None and not officer else []
        for saying in best[1]:
            self._memory.keep(saying)
            for edit in saying.edits:
                self._cited.add(re.split(r"[(,]", edit.place, maxsplit=1)[0].strip())
        if self._memory.speaker is not None:
            self._memory.speaker = best[1][0]
        return best[1]

    def _hear(self, sentence: str, sayings: Sequence[Saying], languages: Sequence[RecordWords]) -> None:
        """Know whose "we" it is no more where somebody else has spoken in a statement."""
        own = self._memory.section
        if own is None:
            return
        ids = {actor.id for actor in (*own.actors, *own.speakers)}
        spoken = any(not (ids.issuperset(actor.id for actor in one.actors) or _joins(one)) for one in sayings)
        begun = ((words.at(sentence, 0), words.person.match(sentence)) for words in languages)
        presented = any(person is not None or (at is not None and at[0] == "role") for at, person in begun)
        says = presented and any(has_verb(sentence, words, self._register) for words in languages)
        if spoken or (says and not (sayings and all(_joins(one) for one in sayings))):
            self._memory.section, self._memory.unknown = None, True


def _joins(saying: Saying) -> bool:
    """Whether a saying tells of others that they stand behind what was asked: the statement goes on behind it."""
    return bool(saying.edits) and all(one.stance is Stance.SUPPORT for one in saying.edits)


def _is_day(text: str) -> bool:
    """Whether a line is a day and hardly more, as it stands below who makes a statement."""
    days = read_days(text) if len(text) <= _LONGEST_DAY else ()
    return bool(days) and len(text) - sum(day.end - day.start for day in days) <= _BESIDE_A_DAY


def _paragraphs(lines: Sequence[PaperLine], alone: Callable[[str], bool]) -> Iterator[PaperLine]:
    """Lines joined where one goes on the sentence of the line before; `alone` tells a title, which none goes on, and
    behind an empty line nothing goes on but small letters.
    """
    open_one: PaperLine | None = None
    apart = False
    for at, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            apart = True
            continue
        begins = (
            _NUMBER.match(text) is not None
            or heading_of(text) is not None
            or _is_day(text)
            or (apart and not text[0].islower())
        )
        apart = False
        if open_one is not None and not begins and len(open_one.text) >= _FULL and not is_over(open_one.text):
            open_one = PaperLine(f"{open_one.text} {text}", open_one.where)
            continue
        if open_one is not None:
            yield open_one
        open_one = PaperLine(text, line.where)
        if at < _FRONT and alone(text):
            yield open_one
            open_one = None
    if open_one is not None:
        yield open_one
