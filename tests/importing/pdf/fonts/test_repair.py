"""Fonts that lie: what is printed comes out, or nothing does and the report names the page."""

import re
from collections import Counter

import pytest
from lxml import etree

from app.importing.pdf.fonts.font_programs import FontProgram, programs_in, read_program
from app.importing.pdf.fonts.repair import coded_pages, mend
from app.importing.pdf.page.extraction import open_pdf, pages_of
from app.importing.pdf.page.model import CODED, UNMAPPED, Face, PdfFont, PdfPage, PdfRun
from app.importing.pdf.reader import read
from app.importing.source.letter_model import PAIRS, likeness
from app.importing.source.reader_options import ReaderOptions
from app.job import Refused, SilentProgress
from app.treaty.draft import Severity
from tests.importing.lying_pdfs import ARABIC, ENGLISH, RUSSIAN, lying, permuted, shifted, silent
from tests.importing.pdf_files import set_in_typst

GERMAN = """
Jede Vertragspartei berichtet dem Hüter der Leuchtfeuer wenigstens einmal in drei Jahren über den Zustand der Lampen in
ihren Häfen und gibt dabei an, welche von ihnen ausgebessert oder ersetzt wurden und welche nicht mehr brennen. Er
prüft die Berichte binnen neunzig Tagen und setzt die übrigen Vertragsparteien davon in Kenntnis.
"""
POLISH = """
Każda ze Stron składa strażnikowi świateł co najmniej raz na trzy lata sprawozdanie o stanie lamp w swoich portach i
wskazuje w nim, które z nich naprawiono lub wymieniono, a które już nie świecą. Strażnik bada sprawozdania w ciągu
dziewięćdziesięciu dni i powiadamia o nich pozostałe Strony, które mogą żądać od niego dalszych szczegółów.
"""
GREEK = """
Κάθε μέρος υποβάλλει στον φύλακα των φώτων τουλάχιστον μία φορά κάθε τρία χρόνια έκθεση για την κατάσταση των λαμπτήρων
στα λιμάνια του και δηλώνει ποιοι από αυτούς επισκευάστηκαν ή αντικαταστάθηκαν και ποιοι δεν ανάβουν πια. Ο φύλακας
εξετάζει τις εκθέσεις μέσα σε ενενήντα ημέρες και ενημερώνει για αυτές τα υπόλοιπα μέρη.
"""


def blocks_of(pdf: bytes) -> list[str]:
    return [block.text for block in read(pdf, "lamps.pdf", ReaderOptions()).blocks]


def pages_in(pdf: bytes) -> list[PdfPage]:
    with open_pdf(pdf, "lamps.pdf") as document:
        return list(pages_of(document, "lamps.pdf", SilentProgress()))


@pytest.mark.parametrize("by", [0x1800, -0x1E0])
def test_letters_shifted_by_a_constant_are_put_right(by):
    pdf = lying(RUSSIAN, shifted(by))
    assert blocks_of(pdf) == blocks_of(set_in_typst(RUSSIAN)), (
        "also the heading, whose font has too few letters to tell"
    )
    (line,) = [
        line for line in read(pdf, "lamps.pdf", ReaderOptions()).report if "put right by rule" in str(line.message)
    ]
    assert ": 1." in str(line.message)


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, ARABIC])
@pytest.mark.parametrize("lie", [permuted, silent])
def test_letters_that_no_rule_tells_are_never_text(text, lie):
    with pytest.raises(Refused, match="not those that are printed; install Tesseract"):
        read(lying(text, lie), "lamps.pdf", ReaderOptions())


def test_letters_shifted_within_the_alphabet_are_not_believed():
    """The digits beside them might be shifted too: nothing tells."""
    with pytest.raises(Refused, match="install Tesseract"):
        read(lying(ENGLISH, shifted(1)), "lamps.pdf", ReaderOptions())


def test_an_unreadable_page_is_named_and_the_others_are_read():
    text = ENGLISH + '\n#pagebreak()\n#set text(font: "Amiri")\n' + ENGLISH.replace("12", "13")
    pdf = lying(text, permuted, pages=(1,))
    source = read(pdf, "lamps.pdf", ReaderOptions())
    assert [block.text for block in source.blocks] == blocks_of(set_in_typst(ENGLISH))
    (line,) = [line for line in source.report if line.severity is Severity.ERROR]
    assert str(line.message) == (
        "Pages whose letters are not those that are printed, not in the draft until Tesseract with its data “eng” is"
        " installed: 2."
    )


@pytest.mark.parametrize("text", [GERMAN, POLISH, GREEK, ENGLISH, RUSSIAN, ARABIC])
def test_no_honest_page_is_called_unreadable(text):
    pages = pages_in(set_in_typst(3 * text))
    mended = mend(pages, [])
    assert not mended.unreadable
    assert not mended.mended
    assert mended.pages == tuple(pages)


# --- letters by the number of their glyph ---


def page_of(*texts: tuple[str, str], number: int = 1) -> PdfPage:
    """A page with a line for each (font, text)."""
    fonts = tuple(PdfFont(font, 0, 400, embedded=True) for font in dict.fromkeys(font for font, _ in texts))
    faces = tuple(Face(n, 10.0, 0, bold=False, italic=False) for n in range(len(fonts)))
    names = [font.name for font in fonts]
    runs = tuple(
        PdfRun(
            text,
            tuple(50.0 + 5 * n for n in range(len(text))),
            tuple(55.0 + 5 * n for n in range(len(text))),
            50.0 + 12 * row,
            names.index(font),
            "\n",
        )
        for row, (font, text) in enumerate(texts)
    )
    return PdfPage(number, 600.0, 800.0, fonts, faces, runs)


def glyphs(text: str, table: dict[str, int]) -> str:
    """A text as the numbers of its glyphs."""
    return "".join(chr(CODED + table[letter]) for letter in text)


def said(page: PdfPage) -> list[str]:
    return [run.text for run in page.runs]


PLAIN = " ".join(ENGLISH.replace("=", "").split())
WORDS = " ".join(RUSSIAN.replace("=", "").split())
STANDARD = {chr(code): code - 29 for code in range(32, 127)}
SOME_ORDER = {letter: 900 + 7 * n for n, letter in enumerate(sorted(set(PLAIN)))}


def test_another_copy_of_a_font_says_what_its_glyphs_draw():
    page = page_of(("AAAAAA+Lamp", glyphs(PLAIN, SOME_ORDER)), ("BBBBBB+Lamp", "Article 12"))
    copies = [
        FontProgram("Lamp", "AAAAAA+Lamp", 4_000, {}),
        FontProgram("Lamp", "BBBBBB+Lamp", 4_000, {glyph: letter for letter, glyph in SOME_ORDER.items()}),
    ]
    mended = mend([page], copies)
    assert said(mended.pages[0]) == [PLAIN, "Article 12"]
    assert mended.mended == (1,)


def test_a_copy_with_another_number_of_glyphs_says_nothing():
    page = page_of(("AAAAAA+Lamp", glyphs(PLAIN, SOME_ORDER)))
    copies = [
        FontProgram("Lamp", "AAAAAA+Lamp", 4_000, {}),
        FontProgram("Lamp", "BBBBBB+Lamp", 4_001, {glyph: letter for letter, glyph in SOME_ORDER.items()}),
    ]
    assert mend([page], copies).unreadable == (1,)


def test_copies_that_contradict_each_other_say_nothing_of_that_glyph():
    page = page_of(("AAAAAA+Lamp", glyphs(PLAIN, SOME_ORDER)))
    letters = {glyph: letter for letter, glyph in SOME_ORDER.items()}
    other = {**letters, SOME_ORDER["k"]: "x"}
    copies = [
        FontProgram("Lamp", f"{tag * 6}+Lamp", 4_000, own) for tag, own in (("A", {}), ("B", letters), ("C", other))
    ]
    (text,) = said(mend([page], copies).pages[0]) or [""]
    assert "x" not in text
    assert text in ("", PLAIN.replace("k", UNMAPPED))


def test_a_table_that_makes_no_words_is_not_believed():
    turned = dict(zip(SOME_ORDER.values(), reversed(SOME_ORDER), strict=True))
    page = page_of(("AAAAAA+Lamp", glyphs(PLAIN, SOME_ORDER)))
    copies = [FontProgram("Lamp", "AAAAAA+Lamp", 4_000, {}), FontProgram("Lamp", "BBBBBB+Lamp", 4_000, turned)]
    mended = mend([page], copies)
    assert mended.unreadable == (1,)
    assert said(mended.pages[0]) == []


def test_the_standard_order_and_one_shift_tell_a_font_without_copies():
    order = {**STANDARD, **{chr(code): code - 0x1D6 for code in range(0x410, 0x450)}}
    text = WORDS.replace("ё", "е")
    page = page_of(("AAAAAA+Lamp", glyphs(text, order)), ("AAAAAB+LampBold", glyphs("Статья 19", order)))
    assert said(mend([page], []).pages[0]) == [text, "Статья 19"]


def test_a_text_in_bytes_of_an_old_code_page_is_put_right():
    """Russian letters that a file names as the letters with accents of Western Europe."""
    text = WORDS.replace("ё", "е")
    old = "".join(chr(ord(letter) - 0x350) if "А" <= letter <= "я" else letter for letter in text)
    assert said(mend([page_of(("Lamp", old))], []).pages[0]) == [text]


def test_a_glyph_that_draws_nothing_is_a_space():
    blank = {**SOME_ORDER, "~": 3_000}
    page = page_of(("AAAAAA+Lamp", glyphs(PLAIN.replace("Party shall", "Party~shall"), blank)))
    copies = [
        FontProgram("Lamp", "AAAAAA+Lamp", 4_000, {}, frozenset({3_000})),
        FontProgram("Lamp", "BBBBBB+Lamp", 4_000, {glyph: letter for letter, glyph in SOME_ORDER.items()}),
    ]
    assert said(mend([page], copies).pages[0]) == [PLAIN]


def test_one_sign_that_is_not_told_does_not_cost_the_page():
    page = page_of(("Lamp", PLAIN), ("Bullets", chr(CODED + 17)))
    mended = mend([page], [])
    assert not mended.unreadable
    assert said(mended.pages[0]) == [PLAIN, UNMAPPED]


def test_programs_of_a_pdf_say_what_their_glyphs_draw():
    with open_pdf(set_in_typst(ENGLISH), "lamps.pdf") as document:
        programs = programs_in(document, range(len(document)), SilentProgress())
    assert all(program.tagged.endswith(program.name) for program in programs)


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\0\0", b"OTTO\xff\xff" + bytes(40), b"\0\1\0\0\0\1" + bytes(10) + b"cmap" + b"\xff" * 40]
)
def test_a_broken_program_says_nothing(data):
    assert read_program("AAAAAA+Lamp", data) is None


# --- the letter model ---


@pytest.mark.parametrize("language", [*PAIRS, "zh"])
def test_the_words_of_this_program_look_like_their_language(language, root):
    file = root / "resources" / "translations" / f"travaux_{'fr' if language == 'en' else language}.ts"
    tag = "source" if language == "en" else "translation"
    text = " ".join(re.sub(r"\{\w*\}|&", "", "".join(each.itertext())) for each in etree.parse(file).iter(tag))
    if language in ("ru", "ar", "zh"):
        text = re.sub(r"[A-Za-z]+", " ", text)
    told = likeness(text)
    assert told.likely
    assert told.language == language or {told.language, language} <= {"en", "fr", "es"}
    if language != "zh":
        assert told.share > 0.88
        assert not likeness(text[::-1]).likely or language in ("fr", "es")


# --- real files ---


def test_the_real_files_are_read_or_named_and_none_is_called_unreadable_wrongly(corpus):
    found: dict[str, tuple[int, int]] = {}
    for file in sorted(corpus.rglob("*.pdf")):
        with open_pdf(file.read_bytes(), file.name) as document:
            pages = list(pages_of(document, file.name, SilentProgress()))
            programs = programs_in(document, range(len(pages)), SilentProgress()) if coded_pages(pages) else []
        mended = mend(pages, programs)
        name = str(file.relative_to(corpus))
        assert "-ar/" in name or not mended.unreadable, name
        found[name] = (len(mended.unreadable), sum(1 for page in pages if page.letters))
        if "-ru/" in name:
            text = "\n".join(run.before + run.text for page in mended.pages for run in page.runs)
            assert UNMAPPED not in text
            assert likeness(text).share > 0.85
    assert [unread == written for name, (unread, written) in found.items() if "-ar/" in name] == [True]


def test_the_real_russian_text_has_the_words_of_the_text_beside_it(corpus):
    (folder,) = (corpus / "un-agreement-languages").glob("*-ru/*")
    source = read((folder / "original.pdf").read_bytes(), "original.pdf", ReaderOptions())
    mine, theirs = (
        Counter(re.findall(r"\w+", re.sub(r"(?<=\w)-\s*(?=\w)", "", text.lower())))
        for text in ("\n".join(block.text for block in source.blocks), (folder / "text.txt").read_text("utf-8"))
    )
    assert 2 * (mine & theirs).total() / (mine.total() + theirs.total()) >= 0.98
