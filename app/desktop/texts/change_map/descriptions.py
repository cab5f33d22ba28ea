"""The words of the change map: what its marks are, all together for whoever does not see it, and under the pointer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words, commas, join_facts, number_words, with_label
from app.desktop.ground.language.terms import class_words, kind_words
from app.desktop.ground.language.translation import tr
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.redline.model import ChangeView, Row

_MOST_TOLD = 4
"""Changes of a place that are told one by one."""


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


def tip_words(
    found: Sequence[ChangeView], red_lines: Collection[str], noted: Collection[str], article: Row | None = None
) -> str:
    """The tooltip of a place of the map: the article in which it lies, and the changes there, one of each amendment,
    those on red lines and the weightiest first, then the nearest; "" where there is neither.
    """
    lines = [f"<b>{escape(_article_words(article))}</b>"] if article is not None else []
    told = one_of_each(sorted(found, key=lambda view: (view.id not in red_lines, _weight(view))))[:_MOST_TOLD]
    for view in told:
        weight = view.part.weight.value if view.part else ""
        said = [weight, _place_words(view), view.title]
        said += [tr("touches a red line")] if view.id in red_lines else []
        said += [tr("with a note")] if view.id in noted else []
        lines.append(escape(join_facts(said)))
    if len(found) > len(told):
        lines.append(escape(tr("and %n more here", "", len(found) - len(told))))
    return f"<p>{'<br>'.join(lines)}</p>" if lines else ""


def one_of_each(views: Sequence[ChangeView]) -> list[ChangeView]:
    """The first change of each amendment, in the order of the changes."""
    first: dict[object, ChangeView] = {}
    for view in views:
        first.setdefault(view.part.number if view.part else view.id, view)
    return list(first.values())


def _weight(view: ChangeView) -> str:
    return view.part.weight.value if view.part else "Z"


def _article_words(row: Row) -> str:
    """An article or a division with its heading."""
    cell = row.newer or row.older
    assert cell is not None, "a row that opens an article has it on one side"
    heading = "".join(run.text for run in cell.heading)
    return join_facts((address_words(cell.address), heading))


def _place_words(view: ChangeView) -> str:
    """Where a change stands, with its old address where that was another."""
    old, new = address_words(view.older_address), address_words(view.newer_address)
    if old and new and old != new:
        return tr("{new} (was {old})").format(new=new, old=old)
    return new or old
