"""What two wishes on one provision are to each other: the same, the contrary, other words for the same, or nothing."""

from __future__ import annotations

import pytest

from app.attribution.sides.wishes import (
    ProvisionWish,
    WholeAim,
    WordAim,
    WordWish,
    core_of,
    relate_under,
    relate_wishes,
    trim_change,
)

LAMP, SAIL = ("green", "lamp"), ("white", "sail")


def change(out=(), into=(), start=-1, end=-1, *, once=False) -> WordWish:
    return WordWish(WordAim.CHANGE, tuple(out), tuple(into), start, end, once)


def keep(words, start=-1, end=-1, *, once=False) -> WordWish:
    return WordWish(WordAim.KEEP, tuple(words), (), start, end, once)


def refuse(out=(), into=()) -> WordWish:
    return WordWish(WordAim.REFUSE, tuple(out), tuple(into))


def bracket(words) -> WordWish:
    return WordWish(WordAim.BRACKET, tuple(words))


def choose(option) -> WordWish:
    return WordWish(WordAim.CHOOSE, (option,))


def related(one: WordWish, other: WordWish, *, same_draft: bool = True) -> list[str]:
    pair = ProvisionWish((one,)), ProvisionWish((other,))
    found = relate_wishes(*pair, same_draft=same_draft)
    assert found == relate_wishes(*pair[::-1], same_draft=same_draft), "it is the same both ways"
    return sorted(relation.value for relation in found)


@pytest.mark.parametrize(
    ("one", "other", "right"),
    [
        (change((), LAMP), change((), LAMP), ["same"]),
        (change((), LAMP, 3, 3), change((), LAMP, 7, 7), ["same"]),  # the same words, wherever they stand
        (change((), ("shall",), 3, 3), change((), ("shall",), 3, 3), ["same"]),
        (change((), ("shall",), 3, 3), change((), ("shall",), 5, 5), []),
        (change(("may",), ("shall",), once=True), change(("may",), ("shall",), once=True), ["same"]),
        (change(("may",), ("shall",)), change(("may",), ("shall",)), []),  # it may be another "may"
        (change((), LAMP), change((), SAIL), []),
        (change((), LAMP), change((), (*LAMP, "night")), []),  # more than the other asks for
        (change(LAMP, SAIL, 2, 4), change(("green",), ("red",), 2, 3), ["rival"]),
        (change(LAMP, SAIL, 2, 4), change((), ("red",), 3, 3), ["rival"]),
        (change(LAMP, (), 2, 4), change(LAMP, (), 6, 8), []),  # they stand there twice
        (keep(LAMP), keep(LAMP), ["same"]),
        (keep(LAMP), change(LAMP, ()), ["contrary"]),
        (keep(LAMP, 2, 4), change(("a", *LAMP), (), 1, 4), ["contrary"]),
        (keep(LAMP, 2, 4), change(LAMP, (), 6, 8), []),
        (keep(LAMP), change(LAMP, SAIL), ["contrary"]),
        (keep(LAMP), change(("old", *LAMP), SAIL), []),  # who rewrites more round them wants something else
        (keep((*LAMP, "night")), change(LAMP, ()), []),  # not all of it goes
        (
            keep(("the", *LAMP, "and")),
            change((*LAMP, "of"), ()),
            ["contrary"],
        ),  # small words that join do not part them
        (change((), LAMP), refuse((), LAMP), ["contrary"]),
        (change((), SAIL), refuse((), LAMP), []),
        (refuse((), LAMP), refuse((), LAMP), ["same"]),
        (bracket(LAMP), bracket(LAMP), ["same"]),
        (bracket(LAMP), keep(LAMP), []),
        (choose("option-1"), choose("option-1"), ["same"]),
        (choose("option-1"), choose("option-2"), ["rival"]),
        (choose("option-1"), keep(LAMP), []),
        (change((), LAMP), keep(LAMP), []),  # the words stand there: it is none of them that one would put in
    ],
)
def test_two_wishes_on_one_text(one, other, right):
    assert related(one, other) == right


@pytest.mark.parametrize(
    ("one", "other", "right"),
    [
        (change((), LAMP), keep(LAMP), ["same"]),  # it stands now, and is to stay
        (change((), ("shall",)), keep(("shall",)), []),
        (change((), LAMP), change(LAMP, ()), ["contrary"]),
        (change(SAIL, LAMP), change(LAMP, SAIL), ["contrary"]),
        (change(("may",), ("shall",), once=True), change(("shall",), ("may",), once=True), ["contrary"]),
        (change(("may",), ("shall",)), change(("shall",), ("may",)), []),
        (change(LAMP, ()), change(LAMP, ()), ["same"]),
        (change(LAMP, SAIL, 2, 4), change(("green",), ("red",), 2, 3), []),  # places of two texts are not compared
        (refuse((), LAMP), keep(LAMP), ["contrary"]),
        (refuse((), LAMP), keep(SAIL), []),
        (keep(("shall",), once=True), change(("shall",), (), once=True), ["contrary"]),
        (keep(("shall",)), change(("shall",), ()), []),
    ],
)
def test_two_wishes_on_two_drafts(one, other, right):
    assert related(one, other, same_draft=False) == right


def test_a_whole_provision_goes_or_stays():
    goes, stays = (ProvisionWish((), aim) for aim in (WholeAim.GOES, WholeAim.STAYS))
    kept, changed = ProvisionWish((keep(LAMP),)), ProvisionWish((change((), LAMP),))

    def told(one, other):
        return sorted(each.value for each in relate_wishes(one, other, same_draft=True))

    assert told(goes, goes) == told(stays, stays) == ["same"]
    assert told(goes, stays) == told(goes, kept) == told(kept, goes) == ["contrary"]
    assert told(goes, changed) == told(stays, changed) == told(stays, kept) == []
    assert relate_under(goes, stays)
    assert relate_under(goes, kept)
    assert not relate_under(stays, goes)
    assert not relate_under(goes, changed)


def test_a_change_is_trimmed_to_what_it_does():
    told = trim_change(change(("ships", "shall", "moor"), ("ships", "may", "moor"), 4, 7))
    assert (told.out, told.into, told.start, told.end) == (("shall",), ("may",), 5, 6)
    assert trim_change(change(("a",), ("a", "b"))).start == -1


def test_the_core_of_words_is_without_what_joins_them():
    assert core_of(keep(("of", *LAMP, "and"), 3, 7)) == keep(LAMP, 4, 6)
    assert core_of(keep(("of", *LAMP))) == keep(LAMP)
    assert core_of(keep(("of", "and"))) == keep(("of", "and"))
    assert core_of(change(("of",), LAMP)) == change(("of",), LAMP)
