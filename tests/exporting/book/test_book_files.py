"""The book of the sample as pages, Word file, web page and Akoma Ntoso: written, then read back from the bytes."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from lxml import etree
from lxml import html as lxml_html

from app.exporting.book.akn import book_akn
from app.exporting.book.leaves import leaves_of
from app.exporting.book.pages import prepare_book
from app.exporting.book.web import book_html
from app.exporting.book.word import book_docx
from app.exporting.docx.body_xml import W
from app.exporting.pdf.pdf import set_pages
from app.job import SilentProgress
from app.redline.print_options import EVERYTHING, Orientation
from app.services.book import BookOptions, book_of
from app.services.processes.worker_pool import WorkerPool
from tests.exporting.tagged import elements_under
from tests.redline.book.made_books import asked, book, series

UPRIGHT = replace(EVERYTHING, orientation=Orientation.PORTRAIT, handling="Limited")
HOSTILE = ("Article 1", "Piers <script>alert(1)</script>", "1. Ships #link(x) \u202e moor & stay at \\ the *pier*.")
LATER = (*HOSTILE[:2], "1. Ships #link(x) \u202e moor & stay at \\ the *quay*.")


@pytest.fixture(scope="module", params=["en", "ar"])
def made(request, made_sample, resources):
    return book_of(made_sample, resources, BookOptions(language=request.param)), resources.vocabulary(request.param)


@pytest.fixture(scope="module")
def hostile():
    return book(series(HOSTILE, LATER), [asked("Norhaven", "replace", "Article 1(1)", "quay", "pier", base="zero")])


def bare(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def footnotes_of(made):
    return {note.number: bare(note.words) for article in made.articles for note in article.footnotes}


def set_book(made, words, resources, choices=UPRIGHT):
    return set_pages(prepare_book(made, words, choices, resources.pages), WorkerPool(), SilentProgress())


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_pages_have_every_footnote_bookmarks_and_tags(made, resources):
    found, words = made
    data = set_book(found, words, resources)
    with pypdfium2.PdfDocument(data) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    assert all("Limited" in page for page in pages)
    text = bare("".join(pages))
    for note in (note for article in found.articles for note in article.footnotes):
        if words.right_to_left:  # a reader of pages puts words of two directions, and joined letters, in another order
            assert all(bare(word) in text for word in re.findall("[A-Za-z]{3,}", note.words)), note.number
        else:
            assert bare(note.words)[:30] in text, note.number
    for article in found.articles:
        assert all(bare(word) in text for word in re.findall("[A-Za-z]{3,}", article.title))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        sorts = {str(one.S) for one in elements_under(pdf.Root.StructTreeRoot)}
        assert {"/H1", "/H2", "/H3", "/Note", "/Link", "/Table"} <= sorts
        assert "pdfuaid" in str(pdf.Root.Metadata.read_bytes())
        with pdf.open_outline() as outline:
            titles = [one.title for one in outline.root]
    assert len(titles) > len(found.parts)
    assert set_book(found, words, resources) == data


def test_the_word_file_has_real_footnotes_headings_and_a_field_of_contents(made):
    found, words = made
    data = book_docx(found, words, UPRIGHT)
    parts = parts_of(data)
    notes, body = (etree.fromstring(parts[f"word/{name}.xml"]) for name in ("footnotes", "document"))
    said = {int(one.get(f"{W}id")): bare("".join(one.itertext(f"{W}t"))) for one in notes.iter(f"{W}footnote")}
    assert {number: text for number, text in said.items() if number > 0} == footnotes_of(found)
    cited = [int(one.get(f"{W}id")) for one in body.iter(f"{W}footnoteReference")]
    assert cited == sorted(footnotes_of(found)), "each is cited once, in its order"
    styles = [one.get(f"{W}val") for one in body.iter(f"{W}pStyle")]
    assert styles.count("Heading2") == len(found.articles) + 3, "drafts, papers, where each article stood"
    assert [one.text for one in body.iter(f"{W}instrText")] == ['TOC \\o "1-2" \\h \\z \\u']
    marks = {one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")}
    links = {one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink")}
    assert links <= marks
    assert len(marks) == sum(1 for _ in body.iter(f"{W}bookmarkStart"))
    assert b"trackRevisions" not in parts["word/settings.xml"]
    known = {one.get(f"{W}styleId") for one in etree.fromstring(parts["word/styles.xml"]).iter(f"{W}style")}
    assert set(styles) <= known
    assert book_docx(found, words, UPRIGHT) == data


def test_the_web_page_is_whole_and_needs_nothing(made, resources):
    found, words = made
    data = book_html(found, words, UPRIGHT, resources.pages)
    page = lxml_html.fromstring(data.decode("utf-8"))
    said = {
        int(one.get("id")[1:]): bare(one.text_content().removeprefix(one.get("id")[1:]))
        for one in page.iter("p")
        if re.fullmatch(r"n\d+", one.get("id") or "")
    }
    assert said == footnotes_of(found)
    there = {one.get("id") for one in page.iter() if one.get("id")}
    links = [one.get("href") for one in page.iter("a")]
    assert all(link.startswith("#") and link[1:] in there for link in links)
    assert page.get("dir") == ("rtl" if words.right_to_left else "ltr")
    assert not list(page.iter("script", "img", "link", "iframe"))
    assert "default-src 'none'" in data.decode()
    assert book_html(found, words, UPRIGHT, resources.pages) == data


def test_the_akoma_ntoso_file_is_valid_and_has_every_footnote(made, root):
    found, words = made
    data = book_akn(found, words)
    file = etree.fromstring(data)
    schema = etree.XMLSchema(etree.parse(root / "tests" / "exporting" / "schemas" / "akomantoso30.xsd"))
    assert schema.validate(file), schema.error_log
    said = {int(one.get("marker")): bare("".join(one.itertext())) for one in file.iter("{*}authorialNote")}
    assert said == footnotes_of(found)
    names = [one.get("eId") for one in file.iter() if one.get("eId")]
    assert len(names) == len(set(names))
    assert {one.get("href")[1:] for one in file.iter("{*}ref")} <= set(names)
    assert book_akn(found, words) == data


def test_links_to_articles_lead_to_their_headings(made):
    found, words = made
    file = etree.fromstring(book_akn(found, words))
    named = {one.get("eId"): one for one in file.iter("{*}article")}
    titles = {article.address: article.title for article in found.articles}
    shown = {one.text: "".join(named[one.get("href")[1:]].find("{*}heading").itertext()) for one in file.iter("{*}ref")}
    assert shown
    assert all(titles[address] == title for address, title in shown.items())


def test_words_of_a_hostile_draft_are_words_in_every_file(hostile, resources):
    words = resources.vocabulary("en")
    page = book_html(hostile, words, UPRIGHT, resources.pages).decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page
    with pypdfium2.PdfDocument(set_book(hostile, words, resources)) as pdf:
        text = "".join(one.get_textpage().get_text_range() for one in pdf)
    assert "#link(x)" in text
    assert "the *quay" in text, "an override does not turn words round"
    for data in (book_docx(hostile, words, UPRIGHT), book_akn(hostile, words)):
        assert b"<script>" not in data
    assert hostile.articles[0].footnotes[0].voices[0].names == ("Norhaven",)


def test_pages_for_an_archive_can_be_made(hostile, resources):
    plain = book(series(("Article 1", "Piers", "1. Ships moor."), ("Article 1", "Piers", "1. Ships stay.")))
    data = set_book(plain, resources.vocabulary("en"), resources, replace(UPRIGHT, archival=True))
    assert b"pdfaid" in pikepdf.open(io.BytesIO(data)).Root.Metadata.read_bytes()


def test_the_headings_say_what_is_adopted_and_only_on_a_persons_word(resources):
    drafts = series(("Article 1", "Piers", "1. Ships moor."), ("Article 1", "Piers", "1. Ships stay."))
    for adopted, wanted in ((True, "B. Text as adopted"), (False, "B. Last text")):
        made = book(drafts, adopted=adopted)
        headings = [leaf.words for leaf in leaves_of(made, resources.vocabulary("en")) if leaf.style == "heading"]
        assert wanted in headings
        assert headings.index("A. Negotiation texts") < headings.index(wanted)


def test_sessions_stand_over_their_drafts_once(resources):
    drafts = series(*[("Article 1", "Piers", f"1. Ships moor {n}.") for n in ("here", "there", "yonder")])
    held = [
        replace(one, meeting=name)
        for one, name in zip(drafts, ("First session", "First session", "Second"), strict=True)
    ]
    sessions = [one.words for one in leaves_of(book(held), resources.vocabulary("en")) if one.style == "session"]
    assert sessions == ["First session", "Second"]
