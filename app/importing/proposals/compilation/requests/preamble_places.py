"""The paragraphs of a preamble, which bear no numbers, as papers name them in six languages: “second preambular
paragraph”, “PP 3”, “le premier alinéa du préambule”, “序言第二段”.

In: a text. Out: where such a place stands in it, and its address, as drafts print it in every language. Citations of
numbered provisions are `notation.references`'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.late_pattern import compile_later

PREAMBLE = "Preamble"
_ORDINALS: tuple[tuple[int, str], ...] = (
    (1, r"first|1st|premier|1er|primer(?:o)?|перв\w{2,3}|一|الأولى"),
    (2, r"second|2nd|deuxième|2e|segundo|втор\w{2,3}|二|الثانية"),
    (3, r"third|3rd|troisième|3e|tercer(?:o)?|треть\w{1,3}|третий|三|الثالثة"),
    (4, r"fourth|4th|quatrième|4e|cuarto|четв[её]рт\w{2,3}|四|الرابعة"),
    (5, r"fifth|5th|cinquième|5e|quinto|пят\w{2,3}|五|الخامسة"),
    (6, r"sixth|6th|sixième|6e|sexto|шест\w{2,3}|六|السادسة"),
    (7, r"seventh|7th|septième|7e|séptimo|седьм\w{2,3}|七|السابعة"),
    (8, r"eighth|8th|huitième|8e|octavo|восьм\w{2,3}|八|الثامنة"),
    (9, r"ninth|9th|neuvième|9e|noveno|девят\w{2,3}|九|التاسعة"),
    (10, r"tenth|10th|dixième|10e|décimo|десят\w{2,3}|十|العاشرة"),
)
_NTH = rf"(?P<nth>{'|'.join(words for _, words in _ORDINALS)})"
_NUMBER = r"(?P<number>\d{1,2})"
_FORMS = tuple(
    compile_later(form.replace("NTH", _NTH).replace("NUMBER", _NUMBER), re.IGNORECASE)
    for form in (
        r"(?<!\w)NTH\s+(?:preambular\s+(?:paragraph|para\.?)|(?:paragraph|recital)\s+of\s+the\s+preamble|recital)(?!\w)",
        r"(?<!\w)(?:preambular\s+(?:paragraph|para\.?)|recital|PP\.?)\s?NUMBER(?!\w)",
        r"(?<!\w)(?:paragraph|para\.?)\s+NUMBER\s+of\s+the\s+preamble(?!\w)",
        r"(?<!\w)NTH\s+(?:alinéa|paragraphe|considérant)\s+du\s+préambule(?!\w)",
        r"(?<!\w)(?:alinéa|paragraphe)\s+NUMBER\s+du\s+préambule(?!\w)",
        r"(?<!\w)NTH\s+(?:párrafo|considerando)\s+del\s+preámbulo(?!\w)",
        r"(?<!\w)párrafo\s+NUMBER\s+del\s+preámbulo(?!\w)",
        r"(?<!\w)NTH\s+(?:пункт|абзац)\w{0,2}\s+преамбулы(?!\w)",
        r"(?<!\w)(?:пункт|абзац)\w{0,2}\s+NUMBER\s+преамбулы(?!\w)",
        r"序言(?:部分)?(?:的)?第(?:NTH|NUMBER)段",
        r"الفقرة\s+(?:NTH|NUMBER)\s+من\s+(?:ال)?ديباجة",
    )
)
_WITHIN = tuple(
    compile_later(form.replace("NTH", _NTH).replace("NUMBER", _NUMBER), re.IGNORECASE)
    for form in (
        r"(?:the\s+)?NTH\s+(?:paragraph|para\.?)",
        r"(?:paragraph|para\.?|alinéa|paragraphe|párrafo|пункт|абзац|الفقرة)\s+NUMBER",
        r"(?:le\s+)?NTH\s+(?:alinéa|paragraphe)",
        r"(?:el\s+)?NTH\s+párrafo",
        r"NTH\s+(?:пункт|абзац)",
        r"第(?:NTH|NUMBER)段",
        r"الفقرة\s+NTH",
    )
)
"""How a paragraph is named where it is said already that the preamble is spoken of."""


def preamble_places(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, address) of each paragraph of a preamble that a text names outright.

    >>> list(preamble_places("In the second preambular paragraph, add “deeply”."))
    [(7, 34, 'Preamble, preambular paragraph 2')]
    """
    for form in _FORMS:
        for found in form.finditer(text):
            yield found.start(), found.end(), _address(found)


def place_in_preamble(text: str, address: str) -> str:
    """The address of the paragraph that a whole text names where `address` is of a preamble; "" for another text."""
    if not address.startswith(PREAMBLE):
        return ""
    found = next((found for form in _WITHIN if (found := form.fullmatch(text.strip(" .:：")))), None)
    return _address(found) if found is not None else ""


def _address(found: re.Match[str]) -> str:
    said = found.groupdict()
    number = said.get("number")
    if not number:
        word = said["nth"]
        number = str(next(value for value, words in _ORDINALS if re.fullmatch(words, word, re.IGNORECASE)))
    return f"{PREAMBLE}, preambular paragraph {number}"
