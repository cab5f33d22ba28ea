"""For whom an export is: choices that are usually made together, by one name. What is chosen besides stays as it is,
and what is private is asked for by nobody's name.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr
from app.redline.print_options import EVERYTHING, PrintOptions, Section, TableOrder, UnchangedDisplay

if TYPE_CHECKING:
    from collections.abc import Callable


class Preset(StrEnum):
    """A name for choices that are made together."""

    USUAL = "usual"
    MINISTER = "minister"
    """Whoever has two minutes: what matters, the heaviest first."""
    FILE = "file"
    """Whoever looks it up in ten years: all evidence, in the order of the text, made to be kept."""
    WHOLE = "whole"


_OF_MINISTERS = frozenset({Section.FRONT, Section.RED_LINES, Section.LEGEND, Section.TABLE, Section.SCOPE})
_CHOSEN: dict[Preset, Callable[[PrintOptions], PrintOptions]] = {
    Preset.USUAL: lambda now: _chosen(now, EVERYTHING.sections),
    Preset.MINISTER: lambda now: replace(
        _chosen(now, _OF_MINISTERS),
        unchanged=UnchangedDisplay.OMITTED,
        annotations=False,
        notes=True,
    ),
    Preset.FILE: lambda now: replace(
        _chosen(now, frozenset(Section) - {Section.RED_LINES}),
        unchanged=UnchangedDisplay.FULL,
        order=TableOrder.TEXT,
        archival=True,
    ),
    Preset.WHOLE: lambda now: replace(_chosen(now, frozenset(Section)), unchanged=UnchangedDisplay.FULL, notes=True),
}


def _chosen(now: PrintOptions, sections: frozenset[Section]) -> PrintOptions:
    """Choices with these sections, and all else that a preset says as it usually is."""
    usual = EVERYTHING
    return replace(
        now,
        sections=sections,
        unchanged=usual.unchanged,
        order=usual.order,
        annotations=usual.annotations,
        notes=usual.notes,
        archival=usual.archival,
    )


def choose_preset(preset: Preset, now: PrintOptions) -> PrintOptions:
    """What is chosen by a name, where all else is chosen as it is now."""
    return _CHOSEN[preset](now)


def preset_of(now: PrintOptions) -> Preset | None:
    """The name of what is chosen now; None for choices of one's own."""
    return next((one for one in Preset if choose_preset(one, now) == now), None)


def preset_words(preset: Preset | None) -> str:
    """For whom it is, in words."""
    words = {
        None: tr("As I chose below"),
        Preset.USUAL: tr("As usual"),
        Preset.MINISTER: tr("For my minister: what matters, in short"),
        Preset.FILE: tr("For the file: all evidence, to be kept"),
        Preset.WHOLE: tr("Everything"),
    }
    return words[preset]
