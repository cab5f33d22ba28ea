"""Requests in a rationale about the brackets of a draft: that they be lifted, or that what stands in them go.

Only what is wanted outright counts, and only of places that a sentence names: paragraphs, or the one group of them of
which it speaks before ("Paragraphs (c) to (e) are important, so we recommend deleting the brackets around those
paragraphs"). A sentence behind the words of a wording may say it as well. In English papers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.instructions import instructions_in, places_named
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.treaty.proposals import Ask

_WANTS = (
    r"(?:requests?|proposes?|suggests?|recommends?|prefers?|supports?|favou?rs?|urges?|seeks?|asks?\s+for"
    r"|would\s+like|[Ww]e\s+would|(?:hence|therefore|there\s+is)\s+(?:the|a)\s+need)\s+(?:also\s+)?(?:the\s+|to\s+)?"
)
_REMOVAL = r"(?:remov(?:e|ing|al\s+of)|delet(?:e|ing|ion\s+of)|lift(?:ing)?(?:\s+of)?|dropp?(?:ing)?)"
LIFTS = compile_later(
    rf"\b{_WANTS}{_REMOVAL}\s+(?:(?:the|all|any|square)\s+)*brackets\s+"
    r"(?:around|round|surrounding|from|on|in|of|enclosing)\s+(?P<place>[^.;:“”\"]{1,80})",
    re.IGNORECASE,
)
"""That brackets are wanted to go, and where."""
_TAIL = compile_later(
    r"\s*(?:,|\b(?:as|because|since|so|while|in\s+order|and\s+(?:we|would|to|also)|for\s+the)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_THOSE = compile_later(r"\s*(?:(?:those|these)\s+(?:sub-?)?paragraphs|them)\s*", re.IGNORECASE)
_NUMBER = r"(?:\([a-z]{1,4}\)|\d{1,2})"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,\s*and|,|and|to|through|[-–])\s*{_NUMBER})*"
_GROUP = compile_later(rf"\b(?:sub-?)?paragraphs?\s+{_NUMBERS}", re.IGNORECASE)
_AMONG_WORDS = compile_later(
    r"(?<=[.;:\]])\s+(?P<said>(?:Remove|Delete|Lift)\s+(?:(?:the|all)\s+)?(?:square\s+)?brackets\s+(?:from|around|on|in)\s+"
    rf"(?:the\s+)?(?:sub-?)?[Pp]ara(?:graph|\.)?s?\.?\s*{_NUMBERS})(?=\s*(?:$|[.;\[]))"
)
TEXT_GOES = compile_later(
    r"\b(?:[Ww]e\s+(?:have\s+)?(?:deleted|removed|struck)"
    rf"|{_WANTS}(?:deletion\s+of|removal\s+of|deleting|removing|striking|delete|remove|strike))"
    r"\s+(?:the\s+)?bracketed\s+(?:language|text|words?|phrases?)\b"
    r"|(?:^|\s[-–•])\s*(?:delete|remove|strike)\s+(?:the\s+)?bracketed\s+(?:language|text|words?|phrases?)\b"
)
"""That the bracketed text of a paragraph, which the sentence does not repeat, is to go."""
_ON = compile_later(r"\W*[Oo]n\s+(?:[Pp]ara(?:graph|\.)?\s*)?(\d{1,2})\s*\.?\s*")


def brackets_lifted(wanted: re.Match[str], article: str) -> tuple[str, ...]:
    """The addresses around which a sentence, in which `LIFTS` was found, wants the brackets to go; () where it names
    none, or says more.

    >>> wanted = LIFTS.search("We would therefore support removing the brackets around paragraphs 3-5.")
    >>> brackets_lifted(wanted, "Article 2")
    ('Article 2(3)', 'Article 2(4)', 'Article 2(5)')
    """
    place = _TAIL.sub("", wanted["place"])
    if not _THOSE.fullmatch(place):
        return places_named(place, article)
    groups = [one[0] for one in _GROUP.finditer(wanted.string, 0, wanted.start())]
    return places_named(groups[0], article) if len(groups) == 1 else ()


def split_lifted(wording: str, article: str) -> tuple[str, tuple[Ask, ...]]:
    """A wording without the sentences behind its words that brackets are to go, and what these ask.

    >>> rest, asks = split_lifted("Nets dry. Remove brackets from paragraphs (c) to (d)", "Article 2")
    >>> rest, [ask.address for ask in asks]
    ('Nets dry.', ['Article 2(c)', 'Article 2(d)'])
    """
    asks: list[Ask] = []
    for found in _AMONG_WORDS.finditer(wording):
        asks += instructions_in(found["said"], article) or ()
    return (_AMONG_WORDS.sub("", wording), tuple(asks)) if asks else (wording, ())


def paragraph_introduced(clause: str, article: str, restated: frozenset[str]) -> str:
    """The paragraph of which a clause says that what follows is on it, and nothing else ("On 3."); "" for none, and for
    one that the block, whose wording has the addresses `restated`, does not give.

    >>> paragraph_introduced("On 3.", "Article 2", frozenset({"Article 2(3)(b)"}))
    'Article 2(3)'
    """
    found = _ON.fullmatch(clause)
    address = f"{article}({found[1]})" if found is not None and article else ""
    return address if any(re.fullmatch(rf"{re.escape(address)}(?:[(,].*)?", one) for one in restated) else ""
