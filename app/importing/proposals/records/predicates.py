"""What one delegation wants, in the words of a sentence behind its subject: a verb of asking, of refusing, of support,
and what that is taken on.

In: the words of a predicate, who says it, the place that is open, and what was said before. Out: the edits, () where it
is not understood to its last word. Who speaks is `sayings`', what one clause does to the text `clauses`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.records.clauses import HERE, ReportedEdit, contrary_of, edits_of_clause, places_of
from app.importing.proposals.records.conditions import condition_of
from app.importing.proposals.records.memory import place_meant
from app.importing.proposals.records.sentences import ARABIC_AND, RecordTerm
from app.importing.proposals.records.spoken_words import with_words_meant
from app.importing.proposals.records.words import VERBS
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.records.memory import RecordMemory, Saying
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

STANCES = {"support": Stance.SUPPORT, "refuse": Stance.OPPOSE, "accept": Stance.FLEXIBLE, "reserve": Stance.RESERVE}
PRONOUNS = frozenset(("self", "ourselves", "plural"))
SEVERAL = 2
_PREFERS = compile_later(
    r"(?:\w+\s+)*(?:prefer|préf[eéè]r|prefier|prefir|предпоч)\w*$|更?(?:倾向|愿意|希望采用)|[يت]فضل", re.IGNORECASE
)
"""A verb that sets the words behind it above others: "prefers “x” to “y”"."""
_LONGEST_SUBJECT = 5
"""Words of the longest subject of which a clause says something."""
_SHOULD = frozenset(("be", "read", "instead"))
_MODAL = re.compile(r"se\s|чтобы$", re.IGNORECASE)
"""A passive or a conjunction that says by itself what should be."""
_AGAINST = frozenset((Stance.OPPOSE,))
_OF_EDIT = {Stance.SUPPORT: Edit.SUPPORT, Stance.OPPOSE: Edit.OPPOSE}


@dataclass(frozen=True, slots=True)
class Predicate:
    """Where a predicate stands: the place of the heading, the one before the subject, and what was said before."""

    register: Register
    address: str
    memory: RecordMemory
    place: str = ""
    meant: str | None = None
    """What "its deletion" is of, as the words before it in the sentence say; None where they name nothing."""

    def edits(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        """What is wanted by words that begin with a verb; () where that is not understood."""
        found: tuple[ReportedEdit, ...] = ()
        parts = with_words_meant(_cut_at_verbs(terms))
        here = self
        for part, behind in zip(parts, [*parts[1:], []], strict=True):
            told = () if (idle := _says_nothing(part) or _only_goes(part, behind)) else here._wanted(part, by)
            if not told and not idle:
                return ()
            found = (*found, *told)
            named = [(place, "") for place in places_of(part)] + [
                ("", one.text) for one in part if one.kind == "quoted"
            ]
            here = replace(here, meant=place_meant(named)) if named else here
        return () if _contradicts(found) else found

    def _wanted(self, terms: Sequence[RecordTerm], by: Saying) -> tuple[ReportedEdit, ...]:
        said = False
        at = 0
        own = {actor.id for actor in by.actors} | {actor.id for actor in by.speakers}
        several = len(by.actors) + len(by.speakers) >= SEVERAL or any(
            self.register.type_of(actor.id) in ("group", "organisation") for actor in by.actors
        )
        while at < len(terms) and (
            ((terms[at].kind != "plural" or several) and terms[at].kind in ("say", "that", "and", *PRONOUNS))
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
        verb = next((n for n, kind in enumerate(kinds) if kind in VERBS), -1)
        if verb > 0 and said and set(kinds[:verb]) <= {"place", *PRONOUNS}:
            rest = [rest[verb], *rest[:verb], *rest[verb + 1 :]]
            verb = 0
        if verb == 0 and rest[0].kind == "propose" and _PREFERS.match(rest[0].text) is not None:
            rest = _set_above(rest)
        if verb == 0 and rest[0].kind == "propose":
            asked = edits_of_clause(_without_agent(rest[1:]), proposing=True)
            return self.placed(asked) if asked else self._told_of(rest[1:], Stance.PROPOSE)
        if verb == 0 and rest[0].kind == "hold":
            return self._held(rest)
        if verb == 0:
            return self.on(rest[0].kind, rest[1:])
        if not (said and wishes(terms[:at], rest)):
            return ()
        asked = edits_of_clause(rest, proposing=False)
        return self.placed(asked) if asked else self._told_of(rest, Stance.PROPOSE)

    def _required(self, beside: Sequence[RecordTerm], asked: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What has to be changed, at the place that would be accepted then where no other is named."""
        named = places_of(beside)
        edits = edits_of_clause(asked, proposing=False) or ()
        return self.placed(tuple(replace(one, place=one.place or (named[0] if named else "")) for one in edits))

    def _held(self, rest: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What is to stay as it is: quoted words, or a whole provision."""
        words = [term for term in rest[1:] if term.kind != "with"]
        edits = edits_of_clause([RecordTerm("stay", rest[0].text), *words], proposing=False)
        return self.placed(edits)

    def _told_of(self, clause: Sequence[RecordTerm], stance: Stance) -> tuple[ReportedEdit, ...]:
        """What is wanted of words that a clause says of its subject, and nothing else: "(could not accept)
        that contributions be “voluntary”", "(insisted) that it remain “binding”".
        """
        places = places_of(clause)
        place = places[0] if len(places) == 1 else ""
        clause = [term for term in _without_agent(clause) if term.kind not in ("that", "place")]
        kinds = [term.kind for term in clause]
        if stance is Stance.OPPOSE and kinds[:1] == ["be"]:  # a reflexive verb: "que se limite el párrafo 2 a …"
            clause, kinds = clause[1:], kinds[1:]
        if stance is Stance.OPPOSE and set(kinds[1:-1]) == {""} and (kinds[0], kinds[-1]) == ("put", "quoted"):
            return self.placed((ReportedEdit(Edit.OPPOSE, stance, place, clause[-1].text),))
        link = next((n for n, kind in enumerate(kinds) if kind in ("be", "stay")), -1)
        subject, behind = kinds[:link], kinds[link:]
        plain = 0 < len(subject) <= _LONGEST_SUBJECT and set(subject) <= {"", "measure", "it"}
        if link < 1 or not plain or behind[-1] != "quoted" or not set(behind[:-1]) <= {"be", "stay"}:
            return ()
        said = clause[-1].text
        if stance is Stance.OPPOSE:
            return self.placed((ReportedEdit(Edit.OPPOSE, stance, place, said),))
        asked = [one for told in self.memory.asked for one in told.edits if said in (one.wording, one.anchor)]
        if "stay" in behind or any(said == one.anchor for one in asked):
            return self.placed((ReportedEdit(Edit.RETAIN, Stance.RETAIN, place, said),))
        wanted = {(one.place, one.edit, one.wording, one.anchor): one for one in asked if one.edit is not Edit.OPPOSE}
        return tuple(take_stance(one, Stance.SUPPORT) for one in wanted.values()) if len(wanted) == 1 else ()

    def on(self, kind: str, rest: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What a stance is taken on: the proposal of another, an edit, quoted words, or a place."""
        stance = STANCES.get(kind)
        if stance is None:
            return ()
        by: tuple[ActorRef, ...] = ()
        at = 0
        if rest[1:2] and rest[0].kind == "name" and rest[1].kind == "propose":  # "joins Togo in asking for"
            return self.placed(edits_of_clause(_without_agent(rest[2:]), proposing=True))
        while at < len(rest) and rest[at].kind in ("proposal", "it", "be", "name", "that", "agent"):
            if rest[at].kind == "name":
                by = rest[at].actors
            at += 1
        left = list(rest[at:])
        if at and left and left[0].kind == "and":  # what is said further is of another subject
            return ()
        if left and left[0].kind == "change" and stance in _AGAINST:
            return self._unchanged(left)
        if not left:
            meant = self.memory.meant(by)
            return tuple(take_stance(one, stance) for one in meant)
        edits = edits_of_clause(_without_agent(left), proposing=True)
        if edits is not None:
            if all(term.kind in ("quoted", "place", "be", "end") for term in left):
                edits = tuple(replace(one, edit=Edit.SUPPORT) for one in edits)
            return self.placed(tuple(take_stance(one, stance) for one in edits))
        places = places_of(left)
        that = at > 0 and rest[at - 1].kind == "that"  # "ne peut accepter que le paragraphe 2" takes that one alone
        if places and all(term.kind in ("place", "and") for term in left) and not (by or that):
            return tuple(ReportedEdit(_OF_EDIT.get(stance, Edit.NOTE), stance, place) for place in places)
        return self._told_of(left, stance) if stance is Stance.OPPOSE and not by else ()

    def _unchanged(self, left: Sequence[RecordTerm]) -> tuple[ReportedEdit, ...]:
        """What refuses who refuses "any reduction": the one change of words that was asked for just before."""
        swaps = [one for one in self.memory.meant() if one.edit is Edit.REPLACE]
        known = len(swaps) == 1 and all(term.kind in ("change", "place") for term in left)
        places = places_of(left)
        return tuple(
            take_stance(one, Stance.OPPOSE) for one in swaps if known and (not places or places == (one.place,))
        )

    def placed(self, edits: tuple[ReportedEdit, ...] | None) -> tuple[ReportedEdit, ...]:
        """Edits with their place: the one before the subject, or for quoted words that of the heading; a provision
        that goes, or stays, without being named is the one that was spoken of.
        """
        meant = self.meant if self.meant is not None else self.place or self.memory.place
        found: list[ReportedEdit] = []
        for one in edits or ():
            place = one.place or self.place or (self.address if one.wording or "(" in self.address else "")
            if meant is not None and not (one.place or one.wording or one.anchor):
                place = meant
            if not place or place.startswith("("):
                return ()
            anchor = self.address if one.edit is Edit.MOVE and one.anchor == HERE else one.anchor
            found.append(replace(one, place=place, anchor=anchor))
        return tuple(found)


def _set_above(terms: Sequence[RecordTerm]) -> Sequence[RecordTerm]:
    """A clause that prefers words, with the word that it sets them above others: "prefers “x” to “y”"."""
    at = [n for n, term in enumerate(terms) if term.kind == "quoted"]
    between = {term.kind for term in terms[at[0] + 1 : at[1]]} if len(at) == SEVERAL else {""}
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
    before: set[str] = set()
    """The verbs of the last part."""
    for term, follows in zip(terms, _kinds_behind(terms), strict=True):
        if term.kind == "and" and follows in VERBS and before:
            parts.append([])
            before = set()
            continue
        if before - {"say"} and (term.kind == "say" or (term.kind in VERBS and term.text.startswith(ARABIC_AND))):
            parts.append([])
            before = set()
        parts[-1].append(term)
        if term.kind in VERBS:
            before.add(term.kind)
    return parts


def _kinds_behind(terms: Sequence[RecordTerm]) -> list[str]:
    """For each term the kind of the next one that is neither "that" nor a pronoun, "" for none."""
    found, behind = [], ""
    for term in reversed(terms):
        found.append(behind)
        if term.kind not in ("that", *PRONOUNS):
            behind = term.kind
    return found[::-1]


def _says_nothing(part: Sequence[RecordTerm]) -> bool:
    """Whether a part only says what somebody holds dear, in no words of the text ("was attached to consensus")."""
    kinds = [term.kind for term in part if term.kind not in ("that", *PRONOUNS)]
    return kinds[:1] == ["hold"] and len(kinds) > 1 and set(kinds[1:]) == {""}


def _only_goes(part: Sequence[RecordTerm], behind: Sequence[RecordTerm]) -> bool:
    """Whether a part refuses what the next one wants to go: who "sees no need for it and would delete it" refuses no
    deletion, and asks for one.
    """
    kinds = [term.kind for term in part if term.kind not in ("say", "that", *PRONOUNS)]
    bare = kinds[:1] == ["refuse"] and len(kinds) > 1 and set(kinds[1:]) <= {"it", "paragraph", "place"}
    goes = [term.kind for term in behind if term.kind in ("out", *VERBS)] == ["propose", "out"]
    return bare and goes and places_of(part) in ((), places_of(behind))


def wishes(lead: Sequence[RecordTerm], rest: Sequence[RecordTerm]) -> bool:
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


def take_stance(edit: ReportedEdit, stance: Stance) -> ReportedEdit:
    """An edit as one takes it who supports it, or refuses it, or only lives with it."""
    if stance is Stance.OPPOSE:
        return contrary_of(edit)
    if stance is Stance.SUPPORT:
        return replace(edit, stance=stance)
    return ReportedEdit(Edit.NOTE, stance, edit.place)
