"""The PDF reader on real documents beside the repository: words, articles, notes, heads, and pairs of two texts."""

import pytest

from app.importing.files import read_draft
from app.importing.formats import source_of
from app.importing.source.reader_options import ReaderOptions
from app.services.resources import load_resources
from app.treaty.draft import Kind
from benchmarks.measuring import pdf_reading as measured
from benchmarks.measuring.pdf_margins import intruders, margins_of

AGREEMENTS = {
    "un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19": 76,
    "un-pdfs/fish-stocks-agreement-1995/1995-08-04": 50,
    "un-pdfs/agreement-partxi-1994/1994-07-28": 10,
}


@pytest.fixture(scope="module")
def resources(root):
    return load_resources(root / "resources")


def source(path):
    return source_of(path.read_bytes(), path.name, ReaderOptions())


@pytest.mark.parametrize(
    "name", [*AGREEMENTS, "report-pair/report-2026-3/2026-04-02", "un-pdfs/unclos-1982/1982-12-10"]
)
def test_the_words_are_those_of_the_text_beside(corpus, name):
    folder = corpus / name
    read = source(folder / "original.pdf")
    wanted = measured.words_in((folder / "text.txt").read_text("utf-8"))
    assert measured.score_of(measured.words_in(measured.said_by(read)), wanted) > 0.99
    assert measured.inside_sentences(read) == 0
    margins = margins_of(folder / "original.pdf")
    assert margins is None or intruders(read, margins) == []


def test_what_is_not_in_the_text_of_a_resolution_is_named(corpus):
    for path in sorted(corpus.glob("un-pdfs/ga-*/**/original.pdf")):
        read = source(path)
        said = measured.words_in(f"{measured.said_by(read)} {measured.set_aside_by(read)}")
        assert measured.score_of(said, measured.words_in((path.parent / "text.txt").read_text("utf-8"))) > 0.99


@pytest.mark.parametrize("name", AGREEMENTS)
def test_every_article_is_found_in_its_order_with_its_title(corpus, resources, name):
    draft = read_draft(corpus / name / "original.pdf", resources.register, resources.profiles)
    assert measured.articles_of(draft) == list(range(1, AGREEMENTS[name] + 1))
    annexed = next((at for at, p in enumerate(draft.provisions) if p.kind is Kind.ANNEX), len(draft.provisions))
    assert [p.number for p in draft.provisions[:annexed] if p.kind is Kind.ARTICLE and not p.heading] == []


def test_the_law_of_the_sea_has_its_articles_and_annexes(corpus, resources):
    path = corpus / "un-pdfs/unclos-1982/1982-12-10/original.pdf"
    draft = read_draft(path, resources.register, resources.profiles)
    assert sorted(set(measured.articles_of(draft)) & set(range(1, 321))) == list(range(1, 321))
    annexes = [p.number.removeprefix("ANNEX ") for p in draft.provisions if p.kind is Kind.ANNEX]
    assert annexes[:9] == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def test_the_edited_text_in_pdf_pairs_with_the_unedited_one(corpus, resources):
    unedited, edited = (
        read_draft(corpus / "paris" / name, resources.register, resources.profiles)
        for name in ("2015-10-23_draft-text.md", "2015-10-23_11infnot.pdf")
    )
    assert measured.paired(unedited, edited) > 0.97


@pytest.mark.parametrize("name", ["03_zerodraft.pdf", "04_revised_zero_draft.pdf"])
def test_notes_are_cited_and_stand_in_no_sentence(corpus, name):
    read = source(corpus / "plastics" / name)
    notes, cited = measured.notes_of(read)
    assert notes > 60
    assert cited >= notes - 1
    said = [block.text for block in read.blocks if not block.note]
    long = {block.text[:60] for block in read.blocks if block.note and len(block.text) > 60}
    assert not [text for text in said for note in long if note in text]
