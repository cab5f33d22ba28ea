"""The verb brief: what it writes and what it refuses."""

import docx
import pypdfium2


def test_chosen_changes_are_written_on_paper_and_in_word(line, tides):
    pair = [tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv"]
    out, word = tides / "brief.pdf", tides / "brief.docx"
    assert line("brief", *pair, "--amendments", "1", "--pdf", out, "--docx", word, "--labels", "fr")[0] == 0
    document = pypdfium2.PdfDocument(out.read_bytes())
    assert len(document) <= 2
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    assert "France (propose, rapproché par le libellé)" in text
    assert "Notre position de repli" in text
    assert "and lagoons" in text
    assert any("France" in cell.text for t in docx.Document(str(word)).tables for row in t.rows for cell in row.cells)
    first = word.read_bytes()
    assert line("brief", *pair, "--amendments", "1", "--docx", word, "--labels", "fr")[0] == 0
    assert word.read_bytes() == first


def test_what_is_not_there_is_refused(line, tides):
    pair = [tides / "zero.txt", tides / "rev1.txt"]
    out = tides / "none.pdf"
    for words, said in (
        (["--amendments", "99", "--pdf", out], "There is no amendment 99"),
        (["--changes", "7", "--pdf", out], "There is no change 7"),
        (["--pdf", out], "give --amendments or --changes"),
        (["--amendments", *"1234567", "--pdf", out], ""),
        (["--amendments", "1"], "give --pdf or --docx"),
        (["--amendments", "1", "--notes", "--pdf", out], "Notes are kept in a dossier"),
    ):
        code, _, err = line("brief", *pair, *words)
        assert code == 1
        assert said in err
        assert not out.exists()
