"""Reads the title of a draft of a treaty in a line, in six languages. Examples: "draft Convention on Lamps", "projet
de protocole sur les filets", "灯塔公约草案".

In: one line. Out: the title as written and what the treaty is on, or nothing. A treaty named without "draft" is one in
force, and none that is spoken to.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later

_ON = r"(?P<subject>[^,;:.()（）\[\]«»“”¶]{3,160})"
_TITLES = (
    compile_later(
        r"\bdraft\s+(?:\w+\s+){0,3}?(?:convention|protocol|agreement|treaty|instrument|code|charter|covenant|declaration)"
        rf"\s+(?:on|for|concerning|relating\s+to|regarding|against|of)\s+{_ON}",
        re.IGNORECASE,
    ),
    compile_later(
        r"\bprojet\s+(?:de\s+|d[’'])(?:\w+-?\s?){0,2}?(?:convention|protocole|accord|traité|instrument|code|charte|pacte|déclaration)"
        rf"\s+(?:\w+\s+)?(?:sur|relati(?:f|ve)\s+(?:à|aux?)|concernant|pour|contre)\s+{_ON}",
        re.IGNORECASE,
    ),
    compile_later(
        r"\bproyecto\s+de\s+(?:\w+\s+){0,2}?(?:convención|convenio|protocolo|acuerdo|tratado|instrumento|código|carta|pacto"
        rf"|declaración)\s+(?:\w+\s+)?(?:sobre|relativ[oa]\s+al?|para|contra)\s+{_ON}",
        re.IGNORECASE,
    ),
    compile_later(
        rf"\bпроект\w*\s+(?:\w+\s+){{0,2}}?(?:конвенци|протокол|соглашени|договор|кодекс|деклараци)\w*\s+(?:об?|по|против)\s+{_ON}",
        re.IGNORECASE,
    ),
    compile_later(
        r"(?:^|(?<=[对就于《：:\s]))(?P<subject>(?:(?!对|就|关于)[\u4e00-\u9fff]){2,40}?)(?:框架)?(?:公约|议定书|协定|条约|守则|宣言)》?草案"
    ),
    compile_later(
        rf"مشروع\s+(?:اتفاقية|الاتفاقية|بروتوكول|اتفاق|معاهدة|مدونة|إعلان)\s+(?:\S+\s+)?(?:بشأن|حول|لمكافحة|ل|عن)\s*{_ON}"
    ),
)
"""In the order English, French, Spanish, Russian, Chinese, Arabic; `subject` is what the treaty is on."""


@dataclass(frozen=True, slots=True)
class DraftTitle:
    """A title as written, its subject, and in which of the six languages it is."""

    written: str
    subject: str
    language: int


def read_title(text: str) -> DraftTitle | None:
    """The first title of a draft in a line, None for none.

    >>> read_title("Comments of Norhaven on the draft Convention on Lamps (second part)").subject
    'Lamps'
    """
    for language, form in enumerate(_TITLES):
        found = form.search(text)
        if found is not None:
            return DraftTitle(found[0].strip(), found["subject"].strip(), language)
    return None
