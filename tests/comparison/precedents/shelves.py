"""Invented conventions on lamps in six languages, a draft that took over some of their words, and what a test asks."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.stock_phrases import StockPhrases, phrases_from
from app.treaty.instruments import Instrument
from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.precedents import PrecedentMap

_RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "precedents"

LAMPS: dict[str, tuple[str, str, str, str, str]] = {
    language: tuple(texts)
    for language, texts in tomllib.loads(Path(__file__).with_name("lamps.toml").read_text("utf-8")).items()
}
"""By language: a text that is taken over as it is, an adapted one, the same adapted, a stock one, one of nobody."""


def phrases(language: str = "en") -> StockPhrases:
    """The stock phrases that are shipped."""
    return phrases_from(tomllib.loads((_RESOURCES / f"{language}.toml").read_text("utf-8")))


def older(language: str = "en") -> Draft:
    """The convention: article 7 on lamps, article 8 of stock."""
    same, adapted, _, stock, _ = LAMPS[language]
    rows = ((0, "7", ""), (1, "1.", same), (1, "2.", adapted), (0, "8", ""), (1, "1.", stock))
    return draft(*rows, language=language)


def newer(language: str = "en") -> Draft:
    """The draft: article 3 has both paragraphs on lamps, article 4 stock and a text of nobody."""
    same, _, adapted, stock, own = LAMPS[language]
    rows = ((0, "3", ""), (1, "1.", same), (1, "2.", adapted), (0, "4", ""), (1, "1.", stock), (1, "2.", own))
    return draft(*rows, language=language)


def shelf(*texts: Draft) -> tuple[Instrument, ...]:
    """Instruments "one", "two"…"""
    return tuple(Instrument(name, text) for name, text in zip(("one", "two", "three"), texts, strict=False))


def found(text: Draft, *instruments: Draft) -> PrecedentMap:
    """The precedents of a draft among texts in its language."""
    return find_precedents(text, shelf(*instruments), phrases=phrases(text.language))


def named(text: Draft, *instruments: Draft) -> dict[str, list[str]]:
    """The sources of each provision that has one, as "one article-7/1"."""
    every = found(text, *instruments).provisions
    return {one.provision: [f"{p.instrument} {p.provision}" for p in one.precedents] for one in every if one.precedents}
