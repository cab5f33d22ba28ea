"""The JSON document of the life of a provision: the contract `travaux-life/1` (docs/formats.md). Values are drawn, not
computed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import attribution_json

if TYPE_CHECKING:
    from app.redline.life.model import Line, Passage, ProvisionLife, Story, Version
    from app.treaty.actors import Register


def life_document(life: ProvisionLife, left_out: Iterable[str], register: Register) -> dict[str, Any]:
    """`travaux-life/1`: what every draft has of one provision, and the stories of its words, each told once."""
    stories: dict[Story, int] = {}
    versions = [_version(version, stories) for version in life.versions]
    return {
        "format": "travaux-life/1",
        "drafts": [
            {"label": d.label, "symbol": d.symbol, "date": d.date, "meeting": d.meeting, "language": d.language}
            for d in life.drafts
        ],
        "left_out": list(left_out),
        "seen_from": life.start,
        "provision": life.provision,
        "versions": versions,
        "stories": [
            [
                {
                    "turn": turn.turn.value,
                    "draft": turn.draft,
                    "attributions": [attribution_json(one, register) for one in turn.asked],
                }
                for turn in story.turns
            ]
            for story in stories
        ],
    }


def _version(version: Version, stories: dict[Story, int]) -> dict[str, Any]:
    return {
        "draft": version.draft,
        "presence": version.presence.value,
        "changed": version.changed,
        "addresses": list(version.addresses),
        "was": list(version.was),
        "divided": list(version.kin),
        "words_entered": version.entered,
        "words_left": version.left,
        "origins": [{"draft": origin.draft, "words": origin.words} for origin in version.origins],
        "lines": [_line(line, stories) for line in version.lines],
    }


def _line(line: Line, stories: dict[Story, int]) -> dict[str, Any]:
    return {
        "provision": line.provision,
        "former": line.former,
        "kind": line.kind,
        "address": line.address,
        "was": line.was,
        "state": line.state.value,
        "moved_to": line.other,
        "number": [_passage(passage, stories) for passage in line.number],
        "heading": [_passage(passage, stories) for passage in line.heading],
        "text": [_passage(passage, stories) for passage in line.text],
    }


def _passage(passage: Passage, stories: dict[Story, int]) -> dict[str, Any]:
    if passage.sign:
        return {"sign": passage.sign, "address": passage.other}
    told: dict[str, Any] = {"text": passage.text, "style": passage.style.value, "gone": passage.gone}
    if passage.story is not None:
        told["story"] = stories.setdefault(passage.story, len(stories))
    return told
