"""Words of one delegation below another's name: whoever stands above did not ask for them."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, Proposal
from tests.reports import told_of


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(
        (
            Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Kingdom of Norhaven"), Alias("NH"))),
            Actor("XKE", ActorType.STATE, "Kestria"),
            Actor("XMI", ActorType.STATE, "Mirandel"),
            Actor("ISLES", ActorType.GROUP, "Island Forum"),
        )
    )


def read(text: str, register: Register) -> CompilationProposals:
    return read_compilation(
        paged_lines(text.strip("\n").split("\n")), register, source="paper.txt", date="", prefix="x"
    )


def asked(paper: CompilationProposals, words: str) -> list[tuple[str, Edit, Stance]]:
    """Who asks something with certain words."""
    return [
        ("/".join(actor.id for actor in proposal.actors), ask.edit, ask.stance)
        for proposal in paper.proposals
        for ask in proposal.asks
        if words in f"{ask.wording} {ask.anchor} {ask.quote}"
    ]


def of(paper: CompilationProposals, actor: str) -> Proposal:
    return next(proposal for proposal in paper.proposals if actor in {one.id for one in proposal.actors})


BELOW_NAMES = """
Article 1

Kestria

1. A red ferry sails at dawn.

{}

Mirandel

1. A bell rings.
"""
BELOW_A_LINE = """
Article 1

Kestria: insert “red” before “ferry”.

{}

Mirandel: insert “slow” before “ferry”.
"""
LINES = (
    "Norhaven withdrew its proposal to insert “weary” before “passenger”.",
    "Norhaven had proposed to insert “weary” before “passenger”.",
    "Norhaven had earlier proposed inserting “weary” before “passenger”.",
    "Norhaven would insert “weary” before “passenger”.",
    "Norhaven insert “weary” before “passenger”.",
    "Norhaven, insert “weary” before “passenger”.",
    "Norhaven. Insert “weary” before “passenger”.",
    "Norhaven - insert “weary” before “passenger”.",
    "Norhaven | insert “weary” before “passenger”.",
    "Norhaven (later joined by Mirandel) insert “weary” before “passenger”.",
    "Norhaven, on paragraph 1: insert “weary” before “passenger”.",
    "Norhaven (3 May): insert “weary” before “passenger”.",
    "2. Norhaven: insert “weary” before “passenger”.",
    "(b) Norhaven: insert “weary” before “passenger”.",
    "– Norhaven: insert “weary” before “passenger”.",
    "“Norhaven”: insert “weary” before “passenger”.",
    "[Norhaven: insert “weary” before “passenger”]",
    "NH: insert “weary” before “passenger”.",
    "The delegate of Norhaven asked to insert “weary” before “passenger”.",
    "The delegation of Farland proposed to insert “weary” before “passenger”.",
    "The Farlandic delegation proposed to insert “weary” before “passenger”.",
    "Farland proposed to insert “weary” before “passenger”.",
    "Another delegation proposed to insert “weary” before “passenger”.",
    "Several delegations would insert “weary” before “passenger”.",
    "At the request of Norhaven, insert “weary” before “passenger”.",
)


@pytest.mark.parametrize("form", [BELOW_NAMES, BELOW_A_LINE])
@pytest.mark.parametrize("line", LINES)
def test_words_that_begin_with_another_are_not_of_who_stands_above(register: Register, form: str, line: str) -> None:
    paper = read(form.format(line), register)
    assert all("XKE" not in who or edit is Edit.NOTE for who, edit, _ in asked(paper, "weary"))
    assert asked(paper, "weary")
    assert [ask.wording for ask in of(paper, "XMI").asks] in (["A bell rings."], ["slow"])


def test_words_behind_those_of_another_are_nobodys(register: Register) -> None:
    paper = read(
        BELOW_NAMES.format("Norhaven insert “weary” before “passenger”.\n\n2. A second ferry sails."), register
    )
    assert asked(paper, "second ferry") == [("?", Edit.RESTATE, Stance.PROPOSE)]
    said = read(BELOW_NAMES.format("2. Norhaven: delete “weary”.\n\n2. A second ferry sails."), register)
    assert asked(said, "weary") == [("XNO", Edit.DELETE, Stance.DELETE)]
    assert asked(said, "second ferry") == [("?", Edit.RESTATE, Stance.PROPOSE)]
    assert any("not certain whose words" in told for _, told, _ in told_of(said.report))


def test_text_of_a_treaty_that_begins_with_a_name_stays(register: Register) -> None:
    paper = read(BELOW_NAMES.format("2. The Island Forum shall keep a register of lamps."), register)
    assert asked(paper, "register of lamps") == [("XKE", Edit.RESTATE, Stance.PROPOSE)]


def test_a_reservation_is_of_who_makes_it_and_where_it_says(register: Register) -> None:
    text = "Article 1, paragraph 1\n\nKestria: delete “red”.\n\nNorhaven reserves its position on paragraph 2."
    proposal = of(read(text, register), "XNO")
    assert [(ask.address, ask.edit, ask.stance) for ask in proposal.asks] == [
        ("Article 1(2)", Edit.NOTE, Stance.RESERVE)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Kestria sees no reason to delete “red”.",
        "Kestria does not wish to delete “red”.",
        "Kestria would not like to delete “red”.",
        "Kestria never wanted to delete “red”.",
        "Kestria recalls the request by Norhaven to delete “red”.",
        "Kestria is against the proposal to delete “red”.",
        "Kestria refuses to delete “red”.",
        "Kestria prefers not to delete “red”.",
        "Kestria thinks it premature to delete “red”.",
        "Kestria withdrew its proposal to delete “red”.",
        "Kestria and Norhaven see no reason to delete “red”.",
    ],
)
def test_who_speaks_against_a_deletion_asks_for_none(register: Register, line: str) -> None:
    paper = read(f"Article 1\n\nKestria\n\n{line}\n", register)
    assert asked(paper, "red")
    assert all(edit is not Edit.DELETE and stance is not Stance.DELETE for _, edit, stance in asked(paper, "red"))


def test_who_asks_in_a_sentence_asks(register: Register) -> None:
    for line in ("Kestria requests to delete “red”.", "Kestria, delete “red”."):
        assert asked(read(f"Article 1\n\nKestria\n\n{line}\n", register), "red") == [
            ("XKE", Edit.DELETE, Stance.DELETE)
        ]


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven withdrew this proposal.",
        "Norhaven has withdrawn its proposal.",
        "This proposal was later withdrawn.",
        "Withdrawn by Norhaven.",
        "[withdrawn]",
        "(Withdrawn on 3 May)",
    ],
)
def test_what_was_withdrawn_names_nobody(register: Register, line: str) -> None:
    head = "Article 1\n\nNorhaven, supported by Mirandel: insert “weary” before “passenger”."
    paper = read(f"{head}\n\n{line}\n\nKestria: insert “red” before “ferry”.", register)
    assert asked(paper, "weary") == [("XNO", Edit.NOTE, Stance.WITHDRAW)]
    assert asked(paper, "red") == [("XKE", Edit.INSERT, Stance.PROPOSE)]
    assert any("was withdrawn" in told for _, told, _ in told_of(paper.report))


@pytest.mark.parametrize("behind", [" [withdrawn]", ". Withdrawn.", " – withdrawn", ". (since withdrawn)"])
def test_what_was_withdrawn_on_its_own_line_names_nobody(register: Register, behind: str) -> None:
    head = "Article 1\n\nNorhaven, supported by Mirandel: insert “weary” before “passenger”"
    paper = read(f"{head}{behind}\n\nKestria: insert “red” before “ferry”.", register)
    assert asked(paper, "weary") == [("XNO", Edit.NOTE, Stance.WITHDRAW)]
    assert asked(paper, "ferry") == [("XKE", Edit.INSERT, Stance.PROPOSE)]
    assert any("was withdrawn" in told for _, told, _ in told_of(paper.report))


def test_a_support_that_was_withdrawn_is_none(register: Register) -> None:
    head = "Article 1\n\nNorhaven, supported by Mirandel and Kestria: insert “weary” before “passenger”."
    paper = read(f"{head}\n\nMirandel withdrew its support.", register)
    assert asked(paper, "weary") == [
        ("XNO", Edit.INSERT, Stance.PROPOSE),
        ("XKE", Edit.INSERT, Stance.SUPPORT),
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Observer for Farland: insert “red” before “ferry”.",
        "Farland\n\n1. A bell rings.",
        "Farland (withdrawn): delete paragraph 1.",
        "Farland, later joined by others: delete paragraph 1.",
        "Delete the article.",
    ],
)
@pytest.mark.parametrize("above", ["Norhaven: delete paragraph 4.", "Norhaven\n\n4. A lamp burns."])
@pytest.mark.parametrize("heading", ["Article 2", "Article 2, paragraph 1", "Annex", "Chapter II\n\nArticle 2"])
def test_an_article_heads_what_follows_it_whoever_comes_first(
    register: Register, heading: str, above: str, below: str
) -> None:
    # What follows stood at the article before, and a State was named for changes there of which it never spoke.
    paper = read(f"Article 1\n\n{above}\n\n{heading}\n\n{below}\n\nKestria: delete paragraph 3.", register)
    at = {ask.address for ask in of(paper, "XKE").asks}
    assert at == {"Annex(3)" if heading == "Annex" else "Article 2(3)"}
    assert {ask.address for ask in of(paper, "XNO").asks} == {"Article 1(4)"}


def test_an_article_heads_what_follows_where_nobody_is_named_at_once(register: Register) -> None:
    text = "Article 1\n\nNorhaven: delete paragraph 4.\n\nArticle 2\n\nIt was suggested to delete paragraph 1.\n\n"
    paper = read(f"{text}Kestria: delete paragraph 3.", register)
    assert [ask.address for ask in of(paper, "XKE").asks] == ["Article 2(3)"]


def test_an_article_that_a_proposal_restates_is_no_heading(register: Register) -> None:
    paper = read(
        "Article 1\n\nNorhaven\n\n1. A lamp burns.\n\nArticle 2\n\n1. A bell rings.\n\nKestria\n\n1. Fog.", register
    )
    assert asked(paper, "A bell rings.")[0][0] == "XNO"


@pytest.mark.parametrize(
    "sentence",
    [
        "Kestria notes that Norhaven proposes to delete “red”.",
        "As Norhaven proposes to delete “red”, we reserve our position.",
        "According to Norhaven, “red” should be deleted.",
        "“red” should be deleted (Norhaven).",
        "“red” should be deleted, says Norhaven.",
        "Norhaven's position is that “red” should be deleted.",
        "The proposal of Norhaven requests the deletion of “red”.",
        "At the last session, Norhaven requests the deletion of “red”.",
        "We heard Norhaven request the deletion of “red”.",
        "We thank Norhaven, who proposes to delete “red”.",
        "A number of delegations prefer the deletion of “red”.",
        "The Farlandic delegation proposes to delete “red”.",
    ],
)
def test_reasons_that_tell_what_another_wants_ask_for_nothing(register: Register, sentence: str) -> None:
    paper = read(f"Article 1\n\nKestria\n\n1. A ferry sails.\n\nRationale\n\n{sentence}", register)
    assert not any(edit is Edit.DELETE for _, edit, _ in asked(paper, "red"))


@pytest.mark.parametrize(
    ("sentence", "edit"),
    [
        ("Kestria proposes to delete “red”, as Norhaven proposes.", Edit.DELETE),
        ("Kestria proposes to delete “red” because Norhaven supports it.", Edit.DELETE),
        ("Kestria and Norhaven propose to delete “red”.", Edit.DELETE),
        ("Kestria proposes to keep “red” and Norhaven proposes to delete “red”.", Edit.RETAIN),
    ],
)
def test_reasons_that_speak_for_who_proposes_ask(register: Register, sentence: str, edit: Edit) -> None:
    paper = read(f"Article 1\n\nKestria\n\n1. A ferry sails.\n\nRationale\n\n{sentence}", register)
    assert [(who, how) for who, how, _ in asked(paper, "red")] == [("XKE", edit)]


@pytest.fixture(scope="module")
def eastern() -> Register:
    return register_of(
        (
            Actor("XSA", ActorType.STATE, "Saluria", (Alias("سالوريا"), Alias("萨卢里亚"))),
            Actor("XBE", ActorType.STATE, "Belmar", (Alias("بلمار"), Alias("贝尔马"))),
        )
    )


@pytest.mark.parametrize(
    ("article", "names", "text", "reasons", "sentence"),
    [
        ("المادة 3", ("سالوريا", "بلمار"), "2- يضاء المصباح ليلا.", "الأساس المنطقي", "يقترح {} حذف الفقرة 4."),
        ("المادة 3", ("سالوريا", "بلمار"), "2- يضاء المصباح ليلا.", "الأساس المنطقي", "يقترح وفد {} حذف الفقرة 4."),
        ("第三条", ("萨卢里亚", "贝尔马"), "一、灯应当在夜间点亮。", "理由", "{}建议删除第四款。"),
    ],
)
def test_in_scripts_without_capitals_reasons_that_tell_what_another_wants_ask_for_nothing(
    eastern: Register, article: str, names: tuple[str, str], text: str, reasons: str, sentence: str
) -> None:
    own, other = names
    found = read(f"{article}\n{own}\n{text}\n{reasons}\n{sentence.format(other)}\n", eastern)
    assert [ask.edit for ask in found.proposals[0].asks] == [Edit.RESTATE]
    assert len(found.proposals) == 1


@pytest.mark.parametrize(
    ("article", "names", "sentence"),
    [
        ("المادة 3", ("سالوريا", "بلمار"), "يقترح {} حذف الفقرة 4."),
        ("المادة 3", ("سالوريا", "بلمار"), "يقترح وفد {} حذف الفقرة 4."),
        ("第三条", ("萨卢里亚", "贝尔马"), "{}建议删除第四款。"),
        ("第三条", ("萨卢里亚", "贝尔马"), "{}提议第四款应予删除。"),
    ],
)
def test_in_scripts_without_capitals_who_is_named_asks(
    eastern: Register, article: str, names: tuple[str, str], sentence: str
) -> None:
    own, other = names
    found = read(f"{article}\n{own}\n{sentence.format(own)}\n", eastern)
    assert [(ask.edit, ask.address) for ask in found.proposals[0].asks] == [(Edit.DELETE, f"{article}(4)")]
    found = read(f"{article}\n{own}\n{sentence.format(other)}\n", eastern)
    assert all(ask.edit is not Edit.DELETE for ask in of(found, "XSA").asks if of(found, "XSA"))


@pytest.mark.parametrize(
    ("article", "line", "words"),
    [
        ("Article 1", "Paragraph 4 should read: “A bell rings.”", "A bell rings"),
        ("Article 1", "Le paragraphe 4 se lirait comme suit : « Une cloche sonne. »", "Une cloche sonne"),
        ("Artículo 1", "El párrafo 4 debería decir: «Suena una campana.»", "Suena una campana"),
        ("Статья 1", "Пункт 4 изложить в следующей редакции: «Звонит колокол.»", "Звонит колокол"),
        ("第一条", "第四款改为：“钟应敲响。”", "钟应敲响"),
        ("المادة 1", "يصبح نص الفقرة 4 كما يلي: «يقرع الجرس.»", "يقرع الجرس"),
    ],
)
def test_a_text_is_of_the_place_that_its_introduction_names(
    register: Register, article: str, line: str, words: str
) -> None:
    (ask,) = read(f"{article}\nKestria\n{line}\n", register).proposals[0].asks
    assert (ask.edit, ask.address.replace("四", "4")) == (Edit.RESTATE, f"{article}(4)")
    assert words in ask.wording


@pytest.mark.parametrize(
    ("article", "line"),
    [
        ("Article 1", "Do not replace paragraph 4 by the following: “A bell rings.”"),
        ("Article 1", "Ne pas remplacer le paragraphe 4 par ce qui suit : « A bell rings. »"),
        ("Artículo 1", "No puede aceptarse el siguiente texto: «A bell rings.»"),
        ("Artículo 1", "Se opone al siguiente texto: «A bell rings.»"),
        ("Статья 1", "Не поддерживаем следующий текст: «A bell rings.»"),
        ("第一条", "不接受以下案文：“A bell rings.”"),
        ("المادة 1", "لا نقبل النص التالي: «A bell rings.»"),
    ],
)
def test_a_text_that_is_refused_is_no_wording(register: Register, article: str, line: str) -> None:
    asks = read(f"{article}\nKestria\n{line}\n", register).proposals[0].asks
    assert [ask.edit for ask in asks if "A bell rings" in ask.wording] in ([], [Edit.OPPOSE])


@pytest.mark.parametrize(
    ("article", "line"),
    [
        ("Article 1", "Supprimer les paragraphes 3 et 4."),
        ("Artículo 1", "Suprímanse los párrafos 3 y 4."),
        ("Статья 1", "Исключить пункты 3 и 4."),
        ("第一条", "删除第三款和第四款。"),
        ("المادة 1", "تحذف الفقرة 3 والفقرة 4."),
    ],
)
def test_several_paragraphs_go_at_once(register: Register, article: str, line: str) -> None:
    asks = read(f"{article}\nKestria\n{line}\n", register).proposals[0].asks
    places = [(ask.edit, ask.address.replace("三", "3").replace("四", "4")) for ask in asks]
    assert places == [(Edit.DELETE, f"{article}(3)"), (Edit.DELETE, f"{article}(4)")]


def test_a_short_word_is_no_code_of_an_actor() -> None:
    known = register_of(
        (Actor("AU", ActorType.GROUP, "Assembled Unions", (Alias("AU"),)), Actor("XKE", ActorType.STATE, "Kestria"))
    )
    (ask,) = read("Article 1\nKestria\nAu paragraphe 2, remplacer « day » par « night ».\n", known).proposals[0].asks
    assert (ask.edit, ask.wording) == (Edit.REPLACE, "night")


def test_a_text_behind_a_paragraph_is_of_the_place_that_its_introduction_names(register: Register) -> None:
    text = "Article 1\nKestria\n2. A lamp burns.\nParagraph 4 should read: “A bell rings.”\n"
    assert [ask.address for ask in read(text, register).proposals[0].asks] == ["Article 1(2)", "Article 1(4)"]


def test_an_introduction_that_names_two_places_leaves_its_text_to_the_article(register: Register) -> None:
    (ask,) = read("Article 1\nKestria\nIn paragraphs 4 and 5 the text: “A bell rings.”\n", register).proposals[0].asks
    assert ask.address == "Article 1"
