"""`dashboard --holders`: articles over the drafts, who holds their words in dispute, tables and JSON of the same."""

from __future__ import annotations

import csv
import io

import pytest


def test_articles_over_the_drafts(line, sample):
    code, out, err = line("dashboard", sample, "--holders")
    assert (code, err) == (0, "")
    assert "that nobody is known to hold" in out
    assert "held by" in out
    assert "of which no draft says that anything is in dispute or agreed" in out


def test_one_article_with_who_holds_what(line, sample):
    found = line("dashboard", sample, "--holders", "--in", "Article 28")[1]
    assert all(name in found for name in ("zero, ", "rev1, ", "rev2, "))
    assert "nobody is known to hold it" in found
    assert "marked" in found
    assert "settled" in found


def test_the_document_holds_to_its_schema(line, sample, valid):
    found = valid(line("dashboard", sample, "--holders", "--json", "-")[1])
    assert [one["label"] for one in found["drafts"]] == ["zero", "rev1", "rev2", "final"]
    texts = [text for article in found["articles"] for one in article["drafts"] if one for text in one["disputed"]]
    assert any(text["held"] for text in texts)
    assert any(not text["held"] for text in texts)
    for text in texts:
        for held in text["held"]:
            assert held["evidence"]["source"], "no name without its source"
    assert len(found["articles"]) > len(
        valid(line("dashboard", sample, "--holders", "--in", "Article 5", "--json", "-")[1])["articles"]
    )


def test_tables_for_a_spreadsheet(line, sample, tmp_path):
    for name in ("articles", "holders", "steps", "pending"):
        code, out, _ = line("dashboard", sample, "--holders", "--table", name, "--csv", "-")
        rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
        assert code == 0
        assert rows
        assert rows[0]["article"]
    assert "nobody is known" in line("dashboard", sample, "--holders", "--table", "holders")[1]
    target = tmp_path / "holders.xlsx"
    assert line("dashboard", sample, "--holders", "--xlsx", target) == (0, "", "")
    assert target.stat().st_size


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--in", "Article 5"], "--in PLACE goes with --holders."),
        (["rev1", "rev2", "--holders"], "--holders is of all drafts of the dossier; name none of them."),
        (["--holders", "--in", "Article 88"], "None of the drafts has “Article 88”"),
        (["--holders", "--table", "nothing"], "there are: articles, holders, steps, pending"),
    ],
)
def test_refusals_are_one_sentence(line, sample, words, said):
    code, _, err = line("dashboard", sample, *words)
    assert code == 1
    assert said in err


def test_a_dossier_without_drafts_has_nothing_in_dispute(line, tmp_path):
    dossier = tmp_path / "empty.travaux"
    text = tmp_path / "a.txt"
    text.write_text("Convention\n\nArticle 1\nAim\n\n1. Ships moor.\n", "utf-8")
    line("import", dossier, text, "--label", "A")
    out = line("dashboard", dossier, "--holders")[1]
    assert "more of which no draft says" in out
