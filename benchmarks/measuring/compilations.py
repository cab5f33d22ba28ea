"""Compilations of proposals held against their own contents: who proposed on which article, on which page.

In: the text of a compilation whose contents name every article and, under it, every delegation with its page. Out: how
many entries stand among the proposals that were read at their place under their name, at another place, under nobody's
name, or not at all. The contents are the truth of others; nothing here reads a proposal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.proposals import Proposal

_ENTRY = re.compile(r"(?P<words>[^.…].*?)\s*[.…]{4,}\s*(?P<page>\d+)")
_PLACE = re.compile(
    r"(?:PREAMBLE|(?:GENERAL COMMENTS ON )?(?:PART|ANNEX) (?:ANTE )?[IVXL]+(?: (?:BIS|TER))?|ANNEXES"
    r"|ARTICLE (?:ANTE ?)?\d+ ?(?:BIS|TER|QUATER|QUINQUIES|SEXIES)?|ANNEX BIS|GENERAL COMMENTS)\b"
)
_PAGE = re.compile(r"page (\d+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One delegation under one article in the contents."""

    place: str
    names: str
    page: int


@dataclass(slots=True)
class Held:
    """What became of the entries."""

    right: list[Entry] = field(default_factory=list)
    elsewhere: list[Entry] = field(default_factory=list)
    nobody: list[Entry] = field(default_factory=list)
    missed: list[Entry] = field(default_factory=list)
    other_page: list[tuple[Entry, int]] = field(default_factory=list)
    """Right ones that are said to stand on another page than printed."""
    unlisted: list[Proposal] = field(default_factory=list)
    """Proposals under known names whom the contents have on none of these pages."""


def entries_of(text: str) -> tuple[Entry, ...]:
    """The delegations in the contents at the head of a compilation."""
    lines = text.splitlines()
    end = next(at for at, line in enumerate(lines) if line.strip() == "1")
    flow = " ".join(line for line in lines[:end] if not re.fullmatch(r"\s*[ivxl]+\s*", line))
    found: list[Entry] = []
    place = ""
    for entry in _ENTRY.finditer(flow):
        words, page = " ".join(entry["words"].split()), int(entry["page"])
        head = re.search(_PLACE, words)
        if head is not None:
            place = " ".join(head[0].split())
            continue
        if place and place[:1].isalpha():
            found.append(Entry(place, words, page))
    return tuple(found)


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.casefold())


def _stands_at(place: str, address: str) -> bool:
    own, other = (re.sub(r"(\d+)ante\b", r"ante\1", _bare(one)) for one in (place, address))
    if own.startswith("part") and "general" not in own:
        return (other.startswith(own) and not other[len(own) :][:1].isalpha()) or other == own
    other = re.sub(r"^part[ivxl]+(?=article)", "", other)
    return other == own or (other.startswith(own) and not _more(own, other))


def _more(own: str, other: str) -> bool:
    """Whether what follows a number makes another number of it: 5 and 55, 5 and 5 bis."""
    rest = other[len(own) :]
    return bool(re.match(r"bis|ter|quater|quinquies|sexies", rest)) or (own[-1:].isdigit() and rest[:1].isdigit())


def held_against(entries: Sequence[Entry], proposals: Sequence[Proposal]) -> Held:
    """The proposals held against the entries."""
    held = Held()
    for entry in entries:
        here = [one for one in proposals if _page(one) in (entry.page, entry.page + 1, entry.page + 2, entry.page - 1)]
        own = [one for one in here if one.actors and _named(entry.names, one)]
        there = [one for one in own if _stands_at(entry.place, one.address)]
        if there:
            held.right.append(entry)
            if all(_page(one) != entry.page for one in there):
                held.other_page.append((entry, _page(there[0])))
        elif own:
            held.elsewhere.append(entry)
        elif any(not one.actors and _bare(entry.names)[:12] in _bare(one.text)[:200] for one in here):
            held.nobody.append(entry)
        else:
            held.missed.append(entry)
    for one in proposals:
        near = [entry for entry in entries if -4 <= entry.page - _page(one) <= 1]
        known = any(actor.id != "?" for actor in one.actors)
        if known and not any(_named(entry.names, one) for entry in near):
            held.unlisted.append(one)
    return held


def _page(proposal: Proposal) -> int:
    found = _PAGE.search(proposal.where)
    return int(found[1]) if found else -1


def _named(names: str, proposal: Proposal) -> bool:
    said = _bare(names)
    return any(_bare(actor.as_written) in said or said in _bare(actor.as_written) for actor in proposal.actors)
