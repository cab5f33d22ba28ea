"""What is left out above two texts is not compared; where it differs, the comparison says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.importing.files import read_draft
from app.services.comparisons.caveats import caveat_lines, of_drafts

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.draft import Draft

TEXT = "AGREEMENT ON LAMPS\n\nArticle 1\nLamps\n\n1. A lamp burns at each gate.\n\n2. A bell rings.\n"
NOTE = "Note by the secretariat: paragraph 3 was deleted."


def draft(folder: Path, name: str, above: str, resources: Resources) -> Draft:
    path = folder / f"{name}.txt"
    path.write_text(f"{above}\n\n{TEXT}" if above else TEXT, "utf-8")
    return read_draft(path, resources.register, resources.profiles, label=name)


def test_a_note_above_one_of_two_equal_texts_is_told(tmp_path: Path, resources: Resources) -> None:
    older, newer = (draft(tmp_path, name, above, resources) for name, above in (("Rev.1", ""), ("Rev.2", NOTE)))
    assert any(NOTE in str(line.message) for line in newer.report.lines), "the import tells it"
    for pair, sign in (((older, newer), "+"), ((newer, older), "−")):
        told = caveat_lines(of_drafts(*pair))
        assert [f"“{sign} {NOTE}”" in one for one in told] == [True]
        retold = caveat_lines(of_drafts(*pair), resources.vocabulary("fr"))
        assert "n’est pas comparé" in retold[0]


def test_what_both_have_above_their_texts_is_not_told(tmp_path: Path, resources: Resources) -> None:
    pair = [draft(tmp_path, name, NOTE, resources) for name in ("Rev.1", "Rev.2")]
    assert of_drafts(*pair) == ()


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        ("A/LH.1/2031/L.4\n\nDistr.: General", "A/LH.1/2031/L.9/Rev.1\n\nDistr.: Limited\n\nOriginal: English", ""),
        ("A/LH.1/2031/L.4\n\n3 March 2031", "A/LH.1/2031/L.9\n\n4 May 2031", ""),
        (
            "A/LH.1/2031/L.4\n\n3 March 2031",
            "A/LH.1/2031/L.9\n\nArticle 3 was cut on 4 May 2031.",
            "3 was cut",
        ),
        ("A/LH.1/2031/L.4", "A/LH.1/2031/L.9\n\nGeneral reservation of Norway", "reservation of Norway"),
    ],
)
def test_that_a_document_has_its_own_symbol_and_day_is_not_told(
    tmp_path: Path, resources: Resources, older: str, newer: str, told: str
) -> None:
    pair = [draft(tmp_path, name, above, resources) for name, above in (("Rev.1", older), ("Rev.2", newer))]
    lines = caveat_lines(of_drafts(*pair))
    assert [told in line for line in lines] == ([True] if told else [])
