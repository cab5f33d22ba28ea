"""Papers whose wording shows that they restate another text than the draft they would be laid against."""

from __future__ import annotations

from dataclasses import replace

from app.attribution.asks.another_text import of_another_text
from app.attribution.asks.base_draft import BaseChoices
from app.treaty.marks import ActorRef
from app.treaty.proposals import Edit, ProposalPaper
from tests.attribution.made import draft, request

TEXTS = [
    "The keeper of the bell rings it at noon and at dusk on every day of the year.",
    "The keeper of the salt weighs it in the hall before the council of the town.",
    "The keeper of the boat lights a lamp at the landing when the fog is thick.",
    "The keeper of the rope mends it in spring before the fleet leaves the harbour.",
]
OLDER = replace(draft({f"Article {n}": [text] for n, text in enumerate(TEXTS, 1)}, label="older"), date="2031-01-01")
NEWER = replace(OLDER, label="newer", date="2031-09-01")


def paper(texts: list[str], *, actors: int = 3, base: str = "", date: str = "2031-03-01") -> ProposalPaper:
    """Each actor restates each text, and wants a word of its own in each."""
    found = []
    for number, text in enumerate(texts, 1):
        for actor, own in zip(
            ("XNO", "XKE", "?", "XDO")[:actors], ("gladly", "slowly", "twice", "alone"), strict=False
        ):
            (one,) = request(Edit.RESTATE, f"Article {number}", text.replace("keeper", f"keeper {own}")).proposals
            who = (ActorRef(actor, "Sylvanland" if actor == "?" else actor),)
            found.append(replace(one, id=f"{number}-{actor}", actors=who, base=base, date=date))
    return ProposalPaper("paper", "", date, tuple(found))


def others(text: str) -> str:
    return text.replace("keeper of", "sworn warden and keeper of")


def test_words_that_all_have_and_nobody_asks_for_show_another_text() -> None:
    asked = paper([others(text) for text in TEXTS])
    assert of_another_text(asked, BaseChoices([OLDER], NEWER)) == {one.id for one in asked.proposals}
    without = paper(
        [text.replace(" of the ", " ") for text in TEXTS[:1]] + [text.replace("before the ", "") for text in TEXTS]
    )
    assert of_another_text(without, BaseChoices([OLDER], NEWER)) == frozenset()


def test_words_that_all_leave_out_show_it_too() -> None:
    gone = [
        text.replace(word, "")
        for text, word in zip(TEXTS, ("at dusk", "in the hall", "at the landing", "in spring"), strict=True)
    ]
    assert of_another_text(paper(gone), BaseChoices([OLDER], NEWER))


def test_the_draft_itself_restated_shows_nothing() -> None:
    assert not of_another_text(paper(TEXTS), BaseChoices([OLDER], NEWER))


def test_a_wish_that_is_shared_is_no_other_text() -> None:
    assert not of_another_text(paper([others(TEXTS[0]), others(TEXTS[1]), *TEXTS[2:]]), BaseChoices([OLDER], NEWER))


def test_two_are_too_few() -> None:
    assert not of_another_text(paper([others(text) for text in TEXTS], actors=2), BaseChoices([OLDER], NEWER))


def test_a_paper_that_names_its_draft_is_believed() -> None:
    texts = [others(text) for text in TEXTS]
    assert not of_another_text(paper(texts, base="older"), BaseChoices([OLDER], NEWER))
    assert not of_another_text(paper(texts, base="elsewhere"), BaseChoices([OLDER], NEWER))
    assert of_another_text(paper(texts, date=""), BaseChoices([OLDER], NEWER))
