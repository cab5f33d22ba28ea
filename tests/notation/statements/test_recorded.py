"""What a draft itself records: tags, footnotes and comments as proposals with place, date and passage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from app.notation.marks.marks import read_marks
from app.notation.statements.recorded_asks import recorded_asks
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, AttributionTag, Comment, Footnote, Mark, Marks, PlainMark, Stance, StanceOf
from app.treaty.proposals import EvidenceKind, Proposal

if TYPE_CHECKING:
    from app.services.resources import Resources

TEXT = "The gate is open by day. It is shut at night. Nobody sleeps in it."


@pytest.fixture(scope="session")
def recorded(resources: Resources) -> Callable[..., tuple[Proposal, ...]]:
    """The proposals of a draft of one article with one paragraph, its footnotes and comments."""

    def read(
        text: str, *marks: Mark, notes: tuple[str, ...] = (), heading: tuple[Mark, ...] = (), codes: bool = False
    ) -> tuple[Proposal, ...]:
        tags = read_marks(text, resources.profiles["plain"], resources.register, "en")
        signs = tuple(
            Footnote(text.index("†") if "†" in text else 0, len(text), f"article-5/2/footnote-{n}")
            for n in range(1, len(notes) + 1)
        )
        provisions = [
            Provision("a", "", Kind.ARTICLE, "Article 5", "Of gates", "", marks=Marks(heading=heading)),
            Provision("p", "a", Kind.PARAGRAPH, "2.", "", text, marks=Marks((*tags, *marks, *signs))),
            *(Provision(f"n{n}", "p", Kind.FOOTNOTE, str(n), "", note) for n, note in enumerate(notes, 1)),
        ]
        whole = Draft(
            "Gates", "en", "plain", assign_addresses(assign_ids(provisions)), label="Rev.1", date="2030-01-02"
        )
        return recorded_asks(whole, resources.register, codes=codes)

    return read


def lines(proposals: tuple[Proposal, ...]) -> list[str]:
    return [
        f"{','.join(a.id for a in p.actors)}: {k.edit.value}/{k.stance.value} «{k.wording}» {k.anchor} at {k.address}"
        for p in proposals
        for k in p.asks
    ]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The gate is [always – EU, Kenya] open.", ["EU,KEN: insert/propose «always»  at Article 5(2)"]),
        (
            "The gate is [always – US; India delete] open.",
            ["USA: insert/propose «always»  at Article 5(2)", "IND: delete/delete «always»  at Article 5(2)"],
        ),
        ("[Norway propose: The gate is open.]", ["NOR: insert/propose «The gate is open.»  at Article 5(2)"]),
        (
            "The gate is [always] (Australia, Canada: retain) open.",
            ["AUS,CAN: retain/retain «always»  at Article 5(2)"],
        ),
        ("The gate is [always] (Reservation by Egypt) open.", ["EGY: note/reserve «always»  at Article 5(2)"]),
        (
            "The gate is open. {India: add “stone” before “gate”}",
            ["IND: insert/propose «stone» gate at Article 5(2)"],
        ),
        ("The gate is open.", []),
    ],
)
def test_a_tag_is_a_proposal_for_each_stance(recorded, text: str, asks: list[str]) -> None:
    found = recorded(text)
    assert lines(found) == asks
    for proposal in found:
        assert (proposal.source, proposal.base, proposal.date) == ("Rev.1", "Rev.1", "2030-01-02")
        assert proposal.where == "Article 5(2)"
        assert proposal.asks[0].kind is EvidenceKind.TAG
        assert proposal.asks[0].quote in text


@pytest.mark.parametrize(
    ("text", "start", "end", "asks"),
    [
        ("EU: delete the second sentence", 0, 0, ["EU: delete/delete «It is shut at night.»  at Article 5(2)"]),
        ("EU: delete the last sentence", 0, 0, ["EU: delete/delete «Nobody sleeps in it.»  at Article 5(2)"]),
        ("EU: delete the fourth sentence", 0, 0, ["EU: delete/delete «»  at Article 5(2)"]),
        ("Kenya: delete", 17, 23, ["KEN: delete/delete «by day»  at Article 5(2)"]),
        ("Kenya: delete", 0, len(TEXT), ["KEN: delete/delete «»  at Article 5(2)"]),
        ("Kenya: delete para 3", 17, 23, ["KEN: delete/delete «»  at Article 5(3)"]),
        ("Kenya: delete article 9", 17, 23, ["KEN: delete/delete «»  at Article 5(2)"]),
        ("G77 – add “stone” before “gate”", 4, 8, ["G77: insert/propose «stone» gate at Article 5(2)"]),
        ("Egypt and Iran: reserve on para 2", 4, 8, ["EGY,IRN: note/reserve «»  at Article 5(2)"]),
        ("Norway: we shall see", 4, 8, ["NOR: note/propose «»  at Article 5(2)"]),
        ("Check the spelling", 4, 8, []),
    ],
)
def test_a_comment_that_begins_with_names_is_a_proposal(
    recorded, text: str, start: int, end: int, asks: list[str]
) -> None:
    found = recorded(TEXT, Comment(start, end, "A. Clerk", "2030-03-04T10:00:00Z", text))
    assert lines(found) == asks
    for proposal in found:
        assert proposal.where == "Article 5(2), comment by A. Clerk"
        assert (proposal.date, proposal.text, proposal.role) == ("2030-03-04", text, "proponent")
        assert all(k.kind is EvidenceKind.COMMENT and k.quote == text for k in proposal.asks)


def test_a_comment_without_author_and_date_over_a_heading(recorded) -> None:
    (found,) = recorded("The gate.", heading=(Comment(0, 8, "", "", "EU: delete"),))
    assert (found.address, found.where, found.date) == ("Article 5", "Article 5, comment", "2030-01-02")
    assert found.asks[0].wording == ""


@pytest.mark.parametrize(
    ("note", "asks"),
    [
        ("Nigeria and Switzerland will propose other words.", ["NGA,CHE: note/propose «»  at Article 5(2)"]),
        ("The delegation of Kenya reserved its position.", ["KEN: note/reserve «by day»  at Article 5(2)"]),
        ("Kenya proposed to delete the words “by day”.", ["KEN: delete/delete «by day»  at Article 5(2)"]),
        ("Several delegations proposed to delete it.", []),
        ("See the Convention on Bridges.", []),
    ],
)
def test_a_footnote_speaks_of_the_bracket_before_its_sign(recorded, note: str, asks: list[str]) -> None:
    found = recorded("The gate is open [by day]† and shut.", notes=(note,))
    assert lines(found) == asks
    for proposal in found:
        assert proposal.where == "Article 5(2), footnote 1"
        assert proposal.asks[0].kind is EvidenceKind.FOOTNOTE
        assert proposal.text == note


def test_a_footnote_without_a_bracket_speaks_of_its_provision_and_one_cited_nowhere_of_nothing(recorded, register):
    assert lines(recorded("The gate is open.", notes=("Kenya: delete",))) == ["KEN: delete/delete «»  at Article 5(2)"]
    lone = Provision("n", "", Kind.FOOTNOTE, "1", "", "Kenya: delete")
    assert recorded_asks(Draft("Gates", "en", "plain", assign_addresses(assign_ids([lone]))), register) == ()


def test_ids_depend_on_the_draft_and_are_all_different(recorded) -> None:
    text = "The gate is [always – US; India delete] open [at night – EU]."
    comments = [Comment(0, 3, "C", "", "EU: delete. Kenya: keep."), Comment(4, 8, "C", "", "EU: delete")]
    found = recorded(text, *comments, notes=("Kenya: delete. Chile: keep.",))
    assert found == recorded(text, *comments, notes=("Kenya: delete. Chile: keep.",))
    ids = [p.id for p in found] + [k.id for p in found for k in p.asks]
    assert len(ids) == len(set(ids)) == 16


def test_two_letter_codes_are_names_where_the_profile_says_so(recorded) -> None:
    coded = Comment(0, 3, "C", "", "CH: delete")
    assert [p.actors[0].id for p in recorded(TEXT, coded)] == ["?"]
    assert [p.actors[0].id for p in recorded(TEXT, coded, codes=True)] == ["CHE"]


def test_a_tag_that_names_nobody_is_no_proposal(resources: Resources) -> None:
    text = "The gate is open. [DELETE: by day AS THIS IS COVERED ELSEWHERE]"
    profile = next(p for p in resources.profiles.values() if p.capitals_insert)
    marks = read_marks(text, profile, resources.register, "en")
    provision = Provision("p", "", Kind.PARAGRAPH, "2.", "", text, marks=Marks(marks))
    assert recorded_asks(Draft("Gates", "en", profile.id, (provision,)), resources.register) == ()


def test_a_tag_alone_in_its_paragraph_speaks_of_the_provision_it_names(register) -> None:
    said = (StanceOf(Stance.RETAIN, (ActorRef("AUS", "Australia"),)),)
    alone = AttributionTag(0, 19, (0, 0), "unit", said, unit="article-5/2", unit_scope=(0, 24))
    provisions = [
        Provision("a", "", Kind.ARTICLE, "Article 5", "Of gates", ""),
        Provision("p", "a", Kind.PARAGRAPH, "2.", "", TEXT),
        Provision("q", "a", Kind.UNNUMBERED, "", "", "(Australia: retain)", marks=Marks((alone,))),
    ]
    (found,) = recorded_asks(Draft("Gates", "en", "plain", assign_addresses(assign_ids(provisions))), register)
    assert (found.address, found.asks[0].address, found.where) == ("Article 5(2)",) * 3
    assert (found.asks[0].wording, found.text) == ("The gate is open by day.", "(Australia: retain)")


@pytest.mark.parametrize(("text", "role"), [("Chair: delete", "facilitator"), ("Chair and Kenya: delete", "proponent")])
def test_an_officer_is_a_facilitator(recorded, text: str, role: str) -> None:
    (found,) = recorded(TEXT, Comment(4, 8, "C", "", text))
    assert found.role == role


@pytest.mark.parametrize(
    "tagged",
    [
        "[happy – Chile, sad – Peru]",
        "[Chile: happy; Peru: sad]",
        "[Chile: happy/Peru: sad]",
        "[happy – Chile (withdrawn)]",
        "[happy – Chile withdrew]",
        "[Chile (withdrawn): happy]",
        "[happy – EU (except Peru)]",
    ],
)
def test_words_whose_tag_tells_of_more_than_one_are_nobodys_and_that_is_told(tagged: str, resources: Resources) -> None:
    marks = read_marks(f"A {tagged} passenger.", resources.profiles["plain"], resources.register, "en")
    assert not any(isinstance(mark, AttributionTag) for mark in marks)
    assert any(isinstance(mark, PlainMark) and mark.mark == "unread" for mark in marks)
