"""Who wants what in one sentence of a record: “The representative of Norhaven said that her delegation could not accept
the deletion of paragraph 3”.

In: one sentence, and what was said before it (`RecordMemory`). Out: the sayings in it; one that is not understood to
its last word, left open, of the past or of another has no edits, and asks for nothing. A sentence whose subject is not
known has none, and nobody goes on speaking behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.importing.proposals.compilation.subject_names import name_at
from app.importing.proposals.records.clauses import ReportedEdit, edits_of_clause
from app.importing.proposals.records.conditions import CONDITIONS
from app.importing.proposals.records.memory import RecordMemory, Saying
from app.importing.proposals.records.predicates import PRONOUNS, SEVERAL, STANCES, Predicate, take_stance, wishes
from app.importing.proposals.records.sentences import RecordTerm, terms_of_sentence
from app.importing.proposals.records.spoken_words import quotes_known_words, quotes_values
from app.importing.proposals.records.subjects import subjects_apart
from app.importing.proposals.records.words import VERBS
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.records.words import RecordWords
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_OF_OURSELVES = compile_later(
    r"و?(?:ل[اين]م?\s+)?ن[\u0600-\u06ff]{2,}(?:\s.*)?|.*[\u0600-\u06ff]نا(?:\s.*)?"
    r"|(?:\w+\s)*\w+[aei]mos(?:\s.*)?|(?:не\s)?\w+[еи]м(?:ся)?(?:\s.*)?",
    re.IGNORECASE,
)
"""A verb that says by itself that who speaks wants it: "solicitamos", "نطلب"."""
_CHINESE = compile_later("[\u4e00-\u9fff]")
"""Where a statement says what is wanted without a subject, who makes it wants it."""
_WORDS = re.compile(r"\w+")
_WORD_STARTS = re.compile(r"(?<![^\W\d_])[^\W_]")
_POINTED = re.compile(r"ه(?:ذا|ذه|ؤلاء)|ذلك|تلك|\w*هما?$|\w*ها$")
"""What Arabic points at, behind which a name is who does it; "the proposal Norhaven" is Norhaven's."""


def sayings_in(
    sentence: str, words: RecordWords, register: Register, address: str, memory: RecordMemory
) -> list[Saying]:
    """The sayings of one sentence, in order. `address` is the place of the heading above it."""
    shown = quotes_known_words(sentence, (one for said in memory.asked for one in said.edits))
    terms = _terms_before_reason(shown, words, register, address)
    found = _SentenceReading(terms, register, address, memory).sayings()
    if any(one.edits for one in found):
        return found
    heard, told = replace(memory, asked=list(memory.asked)), list[Saying]()
    for part in subjects_apart(terms, sentence):
        said = _SentenceReading(part, register, address, heard).sayings()
        if not said or not all(one.edits for one in said):
            return found
        for one in said:
            heard.keep(one)
            told.append(replace(one, of_others=True))
    return told or found


def may_say(sentence: str, languages: Sequence[RecordWords], register: Register, memory: RecordMemory) -> bool:
    """Whether a sentence may have a saying, or may tell that "we" is nobody known: False where nobody spoke before it,
    it has no name, and no word for who speaks.

    Most sentences of a draft have none, and to read one in every language takes a hundred times as long.
    """
    if any(words.script is not None for words in languages):
        return True  # Names are written as one with other words in other scripts.
    if memory.speaker is not None or memory.section is not None or memory.asked:
        return True
    plain = sentence.replace("'", "’")
    if not memory.unknown and any(words.has("ourselves", plain) for words in languages):
        return True
    if not memory.unknown and any(_OF_OURSELVES.fullmatch(word[0]) is not None for word in _WORDS.finditer(sentence)):
        return True
    if "(" in sentence and any(words.person.search(sentence) is not None for words in languages):
        return True
    return any(name_at(sentence, found.start(), register)[0] for found in _WORD_STARTS.finditer(sentence))


def own_edits(
    sentence: str, words: RecordWords, register: Register, address: str, actors: tuple[ActorRef, ...]
) -> tuple[ReportedEdit, ...]:
    """What a sentence asks that stands below the name of `actors`; () where that is not understood to its last word."""
    terms = _terms_before_reason(sentence, words, register, address)
    return _SentenceReading(terms, register, address, RecordMemory(Saying(actors), section=Saying(actors))).own(actors)


def _terms_before_reason(sentence: str, words: RecordWords, register: Register, address: str) -> tuple[RecordTerm, ...]:
    """The words of a sentence up to where it gives a reason, of which nothing is asked."""
    sentence = quotes_values(sentence, words)
    shown = QUOTED.sub(lambda found: "…" * len(found[0]), sentence.replace("'", "’"))
    reason = words.reason.search(shown, 1)
    return terms_of_sentence(sentence[: reason.start()] if reason is not None else sentence, words, register, address)


class _SentenceReading:
    """The words of one sentence, read from the first to the last."""

    def __init__(self, terms: Sequence[RecordTerm], register: Register, address: str, memory: RecordMemory) -> None:
        told = address.count("(") == 1 or any(term.kind == "place" for term in terms)
        placed: Sequence[RecordTerm] = terms if told else [_unplaced(term) for term in terms]
        # "The previous speaker" is who was heard last, unless another may have spoken since.
        before = "" if memory.passed else "proposal"
        self._terms: Sequence[RecordTerm] = [
            replace(term, kind=before) if term.kind == "speaker_before" else term for term in placed
        ]
        self._register, self._address, self._memory = register, address, memory
        self._at = 0
        self._said = False
        """The subject says what follows, without a verb of saying."""
        self._place = ""
        """The place that stands before the subject."""
        self._viewed = False
        """The subject is whose view it is."""

    def sayings(self) -> list[Saying]:
        """The sayings of the sentence."""
        by = self._subject()
        if by is None:
            return self._passive() or self._by_agent() or self._listed() or self._of_statement()
        backers = self._beside(by)
        by = backers[0]
        if self._viewed and self._kind(self._at) in VERBS:  # "in the view of Kestria, Norhaven opposed it"
            return []
        said = (RecordTerm("say", ""),) if self._said else ()
        told = self._predicate((*said, *self._terms[self._at :]), by)
        others = any(term.kind == "name" for term in self._terms[self._at :])
        found = [replace(by, edits=told, of_others=others and not told)]
        if backers[1] and told:
            found.append(Saying(backers[1], (), tuple(_backed(one) for one in told)))
        if backers[2] and told and not any(one.edit in (Edit.OPPOSE, Edit.NOTE) for one in told):
            found.append(Saying(backers[2], (), tuple(take_stance(one, Stance.OPPOSE) for one in told)))
        return found

    def own(self, actors: tuple[ActorRef, ...]) -> tuple[ReportedEdit, ...]:
        """What a sentence asks below the name of who says it, with a subject or without one."""
        found = self.sayings()
        if found:
            ids = {actor.id for actor in actors}
            mine = [one for one in found if ids >= {actor.id for actor in one.actors}]
            return mine[0].edits if mine and found[0] is mine[0] else ()
        terms = [term for term in self._terms if term.kind != "colon"]
        first = next((n for n, term in enumerate(terms) if term.kind not in ("place", "and")), 0)
        asks = bool(terms) and terms[first].kind in ("propose", "refuse")
        if asks and (told := self._predicate(self._terms[first:], Saying(actors))):
            return told
        if terms and terms[-1].kind == "propose":  # "paragraph 3: deletion requested"
            terms = terms[:-1]
        return self._behind.placed(edits_of_clause(terms, proposing=False))

    def _kind(self, at: int) -> str:
        return self._terms[at].kind if at < len(self._terms) else ""

    def _subject(self) -> Saying | None:
        """Who speaks, and the words behind that are next; None where the sentence begins otherwise."""
        terms = self._terms
        while (
            self._kind(self._at) in ("place", "and")
            or (self._kind(self._at) == "it" and self._kind(self._at + 1) == "place")
            or (self._kind(self._at) == "contrary" and self._skips())
        ):
            self._place = terms[self._at].places[0] if len(terms[self._at].places) == 1 else self._place
            self._at += 1
        at = self._at
        kind = self._kind(at)
        if kind in VERBS and _OF_OURSELVES.fullmatch(terms[at].text) is not None:
            ours = self._ourselves()
            return replace(ours, edits=()) if ours is not None else None
        if kind in VERBS and self._memory.section is not None and _CHINESE.match(terms[at].text) is not None:
            return replace(self._memory.section, edits=())
        if kind in ("proposal", "it") and self._kind(at + 1) in STANCES and self._kind(at + 2) == "name":
            if at + 3 == len(terms):  # "that proposal supports Norhaven", as in Russian
                self._terms = (*terms[:at], terms[at + 2], terms[at + 1], terms[at])
                return self._named()
            return None
        if kind == "view" and self._kind(at + 1) == "name":
            self._at = at + 1
            self._viewed = True
            return self._named(said=True)
        if kind == "name":
            return self._named()
        if kind in PRONOUNS and self._kind(at + 1) in (*VERBS, "place", "and"):
            speaker = self._ourselves() if kind == "ourselves" else self._memory.speaker
            if speaker is None or (kind == "plural" and len(speaker.actors) < SEVERAL):
                return None
            self._at = at + 1
            return replace(speaker, edits=())
        if kind in VERBS and self._kind(at + 1) == "name":  # the verb first, as in Arabic
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._named()
        if kind in STANCES and (last := self._subject_behind(at)):  # "joined that proposal Norhaven"
            self._terms = (*terms[:at], terms[last], *terms[at:last], *terms[last + 1 :])
            return self._named()
        if kind in VERBS and self._kind(at + 1) == "ourselves":
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._subject()
        return None

    def _ourselves(self) -> Saying | None:
        """Who "we" is; behind somebody who said it and was not named, it is nobody."""
        ours = self._memory.ourselves
        self._memory.unknown = self._memory.unknown or ours is None
        return ours

    def _subject_behind(self, at: int) -> int:
        """Where the name stands that comes last, behind a verb and what it is taken on; 0 for another order."""
        end = at + 1
        meant = self._terms[end].text if self._kind(end) in ("proposal", "it") else ""
        pointed = _POINTED.match(meant) is not None
        return end + 1 if pointed and self._kind(end + 1) == "name" and end + 2 == len(self._terms) else 0

    def _skips(self) -> bool:
        """Go over "contrary to that of" and the name behind it."""
        self._at += self._kind(self._at + 1) == "name"
        return True

    def _after_names(self, at: int, verb: RecordTerm) -> tuple[RecordTerm, ...]:
        """The words behind the names, with the verb that stood before them behind what belongs to the names."""
        end = at
        while self._kind(end) in ("behalf", "backed") and self._kind(end + 1) == "name":
            end += 2
        return (*self._terms[at:end], verb, *self._terms[end:])

    def _named(self, *, said: bool = False) -> Saying | None:
        term = self._terms[self._at]
        self._at += 1
        self._said = said or self._kind(self._at) == "colon"
        self._at += self._kind(self._at) == "colon"
        while self._kind(self._at) == "place" and self._kind(self._at + 1) in (
            "say",
            "place",
        ):  # "on paragraph 3, said"
            places = self._terms[self._at].places
            self._place = places[0] if len(places) == 1 else self._place
            self._at += 1
        presented = self._said or term.text.endswith((")", "）"))
        return Saying(term.actors, presented=presented) if self._plain(term.actors) else None

    def _plain(self, actors: Sequence[ActorRef]) -> bool:
        """Whether all are known and none is an officer, who speaks for the meeting."""
        return all(actor.id != "?" and self._register.type_of(actor.id) != "officer" for actor in actors)

    def _beside(self, by: Saying) -> tuple[Saying, tuple[ActorRef, ...], tuple[ActorRef, ...]]:
        """Who speaks, with those for whom that is; who supports it; and who opposes it."""
        backers: tuple[ActorRef, ...] = ()
        against: tuple[ActorRef, ...] = ()
        while self._is_beside(self._at):
            self._at += self._kind(self._at) == "and"
            kind, actors = self._kind(self._at), self._terms[self._at + 1].actors
            self._at += 2
            if kind in ("behalf", "for"):
                groups = self._register.type_of(actors[0].id) in ("group", "organisation")
                too = "also" in self._terms[self._at - 2].text.casefold()
                both = replace(by, actors=(*by.actors, *actors))
                by = replace(by, actors=actors, speakers=by.actors) if groups and not too else both
            elif kind == "opposed":
                against = (*against, *actors)
            elif kind != "contrary":
                backers = (*backers, *actors)
        if not self._plain((*by.actors, *backers, *against)):
            return replace(by, actors=()), (), ()
        return by, backers, against

    def _is_beside(self, at: int) -> bool:
        """Whether others than the subject are named at a place, behind "and" where some were before."""
        if self._kind(at) == "and" and self._kind(at + 1) in ("backed", "opposed") and self._kind(at - 1) == "name":
            at += 1
        if self._kind(at + 1) != "name":
            return False
        if self._kind(at) == "for":  # "Norhaven, for the Northern Compact," as bulletins write
            return all(self._register.type_of(actor.id) == "group" for actor in self._terms[at + 1].actors)
        return self._kind(at) in ("behalf", "backed", "contrary", "with", "opposed")

    def _predicate(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        return self._behind.edits(terms, by)

    @property
    def _behind(self) -> Predicate:
        """Where the words behind the subject stand."""
        return Predicate(self._register, self._address, self._memory, self._place)

    # --- sentences with another subject ---

    def _passive(self) -> list[Saying]:
        """Who supported or opposed a proposal: "The proposal by Kestria was supported by Norhaven"."""
        kinds = [term.kind for term in self._terms]
        at = next((n for n, kind in enumerate(kinds) if kind in ("backed", "opposed")), -1)
        if at < 0 or (at and kinds[0] not in ("proposal", "it")):
            return []
        by = tuple(actor for term in self._terms[1:at] if term.kind == "name" for actor in term.actors)
        if any(kind not in ("name", "be") for kind in kinds[1:at]):
            return []
        meant = self._memory.meant(by)
        found: list[Saying] = []
        while at + 1 < len(kinds) and kinds[at] in ("backed", "opposed") and kinds[at + 1] == "name":
            stance = Stance.SUPPORT if kinds[at] == "backed" else Stance.OPPOSE
            actors = self._terms[at + 1].actors
            if self._plain(actors):
                found.append(Saying(actors, (), tuple(take_stance(one, stance) for one in meant)))
            at += 2
            at += at < len(kinds) and kinds[at] == "and"
        return found

    def _by_agent(self) -> list[Saying]:
        """Who is said to have asked for what is done: "the words “x” would be inserted, as proposed by Norhaven"."""
        kinds = [term.kind for term in self._terms]
        at = next((n for n, kind in enumerate(kinds[:-1]) if kind == "agent" and kinds[n + 1] == "name"), -1)
        if at < 0:
            return []
        actors = self._terms[at + 1].actors
        first = max((n for n, kind in enumerate(kinds[:at]) if kind == "that"), default=-1)
        after = [term for term in self._terms[at + 2 :] if term.kind != "propose"]
        clause = [*self._terms[first + 1 : at], *after]
        edits = edits_of_clause(clause, proposing=False) if self._plain(actors) else None
        return [Saying(actors, (), placed)] if edits is not None and (placed := self._behind.placed(edits)) else []

    def _of_statement(self) -> list[Saying]:
        """What should be done of the text in a statement, said without who wants it: who makes the statement does."""
        ours = self._memory.section
        if ours is None or not wishes((), self._terms):
            return []
        told = self._behind.placed(edits_of_clause(self._terms, proposing=False))
        return [replace(ours, edits=told)] if told else []

    def _listed(self) -> list[Saying]:
        """Those behind a colon: "The following delegations spoke in favour of “x”: Norhaven and Kestria"."""
        kinds = [term.kind for term in self._terms]
        if kinds[-2:] != ["colon", "name"] or not self._plain(self._terms[-1].actors):
            return []
        rest = list(self._terms[:-2])
        verb = next((n for n, term in enumerate(rest) if term.kind in STANCES), -1)
        if verb < 0 or any(term.kind != "place" for term in rest[:verb]):
            return []
        actors = self._terms[-1].actors
        return [Saying(actors, (), self._behind.on(rest[verb].kind, [*rest[:verb], *rest[verb + 1 :]]))]


def _unplaced(term: RecordTerm) -> RecordTerm:
    """A word; "this paragraph" as one that nobody knows where no one paragraph is open."""
    return replace(term, kind="") if term.kind == "paragraph" else term


def _backed(edit: ReportedEdit) -> ReportedEdit:
    """What who supports an edit wants: who stands behind one that opposes a provision opposes it too."""
    return edit if edit.edit in (Edit.NOTE, Edit.OPPOSE) else replace(edit, stance=Stance.SUPPORT)


def voice_of(sentence: str, words: RecordWords, register: Register) -> tuple[bool, bool]:
    """Whether a sentence of a statement begins with its author ("We thank the Chair"); and whether it has a verb of
    speaking or the name of somebody: behind one that is not understood, nobody who was named before goes on speaking.
    """
    terms = terms_of_sentence(sentence, words, register, "")
    speaks = any(term.kind in VERBS or term.kind in ("name", "view", "doubt", *CONDITIONS) for term in terms)
    return bool(terms) and terms[0].kind in ("self", "ourselves"), speaks


def has_verb(sentence: str, words: RecordWords, register: Register) -> bool:
    """Whether a sentence has a verb with which somebody says, or wants, something: one that only addresses somebody
    ("Mr. President,") has none.
    """
    return any(term.kind in VERBS for term in terms_of_sentence(sentence, words, register, ""))
