"""What is told of an article that was gone to and of which no own change is shown: its amendments, one line each.

It says what the Redline says, in its order; the change in detail is `details.py`'s.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, number_words
from app.desktop.ground.language.translation import tr
from app.redline.model import AmendmentKind
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.redline.model import Amendment, Cell, ChangeView, Redline, Row

MOST = 30
"""So many amendments are told; the list has the others."""
_RANKS = {Kind.PREAMBLE: 0, Kind.ANNEX: 0, Kind.PART: 0, Kind.CHAPTER: 1, Kind.SECTION: 2, Kind.ARTICLE: 3}
"""Which division stands in which: one ends where another of its rank, or one above it, begins."""


def article_html(redline: Redline, row: str) -> list[tuple[str, bool]]:
    """The article, or the division, in which a row stands, with its amendments as links: lines of rich text, each with
    whether it is said beside the matter.
    """
    rows = article_rows(redline, row)
    if not rows:
        return []
    inside = {one.id for one in rows}
    here = {view.id: view for view in redline.changes if view.row in inside}
    told = [one for one in redline.amendments if not here.keys().isdisjoint(one.changes)]
    lines = [(_head(rows[0]), False)]
    if not told:
        return [
            *lines,
            (escape(tr("Nothing was amended here between these two drafts.")), False),
            (escape(tr("F7 goes on to the next amendment, Shift+F7 back to the one before.")), True),
        ]
    lines.append((escape(tr("%n amendments here:", "", len(told))), True))
    lines += [(_line(one, here), False) for one in told[:MOST]]
    if len(told) > MOST:
        lines.append((escape(tr("and %n more: they stand in the list", "", len(told) - MOST)), True))
    return lines


def article_link(redline: Redline, row: str) -> str:
    """A link to what is told of the article in which a row stands; "" where it has one amendment or none."""
    inside = {change for one in article_rows(redline, row) for change in one.changes}
    others = sum(not inside.isdisjoint(one.changes) for one in redline.amendments)
    if others < 2:
        return ""
    words = tr("All %n amendments of this article", "", others)
    return f"<a href='article:{escape(row)}'>{escape(words)}</a>"


def article_rows(redline: Redline, row: str) -> tuple[Row, ...]:
    """The rows of the article, or of the division, that a row opens or in which it stands; () for one above all."""
    at = next((at for at, one in enumerate(redline.rows) if one.id == row), -1)
    begun = next((back for back in range(at, -1, -1) if _rank(redline.rows[back]) is not None), -1)
    if begun < 0:
        return ()
    rank = _rank(redline.rows[begun])
    assert rank is not None, "it opens a division"
    end = begun + 1
    while end < len(redline.rows):
        other = _rank(redline.rows[end])
        if other is not None and other <= rank:
            break
        end += 1
    return tuple(redline.rows[begun:end])


def provision_rows(redline: Redline, row: str) -> tuple[Row, ...]:
    """The rows of the provision that a row is: of an article or a division all in it, else the row and what is below it
    in its article.
    """
    at = next((at for at, one in enumerate(redline.rows) if one.id == row), -1)
    if at < 0:
        return ()
    if _rank(redline.rows[at]) is not None:
        return article_rows(redline, row)
    end, level = at + 1, _cell(redline.rows[at]).level
    while end < len(redline.rows) and _cell(redline.rows[end]).level > level and _rank(redline.rows[end]) is None:
        end += 1
    return tuple(redline.rows[at:end])


def _rank(row: Row) -> int | None:
    """The rank of the division that a row opens, None where it opens none."""
    kind = _cell(row).kind
    return _RANKS[Kind(kind)] if kind in HEADED else None


def _cell(row: Row) -> Cell:
    cell = row.newer or row.older
    assert cell is not None, "a row has a provision"
    return cell


def _head(row: Row) -> str:
    cell = _cell(row)
    place = escape(isolate_text(address_words(cell.address)))
    heading = "".join(run.text for run in cell.heading)
    return f"<b>{place}</b>" + (f" · {escape(isolate_text(heading))}" if heading else "")


def _line(amendment: Amendment, here: Mapping[str, ChangeView]) -> str:
    """One amendment: its number and weight, where it stands, what it does; all of it leads there."""
    first = next(change for change in amendment.changes if change in here)
    address = amendment.address
    if amendment.kind is AmendmentKind.THROUGHOUT:
        address = here[first].newer_address or here[first].older_address
    place = f" · {escape(isolate_text(address_words(address)))}" if address else ""
    number = f"{number_words(amendment.number)} · {amendment.weight.value}"
    return f"<a href='change:{escape(first)}'>{number}{place}</a><br>{escape(isolate_text(amendment.headline))}"
