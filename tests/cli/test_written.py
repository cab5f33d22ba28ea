"""What `--html`, `--md` and `--xlsx` write, all from one call, whole or not at all."""

import io

import lxml.html
import openpyxl
import pytest


def test_one_comparison_is_written_in_every_form(line, tides):
    names = {kind: tides / f"out.{kind}" for kind in ("json", "html", "md", "csv", "xlsx")}
    words = [word for kind, path in names.items() for word in (f"--{kind}", path)]
    pair = ("compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv")
    assert line(*pair, *words, "--labels", "fr") == (0, "", "")
    page = lxml.html.document_fromstring(names["html"].read_bytes())
    assert page.get("lang") == "fr"
    assert len(page.xpath("//li[@data-id]")) == 2
    assert "France" in page.xpath("string(//*[@class='who'][.//*[contains(@class, 'chip')]])")
    assert names["md"].read_text("utf-8").startswith("# Ce qui a changé de zero.txt à rev1.txt\n")
    book = openpyxl.load_workbook(names["xlsx"])
    assert book.worksheets[0].max_row == len(names["csv"].read_text("utf-8-sig").splitlines())
    again = tides / "again.html"
    assert line(*pair, "--html", again, "--labels", "fr")[0] == 0
    assert again.read_bytes() == names["html"].read_bytes()
    for path in (names["html"], names["md"]):
        assert str(tides) not in path.read_text("utf-8")


def test_the_page_follows_the_choices_of_pages(line, tides):
    pair = ("compare", tides / "zero.txt", tides / "rev1.txt", "--html", "-")
    listed = line(*pair, "--layout", "list")[1]
    assert 'class="row' not in listed
    assert listed.count("data-id=") == 2
    filtered = line(*pair, "--filtered", "--in", "Article 1(1)")[1]
    assert "This print is filtered: Article 1(1)." in filtered
    assert filtered.count("data-id=") == 1


@pytest.mark.parametrize("kind", ["html", "md", "xlsx"])
def test_what_cannot_be_written_leaves_nothing_behind(line, tides, kind):
    before = {path.name for path in tides.iterdir()}
    pair = ("compare", tides / "zero.txt", tides / "rev1.txt", f"--{kind}")
    code, out, err = line(*pair, tides / "nowhere" / f"out.{kind}", "--json", tides / "out.json")
    assert (code, out) == (1, "")
    assert "nowhere" in err
    assert {path.name for path in tides.iterdir()} == before


@pytest.mark.parametrize(
    ("verb", "sheets"),
    [
        ("proposals", ["Proposals"]),
        ("fate", ["Fate"]),
        ("positions", ["Matrix", "Positions"]),
        ("dashboard", None),
    ],
)
def test_lists_of_a_dossier_are_written_as_workbooks(line, sample, tmp_path, verb, sheets):
    target = tmp_path / "out.xlsx"
    assert line(verb, sample, "--xlsx", target) == (0, "", "")
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    names = [sheet.title for sheet in book]
    assert names == sheets if sheets else len(names) > 5
    assert all(sheet.freeze_panes == "A2" for sheet in book)
    assert book.worksheets[0].max_row > 1
    again = tmp_path / "again.xlsx"
    line(verb, sample, "--xlsx", again)
    assert again.read_bytes() == target.read_bytes()


def test_a_table_of_proposals_is_read_again(line, tides):
    dossier, again = tides / "tides.travaux", tides / "again.travaux"
    assert line("import", dossier, tides / "zero.txt", "--label", "zero")[0] == 0
    assert line("proposals", dossier, tides / "asked.csv")[0] == 0
    assert line("proposals", dossier, "--csv", tides / "p.csv", "--xlsx", tides / "p.xlsx") == (0, "", "")
    for name in ("p.csv", "p.xlsx"):
        again.unlink(missing_ok=True)
        assert line("proposals", again, tides / name)[0] == 0
        told = line("proposals", again)[1]
        assert "France" in told
        assert "1 proposals, 1 asks" in told
