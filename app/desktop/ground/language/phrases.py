"""How the interface joins and writes what it says: lists, "name: words", quotation marks, whole numbers, addresses, and
sentences of the floors below, each as its language has them.

It asks the vocabulary of redlines and pages, so that screen and paper do it alike. What is said in words of the
interface's own goes through `tr` (`translation.py`); what is refused, through `backend_messages.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr, vocabulary

if TYPE_CHECKING:
    from app.message import Message

_PAGE = re.compile(r"[Pp]age (\d+)")


def commas(items: Iterable[str]) -> str:
    """Items one after the other with commas between them; empty ones left out."""
    return vocabulary().joined(item for item in items if item)


def clauses(items: Iterable[str]) -> str:
    """Items that hold commas themselves, with semicolons between them; empty ones left out."""
    return vocabulary().clauses(item for item in items if item)


def join_facts(facts: Iterable[str]) -> str:
    """Facts beside each other with points between them, none of which turns another round; empty ones left out."""
    return vocabulary().beside(facts)


def with_label(label: str, words: str) -> str:
    """What something is called, a colon, and what is said of it."""
    return vocabulary().labelled(label, words)


def in_quotes(words: str) -> str:
    """Words in quotation marks."""
    return vocabulary().quoted(words)


def chain_words(links: Sequence[str]) -> str:
    """A source, its own source, and so on, with arrows that point from the older to the younger."""
    words = vocabulary()
    said = isolate_text(links[0]) if links else ""
    for older in links[1:]:
        said = words.say("{source} ← {older}", source=said, older=isolate_text(older))
    return said


def dossier_name(title: str, *, locked: bool) -> str:
    """How a dossier is called wherever it is named: a locked one says so."""
    return tr("{title} (locked)").format(title=isolate_text(title)) if locked else title


def number_words(number: int) -> str:
    """A whole number with what parts its thousands."""
    return vocabulary().number(number)


def with_number(what: str, number: int) -> str:
    """How many there are of a sort: "3 taken". Where a word would have to follow the number, the number follows it."""
    return tr("{number} {what}", "how many of a sort").format(number=number_words(number), what=what)


def percent_words(share: int) -> str:
    """A part of a hundred."""
    return tr("{share}%", "a part of a hundred").format(share=share)


def address_words(address: str) -> str:
    """An address, its words that are not the draft's in the language of the interface."""
    return vocabulary().place(address)


def spot_words(where: str) -> str:
    """Where words stand in a paper ("page 2") or in a draft (an address), in the language of the interface."""
    return vocabulary().spot(where)


def spots_words(wheres: Sequence[str]) -> str:
    """Where several words stand in one paper: pages together, "pages 9, 14, 21", anything else one after the other."""
    places = list(dict.fromkeys(where for where in wheres if where))
    pages = [found[1] for where in places if (found := _PAGE.fullmatch(where))]
    if len(pages) < 2:
        return commas(spot_words(where) for where in places)
    told = tr("pages {numbers}").format(numbers=commas(sorted(pages, key=lambda one: (len(one), one))))
    return commas((told, *(spot_words(where) for where in places if not _PAGE.fullmatch(where))))


def tell_message(message: Message | str) -> str:
    """A sentence of a floor below that redlines and pages say too, such as a line of a report or why a proposal has a
    fate; words alone, as those of a notation profile, are one without facts.
    """
    return vocabulary().told(message)
