"""What became of a draft's own tags, options, footnotes and comments: who is named for it, and who is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.importing.outline.build import build
from app.importing.text.plain_text import read
from app.notation.statements.recorded_asks import recorded_asks
from app.treaty.marks import Comment, Marks, Revision, RevisionKind
from app.treaty.proposals import ProposalPaper
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER
from tests.house.examples import draft as draft_of

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft, Provision

HEAD = "Convention on Lamps\n\nArticle 1\n\n1. Lamps burn at dusk.\n{}\n3. Wicks are cut by the warden.\n"


@pytest.fixture
def drafted(resources: Resources):
    def made(text: str, date: str = "") -> Draft:
        found = build(
            read(HEAD.format(text).encode(), "draft.txt"),
            name="draft.txt",
            sha256="0",
            register=REGISTER,
            profiles=resources.profiles,
            profile="",
        )
        return replace(found, date=date)

    return made


def named(older: Draft, newer: Draft, remarks: tuple[ProposalPaper, ...] = ()) -> list[str]:
    """Each name with the words of its change: "at night + Norhaven", "- Kestria" for who asked for the contrary."""
    return named_by(compare(older, newer), older, newer, remarks)


def named_by(comparison: Comparison, older: Draft, newer: Draft, remarks: tuple[ProposalPaper, ...] = ()) -> list[str]:
    """The same of a comparison that is there."""
    changes = {change.id: change for change in comparison.changes}
    found = []
    for one in attribute(comparison, older, newer, (), REGISTER, remarks=remarks):
        change = changes[one.change]
        side = change.older or change.newer
        assert side is not None
        told = ", ".join(sorted(a.as_written for a in one.actors))
        found.append(f"{side.text.strip()} {'-' if one.opposite else '+'} {told}")
    return sorted(found)


LINE = "2. The list names each keeper{}."


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        (
            " [and the oil – Norhaven; Kestria delete]",
            " and the oil",
            ["– Norhaven; Kestria delete + Norhaven", "– Norhaven; Kestria delete - Kestria"],
        ),
        (" [and the oil] (Norhaven: retain)", " and the oil", ["(Norhaven: retain) + Norhaven"]),
        (" [and the oil (Norhaven, Kestria)]", " and the oil", ["(Norhaven, Kestria) + Kestria, Norhaven"]),
        (
            " for [sixty – Norhaven / ninety – Kestria] days",
            " for sixty days",
            ["ninety – Kestria - Kestria", "– Norhaven / + Norhaven"],
        ),
        (
            " [and the oil [and the wick – Kestria] – Norhaven]",
            " and the oil and the wick",
            ["– Kestria + Kestria", "– Norhaven + Norhaven"],
        ),
        # Two tags may speak of the same words.
        (
            " [and the oil] (Norhaven: retain) (Kestria: delete)",
            " and the oil",
            ["(Kestria: delete) - Kestria", "(Norhaven: retain) + Norhaven"],
        ),
        # One that stands beside dots, or beside other names, speaks of no words.
        (" […] (Norhaven: retain) and the oil", " … and the oil", []),
        (" [(Kestria)] (Norhaven: retain) and the oil", " [(Kestria)] and the oil", []),
        (" [… – Norhaven] and the oil", " and the oil", []),
        # Nothing is settled while brackets, another tag or other words stand there.
        (" [and the oil – Norhaven; Kestria delete]", " [and the oil]", []),
        (" [and the oil – Norhaven]", " and the lamp oil", []),
        (" [and the oil – Norhaven]", " and oil", []),
        (" [and the oil – Norhaven]", " [and the oil – Norhaven, Kestria]", []),
        (" [and the oil – Norhaven reserves]", " and the oil", []),
        (" [and the oil [and the wick – Kestria] – Norhaven]", " and the oil [and the wick – Kestria]", []),
    ],
)
def test_a_tag_that_went_while_its_words_stand(older: str, newer: str, expected: list[str], drafted) -> None:
    found = named(drafted(LINE.format(older)), drafted(LINE.format(newer)))
    assert [one for one in found if not one.startswith(", ")] == (expected or [])


def test_only_the_names_that_are_new_in_a_tag_are_named_for_it(drafted) -> None:
    older, newer = (drafted(LINE.format(f" [and the oil – Norhaven{more}]")) for more in ("", ", Kestria"))
    assert named(older, newer) == [", Kestria + Kestria"]


OPEN, SECRET, SEALED = (
    "The list is open to every keeper of a lamp.",
    "No stranger may read what the wardens have written down.",
    "Lamps of the third order shall bear a seal of copper.",
)
TWO = f"Option 1 (Mirandel):\n{OPEN}\nOption 2 (Norhaven, Kestria):\n{SECRET}"


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        (TWO, f"2. {SECRET}", [f"{OPEN} + Kestria, Norhaven", f"{OPEN} - Mirandel"]),
        (TWO, f"2. {OPEN}", [f"{SECRET} + Mirandel", f"{SECRET} - Kestria, Norhaven"]),
        (
            f"{TWO}\nOption 3:\n{SEALED}",
            f"Option 2 (Norhaven, Kestria):\n{SECRET}\nOption 3:\n{SEALED}",
            [f"{OPEN} - Mirandel"],
        ),
        (TWO.replace("(Norhaven, Kestria)", "(as in Norhaven)"), f"2. {SECRET}", [f"{OPEN} - Mirandel"]),
        (TWO, TWO.replace("written down", "written in ink"), []),
        (
            f"Option 1 (Mirandel):\n{OPEN}\nOption 2:\n{SECRET}\nOption 3 (Kestria):\n{SEALED}",
            f"2. {SECRET}",
            [f"{SEALED} - Kestria", f"{OPEN} - Mirandel"],
        ),
    ],
)  # fmt: skip
def test_the_option_that_stands_is_its_proposers_wish(older: str, newer: str, expected: list[str], drafted) -> None:
    assert named(drafted(older), drafted(newer)) == expected


def test_the_option_that_comes_whole_is_its_proposers(drafted) -> None:
    found = named(
        drafted("2. Oil is used."), drafted(f"2. Oil is used.\nOption 1 (Mirandel; Kestria opposes):\n{OPEN}")
    )
    assert f"{OPEN} + Mirandel" in found
    assert f"{OPEN} - Kestria" in found


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("¹ Norhaven and Kestria proposed these words.", ["[and the oil]¹ + Kestria, Norhaven"]),
        ("¹ Supported by Norhaven, opposed by Kestria.", ["[and the oil]¹ + Norhaven", "[and the oil]¹ - Kestria"]),
        ("¹ See the law of Norhaven.", []),
        ("² Proposed by Norhaven.", []),
    ],
)
def test_a_note_of_the_newer_draft_names_who_asked_for_the_words_at_its_sign(
    note: str, expected: list[str], drafted
) -> None:
    newer = drafted(LINE.format(" [and the oil]¹") + f"\n{note}")
    assert named(drafted(LINE.format("")), newer) == expected


def remarked(newer: Draft, said: str, words: str, date: str = "") -> tuple[ProposalPaper, ...]:
    """What a comment on some words of paragraph 2 records."""
    provisions = tuple(
        replace(
            p, marks=Marks(text=(Comment(p.text.index(words), p.text.index(words) + len(words), "Clerk", date, said),))
        )
        if words in p.text
        else p
        for p in newer.provisions
    )
    found = recorded_asks(replace(newer, provisions=provisions), REGISTER)
    return (ProposalPaper("newer", "", newer.date, found),)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Kestria opposes “and the oil”", ["and the oil - Kestria"]),
        ("Kestria: delete", ["and the oil - Kestria"]),
        ("Norhaven supports “and the oil”", ["and the oil + Norhaven"]),
        ("Kestria opposes “and the wick”", []),
        ("Kestria opposes “oil”", []),
        ("If Norhaven agrees, Kestria: delete", []),
        ("Kestria reserves its position", []),
        ("Kestria: delete paragraph 3", []),
        ("Kestria: add “and the wick”", []),
    ],
)
def test_a_comment_of_the_newer_draft_speaks_for_or_against_the_words_it_brings(
    said: str, expected: list[str], drafted
) -> None:
    older, newer = drafted(LINE.format("")), drafted(LINE.format(" and the oil"))
    assert named(older, newer, remarked(newer, said, "and the oil")) == expected


def test_a_comment_made_after_the_newer_draft_names_nobody(drafted) -> None:
    older, newer = drafted(LINE.format("")), drafted(LINE.format(" and the oil"), "2031-09-01")
    said = "Kestria opposes “and the oil”"
    assert named(older, newer, remarked(newer, said, "and the oil", "2031-08-01T10:00:00Z")) == [
        "and the oil - Kestria"
    ]
    assert named(older, newer, remarked(newer, said, "and the oil", "2031-10-01T10:00:00Z")) == []


def test_a_comment_on_a_whole_paragraph_that_is_new_speaks_of_it(drafted) -> None:
    older = drafted("2. Oil is used.")
    newer = drafted(f"2. Oil is used.\n4. {SEALED}")
    assert named(older, newer, remarked(newer, "Kestria opposes this paragraph", SEALED)) == [f"{SEALED} - Kestria"]


def test_a_comment_that_asks_for_signs_in_a_paragraph_that_is_new_asked_for_none_of_its_words(drafted) -> None:
    older = drafted("2. Oil is used.")
    newer = drafted(f"2. Oil is used.\n4. {SEALED}")
    for said in ("Kestria: insert “[ ]”", "Kestria: replace “copper” by “…”"):
        assert remarked(newer, said, SEALED)[0].proposals
        assert named(older, newer, remarked(newer, said, SEALED)) == []


def test_a_part_of_an_option_that_went_is_no_choice_of_its_rival(drafted):
    older = drafted("2. Where they meet:\nOption A (Norhaven): Ships moor at the pier.\nOption B (Kestria): Nets dry.")
    newer = drafted("2. Where they meet:\nShips moor at the pier.")
    comparison = compare(older, newer)
    (gone,) = [one for one in comparison.changes if one.older is not None and "Nets dry" in one.older.text]
    side = gone.older
    part = replace(gone, older=replace(side, start=side.start + side.text.index("Nets"), text="Nets"))
    assert any("Norhaven" in one for one in named_by(comparison, older, newer))
    cut = replace(comparison, changes=(part,))
    assert not any("Norhaven" in one for one in named_by(cut, older, newer))


@pytest.mark.parametrize("gone", ["", " or later on", "by day or later on"])
def test_a_note_names_whom_it_named_where_words_behind_its_own_were_taken_out(gone: str) -> None:
    older = draft_of(
        "1. [Ships moor at night near the old pier]¹ and crews rest by day or later on.", "¹ Norhaven proposed."
    )
    if gone:
        older = replace(older, provisions=tuple([_without(one, gone) for one in older.provisions]))
    newer = draft_of("1. Ships moor at night near the new mole and crews rest by day.")
    before, after = (apply_reading(one).draft for one in (older, newer))
    comparison = compare(before, after)
    named = {
        (change.older.text, one.actors[0].as_written, one.opposite)
        for one in attribute(comparison, before, after, [], REGISTER, stored=newer)
        for change in comparison.changes
        if change.id == one.change and change.older is not None
    }
    assert [("old pier" in text, actor, opposite) for text, actor, opposite in named] == [(True, "Norhaven", True)]


def _without(provision: Provision, words: str) -> Provision:
    """A provision in which words are taken out by a tracked change."""
    at = provision.text.find(words)
    if at < 0:
        return provision
    went = Revision(at, at + len(words), RevisionKind.DELETED, "A. Pilot")
    return replace(provision, marks=replace(provision.marks, text=(*provision.marks.text, went)))
