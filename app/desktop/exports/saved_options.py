"""What was chosen of the last print, as words that the settings keep, and back. What is damaged there is as if it were
never chosen. A filter and a line on handling are not kept: they are of their evening.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, TypeVar

from app.redline.print_options import (
    EVERYTHING,
    LEAST_MARGIN,
    MOST_FOLLOWED,
    MOST_MARGIN,
    Authors,
    Layout,
    Orientation,
    Paper,
    PrintOptions,
    Section,
    TableOrder,
    UnchangedDisplay,
)

_Choice = TypeVar("_Choice", bound=StrEnum)


def write_options(choices: PrintOptions) -> str:
    """Choices as JSON."""
    return json.dumps(
        {
            "layout": choices.layout,
            "unchanged": choices.unchanged,
            "sections": sorted(choices.sections),
            "order": choices.order,
            "annotations": choices.annotations,
            "notes": choices.notes,
            "followed": choices.followed,
            "language": choices.language,
            "paper": choices.paper,
            "orientation": choices.orientation,
            "margin": choices.margin,
            "coloured": choices.coloured,
            "authors": choices.authors,
            "signed": choices.signed,
            "dated": choices.dated,
            "archival": choices.archival,
        }
    )


def read_options(words: str) -> PrintOptions:
    """The choices that `write_options` wrote."""
    try:
        found = json.loads(words) if words else {}
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        found = {}
    usual = EVERYTHING
    margin = found.get("margin")
    followed = found.get("followed")
    sections = found.get("sections")
    return PrintOptions(
        layout=_one(Layout, found.get("layout"), usual.layout),
        unchanged=_one(UnchangedDisplay, found.get("unchanged"), usual.unchanged),
        sections=frozenset(s for s in Section if s.value in sections) if isinstance(sections, list) else usual.sections,
        order=_one(TableOrder, found.get("order"), usual.order),
        annotations=_switch(found, "annotations", usual.annotations),
        notes=_switch(found, "notes", usual.notes),
        followed=tuple(str(one) for one in followed)[:MOST_FOLLOWED] if isinstance(followed, list) else (),
        language=found["language"] if isinstance(found.get("language"), str) else usual.language,
        paper=_one(Paper, found.get("paper"), usual.paper),
        orientation=_one(Orientation, found.get("orientation"), usual.orientation),
        margin=min(max(margin, LEAST_MARGIN), MOST_MARGIN) if isinstance(margin, int) else usual.margin,
        coloured=_switch(found, "coloured", usual.coloured),
        authors=_one(Authors, found.get("authors"), usual.authors),
        signed=found["signed"] if isinstance(found.get("signed"), str) else usual.signed,
        dated=_switch(found, "dated", usual.dated),
        archival=_switch(found, "archival", usual.archival),
    )


def _one(kind: type[_Choice], value: object, usual: _Choice) -> _Choice:
    return next((one for one in kind if one.value == value), usual)


def _switch(found: dict[str, Any], name: str, usual: bool) -> bool:
    value = found.get(name)
    return value if isinstance(value, bool) else usual
