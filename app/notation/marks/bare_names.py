"""Reads names that stand beside disputed words without a verb. Examples: `[at night (Norhaven, Kestria)]`, `[at night]
(Norhaven)`, `Option 2 (Kestria)`.

Whoever is named so proposes the words. Names in brackets explain a word as often as they sign one: "the coastal States
(Norhaven, Kestria)", "in Portia (Norhaven)". Where they may do that, they are no tag. It knows no brackets (`marks.py`)
and no scopes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import Stance, StanceOf

if TYPE_CHECKING:
    from app.treaty.actors import Register

_NOUNS = (
    r"states?|part(?:y|ies)|countr(?:y|ies)|nations?|members?|governments?|authorit(?:y|ies)|delegations?|nationals?"
    r"|territor(?:y|ies)|islands?|regions?|groups?|capitals?|cit(?:y|ies)|towns?|villages?|ports?|harbou?rs?|rivers?"
    r"|lakes?|seas?|straits?|canals?|seats?|headquarters|borders?|frontiers?|coasts?|shores?|basins?|banks?"
    r"|provinces?"
    r"|offices?|centres?|centers?|institut(?:e|es|ions?)|universit(?:y|ies)|courts?|ministr(?:y|ies)"
    r"|depositar(?:y|ies)"
    r"|languages?|names?|signator(?:y|ies)|neighbou?rs?|districts?|places?|venues?|facilit(?:y|ies)|stations?|sites?"
    r"|états?|etats?|pays|parties?|membres?|gouvernements?|autorités?|délégations?|territoires?|îles?"
    r"|régions?|groupes?"
    r"|capitales?|villes?|fleuves?|rivières?|lacs?|mers?|détroits?|sièges?|frontières?|côtes?|rives?"
    r"|bassins?|bureaux?"
    r"|instituts?|universités?|tribuna(?:l|ux)|dépositaires?|langues?|lieux?|riverains?|signataires?"
    r"|estados?|países?|país|partes?|miembros?|gobiernos?|autoridad(?:es)?|delegaci(?:ón|ones)|territorios?|islas?"
    r"|regi(?:ón|ones)|grupos?|capital(?:es)?|ciudad(?:es)?|puertos?|ríos?|lagos?|mar(?:es)?|sedes?"
    r"|fronteras?|costas?"
    r"|orillas?|cuencas?|oficinas?|institutos?|universidad(?:es)?|tribunal(?:es)?|depositarios?|lenguas?|lugar(?:es)?"
    r"|государств\w*|стран\w*|сторон\w*|член\w*|правительств\w*|орган\w*|делегаци\w*|территори\w*|остров\w*|регион\w*"
    r"|групп\w*|столиц\w*|город\w*|порт\w*|рек\w*|озер\w*|мор\w*|пролив\w*|границ\w*|побереж\w*|берег\w*|бассейн\w*"
    r"|институт\w*|университет\w*|суд\w*|депозитари\w*|язык\w*|мест\w*"
    r"|(?:[وبلكف]?ال|[وبلكف])?(?:دول|دولة|دولتين|دولتان|بلد|بلدان|طرف|أطراف|طرفين|عضو|أعضاء|حكومة|حكومات"
    r"|سلطات|وفد|وفود|إقليم"
    r"|أقاليم|جزيرة|جزر|منطقة|مناطق|مجموعة|عاصمة|مدينة|مدن|ميناء|موانئ|نهر|بحيرة|بحر|مضيق|مقر|حدود|ساحل|شاطئ"
    r"|حوض|مكتب|معهد"
    r"|جامعة|محكمة|وديع|لغة|مكان)(?:ها|هما|هم)?"
)
"""Words in six languages that a State or a group in brackets may explain: what is one, belongs to one or lies in one.
Gathered from what treaties put such names behind; a word that is missing here is read as signed.
"""
_EXPLAINED = re.compile(rf"(?<!\w)(?:{_NOUNS})(?!\w)", re.IGNORECASE)
_CHINESE_NOUN = re.compile(
    r"[国方港市城岛州省河湖海区员府团部都镇村湾院所地界岸者语处]$|[在于至赴到从][\u4e00-\u9fff]{1,6}$"
)
_LISTED = re.compile(
    r"(?:\b(?:e\.g\.|i\.e\.|namely|such as|including|like|between|among|of|in|from|with"
    r"|par exemple|à savoir|tels? que|entre|de|en|a saber"
    r"|tales como|например|а именно|между|в|из|с)|[例如即包括]|مثل|بين|في|من)[\s,:]*$",
    re.IGNORECASE,
)
"""Behind these names go on the sentence."""
_MAY_BE_A_PLACE = re.compile(
    r"(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]{1,6}$|(?:^|\s)(?:في|إلى|من|لدى|عند)\s+\S+(?:\s+\S+)?$"
)
"""Words in scripts without capitals before one name, that may be a place which it explains: too few, or behind "in"."""
_NEAR = 3
"""Words before the names of which one may be what they explain."""
_TRIMMED = " \t\u00a0.,;:。，；：،؛"


def sign_words(
    names: str, before: str, register: Register, *, codes: bool = False, fewest: int = 1
) -> tuple[StanceOf, ...] | None:
    """The proposal of those whose names alone stand behind words; None where they are no known States or groups, fewer
    than `fewest`, or may explain the words before them.

    >>> [one.actors[0].id for one in sign_words("Norhaven, Kestria", "at night", REGISTER)]
    ['XNO']
    >>> sign_words("Norhaven", "in the ports", REGISTER), sign_words("Norhaven", "in Portia", REGISTER)
    (None, None)
    """
    stances = list_proposers(names, register, codes=codes)
    before = before.rstrip(_TRIMMED)
    if stances is None or len(stances[0].actors) < fewest or _explained(before) or _LISTED.search(before):
        return None
    return None if len(stances[0].actors) == 1 and _MAY_BE_A_PLACE.search(before) else stances


def list_proposers(names: str, register: Register, *, codes: bool = False) -> tuple[StanceOf, ...] | None:
    """Known States and groups, and nothing else, as those who propose; else None.

    >>> list_proposers("Norhaven and others", REGISTER)
    """
    if any(sign in names for sign in '[]{}“”"«»:：'):
        return None
    listed = read_actor_list(names, register, codes=codes)
    if listed is None or not listed.complete:
        return None
    if any(register.type_of(actor.id) not in ("state", "group") for actor in listed.actors):
        return None
    return (StanceOf(Stance.PROPOSE, listed.actors),)


def _explained(before: str) -> bool:
    """Whether the words end in one that names may explain: a noun of States or places, a name, or no word at all."""
    if not any(sign.isalnum() for sign in before) or _CHINESE_NOUN.search(before):
        return True
    words = re.findall(r"\w[\w'’-]*", before)
    last = words[-1]
    return (last[0].isupper() and len(words) > 1) or any(_EXPLAINED.fullmatch(word) for word in words[-_NEAR:])
