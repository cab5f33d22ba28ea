"""What a cell says of words that were recognised in the picture of a page."""

from dataclasses import replace

from app.redline.model import Recognition
from app.redline.rows.recognition import recognised_in
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Format, Marks, PlainMark

TEXT = "Each Party keeps two 1amps."
PLAIN = Provision("a", "", Kind.ARTICLE, "Article 1", "L1ghts", TEXT, "Article 1", where="page 2 to page 3")


def test_words_that_were_read_from_letters_say_nothing():
    assert recognised_in(PLAIN) is None
    marks = Marks(text=(Format(0, 4, "bold"), PlainMark(5, 10, "placeholder")))
    assert recognised_in(replace(PLAIN, marks=marks)) is None


def test_the_least_sure_and_the_doubtful_words_are_told():
    text = (PlainMark(0, 20, "ocr", confidence=88), PlainMark(21, 27, "ocr", confidence=41))
    heading = (PlainMark(0, 6, "ocr", confidence=79), PlainMark(6, 6, "ocr"))
    told = recognised_in(replace(PLAIN, marks=Marks(text=text, heading=heading)))
    assert told == Recognition(2, 0, (("L1ghts", 79), ("1amps.", 41)))
    assert recognised_in(replace(PLAIN, where="", marks=Marks(text=text[:1]))) == Recognition(0, 88)
