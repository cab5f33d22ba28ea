"""The pages of a PDF with the words that are printed on them: letters of fonts that lie put right, pages that are
pictures read from their pictures, and what cannot be read left out and named.

It decides which pages are read in which way, and reports it. How letters are told is `pdf/fonts/repair.py`, how
pictures are read `tesseract.py`, which of them are kept for the reader `page_images.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NoReturn

from app.importing.pdf.fonts.font_programs import programs_in
from app.importing.pdf.fonts.repair import MendedPages, coded_pages, mend
from app.importing.pdf.ocr.cross_check import FontLetters, drawn_under
from app.importing.pdf.ocr.page_images import RecognisedWords, keep_page_images
from app.importing.pdf.ocr.recognised_page import page_of
from app.importing.pdf.ocr.rendering import RenderedPage, has_ink, image_bytes, picture_of
from app.importing.pdf.ocr.tesseract import DATA, Tesseract, Word, find_tesseract
from app.importing.pdf.page.page_numbers import numbers, place_of
from app.importing.source.letter_model import likeness
from app.job import Progress, Refused
from app.late_pattern import compile_later
from app.message import Message
from app.notation.languages import guess_language
from app.treaty.draft import ReportLine, Severity
from app.treaty.pages import DOUBTFUL, PagePicture, PageReason

if TYPE_CHECKING:
    import pypdfium2

    from app.importing.pdf.page.model import PdfPage
    from app.importing.source.reader_options import ReaderOptions

_LATIN = ("en", "fr", "es")
_FEW_LETTERS = 100
"""A page with fewer letters, most of which a picture covers, is a picture with a running head."""
_MOSTLY = 0.5
_LEAST_SURE = 55.0
"""The least mean confidence of a page that is believed."""
_SCRIPTS = {"ar": compile_later(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]"), "ru": compile_later(r"[\u0400-\u04ff]")}
_SCRIPTS["zh"] = compile_later(r"[\u4e00-\u9fff]")

_IMAGES, _IMAGES_EACH_BYTE = 100_000_000, 1_500
"""Bytes of the images of all pages that hold no words, unpacked, and more of them for each byte of the file: a page in
black and white at 600 to the inch takes 4.3 million, and 10,000 or more in the file.
"""


@dataclass(frozen=True)
class ReadablePages:
    """Pages whose letters are those that are printed, and what was done for it."""

    pages: tuple[PdfPage, ...]
    """All pages of the file; those that could not be read have no letters."""
    report: tuple[ReportLine, ...] = ()
    pictures: tuple[PagePicture, ...] = ()
    """Of pages that were not read from their letters, where pictures are wanted."""


@dataclass
class _Outcome:
    """What came of reading pages from their pictures."""

    pages: dict[int, PdfPage] = field(default_factory=dict)
    words: dict[int, RecognisedWords] = field(default_factory=dict)
    """The words of these pages."""
    wordless: list[int] = field(default_factory=list)
    doubted: list[int] = field(default_factory=list)
    """Pages of which something was recognised that is no text."""
    lacks: bool = False
    """Whether Tesseract or data of it has to be installed before they can be read."""
    data: str = ""
    """The names of that data, "" where it is not known which is needed."""
    sure: list[int] = field(default_factory=list)
    """The confidence of every word."""


def readable_pages_of(
    document: pypdfium2.PdfDocument, pages: Sequence[PdfPage], name: str, means: ReaderOptions, size: int
) -> ReadablePages:
    """The pages of an open PDF, a file of `size` bytes, as they can be read here.

    Raises Cancelled, and Refused when no page can be read and some would with what the sentence names.
    """
    coded = coded_pages(pages)
    mended = mend(pages, programs_in(document, range(len(pages)), means.progress) if coded else [])
    bare = [page.number for page in mended.pages if _may_be_picture(page, mended)]
    _check_images(document, bare, name, size)
    pictures = _with_ink(document, bare, name, means.progress)
    wanted = sorted({*mended.unreadable, *pictures})
    read = _recognised(document, pages, mended, wanted, name, means) if wanted else _Outcome()
    result = tuple(
        read.pages.get(page.number, replace(page, runs=()) if page.number in wanted else page) for page in mended.pages
    )
    missing = [number for number in wanted if number not in read.pages and number not in read.wordless]
    if missing and not any(page.letters for page in result):
        _refuse(name, read, pictures=not mended.unreadable)
    seen, left_out = _pictures(document, read, missing, name, means) if means.pictures else ((), ())
    return ReadablePages(result, (*_report(mended, read, missing), *left_out), seen)


def _pictures(
    document: pypdfium2.PdfDocument, read: _Outcome, missing: Sequence[int], name: str, means: ReaderOptions
) -> tuple[tuple[PagePicture, ...], tuple[ReportLine, ...]]:
    """The pictures of pages for a reader, and what is to be said of them."""
    wanted = {
        **dict.fromkeys(missing, PageReason.UNREAD),
        **dict.fromkeys(read.pages, PageReason.RECOGNISED),
        **dict.fromkeys(read.wordless, PageReason.WORDLESS),
    }
    return keep_page_images(document, wanted, read.words, name, means.progress)


def _may_be_picture(page: PdfPage, mended: MendedPages) -> bool:
    """Whether the words of a page, if it has any, are in a picture or drawn without letters."""
    if page.number in mended.unreadable:
        return False
    return not page.letters or (page.letters < _FEW_LETTERS and page.pictures >= _MOSTLY)


def _with_ink(document: pypdfium2.PdfDocument, numbers: Sequence[int], name: str, progress: Progress) -> list[int]:
    """Those pages that are not blank; each is drawn for that, which takes a large scan its time."""
    found = []
    for done, number in enumerate(numbers):
        progress.step(done, len(numbers), Message("Reading {0}", (name,)))
        if has_ink(document, number):
            found.append(number)
    return found


def _check_images(document: pypdfium2.PdfDocument, numbers: Sequence[int], name: str, size: int) -> None:
    """Raise Refused for larger images than a scan of so many bytes has: each page that shows an image unpacks it anew.

    Nothing more is looked at than is needed to tell.
    """
    taken = 0
    for number in numbers:
        taken += image_bytes(document, number)
        if taken > _IMAGES + _IMAGES_EACH_BYTE * size:
            raise Refused(Message("“{0}” holds more elements than any draft has; choose a smaller file.", (name,)))


# --- reading pictures ---


def _recognised(
    document: pypdfium2.PdfDocument,
    pages: Sequence[PdfPage],
    mended: MendedPages,
    wanted: Sequence[int],
    name: str,
    means: ReaderOptions,
) -> _Outcome:
    """Read the pages `wanted` from their pictures."""
    language = means.language or _language(pages, mended)
    tesseract = find_tesseract(means.programs, means.progress)
    if tesseract is None:
        return _Outcome(lacks=True, data=DATA[language] if language else "")
    languages = (language,) if language else tesseract.languages_of(picture_of(document, wanted[0]), means.progress)
    here = tuple(each for each in languages if tesseract.has(each))
    if not here:
        return _Outcome(lacks=True, data=", ".join(DATA[each] for each in languages))
    return _outcome(document, pages, wanted, here, tesseract, mended.doubted, name, means.progress)


def _outcome(
    document: pypdfium2.PdfDocument,
    pages: Sequence[PdfPage],
    wanted: Sequence[int],
    languages: tuple[str, ...],
    tesseract: Tesseract,
    doubted: frozenset[str],
    name: str,
    progress: Progress,
) -> _Outcome:
    outcome = _Outcome()
    scales: dict[int, float] = {}
    found: dict[int, tuple[Word, ...]] = {}

    def pictures() -> Iterator[RenderedPage]:
        for number in wanted:
            picture = picture_of(document, number)
            scales[number] = picture.scale
            yield picture

    progress.step(0, len(wanted), Message("Recognising the words on the pages of {0}", (name,)))
    for number, words in zip(wanted, tesseract.words(pictures(), languages, progress), strict=True):
        found[number] = words
        progress.step(len(found), len(wanted), Message("Recognising the words on the pages of {0}", (name,)))
    text = guess_language(" ".join(word.text for word in words) for words in found.values())
    if text not in languages and text in _LATIN and set(languages) <= set(_LATIN):
        return _Outcome(lacks=True, data=DATA[text])
    drawn = {number: drawn_under(pages[number - 1], words, scales[number]) for number, words in found.items()}
    teaching = FontLetters((each for page in drawn.values() for each in page), doubted)
    for number, page in drawn.items():
        if not page:
            outcome.wordless.append(number)
        elif _believed(found[number]):
            settled = [replace(each, word=teaching.settled(each)) for each in page]
            outcome.pages[number] = page_of(pages[number - 1], settled, scales[number])
            outcome.words[number] = RecognisedWords([each.word for each in settled], scales[number])
            outcome.sure += [each.word.confidence for each in settled]
        else:
            outcome.doubted.append(number)
    return outcome


def _believed(words: Sequence[Word]) -> bool:
    """Whether what was recognised on a page is a text."""
    told = likeness(" ".join(word.text for word in words))
    sure = sum(word.confidence * len(word.text) for word in words) / sum(len(word.text) for word in words)
    return sure >= _LEAST_SURE and not (told.tells and told.strange)


def _language(pages: Sequence[PdfPage], mended: MendedPages) -> str:
    """The language of the pages that can be read, or the one whose script shows through in those that cannot; "" when
    neither tells.
    """
    told = likeness(" ".join(run.before + run.text for page in mended.pages for run in page.runs))
    if told.tells and told.likely:
        return guess_language("".join(run.before + run.text for run in page.runs) for page in mended.pages)
    text = "".join(run.text for page in pages if page.number in mended.unreadable for run in page.runs)
    shares = {language: len(script.findall(text)) for language, script in _SCRIPTS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if 3 * shares[best] > len(text) else ""


# --- saying so ---


def _refuse(name: str, read: _Outcome, pictures: bool) -> NoReturn:
    """Say that nothing can be read, and what would help; whether all that is there are `pictures`."""
    if not read.lacks:
        raise Refused(
            Message("The words of “{0}” could not be read even from its pictures; get it in another format.", (name,))
        )
    if pictures and not read.data:
        raise Refused(
            Message("“{0}” holds no text but pictures of it; install Tesseract and import it again.", (name,))
        )
    if pictures:
        raise Refused(
            Message(
                "“{0}” holds no text but pictures of it; install Tesseract with its data “{1}” and import it again.",
                (name, read.data),
            )
        )
    if not read.data:
        raise Refused(
            Message(
                "The letters of “{0}” are not those that are printed; install Tesseract and import it again.", (name,)
            )
        )
    raise Refused(
        Message(
            "The letters of “{0}” are not those that are printed; install Tesseract with its data “{1}” and import "
            "it again.",
            (name, read.data),
        )
    )


def _missing(numbers_of: Sequence[int], read: _Outcome, pictures: bool) -> ReportLine:
    """That pages are not in the draft, why, and what would help."""
    pages = numbers(numbers_of)
    if not read.lacks:
        said = Message(
            "Pages that are not in the draft, since they could not be read even from their pictures: {pages}.", (pages,)
        )
    elif pictures and read.data:
        said = Message(
            "Pages that are pictures, not in the draft until Tesseract with its data {q} is installed: {pages}.",
            (f"“{read.data}”", pages),
        )
    elif pictures:
        said = Message("Pages that are pictures, not in the draft until Tesseract is installed: {pages}.", (pages,))
    elif read.data:
        said = Message(
            "Pages whose letters are not those that are printed, not in the draft until Tesseract with its data {q} is "
            "installed: {pages}.",
            (f"“{read.data}”", pages),
        )
    else:
        said = Message(
            "Pages whose letters are not those that are printed, not in the draft until Tesseract is installed: "
            "{pages}.",
            (pages,),
        )
    return ReportLine(Severity.ERROR, said, place_of(numbers_of))


def _report(mended: MendedPages, read: _Outcome, missing: Sequence[int]) -> Iterator[ReportLine]:
    lying = [number for number in missing if number in mended.unreadable]
    pictures = [number for number in missing if number not in mended.unreadable]
    if lying:
        yield _missing(lying, read, pictures=False)
    if pictures:
        yield _missing(pictures, read, pictures=True)
    if read.pages:
        doubtful = sum(sure < DOUBTFUL for sure in read.sure)
        yield ReportLine(
            Severity.WARNING,
            Message(
                "Pages whose words were recognised in their pictures: {pages}. Of {n1} words {n2} are doubtful; "
                "compare them with the printed pages.",
                (numbers(sorted(read.pages)), len(read.sure), doubtful),
            ),
            place_of(list(read.pages)),
        )
    if mended.mended:
        yield ReportLine(
            Severity.WARNING,
            Message(
                "Pages whose fonts name their letters wrongly, put right by rule: {pages}. Compare some words with the "
                "printed pages.",
                (numbers(mended.mended),),
            ),
            "",
        )
    if read.wordless:
        yield ReportLine(
            Severity.INFO,
            Message("Pages with something drawn on them but no words: {pages}.", (numbers(read.wordless),)),
            place_of(read.wordless),
        )
