"""Knows who is taken out of a group that asks: "Northern Compact (with the exception of Norhaven)".

It reads six languages. The group asks; for who is taken out it does not speak. Whether the names are known is for the
caller to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list

if TYPE_CHECKING:
    from app.treaty.actors import Register

_WORDS = (
    r"with\s+the\s+exception\s+of|except(?:ing|\s+for)?|excluding|other\s+than|minus|without",
    r"à\s+l['’]exception\s+d[eu]s?(?:\s+la|\s+l['’])?|à\s+l['’]exclusion\s+d[eu]s?|hormis|excepté|sauf|moins",
    r"con\s+(?:la\s+)?excepción\s+del?|a\s+excepción\s+del?|excepto|salvo|menos",
    r"за\s+исключением|кроме|исключая|без",
    r"باستثناء|ما\s+عدا|عدا|سوى",
)
_BEHIND = compile_later(
    rf"[\s,;،；，(\[（–—-]*(?<![^\W_])(?:{'|'.join(_WORDS)})\s+(?P<who>[^()\[\]（）:：;]{{2,120}})[)\]）]?\s*",
    re.IGNORECASE,
)
_CHINESE = compile_later(
    r"[，,(（\[\s]*(?:不包括|不含|除)(?P<who>[^()（）\[\]：:]{2,40}?)(?:除外|以外|之外|外)?[)）\]]?$"
)
_CHINESE_BEHIND = compile_later(r"[，,]?[(（\[]?(?P<who>[^()（）\[\]：:，,]{2,40}?)(?:除外|以外|之外)[)）\]]?")
_CHINESE_FIRST = re.compile(r"除(?P<who>[^()（）：:]{2,40}?)(?:以外|之外|外)的?[，,]?(?P<before>.{2,60})")

_CHINESE_SIGNS = "除不外"
"""Of these each Chinese form has one."""


@dataclass(frozen=True, slots=True)
class ExceptionPhrase:
    """The names before an exception, those that are taken out, and the words that say so."""

    before: str
    excepted: str
    written: str


def cut_at_exception(text: str) -> ExceptionPhrase | None:
    """A text cut at the exception with which it ends (in Chinese, also begins); None where it has none.

    >>> found = cut_at_exception("Northern Compact, except Norhaven")
    >>> found.before, found.excepted
    ('Northern Compact', 'Norhaven')
    """
    first = _CHINESE_FIRST.fullmatch(text)
    if first is not None:
        return ExceptionPhrase(first["before"], first["who"], text[: first.start("before")].strip("，, "))
    chinese = (_CHINESE, _CHINESE_BEHIND) if any(map(text.__contains__, _CHINESE_SIGNS)) else ()
    for form in (_BEHIND, *chinese):
        for found in form.finditer(text):
            if found.start() and found.end() == len(text):
                return ExceptionPhrase(text[: found.start()], found["who"].strip(), found[0].strip(" ,，()（）[]"))
    return None


def excepted_alone(text: str) -> str:
    """Whom a line that says nothing else takes out of those before it ("Except Norhaven"); "" for none."""
    found = _BEHIND.fullmatch(text) or _CHINESE.fullmatch(text)
    return found["who"].strip() if found is not None else ""


def excepted_from(written: str, register: Register) -> frozenset[str]:
    """The ids of those whom the words of a group's name take out of it, as it stands in a paper."""
    found = cut_at_exception(written)
    listed = read_actor_list(found.excepted, register) if found is not None else None
    return frozenset(actor.id for actor in listed.actors) if listed is not None else frozenset()
