"""Reads names that stand beside disputed words without a verb. Examples: `[at night (Norhaven, Kestria)]`, `[at night]
(Norhaven)`, `Option 2 (Kestria)`.

Whoever is named so proposes the words. Names in brackets explain a word as often as they sign one: "the coastal States
(Norhaven, Kestria)", "in Portia (Norhaven)". Where they may do that, they are no tag. It knows no brackets (`marks.py`)
and no scopes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list, resolve_actor
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
    r"|areas?|zones?|valleys?|mountains?|deserts?|forests?|gulfs?|bays?|oceans?|roads?|routes?|pipelines?|railways?|corridors?"
    r"|airports?|abroad|embass(?:y|ies)|consulates?|laborator(?:y|ies)|agenc(?:y|ies)"
    r"|laws?|acts?|codes?|legislation|statutes?|decrees?|regulations?|constitutions?|judgments?|judgements?|cases?|rulings?"
    r"|treat(?:y|ies)|agreements?|conventions?|protocols?|declarations?|conferences?|meetings?|summits?|sessions?|congress(?:es)?"
    r"|dollars?|francs?|pounds?|pesos?|rupees?|kron(?:er?|or)|dinars?|currenc(?:y|ies)|gallons?|tons?|miles?|units?"
    r"|products?|goods|brands?|models?|types?|certificates?|standards?|appellations?|waters?|wines?|vehicles?|aircraft"
    r"|citizens?|experts?|observers?|participants?|ministers?|presidents?|ambassadors?|delegates?|consultants?|compan(?:y|ies)|banks?"
    r"|zones?|vallées?|montagnes?|routes?|aéroports?|étranger|lois?|codes?|législations?|décrets?|arrêts?|affaires?|traités?|accords?"
    r"|conventions?|protocoles?|conférences?|réunions?|dollars?|monnaies?|produits?|marques?|modèles?|normes?|eaux|vins?|citoyens?"
    r"|experts?|observateurs?|participants?|sociétés?"
    r"|zonas?|valles?|montañas?|carreteras?|aeropuertos?|extranjero|ley(?:es)?|códigos?|legislaci(?:ón|ones)|decretos?|sentencias?"
    r"|casos?|tratados?|acuerdos?|convenios?|conferencias?|reuni(?:ón|ones)|dólar(?:es)?|monedas?|productos?|marcas?|modelos?|normas?"
    r"|aguas?|vinos?|ciudadanos?|expertos?|observador(?:es)?|participantes?|empresas?"
    r"|зон\w*|долин\w*|гор(?:ы|ах|ам)?|дорог\w*|аэропорт\w*|закон\w*|кодекс\w*|указ\w*|постановлени\w*|дел(?:о|а|е|у)"
    r"|договор\w*|соглашени\w*|конвенци\w*|протокол\w*|конференци\w*|совещани\w*|доллар\w*|валют\w*|товар\w*|продукт\w*"
    r"|стандарт\w*|вод(?:ы|ах|ам|а)?|вин(?:а|о)?|граждан\w*|эксперт\w*|наблюдател\w*|участник\w*|компани\w*"
    r"|(?:و?لل|[وبلكف]?ال|[وبلكف])?(?:دول|دولة|دولتين|دولتان|بلد|بلدان|طرف|أطراف|طرفين|عضو|أعضاء|حكومة|حكومات"
    r"|سلطات|وفد|وفود|إقليم"
    r"|أقاليم|جزيرة|جزر|منطقة|مناطق|مجموعة|عاصمة|مدينة|مدن|ميناء|موانئ|نهر|بحيرة|بحر|مضيق|مقر|حدود|ساحل|شاطئ"
    r"|حوض|مكتب|معهد"
    r"|جامعة|محكمة|وديع|لغة|مكان|طريق|مطار|وادي|جبال|قانون|قوانين|مرسوم|حكم|قضية|معاهدة|اتفاق|اتفاقية|بروتوكول|مؤتمر"
    r"|اجتماع|دولار|دولارات|عملة|منتجات|سلع|معايير|مياه|مواطنين|مواطنو|خبراء|مراقبين|شركات)(?:ها|هما|هم)?"
)
"""Words in six languages that a State or a group in brackets may explain: what is one, belongs to one, was made
in one, holds or lies there.
Gathered from what treaties put such names behind; a word that is missing here is read as signed.
"""
_EXPLAINED = compile_later(rf"(?<!\w)(?:{_NOUNS})(?!\w)", re.IGNORECASE)
_CHINESE_NOUN = compile_later(
    r"[法律案令元币货品酒水约书家司商国方港市城岛州省河湖海区员府团部都镇村湾院所地界岸者语处]$|[在于至赴到从][\u4e00-\u9fff]{1,6}$"
)
_LISTED = compile_later(
    r"(?:\b(?:e\.g\.|i\.e\.|namely|such as|including|like|between|among|of|in|from|with"
    r"|par exemple|à savoir|tels? que|entre|de|en|a saber"
    r"|tales como|например|а именно|между|в|из|с)|[例如即包括]|مثل|بين|في|من)[\s,:]*$",
    re.IGNORECASE,
)
"""Behind these names go on the sentence."""
_MAY_BE_A_PLACE = compile_later(
    r"(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]{1,6}$|(?:^|\s)(?:في|إلى|من|لدى|عند)\s+\S+(?:\s+\S+)?$"
)
"""Words in scripts without capitals before one name, that may be a place which it explains: too few, or behind "in"."""
_LIMITED = compile_later(
    r"\b(?:except\w*|unless|save|only|excluding|exempt\w*|other\s+than|ratified|acceded|signed|bound"
    r"|sauf|hormis|excepté|seulement|uniquement|salvo|excepto|sólo|solo|únicamente)\b"
    r"|(?<!\w)(?:кроме|только|исключая|за исключением)(?!\w)"
    r"|除|仅|只"
    r"|(?<!\w)(?:باستثناء|إلا|ما عدا|فقط)(?!\w)",
    re.IGNORECASE,
)
"""Near names these say for whom alone the words hold."""
_ABBREVIATED = compile_later(r"[A-Z]{2,5}")
"""Behind words in brackets an abbreviation alone explains them as often: "in dollars (US)"."""
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
    if _ABBREVIATED.fullmatch(names.strip()) is not None and fewest == 1:
        return None
    if stances is None or len(stances[0].actors) < fewest or _explained(before) or _LISTED.search(before):
        return None
    return None if len(stances[0].actors) == 1 and _MAY_BE_A_PLACE.search(before) else stances


def ends_a_way(names: str, before: str, register: Register, *, codes: bool = False) -> bool:
    """Whether one name behind a dash may be the other end of what the words before it name: "the road Portia –
    Norhaven", "the pipeline Kestria – Norhaven".

    >>> ends_a_way("Norhaven", "along the road Portia", REGISTER), ends_a_way("Norhaven", "by each Party", REGISTER)
    (True, False)
    """
    stances = list_proposers(names, register, codes=codes)
    words = re.findall(r"\w[\w'’-]*", before)
    if stances is None or len(stances[0].actors) > 1 or not words:
        return False
    last = words[-1]
    if last[0].isupper() and _EXPLAINED.fullmatch(last) is None and any(map(_EXPLAINED.fullmatch, words[-2:-1])):
        return True
    ends = (resolve_actor(" ".join(words[-many:]), register) for many in range(1, min(_NEAR, len(words) - 1) + 1))
    return any(end is not None and register.type_of(end.id) == "state" for end in ends)


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
    near = words[-_NEAR:]
    named = any(word[0].isupper() for word in words[1:][-_NEAR:]) or words[-1].isdigit()
    return named or _LIMITED.search(" ".join(near)) is not None or any(map(_EXPLAINED.fullmatch, near))
