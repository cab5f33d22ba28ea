"""Reads a note that says who asked for the words at its sign. Examples: `¹ Norhaven and Kestria proposed these words.`,
`* Text proposed by Norhaven`, `² Norhaven`.

It takes from the note its sign and the words by which it speaks of the text; what is left is a list of stances or no
note of this kind. Which words the sign stands at is settled in `implied_scopes`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.late_pattern import compile_later

_SIGN = compile_later(r"\s*(?P<sign>[¹²³⁰⁴-⁹]{1,3}|\d{1,3}(?=[.)]?\s)|[*†‡§]{1,3})[.)]?\s*")
_TEXT_EN = (
    r"(?:words?|text|wording|phrase|language|insertion|addition|amendment|formulation|sentence|clause|brackets?"
    r"|bracketed (?:text|words?|language|phrase))"
)
_OBJECT = compile_later(
    r"\s+(?:(?:for |to )?(?:(?:the )?(?:insertion|addition|inclusion) of )?"
    rf"(?:these|this|the|those)(?: bracketed)? {_TEXT_EN}(?: (?:in|between) (?:square )?brackets)?"
    r"|(?:l['’]ajout de |l['’]insertion de )?(?:ces|ce|cet|cette|les|le) (?:mots?|termes?|texte|libellé"
    r"|formulation|ajout|phrase|membre de phrase)(?: entre crochets)?"
    r"|(?:la inclusión de )?(?:estas?|este|estos|las?|el) (?:palabras?|texto|redacción|frase|términos"
    r"|adición|inclusión)"
    r"(?: entre corchetes)?"
    r"|(?:эти|этот|данный|данную|эту|данные) (?:слова|текст|формулировку|фразу|добавление)(?: в скобках)?"
    r"|هذ(?:ه|ا) (?:العبارة|الكلمات|الكلمة|الصياغة|النص|الإضافة|الجملة))(?=$|\s*[.,;،؛])"
    r"|(?:这些|该|此|本|上述|方括号内的?)(?:文字|措辞|字样|字句|案文|词语|内容)(?=$|[。，；])",
    re.IGNORECASE,
)
_SUBJECT = compile_later(
    rf"^(?:(?:this|these|the) )?(?:bracketed )?{_TEXT_EN}(?: (?:in|between) (?:square )?brackets)?"
    r" (?:(?:was|were|is|are|has been|have been) )?(?=\S)"
    r"|^(?:(?:ce|ces|le|les|cet|cette) )?(?:mots?|texte|termes?|libellé|formulation|ajout"
    r"|membre de phrase)(?: entre crochets)?"
    r" (?:(?:a été|ont été|est|sont) )?(?=\S)"
    r"|^(?:(?:este|estas?|el|las?) )?(?:palabras?|texto|redacción|frase|adición)(?: entre corchetes)?"
    r" (?:(?:fue|fueron|es|son|ha sido|han sido) )?(?=\S)"
    r"|^(?:(?:этот|эти|данный|данная) )?(?:текст|слова|формулировка|добавление)(?: в скобках)?"
    r" (?:(?:был|были|была|было) )?(?=\S)"
    r"|^(?:本|该|此|这些|上述|方括号内的?)?(?:案文|措辞|文字|字句|词语|内容)(?:系|是)?(?=由|经)"
    r"|^(?:(?:هذه |هذا )?(?:نص|النص|عبارة|العبارة|صياغة|الصياغة|إضافة|الإضافة) )(?=\S)",
    re.IGNORECASE,
)


class SourceNote(NamedTuple):
    """A note without its sign and without what it says of the text; `said`: it says something of the text."""

    sign: str
    body: str
    said: bool


def has_note_sign(text: str) -> bool:
    """Whether a text begins with the sign of a note.

    >>> has_note_sign("¹ Norhaven proposed these words."), has_note_sign("Text proposed by Norhaven")
    (True, False)
    """
    return _SIGN.match(text) is not None


def read_source_note(text: str) -> SourceNote:
    """A text as a note.

    >>> read_source_note("¹ Norhaven proposed these words.")
    SourceNote(sign='¹', body='Norhaven proposed', said=True)
    >>> read_source_note("* Text proposed by Norhaven")
    SourceNote(sign='*', body='proposed by Norhaven', said=True)
    """
    begun = _SIGN.match(text)
    body = text[begun.end() if begun is not None else 0 :].strip(" \t\u00a0.。")
    left = _OBJECT.sub("", _SUBJECT.sub("", body))
    return SourceNote(begun["sign"] if begun is not None else "", left.strip(), left != body)
