"""Prose about a text told from the text itself: “We do not see the need for “x””, “Same as Samoa”, “Keep the original”.

In: words that stand where a paper gives wording, and whether a number, a letter or an option stands before them. Out:
what they say, or None when they read as text of a provision. Prose proposes nothing, whatever it quotes: wording that
is only spoken of is nobody's proposal here. Words without a label are taken for prose when they quote a part, speak in
the first person, or speak of “the words” or “the original text”. An instruction is read before this.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests import commentary_vocabulary as said
from app.importing.proposals.compilation.requests.requests import no_name, place_in
from app.notation.statements.instructions import instruction_address
from app.notation.statements.statements import read_remark
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

if TYPE_CHECKING:
    from app.notation.statements.instructions import Instruction

_LARGEST = 1500
"""Characters of the longest prose; in anything longer only quoted words are looked for."""
_QUOTE = 300
_LONGEST_NAME = 6
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-ZÀ-Ý])")
_ENDS = re.compile(r"[.!?。；;]\s+\S")


def introduced_words(text: str) -> str | None:
    """The words in quotation marks that an introduction gives as proposed ("Paragraph 2 should read: “…”")."""
    found = said.INTRODUCES.match(text)
    if found is None or said.TURNED.search(found[0]) or not said.WHOLLY_QUOTED.fullmatch(text, found.end()):
        return None
    return text[found.end() :].strip()


def prose_asks(
    text: str, address: str, *, labelled: bool = False, named: Callable[[str], int] = no_name
) -> tuple[Ask, ...] | None:
    """What prose says, as asks without ids and places of a source; None when the words are text of a provision.

    In: the words, the address they stand at, whether a label of a provision stands before them, and what tells where
    the names of actors end with which a sentence begins, 0 for none. Out: what is understood to its last word as asked;
    else one ask: a refusal of the words quoted, or a note with the stance that the words begin with.
    """
    text = text.strip()
    if not _is_prose(text, labelled, named):
        return None
    for body in _bodies(text, named):
        told = read_remark(body) if len(body) <= _LARGEST else ()
        if told and not (labelled and said.QUOTED.search(body) is None):
            return tuple(_ask_of(one, address, text) for one in told)
    stance = stance_begun(text, named)
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    at = place_in(said.QUOTED.sub("…", text), article) or address
    quoted = _quoted(text)
    plain = _ENDS.search(said.QUOTED.sub("…", text)) is None
    if stance is Stance.OPPOSE and len(quoted) == 1 and plain:
        return (_made(Edit.OPPOSE, stance, at, quoted[0], text),)
    return (_made(Edit.NOTE, stance, at, "", text),)


def without_comment(text: str, named: Callable[[str], int]) -> str | None:
    """A wording without the sentences behind it in which a delegation speaks; None where these do not stand by it."""
    for cut in _SENTENCE.finditer(text):
        rest = text[cut.end() :]
        if said.FIRST_PERSON.match(rest) or (named(rest) and said.NAMED_OPINES.match(rest)):
            begun = [
                taken
                for pattern, taken in said.STARTS
                if pattern is not said.HEADS and any(pattern.match(body) for body in _bodies(rest, named))
            ]
            against = any(taken is not Stance.SUPPORT for taken in begun) or said.TAIL.fullmatch(rest) is not None
            return None if against or said.OF_A_PROPOSAL.search(rest) else text[: cut.start()]
    return text


def is_of_another(text: str, own: Callable[[str], str]) -> bool:
    """Whether another actor's name stands behind the words."""
    tag = said.TAGGED.search(text)
    return tag is not None and len(tag["name"].split()) <= _LONGEST_NAME and not own(tag["name"].strip())


def _is_prose(text: str, labelled: bool, named: Callable[[str], int]) -> bool:
    if said.WHOLLY_QUOTED.fullmatch(text):
        return False
    quotes = any(not _is_of_a_treaty(found, text) for found in said.QUOTED.finditer(text))
    if len(text) > _LARGEST:
        return quotes and not labelled
    speaks = said.FIRST_PERSON.match(text) is not None or (named(text) and said.NAMED_OPINES.match(text) is not None)
    begins = any(pattern.match(text) for pattern, _ in said.STARTS)
    if labelled:
        plain = stance_begun(text) is not Stance.PROPOSE and text[:1].isupper()
        return speaks or (quotes and begins) or plain or said.LABELLED_TAIL.fullmatch(text) is not None
    return (
        quotes
        or speaks
        or said.POINTS.fullmatch(text) is not None
        or begins
        or any(pattern.search(text) for pattern in (said.FIRST_PERSON, said.AS_ASKED_BY, said.OF_A_PROPOSAL))
        or any(pattern.match(text) for pattern in (said.OF_THE_WORDS, said.OF_A_PLACE, said.TAIL))
    )


def _is_of_a_treaty(quoted: re.Match[str], text: str) -> bool:
    """Whether quoted words are defined, or name a thing, as in a treaty."""
    return (
        said.DEFINES.match(text, quoted.end()) is not None
        or said.NAMES.search(text[max(0, quoted.start() - 60) : quoted.start()]) is not None
    )


def _bodies(text: str, named: Callable[[str], int]) -> tuple[str, ...]:
    """The words, and where names begin them the words right behind these: any later are not all that is said ("Norhaven
    sees no reason to delete “x”").
    """
    end = named(text)
    return (text, text[end:].strip(" ,:\t")) if end else (text,)


def stance_begun(text: str, named: Callable[[str], int] = no_name) -> Stance:
    """The stance that is plain from how the words begin or end, PROPOSE where none is."""
    bare = said.QUOTED.sub("…", text)
    if said.CONDITION.search(bare):
        return Stance.PROPOSE
    for body in _bodies(text, named):
        stance = next((taken for pattern, taken in said.STARTS if pattern.match(body)), None)
        if stance in (Stance.OPPOSE, Stance.SUPPORT) and said.DELETING.search(bare):
            return Stance.RETAIN if stance is Stance.OPPOSE else Stance.PROPOSE
        if stance is not None and stance is not Stance.PROPOSE:
            return stance
    return Stance.OPPOSE if said.TAIL.fullmatch(text) else Stance.PROPOSE


def _quoted(text: str) -> list[str]:
    return [next(words for words in found.groups() if words).strip() for found in said.QUOTED.finditer(text)]


def _ask_of(told: Instruction, address: str, text: str) -> Ask:
    """What was understood, as an ask; a sentence or a title is a part whose words are not at hand: a note."""
    at = instruction_address(told, address)
    if not at or (told.unit in ("sentence", "title", "chapeau") and not told.wording):
        return _made(Edit.NOTE, told.stance, at or address, "", text)
    return _made(told.edit, told.stance, at, told.wording, text, told.anchor)


def _made(edit: Edit, stance: Stance, address: str, words: str, text: str, anchor: str = "") -> Ask:
    quote = text if len(text) <= _QUOTE else text[:_QUOTE].rsplit(" ", 1)[0] + " …"
    return Ask("", edit, stance, address, words, anchor, quote=quote, kind=EvidenceKind.PROPOSAL)
