"""Spelling: what of a word or sign is mere spelling, so that two spellings of it are one word.

Case, vowel marks, tatweel, hamza and alef forms, ё, ligatures, soft hyphens, joiners and bidi marks, the script of
digits, the form of quotation marks, dashes and full-width signs, British and American spelling. It knows words one by
one; what a change of spelling weighs is said in `changes/classify.py`.

Two words that mean different things never fold to one: what is not plainly the same word is left alone.
"""

from __future__ import annotations

import re
import unicodedata

_HAMZA = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي", "ھ": "ه"}
_SUPERSCRIPTS = {sign: f"^{digit}" for digit, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
"""10² is not 102."""
_DROPPED = (
    *(0x00AD, 0x034F, 0x061C, 0x0640, 0x0670, 0x2060, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    *range(0x06D6, 0x06DD),
    *range(0x06DF, 0x06E9),
    *range(0x06EA, 0x06EE),
)
"""Vowel marks and tatweel of Arabic, soft hyphens, joiners, bidi marks."""
_LETTERS = str.maketrans({**_HAMZA, "œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", **dict.fromkeys(_DROPPED)})
_PLAIN = re.compile("[A-Za-zÀ-ÅÇ-ÖØ-Þà-åç-öø-ÿА-яЁё一-鿿]+")
"""Words of which nothing is folded but case and ё."""
_PLAIN_ARABIC = re.compile("[آأإابةتثجحخدذرزسشصضطظعغفقكلمنهوىيء\u064b-\u0652]+")
_RAISED = str.maketrans(_SUPERSCRIPTS)
_ACCENTS = re.compile("[\u0300-\u036f\u0483-\u0487]+")
"""Accents that no letter takes into itself: the stress marks of Russian."""

_QUOTES = ("“”„‟«»＂〝〞「」『』", "’‘‚‛ʼ′‹›＇`´")
_DASHES = "‐‑‒–—―−﹘﹣－"
_FULL_WIDTH = str.maketrans("，、،；؛：（）。．！？؟％٪／＆＋＝", ",,,;;:()..!??%%/&+=")
_SIGNS = {
    **dict.fromkeys(_QUOTES[0], '"'),
    **dict.fromkeys(_QUOTES[1], "'"),
    **dict.fromkeys(_DASHES, "-"),
    **{chr(sign): chr(form) for sign, form in _FULL_WIDTH.items()},
    **{sign: sign for sign in "［］【】№"},
}
"""Signs that do not stay themselves, or would not by NFKC, and the form they are counted under."""

_ISE = re.compile(r"(?<=\w\w)([iy])s(?=(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)")
_PRISE = frozenset(("prise", "prises", "prised", "prising", "prize", "prizes", "prized", "prizing"))
_OUR = re.compile(
    r"^((?:en|un|dis|mis|de)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|glam|harb|hon|hum|lab|misdemean|neighb"
    r"|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig))our"
)
_DOUBLE = re.compile(
    r"^((?:re)?(?:cancel|channel|counsel|dial|equal|fuel|label|level|marshal|model|signal|total|travel|tunnel))l(?=[aeio])"
)
_METRE = re.compile(
    r"^((?:centi|deci|deca|hecto|kilo|milli|micro|nano)?(?:met|lit)|cent|fib|theat|calib|sab|lust|sepulch)re(s?)$"
)
_BRITISH = {
    "programme": "program", "programmes": "programs", "catalogue": "catalog", "catalogues": "catalogs",
    "dialogue": "dialog", "dialogues": "dialogs", "analogue": "analog", "analogues": "analogs",
    "defence": "defense", "defences": "defenses", "offence": "offense", "offences": "offenses",
    "pretence": "pretense", "licence": "license", "licences": "licenses", "licenced": "licensed",
    "practise": "practice", "practises": "practices", "practised": "practiced", "practising": "practicing",
    "judgement": "judgment", "judgements": "judgments", "acknowledgement": "acknowledgment",
    "acknowledgements": "acknowledgments", "ageing": "aging", "grey": "gray", "aluminium": "aluminum",
    "sulphur": "sulfur", "sulphate": "sulfate", "sulphates": "sulfates", "plough": "plow", "ploughs": "plows",
    "fulfil": "fulfill", "fulfils": "fulfills", "fulfilment": "fulfillment", "enrol": "enroll", "enrols": "enrolls",
    "enrolment": "enrollment", "instalment": "installment", "instalments": "installments", "skilful": "skillful",
    "wilful": "willful", "wilfully": "willfully", "centred": "centered", "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers",
    "archaeological": "archeological", "archaeology": "archeology", "artefact": "artifact", "artefacts": "artifacts",
    "encyclopaedia": "encyclopedia", "paediatric": "pediatric", "whilst": "while", "amongst": "among",
    "connexion": "connection", "focussed": "focused", "focussing": "focusing",
    "etat": "état", "etats": "états", "sólo": "solo", "período": "periodo", "períodos": "periodos",
    "substancia": "sustancia", "substancias": "sustancias", "setiembre": "septiembre",
}  # fmt: skip
"""Spellings of plainly the same word that no rule gives; French capitals without their accent among them."""


def folded(word: str) -> str:
    """The form that all spellings of a token have in common; never empty.

    In: one token as `tokenizer.py` cuts it. A square bracket stays the bracket it is.
    """
    if word in _SIGNS:
        return _SIGNS[word]
    if word.isascii():
        return _american(word.lower())
    if _PLAIN.fullmatch(word):
        return _american(word.lower()).replace("ё", "е")
    if _PLAIN_ARABIC.fullmatch(word):
        return word.translate(_LETTERS)
    plain = unicodedata.normalize("NFKC", word.translate(_RAISED))
    if "ئو" in plain:
        plain = plain.replace("ئو", "ؤو")
    plain = _ACCENTS.sub("", unicodedata.normalize("NFC", plain.translate(_LETTERS).casefold()))
    if plain.isdecimal():
        plain = "".join(str(unicodedata.decimal(sign)) for sign in plain)
    return _american(plain).replace("ё", "е") or word


def _american(low: str) -> str:
    """A word in small letters in its American spelling, if it is an English one that has two."""
    if len(low) < 4:
        return low
    known = _BRITISH.get(low)
    if known is not None:
        return known
    if ("is" in low or "ys" in low) and low not in _PRISE:
        low = _ISE.sub(r"\1z", low)
    if "our" in low:
        low = _OUR.sub(r"\1or", low)
    if "ll" in low:
        low = _DOUBLE.sub(r"\1", low)
    if "re" in low:
        low = _METRE.sub(r"\1er\2", low)
    return low
