"""What a delegation says of a text without proposing words: a question, a reservation, flexibility, a text to be moved,
words that are added, and what it cannot accept.

In: one clause of a rationale with the place it speaks of. Out: asks without places of a source; () when it says
nothing of the kind. A clause that doubts or reports is none of these.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests import vocabulary as verbs
from app.importing.proposals.compilation.requests.instructions import destination, places_named
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOVED = compile_later(
    r"\b(?P<what>(?:current\s+|existing\s+|old\s+)?(?:[Pp]ara(?:graph|\.)?s?\s+\d{1,2}(?:\s?\(\w{1,4}\))*|[Ss]ub-?paragraph\s*\([a-z]{1,3}\)"
    r"|[Aa]rticle\s+\d{1,3}(?:\(\d{1,2}\))?)|[Ii]t|[Tt]his\s+(?:paragraph|provision|article|definition|sentence))\s+"
    r"(?:should|must|is|are|could)\s+(?:also\s+)?(?:be\s+)?moved\s+(?:first\s+)?(?:to|into|under)\s+(?P<to>(?:the\s+)?[^.;,]{1,60})"
)
_MOVED_FROM = compile_later(r"^(?:\W*)[Mm]oved\s+from\s+(?P<place>Art(?:icle|\.)\s?\d{1,3}(?:\s?\(\w{1,3}\))*)")
_ADDED = compile_later(
    r"[“\"‘]([^“”\"’]{3,200}?)[,.]?[”\"’],?\s+(?:is|are|has\s+been|have\s+been)\s+added\b"
    r"|\b(?:suggests?|proposes?|recommends?|requests?)\s+(?:to\s+add|adding|the\s+addition\s+of)\s+"
    r"(?:an?\s+|the\s+)?(?:(?:words?|phrases?|terms?|references?\s+to|reference)\s+(?:to\s+)?)?[“\"‘]([^“”\"’]{3,200})[”\"’]"
)
_BRACKETS_ROUND = compile_later(
    r"\b(?:proposed?|proposes|suggest(?:s|ed)?|request(?:s|ed)?)\s+(?:to\s+(?:add|put)|adding|putting)\s+(?:square\s+)?brackets\s+"
    r"(?:around|on|to)\s+(?:the\s+(?:words?|phrases?|terms?)\s+)?[“\"‘]([^“”\"’]{3,200})[”\"’]"
)
_DOUBTED = compile_later(
    r"\b(?:not|never|cannot|neither|nor|no|if|unless|whether|were|had|would|might|perhaps)\b|n[’']t\b", re.IGNORECASE
)
_FORMER = compile_later(r"^(?:current|existing|old)\s+", re.IGNORECASE)
_SHORTEST = 8


def question(sentence: str) -> bool:
    """Whether a sentence asks something about the text, or asks for a clarification."""
    ends = sentence.rstrip('”"’) ').endswith(("?", "？", "؟"))
    return (ends and len(sentence) > _SHORTEST) or verbs.CLARIFIES.search(sentence) is not None


def negated_request(clause: str, address: str) -> tuple[Ask, ...] | None:
    """What a clause asks that cannot accept something: its deletion refused is a wish to keep; None when it refuses
    nothing that a place or quoted words name.
    """
    found = verbs.CANNOT_ACCEPT.search(clause)
    if found is None or _DOUBTED.search(clause, 0, found.start()):
        return None
    rest = clause[found.end() :].strip(" .;。")
    removal = verbs.THE_REMOVAL.match(rest)
    edit, stance = (Edit.RETAIN, Stance.RETAIN) if removal is not None else (Edit.OPPOSE, Stance.OPPOSE)
    refused = re.split(
        r"\s+(?:because|since|as|which|for)\s+|,", rest[removal.end() :] if removal else rest, maxsplit=1
    )[0]
    quoted = list(verbs.QUOTED.finditer(refused))
    if quoted:
        words = [next(group for group in one.groups() if group is not None) for one in quoted]
        beside = verbs.QUOTED.sub("", refused)
        named = places_named(re.sub(r"\b(?:words?|phrases?|terms?|reference)\b", "", beside), address)
        at = named[0] if len(named) == 1 else address
        return tuple(_made(edit, stance, at, said.strip(), clause) for said in words)
    return tuple(_made(edit, stance, at, "", clause) for at in places_named(refused, address)) or None


def remarks_in(clause: str, address: str, article: str) -> tuple[Ask, ...]:
    """The remarks of one clause; `address` is the place it speaks of, `article` that of the block."""
    return tuple(_remarks(clause, address, article))


def _remarks(clause: str, address: str, article: str) -> Iterator[Ask]:
    if verbs.RESERVES.search(clause) and not _DOUBTED.search(clause):
        yield _made(Edit.NOTE, Stance.RESERVE, address, "", clause)
    elif (flexible := verbs.FLEXIBLE.search(clause)) and not _DOUBTED.search(clause, 0, flexible.start()):
        yield _made(Edit.NOTE, Stance.FLEXIBLE, address, "", clause)
    if bracketed := _BRACKETS_ROUND.search(clause):
        yield _made(Edit.BRACKET, Stance.RESERVE, address, bracketed[1].strip(), clause)
    elif (added := _ADDED.search(clause)) and not _DOUBTED.search(clause, 0, added.start()):
        yield _made(Edit.INSERT, Stance.PROPOSE, address, (added[1] or added[2]).strip(), clause)
    yield from _moves(clause, address, article)


def _moves(clause: str, address: str, article: str) -> Iterator[Ask]:
    taken = _MOVED_FROM.match(clause)
    source = destination(taken["place"], article) if taken is not None else ""
    if source and address != article:
        yield _made(Edit.MOVE, Stance.PROPOSE, source, "", clause, anchor=address)
    moved = _MOVED.search(clause)
    if moved is None or _DOUBTED.search(clause, 0, moved.start()):
        return
    named = places_named(_FORMER.sub("", moved["what"]), address)
    to = destination(re.split(r"\s+(?:as|because|since|so)\s+", moved["to"], maxsplit=1)[0], named[0] if named else "")
    if named and to:
        yield _made(Edit.MOVE, Stance.PROPOSE, named[0], "", clause, anchor=to)


def _made(edit: Edit, stance: Stance, address: str, words: str, clause: str, *, anchor: str = "") -> Ask:
    return Ask("", edit, stance, address, words, anchor, quote=clause, kind=EvidenceKind.RATIONALE)
