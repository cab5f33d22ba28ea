"""The verb book: the record of a negotiation in four formats, all of them or none."""

from __future__ import annotations


def test_all_formats_are_written_the_same_each_time(line, made_sample, tmp_path):
    files = {kind: tmp_path / f"book.{kind}" for kind in ("pdf", "docx", "html", "akn")}
    words = ["book", made_sample, "--in", "Chapter II", "--labels", "fr"]
    for kind, file in files.items():
        words += [f"--{kind}", file]
    assert line(*words)[0] == 0
    first = {kind: file.read_bytes() for kind, file in files.items()}
    assert all(first.values())
    assert line(*words)[0] == 0
    assert {kind: file.read_bytes() for kind, file in files.items()} == first
    assert "Proposé par" in first["html"].decode()


def test_without_a_file_it_says_what_would_be_in_it(line, made_sample):
    code, said, _ = line("book", made_sample, "--in", "Article 8")
    assert code == 0
    assert "Article 8. Entry without right" in said
    assert "Only Article 8 is in this book." in said


def test_nothing_is_written_where_one_file_cannot_be(line, made_sample, tmp_path):
    html = tmp_path / "book.html"
    code, _, told = line("book", made_sample, "--html", html, "--docx", tmp_path / "none" / "book.docx")
    assert code == 1
    assert told
    assert not html.exists()


def test_a_place_that_no_draft_has_is_refused(line, made_sample):
    code, _, told = line("book", made_sample, "--in", "Part XL")
    assert (code, "None of the drafts has “Part XL”" in told) == (1, True)
