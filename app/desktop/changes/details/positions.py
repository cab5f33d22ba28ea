"""Who stands where on the provision of a change, as lines of rich text: stance by stance, with the sources.

Positions are the services'; nothing is concluded here from who is not among them.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, clauses, commas, spot_words, with_label
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import day_words, tr

if TYPE_CHECKING:
    from app.attribution.positions.positions import ProvisionPositions
    from app.services.proposals.positions import DraftPositions


def positions_here(stand: DraftPositions, provision: str) -> list[str]:
    """A line for each stance on the provision with this id, then on those above it, each with a link to the matrix."""
    found: list[str] = []
    for row in stand.rows:
        own = row.provision == provision
        if own or (row.provision and provision.startswith(f"{row.provision}/")):
            lead = "" if own else tr("On {place}:").format(place=isolate_text(address_words(row.address)))
            lines = _lines(row, stand)
            if lines:
                link = f"<a href='positions:{escape(row.provision)}'>" + escape(tr("All positions")) + "</a>"
                head = [f"<i>{escape(lead)}</i>"] if lead else []
                found.append("<br>".join([*head, *lines, link]))
    return found[::-1]


def _lines(row: ProvisionPositions, stand: DraftPositions) -> list[str]:
    by_stance: dict[str, list[str]] = {}
    sources: dict[str, list[str]] = {}
    for held in row.held:
        if held.over:
            continue
        position = held.position
        name = actor_words(stand.register, position.actor)
        if position.role not in ("", "proponent"):
            name = tr("{actor} (for others)").format(actor=name)
        by_stance.setdefault(position.stance.value, []).append(name)
        source = commas((position.source, spot_words(position.where), day_words(position.date)))
        sources.setdefault(position.stance.value, []).append(source)
    return [
        with_label(f"<b>{escape(stance_words(stance))}</b>", escape(commas(dict.fromkeys(names))))
        + f" <small>({escape(clauses(dict.fromkeys(sources[stance])))})</small>"
        for stance, names in by_stance.items()
    ]
