"""Makes what is told of sources without a word of who asked.

The rest of a redline is made so in `views/anonymous.py`; this stands alone so that the view knows nothing of
departures.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.precedents.model import DepartureView, PrecedentsView, ProvisionSources


def withhold_askers(told: PrecedentsView) -> PrecedentsView:
    """The same sources and departures; nobody is named for one, and no proposal is told.

    >>> from app.redline.precedents.model import PrecedentsView
    >>> withhold_askers(PrecedentsView((), ())).asked
    ()
    """
    return replace(told, provisions=tuple(map(_provision, told.provisions)), asked=())


def _provision(one: ProvisionSources) -> ProvisionSources:
    sources = tuple(
        replace(
            source,
            departures=tuple(map(_departure, source.departures)),
            gone=tuple(map(_departure, source.gone)),
        )
        for source in one.sources
    )
    return replace(one, sources=sources)


def _departure(one: DepartureView) -> DepartureView:
    return replace(one, chips=(), attributions=(), sought=False)
