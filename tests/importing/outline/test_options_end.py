"""A line that says that the options end closes them: what follows stands beside them, in six languages."""

import pytest

from app.notation.labels.labels import read_label
from tests.importing.drafted import rows, text_draft

ENDS = ["{End of options}", "[End of the options]", "Fin des options", "Fin de las opciones", "Конец вариантов",
        "备选案文结束", "نهاية الخيارات"]  # fmt: skip
OPTIONS = """
Article 1
Lamps

Option 1:

1. Each harbour keeps a lamp.

Option 2:

1. Each harbour keeps a bell.

{}

2. A lamp burns all night.
"""


@pytest.mark.parametrize("end", ENDS)
def test_a_paragraph_behind_the_end_of_options_is_the_articles(end):
    found = rows(text_draft(OPTIONS.format(end)))
    assert ("unnumbered", "Article 1, unnumbered paragraph 1", end) in found
    assert found[-1] == ("paragraph", "Article 1(2)", "A lamp burns all night.")


def test_where_nothing_says_so_the_last_option_goes_on():
    assert rows(text_draft(OPTIONS.format("Lamps are lit.")))[-1][1] == "Article 1, Option 2(2)"


def test_a_line_of_that_kind_without_options_is_words():
    assert rows(text_draft("Article 1\n\nA lamp.\n\nEnd of options"))[-1][2] == "End of options"


@pytest.mark.parametrize("text", ["第六十五條也適用於引水人。", "第五条所述的灯", "第五条中的灯"])
def test_a_reference_that_begins_a_sentence_is_no_article(text):
    assert read_label(text) is None
