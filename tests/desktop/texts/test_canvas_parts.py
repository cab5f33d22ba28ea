"""The canvas is handed its parts: whoever lights words is asked, and whoever knows an unusual state."""

from PySide6.QtGui import QTextCharFormat, QTextLayout

from app.desktop.texts.canvas.notice import UnusualState


class FirstLetters:
    """Lights the first three letters of every field."""

    def highlights(self, laid):
        def formats(shape):
            lit = QTextLayout.FormatRange()
            lit.start, lit.length, lit.format = 0, 3, QTextCharFormat()
            return [lit]

        return formats


def lit_in(texts, row: str) -> list[tuple[int, int]]:
    number = texts.item_of(row)
    over = texts.over(number)
    return [(held.start, held.length) for shape in texts.stage.layout(number).shapes for held in over(shape)]


def test_words_are_lit_by_all_who_light_some_in_their_order(texts):
    assert lit_in(texts, "p1") == []
    texts.search.open("each")
    found = lit_in(texts, "p1")
    assert found
    texts.selection.choose_all("newer")
    both = lit_in(texts, "p1")
    assert len(both) > len(found)
    texts.highlighters.append(FirstLetters())
    fields = len(texts.stage.layout(texts.item_of("p1")).shapes)
    assert len(lit_in(texts, "p1")) == len(both) + fields
    texts.search.close()
    texts.selection.clear()
    assert lit_in(texts, "p1") == [(0, 3)] * fields


def test_the_first_unusual_state_is_said_and_its_button_leads_out_of_it(texts):
    left = []
    strange = [UnusualState("The lamps are out.", "Light them", lambda: (left.append(1), strange.clear()))]
    texts.states.append(lambda: strange[0] if strange else None)
    texts.set_unlocked(True)
    assert "scroll each on their own" in texts.notice.words.text()
    texts.notice.button.click()
    assert not texts.unlocked
    assert not left
    assert texts.notice.words.text() == "The lamps are out."
    texts.notice.button.click()
    texts.say_state()
    assert left == [1]
    assert texts.notice.isHidden()


def test_two_drafts_may_stand_in_one_column_and_say_so(texts):
    assert texts.accessibleName() == "The two drafts side by side"
    texts.set_inline(True)
    assert texts.accessibleName() == "The two drafts in one column"
    texts.selection.choose_all("")
    texts.set_inline(False)
    assert texts.selection.current is None
