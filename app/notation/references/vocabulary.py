"""Lists the words with which languages cite: five of them provisions, all six existing instruments. `citations.py` and
`instrument_names.py` have the grammar. For provisions Chinese has a grammar of its own, `chinese.py`.

Levels, outermost first: "part", "chapter", "section", "annex", "article", "paragraph", "subparagraph".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from app.late_methods import dataclass
from app.late_pattern import compile_later

LEVELS = ("part", "chapter", "section", "annex", "article", "paragraph", "subparagraph")


@dataclass(frozen=True, slots=True)
class CitationWords:
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
    either: str
    """The word before the last item of a list."""
    until: str
    """Between the ends of a range."""
    instrument: str
    """After a citation, what says that it is of another instrument; matched with regard to case."""
    its: str = r"(?!)"
    """Before a citation, what says that it is of an instrument just named."""
    prefix: str = ""
    """What may be written in one with a head: "and", "by", "to", the article."""
    ordinals: str = r"(?!)"
    """A number in words ("premier")."""
    numbers: str = r"(?!)"
    """A form of number that only this language has ("4 bis A")."""
    lead: str = r"(?!)"
    """What may stand between the word for several and the first number: "статьями *с* 6 по 16"."""
    previous: tuple[str, str] = (r"(?!)", r"(?!)")
    """What makes a word speak of the provision before: in front of it, behind it."""
    next: tuple[str, str] = (r"(?!)", r"(?!)")
    """The same for the provision after."""


_LATIN_SUFFIX = (
    r"(?:un|duo|ter|quater|quin|sex|sept|octo|novo)?(?:decies|vicies|tricies)"
    r"|bis|ter|quater|quinquies|sexies|septies|octies|novies|ante|alt"
)
SUFFIX = rf"(?:[ \u00a0.]?(?:{_LATIN_SUFFIX}|бис|тер|مكررا?ً?)(?!\w)){{1,3}}"
_ARABIC_ORDINALS = (
    r"(?:الأولى|الأول|الثانية|الثاني|الثالثة|الثالث|الرابعة|الرابع|الخامسة|الخامس|السادسة|السادس|السابعة|السابع"
    r"|الثامنة|الثامن|التاسعة|التاسع|العاشرة|العاشر)(?!\w| عشر)"
)

_END = r"(?:(?!\w)|(?<=\.))"
"""The end of a word, also of an abbreviated one."""
_LETTERED = r"(?=\s(?:\([a-z]\)|[a-z](?:[,.;)]|\s(?:and|or|to)\s[a-z](?!\w))))"
"""Behind words that are common ones too, what makes a citation of them: one letter."""
_SIGNS_OF_GROUPS = re.compile(r"\\.|\[[^\]]*\]|[()|]")
"""What parts alternatives and groups of a pattern; a sign that is written out, or one of several, parts nothing."""
_BEGINS = re.compile(r"(?:\[(?P<any>\w+)\])?(?P<letters>(?:(?:\w|\\?[-. ])(?!\?))+)")
"""The letters with which an alternative begins, the first of them perhaps one of several."""
_PREFIX = r"[وف]?[بكل]?(?:ال|لل|ل)?"
"""What Arabic writes in one with a word: and, by, as, to, the."""

WORDS: dict[str, CitationWords] = {
    "en": CitationWords(
        heads={
            "part": (r"part", r"parts"),
            "chapter": (r"chapter", r"chapters"),
            "section": (r"section", r"sections"),
            "annex": (r"annex|appendix", r"annexes|appendices"),
            "article": (r"article|art\.", r"articles|arts\."),
            "paragraph": (r"paragraph|para\.", r"paragraphs|paras\."),
            "subparagraph": (
                rf"sub-?paragraph|sub-?para\.|point|clause|item{_LETTERED}|letter{_LETTERED}",
                rf"sub-?paragraphs|sub-?paras\.|points|clauses|items{_LETTERED}|letters{_LETTERED}",
            ),
        },
        printed={"part": "Part", "chapter": "Chapter", "section": "Section", "annex": "Annex", "article": "Article"},
        of=r",?\s{1,3}(?:of|in|to)\s+(?:the\s+)?",
        here=r"(?:this|the\s+present|present)\s+(?:draft\s+)?",
        either=r"or|and|and/or",
        joint=r"\s{0,3},?\s{0,3}(?:and/or|and|or|,)\s+(?:in\s+|to\s+)?",
        until=r"\s{0,3}(?:\s(?:to|through|and up to)\s|[–—-])\s*",
        lead=r"from\s+",
        previous=(r"(?<!\w)(?:preceding|previous|foregoing)\s+", r"(?!)"),
        next=(r"(?<!\w)(?:following|next|succeeding)\s+", r"(?!)"),
        instrument=(
            r",?\s{1,3}(?:of|to)\s+(?:the|that|those|its|an?)?\s*"
            r"(?:said |aforementioned |same |above-mentioned |\d{4} )?"
            r"(?!(?:Parties|Party|States?|Committee|Secretariat|Conference)\b)(?:[A-Z][\w-]+|decision|resolution"
            r"|document|treaty|convention|protocol)"
            r"|\s+(?:UNCLOS|UNFCCC|CBD|VCLT|UNCAC|UNTOC|ICCPR|ICESCR|TRIPS|GATT|GATS|TFEU|TEU)\b|\s+thereof\b"
        ),
        its=r"\b(?:its|their|whose|thereof,)\s+$",
    ),
    "fr": CitationWords(
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
        here=r"(?:présente?s?|cet|cette|ce)\s+",
        either=r"ou|et|et/ou",
        joint=r"\s{0,3},?\s{0,3}(?:et/ou|et|ou|,)\s+(?:de\s+l['’]|à\s+l['’])?",
        until=r"\s{0,3}(?:\sà\s|[–—-])\s*",
        lead=r"(?:de|du)\s+",
        previous=(r"(?!)", r"\s+(?:précédente?|qui précède)(?!\w)"),
        next=(r"(?!)", r"\s+(?:suivante?|qui suit)(?!\w)"),
        instrument=(
            r",?\s{1,3}(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+)(?!présent)(?:ladite |dite |même )?"
            r"(?:[A-ZÉ][\w-]+|(?:celle-ci|celui-ci|loi|code|décret|ordonnance|arrêté|règlement|directive|décision|traité|convention)(?!\w))"
        ),
        its=r"\b(?:son|ses|leurs?)\s+$",
        ordinals=r"(?:premier|première|1er|1re)(?!\w)",
        numbers=(
            rf"(?:[0-9]{{1,3}}|1er|1re|premier)(?:[ \u00a0](?:{_LATIN_SUFFIX})(?!\w)){{0,2}}"
            r"[ \u00a0][A-Z]{1,2}(?![\w'’.])"
        ),
    ),
    "es": CitationWords(
        heads={
            "part": (r"parte", r"partes"),
            "chapter": (r"capítulo", r"capítulos"),
            "section": (r"sección", r"secciones"),
            "annex": (r"anexo", r"anexos"),
            "article": (r"artículo|art\.", r"artículos"),
            "paragraph": (r"párrafo|párr\.|numeral", r"párrafos|numerales"),
            "subparagraph": (r"apartado|inciso|literal", r"apartados|incisos|literales"),
        },
        printed={"part": "Parte", "chapter": "Capítulo", "section": "Sección", "annex": "Anexo", "article": "Artículo"},
        of=r",?\s{1,3}(?:de\s+los\s+|de\s+la\s+|del\s+|de\s+|al\s+)",
        here=r"(?:presentes?|este|esta)\s+",
        either=r"[ou]|[ye]|y/o",
        joint=r"\s{0,3},?\s{0,3}(?:y/o|y|e|o|u|,)\s+(?:del\s+|de\s+la\s+|al\s+)?",
        until=r"\s{0,3}(?:\sal?\s|[–—-])\s*",
        lead=r"(?:del?)\s+",
        previous=(r"(?!)", r"\s+(?:anterior|precedente)(?!\w)"),
        next=(r"(?!)", r"\s+(?:siguiente|posterior)(?!\w)"),
        instrument=r",?\s{1,3}(?:de (?:la|los) |del )(?!present)(?:citada |mencionada |dicha )?[A-ZÁÉÍÓÚ][\w-]+",
        its=r"\b(?:sus?)\s+$",
        ordinals=r"(?:primero|primera)(?!\w)",
    ),
    "ru": CitationWords(
        heads={
            "part": (r"част(?:ь|и|ью)", r"част(?:ей|ями|ях)"),
            "chapter": (r"глав(?:[аыеу]|ой)", r"глав(?:ами|ах)?"),
            "section": (r"раздел(?:[аеу]|ом)?", r"раздел(?:ы|ов|ам|ами|ах)"),
            "annex": (r"приложени(?:[еяию]|ем)", r"приложени(?:й|ям|ями|ях)"),
            "article": (r"стать(?:[яиюе]|ей|ёй|ею)|ст\.", r"стать(?:и|ям|ями|ях)|статей"),
            "paragraph": (r"пункт(?:[аеу]|ом)?|п\.", r"пункт(?:ы|ов|ам|ами|ах)|пп\."),
            "subparagraph": (r"подпункт(?:[аеу]|ом)?", r"подпункт(?:ы|ов|ам|ами|ах)"),
        },
        printed={"part": "Часть", "chapter": "Глава", "section": "Раздел", "annex": "Приложение", "article": "Статья"},
        of=r",?\s+",
        here=r"(?:настоящ|данн)(?:ей|его|ему|ем|ая|ую|ий|ие|их|ими|ими|ой|ого|ому|ом)\s+",
        either=r"или|и|и/или",
        joint=r"\s{0,3},?\s{0,3}(?:и/или|и|или|,)\s+(?:в\s+|к\s+)?",
        until=r"\s{0,3}(?:\s(?:по|до)\s|[–—-])\s*",
        lead=r"(?:со?|от)\s+",
        previous=(r"(?<!\w)предыдущ\w+\s+", r"(?!)"),
        next=(r"(?<!\w)следующ\w+\s+", r"(?!)"),
        instrument=(
            r",?\s{1,3}(?:указанн\w+ |упомянут\w+ |названн\w+ )?(?:[А-ЯЁ]\w+(?:ой|ого) )?"
            r"(?:[Кк]онвенци|[Уу]став|[Пп]ротокол|[Сс]оглашени|[Дд]оговор|[Пп]акт|[Хх]арти|[Сс]татут|[Рр]егламент"
            r"|[Дд]екларац|[Зз]акон|[Кк]одекс)\w{0,3}(?!\w)"
        ),
    ),
    "ar": CitationWords(
        prefix=_PREFIX,
        heads={
            "part": (r"جزء|باب", r"[أا]جزاء|[أا]بواب"),
            "chapter": (r"فصل", r"فصول"),
            "section": (r"فرع|قسم", r"فروع|[أا]قسام"),
            "annex": (r"مرفق", r"مرفق(?:ين|ات)"),
            "article": (r"ماد[ةه]", r"مواد|مادت(?:ين|ان)"),
            "paragraph": (r"فقر[ةه]", r"فقرات|فقرت(?:ين|ان)"),
            "subparagraph": (r"فقر[ةه] الفرعي[ةه]", r"فقرات الفرعي[ةه]|فقرتين الفرعيتين"),
        },
        printed={"part": "الجزء", "chapter": "الفصل", "section": "الفرع", "annex": "المرفق", "article": "المادة"},
        of=r"،?\s{1,3}من\s+",
        here=r"(?<!\w)[وف]?[بكل]?هذ[ها]\s+",
        lead=r"من\s+",
        previous=(r"(?!)", r"\s+السابق[ةه]?(?!\w)"),
        next=(r"(?!)", r"\s+(?:التالي|اللاحق)[ةه]?(?!\w)"),
        ordinals=_ARABIC_ORDINALS,
        either=r"أو|و",
        joint=r"\s{0,3}،?\s{0,3}(?:و\s*|أو\s+|،\s*)(?:من\s+(?=[0-9٠-٩]))?",
        until=r"\s{0,3}(?:\sإلى\s|[–—-])\s*",
        instrument=r"،?\s{1,3}من\s+(?!هذه|هذا|المادة|الماده|المرفق)(?:اتفاقي|الاتفاقي|ميثاق|الميثاق|بروتوكول|البروتوكول|معاهد)\w*",
    ),
}


LEVEL_WORDS: Mapping[str, str] = MappingProxyType(
    {word.casefold(): level for words in WORDS.values() for level, word in words.printed.items()}
    | {"art": "article", "appendix": "annex", "schedule": "annex", "القسم": "section", "الباب": "part"}
)
"""The level that the first word of a printed address names, whatever its language."""


def head_pattern(words: CitationWords) -> re.Pattern[str]:
    """Any word that opens a citation, from its beginning to its end; the group that matched is its level, with "_many"
    for several.

    >>> from app.notation.references.citations import read_references
    >>> [one.targets for one in read_references("selon l'alinéa a) du paragraphe 2 de l'article 5", "fr")]
    [('Article 5(2)(a)',)]
    """
    parts: list[str] = []
    for level in reversed(LEVELS):
        one, many = words.heads[level]
        one_sign, many_sign = ("|§", "|§§") if level == "paragraph" else ("", "")
        parts += [f"(?P<{level}_many>(?:{many}){_END}{many_sign})", f"(?P<{level}>(?:{one}){_END}{one_sign})"]
    return compile_later(rf"(?<!\w){words.prefix}(?:{'|'.join(parts)})", re.IGNORECASE)


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that stand in no group."""
    found, depth, begun = [], 0, 0
    for sign in _SIGNS_OF_GROUPS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if sign[0] == "|" and not depth:
            found.append(pattern[begun : sign.start()])
            begun = sign.end()
    return [*found, pattern[begun:]]


def beginnings_of(words: CitationWords) -> tuple[str, ...]:
    """The letters with which what `scan_pattern` finds begins, one of them each time: they are found sooner than it.

    >>> beginnings_of(WORDS["en"])[:4]
    ('annex', 'appendices', 'appendix', 'art.')
    """
    found = {"§"}
    for pattern in (each for one in words.heads.values() for each in one):
        for alternative in _alternatives(pattern):
            begins = _BEGINS.match(alternative)
            assert begins is not None, f"a word that begins with no letter: {alternative}"
            rest = begins["letters"].replace("\\", "")
            found |= {f"{first}{rest}" for first in begins["any"]} if begins["any"] else {rest}
    return tuple(sorted(one for one in found if not any(one != other and one.startswith(other) for other in found)))


def scan_pattern(words: CitationWords) -> re.Pattern[str]:
    """The same words in lower case as a plain list, which is searched for ten times as fast; a hit may lie inside a
    word (in Arabic also behind what is written in one with it).
    """
    plain = "|".join(f"{one}|{many}" for one, many in words.heads.values())
    return compile_later(rf"(?:{plain}){_END}|§")


# --- existing instruments ---

DATE = r"(?:\d{1,2}(?:er|º|ª)?\s+(?:de\s+)?[^\W\d]{3,12}(?:\s?/\s?[^\W\d]{3,12})?\s+(?:de(?:l)?\s+)?)?(?:1[89]|20)\d\d"
"""A year, perhaps with its day: "1988", "1 April 1988", "1er avril 1988", "1 de abril de 1988", "1 апреля 1988"."""


@dataclass(frozen=True, slots=True)
class InstrumentWords:
    """How one language cites instruments. Patterns have no groups; case counts in `longer` alone."""

    kind: str
    """What an instrument is: one word."""
    nations: str
    """The United Nations in a title, with the space on the side of the word for its kind."""
    nations_first: bool
    """Whether they stand before that word."""
    link: str
    """All that may stand between a provision and the name of its instrument; in Chinese between the name and the
    provision, which follows.
    """
    longer: str
    """Behind a name, what goes on with it: "Convention on Kites *and Sails*"."""
    articles: str
    """Articles, which may be written with a capital before a name."""
    bends: bool = False
    """Whether the words of a name have another ending in another case."""


_EN_KIND = r"(?:convention|treaty|agreement|protocol|covenant|charter|statute|pact|accord|compact|declaration)"
_FR_KIND = r"(?:convention|traité|accord|protocole|pacte|charte|statut|déclaration)"
_ES_KIND = r"(?:convención|convenio|tratado|acuerdo|protocolo|pacto|carta|estatuto|declaración)"
_RU_KIND = r"(?:(?:конвенци|соглашени|деклараци|харти)\w{1,2}|(?:договор|протокол|пакт|устав|статут)\w{0,2})"
_AR_KIND = r"(?:(?:ال)?(?:اتفاقي[ةه]|معاهد[ةه]|اتفاق|بروتوكول|ميثاق|عهد|إعلان))"
_ZH_KIND = r"(?:公约|条约|协定|议定书|宪章|规约|盟约|宣言)"

INSTRUMENT_WORDS: dict[str, InstrumentWords] = {
    "en": InstrumentWords(
        kind=_EN_KIND,
        nations=r"United\s+Nations\s+",
        nations_first=True,
        link=r"[\])]?,?\s+(?:of|to|in|under)\s+(?:the\s+|that\s+|said\s+|aforementioned\s+|\d{4}\s+){0,3}\[?",
        longer=(
            r"\s+on\s+the\s+[a-z]|\s+(?:[Bb]etween|[Aa]mong|[Cc]oncerning|[Rr]elating|[Rr]egarding|[Ss]upplementing|[Aa]gainst)\b"
            r"|\s*,?\s+(?:and|or|in|to|by|with|from|of|on|for|and/or)\s+(?:the\s+|its\s+|other\s+|all\s+)*"
            rf"(?!(?:[A-Z][\w-]*\s+){{0,4}}(?i:{_EN_KIND}|articles?|annex|part(?:s|y|ies)?|states?|member)\b)[A-Z]"
            r"|\s*,\s+[A-Z][\w-]*(?:\s+(?:[A-Z][\w-]*|of|the)){0,3}(?:\s*,|\s+(?:and|or))\s+(?:[a-z]+\s+)?[A-Z]"
        ),
        articles=r"the|an?",
    ),
    "fr": InstrumentWords(
        kind=_FR_KIND,
        nations=r"\s+des\s+Nations\s+Unies",
        nations_first=False,
        link=(
            r"[\])]?,?\s+(?:(?:de|à)\s+la\s+|(?:de|à)\s+l['’]|des?\s+|du\s+|aux?\s+|d['’])"
            r"(?:dite\s+|même\s+)?\[?"
        ),
        longer=(
            r"\s+(?:entre|concernant|relati[fv]\w*|visant|sur|contre|additionnel\w*|portant)\b"
            r"|\s+(?:des?|du|d['’])(?!\s*\d)\s*"
            r"|\s*,?\s+(?:et|ou)\s+(?!(?:(?:à|de|dans|par|en)\s+)?(?:l['’]|la\s+|les?\s+|aux?\s+|du\s+|ses?\s+|son\s+)?"
            rf"(?i:{_FR_KIND}|articles?|paragraphes?|annexes?|présent\w*|États?|Parties?)\b)"
        ),
        articles=r"la|le|les|l|une?|cette|ce",
    ),
    "es": InstrumentWords(
        kind=_ES_KIND,
        nations=r"\s+de\s+las\s+Naciones\s+Unidas",
        nations_first=False,
        link=r"[\])]?,?\s+(?:de\s+(?:la|los|las)\s+|del\s+|de\s+|al\s+)(?:citad[ao]\s+|mencionad[ao]\s+)?\[?",
        longer=(
            r"\s+(?:entre|sobre|contra|relativ\w+|referente|adicional\w*)\b|\s+para\s+(?:la|el|los|las|[a-z]+r)\b"
            r"|\s+(?:del?)\b(?!\s*\d)"
            r"|\s*,?\s+(?:[yeou]|y/o)\s+(?!(?:(?:a|de|en|por)\s+)?(?:la\s+|el\s+|los\s+|las\s+|del\s+|al\s+|sus?\s+)?"
            rf"(?i:{_ES_KIND}|artículos?|párrafos?|anexos?|presentes?|Estados?|Partes?)\b)"
        ),
        articles=r"la|el|los|las|una?|esta|este",
    ),
    "ru": InstrumentWords(
        kind=_RU_KIND,
        nations=r"\s+Организации\s+Объедин[её]нных\s+Наций",
        nations_first=False,
        link=r"[\])]?,?\s+(?:указанн\w+\s+|упомянут\w+\s+)?\[?",
        longer=(
            r"\s+(?:между|об?|против|по|для|касающ\w+)\s"
            rf"|\s*,?\s+(?:и|или)\s+(?!(?:в\s+|к\s+|с\s+)?(?i:{_RU_KIND}|стать\w+|пункт\w*|приложени\w+|настоящ\w+|государств\w*)\b)"
        ),
        articles=r"(?!)",
        bends=True,
    ),
    "ar": InstrumentWords(
        kind=_AR_KIND,
        nations=r"\s+الأمم\s+المتحدة",
        nations_first=False,
        link=r"[\])]?،?\s+(?:من|في)\s+\[?",
        longer=(
            r"\s+(?:بين|بشأن|حول|ضد|المتعلق\w*|لمكافحة|الملحق\w*|المكمل\w*)(?!\w)"
            rf"|\s*،?\s+[وأ]و?\s?(?!(?:من\s+|في\s+)?(?:{_AR_KIND}|الماد[ةه]|ماد[ةه]|الفقر[ةه]|المرفق|هذ[ها]|لا|في|تلتزم|الدول)(?!\w))"
        ),
        articles=r"(?!)",
    ),
    "zh": InstrumentWords(
        kind=_ZH_KIND,
        nations="联合国",
        nations_first=True,
        link=r"》?(?:[（(][^（）()]{1,20}[)）])?(?:中)?[的之]?",
        longer=r"(?!)",
        articles=r"(?!)",
    ),
}
