"""Instructions in a table's column of proposed text: delete paragraph 2, retain “these words”, put x instead of y.

In: the words of a cell and the address of its row. Out: what they ask, or None when they are wording and no
instruction. Words of a treaty may begin with the same verbs ("Maintain a register"), so a verb counts only before
quoted words, brackets or a part of the text. An instruction that is not understood asks for nothing: its words are
never taken for wording. The instructions themselves are read in six languages by `notation.statements.instructions`, a
sentence of a delegation by `proposals/compilation/requests/requests`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.importing.proposals.compilation.lines import Line
from app.importing.proposals.compilation.requests.requests import requests_in
from app.notation.statements.instructions import Instruction, placed, read_instruction, sentence_of
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

_PHRASE = r"[“\"‘«][^“”\"‘’«»]{2,400}[”\"’»]"
_UNIT = (
    r"(?:paragraphs?|paras?\.?|sub-?paragraphs?|provisions?|articles?|sentences?|text|proposal|options?|alternatives?|"
    r"chapeau|title|heading|footnotes?)"
)
_OUT = r"(?:delete|remove|strike(?:\s+out)?|omit|suppress)"
_STAY = r"(?:retain|keep|maintain|preserve)"
_INSTRUCTS = re.compile(
    rf"(?:to\s+)?(?:{_OUT}|{_STAY}|lift|replace|substitute|insert|add|put|place|bracket|move|merge)\b\s*:?\s*"
    rf"(?:{_PHRASE}|(?:(?:the|this|all|both|first|second|third|last|entire|whole|current|reference|references|to|"
    r"square|bracketed|new|following|a|an)\s+){0,5}(?:words?|phrases?|brackets|" + _UNIT + r")(?!\w))",
    re.IGNORECASE,
)
"""What begins as an instruction does, understood or not."""
_INSTRUCTS_ELSEWHERE = re.compile(
    r"(?:supprimer|remplacer|ajouter|insérer|maintenir|suprimir|eliminar|sustituir|añadir|insertar|mantener|исключить|удалить|"
    r"заменить|добавить|включить|сохранить)\s+(?:\w+['’]?\s*){0,3}?(?:«|“|\"|mots?\b|phrases?\b|paragraphe|alinéa|référence|crochets|"
    r"membre\s+de\s+phrase|palabras?|frase|párrafo|apartado|referencia|corchetes|слов[аоу]|фраз|предложени|пункт|ссылк|скобки)"
    r"|(?:删除|删去|添加|增加|插入|将|把|保留).{0,30}(?:一词|字样|词语|措辞|第.款|第.句|方括号)|(?:حذف|إضافة|إدراج|استبدال)\s+(?:عبارة|كلمة|الفقرة|الجملة|الإشارة)",
    re.IGNORECASE,
)
"""The same in the other five languages."""
_SPEAKS = re.compile(
    r"(?:We|I|Our\s+delegation|(?:The|This|My)\s+delegation|[A-Z][\w’' -]{1,40}?)\s+(?:(?:also|therefore|strongly)\s+)?"
    r"(?:(?:do|does|can|could|would)\s?not|cannot|can[’']t|don[’']t|oppose[sd]?|supports?|propos(?:e|es|ed)|requests?|"
    r"prefers?|suggests?|wish(?:es)?|would\s+(?:like|prefer)|objects?|reject(?:s|ed)?)\b"
)
"""A delegation speaking of the text, not the text."""
_OF_A_TEXT = re.compile(
    rf"{_PHRASE}|\b(?:words?|wording|phrases?|brackets|delet\w+|insert\w+|retain\w*|this\s+(?:paragraph|article|provision)|"
    r"paragraph\s+\d+|option\s+[A-Z\d])\b"
)
_LARGEST = 1000
"""Characters of the longest instruction; anything longer is wording."""


def instructed(text: str, address: str, current: str) -> tuple[Ask, ...] | None:
    """What an instruction asks, without ids and places of a source; None when the text is wording.

    In: the cell, the address of its row ("Article 2(2)"), the current text where the table gives it, else "". Out: an
    ask of kind NOTE alone when it is an instruction that is not understood.
    """
    text = text.strip()
    if not text or len(text) > _LARGEST:
        return None
    told = read_instruction(text)
    if told is not None:
        made = [_made(one, placed(one, address), text, current) for one in told]
        if all(ask is not None for ask in made):
            return tuple(ask for ask in made if ask is not None)
    speaks = _SPEAKS.match(text) is not None and _OF_A_TEXT.search(text) is not None
    if not speaks and _INSTRUCTS.match(text) is None and _INSTRUCTS_ELSEWHERE.match(text) is None:
        return None
    asks = _requested(text, address, current)
    return asks or (Ask("", Edit.NOTE, Stance.PROPOSE, address, "", quote=text[:300]),)


def _article(address: str) -> str:
    return re.split(r"[(,]", address, maxsplit=1)[0].strip()


def _requested(text: str, address: str, current: str) -> tuple[Ask, ...]:
    """What a sentence asks as the rationale of a compilation is read, its place completed by the row's."""
    article = _article(address)
    restated = (Ask("", Edit.RESTATE, Stance.PROPOSE, address, current),)
    asks = requests_in((Line(text, ""),), article, restated)
    return tuple(
        replace(ask, address=address if ask.address == article else ask.address, kind=EvidenceKind.PROPOSAL)
        for ask in asks
    )


def _made(told: Instruction, address: str, text: str, current: str) -> Ask | None:
    """An instruction as an ask; None where it speaks of a place or of a sentence that cannot be told."""
    words = told.wording
    if told.unit == "sentence" and not words:
        words = sentence_of(current, told.number)
    if not address or (told.unit == "sentence" and not words) or told.unit in ("title", "chapeau"):
        return None
    return Ask("", told.edit, told.stance, address, words, told.anchor, quote=text[:300])
