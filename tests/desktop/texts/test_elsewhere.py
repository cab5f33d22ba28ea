"""A name whose words were asked for elsewhere has an arrow beside it on the screen, and words where names are said."""

from app.desktop.changes.chips import chip_said
from app.desktop.changes.chips import signs_of as signs_of_list
from app.desktop.texts.margin_contents import signs_of
from app.desktop.texts.rows.spoken_row import who_words
from app.desktop.texts.selection.pointer import chip_words
from app.redline.model import Chip, NamesState
from app.treaty.attributions import Link

AWAY = Chip("XNO", "Norhaven", "Norhaven", "state", Link.MATCHED, "propose", elsewhere=True)
HERE = Chip("XNO", "Norhaven", "Norhaven", "state", Link.MATCHED, "propose")


def test_it_is_drawn_and_said(dressed):
    assert signs_of(AWAY) == signs_of_list(AWAY) == ("matched", "away")
    assert signs_of(HERE) == signs_of_list(HERE) == ("matched",)
    for said in (chip_said, chip_words, lambda chip: who_words((chip,), NamesState.THERE)):
        assert "asked elsewhere" in said(AWAY)
        assert "asked elsewhere" not in said(HERE)
