"""Which draft a paper says it speaks to: its symbol or name, from the paper's own first lines.

In: lines of a paper. Out: the words that name the draft, "" when the paper does not say, or names several. Whether a
dossier has a draft of that name is not known here; a document that is only cited ("recalling resolution …", "see also
…") is none that is spoken to.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.source.masthead import OFFICERS
from app.late_pattern import compile_later
from app.notation.documents.days import days_of_no_year, read_days
from app.notation.documents.symbols import read_symbols
from app.notation.documents.titles import read_title

if TYPE_CHECKING:
    from app.notation.documents.symbols import Symbol

_FRONT = 40
"""Lines that are looked at from the beginning."""
_LONGEST = 900
"""Characters of a line of a title or of the sentence that introduces a compilation; a longer one is text already."""
_CONTENTS = compile_later(r"\.{4,}")
_APART = "¶"
"""Stands for what is the paper's own: a symbol or a day alone on its line, whatever the line before it ends with."""
_DRAFTS = (
    r"(?:drafts?|texts?|versions?|non-papers?|projets?|avant-projet|textes?|proyectos?|borrador(?:es)?|textos?"
    r"|проект\w*|текст\w*|вариант\w*)"
)
_DESCRIBED = (
    r"(?:(?:further|second|third|first)\s+)?(?:revised|refreshed|consolidated|updated|zero|negotiating|rolling|initial|preliminary)"
    r"\s+(?:draft|text)(?:\s+text)?"
    r"|(?:projet|texte)(?:\s+de\s+texte)?\s+(?:(?:à\s+nouveau\s+)?révisé|zéro|initial|préliminaire|consolidé)|avant-projet(?:\s+zéro)?"
    r"|(?:borrador|proyecto|texto)(?:\s+de\s+texto)?\s+(?:nuevamente\s+)?(?:revisado|cero|inicial|preliminar|consolidado)"
    r"|(?:пересмотренн|нулев|предварительн|первоначальн|сводн)\w+\s+(?:проект|текст)\w*(?:\s+текста)?"
)
_SPEAKS = (
    r"(?:on|to|against|regarding|concerning|based\s+on|referring\s+to|relating\s+to|comments?\s+on|proposals?\s+on|with\s+respect\s+to|amendments?\s+of|those\s+of"
    r"|in\s+respect\s+of|contained\s+in|as\s+contained\s+in|set\s+out\s+in|reproduced\s+in|issued\s+as|circulated\s+as"
    r"|(?:au\s+sujet|à\s+propos)\s+d[eu]|acerca\s+del?|respecto\s+(?:del?|al?)|en\s+relación\s+con"
    r"|sur|aux?|relati(?:f|ve)s?\s+aux?|concernant|(?:figurant|contenu|reproduit)\w*\s+dans|(?:publié|paru|distribué)\w*\s+sous\s+la\s+cote"
    r"|sobre|al|relativ[oa]s?\s+al?|(?:que\s+figura|contenid[oa]|reproducid[oa])\s+en|(?:distribuid|publicad)[oa]\s+(?:como|con\s+la\s+signatura)"
    r"|к|по|относительно|(?:содержащ|изложенн|приведенн|опубликованн|распространенн)\w+\s+(?:в|под|как))"
)
_DOCUMENT = r"(?:documents?|docs?\.|документ\w*|documentos?|symbole|cote|signatura|условным\s+обозначением)"
_TO = compile_later(
    rf"(?:^|\b){_SPEAKS}\s+(?:(?:the|le|la|el|los|las|les|l['’])\s*)?(?:[^\W\d_][\w’'-]*,?\s+){{0,8}}?[(\[]?(?:{_DOCUMENT}\s+)?[(\[]?$"
    r"|\b(?:(?:base|basis|basic|reference|source)\s+(?:document|text|draft)|(?:document|texte|projet)\s+de\s+(?:référence|base)"
    r"|(?:documento|texto|proyecto)\s+de\s+(?:referencia|base)|(?:базов|исходн)\w+\s+(?:документ|текст|проект))\s*[:：]\s*$"
    r"|(?:参考|基础|依据)(?:文件|案文|文本)\s*[:：]\s*$|(?:الوثيقة|النص|المشروع)\s+(?:المرجعي|الأساسي)ة?\s*[:：]\s*$"
    rf"|(?:关于|对|针对|就|载于|见于)\s*(?-i:[\u4e00-\u9fff]{{0,16}})[（(]?$"
    rf"|(?:على|بشأن|عن|حول|الوارد\w*\s+في)\s+(?:[\u0600-\u06ff]+\s+){{0,8}}[(]?$",
    re.IGNORECASE,
)
"""What stands between the words that say what a paper speaks to and a symbol."""
_BEHIND = (
    r"(?:(?:after|following|since)\s+(?:the\s+)?(?:issuance|issue|circulation|distribution|publication|release)\s+of"
    r"|(?:après|depuis)\s+(?:la\s+)?(?:publication|diffusion|distribution)\s+d[eu]|(?:tras|después\s+de)\s+(?:la\s+)?(?:publicación|distribución)\s+del?"
    r"|после\s+(?:выпуска|распространения|опубликования))"
)
"""What says that a paper was made on a draft that was out by then."""
_ENTITLED = compile_later(
    rf"\b(?:{_SPEAKS}|{_BEHIND})\s+(?:(?:the|le|la|el)\s+|l[’'])?(?:{_DESCRIBED})\b[^.;:()\[\]¶]{{0,400}}[(\[]\s*(?:{_DOCUMENT}\s+)?$",
    re.IGNORECASE,
)
"""The same where the whole title of a draft stands before its symbol."""
_ANSWERS = compile_later(
    r"(?:\b(?:response|reply|réponse|respuesta)\b|\bответ\w*|回应|响应|答复|استجابة|ردا\s)(?:(?![.;]\s+\w)[^¶])*$"
    r"|(?:\b(?:Note|Letter|Nota|Lettre|Carta)\b|[Зз]аписк\w+|[Пп]исьм\w+|说明|照会|مذكرة|رسالة)(?:(?![.;]\s+\w)[^¶]){0,120}$"
)
"""What stands before the symbol under which those who called for a paper sent out the draft."""
_CITED = compile_later(
    r"(?:resolutions?|decisions?|mandate|recall\w*|pursuant\s+to|see(?:\s+also)?|agenda|supersed\w+|replac\w+|reissu\w+|resolución|résolution|voir|véase"
    r"|(?:its|our|their|own|earlier|previous)\s+(?:paper|proposal|submission|statement|comment)s?"
    r"|резолюци\w+|решени\w+|см\.|决议|决定|参见|另见|قرار|انظر)\W*(?:(?:the|its|document|of|by|in|as|also|la|le)\s+){0,4}(?:[\w.]+\s+)?[(（]?$",
    re.IGNORECASE,
)
_SENT_OUT = (
    r"(?:issued|circulated|distributed|tabled|presented|shared|published|released|posted|transmitted|sent\s+out)\s+"
    rf"(?:by\s+(?:the\s+)?{OFFICERS}[\w’'-]*(?:\s+[\w’'-]+){{0,3}}?\s+)?on"
    r"|(?:publié|diffusé|distribué|présenté|transmis)\w*\s+"
    rf"(?:par\s+(?:le\s+|la\s+|l[’'])?{OFFICERS}[\w’'-]*(?:\s+[\w’'-]+){{0,3}}?\s+)?le"
    r"|(?:publicad|difundid|distribuid|presentad|transmitid)[oa]\s+"
    rf"(?:por\s+(?:el\s+|la\s+)?{OFFICERS}[\w’'-]*(?:\s+[\w’'-]+){{0,3}}?\s+)?el"
)
"""What says that those who lead a meeting sent a text out."""
_OF_DRAFT = compile_later(
    rf"\b{_DRAFTS}\s+(?:(?!proposals?|comments?|submissions?|amendments?|proposed|received|submitted)[^\W\d_][\w’'-]*\s+){{0,6}}?"
    r"(?:of|dated|as\s+of|du|daté\w*\s+du|en\s+date\s+du|de|del|de\s+fecha|fechad[oa]\s+el|от|(?<=t\s)(?=\d)"
    rf"|{_SENT_OUT})\s*(?:the\s+|le\s+|el\s+)?$"
    r"|(?:المشروع|النص|المسودة|مشروع|نص|مسودة)\s+(?:[\u0600-\u06ff]+\s+){0,6}?(?:المؤرخ\w*|بتاريخ"
    r"|(?:الصادر|المعمم|الموزع|المنشور)\w*(?:\s+من\s+[\u0600-\u06ff]+)?\s+في)\s*$"
    rf"|\b{_DRAFTS},?\s+(?:распростран|опубликован|представлен|разослан|подготовлен)\w+(?:\s+{OFFICERS}\w*)?\s*$",
    re.IGNORECASE,
)
_DRAFT_BEHIND = compile_later(
    r"\s*(?:的|印发的|版)?\s*(?:[\u4e00-\u9fff]{0,8})(?:草案|案文|文本)|\s+(?:draft|text|version)\b"
)
"""What makes a day that of a draft where it stands before it, as in Chinese."""
_NAMED = (
    compile_later(rf"\b(?:{_SPEAKS}|{_BEHIND})\s+(?:the\s+|le\s+|el\s+|l['’])?({_DESCRIBED})\b", re.IGNORECASE),
    compile_later(rf"\b{_SPEAKS}\s+(?:the\s+)?(?:\w+\s+){{0,4}}?(R[eé]v(?:ision\s|\.)?\s?\d{{1,2}})\b", re.IGNORECASE),
    compile_later(r"(?:关于|对|针对|就)\s*((?:经)?(?:修订|订正|合并|综合|初步|零)(?:的)?(?:案文)?(?:草案|案文))"),
    compile_later(r"(?:على|بشأن)\s+((?:المشروع|النص|المسودة|مشروع النص)\s+(?:المنقح|الصفري|الأولي|الموحد)ة?)"),
)


_COUNTED = compile_later(
    rf"\b{_SPEAKS}\s+(?:the\s+|la\s+)?(?:(first|1st|première|primera)|(second|2nd|deuxième|seconde|segunda)|(third|3rd|troisième|tercera))"
    r"\s+(?:revision|révision|revisión)\b",
    re.IGNORECASE,
)
"""A revision by its number in words; each group is one number."""


def base_named(lines: Sequence[str]) -> str:
    """The draft that a paper says it speaks to, as it writes it: a symbol before a date, a date before a name; the
    symbol of a note to which the paper is an answer only where it names nothing else.
    """
    front = list(itertools.takewhile(_is_front, lines[:_FRONT]))
    text = _without_own(front)
    symbols = [one for one in read_symbols(text) if not _is_cited(text, one)]
    to = [one.written for one in symbols if _speaks_to(text[: one.start]) or _draft_behind(text, one)]
    answers = [one.written for one in symbols if not one.short and _ANSWERS.search(text[: one.start])]
    for said in (
        to,
        list(_dated(text)),
        *([found[1] for found in form.finditer(text)] for form in _NAMED),
        [f"Rev.{_revision(found)}" for found in _COUNTED.finditer(text)],
        answers,
        list(_titles(front)),
    ):
        named = [" ".join(name.split()).rstrip(".,;") for name in said]
        if named:
            alike = {re.sub(r"[.\s]", "", name).casefold() for name in named}
            return named[0] if len(alike) == 1 else ""
    return ""


def _speaks_to(before: str) -> bool:
    """Whether the words before a symbol say that it is of what is spoken to."""
    return _TO.search(before) is not None or _ENTITLED.search(before) is not None


def _revision(found: re.Match[str]) -> int:
    return next(at for at, said in enumerate(found.groups(), 1) if said)


def _titles(front: Sequence[str]) -> Iterator[str]:
    """The titles of drafts to which a line says that the paper speaks."""
    for line in front:
        title = read_title(line)
        if title is not None and _TO.search(line[: line.index(title.written)]):
            yield title.written


def _is_front(text: str) -> bool:
    return len(text) <= _LONGEST and heading_of(text) is None and not _CONTENTS.search(text)


def own_symbol(lines: Sequence[str]) -> str:
    """The symbol that a paper bears itself, "" for none: the first of its front that it does not speak of."""
    for text in itertools.takewhile(_is_front, lines[:_FRONT]):
        for one in read_symbols(text):
            if not _is_spoken_of(text, one):
                return one.written
    return ""


def _without_own(front: Sequence[str]) -> str:
    """The lines as one text, with a sign in the place of what is the paper's own: its symbol, which is the first that
    stands by itself, and a day alone on its line.
    """
    own = ""
    left: list[str] = []
    for text in front:
        bare = text.strip(" ()*")
        alone = [*(one.written for one in read_symbols(bare)), *(bare[day.start : day.end] for day in read_days(bare))]
        mine = own or next((one.written for one in read_symbols(text) if not _is_spoken_of(text, one)), "")
        apart = bare in alone and (not own or own == bare or not read_symbols(bare))
        own = mine
        left.append(_APART if apart else text.replace(own, _APART) if own else text)
    return " ".join(left)


def _is_spoken_of(text: str, symbol: Symbol) -> bool:
    """Whether a line says something of the document with a symbol that stands in it."""
    before = text[: symbol.start]
    told = _speaks_to(before) or _ANSWERS.search(before) or _draft_behind(text, symbol)
    return symbol.short or bool(told) or _is_cited(text, symbol)


def _is_cited(text: str, symbol: Symbol) -> bool:
    """Whether a symbol is that of a resolution or a decision, or of a document that is only pointed at."""
    before = text[: symbol.start]
    return re.search(r"/(?:RES|DEC|AGENDA)/", symbol.written) is not None or _CITED.search(before[-80:]) is not None


def _draft_behind(text: str, symbol: Symbol) -> bool:
    """Whether a symbol stands before the draft that is in it, as in Chinese."""
    behind = re.match(
        r"\s*号?\s*(?:文件)?\s*(?:(?:所载|中|载有)?\s*的?\s*(?:草案|案文)|(?:作)?为(?:基础|依据|准))"
        r"|\s+as\s+(?:its|the|a)\s+bas(?:is|e)\b",
        text[symbol.end :],
    )
    return behind is not None


def _dated(text: str) -> Iterator[str]:
    """The days of which a title says that a draft is of them, as written."""
    places = [(day.start, day.end) for day in read_days(text) if not day.other and not day.span]
    for start, end in (*places, *days_of_no_year(text)):
        before, after = text[:start].removesuffix("对"), text[end:]
        if _OF_DRAFT.search(before[-120:]) or _DRAFT_BEHIND.match(after):
            yield text[start:end]
