"""What a flag of a concordance says, in words of the interface. No word here calls anything a change of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.treaty.concordances import Difference

if TYPE_CHECKING:
    from app.redline.views.language_rows import FlagView
    from app.treaty.concordances import Flag


def difference_words(difference: Difference) -> str:
    """A sort of difference, for a list of them."""
    words = {
        Difference.ABSENT: tr("No counterpart"),
        Difference.COUNT: tr("More without a number"),
        Difference.NUMBER: tr("Number missing"),
        Difference.DIVISION: tr("Another division"),
        Difference.HEADING: tr("Heading missing"),
        Difference.BRACKETS: tr("Brackets"),
        Difference.OPTIONS: tr("Options"),
        Difference.PLACEHOLDERS: tr("Placeholders"),
        Difference.FOOTNOTES: tr("Footnotes"),
        Difference.STATUSES: tr("What is said to be agreed"),
        Difference.UNMOVED: tr("Changed in one language alone"),
    }
    return words[difference]


def flag_words(flag: Flag, left: str, right: str, since: tuple[str, str] | None) -> str:
    """One flag in a sentence; `left` and `right` are the labels of the drafts, `since` those of the drafts before."""
    here, there = isolate_text(left), isolate_text(right)
    has, lacks = (here, there) if flag.left > flag.right else (there, here)
    before = since or ("", "")
    form = {
        Difference.ABSENT: tr("Only in {has}: {lacks} has no such provision."),
        Difference.COUNT: tr(
            "Without a number: {left} in {here}, {right} in {there}; which is missing cannot be told."
        ),
        Difference.NUMBER: tr("It has no number in {lacks}."),
        Difference.DIVISION: tr("It stands under another part or chapter in {there}."),
        Difference.HEADING: tr("It has no heading in {lacks}."),
        Difference.BRACKETS: tr("Brackets: {left} in {here}, {right} in {there}."),
        Difference.OPTIONS: tr("Options: {left} in {here}, {right} in {there}."),
        Difference.PLACEHOLDERS: tr("Placeholders: {left} in {here}, {right} in {there}."),
        Difference.FOOTNOTES: tr("Footnotes: {left} in {here}, {right} in {there}."),
        Difference.STATUSES: tr("Said to be agreed or open: {left} times in {here}, {right} times in {there}."),
        Difference.UNMOVED: tr("It changed only in {has}, since {before}; {lacks} stands as it stood."),
    }[flag.difference]
    return form.format(
        has=has,
        lacks=lacks,
        here=here,
        there=there,
        left=flag.left,
        right=flag.right,
        before=isolate_text(before[0] if flag.left > flag.right else before[1]),
    )


def place_words(view: FlagView) -> str:
    """Where a flag stands: the address on the left, and that on the right."""
    return " · ".join(isolate_text(address_words(address)) for address in (view.left, view.right) if address)
