"""The number of an element of Akoma Ntoso, as it is now and as it was, and what kind of paragraph it makes.

It reads `num` alone; where the element stands is `walker.py`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.akn.vocabulary import MEMBERS, REVISIONS, STRUCTURES
from app.importing.outline.open_nodes import TOP_FAMILIES
from app.importing.source.xml import local
from app.late_methods import dataclass
from app.notation.labels.labels import read_label
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from lxml import etree

_NONE_OF_A_NUMBER = STRUCTURES | {"toc", "meta", "img", "componentRef", "documentRef", "quotedText"}
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed once all revisions are accepted, and before them where it was another."""

    now: str = ""
    before: str | None = None

    @property
    def empty(self) -> bool:
        """True when it is printed in neither reading."""
        return not self.now and not self.before


def num_of(element: etree._Element) -> etree._Element | None:
    """The `num` of an element, None where it has none or one that holds more than a number with its changes and notes:
    that is read as words.
    """
    num = element.find("{*}num")
    if num is None:
        return None
    for one in num.iterdescendants():
        names = [local(above) for above in one.iterancestors() if above is not num and num in above.iterancestors()]
        if "authorialNote" in names:
            if local(one) in ("authorialNote", "noteRef"):
                return None
        elif local(one) in _NONE_OF_A_NUMBER or (local(one) in REVISIONS and any(n in REVISIONS for n in names)):
            return None
    return num


def number_of(num: etree._Element | None) -> Number:
    """The number in a `num`, footnotes in it aside."""
    if num is None:
        return Number()
    now, before = (_SPACE.sub(" ", _read(num, without)).strip(" ") for without in ("del", "ins"))
    return Number(now, before if before != now else None)


def _read(num: etree._Element, without: str) -> str:
    """The words of a number without those in one sort of revision."""
    parts = [num.text or ""]
    for child in num:
        if local(child) not in (without, "authorialNote", ""):
            parts.append(_read(child, without))
        parts.append(child.tail or "")
    return "".join(parts)


def item_kind(name: str, number: Number, around: Kind | None, *, within: bool) -> Kind:
    """What a numbered item is: under a preamble one of its paragraphs, inside another item a member of it; else as its
    name or its number says.
    """
    if around is Kind.PREAMBLE:
        return Kind.PREAMBULAR
    if within:
        return Kind.SUBPARAGRAPH
    if name not in MEMBERS:
        return Kind.PARAGRAPH
    label = read_label(f"{number.now or number.before} Words")
    top = label is not None and bool(label.ordinals) and label.ordinals[0].family in TOP_FAMILIES
    return Kind.PARAGRAPH if top else Kind.SUBPARAGRAPH
