"""Reads lists of actors as papers write them. Examples: "US, Canada", "AU/NZ", "Antigua and Barbuda and Fiji, on behalf
of PSIDS".

It splits a list and resolves each name through the register; it finds no list in running text. A name is never guessed
from its beginning or from likeness: what is not known stays as "?" with the name as written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.behalf import cut_at_behalf, is_counted
from app.notation.statements.offices import is_of_several, office_before, office_behind, office_of
from app.treaty.marks import ActorRef
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.notation.statements.behalf import BehalfPhrase
    from app.treaty.actors import Register

_LONGEST = 8
"""Most pieces a single name may be cut into by separators ("Saint Vincent and the Grenadines", "Korea, Republic of").
"""

_SEPARATOR = compile_later(
    r"\s*[,/;、，；،؛]\s*(?:(?:and|et|y|e|и|as well as|together with|ainsi que|así como|а также)\s+)?"
    r"|\s*&\s*|\s+(?:and|AND|And|et|ET|y|Y|e|и|И|as well as|together with|along with|ainsi que|así como|а также)\s+"
    r"|\s*\+\s*|\s+[·∙|]\s+"
    r"|(?<=[\u4e00-\u9fff])(?:和|与|(?<!埃)及|以及)(?=[\u4e00-\u9fff0-9])"
    r"|\s+و\s*(?=[\u0600-\u06ff])"
)
_LED = compile_later(r"^[\s,;،；]*(?:(?:and|et|y|e|и|和)\s+|و\s*)?")
"""What leads the names behind a parenthesis."""
_NOTE_SIGN = compile_later(r"(?<=[^\W\d_])(?:\d{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\*+|[†‡]+)$")
_PARENTHESIS = compile_later(r"^(?P<before>.+?)\s*[(（](?P<inside>[^()（）]*)[)）]\s*(?P<after>.*)$")
_ABBREVIATION = compile_later(r"[A-Z][A-Za-z0-9&./-]{1,9}")
_POSSESSIVE = compile_later(r"['’]s?$")
_LOWER_WORDS = frozenset(
    (
        "of", "the", "and", "de", "la", "le", "les", "du", "des", "et", "el", "los", "las", "del", "y", "for",
        "in", "on", "its", "member", "members", "state", "states", "e", "с", "и", "по", "d", "da", "do", "dos",
        "group", "countries", "developing",
    )
)  # fmt: skip
_QUALIFIES = compile_later(
    r"(?:(?:the|of|[DRPSFU]\.?){1,4}|RB|RD|DR|DPR|PDR|FYR|SAR|Dem|Rep|Fed|Sts?|Democratic|Republic|Kingdom|Federation|Federal|Federated|States?"
    r"|Commonwealth|Islamic|Arab|Socialist|Bolivarian|Plurinational|People['’]?s|North|South|East|West|Northern|Southern|Eastern"
    r"|Western|Central|Equatorial|Papua|New|Bissau|Kinshasa|Brazzaville|Conakry|American|British|French|Dutch|U\.?S\.?|U\.?K\.?)",
)
"""Words that tell which of several bears a name that stands before them ("Congo, D.R.", "Samoa, American")."""
_TRAILING = " \t\u00a0.:,;，；、。،؛"
_CASED = compile_later(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class ActorList:
    """A list of names, each actor once ("Burma/Myanmar"). `complete` when every one is known and unambiguous;
    `speakers` spoke "on behalf of" a group and are none of them. Who speaks on behalf of other States, or "also"
    on behalf of others, is one of them.
    """

    actors: tuple[ActorRef, ...]
    complete: bool
    speakers: tuple[ActorRef, ...] = ()


@answer_once
def read_actor_list(text: str, register: Register, *, codes: bool = False, coded: bool = False) -> ActorList | None:
    """The actors of a text that is nothing but a list of names; None when it is something else.

    With `codes`, two-letter codes are names (the profile says so). Without, codes are read where the list shows that
    they are in use (two or more codes and nothing else) or the place does (`coded`: before a verb and a colon), but a
    code that is an ambiguous name ("SA", "CH") stays "?". Unknown parts must look like names (capital letters); a text
    without one known name is no list.

    >>> found = read_actor_list("Norhaven, Kestria and the Northern Compact", REGISTER)
    >>> [actor.id for actor in found.actors], found.complete
    (['XNO', 'XKE', 'NORTH'], True)
    >>> read_actor_list("Norhaven and Atlantis", REGISTER).complete
    False
    """
    text = text.strip(_TRAILING + "–—-")
    if not text or len(text) > 2000:
        return None
    if (behalf := cut_at_behalf(text)) is not None:
        return _spoken(behalf, register, codes=codes, coded=coded)
    office, holder = office_before(text, register)
    if office and _names(holder, register, codes=codes):
        return ActorList((ActorRef(office, text),), complete=True)
    actors = _names(text, register, codes=codes, coded=coded)
    if actors is None or not any(_resolvable(actor, register, codes) for actor in actors):
        return None
    return _list(actors)


def _spoken(behalf: BehalfPhrase, register: Register, *, codes: bool, coded: bool) -> ActorList | None:
    """A list in which one speaks for others. For a group, the speaker is none of those who ask; for States, it is one
    of them, and so is who "also" speaks for others. In parentheses it is said of the name before them alone.
    """
    head, text = behalf.speaker.strip(_TRAILING), behalf.spoken_for
    beside: ActorList | None = ActorList((), complete=True)
    further: ActorList | None = beside
    if behalf.enclosed or ";" in head:
        others, last = _last_name(head, register, codes=codes)
        if others:
            head = last
            beside = read_actor_list(others, register, codes=codes)
    if behalf.after.strip(_TRAILING):
        further = read_actor_list(_LED.sub("", behalf.after), register, codes=codes)
    elif (again := cut_at_behalf(text)) is not None:
        text, next_speaker = _last_name(again.speaker, register, codes=codes)
        further = _spoken(replace(again, speaker=next_speaker), register, codes=codes, coded=coded) if text else None
    if beside is None or further is None:
        return None
    spoken = _names(head, register, codes=codes, coded=coded) if head else []
    actors = [ActorRef("?", text)] if is_counted(text) else _names(_capital(text, register), register, codes=codes)
    if spoken is None or actors is None or not any(_resolvable(a, register, codes) for a in (*spoken, *actors)):
        return None
    speakers = tuple(spoken)
    if behalf.too or not any(register.type_of(actor.id) in ("group", "organisation") for actor in actors):
        spoke = {actor.id for actor in speakers} - {"?"}
        actors = [*speakers, *(actor for actor in actors if actor.id not in spoke)]
        speakers = ()
    return _list((*beside.actors, *actors, *further.actors), (*speakers, *further.speakers))


def _list(actors: Sequence[ActorRef], speakers: tuple[ActorRef, ...] = ()) -> ActorList:
    once = [one for at, one in enumerate(actors) if one.id == "?" or one.id not in {other.id for other in actors[:at]}]
    return ActorList(tuple(once), all(actor.id != "?" for actor in actors), speakers)


def _capital(text: str, register: Register) -> str:
    """A group's name in small letters behind "on behalf of" is a name there ("petits États insulaires")."""
    return text if not text[:1].islower() or not register.resolve(text).candidates else text[0].upper() + text[1:]


def _last_name(text: str, register: Register, *, codes: bool) -> tuple[str, str]:
    """A list cut before its last name: the others, and that name. ("", "") when it is no list or has but one name."""
    pieces = _pieces(text)
    for count in range(min(len(pieces) - 1, _LONGEST), 0, -1):
        start = pieces[-count][0]
        if resolve_actor(text[start : pieces[-1][1]], register, codes=codes) is not None:
            return text[: pieces[-count - 1][1]], text[start : pieces[-1][1]]
    return "", ""


def is_actor_line(text: str, register: Register) -> tuple[ActorRef, ...] | None:
    """The actors of a whole line that is nothing but known names, such as the head of a block; else None.

    Ambiguous names count as known (their id stays "?"); one unknown name makes the line something else. "X on behalf of
    Y" gives Y where Y is a group, both where it is a State. Offices alone ("Secretariat", "Bureau") are rather the
    title of an article than the head of a block.
    """
    if len(text) > 300 or text.rstrip()[-1:] in (".", ";", ":"):
        return None
    found = read_actor_list(text, register)
    if found is None or not all(_resolvable(actor, register, codes=False) for actor in found.actors):
        return None
    if all(register.type_of(actor.id) == "officer" for actor in found.actors):
        return None
    return found.actors


@answer_once
def resolve_actor(name: str, register: Register, *, codes: bool = False) -> ActorRef | None:
    """One name as an ActorRef: id "?" when it is ambiguous, None when it is not known.

    Tried in this order: as written, without a footnote sign glued to it, without a possessive, without a parenthesis
    that repeats or abbreviates it. A lower-case word and a short name not in capitals ("us") are no names.
    """
    name = name.strip(_TRAILING)
    if not name or not _may_be_name(name):
        return None
    for form in _forms(name):
        resolution = register.resolve(form, codes=codes)
        if resolution.candidates and _case_fits(form, resolution.id):
            return ActorRef(resolution.id, form)
    if match := _PARENTHESIS.match(name):
        return _with_parenthesis(name, match, register, codes=codes)
    holder, office = office_behind(name, register)
    if office and (resolve_actor(holder, register, codes=codes) or _one_unknown_name(holder)):
        return ActorRef(office, name)
    return None


def _with_parenthesis(name: str, match: re.Match[str], register: Register, *, codes: bool) -> ActorRef | None:
    inside = match["inside"].strip()
    if match["after"].strip(_TRAILING):
        return None
    before = resolve_actor(match["before"], register, codes=codes)
    if office := office_of(inside, register):
        return ActorRef(office, name) if before or _one_unknown_name(match["before"]) else None
    if before is None:
        return None
    repeated = resolve_actor(inside, register, codes=codes)
    abbreviates = _abbreviates(inside, before, register)
    if (repeated is not None and repeated.id == before.id) or abbreviates or _tells(inside, before, register, codes):
        return replace(before, as_written=name)
    return None


def _tells(inside: str, before: ActorRef, register: Register, codes: bool) -> bool:
    """Whether a parenthesis behind a name tells who is meant by a group or office, or the groups of a State."""
    members = read_actor_list(inside, register, codes=codes)
    if members is None or not members.complete:
        return False
    groups = all(register.type_of(member.id) == "group" for member in members.actors)
    return groups or register.type_of(before.id) != "state"


def _abbreviates(inside: str, before: ActorRef, register: Register) -> bool:
    """Whether a parenthesis behind a name abbreviates it, or is the group it speaks in: capitals, and the name of no
    other State ("Congo (DRC)").
    """
    if (
        _QUALIFIES.fullmatch(inside)
        or not _ABBREVIATION.fullmatch(inside)
        or sum(c.isupper() for c in inside) * 2 < len(inside)
    ):
        return False
    states = {found for found in register.resolve(inside).candidates if register.type_of(found) == "state"}
    return not states or before.id in states


def _one_unknown_name(written: str) -> bool:
    return len(_pieces(written)) == 1 and _looks_like_name(written)


def _forms(name: str) -> tuple[str, ...]:
    forms = [name]
    without_sign = _without_note_sign(name)
    if without_sign != name:
        forms.append(without_sign)
    bare = _POSSESSIVE.sub("", without_sign)
    if bare not in forms:
        forms.append(bare)
    return tuple(forms)


def _may_be_name(name: str) -> bool:
    """A name in a script with capitals begins with one (behind an article), or is a known lower-case group name's
    length.
    """
    letters = [c for c in name if c.isalpha()]
    if not letters:
        return False
    if all(c.lower() == c.upper() for c in letters):
        return True
    return any(c.isupper() for c in letters)


def _case_fits(form: str, actor_id: str) -> bool:
    """Two capitals make a name of up to three Latin letters ("US", "RoK"): "us" and "It" are words."""
    letters = [c for c in form if c.isalpha()]
    if letters and len(letters) <= 3 and all(_CASED.match(c) for c in letters):
        return sum(c.isupper() for c in letters) >= min(2, len(letters))
    return True


def _names(text: str, register: Register, *, codes: bool, coded: bool = False) -> list[ActorRef] | None:
    """The names of a list, longest first at each place; None when a part does not look like a name."""
    pieces = _pieces(text)
    if not codes and _only_codes(text, pieces, register, coded):
        return [_code(text[start:end], register) for start, end in pieces]
    names: list[ActorRef] = []
    at = 0
    while at < len(pieces):
        for until in range(min(len(pieces), at + _LONGEST), at, -1):
            written = text[pieces[at][0] : pieces[until - 1][1]]
            actor = resolve_actor(written, register, codes=codes)
            if actor is not None:
                if names and _share_an_office(names[-1], actor, text[pieces[at - 1][1] : pieces[at][0]], register):
                    names.pop()
                names.append(actor)
                at = until
                break
        else:
            written = text[pieces[at][0] : pieces[at][1]]
            if not _looks_like_name(written) and not (names and is_counted(written)):
                return None
            if names and at and _qualifies(written, text[pieces[at - 1][1] : pieces[at][0]]):
                # "Guinea, Papua New" is not Guinea: who is meant is not told by the part that is known.
                written = f"{names.pop().as_written}{text[pieces[at - 1][1] : pieces[at][1]]}"
            names.append(ActorRef("?", written))
            at += 1
    if len(names) == 2 and "," in text[pieces[0][1] : pieces[-1][0]]:
        return _one_in_office(names, register)
    return names


def _qualifies(written: str, between: str) -> bool:
    """Whether an unknown part of a list, all of it, tells which bearer of the name before it is meant."""
    words = re.findall(r"[^\s.,]+(?:\.(?=\S)[^\s.,]+)*", written)
    return between.strip() in (",", "/", "(") and bool(words) and all(_QUALIFIES.fullmatch(word) for word in words)


def _share_an_office(before: ActorRef, actor: ActorRef, between: str, register: Register) -> bool:
    """Whether the parenthesis behind the second of two States is of both: "Italy and South Africa (Co-Chairs)"."""
    inside = _PARENTHESIS.match(actor.as_written)
    return (
        inside is not None
        and register.type_of(actor.id) == "officer"
        and register.type_of(before.id) == "state"
        and not office_of(inside["before"], register)
        and is_of_several(inside["inside"])
        and "," not in between
    )


def _one_in_office(names: list[ActorRef], register: Register) -> list[ActorRef]:
    """Of nothing but a State and an office with a comma between them, the office: "Norway, Facilitator"."""
    types = [register.type_of(actor.id) for actor in names]
    if sorted(types) != ["officer", "state"]:
        return names
    office = names[types.index("officer")]
    return [replace(office, as_written=f"{names[0].as_written}, {names[1].as_written}")]


def _pieces(text: str) -> list[tuple[int, int]]:
    """Ranges of a list between its separators, separators in parentheses left alone; empty pieces are passed over."""
    inside: set[int] = set()
    depth = 0
    for offset, sign in enumerate(text):
        depth += sign in "(（"
        if depth:
            inside.add(offset)
        depth -= sign in ")）" and depth > 0
    pieces: list[tuple[int, int]] = []
    at = 0
    for match in _SEPARATOR.finditer(text):
        if match.start() in inside:
            continue
        if text[at : match.start()].strip(_TRAILING):
            pieces.append((at, match.start()))
        at = match.end()
    if text[at:].strip(_TRAILING):
        pieces.append((at, len(text)))
    return [_trimmed(text, start, end) for start, end in pieces]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _TRAILING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return start, end


def _without_note_sign(name: str) -> str:
    last = name[-1:]
    return name if last.isascii() and last.isalpha() else _NOTE_SIGN.sub("", name)


def _only_codes(text: str, pieces: list[tuple[int, int]], register: Register, coded: bool) -> bool:
    """Nothing but codes, and a sign that codes are in use: the place, or a code that is a name by no other right."""
    written = [_without_note_sign(text[start:end]) for start, end in pieces]
    if not written or not all(re.fullmatch(r"[A-Z]{2}", name) for name in written):
        return False
    if not all(_code(name, register).id != "?" or register.resolve(name).candidates for name in written):
        return False
    return coded or (len(written) > 1 and any(not register.resolve(name).candidates for name in written))


def _code(written: str, register: Register) -> ActorRef:
    """One of a list of codes: its State, the one actor it names ("EU"), or "?" when it could be two States."""
    name = _NOTE_SIGN.sub("", written)
    plain = register.resolve(name)
    if plain.ambiguous and sum(register.type_of(actor) == "state" for actor in plain.candidates) > 1:
        return ActorRef("?", name)
    coded = register.resolve(name, codes=True)
    return ActorRef(coded.id, name)


def _resolvable(actor: ActorRef, register: Register, codes: bool) -> bool:
    return actor.id != "?" or bool(register.resolve(actor.as_written, codes=codes).candidates)


def _looks_like_name(written: str) -> bool:
    """An unknown part that may be a name: at most seven words, capitals on all but particles, no digits, no verb."""
    words = written.strip(_TRAILING).split()
    if not words or len(words) > 7 or len(written) > 80 or any(c.isdigit() or c in '[]{}“”":?!' for c in written):
        return False
    if all(c.lower() == c.upper() for c in written if c.isalpha()):
        return False
    heads = [word for word in words if word.casefold().strip("()") not in _LOWER_WORDS]
    return bool(heads) and all(word.strip("(«")[:1].isupper() for word in heads)
