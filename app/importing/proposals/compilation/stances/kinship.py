"""What a delegation says of another's proposal instead of words of its own: "Supports Norhaven", "Idem", "Does not
agree with the proposal of Kestria".

In: one sentence, and who stands at the head of the block. Out: with whom it sides and whom it refuses, where every word
of it is understood; None for all other sentences. Which proposals are meant is `resolution`'s business.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.stances.kinship_vocabulary import (
    KEEPS_TEXT,
    KINSHIP_WORDS,
    REASONS,
    KinshipWords,
)
from app.importing.proposals.compilation.subject_names import subject_end
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import ActorRef, Stance
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.treaty.actors import Register

_LONGEST = 300
_AROUND = " \t\u00a0.。;；؛!()（）[]"
_LEAD = compile_later(
    r"(?:The\s+)?[Dd]elegations?\s+of\s+(?:the\s+)?|The\s+|(?:La|Le|Les|El|Los|Las)\s+(?:[Dd]élégation\s+(?:d[eu]\s+(?:la\s+|l['’])?|d['’])"
    r"|[Dd]elegación\s+del?\s+(?:la\s+)?)?|L['’]|Делегация\s+|وفد\s+"
)
_ABOUT = (
    r"(?:on|regarding|concerning|for|as\s+regards|with\s+(?:respect|regard)\s+to|sur|concernant|s['’]agissant\s+d[eu]|au\s+sujet\s+d[eu]|relative?\s+(?:à|au)"
    r"|sobre|respecto\s+(?:del?|al?)|en\s+cuanto\s+al?|relativ[oa]\s+al?|по|относительно|в\s+отношении|касательно|بشأن|فيما\s+يتعلق\s+ب|حول)(?:(?<=ب)|(?!\w))"
)
_BEHIND_PLACE = compile_later(rf"(?P<said>.+?)\s*,?\s+{_ABOUT}\s*(?P<place>[^,;:]{{3,60}})", re.IGNORECASE)
_BEFORE_PLACE = compile_later(
    rf"(?:{_ABOUT}\s*|关于|对于|就)(?P<place>[^,;:，、،]{{2,60}})\s*[,，،]\s*(?P<said>.+)", re.IGNORECASE
)
_PREPOSITION = compile_later(r"\s(?:al?|con|de|على|مع|إلى|في)$")
_FIRST_PERSON = compile_later(r"(?:ن[^\W\d_]|\w+mos\b)")
"""A verb that says itself who acts."""
_END = r"(?![^\W_])"
"""No letter goes on the word, save where letters are words."""


@dataclass(frozen=True, slots=True)
class TakenSide:
    """A stance on what others propose: on all of it where nothing but their names is said, else on a proposal."""

    stance: Stance
    actors: tuple[ActorRef, ...] = ()
    """() for who proposes what stands right above."""
    bare: bool = True
    place: str = ""
    """The part of the article to which what they propose speaks, as far as the sentence says: "(2)"."""


@dataclass(frozen=True, slots=True)
class Siding:
    """With whom a sentence sides, and against whom."""

    sides: tuple[TakenSide, ...]
    speakers: tuple[ActorRef, ...] = ()
    """Who is said to take it; () for who stands at the head."""


class _Grammar:
    """The patterns of one language, made when they are first asked for."""

    def __init__(self, words: KinshipWords) -> None:
        self.words = words

    @cached_property
    def verbs(self) -> tuple[tuple[Stance, re.Pattern[str]], ...]:
        """Each stance with the words that take it, those that deny first."""
        words = self.words
        end = "" if self.unspaced else _END
        forms = ((Stance.OPPOSE, words.refuses), (Stance.COSPONSOR, words.sponsors), (Stance.SUPPORT, words.backs))
        return tuple((stance, compile_later(rf"(?:{form}){end}", re.IGNORECASE)) for stance, form in forms)

    @cached_property
    def unspaced(self) -> bool:
        """Whether nothing parts the words of this language."""
        return re.search(r"[\u4e00-\u9fff]", self.words.backs) is not None

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """The same as what stands above."""
        return compile_later(self.words.alone, re.IGNORECASE)

    @cached_property
    def alike(self) -> re.Pattern[str]:
        """The same as what another proposes, before the name."""
        return compile_later(self.words.alike + ("" if self.unspaced else _END), re.IGNORECASE)

    @cached_property
    def manner(self) -> re.Pattern[str]:
        """What changes nothing, at either end."""
        return compile_later(rf"(?:{self.words.manner}){'' if self.unspaced else _END}\s*,?\s*", re.IGNORECASE)

    @cached_property
    def last_manner(self) -> re.Pattern[str]:
        """The same behind all."""
        return compile_later(rf"\s*,?\s*(?<!\w)(?:{self.words.manner})\s*$", re.IGNORECASE)

    @cached_property
    def cut(self) -> re.Pattern[str]:
        """Where a second verb stands, or a denial of what was said before."""
        words = self.words
        verb = rf"(?:{words.refuses}|{words.sponsors}|{words.backs})"
        parts = (
            r"[,;，；]?[而但也]?"
            if self.unspaced
            else r"(?:\s*[,;،]\s*|\s+)(?:(?:and|but|while|et|mais|y|pero|и|но|а|و)\s*)?"
        )
        return compile_later(rf"(?P<verb>(?:{parts})(?={verb}))|(?P<turn>{words.turns})", re.IGNORECASE)

    @cached_property
    def object(self) -> re.Pattern[str] | None:
        """The noun before a name."""
        return compile_later(self.words.object, re.IGNORECASE) if self.words.object else None

    @cached_property
    def behind(self) -> re.Pattern[str] | None:
        """The same behind a name."""
        return compile_later(rf"(?P<who>.+?)(?:{self.words.behind})", re.IGNORECASE) if self.words.behind else None

    @cached_property
    def neither(self) -> re.Pattern[str] | None:
        """What denies of all behind a verb."""
        return compile_later(self.words.neither, re.IGNORECASE) if self.words.neither else None

    @cached_property
    def nor(self) -> re.Pattern[str]:
        """What parts those of whom something is denied."""
        return compile_later(self.words.nor, re.IGNORECASE)

    @cached_property
    def ourselves(self) -> re.Pattern[str]:
        """Who stands at the head, speaking."""
        return compile_later(self.words.ourselves)


_GRAMMARS = tuple(_Grammar(words) for words in KINSHIP_WORDS)


@answer_once
def siding_of(text: str, register: Register) -> Siding | None:
    """With whom a sentence sides; None where it says anything else, or more. Reasons behind it change nothing.

    >>> found = siding_of("Supports Norhaven, not Kestria.", REGISTER)
    >>> [(side.stance.value, [actor.id for actor in side.actors]) for side in found.sides]
    [('support', ['XNO']), ('oppose', ['XKE'])]
    >>> siding_of("Supports young keepers.", REGISTER) is None
    True
    """
    text = REASONS.sub("", text.strip(_AROUND)).strip(_AROUND)
    if not text or len(text) > _LONGEST or ":" in text or "：" in text:
        return None
    for grammar in _GRAMMARS:
        if grammar.alone.fullmatch(text):
            return Siding((TakenSide(Stance.COSPONSOR),))
    kept = KEEPS_TEXT.search(text)
    if kept is not None and kept.end() == len(text) and kept.start():
        found = _sided(text[: kept.start()].rstrip(" ,،，"), register)
        return found if found and all(side.stance is Stance.OPPOSE for side in found.sides) else None
    return _sided(text, register) or _sided_at_place(text, register)


def _sided(text: str, register: Register) -> Siding | None:
    """With whom a sentence sides that says no more."""
    for speakers, said in _spoken(text, register):
        for grammar in _GRAMMARS:
            if sides := _sides(said, grammar, register, told=bool(speakers)):
                return Siding(sides, speakers)
    return _verb_first(text, register)


def _sided_at_place(text: str, register: Register) -> Siding | None:
    """The same of a sentence that names the part of the text of which it speaks: "… on paragraph 2"."""
    for form in (_BEHIND_PLACE, _BEFORE_PLACE):
        found = form.fullmatch(text)
        places = places_named(found["place"], "") if found is not None else ()
        if found is not None and len(places) == 1 and (said := _sided(found["said"], register)) is not None:
            return replace(said, sides=tuple(replace(side, place=places[0]) for side in said.sides))
    return None


def _spoken(text: str, register: Register) -> Iterator[tuple[tuple[ActorRef, ...], str]]:
    """Who a sentence says takes a side, () for who stands at the head, and what it says of them."""
    yield (), text
    for grammar in _GRAMMARS:
        if (ours := grammar.ourselves.match(text)) is not None:
            yield (), text[ours.end() :]
    lead = _LEAD.match(text)
    for start in dict.fromkeys((0, lead.end() if lead is not None else 0)):
        end = subject_end(text[start:], register)
        names = text[start : start + end].strip(" ,،，")
        actors = _listed(names, register) if end else ()
        if actors:
            yield actors, text[start + end :].strip(" ,،，")


def _verb_first(text: str, register: Register) -> Siding | None:
    """An Arabic sentence, which has the verb before who acts: he is told from whose proposal it is by the noun."""
    grammar = _GRAMMARS[-1]
    for stance, form in grammar.verbs:
        verb = form.match(text)
        if verb is None:
            continue
        rest = text[verb.end() :].strip()
        end = subject_end(rest, register)
        whose = grammar.object.match(rest[end:].strip()) if grammar.object is not None and end else None
        speakers = _listed(rest[:end], register) if whose is not None else ()
        theirs = _listed(rest[end:].strip()[whose.end() :], register) if whose is not None else ()
        if speakers and theirs:
            return Siding((TakenSide(stance, theirs, bare=False),), speakers)
    return None


def _sides(text: str, grammar: _Grammar, register: Register, *, told: bool) -> tuple[TakenSide, ...]:
    """The sides of a sentence without its subject, `told` when it had one; () where it is not understood whole."""
    like = None if told else grammar.alike.match(text)
    if like is not None and (same := _whose(text[like.end() :], grammar, register)):
        return (TakenSide(Stance.COSPONSOR, *same),)
    if (manner := grammar.manner.match(text)) is not None:
        text = text[manner.end() :]
    while (tail := grammar.last_manner.search(text)) is not None and tail.start():
        text = text[: tail.start()]
    found: list[TakenSide] = []
    stance: Stance | None = None
    while text:
        stance, text = _begun(text, grammar, told=told) or (stance, text)
        if stance is None:
            return ()
        cut = grammar.cut.search(text, 1)
        named, rest = (text[: cut.start()], text[cut.end() :]) if cut is not None else (text, "")
        theirs = _whose(named, grammar, register, denied=stance is Stance.OPPOSE)
        turns = cut is not None and cut["turn"] is not None
        if theirs is None or (turns and stance is Stance.OPPOSE):
            return ()
        found.append(TakenSide(stance, *theirs))
        stance = Stance.OPPOSE if turns else stance
        text = rest.strip()
    return tuple(found)


def _begun(text: str, grammar: _Grammar, *, told: bool) -> tuple[Stance, str] | None:
    """The stance of the verb with which words begin, and those behind it; None where they begin with none, or where the
    name behind it may be of who acts.
    """
    begun = next(((taken, verb) for taken, form in grammar.verbs if (verb := form.match(text))), None)
    if begun is None:
        return None
    stance, verb = begun
    rest = text[verb.end() :]
    sure = told or not grammar.words.turned or _PREPOSITION.search(verb[0]) or _FIRST_PERSON.match(verb[0])
    noun = grammar.object is not None and grammar.object.match(rest.strip()) is not None
    if not (sure or noun or grammar.nor.match(rest)):
        return None
    denied = grammar.neither.match(rest) if grammar.neither is not None else None
    if denied is None:
        return stance, rest
    return (Stance.OPPOSE, rest[denied.end() :]) if stance is not Stance.OPPOSE else None


def _whose(
    text: str, grammar: _Grammar, register: Register, *, denied: bool = False
) -> tuple[tuple[ActorRef, ...], bool] | None:
    """Those of whose proposals words speak, and whether they are nothing but names; None where they say more. One who
    is not told from another stands under "?".
    """
    pieces = [text]
    if denied:
        pieces = [piece for piece in grammar.nor.split(f" {text}") if piece.strip()]
    found: list[ActorRef] = []
    bare = True
    for piece in pieces:
        words = piece.strip(" ,،，:")
        theirs = _listed(words, register)
        if not theirs:
            theirs, bare = _of_a_proposal(words, grammar, register), False
        if not theirs:
            return None
        found += theirs
    return (tuple(found), bare) if found else None


def _of_a_proposal(text: str, grammar: _Grammar, register: Register) -> tuple[ActorRef, ...]:
    """The actors whose proposal words name ("the text of Norhaven", "Norhaven's text"); () where they name none."""
    before = grammar.object.match(text) if grammar.object is not None else None
    forms = [text, text[before.end() :]] if before is not None else [text]
    if grammar.behind is not None:
        ends = [grammar.behind.fullmatch(form) for form in forms]
        forms += [found["who"] for found in ends if found is not None]
    return next((actors for form in forms[1:] if (actors := _listed(form.strip(), register))), ())


def _listed(text: str, register: Register) -> tuple[ActorRef, ...]:
    """The actors of words that are nothing but names, each known or one of several; () else."""
    found = read_actor_list(text, register) if text and not text.endswith(":") else None
    if found is None or not all(
        actor.id != "?" or register.resolve(actor.as_written).candidates for actor in found.actors
    ):
        return ()
    return found.actors
