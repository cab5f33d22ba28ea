"""Markdown → blocks: front matter, headings, nested lists, footnotes, tables, emphasis as Format marks. Square
brackets are always text.

The dialect is CommonMark with kramdown's footnotes and attribute lines, read leniently: in drafts of treaties indents
are uneven. A list item gets style "list:N" (N = items around it), a paragraph inside items likewise; numbers stay in
the text as written. Words stay exactly as written. CommonMark's rule of left- and right-flanking delimiter runs (6.2)
decides what opens and closes; `[text](address)` is not a link here, because square brackets of a draft are its own.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.importing.source.blocks import Block, Source
from app.importing.source.encodings import decode_text
from app.importing.source.masthead import issue_date_of
from app.message import Message
from app.treaty.draft import ReportLine, Severity
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
class InlineText:
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


def read_inline(source: str) -> InlineText:
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


def _put_together(scan: _Scan) -> InlineText:
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
    return InlineText(text, tuple(sorted(marks, key=lambda m: (m.start, -m.end))), tuple(scan.left_out))


_HEADING = re.compile(r"^ {0,3}(#{1,6}(?=[ \t])|#{2,6}(?=[\w\[(*]))[ \t]*(.*?)[ \t]*#*[ \t]*$")
"""Older files have no space behind the signs; one sign alone may be another."""
_FIRST_HEADING = re.compile(r"^ {0,3}(#)(?=[^\W\d_])(.*?)[ \t]*#*[ \t]*$")
"""One sign before the first words of a file, which are its title."""
_ITEM = re.compile(r"^(\d{1,3}[.)](?=[ \t]+\S|$)|[-*+](?=[ \t]+\S))[ \t]*")
"""A number may stand alone on its line: what it holds follows, "4." above "(a) Each port…"."""
_ATTRIBUTES = re.compile(r"^\s*\{:[^}]*\}\s*$")
_CONTENTS = re.compile(r"^\s*[*+-][ \t]+TOC\s*$")
_FOOTNOTE = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$")
_LINK = re.compile(r"^ {0,3}\[([^\]^]+)\]:[ \t]*(\S+)(?:[ \t]+[\"'(].*)?$")
_RULE = re.compile(r"^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_TABLE_RULE = re.compile(r"^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BREAK = re.compile(r"\S(?: {2,}|\\)$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")


@dataclass(slots=True)
class _Paragraph:
    """Lines of one paragraph on their way to a Block."""

    lines: list[str]
    where: int
    style: str = ""
    cell: tuple[int, int, int] | None = None
    note: str = ""


@dataclass(slots=True)
class _Reader:
    """The state of reading: open list items, the paragraph being gathered, what was found."""

    done: list[_Paragraph] = field(default_factory=list)
    notes: dict[str, list[_Paragraph]] = field(default_factory=dict)
    left_out: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    items: list[tuple[int, int]] = field(default_factory=list)
    """(column of the marker, column of the content) of each open list item, outermost first."""
    gathering: _Paragraph | None = None
    number: int = 0
    """The number of the last item that has one."""
    gap: bool = True
    broken: bool = False
    """True when the last line ended with a break that somebody set: two spaces, or a stroke."""
    note: str = ""
    tables: int = 0
    rows: int = 0

    def line(self, index: int, raw: str) -> None:
        """Take the next line (index from 0)."""
        broken, self.broken = self.broken, _BREAK.search(raw) is not None
        text = raw.expandtabs(4).rstrip()
        if not text:
            self.close()
            self.gap = True
            return
        indent = len(text) - len(text.lstrip())
        body = text.lstrip()
        if self._leaves_out(index, text):
            return
        if match := _FOOTNOTE.match(text):
            self.close()
            self.items = []
            self.note = match[1]
            self.gathering = _Paragraph([match[2]] if match[2] else [], index, "footnote", note=match[1])
            self.gap = False
            return
        if self.note and self.gap and not indent:
            self.note = ""
        at_first = not self.done and self.gathering is None
        if match := _HEADING.match(text) or (_FIRST_HEADING.match(text) if at_first else None):
            self.close()
            self.items, self.note = [], ""
            self.done.append(_Paragraph([match[2]], index, f"heading:{len(match[1])}"))
        elif (
            (match := _UNDERLINE.match(text))
            and self.gathering is not None
            and not self.items
            and not self.note
            and not self.gap
        ):
            self.gathering.style = "heading:1" if match[1][0] == "=" else "heading:2"
            self.close()
        elif self._is_row(body):
            self._row(index, body)
        elif (match := _ITEM.match(body)) and not self.note and self._is_item(match, indent, broken):
            self._item(index, body, match, indent)
        else:
            self._text(index, body, indent)
        self.gap = False

    def close(self) -> None:
        """End the paragraph being gathered."""
        if self.gathering is not None and self.gathering.lines:
            if self.note:
                self.notes.setdefault(self.note, []).append(self.gathering)
            else:
                self.done.append(self.gathering)
        self.gathering = None

    def _leaves_out(self, index: int, text: str) -> bool:
        what = ""
        if _ATTRIBUTES.match(text) or _CONTENTS.match(text):
            what = "mark for the page builder"
        elif _LINK.match(text) and self.gap:
            what = "address of a link"
        elif _RULE.match(text) and (self.gap or self.gathering is None or text.lstrip()[0] in "*_"):
            what = "ruled line"
        if what:
            self.close()
            self.left_out.setdefault(what, []).append((index, text.strip()))
        return bool(what)

    def _is_item(self, match: re.Match[str], indent: int, broken: bool) -> bool:
        """A number inside a running paragraph begins an item only at its line's start, deeper in a list, where the line
        before was `broken` by hand, or where it counts on from the last one behind the end of a sentence. One that
        stands alone on its line begins one behind such an end only: else it ends a sentence, "paragraph | 1.".
        """
        if self.gathering is None or broken or match[1][0] in "-*+":
            return True
        ended = self.gathering.lines[-1].rstrip('*_"”) ').endswith((".", ";", ":"))
        if match.end() == len(match.string):
            return ended and match[1][:-1] in ("1", str(self.number + 1))
        if self.items:
            return True
        return match[1] in ("1.", "1)") or indent > 0 or (ended and match[1][:-1] == str(self.number + 1))

    def _item(self, index: int, body: str, match: re.Match[str], indent: int) -> None:
        self.close()
        content = indent + match.end()
        while self.items and indent < self.items[-1][1] and not self._inside(indent):
            self.items.pop()
        bullet = match[1][0] in "-*+"
        self.number = self.number if bullet else int(match[1][:-1])
        words = body[match.end() :] if bullet else body
        self.gathering = _Paragraph([words], index, f"list:{len(self.items)}")
        if bullet:
            self.left_out.setdefault("bullet", []).append((index, match[1]))
        self.items.append((indent, content))

    def _inside(self, indent: int) -> bool:
        """True when a column is inside the innermost open item. Drafts indent by less than CommonMark asks: past the
        marker is enough.
        """
        return indent > self.items[-1][0] + (1 if len(self.items) == 1 or self.items[-1][0] else 0)

    def _text(self, index: int, body: str, indent: int) -> None:
        if self.gathering is not None and not self._block_begins(body):
            self.gathering.lines.append(body)
            return
        self.close()
        while self.items and not self._inside(indent):
            self.items.pop()
        style = "footnote" if self.note else f"list:{len(self.items)}" if self.items else ""
        self.gathering = _Paragraph([body], index, style, note=self.note)

    def _block_begins(self, body: str) -> bool:
        """An option begins a paragraph of its own even where no empty line stands before it."""
        return re.match(r"^\*\*(?:Option|OPTION|Alternative|Variant) ?[A-Z0-9]", body) is not None

    def _is_row(self, body: str) -> bool:
        return body.startswith("|") and body.endswith("|") and len(body) > 2

    def _row(self, index: int, body: str) -> None:
        if self.gathering is not None or not self.done or self.done[-1].cell is None or self.gap:
            self.close()
            self.tables += 1
            self.rows = 0
        if _TABLE_RULE.match(body):
            self.left_out.setdefault("ruled line", []).append((index, body))
            return
        for column, words in enumerate(re.split(r"(?<!\\)\|", body.strip("|"))):
            self.done.append(_Paragraph([words.strip()], index, "cell", (self.tables - 1, self.rows, column)))
        self.rows += 1


def read(data: bytes, name: str) -> Source:
    """The blocks of a Markdown file. In: its bytes and its name (for messages only).

    Raises Refused for text with NUL or in no known encoding, and for a file without words.
    """
    text, report = decode_text(data, name)
    reader = _Reader()
    comments = list(_COMMENT.finditer(text))
    for comment in comments:
        where = f"line {text.count(chr(10), 0, comment.start()) + 1}"
        report.append(
            ReportLine(
                Severity.INFO,
                Message("Left out as a comment: {words}.", (f"“{' '.join(comment[0][4:-3].split())}”",)),
                where,
            )
        )
    text = _COMMENT.sub(lambda m: "\n" * m[0].count("\n"), text)
    lines = text.split("\n")
    title, date, start = _front_matter(lines, report)
    for index in range(start, len(lines)):
        reader.line(index, lines[index])
    reader.close()
    blocks = _with_notes(reader, report)
    report += [
        ReportLine(
            Severity.INFO,
            Message(
                "Left out {n} × {what}: {words}",
                (len(places), Message(what), ", ".join(words for _, words in places)),
            ),
            f"line {places[0][0] + 1}",
        )
        for what, places in reader.left_out.items()
    ]
    return Source(tuple(blocks), title="", date=date or issue_date_of([title], any_day=True).date, report=tuple(report))


def _front_matter(lines: Sequence[str], report: list[ReportLine]) -> tuple[str, str, int]:
    """(title, ISO date, index of the first line after it) of the YAML block at the top, which goes to the report."""
    if not lines or lines[0].strip() != "---":
        return "", "", 0
    end = next((i for i in range(1, min(len(lines), 200)) if lines[i].strip() in ("---", "...")), 0)
    if not end:
        return "", "", 0
    facts = {
        k.strip().lower(): v.strip().strip("\"'")
        for k, _, v in (line.partition(":") for line in lines[1:end])
        if v.strip()
    }
    words = "; ".join(line.strip() for line in lines[1:end] if line.strip())
    said = Message("Left out as front matter of the file: {words}.", (f"“{words}”",))
    report.append(ReportLine(Severity.INFO, said, "line 1"))
    date = facts.get("date", "")[:10]
    return facts.get("title", ""), date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) else "", end + 1


def _with_notes(reader: _Reader, report: list[ReportLine]) -> list[Block]:
    """Blocks in reading order, each footnote right after the first paragraph that cites it."""
    blocks: list[Block] = []
    waiting = dict(reader.notes)
    for paragraph in reader.done:
        inline = read_inline("\n".join(paragraph.lines))
        _tell(inline, paragraph, report)
        if not inline.text and paragraph.cell is None:
            continue
        blocks.append(_block(paragraph, inline))
        for sign in [m.provision for m in inline.marks if isinstance(m, Footnote)]:
            blocks += _note_blocks(waiting.pop(sign, []), report)
    for sign, paragraphs in waiting.items():
        report.append(
            ReportLine(
                Severity.WARNING,
                Message("Footnote {sign} is cited nowhere; it stands at the end.", (sign,)),
                f"line {paragraphs[0].where + 1}",
            )
        )
        blocks += _note_blocks(paragraphs, report)
    return blocks


def _note_blocks(paragraphs: Sequence[_Paragraph], report: list[ReportLine]) -> list[Block]:
    blocks: list[Block] = []
    for paragraph in paragraphs:
        inline = read_inline("\n".join(paragraph.lines))
        _tell(inline, paragraph, report)
        blocks.append(_block(paragraph, inline))
    return blocks


def _block(paragraph: _Paragraph, inline: InlineText) -> Block:
    block = Block(inline.text, f"line {paragraph.where + 1}", marks=inline.marks, style=paragraph.style)
    return replace(block, cell=paragraph.cell, note=paragraph.note)


def _tell(inline: InlineText, paragraph: _Paragraph, report: list[ReportLine]) -> None:
    """Name what stood in a paragraph as markup and is not in its text."""
    where = f"line {paragraph.where + 1}"
    report += [
        ReportLine(Severity.INFO, Message("Left out as markup: {words}", (tag,)), where) for tag in inline.left_out
    ]
