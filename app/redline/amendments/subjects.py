"""Knows by their words the subjects that always weigh: scope, definitions, money, entry into force. In six languages.

It reads headings, for entry into force the text as well, and for money the words that changed; who weighs an amendment
by it is `weights.py`. The words are those of final clauses and general provisions of United Nations treaties
(docs/domain.md, section 7; Final Clauses of Multilateral Treaties, Handbook, United Nations 2003).
"""

from __future__ import annotations

import re

from app.redline.model import AmendmentReason

_SCOPE = (
    r"\bscope\b|field of application|champ d['’]application|\bportée\b|ámbito de aplicación|\balcance\b"
    r"|сфер\w+ (?:применения|действия)|област\w+ применения|适用范围|適用範圍|نطاق"
)
_DEFINITIONS = (
    r"\bdefinitions?\b|use of terms|terms used|\bterminology\b|définitions?|emploi des termes|\bterminologie\b"
    r"|definiciones|definición|términos empleados|\bterminología\b|определени|употреблени\w+ терминов|\bтермин"
    r"|定义|定義|用语|用語|تعاريف|تعريفات|المصطلحات"
)
_MONEY = (
    r"\bfinanc|\bfunds?\b|\bfunding\b|\bbudget|assessed contributions|\bfonds\b|\bpresupuest|\bfondos?\b|финанс|бюджет"
    r"|资金|資金|财政|財政|财务|財務|供资|经费|预算|مالي|تمويل|الميزانية"
)
_FORCE = (
    r"entr(?:y|ies) into force|enters? into force|entered into force|entrée en vigueur|entr(?:e|era|ent) en vigueur"
    r"|entrada en vigor|entr(?:a|ará|e) en vigor|вступлени\w+ в силу|вступает в силу|生效|نفاذ"
)
_HEADINGS = (
    (AmendmentReason.SCOPE, re.compile(_SCOPE)),
    (AmendmentReason.DEFINITION, re.compile(_DEFINITIONS)),
    (AmendmentReason.ENTRY_INTO_FORCE, re.compile(_FORCE)),
)
_PAYS = re.compile(_MONEY)
_ENTERS = re.compile(_FORCE)
_PAID = (
    "financ", "fund", "budget", "contributions", "fond", "presupuest", "финанс", "бюджет", "资", "資", "财", "財",
    "经费", "预算", "مالي", "تمويل", "الميزانية",
)  # fmt: skip
"""What has none of these does not speak of money: that spares most words the search."""
_HINTS = {"en": "force", "fr": "vigueur", "es": "vigor", "ru": "силу", "zh": "生效", "ar": "نفاذ"}
"""A text of one of these languages without its word does not speak of it: that spares most texts the search."""


def subjects_of(heading: str) -> tuple[AmendmentReason, ...]:
    """The subjects of an article, by its heading.

    >>> subjects_of("Use of terms and scope"), subjects_of("Mooring")
    ((<AmendmentReason.SCOPE: 'scope'>, <AmendmentReason.DEFINITION: 'definition'>), ())
    """
    folded = heading.casefold()
    return tuple(reason for reason, words in _HEADINGS if words.search(folded))


def tells_of_force(text: str, language: str) -> bool:
    """Whether a text speaks of the entry into force.

    >>> tells_of_force("This Convention shall enter into force on the thirtieth day.", "en")
    True
    """
    return _HINTS.get(language, "") in text and _ENTERS.search(text.casefold()) is not None


def tells_of_money(words: str) -> bool:
    """Whether words speak of money: of funds, of financing, of a budget.

    >>> tells_of_money("a trust fund for the ports")
    True
    """
    folded = words.casefold()
    return any(hint in folded for hint in _PAID) and _PAYS.search(folded) is not None
