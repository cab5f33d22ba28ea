"""Colours are read by every eye: text stands out from each ground it stands on, palettes stay apart without one kind of
cone, and what is measured with is right.
"""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from app.desktop.ground.style.theme import CONTRAST, CONTRAST_DARK, LIGHT, THEMES, Theme
from app.desktop.texts.rows.margin_painter import readable_ink
from tests.desktop.colour_sight import SIGHTS, apart, contrast, distance, lab, linear, nearest

GROUNDS_OF = {
    "ink": ("paper", "panel", "inserted", "deleted", "current", "found", "heat"),
    "faint": ("paper", "panel", "inserted", "deleted", "current", "found"),
    "accent": ("paper", "panel", "current"),
    "warning": ("paper", "panel", "current"),
    "accent_ink": ("accent",),
}
"""The roles that words are written in → the grounds that they are written on. A new role has its place here."""
GROUNDS = {ground for grounds in GROUNDS_OF.values() for ground in grounds}
DRAWN = ("line", "followed")
"""What is only drawn, or has its ink chosen when it is (the chips of followed actors)."""
FOLLOWED_APART = 12.0
"""CIEDE2000 between any two followed actors, to any eye: told apart at a glance, in small."""
HEAT_APART = 2.4
"""CIEDE2000 between neighbours among twelve drafts, to any eye: just seen where they touch; each is named besides."""
EXACT, HIGH = 4.5, 7.0
"""WCAG 2.1, 1.4.3 (AA); high contrast keeps 1.4.6 (AAA)."""


def colours(theme: Theme, role: str) -> tuple[str, ...]:
    value = getattr(theme, role)
    return (value,) if isinstance(value, str) else value


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("role", GROUNDS_OF)
def test_words_stand_out_from_every_ground_they_are_written_on(theme, role):
    bound = HIGH if theme in (CONTRAST, CONTRAST_DARK) else EXACT
    ink = getattr(theme, role)
    found = {(ground, one): contrast(ink, one) for ground in GROUNDS_OF[role] for one in colours(theme, ground)}
    assert not {where: round(value, 2) for where, value in found.items() if value < bound}


def test_every_role_of_a_theme_is_held_to_something():
    known = {"name", *GROUNDS_OF, *GROUNDS, *DRAWN}
    assert {field.name for field in fields(Theme)} == known


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_followed_actors_are_told_apart_by_every_eye(theme):
    assert len(theme.followed) == 9
    how_far, sight, one, other = nearest(theme.followed)
    assert how_far >= FOLLOWED_APART, (sight, one, other)
    assert min(apart(one, theme.paper, sight) for one in theme.followed for sight in SIGHTS) >= FOLLOWED_APART / 2


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_name_of_a_followed_actor_is_read_on_its_ground(theme):
    for ground in theme.followed:
        ink = readable_ink(QColor(ground), theme.colour("ink"), theme.colour("paper"))
        assert contrast(ink.name(), ground) >= (HIGH if theme in (CONTRAST, CONTRAST_DARK) else EXACT)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_heat_of_drafts_goes_one_way_and_is_seen_by_every_eye(theme):
    assert len(theme.heat) == 12
    light = [lab(linear(one))[0] for one in theme.heat]
    assert light == sorted(light, reverse=contrast(theme.paper, "#000000") > contrast(theme.paper, "#ffffff"))
    found = {(s, a, b): apart(a, b, s) for a, b in pairwise(theme.heat) for s in SIGHTS}
    assert not {pair: round(value, 2) for pair, value in found.items() if value < HEAT_APART}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("drafts", "bound"), [(2, 25.0), (3, 15.0), (4, 9.5), (6, 5.4)])
def test_fewer_drafts_stand_farther_apart(theme, drafts, bound):
    grounds = [theme.heat_of(place, drafts).name() for place in range(drafts)]
    assert len(set(grounds)) == drafts
    assert min(apart(a, b, s) for a, b in pairwise(grounds) for s in SIGHTS) >= bound


def test_more_drafts_than_grounds_still_have_one_each_from_the_first_to_the_last():
    grounds = [LIGHT.heat_of(place, 30).name() for place in range(30)]
    assert grounds[0] == LIGHT.heat[0]
    assert grounds[-1] == LIGHT.heat[-1]
    assert [LIGHT.heat.index(ground) for ground in grounds] == sorted(LIGHT.heat.index(ground) for ground in grounds)
    assert LIGHT.heat_of(0, 1).name() == LIGHT.heat[0]


def test_colours_that_only_differ_by_a_missing_cone_are_found():
    """The script can fail: red and green of one lightness, and the twenty colours of a chart program, do."""
    assert apart("#c05a50", "#7a7f2d") > 30
    assert min(apart("#c05a50", "#7a7f2d", sight) for sight in SIGHTS) < 12
    assert nearest(("#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f"))[0] < 4


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_distances_are_those_of_the_published_table(one, other, known):
    """Sharma, Wu and Dalal (2005), table 1."""
    assert distance(one, other) == pytest.approx(known, abs=5e-5)
    assert distance(other, one) == pytest.approx(known, abs=5e-5)


def test_contrast_is_that_of_the_guideline():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("sight", SIGHTS)
def test_white_and_black_look_the_same_to_every_eye(sight):
    for colour in ("#ffffff", "#000000", "#808080"):
        assert distance(lab(SIGHTS[sight](linear(colour))), lab(linear(colour))) < 0.7
