"""The forms of papers: by article, by delegation, the submission of one; roles; six languages; and no name too many."""

from __future__ import annotations

import pytest

from app.importing.proposals.base_draft import base_named
from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.heads.roles import may_lead, read_role
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.headings import heading_of, without_letter_spacing
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.proposals import Edit
from tests.reports import told_of

REGISTER: Register = register_of(
    (
        Actor(
            "XNO",
            ActorType.STATE,
            "Norhaven",
            (Alias("Нордхавен"), Alias("Нордхавена"), Alias("诺港"), Alias("نورهافن")),
        ),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("Кестрия"), Alias("凯国"), Alias("كستريا"))),
        Actor("ISLES", ActorType.GROUP, "Island Forum"),
        Actor("FACILITATOR", ActorType.OFFICER, "Facilitator", (Alias("Co-facilitators"),)),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
)


def read(text: str) -> CompilationProposals:
    lines = paged_lines(text.strip("\n").split("\n"))
    return read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="x")


def blocks(text: str) -> list[tuple[str, str, int]]:
    """(ids, address, number of asks) of each block."""
    return [(" ".join(a.id for a in p.actors), p.address, len(p.asks)) for p in read(text).proposals]


def test_articles_under_a_delegation_are_its_own() -> None:
    text = """
Norhaven
Article 5
1. A gate is open.
Rationale
Gates are good.
Article 7
2. delete
Kestria
Article 5
1. A bell rings.
PREAMBLE
A song is sung.
"""
    assert blocks(text) == [
        ("XNO", "Article 5", 1),
        ("XNO", "Article 7", 1),
        ("XKE", "Article 5", 1),
        ("XKE", "Preamble", 1),
    ]


@pytest.mark.parametrize(
    "name", ["Sylvanland", "Submission no. 12", "Comments by several", "SYLVANLAND (12)", "people of the marshes"]
)
def test_an_article_under_a_name_that_is_not_known_is_nobodys(name: str) -> None:
    found = blocks(
        f"Norhaven\nArticle 5\n1. A gate is open.\n{name}\nArticle 6\n1. A horn is blown.\nArticle 7\n1. A bell."
    )
    assert found[0] == ("XNO", "Article 5", found[0][2])
    assert [(ids, address) for ids, address, _ in found if address != "Article 5"] == [
        ("?", "Article 6"),
        ("?", "Article 7"),
    ]


def test_names_under_articles_are_not_taken_for_sections() -> None:
    text = "Proposals\nNorhaven\nARTICLE 5\nKestria\n1. A gate is open.\nARTICLE 6\n1. A bell rings.\n"
    assert blocks(text) == [("XKE", "Article 5", 1)]


@pytest.mark.parametrize(
    "title",
    [
        "Submission of Norhaven",
        "Proposal by the delegation of Norhaven",
        "Norhaven’s proposals",
        "NORHAVEN",
        "Proposition de Norhaven",
        "Propuesta presentada por la delegación de Norhaven",
        "Предложение Нордхавена",
        "诺港的提案",
        "提案：诺港",
        "مقترح مقدم من نورهافن",
    ],
)
def test_the_one_proponent_of_a_submission_stands_once(title: str) -> None:
    front = f"{title}\nto the third session\n1 September 2031\n"
    text = f"{front}Article 5\nUse of terms\n1. A gate is open.\nArticle 7\n2. delete\n"
    assert [(ids, address) for ids, address, _ in blocks(text)] == [("XNO", "Article 5"), ("XNO", "Article 7")]


def test_a_submission_without_an_article_is_read_and_its_title_is_no_wording() -> None:
    found = read("Submission of Norhaven\nto the third session\n1. A gate is open to all.\nRationale\nIt is kind.\n")
    (block,) = found.proposals
    assert (block.address, [ask.wording for ask in block.asks], block.rationale) == (
        "",
        ["A gate is open to all."],
        "It is kind.",
    )
    assert any("to the third session" in told for _, told, _ in told_of(found.report))


def test_a_letter_under_a_bare_name_proposes_nothing_that_has_no_place() -> None:
    found = read(
        "Norhaven\nWe have the honour to write, and the gate is open to all who come by night.\n2. A bell rings.\n"
    )
    assert [(ask.edit, ask.address) for ask in found.proposals[0].asks] == [(Edit.NOTE, ""), (Edit.RESTATE, "(2)")]


def test_a_head_says_what_it_speaks_to() -> None:
    first = "Proposal by Norhaven on article 5\n1. A gate is open.\n"
    text = f"{first}Proposal by Kestria on article 6, paragraph 2\nDelete “bell”.\n"
    assert blocks(text) == [("XNO", "Article 5", 1), ("XKE", "Article 6(2)", 1)]


def test_a_letter_that_only_mentions_names_holds_no_proposals() -> None:
    assert read("Dear colleagues,\nArticle 3 is fine.\nNorhaven\n").proposals == ()


@pytest.mark.parametrize(
    ("article", "name", "instruction", "reasons"),
    [
        ("Article 5", "Kestria", "supprimer le paragraphe 2", "Justification"),
        ("Artículo 5", "Kestria", "suprimir el párrafo 2", "Fundamento"),
        ("Статья 5", "Кестрия", "исключить пункт 2", "Обоснование"),
        ("第五条", "凯国", "删除第2款。", "理由"),
        ("المادة 5", "كستريا", "حذف الفقرة 2.", "التعليل"),
    ],
)
def test_a_compilation_in_each_language(article: str, name: str, instruction: str, reasons: str) -> None:
    found = read(f"{article}\nNorhaven\n1. Porta aperta.\n{reasons}\nBene.\n{name}\n{instruction}\n{reasons}:\nXX.\n")
    assert [(a.id, p.address) for p in found.proposals for a in p.actors] == [("XNO", article), ("XKE", article)]
    assert found.proposals[1].asks[0].edit is Edit.DELETE
    assert found.proposals[1].asks[0].address == f"{article}(2)"
    assert found.proposals[1].rationale == "XX."


def test_who_leads_proposes_nothing() -> None:
    text = """
ARTICLE 5
Island Forum
1. A gate is open.
Facilitator’s suggestion
1. A bell rings.
Small group led by Norhaven
1. A horn is blown.
"""
    first, second, third = read(text).proposals
    assert (first.role, second.role, third.role) == ("proponent", "facilitator", "facilitator")
    assert ([a.id for a in second.actors], second.speakers) == (["FACILITATOR"], ())
    assert ([a.id for a in third.actors], [a.id for a in third.speakers]) == (["?"], ["XNO"])


def test_outcomes_of_groups_stand_under_their_heads() -> None:
    text = """
SMALL GROUP ON ARTICLE 5 ........................ 2
## SMALL GROUP ON ARTICLE 5, PARAGRAPH 2
(Led by Norhaven and Kestria)
Article 5
2. A gate is open.
DRAFTING GROUP ON GATES
(Led by Sylvan Council)
Article 6
1. A bell rings.
"""
    first, second = read(text).proposals
    assert [a.id for a in first.speakers] == ["XNO", "XKE"]
    assert (first.role, first.address, second.address) == ("facilitator", "Article 5(2)", "Article 6")
    assert [ask.address for ask in first.asks] == ["Article 5(2)"]
    assert [a.id for a in (*first.actors, *second.actors, *second.speakers)] == ["?", "?", "?"]


@pytest.mark.parametrize(
    "text",
    [
        "Small group led by Norhaven met twice and agreed on a text.",
        "SMALL GROUP ON ARTICLE 5 ........ 2",
        "The facilitator suggested a text.",
        "x" * 700,
    ],
)
def test_a_sentence_on_a_group_is_no_head(text: str) -> None:
    assert read_role(text, REGISTER) is None
    assert not may_lead("x" * 500)


def test_a_facilitator_with_a_name_beside() -> None:
    role = read_role("Facilitator’s text on article 5 (Norhaven)", REGISTER)
    assert role is not None
    assert ([a.id for a in role.speakers], role.address) == (["XNO"], "Article 5")
    other = read_role("Suggestion by the facilitator on articles 5 and 6", REGISTER)
    assert other is not None
    assert (other.speakers, other.address) == ((), "")
    assert read_role("Small group on paragraph 2 of article 9, led by Kestria", REGISTER).address == "Article 9(2)"


def test_who_speaks_for_a_group_is_shown_as_that() -> None:
    (block,) = read("ARTICLE 5\nKestria, on behalf of the Island Forum\n1. A gate.\n").proposals
    assert ([a.id for a in block.actors], [a.id for a in block.speakers]) == (["ISLES"], ["XKE"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A R T I C L E 5", "ARTICLE 5"),
        ("A R T I C L E 1 2 B I S", "ARTICLE 12 BIS"),
        ("R A T I O N A L E", "RATIONALE"),
        ("a n d t h e u s e", "a n d t h e u s e"),
        ("A gate", "A gate"),
    ],
)
def test_a_heading_set_with_spaces_between_its_letters(text: str, expected: str) -> None:
    assert without_letter_spacing(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ARTICLE 6BIS", ("article", "Article 6 bis")),
        ("Draft article 7", ("article", "Article 7")),
        ("Article 4, paragraph 2", ("article", "Article 4(2)")),
        ("PROPOSALS ON ARTICLE 5", ("article", "Article 5")),
        ("Comments on articles 5 and 6", None),
        ("СТАТЬЯ 5", ("article", "Статья 5")),
        ("Article premier", ("article", "Article premier")),
        ("[Article 20 ante]", ("article", "Article 20 ante")),
        ("Глава II", ("division", "")),
        ("Préambule", ("other", "Preamble")),
        ("Статья 5 исключается.", None),
        ("Article 5 shall be deleted.", None),
        ("x" * 300, None),
    ],
)
def test_headings(text: str, expected: tuple[str, str] | None) -> None:
    found = heading_of(text)
    assert (found and (found.kind, found.address)) == expected


def test_letters_set_apart_are_words_where_the_paper_knows_them() -> None:
    text = """
ARTICLE 5
Norhaven
1. The gate and the bridge are open g a t e a n d b r i d g e to all, o ther gates b u x z e q p too.
Rationale
The other gate and the other bridge.
"""
    found = read(text)
    assert found.proposals[0].asks[0].wording == (
        "The gate and the bridge are open gate and bridge to all, other gates b u x z e q p too."
    )
    assert "g a t e a n d" in found.proposals[0].text
    assert [told for severity, told, _ in told_of(found.report) if severity == "warning"] == [
        "The letters of these words stand apart, so that they could not be read; nobody is named by them."
    ]


def test_words_behind_an_unknown_head_after_reasons_are_nobodys_when_it_has_a_name() -> None:
    text = "ARTICLE 5\nNorhaven\n1. A gate.\nRationale\nGates are good.\nComments by Kestria\n1. A bell shall ring.\n"
    assert blocks(text)[1] == ("?", "Article 5", 1)
    reasons = "ARTICLE 5\nNorhaven\n1. A gate.\nRationale\nGates are good.\nOther points\n1. A bell shall ring.\n"
    assert blocks(reasons)[0][2] == 1
    assert any("“Other points” and the numbered words" in told for _, told, _ in told_of(read(reasons).report))


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("Textual proposals on document A/CONF.1/L.2", "A/CONF.1/L.2"),
        ("Comments of Norhaven on the further revised draft text", "further revised draft text"),
        ("Submission on the draft of 1 June 2031", "1 June 2031"),
        ("Comments to Rev.2", "Rev.2"),
        ("COMPILATION OF PROPOSALS ON REV2", "REV2"),
        ("Proposals on the text of Revision 2", "Revision 2"),
        ("PROPOSALS ON REV2\nComments to Rev. 2", "REV2"),
        ("Proposals on Rev.2 and on Rev.3", ""),
        ("Proposals on A/CONF.1/L.2 and to A/CONF.1/L.3", ""),
        ("A/CONF.1/INF.2", ""),
        ("Proposals on the draft of 1 June 2031\nA/CONF.1/INF.2\n1 July 2031", "1 June 2031"),
        ("Proposals on the draft\n(A/CONF.1/INF.2)", ""),
        ("Article 5\nProposals on A/CONF.1/L.2", ""),
    ],
)
def test_the_draft_a_paper_says_it_speaks_to(front: str, expected: str) -> None:
    assert base_named(front.split("\n")) == expected


def test_every_line_is_in_a_block_or_in_the_report_or_is_a_heading() -> None:
    text = "Compilation\nof proposals\nPART I\nARTICLE 5\nNorhaven\n1. A gate.\nRationale\nGood.\nKestria:\n2. delete\n"
    text += "ARTICLE 6\nTitle\n"
    found = read(text)
    kept = " ".join([p.text for p in found.proposals] + [told for _, told, _ in told_of(found.report)])
    for line in text.strip().split("\n"):
        assert line.removesuffix(":") in kept or heading_of(line) or line == "Rationale"


def asked(text: str) -> list[tuple[str, str, str, str]]:
    """(ids, edit, address, wording) of each ask."""
    return [
        (" ".join(a.id for a in p.actors), ask.edit.value, ask.address, ask.wording)
        for p in read(text).proposals
        for ask in p.asks
    ]


def test_a_heading_may_say_the_paragraph() -> None:
    text = "Norhaven\nArticle 3\nReplace “a” with “b”.\nArticle 4, paragraph 2\n2. A gate is open.\n(a) A bell.\n"
    assert asked(text) == [
        ("XNO", "replace", "Article 3", "b"),
        ("XNO", "restate", "Article 4(2)", "A gate is open."),
        ("XNO", "restate", "Article 4(2)(a)", "A bell."),
    ]


def test_sentences_of_a_submission_ask_of_the_place_they_name() -> None:
    text = """
Proposal by Norhaven
On Article 5(2), Norhaven proposes to delete “promptly”.
On Article 7, Norhaven supports Option B.
On Article 8, Kestria proposes to delete “slowly”.
"""
    assert asked(text) == [
        ("XNO", "delete", "Article 5(2)", "promptly"),
        ("XNO", "support", "Article 7, Option B", ""),
        ("XNO", "note", "", ""),
    ]


def test_instructions_before_a_dash_or_a_colon_on_lines_of_their_own() -> None:
    text = """
Article 12
Norhaven:
Paragraph 2 – replace “a” with “b”
Kestria: delete paragraph 3
Island Forum – Retain paragraph 1.
"""
    assert asked(text) == [
        ("XNO", "replace", "Article 12(2)", "b"),
        ("XKE", "delete", "Article 12(3)", ""),
        ("ISLES", "retain", "Article 12(1)", ""),
    ]


def test_a_title_and_a_new_paragraph() -> None:
    text = "Proposals by Norhaven\nArticle 6 – Scope\nWe support Option B.\nNew paragraph 5: “A gate is open.”\n"
    assert asked(text) == [
        ("XNO", "restate", "Article 6", "Scope"),
        ("XNO", "support", "Article 6, Option B", ""),
        ("XNO", "insert", "Article 6(5)", "“A gate is open.”"),
    ]


def test_what_reasons_say_of_another_delegation_is_not_asked_by_their_own() -> None:
    start = "ARTICLE 5\nNorhaven\n2. A gate is open.\nRationale\n"
    assert asked(f"{start}Kestria requests deletion of paragraph 2.\n")[1:] == []
    assert asked(f"{start}Norhaven requests deletion of paragraph 2.\n")[1:] == [("XNO", "delete", "Article 5(2)", "")]


def test_a_name_that_is_the_subject_of_a_sentence_over_two_lines_is_no_head() -> None:
    start = "ARTICLE 5\nNorhaven\n1. A gate is open.\nRationale\n"
    for reasons in ("Gates are good. Kestria\nsupports this.\n", "Gates are good.\nKestria\nsupports this.\n"):
        assert [ids for ids, *_ in asked(start + reasons)] == ["XNO"]


@pytest.mark.parametrize(
    "line",
    [
        "Supported by Kestria and Island Forum.",
        "Supported by:\nKestria\nIsland Forum",
        "(Supported by Kestria, Island Forum)",
    ],
)
def test_who_stands_behind_a_proposal_on_a_line_of_its_own_proposes_nothing(line: str) -> None:
    found = read(f"ARTICLE 5\nNorhaven\n1. A gate is open.\n{line}\nRationale\nGates are good.\n").proposals
    assert [([a.id for a in p.actors], {ask.stance.value for ask in p.asks}) for p in found] == [
        (["XNO"], {"propose"}),
        (["XKE", "ISLES"], {"support"}),
    ]
    assert "Kestria" in found[0].text
    assert [ask.wording for ask in found[0].asks] == ["A gate is open."]


def test_after_a_list_of_supporters_an_article_is_not_the_last_ones() -> None:
    start = "Norhaven\nArticle 5\n1. A gate is open.\nSupporters:\n"
    one = read(f"{start}Kestria\nArticle 7\n1. A bell rings.\n")
    assert [(a.id, p.address) for p in one.proposals for a in p.actors if p.address == "Article 7"] == [
        ("XNO", "Article 7")
    ]
    two = read(f"{start}Island Forum\nKestria\nArticle 7\n1. A bell rings.\n")
    assert [(a.id, p.address) for p in two.proposals for a in p.actors if p.address == "Article 7"] == [
        ("?", "Article 7")
    ]


def test_a_proponent_may_stand_behind_a_colon() -> None:
    assert blocks("Submission by: Norhaven\nArticle 5\n1. A gate is open.\n") == [("XNO", "Article 5", 1)]


def test_names_that_are_not_known_are_no_titles_of_a_submission() -> None:
    body = "ARTICLE 5\nTidal Watch\n1. A gate.\nReef Society\n1. A bell.\nARTICLE 6\nTidal Watch\n1. A horn.\n"
    assert {ids for ids, *_ in blocks(f"Submitted by Norhaven\n{body}")} == {"?"}
    titled = "ARTICLE 5\nUse of Terms\n1. A gate.\nARTICLE 6\nScope\n1. A horn.\n"
    assert {ids for ids, *_ in blocks(f"Submitted by Norhaven\n{titled}")} == {"XNO"}
