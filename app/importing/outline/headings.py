"""Headings that divide a text though no word says what they are: in a text of parts, numbered headings are its articles
and lettered ones under them sections of an article; in a paper of two texts, "A. Draft agreement" and "B. Draft
decision", each of these is a division of its own.

It finds them among the blocks by their format and numbers; what stands in them is `tree.py`. A text that names
its articles, and a report whose paragraphs are numbered through, have no such articles.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from app.importing.outline.unnumbered_text import is_remark, is_title
from app.late_pattern import compile_later
from app.notation.labels.labels import DECISION_FAMILY, Label, LabelKind, read_label
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.importing.outline.labels import NumberedBlock
    from app.importing.source.blocks import Block

_SUB_OPTION = re.compile(r"\bsub-?options?\b", re.IGNORECASE)


_DOCUMENT = compile_later(
    r"\b(?:agreement|convention|treaty|protocol|decision|resolution|declaration|accord|traité|protocole|décision|résolution"
    r"|acuerdo|convenio|tratado|protocolo|decisión|resolución|соглашени[ея]|конвенци[яи]|договор|протокол|решени[ея]"
    r"|резолюци[яи])\b|协定|公约|条约|议定书|决定|决议|اتفاق|اتفاقية|معاهدة|بروتوكول|مقرر|قرار",
    re.IGNORECASE,
)
_LONGEST_SURE = 120
"""Code points up to which a numbered heading is one, whatever its words are: a longer one may say "shall" in bold."""
_LONGEST_NAME = 60
"""Code points of the title of a text in a paper of several: longer ones speak of a text."""


def documents(blocks: Sequence[Block]) -> tuple[int, ...]:
    """The places of the headings of the texts that a paper consists of, "A. …", "B. …", or "Decision 7/ABC.3"; () for a
    paper of one text.
    """
    decisions = tuple(at for at, block in enumerate(blocks) if _is_decision(block))
    if len(decisions) > 1:
        return decisions
    found: list[int] = []
    for place, block in enumerate(blocks):
        label = read_label(block.text) if block.style.startswith("heading") and not block.label else None
        if label is None or label.kind is not LabelKind.ITEM or len(block.text) > _LONGEST_NAME:
            continue
        counts = any((o.family, o.value) == ("alphaupper.", len(found) + 1) for o in label.ordinals)
        if counts and _DOCUMENT.search(block.text[label.end :]):
            found.append(place)
    return tuple(found) if len(found) > 1 else ()


def _is_decision(block: Block) -> bool:
    """True for the number of a decision or resolution that stands alone, and in no note or table."""
    if block.label or block.note or block.cell or block.style == "footnote" or len(block.text) > _LONGEST_NAME:
        return False
    label = read_label(block.text)
    return label is not None and any(ordinal.family == DECISION_FAMILY for ordinal in label.ordinals)


def sections_of(blocks: Sequence[Block], places: Sequence[int]) -> tuple[int, ...]:
    """The places of the headings "I. …", "II. …" in such texts, which are at `places`."""
    found: list[int] = []
    last = 0
    for place, block in enumerate(blocks):
        if place in places:
            last = 0
        if not places or place < places[0] or not block.style.startswith("heading") or block.label:
            continue
        label = read_label(block.text)
        if label is not None and any((o.family, o.value) == ("romanupper.", last + 1) for o in label.ordinals):
            found.append(place)
            last += 1
    return tuple(found)


def heading_kinds_of(
    blocks: Sequence[Block], parts: Sequence[Sequence[NumberedBlock]], named: Collection[int] = ()
) -> Mapping[int, Kind]:
    """For each block that is such a heading, by its place: ARTICLE, or SECTION for one inside an article.

    `parts` are the numbers of each block, outermost first; `named` are the places of those that the contents name.
    """
    first = [own[0] if own else None for own in parts]
    labels = [part.label if part else None for part in first]
    if any(label is not None and label.kind is LabelKind.ARTICLE for label in labels):
        return {}
    found: dict[int, Kind] = {}
    divided, article = False, False
    for place, (block, part, label) in enumerate(zip(blocks, first, labels, strict=True)):
        if label is None or part is None or any(ordinal.family == DECISION_FAMILY for ordinal in label.ordinals):
            continue
        if label.kind in (LabelKind.PART, LabelKind.CHAPTER, LabelKind.ANNEX):
            divided, article = label.kind is not LabelKind.ANNEX and (divided or not _annexed(labels[:place])), False
        elif divided and _is_heading(block, part, label, named=place in named):
            if label.ordinals[0].family == "decimal":
                found[place], article = Kind.ARTICLE, True
            elif article and any(ordinal.family == "alpha." for ordinal in label.ordinals):
                found[place] = Kind.SECTION
    return found


def _annexed(before: Sequence[Label | None]) -> bool:
    """True behind the first annex: parts of an annex hold no articles of the text."""
    return any(label is not None and label.kind is LabelKind.ANNEX for label in before)


def _is_heading(block: Block, part: NumberedBlock, label: Label, *, named: bool) -> bool:
    """True for the number and the title of an article, or of a section of one."""
    if label.kind is not LabelKind.ITEM or not label.ordinals:
        return False
    if named and part.text.strip():
        return True
    if not block.style.startswith("heading"):
        return False
    bold = len(part.text) > _LONGEST_SURE and not is_title(part.text, "")  # a proposal that is bold from end to end
    return bool(part.text.strip()) and not bold and not is_remark(part.text) and is_title(part.text, block.style)


def is_of_sub_options(text: str) -> bool:
    """True for a heading over what is common to the sub-options of one option."""
    return _SUB_OPTION.search(text) is not None
