"""Labels: the number that stands at the start of a paragraph, in six languages. "Article 12 bis", "1.", "(a)", "Part
II", "Option A:".

It reads one text and says what its beginning could be. Which of several readings holds, "(i)" after "(h)" or "(i)"
before "(ii)", depends on the neighbours and is decided by `app.importing`. Forms and traps: DOMAIN.md sections A.2
and B. A line that only mentions a provision ("Article 63 does not preclude…", "article 10;", "Section 4, of the…")
has no label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.notation.numerals import ORDINAL_WORDS, chinese, digits, letter, roman


class LabelKind(StrEnum):
    """What a label opens. ITEM is a number in a list: a paragraph or a subparagraph."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    OPTION = "option"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Ordinal:
    """One way to count a number: family "decimal", "dotted", "(decimal)", "alpha", "roman", "alpha.", "upper" …, and
    its place in it.

    Two labels count on in one series when their families are equal. `path` holds the numbers before the last of a
    dotted number.
    """

    family: str
    value: int
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a text. Its number stands in `text[start:end]`; `lead` (brackets that close later)
    stands before it.
    """

    kind: LabelKind
    number: str
    """As printed, with the brackets that also close inside it: "Article 12 bis", "[Article 20 ante]", "1.", "[(a)]",
    "Option A".
    """
    lead: str
    """Opening brackets before the number that do not close inside it: they belong to the text."""
    start: int
    end: int
    """Where the rest begins, spaces skipped."""
    ordinals: tuple[Ordinal, ...]
    """How it may be counted, likeliest first; () for a placeholder such as "Article X"."""
    suffix: str = ""
    """"bis", "ter ante", "alt 2" …, folded to lower case; "" if none."""
    weak: bool = False
    """True for a bare form that may be chance ("a. ", "A. "): to be believed only in its place in a series."""
    stop: str = ""
    """The stop, colon or dash between the number of a division or option and what follows; no part of the number."""


_SUFFIX = (
    r"(?:(?i:bis|ter|quater|quat|quinquies|quinquiens|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies|ante|alt"
    r"|alternative|бис|тер)|مكرر(?:ا?ً?|ة)|ثانيا?ً?|ثالثا?ً?)"
)
_SUFFIXES = rf"(?P<suffix>(?:[ \u00a0.]?{_SUFFIX}\b)(?:[ \u00a0]{_SUFFIX}\b)*(?:[ \u00a0]\d\b)?)?"
_CHINESE_NUMBER = "[〇零一二三四五六七八九十百两]+"
_NUMBER = (
    r"(?P<number>\d{1,3}[A-Z]?|[IVXLC]{1,7}|\[?X{1,3}\]?|[A-Z]|premier|première|primer[oa]|PREMIER|PREMIÈRE|PRIMER[OA])"
    rf"(?=[^\w’']|$|{_SUFFIX}\b)"
)
_ARABIC_ORDINALS = sorted((word for word in ORDINAL_WORDS if word.startswith("ال")), key=len, reverse=True)
_ARABIC_NUMBER = rf"(?P<number>\d{{1,3}}|\(\d{{1,3}}\)|{'|'.join(_ARABIC_ORDINALS)})(?!\w)"
_ANTE = r"(?P<ante>ante[ \u00a0]+)?"

_WORDS: tuple[tuple[LabelKind, str], ...] = (
    (LabelKind.ARTICLE, r"Article|ARTICLE|Art\.|Artículo|ARTÍCULO|Статья|СТАТЬЯ"),
    (LabelKind.PART, r"Part|PART|Partie|PARTIE|Parte|PARTE|Часть|ЧАСТЬ"),
    (
        LabelKind.CHAPTER,
        r"Chapter|CHAPTER|Chapitre|CHAPITRE|Capítulo|CAPÍTULO|Глава|ГЛАВА|Title|TITLE|Titre|TITRE|Título|TÍTULO",
    ),
    (LabelKind.SECTION, r"Section|SECTION|Sección|SECCIÓN|Раздел|РАЗДЕЛ"),
    (
        LabelKind.ANNEX,
        r"Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|Appendix|APPENDIX|Schedule|SCHEDULE",
    ),
)
_ARABIC_WORDS: tuple[tuple[LabelKind, str], ...] = (
    (LabelKind.ARTICLE, "المادة"),
    (LabelKind.PART, "الجزء|الباب"),
    (LabelKind.CHAPTER, "الفصل"),
    (LabelKind.SECTION, "القسم"),
    (LabelKind.ANNEX, "المرفق"),
)
_DIVISIONS = tuple(
    (kind, re.compile(rf"(?:{words})[ \u00a0\u202f]+(?:[Nn]o\.?[ \u00a0])?{_ANTE}{_NUMBER}{_SUFFIXES}"))
    for kind, words in _WORDS
) + tuple((kind, re.compile(rf"(?:{words})[ \u00a0]+{_ARABIC_NUMBER}{_SUFFIXES}")) for kind, words in _ARABIC_WORDS)
_BARE_ANNEX = re.compile(
    r"(?:Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|附件|المرفق)(?P<number>)(?P<suffix>)$"
)
_CHINESE_DIVISION = re.compile(
    rf"第[ \u3000]?(?P<number>{_CHINESE_NUMBER}|\d{{1,3}})[ \u3000]?(?P<unit>[条條章节節编編部分]{{1,2}})"
    rf"(?P<suffix>之{_CHINESE_NUMBER})?"
)
_CHINESE_ANNEX = re.compile(rf"附件(?P<number>{_CHINESE_NUMBER}|\d{{1,2}})(?P<suffix>)")
_CHINESE_UNITS = {
    "条": LabelKind.ARTICLE,
    "條": LabelKind.ARTICLE,
    "章": LabelKind.CHAPTER,
    "节": LabelKind.SECTION,
    "節": LabelKind.SECTION,
    "部": LabelKind.PART,
    "部分": LabelKind.PART,
    "编": LabelKind.PART,
    "編": LabelKind.PART,
}
_OPTION = re.compile(
    r"(?:Option|OPTION|Alternative|ALTERNATIVE|Variant|VARIANT|Variante|VARIANTE|Alternativa|ALTERNATIVA|Opción|OPCIÓN"
    r"|Вариант|ВАРИАНТ|Альтернатива|АЛЬТЕРНАТИВА|Alt|ALT|الخيار|البديل"
    r"|备选案文|备选方案|选项)[ \u00a0]?"
    r"(?P<number>\d{1,2}|[IVX]{1,5}|[A-Z](?:\.\d{1,2})?|[А-Д]|[一二三四五六七八九十]+)(?!\w)"
    r"(?P<colon>[ \u00a0]?(?::{1,2}|：|\.(?!\w)))?"
)
_AFTER_OPTION = re.compile(r"[ \u00a0]*(?:$|[\[{“\"(–—-]|\n)")

_ITEMS: tuple[tuple[str, re.Pattern[str], bool], ...] = (
    (
        "dotted",
        re.compile(rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}})+){_SUFFIXES}(?P<stop>[.:)]?)(?=[ \u00a0\t]+[^a-z\s\d]|$)"),
        False,
    ),
    ("dotted", re.compile(rf"(?P<number>\d{{1,3}}\.x){_SUFFIXES}(?P<stop>[.:)]?)(?=[ \u00a0\t]+\S|$)"), False),
    (
        "decimal",
        re.compile(
            rf"(?P<number>\d{{1,3}})(?P<suffix>[ \u00a0.]?{_SUFFIX}\b(?:[ \u00a0.]{_SUFFIX}\b)*(?:[ \u00a0]\d\b)?)"
            r"(?P<stop>[.:]?)(?=[ \u00a0\t]+[^a-z\s]|$)"
        ),
        False,
    ),
    (
        "decimal",
        re.compile(rf"(?P<number>\d{{1,3}}[A-Z]?){_SUFFIXES}(?P<stop>\.-|[.．)：]|[ ]?[-–](?=[ \u00a0\t])|:)(?![\d.])"),
        False,
    ),
    (
        "(decimal)",
        re.compile(rf"[(（](?P<number>\d{{1,3}}){_SUFFIXES}[)）](?P<stop>\.?){_SUFFIXES.replace('suffix', 'later')}"),
        False,
    ),
    (
        "alpha",
        re.compile(
            rf"[(（](?P<number>[a-z]{{1,7}}|[A-Z]{{1,5}}){_SUFFIXES}[)）](?P<stop>)(?![a-z])"
            rf"{_SUFFIXES.replace('suffix', 'later')}"
        ),
        False,
    ),
    ("alpha", re.compile(r"[(（](?P<number>[\u0621-\u064a]\u0640?|[а-я])[)）](?P<suffix>)(?P<stop>)"), False),
    ("chinese", re.compile(rf"[(（](?P<number>{_CHINESE_NUMBER})[)）](?P<suffix>)(?P<stop>)"), False),
    ("circled", re.compile(r"(?P<number>[㈠-㈩])(?P<suffix>)(?P<stop>)"), False),
    ("chinese、", re.compile(rf"(?P<number>{_CHINESE_NUMBER})、(?P<suffix>)(?P<stop>)"), False),
    ("alpha)", re.compile(rf"(?P<number>[a-z]{{1,5}}|[а-я]){_SUFFIXES}(?P<stop>\))(?=[ \u00a0\t]|$)"), False),
    ("alpha.", re.compile(r"(?P<number>[a-z]|[ivx]{1,5})(?P<suffix>)(?P<stop>\.)(?=[ \u00a0\t]+[^a-z\s]|$)"), True),
    ("upper.", re.compile(r"(?P<number>[A-Z]|[IVX]{1,5})(?P<suffix>)(?P<stop>\.)(?=[ \u00a0\t]+\S\S|$)"), True),
    (
        "pp",
        re.compile(rf"(?P<number>(?:PP|OP|pp|op)[ ]?\d{{1,3}}){_SUFFIXES}(?P<stop>[.:]?)(?=[ \u00a0\t]+\S|$)"),
        False,
    ),
)
_OPENING = "[{［【"
_CLOSING = {"[": "]", "{": "}", "［": "］", "【": "】"}
_COLON = re.compile(r"[ \u00a0]?(?::{1,2}|：|\.(?!\w))")
_STOP = re.compile(r"[ \u00a0]*[.:：–—-]{1,2}(?=[ \u00a0]|$)")
_TITLE_FOLLOWS = re.compile(
    r"(?:[ \u00a0]*$|[ \u00a0]*[.:：–—-]{1,2}(?=[ \u00a0]|$)|[ \u00a0]*\n|[ \u00a0\t\u3000]+(?![a-zа-я,;)&]))"
)


def read_label(text: str, language: str = "") -> Label | None:
    """The label at the start of `text`, or None. Leading spaces and opening brackets are passed over.

    `language` (ISO 639-1) is a hint only: the labels of all six languages are read whatever the language of the text.
    """
    at = 0
    leads: list[int] = []
    while at < len(text) and (text[at].isspace() or text[at] in _OPENING):
        if text[at] in _OPENING:
            leads.append(at)
        at += 1
    if at == len(text):
        return None
    return _division(text, at, leads) or _option(text, at, leads) or _item(text, at, leads)


def fold_suffix(suffix: str) -> str:
    """A printed suffix in one form: ".bis" and " bis" → "bis", "Alt 2" → "alt 2", "бис" → "bis", "مكررا" → "bis"."""
    plain = " ".join(suffix.replace("\u00a0", " ").strip(" .").lower().split())
    for written, folded in (
        ("бис", "bis"),
        ("тер", "ter"),
        ("مكرراً", "bis"),
        ("مكررا", "bis"),
        ("مكررة", "bis"),
        ("مكرر", "bis"),
        ("quat", "quater"),
    ):
        if plain == written:
            return folded
    return plain


def _made(
    text: str,
    at: int,
    leads: list[int],
    end: int,
    kind: LabelKind,
    ordinals: tuple[Ordinal, ...],
    suffix: str,
    weak: bool = False,
) -> Label:
    """The label over `text[at:end]`, with the brackets that close right behind it taken into the number."""
    start = at
    waiting = list(leads)
    while waiting:
        behind = end + len(text[end:]) - len(text[end:].lstrip())
        if behind < len(text) and text[behind] == _CLOSING[text[waiting[-1]]]:
            start = waiting.pop()
            end = behind + 1
        else:
            break
    number = text[start:end].strip()
    stop = (_STOP if kind is not LabelKind.OPTION else _COLON).match(text, end)
    if stop and kind is not LabelKind.ITEM:
        end = stop.end()
    elif start != at and end < len(text) and text[end] in ".:":
        end += 1
        number = text[start:end].strip()
    lead = "".join(text[i] for i in waiting)
    rest = end + len(text[end:]) - len(text[end:].lstrip())
    sign = stop[0].strip() if stop and kind is not LabelKind.ITEM else ""
    return Label(kind, number, lead, start, rest, ordinals, fold_suffix(suffix), weak, sign)


_HEAD = 48
"""Within so many characters a number with brackets inside it must end."""
_PLACE_HELD = re.compile(r"\[X{1,3}\]")
_OPEN_OR_SHUT = re.compile(r"[\[\]［］]")


def _bracketed(text: str, at: int, leads: list[int]) -> Label | None:
    """The label of a division whose number is open in part: "Part II[I]", "Article 6 [bis]", "Article [7 ter]"."""
    head = text[at : at + _HEAD]
    signs = [sign.start() for sign in _OPEN_OR_SHUT.finditer(head)]
    if not signs or "][" in head or head[signs[0]] in "]］" or _PLACE_HELD.search(head):
        return None
    plain = _OPEN_OR_SHUT.sub("", head)
    for kind, pattern in _DIVISIONS:
        match = pattern.match(plain)
        if match is None:
            continue
        end = match.end()
        inside = 0
        for sign in signs:
            if sign < end or (sign == end and inside % 2):
                end += 1
                inside += 1
        if inside < 2 or inside % 2 or not _heads(text, at + end, leads):
            return None
        suffix = f"{match['suffix'] or ''} {match.groupdict().get('ante') or ''}"
        return _made(text, at, leads, at + end, kind, _division_ordinals(match["number"]), suffix)
    return None


def _division(text: str, at: int, leads: list[int]) -> Label | None:
    if (label := _bracketed(text, at, leads)) is not None:
        return label
    for kind, pattern in _DIVISIONS:
        if match := pattern.match(text, at):
            end = match.end()
            if not _heads(text, end, leads):
                return None
            suffix = f"{match['suffix'] or ''} {match.groupdict().get('ante') or ''}"
            return _made(text, at, leads, end, kind, _division_ordinals(match["number"]), suffix)
    if match := _CHINESE_DIVISION.match(text, at):
        unit = _CHINESE_UNITS.get(match["unit"])
        if unit is None or text[match.end() : match.end() + 1] in (
            "第",
            "，",
            "、",
            "的",
            "和",
            "所",
            "规",
            "至",
            "款",
        ):
            return None
        value = chinese(match["number"]) or digits(match["number"])
        suffix = {"之二": "bis", "之三": "ter", "之四": "quater"}.get(match["suffix"] or "", match["suffix"] or "")
        return _made(text, at, leads, match.end(), unit, (Ordinal(unit.value, value),), suffix)
    if match := _CHINESE_ANNEX.match(text, at):
        value = chinese(match["number"]) or digits(match["number"])
        return _made(text, at, leads, match.end(), LabelKind.ANNEX, (Ordinal("annex", value),), "")
    if match := _BARE_ANNEX.match(text.rstrip(" ]"), at):
        return _made(text, at, leads, match.end(), LabelKind.ANNEX, (), "")
    return None


def _heads(text: str, end: int, leads: list[int]) -> bool:
    """True when what follows a division's number can be the end, a stop or a title: not "Article 63 does…", "Section
    4, of…".
    """
    behind = end
    for _ in leads:
        if behind < len(text) and text[behind] in "]}］":
            behind += 1
    return _TITLE_FOLLOWS.match(text, behind) is not None


def _division_ordinals(number: str) -> tuple[Ordinal, ...]:
    bare = number.strip("[]()")
    if value := digits(bare):
        return (Ordinal("decimal", value),)
    if value := ORDINAL_WORDS.get(bare.lower(), 0) or ORDINAL_WORDS.get(bare, 0):
        return (Ordinal("decimal", value),)
    if bare[:-1].isdecimal():
        return (Ordinal("decimal", int(bare[:-1])),)
    if bare in ("X", "XX", "XXX") and number != bare:
        return ()
    found: list[Ordinal] = []
    if value := roman(bare):
        found.append(Ordinal("roman", value))
    if len(bare) == 1 and (value := letter(bare)):
        found.append(Ordinal("alpha", value))
    return tuple(found)


def _option(text: str, at: int, leads: list[int]) -> Label | None:
    match = _OPTION.match(text, at)
    if match is None:
        return None
    if not match["colon"] and not _AFTER_OPTION.match(text, match.end()):
        return None
    number = match["number"]
    shape = "upper" if text[at : match.start("number")].isupper() else "title"
    if value := digits(number):
        ordinals: tuple[Ordinal, ...] = (Ordinal("option-decimal", value),)
    elif "." in number:
        head, _, tail = number.partition(".")
        ordinals = (Ordinal("option-dotted", int(tail), (letter(head),)),)
    else:
        as_roman = (Ordinal(f"option-roman-{shape}", roman(number)),) if roman(number) else ()
        as_letter = (Ordinal("option-alpha", letter(number)),) if len(number) == 1 and letter(number) else ()
        as_chinese = (Ordinal("option-chinese", chinese(number)),) if chinese(number) else ()
        ordinals = (*as_roman, *as_letter, *as_chinese)
    return _made(text, at, leads, match.end("number"), LabelKind.OPTION, ordinals, "")


def _item(text: str, at: int, leads: list[int]) -> Label | None:
    for family, pattern, weak in _ITEMS:
        match = pattern.match(text, at)
        if match is None:
            continue
        ordinals = _item_ordinals(family, match["number"])
        if not ordinals:
            continue
        suffix = match["suffix"] or match.groupdict().get("later") or ""
        return _made(text, at, leads, match.end(), LabelKind.ITEM, ordinals, suffix, weak)
    return None


def _item_ordinals(family: str, number: str) -> tuple[Ordinal, ...]:
    if family in ("decimal", "(decimal)"):
        number = number.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (Ordinal(family, digits(number)),) if digits(number) or number == "0" else ()
    if family == "dotted":
        parts = [digits(p) for p in number.split(".")]
        return (Ordinal(f"dotted{len(parts)}", parts[-1], tuple(parts[:-1])),)
    if family in ("chinese", "circled", "chinese、"):
        return (Ordinal(family, chinese(number)),)
    if family == "pp":
        return (Ordinal(number[:2].lower(), digits(number[2:].strip())),)
    case = "upper" if number.isupper() else ""
    mark = family.removeprefix("alpha").removeprefix("upper")
    found: list[Ordinal] = []
    if value := letter(number):
        found.append(Ordinal(f"alpha{case}{mark}", value))
    if value := roman(number):
        found.append(Ordinal(f"roman{case}{mark}", value))
    if len(number) == 1 or len(found) < 2:
        return tuple(found)
    return tuple(reversed(found))
