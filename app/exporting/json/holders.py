"""The JSON document of who holds what: the contract `travaux-holders/1` (docs/formats.md). Values are drawn alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleHolding, DisputedText, DisputeStep, HeldWords, HolderBoard
    from app.treaty.attributions import Evidence
    from app.treaty.marks import ActorRef

FORMAT = "travaux-holders/1"

NameLookup = Callable[["ActorRef"], str]
"""The full name of an actor."""


def holders_document(
    title: str, board: HolderBoard, unofficial: Collection[str], place: str, name: NameLookup
) -> dict[str, Any]:
    """`travaux-holders/1`. Ids of changes are those of the comparison of a draft with the one before it."""
    drawn = _Drawn(board, name)
    return {
        "format": FORMAT,
        "title": title,
        "place": place,
        "drafts": [{"label": label, **({"unofficial": True} if label in unofficial else {})} for label in board.drafts],
        "articles": [
            {
                "name": course.name,
                "drafts": [one and drawn.article(one) for one in course.drafts],
                "lost": [drawn.step(one) for one in course.lost],
            }
            for course in board.articles
        ],
    }


def evidence_document(said: Evidence) -> dict[str, str]:
    """The passage that shows that somebody asked, or said something."""
    return {
        "kind": said.kind.value,
        "source": said.source,
        "where": said.where,
        "quote": said.quote,
        "date": said.date,
        "base": said.base,
        "proposal": said.proposal,
        "ask": said.ask,
    }


class _Drawn:
    def __init__(self, board: HolderBoard, name: NameLookup) -> None:
        self._drafts, self._name = board.drafts, name

    def article(self, one: ArticleHolding) -> dict[str, Any]:
        return {
            "provision": one.provision,
            "name": one.name,
            "address": one.address,
            "words": one.words,
            "in_plenary": one.in_plenary,
            "in_group": one.in_group,
            "open": one.open,
            "unmarked": one.unmarked,
            "holders": self._actors(one.holders),
            "unheld": one.unheld,
            "disputed": [self._text(text) for text in one.disputed],
            "pending": [self._held(held) for held in one.pending],
            "steps": [self.step(step) for step in one.steps],
        }

    def step(self, one: DisputeStep) -> dict[str, Any]:
        return {
            "turn": one.turn.value,
            "address": one.address,
            "words": one.words,
            "before": one.before,
            "changes": list(one.changes),
            "asked": [
                {
                    "change": said.change,
                    "actors": self._actors(said.actors),
                    "stance": said.stance.value,
                    "link": said.link.value,
                    "opposite": said.opposite,
                }
                for said in one.asked
            ],
        }

    def _text(self, one: DisputedText) -> dict[str, Any]:
        return {
            "id": one.id,
            "sort": one.sort.value,
            "address": one.address,
            "words": one.words,
            "depth": one.depth,
            "stretches": [
                {"provision": each.provision, "field": each.field, "start": each.start, "end": each.end}
                for each in one.stretches
            ],
            "held": [self._held(held) for held in one.held],
        }

    def _held(self, one: HeldWords) -> dict[str, Any]:
        return {
            "actors": self._actors(one.actors),
            "side": one.side.value,
            "stance": one.stance.value,
            "link": one.link.value,
            "since": self._drafts[one.since],
            "words": one.words,
            "address": one.address,
            "change": one.change,
            "position": one.position,
            "evidence": evidence_document(one.evidence),
        }

    def _actors(self, actors: Iterable[ActorRef]) -> list[dict[str, str]]:
        return [{"id": actor.id, "name": self._name(actor)} for actor in actors]
