"""Knows by their words the subjects that always weigh, in six languages.

They are scope, definitions, rights and duties, what a breach costs, money, entry into force.

It reads headings, for entry into force the text as well, and for money the words that changed; who weighs an amendment
by it is `weights.py`. The words are those of final clauses and general provisions of United Nations treaties
(docs/domain.md, section 7; Final Clauses of Multilateral Treaties, Handbook, United Nations 2003).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.late_methods import dataclass
from app.late_pattern import compile_later
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
_FORCE = (
    r"entr(?:y|ies) into force|enters? into force|entered into force|entrée en vigueur|entr(?:e|era|ent) en vigueur"
    r"|entrada en vigor|entr(?:a|ará|e) en vigor|вступлени\w+ в силу|вступает в силу|生效|نفاذ"
)
_TELLS_OF_FORCE = compile_later(_FORCE)
_HEADINGS = (
    (AmendmentReason.SCOPE, compile_later(_SCOPE)),
    (AmendmentReason.DEFINITION, compile_later(_DEFINITIONS)),
    (AmendmentReason.ENTRY_INTO_FORCE, _TELLS_OF_FORCE),
)
_FORCE_SIGNS = ("force", "vigueur", "vigor", "силу", "生效", "نفاذ")
"""Without one of these no text tells of the entry into force: that spares most of them the search."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """What an amendment is about, by words that it brings or takes."""

    reason: AmendmentReason
    signs: tuple[str, ...]
    """Without one of these no text has its words in English, French or Spanish: that spares most the search."""
    latin: re.Pattern[str]
    """Its words in English, French and Spanish."""
    other: re.Pattern[str]
    """Its words in Russian, Chinese and Arabic, which stand in no text of ASCII alone."""

    def is_in(self, folded: str) -> bool:
        for sign in self.signs:
            if sign in folded:
                if self.latin.search(folded) is not None:
                    return True
                break
        return not folded.isascii() and self.other.search(folded) is not None


_SUBJECTS = (
    _Subject(
        AmendmentReason.OBLIGATION,
        (
            "right", "entitle", "oblig", "prohib", "exe", "liab", "consent", "consens", "volunt", "volont", "binding",
            "droit", "habilit", "interdi", "responsab", "contraignant", "derecho", "vinculante",
        ),
        compile_later(
            r"\b(?:rights? to\b|entitle|obligations?\b|oblige|prohibit|exempt|liab(?:le|ility)\b|informed consent"
            r"|consensus\b|voluntar(?:y|ily)\b|binding\b"
            r"|droits? d(?:e|['’])|habilit|interdi|responsabilité|volontaire|contraignant"
            r"|derechos? a\b|obligaci|prohib|exen(?:ta|to|ci)|responsabilidad|consenso\b|voluntari|vinculante)"
        ),
        compile_later(
            r"\bправ[оа] на\b|обязательств|запрещ|освобожд|ответственност|консенсус|добровольн|обязывающ"
            r"|有权|义务|禁止|豁免|赔偿责任|协商一致|自愿|约束力|الحق في|التزام|حظر|إعفاء|توافق الآراء|طوعي|ملزم"
        ),
    ),
    _Subject(
        AmendmentReason.OBLIGATION,
        (
            "sanc", "pena", "puni", "prison", "fine", "peine", "pénal", "amende", "réclusion", "multa", "castig",
        ),
        compile_later(
            r"\b(?:sanctions?\b|sanctioned\b|penalt(?:y|ies)\b|punish|imprison|fine[sd]\b|a fine\b"
            r"|sanctionn|(?<!à )peines?\b|pénalités?\b|puni(?:e?s?|r|t|ssab\w+)\b|emprisonn|amendes?\b|réclusion"
            r"|sanci(?:ón|ona|ones)|(?:penas|(?:una|la|con) pena) |multas?\b|castig)"
        ),
        compile_later(
            r"\bнаказ(?:ани|ыва|уем)|\bштраф|\bсанкци|лишени\w+ свободы"
            r"|处罚|處罰|惩罚|懲罰|罚款|罰款|制裁|刑罚|刑罰|监禁|徒刑|عقوب|غرامة|غرامات|جزاءات|بالسجن|بالحبس"
        ),
    ),
    _Subject(
        AmendmentReason.MONEY,
        ("financ", "fund", "budget", "contributions", "fond", "presupuest"),
        re.compile(r"\b(?:financ|funds?\b|funding\b|budget|assessed contributions|fonds\b|presupuest|fondos?\b)"),
        compile_later(r"финанс|бюджет|资金|資金|财政|財政|财务|財務|供资|经费|预算|مالي|تمويل|الميزانية"),
    ),
    _Subject(
        AmendmentReason.TIME,
        ("meeting", "session", "union", "reuni", "odo", "sesi"),
        compile_later(
            r"\b(?:(?:first|second|third|next) (?:\w+ )?(?:meeting|session)"
            r"|(?:première|deuxième|troisième|prochaine) (?:réunion|session)"
            r"|(?:primera?|segund[oa]|tercera?) (?:reunión|período|sesión))"
        ),
        compile_later(
            r"(?:перв|втор|трет)\w+ (?:совещани|сесси|заседани)"
            r"|第[一二三]次?(?:会议|届会)|[第下]一届会|(?:اجتماعه?ا? ال(?:أول|ثاني)|دورته?ا? ال(?:أولى|ثانية))"
        ),
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
    """The subjects that words name by themselves: a right or a duty without a verb of it, what a breach of one costs,
    money, a time that a meeting sets.

    >>> told = ("the right to fish", "punished with a fine", "a trust fund", "a lamp")
    >>> [one.value for words in told for one in subjects_in(words)]
    ['obligation', 'obligation', 'money']
    """
    folded = words.casefold()
    return (subject.reason for subject in _SUBJECTS if subject.is_in(folded))


def tells_of_force(text: str) -> bool:
    """Whether a text speaks of the entry into force.

    >>> tells_of_force("This Convention shall enter into force on the thirtieth day.")
    True
    """
    folded = text.casefold()
    for sign in _FORCE_SIGNS:
        if sign in folded:
            return _TELLS_OF_FORCE.search(folded) is not None
    return False
