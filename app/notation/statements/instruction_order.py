"""Reads instructions whose words stand in another order than the plain one, in six languages. Examples: «In paragraph
2, after “y” add “x”», «Suprímase el párrafo 3», «Слова “a” заменить словами “b”», «将第二款中的“a”改为“b”».

In: one instruction with signs for its quoted words and for the part of the text that it names. Out: what is done with
which of them. Every word must be one that is known here, so that words of a treaty, conditions and negations are none.
What the parts of a text are called is known to `instructions` alone.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.proposals import Edit

QUOTED = "\ufffc"
"""Stands for quoted words."""
PART = "\ufff9"
"""Stands for the part of the text that is named."""
_BE = r"(?:(?:should|must|to|shall)\s+be|(?:doi(?:t|vent)\s+être|est|sont)(?:\s+à)?|à|se)\s+"
_WORDS: tuple[tuple[str, str], ...] = (
    ("quoted", QUOTED),
    ("part", PART),
    ("out",
     rf"(?:to\s+)?(?:delete|remove|strike(?:\s+out)?|omit)|{_BE}(?:deleted|removed|struck(?:\s+out)?|omitted|supprim(?:er|ée?s?))"
     r"|(?:de\s+)?(?:supprimer|biffer)|(?:deben?\s+)?(?:suprim(?:ir(?:se)?)|eliminar(?:se)?)|suprím(?:ase|anse)|elimín(?:ese|ense)"
     r"|(?:que\s+)?se\s+(?:supriman?|eliminen?)|исключить|удалить|снять|исключа[ею]тся|(?:应予?|予以)?(?:删除|删去)|حذف|[تي]حذف"),
    ("swap",
     rf"(?:to\s+)?(?:replace|change)|{_BE}(?:replaced|changed|remplac(?:er|ée?s?))|becomes?|(?:de\s+)?remplacer"
     r"|(?:deben?\s+)?(?:sustituir(?:se)?|reemplazar(?:se)?)|sustitúy(?:ase|anse)|reemplác(?:ese|ense)|(?:que\s+)?se\s+(?:sustituyan?|reemplacen?)"
     r"|заменить|заменя[ею]тся|(?:应予?|应当)?(?:替换|修改|更改|改)[为成]|(?:الاستعاضة|[يت]ستعاض)\s+عن|استبدال|[يت]ستبدل"),
    ("for", r"(?:to\s+)?(?:substitute|read)"),
    ("in",
     rf"(?:to\s+)?(?:add|insert|include)|{_BE}(?:added|inserted|included|ajout(?:er|ée?s?)|insér(?:er|ée?s?))|(?:d['’]|de\s+)?(?:ajouter|insérer)"
     r"|(?:deben?\s+)?(?:añadir(?:se)?|agregar(?:se)?|insertar(?:se)?|incluir(?:se)?)|añád(?:ase|anse)|agrégu(?:ese|ense)|insért(?:ese|ense)"
     r"|inclúy(?:ase|anse)|(?:que\s+)?se\s+(?:añadan?|agreguen?|inserten?|incluyan?)|добавить|включить|вставить|дополнить|compléter|completar"
     r"|(?:应予?|应当)?(?:添加|增加|加入|插入|增添|加上)|إضافة|إدراج|[تي]ضاف|[تي]درج"),
    ("end",
     r"(?:at\s+the\s+end\s+of|à\s+la\s+fin\s+d[ue]|al\s+final\s+de(?:l|\s+la)?|в\s+конце|в\s+конец|في\s+نهاية)|(?:的)?(?:末尾|结尾)"
     r"|at\s+(?:the|its)\s+(?:very\s+)?end|à\s+la\s+fin|al\s+final|(?:в|до)\s+(?:самом\s+)?конц[еа]|(?:في|إلى)\s+(?:النهاية|نهايتها?|آخرها?|الآخر)"
     r"|(?:in|to|into|on)\s+(?:the|this|that|its)\s+(?:list|enumeration|series)|(?:à|dans|en)\s+(?:la|cette|l['’])\s*(?:liste|énumération|série)"
     r"|(?:a|en)\s+(?:la|esta)\s+(?:lista|enumeración|relación|serie)|в\s+(?:(?:этот|данный|этом|данном)\s+)?(?:список|перечень|перечисление|списке|перечне|перечислении)"
     r"|(?:在|到)?(?:该|此|本)?(?:清单|列表|名单|所列|列举)(?:之?[中内里]|项目中)?|(?:إلى|في|ضمن)\s+(?:هذه\s+|هذا\s+)?(?:ال)?(?:قائمة|تعداد|عناصر\s+القائمة)"),
    ("beside",
     r"(?:immediately\s+)?(?:after|before)|après|avant|después\s+de(?:l|\s+las?|\s+los)?"
     r"|antes\s+de(?:l|\s+las?|\s+los)?|после|перед|بعد|قبل"),
    ("behind", r"(?:一词|字样|等字)?(?:之)?[后前]面?"),
    ("with", r"with|by|to|into|par|por|con|на|словами|словом|ب|بـ|بعبارة|بكلمة|بعبارتي"),
    ("from", r"for(?=\s+(?:the\s+(?:words?|phrase)\s+)?" + QUOTED + ")"),
    ("",
     r"in|of|from|the|words?|phrases?|expressions?|terms?|and|dans|au|aux|du|de|des|le|les|la|l['’]|mots?|termes?|expression|et|en|del?|el|los|las"
     r"|palabras?|expresi(?:ón|ones)|frases?|términos?|y|в|из|слов[ао]?|фразу|и|在|将|把|中的?|的|里|一词|字样|词语|措辞|和|في|من|عبارة|عبارتي|كلمة|كلمتي|و"),
)  # fmt: skip
_SIGNS = frozenset(("quoted", "part", "behind"))
_SPACES = " \t\u00a0,،，、:："
_ENDS = r"(?:(?!\w)|(?<=(?-i:[\u4e00-\u9fff]))|(?<=['’]))"
_TOKENS = tuple(
    (name, compile_later(rf"(?:{words})" if name in _SIGNS else rf"(?:{words}){_ENDS}", re.IGNORECASE))
    for name, words in _WORDS
)


@dataclass(frozen=True, slots=True)
class InstructionOrder:
    """What an instruction does: `new` and `old` are the places of its quoted words in their order, -1 for none."""

    edit: Edit
    new: int = -1
    old: int = -1


_ORDERS: dict[tuple[str, ...], InstructionOrder] = {
    ("swap", "quoted", "with", "quoted"): InstructionOrder(Edit.REPLACE, 1, 0),
    ("quoted", "swap", "with", "quoted"): InstructionOrder(Edit.REPLACE, 1, 0),
    ("quoted", "swap", "quoted"): InstructionOrder(Edit.REPLACE, 1, 0),
    ("from", "quoted", "for", "quoted"): InstructionOrder(Edit.REPLACE, 1, 0),
    ("in", "quoted"): InstructionOrder(Edit.INSERT, 0),
    ("quoted", "in"): InstructionOrder(Edit.INSERT, 0),
    ("in", "with", "quoted"): InstructionOrder(Edit.INSERT, 0),
    ("in", "quoted", "beside", "quoted"): InstructionOrder(Edit.INSERT, 0, 1),
    ("in", "beside", "quoted", "quoted"): InstructionOrder(Edit.INSERT, 1, 0),
    ("beside", "quoted", "in", "quoted"): InstructionOrder(Edit.INSERT, 1, 0),
    ("quoted", "behind", "in", "quoted"): InstructionOrder(Edit.INSERT, 1, 0),
    ("out", "quoted"): InstructionOrder(Edit.DELETE, 0),
    ("quoted", "out"): InstructionOrder(Edit.DELETE, 0),
}
"""The orders of the words that do something, without the parts and ends that are named between them."""


def read_order(text: str) -> InstructionOrder | None:
    """What an instruction does, None for words that are none, or in which a word is not known.

    >>> read_order(f"в {PART} после слова {QUOTED} добавить слова {QUOTED}")
    InstructionOrder(edit=<Edit.INSERT: 'insert'>, new=1, old=0)
    """
    words = _words(text.strip(" .;。；"))
    if words is None or words.count("part") > 1:
        return None
    parts = [at for at, word in enumerate(words) if word == "part"]
    if any(words[at - 1] in ("beside", "with") for at in parts if at):
        return None
    if any(words[at + 1 : at + 2] == ["behind"] for at in parts):
        return None
    done = [word for word in words if word not in ("part", "end")]
    if parts and done == ["out"] and "end" not in words:
        return InstructionOrder(Edit.DELETE)
    order = _ORDERS.get(tuple(done))
    return None if order is not None and "end" in words and (order.edit is not Edit.INSERT or order.old >= 0) else order


def _words(text: str) -> list[str] | None:
    """The kinds of the words of an instruction in order, without those that only stand between them."""
    kinds: list[str] = []
    at = 0
    while at < len(text):
        if text[at] in _SPACES:
            at += 1
            continue
        best = max(
            (
                (found.end(), -number, name)
                for number, (name, token) in enumerate(_TOKENS)
                if (found := token.match(text, at))
            ),
            default=None,
        )
        if best is None:
            return None
        at = best[0]
        if best[2]:
            kinds.append(best[2])
    return kinds
