"""An amendment is known again by its words on both sides, and by nothing that its words did not say."""

from __future__ import annotations

from app.redline.amendments.fingerprints import fingerprints_of
from app.redline.model import AmendmentKind
from tests.house.examples import draft, redline

RULES = (
    "Article 1", "Harbours", "1. Each port keeps a list of the ships that it has seen.",
    "2. The harbour master may search a ship within six months.",
    "Article 2", "Crews", "1. Crews rest on the seventh day, unless the sea is rough.",
)  # fmt: skip
SEARCHED = "2. The harbour master shall search a ship within six months."


def told(older: tuple[str, ...], newer: tuple[str, ...]) -> dict[str, str]:
    """Fingerprints by the headline of their amendment."""
    page = redline(draft(*older), draft(*newer))
    known = fingerprints_of(page)
    assert known.keys() == {one.id for one in page.amendments}
    return {one.headline: known[one.id] for one in page.amendments}


def only(older: tuple[str, ...], newer: tuple[str, ...]) -> str:
    (found,) = told(older, newer).values()
    return found


def changed(lines: tuple[str, ...], at: int, words: str) -> tuple[str, ...]:
    return (*lines[:at], words, *lines[at + 1 :])


def test_the_same_words_are_known_again_beside_other_amendments_and_numbers() -> None:
    first = changed(RULES, 3, SEARCHED)
    later = changed(first, 6, "1. Crews rest on the sixth day, unless the sea is rough.")
    later = (
        *later[:2],
        "1. Lamps burn in every port.",
        later[2].replace("1.", "2."),
        later[3].replace("2.", "3."),
        *later[4:],
    )
    assert only(RULES, first) in told(RULES, later).values()
    assert len(told(RULES, later)) > 2


def test_lines_that_break_elsewhere_are_the_same_words() -> None:
    first = changed(RULES, 3, SEARCHED)
    assert only(RULES, first) == only(RULES, changed(RULES, 3, SEARCHED.replace(" ship", "\nship")))


def test_another_word_on_either_side_makes_it_another_one() -> None:
    first = only(RULES, changed(RULES, 3, SEARCHED))
    assert first != only(RULES, changed(RULES, 3, SEARCHED.replace("six", "five")))
    assert first != only(changed(RULES, 3, RULES[3].replace("a ship", "ships")), changed(RULES, 3, SEARCHED))
    assert first != only(changed(RULES, 3, SEARCHED), RULES)


def test_the_same_edit_of_the_same_words_elsewhere_was_not_seen() -> None:
    twice = ("Article 1", "Ports", "1. Ships may moor.", "Article 2", "Bays", "1. Ships may moor.")
    one = only(twice, changed(twice, 2, "1. Ships shall moor."))
    other = only(twice, changed(twice, 5, "1. Ships shall moor."))
    assert one != other


def test_the_same_words_under_the_same_words_are_told_by_their_address() -> None:
    twice = ("Article 1", "Ports", "1. Ships may moor.", "Article 2", "Ports", "1. Ships may moor.")
    assert only(twice, changed(twice, 2, "1. Ships shall moor.")) != only(
        twice, changed(twice, 5, "1. Ships shall moor.")
    )


def test_what_is_new_elsewhere_is_new_there() -> None:
    oil = "Oil is kept dry."
    here = told(RULES, (*RULES[:4], f"3. {oil}", *RULES[4:]))
    there = told(RULES, (*RULES, f"2. {oil}"))
    assert here.keys() == there.keys() == {f"new: “{oil}”"}
    assert here != there
    assert told((*RULES[:4], f"3. {oil}", *RULES[4:]), RULES) != told((*RULES, f"2. {oil}"), RULES)


def test_an_article_without_any_words_is_told_by_its_address() -> None:
    newer = (*RULES, "Article 3", "1. Nets dry.")
    moved = (*RULES[:4], "Article 2", "1. Nets dry.", "Article 3", *RULES[5:])
    seen = told(RULES, newer)["new: “Nets dry.”"]
    assert seen not in told(RULES, moved).values()
    assert seen in told(RULES, changed(newer, 3, SEARCHED)).values()


def test_a_number_alone_is_told_by_its_numbers() -> None:
    oil = "1. Oil is kept dry."
    first = (*RULES[:2], oil, RULES[2].replace("1.", "2."), RULES[3].replace("2.", "3."), *RULES[4:])
    second = (*RULES[:2], oil, "2. Nets dry.", RULES[2].replace("1.", "3."), RULES[3].replace("2.", "4."), *RULES[4:])
    numbers = []
    for newer in (first, second):
        page = redline(draft(*RULES), draft(*newer))
        numbers += [fingerprints_of(page)[one.id] for one in page.amendments if one.kind is AmendmentKind.NUMBERS]
    assert len(numbers) == len(set(numbers)) == 2


def test_a_move_is_told_by_its_places() -> None:
    walls = ("Article 3", "Walls", "1. Walls of harbours are built of stone that no wave can move from its place.")
    front, middle = (*walls, *RULES), (*RULES[:4], *walls, *RULES[4:])
    assert set(told((*RULES, *walls), front).values()).isdisjoint(told((*RULES, *walls), middle).values())
