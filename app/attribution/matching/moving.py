"""Requests that a provision be moved, and the moves that answer them. Words are not looked at here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.provision_index import article_name, plain
from app.attribution.words.survival import Answer

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import Wanted
    from app.attribution.words.provision_index import Ground
    from app.treaty.changes import Change


def moved_as_asked(change: Change, ask: Wanted, ground: Ground) -> Answer | None:
    """What a move is to a request to move: its answer when the provision stands where it was asked to stand, or when
    the request names no place; nothing when it moved elsewhere.

    The place is the ask's anchor: an article, or a provision beside or under which it is to stand.
    """
    target = ground.older.at(ask.ask.address)
    if not target or change.older is None or change.newer is None or change.older.provision != target:
        return None
    words = (ground.older.by_id[target].address,)
    goal = ask.ask.anchor.strip()
    if not goal:
        return Answer(0.7, words, ask.ask.stance)
    there = ground.newer.root.get(change.newer.provision, "")
    wanted = ground.older.article(goal)
    became = {ground.newer.root.get(newer, "") for newer in ground.news.get(wanted, ())}
    if there in became if wanted else plain(ground.newer.by_id[there].address) == article_name(goal):
        return Answer(0.9, words, ask.ask.stance)
    return None
