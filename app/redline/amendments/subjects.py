"""Knows by their words the subjects that always weigh: scope, definitions, money, entry into force. In six languages.

It reads headings, for entry into force the text as well, and for money the words that changed; who weighs an amendment
by it is `weights.py`. The words are those of final clauses and general provisions of United Nations treaties
(docs/domain.md, section 7; Final Clauses of Multilateral Treaties, Handbook, United Nations 2003).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.redline.model import AmendmentReason

_SCOPE = (
    r"\bscope\b|^\W*application\W*$|field of application|champ d['’]application|\bportée\b"
    r"|ámbito de aplicación|\balcance\b"
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
_RIGHTS = (
    r"\brights? to\b|\bentitle|\bobligations?\b|\boblige|\bprohibit|\bexempt|\bliab(?:le|ility)\b|informed consent"
    r"|\bconsensus\b|\bvoluntar(?:y|ily)\b|\bbinding\b"
    r"|\bdroits? d(?:e|['’])|\bhabilit|\binterdi|\bresponsabilité|\bvolontaire|\bcontraignant"
    r"|\bderechos? a\b|\bobligaci|\bprohib|\bexen(?:ta|to|ci)|\bresponsabilidad|\bconsenso\b|\bvoluntari|\bvinculante"
    r"|\bправ[оа] на\b|обязательств|запрещ|освобожд|ответственност|консенсус|добровольн|обязывающ"
    r"|有权|义务|禁止|豁免|赔偿责任|协商一致|自愿|约束力|الحق في|التزام|حظر|إعفاء|توافق الآراء|طوعي|ملزم"
)
_MEETINGS = (
    r"\b(?:first|second|third|next) (?:\w+ )?(?:meeting|session)"
    r"|\b(?:première|deuxième|troisième|prochaine) (?:réunion|session)"
    r"|\b(?:primera?|segund[oa]|tercera?) (?:reunión|período|sesión)"
    r"|(?:перв|втор|трет)\w+ (?:совещани|сесси|заседани)"
    r"|第[一二三]次?(?:会议|届会)|[第下]一届会|(?:اجتماعه?ا? ال(?:أول|ثاني)|دورته?ا? ال(?:أولى|ثانية))"
)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What an amendment is about, by words that it brings or takes."""

    reason: AmendmentReason
    hints: tuple[str, ...]
    """Words without one of these do not speak of it: that spares most of them the search."""
    pattern: re.Pattern[str]

    def is_in(self, folded: str) -> bool:
        return any(hint in folded for hint in self.hints) and self.pattern.search(folded) is not None


_FORCE_SUBJECT = _Subject(
    AmendmentReason.ENTRY_INTO_FORCE, ("force", "vigueur", "vigor", "силу", "生效", "نفاذ"), re.compile(_FORCE)
)
_SUBJECTS = (
    _Subject(
        AmendmentReason.OBLIGATION,
        (
            "right", "entitle", "oblig", "prohib", "exe", "liab", "consent", "consens", "volunt", "volont",
            "bind", "droit",
            "habilit", "interdi", "responsab", "contraignant", "derecho", "vinculante", "прав", "обяз",
            "запрещ", "освобожд",
            "ответствен", "консенсус", "доброволь", "有权", "义务", "禁止", "豁免",
            "赔偿", "协商", "自愿", "约束", "الحق",
            "التزام", "حظر", "إعفاء", "توافق", "طوعي", "ملزم",
        ),
        re.compile(_RIGHTS),
    ),
    _Subject(
        AmendmentReason.MONEY,
        (
            "financ", "fund", "budget", "contributions", "fond", "presupuest", "финанс", "бюджет", "资", "資",
            "财", "財", "经费", "预算", "مالي", "تمويل", "الميزانية",
        ),
        re.compile(_MONEY),
    ),
    _Subject(
        AmendmentReason.TIME,
        (
            "meeting", "session", "réunion", "reunión", "período", "sesión", "совещани", "сесси", "заседани",
            "会", "届",
            "اجتماع", "دورت",
        ),
        re.compile(_MEETINGS),
    ),
)  # fmt: skip


def subjects_of(heading: str) -> tuple[AmendmentReason, ...]:
    """The subjects of an article, by its heading.

    >>> subjects_of("Use of terms and scope"), subjects_of("Mooring")
    ((<AmendmentReason.SCOPE: 'scope'>, <AmendmentReason.DEFINITION: 'definition'>), ())
    """
    folded = heading.casefold()
    return tuple(reason for reason, words in _HEADINGS if words.search(folded))


def subjects_in(words: str) -> Iterator[AmendmentReason]:
    """The subjects that words name by themselves: a right or a duty without a verb of it, money, a time that a meeting
    sets.

    >>> [one.value for words in ("the right to fish", "a trust fund", "a lamp") for one in subjects_in(words)]
    ['obligation', 'money']
    """
    folded = words.casefold()
    return (subject.reason for subject in _SUBJECTS if subject.is_in(folded))


def tells_of_force(text: str) -> bool:
    """Whether a text speaks of the entry into force.

    >>> tells_of_force("This Convention shall enter into force on the thirtieth day.")
    True
    """
    return _FORCE_SUBJECT.is_in(text.casefold())
