"""Pages that are read from their pictures by Tesseract, where it is installed, and what is said where it is not."""

import io
import re

import pikepdf
import pytest

from app.importing.pdf.ocr.cross_check import FontLetters, drawn_under
from app.importing.pdf.ocr.tesseract import DATA, Word, find_tesseract
from app.importing.pdf.page.model import Face, PdfFont, PdfPage, PdfRun
from app.importing.pdf.reader import read
from app.importing.source.reader_options import ReaderOptions
from app.job import Cancelled, Refused, SilentProgress
from app.services.processes.worker_pool import WorkerPool
from app.treaty.draft import Severity
from app.treaty.marks import PlainMark
from tests.importing.lying_pdfs import ARABIC, ENGLISH, RUSSIAN, lying, permuted, scanned, silent
from tests.importing.pdf_files import set_in_typst


class Without(WorkerPool):
    """Programs with less data of Tesseract than is installed here."""

    def __init__(self, *data: str) -> None:
        super().__init__()
        self._missing = data

    def program(self, command, *, stdin, timeout, progress):
        said = super().program(command, stdin=stdin, timeout=timeout, progress=progress)
        if "--list-langs" in command:
            said = b"\n".join(line for line in said.split(b"\n") if line.decode() not in self._missing)
        return said


@pytest.fixture
def tesseract():
    """Asks for what is needed: skips where Tesseract, or its data for a language, is not installed."""
    here = find_tesseract(WorkerPool(), SilentProgress())

    def needs(*languages: str) -> None:
        if here is None:
            pytest.skip("Tesseract is not installed")
        if missing := [DATA[language] for language in languages if not here.has(language)]:
            pytest.skip(f"Tesseract has no data for {', '.join(missing)}")

    return needs


def text_of(pdf: bytes, means: ReaderOptions) -> str:
    return " ".join(block.text for block in read(pdf, "lamps.pdf", means).blocks)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (RUSSIAN, "ru")])
@pytest.mark.parametrize("lie", [permuted, silent])
def test_letters_that_lie_are_told_by_the_picture(tesseract, text, language, lie):
    tesseract(language)
    pdf = lying(text, lie)
    source = read(pdf, "lamps.pdf", ReaderOptions(WorkerPool(), language=language))
    assert " ".join(block.text for block in source.blocks) == text_of(set_in_typst(text), ReaderOptions())


def test_words_from_a_picture_are_marked_with_how_sure_they_are(tesseract):
    tesseract("en")
    source = read(lying(ENGLISH, permuted), "lamps.pdf", ReaderOptions(WorkerPool(), language="en"))
    for block in source.blocks:
        marks = [mark for mark in block.marks if isinstance(mark, PlainMark) and mark.mark == "ocr"]
        covered = {at for mark in marks for at in range(mark.start, mark.end)}
        assert {at for at, letter in enumerate(block.text) if letter != " "} <= covered
        assert all(mark.confidence is not None and 0 <= mark.confidence <= 100 for mark in marks)
    (line,) = [line for line in source.report if line.severity is Severity.WARNING]
    assert re.fullmatch(
        r"Pages whose words were recognised in their pictures: 1\. Of \d+ words \d+ are doubtful;"
        r" compare them with the printed pages\.",
        str(line.message),
    )


def test_a_scanned_page_is_read_beside_pages_with_letters(tesseract, tmp_path):
    tesseract("en")
    pdf = scanned(set_in_typst(ENGLISH), tmp_path, before=ENGLISH.replace("12", "11"))
    source = read(pdf, "lamps.pdf", ReaderOptions(WorkerPool()))
    words = re.findall(r"\w+", " ".join(block.text for block in source.blocks))
    expected = re.findall(r"\w+", ENGLISH)
    assert words == [*("11" if word == "12" else word for word in expected), *expected]
    assert {block.where for block in source.blocks} == {"page 1", "page 2"}
    recognised = {block.where for block in source.blocks for mark in block.marks if isinstance(mark, PlainMark)}
    assert recognised == {"page 2"}


def test_a_page_that_is_blank_or_has_no_words_is_no_doubt(tesseract):
    tesseract("en")
    text = ENGLISH + "\n#pagebreak()\n#pagebreak()\n#circle(radius: 3cm, fill: black)"
    source = read(set_in_typst(text), "lamps.pdf", ReaderOptions(WorkerPool()))
    assert [str(line.message) for line in source.report if "no words" in str(line.message)] == [
        "Pages with something drawn on them but no words: 3."
    ]
    assert not [line for line in source.report if line.severity is not Severity.INFO]


def test_arabic_numbers_and_signs_stand_as_the_file_has_them(tesseract):
    tesseract("ar")
    text = text_of(lying(ARABIC, silent), ReaderOptions(WorkerPool()))
    assert re.findall(r"\d+", text) == re.findall(r"\d+", text_of(set_in_typst(ARABIC), ReaderOptions()))


def test_missing_data_is_named(tesseract):
    tesseract("ru")
    with pytest.raises(Refused) as refused:
        read(lying(RUSSIAN, permuted), "lamps.pdf", ReaderOptions(Without("rus")))
    assert str(refused.value) == (
        "The letters of “lamps.pdf” are not those that are printed; install Tesseract with its data “rus” and import it"
        " again."
    )


def test_a_language_is_not_read_with_the_data_of_another(tesseract, tmp_path):
    tesseract("en")
    french = (
        "Chaque Partie rend compte au gardien des phares, au moins une fois tous les trois ans, de l’état des lampes"
        " dans ses ports, et indique lesquelles ont été réparées, remplacées, et lesquelles ne brûlent plus."
    )
    with pytest.raises(Refused, match="with its data “fra”"):
        read(scanned(set_in_typst(french), tmp_path), "lamps.pdf", ReaderOptions(Without("fra", "spa")))


def test_a_picture_of_a_page_is_refused_where_nothing_reads_it(tmp_path):
    with pytest.raises(Refused, match="holds no text but pictures of it; install Tesseract and"):
        read(scanned(set_in_typst(ENGLISH), tmp_path), "lamps.pdf", ReaderOptions())


def test_recognition_tells_how_far_it_is_and_can_be_stopped(tesseract):
    tesseract("en")
    pdf = lying("\n#pagebreak()\n".join([ENGLISH] * 4), permuted)
    told = []

    class Stopping:
        def step(self, done, total, what):
            if str(what).startswith("Recognising"):
                told.append((done, total))
                if done == 2:
                    raise Cancelled

    with pytest.raises(Cancelled):
        read(pdf, "lamps.pdf", ReaderOptions(WorkerPool(), language="en", progress=Stopping()))
    assert told == [(0, 4), (1, 4), (2, 4)]


# --- two witnesses ---


def witnesses(*lines: tuple[str, str, int]):
    """A page that draws the first text of each line as its font says it, where the second is recognised so surely."""
    runs, words = [], []
    for row, (drawn, recognised, sure) in enumerate(lines):
        base, at = 100.0 + 20 * row, 50
        for number, (own, other) in enumerate(zip(drawn.split(" "), recognised.split(" "), strict=True)):
            lefts = tuple(float(at + 6 * n) for n in range(len(own)))
            runs.append(PdfRun(own, lefts, tuple(x + 6 for x in lefts), base, 0, " " if number else "\n"))
            words.append(Word(other, at, int(base) - 10, 6 * len(own), 12, sure, (1, 1, row)))
            at += 6 * len(own) + 6
    face = Face(0, 12.0, 0, bold=True, italic=False)
    page = PdfPage(1, 600.0, 800.0, (PdfFont("AAAAAA+Lamp", 0, 400, embedded=True),), (face,), tuple(runs))
    return drawn_under(page, words, 1.0)


def settled(drawn, doubted=("AAAAAA+Lamp",)):
    teaching = FontLetters(drawn, frozenset(doubted))
    return [teaching.settled(each).text for each in drawn]


def test_what_is_recognised_everywhere_puts_right_what_is_misread_once():
    drawn = witnesses(*[("mbnq", "lamp", 95)] * 4, ("mbnq", "1amp", 40))
    assert settled(drawn) == ["lamp"] * 5


def test_a_letter_seen_too_seldom_or_read_in_two_ways_is_not_told():
    assert settled(witnesses(("mbnq", "lamp", 95), ("mbnq", "1amp", 40))) == ["lamp", "1amp"]
    assert settled(witnesses(*[("mbnq", "lamp", 95)] * 4, *[("mbnq", "lemp", 95)] * 4)) == ["lamp"] * 4 + ["lemp"] * 4


def test_digits_of_the_file_stand_though_the_picture_is_misread():
    assert settled(witnesses(("9", "©", 30), ("12", "2", 90))) == ["9", "12"]


def test_letters_of_a_font_that_does_not_lie_stand():
    assert settled(witnesses(("lamp", "lanp", 90)), doubted=()) == ["lamp"]


def test_a_letter_under_the_wrong_word_stays_out_of_it():
    drawn = witnesses(*[("mbnq mbnq", "lamp lamp", 95)] * 4, ("mbnqm bnq", "lamp lamp", 95))
    assert settled(drawn) == ["lamp"] * 10


def test_words_keep_the_face_and_line_of_the_letters_under_them(tesseract):
    tesseract("en")
    source = read(lying(ENGLISH, permuted), "lamps.pdf", ReaderOptions(WorkerPool(), language="en"))
    assert source.blocks[0].style.startswith("heading")


# --- real files ---


def test_articles_of_real_pages_in_arabic_are_found(corpus, tesseract):
    """Three pages, one of whose article numbers no recognition gets right alone; the benchmark reads all."""
    tesseract("ar")
    (file,) = (corpus / "un-agreement-languages").glob("*-ar/*/original.pdf")
    out = io.BytesIO()
    with pikepdf.open(file) as whole, pikepdf.new() as part:
        part.pages.extend(whole.pages[9:12])
        part.save(out)
    text = "\n".join(block.text for block in read(out.getvalue(), "part.pdf", ReaderOptions(WorkerPool())).blocks)
    assert re.findall(r"^المادة (\d+)$", text, re.MULTILINE) == ["8", "9", "10", "11"]
