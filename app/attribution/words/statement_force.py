"""Reads what turns or binds a statement: negations, modal verbs and numbers, each with its place. It tells
whether two wordings differ in one of them.

Two wordings say the same here only where they have the same such words, and of the same others as far as their order
tells: a verb that went to another clause makes another rule. A number in a citation is none, for it follows its
article. Word lists: `polarity.py`, `app.comparison.text.lexicon`, and the opposites below; what a text says beside them
is not weighed.

>>> is_contrary("Ships shall moor by night.", "Ships shall not moor by night.")
True
>>> is_contrary("Ships shall moor by night.", "All ships shall moor there by night.")
False
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.words.polarity import UNITS, denies, is_number
from app.attribution.words.terms import is_content
from app.comparison.matching.sequence_match import match
from app.comparison.text.lexicon import COMMON, MODAL, NEGATION
from app.comparison.text.modals import modal_at
from app.comparison.text.quantities import QuantityKind, quantities_of
from app.comparison.text.quantity_words import MONTHS
from app.comparison.text.spelling import fold_letters
from app.comparison.text.tokenizer import Tokens, is_han
from app.notation.references.citations import read_references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_JOINED = ("و", "ف", "ب")
"""What Arabic writes as one with a negation."""
_WITHHOLDING = (
    "refrain",
    "abstain",
    "refus",
    "abst",
    "воздерж",
    "отказ",
    "يمتنع",
    "تمتنع",
    "امتناع",
    "避免",
)
"""How words begin that turn what follows them, as a negation does."""
_TURNING = ("non", "un", "in", "im", "il", "ir", "dis", "des", "dés", "de", "dé", "mal", "не", "без", "нe", "غير")
"""With what a word begins that is the contrary of the word behind it: “lawful”, “unlawful”."""
_LEAST = 4
"""Letters that such a word has, at least, beside its beginning."""
_OPPOSITES = """
more less
increase decrease
increase reduce
raise lower
maximum minimum
most least
above below
over under
before after
earlier later
include exclude
including excluding
include except
include unless
with without
if unless
permit prohibit
permitted prohibited
allow prohibit
allowed prohibited
allow prevent
permit prevent
accept reject
mandatory voluntary
compulsory optional
obligatory optional
binding voluntary
required permitted
required prohibited
any no
every no
all no
each no
strengthen weaken
start end
plus moins
augmenter réduire
augmenter diminuer
maximum minimum
avant après
dessus dessous
inclure exclure
compris exclu
autoriser interdire
autorisé interdit
autorisée interdite
permis interdit
accepter rejeter
obligatoire facultatif
obligatoire volontaire
más menos
aumentar reducir
aumentar disminuir
máximo mínimo
antes después
incluir excluir
permitir prohibir
permitido prohibido
aceptar rechazar
obligatorio facultativo
obligatorio voluntario
более менее
больше меньше
увеличить уменьшить
увеличивать сокращать
максимум минимум
выше ниже
до после
включая исключая
разрешить запретить
разрешается запрещается
принять отклонить
обязательный добровольный
обязательной добровольной
أكثر أقل
الأقصى الأدنى
قبل بعد
فوق تحت
إلزامي طوعي
زيادة خفض
多 少
增 减
前 后
上 下
内 外
高 低
"""
_SMALL = """
與 於 為 對 該 並 من في علي الي عن او و ان التي الذي الذين هذا هذه ذلك تلك ما مع بين كما قد وقد ثم فيه فيها منه منها
"""
_SMALL_WORDS = frozenset(_SMALL.split()) | frozenset(word for word in COMMON if is_han(word))
"""Words of Chinese and Arabic that say little by themselves: elsewhere they are told by their frequency."""
_COMMA = re.compile(r"\s*[,،，]\s*")
_CLAUSES = 8
"""Commas at which the clauses of a sentence may be turned about, at most."""
OPPOSITES = frozenset(frozenset(map(fold_letters, line.split())) for line in _OPPOSITES.strip().splitlines())
"""Words of which one says the contrary of the other."""


class ForceWord(NamedTuple):
    """A word that turns or binds; its range in code points, and by what it is compared."""

    key: str
    start: int
    end: int


def force_words(text: str, language: str = "en") -> tuple[ForceWord, ...]:
    """The negations, modal verbs and quantities of a text, in order. `language` is that of its citations.

    >>> [one.key for one in force_words("No ship may stay for more than three days, as in Article 4.")]
    ['no', 'may', 'more', 'than', 'three', 'days']
    """
    return tuple(one for one in _tokens(text, language) if one.key)


def is_contrary(older: str, newer: str, language: str = "en") -> bool:
    """Whether two wordings do not have the same negations, modal verbs and numbers, or may not have them of the same
    words; or whether a word of the one is the contrary of a word of the other.

    Where several verbs stand, or several numbers, or one word that denies, no word may have changed its place among the
    others: of what they speak is told by the order alone. That the last clauses came before the first says the same.

    >>> is_contrary("Fees shall be paid in thirty days.", "Fees shall be paid in sixty days.")
    True
    >>> is_contrary("Ships may moor and crews shall land.", "Ships shall moor and crews may land.")
    True
    >>> is_contrary("At dusk, ships shall moor.", "Ships shall moor at dusk.")
    False
    >>> is_contrary("Crews land, except by night.", "Except by night, crews land.")
    False
    """
    sides = [_words(text, language) for text in (older, newer)]
    held = [[word for word, turns in side if turns] for side in sides]
    if Counter(held[0]) != Counter(held[1]):
        return True
    left = _out_of_order(*sides)
    went, came = ({word for run in side for word in run} for side in left)
    if has_opposites(went - came, came - went):
        return True
    several = (len({word for word in held[0] if is_sort(word)}) > 1 for is_sort in (MODAL.__contains__, is_number))
    ordered = any(several) or any(denies(word) for word in held[0])
    if not ordered or not _moved(left, held[0]):
        return False
    return all(_moved(_out_of_order(sides[0], _words(text, language)), held[0]) for text in _turned_about(newer))


_Runs = list[list[str]]
"""Words in a row, several times."""


def _out_of_order(older: list[tuple[str, bool]], newer: list[tuple[str, bool]]) -> tuple[_Runs, _Runs]:
    """The words of either wording that are not in the order of the other, as runs of those that stand together."""
    sides = (older, newer)
    numbers: dict[str, int] = {}
    rows = [[numbers.setdefault(word, len(numbers)) for word, _ in side] for side in sides]
    blocks = match(rows[0], rows[1])
    kept = [{at for block in blocks for at in range(block[side], block[side] + block[2])} for side in (0, 1)]
    return _runs_left(older, kept[0]), _runs_left(newer, kept[1])


def _runs_left(words: list[tuple[str, bool]], kept: set[int]) -> _Runs:
    runs: _Runs = [[]]
    for at, (word, _) in enumerate(words):
        if at not in kept:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    return runs


def _moved(left: tuple[_Runs, _Runs], held: Sequence[str]) -> bool:
    """Whether words of content, or that turn or bind, have changed their place among the others."""
    went, came = ({word for run in side for word in _told(run, held)} for side in left)
    return bool(went & came)


def _told(run: Sequence[str], held: Sequence[str]) -> Iterator[str]:
    """The words of a run by which it is told that it moved. A Chinese sign among others is half a word: it counts with
    the next.

    >>> list(_told(["ships", "the", "moor"], [])), list(_told(["港", "口", "灯"], [])), list(_told(["港"], []))
    (['ships', 'moor'], ['港口', '口灯'], ['港'])
    """
    for at, word in enumerate(run):
        if word in held:
            yield word
        elif is_han(word) and len(run) > 1:
            if at + 1 < len(run) and is_han(run[at + 1]):
                yield word + run[at + 1]
        elif is_content(word) and word not in _SMALL_WORDS:
            yield word


def _turned_about(text: str) -> Iterator[str]:
    """A sentence with its clauses turned about at each comma; what leads a list stays before them.

    >>> list(_turned_about("Ships shall: moor, burn lamps."))
    ['Ships shall: burn lamps, moor']
    """
    start = text.rfind(":") + 1
    said = text[start:].strip(" .;؛；。")
    for comma in list(_COMMA.finditer(said))[:_CLAUSES]:
        yield chain((text[:start], f"{said[comma.end() :]}, {said[: comma.start()]}"))


def has_opposites(went: Iterable[str], came: Iterable[str]) -> bool:
    """Whether a word (folded) of one set is the contrary of a word of the other.

    >>> has_opposites({"lawful"}, {"unlawful"}), has_opposites({"before"}, {"after"}), has_opposites({"a"}, {"b"})
    (True, True, False)
    """
    others = set(came)
    for word in went:
        for other in others:
            if frozenset((word, other)) in OPPOSITES or _turned(word, other) or _turned(other, word):
                return True
    return False


def _turned(plain: str, turned: str) -> bool:
    return len(plain) >= _LEAST and turned.endswith(plain) and turned[: -len(plain)] in _TURNING


def _words(text: str, language: str) -> list[tuple[str, bool]]:
    """The words of a text as they are compared, each with whether it turns or binds; signs are left out."""
    return [
        (one.key or fold_letters(text[one.start : one.end]), bool(one.key))
        for one in _tokens(text, language)
        if any(map(str.isalnum, text[one.start : one.end]))
    ]


def _tokens(text: str, language: str) -> list[ForceWord]:
    """Every token of a text with its key, "" for one that neither turns nor binds."""
    spans = [(start, end) for start, end in Tokens(text, ()).spans]
    words = [text[start:end] for start, end in spans]
    cited = [(one.start, one.end) for one in read_references(text, language)]
    numbers = [one for one in quantities_of(text, cited) if one.sort is not QuantityKind.ONE]
    found: list[ForceWord] = []
    for at, (start, end) in enumerate(spans):
        folded = fold_letters(words[at])
        key = _denial(words, at) or modal_at(words, at)
        if not key and folded in MONTHS and any(map(str.isdecimal, words[max(0, at - 1) : at + 2])):
            key = folded
        if not key and any(one.start <= start and end <= one.end for one in numbers):
            bounds = any(one.start <= start and end <= one.high for one in numbers)
            key = folded if (bounds and folded[:1].isalnum()) or folded in UNITS else ""
        found.append(ForceWord(key, start, end))
    return found


def _denial(words: Sequence[str], at: int) -> str:
    """The word at a place where it denies, also as the end of “don't”; "" for another."""
    word = fold_letters(words[at])
    if denies(word) or word.startswith(_WITHHOLDING):
        return word
    if word == "t" and at and words[at - 1] in "'’":
        return "not"
    return word[1:] if word.startswith(_JOINED) and word[1:] in NEGATION else ""


def chain(parts: Sequence[str]) -> str:
    """Texts that stand under each other as the one that they say together.

    >>> chain(("Ships shall:", "moor;"))
    'Ships shall: moor;'
    """
    return " ".join(part for part in parts if part)
