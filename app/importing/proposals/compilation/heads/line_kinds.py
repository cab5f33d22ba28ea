"""What a line of a paper may be by its form and its place: a name, the end of a sentence, a line that tells who speaks.

In: one line. Nothing is named here; a line that may be a name and is none that is known begins a block of nobody
(`proposals/compilation/reader`). Heads of known names are `heads`'.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, bare_head, names_only
from app.importing.proposals.compilation.heads.signs import is_no_name
from app.importing.proposals.compilation.subject_names import LONGEST_NAME
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.treaty.actors import Register

_KEPT = 1024
"""Lines that are remembered: each is asked for as it is read, and as one that follows others."""
_NO_NAMES = frozenset(
    (
        "or", "and", "new", "chapeau", "title", "heading", "text", "option", "options", "alternative", "alternatives",
        "alternatively", "alt", "paragraph", "paragraphs", "para", "paras", "subparagraph", "article", "articles",
        "section", "part", "chapter", "annex", "preamble", "rationale", "reason", "reasons", "explanation", "comment",
        "comments", "justification", "background", "note", "notes", "add", "insert", "delete", "replace", "amend",
        "retain", "move", "remove", "keep", "definition", "definitions", "proposal", "proposals", "footnote", "table",
        "none", "general", "appendix", "version", "line", "sentence", "page", "commentary", "introduction", "annexes",
        "paragraphe", "paragraphes", "alinéa", "titre", "texte", "variante", "ou", "annexe", "préambule", "commentaire",
        "commentaires", "ajouter", "insérer", "supprimer", "remplacer", "nouveau", "nouvelle", "párrafo", "párrafos",
        "apartado", "título", "texto", "opción", "o", "artículo", "anexo", "preámbulo", "nota", "comentarios", "añadir",
        "agregar", "insertar", "suprimir", "sustituir", "nuevo", "nueva", "пункт", "пункты", "подпункт", "часть",
        "название", "текст", "вариант", "или", "статья", "приложение", "преамбула", "примечание", "комментарий",
        "комментарии", "добавить", "включить", "исключить", "заменить", "новый", "новая", "новое", "الفقرة", "الفقرات",
        "الباب", "الفصل", "الجزء", "العنوان", "النص", "بديل", "البديل", "الخيار", "أو", "ملاحظة", "ملاحظات", "تعليق",
        "حذف", "تحذف", "إضافة", "تضاف", "يضاف", "الديباجة", "المرفق", "المادة", "جديد", "جديدة", "عام",
    )
)  # fmt: skip
"""First words of short lines that are no names: parts of a text, words of drafting, heads of a rationale."""
_SAME_SPEAKER = frozenset(
    (
        "or", "and", "new", "chapeau", "title", "heading", "option", "options", "alternative", "alternatives",
        "alternatively", "alt", "paragraph", "paragraphs", "para", "paras", "subparagraph", "article", "articles",
        "section", "part", "chapter", "annex", "preamble", "add", "insert", "delete", "replace", "amend", "retain",
        "move", "remove", "keep", "footnote",
    )
)  # fmt: skip
"""First words of lines between paragraphs with which the same proponent goes on."""
_ALTERNATIVE = compile_later(
    r"(?:(?:or|alternativ\w*|alt\.?|options?|variante?s?|ou|o|opci[oó]n(?:es)?|вариант\w*|или|альтернатив\w*|بديل|البديل|الخيار|أو)\b|备选(?:案文)?|方案|选项|或者?)",
    re.IGNORECASE,
)
_OF_PLACES = compile_later(
    r"(?:text|wording|formulation|language|version|draft|proposals?|titles?|chapeau|(?:sub-?)?paragraphs?|paras?|articles?|options?|alternatives?|alternatively"
    r"|sentences?|definitions?|annex|new|the|this|of|for|to|in|and|or|as|follows|reads?|with|above|below|first|second|third|last|texte|libellé|paragraphe|alinéa"
    r"|du|de|la|le|pour|au|texto|redacción|párrafo|del|el|para|al|текст\w*|формулировк\w+|пункт\w*|к|النص|نص|الفقرة|案文|措辞|第|款|条"
    r"|bis|ter|[A-Za-zА-Яа-яأ-ي]|[ivxIVX]{1,5}|\d{1,3}|[一二三四五六七八九十甲乙丙丁])(?!(?-i:[^\W\d_\u4e00-\u9fff]))|[\W_]",
    re.IGNORECASE,
)
"""What a line may say beside that an alternative follows with which the same proponent goes on: of what, which."""
_EASTERN = compile_later(r"[\u0600-\u06ff\u4e00-\u9fff]")
_CASED = compile_later(r"[A-Za-zÀ-ÿА-Яа-яЁё]{2,}")
_TREATY = compile_later(
    r"应当?|不得|可以|缔约方|[，；。：]|第.{1,4}[条款项]|(?:^|\s)(?:يجب|يجوز|على\s+الأطراف|كل\s+طرف|طرف|الأطراف|الدول\s+الأطراف)(?:\s|$)"
)
"""What a line of a text says in scripts without capitals, and no name does."""
_LONGEST_EASTERN = {"ar": 8, "zh": 20}
"""Words of Arabic, signs of Chinese, in the longest line that is taken for a name."""
_LONGEST_LISTED = 8
"""Words of a line that is taken for a name by its place alone."""
_SMALL_WORDS = frozenset(
    ("of", "and", "the", "for", "in", "on", "with", "its", "to", "de", "la", "le", "du", "des", "et", "y", "del", "e")
)
_LAST = 12
"""Characters at the end of a line in which it is seen: more than the longest of these words has."""
_GOES_ON = compile_later(
    r"(?:,|[/&–—-]|\b(?:of|and|or|the|a|an|by|with|to|in|for|from|on|at|as|like|than|between|that|which|its|their|"
    r"including|under|de|la|et|y))$",
    re.IGNORECASE,
)
_OVER = tuple('.;:!?”"’)]…')


@lru_cache(maxsize=_KEPT)
def may_be_head(text: str) -> bool:
    """Whether a short line is written as a name is: capitals on all but particles, no verb, no final full stop.

    Only the form is looked at; where the line stands is for the caller to judge.
    """
    text, told = bare_head(text)
    words = text.split()
    if not 1 <= len(words) <= LONGEST_NAME or text[-1] in ".,;:?!" or re.search(r"\d\.|[“”\"]", text):
        return False
    if told:
        return True
    if words[0].strip("()[]").casefold() in _NO_NAMES or not words[0].strip("(['’")[:1].isalpha() or is_no_name(text):
        return False
    if _EASTERN.search(text) and not _CASED.search(text):
        return _may_be_eastern(text)
    big = [word for word in words if word.strip("()’'[]").casefold() not in _SMALL_WORDS]
    return bool(big) and all(
        not word.strip("()’'[]/&-–")[:1].islower() and word.strip("()’'[]/&-–")[:1] != "" for word in big
    )


def _may_be_eastern(text: str) -> bool:
    """The same in a script without capitals: a short line that says nothing a text does, and names no place."""
    chinese = sum("\u4e00" <= sign <= "\u9fff" for sign in text)
    short = chinese <= _LONGEST_EASTERN["zh"] if chinese else len(text.split()) <= _LONGEST_EASTERN["ar"]
    alternative = _ALTERNATIVE.match(text) is not None and not tells_of_alternative(text)
    return short and not alternative and _TREATY.search(text) is None


def tells_of_alternative(text: str) -> bool:
    """Whether a line says more of an alternative than that it follows and of what ("Alternative 2 (no author
    recorded)"): it may be anybody's.
    """
    found = _ALTERNATIVE.match(text)
    return found is not None and bool(_OF_PLACES.sub("", text[found.end() :]))


def may_be_listed(text: str) -> bool:
    """Whether a short line may be a name, in whatever letters, where it stands as names do."""
    words = text.split()
    known = bool(words) and words[0].strip("()[]:").casefold() in _NO_NAMES and not tells_of_alternative(text)
    return len(words) <= _LONGEST_LISTED and not known and not text[:1].islower() and may_introduce(text, over=True)


def may_introduce(text: str, *, over: bool) -> bool:
    """Whether a short line that stands before a number that goes back may tell whose the words after it are; `over`
    when the line before it ends its sentence.
    """
    words = text.split()
    first = words[0].strip("([:]),.").casefold() if words else ""
    same = first in _SAME_SPEAKER and not re.search(r"\b(?:by|from)\b", text) and not tells_of_alternative(text)
    return (
        1 <= len(words) <= 20
        and (over or not text[:1].islower())
        and not text.endswith((".", ";", ","))
        and not same
        and not is_no_name(text)
        and (STARTS_WORDING.match(text) is None or tells_of_alternative(text))
    )


def is_name_set_apart(text: str, register: Register) -> bool:
    """Whether a line is a known name with signs that no head has: a number before it, a full stop behind."""
    return names_only(re.sub(r"^\W*\d{0,2}\W*|[\s.;,–-]+$", "", text), register) is not None


def mentions(text: str, register: Register) -> bool:
    """Whether a short line has the name of an actor among its words."""
    words = re.findall(r"[\w’'.-]+", text)[:20]
    runs = (" ".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, min(len(words), at + 6) + 1))
    return any(run[:1].isalpha() and len(run) > 3 and register.resolve(run).candidates for run in runs)


def inline_name(text: str) -> str:
    """What stands before the first colon of a line, when it may be a name; "" else."""
    before, colon, after = text.replace("：", ":").partition(":")
    known_form = bool(colon and after.strip()) and len(before.split()) <= 6 and may_be_head(before)
    return before if known_form and STARTS_WORDING.match(text) is None else ""


@lru_cache(maxsize=_KEPT)
def goes_on(text: str) -> bool:
    """Whether a line cannot be the end of its sentence: it ends in a comma or a word such as "of"."""
    return _GOES_ON.search(text, max(len(text) - _LAST, 0)) is not None


def is_over(text: str) -> bool:
    """Whether a line may be the end of what it says."""
    return not text or text.endswith(_OVER)
