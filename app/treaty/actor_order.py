"""The order in which United Nations documents list those who act, in each of the six languages.

States stand first (observer States among them, by the alphabet), then territories, groups, organisations, offices, and
names that are not known. Inside these the order is alphabetical by the short name in the language, word by word: case,
accents and apostrophes do not count, a hyphen parts words as a space does. Spanish ñ follows n, Russian ё counts as е,
Arabic names are ordered without the article and with all forms of alif as one. Documents in Chinese list States in the
order of their English names. It asks no locale, so that every machine has the same order.

Source: the Editorial Manual of the United Nations ("in the alphabetical order of the names … in each of the language
versions"); the order in Chinese as lists of Members in documents of the General Assembly have it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.treaty.actors import ActorType

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_TYPES = (
    ActorType.STATE.value,
    ActorType.TERRITORY.value,
    ActorType.GROUP.value,
    ActorType.ORGANISATION.value,
    ActorType.OFFICER.value,
)
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘ـ")
_ARABIC = str.maketrans("أإآٱىئؤة", "ااااييوه", "ء")
_ARABIC_ARTICLE = re.compile(r"^ال(?=\w{2})")
"""With a bare alif: "ألمانيا" has no article."""
_OWN_LETTERS = (("ñ", "n\uffff"), ("й", "и\uffff"))
"""Letters of their own rather than letters with an accent: they stand behind all that begins with the plain one."""
_WORD = re.compile(r"[^\W_](?:\uffff|[^\W_])*")

OrderKey = tuple[int, tuple[str, ...], str]
"""What sorts actors: their type, the words of their name, and the name or id itself where these are the same."""


def order_key(actor: ActorRef, register: Register, language: str = "en") -> OrderKey:
    """The sorting key of an actor in `language` ("en", "fr", "es", "ru", "zh", "ar"; any other counts as English)."""
    known = register.by_id.get(actor.id)
    if known is None:
        return len(_TYPES), _words(actor.as_written, language), actor.as_written
    return _TYPES.index(known.type.value), _words(known.short_in(_ordered_by(language)), language), known.id


def sort_actors(actors: Iterable[ActorRef], register: Register, language: str = "en") -> tuple[ActorRef, ...]:
    """Actors in the order of `language`; those that are alike stay as given.

    States stand in the order of the alphabet, groups behind them.

    >>> from app.treaty.marks import ActorRef
    >>> written = [ActorRef("NORTH", "Northern Compact"), ActorRef("XNO", "Norhaven"), ActorRef("XKE", "Kestria")]
    >>> [one.as_written for one in sort_actors(written, REGISTER, "en")]
    ['Kestria', 'Norhaven', 'Northern Compact']
    """
    return tuple(sorted(actors, key=lambda actor: order_key(actor, register, language)))


def _ordered_by(language: str) -> str:
    return "en" if language == "zh" else language


def _words(name: str, language: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFC", name).casefold().translate(_APOSTROPHES)
    if language == "ar":
        plain = _ARABIC_ARTICLE.sub("", plain).translate(_ARABIC)
    for letter, sorts_as in _OWN_LETTERS:
        plain = plain.replace(letter, sorts_as)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return tuple(_WORD.findall(plain))
