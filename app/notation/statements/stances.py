"""Reads the words of a stance in six languages, and lists of stances. Examples: "US; India delete", "AU/NZ propose; CL
oppose".

It reads who says what of a text; where such a list may stand is known in `marks/tags.py`. A list that is not wholly
understood is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import ActorRef, Stance, StanceOf

if TYPE_CHECKING:
    from app.treaty.actors import Register

_WORDS: dict[Stance, str] = {
    Stance.PROPOSE: (
        r"propos(?:e|es|ed|al|als)(?: by)?|suggest(?:s|ed)?(?: by)?|add(?:s|ed by)?|insert(?:s|ed by)?"
        r"|proposent|proposé(?:e|s|es)? par|ajouter|ajoute(?:nt)?|insérer"
        r"|propone[n]?|propuest[oa] (?:de|por)|añadir|agregar|insertar"
        r"|предлага(?:ет|ют)|(?:по )?предложен(?:[оыа]|и[еюя])?|добавить|включить"
        r"|提议|建议|提出|增加|添加|[يت]قترح(?:ون|ان)?|اقتراح|إضافة"
    ),
    Stance.COSPONSOR: (
        r"co-?sponsor(?:s|ed by)?|coparrain(?:e|ent)|se port(?:e|ent) coauteur|copatrocina[n]?|соавтор(?:ы)?|共同提案"
    ),
    Stance.SUPPORT: (
        r"support(?:s|ed)?(?: by)?|in favou?r|endors(?:e|es|ed by)"
        r"|appui(?:e|ent)|appuyé(?:e|s|es)? par|avec l['’]appui|soutien(?:t|nent)|soutenue? par|apoya[n]?"
        r"|apoyad[oa]s? por|con el apoyo"
        r"|поддержива(?:ет|ют)|при поддержке|поддержано|支持|[يت]ؤيد(?:ون|ان|ها|ه)?|بتأييد|بدعم|تأييد"
    ),
    Stance.OPPOSE: (
        r"oppos(?:e|es|ed)(?: by)?|against|object(?:s|ed)?(?: by)?|s['’]oppos(?:e|ent)|contre"
        r"|se opone[n]?|en contra|возража(?:ет|ют)|против|反对|[يت]عارض(?:ون|ان)?|معارضة"
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
        r"|réserve(?:nt|s)?(?: de)?|reserva[n]?(?: de)?|оговорк[аи]|резервиру(?:ет|ют)|保留立场|[يت]تحفظ(?:ون|ان)?|تحفظ"
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

_CHINESE_BEFORE = re.compile("^(?:得到|获得|经|由)(?=[\u4e00-\u9fff])")
"""What stands before the names where the verb stands behind them: “得到巴西支持”."""
_LONGEST_VERB = 60
"""Code points; no verb with all that may go with it is longer. The head of a long text is not looked through."""
_AT_END = {
    stance: re.compile(
        rf"(?:^|(?<=[\s,:：–—/])|(?<=[\u4e00-\u9fff])|(?<=\d))(?:to |pour |para |would |will )?(?:{words})\.?\s*$",
        re.IGNORECASE,
    )
    for stance, words in _WORDS.items()
}
_AT_START = {
    stance: re.compile(
        rf"^(?:{words})(?P<after>\s*[:：–—-]\s*|\s+(?:by|from|par|por|de|del|du|des|de la|со стороны|من)\s+"
        rf"|\s+(?:de l|d)['’]|\s+|(?=[\u4e00-\u9fff])|$)",
        re.IGNORECASE,
    )
    for stance, words in _WORDS.items()
}


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
    if not text or len(text) > 600 or any(sign in text for sign in '[]{}“”"«»'):
        return None
    found: list[StanceOf] = []
    for part in re.split(r"\s*[;；؛]\s*", text):
        if not part.strip(" .,"):
            continue
        stance, names = split_stance(part)
        chosen = stance or default
        actors = read_actor_list(names, register, codes=codes, coded=coded)
        if chosen is None or actors is None:
            return None
        found.append(StanceOf(chosen, actors.actors))
    if not found or not _credible(found, text, register):
        return None
    return tuple(found)


def split_stance(part: str) -> tuple[Stance | None, str]:
    """A part of a list without its verb, and the stance of the verb: "US, Canada delete." → (DELETE, "US, Canada")."""
    part = part.strip(" \t\u00a0.,")
    for stance, pattern in _AT_END.items():
        if match := pattern.search(part, max(len(part) - _LONGEST_VERB, 0)):
            names = _CHINESE_BEFORE.sub("", part[: match.start()].strip(" \t\u00a0:：,–—-"))
            if names:
                return stance, names
    for stance, pattern in _AT_START.items():
        match = pattern.match(part)
        if match and match["after"] is not None and match.end() < len(part):
            return stance, part[match.end() :].strip()
    return None, part


def leading_stance(text: str) -> tuple[Stance, int] | None:
    """The verb with which a text begins, and the offset behind it and its colon; None when it begins otherwise."""
    for stance, pattern in _AT_START.items():
        if match := pattern.match(text):
            return stance, match.end()
    return None


def _credible(stances: list[StanceOf], text: str, register: Register) -> bool:
    """Enough known names: a place ("Somewhere, Canada") must not make a State the author of a text."""
    actors: list[ActorRef] = [actor for stance in stances for actor in stance.actors]
    known = [a for a in actors if a.id != "?" or register.resolve(a.as_written).candidates]
    if len(known) == len(actors):
        return True
    place = len(actors) == 2 and actors[0] not in known and register.type_of(actors[1].id) == "state"
    return not (place and len(stances) == 1 and len(known) == 1) and 2 * len(known) >= len(actors)
