"""Tags and statuses alone in their paragraph: which other provision they speak of, and when that is not certain."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.notation.marks.implied_scopes import with_units
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Bracket,
    Footnote,
    Format,
    Marks,
    Stance,
    StanceOf,
    StatusMark,
)

HEAD = """
    Draft convention on lamps

    Article 1. Use of lamps

"""


def spoken(draft: Draft) -> list[str]:
    """Each tag or status that speaks of another provision: what it says, the id, and the words."""
    texts = {p.id: p.text for p in draft.provisions}
    found: list[str] = []
    for provision in draft.provisions:
        for mark in provision.marks.text:
            if isinstance(mark, AttributionTag):
                words = texts[mark.unit][slice(*mark.unit_scope)] if mark.unit else ""
                found.append(f"{mark.stances[0].stance} {mark.scope_basis} {mark.unit} «{words}»")
            elif isinstance(mark, StatusMark):
                words = provision.text[slice(*mark.scope)]
                found.append(f"{mark.status} {' '.join(mark.units)} «{words}»")
    return found


def lines(*paragraphs: str) -> str:
    return HEAD + "".join(f"    {paragraph}\n\n" for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("1. Lamps are lit.", "(Australia, Canada: retain)"),
            ["retain unit article-1/1 «Lamps are lit.»"],
        ),
        (
            ("1. Lamps are lit [at dusk].", "(Australia: retain)", "(Kenya: delete)"),
            ["retain previous bracket article-1/1 «[at dusk]»", "delete previous bracket article-1/1 «[at dusk]»"],
        ),
        (
            ("1. Lamps [of oil] are lit.", "[Delete: Russian Federation, Egypt]"),
            ["delete unit article-1/1 «Lamps [of oil] are lit.»"],
        ),
        (
            ("1. Lamps are lit [at dusk", "2. or at night].", "(Kenya: delete)"),
            ["delete previous bracket article-1/2 «or at night]»"],
        ),
        (("(Kenya: delete)", "1. Lamps are lit."), ["delete unit  «»"]),
        (("1. Lamps are lit.", "Article 2. Wicks", "(Kenya: delete)"), ["delete unit  «»"]),
        (("1. Lamps are lit.", "Reservation by Egypt"), ["reserve unit article-1/1 «Lamps are lit.»"]),
        (("1. Lamps are lit.", "[Agreed ad ref]"), ["agreed_ad_referendum article-1/1 «»"]),
        (
            ("1. Lamps:", "(a) are lit;", "(b) are cleaned.", "[Agreed ad ref]", "2. Wicks are cut."),
            ["agreed_ad_referendum article-1/1 article-1/1/a article-1/1/b «»"],
        ),
        (
            ("1. Lamps:", "(a) are lit;", "[Agreed ad ref]", "(b) are cleaned.", "[Agreed in informals]"),
            ["agreed_ad_referendum article-1/1/a «»", "agreed_in_informals article-1/1/b «»"],
        ),
        (
            ("1. Lamps:", "(a) are lit; [Agreed ad ref]", "(b) are cleaned.", "[reopened]"),
            ["agreed_ad_referendum  «are lit;»", "reopened article-1/1/b «»"],
        ),
        (
            ("1. Lamps:", "(a) are lit;", "(Kenya: delete)", "(b) are cleaned.", "[Agreed ad ref]"),
            [
                "delete unit article-1/1/a «are lit;»",
                "agreed_ad_referendum article-1/1 article-1/1/a article-1/1/b «»",
            ],
        ),
        (("1. Lamps are lit. [Agreed ad ref]",), ["agreed_ad_referendum  «Lamps are lit.»"]),
        (
            ("1. Lamps are lit. [Agreed ad ref] Wicks are cut. [pending]",),
            ["agreed_ad_referendum  «Lamps are lit.»", "pending  «Wicks are cut.»"],
        ),
        (("1. [Agreed ad ref] Lamps are lit.",), ["agreed_ad_referendum  «Lamps are lit.»"]),
        (("1. Lamps [are lit (agreed ad ref)] daily.",), ["agreed_ad_referendum  «are lit»"]),
        (("[Agreed ad ref]", "1. Lamps are lit."), ["agreed_ad_referendum  «»"]),
    ],
)
def test_what_a_mark_alone_speaks_of(paragraphs: tuple[str, ...], expected: list[str], draft_of: Callable[..., Draft]):
    assert spoken(draft_of(lines(*paragraphs))) == expected


def test_other_marks_of_such_a_paragraph_stay_and_a_note_is_not_what_it_speaks_of():
    lamps = Provision("a", "", Kind.PARAGRAPH, "1.", "", "Lamps are lit.", marks=Marks((Footnote(14, 14, "n"),)))
    note = Provision("n", "a", Kind.FOOTNOTE, "1", "", "Since the fire.")
    more = Provision("m", "n", Kind.UNNUMBERED, "", "", "And before.")
    bold, status = Format(0, 8, "bold"), StatusMark(0, 8, "pending")
    alone = Provision("s", "", Kind.UNNUMBERED, "", "", "pending.", marks=Marks((bold, status)))
    settled = with_units((lamps, note, more, alone))
    assert settled[:3] == (lamps, note, more)
    assert settled[3].marks.text == (bold, StatusMark(0, 8, "pending", (), (0, 0), ("a",)))


def test_other_marks_of_a_note_stay_and_a_real_footnote_is_settled_by_its_mark() -> None:
    tag = AttributionTag(0, 17, (0, 0), "unit", (StanceOf(Stance.PROPOSE, (ActorRef("KEN", "Kenya"),)),))
    bold = Format(0, 8, "bold")
    text = "Oil [of fish] is used."
    bracket = Bracket(4, 13, 1)
    citing = Provision("p", "", Kind.PARAGRAPH, "1.", "", text, marks=Marks((bracket, Footnote(13, 13, "n"))))
    note = Provision("n", "p", Kind.FOOTNOTE, "1", "", "Proposed by Kenya", marks=Marks((bold, tag)))
    settled = with_units((citing, note))[1].marks.text
    assert settled == (bold, replace(tag, unit="p", unit_scope=(4, 13), scope_basis="previous bracket"))
    alone = with_units((replace(citing, marks=Marks((bracket,))), note))[1].marks.text
    assert alone == (bold,)
