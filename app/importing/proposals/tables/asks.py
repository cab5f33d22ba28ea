"""What one row of a table asks: an instruction, a wording, or the difference of two texts.

In: the cells of a row by what their columns say, and its address. Out: asks without ids and places of a source. Words
of a treaty may begin with the verbs of instructions ("Maintain a register"), so a verb counts only before quoted words,
brackets or a part of the text. An instruction that is not understood asks for nothing: its words are never taken for
wording. Instructions themselves are read in six languages by `notation.statements.instructions`, a sentence of a
delegation by `proposals/compilation/requests/requests`. Who asks is `reader`'s business.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.asks import cut
from app.importing.proposals.compilation.requests.commentary import introduced_words, prose_asks, stance_begun
from app.importing.proposals.compilation.requests.requests import requests_in
from app.importing.proposals.compilation.stances.answers import asks_of_side
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.instructions import Instruction, instruction_address, read_instruction, sentence_of
from app.notation.statements.stances import leading_stance, split_stance
from app.notation.statements.withdrawals import takes_back
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

_PHRASE = r"[“\"‘«][^“”\"‘’«»]{2,400}[”\"’»]"
_UNIT = (
    r"(?:paragraphs?|paras?\.?|sub-?paragraphs?|provisions?|articles?|sentences?|text|proposal|options?|alternatives?|"
    r"chapeau|title|heading|footnotes?)"
)
_OUT = r"(?:delete|remove|strike(?:\s+out)?|omit|suppress)"
_STAY = r"(?:retain|keep|maintain|preserve)"
_INSTRUCTS = compile_later(
    rf"(?:to\s+)?(?:{_OUT}|{_STAY}|lift|replace|substitute|insert|add|put|place|bracket|move|merge)\b\s*:?\s*"
    rf"(?:{_PHRASE}|(?:(?:the|this|all|both|first|second|third|last|entire|whole|current|reference|references|to|"
    r"square|bracketed|new|following|a|an)\s+){0,5}(?:words?|phrases?|brackets|" + _UNIT + r")(?!\w))",
    re.IGNORECASE,
)
"""What begins as an instruction does, understood or not."""
_INSTRUCTS_ELSEWHERE = compile_later(
    r"(?:supprimer|remplacer|ajouter|insérer|maintenir|suprimir|eliminar|sustituir|añadir|insertar|mantener|исключить|удалить|"
    r"заменить|добавить|включить|сохранить)\s+(?:\w+['’]?\s*){0,3}?(?:«|“|\"|mots?\b|phrases?\b|paragraphe|alinéa|référence|crochets|"
    r"membre\s+de\s+phrase|palabras?|frase|párrafo|apartado|referencia|corchetes|слов[аоу]|фраз|предложени|пункт|ссылк|скобки)"
    r"|(?:删除|删去|添加|增加|插入|将|把|保留).{0,30}(?:一词|字样|词语|措辞|第.款|第.句|方括号)|(?:حذف|إضافة|إدراج|استبدال)\s+(?:عبارة|كلمة|الفقرة|الجملة|الإشارة)",
    re.IGNORECASE,
)
"""The same in the other five languages."""
_SPEAKS = compile_later(
    r"(?:We|I|Our\s+delegation|(?:The|This|My)\s+delegation|[A-Z][\w’' -]{1,40}?)\s+(?:(?:also|therefore|strongly)\s+)?"
    r"(?:(?:do|does|can|could|would)\s?not|cannot|can[’']t|don[’']t|oppose[sd]?|supports?|propos(?:e|es|ed)|requests?|"
    r"prefers?|suggests?|wish(?:es)?|would\s+(?:like|prefer)|objects?|reject(?:s|ed)?)\b"
)
"""A delegation speaking of the text, not the text."""
_OF_A_TEXT = compile_later(
    rf"{_PHRASE}|\b(?:words?|wording|phrases?|brackets|delet\w+|insert\w+|retain\w*|this\s+(?:paragraph|article|provision)|"
    r"paragraph\s+\d+|option\s+[A-Z\d])\b"
)
_LARGEST = 1000
"""Characters of the longest instruction; anything longer is wording."""


def instruction_asks(text: str, address: str, current: str) -> tuple[Ask, ...] | None:
    """What an instruction asks, without ids and places of a source; None when the text is wording.

    In: the cell, the address of its row ("Article 2(2)"), the current text where the table gives it, else "". Out: an
    ask of kind NOTE alone when it is an instruction that is not understood.
    """
    text = text.strip()
    if not text or len(text) > _LARGEST:
        return None
    told = read_instruction(text)
    if told is not None:
        made = [_made(one, instruction_address(one, address), text, current) for one in told]
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
    asks = requests_in((PaperLine(text, ""),), article, restated)
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


_STANCES = {
    "keep": Stance.RETAIN, "co-sponsor": Stance.COSPONSOR, "withdrawn": Stance.WITHDRAW, "favour": Stance.SUPPORT,
    "for": Stance.SUPPORT, "yes": Stance.SUPPORT, "no": Stance.OPPOSE,
    "pour": Stance.SUPPORT, "oui": Stance.SUPPORT, "non": Stance.OPPOSE, "a favor": Stance.SUPPORT,
    "sí": Stance.SUPPORT, "за": Stance.SUPPORT, "да": Stance.SUPPORT, "赞成": Stance.SUPPORT, "同意": Stance.SUPPORT,
    "مع": Stance.SUPPORT, "نعم": Stance.SUPPORT,
    "ضد": Stance.OPPOSE,
    "against": Stance.OPPOSE, "contre": Stance.OPPOSE, "en contra": Stance.OPPOSE, "против": Stance.OPPOSE,
    "author": Stance.PROPOSE, "proponent": Stance.PROPOSE, "sponsor": Stance.PROPOSE, "auteur": Stance.PROPOSE,
    "autor": Stance.PROPOSE, "proponente": Stance.PROPOSE, "автор": Stance.PROPOSE, "提案方": Stance.PROPOSE,
    "提出者": Stance.PROPOSE, "مقدم الاقتراح": Stance.PROPOSE,
}  # fmt: skip
_EDITS = {
    Stance.SUPPORT: Edit.SUPPORT, Stance.OPPOSE: Edit.OPPOSE, Stance.RETAIN: Edit.RETAIN, Stance.DELETE: Edit.DELETE,
    Stance.RESERVE: Edit.NOTE, Stance.FLEXIBLE: Edit.NOTE, Stance.WITHDRAW: Edit.NOTE,
}  # fmt: skip
_SIDES = (Stance.SUPPORT, Stance.COSPONSOR, Stance.OPPOSE)
_OWN_STANCE = {
    Edit.SUPPORT: Stance.SUPPORT, Edit.OPPOSE: Stance.OPPOSE, Edit.RETAIN: Stance.RETAIN, Edit.DELETE: Stance.DELETE,
    Edit.BRACKET: Stance.RESERVE,
}  # fmt: skip
_DELETED = compile_later(
    r"\W*(?:delete|deleted|deletion|to be deleted|supprimer|suppression|suprimir|supresión|удалить|исключить|删除|删去"
    r"|حذف|يحذف)\W*",
    re.IGNORECASE,
)
_ASKS = ("?", "？", "؟")
_SAME = compile_later(
    r"\W*(?:no change|unchanged|as is|same|idem|sans changement|sin cambios|без изменений|不变|无变化|دون تغيير)\W*",
    re.IGNORECASE,
)
_NOTHING = compile_later(r"\W*(?:n\.?/?a\.?|none|nil|new|néant|ninguno|нет|无|لا يوجد)?\W*", re.IGNORECASE)
_NOT_WITHDRAWN = compile_later(
    r"[\s.–—-]*(?:(?:no|non|нет|否|لا|false|0|n\.?/?a\.?|none|nil|néant|ninguno|nunca|never|jamais|无|没有|未撤回|not\s+withdrawn|pas\s+retirée?"
    r"|не\s+(?:снято|отозвано)|maintained|maintenue?|mantenid[oa]|сохранено|维持)[\s.–—-]*)?",
    re.IGNORECASE,
)
"""What a column says, headed as one of withdrawals, of a proposal that stands."""
_SHORT_POSITION = 4
"""Words of the longest position that takes no stance where none is read in it; a longer one may be a reason."""
_ASKED = compile_later(r"(?P<edit>[a-z]+)(?: \((?P<stance>[a-z-]+)\))?")
_WORD = compile_later(r"\w+|[^\w\s]")
_MOST_PAIRS = 60_000
"""Pairs of equal words of two texts of which the difference is still looked for: time grows with them."""


@dataclass(frozen=True, slots=True)
class ProposalTableRow:
    """The cells of a row by what their columns say, and the address it speaks to. `before` is the text of the cell of
    what is proposed before the marks in it, None where there are none; `new`: nothing stands at the address yet.
    """

    cells: Mapping[str, str]
    address: str
    before: str | None = None
    new: bool = False

    def of(self, name: str) -> str:
        """The words of a column, "" when there is none."""
        return self.cells.get(name, "")


def asks_of_row(row: ProposalTableRow) -> tuple[Ask, ...]:
    """What a row asks; a note where it asks for nothing or is not understood."""
    current, proposed, address = row.of("current"), row.of("proposed"), row.address
    if row.before is not None:
        current = current if "proposed" in row.cells and current else row.before
        proposed = proposed if "proposed" in row.cells else row.of("current")
    current = "" if _NOTHING.fullmatch(current) else current
    stance = stance_of_cell(row.of("stance"))
    words = proposed or current
    if _is_withdrawn(row):
        return (Ask("", Edit.NOTE, Stance.WITHDRAW, address, words, quote=cut(words)),)
    if stance is Stance.PROPOSE and "proposed" not in row.cells:
        current, proposed = "", current
    if stance is None and 0 < len(row.of("stance").split()) <= _SHORT_POSITION:
        return (Ask("", Edit.NOTE, Stance.PROPOSE, address, "", quote=cut(words or row.of("stance"))),)
    said = _ASKED.fullmatch(row.of("asked").casefold())
    if said is not None and said["edit"] in {edit.value for edit in Edit}:
        edit = Edit(said["edit"])
        stance = stance_of_cell(said["stance"] or "") or stance
        shown = "" if _NOTHING.fullmatch(proposed) else proposed
        words = "" if edit in (Edit.NOTE, Edit.QUESTION) else shown or current
        return (
            Ask(
                "", edit, stance or _OWN_STANCE.get(edit, Stance.PROPOSE), address, words, row.of("anchor"), cut(words)
            ),
        )
    if proposed.rstrip('”"’») ').endswith(_ASKS):
        return (Ask("", Edit.QUESTION, Stance.PROPOSE, address, "", quote=cut(proposed)),)
    if row.before is None and stance in _SIDES and (told := instruction_asks(proposed, address, current)):
        return asks_of_side(told, stance) or (Ask("", Edit.NOTE, stance, address, "", quote=cut(proposed)),)
    if row.before is None and stance in (None, Stance.PROPOSE) and not _DELETED.fullmatch(proposed):
        told = instruction_asks(proposed, address, current)
        if told is not None:
            return tuple(told)
        proposed = introduced_words(proposed) or proposed
        prose = prose_asks(proposed, address) if proposed and not _SAME.fullmatch(proposed) else None
        if prose is not None:
            return prose
    if _DELETED.fullmatch(proposed) or (row.before and not proposed):
        words = current or row.before or ""
        return (Ask("", Edit.DELETE, Stance.DELETE, address, words, quote=cut(words or proposed)),)
    if stance in _EDITS:
        words = proposed or current
        return (Ask("", _EDITS[stance], stance, address, words, quote=cut(words)),)
    stance = stance or Stance.PROPOSE
    if not proposed or _SAME.fullmatch(proposed):
        return (Ask("", Edit.NOTE, stance, address, "", quote=cut(proposed or row.of("rationale"))),)
    if not current:
        edit = Edit.INSERT if row.new or row.before == "" else Edit.RESTATE
        return (Ask("", edit, stance, address, proposed, quote=cut(proposed)),)
    return _difference(current, proposed, address, stance)


def _is_withdrawn(row: ProposalTableRow) -> bool:
    """Whether a column of withdrawals, of the status or of remarks says that the proposal was taken back."""
    return not _NOT_WITHDRAWN.fullmatch(row.of("withdrawn")) or any(
        takes_back(row.of(column)) for column in ("status", "rationale")
    )


def stance_of_cell(written: str) -> Stance | None:
    """The stance of a cell, in six languages; None when it says none."""
    word = written.strip(" .:").casefold()
    if not word or word.endswith(_ASKS):
        return None
    if word in _STANCES:
        return _STANCES[word]
    begun = leading_stance(word)
    if begun is not None and begun[1] >= len(word):
        return begun[0]
    plain = stance_begun(written)
    return plain if plain is not Stance.PROPOSE else split_stance(f"x {word}")[0]


def _difference(current: str, proposed: str, address: str, stance: Stance) -> tuple[Ask, ...]:
    """What a proposed text asks of the current one: words put in, words taken out, or both."""
    older = [(m[0], m.start(), m.end()) for m in _WORD.finditer(current)]
    newer = [(m[0], m.start(), m.end()) for m in _WORD.finditer(proposed)]
    counts = Counter(word.casefold() for word, _, _ in older)
    if sum(counts[word.casefold()] for word, _, _ in newer) > _MOST_PAIRS:
        return (Ask("", Edit.RESTATE, stance, address, proposed, current, quote=cut(proposed)),)
    steps = SequenceMatcher(
        None, [w[0].casefold() for w in older], [w[0].casefold() for w in newer], autojunk=False
    ).get_opcodes()
    puts = any(j2 > j1 for tag, _, _, j1, j2 in steps if tag != "equal")
    takes = [(older[i1][1], older[i2 - 1][2]) for tag, i1, i2, _, _ in steps if tag != "equal" and i2 > i1]
    ask = Ask("", Edit.NOTE, stance, address, "", anchor=current, quote=cut(proposed))
    if puts:
        return (replace(ask, edit=Edit.REPLACE if takes else Edit.INSERT, wording=proposed),)
    if not takes:
        return (replace(ask, anchor=""),)
    return tuple(
        replace(ask, edit=Edit.DELETE, stance=Stance.DELETE, wording=current[start:end]) for start, end in takes
    )
