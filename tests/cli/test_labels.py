"""A draft of a dossier is named by its label in any case, wherever a verb takes one."""

import json

import pytest

from app.job import Refused
from app.services.comparisons.attribution import known_in
from app.services.dossiers.dossier import Dossier


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    for name, label, date in (("zero", "Zero", "2031-01-02"), ("rev1", "Rev.1", "2032-01-02")):
        assert line("import", path, tides / f"{name}.txt", "--label", label, "--date", date)[0] == 0
    assert line("proposals", path, tides / "asked.csv")[0] == 0
    return path


@pytest.mark.parametrize(
    "words",
    [
        ("silent", "#{zero}", "#{rev1}"),
        ("compare", "#{zero}", "#{rev1}", "--list"),
        ("compare", "#{rev1}", "#{zero}", "--list"),
        ("trace", "#{zero}", "#{rev1}"),
        ("status", "#{zero}", "#{rev1}"),
        ("proposals", "", "--compilation", "-", "--on", "{zero}"),
        ("positions", "", "--draft", "{zero}"),
        ("fate", "", "--draft", "{zero}"),
    ],
)
def test_a_label_in_another_case_says_the_same(line, dossier, words):
    def said(zero, rev1):
        filled = [f"{dossier}{word}" if word[:1] in ("#", "") else word for word in words]
        return line(*(word.format(zero=zero, rev1=rev1) for word in filled))

    assert said("Zero", "Rev.1")[0] == 0
    assert said("zERO", "rev.1") == said("Zero", "Rev.1")


def test_a_base_is_kept_as_the_draft_is_labelled(line, dossier, tides):
    paper = tides / "more.csv"
    paper.write_text("article,proponent,proposed text\nArticle 2(1),Kenya,Tables are free.\n", "utf-8")
    assert line("proposals", dossier, paper, "--base", "zERO")[0] == 0
    listed = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"]
    assert [one["base"] for one in listed if one["source"] == "more.csv"] == ["Zero"]


def test_of_two_labels_that_case_alone_tells_apart_each_is_found_as_written(line, dossier, tides):
    (tides / "third.txt").write_text((tides / "zero.txt").read_text("utf-8") + "\n2. Tides turn.\n", "utf-8")
    assert line("import", dossier, tides / "third.txt", "--label", "ZERO")[0] == 0
    with Dossier.open(dossier, write=False) as there:
        assert [there.label(word) for word in ("Zero", "ZERO", "REV.1")] == ["Zero", "ZERO", "Rev.1"]
        with pytest.raises(Refused, match=r"no draft “zero”; its drafts are: Zero, Rev.1, ZERO"):
            there.label("zero")
        assert [draft.label for draft in known_in(there, "rev.1", "Zero").series] == ["Zero", "Rev.1"]
