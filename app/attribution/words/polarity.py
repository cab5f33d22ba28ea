"""Knows words that turn or measure what is said. They are negations and how far they reach, prohibitions, numbers and
units.

Word lists of the six languages beside those of the comparison; facts only, nothing is compared here.
"""

from __future__ import annotations

from app.attribution.words.terms import MODALS, is_content
from app.comparison.text.lexicon import COMMON, MODAL, NEGATION, NUMBERS
from app.comparison.text.spelling import fold_spelling

_EXCLUDING = """
save except excepting excluding excludes unless sauf excepté hormis salvo excepto кроме исключением
exception excepción باستثناء إلا 除
without sans sin без دون بدون
"""
EXCLUDING = frozenset(fold_spelling(word) for word in _EXCLUDING.split())
"""Negations that reach no farther than the next comma."""
_DENYING = (
    EXCLUDING | NEGATION | frozenset(("nothing", "nobody", "nul", "nulle", "jamais", "никто", "ничто", "никогда"))
)
_FORBIDDING = ("prohibit", "forbid", "interdi", "prohíb", "prohib", "запрещ", "запрет", "يحظر", "تحظر", "禁")
_PERMITTING = ("permit", "allow", "authori", "autori", "permet", "разреш", "يسمح", "تسمح", "允")
_OF_MEASURE = frozenset("later less more only limited least fewer plus moins más menos более менее позднее".split())  # noqa: SIM905
_QUANTIFIERS = """
each every any all both tout toute tous toutes chaque todo toda todos todas cada cualquier каждый каждая каждое все
всякий любой любая любое كل جميع أي 每 任 何
"""
_MEASURING = frozenset(fold_spelling(word) for word in _QUANTIFIERS.split())
_PLAIN = COMMON | frozenset(MODAL) | _MEASURING
_CHOOSING = frozenset("or either ou o u или либо او أو 或".split())  # noqa: SIM905
"""Words that leave a choice: “or” in the place of “and” asks for another thing."""
_UNITS = """
hour hours day days week weeks month months year years night nights daily weekly monthly yearly annually
heure heures jour jours semaine semaines mois an ans année années hora horas día días semana semanas mes meses año
años час часа часов день дня дней неделя неделю недели недель месяц месяца месяцев год года лет
ساعة يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر سنة سنوات عام أعوام 时 日 天 周 月 年
"""
UNITS = frozenset(fold_spelling(word) for word in _UNITS.split())


def denies(word: str) -> bool:
    """Whether a word (folded) denies, excludes or forbids."""
    return word in _DENYING or word.startswith(_FORBIDDING)


def of_measure(word: str) -> bool:
    """Whether a negation before the word measures and denies nothing: “not later than”."""
    return word in _OF_MEASURE


def only_turns(word: str) -> bool:
    """Whether a word can say no more than whether, and of how many, a thing is said.

    >>> [only_turns(word) for word in ("not", "never", "ship")]
    [True, True, False]
    """
    return denies(word) or word in _PLAIN or word.startswith(_PERMITTING) or not is_content(word)


def turns(word: str) -> bool:
    """Whether a word (folded) is a modal verb, a negation or a number, without which the rest says another thing.

    >>> [turns(word) for word in ("shall", "not", "three", "ship")]
    [True, True, True, False]
    """
    return word in MODALS or denies(word) or is_number(word)


def carries_little(word: str) -> bool:
    """Whether a word (folded) joins others and says no more: it neither turns nor measures what is said, nor leaves a
    choice.

    >>> [carries_little(word) for word in ("the", "of", "or", "each", "may", "ship")]
    [True, True, False, False, False, False]
    """
    return word in COMMON and not (turns(word) or word in _MEASURING or word in _CHOOSING)


def is_number(word: str) -> bool:
    """Whether a word (folded) is a number, in words or in digits."""
    return word in NUMBERS or word.isdecimal()
