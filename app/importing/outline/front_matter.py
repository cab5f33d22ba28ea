"""What stands before the treaty text: masthead, notes, contents, title. It says where the text begins and what the
front tells.

It parses no provision. Mastheads and prefaces are no treaty text and go to the report (docs/domain.md, section 4); a
block that carries tracked changes is never left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.headings import documents
from app.importing.outline.stated_structure import stated_place_of
from app.importing.outline.unnumbered_text import is_decider, is_formula
from app.importing.source.masthead import issue_date_of, symbol_in
from app.importing.source.report import LEFT_OUT_MASTHEAD, LEFT_OUT_PREFACE
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message
from app.notation.labels.labels import LabelKind, is_preamble, read_label
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block, Source

_OPENING = compile_later(
    r"^[\[{]?(?:The (?:\w+ ){0,3}?(?:States |Contracting |High Contracting )?(?:Parties|States)\b"
    r"(?:(?! shall | may ).){0,80}(?<![.;:])$"
    r"|Les (?:États )?[Pp]arties (?:au|à la|à l[’'])|Los Estados [Pp]artes|Las Partes (?:en|del)"
    r"|Участники настояще|Государства-участники"
    r"|本协定各?缔约方|本公约缔约国|缔约国，?$|إن الأطراف|إن الدول الأطراف)"
)
_MASTHEAD = compile_later(
    r"^(?:United Nations\b(?! (?:\w+ ){0,3}(?:convention|agreement|treaty|protocol|charter|declaration)\b)"
    r"|General Assembly\b|Distr\.|Original:|Nations Unies|Naciones Unidas|Distribution"
    r"|.*\bDistr\.:)",
    re.IGNORECASE,
)
_PREFACE = re.compile(
    r"^(?:note by|introduction|contents|table of contents|explanatory note|foreword"
    r"|introductory note|sommaire|índice)\b",
    re.IGNORECASE,
)
_TITLE = compile_later(
    r"\b(?:draft|text|convention|agreement|treaty|protocol|instrument|charter|accord|traité|tratado|convenio|acuerdo|договор|конвенци[яи]"
    r"|соглашени[ея])\b|公约|协定|条约|اتفاق|معاهدة",
    re.IGNORECASE,
)
_SHORT = 250
"""A line of a masthead has fewer code points; dates and symbols in longer ones speak of something else."""
_FRONT = 60
"""Blocks within which a text without a note before it must begin; later a Part or an article 1 is not its beginning."""
_FRONT_SHARE, _NOTED_SHARE = 0.2, 0.5
"""The share of all blocks that a longer front may be, and that one with a note in it may be: what is longer is
a report in which a text is quoted, and no front of it.
"""
_LONGEST_MASTHEAD = 12
"""Long paragraphs that may stand before a text without a note: more are no masthead, but what was written."""


@dataclass(frozen=True)
class FrontMatter:
    """The front of a document. `title` holds the blocks of the title, `kept` other words before the text that stay
    provisions.
    """

    start: int
    """Index of the first block of the treaty text."""
    title: tuple[Block, ...]
    kept: tuple[Block, ...]
    symbol: str
    date: str
    meeting: str
    report: tuple[ReportLine, ...]
    dropped: tuple[tuple[str, Block], ...] = ()
    """What is left out, with what it is."""


def read_front(source: Source) -> FrontMatter:
    """Where the treaty text of `source` begins (blocks already joined), and what its front says."""
    blocks = source.blocks
    start = 0 if any(stated_place_of(b.style) for b in blocks) else _bounded(blocks, documents(blocks))
    before = blocks[:start]
    if not before:
        return FrontMatter(0, (), (), source.symbol, source.date, "", ())
    masthead = any(_MASTHEAD.match(b.text) for b in before)
    title_from, title_to = _title(before, source, masthead)
    dropped, kept = _sorted_out(before, (title_from, title_to), masthead)
    head = [b for b in before[:12] if len(b.text) < _SHORT]
    texts = [b.text for b in head]
    symbol = source.symbol or symbol_in(texts)
    issue = issue_date_of(texts, any_day=True)
    date = source.date or ("" if issue.other else issue.date)
    meeting = next(
        (b.text for b in head if re.search(r"\b[Ss]ession\b", b.text) and _MASTHEAD.match(before[0].text)), ""
    )
    told: tuple[ReportLine, ...] = ()
    if issue.other and not source.date:
        said = "{words} can be {day} or {day2}; the draft has no day until a person says it."
        facts = (f"“{issue.written}”", issue.other, issue.date)
        told = (ReportLine(Severity.WARNING, Message(said, facts), ""),)
    report = (*told, *_report(dropped))
    return FrontMatter(start, before[title_from:title_to], kept, symbol, date, meeting, report, tuple(dropped))


def without(front: FrontMatter, blocks: Collection[int]) -> FrontMatter:
    """The same front but for the blocks with these identities (`id`), of which a person said what they are."""
    dropped = tuple(one for one in front.dropped if id(one[1]) not in blocks)
    return replace(
        front,
        title=tuple(block for block in front.title if id(block) not in blocks),
        kept=tuple(block for block in front.kept if id(block) not in blocks),
        report=(*(line for line in front.report if line.severity is not Severity.INFO), *_report(dropped)),
        dropped=dropped,
    )


def _start(blocks: Sequence[Block]) -> int:
    """The index of the first block of the treaty text; 0 when nothing marks a beginning."""
    for index, block in enumerate(blocks):
        if is_preamble(block.text) or (_OPENING.match(block.text) and not block.style.startswith("heading:1")):
            return index
        label = read_label(f"{block.label} {block.text}" if block.label else block.text)
        if label is not None and label.kind in (
            LabelKind.PART,
            LabelKind.CHAPTER,
            LabelKind.SECTION,
            LabelKind.ARTICLE,
        ):
            first = not label.ordinals or label.ordinals[0].value == 1
            noted = any(_PREFACE.match(b.text) or _MASTHEAD.match(b.text) for b in blocks[:index])
            if not first or (index > _FRONT and not noted):
                return _first_words(blocks)
            return _unnamed_preamble(blocks, index)
    return _first_words(blocks)


def _bounded(blocks: Sequence[Block], texts: Sequence[int]) -> int:
    """Where the text begins: not where so much would stand before it that this is a text, too. Without a treaty a
    resolution begins with who decides, and the first of several `texts` with its heading.
    """
    start = min((_start(blocks), *texts[:1]))
    none = _first_words(blocks)
    if none < start and _is_front(blocks[:start], len(blocks)):
        return start
    decider = next((at for at, b in enumerate(blocks) if is_decider(b.text) and not b.note), none)
    decider = min((decider, *texts[:1]))
    return decider if _is_front(blocks[:decider], len(blocks)) else none


def _is_front(before: Sequence[Block], all_blocks: int) -> bool:
    """Whether so much may stand before a text."""
    noted = any(_PREFACE.match(block.text) for block in before)
    written = sum(len(block.text) >= _SHORT for block in before) > _LONGEST_MASTHEAD
    most = max(_FRONT, (_NOTED_SHARE if noted else _FRONT_SHARE) * all_blocks)
    return len(before) <= most and (noted or not written)


def _unnamed_preamble(blocks: Sequence[Block], division: int) -> int:
    """Where a preamble without its name begins, told by its closing words before the first division; else the
    division.
    """
    formula = next((i for i in range(division) if is_formula(blocks[i].text)), -1)
    if formula < 0:
        return division
    start = formula
    while start and blocks[start - 1].text.rstrip("]} ").endswith((",", ";", "，", "،", "、")):
        start -= 1
    return start


def _first_words(blocks: Sequence[Block]) -> int:
    """Past a title that its format marks as one, when no beginning was found."""
    return 1 if blocks and blocks[0].style == "title" and len(blocks) > 1 else 0


def _title(before: Sequence[Block], source: Source, masthead: bool) -> tuple[int, int]:
    """The range of blocks that is the title: the last that reads like one, under an "Annex" line if there is one."""
    best: tuple[int, int] | None = None
    for index, block in enumerate(before):
        styled = block.style in ("title", "heading:1", "heading:2")
        words = block.text.rstrip(" *")
        sentence = words.endswith((".", ";", ":", ",")) and not words.isupper()
        if _PREFACE.match(block.text) or _MASTHEAD.match(block.text) or sentence or len(words) > 600:
            continue
        if block.style == "title" or (
            _TITLE.search(words) and (styled or not read_label(words)) and not words[:1].islower()
        ):
            best = (index, index + 1)
    while best is not None and best[1] < len(before) and _goes_on(before[best[1] - 1], before[best[1]]):
        best = (best[0], best[1] + 1)
    if best is None and not masthead and len(before) <= 3 and len(before[0].text) < 300:
        best = (0, 1)
    return best or (0, 0)


def _goes_on(block: Block, following: Block) -> bool:
    """Whether a title goes on in the next heading of its look."""
    return block.style.startswith("heading") and following.style == block.style and following.text[:1].islower()


def _sorted_out(
    before: Sequence[Block], title: tuple[int, int], masthead: bool
) -> tuple[list[tuple[str, Block]], tuple[Block, ...]]:
    """What to leave out, with what it is, and what to keep as provisions."""
    dropped: list[tuple[str, Block]] = []
    kept: list[Block] = []
    noted = False
    for index, block in enumerate(before):
        noted = noted or _PREFACE.match(block.text) is not None
        if title[0] <= index < title[1]:
            continue
        tracked = bool(block.revisions) or any(isinstance(m, Revision) for m in block.marks)
        label = read_label(block.text)
        annex = label is not None and label.kind is LabelKind.ANNEX
        above_title = index < title[0]
        if tracked or not (noted or annex or masthead or above_title or symbol_in([block.text]) == block.text):
            kept.append(block)
        else:
            dropped.append(("preface" if noted else "masthead", block))
    return dropped, tuple(kept)


def _report(dropped: Sequence[tuple[str, Block]]) -> tuple[ReportLine, ...]:
    """One line for each stretch left out, with its whole text, so that nothing is silent."""
    lines: list[ReportLine] = []
    for what, message in (("preface", LEFT_OUT_PREFACE), ("masthead", LEFT_OUT_MASTHEAD)):
        stretch = [b for kind, b in dropped if kind == what]
        if stretch:
            where = stretch[0].where if len(stretch) == 1 else f"{stretch[0].where} to {stretch[-1].where}"
            words = " ¶ ".join(f"{b.label} {b.text}".strip() for b in stretch)
            lines.append(ReportLine(Severity.INFO, Message(message, (len(stretch), f"“{words}”")), where))
    return tuple(lines)
