"""Page furniture is found by its repetition, and a treaty's own short lines are not taken for it."""

from __future__ import annotations

from app.importing.text.plain_text import read
from app.importing.text.running_matter import running_lines


def test_page_and_job_numbers_of_a_document_are_found():
    lines = [
        "31-00001 (E) 120331",
        "*3100001*",
        "Text",
        "31-00001 2/9",
        "More",
        "3/9 31-00001",
        "4/9",
        "Half is 1/2",
        "1/2",
    ]
    assert running_lines(lines) == {
        0: "job number",
        1: "job number",
        3: "page number",
        5: "page number",
        6: "page number",
    }


def test_lone_numbers_that_count_pages_are_found_and_others_are_not():
    page = ["Lamps burn."] * 7
    lines = [*page, "1", *page, "2", *page, "3", *page, "4"]  # the lamps are repeated, but they are sentences
    assert set(running_lines(lines)) == {7, 15, 23, 31}
    assert running_lines(["Lamps", "12", "Oil", "40"]) == {}


def test_a_running_head_beside_page_numbers_is_found_but_no_article_is():
    lines: list[str] = []
    for page in range(1, 7):
        lines += ["A/LAMP.7/4", "Article 9", "Lamps burn.", *["Words."] * 6, f"{page}/6"]
    found = running_lines(lines)
    assert {lines[i] for i, what in found.items() if what == "running head"} == {"A/LAMP.7/4"}
    assert sum(what == "page number" for what in found.values()) == 6


def test_heads_of_pages_in_the_middle_of_lines_go_where_they_count_up():
    text = (
        "Article 1\n\n1. Each port keeps a lamp. /... Page 4\n\n"
        "2. Keepers are sworn in. /... Page 5 They serve a year.\n\n"
        "3. Oil comes by ship. KEL/2/7 English Page 6\n\n4. Nets are dried as Page 12 of the almanac says.\n"
    )
    source = read(text.encode(), "draft.txt")
    assert [block.text for block in source.blocks] == [
        "Article 1",
        "1. Each port keeps a lamp.",
        "2. Keepers are sworn in. They serve a year.",
        "3. Oil comes by ship.",
        "4. Nets are dried as Page 12 of the almanac says.",
    ]
    assert "“/... Page 5”" in " ".join(str(line.message) for line in source.report)
