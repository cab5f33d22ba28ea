"""Reads the words of a stance in six languages, and lists of stances. Examples: "US; India delete", "AU/NZ propose; CL
oppose".

It reads who says what of a text; where such a list may stand is known in `marks/tags.py`. A list that is not wholly
understood is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list
from app.notation.statements.verb_forms import VerbForms
from app.treaty.marks import ActorRef, Stance, StanceOf

if TYPE_CHECKING:
    from app.treaty.actors import Register

_WORDS: dict[Stance, str] = {
    Stance.OPPOSE: (
        r"oppos(?:e|es|ed)(?: by)?|against|object(?:s|ed)?(?: by)?|s['’]oppos(?:e|ent)|contre"
        r"|(?:do(?:es)? not|cannot|can not|could not) (?:support|accept|agree)|not (?:supported|accepted) by"
        r"|reject(?:s|ed)?(?: by)?"
        r"|opposition (?:of|from)|opposition d(?:e la |es |u |e )"
        r"|rejet(?:te|tent|é(?:e|s|es)? par)"
        r"|refus(?:e|ent|é(?:e|s|es)? par)"
        r"|s['’](?:est|sont) opposé(?:e|s|es)?"
        r"|n['’]appui(?:e|ent) pas|ne souti(?:ent|ennent) pas|ne peu(?:t|vent) (?:pas )?accepter"
        r"|se opone[n]?|se opuso|se opusieron|en contra(?: de)?|no apoya[n]?|no acepta[n]?|rechaza(?:n"
        r"|d[oa]s? por)?|con la oposición de"
        r"|возража(?:ет|ют)|возразил[аи]?|(?:выступа(?:ет|ют) |выступил[аи]? )?против|не поддержива(?:ет|ют)"
        r"|отклоня(?:ет|ют)|表示反对|反对|不支持|不接受|不同意"
        r"|[يت]عارض(?:ون|ان|ها|ه)?|معارضة|[يت]رفض(?:ون|ان)?|لا [يت]ؤيد|[يت]عترض(?:ون|ان)?"
        r"|عارض(?:ت|وا|ته|تها)?|رفضت?|اعترضت?"
    ),
    Stance.PROPOSE: (
        r"propos(?:e|es|ed|al|als)(?: by)?|suggest(?:s|ed)?(?: by)?|add(?:s|ed by)?|insert(?:s|ed by)?"
        r"|request(?:s|ed)?(?: by)?|at the request of"
        r"|proposent|(?:a |ont )?proposé(?:e|s|es)?(?: par)?|demande(?:nt)?|demandé(?:e|s|es)? par|ajouter"
        r"|ajoute(?:nt)?|insérer|à la demande d(?:e la |es |u |e )"
        r"|propone[n]?|propuso|propusieron|solicita[n]?|solicitad[oa]s? por|propuest[oa]s? (?:de|por)|añadir"
        r"|agregar|insertar|a petición de"
        r"|предлага(?:ет|ют)|предложил[аи]?|(?:по )?предложен(?:[оыа]|и[еюя])?|внесен[оы]?|добавить|включить"
        r"|提议(?:增加|添加|加入)?|建议(?:增加|添加|加入)?|提出了?|增加|添加"
        r"|[يت]قترح(?:ون|ان|ها|ه)?|اقترح(?:ت|وا|ه|ته|ها|تها)?|اقتراح|مقترح|إضافة"
    ),
    Stance.COSPONSOR: (
        r"co-?sponsor(?:s|ed by)?|coparrain(?:e|ent)|se port(?:e|ent) coauteur|copatrocina[n]?|соавтор(?:ы)?|共同提案"
    ),
    Stance.SUPPORT: (
        r"(?:with (?:the )?)?support(?:s|ed)?(?: by| of| from)?|in favou?r|endors(?:e|es|ed by)|backed by|seconded by"
        r"|joined by|favou?r(?:s|ed by)"
        r"|appui(?:e|ent)|appuyé(?:e|s|es)? par|avec l['’]appui|soutien(?:t|nent)|soutenu(?:e|s|es)? par"
        r"|(?:a |ont )appuyé|apoya[n]?"
        r"|apoyó|apoyaron|apoyad[oa]s? por|con el apoyo"
        r"|поддержива(?:ет|ют)|поддержал[аи]?|при поддержке|поддержан[оаы]?|表示支持|支持|赞成"
        r"|[يت]ؤيد(?:ون|ان|ها|ه)?|[يت]دعم(?:ون|ها|ه)?|أيد(?:ت|وا|ته|تها)?|بتأييد|بدعم|تأييد"
    ),
    Stance.RETAIN: (
        r"(?:to )?retain(?:s|ed)?(?: by)?|(?:to )?keep(?:s)?|(?:to )?maintain(?:s)?"
        r"|mainten(?:ir|u)|maintien(?:t|nent)|conserver|conserve(?:nt)?|mantener|mantiene[n]?|conservar"
        r"|сохран(?:ить|яет|яют)|оставить|保留案文|予以保留|الإبقاء(?: على)?|[يت]بقي"
    ),
    Stance.DELETE: (
        r"(?:to )?delet(?:e|es|ed|ion)(?: by)?|(?:to )?remov(?:e|es|ed|al)(?: by)?"
        r"|supprim(?:er|e|ent)|suppression|suprimir|suprime[n]?|eliminar|elimina[n]?"
        r"|исключ(?:ить|ает|ают)|удал(?:ить|яет|яют)|снять|删除|删去|[يت]حذف(?:ون|ان)?|حذف"
    ),
    Stance.RESERVE: (
        r"reserv(?:e|es|ed|ation|ations)(?: (?:its|their))?(?: positions?)?(?: by)?|scrutiny reservation(?: by)?"
        r"|réserve(?:nt|s)?(?: de)?|reserva[n]?(?: de)?|оговорк[аи]|резервиру(?:ет|ют)|保留立场"
        r"|[يت]تحفظ(?:ون|ان)?|تحفظ"
    ),
    Stance.FLEXIBLE: (
        r"(?:is |are )?flexible|flexibility|souples?|flexibles"
        r"|гибк(?:ость|ая позиция)|проявля(?:ет|ют) гибкость|灵活|مرونة|[يت]بدي مرونة"
    ),
    Stance.WITHDRAW: (
        r"withdraw(?:s|n by|n)?|retir(?:e|ent|ado por|é par)|retira[n]?|снима(?:ет|ют)|撤回|[يت]سحب(?:ون|ان)?|سحب"
    ),
}
"""How each stance is said in English, French, Spanish, Russian, Chinese and Arabic, before or behind the names."""

NO_STANCE = '[]{}“”"«»'
"""Signs of which a list of stances has none."""
_CHINESE_BEFORE = compile_later("^(?:得到|获得|经|由)(?=[\u4e00-\u9fff])")
"""What stands before the names where the verb stands behind them: “得到巴西支持”."""
_SEMICOLON = compile_later(r"\s*[;；؛]\s*")
_ENCLOSED = re.compile(r"(?P<names>[^()（）]+?)\s*[(（](?P<inside>[^()（）]+)[)）]")
_BETWEEN = compile_later(
    r"\s*[,،，、]\s*(?:(?:and|but|while|et|mais|y|pero|и|но|а|而|但)\s+|و\s*)?"
    r"|\s+(?:(?:and|but|while|et|mais|y|pero|и|но|а)\s+|و\s*)?"
)
"""What may stand between two stances of one list."""
_MOST_BETWEEN = 120
_KEPT = 64
"""So many texts are remembered as having a verb or none: several questions are asked of one, one behind the other."""
_BY = re.compile(r"(?:\b(?:by|from|of|par|por|de|del|du|des|la)|[:：]|['’])$", re.IGNORECASE)
_LATIN = re.compile("[A-Za-z]")
_LONGEST_VERB = 60
"""Code points; no verb with all that may go with it is longer. The head of a long text is not looked through."""
_WISHED = frozenset({Stance.DELETE, Stance.RETAIN})
_WISH = (
    r"(?:(?:propos|suggest|ask|request|want|wish|prefer)(?:e?s|ed|e)?(?: for)?(?: the)? |would (?:like|prefer) "
    r"|would rather |(?:a |ont )?(?:propose(?:nt)?|proposé|demande(?:nt)?|demandé|souhaite(?:nt)?) (?:de |la )"
    r"|(?:propone[n]?|propuso|solicita[n]?|pide[n]?|desea[n]?) (?:la )?"
    r"|(?:предлага(?:ет|ют)|предложил[аи]?|прос[ия]т) |(?:提议|建议|要求|主张)|(?:[تي]قترح|اقترحت?|[تي]طلب|طلبت?) )?"
)
"""What may stand before what somebody wants done: "proposes to delete", "asks for the deletion"."""


@cache
def _verbs() -> VerbForms[Stance]:
    return VerbForms.of(_WORDS)


_BEFORE_VERB = r"(?:^|(?<=[\s,:：–—/])|(?<=(?-i:[\u4e00-\u9fff]))|(?<=\d))"
_BEFORE = {
    wished: compile_later(rf"{_BEFORE_VERB}{_WISH if wished else ''}(?:to |pour |para |would |will )?\Z", re.IGNORECASE)
    for wished in (True, False)
}
"""What stands before a verb with which a text ends, and from where on it belongs to it."""
_BEHIND = compile_later(
    r"\s*[:：–—-]\s*|\s+(?:by|from|par|por|de|del|du|des|de la|со стороны|من)\s+"
    r"|\s+(?:de l|d)['’]|\s+|(?=(?-i:[\u4e00-\u9fff]))|$",
    re.IGNORECASE,
)
"""What stands behind a verb with which a text begins."""


def _verbs_at_start(text: str) -> Iterator[tuple[Stance, int]]:
    """The verbs with which a text begins, and where each ends with what stands behind it."""
    for stance, ends in _verbs().at_start(text):
        behind = (_BEHIND.match(text, end) for end in ends)
        if found := next(filter(None, behind), None):
            yield stance, found.end()


def _verbs_at_end(text: str) -> Iterator[tuple[Stance, int]]:
    """The verbs with which a text ends, and where each begins with what stands before it."""
    near = max(len(text) - _LONGEST_VERB, 0)
    for stance, starts in _verbs().at_end(text):
        before = (_BEFORE[stance in _WISHED].search(text, near, start) for start in starts if start >= near)
        if (found := min((one.start() for one in before if one is not None), default=-1)) >= 0:
            yield stance, found


def read_stances(
    text: str,
    register: Register,
    *,
    default: Stance | None = Stance.PROPOSE,
    codes: bool = False,
    coded: bool = False,
) -> tuple[StanceOf, ...] | None:
    """The stances of a list such as "EU, G77 retain; US delete"; None when any part of it is not understood.

    A part without a verb takes `default` (None: such a part is not understood). Semicolons part the stances. Unknown
    names are kept as "?" beside known ones. `codes` and `coded` as in `read_actor_list`.

    >>> found = read_stances("Norhaven propose; Kestria oppose", REGISTER)
    >>> [(one.stance.value, [actor.id for actor in one.actors]) for one in found]
    [('propose', ['XNO']), ('oppose', ['XKE'])]
    """
    text = text.strip()
    if not text or len(text) > 600 or any(map(text.__contains__, NO_STANCE)):
        return None
    found: list[StanceOf] = []
    parts = stance_parts(text)
    told = [split_stance(part)[0] for part in parts]
    if len(parts) > 1 and told[0] is None and None not in told[1:] and not re.search("[;；؛]", text):
        # Who stands first, before those who support or oppose it, proposed it: "Norhaven, supported by Kestria".
        default = Stance.PROPOSE
    for part in parts:
        stance, names = split_stance(part)
        chosen = stance or default
        actors = read_actor_list(names, register, codes=codes, coded=coded)
        if chosen is None or actors is None:
            return None
        found.append(StanceOf(chosen, actors.actors))
    if not found or not _credible(found, text, register):
        return None
    return tuple(found)


def stance_parts(text: str) -> list[str]:
    """The parts of a list of stances, each with its names: parted by semicolons, or where a verb shows that another
    stance begins or ends there, with a comma, an "and" or nothing between, or in brackets behind the names.

    >>> stance_parts("proposed by Norhaven and Mirandel, opposed by Kestria")
    ['proposed by Norhaven and Mirandel', 'opposed by Kestria']
    >>> stance_parts("Norhaven proposes, Kestria opposes"), stance_parts("Norhaven (supported by Kestria)")
    (['Norhaven proposes', 'Kestria opposes'], ['Norhaven', 'supported by Kestria'])
    """
    found: list[str] = []
    for piece in _SEMICOLON.split(text):
        enclosed = _ENCLOSED.fullmatch(piece.strip(" .,"))
        said = split_stance(enclosed["inside"])[0] if enclosed is not None else None
        if enclosed is not None and said is not None:
            found += [*_parted(enclosed["names"]), *_parted(enclosed["inside"])]
        else:
            found += _parted(piece)
    return [part for part in found if part.strip(" .,،，")]


def _parted(piece: str) -> list[str]:
    """A piece without semicolons, cut where its verbs show that another stance begins or has ended."""
    parts: list[str] = []
    at, said = 0, _verb_end(piece)
    begins = _verbs().beginnings_in(piece)
    for between in islice(_BETWEEN.finditer(piece), _MOST_BETWEEN):
        if between.start() < said:
            continue
        parted = not between[0].isspace()
        if not parted and not begins(between.end()):
            continue
        before, after = piece[at : between.start()], piece[between.end() :]
        if not before.strip():
            continue
        if _begins_stance(after, alone=parted) or (parted and _ends_stance(before, after)):
            parts.append(before)
            at = between.end()
            said = at + _verb_end(after)
    return [*parts, piece[at:]]


def _verb_end(text: str) -> int:
    """Where the longest verb with which a text begins ends; 0 for none."""
    return max((end for _, end in _verbs_at_start(text)), default=0)


def _begins_stance(text: str, *, alone: bool) -> bool:
    """Whether a verb begins here with the names behind it. `alone`: behind a comma or an "and", where the verb need not
    say "by".
    """
    end = next((end for _, end in _verbs_at_start(text) if end < len(text)), 0)
    said = text[:end].rstrip()
    return end > 0 and (bool(_BY.search(said)) or (alone and not _LATIN.search(said)))


def _ends_stance(before: str, after: str) -> bool:
    """Whether a verb ends here with its names before it, and another stance of the same form follows."""
    ends = any(True for _ in _verbs_at_end(before))
    return ends and split_stance(before)[0] is not None and split_stance(after)[0] is not None


@lru_cache(maxsize=_KEPT)
def may_say(text: str) -> bool:
    """Whether a verb may stand in a text: where none does, no part of it (`stance_parts`) has a stance.

    >>> may_say("Norhaven, Kestria: retain"), may_say("Ships moor at night.")
    (True, False)
    """
    return _verbs().may_stand_in(text)


def split_stance(part: str) -> tuple[Stance | None, str]:
    """A part of a list without its verb, and the stance of the verb: "US, Canada delete." → (DELETE, "US, Canada")."""
    part = part.strip(" \t\u00a0.,")
    for stance, start in _verbs_at_end(part):
        names = _CHINESE_BEFORE.sub("", part[:start].strip(" \t\u00a0:：,–—-"))
        if names:
            return stance, names
    for stance, end in _verbs_at_start(part):
        if end < len(part):
            return stance, part[end:].strip()
    return None, part


def leading_stance(text: str) -> tuple[Stance, int] | None:
    """The verb with which a text begins, and the offset behind it and its colon; None when it begins otherwise."""
    return next(_verbs_at_start(text), None)


def _credible(stances: list[StanceOf], text: str, register: Register) -> bool:
    """Enough known names: a place ("Somewhere, Canada") must not make a State the author of a text."""
    actors: list[ActorRef] = [actor for stance in stances for actor in stance.actors]
    known = [a for a in actors if a.id != "?" or register.resolve(a.as_written).candidates]
    if len(known) == len(actors):
        return True
    place = len(actors) == 2 and actors[0] not in known and register.type_of(actors[1].id) == "state"
    return not (place and len(stances) == 1 and len(known) == 1) and 2 * len(known) >= len(actors)
