"""Tells whether a draft is the one a paper names. Its label, symbol, date and title count.

It knows no proposals and looks at no wording.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from app.attribution.words.provision_index import plain_address
from app.notation.documents.days import days_of_no_year, read_days
from app.notation.documents.symbols import read_symbols
from app.notation.documents.titles import read_title

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_REVISION = re.compile(r"r[eé]v(?:ision|\.)?(\d{1,2})", re.IGNORECASE)
_REVISED = re.compile(r"(?<![a-z0-9])rev(?:ision|\.)?(\d{1,2})(?!\d)")
_NUMBER = re.compile(r"(\d{1,9})")
_TOKEN = re.compile(r"[a-z]+|\d+")
_AGAIN = ("rev", "add", "corr")
"""What follows a symbol where another document is meant."""
_KINDS = (
    r"\bzero\b|\bzéro\b|\bcero\b|нулев|零|صفر",
    r"\bfurther\b|à nouveau|nuevamente|дополнительно|进一步|كذلك",
    r"\brevised\b|\brévisée?\b|\brevisad|пересмотрен|修订|订正|منقح",
    r"\brefreshed\b|\bupdated\b|\bactualis|\bactualizad|обновлен|更新|محدث",
    r"\bconsolidated\b|\bconsolid[éa]|сводн|合并|综合|موحد",
    r"\binitial\b|\bpreliminary\b|\bpréliminaire\b|\binicial\b|\bpreliminar\b|предварительн|первоначальн|初步|أولي",
)
"""Words by which drafts of one text are told apart, in six languages: each line is one meaning."""
_TEXTS = (
    "draft", "text", "projet", "texte", "avant-projet", "borrador", "proyecto", "texto",
    "проект", "проекту", "текст", "тексту",
)  # fmt: skip
_LEAP_YEAR = 2028
"""A year that has every day."""
_STEM = 4
"""Letters by which words of two titles are alike, whatever their endings."""
_KEPT = 256
"""Names of drafts of which it is remembered which day they are: the proposals of a dossier name a few."""
_SMALL = frozenset(("text", "the", "of", "an", "a", "draft"))


class DraftIdentity(Protocol):
    """What a draft is called: a Draft has it, and what a list says of one."""

    @property
    def label(self) -> str:
        """Its short name in the dossier."""

    @property
    def symbol(self) -> str:
        """Its number among the documents of the meeting."""

    @property
    def title(self) -> str:
        """What it calls itself."""

    @property
    def date(self) -> str:
        """ISO 8601, "" for none."""

    @property
    def source(self) -> str:
        """The name of its file."""


def bears(draft: DraftIdentity, name: str) -> bool:
    """Whether `name` (a label, a symbol, a file's name, "Rev.2", "1 June 2022", "further revised draft text") is this
    draft's.

    >>> drafts = draft("1. Ships moor.", label="Rev.1"), draft("1. Ships moor.", label="Rev.2")
    >>> [bears(one, "Rev.1") for one in drafts]
    [True, False]
    """
    names = [plain_address(own) for own in (draft.label, draft.symbol, draft.source) if own]
    folded = plain_address(name)
    if folded in names or _holds_symbol(draft, name):
        return True
    date = _iso(name)
    if date:
        return draft.date.endswith(date)
    revision = _REVISION.fullmatch(folded)
    if revision is not None:
        return any(found[1] == revision[1] for own in names for found in _REVISED.finditer(own))
    return is_description(name) and _called(draft, name)


def is_later(name: str, draft: Draft) -> bool:
    """Whether `name` is that of a draft made after this one, as the numbers of symbols and revisions tell: L.3 after
    L.2, Rev.2 after Rev.1, L.2/Rev.1 after L.2. Names of different series tell nothing.
    """
    folded = plain_address(name)
    revision = _REVISION.fullmatch(folded)
    for own in [plain_address(own) for own in (draft.label, draft.symbol) if own]:
        if revision is not None:
            mine = [int(found[1]) for found in _REVISED.finditer(own)]
            if mine and int(revision[1]) > max(mine):
                return True
        elif folded.startswith(f"{own}/rev"):
            return True
        else:
            first, second = _NUMBER.split(folded), _NUMBER.split(own)
            numbers = [[int(part) for part in parts[1::2]] for parts in (first, second)]
            if first[::2] == second[::2] and numbers[0] > numbers[1]:
                return True
    return False


def may_be_after(draft: DraftIdentity, name: str) -> bool:
    """Whether a draft may have been made after the one that a name means: its symbol is of a later year, or it calls
    itself a further one of the kind named.

    >>> from dataclasses import replace
    >>> [
    ...     may_be_after(replace(draft("1. Ships moor."), symbol=f"A/PORTS.4/{year}/1"), "A/PORTS.4/2030/CRP.2")
    ...     for year in (2029, 2030, 2031)
    ... ]
    [False, False, True]
    """
    meant, own = _year_of(name), _year_of(draft.symbol)
    if meant and own:
        return own > meant
    kinds = _kinds(name)
    return bool(kinds) and kinds < _kinds(" ".join((draft.title, draft.label)))


def _year_of(symbol: str) -> int:
    """The year that stands as a part of a symbol, 0 for none."""
    found = re.search(r"/((?:19|20)\d{2})/", f"{symbol}/")
    return int(found[1]) if found is not None else 0


def is_description(name: str) -> bool:
    """Whether a name is no more than what a paper calls its draft, which another may call otherwise: some words without
    a number, one of them "draft" or "text".
    """
    words = name.casefold().split()
    western = bool(words) and any(word in _TEXTS for word in (words[0], words[-1])) and (len(words) > 1 or "-" in name)
    title = read_title(name)
    if title is not None and title.written == name:
        return True
    eastern = bool(re.search(r"(?:草案|案文)$|(?:مشروع|النص|المشروع|المسودة)", name)) and bool(_kinds(name))
    return (western or eastern) and not any(c.isdigit() for c in name)


def is_other(draft: DraftIdentity, name: str) -> bool:
    """Whether a draft calls itself something else than a description does ("zero draft", and it is a revised one; a
    "draft convention on lamps", and it is one on nets).
    """
    if _is_of_another_subject(draft, name):
        return True
    meant = _kinds(name)
    own = _kinds(" ".join((draft.title, draft.label, draft.source)))
    revised = any(_REVISED.search(plain_address(said)) for said in (draft.label, draft.symbol, draft.source))
    return bool(meant) and meant != own and (bool(own) or (revised and 0 in meant))


def tells_nothing_like(draft: DraftIdentity, name: str) -> bool:
    """Whether a draft says nothing of the kind that a name is, so that it can be neither told to bear it nor not to: a
    symbol where none could be read in it, a day where it has none.
    """
    if _iso(name):
        return not draft.date
    if not read_symbols(name) and not _REVISION.fullmatch(plain_address(name)):
        return False
    return not draft.symbol and not any(
        read_symbols(own) or _REVISED.search(plain_address(own)) for own in (draft.label, draft.title)
    )


def _is_of_another_subject(draft: DraftIdentity, name: str) -> bool:
    """Whether a title has no word in common with the title of a draft, in the same language."""
    said, own = read_title(name), read_title(draft.title)
    if said is None or own is None or said.language != own.language:
        return False
    subject = _stems(said.subject)
    return bool(subject) and subject.isdisjoint(_stems(" ".join((draft.title, draft.label, draft.source))))


def _stems(text: str) -> frozenset[str]:
    """What words begin with, small ones left out; of Chinese, which does not part its words, two signs each."""
    words = [word.removeprefix("ال") for word in re.findall(r"[^\W\d_]{3,}", text.casefold())]
    signs = [two for run in re.findall(r"[\u4e00-\u9fff]+", text) for two in map("".join, itertools.pairwise(run))]
    return frozenset([*(word[:_STEM] for word in words if len(word) >= _STEM), *signs])


def _kinds(name: str) -> frozenset[int]:
    """The meanings of the words in a name by which drafts are told apart."""
    folded = name.casefold()
    return frozenset(at for at, words in enumerate(_KINDS) if re.search(words, folded))


def _holds_symbol(draft: DraftIdentity, name: str) -> bool:
    """Whether a symbol is a draft's, or stands whole in what it is called, also as file names write symbols
    ("A_CONF.9_2031_5.docx").
    """
    asked = _TOKEN.findall(name.casefold())
    if "/" not in name or not any(word.isdigit() for word in asked):
        return False
    if asked == _TOKEN.findall(draft.symbol.casefold()):
        return True
    for own in (draft.label, draft.source, draft.title):
        said = _TOKEN.findall(own.casefold())
        for at in range(len(said) - len(asked) + 1):
            behind = said[at + len(asked) : at + len(asked) + 1]
            other = behind and (behind[0] in _AGAIN or behind[0].isdigit())
            if said[at : at + len(asked)] == asked and not other:
                return True
    return False


@lru_cache(maxsize=_KEPT)
def _iso(name: str) -> str:
    """The day that a name is, in ISO 8601, of a day without its year the end of that ("-05-03"); "" for other names and
    for a number that could be two days.
    """
    if days_of_no_year(name.strip()) == ((0, len(name.strip())),):
        said = (f"{name.strip()} {_LEAP_YEAR}", f"{_LEAP_YEAR}年{name.strip()}")
        return next((day.iso[4:] for one in said for day in read_days(one) if day.end == len(one)), "")
    days = read_days(name.strip())
    whole = len(days) == 1 and (days[0].start, days[0].end) == (0, len(name.strip()))
    return days[0].iso if whole and not days[0].other else ""


def _called(draft: DraftIdentity, name: str) -> bool:
    """Whether the words of a description stand together in a title, a label or a file's name."""
    words = [word for word in re.findall(r"[^\W_]+", name.casefold()) if word not in _SMALL]
    if not words:
        return False
    for own in (draft.title, draft.label, draft.source):
        said = [word for word in re.findall(r"[^\W_]+", own.casefold()) if word not in _SMALL]
        if any(said[at : at + len(words)] == words and said[at - 1 : at] != ["further"] for at in range(len(said))):
            return True
    return False
