"""Lines cut by a page or a column → paragraphs. Only blocks that their reader calls `continued` are ever joined to
the one before.

It decides by what the lines look like: numbers, stops, capitals, length. It knows nothing of the tree. Nothing is
dropped: a hyphen at a line's end stays ("capacity-" + "building"), only spaces go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.notation.labels.labels import Label, LabelKind, read_label

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_CLOSERS = "]})”\"’'»*"
_OPENERS = "[{(“\"‘'«*…. "
_CITES = compile_later(
    r"\b(?:articles?|paragraphs?|sub-?paragraphs?|paras?\.|annex(?:es)?|parts?|sections?|chapters?|rules?|option|alinéas?|párrafos?"
    r"|paragraphes?|apartados?|artículos?|стать[ияею]|пункт[аоеу]?|بموجب|بمقتضى|أحكام|لأحكام|الفقرة)$",
    re.IGNORECASE,
)
_CONNECTS = compile_later(
    r"(?:\b(?:of|the|and|or|to|for|in|by|with|on|a|an|from|between|under|through|including|into|de|du|des|la|le|les|et|del|los|las|y|e|и|в)"
    r"|[,/–-])$",
    re.IGNORECASE,
)
_LONGEST_END = 40
"""Code points from the end of a text in which these words stand: none is half as long."""
_PREAMBULAR = compile_later(
    r"^(?:\w+ing|\w+ant|\w+[ai]endo|\w+ando|Mindful|Convinced|Committed|Determined|Concerned|Aware|Deeply|Also|Conscious|Alarmed|Have|Has"
    r"|Desirous|Inspired|Guided|Resolved|Further|Seized|Gravely|Fully|Conscients?|Convaincus|Soucieux|Sont|Conscientes|Convencidos)\b"
)
_DATED = re.compile(r"\b\d{4}$")
_FULL_LINE = 50
"""Code points from which an unstopped line counts as cut by the right margin and not as a line of its own."""


def join_lines(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same words in whole paragraphs. In: blocks in reading order; out: as many or fewer, none `continued`."""
    done: list[Block] = []
    last_line = ""
    in_preamble = True
    for block in blocks:
        label = None
        if done and block.continued and _cites(done, block):
            continues = True
        else:
            label = read_label(block.text) if not block.label else None
            if label and label.kind in (LabelKind.ARTICLE, LabelKind.PART, LabelKind.CHAPTER):
                in_preamble = False
            shouted = in_preamble and bool(last_line) and block.text.isupper() != last_line.isupper()
            continues = (
                bool(done)
                and block.continued
                and label is None
                and not shouted
                and _continues(done, last_line, block, in_preamble)
            )
        if continues:
            done[-1] = _appended(done[-1], block)
        else:
            done.append(block.with_text(block.text, block.marks, continued=False) if block.continued else block)
        last_line = block.text
    return tuple(done)


def _ends_with(words: re.Pattern[str], text: str) -> bool:
    """Whether a text, which may have grown long, ends with one of some short words."""
    return words.search(text, max(len(text) - _LONGEST_END, 0)) is not None


def _cites(done: Sequence[Block], block: Block) -> bool:
    """True when the last line ends by citing the number that `block` begins with ("… subparagraphs" + "(a) and (b) of
    …").
    """
    before = done[-1]
    if block.style.startswith("heading") or before.style.startswith("heading") or before.text.count(" ") < 2:
        return False
    return _ends_with(_CITES, before.text) and not _under_division(done, read_label(before.text))


def _continues(done: Sequence[Block], last_line: str, block: Block, in_preamble: bool) -> bool:
    before = done[-1]
    begins = block.text.lstrip(_OPENERS)
    low = begins[:1].islower()
    heading = block.style.startswith("heading")
    label = read_label(before.text)
    if label is not None and label.kind not in (LabelKind.ITEM, LabelKind.OPTION):
        rest = before.text[label.end :]
        shouted = rest.isupper() and block.text.isupper()
        return bool(rest) and (shouted or (not heading and (low or _ends_with(_CONNECTS, rest))))
    if heading:
        return False
    if before.style.startswith("heading") or _under_division(done, label):
        return low or (_ends_with(_CONNECTS, before.text) and not before.text.endswith(","))
    return _goes_on(before.text, last_line, begins, in_preamble)


def _under_division(done: Sequence[Block], label: Label | None) -> bool:
    """True when the last block may be the title of the division before it: unstopped words right under "Article 5" or
    "OPTION I:".
    """
    if label is not None or len(done) < 2 or _stops(done[-1].text):
        return False
    above = read_label(done[-2].text)
    if above is None or above.kind is LabelKind.ITEM or (above.kind is LabelKind.ANNEX and not above.ordinals):
        return False
    return above.end >= len(done[-2].text)


def _stops(text: str) -> bool:
    bare = text.rstrip(_CLOSERS + " ")
    return bare.endswith((".", ";", ":", "!", "?", "。", "；", "：", "؛", "؟", "; and", "; or", "; et", "; y", "; и"))


def _goes_on(text: str, last_line: str, begins: str, in_preamble: bool) -> bool:
    """Whether a sentence that ends in `text` goes on with `begins`."""
    if _stops(text):
        return False
    if begins[:1].islower():
        return True
    if in_preamble and _DATED.search(last_line):
        return False
    full = len(last_line) >= _FULL_LINE
    if text.rstrip(_CLOSERS + " ").endswith(","):
        return full and not (in_preamble and _PREAMBULAR.match(begins))
    return full or _ends_with(_CONNECTS, text)


def _appended(before: Block, block: Block) -> Block:
    """Two blocks as one. A hyphen or slash at the end of the first joins without a space."""
    text = before.text.rstrip()
    if re.search(r"\w ?-$", text) and block.text[:1].islower():
        text = text[:-1].rstrip() + "-"
        glue = ""
    else:
        glue = "" if text.endswith("/") else " "
    shift = len(text) + len(glue)
    marks = tuple(replace(m, start=m.start + shift, end=m.end + shift) for m in block.marks)
    return before.with_text(text + glue + block.text, (*before.marks, *marks), continued=before.continued)
