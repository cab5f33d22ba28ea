"""Numbers and divisions of real documents beside the repository whose articles, options and brackets are known."""

import pytest

from app.importing.files import read_draft
from app.services.resources import load_resources
from app.treaty.draft import Kind
from app.treaty.structure import structure_doubts, torn_paragraphs
from benchmarks.measuring import numbering as measured


@pytest.fixture(scope="module")
def read(root, corpus):
    resources = load_resources(root / "resources")
    return lambda name: read_draft(corpus / name, resources.register, resources.profiles)


def test_the_charter_has_the_same_articles_in_three_languages(read):
    drafts = {code: read(name) for code, name in measured.CHARTER.items()}
    assert measured.articles_in_common(drafts) == measured.CHARTER_ARTICLES
    assert [draft.language for draft in drafts.values()] == list(drafts)
    chapters = [[p.number for p in d.provisions if p.kind.value == "chapter"] for d in drafts.values()]
    assert {len(own) for own in chapters} == {19}


@pytest.mark.parametrize("name", measured.PLASTICS)
def test_each_article_stands_in_its_part_with_its_options_and_brackets(read, name):
    draft = read(name)
    assert measured.structure_of(draft) == measured.PLASTICS[name]
    assert len({p.address for p in draft.provisions if p.kind.value == "article"}) == sum(
        map(len, measured.PLASTICS[name].parts)
    )


def test_contents_without_leaders_are_no_text_of_a_compilation(read):
    draft = read("plastics-later/05_compilation_text.pdf")
    assert sum(p.kind is Kind.ARTICLE for p in draft.provisions) >= 45
    assert structure_doubts(draft.provisions) == ()
    (line,) = [line for line in draft.report.lines if str(line.message).startswith("Left out as a table of contents")]
    assert line.where == "page 3 to page 4"


@pytest.mark.parametrize("number", range(9))
def test_contents_with_spaced_dots_are_no_text_of_a_memorandum(read, number):
    draft = read(f"ietf/draft-ietf-appsawg-file-scheme-0{number}.txt")
    assert not any(". . . ." in p.text or ". . . ." in p.heading for p in draft.provisions)
    assert str(draft.report.lines[0].message).startswith("No articles were found in this draft")


def test_real_drafts_that_are_read_well_are_not_warned_of(read):
    names = (
        "bbnj/2022-06-01_further-revised-draft.txt",
        "bbnj-later/2023-06-19_agreement.pdf",
        "paris/2015-12-09_draft-text.md",
        "instruments/un-convention-against-corruption-2003.md",
        "un-charter/un_charter_fr.txt",
        "akn/leos/bill_3Articles.xml",
    )
    assert [name for name in names if structure_doubts(read(name).provisions)] == []


@pytest.mark.parametrize(("name", "many"), [("uncac", 71), ("vclt", 85)])
def test_a_bilingual_page_has_its_articles_and_not_those_of_its_navigation(read, name, many):
    draft = read(f"web/open-treaties-{name}.html")
    assert sum(p.kind is Kind.ARTICLE for p in draft.provisions) == many


def test_articles_behind_annexes_in_a_text_stand_in_no_annex(read):
    draft = read("plastics-later/06_chair_text.pdf")
    articles = [p for p in draft.provisions if p.kind is Kind.ARTICLE]
    assert len(articles) == 34
    assert not any("nnex" in p.address for p in articles)


@pytest.mark.parametrize(
    "name",
    [
        "plastics-later/06_chair_text.pdf",
        "un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19/original.pdf",
        "bbnj-later/2023-06-19_agreement.pdf",
    ],
)
def test_no_item_of_a_real_pdf_is_torn(read, name):
    assert torn_paragraphs(read(name).provisions) == ()
