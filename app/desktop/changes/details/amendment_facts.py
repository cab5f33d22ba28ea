"""What is told of the amendment in which a change is, as lines of rich text: its number, weight and reasons, its
headline, its places as links.

It says what the Redline says and weighs nothing. Who asked for what inside of it stands on cards (`details.py`).
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, number_words, with_label
from app.desktop.ground.language.terms import weight_words
from app.desktop.ground.language.translation import tr, vocabulary
from app.redline.tables.change_labels import amendment_heading, amendment_kind, amendment_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Amendment, AmendmentPlace, ChangeView, Redline
    from app.treaty.attributions import Attribution


def head_html(amendment: Amendment, redline: Redline) -> list[str]:
    """Its number with its kind, and what it weighs for which reasons."""
    count = tr("Amendment {number} of {all}").format(
        number=number_words(amendment.number), all=number_words(len(redline.amendments))
    )
    words = vocabulary()
    kind = amendment_kind(amendment.kind, words)
    reasons = commas(words.term("amendment reason", reason.value) for reason in amendment.reasons)
    weight = tr("Weight {weight}", "a letter, and what it means").format(weight=weight_words(amendment.weight))
    why = with_label(tr("Because of"), reasons)
    return [f"<b>{escape(count)}</b> · {escape(kind)}", f"{escape(weight)}<br>{escape(why)}"]


def read_html(read: bool) -> str:
    """Whether it is marked as read, and the keys that do more of that."""
    said, does = (tr("Read"), tr("Mark as unread again (R)")) if read else (tr("Not read yet"), tr("Mark as read (R)"))
    on = tr("N goes on to the next unread")
    return f"{escape(said)} · <a href='read:'>{escape(does)}</a> · {escape(on)}"


def where_words(amendment: Amendment) -> str:
    """Where it stands, and under which heading; what was done throughout in how many places more, under many."""
    said = (amendment_place(amendment, vocabulary()), amendment_heading(amendment))
    return " · ".join(isolate_text(word) for word in said if word)


def place_links(amendment: Amendment, redline: Redline) -> list[str]:
    """Each place of an amendment of several, as a link to its change there, or to its row where it has none."""
    if len(amendment.places) < 2:
        return []
    rows: dict[tuple[str, str], str] = {}
    for row in redline.rows:
        if row.newer is not None:
            rows.setdefault(("newer", row.newer.provision), row.id)
        if row.older is not None:
            rows.setdefault(("older", row.older.provision), row.id)
    wanted = set(amendment.changes)
    changes: dict[str, str] = {}
    for view in redline.changes:
        if view.id in wanted:
            changes.setdefault(view.row, view.id)
    return [_link(place, rows, changes) for place in amendment.places]


def _link(place: AmendmentPlace, rows: dict[tuple[str, str], str], changes: dict[str, str]) -> str:
    row = rows.get(("newer", place.newer)) or rows.get(("older", place.older))
    words = escape(isolate_text(address_words(place.address)))
    if row is None:
        return words
    target = f"change:{changes[row]}" if row in changes else f"row:{row}"
    return f"<a href='{escape(target)}'>{words}</a>"


def others_asked(views: Sequence[ChangeView], but: str) -> list[tuple[ChangeView, Attribution]]:
    """What shows who asked for other changes of an amendment, `views`, than `but`: each ask once, at the first change
    that it explains; nothing of what the change itself shows.
    """
    own = {_ask(one) for view in views if view.id == but for one in view.attributions}
    found: dict[object, tuple[ChangeView, Attribution]] = {}
    for view in views:
        for one in view.attributions:
            if view.id != but and _ask(one) not in own:
                found.setdefault(_ask(one), (view, one))
    return sorted(found.values(), key=lambda pair: pair[1].opposite)


def _ask(one: Attribution) -> object:
    """By what an attribution is the same one at two changes."""
    return one.actors, one.opposite, one.link, one.asked
