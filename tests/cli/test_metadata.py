"""The verb metadata: what files give away, on the terminal and as JSON."""


def test_what_a_file_gives_away_is_told(line, root, tides, valid):
    rev2 = root / "drafts" / "rev2.docx"
    code, out, _ = line("metadata", rev2, tides / "zero.txt")
    assert code == 0
    assert "person: change by" in out
    assert "Room note-taker" in out
    assert "zero.txt: nothing was found." in out
    code, out, _ = line("metadata", rev2, "--json", "-")
    document = valid(out)
    assert document["files"][0]["file"] == "rev2.docx"
    assert {one["sort"] for one in document["files"][0]["traces"]} >= {"person", "time", "program"}


def test_a_file_that_is_not_there_is_refused(line, tides):
    code, _, err = line("metadata", tides / "none.docx")
    assert code == 1
    assert "There is no file" in err
