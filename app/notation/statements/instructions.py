"""Instructions about a text, in six languages: delete “x”, add “y” after “z”, keep the third sentence.

In: the words of one instruction, as a delegation or a note-taker writes them in a table, a comment or a footnote. Out:
what they ask, or None when they are no instruction that is understood to its last word: words of a treaty begin with
the same verbs ("Delete records after a year"), so a verb counts only before quoted words or a part of the text. It
names nobody (`statements`) and knows no draft: which provision "paragraph 2" is, is for the caller to say
(`instruction_address`).
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from app.late_methods import dataclass, replace
from app.late_pattern import compile_later
from app.notation.statements.instruction_order import PART, read_order
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

LONGEST = 1000
"""Characters of the longest instruction; anything longer is wording."""
_KEPT = 1024
"""Texts that are remembered: of the same words it is asked several times what they ask."""
_BEHIND = compile_later(
    r"\b(?:after|follow(?:s|ing)?|behind|après|suiv(?:re|ant|ra)|à\s+la\s+suite|después|tras|a\s+continuación)\b"
    r"|(?<!\w)(?:после|вслед|за)(?!\w)|之后|后面|(?<!\w)(?:بعد|عقب|تلي|يلي)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = compile_later(
    r"\b(?:before|preced(?:e|es|ing)|ahead\s+of|avant|précéd(?:er|ant|era)|antes)\b"
    r"|(?<!\w)(?:перед|до)(?!\w)|之前|前面|(?<!\w)(?:قبل|تسبق|يسبق)(?!\w)",
    re.IGNORECASE,
)
_Q = "\ufffc"
"""Stands for quoted words while the sentence round them is read."""
_QUOTED = compile_later(
    r"“([^“”]{1,600})”|\"([^\"]{1,600})\"|«([^«»]{1,600})»|„([^„“”]{1,600})[“”]|「([^「」]{1,600})」"
    r"|(?<!\w)‘([^‘’]{1,600})’(?!\w)"
)
_OUT = (
    r"(?:to\s+)?(?:delet(?:e|ing)|remov(?:e|ing)|strike(?:\s+out)?|striking(?:\s+out)?|omit|suppress"
    r"|(?:the\s+)?(?:deletion|removal|omission|suppression|elimination)\s+of)"
    r"|(?:de\s+)?supprimer|biffer|(?:la\s+)?suppression\s+d(?:e\s|es\s|u\s|['’])"
    r"|suprimir|eliminar|(?:la\s+)?(?:supresión|eliminación)\s+de(?:l)?"
    r"|исключить|удалить|снять|исключени[ея]|删除|删去|حذف|شطب|[تي]حذف"
)
_STAY = (
    r"(?:to\s+)?(?:retain(?:ing)?|keep(?:ing)?|maintain(?:ing)?|preserv(?:e|ing)|(?:the\s+)?retention\s+of)"
    r"|(?:de\s+)?(?:maintenir|conserver|garder)|mantener|conservar|сохранить|оставить|保留|(?:الإبقاء|الاحتفاظ|الابقاء)\s+(?:على|ب)?"
)
_IN = (
    r"(?:to\s+)?(?:add(?:ing)?|insert(?:ing)?|includ(?:e|ing)|(?:the\s+)?(?:addition|insertion|inclusion)\s+of)"
    r"|(?:d['’]|de\s+)?(?:ajouter|insérer|inclure)|(?:l['’])?(?:ajout|insertion|adjonction|inclusion)\s+d(?:e\s|es\s|u\s|['’])"
    r"|añadir|agregar|insertar|incluir|(?:la\s+)?(?:adición|inserción|inclusión)\s+del?|добавить|включить|вставить"
    r"|(?:добавлени|включени)[ея]|添加|增加|加入|插入|增添|إضافة|إدراج|[تي]ضاف"
)
_SWAP = (
    r"(?:to\s+)?(?:replac(?:e|ing)|substitut(?:e|ing)|chang(?:e|ing)|(?:the\s+)?(?:replacement|change)\s+of)"
    r"|(?:de\s+)?(?:remplacer|substituer)|(?:le\s+)?remplacement\s+d(?:e\s|es\s|u\s|['’])"
    r"|sustituir|reemplazar|(?:la\s+)?sustitución\s+del?|(?:el\s+)?reemplazo\s+del?|заменить|замен[аы]|(?:الاستعاضة\s+عن|استبدال|يستعاض\s+عن)"
)
_WITH = r"(?:with|by|to|into|par|por|con|на|словами|словом|ب|بـ|بعبارة|بكلمة)"
_ENCLOSED = (
    r"(?:\s+(?:(?:now|placed|appearing|contained|standing)\s+)?(?:in|within|between)\s+(?:square\s+)?(?:brackets|parentheses)"
    r"|\s+(?:(?:placés?|figurant|mis)\s+)?entre\s+(?:crochets|parenthèses)|\s+(?:que\s+figuran?\s+)?entre\s+(?:corchetes|paréntesis)"
    r"|,?\s+(?:заключенны\w+\s+)?в\s+(?:квадратных\s+|квадратные\s+)?скобк(?:ах|и),?"
    r"|\s+(?:(?:ال)?واردة\s+)?بين\s+(?:قوسين|القوسين|معقوفتين|المعقوفتين)(?:\s+معقوف(?:ين|تين))?)?"
)
"""That words stand in brackets, which says no more of them."""
_NOUN = (
    r"(?:(?:the|a|an|la|le|les|l['’]|el|los|las|un|une|una)\s*)?(?:方?括号[内中]的)?"
    r"(?:(?:(?:new|bracketed|following|additional)\s+)?(?:words?|phrases?|terms?|expressions?|text|wording|language|sentence|mots?|termes?|membre\s+de\s+phrase|phrase"
    r"|palabras?|expresión|frase|términos?|texto|слов[ао]?м?и?|фразу|выражение|текст|字样|措辞|词语|一词|案文"
    rf"|(?:ال)?عبارة|(?:ال)?كلمة|(?:ال)?كلمات|لفظة|النص){_ENCLOSED}\s*)?[:：]?\s*"
)
_AND = r"\s*(?:,|，|、)?\s*(?:and|et|y|e|и|和|و)?\s*"
_AFTER = (
    r"(?:immediately\s+)?(?:after|following|before|behind|après|avant|después\s+de|tras|antes\s+de|после|перед|بعد|قبل)"
)
_OF = r"(?:in|from|of|at|to|dans|de|du|à|au|des|en|al|del|de\s+la|в|из|на|к|في|من|على|on)"
_ORDINALS: tuple[tuple[int, str], ...] = (
    (1, r"first|première|premier|primera|primer|перв(?:ое|ого|ом)|الأولى"),
    (2, r"second|deuxième|seconde|segunda|втор(?:ое|ого|ом)|الثانية"),
    (3, r"third|troisième|tercera|треть(?:е|его|ем)|الثالثة"),
    (4, r"fourth|quatrième|cuarta|четв[её]рт(?:ое|ого|ом)|الرابعة"),
    (-1, r"last|final|dernière|última|последн(?:ее|его|ем)|الأخيرة"),
)
_ORDINAL = "|".join(words for _, words in _ORDINALS)
_UNITS: dict[str, str] = {
    "subparagraph": r"sub-?paragraphs?|alinéas?|apartados?|incisos?|подпункт(?:а|е)?|الفقرة\s+الفرعية",
    "paragraph": r"paragraphs?|paras?\.?|paragraphes?|párrafos?|пункт(?:а|е)?|الفقرة",
    "article": r"articles?|arts?\.|artículos?|стать(?:я|ю|и|е)|المادة",
    "sentence": r"sentences?|phrase|oración|frase|предложени(?:е|я|и)|الجملة",
    "text": r"text|provision|wording|disposition|disposición|texte|texto|текст|положение|النص|الحكم",
    "title": r"title|heading|titre|título|заголовок|العنوان",
    "chapeau": r"chapeau|encabezamiento|вступительн\w+\s+част\w+",
}
_UNIT = "|".join(words for words in _UNITS.values())
_NUMBER = r"(?:\d{1,3}(?:\s?(?:bis|ter|quater|alt))?(?:\s?\(\w{1,4}\))*|\([a-zа-я]{1,4}\)|[a-z]\))"
_PLACE = (
    rf"(?:(?:the|this|la|le|les|l['’]|el|los|las|cet|cette|ce|este|esta|этот|это|эту|current|entire|whole|all\s+of)\s*)*"
    rf"(?:(?P<ordinal§>{_ORDINAL})\s+)?(?P<unit§>{_UNIT})(?:\s+(?P<after§>{_ORDINAL}))?(?:\s+(?P<number§>{_NUMBER}))?"
)
_CHINESE_PLACE = r"第(?P<zh§>[一二三四五六七八九十\d]{1,3})(?P<unit_zh§>款|条|段|句|项)|(?P<this§>本[款条段句])"


def _place(suffix: str = "", form: str = _PLACE) -> str:
    """The pattern of a place; one pattern may hold it twice, under names with different endings."""
    return form.replace("§", suffix)


_HERE = (
    rf"(?:\s*,?\s*(?:{_OF}\s+(?:(?:the\s+(?:end|beginning|start)\s+of|(?:la\s+)?fin\s+d[ue]|(?:le\s+)?début\s+d[ue]|final\s+de(?:l|\s+la)"
    rf"|(?:начал|конц)[еу]|(?:نهاية|آخر|بداية))\s+)?)?(?:{_place()})|\s+here"
    rf"|\s+{_OF}\s+the\s+(?:end|beginning))?"
)
_END = r"\s*(?:一词|字样|等字|[一二两三四五六七八九十]{1,2}个?字)?\s*[.;,。；]?\s*"
_QS = rf"{_Q}(?>{_AND}{_NOUN}{_Q})*+"


class _Form:
    """The pattern of a whole instruction, made when it is first asked for of a text that has what it `needs`: all of
    them take longer than a short text takes to be read, and most texts hold no instruction.
    """

    def __init__(self, form: str, needs: re.Pattern[str]) -> None:
        self.needs, self._form = needs, form

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compile_later(self._form + _END, re.IGNORECASE)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of all of `text`."""
        return self.whole.fullmatch(text) if self.needs.search(text) is not None else None


def _at_start(words: str) -> re.Pattern[str]:
    return compile_later(rf"\A(?:{words})", re.IGNORECASE)


_OUT_FIRST, _STAY_FIRST, _IN_FIRST = _at_start(_OUT), _at_start(_STAY), _at_start(_IN)
_TAKE_FIRST = _at_start("将|把")
_BRACKET_FIRST = _at_start(r"(?:to\s+)?(?:put|place|keep|bracket)|(?:de\s+)?mettre|poner|заключить|将|把|وضع")
_LIFT = _Form(
    rf"(?:remove|lift|delete|supprimer|lever|suprimir|eliminar|снять)\s+(?:the\s+|les\s+|los\s+)?(?:square\s+)?"
    rf"(?:brackets|crochets|corchetes|скобки)\s+(?:around|from|on|autour\s+de|de|вокруг)\s*{_NOUN}(?P<qs>{_QS}){_HERE}",
    _at_start("remove|lift|delete|supprimer|lever|suprimir|eliminar|снять"),
)
_DELETE_WORDS = _Form(rf"(?:{_OUT})\s*[:：]?\s*{_NOUN}(?P<qs>{_QS}){_HERE}", _OUT_FIRST)
_STAY_WORDS = _Form(rf"(?:{_STAY})\s*[:：]?\s*{_NOUN}(?P<qs>{_QS}){_HERE}", _STAY_FIRST)
_REPLACE = _Form(rf"(?:{_SWAP})\s*{_NOUN}{_Q}\s*{_WITH}\s*{_NOUN}{_Q}{_HERE}", _at_start(_SWAP))
_REPLACE_CHINESE = _Form(
    rf"(?:将|把){_NOUN}{_Q}\s*(?:一词|字样)?(?:替换|修改|更改|改)(?:为|成){_NOUN}{_Q}", _TAKE_FIRST
)
_REPLACE_USING = _Form(rf"[用以]{_NOUN}{_Q}(?:替换|代替|取代|替代){_NOUN}{_Q}", _at_start("[用以]"))
_SUBSTITUTE = _Form(
    rf"(?:to\s+)?substitut(?:e|ing)\s+{_NOUN}{_Q}\s+for\s+{_NOUN}{_Q}{_HERE}", _at_start(r"(?:to\s+)?substitut")
)
_INSERT = _Form(
    rf"(?:{_IN})\s*[:：]?\s*{_NOUN}(?P<new>{_Q})(?:\s*,?\s*(?:{_AFTER})\s*{_NOUN}(?P<beside>{_Q}))?{_HERE}", _IN_FIRST
)
_INSERT_FIRST = _Form(
    rf"(?:{_AFTER})\s*{_NOUN}(?P<beside>{_Q})\s*,?\s*(?:{_IN})\s*[:：]?\s*{_NOUN}(?P<new>{_Q}){_HERE}",
    _at_start(_AFTER),
)
_INSERT_CHINESE = _Form(
    rf"在{_NOUN}(?P<beside>{_Q})\s*(?:一词|字样)?(?:之)?(?:后|前)面?(?:添加|增加|加入|插入|增添)(?:上)?{_NOUN}(?P<new>{_Q})",
    _at_start("在"),
)
_BRACKET_WORDS = _Form(
    rf"(?:(?:to\s+)?(?:put|place|keep)\s+{_NOUN}(?P<a>{_QS})\s+(?:in|within|into|between)\s+(?:square\s+)?brackets"
    rf"|(?:to\s+)?bracket\s+{_NOUN}(?P<b>{_QS})|(?:de\s+)?mettre\s+{_NOUN}(?P<c>{_QS})\s+entre\s+crochets"
    rf"|poner\s+{_NOUN}(?P<d>{_QS})\s+entre\s+corchetes|заключить\s+{_NOUN}(?P<e>{_QS})\s+в\s+(?:квадратные\s+)?скобки"
    rf"|(?:将|把){_NOUN}(?P<f>{_QS})(?:放入|置于|放在)方括号(?:内|中)?|وضع\s+{_NOUN}(?P<g>{_QS})\s+بين\s+(?:قوسين|معقوفتين).{{0,12}}){_HERE}",
    _BRACKET_FIRST,
)
_DELETE_UNIT = _Form(rf"(?:{_OUT})\s*(?:{_place()}|{_place(form=_CHINESE_PLACE)})", _OUT_FIRST)
_STAY_UNIT = _Form(
    rf"(?:{_STAY})\s*(?:{_place()}|{_place(form=_CHINESE_PLACE)})"
    r"(?:\s+(?:as\s+(?:it\s+)?is|unchanged|tel\s+quel|sin\s+cambios|без\s+изменений))?",
    _STAY_FIRST,
)
_BRACKET_UNIT = _Form(
    rf"(?:(?:to\s+)?(?:put|place|keep)\s+{_place()}\s+(?:in|within|between)\s+(?:square\s+)?brackets"
    rf"|(?:to\s+)?bracket\s+{_place('2')})",
    _BRACKET_FIRST,
)
_STAY_AS_IS = _Form(
    rf"(?:{_STAY})(?:\s+(?:this|the|it|as|is|in|its|current|present|existing|original|entire|whole|form|text|wording|"
    r"paragraph|provision|sub-?paragraph|unchanged|le|la|el|texte|texto|actuel|actual|tel|quel|текст|текущий|без|изменений))*",
    _STAY_FIRST,
)
_DELETE_NAMED = _Form(rf"(?:{_OUT})\s*[:：]\s*(?P<words>[^{_Q}:：]{{3,400}}?)", _OUT_FIRST)
_DELETE_ALONE = _Form(
    rf"(?:to\s+be\s+)?(?:deleted?|deletion|remove|{_OUT})(?:\s+(?:this|it))?",
    _at_start(rf"(?:to\s+be\s+)?(?:delet|remove|{_OUT})"),
)
_PASSIVE = (
    (r"delet\w+|removed|struck|omitted", Edit.DELETE, Stance.DELETE),
    (r"retained|kept|maintained", Edit.RETAIN, Stance.RETAIN),
    (r"added|inserted|included", Edit.INSERT, Stance.PROPOSE),
    (r"bracketed|(?:put|placed) in (?:square )?brackets", Edit.BRACKET, Stance.RESERVE),
)
_OBJECT_FIRST = tuple(
    (
        _Form(
            rf"(?:that\s+)?(?:{_NOUN}(?P<qs>{_QS}){_HERE}|{_place('2')})\s*,?\s+(?:should\s+|must\s+|to\s+)?(?:be|is\s+to\s+be)\s+(?:{verb})",
            compile_later(rf"\bbe\s+(?:{verb})", re.IGNORECASE),
        ),
        edit,
        stance,
    )
    for verb, edit, stance in _PASSIVE
)
_ANY_PLACE = compile_later(rf"(?<!\w)(?:{_place()})(?!\w)|{_place(form=_CHINESE_PLACE)}", re.IGNORECASE)
_OBJECT = _Form(
    rf"(?:{_OF}|regarding|about|sur|sobre|по|against|pour|para)?\s*(?:{_NOUN}(?P<qs>{_QS}){_HERE}|{_place('2')}"
    rf"|{_place(form=_CHINESE_PLACE)}|(?:this|it|the\s+)?(?:its\s+)?(?:inclusion|insertion|addition)?(?:\s*(?:this|it))?)",
    compile_later(""),
)
_SENTENCE = compile_later(r"[^.!?。！？؟]+(?:[.!?。！？؟]+|$)")
_CHINESE_UNITS = {"款": "paragraph", "段": "paragraph", "条": "article", "句": "sentence", "项": "subparagraph"}
_CHINESE_NUMBERS = {sign: at for at, sign in enumerate("一二三四五六七八九十", 1)}


@dataclass(frozen=True, slots=True)
class Instruction:
    """One thing an instruction asks. `wording` and `anchor` as in an Ask; "" where it speaks of a whole part."""

    edit: Edit
    stance: Stance
    wording: str = ""
    anchor: str = ""
    unit: str = ""
    """Which part of the text it names: "article", "paragraph", "subparagraph", "sentence", "title", "chapeau"; "" for
    the text that is spoken of."""
    number: str = ""
    """Its number as written ("2 bis", "(a)"); of a sentence its place ("1" the first, "-1" the last); "" for "this"."""


@lru_cache(maxsize=_KEPT)
def read_instruction(text: str) -> tuple[Instruction, ...] | None:
    """What an instruction asks, in order; None when it is wording, or not understood whole.

    An instruction is understood to its last word, or not at all: words of a treaty begin with the same verbs.

    >>> found = read_instruction("add “and boats” after “ships”")
    >>> [(one.edit.value, one.wording, one.anchor) for one in found]
    [('insert', 'and boats', 'ships')]
    >>> read_instruction("Delete records after a year") is None
    True
    """
    text = " ".join(text.split()).strip()
    if not text or len(text) > LONGEST:
        return None
    if _Q in text:
        return None
    quoted = _words_quoted(text)
    masked = _QUOTED.sub(_Q, text)
    return (_of_words(masked, quoted) if quoted else _of_units(masked)) or _in_any_order(masked, quoted)


def read_object(text: str) -> tuple[Instruction, ...] | None:
    """What a stance is taken on: quoted words, or a part of the text; one empty Instruction (a note) for "this" and
    nothing, None for what is not understood.
    """
    masked = _QUOTED.sub(_Q, " ".join(text.split()).strip())
    found = _OBJECT.fullmatch(masked) if len(text) <= LONGEST and _Q not in text else None
    if found is None:
        return None
    quoted = [words for words in _words_quoted(text) if words] if found["qs"] else [""]
    return tuple(_with_place(Instruction(Edit.NOTE, Stance.PROPOSE, words), found) for words in quoted)


def instruction_address(instruction: Instruction, address: str) -> str:
    """The address of the provision that an instruction speaks of, "" when that is not plain.

    In: the address of the text it was said of ("Article 2(2)"). A sentence, a title and a chapeau stand in it.
    """
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    number = re.sub(r"\s+(?=\()", "", instruction.number)
    if instruction.unit == "article":
        bare = (re.sub(r"\W", "", f"article{number}").casefold(), re.sub(r"\W", "", article).casefold())
        return (
            article
            if not number or (bare[1].endswith(re.sub(r"\W", "", number).casefold()) and bare[0] == bare[1])
            else ""
        )
    if instruction.unit == "paragraph" and number[:1].isdigit():
        digits = re.match(r"\d+(?:\s?(?:bis|ter|quater|alt))?", number)
        assert digits is not None, "it begins with a digit"
        told = f"{article}({digits[0]}){number[digits.end() :]}"
        return address if address == told or address.startswith(f"{told}(") else told
    if number and instruction.unit in ("paragraph", "subparagraph"):
        lettered = number if number.startswith("(") else f"({number.rstrip(')')})"
        return address if address.endswith(lettered) else f"{address}{lettered}"
    return address


def side_asked(text: str) -> int:
    """On which side of another a text is to stand: -1 before it, 1 behind it, 0 where the words say neither, or both.

    >>> side_asked("Move article 9 to follow article 3."), side_asked("Move article 9 to article 3.")
    (1, 0)
    """
    return (_BEHIND.search(text) is not None) - (_BEFORE.search(text) is not None)


def sentence_of(text: str, number: str) -> str:
    """The words of one sentence of a text, "1" the first, "-1" the last; "" when there is none of that number."""
    sentences = [found[0].strip() for found in _SENTENCE.finditer(text) if found[0].strip()]
    at = int(number) if number else 0
    if at == -1:
        return sentences[-1] if sentences else ""
    return sentences[at - 1] if 0 < at <= len(sentences) else ""


def _words_quoted(text: str) -> list[str]:
    return [next(words for words in found.groups() if words is not None).strip() for found in _QUOTED.finditer(text)]


def mask_quotes(text: str) -> str:
    """A text in which every sign of quoted words is one that ends no sentence; offsets stay the same."""
    return _QUOTED.sub(lambda found: _Q * len(found[0]), text)


def _of_words(text: str, quoted: list[str]) -> tuple[Instruction, ...] | None:
    """Instructions about quoted words."""
    for pattern, edit, stance in (
        (_LIFT, Edit.RETAIN, Stance.RETAIN),
        (_DELETE_WORDS, Edit.DELETE, Stance.DELETE),
        (_STAY_WORDS, Edit.RETAIN, Stance.RETAIN),
        (_BRACKET_WORDS, Edit.BRACKET, Stance.RESERVE),
        *_OBJECT_FIRST,
    ):
        found = pattern.fullmatch(text)
        if found is not None:
            return tuple(_with_place(Instruction(edit, stance, words), found) for words in quoted)
    for pattern, older, newer in (
        (_REPLACE, 0, 1),
        (_REPLACE_CHINESE, 0, 1),
        (_REPLACE_USING, 1, 0),
        (_SUBSTITUTE, 1, 0),
    ):
        found = pattern.fullmatch(text)
        if found is not None:
            made = Instruction(Edit.REPLACE, Stance.PROPOSE, quoted[newer], quoted[older])
            return (_with_place(made, found),)
    for pattern in (_INSERT, _INSERT_FIRST, _INSERT_CHINESE):
        found = pattern.fullmatch(text)
        if found is not None:
            first = found["beside"] is not None and found.start("beside") < found.start("new")
            new, beside = (quoted[1], quoted[0]) if first else (quoted[0], quoted[1] if found["beside"] else "")
            return (_with_place(Instruction(Edit.INSERT, Stance.PROPOSE, new, beside), found),)
    return None


def _of_units(text: str) -> tuple[Instruction, ...] | None:
    """Instructions about a part of the text, or about the text that is spoken of."""
    for pattern, edit, stance in (
        (_DELETE_UNIT, Edit.DELETE, Stance.DELETE),
        (_STAY_UNIT, Edit.RETAIN, Stance.RETAIN),
        (_BRACKET_UNIT, Edit.BRACKET, Stance.RESERVE),
        (_STAY_AS_IS, Edit.RETAIN, Stance.RETAIN),
        (_DELETE_ALONE, Edit.DELETE, Stance.DELETE),
        *_OBJECT_FIRST,
    ):
        found = pattern.fullmatch(text)
        if found is not None:
            return (_with_place(Instruction(edit, stance), found),)
    named = _DELETE_NAMED.fullmatch(text)
    return (Instruction(Edit.DELETE, Stance.DELETE, named["words"].strip()),) if named is not None else None


def _in_any_order(text: str, quoted: list[str]) -> tuple[Instruction, ...] | None:
    """Instructions whose words stand in another order, or in another form, than the plain one."""
    places = [found for found in _ANY_PLACE.finditer(text) if _is_one(found)]
    if len(places) > 1 or PART in text:
        return None
    shown = f"{text[: places[0].start()]} {PART} {text[places[0].end() :]}" if places else text
    order = read_order(shown)
    if order is None:
        return None
    stance = Stance.DELETE if order.edit is Edit.DELETE else Stance.PROPOSE
    words, anchor = (quoted[at] if at >= 0 else "" for at in (order.new, order.old))
    made = Instruction(order.edit, stance, words, anchor)
    return (_with_place(made, places[0]) if places else made,)


def _is_one(place: re.Match[str]) -> bool:
    """Whether a place in a sentence is one: a number tells, or that it is "this"."""
    said = place.groupdict()
    return bool(said["number"] or said["zh"] or said["this"] or said["ordinal"] or said["after"])


def _with_place(made: Instruction, found: re.Match[str]) -> Instruction:
    """The instruction with the part of the text that it names."""
    said = {name.rstrip("2"): words for name, words in found.groupdict().items() if words}
    if sign := said.get("unit_zh") or said.get("this", "")[-1:]:
        number = said.get("zh", "")
        value = str(_CHINESE_NUMBERS.get(number, number))
        return replace(made, unit=_CHINESE_UNITS[sign], number=value if number else "")
    word = said.get("unit", "")
    if not word:
        return made
    unit = next(name for name, words in _UNITS.items() if re.fullmatch(words, word, re.IGNORECASE))
    ordinal = said.get("ordinal") or said.get("after") or ""
    at = next((value for value, words in _ORDINALS if ordinal and re.fullmatch(words, ordinal, re.IGNORECASE)), 0)
    if unit == "sentence":
        return replace(made, unit=unit, number=str(at) if at else "")
    if at:
        return replace(made, unit=unit, number=str(at) if at > 0 and unit == "paragraph" else "")
    return replace(made, unit="" if unit == "text" else unit, number=said.get("number", ""))
