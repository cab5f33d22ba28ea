"""Heads of blocks in the forms in which papers write them; a head that is not known names nobody for what follows."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.heads.heads import read_head
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.reports import told_of

FIRST = "1. A lantern hangs at the gate."
SECOND = "1. A bell shall hang at every gate of the town."
NAMES = ("Norhaven", "Kestria", "Mirandel", "Dorvania", "Castria", "Halmar Islands", "Saint Orrin and the Reefs")


@pytest.fixture(scope="module")
def register() -> Register:
    states = tuple(
        Actor(f"X{name[:2].upper()}", ActorType.STATE, name, (Alias("Borderland", ambiguous=True),) * (at < 2))
        for at, name in enumerate(NAMES)
    )
    others = (
        Actor("XUK", ActorType.STATE, "United Keys", (Alias("UK"),)),
        Actor("ISLES", ActorType.GROUP, "Island Forum"),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
    return register_of((*states, *others))


def read(text: str, register: Register) -> CompilationProposals:
    lines = paged_lines(text.strip("\n").split("\n"))
    return read_compilation(lines, register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals, words: str) -> list[tuple[str, str]]:
    """(ids, stance) of each who asks for a wording."""
    return [
        (" ".join(actor.id for actor in block.actors), ask.stance.value)
        for block in found.proposals
        for ask in block.asks
        if words in ask.wording
    ]


def warnings(found: CompilationProposals) -> list[str]:
    return [told for severity, told, _ in told_of(found.report) if severity == "warning"]


def after_another(head: str, between: str = "") -> str:
    return f"ARTICLE 2\nMirandel\n{FIRST}\n{between}{head}\n{SECOND}\n"


HEADS = [
    ("Norhaven:", "XNO"),
    ("NORHAVEN", "XNO"),
    ("Delegation of Norhaven", "XNO"),
    ("The delegation of the Halmar Islands:", "XHA"),
    ("Proposal by Norhaven", "XNO"),
    ("Submitted by Norhaven and Kestria", "XNO XKE"),
    ("Proposal submitted by the delegations of Norhaven and Kestria", "XNO XKE"),
    ("Norhaven (1)", "XNO"),
    ("Norhaven [12]", "XNO"),
    ("Norhaven 1/", "XNO"),
    ("Norhaven*", "XNO"),
    ("U.K.", "XUK"),
    ("Norhaven with Kestria", "XNO XKE"),
    ("(a) Norhaven", "XNO"),
    ("(iv) Norhaven and Kestria", "XNO XKE"),
    ("1. Norhaven", "XNO"),
    ("1) Norhaven", "XNO"),
    ("II. Norhaven", "XNO"),
    ("• Norhaven", "XNO"),
    ("• Norhaven:", "XNO"),
    ("– Norhaven", "XNO"),
    ("[Norhaven]", "XNO"),
    ("**Norhaven**", "XNO"),
    ("Norhaven, 3 May", "XNO"),
    ("Norhaven (3 May 2031)", "XNO"),
    ("Norhaven, May 3", "XNO"),
    ("The representative of Norhaven", "XNO"),
    ("Norhaven proposal:", "XNO"),
    ("Norhaven · Kestria", "XNO XKE"),
    ("Norhaven propone lo siguiente:", "XNO"),
    ("Norhaven предлагает следующий текст:", "XNO"),
    ("Norhaven and others", "XNO ?"),
    ("Norhaven, Kestria et al.", "XNO XKE ?"),
    ("Norhaven proposes the following text:", "XNO"),
    ("Proposal by the Chair", "CHAIR"),
    ("Kestria (also on behalf of Norhaven)", "XKE XNO"),
    ("Kestria, on behalf of Norhaven", "XKE XNO"),
    ("Kestria, on behalf of the Island Forum", "ISLES"),
    ("Norhaven, Kestria, Dorvania, Castria,\nHalmar Islands and United Keys", "XNO XKE XDO XCA XHA XUK"),
    ("Norhaven, Kestria and Saint Orrin\nand the Reefs", "XNO XKE XSA"),
    ("Norhaven, Kestria,\nDorvania,\nCastria and the\nHalmar Islands", "XNO XKE XDO XCA XHA"),
    ("Norhaven\nand Kestria:", "XNO XKE"),
    ("Kestria, on behalf of\nNorhaven", "XKE XNO"),
]


@pytest.mark.parametrize("between", ["", "Rationale\nNone provided\n"])
@pytest.mark.parametrize(("head", "ids"), HEADS)
def test_a_head_in_any_form_names_whom_it_names(register: Register, head: str, ids: str, between: str) -> None:
    found = read(after_another(head, between), register)
    assert asked(found, "A bell shall hang") == [(ids, "propose")]
    assert asked(found, "A lantern") == [("XMI", "propose")]
    assert not any("A bell" in block.text or "Norhaven" in block.text for block in found.proposals[:1])


@pytest.mark.parametrize("head", [head for head, _ in HEADS])
def test_a_head_in_any_form_may_be_the_only_one(register: Register, head: str) -> None:
    assert len(read(f"ARTICLE 2\n{head}\n{SECOND}\n", register).proposals) == 1


UNKNOWN = [
    "Norhavn",
    "Sylvanland:",
    "Republic of Sylvanland",
    "Delegation of Sylvanland",
    "Proposal by the people of the marshes",
    "Tidal Reef Society",
    "Tidal Reef Society [supported by Norhaven]",
    "Sylvanland (2)",
    "Sylvanland and others",
    "Norhaven and sylvanland",
    "- Norhaven -",
    "norhaven",
    "Statement of Norhaven on the gate",
    "Norhaven would like to see other words",
    "Comments by Norhaven",
    "New paragraph by Norhaven",
    "Norhaven.",
    "Keepers of the tide",
    "(a) Tidal Reef Society",
    "• Keepers of the tide",
    "[Sylvanland]",
    "**Tidal Reef Society**",
    "Alternative 2 (no author recorded)",
    "Alternative text discussed informally",
    "Общество хранителей",
    "جمعية حراس المد",
    "护潮人协会",
    "（二）护潮人协会",
    "– جمعية حراس المد",
    "Mirandel cannot agree to what Norhaven proposes:",
]


LISTED = "ARTICLE 2\nMirandel\n1. A lantern burns at each gate.\n{}\n1. A bell shall hang at every gate of the town.\n"


@pytest.mark.parametrize(
    "names", ["• Norhaven\n• Kestria", "(a) Norhaven\n(b) Kestria", "The keepers are:\n(a) Norhaven"]
)
def test_a_list_of_names_names_nobody_for_what_is_below_it(register: Register, names: str) -> None:
    found = read(LISTED.format(names), register)
    assert asked(found, "A bell shall hang") == [("?", "propose")]
    assert any("stands in a list of names" in told for told in warnings(found))


def test_a_name_in_brackets_behind_words_may_sign_them(register: Register) -> None:
    text = "ARTICLE 2\n1. A lantern burns.\n[Norhaven]\n1. A bell shall hang.\n[Kestria]\n"
    found = read(text, register)
    assert asked(found, "A bell shall hang") == [("?", "propose")]
    assert any("that it may sign" in told for told in warnings(found))


def test_what_the_contents_have_as_a_name_ends_a_block_wherever_it_stands(register: Register) -> None:
    text = (
        "ARTICLE 2 ........ 3 Mirandel ........ 3 Tidal Reef Society ........ 4\nARTICLE 2\n"
        "Mirandel\n1. A lantern burns.\n"
        "Rationale\nWithout an end\nTidal Reef Society\nA bell shall hang at every gate.\n"
    )
    found = read(text, register)
    assert [[a.as_written for a in block.actors] for block in found.proposals] == [["Mirandel"], ["Tidal Reef Society"]]


@pytest.mark.parametrize(
    "line", ["XXX", "[…]", "gates may open.]", "Part.]", "Proposed text", "Texte proposé :", "Предлагаемый текст:"]
)
def test_what_is_no_name_by_its_signs_begins_nothing(register: Register, line: str) -> None:
    found = read(f"ARTICLE 2\nMirandel\n1. A lantern burns.\n{line}\n1. A bell shall hang.\n", register)
    assert asked(found, "A bell shall hang") == [("XMI", "propose")]
    assert len(found.proposals) == 1


@pytest.mark.parametrize("head", ["Keepers of the tide", "Общество хранителей", "جمعية حراس المد", "护潮人协会"])
def test_an_unknown_name_ends_a_block_though_the_numbers_go_on(register: Register, head: str) -> None:
    found = read(f"ARTICLE 2\nMirandel\n1. A lantern burns.\n{head}\n2. A bell shall hang.\n", register)
    assert asked(found, "A bell shall hang") == [("?", "propose")]


def test_a_remark_that_takes_back_names_nobody(register: Register) -> None:
    for remark in ("withdrawn in favour of Kestria’s text", "retirée", "снято", "withdrawn", "since superseded"):
        found = read(f"ARTICLE 2\nNorhaven – {remark}\n1. A bell shall hang.\nKestria\n1. A lamp burns.\n", register)
        assert asked(found, "A bell shall hang") == [("XNO", "withdraw")]
        assert asked(found, "A lamp") == [("XKE", "propose")]


def test_a_remark_that_takes_back_before_other_words_names_nobody(register: Register) -> None:
    for remark in ("withdrawn. See Kestria below", "retirée; voir Kestria"):
        found = read(f"ARTICLE 2\nNorhaven: {remark}\n1. A bell shall hang.\nKestria\n1. A lamp burns.\n", register)
        assert asked(found, "A bell shall hang") == [("?", "propose")]
        assert asked(found, "A lamp") == [("XKE", "propose")]


def test_a_line_of_words_of_the_text_is_told_as_no_delegation(register: Register) -> None:
    text = (
        "ARTICLE 2\nMirandel\n1. A keeper shall undertake the scoping of a gate before a lantern burns.\nScoping\n"
        "1. A bell shall hang.\nTidal Scoping Society\n1. A horn shall sound.\n"
    )
    found = read(text, register)
    assert [[a.as_written for a in block.actors] for block in found.proposals] == [
        ["Mirandel"], ["not named in the paper"], ["Tidal Scoping Society"],
    ]  # fmt: skip
    assert any("“Scoping” stands where a name does and is none" in told for told in warnings(found))


def test_an_unknown_name_before_a_request_on_its_line_ends_a_block(register: Register) -> None:
    text = "ARTICLE 2\nMirandel\n1. A lantern burns.\n{}: replace “gate” by “door”.\n"
    found = read(text.format("Sylvanland"), register)
    assert [[a.as_written for a in block.actors] for block in found.proposals] == [["Mirandel"], ["Sylvanland"]]
    assert len(read(text.format("Gates"), register).proposals[0].asks) == 1


def test_a_known_name_before_an_item_or_an_option_heads_it(register: Register) -> None:
    for words in ("(a) A bell shall hang.", "OPTION I 1. A bell shall hang.", "Option A: A bell shall hang."):
        found = read(f"ARTICLE 2\nMirandel\n1. A lantern burns.\nNorhaven {words}\n", register)
        assert asked(found, "A bell shall hang") == [("XNO", "propose")]


@pytest.mark.parametrize("between", ["", "Rationale\nNone provided\n"])
@pytest.mark.parametrize("head", UNKNOWN)
def test_words_behind_an_unknown_head_are_nobodys(register: Register, head: str, between: str) -> None:
    found = read(after_another(head, between), register)
    names = {name for name, _ in asked(found, "A bell shall hang")}
    assert "XMI" not in names
    if not between:
        assert names == {"?"}
        assert any(severity == "warning" and "kept as written" in told for severity, told, _ in told_of(found.report))
        assert head.removesuffix(":") in found.proposals[-1].text
    assert asked(found, "A lantern") == [("XMI", "propose")]


def test_who_supports_a_proposal_is_no_proponent(register: Register) -> None:
    for tail, against in (
        ("[supported by Kestria]", []),
        ("(supported by Kestria, opposed by Castria)", [("XCA", "oppose")]),
        (", supported by Kestria", []),
        ("(avec le soutien de Kestria)", []),
    ):
        found = read(after_another(f"Norhaven {tail}"), register)
        assert asked(found, "A bell shall hang") == [("XNO", "propose"), ("XKE", Stance.SUPPORT.value), *against]
    found = read(after_another("Norhaven, co-sponsored by Kestria and Castria"), register)
    assert asked(found, "A bell shall hang") == [("XNO", "propose"), ("XKE XCA", "cosponsor")]
    assert len({ask.id for block in found.proposals for ask in block.asks}) == 3


def test_a_name_before_a_colon_begins_a_block_on_its_line(register: Register) -> None:
    text = """
Article 2
Mirandel: A lantern hangs at the gate.
Norhaven and Kestria: A bell shall hang at every gate.
Halmar Islands – A rope hangs at the gate.
Sylvanland: A horn is blown at every gate.
"""
    found = read(text, register)
    assert asked(found, "A lantern hangs at the gate.") == [("XMI", "propose")]
    assert asked(found, "A bell shall hang at every gate.") == [("XNO XKE", "propose")]
    assert asked(found, "A rope") == [("XHA", "propose")]
    assert asked(found, "A horn") == [("?", "propose")]


def test_an_ambiguous_name_is_told_with_its_candidates(register: Register) -> None:
    found = read(after_another("Borderland"), register)
    assert asked(found, "A bell") == [("?", "propose")]
    assert [told for severity, told, _ in told_of(found.report) if severity == "warning"] == [
        "“Borderland” is ambiguous: it could be Norhaven or Kestria. Nobody is named for it."
    ]


def test_a_name_without_words_is_reported_and_asks_for_nothing(register: Register) -> None:
    found = read(f"ARTICLE 2\nMirandel\n{FIRST}\nNorhaven\nARTICLE 3\nKestria\n{SECOND}\n", register)
    assert asked(found, "A bell") == [("XKE", "propose")]
    assert warnings(found) == ["No words stand below the name “Norhaven”."]


def test_names_on_lines_of_their_own_propose_together(register: Register) -> None:
    found = read(after_another("Norhaven\nKestria\nDorvania"), register)
    assert asked(found, "A bell") == [("XNO XKE XDO", "propose")]
    apart = read(after_another(f"Norhaven\nKestria: {FIRST}"), register)
    assert asked(apart, "A lantern")[1:] == [("XKE", "propose")]
    assert warnings(apart) == ["No words stand below the name “Norhaven”."]


def test_in_a_list_that_is_surely_a_head_the_known_names_count(register: Register) -> None:
    found = read(after_another("Sylvanland, Norhaven and Kestria"), register)
    assert asked(found, "A bell") == [("? XNO XKE", "propose")]
    assert warnings(found) == ["“Sylvanland” is not a name in the register; it is kept as written."]
    for head in (
        "Friends of Norhaven and Kestria",
        "Sylvanland and Norhaven",
        "Trade Union of Norhaven, Kestria and Dorvania",
    ):
        assert asked(read(after_another(head), register), "A bell") == [("?", "propose")]


@pytest.mark.parametrize(
    "wording",
    [
        "1. The keys of the gate are held by\nNorhaven\n2. A bell rings.",
        "1. The keys are held by Dorvania,\nNorhaven and Kestria\n2. A bell rings.",
        "Use of terms\n1. A gate is a door.\n2. A bell rings.",
        "1. A gate is a door.\n2. A key is held by the\nKeepers Council\n3. A bell rings.",
        "1. A gate is a door.\nAlternatively:\n1. A gate is a hole.\n2. A bell rings.",
        "1. A gate is a door.\n1. A gate is a hole.\n2. A bell rings.",
        "2. A gate is a door.\nArticle 3\n1. A gate is a hole.\n2. A bell rings.",
        "1. A gate is a door.\nMirandel would like to know more about doors.\n2. A bell rings.",
        "1. A gate is\nOpen Day\nand night.\n2. A bell rings.",
    ],
)
def test_a_line_that_goes_on_a_wording_begins_nothing(register: Register, wording: str) -> None:
    found = read(f"ARTICLE 2\nMirandel\n{wording}\n", register)
    assert [[actor.id for actor in block.actors] for block in found.proposals] == [["XMI"]]
    assert "A bell rings." in " ".join(ask.wording for ask in found.proposals[0].asks)


def test_a_long_paper_without_heads_is_read_in_time(register: Register) -> None:
    found = read("ARTICLE 1\nMirandel\n" + "1. A gate.\n" * 5_000, register)
    assert len(found.proposals) == 1


def test_a_name_with_a_colon_in_another_s_rationale_names_nobody(register: Register) -> None:
    paper = f"""
ARTICLE 2
Norhaven
{FIRST}
Rationale
The gate has no light.
Kestria: {SECOND[3:]}
"""
    found = read(paper, register)
    assert asked(found, "bell") in ([], [("?", "propose")])
    assert any("nobody is named" in message for _, message, _ in told_of(found.report))


def test_a_paper_that_writes_name_colon_text_throughout_still_names_its_speakers(register: Register) -> None:
    paper = f"""
ARTICLE 2
Norhaven: {FIRST}
Rationale
The gate has no light.
Kestria: {SECOND}
"""
    assert asked(read(paper, register), "bell") == [("XKE", "propose")]


TITLES = (
    "Comments of Norhaven on document GA/7/2",
    "Written comments by the Government of Norhaven on the draft of 3 May 2031",
    "Statement by Norhaven on behalf of the Island Forum",
    "Observations de Norhaven sur le projet du 3 mai 2031",
    "Observations présentées par la délégation de Norhaven",
    "Comentarios de Norhaven sobre el proyecto de 3 de mayo de 2031",
    "Замечания: Norhaven",
    "Norhaven代表团对GA/7/2号文件所载草案的意见",
    "تعليقات مقدمة من Norhaven على مشروع 3 أيار",
)


@pytest.mark.parametrize("title", TITLES)
def test_the_title_of_a_paper_of_comments_says_whose_they_are(register: Register, title: str) -> None:
    found = read(f"{title}\n\nArticle 4\n\nParagraph 2 should read: “A bell hangs at each gate.”\n", register)
    assert asked(found, "A bell hangs") == [("ISLES" if "Forum" in title else "XNO", "propose")]


@pytest.mark.parametrize("title", TITLES)
def test_comments_that_only_give_a_text_ask_for_nothing(register: Register, title: str) -> None:
    found = read(f"{title}\n\nArticle 4\n\n2. A bell hangs at each gate.\n\nDelete paragraph 3.\n", register)
    assert [ask.edit for block in found.proposals for ask in block.asks] == [Edit.NOTE, Edit.DELETE]


@pytest.mark.parametrize(
    "title",
    [
        "Comments of Norhaven on the proposal of Kestria",
        "Comments of Norhaven on the text proposed by Kestria",
        "Observations de Norhaven sur le texte proposé par Kestria",
        "Comentarios de Norhaven sobre la propuesta de Kestria",
        "Norhaven对Kestria提案的意见",
        "Views of several delegations on the draft",
        "Statement by Norhaven supporting Kestria",
    ],
)
def test_comments_on_what_another_proposes_head_nothing(register: Register, title: str) -> None:
    assert read_head(title, register) is None


def test_a_full_width_colon_parts_a_name_from_its_words(register: Register) -> None:
    lines = "第四条\nNorhaven：第2款，删去“夜间”。\n亚特兰：第3款，删去“白天”。\nKestria：第2款，请勿删去“夜间”。"
    found = [
        (block.actors[0].id, ask.edit.value, ask.address, ask.wording)
        for block in read(lines, register).proposals
        for ask in block.asks
    ]
    assert found == [
        ("XNO", "delete", "第四条(2)", "夜间"),
        ("?", "delete", "第四条(3)", "白天"),
        ("XKE", "retain", "第四条(2)", "夜间"),
    ]
