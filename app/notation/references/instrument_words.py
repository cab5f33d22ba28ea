"""Lists the words with which six languages cite an existing instrument: what it is ("Convention"), what leads from a
provision to its name, and what behind a name makes it the name of another one. How they are used is
`instrument_names.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

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


_EN_KIND = r"(?:convention|treaty|agreement|protocol|covenant|charter|statute|pact|accord|compact|declaration)"
_FR_KIND = r"(?:convention|traité|accord|protocole|pacte|charte|statut|déclaration)"
_ES_KIND = r"(?:convención|convenio|tratado|acuerdo|protocolo|pacto|carta|estatuto|declaración)"
_RU_KIND = r"(?:(?:конвенци|соглашени|деклараци|харти)\w{1,2}|(?:договор|протокол|пакт|устав|статут)\w{0,2})"
_AR_KIND = r"(?:(?:ال)?(?:اتفاقي[ةه]|معاهد[ةه]|اتفاق|بروتوكول|ميثاق|عهد|إعلان))"
_ZH_KIND = r"(?:公约|条约|协定|议定书|宪章|规约|盟约|宣言)"

_WORDS = {
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


@lru_cache(maxsize=16)
def instrument_words(language: str) -> InstrumentWords:
    """The words of a language (ISO 639-1; unknown: those of English)."""
    return _WORDS.get(language, _WORDS["en"])


def has_kind(words: str, language: str) -> bool:
    """Whether a word for an instrument is among some words.

    >>> [has_kind(one, "en") for one in ("the Kites Convention", "conventional", "COKOK")]
    [True, False, False]
    """
    kind = instrument_words(language).kind
    return bool(re.search(kind if language == "zh" else rf"(?<!\w){kind}(?!\w)", words, re.IGNORECASE))


def names_instrument(words: str, language: str) -> bool:
    """Whether words say themselves that they name an instrument: by a word for one, or as an acronym.

    >>> [names_instrument(one, "en") for one in ("the Kites Convention", "COKOK", "Kites")]
    [True, True, False]
    """
    acronym = sum(sign.isupper() for sign in words) > 1 and " " not in words
    return acronym or has_kind(words, language)
