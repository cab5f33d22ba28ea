"""Tells which two spellings count as one word, and which of them mean something else.

Case, vowel marks, tatweel, hamza and alef forms, ё, ligatures, soft hyphens, joiners and bidi marks, the script of
digits, the form of quotation marks, dashes and full-width signs, British and American spelling. It knows words one by
one; what a change of spelling weighs is said in `changes/classify.py`. Two words that mean different things never fold
to one: what is not plainly the same word is left alone.

Texts find each other by folded words; which differences of spelling may not be called editorial is said beside. What
both spellings write out and write differently is a difference of words; what one of them leaves out (a hamza, a vowel
mark) is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from app.late_pattern import compile_later

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
_PLAIN = compile_later("[A-Za-zÀ-ÅÇ-ÖØ-Þà-åç-öø-ÿА-яЁё一-鿿]+")
"""Words of which nothing is folded but case and ё."""
_PLAIN_ARABIC = compile_later("[آأإابةتثجحخدذرزسشصضطظعغفقكلمنهوىيء\u064b-\u0652]+")
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
_OUR = compile_later(
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


def fold_spelling(word: str) -> str:
    """The form that all spellings of a token have in common; never empty.

    In: one token as `tokenizer.py` cuts it. A square bracket stays the bracket it is.

    >>> [fold_spelling(word) for word in ("Harbour", "ещё", "１２")]
    ['harbor', 'еще', '12']
    """
    if word in _SIGNS:
        return _SIGNS[word]
    if word.isascii():
        return _american(word.lower())
    if _PLAIN.fullmatch(word):
        return _american(word.lower()).replace("ё", "е")
    if _PLAIN_ARABIC.fullmatch(word):
        return word.translate(_LETTERS) or word
    plain = unicodedata.normalize("NFKC", word.translate(_RAISED))
    if "ئو" in plain:
        plain = plain.replace("ئو", "ؤو")
    plain = _ACCENTS.sub("", unicodedata.normalize("NFC", plain.translate(_LETTERS).casefold()))
    if plain.isdecimal():
        plain = "".join(str(unicodedata.decimal(sign)) for sign in plain)
    return _american(plain).replace("ё", "е") or word


def fold_letters(word: str) -> str:
    """The same for a word that is looked for among verbs, numbers and small words, of which English has one spelling.

    >>> [fold_letters(word) for word in ("Shall", "ЕЩЁ", "harbour")]
    ['shall', 'еще', 'harbour']
    """
    return word.lower() if word.isascii() else fold_spelling(word)


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
    if low.endswith(("re", "res")):
        low = _METRE.sub(r"\1er\2", low)
    return low


_ALEFS = {"أ": "\u0654", "إ": "\u0655", "آ": "\u0653"}
"""Alef with hamza above, with hamza below, with madda; the bare one says nothing."""
_DOUBLED = "\u0651"
_VOWELS = frozenset(map(chr, range(0x064B, 0x0653))) - {_DOUBLED}
_MARKED = compile_later("[أإآ\u064b-\u0655]")
_SKIPPED = compile_later("[\u061c\u0640\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_PREFIXES = "(?:da|mc|[QRYZEPTGMkhdcmµμnpfazy])?"
_UNIT = compile_later(
    rf"{_PREFIXES}(?:m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|Wh|C|V|VA|F|S|Wb|T|H|lm|lx|Bq|Gy|Sv|l|t|eV|bar|bit|B|b)"
    r"|min|h|d|ha"
    r"|(?:мк|да|[ТГМкгдсмнп])?(?:м|г|с|А|К|моль|Гц|Н|Па|Дж|Вт|Кл|В|Ф|См|Вб|Тл|Гн|лм|лк|Бк|Гр|Зв|л|т|эВ|бар|бит|Б)"
    r"|мин|ч|га"
)
"""Symbols of units with their prefixes, and a few that are used with them (SI Brochure; GOST 8.417)."""


def reads_otherwise(one: str, other: str) -> bool:
    """Whether two spellings of one form, as `tokenizer.py` cuts them, are two Arabic words: إلا and ألا."""
    if not (_MARKED.search(one) and _MARKED.search(other)):
        return False
    return any(_clash(a, b) for a, b in zip(_letters(one), _letters(other), strict=False))


def _letters(word: str) -> list[set[str]]:
    """The marks of each letter of a word."""
    found: list[set[str]] = []
    for sign in _SKIPPED.sub("", word):
        if "\u064b" <= sign <= "\u0655" and found:
            found[-1].add(sign)
        else:
            found.append({_ALEFS[sign]} if sign in _ALEFS else set())
    return found


def _clash(one: set[str], other: set[str]) -> bool:
    """Whether two letters carry different marks of one sort."""
    vowels, others = one & _VOWELS, other & _VOWELS
    if vowels and others and (vowels != others or (_DOUBLED in one) != (_DOUBLED in other)):
        return True
    seats, seats_there = one - _VOWELS - {_DOUBLED}, other - _VOWELS - {_DOUBLED}
    return bool(seats and seats_there and seats != seats_there)


def other_unit(one: str, other: str) -> bool:
    """Whether two spellings are the symbols of two units, as MW and mW; L and l are one."""
    units = [re.sub("L$", "l", word) for word in (one, other)]
    return units[0] != units[1] and all(_UNIT.fullmatch(unit) for unit in units)


def does_again(words: Sequence[str]) -> bool:
    """Whether “re” stands by itself before a consonant, where it most often makes another word than joined: “re-sign”
    is not “resign”, “re-examine” is “reexamine”.
    """
    return any(one == "re" and other[0] not in "aeiou" for one, other in pairwise(words))
