"""Who prints a text beside what is asked of it, or as it read before, asked for nothing by that."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft
from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.notation.marks.brackets import read_brackets
from app.treaty.marks import Alternatives, Marks, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind
from tests.attribution.made import REGISTER, draft, request

TOLL = "The toll of strangers is paid at the quay and is not altered by the rules of the guild."
BELL = "A keeper rings the bell of the tower at dawn and at dusk."
_RIVALS = re.compile(r"\[(\w+)\] \[(\w+)\]")


def one_draft(*texts, label):
    """A draft of one article with these paragraphs, brackets and rival wordings read."""
    plain = draft({"Article 1": [f"{n}. {text}" for n, text in enumerate(texts, 1)]}, label=label)
    found = read_brackets([p.text for p in plain.provisions])
    rivals = [
        [Alternatives(*m.span(), (m.span(1), m.span(2))) for m in _RIVALS.finditer(p.text)] for p in plain.provisions
    ]
    over = [Marks(text=(*these, *those)) for these, those in zip(found, rivals, strict=True)]
    marked = [replace(p, marks=marks) for p, marks in zip(plain.provisions, over, strict=True)]
    return replace(plain, provisions=tuple(marked))


def beside(wording, edit, more="", anchor=""):
    """A paper that prints a paragraph, and asks something of that paragraph in its reasons."""
    printed = request(Edit.RESTATE, "Article 1(2)", wording)
    (proposal,) = printed.proposals
    other = Ask("XNO.2", edit, Stance.PROPOSE, "Article 1(2)", more, anchor, more, "", EvidenceKind.RATIONALE)
    return replace(printed, proposals=(replace(proposal, asks=(*proposal.asks, other)),))


def sides(older, newer, asked, zero=None):
    """Who is named for a change, and who against one; `zero` is the draft to which the paper speaks."""
    bases = []
    if zero is not None:
        asked = replace(asked, proposals=tuple(replace(p, base="zero") for p in asked.proposals))
        bases = [BaseDraft(zero, lambda: course_of(compare(zero, older)))]
    found = attribute(compare(older, newer), older, newer, [asked], REGISTER, bases=bases)
    return (
        {actor.id for one in found if not one.opposite for actor in one.actors},
        {actor.id for one in found if one.opposite for actor in one.actors},
    )


HELD, FREE = one_draft(BELL, f"[{TOLL}]", label="rev1"), one_draft(BELL, TOLL, label="rev2")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (request(Edit.RESTATE, "Article 1(2)", TOLL), ({"XNO"}, set())),  # alone it lifts the brackets
        (beside(TOLL, Edit.DELETE), (set(), {"XNO"})),
        (beside(TOLL.replace("is paid", "ispaid"), Edit.DELETE), (set(), {"XNO"})),
        (beside(TOLL, Edit.MOVE, anchor="Article 1 bis"), (set(), set())),
        (beside(TOLL, Edit.RETAIN), (set(), set())),
        (beside(TOLL, Edit.DELETE, more="of strangers"), ({"XNO"}, set())),  # of some words alone
    ],
)
def test_who_prints_a_paragraph_and_asks_something_of_all_of_it_asked_nothing_of_its_brackets(asked, expected) -> None:
    assert sides(HELD, FREE, asked) == expected
    carried = sides(HELD, FREE, asked, zero=one_draft(BELL, f"[{TOLL}]", label="zero"))
    assert carried == expected


def test_who_asks_that_a_paragraph_go_or_read_otherwise_is_named_for_the_other_words() -> None:
    asked = beside(TOLL.replace("at the quay", "under the copper arch of the northern quay"), Edit.DELETE)
    newer = one_draft(BELL, TOLL.replace("at the quay", "under the copper arch of the northern quay"), label="rev2")
    assert sides(one_draft(BELL, TOLL, label="rev1"), newer, asked) == ({"XNO"}, set())


@pytest.mark.parametrize("lost", [" of strangers", " at the quay and is not altered by the rules"])
@pytest.mark.parametrize("edit", [Edit.DELETE, Edit.OPPOSE])
def test_words_that_are_lost_where_a_paragraph_is_printed_to_go_as_a_whole_were_not_asked_to_go(edit, lost) -> None:
    older, newer = one_draft(BELL, TOLL, label="rev1"), one_draft(BELL, TOLL.replace(lost, ""), label="rev2")
    printed = TOLL.replace(lost, "")

    def answering(asked):
        return {one.asked.ask for one in attribute(compare(older, newer), older, newer, [asked], REGISTER)}

    assert "XNO.1" in answering(request(Edit.RESTATE, "Article 1(2)", printed))
    assert "XNO.1" not in answering(beside(printed, edit))


PAID = "The toll of a stranger is paid at the quay by night."
BOTH = PAID.replace("is paid", "is [paid] [levied]")


@pytest.mark.parametrize(
    ("zero", "wording", "stands", "expected"),
    [
        (PAID, f"{PAID[:-1]} in copper coins.", "levied", (set(), set())),  # as the text then read
        (PAID, f"{PAID[:-1]} in copper coins.", "paid", (set(), set())),
        (BOTH, PAID, "levied", (set(), {"XNO"})),
        (BOTH, PAID, "paid", ({"XNO"}, set())),
        (PAID, PAID.replace("paid", "levied"), "levied", ({"XNO"}, set())),
        (PAID, PAID.replace("paid", "levied"), "paid", (set(), {"XNO"})),
        (None, PAID, "levied", (set(), {"XNO"})),
        (None, PAID.replace("paid", "[paid]"), "levied", (set(), set())),  # still open
        (None, PAID.replace("paid", "[paid]") + " It was paid at dawn.", "levied", (set(), set())),
        (None, BOTH + " The guard sees that it is paid at the gate.", "levied", (set(), set())),
        (None, PAID.replace("paid", "[paid]"), "paid", ({"XNO"}, set())),  # the text stands without what it leaves out
    ],
)
def test_who_prints_one_of_rival_wordings_as_it_stood_alone_or_in_brackets_chose_none(
    zero, wording, stands, expected
) -> None:
    older = one_draft(BELL, BOTH, label="rev1")
    newer = one_draft(BELL, PAID.replace("paid", stands), label="rev2")
    spoken = None if zero is None else one_draft(BELL, zero, label="zero")
    assert sides(older, newer, request(Edit.RESTATE, "Article 1(2)", wording), spoken) == expected


HORN = "The guard of the gate blows a horn of brass at noon, and tells the scribe of the market."
LATER = HORN.replace("tells the scribe", "tells the weigher of salt or the scribe")
COINS = "Coins of the old town are counted by women, and by nobody else in the market."


def whole(edit):
    """A request about all of a paragraph."""
    return request(edit, "Article 1(2)", stance=Stance.DELETE if edit is Edit.DELETE else Stance.RETAIN)


@pytest.mark.parametrize(
    ("edit", "older", "newer", "expected"),
    [
        (Edit.DELETE, LATER, HORN, (set(), set())),  # these words stood nowhere when it was asked
        (
            Edit.DELETE,
            LATER,
            LATER.replace(", and tells the weigher of salt or the scribe of the market", ""),
            (set(), set()),
        ),
        (Edit.DELETE, LATER, LATER.replace(" blows a horn of brass at noon, and", ""), ({"XNO"}, set())),
        (Edit.DELETE, LATER, "Salt is weighed by two scribes.", ({"XNO"}, set())),
        (
            Edit.DELETE,
            COINS,
            "",
            (set(), set()),
        ),
        (Edit.DELETE, f"[{LATER}]", LATER, (set(), {"XNO"})),
        (Edit.DELETE, f"[{COINS}]", COINS, (set(), set())),
        (Edit.RETAIN, LATER, HORN, (set(), set())),
        (Edit.RETAIN, HORN, HORN.replace(" of brass", ""), (set(), {"XNO"})),
    ],
)
def test_what_was_asked_of_a_whole_paragraph_is_of_the_words_that_stood_in_it(edit, older, newer, expected) -> None:
    zero, after = one_draft(BELL, HORN, label="zero"), one_draft(BELL, *[newer] * bool(newer), label="rev2")
    assert sides(one_draft(BELL, older, label="rev1"), after, whole(edit), zero) == expected
