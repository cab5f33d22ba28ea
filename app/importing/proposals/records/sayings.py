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
from app.importing.proposals.records.conditions import condition_in
from app.importing.proposals.records.draft_leads import without_draft
from app.importing.proposals.records.sentences import RecordTerm, terms_of_sentence
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.records.words import RecordWords
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_VERBS = frozenset(("say", "propose", "refuse", "support", "accept", "reserve", "only"))
_STANCES = {"support": Stance.SUPPORT, "refuse": Stance.OPPOSE, "accept": Stance.FLEXIBLE, "reserve": Stance.RESERVE}
_PRONOUNS = frozenset(("self", "ourselves", "plural"))
_OF_OURSELVES = re.compile(r"و?ن[\u0600-\u06ff]{2,}(?:\s.*)?|(?:\w+\s)*\w+[aei]mos(?:\s.*)?", re.IGNORECASE)
"""A verb that says by itself that who speaks wants it: "solicitamos", "نطلب"."""
_PREFERS = re.compile(
    r"(?:\w+\s+)*(?:prefer|préf[eéè]r|prefier|prefir|предпоч)\w*$|更?(?:倾向|愿意|希望采用)|[يت]فضل", re.IGNORECASE
)
"""A verb that sets the words behind it above others: "prefers “x” to “y”"."""
_THIS = re.compile(r"هذا|هذه")
_ARABIC_AND = "و"
"""It is written as one with the verb behind it."""
_SEVERAL = 2
_SHORTEST_WORDS = 4
"""Signs of words that are looked for without quotation marks."""
_SHOULD = frozenset(("be", "read", "instead"))
_MODAL = re.compile(r"se\s|чтобы$", re.IGNORECASE)
"""A passive or a conjunction that says by itself what should be."""
_OF_A_TEXT = frozenset(("out", "put", "swap", "stay", "read", "quoted"))
"""Kinds of which an edit is made."""
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
    unknown: bool = False
    """Somebody who was not named has said "we": it is theirs, whoever is named behind it."""
    lost: bool = False
    """The last saying was not understood: "that proposal" may be its own."""

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
    terms = _terms_before_reason(_with_quotes(sentence, memory), words, register, address)
    return _SentenceReading(terms, register, address, memory).sayings()


def _with_quotes(sentence: str, memory: RecordMemory) -> str:
    """A sentence that quotes nothing, with quotation marks round the words that somebody asked for before it."""
    asked = {one.wording for said in memory.asked for one in said.edits if len(one.wording) >= _SHORTEST_WORDS}
    if not asked or QUOTED.search(sentence) is not None:
        return sentence
    form = re.compile(
        rf"(?<!\w)(?:{'|'.join(re.escape(words) for words in sorted(asked, key=len, reverse=True))})(?!\w)"
    )
    found = form.search(sentence)
    return sentence if found is None else f"{sentence[: found.start()]}“{found[0]}”{sentence[found.end() :]}"


def own_edits(
    sentence: str, words: RecordWords, register: Register, address: str, actors: tuple[ActorRef, ...]
) -> tuple[ReportedEdit, ...]:
    """What a sentence asks that stands below the name of `actors`; () where that is not understood to its last word."""
    terms = _terms_before_reason(sentence, words, register, address)
    return _SentenceReading(terms, register, address, RecordMemory(Saying(actors))).own(actors)


def _terms_before_reason(sentence: str, words: RecordWords, register: Register, address: str) -> tuple[RecordTerm, ...]:
    """The words of a sentence up to where it gives a reason, of which nothing is asked."""
    sentence = without_draft(sentence)
    shown = QUOTED.sub(lambda found: "…" * len(found[0]), sentence.replace("'", "’"))
    reason = words.reason.search(shown, 1)
    return terms_of_sentence(sentence[: reason.start()] if reason is not None else sentence, words, register, address)


class _SentenceReading:
    """The words of one sentence, read from the first to the last."""

    def __init__(self, terms: Sequence[RecordTerm], register: Register, address: str, memory: RecordMemory) -> None:
        told = address.count("(") == 1 or any(term.kind == "place" for term in terms)
        self._terms = terms if told else [_unplaced(term) for term in terms]
        self._register, self._address, self._memory = register, address, memory
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
        while self._kind(self._at) == "place" and self._kind(self._at + 1) in ("say", "place"):
            places = self._terms[self._at].places
            self._place, self._at = places[0] if len(places) == 1 else self._place, self._at + 1
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
        if (
            terms
            and terms[first].kind in ("propose", "refuse")
            and (told := self._predicate(self._terms[first:], Saying(actors)))
        ):
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
            ours = self._ourselves()
            return replace(ours, edits=()) if ours is not None else None
        if kind == "view" and self._kind(at + 1) == "name":
            self._at = at + 1
            return self._named(said=True)
        if kind == "name":
            return self._named()
        if kind in _PRONOUNS and self._kind(at + 1) in (*_VERBS, "place", "and"):
            speaker = self._ourselves() if kind == "ourselves" else self._memory.speaker
            if speaker is None or (kind == "plural" and len(speaker.actors) < _SEVERAL):
                return None
            self._at = at + 1
            return replace(speaker, edits=())
        if kind in _VERBS and self._kind(at + 1) == "name":  # the verb first, as in Arabic
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._named()
        if kind in _VERBS and self._kind(at + 1) == "ourselves":
            self._terms = (*terms[:at], terms[at + 1], *self._after_names(at + 2, terms[at]))
            return self._subject()
        return None

    def _ourselves(self) -> Saying | None:
        """Who "we" is: whose statement it is, else who spoke last, unless somebody who was not named said so before."""
        ours = self._memory.section or (None if self._memory.unknown else self._memory.speaker)
        self._memory.unknown = self._memory.unknown or ours is None
        return ours

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
        return Saying(term.actors) if self._plain(term.actors) else None

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
                by = Saying(actors, by.actors) if groups and not too else Saying((*by.actors, *actors))
            elif kind != "contrary":
                backers = (*backers, *actors)
        if not self._plain((*by.actors, *backers)):
            return replace(by, actors=()), ()
        return by, backers

    # --- what is said ---

    def _predicate(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        """What is wanted by words that begin with a verb; () where that is not understood."""
        found: tuple[ReportedEdit, ...] = ()
        for part in _cut_at_verbs(terms):
            told = self._wanted(_with_words_before(part, found), by)
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
        kinds = [term.kind for term in rest]
        verb = next((n for n, kind in enumerate(kinds) if kind in _VERBS), -1)
        if verb > 0 and said and set(kinds[:verb]) <= {"place", *_PRONOUNS}:
            rest = [rest[verb], *rest[:verb], *rest[verb + 1 :]]
            verb = 0
        if verb == 0 and rest[0].kind == "propose" and _PREFERS.match(rest[0].text) is not None:
            rest = _set_above(rest)
        if verb == 0 and rest[0].kind == "propose":
            return self._placed(edits_of_clause(_without_agent(rest[1:]), proposing=True))
        if (asked := self._condition([one for one in rest if not _is_of(one, own)])) is not None:
            return asked
        if verb == 0:
            return self._stance(rest[0].kind, rest[1:])
        return self._placed(edits_of_clause(rest, proposing=False)) if said and _wishes(terms[:at], rest) else ()

    def _condition(self, rest: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...] | None:
        """What somebody asks who takes the text only with it; None where words set no such condition."""
        set_one = condition_in(rest)
        if set_one is None:
            return None
        edits = edits_of_clause(set_one.clause, proposing=True) if set_one.plain else None
        places = places_of(set_one.taken)
        if edits is not None and len(places) == 1:
            edits = tuple(one if one.place else replace(one, place=places[0]) for one in edits)
        return self._placed(edits)

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
        if not left:
            meant = self._memory.meant(by)
            return tuple(_taken(one, stance) for one in meant)
        own = _own_clause(left)
        if own:
            return self._placed(edits_of_clause(own, proposing=False)) if stance is Stance.OPPOSE else ()
        edits = edits_of_clause(_without_agent(left), proposing=True)
        if edits is not None:
            if all(term.kind in ("quoted", "place", "be", "end") for term in left):
                edits = tuple(replace(one, edit=Edit.SUPPORT) for one in edits)
            return self._placed(tuple(_taken(one, stance) for one in edits))
        places = places_of(left)
        if places and all(term.kind in ("place", "and") for term in left) and not by:
            return tuple(ReportedEdit(_OF_EDIT.get(stance, Edit.NOTE), stance, place) for place in places)
        return ()

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
        if kinds == ["support", "proposal", "name"] and _THIS.match(self._terms[1].text):  # as in Arabic
            self._terms = (self._terms[1], replace(self._terms[0], kind="backed"), self._terms[2])
            kinds = ["proposal", "backed", "name"]
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


def _own_clause(terms: Sequence[RecordTerm]) -> Sequence[RecordTerm]:
    """What stands behind "and" with a verb of its own where a stance is taken on no edit: who "sees no need for it and
    would delete it" refuses no deletion. () where there is none.
    """
    joined = next((n for n, term in enumerate(terms) if term.kind == "and"), len(terms))
    before, behind = ([term.kind for term in part] for part in (terms[:joined], terms[joined:]))
    apart = "be" in behind and not any(kind in _OF_A_TEXT for kind in before)
    return terms[joined + 1 :] if apart else ()


def _unplaced(term: RecordTerm) -> RecordTerm:
    """A word; "this paragraph" as one that nobody knows where no one paragraph is open."""
    return replace(term, kind="") if term.kind == "paragraph" else term


def _set_above(terms: Sequence[RecordTerm]) -> Sequence[RecordTerm]:
    """A clause that prefers words, with the word that it sets them above others: "prefers “x” to “y”"."""
    at = [n for n, term in enumerate(terms) if term.kind == "quoted"]
    between = {term.kind for term in terms[at[0] + 1 : at[1]]} if len(at) == _SEVERAL else {""}
    if not between <= {"with", "be"}:
        return terms
    return [*terms[: at[0] + 1], RecordTerm("instead", ""), *terms[at[1] :]]


def _is_of(term: RecordTerm, own: set[str]) -> bool:
    """Whether a word is the name of who speaks."""
    return term.kind == "name" and {actor.id for actor in term.actors} <= own


def _with_words_before(terms: Sequence[RecordTerm], before: Sequence[ReportedEdit]) -> Sequence[RecordTerm]:
    """A part of a sentence with the words that "it" is there: "cannot accept “x” and proposes replacing it by “y”"."""
    words = {one.wording for one in before if one.edit is Edit.OPPOSE and one.wording}
    kinds = [term.kind for term in terms]
    swap = kinds.index("swap") if kinds.count("swap") == 1 and kinds.count("quoted") == 1 else -1
    if len(words) != 1 or swap < 0 or kinds.index("quoted") < swap:
        return terms
    rest = [term for term in terms[swap + 1 :] if term.kind != "it"]
    return [*terms[: swap + 1], RecordTerm("quoted", words.pop()), *rest]


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
    """Predicates that "and" joins, each with its verb."""
    parts: list[list[RecordTerm]] = [[]]
    for at, term in enumerate(terms):
        follows = next((one.kind for one in terms[at + 1 :] if one.kind not in ("that", *_PRONOUNS)), "")
        begun = any(one.kind in _VERBS for one in parts[-1])
        if term.kind == "and" and follows in _VERBS and begun:
            parts.append([])
        elif term.kind in _VERBS and term.text.startswith(_ARABIC_AND) and begun and parts[-1][-1].kind != "say":
            parts.append([term])
        else:
            parts[-1].append(term)
    return parts


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
    wanted = {(one.place, one.wording) for one in edits if one.stance not in _AGAINST}
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
    speaks = any(term.kind in _VERBS or term.kind in ("name", "view", "doubt", "unless") for term in terms)
    return bool(terms) and terms[0].kind in ("self", "ourselves"), speaks


def has_verb(sentence: str, words: RecordWords, register: Register) -> bool:
    """Whether a sentence has a verb with which somebody says, or wants, something: one that only addresses somebody
    ("Mr. President,") has none.
    """
    return any(term.kind in _VERBS for term in terms_of_sentence(sentence, words, register, ""))
