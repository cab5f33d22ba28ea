"""Articles that are not called so: in a text of parts whose numbered headings begin anew in each part, those headings
are its articles, and lettered headings under them sections of an article.

It finds them among the blocks by their format and numbers; what stands in them is `outline_tree.py`. A text that names
its articles, and a report whose paragraphs are numbered through, have none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.importing.outline_words import is_remark, is_title
from app.notation.labels import Label, LabelKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.importing.blocks import Block
    from app.importing.outline_labels import Numbered

_SUB_OPTION = re.compile(r"\bsub-?options?\b", re.IGNORECASE)


def headed(blocks: Sequence[Block], parts: Sequence[Sequence[Numbered]]) -> Mapping[int, Kind]:
    """For each block that is such a heading, by its place: ARTICLE, or SECTION for one inside an article.

    `parts` are the numbers of each block, outermost first.
    """
    first = [own[0] if own else None for own in parts]
    labels = [part.label if part else None for part in first]
    if any(label is not None and label.kind is LabelKind.ARTICLE for label in labels):
        return {}
    found: dict[int, Kind] = {}
    divided, article = False, False
    for place, (block, part, label) in enumerate(zip(blocks, first, labels, strict=True)):
        if label is None or part is None:
            continue
        if label.kind in (LabelKind.PART, LabelKind.CHAPTER, LabelKind.ANNEX):
            divided, article = label.kind is not LabelKind.ANNEX and (divided or not _annexed(labels[:place])), False
        elif divided and _is_heading(block, part, label):
            if label.ordinals[0].family == "decimal":
                found[place], article = Kind.ARTICLE, True
            elif article and any(ordinal.family == "alpha." for ordinal in label.ordinals):
                found[place] = Kind.SECTION
    return found


def _annexed(before: Sequence[Label | None]) -> bool:
    """True behind the first annex: parts of an annex hold no articles of the text."""
    return any(label is not None and label.kind is LabelKind.ANNEX for label in before)


def _is_heading(block: Block, part: Numbered, label: Label) -> bool:
    """True for the number and the title of an article, or of a section of one."""
    if label.kind is not LabelKind.ITEM or not label.ordinals or not block.style.startswith("heading"):
        return False
    return bool(part.text.strip()) and not is_remark(part.text) and is_title(part.text, block.style)


def is_of_sub_options(text: str) -> bool:
    """True for a heading over what is common to the sub-options of one option."""
    return _SUB_OPTION.search(text) is not None
