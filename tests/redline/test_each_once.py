"""Chips where few are printed: an actor stands once on either side, by the surest of its links."""

from __future__ import annotations

from app.redline.chips import each_once
from app.redline.model import Chip
from app.treaty.attributions import Link


def chip(actor: str, link: Link, *, opposite: bool = False, name: str = "") -> Chip:
    return Chip(actor, name or actor, actor, "state", link, "propose", opposite)


def test_an_actor_stands_once_on_either_side_by_its_surest_link() -> None:
    marked, matched = chip("XNO", Link.MARKED), chip("XNO", Link.MATCHED)
    against = chip("XNO", Link.MATCHED, opposite=True)
    other = chip("XKE", Link.MATCHED)
    assert each_once((matched, other, marked, against)) == (marked, other, against)


def test_names_that_are_not_read_are_told_apart_by_the_names() -> None:
    one, two = chip("?", Link.MATCHED, name="Nowhere"), chip("?", Link.MATCHED, name="Elsewhere")
    assert each_once((one, two, one)) == (one, two)
