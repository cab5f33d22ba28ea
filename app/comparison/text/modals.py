"""Modal verbs of a text and what a change does to them: which went, which came, in the six languages.

It counts words and weighs nothing: whether "shall" binds more than "should" is the reader's to say. Which changes
touch a verb at all is known from their tag (`changes/classify.py`); here their words are put into the forms of
`lexicon.MODAL`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.comparison.text.lexicon import HAN_WORDS, MODAL
from app.comparison.text.spelling import fold_letters
from app.comparison.text.tokenizer import each_token, is_han, words_of

_JOINED = ("و", "ف")
"""What Arabic writes as one with a verb."""
_GET, _NOT = "得", "不"


def modals_of(text: str) -> tuple[str, ...]:
    """The modal verbs of `text` in order, each by the first form of its tense ("doivent" is "doit").

    Not counted: the month of May beside a figure, and Chinese signs that are part of another word (lexicon.HAN_WORDS).
    """
    words = words_of(text)
    return tuple(verb for _, verb in _found(words))


def first_modal(text: str) -> int:
    """Where the first modal verb of a text begins, in code points; -1 where there is none."""
    words: list[str] = []
    at = -1
    for token in each_token(text):
        word = token.group()
        words.append(word)
        if at >= 0 and modal_at(words, len(words) - 2):
            return at
        at = token.start() if not word.isascii() or word.lower() in MODAL else -1
    return at if at >= 0 and modal_at(words, len(words) - 1) else -1


def _found(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The verbs among the tokens of a text, each with its index; no further read than they are asked for."""
    for at in range(len(words)):
        if verb := modal_at(words, at):
            yield at, verb


def modal_at(words: Sequence[str], at: int) -> str:
    """The first form of the verb at a token, "" where none stands; of the tokens those beside it are looked at.

    >>> [modal_at(("Ships", "may", "moor"), at) for at in (0, 1)]
    ['', 'may']
    """
    folded = fold_letters(words[at])
    if not (folded in MODAL or folded.startswith(_JOINED)) or not _is_meant(words, at):
        return ""
    return _modal(folded)


def modals_between(older: str, newer: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The verbs that went and those that came between two wordings, in their order; what stands in both is left out.

    >>> modals_between("Ships shall moor.", "Ships may moor.")
    (('shall',), ('may',))
    """
    went, came = modals_of(older), modals_of(newer)
    return _without(went, came), _without(came, went)


def _without(verbs: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    left = Counter(verbs) - Counter(others)
    return tuple(verb for verb in dict.fromkeys(verbs) for _ in range(left[verb]))


def _modal(word: str) -> str:
    """The first form of a verb, "" for another word."""
    found = MODAL.get(word, "")
    return MODAL.get(word[1:], "") if not found and word.startswith(_JOINED) else found


def _is_meant(words: Sequence[str], at: int) -> bool:
    """False for a verb that is something else here (the same rules as in `changes/classify.py`)."""
    before = fold_letters(words[at - 1]) if at else ""
    after = fold_letters(words[at + 1]) if at + 1 < len(words) else ""
    word = fold_letters(words[at])
    if word == _GET:
        return before == _NOT
    if words[at] == "May":
        return not (before[:1].isdecimal() or after[:1].isdecimal())
    return not is_han(word) or (word + after not in HAN_WORDS and before + word not in HAN_WORDS)
