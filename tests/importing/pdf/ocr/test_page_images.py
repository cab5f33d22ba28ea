"""Pictures of pages whose words were not read from letters: which are kept, what they show, and their bounds."""

import io

import pytest
from PIL import Image

from app.importing.pdf.ocr import page_images
from app.importing.pdf.ocr.png import grey_png
from app.importing.pdf.ocr.rendering import picture_of
from app.importing.pdf.ocr.tesseract import find_tesseract
from app.importing.pdf.page.extraction import open_pdf
from app.importing.pdf.reader import read
from app.importing.source.reader_options import ReaderOptions
from app.job import Cancelled, SilentProgress
from app.services.processes.worker_pool import WorkerPool
from app.treaty.pages import PageReason
from tests.importing.lying_pdfs import ENGLISH, lying, permuted, scanned
from tests.importing.pdf_files import set_in_typst

UNREAD = ReaderOptions(pictures=True)
"""Nothing here can read the picture of a page."""


@pytest.fixture
def tesseract():
    """Means with Tesseract; skips where it is not installed."""
    here = find_tesseract(WorkerPool(), SilentProgress())
    if here is None or not here.has("en"):
        pytest.skip("Tesseract is not installed with its data for English")
    return ReaderOptions(WorkerPool(), language="en", pictures=True)


@pytest.fixture
def scan(tmp_path):
    """A page with letters, then one that is a picture."""
    return scanned(set_in_typst(ENGLISH), tmp_path, before=ENGLISH.replace("12", "11"))


def shades(png: bytes) -> tuple[tuple[int, int], bytes]:
    """Size and points of a picture, read by another program than wrote it."""
    image = Image.open(io.BytesIO(png)).convert("L")
    return image.size, image.tobytes()


@pytest.mark.parametrize("width", [1, 2, 5, 8])
def test_a_picture_is_read_back_in_sixteen_shades(width):
    points = bytes((37 * at) % 256 for at in range(3 * width))
    size, seen = shades(grey_png(width, 3, points))
    assert size == (width, 3)
    assert all(abs(one - other) <= 8 for one, other in zip(points, seen, strict=True))


def test_a_page_that_nobody_could_read_is_kept_as_it_looks(scan):
    source = read(scan, "lamps.pdf", UNREAD)
    (picture,) = source.pictures
    assert (picture.page, picture.why, picture.words) == (2, PageReason.UNREAD, ())
    assert not any("page 2" in block.where for block in source.blocks)
    with open_pdf(scan, "lamps.pdf") as document:
        drawn = picture_of(document, 2, page_images.DPI)
    size, seen = shades(picture.png)
    assert size == (picture.width, picture.height) == (drawn.width, drawn.height)
    assert all(abs(one - other) <= 8 for one, other in zip(drawn.grey, seen, strict=True))


def test_no_picture_is_drawn_where_none_is_wanted(scan):
    assert read(scan, "lamps.pdf", ReaderOptions()).pictures == ()
    assert read(set_in_typst(ENGLISH), "lamps.pdf", UNREAD).pictures == (), "all its words are read from letters"


def test_recognised_words_lie_where_the_picture_shows_them(tesseract):
    source = read(lying(ENGLISH, permuted), "lamps.pdf", tesseract)
    (picture,) = source.pictures
    assert picture.why is PageReason.RECOGNISED
    said = " ".join(word.text for word in picture.words)
    assert said.split() == " ".join(block.text for block in source.blocks).split()
    (wide, _), points = shades(picture.png)
    for word in picture.words:
        rows = [points[y * wide + word.left : y * wide + word.left + word.width] for y in
                range(word.top, word.top + word.height)]  # fmt: skip
        assert min(map(min, rows)) < 128, word
    lines = [word.line for word in picture.words]
    assert lines == sorted(lines)
    assert len(set(lines)) > 5


def test_a_page_without_words_is_kept_too(tesseract):
    text = ENGLISH + "\n#pagebreak()\n#pagebreak()\n#circle(radius: 3cm, fill: black)"
    (picture,) = read(set_in_typst(text), "lamps.pdf", tesseract).pictures
    assert (picture.page, picture.why) == (3, PageReason.WORDLESS)


def test_bounds_leave_pages_out_and_say_so(monkeypatch, tmp_path):
    pdf = scanned(set_in_typst("\n#pagebreak()\n".join([ENGLISH] * 3)), tmp_path, before=ENGLISH)
    one = len(read(pdf, "lamps.pdf", UNREAD).pictures[0].png)
    for bound, value, there, said in (
        ("MOST_PAGES", 2, [2, 3], "4"),
        ("MOST_TOTAL", one + 10, [2], "3–4"),
        ("MOST_BYTES", 300, [], "2–4"),
    ):
        with monkeypatch.context() as bounded:
            bounded.setattr(page_images, bound, value)
            source = read(pdf, "lamps.pdf", UNREAD)
        assert [picture.page for picture in source.pictures] == there
        assert f"Pages whose pictures are not kept, for want of room: {said}." in [
            str(x.message) for x in source.report
        ]


def test_a_picture_that_is_too_large_is_drawn_more_coarsely(monkeypatch, scan):
    fine = read(scan, "lamps.pdf", UNREAD).pictures[0]
    monkeypatch.setattr(page_images, "MOST_BYTES", len(fine.png) - 1)
    coarse = read(scan, "lamps.pdf", UNREAD).pictures[0]
    assert coarse.width < fine.width
    assert len(coarse.png) < len(fine.png)


def test_keeping_pictures_can_be_stopped(scan):
    class Stopping:
        def step(self, done, total, what):
            if str(what).startswith("Keeping"):
                raise Cancelled(what)

    with pytest.raises(Cancelled):
        read(scan, "lamps.pdf", ReaderOptions(pictures=True, progress=Stopping()))


def test_looking_for_pictures_of_text_tells_how_far_it_is_and_can_be_stopped():
    seen = []

    class Stopping:
        def step(self, done, total, what):
            if str(what) == "Reading blank.pdf" and total == 4:
                seen.append(done)
                if seen.count(2) == 2:  # each page is read, then looked at
                    raise Cancelled(what)

    pdf = set_in_typst("#pagebreak()\n" * 3)
    with pytest.raises(Cancelled):
        read(pdf, "blank.pdf", ReaderOptions(progress=Stopping()))
    assert seen[-3:] == [0, 1, 2]
