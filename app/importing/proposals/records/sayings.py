"""Who wants what in one sentence of a record: “The representative of Norhaven said that her delegation could not accept
the deletion of paragraph 3”.

In: one sentence, and what was said before it (`RecordMemory`). Out: the sayings in it; one that is not understood to
its last word, left open, of the past or of another has no edits, and asks for nothing. A sentence whose subject is not
known has none, and nobody goes on speaking behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.importing.proposals.records.clauses import HERE, ReportedEdit, contrary_of, edits_of_clause, places_of
from app.importing.proposals.records.conditions import condition_of
from app.importing.proposals.records.sentences import ARABIC_AND, RecordTerm, terms_of_sentence
from app.importing.proposals.records.spoken_words import quotes_known_words, quotes_values, with_words_meant
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.records.words import RecordWords
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_VERBS = frozenset(("say", "propose", "refuse", "support", "accept", "reserve", "hold", "accept_only"))
_STANCES = {"support": Stance.SUPPORT, "refuse": Stance.OPPOSE, "accept": Stance.FLEXIBLE, "reserve": Stance.RESERVE}
_PRONOUNS = frozenset(("self", "ourselves", "plural"))
_OF_OURSELVES = re.compile(
    r"و?(?:ل[اين]م?\s+)?ن[\u0600-\u06ff]{2,}(?:\s.*)?|.*[\u0600-\u06ff]نا(?:\s.*)?"
    r"|(?:\w+\s)*\w+[aei]mos(?:\s.*)?|(?:не\s)?\w+[еи]м(?:ся)?(?:\s.*)?",
    re.IGNORECASE,
)
"""A verb that says by itself that who speaks wants it: "solicitamos", "نطلب"."""
_CHINESE = re.compile("[\u4e00-\u9fff]")
"""Where a statement says what is wanted without a subject, who makes it wants it."""
_POINTED = re.compile(r"ه(?:ذا|ذه|ؤلاء)|ذلك|تلك|\w*هما?$|\w*ها$")
"""What Arabic points at, behind which a name is who does it; "the proposal Norhaven" is Norhaven's."""
_PREFERS = re.compile(
    r"(?:\w+\s+)*(?:prefer|préf[eéè]r|prefier|prefir|предпоч)\w*$|更?(?:倾向|愿意|希望采用)|[يت]فضل", re.IGNORECASE
)
"""A verb that sets the words behind it above others: "prefers “x” to “y”"."""
_SEVERAL = 2
_LONGEST_SUBJECT = 5
"""Words of the longest subject of which a clause says something."""
_SHOULD = frozenset(("be", "read", "instead"))
_MODAL = re.compile(r"se\s|чтобы$", re.IGNORECASE)
"""A passive or a conjunction that says by itself what should be."""
_AGAINST = frozenset((Stance.OPPOSE,))
_OF_EDIT = {Stance.SUPPORT: Edit.SUPPORT, Stance.OPPOSE: Edit.OPPOSE}


@dataclass(frozen=True, slots=True)
class Saying:
    """What some actors want in one sentence. `edits` is empty where that is not understood."""

    actors: tuple[ActorRef, ...]
    speakers: tuple[ActorRef, ...] = ()
    edits: tuple[ReportedEdit, ...] = ()
    of_others: bool = False
    """It is not understood and names others: who goes on speaking behind it is not certain."""
    presented: bool = False
    """Their own words follow: a person who was given the floor, or a name before a colon, may say "we"."""
    answers: bool = False
    """It answers, in words that ask for nothing, whether a proposal of theirs stands."""


@dataclass(slots=True)
class RecordMemory:
    """What was said under the open heading: who speaks, and what "that proposal" or "the proposal by Norhaven" is."""

    speaker: Saying | None = None
    asked: list[Saying] = field(default_factory=list)
    """The sayings that ask for something, in order; None of them is meant behind one that is not understood."""
    section: Saying | None = None
    """Whose statement it is, as long as nobody else has spoken in it: who says "we" there."""
    lost: bool = False
    """The last saying was not understood: "that proposal" may be its own."""

    @property
    def ourselves(self) -> Saying | None:
        """Who says "we": whose statement this is, or who has the floor; nobody of whom is only told what he wants."""
        speaks = self.speaker is not None and self.speaker.presented
        return self.section or (self.speaker if speaks else None)

    def keep(self, saying: Saying) -> None:
        """Take a saying in."""
        self.speaker = None if saying.of_others else saying
        asks = any(one.edit is not Edit.NOTE for one in saying.edits)
        self.lost = not asks
        if asks:
            self.asked.append(saying)
            return
        own = {actor.id for actor in saying.actors}
        self.asked = [one for one in self.asked if own.isdisjoint(actor.id for actor in one.actors)]

    def meant(self, by: Sequence[ActorRef] = ()) -> tuple[ReportedEdit, ...]:
        """The edits of the last saying, or of the last one of some actors; () where that is not certain."""
        ids = {actor.id for actor in by}
        of = [one for one in self.asked if not ids or ids & {actor.id for actor in one.actors}]
        known = of and (ids or not self.lost)
        return tuple(one for one in of[-1].edits if one.edit is not Edit.OPPOSE) if known else ()


def sayings_in(
    sentence: str, words: RecordWords, register: Register, address: str, memory: RecordMemory
) -> list[Saying]:
    """The sayings of one sentence, in order. `address` is the place of the heading above it."""
    shown = quotes_known_words(sentence, (one for said in memory.asked for one in said.edits))
    terms = _terms_before_reason(shown, words, register, address)
    return _SentenceReading(terms, register, address, memory).sayings()


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
        self._terms, self._register, self._address, self._memory = terms, register, address, memory
        self._at = 0
        self._said = False
        """The subject says what follows, without a verb of saying."""
        self._place = ""
        """The place that stands before the subject."""

    def sayings(self) -> list[Saying]:
        """The sayings of the sentence."""
        by = self._subject()
        if by is None:
            return self._passive() or self._by_agent() or self._listed()
        backers = self._beside(by)
        by = backers[0]
        said = (RecordTerm("say", ""),) if self._said else ()
        told = self._predicate((*said, *self._terms[self._at :]), by)
        others = any(term.kind == "name" for term in self._terms[self._at :])
        found = [replace(by, edits=told, of_others=others and not told)]
        if backers[1] and told:
            found.append(Saying(backers[1], (), tuple(_backed(one) for one in told)))
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
        if terms and terms[first].kind == "propose" and (told := self._predicate(self._terms[first:], Saying(actors))):
            return told
        if terms and terms[-1].kind == "propose":  # "paragraph 3: deletion requested"
            terms = terms[:-1]
        return self._placed(edits_of_clause(terms, proposing=False))

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
        if kind in _VERBS and _OF_OURSELVES.fullmatch(terms[at].text) is not None:
            ours = self._memory.ourselves
            return replace(ours, edits=()) if ours is not None else None
        if kind in _VERBS and self._memory.section is not None and _CHINESE.match(terms[at].text) is not None:
            return replace(self._memory.section, edits=())
        if kind in ("proposal", "it") and self._kind(at + 1) in _STANCES and self._kind(at + 2) == "name":
            if at + 3 == len(terms):  # "that proposal supports Norhaven", as in Russian
                self._terms = (*terms[:at], terms[at + 2], terms[at + 1], terms[at])
                return self._named()
            return None
        if kind == "view" and self._kind(at + 1) == "name":
            self._at = at + 1
            return self._named(said=True)
        if kind == "name":
            return self._named()
        if kind in _PRONOUNS and self._kind(at + 1) in (*_VERBS, "place", "and"):
            speaker = self._memory.ourselves if kind == "ourselves" else self._memory.speaker
            if speaker is None or (kind == "plural" and len(speaker.actors) < _SEVERAL):
                return None
            self._at = at + 1
            return replace(speaker, edits=())
        if kind in _VERBS and self._kind(at + 1) == "name":  # the verb first, as in Arabic
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._named()
        if kind in _STANCES and (last := self._subject_behind(at)):  # "joined that proposal Norhaven"
            self._terms = (*terms[:at], terms[last], *terms[at:last], *terms[last + 1 :])
            return self._named()
        if kind in _VERBS and self._kind(at + 1) == "ourselves":
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._subject()
        return None

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
        if self._kind(self._at) == "place" and self._kind(self._at + 1) == "say":  # "referring to paragraph 3, said"
            places = self._terms[self._at].places
            self._place = places[0] if len(places) == 1 else self._place
            self._at += 1
        presented = self._said or term.text.endswith((")", "）"))
        return Saying(term.actors, presented=presented) if self._plain(term.actors) else None

    def _plain(self, actors: Sequence[ActorRef]) -> bool:
        """Whether all are known and none is an officer, who speaks for the meeting."""
        return all(actor.id != "?" and self._register.type_of(actor.id) != "officer" for actor in actors)

    def _beside(self, by: Saying) -> tuple[Saying, tuple[ActorRef, ...]]:
        """Who speaks, with those for whom that is; and who supports it."""
        backers: tuple[ActorRef, ...] = ()
        while self._kind(self._at) in ("behalf", "backed", "contrary", "with") and self._kind(self._at + 1) == "name":
            kind, actors = self._kind(self._at), self._terms[self._at + 1].actors
            self._at += 2
            if kind == "behalf":
                groups = self._register.type_of(actors[0].id) in ("group", "organisation")
                too = "also" in self._terms[self._at - 2].text.casefold()
                both = replace(by, actors=(*by.actors, *actors))
                by = replace(by, actors=actors, speakers=by.actors) if groups and not too else both
            elif kind != "contrary":
                backers = (*backers, *actors)
        if not self._plain((*by.actors, *backers)):
            return replace(by, actors=()), ()
        return by, backers

    # --- what is said ---

    def _predicate(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        """What is wanted by words that begin with a verb; () where that is not understood."""
        found: tuple[ReportedEdit, ...] = ()
        for part in with_words_meant(_cut_at_verbs(terms)):
            if _says_nothing(part):
                continue
            told = self._wanted(part, by)
            if not told:
                return ()
            found = (*found, *told)
        return () if _contradicts(found) else found

    def _wanted(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        said = False
        at = 0
        own = {actor.id for actor in by.actors} | {actor.id for actor in by.speakers}
        several = len(by.actors) + len(by.speakers) >= _SEVERAL or any(
            self._register.type_of(actor.id) in ("group", "organisation") for actor in by.actors
        )
        while at < len(terms) and (
            ((terms[at].kind != "plural" or several) and terms[at].kind in ("say", "that", "and", *_PRONOUNS))
            or (said and terms[at].kind == "it")
            or (said and terms[at].kind == "name" and {actor.id for actor in terms[at].actors} <= own)
        ):
            said = said or terms[at].kind == "say"
            at += 1
        rest = terms[at:]
        if (condition := condition_of(rest, frozenset(own))) is not None:
            return self._required(*condition)
        rest = [term for term in rest if term.kind != "only"]
        kinds = [term.kind for term in rest]
        verb = next((n for n, kind in enumerate(kinds) if kind in _VERBS), -1)
        if verb > 0 and said and set(kinds[:verb]) <= {"place", *_PRONOUNS}:
            rest = [rest[verb], *rest[:verb], *rest[verb + 1 :]]
            verb = 0
        if verb == 0 and rest[0].kind == "propose" and _PREFERS.match(rest[0].text) is not None:
            rest = _set_above(rest)
        if verb == 0 and rest[0].kind == "propose":
            asked = edits_of_clause(_without_agent(rest[1:]), proposing=True)
            return self._placed(asked) if asked else self._told_of(rest[1:], Stance.PROPOSE)
        if verb == 0 and rest[0].kind == "hold":
            return self._held(rest)
        if verb == 0:
            return self._stance(rest[0].kind, rest[1:])
        if not (said and _wishes(terms[:at], rest)):
            return ()
        asked = edits_of_clause(rest, proposing=False)
        return self._placed(asked) if asked else self._told_of(rest, Stance.PROPOSE)

    def _required(self, beside: Sequence[RecordTerm], asked: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What has to be changed, at the place that would be accepted then where no other is named."""
        named = places_of(beside)
        edits = edits_of_clause(asked, proposing=False) or ()
        return self._placed(tuple(replace(one, place=one.place or (named[0] if named else "")) for one in edits))

    def _held(self, rest: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What is to stay as it is: quoted words, or a whole provision."""
        words = [term for term in rest[1:] if term.kind != "with"]
        edits = edits_of_clause([RecordTerm("stay", rest[0].text), *words], proposing=False)
        return self._placed(edits)

    def _told_of(self, clause: Sequence[RecordTerm], stance: Stance) -> tuple[ReportedEdit, ...]:
        """What is wanted of words that a clause says of its subject, which nothing else is asked of: "(could not accept)
        that contributions be “voluntary”", "(insisted) that it remain “binding”".
        """
        places = places_of(clause)
        place = places[0] if len(places) == 1 else ""
        clause = [term for term in _without_agent(clause) if term.kind not in ("that", "place")]
        kinds = [term.kind for term in clause]
        if stance is Stance.OPPOSE and kinds[:1] == ["be"]:  # a reflexive verb: "que se limite el párrafo 2 a …"
            clause, kinds = clause[1:], kinds[1:]
        if stance is Stance.OPPOSE and set(kinds[1:-1]) == {""} and (kinds[0], kinds[-1]) == ("put", "quoted"):
            return self._placed((ReportedEdit(Edit.OPPOSE, stance, place, clause[-1].text),))
        link = next((n for n, kind in enumerate(kinds) if kind in ("be", "stay")), -1)
        subject, behind = kinds[:link], kinds[link:]
        plain = 0 < len(subject) <= _LONGEST_SUBJECT and set(subject) <= {"", "measure", "it"}
        if link < 1 or not plain or behind[-1] != "quoted" or not set(behind[:-1]) <= {"be", "stay"}:
            return ()
        said = clause[-1].text
        if stance is Stance.OPPOSE:
            return self._placed((ReportedEdit(Edit.OPPOSE, stance, place, said),))
        asked = [one for told in self._memory.asked for one in told.edits if said in (one.wording, one.anchor)]
        if "stay" in behind or any(said == one.anchor for one in asked):
            return self._placed((ReportedEdit(Edit.RETAIN, Stance.RETAIN, place, said),))
        wanted = {(one.place, one.edit, one.wording, one.anchor): one for one in asked if one.edit is not Edit.OPPOSE}
        return tuple(_taken(one, Stance.SUPPORT) for one in wanted.values()) if len(wanted) == 1 else ()

    def _stance(self, kind: str, rest: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What a stance is taken on: the proposal of another, an edit, quoted words, or a place."""
        stance = _STANCES.get(kind)
        if stance is None:
            return ()
        by: tuple[ActorRef, ...] = ()
        at = 0
        if rest[1:2] and rest[0].kind == "name" and rest[1].kind == "propose":  # "joins Togo in asking for"
            return self._placed(edits_of_clause(_without_agent(rest[2:]), proposing=True))
        while at < len(rest) and rest[at].kind in ("proposal", "it", "be", "name", "that", "agent"):
            if rest[at].kind == "name":
                by = rest[at].actors
            at += 1
        left = list(rest[at:])
        if left and left[0].kind == "change" and stance in _AGAINST:
            return self._unchanged(left)
        if not left:
            meant = self._memory.meant(by)
            return tuple(_taken(one, stance) for one in meant)
        edits = edits_of_clause(_without_agent(left), proposing=True)
        if edits is not None:
            if all(term.kind in ("quoted", "place", "be", "end") for term in left):
                edits = tuple(replace(one, edit=Edit.SUPPORT) for one in edits)
            return self._placed(tuple(_taken(one, stance) for one in edits))
        places = places_of(left)
        if places and all(term.kind in ("place", "and") for term in left) and not by:
            return tuple(ReportedEdit(_OF_EDIT.get(stance, Edit.NOTE), stance, place) for place in places)
        return self._told_of(left, stance) if stance is Stance.OPPOSE and not by else ()

    def _unchanged(self, left: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What refuses who refuses "any reduction": the one change of words that was asked for just before."""
        swaps = [one for one in self._memory.meant() if one.edit is Edit.REPLACE]
        known = len(swaps) == 1 and all(term.kind in ("change", "place") for term in left)
        places = places_of(left)
        return tuple(_taken(one, Stance.OPPOSE) for one in swaps if known and (not places or places == (one.place,)))

    def _placed(self, edits: tuple[ReportedEdit, ...] | None) -> tuple[ReportedEdit, ...]:
        """Edits with their place: the one before the subject, or for quoted words that of the heading."""
        found: list[ReportedEdit] = []
        for one in edits or ():
            place = one.place or self._place or (self._address if one.wording or "(" in self._address else "")
            if not place or place.startswith("("):
                return ()
            anchor = self._address if one.edit is Edit.MOVE and one.anchor == HERE else one.anchor
            found.append(replace(one, place=place, anchor=anchor))
        return tuple(found)

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
                found.append(Saying(actors, (), tuple(_taken(one, stance) for one in meant)))
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
        return [Saying(actors, (), placed)] if edits is not None and (placed := self._placed(edits)) else []

    def _listed(self) -> list[Saying]:
        """Those behind a colon: "The following delegations spoke in favour of “x”: Norhaven and Kestria"."""
        kinds = [term.kind for term in self._terms]
        if kinds[-2:] != ["colon", "name"] or not self._plain(self._terms[-1].actors):
            return []
        rest = list(self._terms[:-2])
        verb = next((n for n, term in enumerate(rest) if term.kind in _STANCES), -1)
        if verb < 0 or any(term.kind != "place" for term in rest[:verb]):
            return []
        actors = self._terms[-1].actors
        return [Saying(actors, (), self._stance(rest[verb].kind, [*rest[:verb], *rest[verb + 1 :]]))]


def _set_above(terms: Sequence[RecordTerm]) -> Sequence[RecordTerm]:
    """A clause that prefers words, with the word that it sets them above others: "prefers “x” to “y”"."""
    at = [n for n, term in enumerate(terms) if term.kind == "quoted"]
    between = {term.kind for term in terms[at[0] + 1 : at[1]]} if len(at) == _SEVERAL else {""}
    if not between <= {"with", "be"}:
        return terms
    return [*terms[: at[0] + 1], RecordTerm("instead", ""), *terms[at[1] :]]


def _without_agent(terms: Sequence[RecordTerm]) -> list[RecordTerm]:
    """A clause without who is said to have asked for it first."""
    found: list[RecordTerm] = []
    for at, term in enumerate(terms):
        if term.kind == "agent" and at + 1 < len(terms) and terms[at + 1].kind == "name":
            continue
        if term.kind == "name" and at and terms[at - 1].kind == "agent":
            continue
        found.append(term)
    return found


def _cut_at_verbs(terms: Sequence[RecordTerm]) -> list[list[RecordTerm]]:
    """Predicates that "and" joins, or a second verb of saying begins, each with its verb: "cannot accept “x”, and holds
    that “y” should stay".
    """
    parts: list[list[RecordTerm]] = [[]]
    for at, term in enumerate(terms):
        follows = next((one.kind for one in terms[at + 1 :] if one.kind not in ("that", *_PRONOUNS)), "")
        before = {one.kind for one in parts[-1]} & _VERBS
        if term.kind == "and" and follows in _VERBS and before:
            parts.append([])
        elif before - {"say"} and (term.kind == "say" or (term.kind in _VERBS and term.text.startswith(ARABIC_AND))):
            parts.append([term])
        else:
            parts[-1].append(term)
    return parts


def _says_nothing(part: Sequence[RecordTerm]) -> bool:
    """Whether a part only says what somebody holds dear, in no words of the text ("was attached to consensus and …")."""
    kinds = [term.kind for term in part if term.kind not in ("that", *_PRONOUNS)]
    return kinds[:1] == ["hold"] and len(kinds) > 1 and set(kinds[1:]) == {""}


def _backed(edit: ReportedEdit) -> ReportedEdit:
    return edit if edit.edit is Edit.NOTE else replace(edit, stance=Stance.SUPPORT)


def _wishes(lead: Sequence[RecordTerm], rest: Sequence[RecordTerm]) -> bool:
    """Whether words behind a verb of saying tell what should be: who "noted the deletion of paragraph 3" wants nothing.
    A name before a colon is no verb, and what it says is wanted.
    """
    if any(term.kind == "say" and not term.text for term in lead):
        return True
    return any(term.kind in _SHOULD or _MODAL.match(term.text) for term in (*lead, *rest))


def _contradicts(edits: Sequence[ReportedEdit]) -> bool:
    """Whether one and the same is wanted and not wanted ("welcomed it but did not support it")."""
    goes = (Edit.DELETE,)  # who refuses words may ask that they go
    wanted = {(one.place, one.wording) for one in edits if one.stance not in _AGAINST and one.edit not in goes}
    refused = {(one.place, one.wording) for one in edits if one.stance in _AGAINST}
    gone = {(one.place, one.wording) for one in edits if one.edit is Edit.DELETE}
    kept = {(one.place, one.wording) for one in edits if one.edit is Edit.RETAIN}
    return not (wanted.isdisjoint(refused) and gone.isdisjoint(kept))


def _taken(edit: ReportedEdit, stance: Stance) -> ReportedEdit:
    """An edit as one takes it who supports it, or refuses it, or only lives with it."""
    if stance is Stance.OPPOSE:
        return contrary_of(edit)
    if stance is Stance.SUPPORT:
        return replace(edit, stance=stance)
    return ReportedEdit(Edit.NOTE, stance, edit.place)


def voice_of(sentence: str, words: RecordWords, register: Register) -> tuple[bool, bool]:
    """Whether a sentence of a statement begins with its author ("We thank the Chair"); and whether it has a verb of
    speaking or the name of somebody: behind one that is not understood, nobody who was named before goes on speaking.
    """
    terms = terms_of_sentence(sentence, words, register, "")
    speaks = any(term.kind in _VERBS or term.kind in ("name", "view", "doubt") for term in terms)
    return bool(terms) and terms[0].kind in ("self", "ourselves"), speaks


def has_verb(sentence: str, words: RecordWords, register: Register) -> bool:
    """Whether a sentence has a verb with which somebody says, or wants, something: one that only addresses somebody
    ("Mr. President,") has none.
    """
    return any(term.kind in _VERBS for term in terms_of_sentence(sentence, words, register, ""))
