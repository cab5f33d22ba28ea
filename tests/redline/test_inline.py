"""Two sides of a field in one text. Nothing that left may be lost, and what stays joins to the newer text."""

from __future__ import annotations

from app.redline.inline import inline
from app.redline.model import Run, Sign, Style


def runs(*pieces):
    """Runs from (text, style letter, change): "=" equal, "+" inserted, "-" deleted, "~" the same words."""
    styles = {"=": Style.EQUAL, "+": Style.INSERTED, "-": Style.DELETED, "~": Style.SAME}
    made, at = [], 0
    for text, style, *change in pieces:
        made.append(Run(text, styles[style], change[0] if change else "", at))
        at += len(text)
    return tuple(made)


def told(pieces):
    """Pieces as one string: deleted words in braces with a minus, inserted ones with a plus, signs in angles."""
    words = []
    for piece in pieces:
        if piece.sign is not None:
            words.append(f"<{piece.sign.kind}>")
        elif piece.gone:
            words.append(f"{{-{piece.run.text}}}")
        else:
            words.append(piece.run.text if piece.run.style is Style.EQUAL else f"{{+{piece.run.text}}}")
    return "".join(words)


def test_a_substitution_stands_as_one_the_older_words_first():
    older = runs(("Keepers ", "="), ("may", "-", "c1"), (" sing.", "="))
    newer = runs(("Keepers ", "="), ("shall", "+", "c1"), (" sing.", "="))
    assert told(inline(older, newer, [(0, 0, 8), (11, 13, 6)])) == "Keepers {-may}{+shall} sing."


def test_a_deletion_stands_where_its_neighbours_stand_now():
    older = runs(("Lamps ", "="), ("and bells ", "-", "c1"), ("are lit.", "="))
    newer = runs(("Lamps are lit.", "="))
    assert told(inline(older, newer, [(0, 0, 6), (16, 6, 8)])) == "Lamps {-and bells }are lit."


def test_what_left_before_all_that_stays_stands_first():
    older = runs(("Old ", "-", "c1"), ("lamps.", "="))
    assert told(inline(older, runs(("lamps.", "=")), [(4, 0, 6)])) == "{-Old }lamps."
    assert told(inline(older, runs(("lamps.", "=")), [])) == "{-Old }lamps."


def test_nothing_is_lost_when_a_side_is_empty():
    assert told(inline(runs(("Gone.", "-", "c1")), (), ())) == "{-Gone.}"
    assert told(inline((), runs(("New.", "+", "c1")), ())) == "{+New.}"
    assert inline((), (), ()) == ()


def test_what_would_fall_inside_changed_words_stands_before_them():
    older = runs(("a bell", "-", "c1"), (" rings", "="))
    newer = runs(("one bell of bronze", "+", "c2"), (" rings", "="))
    # The raw match knows "bell" on both sides, though readers are shown the whole as new.
    assert told(inline(older, newer, [(2, 4, 4), (6, 18, 6)])) == "{-a bell}{+one bell of bronze} rings"
    older = runs(("Now ", "="), ("bell x", "-", "c1"))
    newer = runs(("Now ", "="), ("a bell y", "+", "c2"))
    assert told(inline(older, newer, [(4, 6, 4)])) == "Now {-bell x}{+a bell y}"


def test_a_deletion_right_after_a_substitution_follows_it():
    older = runs(("Entry", "-", "c1"), (" without right", "-", "c2"))
    newer = runs(("Unlawful ", "+", "c3"), ("entry", "+", "c1"))
    assert told(inline(older, newer)) == "{+Unlawful }{-Entry}{+entry}{- without right}"


def test_without_anchors_equal_letters_are_counted():
    older = runs(("The lamp", "="), (" and the horn", "-", "c1"), (" of the bank", "="))
    newer = runs(("The  lamp", "="), (" of the outer bank", "="))
    assert told(inline(older, newer)) == "The  lamp{- and the horn} of the outer bank"


def test_the_same_words_are_not_shown_twice():
    older = runs(("See ", "="), ("article 5", "~", "c1"), (".", "="))
    assert told(inline(older, older, [(0, 0, 4), (13, 13, 1)])) == "See {+article 5}."
    # Where the newer side has them not, they are shown.
    assert told(inline(older, runs(("See .", "=")), [(0, 0, 4), (13, 4, 1)])) == "See {-article 5}."


def test_signs_stand_at_their_place_and_once():
    older = runs(("Lamps are lit. Horns sound.", "="))
    newer = runs(("Lamps are lit.", "="))
    split = Sign("split", 14, "c1")
    assert told(inline(older, newer, [(0, 0, 14)], older_signs=[split])) == "Lamps are lit.<split>"
    assert told(inline(older, newer, [(0, 0, 14)], older_signs=[split], newer_signs=[Sign("split", 0, "c1")])) == (
        "<split>Lamps are lit."
    )
    assert told(inline((), newer, (), newer_signs=[Sign("join", 6, "c2")])) == "Lamps <join>are lit."
