"""Words recognised in pictures by Tesseract, an outside program, where it is installed.

It knows the program: which languages it can read here, how it is asked, what it answers. What a page is made of, and
whether its words are to be believed, `readable_pages.py` decides.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.job import Progress, Refused

if TYPE_CHECKING:
    from app.importing.pdf.ocr.rendering import RenderedPage
    from app.job import ProgramRunner

DATA = {"en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "zh": "chi_sim", "ar": "ara"}
"""What Tesseract calls its data for the six languages."""
_PROGRAMS = ("tesseract", r"C:\Program Files\Tesseract-OCR\tesseract.exe")
"""Where it is: found by its name, or where its installer for Windows puts it."""
_SCRIPTS = {"Latin": ("en", "fr", "es"), "Cyrillic": ("ru",), "Arabic": ("ar",), "Han": ("zh",), "HanS": ("zh",)}
_LONG = 180.0
"""Seconds for one page; two are usual."""
_NOISE = 40.0
"""Signs without a letter or digit that are less sure than this are specks and lines of the picture."""
_WORD_LEVEL = "5"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a picture; lengths in points of the picture, from its upper left corner."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: int
    """0 to 100."""
    line: tuple[int, int, int]
    """Words of one line have the same; lines come in reading order, words in the order in which they are read."""


@dataclass(frozen=True)
class Tesseract:
    """Tesseract as it is installed here."""

    programs: ProgramRunner
    command: str
    data: frozenset[str]
    """The names of its data that are here: "eng", "ara", "osd" …"""

    def has(self, language: str) -> bool:
        """Whether it can read one of the six languages here."""
        return DATA[language] in self.data

    def languages_of(self, picture: RenderedPage, progress: Progress) -> tuple[str, ...]:
        """The languages whose script a picture is in, the six where that cannot be told."""
        if "osd" in self.data:
            try:
                said = self.programs.program(
                    [self.command, "stdin", "stdout", "--psm", "0", "--dpi", str(picture.dpi)],
                    stdin=picture.pgm,
                    timeout=_LONG,
                    progress=progress,
                )
            except Refused:
                return tuple(DATA)  # too few letters to tell by
            script = re.search(rb"^Script: (\w+)", said, re.MULTILINE)
            if script is not None:
                return _SCRIPTS.get(script[1].decode("ascii"), ())
        return tuple(DATA)

    def words(
        self, pictures: Iterable[RenderedPage], languages: Sequence[str], progress: Progress
    ) -> Iterator[tuple[Word, ...]]:
        """The words in each picture, in their order; pictures are asked for as they are needed.

        Raises Cancelled, and Refused when Tesseract fails.
        """
        data = "+".join(DATA[language] for language in languages)
        works = (
            ([self.command, "stdin", "stdout", "-l", data, "--dpi", str(picture.dpi), "tsv"], picture.pgm)
            for picture in pictures
        )
        for said in self.programs.programs(works, timeout=_LONG, progress=progress):
            yield tuple(_words(said))


def find_tesseract(programs: ProgramRunner | None, progress: Progress) -> Tesseract | None:
    """Tesseract with the data that is here, None where it is not installed. Raises Cancelled."""
    if programs is None:
        return None
    for command in _PROGRAMS:
        try:
            said = programs.program([command, "--list-langs"], stdin=b"", timeout=_LONG, progress=progress)
        except Refused:
            continue
        return Tesseract(programs, command, frozenset(said.decode("utf-8", "replace").split("\n")[1:]))
    return None


def _words(said: bytes) -> Iterator[Word]:
    rows = csv.DictReader(
        io.StringIO(said.decode("utf-8", "replace"), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE
    )
    for row in rows:
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD_LEVEL or not text:
            continue
        sure = float(row["conf"])
        if sure < _NOISE and not any(letter.isalnum() for letter in text):
            continue
        left, top, width, height, *line = (
            int(row[name]) for name in ("left", "top", "width", "height", "block_num", "par_num", "line_num")
        )
        yield Word(text, left, top, width, height, max(0, min(100, round(sure))), (line[0], line[1], line[2]))
