"""What moved in the scope stands in every file: on the cover, on a page of its own, at changes, in a sheet."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import openpyxl
import pypdfium2
import pytest
from lxml import etree, html

from app.exporting.pdf.pdf import set_pages
from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.job import SilentProgress
from app.redline.print_options import EVERYTHING, Authors, FilteredChanges, Section
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.exports.data_files import changes_xlsx
from app.services.exports.documents import docx_file, html_file, pdf_pages, summary_markdown
from app.services.imports.custom_actors import read_actors, with_own_actors
from app.services.processes.worker_pool import WorkerPool

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.print_options import PrintOptions
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources

TITLE = "Which offences are reached: what moved"
TURN = "Article 19(2): from the offences of Articles 7 to 15 (option 1)"
CARRIED = "This carries Articles 21 to 24 along."
"""Of the sample: what its measures reach was an option in the second revision, and is settled in the last draft."""


@pytest.fixture(scope="module")
def compared(root: Path, resources: Resources) -> ComparedDrafts:
    register = with_own_actors(resources.register, read_actors(root / "drafts" / "actors.json"))
    older, newer = (
        read_draft(root / "drafts" / name, register, resources.profiles) for name in ("rev2.docx", "final.md")
    )
    paper = read_paper(root / "drafts" / "proposals-on-rev2.csv", register)
    return compare_drafts(older, newer, KnownEvidence((paper,)), resources, register=register)


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
    part = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/comments.xml"))
    return ["\n".join("".join(one.itertext()) for one in comment) for comment in part]


def test_pages_tell_it_on_the_first_one_and_on_one_of_its_own(compared: ComparedDrafts, resources: Resources) -> None:
    first, *rest = printed(compared, resources)
    assert "provisions reach other offences than before" in first
    assert TURN in first
    own = next(page for page in rest if page.startswith(TITLE))
    for words in (
        "Article 19(2)",
        CARRIED,
        "the offences of Articles 8 to 16",
        "Elmaria",
        "Article 16 bis: no offence",
    ):
        assert words in own, words


def test_pages_leave_it_out_where_that_is_chosen(compared: ComparedDrafts, resources: Resources) -> None:
    without = replace(EVERYTHING, sections=EVERYTHING.sections - {Section.SCOPE})
    assert not any(page.startswith(TITLE) for page in printed(compared, resources, without))


def test_a_word_file_tells_it_at_the_changes(compared: ComparedDrafts, resources: Resources) -> None:
    first, *others = comments(compared, resources)
    assert TURN in first
    told = [said for said in others if f"scope: {TURN}" in said]
    assert told
    assert all(CARRIED in said for said in told)


def test_a_web_page_leads_to_the_changes(compared: ComparedDrafts, resources: Resources) -> None:
    page = html.fromstring(html_file(compared, resources).made)
    (section,) = page.xpath("//section[@id='scope']")
    assert section.xpath("h2")[0].text_content() == TITLE
    (item,) = [one for one in section.xpath(".//li") if TURN in one.text_content()]
    links = item.xpath(".//a/@href")
    assert links
    assert all(page.xpath(f"//*[@id='{link[1:]}']") for link in links)
    assert "Elmaria" in item.text_content()


def test_summary_and_workbook_tell_it(compared: ComparedDrafts, resources: Resources) -> None:
    assert TURN in summary_markdown(compared, resources).decode().replace("\\", "")
    book = openpyxl.load_workbook(io.BytesIO(changes_xlsx(compared, resources)))
    rows = list(book["Which offences are reached"].iter_rows(values_only=True))
    assert rows[0][:5] == ("Where", "Heading", "Reached", "Reaches now", "Goes along")
    (line,) = [row for row in rows if row[0] == "Article 19(2)"]
    assert line[3].startswith("the offences of Articles 8 to 16")
    assert line[4] == "Articles 21 to 24"
    assert "Elmaria" in line[6]


def test_nobody_is_named_where_names_are_left_out(compared: ComparedDrafts, resources: Resources) -> None:
    unnamed = replace(EVERYTHING, authors=Authors.NONE)
    own = next(page for page in printed(compared, resources, unnamed) if page.startswith(TITLE))
    assert "Elmaria" not in own
    assert not any("Elmaria" in said for said in comments(compared, resources, unnamed))
    book = openpyxl.load_workbook(io.BytesIO(changes_xlsx(compared, resources, unnamed)))
    assert not any("Elmaria" in str(row) for row in book["Which offences are reached"].iter_rows(values_only=True))


def test_a_filtered_print_tells_what_its_changes_moved(compared: ComparedDrafts, resources: Resources) -> None:
    moved = {view.id for view in compared.redline.changes if "scope" in view.tags}
    others = frozenset(view.id for view in compared.redline.changes if view.id not in moved)
    left = replace(EVERYTHING, only=FilteredChanges(others, "a filter"))
    assert not any(page.startswith(TITLE) for page in printed(compared, resources, left))


def test_of_a_text_without_offences_nothing_is_told(root: Path, resources: Resources, tmp_path: Path) -> None:
    texts = (
        "Article 1\n\nLamps\n\n1. A lamp burns at each gate.\n",
        "Article 1\n\nLamps\n\n1. A lamp burns by night.\n",
    )
    drafts = []
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
        drafts.append(read_draft(tmp_path / f"{number}.txt", resources.register, resources.profiles))
    plain = compare_drafts(*drafts, KnownEvidence(), resources)
    assert not any("offences" in page for page in printed(plain, resources))
    assert openpyxl.load_workbook(io.BytesIO(changes_xlsx(plain, resources))).sheetnames == [
        "The changes",
        "Facts for checking",
    ]
