"""What a reader is told of brackets that changed together: one event, its kind and its title."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.draft import Kind
from tests.comparison.drafts import article, draft, stories


def events(older, newer) -> list[tuple[str, str, int]]:
    """The groups as (kind, title, number of changes)."""
    return [(group.kind, str(group.title), group.count) for group in compare(older, newer).groups]


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        # Options that all went, and two of three that were merged.
        (
            "Fees are [thirty coins][two painted boats] each day at the gate.",
            "Fees are [[[nine lanterns each day at the gate.",
            [("alternatives_resolved", "none of 2 options kept: “thirty coins” / “two painted boats”")],
        ),
        (
            "Keepers [ring the bell][light the lantern][close the gate] each day.",
            "Keepers ring the bell and light the lantern each day.",
            [("alternatives_merged", "options 1 (“ring the bell”) and 2 (“light the lantern”) of 3 merged")],
        ),
        # Alternatives inside an alternative are part of one event.
        (
            "Keepers shall ring each day.",
            "Keepers [by [night][day] shall / should] ring each day.",
            [("alternatives_opened", "alternatives opened: “by [night][day] shall” / “should”")],
        ),
        # Brackets that overlap are two events.
        (
            "The keeper rings [the bell and the horn] at dawn daily.",
            "The keeper [rings the bell and] the horn at dawn daily.",
            [
                ("bracket_added", "brackets put round “rings the bell and”"),
                ("bracket_removed", "brackets lifted from “the bell and the horn”"),
            ],
        ),
    ],
)
def test_brackets_of_one_paragraph(older: str, newer: str, told: list[tuple[str, str]]) -> None:
    found = [(kind, title.removeprefix("Article 1(1): ")) for kind, title, _ in events(article(older), article(newer))]
    assert found == told
    back = [kind for kind, *_ in events(article(newer), article(older))]
    assert len(back) == len(told)


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        (
            "Keepers [ring [twice]] [light lanterns] daily.",
            "Keepers [ring [twice]] [light old lanterns] daily.",
            ("insertion", "", "old "),
        ),
        (
            "Keepers [ring twice][sing loudly] daily.",
            "Keepers [dance][wave flags][sing loudly] daily.",
            ("substitution", "ring twice", "dance][wave flags"),
        ),
        (
            "Keepers [may ring][shall light lanterns][sing] daily.",
            "Keepers [shall light lanterns][should ring] daily.",
            ("deletion", "[may ring]", ""),
        ),
    ],
)
def test_options_answer_each_other_in_order(older: str, newer: str, told: tuple[str, str, str]) -> None:
    assert told in stories(compare(article(older), article(newer)))
    assert "light lanterns" not in "".join(f"{a}{b}" for _, a, b in stories(compare(article(older), article(newer))))


def test_brackets_over_several_paragraphs_are_told_with_their_first_words() -> None:
    day, bell, salt = (
        "Boats wait at the quay. {}Ferries cross{}",
        "The bell rings twice.",
        "Salt is stored dry{} in the tower.",
    )
    for more in ("", " by day and by night as long as the fog bell is silent"):
        older = article(day.format("", more), bell, salt.format(""))
        newer = article(day.format("[", more), bell, salt.format("]"))
        ((kind, title, count),) = events(older, newer)
        assert (kind, count) == ("bracket_added", 2)
        assert title.startswith("Article 1(1) to Article 1(3): brackets put round “Ferries cross")
        assert title.endswith("…”")


def test_brackets_of_a_heading_and_of_one_that_came_with_its_paragraph() -> None:
    gates = (1, "1.", "Gates open.")
    older = draft((0, "Article 1", "Keepers [and bells] of gates"), gates)
    newer = draft((0, "Article 1", "[Keepers and bells] of gates"), gates)
    ((kind, title, count),) = events(older, newer)
    assert (kind, count) == ("bracketing", 2)
    assert title == "Article 1: brackets set otherwise (1 → 1 pairs) round “Keepers and bells”"


def test_a_paragraph_put_in_brackets_beside_an_option_that_went() -> None:
    top = (0, "Article 1", "Gates")
    older = draft(top, (1, "1.", "Gates open."), (Kind.OPTION, "Option A", "Fees are due in copper."))
    newer = draft(top, (1, "1.", "[Gates open.]"))
    assert events(older, newer) == [("bracket_added", "Article 1(1): brackets put round “Gates open.”", 2)]


@pytest.mark.parametrize(
    ("language", "row", "kept", "number"),
    [
        ("en", "[in spring and autumn] [in autumn]", "in autumn", 2),
        ("en", "[in autumn] [in spring and autumn]", "in autumn", 1),
        ("en", "[in spring and autumn] [in autumn]", "in spring and autumn", 1),
        ("en", "[a committee, which shall read the logs] [a committee]", "a committee", 2),
        ("fr", "[un comité, qui lit les journaux] [un comité]", "un comité", 2),
        ("es", "[un comité, que lee los diarios] [un comité]", "un comité", 2),
        ("ru", "[весной и осенью] [осенью]", "осенью", 2),
        ("ar", "[في الربيع والخريف] [في الخريف]", "في الخريف", 2),
        ("ar", "[لجنة تقرأ السجلات] [لجنة]", "لجنة", 2),
        ("zh", "[在春季和秋季][在秋季]", "在秋季", 2),
    ],
)
def test_of_options_that_share_the_words_that_stayed_the_one_without_others_was_kept(
    language: str, row: str, kept: str, number: int
) -> None:
    lead, tail = "Lanterns are lit ", ", as the keeper says."
    older = article(f"{lead}{row}{tail}", language=language)
    newer = article(f"{lead}{kept}{tail}", language=language)
    title = f"Article 1(1): option {number} of 2 kept: “{kept}”"
    assert [(kind, told) for kind, told, _ in events(older, newer)] == [("alternatives_resolved", title)]
    gone = "".join(words for kind, words, _ in stories(compare(older, newer)) if kind == "deletion")
    assert gone.strip(" []") == row.strip("[]").replace("] [", "][").split("][")[2 - number]


def test_an_option_that_went_from_a_row_is_not_the_one_that_holds_the_words_of_another() -> None:
    older = article("Lanterns are lit [in autumn] [in spring and autumn] [never].")
    newer = article("Lanterns are lit [in autumn] [never].")
    assert [words.strip() for _, words, _ in stories(compare(older, newer))] == ["[in spring and autumn]"]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("The town keeper opens.", "The town][boat][keeper opens."),
        ("The harbour opens.", "The [by [not lantern][open] the / ferry] harbour opens."),
        ("Members of an article open.", "Members [in [no members] article] open."),
        (
            "Keepers [should in][gate [bell] open.",
            "Keepers [should [toll [in][gate] [days][open 30] horn] [bell]] open.",
        ),
        ("Nets [of] the tower.", "[Council][article] nets] [of] the tower."),
    ],
)
def test_signs_in_disorder_lose_no_word(older: str, newer: str) -> None:
    for first, second in ((older, newer), (newer, older)):
        comparison = compare(article(first), article(second))
        for side, text in (("older", first), ("newer", second)):
            seen = [False] * len(text)
            for run in comparison.equal:
                if getattr(run, side).endswith("/1"):
                    start = getattr(run, f"{side}_start")
                    seen[start : start + run.length] = [True] * run.length
            for change in comparison.changes:
                span = getattr(change, side)
                if span is not None and span.field == "text":
                    seen[span.start : span.end] = [True] * (span.end - span.start)
            assert (
                "".join(sign for sign, known in zip(text, seen, strict=True) if not known and not sign.isspace()) == ""
            )


OUTER = "boats of the outer islands {} with due regard for the rights of the port."
ROPES = "Keepers stand at the quay with ropes of the old harbour and masters"


@pytest.mark.parametrize(
    ("older", "newer", "told", "back"),
    [
        # Both brackets open at one place, and enclose other words: each is told.
        (
            f"[In winters when {OUTER.format('wait, keepers ring bells')}]",
            f"[Entry by] [Exit of] {OUTER.format('is allowed')}",
            [
                ("alternatives_opened", "alternatives opened: “Entry by” / “Exit of”", 2),
                ("bracket_removed", "brackets lifted from “boats of the outer islands … with due…”", 1),
            ],
            ["alternatives_resolved", "bracket_added"],
        ),
        (
            "Keepers [shall ring daily when boats come home]",
            "Keepers [by order of the port] shall ring daily when boats come home",
            [
                ("bracket_inserted", "new words in brackets: “by order of the port”", 1),
                ("bracket_removed", "brackets lifted from “shall ring daily when boats come home”", 1),
            ],
            ["bracket_deleted", "bracket_added"],
        ),
        (
            "Keepers stand with [expert masters, old pilots] of nearby ports",
            "Keepers stand with old pilots [and masters] of nearby ports",
            [
                ("bracket_removed", "brackets lifted from “old pilots”", 1),
                ("bracket_inserted", "new words in brackets: “and masters”", 1),
            ],
            ["bracket_added", "bracket_deleted"],
        ),
        # A bracket of new words inside one that went did not take its place.
        (
            f"[{ROPES} in the cold port wait] at sea.",
            f"{ROPES} [of every new town, port] wait at sea.",
            [
                ("bracket_removed", "brackets lifted from “Keepers stand at the quay with ropes of…”", 2),
                ("bracket_added", "brackets put round “of every new town, port”", 2),
            ],
            ["bracket_added", "bracket_removed"],
        ),
    ],
)
def test_brackets_without_words_in_common_are_two_events(
    older: str, newer: str, told: list[tuple[str, str, int]], back: list[str]
) -> None:
    found = events(article(older), article(newer))
    assert [(kind, title.removeprefix("Article 1(1): "), count) for kind, title, count in found] == told
    assert [kind for kind, *_ in events(article(newer), article(older))] == back


HEAD, TEXT = "Keepers of gates", "Gates open within {} of dusk."


@pytest.mark.parametrize(
    ("older", "newer", "told", "back"),
    [
        # A number between the signs stays: it is not gone with them.
        (
            (f"{HEAD} [", "] Gates open."),
            (HEAD, "Gates open."),
            ("bracket_removed", "Article 1: brackets lifted from “1.”"),
            ("bracket_added", "Article 1: brackets put round “1.”"),
        ),
        # A bracket without words has none in common with one that has: its sign moved all the same.
        (
            (f"{HEAD} [", "] Gates open. [Kestria]"),
            (f"[ {HEAD}", "] Gates open. [Kestria]"),
            ("bracketing", "Article 1: brackets set otherwise (1 → 1 pairs) round “Keepers of gates 1.”"),
            ("bracketing", "Article 1: brackets set otherwise (1 → 1 pairs) round “1.”"),
        ),
        # So has a blank.
        (
            (HEAD, TEXT.format("[ ] days")),
            (HEAD, TEXT.format("[days]")),
            ("bracket_widened", "Article 1(1): brackets widened from “[ ]” to “days”"),
            ("bracket_narrowed", "Article 1(1): brackets narrowed from “days” to “[ ]”"),
        ),
        (
            (HEAD, TEXT.format("［ ］ days")),
            (HEAD, TEXT.format("days")),
            ("bracket_deleted", "Article 1(1): words in brackets gone: “［ ］”"),
            ("bracket_inserted", "Article 1(1): new words in brackets: “［ ］”"),
        ),
    ],
)
def test_brackets_without_words_are_told_as_what_they_are(
    older: tuple[str, str], newer: tuple[str, str], told: tuple[str, str], back: tuple[str, str]
) -> None:
    before, after = (draft((0, "Article 1", head), (1, "1.", text)) for head, text in (older, newer))
    assert events(before, after) == [(*told, 2)]
    assert events(after, before) == [(*back, 2)]
