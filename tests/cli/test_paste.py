"""`travaux paste`: text from a room screen becomes an unofficial working draft."""

from __future__ import annotations

import io
import json
import shutil
from types import SimpleNamespace


def test_a_file_is_pasted_as_the_wording_of_one_provision(line, sample, tmp_path, valid):
    dossier = shutil.copy(sample, tmp_path / "s.travaux")
    (tmp_path / "screen.txt").write_text("2. Nothing here allows the limitation of opinion.\n", "utf-8")
    code, out, err = line(
        "paste", dossier, tmp_path / "screen.txt", "--source", "screen in room 2", "--received", "2032-12-04T14:05",
        "--on", "final", "--article", "6(2)", "--label", "w1",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert out.startswith("w1: ")
    assert "Only Article 6(2) was pasted; all else is final, unchanged." in out
    code, out, _ = line("info", dossier)
    assert "w1: unofficial, from screen in room 2" in out
    last = valid(line("info", dossier, "--json", "-")[1])["drafts"][-1]
    assert (last["unofficial"], last["received"]) == (True, "2032-12-04T14:05")


def test_html_comes_over_standard_input(line, sample, tmp_path, monkeypatch):
    dossier = shutil.copy(sample, tmp_path / "s.travaux")
    html = "<p>2. Nothing here <s>allows</s> <u>permits</u> the limitation of opinion.</p>"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(html.encode())))
    words = ("paste", dossier, "-", "--source", "screen", "--on", "final", "--article", "Article 6(2)", "--by-hand")
    code, _, err = line(*words, "--label", "w2")
    assert (code, err) == (0, "")
    shown = json.loads(line("show", f"{dossier}#w2", "--json", "-")[1])
    text = next(one["text"] for one in shown["provisions"] if one["address"] == "Article 6(2)")
    assert " ".join(text.split()) == "Nothing here permits the limitation of opinion."


def test_before_most_of_a_draft_goes_it_must_be_said(line, sample, tmp_path):
    dossier = shutil.copy(sample, tmp_path / "s.travaux")
    (tmp_path / "screen.txt").write_text("Article 6\nHuman rights\n1. Bells ring.\n", "utf-8")
    words = ("paste", dossier, tmp_path / "screen.txt", "--source", "screen", "--on", "final", "--label", "w1")
    before = (tmp_path / "s.travaux").read_bytes()
    code, out, err = line(*words)
    assert (code, out) == (1, "")
    assert "Most of “final” would go" in err
    assert (tmp_path / "s.travaux").read_bytes() == before
    code, out, err = line(*words, "--whole")
    assert (code, err) == (0, "")
    assert out.startswith("w1: ")


def test_what_cannot_be_read_is_refused(line, sample, tmp_path):
    dossier = shutil.copy(sample, tmp_path / "s.travaux")
    code, _, err = line("paste", dossier, tmp_path / "none.txt", "--source", "screen")
    assert (code, "cannot be read" in err) == (1, True)
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    code, _, err = line("paste", dossier, tmp_path / "latin.txt", "--source", "screen")
    assert (code, "UTF-8" in err) == (1, True)
    (tmp_path / "ok.txt").write_text("A bell.", "utf-8")
    code, _, err = line("paste", dossier, tmp_path / "ok.txt")
    assert (code, "Say where this text was shown" in err) == (1, True)
