"""The short title of a paper: a file's name without what tells of files, a symbol as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.notation.documents.paper_titles import short_title


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("2031-08-01_proposals-by-delegations_part-I-and-II.txt", "proposals by delegations part I and II"),
        ("20310801 statement.docx", "statement"),
        ("proposals-on-zero.TXT", "proposals on zero"),
        ("Proposal of Norhaven - second.pdf", "Proposal of Norhaven - second"),
        ("A-MC.4-2031-5.pdf", "A-MC.4-2031-5"),
        ("عرض_المقترحات.docx", "عرض المقترحات"),
        ("提案汇编.pdf", "提案汇编"),
    ],
)  # fmt: skip
def test_a_file_is_called_by_its_words(source, title):
    assert short_title(source) == title


@pytest.mark.parametrize(
    "source", ["MC/4/INF.5", "INF.5", "v1.2", "a.txt", "", "A/4/annex.pdf", "Statement, 3 May 2031"]
)
def test_what_is_no_file_or_leaves_too_little_stays(source):
    assert short_title(source) == source


def test_the_day_stays_where_nothing_else_tells_it():
    names = ("2031-08-01_statement.docx", "2031-09-02_statement.docx")
    assert {short_title(name) for name in names} == {"statement"}
    assert [short_title(name, dated=False) for name in names] == ["2031-08-01 statement", "2031-09-02 statement"]


@given(st.text(max_size=60))
def test_a_title_is_no_longer_than_the_name_and_stays_itself(source):
    title = short_title(source)
    assert len(title) <= len(source)
    assert bool(title) == bool(source)
