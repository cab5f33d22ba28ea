"""Folds names of actors for look-up. It knows the forms that articles, prepositions and abbreviations give.

It knows how names are written in six languages, and no actor; every form must be a whole name, nothing is guessed from
a beginning or from likeness. What a name stands for is said by `actors.py`; lists are cut in `app.notation`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from app.late_pattern import compile_later

_SILENT = {
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640*.", ""),
    **dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2212", " "),
}
"""Soft hyphens, zero-width and direction signs, the Arabic tatweel, stars and full stops: no part of a name. And
dashes, which are spaces.
"""
_ALIKE = dict(zip("’ʼ‘`´ىة٠١٢٣٤٥٦٧٨٩", ("'",) * 5 + tuple("يه0123456789"), strict=True))
"""Apostrophes, Arabic final letters that are written either way, and Arabic digits."""
_SLASH = re.compile(r"\s*/\s*")
_ARTICLES = ("the", "la", "le", "les", "el", "los", "las")
_ARTICLE_BEHIND = compile_later(r"(?P<name>[^(),]+)(?:, | ?\()(?:the|la|le|les|l'|el|los|las)\)?")
_INVERTED = compile_later(
    r"(?P<name>[^(),]+?)(?:, | ?\()(?P<lead>[^(),]+ (?:of|of the|de|de la|del|du)|north|south|equatorial)\)?"
)
""" "Chad, Republic of", "Sudan (South)"."""
_DELEGATION = compile_later(
    r"(?:(?:delegation|government|permanent mission) of (?:the )?|delegation (?:du|des|de la|de l'|de|d') ?"
    r"|delegacion (?:del|de los|de la|de) |делегаци(?:я|и|еи|ю) )(?=\w)"
)
_PREPOSITION = compile_later(
    r"(?:de l'|d'|a l'|par l')"
    r"|(?:du|des|de la|de los|de las|del|de|aux|au|al|a la|a los|a las|a|par les?|par la|par"
    r"|por los|por las|por la|por el|por) "
)
_CODES_ALIKE = ("AU", "DE", "AL")
"""In capitals these are two-letter codes of States rather than prepositions."""
_ABBREVIATED: tuple[dict[str, str], ...] = (
    {"rep": "republic", "dem": "democratic", "fed": "federated", "st": "saint", "n": "north", "s": "south"},
    {"rep": "republic", "dem": "democratic", "fed": "federal"},
    {"rep": "republique", "dem": "democratique", "st": "saint", "ste": "sainte"},
    {"rep": "republica", "dem": "democratica", "sta": "santa"},
)
"""Words that are cut short in names, in English, French and Spanish; dots are folded away already."""
_CUT_SHORT = frozenset(word for words in _ABBREVIATED for word in words)
_KEPT = 16_384
"""Names whose forms are remembered: the same words of a paper are asked for again and again."""
AROUND_NAMES = ",:;.“”\"'’،："
"""Signs that may stand before a name in a sentence, and behind it."""
_FIRST_WORD = re.compile(r"[^\s(（,，]+")
_FIRST_PART = re.compile(r"[^(（,，]*[(（,，]\s*")
"""What stands before the place where a name may begin that is told the other way round ("Chad, Republic of")."""
_LAST_SIMPLE = "\u05ff"
"""The last letter of scripts that part words by spaces and write none in one with a name."""
_LEADING = frozenset(
    (
        "delegation", "government", "permanent", "delegacion", "de", "du", "des", "del", "aux", "au", "al", "a", "par",
        "por",
    )
)  # fmt: skip
"""Words before a name that are no part of it."""
_LED = ("the", "d'", "делегаци")
"""How words begin that may have such a one in them."""
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SHORTEST_ARABIC = 3
"""Letters that must remain of an Arabic word without the words that are written in one with it."""


def fold_name(name: str) -> str:
    """A name in the form under which it is looked up: case, accents, dots, dashes, apostrophes, a leading article and
    double spaces folded away, "&" read as "and".

    >>> fold_name("The Republic of Côte-Nord")
    'republic of cote nord'
    """
    return _in_words(_in_letters(name))


def fold_names(names: Sequence[str]) -> list[str]:
    """The same of many names: their letters are folded at once, which takes a third of the time.

    >>> fold_names(["The Republic of Côte-Nord", "Kestria"])
    ['republic of cote nord', 'kestria']
    """
    lines = _in_letters("\n".join(names)).split("\n")
    return [*map(_in_words, lines)] if len(lines) == len(names) else [*map(fold_name, names)]


def _in_letters(name: str) -> str:
    plain = _with_signs(name, _ALIKE).replace("&", " and ")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = _with_signs(plain, {sign: "" for sign in dict.fromkeys(plain) if unicodedata.combining(sign)})
    return _with_signs(plain.casefold(), _SILENT)


def _with_signs(text: str, signs: Mapping[str, str]) -> str:
    """A text with some signs in the place of others: of a long one, ten times as quick as a table that is asked for
    each letter.
    """
    for sign, instead in signs.items():
        if sign in text:
            text = text.replace(sign, instead)
    return text


def _in_words(plain: str) -> str:
    words = plain.split()
    if words and words[0].startswith("l'") and len(words[0]) > 2:
        words[0] = words[0][2:]
    elif len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    folded = " ".join(words)
    return _SLASH.sub("/", folded) if "/" in folded else folded


def beginnings(words: str) -> tuple[str, ...] | None:
    """What a known name must begin with, folded and without spaces, if one stands where `words` begin, however far it
    runs on; None where that cannot be told. An article before it is the last of them: it may be a name by itself, and
    none begins with it.

    It is what all `lookups` of the first words, of the first two and so on have in common: none begins otherwise.

    >>> beginnings("Every port of Norhaven"), beginnings("The port, of stone"), beginnings("de Norhaven")
    (('every', '', ''), ('port', 'of', 'the'), None)
    """
    words = words.lstrip(AROUND_NAMES)
    first = _FIRST_WORD.match(words)
    if first is None or max(first[0]) > _LAST_SIMPLE:
        return None
    found, article = _folded_word(first[0]), ""
    if found in _ARTICLES and not _in_letters(first[0]).startswith("l'"):
        second = _FIRST_WORD.match(words, first.end() + 1)
        article = found
        found = _folded_word(second[0]) if second is not None and max(second[0]) <= _LAST_SIMPLE else ""
    if not found or found in _LEADING or found in _CUT_SHORT or found in _ARTICLES or found.startswith(_LED):
        return None
    if "the".startswith(found):  # the article may have been written apart
        return None
    part = _FIRST_PART.match(words)
    other = _FIRST_WORD.match(words, part.end()) if part is not None else None
    behind = other[0].strip(AROUND_NAMES + ")）") if other is not None else ""
    return found, next(iter(_in_letters(behind).split()), ""), article


def _folded_word(word: str) -> str:
    """The first word of a name as it is folded, of which a dash may have made several; "" where nothing is left."""
    return next(iter(fold_name(word.strip(AROUND_NAMES)).split()), "")


@lru_cache(maxsize=_KEPT)
def lookups(name: str) -> tuple[str, ...]:
    """The folded forms under which a name may be known, as written first.

    "Bahamas (the)" and "Gambia, The", "du Japon", "de l'Égypte", "del Brasil", "Rep. of Moldova", "ومصر", "لليابان".
    """
    return tuple(_forms(name))


def _forms(name: str) -> Iterator[str]:
    key = fold_name(name)
    yield key
    if "," in key or "(" in key:
        if behind := _ARTICLE_BEHIND.fullmatch(key):
            yield behind["name"].strip()
        if inverted := _INVERTED.fullmatch(key):
            yield f"{inverted['lead']} {inverted['name']}"
    if led := _DELEGATION.match(key):
        yield fold_name(key[led.end() :])
    if (led := _PREPOSITION.match(key)) and not name.lstrip().startswith(_CODES_ALIKE):
        yield fold_name(key[led.end() :])
    written = key.split()
    if not _CUT_SHORT.isdisjoint(written):
        for words in _ABBREVIATED:
            whole = " ".join(words.get(word, word) for word in written)
            if whole != key:
                yield whole
    if _ARABIC.match(key):
        yield from _without_arabic_prefixes(key)


def _without_arabic_prefixes(key: str) -> Iterator[str]:
    """Without "and" (و) written in one with the name, and without "to" (ل) or "by" (ب) after it."""
    if key.startswith("و"):
        key = key[1:]
        if len(key) < _SHORTEST_ARABIC:
            return
        yield key
    if key.startswith("لل"):
        yield "ال" + key[2:]
        yield "ال" + key[1:]
    if key.startswith(("ل", "ب")) and len(key) > _SHORTEST_ARABIC:
        yield key[1:]
