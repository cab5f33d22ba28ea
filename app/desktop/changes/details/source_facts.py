"""What is told of where the words of a provision come from, and which way an amendment leads, as lines of rich text
with links to every source.

It says what the Redline says; the sources side by side stand in a room of their own.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import (
    chain_words,
    clauses,
    commas,
    in_quotes,
    join_facts,
    percent_words,
    with_label,
)
from app.desktop.ground.language.translation import tr
from app.redline.precedents.compose import percent_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.model import Redline
    from app.redline.precedents.model import BearingView, DepartureView, ProvisionSources, SourceView
    from app.services.history.source_views import CitedPlace

_MOST = 4
"""So many departures of a source are told; the room of sources has the others."""


def bearing_html(bearings: Iterable[BearingView]) -> str:
    """Which way a change or an amendment leads, each source a link to its words; "" for nowhere."""
    return clauses(_to_source(one.instrument, one.provision, one.told) for one in bearings)


def sources_of(redline: Redline, provision: str) -> ProvisionSources | None:
    """The sources of a provision of the newer draft; None where there is no shelf, or no such provision."""
    return redline.precedents.by_provision.get(provision) if redline.precedents is not None else None


def sources_html(one: ProvisionSources) -> list[tuple[str, bool]]:
    """The sources of a provision in lines, each with whether it is said beside the matter."""
    if not one.sources:
        return [(escape(one.told), True)]
    lines: list[tuple[str, bool]] = []
    for source in one.sources:
        lines.append((_source(source), False))
        if source.chain:
            chain = with_label(tr("Where it comes from itself"), chain_words(source.chain))
            lines.append((escape(chain), True))
        told = [each for each in source.departures if not each.kind.traits.follows]  # its number stands in its head
        lines += [(_departure(each), True) for each in told[:_MOST]]
        if len(told) > _MOST:
            lines.append((escape(tr("and %n departures more", "", len(told) - _MOST)), True))
    words = escape(tr("Draft and source side by side"))
    lines.append((f"<a href='sources:{escape(one.provision)}'>{words}</a>", False))
    return lines


def cited_html(cites: Iterable[CitedPlace]) -> list[str]:
    """What a provision cites of the shelf, a line each: the words, and the instrument as a link to what they mean."""
    lead = escape(tr("Cited here"))
    return [
        f"{with_label(lead, escape(in_quotes(one.words)))} → {_to_source(one.instrument, one.provision, one.name)}"
        for one in cites
    ]


def _source(source: SourceView) -> str:
    name = _to_source(source.instrument, source.provision, source.name)
    share = percent_words(percent_of(source.share))
    said = [tr("{share} of its words").format(share=share)]
    if source.verbatim:
        said.append(tr("verbatim"))
    else:
        said.append(tr("%n departures", "", sum(one.weight == "substantive" for one in source.departures)))
    if source.since:
        said.append(tr("since {draft}").format(draft=isolate_text(source.since)))
    return f"{name}: {escape(commas(said))}"


def _departure(one: DepartureView) -> str:
    names = commas(dict.fromkeys(chip.full or chip.name for chip in one.chips if not chip.opposite))
    asked = tr("asked by {names}").format(names=names) if names else ""
    return f"• {escape(join_facts((isolate_text(one.title), one.told, asked)))}"


def _to_source(instrument: str, provision: str, words: str) -> str:
    return f"<a href='source:{escape(instrument)}/{escape(provision)}'>{escape(isolate_text(words))}</a>"
