"""Lines that tell who wants a text to go and who wants it to stay, and proposals that nobody signs: "For deletion: …",
"Deletion of paragraph 3" above those in favour and those against.

In: a line, and the address at which it stands. Out: who asks what by a line that is wholly of this kind; and whether a
line is a proposal that only the lists below it sign.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, read_head, read_names
from app.importing.proposals.compilation.requests.instructions import instructions_in, option_address, places_named
from app.importing.proposals.compilation.requests.vocabulary import OPTION
from app.importing.proposals.compilation.stances.side_vocabulary import SIDE_WORDS, SideWords
from app.importing.proposals.compilation.stances.stances import stance_line
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.treaty.actors import Register

_LONGEST = 400
_LONGEST_PLACE = 60
_LABEL = compile_later(r"(?P<label>[^:：]{2,90}?)\s*[:：]\s*(?P<who>.+)")
_WANTED = compile_later(
    r"^(?:(?:is\s+|was\s+)?(?:preferred|supported|favou?red|chosen)\s+by\s+(?:the\s+)?|(?:est\s+)?(?:préférée?|appuyée?|soutenue?)\s+par\s+(?:(?:la|le|les)\s+|l['’])?"
    r"|(?:es\s+)?(?:preferid|apoyad|respaldad)[oa]\s+por\s+(?:(?:la|el|los)\s+)?|(?:предпочита|поддержива)(?:ет|ют)\s+|за\s+|[يت]فضله\w?\s+|[يت]ؤيده\w?\s+)"
    r"|\s*(?:赞成|支持|倾向|首选)$|\s+(?:prefer|support|in\s+favou?r|préfèrent|prefieren|apoyan)$",
    re.IGNORECASE,
)
"""What says beside names that they want an option."""
_BEHIND = 6
"""Lines of one proposal above those who stand for it."""


@dataclass(frozen=True, slots=True)
class SideLine:
    """Who asks, and what, without an id."""

    actors: tuple[ActorRef, ...]
    ask: Ask


class _Side:
    """The labels of one language, made when they are first asked for."""

    def __init__(self, words: SideWords) -> None:
        self._words = words

    @cached_property
    def labels(self) -> tuple[tuple[Edit, re.Pattern[str]], ...]:
        """What each label asks; who is against a text going asks for it to stay, and the other way round."""
        words = self._words
        asked = (
            (Edit.DELETE, words.pro, words.goes),
            (Edit.RETAIN, words.contra, words.goes),
            (Edit.RETAIN, words.pro, words.stays),
            (Edit.DELETE, words.contra, words.stays),
        )
        return tuple(
            (
                edit,
                compile_later(
                    rf"(?:{lead})\s*{what}{words.manner}(?:{words.of}\s*(?P<place>.+?))?{words.manner}", re.I
                ),
            )
            for edit, lead, what in asked
        )

    @cached_property
    def proposal(self) -> re.Pattern[str]:
        """What stands before a proposal that a paper puts to all."""
        return compile_later(self._words.proposal, re.IGNORECASE)


_SIDES = tuple(_Side(words) for words in SIDE_WORDS)
_OF_PROPOSALS = compile_later(r"\s*(?:的(?:提案|建议|提议)|\(proposal\))\s*$")
_PREPOSITIONAL = compile_later(r"^(\w+ени)и(?!\w)")
"""A Russian noun as it stands behind "proposal of"."""


def side_line(text: str, address: str, where: str, register: Register) -> SideLine | None:
    """Who wants the text at an address to go, or to stay, as a line lists them; None for another line.

    >>> found = side_line("Against deletion: Norhaven", "Article 2(3)", "", REGISTER)
    >>> [actor.id for actor in found.actors], found.ask.edit.value
    (['XNO'], 'retain')
    """
    found = _LABEL.fullmatch(text.strip(" .。()[]")) if len(text) <= _LONGEST else None
    if found is None:
        return None
    for side in _SIDES:
        for edit, form in side.labels:
            told = form.fullmatch(found["label"].strip())
            if told is None:
                continue
            places = places_named(told["place"], address) if told["place"] else (address,)
            names = read_names(found["who"].strip(" .。"), register)
            known = names is not None and all(actor.id != "?" for actor in names.actors) and not names.backers
            if len(places) != 1 or names is None or not known:
                return None
            stance = Stance.DELETE if edit is Edit.DELETE else Stance.RETAIN
            return SideLine(names.actors, Ask("", edit, stance, places[0], "", quote=text, where=where))
    return None


def option_line(texts: Sequence[str], address: str, where: str, register: Register, *, listed: bool) -> SideLine | None:
    """Who wants an option, as lines list them: "Option A: Norhaven" above "Option B: Kestria"; None for another line.
    One alone may as well name whose words stand below it: with `listed`, such a line stands above.
    """
    found = _option_of(texts[0], address, register)
    if found is None or not (listed or (len(texts) > 1 and _option_of(texts[1], address, register) is not None)):
        return None
    actors, place = found
    return SideLine(actors, Ask("", Edit.SUPPORT, Stance.SUPPORT, place, "", quote=texts[0], where=where))


def _option_of(text: str, address: str, register: Register) -> tuple[tuple[ActorRef, ...], str] | None:
    """The known names that a line gives an option, and its address; None for another line."""
    found = _LABEL.fullmatch(text.strip(" .。()[]")) if len(text) <= _LONGEST else None
    option = OPTION.fullmatch(found["label"].strip()) if found is not None else None
    if found is None or option is None:
        return None
    who = _WANTED.sub("", found["who"].strip(" .。"))
    names = read_names(who, register) if who else None
    plain = names is not None and not names.backers and all(actor.id != "?" for actor in names.actors)
    return (names.actors, option_address(option, address)) if plain and names is not None else None


def place_of_sides(texts: Sequence[str], address: str, register: Register) -> str:
    """The place of an article that a line is, and nothing else, above lists of who is for and who against ("Paragraph
    3"); "" for another line.
    """
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    named = places_named(texts[0].strip(" .:："), article) if len(texts[0]) <= _LONGEST_PLACE else ()
    if len(named) != 1 or len(texts) < 2 or not named[0].startswith(article) or named[0] == article:
        return ""
    sides = side_line(texts[1], named[0], "", register) is not None
    return named[0] if sides or begins_unsigned(texts[1:], named[0], register) else ""


def begins_unsigned(texts: Sequence[str], address: str, register: Register) -> bool:
    """Whether lines begin with a proposal that those alone sign who are listed below it as for or against it."""
    first = texts[0]
    if STARTS_WORDING.match(first) is None and not unsigned_request(first, address):
        return False
    for text in texts[1 : _BEHIND + 1]:
        told = stance_line(text, (), register) if ":" in text or "：" in text else None
        if told is not None and told.stances:
            return True
        head = read_head(text, register)
        if head is not None and not head.rest:
            return False
        if told is None and (STARTS_WORDING.match(text) is not None or unsigned_request(text, address)):
            return False
    return False


def unsigned_request(text: str, address: str) -> str:
    """The request that a line puts to all ("Proposal to delete paragraph 3"), without the words that say so; "" for
    another line.
    """
    if len(text) > _LONGEST:
        return ""
    bare = _OF_PROPOSALS.sub("", text.strip(" .:："))
    forms = [bare]
    for side in _SIDES:
        lead = side.proposal.match(bare)
        if lead is not None and lead.end():
            forms.append(_PREPOSITIONAL.sub(r"\1е", bare[lead.end() :].strip()))
    return next((form for form in forms if instructions_in(form, address)), "")
