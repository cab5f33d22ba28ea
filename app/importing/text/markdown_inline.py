"""The inside of one Markdown paragraph: emphasis, escapes, footnote references. Words stay exactly as written;
emphasis becomes Format marks.

CommonMark's rule of left- and right-flanking delimiter runs (section 6.2) decides what opens and closes;
`[text](address)` is not a link here, because square brackets of a draft are its own.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from app.treaty.marks import Footnote, Format, Mark

_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])|(?P<hard>\\\n|[ ]{2,}\n|\n)|(?P<note>\[\^[^\]\s]+\])|(?P<run>\*+|_+|~~)"
    r"|(?P<code>`+)|(?P<tag></?[A-Za-z][A-Za-z0-9]*(?:\s+[\w:-]+=(?:\"[^\"]*\"|'[^']*'))*\s*/?>)|(?P<entity>&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|\w{2,31});)"
    r"|(?P<span>\{:[^}\n]*\})"
)
_FORMATS = {"em": "italic", "strong": "bold", "strike": "strike"}
_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strike",
    "del": "strike",
}


@dataclass(frozen=True, slots=True)
class Inline:
    """A paragraph's words with single spaces, its marks, and markup that stands in neither."""

    text: str
    marks: tuple[Mark, ...]
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """A run of delimiters in the output: where, which sign, how many are left, what it can do."""

    piece: int
    sign: str
    left: int
    opens: bool
    closes: bool


class _Scan:
    """Pieces of output; a delimiter run is a piece that may be emptied when it pairs."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.runs: list[_Run] = []
        self.notes: list[tuple[int, str]] = []
        self.spans: list[tuple[int, int, str]] = []
        """(piece where it begins, piece behind it, format)."""
        self.left_out: list[str] = []
        self.tags: list[tuple[str, int]] = []


def read_inline(source: str) -> Inline:
    """The text and marks of a paragraph's source lines (joined by newlines)."""
    scan = _Scan()
    at = 0
    while match := _TOKEN.search(source, at):
        scan.pieces.append(source[at : match.start()])
        at = _token(scan, source, match)
    scan.pieces.append(source[at:])
    _pair(scan)
    return _put_together(scan)


def _token(scan: _Scan, source: str, match: re.Match[str]) -> int:
    """Take one token and return where reading goes on."""
    kind, words = match.lastgroup, match[0]
    if kind == "escape":
        scan.pieces.append(words[1])
    elif kind == "hard":
        if words.startswith("\\"):
            scan.left_out.append("\\")
        scan.pieces.append(" ")
    elif kind == "note":
        scan.notes.append((len(scan.pieces), words[2:-1]))
        scan.pieces.append("")
    elif kind == "run":
        scan.runs.append(_run(len(scan.pieces), source, match))
        scan.pieces.append(words)
    elif kind == "code":
        end = source.find(words, match.end())
        if end < 0:
            scan.pieces.append(words)
        else:
            scan.pieces.append(source[match.end() : end].replace("\n", " "))
            return end + len(words)
    elif kind == "tag":
        _tag(scan, words)
    elif kind == "entity":
        scan.pieces.append(html.unescape(words))
    else:
        scan.left_out.append(words)
    return match.end()


def _tag(scan: _Scan, words: str) -> None:
    name = re.sub(r"\W.*", "", words.strip("</>")).lower()
    if name in ("br", "p"):
        scan.pieces.append(" ")
        return
    form = _TAGS.get(name)
    if form is None:
        scan.left_out.append(words)
    elif words.startswith("</"):
        for place in range(len(scan.tags) - 1, -1, -1):
            if scan.tags[place][0] == name:
                scan.spans.append((scan.tags.pop(place)[1], len(scan.pieces), form))
                break
    else:
        scan.tags.append((name, len(scan.pieces)))


def _run(piece: int, source: str, match: re.Match[str]) -> _Run:
    sign = match[0][0]
    before = source[match.start() - 1] if match.start() else " "
    after = source[match.end()] if match.end() < len(source) else " "
    left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    right = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
    if sign == "_":
        return _Run(
            piece,
            sign,
            len(match[0]),
            left and (not right or _is_sign(before)),
            right and (not left or _is_sign(after)),
        )
    return _Run(piece, sign, len(match[0]), left, right)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _pair(scan: _Scan) -> None:
    """Pair delimiter runs as CommonMark's algorithm does, nearest opener first."""
    openers: list[_Run] = []
    for run in scan.runs:
        while run.closes and run.left:
            opener = next(
                (o for o in reversed(openers) if o.sign == run.sign and o.left and not _rule_of_three(o, run)), None
            )
            if opener is None:
                break
            openers = openers[: openers.index(opener) + 1]
            used = 2 if run.sign == "~" or (opener.left >= 2 and run.left >= 2) else 1
            form = _FORMATS["strike" if run.sign == "~" else "strong" if used == 2 else "em"]
            opener.left -= used
            run.left -= used
            scan.spans.append((opener.piece + 1, run.piece, form))
            if not opener.left:
                openers.remove(opener)
        if run.opens and run.left:
            openers.append(run)
    for run in scan.runs:
        scan.pieces[run.piece] = run.sign * run.left


def _rule_of_three(opener: _Run, closer: _Run) -> bool:
    """CommonMark rules 9 and 10: runs that could both open and close do not pair when their lengths add up to a
    multiple of three.
    """
    if not (opener.closes or closer.opens):
        return False
    first, second = opener.left, closer.left
    return (first + second) % 3 == 0 and (first % 3 != 0 or second % 3 != 0)


def _put_together(scan: _Scan) -> Inline:
    """The text with single spaces, and the marks at their places in it."""
    text = ""
    starts: list[int] = []
    for piece in scan.pieces:
        starts.append(len(text))
        words = re.sub(r"\s+", " ", piece)
        if words.startswith(" ") and (not text or text.endswith(" ")):
            words = words[1:]
        text += words
    starts.append(len(text))
    text = text.rstrip()
    marks: list[Mark] = [Footnote(min(starts[p], len(text)), min(starts[p], len(text)), sign) for p, sign in scan.notes]
    for first, behind, form in scan.spans:
        start, end = starts[first], min(starts[behind], len(text))
        while start < end and text[start] == " ":
            start += 1
        while start < end and text[end - 1] == " ":
            end -= 1
        if start < end:
            marks.append(Format(start, end, form))
    return Inline(text, tuple(sorted(marks, key=lambda m: (m.start, -m.end))), tuple(scan.left_out))
