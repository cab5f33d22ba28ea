"""Which provision of its own draft a citation names, and what that is in another draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.changes.citation_changes import Citations
from app.comparison.changes.citation_targets import NOWHERE, UNSURE, CitationPairs, Target, Targets
from app.comparison.changes.raw_changes import CitedPlaces, ProvisionPair
from app.comparison.edits.edits import FieldRange
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import draft


def named(one: Draft, text: str) -> list[str]:
    """What the citations in the provision with this text name: addresses with what is not there behind them."""
    vocabulary = TokenVocabulary()
    outline = tokenize_draft(one, vocabulary)
    targets = Targets(outline, vocabulary.words)
    place = next(k for k, p in enumerate(one.provisions) if p.text == text)
    found = [target for cited in targets.citations(place) for target in targets.of(place, cited)]
    assert targets.citations(place) == targets.citations(place)
    assert all(targets.citations(k) == () for k, p in enumerate(one.provisions) if p.text.startswith("Fish"))
    special = {NOWHERE: "nowhere", UNSURE: "unsure"}
    return [
        (special.get(t.place) or one.provisions[t.place].address) + (f" + {t.rest}" if t.rest else "") for t in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As article 1 says.", ["Article 1"]),
        ("As article 2, paragraph 1 (b), says.", ["Article 2(1)(b)"]),
        ("As article 2, paragraph 1 (c), says.", ["Article 2(1) + (c)"]),
        ("As article 2, paragraph 9 (c), says.", ["Article 2 + (9)(c)"]),
        ("As article 2.1 says.", ["Article 2(1)"]),
        ("As article 9 says.", ["nowhere"]),
        ("As article 3, paragraph 2, says.", ["Article 3, unnumbered paragraph 1"]),
        ("As article 3, paragraph 1, says.", ["Article 3"]),
        ("As article 3, paragraph 4, says.", ["Article 3 + (4)"]),
        ("As article 3, paragraph 2 (a), says.", ["Article 3, unnumbered paragraph 1 + (a)"]),
        ("As article 4, paragraph 2, says.", ["Article 4, Option A(2)"]),
        ("As article 5, paragraph 1, says.", ["unsure"]),
        ("As this Part says.", ["PART I"]),
        ("As this section says.", ["nowhere"]),
        ("As the preceding article says.", ["Article 5"]),
        ("As the preceding paragraph says.", ["Article 6(1)"]),
        ("As the following paragraph says.", ["nowhere"]),
        ("As annex I (3) says.", ["Annex I + (3)"]),
        ("As this article says.", ["Article 6"]),
        ("As article 5.7 says.", ["Article 5(5.7)"]),
    ],
)
def test_a_citation_names_the_provision_that_its_draft_has(text: str, expected: list[str]) -> None:
    one = draft(
        (Kind.PART, "PART I", "Gates"),
        (0, "Article 1", "Names"),
        (1, "1.", "A gate is a door."),
        (0, "Article 2", "Keepers"),
        (1, "1.", "Keepers:"),
        (2, "(a)", "sleep;"),
        (2, "(b)", "sing."),
        (Kind.ARTICLE, "Article 3", ""),
        (Kind.UNNUMBERED, "", "Bells ring."),
        (Kind.UNNUMBERED, "", "Ropes hang."),
        (0, "Article 4", "Fees"),
        (Kind.OPTION, "Option A", ""),
        (1, "1.", "Copper."),
        (1, "2.", "Silver."),
        (0, "Article 5", "Fish"),
        (1, "1.", "Cod."),
        (1, "1.", "Herring."),
        (1, "5.7", "Eel."),
        (0, "Article 6", "Boats"),
        (1, "1.", "Boats wait."),
        (1, "2.", text),
        (Kind.ANNEX, "Annex I", "Lists"),
    )
    assert named(_hung(one), text) == expected


def _hung(one: Draft) -> Draft:
    """The same draft with its articles in the part, and its options and unnumbered paragraphs in their articles."""
    provisions = []
    part = article = option = ""
    for p in one.provisions:
        parent = p.parent
        if p.kind is Kind.PART:
            part = p.id
        elif p.kind is Kind.ARTICLE:
            article, option, parent = p.id, "", part
        elif p.kind in (Kind.OPTION, Kind.UNNUMBERED):
            parent = article
            option = p.id if p.kind is Kind.OPTION else option
        elif p.kind is Kind.PARAGRAPH:
            parent = option or article
        text = "Gates hang on hinges." if p.number == "Article 3" else p.text
        provisions.append(replace(p, parent=parent, text=text))
    return replace(one, provisions=assign_addresses(assign_ids(provisions)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling the following article,", ["nowhere"]),
        ("hang, as the preceding paragraph says;", ["nowhere"]),
        ("close, as the preceding subparagraph says;", ["Article 1(a)"]),
        ("Ropes, as the preceding paragraph says, hang.", ["Article 1, unnumbered paragraph 1"]),
        ("Bells, as the preceding subparagraph says, ring.", ["nowhere"]),
        ("Boats, as the preceding paragraph says, wait.", ["nowhere"]),
        (
            "Boats, as article 2, paragraph 3, and article 3, paragraph 1, say, sink.",
            ["Article 2(3)", "Article 3, unnumbered paragraph 1"],
        ),
        ("Ferries, as articles 1 and 2 say, cross.", ["Annex I, Article 1", "Article 2"]),
        ("Boats, as paragraph 2 of annex I says, float.", ["Annex I + (2)"]),
        ("Boats, as paragraph 2 of article 2 says, sail.", ["Article 2(2)"]),
    ],
)
def test_a_neighbour_is_looked_for_among_its_own_kind(text: str, expected: list[str]) -> None:
    rows = [
        Provision("p", "", Kind.PREAMBULAR, "", "", "Recalling the following article,"),
        Provision("a", "", Kind.ARTICLE, "Article 1", "Gates", "Gates:"),
        Provision("aa", "a", Kind.SUBPARAGRAPH, "(a)", "", "hang, as the preceding paragraph says;"),
        Provision("ab", "a", Kind.SUBPARAGRAPH, "(b)", "", "close, as the preceding subparagraph says;"),
        Provision("u", "a", Kind.UNNUMBERED, "", "", "Bells, as the preceding subparagraph says, ring."),
        Provision("v", "a", Kind.UNNUMBERED, "", "", "Ropes, as the preceding paragraph says, hang."),
        Provision("b", "", Kind.ARTICLE, "Article 2", "Boats", ""),
        Provision("t", "b", Kind.TABLE, "", "", ""),
        Provision("b1", "b", Kind.PARAGRAPH, "1.", "", "Boats, as the preceding paragraph says, wait."),
        Provision(
            "b2",
            "b",
            Kind.PARAGRAPH,
            "2.",
            "",
            "Boats, as article 2, paragraph 3, and article 3, paragraph 1, say, sink.",
        ),
        Provision("b3", "b", Kind.PARAGRAPH, "3.", "", "Boats, as paragraph 2 of annex I says, float."),
        Provision("b4", "b", Kind.PARAGRAPH, "4.", "", "Boats, as paragraph 2 of article 2 says, sail."),
        Provision("c", "", Kind.ARTICLE, "Article 3", "Fish", ""),
        Provision("c1", "c", Kind.UNNUMBERED, "", "", "Fish swim."),
        Provision("x", "", Kind.ANNEX, "Annex I", "Lists", "Boats are listed."),
        Provision("xa", "x", Kind.ARTICLE, "Article 1", "Ferries", ""),
        Provision("xa1", "xa", Kind.PARAGRAPH, "1.", "", "Ferries, as articles 1 and 2 say, cross."),
    ]
    assert named(Draft("", "en", "plain", assign_addresses(rows)), text) == expected


PARTNERS = CitationPairs(
    [ProvisionPair(0, 0), ProvisionPair(1, 2), ProvisionPair(1, 3), ProvisionPair(4, 4)], {0: 0, 1: 2, 4: 4}
)


@pytest.mark.parametrize(
    ("one", "other", "pair", "parted"),
    [
        (Target(0), Target(0), (0, 0), None),
        (Target(1), Target(3), None, None),
        (Target(1), Target(2), (1, 2), None),
        (Target(0), Target(4), None, CitedPlaces(0, 4, 0, 4)),
        (Target(5), Target(6), None, None),
        (Target(0), Target(6), None, CitedPlaces(0, 6, 0, NOWHERE)),
        (Target(NOWHERE), Target(NOWHERE), None, None),
        (Target(0), Target(NOWHERE), None, CitedPlaces(0, NOWHERE, 0, NOWHERE)),
        (Target(0, "(a)"), Target(0, "(a)"), (0, 0), None),
        (Target(0, "(a)"), Target(0, "(b)"), None, None),
        (Target(0, "(a)"), Target(4), None, CitedPlaces(NOWHERE, 4, NOWHERE, 4)),
        (Target(0), Target(4, "(a)"), None, CitedPlaces(0, NOWHERE, 0, NOWHERE)),
        (Target(UNSURE, "", (0, 1)), Target(2), (1, 2), None),
        (Target(4), Target(UNSURE, "", (3, 4)), (4, 4), None),
    ],
)
def test_what_two_citations_mean_is_one_provision_or_certainly_two_or_not_known(
    one: Target, other: Target, pair: tuple[int, int] | None, parted: CitedPlaces | None
) -> None:
    assert PARTNERS.pair(one, other) == pair
    assert PARTNERS.parted(one, other) == parted
    assert PARTNERS.any_parted([one], [other]) == parted
    assert PARTNERS.any_parted([one, one], [other]) is None


def test_only_texts_cite() -> None:
    vocabulary = TokenVocabulary()
    outline = tokenize_draft(
        draft((0, "Article 1", "As article 2 says"), (1, "1.", "Gates, as article 2 says.")), vocabulary
    )
    citations = Citations((outline, outline), vocabulary.words)
    assert [(r.start, r.end) for r in citations.around(0, FieldRange(1, "text", 7, 8))] == []
    assert [(r.start, r.end) for r in citations.around(0, FieldRange(1, "text", 12, 14))] == [(10, 19)]
    assert citations.around(0, FieldRange(0, "heading", 0, 10)) == []
    assert citations.around(1, None) == []
