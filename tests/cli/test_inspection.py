"""Who has looked at a draft that was read badly says so once: no comparison begins with it until it is read anew."""

from datetime import datetime

import pypdfium2
import pytest

NONE = "Resolution on tides\n\n1. Requests the Secretariat to measure.\n\n2. Invites all Parties to swim.\n"
SAID = "No articles were found in this draft (provisions: 3): "
SOUND = "Article 1\n\n1. Tides are measured.\n"


@pytest.fixture
def odd(line, tmp_path):
    (tmp_path / "one.txt").write_text(NONE, "utf-8")
    (tmp_path / "two.txt").write_text(NONE.replace("measure", "weigh"), "utf-8")
    assert line("import", tmp_path / "odd.travaux", tmp_path / "one.txt", tmp_path / "two.txt")[0] == 0
    return tmp_path / "odd.travaux"


def warned(line, odd):
    """Of which drafts a comparison warns first."""
    _, out, _ = line("compare", f"{odd}#one", f"{odd}#two")
    return [label for label in ("one", "two") if f"  note: {label}: {SAID}" in out]


def test_it_is_said_until_somebody_looks_and_again_when_that_is_taken_back(line, odd):
    assert warned(line, odd) == ["one", "two"]
    code, out, _ = line("inspect", f"{odd}#one")
    assert code == 0
    assert out.splitlines()[0].startswith(f"warning: {SAID}")
    assert "Nobody has looked at how one was read" in out
    code, out, _ = line("inspect", f"{odd}#one", "--looked", "--by", "Ana Reyes")
    today = datetime.now().date().isoformat()
    assert (code, f"Looked at on {today} by Ana Reyes" in out) == (0, True)
    assert warned(line, odd) == ["two"]
    assert line("inspect", f"{odd}#two", "--looked")[0] == 0
    assert warned(line, odd) == []
    assert "Looked at on" in line("inspect", f"{odd}#ONE")[1]
    assert line("inspect", f"{odd}#one", "--withdraw")[0] == 0
    assert warned(line, odd) == ["one"]
    assert "Nobody has looked" in line("inspect", f"{odd}#one")[1]


def test_pages_say_the_day_and_not_who(line, odd):
    line("inspect", f"{odd}#one", "--looked", "--by", "Ana Reyes")
    line("inspect", f"{odd}#two", "--looked", "--by", "Ana Reyes")
    kinds = ("pdf", "html", "md")
    outputs = [word for kind in kinds for word in (f"--{kind}", odd.parent / f"o.{kind}")]
    assert line("compare", f"{odd}#one", f"{odd}#two", *outputs)[0] == 0
    page = pypdfium2.PdfDocument(odd.parent / "o.pdf")[0].get_textpage().get_text_range()
    for text in (page, *((odd.parent / f"o.{kind}").read_text("utf-8") for kind in kinds[1:])):
        told = " ".join(text.split())
        assert told.count("how it was read was looked at on") == 2
        assert "No articles were found" not in told
        assert "Ana" not in told


def test_a_draft_that_is_read_anew_warns_again(line, odd):
    line("inspect", f"{odd}#one", "--looked")
    assert warned(line, odd) == ["two"]
    assert line("profile", f"{odd}#one", "capitals")[0] == 0
    assert warned(line, odd) == ["one", "two"]
    assert line("profile", f"{odd}#one", "plain")[0] == 0
    assert line("inspect", f"{odd}#one", "--looked")[0] == 0
    assert warned(line, odd) == ["two"]


def test_what_cannot_be_done_is_refused_with_one_sentence(line, odd):
    (odd.parent / "sound.txt").write_text(SOUND, "utf-8")
    line("import", odd, odd.parent / "sound.txt")
    before = odd.read_bytes()
    for words, said in {
        (f"{odd}#sound", "--looked"): "Nothing makes it doubtful how the draft “sound” was read",
        (f"{odd}#one", "--withdraw"): "Nobody has looked at how the draft “one” was read.",
        (f"{odd}#one", "--by", "Ana"): "give --looked with it",
        (f"{odd}#three", "--looked"): "no draft “three”",
        (odd.parent / "one.txt", "--looked"): "is no draft of a dossier",
    }.items():
        code, _, told = line("inspect", *words)
        assert (code, said in told) == (1, True), told
    assert odd.read_bytes() == before
    assert line("inspect", f"{odd}#sound")[1].strip() == "Nothing makes it doubtful how sound was read."
