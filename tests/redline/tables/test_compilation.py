"""Proposals gathered by article: the order of the draft and of the names, and what each does to the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.redline.tables.compilation import Compilation, PieceKind, commonest_base, gather
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Zeehaven", "fr"),)),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("ONI", ActorType.ORGANISATION, "Abbey of Gates"),
        Actor("NORTH", ActorType.GROUP, "Alliance of the North"),
    )
)
TEXT = "The gate is open by day."


def draft_of(label: str = "Rev.1", text: str = TEXT, language: str = "en") -> Draft:
    made = [
        Provision("p", "", Kind.PREAMBLE, "", "Preamble", ""),
        Provision("a5", "", Kind.ARTICLE, "Article 5", "Of gates", ""),
        Provision("a5.1", "a5", Kind.PARAGRAPH, "1.", "", text),
        Provision("a5.1.a", "a5.1", Kind.SUBPARAGRAPH, "(a)", "", "of stone;"),
        Provision("a5.2", "a5", Kind.PARAGRAPH, "2.", "", "Nobody sleeps in it."),
        Provision("a6", "", Kind.ARTICLE, "Article 6", "Of walls", ""),
        Provision("a6.1", "a6", Kind.PARAGRAPH, "1.", "", "Walls are high."),
    ]
    return Draft("Treaty on Gates", language, "plain", assign_addresses(assign_ids(made)), label=label)


def ask(edit: Edit, address: str, wording: str = "", *, anchor: str = "", kind=EvidenceKind.PROPOSAL) -> Ask:
    return Ask("", edit, Stance.PROPOSE, address, wording, anchor, wording, "page 1", kind)


def paper(*proposals: tuple[str, Ask], base: str = "Rev.1", review: Review = Review.UNSEEN) -> ProposalPaper:
    made = [
        Proposal(
            f"p{at}",
            tuple(ActorRef(name if name in REGISTER.by_id else "?", name) for name in who.split("+")),
            "proponent", "Article 5", "paper.txt", "page 1", "", base, (one,), review=review,
        )
        for at, (who, one) in enumerate(proposals, 1)
    ]  # fmt: skip
    return ProposalPaper("paper.txt", "", "", tuple(made))


def gathered(*proposals: tuple[str, Ask], **more) -> Compilation:
    return gather([draft_of()], 0, [paper(*proposals, **more)], REGISTER)


def shown(compilation: Compilation) -> str:
    """The pieces of the one ask: [put in], {taken out}."""
    ((entry,),) = [article.entries for article in compilation.articles]
    around = {PieceKind.KEPT: "{}", PieceKind.INSERTED: "[{}]", PieceKind.DELETED: "{{{}}}"}
    assert entry.ask.edit is Edit.DELETE or entry.ask.wording == "".join(
        piece.text for piece in entry.pieces if piece.done is not PieceKind.DELETED
    )
    return "".join(around[piece.done].format(piece.text) for piece in entry.pieces)


@pytest.mark.parametrize(
    ("one", "pieces"),
    [
        (ask(Edit.RESTATE, "Article 5(1)", "The gate is always open by day."), "The gate is [always ]open by day."),
        (ask(Edit.RESTATE, "Article 5(1)", "The gate is open."), "The gate is open{ by day}."),
        (ask(Edit.RESTATE, "Article 5(1)", "Gate is shut by day."), "{The }Gate is {open }[shut ]by day."),
        (ask(Edit.RESTATE, "Article 5(1)", "Walls keep wolves away."), "Walls keep wolves away."),
        (ask(Edit.RESTATE, "Article 5(9)", "The gate is open."), "The gate is open."),
        (ask(Edit.RESTATE, "Article 5(1)", "…"), "…"),
        (ask(Edit.DELETE, "Article 5(1)", "by day"), "{by day}"),
        (ask(Edit.DELETE, "Article 5(1)"), ""),
        (ask(Edit.INSERT, "Article 5(1)", "always", anchor="is"), "[always]"),
        (ask(Edit.REPLACE, "Article 5(1)", "night", anchor="day"), "{day }[night]"),
        (ask(Edit.REPLACE, "Article 5(1)", "night"), "[night]"),
        (
            ask(Edit.REPLACE, "Article 5(1)", "The gate is shut.", anchor="The gate is open."),
            "The gate is {open }[shut].",
        ),
        (ask(Edit.RETAIN, "Article 5(1)", "by day"), "by day"),
    ],
)  # fmt: skip
def test_what_an_ask_does_to_the_text(one: Ask, pieces: str) -> None:
    assert shown(gathered(("XNO", one))) == pieces


def test_a_hostile_text_is_not_compared() -> None:
    many = "gate " * 1000
    compilation = gather([draft_of(text=many)], 0, [paper(("XNO", ask(Edit.RESTATE, "Article 5(1)", many)))], REGISTER)
    assert shown(compilation) == many


def test_articles_stand_as_in_the_draft_and_new_ones_behind_their_number() -> None:
    places = ("Article 9", "Article 6(1)", "Article 5 bis", "Article 5(2)", "Preamble", "General", "")
    compilation = gathered(*(("XNO", ask(Edit.INSERT, place, "words")) for place in places))
    assert [(a.address, a.heading) for a in compilation.articles] == [
        ("Preamble", ""), ("Article 5", "Of gates"), ("Article 5 bis", ""), ("Article 6", "Of walls"),
        ("Article 9", ""), ("General", ""),
    ]  # fmt: skip
    assert (compilation.title, compilation.draft, compilation.language) == ("Treaty on Gates", "Rev.1", "en")


def test_the_text_spoken_to_is_there_once_and_in_order() -> None:
    def texts(*places: str) -> list[str]:
        (article,) = gathered(*(("XNO", ask(Edit.INSERT, place, "words")) for place in places)).articles
        return [address for address, _ in article.texts]

    assert texts("Article 5(2)", "Article 5(1)", "Article 5(2)") == ["Article 5(1)", "Article 5(1)(a)", "Article 5(2)"]
    assert texts("Article 5") == ["Article 5(1)", "Article 5(1)(a)", "Article 5(2)"]
    assert texts("Article 5(7)") == []


def test_names_stand_in_the_order_of_the_language_and_organisations_last() -> None:
    whose = ("someone", "ONI", "NORTH", "XNO", "XKE", "XNO+XKE")
    proposals = tuple((who, ask(Edit.INSERT, "Article 5", who)) for who in whose)
    (article,) = gathered(*proposals).articles
    assert [entry.names for entry in article.entries] == [
        "Kestria", "Kestria, Norhaven", "Norhaven", "Alliance of the North", "Abbey of Gates", "someone",
    ]  # fmt: skip
    french = gather([draft_of(language="fr")], 0, [paper(*proposals)], REGISTER)
    assert [entry.names for entry in french.articles[0].entries][:3] == ["Kestria", "Kestria, Zeehaven", "Zeehaven"]


def test_an_author_of_tracked_changes_is_said_to_be_one() -> None:
    (article,) = gathered(("Norhaven", ask(Edit.INSERT, "Article 5", "words", kind=EvidenceKind.TRACKED))).articles
    assert article.entries[0].names == "Norhaven (author of tracked changes)"


def test_what_speaks_to_another_draft_is_counted_and_what_speaks_to_none_is_not_compared() -> None:
    drafts = [draft_of("zero"), draft_of("Rev.1", "A wall is high.")]
    restated = ask(Edit.RESTATE, "Article 5(1)", "The gate is always open by day.")
    papers = [
        paper(("XNO", restated), ("XKE", restated), base="zero"),
        ProposalPaper("b", "", "", (replace(paper(("XNO", restated), base="Rev.1").proposals[0], id="q1"),)),
        ProposalPaper("c", "", "", (replace(paper(("ONI", restated), base="G/7").proposals[0], id="r1"),)),
    ]
    assert commonest_base(drafts, papers) == 0
    compilation = gather(drafts, 0, papers, REGISTER)
    assert compilation.elsewhere == (("Rev.1", 1),)
    (article,) = compilation.articles
    assert [len(entry.pieces) for entry in article.entries] == [3, 3, 1]


def test_what_a_person_rejected_is_left_out() -> None:
    assert gathered(("XNO", ask(Edit.INSERT, "Article 5", "words")), review=Review.REJECTED).articles == ()


@pytest.mark.parametrize(
    ("whose", "role", "names"),
    [
        (("XNO",), "facilitator", "Norhaven (facilitator)"),
        (("XNO", "XKE"), "speaker", "Kestria (speaker), Norhaven (speaker)"),
        (("CHAIR",), "facilitator", "Chair"),
        (("XNO",), "proponent", "Norhaven"),
    ],
)
def test_who_proposes_nothing_is_not_printed_as_who_does(whose: tuple[str, ...], role: str, names: str) -> None:
    led = paper(("XNO", ask(Edit.INSERT, "Article 5", "words")))
    register = register_of((*REGISTER.by_id.values(), Actor("CHAIR", ActorType.OFFICER, "Chair")))
    (proposal,) = led.proposals
    actors = tuple(ActorRef(actor, actor) for actor in whose)
    proposal = replace(proposal, actors=actors, role=role, speakers=(ActorRef("?", "Ruritania"), ActorRef("XKE", "K")))
    (article,) = gather([draft_of()], 0, [replace(led, proposals=(proposal,))], register).articles
    assert [(entry.names, entry.speakers) for entry in article.entries] == [(names, "Kestria, Ruritania")]
