"""What two dossiers have otherwise, said so that a person can choose: of what it is, what stands here and what there.

Words that must be translated are left to whoever shows it: a sort, a stance, a verdict stay what they are called in the
program; all else is what somebody wrote. What wins is not decided here (`app.storage.merging.merge`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.dossiers.dossier import Dossier
    from app.storage.merging.conflicts import Conflict
    from app.storage.merging.outcome import ConflictingValues


@dataclass(frozen=True, slots=True)
class DifferenceSide:
    """What one of two dossiers has."""

    text: str
    said: str = ""
    """A stance, a verdict or a review, by its value in the program; "" for none."""
    who: str = ""
    when: str = ""
    """Who said it, and when (ISO 8601), where that is known."""


@dataclass(frozen=True, slots=True)
class DossierDifference:
    """One thing that two dossiers have otherwise."""

    sort: str
    """What it is: "note", "word" (on who asked), "proposal", "author", "draft label" …"""
    where: str
    """Of what, or at which place."""
    ours: DifferenceSide
    theirs: DifferenceSide
    number: int = 0
    """Of a conflict that waits to be settled; 0 for what needs no choice."""


class DifferenceDescriber:
    """Tells what differs in the words of one dossier."""

    def __init__(self, dossier: Dossier) -> None:
        drafts = dossier.drafts()
        self._dossier = dossier
        self._labels = {draft.sha256: draft.label for draft in drafts if draft.sha256}
        self._instruments = {one.sha256: one.name for one in dossier.shelf_summaries() if one.sha256}

    def differences(self, met: Iterable[ConflictingValues | Conflict]) -> tuple[DossierDifference, ...]:
        """Each of them, a conflict with its number."""
        return tuple(self._difference(one) for one in met)

    def _difference(self, met: ConflictingValues | Conflict) -> DossierDifference:
        ours, theirs = (self._side(met.sort, met.key, value) for value in (met.ours, met.theirs))
        if met.sort == "proposal" and met.ours and met.theirs:
            ours, theirs = (_proposal(*pair) for pair in ((met.ours, met.theirs), (met.theirs, met.ours)))
        where = self._where(met.sort, met.key, met.theirs)
        return DossierDifference(met.sort, where, ours, theirs, getattr(met, "number", 0))

    def _where(self, sort: str, key: str, value: Any) -> str:
        match sort:
            case "note":
                return f"{value['address']} ({value['draft_label']})"
            case "word":
                return _place_of_word(value[-1]) if value else ""
            case "proposal":
                return str(value["address"])
            case "position":
                return str(value["address"])
            case "pin":
                older, provision, newer = json.loads(key)
                return f"{self._address(older, provision)} → {self._labels.get(newer, '')}"
            case "order" | "dossier":
                return ""
            case _ if sort.startswith("draft ") or sort in ("reading", "inspection"):
                return self._labels.get(key, "")
            case _ if sort.startswith("instrument "):
                return self._instruments.get(key, "")
            case "paper":
                return ""
            case _:
                return key

    def _side(self, sort: str, key: str, value: Any) -> DifferenceSide:
        if value is None:
            return DifferenceSide("")
        match sort:
            case "note":
                return DifferenceSide(
                    value["text"], value["priority"], value["author"], value["changed"] or value["made"]
                )
            case "word":
                return _word(value[-1]) if value else DifferenceSide("")
            case "position":
                return DifferenceSide(value["as_written"], value["stance"], value["source"], value["date"])
            case "pin":
                newer = json.loads(key)[2]
                return DifferenceSide(", ".join(self._address(newer, provision) for provision in value))
            case "order":
                return DifferenceSide(" → ".join(self._labels.get(identity, "?") for identity in value))
            case "reading":
                return DifferenceSide(str(value["facts"]["profile"]))
            case "inspection":
                return DifferenceSide(value["day"] or "–", "", value["by"], value["day"])
            case "instrument version":
                return DifferenceSide(self._instruments.get(value, "") or "–")
            case "instrument text":
                return DifferenceSide(f"{value['language']} · {value['words']}")
            case "paper":
                return DifferenceSide(" · ".join(part for part in (value["source"], value["date"]) if part))
            case "actor":
                names = [value["short"], *(name["name"] for name in value["names"])]
                members = [member["member"] for member in value["members"]]
                return DifferenceSide(", ".join(dict.fromkeys([*filter(None, names), *members])))
            case "proposal":
                return _proposal(value, {})
            case _:
                return DifferenceSide(str(value))

    def _address(self, sha256: str, provision: str) -> str:
        label = self._labels.get(sha256)
        found = self._dossier.draft(label).by_id().get(provision) if label else None
        return found.address or found.number if found else provision


def _place_of_word(word: Mapping[str, Any]) -> str:
    anchors = [json.loads(word[side]) for side in ("newer", "older") if word[side]]
    place = anchors[0] if anchors else {"address": "", "quote": ""}
    return f"{place['address']}: “{place['quote']}” ({word['older_label']} → {word['newer_label']})"


def _word(word: Mapping[str, Any]) -> DifferenceSide:
    actors = json.loads(word["attribution"])["actors"]
    return DifferenceSide(
        ", ".join(actor["as_written"] for actor in actors), word["verdict"], word["author"], word["date"]
    )


def _proposal(value: Mapping[str, Any], other: Mapping[str, Any]) -> DifferenceSide:
    """Of a proposal, what another version has otherwise; all of it without one."""
    names = ", ".join(actor["as_written"] for actor in value["actors"])
    asked = "; ".join(f"{ask['edit']}: {ask['wording'] or ask['quote']}" for ask in value["asks"])
    parts = [names] if value["actors"] != other.get("actors") else []
    parts += [value[name] for name in ("address", "base", "date", "rationale") if value[name] != other.get(name)]
    parts += [asked] if value["asks"] != other.get("asks") else []
    return DifferenceSide(" · ".join(filter(None, parts)) or names, value["review"])
