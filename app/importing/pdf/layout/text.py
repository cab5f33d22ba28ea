"""A paragraph of lines → its text and marks: lines joined, hyphens undone, looks and citations as marks over it.

What is a broken word `broken_words.py` decides, what a drawn line is `formatting.py`, what cites a note `footnotes.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.pdf.layout.formatting import faces_of
from app.importing.pdf.layout.recognition_marks import join_marks, marks_in
from app.late_pattern import compile_later
from app.treaty.marks import Comment, Footnote, Format, Mark, PlainMark

if TYPE_CHECKING:
    from app.importing.pdf.layout.broken_words import TextWords
    from app.importing.pdf.layout.footnotes import Citation
    from app.importing.pdf.layout.formatting import DrawnFormats
    from app.importing.pdf.layout.lines import PdfLine
    from app.importing.pdf.page.model import PageRemark

_WIDE_SCRIPT = compile_later(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class ParagraphText:
    """The text of a paragraph with its marks, and the signs of the notes that it cites, in order."""

    text: str
    marks: tuple[Mark, ...]
    cited: tuple[str, ...]


CitationFinder = Callable[["PdfLine"], "list[Citation]"]
"""Gives the citations of a line that are to be marks."""


class TextBuilder:
    """Makes texts of lines with what is known of the whole document and of its pages."""

    def __init__(
        self, words: TextWords, looks: Mapping[int, DrawnFormats], remarks: Mapping[int, Sequence[PageRemark]]
    ) -> None:
        self._words = words
        self._looks = looks
        self._remarks = remarks
        self.anchored: set[PageRemark] = set()
        """The remarks that were found to stand over words."""

    def of(self, lines: Sequence[PdfLine], cites: CitationFinder) -> ParagraphText:
        """The text of some lines that are one paragraph."""
        text = ""
        marks: list[Mark] = []
        cited: list[str] = []
        for line in lines:
            own, own_marks, signs = self._line(line, cites)
            text, shift = self._joined(text, own)
            marks += [replace(m, start=m.start + shift, end=m.end + shift) for m in own_marks]
            cited += signs
        return ParagraphText(text, _whole(marks, text), tuple(cited))

    def _joined(self, text: str, line: str) -> tuple[str, int]:
        """The text with a further line, and where that begins."""
        if not text:
            return line, 0
        if text[-1] in "-‐\u00ad" and text[-2:-1].isalpha() and line[:1].isalpha():
            if self._words.suspends(text, line):
                return f"{text} {line}", len(text) + 1
            if self._words.keeps_hyphen(text, line):
                return text + line, len(text)
            self._words.told_unhyphenated(text, line)
            text = text[:-1]
            return text + line, len(text)
        close = text.endswith(("/", "–", "-")) and not text.endswith((" –", " -", " /"))
        if close or (_WIDE_SCRIPT.match(text[-1]) and _WIDE_SCRIPT.match(line[:1])):
            return text + line, len(text)
        return f"{text} {line}", len(text) + 1

    def _line(self, line: PdfLine, cites: CitationFinder) -> tuple[str, list[Mark], list[str]]:
        marks: list[Mark] = [*faces_of(line)]
        if line.page in self._looks:
            marks += self._looks[line.page].of(line)
        marks += self._comments(line)
        marks += marks_in(line)
        edits = self._words.edits(line)
        signs: list[str] = []
        for citation in cites(line):
            if not citation.known:
                if line.text[citation.start - 1 : citation.start].isalnum():
                    edits.append((citation.start, citation.start, " "))
                continue
            signs.append(citation.sign)
            if citation.raised:
                start = citation.start - (line.text[citation.start - 1 : citation.start] == " ")
                edits = [e for e in edits if e[1] <= start or e[0] >= citation.end]
                end = citation.end + (line.text[citation.end : citation.end + 1] == "," and _listed(line, citation))
                edits.append((start if _closes(line, end) else citation.start, end, ""))
                marks.append(Footnote(start, start, citation.sign))
            else:
                marks.append(Footnote(citation.start, citation.end, citation.sign))
        text, marks = _edited(line.text, marks, sorted(edits))
        return text, marks, signs

    def _comments(self, line: PdfLine) -> list[Mark]:
        found: list[Mark] = []
        for remark in self._remarks.get(line.page, ()):
            middle = line.base - 0.3 * line.size
            if remark in self.anchored or not remark.top - 2 <= middle <= remark.bottom + 2:
                continue
            if line.left < remark.right and line.right > remark.left - line.size:
                starts = [0, *(at + 1 for at, sign in enumerate(line.text) if sign == " ")]
                inside = [at for at in starts if remark.left - 3 <= line.left_of(at) <= remark.right]
                start = inside[0] if inside else 0
                end = line.text.find(" ", inside[-1] if inside else 0)
                self.anchored.add(remark)
                found.append(
                    Comment(start, end if end > 0 else len(line.text), remark.author, remark.date, remark.text)
                )
        return found


def _listed(line: PdfLine, citation: Citation) -> bool:
    """Whether the comma behind a sign only parts it from the next sign."""
    return any(s.start <= citation.end < s.end and s.start <= citation.start < s.end for s in line.spans)


def _closes(line: PdfLine, end: int) -> bool:
    """Whether the space before a sign goes with it: another space, a stop or the end follows."""
    return line.text[end : end + 1] in ("", " ", ".", ",", ";", ":", ")", "]")


def _edited(text: str, marks: Sequence[Mark], edits: Sequence[tuple[int, int, str]]) -> tuple[str, list[Mark]]:
    """A text with some stretches put otherwise, and its marks over what is left."""
    if not edits:
        return text, list(marks)
    pieces: list[str] = []
    places: list[int] = []
    at = length = 0
    for start, end, instead in edits:
        if start < at:
            continue
        pieces += [text[at:start], instead]
        places += range(length, length + start - at)
        length += start - at
        places += [min(length + step, length + len(instead)) for step in range(end - start)]
        length += len(instead)
        at = end
    pieces.append(text[at:])
    places += range(length, length + len(text) - at + 1)
    moved = [replace(m, start=places[m.start], end=places[m.end]) for m in marks]
    done = "".join(pieces)
    kept = [m for m in moved if m.end > m.start or isinstance(m, Footnote)]
    lead = len(done) - len(done.lstrip())
    if lead:
        kept = [replace(m, start=max(m.start - lead, 0), end=max(m.end - lead, 0)) for m in kept]
    return done.strip(), [replace(m, start=min(m.start, len(done.strip())), end=min(m.end, len(done.strip()))) for m in kept]  # fmt: skip  # noqa: E501


def _whole(marks: Sequence[Mark], text: str) -> tuple[Mark, ...]:
    """Marks in order; formats of one name that only a space parts are one, and so are words surely recognised."""
    recognised = join_marks([m for m in marks if isinstance(m, PlainMark)], text)
    formats = sorted((m for m in marks if isinstance(m, Format)), key=lambda m: (m.format, m.start, m.end))
    done: list[Mark] = [*recognised, *(m for m in marks if not isinstance(m, Format | PlainMark))]
    last: Format | None = None
    for mark in formats:
        if last is not None and last.format == mark.format and not text[last.end : mark.start].strip():
            last = Format(last.start, max(last.end, mark.end), mark.format)
        else:
            done += [last] if last is not None else []
            last = mark
    done += [last] if last is not None else []
    return tuple(sorted(done, key=lambda m: (m.start, -m.end)))
