"""Where the words come from stands in every file: on the cover, on a page of its own, at changes, in a sheet; without a
shelf it stands in none.
"""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import openpyxl
import pypdfium2
import pytest
from lxml import etree, html

from app.exporting.pdf.pdf import set_pages
from app.job import SilentProgress
from app.redline.print_options import EVERYTHING, Authors, FilteredChanges, Section
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.exports.data_files import changes_xlsx, comparison_json, csv_table
from app.services.exports.documents import docx_file, html_file, pdf_pages, summary_markdown
from app.services.processes.worker_pool import WorkerPool
from app.treaty.instruments import Instrument
from tests.attribution.made import request
from tests.house.examples import draft

if TYPE_CHECKING:
    from app.redline.print_options import PrintOptions
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources

TITLE = "Where the words come from"
FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay without delay."
THIRD = "3. The guild counts its nets and ropes in the salt house on the first morning of winter."
FOURTH = "4. In thick fog the keeper sounds the copper horn three times in each hour until the mist has lifted."
SHELF = (
    Instrument("lamps", replace(draft(FIRST, SECOND, FOURTH), title="On Lamps", date="1988-05-01"), "LAMPS"),
    Instrument("quays", replace(draft(FIRST), title="On Quays", date="2001-06-01"), "QUAYS"),
)
OLDER = draft(FIRST.replace("shall", "may"), SECOND, THIRD, label="R1")
NEWER = draft(FIRST, SECOND.replace("delay", "delay and in person"), THIRD, label="R2")
PAPERS = (
    request("restate", "Article 1(2)", "A lamp keeper who leaves the tower shall hand the oil ledger to the warden of "
            "the quay without delay and in person.", actor="NOR"),  # type: ignore[arg-type]
    replace(request("insert", "Article 1", FOURTH[3:], actor="FRA"), source="other.txt"),  # type: ignore[arg-type]
)  # fmt: skip


def compared_with(resources: Resources, shelf: tuple[Instrument, ...]) -> ComparedDrafts:
    return compare_drafts(OLDER, NEWER, KnownEvidence(PAPERS), resources, shelf=shelf)


@pytest.fixture(scope="module")
def compared(resources: Resources) -> ComparedDrafts:
    return compared_with(resources, SHELF)


@pytest.fixture(scope="module")
def bare(resources: Resources) -> ComparedDrafts:
    return compared_with(resources, ())


def printed(compared: ComparedDrafts, resources: Resources, choices: PrintOptions = EVERYTHING) -> list[str]:
    """The words of each page."""
    data = set_pages(pdf_pages(compared, resources, choices).made, WorkerPool(), SilentProgress())
    document = pypdfium2.PdfDocument(data)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


def comments(compared: ComparedDrafts, resources: Resources, choices: PrintOptions = EVERYTHING) -> list[str]:
    """What each comment of the Word file says."""
    made = docx_file(compared, resources, choices).made
    assert isinstance(made, bytes)
    part = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/comments.xml"))
    return ["\n".join("".join(one.itertext()) for one in comment) for comment in part]


def test_pages_tell_it_on_the_first_one_and_on_one_of_its_own(compared: ComparedDrafts, resources: Resources) -> None:
    first, *rest = printed(compared, resources)
    assert "2 of 3 provisions have a source on the shelf" in first
    own = next(page for page in rest if page.startswith(TITLE))
    for words in (
        "LAMPS 1(1): 100 % of its words, verbatim, since R1",
        "QUAYS 1(1) ← LAMPS 1(1)",
        "“shall” → “may” · came with the source in R1, went in R2",
        "inserted: “and in person” · came in R2",
        "Norway",
        "no source on the shelf: Article 1(3)",
        "Proposals that take over a source",
        "takes over LAMPS 1(4)",
    ):
        assert words in own, words
    assert any("toward LAMPS 1(1)" in page for page in rest)


def test_pages_leave_it_out_where_that_is_chosen(compared: ComparedDrafts, resources: Resources) -> None:
    without = replace(EVERYTHING, sections=EVERYTHING.sections - {Section.PRECEDENTS})
    pages = printed(compared, resources, without)
    assert not any(TITLE in page or "on the shelf" in page for page in pages)


def test_a_word_file_tells_it_at_the_changes_and_the_provisions(compared: ComparedDrafts, resources: Resources) -> None:
    first, *others = comments(compared, resources)
    assert "2 of 3 provisions have a source on the shelf" in first
    assert "no source on the shelf: Article 1(3)" in first
    assert any("toward LAMPS 1(1)" in said for said in others)
    assert any("LAMPS 1(2)" in said and "Who asked: Norway" in said for said in others)


def test_a_web_page_leads_to_the_provisions(compared: ComparedDrafts, resources: Resources) -> None:
    made = html_file(compared, resources).made
    assert isinstance(made, bytes)
    page = html.fromstring(made)
    (section,) = page.xpath("//section[@id='sources']")
    assert section.xpath("h2")[0].text_content() == TITLE
    links = section.xpath(".//a/@href")
    assert links
    assert all(page.xpath(f"//*[@id='{link[1:]}']") for link in links)
    assert "Norway" in section.text_content()
    assert "takes over LAMPS 1(4)" in section.text_content()
    assert "away from LAMPS 1(2)" in page.xpath("//section[@id='changes']")[0].text_content()


def test_summary_and_workbook_tell_it(compared: ComparedDrafts, resources: Resources) -> None:
    summary = summary_markdown(compared, resources).decode().replace("\\", "")
    assert f"## {TITLE}" in summary
    assert "toward LAMPS 1(1)" in summary
    book = openpyxl.load_workbook(io.BytesIO(changes_xlsx(compared, resources)))
    rows = list(book[TITLE].iter_rows(values_only=True))
    assert rows[0] == ("Where", "Source", "%", "Words", "verbatim", "Since", "Source of the source", "Departures")
    (line,) = [row for row in rows if row[0] == "Article 1(2)"]
    assert line[1:3] == ("LAMPS 1(2)", 87)
    assert "Who asked: Norway" in str(line[7])
    assert [row[1] for row in rows if row[0] == "Article 1(3)"] == ["no source on the shelf"]


def test_lists_have_a_column_of_it(compared: ComparedDrafts, bare: ComparedDrafts) -> None:
    def read(one: ComparedDrafts) -> list[dict[str, Any]]:
        return list(csv.DictReader(io.StringIO(csv_table(one).decode("utf-8-sig"))))

    assert [row["bearing"] for row in read(compared)] == [
        "toward LAMPS 1(1); toward QUAYS 1(1)", "away from LAMPS 1(2)",
    ]  # fmt: skip
    assert all("bearing" not in row for row in read(bare))


def test_json_has_sources_departures_and_bearings(compared: ComparedDrafts) -> None:
    document = comparison_json(compared)
    told = {one["address"]: one for one in document["precedents"]["provisions"]}
    assert told["Article 1(3)"]["sources"] == []
    (source,) = told["Article 1(2)"]["sources"]
    (departure,) = source["departures"]
    assert (departure["came"], departure["with_source"]) == ("R2", False)
    assert [actor["id"] for one in departure["attributions"] for actor in one["actors"]] == ["NOR"]
    (gone,) = told["Article 1(1)"]["sources"][0]["gone"]
    assert (gone["came"], gone["went"]) == ("R1", "R2")
    assert [one["source"] for one in document["amendments"][0]["bearing"]] == ["LAMPS 1(1)", "QUAYS 1(1)"]
    assert [one["bearing"] for one in document["changes"][1]["bearing"]] == ["away"]
    assert [one["instrument"] for one in document["precedents"]["asked"]] == ["lamps"]


def test_where_names_are_left_out_nobody_is_named_for_a_departure(
    compared: ComparedDrafts, resources: Resources
) -> None:
    nameless = replace(EVERYTHING, authors=Authors.NONE)
    pages = " ".join(printed(compared, resources, nameless))
    assert "came in R2" in pages
    assert "Norway" not in pages
    assert "France" not in pages
    assert "Norway" not in "".join(comments(compared, resources, nameless))
    assert b"Norway" not in html_file(compared, resources, nameless).made  # type: ignore[operator]


def test_a_filter_leaves_the_sources(compared: ComparedDrafts, resources: Resources) -> None:
    only = replace(EVERYTHING, only=FilteredChanges(frozenset({compared.redline.changes[0].id}), "one"))
    assert any(TITLE in page for page in printed(compared, resources, only))


def test_without_a_shelf_no_file_says_a_word_of_it(bare: ComparedDrafts, resources: Resources) -> None:
    assert not any(TITLE in page or "shelf" in page for page in printed(bare, resources))
    assert not any("shelf" in said for said in comments(bare, resources))
    assert b'id="sources"' not in html_file(bare, resources).made  # type: ignore[operator]
    assert TITLE not in openpyxl.load_workbook(io.BytesIO(changes_xlsx(bare, resources))).sheetnames
    document = comparison_json(bare)
    assert "precedents" not in document
    assert all("bearing" not in one for one in (*document["amendments"], *document["changes"]))


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_other_languages_tell_it(compared: ComparedDrafts, resources: Resources, language: str) -> None:
    words = resources.vocabulary(language)
    pages = printed(compared, resources, replace(EVERYTHING, language=language))
    if language == "zh":  # Arabic letters are read back in other forms
        assert any(words.say("Where the words come from") in page for page in pages)
    assert any("LAMPS" in page for page in pages)
