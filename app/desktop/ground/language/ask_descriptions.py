"""What lists and pages say of an ask: what is asked, where it stands, from where it is known, and its fate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, spot_words, with_label
from app.desktop.ground.language.terms import edit_words, fate_words
from app.desktop.ground.language.translation import day_words, tr

if TYPE_CHECKING:
    from app.treaty.fates import AskFate
    from app.treaty.proposals import Position

SHORT = 160
"""Characters of words that are quoted beside others."""


def asked_words(one: AskFate) -> str:
    """What is asked, in one line."""
    ask = one.ask
    words = " ".join((ask.wording or ask.quote or ask.anchor).split())
    return with_label(edit_words(ask.edit.value), words) if words else edit_words(ask.edit.value)


def fate_in(one: AskFate, draft: str) -> str:
    """The fate of an ask in a draft, "" for none."""
    found = one.present(draft)
    return found.fate.value if found else ""


def fate_or_none(fate: str) -> str:
    """A fate in words, or that there is none."""
    return fate_words(fate) if fate else tr("no fate", "of an ask that cannot be followed")


def where_words(one: AskFate, now: str) -> str:
    """Where an ask stands, and where it was asked when that is another number; `now` is "" where it stands nowhere."""
    if not now or now == one.address:
        return address_words(one.address)
    return tr("{place} (asked of {old})").format(place=address_words(now), old=address_words(one.address))


def recorded_words(one: AskFate) -> str:
    """Who asked, of which draft, in which paper, on which page and day."""
    proposal, ask = one.proposal, one.ask
    who = commas(actor.as_written for actor in proposal.actors)
    speaks = tr("speaks to {draft}").format(draft=one.base) if one.base else ""
    parts = (who, speaks, proposal.source, spot_words(ask.where or proposal.where), day_words(proposal.date))
    return " · ".join(isolate_text(part) for part in parts if part)


def source_words(position: Position) -> str:
    """Where a position is recorded."""
    parts = (address_words(position.address), position.source, spot_words(position.where), day_words(position.date))
    return " · ".join(dict.fromkeys(isolate_text(part) for part in parts if part))


def shorten_line(words: str, most: int = SHORT) -> str:
    """Words in one line, cut at a space where they are many."""
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"
