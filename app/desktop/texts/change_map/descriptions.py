"""The words of the change map: what its marks are, all together for whoever does not see it, and under the pointer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words, commas, number_words, with_label
from app.desktop.ground.language.terms import class_words, kind_words
from app.desktop.ground.language.translation import tr
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.redline.model import ChangeView


def counts_words(seen: Sequence[ChangeView], red_lines: Collection[str], noted: Collection[str]) -> str:
    """How many of the changes that are shown are of each class, moves, on red lines and with notes (ids)."""
    if not seen:
        return tr("No change is shown.")
    counts = {weight: sum(view.weight is weight for view in seen) for weight in ChangeClass}
    said = [with_label(class_words(weight.value), number_words(number)) for weight, number in counts.items() if number]
    moves = sum(view.kind is ChangeKind.MOVE for view in seen)
    red, with_notes = (sum(view.id in ids for view in seen) for ids in (red_lines, noted))
    said += [with_label(words, number_words(number)) for words, number in (
        (kind_words(ChangeKind.MOVE.value), moves), (tr("on red lines"), red), (tr("with notes"), with_notes),
    ) if number]  # fmt: skip
    head = tr("%n changes", "", len(seen))
    return f"{head}. {commas(said)}" if said else head


def tip_words(found: Sequence[ChangeView], red_lines: Collection[str], noted: Collection[str]) -> str:
    """The tooltip of the changes at a place of the map, the nearest first; "" for none."""
    if not found:
        return ""
    view = next((view for view in found if view.id in red_lines), found[0])
    lines = [escape(_place_words(view)), escape(view.title), escape(_kind_and_class(view))]
    if view.id in red_lines:
        lines.append(escape(tr("touches a red line")))
    if view.id in noted:
        lines.append(escape(tr("with a note")))
    if len(found) > 1:
        lines.append(escape(tr("and %n more here", "", len(found) - 1)))
    return f"<p>{'<br>'.join(lines)}</p>"


def _place_words(view: ChangeView) -> str:
    """Where a change stands, with its old address where that was another."""
    old, new = address_words(view.older_address), address_words(view.newer_address)
    if old and new and old != new:
        return tr("{new} (was {old})").format(new=new, old=old)
    return new or old


def _kind_and_class(view: ChangeView) -> str:
    """What a change is: "substitution · substantive"."""
    return f"{kind_words(view.kind.value)} · {class_words(view.weight.value)}"
