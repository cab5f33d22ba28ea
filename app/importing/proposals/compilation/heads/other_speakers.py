"""Lines inside a block that speak of another than who stands above it: "Norhaven insert “x”", "2. Kestria: delete “y”",
"Another delegation proposed to keep “z”".

In: one line of wording that no head has taken. Out: the name with which it begins, and whose words they are where the
whole line is understood. Whose they are not is certain: those of the block's proponents. Heads are
`heads`', stances on the open block `proposals/compilation/stances/stances`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.commentary_vocabulary import QUOTED
from app.importing.proposals.compilation.requests.vocabulary import BARELY, SOMEBODY
from app.importing.proposals.compilation.subject_names import name_at, subject_end, subject_of
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.statements import read_statements

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef
_LONGEST = 1200
"""Characters of the longest line that is told from a text of the draft."""
_LONGEST_CODE = 2
"""Characters. A code alone may be a word ("NO: insert …")."""
_LABEL = compile_later(r"[\s–—•·*>|\"“«(\[-]*(?:\(?(?:\d{1,2}|[a-z]{1,3})\s?[.)]\s+)?[\"“«*]*")
_DELEGATION = compile_later(
    r"(?:the\s+)?(?:delegations?|delegates?|representatives?|observers?)\s+(?:of|for|from)\s+(?:the\s+)?"
    r"|(?:la|le|les|el|los|las)\s+(?:(?:délégation|delegación)\s+(?:de\s+la|del|d[eu]s?)\s+)?|делегаци[яи]\s+|the\s+",
    re.IGNORECASE,
)
_DRAFTING = compile_later(
    r"\b(?:insert|delet|replac|add(?:s|ed|ing)?\b|remov|retain|keep|bracket|amend|reword|propos|suggest|request|withdr|reserv|support|oppos"
    r"|object|prefer|wish|reject|supprim|insér|remplac|ajout|insertar|suprimir|reemplazar|añadir|propon|propus)\w*"
    r"|\b(?:добав|исключ|замен|удал|предл|поддерж|возраж|резерв)\w*|建议|提议|删除|增加|支持|反对|保留|اقترح|إضافة|حذف",
    re.IGNORECASE,
)
"""Words of drafting and of stances."""
_TO_THE_TEXT = compile_later(
    r"\b(?:insert|delet|replac|add(?:s|ed|ing)?\b|remov|retain|keep|bracket|amend|reword)\w*", re.IGNORECASE
)
_OF_TREATIES = compile_later(
    r"\b(?:shall|may|must|doi(?:t|vent)|podrán?|deberán?|должн\w+|мо(?:жет|гут))\b|应|可以|يجب|يجوز", re.IGNORECASE
)
_LED = compile_later(r"[^:：“\"«]{3,60}[:：](?=\s*\S)")
"""What a delegation is said to do with the words behind a colon."""
_VAGUE = compile_later(
    r"(?:(?:an?other|one|some|several|many|most|other|certain|two|three|a\s+number\s+of)\s+)+(?:\w+\s+)?"
    r"(?:delegations?|States|countries|members|others|groups?)\b"
    r"|(?:the\s+)?(?-i:[A-Z])\w+\s+delegation\b|(?:the\s+)?delegation\s+of\s+(?-i:[A-Z])\w+",
    re.IGNORECASE,
)
"""Delegations that are not named, or under no name that is known."""
_CAPITAL = compile_later(r"(?<![\w-])[^\W\d_a-zа-я]\w*")
_SIGNS = compile_later(r"['’]s?(?!\w)|[()\[\]]")
_JOINT = compile_later(
    r",?\s(?P<word>that|as|while|whereas|because|since|although|though|but|when|where|than|and)\s+(?:the\s+)?(?:\w+\s+)?$"
)
"""Words right before another's name behind which a sentence has another subject."""
_WANTS = compile_later(
    r"\b(?:propos|suggest|request|want|wish|prefer|support|oppos|object|accept|reserv|favou?r|seek|ask|delet|remov|insist|recommend"
    r"|urg)\w*",
    re.IGNORECASE,
)
_OURS = compile_later(
    r"\W*(?:We|I|Our|My|This\s+delegation|The\s+delegation\b(?!\s+of)|Nous|Notre|Nuestra|Мы|我们|我国)\b"
)
_BACKS = compile_later(
    r"\b(?:support|endors|second|join|agree|share|back)\w*(?:\s+(?:with|the|to|\w+ly))*\s*$", re.IGNORECASE
)
"""Words before another's name with which one makes that other's wish one's own."""
_NO_DELEGATION = compile_later(
    r"(?:We|I|Our|My|Th(?:e|is|ese|at)|It|Parties|States|Members|(?:Sub-?)?[Pp]ara\w*|Articles?|Options?|Alternatives?|Proposals?|Text"
    r"|Annex\w*|Chapeau|Title|Rationale|Delegations?)\b(?!\s+delegation\s+of\b)"
)


@dataclass(frozen=True, slots=True)
class OtherSpeaker:
    """Another with whom a line begins, as written, and the line without a number before the name. `actors` is empty
    unless the whole line is understood as theirs.
    """

    name: str
    words: str
    actors: tuple[ActorRef, ...] = ()


def foreign_line(text: str, own: Sequence[ActorRef], register: Register) -> OtherSpeaker | None:
    """Of whom a line speaks that speaks of others than `own`, who stand above it; None for their own words and for a
    text of the draft.
    """
    if len(text) > _LONGEST:
        return None
    rest = text[_label_end(text) :]
    ids = {actor.id for actor in own}
    said = read_statements(rest, register)
    if said and all(one.instructions for one in said):
        actors = said[0].actors
        same = all(one.actors == actors for one in said)
        if ids.isdisjoint(actor.id for one in said for actor in (*one.actors, *one.speakers)):
            name = _written(rest, register)
            return OtherSpeaker(name, rest, actors if same and len(name) > _LONGEST_CODE else ())
    lead = _DELEGATION.match(rest)
    bare = rest[lead.end() :] if lead is not None else rest
    for words in (rest, bare):
        subjects = subject_of(words, register)
        if subjects:
            return _of_known(words, subjects, ids, register)
    return _of_unknown(rest, own)


def own_part(sentence: str, own: Sequence[ActorRef], register: Register) -> str:
    """The part of a sentence that tells nothing of what others than `own` want, "" when that is none.

    In: a sentence of their reasons or wording. One that speaks of another is theirs only where it says so first ("We
    support “x”, as Kestria proposes"), and no further than to the other's name where a wish follows that.
    """
    bare = QUOTED.sub(lambda found: "…" * len(found[0]), sentence)
    ids = {actor.id for actor in own}
    at = _other_at(bare, ids, register)
    if at is None:
        return "" if _is_of_unknown(bare, own) else sentence
    speaks = _OURS.match(bare) is not None or not ids.isdisjoint(subject_of(bare, register))
    joint = _JOINT.search(bare, 0, at)
    wanted = _WANTS.search(bare, 0, at) is not None
    if joint is not None and (wanted or joint["word"] != "and"):
        return sentence[: joint.start()]
    listed = speaks and joint is not None
    if not speaks or listed or _BACKS.search(bare, 0, at) is not None or not _WANTS.search(bare, at):
        return sentence if speaks else ""
    return sentence[:at]


def _other_at(bare: str, own: set[str], register: Register) -> int | None:
    """Where the first name of a State or group that is none of `own` stands in a sentence; None when none does."""
    if (first := subject_of(bare, register)) and own.isdisjoint(first):
        return 0
    begun = BARELY.match(bare)
    if begun is not None and (named := subject_of(bare[begun.end() :], register)) and own.isdisjoint(named):
        return begun.end()
    bare = _SIGNS.sub(lambda found: " " * len(found[0]), bare)
    for found in _CAPITAL.finditer(bare):
        subjects, _ = name_at(bare, found.start(), register)
        if (
            subjects
            and own.isdisjoint(subjects)
            and any(register.type_of(one) in ("state", "group") for one in subjects)
        ):
            return found.start()
    return None


def _is_of_unknown(bare: str, own: Sequence[ActorRef]) -> bool:
    """Whether a sentence begins with delegations that are not named, or under no name that is known."""
    vague = _VAGUE.match(bare)
    return vague is not None and not _kin(vague[0], own)


def _label_end(text: str) -> int:
    found = _LABEL.match(text)
    return found.end() if found is not None else 0


def _of_known(words: str, subjects: Sequence[str], own: set[str], register: Register) -> OtherSpeaker | None:
    """Another that is known, with what only a delegation says."""
    if not own.isdisjoint(subjects) or all(register.type_of(one) == "officer" for one in subjects):
        return None
    after = words[subject_end(words, register) :]
    quoted = QUOTED.search(after) is not None
    led = _LED.match(after)
    if led is not None and _DRAFTING.search(led[0]):  # "Kestria proposed: 1. …"
        return OtherSpeaker(_written(words, register), words)
    if (not quoted and _OF_TREATIES.search(after)) or not _DRAFTING.search(QUOTED.sub("…", after)):
        return None
    return OtherSpeaker(_written(words, register), words)


def _of_unknown(rest: str, own: Sequence[ActorRef]) -> OtherSpeaker | None:
    """Others under no name that is known, who want something done to quoted words."""
    vague = _VAGUE.match(rest)
    found = vague or SOMEBODY.match(rest)
    if found is None or (vague is None and _NO_DELEGATION.match(rest)):
        return None
    after = QUOTED.sub("…", rest[found.end() :])
    if QUOTED.search(rest) is None or _TO_THE_TEXT.search(after) is None:
        return None
    name = found[0] if vague is not None else " ".join(found[0].split()[:-1])
    return None if _kin(name, own) else OtherSpeaker(name, rest)


def _kin(name: str, own: Sequence[ActorRef]) -> bool:
    """Whether a name may be another form of one of `own`."""
    return any(_alike(word, actor.as_written) for word in re.findall(r"[A-Z]\w+", name) for actor in own)


def _alike(word: str, name: str) -> bool:
    """Whether a word may be the adjective of a name ("Norhavian" of Norhaven)."""
    return len(word) > 3 and any(part[:4].casefold() == word[:4].casefold() for part in name.split() if len(part) > 3)


def _written(words: str, register: Register) -> str:
    """The name with which a line begins, as written there."""
    end = subject_end(words, register)
    return words[:end].strip(" .,:;") if end else re.split(r"[:：]", words, maxsplit=1)[0][:60].strip()
