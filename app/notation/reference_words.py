"""The words with which five languages cite provisions: tables for `references.py`, which has the grammar. Chinese has
its own grammar there.

Levels, outermost first: "part", "chapter", "section", "annex", "article", "paragraph", "subparagraph".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LEVELS = ("part", "chapter", "section", "annex", "article", "paragraph", "subparagraph")


@dataclass(frozen=True, slots=True)
class Words:
    """How one language cites. Patterns have no groups; all but `instrument` are matched without regard to case."""

    heads: dict[str, tuple[str, str]]
    """By level: the words for one and for several (which may open a list)."""
    printed: dict[str, str]
    """The word as it stands in an address, by level."""
    of: str
    """What stands between an inner and an outer citation: "paragraph 3 *of* article 10"."""
    here: str
    """What makes a word speak of the provision it stands in: "*this* article"."""
    joint: str
    """Between the items of a list."""
    until: str
    """Between the ends of a range."""
    instrument: str
    """After a citation, what says that it is of another instrument; matched with regard to case."""
    its: str = r"(?!)"
    """Before a citation, what says that it is of an instrument just named."""
    ordinals: str = r"(?!)"
    """A number in words ("premier")."""


_LATIN_SUFFIX = r"bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|ante|alt"
SUFFIX = rf"(?:[ \u00a0.]?(?:{_LATIN_SUFFIX}|бис|тер|مكررا?ً?)(?!\w)){{1,3}}"

WORDS: dict[str, Words] = {
    "en": Words(
        heads={
            "part": (r"part", r"parts"),
            "chapter": (r"chapter", r"chapters"),
            "section": (r"section", r"sections"),
            "annex": (r"annex|appendix", r"annexes|appendices"),
            "article": (r"article|art\.", r"articles|arts\."),
            "paragraph": (r"paragraph|para\.", r"paragraphs|paras\."),
            "subparagraph": (
                r"sub-?paragraph|sub-?para\.|point|clause",
                r"sub-?paragraphs|sub-?paras\.|points|clauses",
            ),
        },
        printed={"part": "Part", "chapter": "Chapter", "section": "Section", "annex": "Annex", "article": "Article"},
        of=r",?\s{1,3}(?:of|in|to)\s+(?:the\s+)?",
        here=r"(?:this|the\s+present|present)\s+",
        joint=r"\s{0,3},?\s{0,3}(?:and/or|and|or|,)\s+(?:in\s+|to\s+)?",
        until=r"\s{0,3}(?:\s(?:to|through|and up to)\s|[–—-])\s*",
        instrument=(
            r",?\s{1,3}(?:of|to)\s+(?:the|that|those|its|an?)?\s*"
            r"(?:said |aforementioned |same |above-mentioned |\d{4} )?"
            r"(?!(?:Parties|Party|States?|Committee|Secretariat|Conference)\b)(?:[A-Z][\w-]+|decision|resolution"
            r"|document|treaty|convention|protocol)"
            r"|\s+(?:UNCLOS|UNFCCC|CBD|VCLT|UNCAC|UNTOC|ICCPR|ICESCR|TRIPS|GATT|GATS|TFEU|TEU)\b"
        ),
        its=r"\b(?:its|their|whose|thereof,)\s+$",
    ),
    "fr": Words(
        heads={
            "part": (r"partie", r"parties"),
            "chapter": (r"chapitre", r"chapitres"),
            "section": (r"section", r"sections"),
            "annex": (r"annexe", r"annexes"),
            "article": (r"article|art\.", r"articles"),
            "paragraph": (r"paragraphe|par\.", r"paragraphes"),
            "subparagraph": (r"alinéa|al\.", r"alinéas"),
        },
        printed={
            "part": "Partie",
            "chapter": "Chapitre",
            "section": "Section",
            "annex": "Annexe",
            "article": "Article",
        },
        of=r",?\s{1,3}(?:de\s+l['’]|de\s+la\s+|du\s+|des\s+|de\s+|à\s+l['’]|au\s+)",
        here=r"(?:présente?s?|cet|cette)\s+",
        joint=r"\s{0,3},?\s{0,3}(?:et/ou|et|ou|,)\s+(?:de\s+l['’]|à\s+l['’])?",
        until=r"\s{0,3}(?:\sà\s|[–—-])\s*",
        instrument=r",?\s{1,3}(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+)(?!présent)(?:ladite |dite |même )?[A-ZÉ][\w-]+",
        its=r"\b(?:son|ses|leurs?)\s+$",
        ordinals=r"premier|première",
    ),
    "es": Words(
        heads={
            "part": (r"parte", r"partes"),
            "chapter": (r"capítulo", r"capítulos"),
            "section": (r"sección", r"secciones"),
            "annex": (r"anexo", r"anexos"),
            "article": (r"artículo|art\.", r"artículos"),
            "paragraph": (r"párrafo|párr\.", r"párrafos"),
            "subparagraph": (r"apartado|inciso|literal", r"apartados|incisos|literales"),
        },
        printed={"part": "Parte", "chapter": "Capítulo", "section": "Sección", "annex": "Anexo", "article": "Artículo"},
        of=r",?\s{1,3}(?:de\s+los\s+|de\s+la\s+|del\s+|de\s+|al\s+)",
        here=r"(?:presentes?|este|esta)\s+",
        joint=r"\s{0,3},?\s{0,3}(?:y/o|y|e|o|u|,)\s+(?:del\s+|de\s+la\s+|al\s+)?",
        until=r"\s{0,3}(?:\sal?\s|[–—-])\s*",
        instrument=r",?\s{1,3}(?:de (?:la|los) |del )(?!present)(?:citada |mencionada |dicha )?[A-ZÁÉÍÓÚ][\w-]+",
        its=r"\b(?:sus?)\s+$",
    ),
    "ru": Words(
        heads={
            "part": (r"част[ьию]", r"част(?:ей|ями|ях)"),
            "chapter": (r"глав[аыеу]", r"глав(?:ами|ах)?"),
            "section": (r"раздел[аеу]?", r"раздел(?:ы|ов|ам|ами|ах)"),
            "annex": (r"приложени[еяию]", r"приложени(?:й|ям|ями|ях)"),
            "article": (r"стать(?:[яиюе]|ей|ёй)|ст\.", r"стать(?:и|ям|ями|ях)|статей"),
            "paragraph": (r"пункт[аеу]?|пунктом", r"пункт(?:ы|ов|ам|ами|ах)"),
            "subparagraph": (r"подпункт[аеу]?|подпунктом", r"подпункт(?:ы|ов|ам|ами|ах)"),
        },
        printed={"part": "Часть", "chapter": "Глава", "section": "Раздел", "annex": "Приложение", "article": "Статья"},
        of=r",?\s+",
        here=r"(?:настоящ|данн)(?:ей|его|ему|ем|ая|ую|ий|ие|их|ими|ими|ой|ого|ому|ом)\s+",
        joint=r"\s{0,3},?\s{0,3}(?:и/или|и|или|,)\s+(?:в\s+|к\s+)?",
        until=r"\s{0,3}(?:\s(?:по|до)\s|[–—-])\s*",
        instrument=r",?\s{1,3}(?:указанн\w+ |упомянут\w+ )?(?!Сторон|Государ)[А-ЯЁ][\w-]+",
    ),
    "ar": Words(
        heads={
            "part": (r"[وفبك]?(?:ال|لل)?جزء", r"[وفبك]?(?:ال|لل)?أجزاء"),
            "chapter": (r"[وفبك]?(?:ال|لل)?فصل", r"[وفبك]?(?:ال|لل)?فصول"),
            "section": (r"[وفبك]?(?:ال|لل)?فرع", r"[وفبك]?(?:ال|لل)?فروع"),
            "annex": (r"[وفبك]?(?:ال|لل)?مرفق", r"[وفبك]?(?:ال|لل)?مرفق(?:ين|ات)"),
            "article": (r"[وفبك]?(?:ال|لل)?ماد[ةه]", r"[وفبك]?(?:ال|لل)?(?:مواد|مادتين)"),
            "paragraph": (r"[وفبك]?(?:ال|لل)?فقر[ةه]", r"[وفبك]?(?:ال|لل)?(?:فقرات|فقرتين)"),
            "subparagraph": (r"[وفبك]?(?:ال|لل)?فقر[ةه] الفرعي[ةه]", r"[وفبك]?(?:ال|لل)?فقرات الفرعي[ةه]"),
        },
        printed={"part": "الجزء", "chapter": "الفصل", "section": "الفرع", "annex": "المرفق", "article": "المادة"},
        of=r"،?\s{1,3}من\s+",
        here=r"هذه\s+|هذا\s+",
        joint=r"\s{0,3}،?\s{0,3}(?:و\s*|أو\s+|،\s*)",
        until=r"\s{0,3}(?:\sإلى\s|[–—-])\s*",
        instrument=r"،?\s{1,3}من\s+(?!هذه|هذا|المادة|الماده|المرفق)(?:اتفاقي|الاتفاقي|ميثاق|الميثاق|بروتوكول|البروتوكول|معاهد)\w*",
    ),
}


def head_pattern(words: Words) -> re.Pattern[str]:
    """Any word that opens a citation; the group that matched is its level, with "_many" for several."""
    parts: list[str] = []
    for level in reversed(LEVELS):
        one, many = words.heads[level]
        parts += [f"(?P<{level}_many>{many})", f"(?P<{level}>{one})"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
