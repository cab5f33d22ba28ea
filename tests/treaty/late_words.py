"""The words that `app/late_words.py` has of patterns, derived from the patterns themselves.

After a change of a pattern that is asked for its words first, `python -m tests.treaty.late_words` writes them anew.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
import re._constants as signs
import re._parser as parser
from itertools import starmap
from pathlib import Path

import app
from app import late_words
from app.late_pattern import _WordedPattern, fold_case, key_of

_FLOORS = ("app.notation", "app.importing", "app.attribution", "app.comparison", "app.redline")
_WIDTH = 100
"""Letters of a line of words."""
_SHORTEST = 2
_LONG = 5
"""Letters of words of which a longer one is no rarer."""


def words_of(source, flags=0):
    """Folded words of which whatever the pattern finds has one, none within another; () where none can be told."""
    found = _words(parser.parse(source, flags), "")
    bare = {word.strip() for word in found or ()}
    kept = [word for word in bare if word and not any(other != word and other in word for other in bare)]
    return tuple(sorted(kept)) if all(bare) else ()


def _words(sequence, before):
    """Words of which whatever a part finds has one, or None; `before` are the letters right before it."""
    best, run = None, before
    for kind, value in sequence:
        letter = _letter(kind, value)
        if letter is not None:
            run += letter
        elif kind is not signs.AT:
            best = _better(_better(best, _inner(kind, value, run)), _of_run(run))
            run = ""
    return _better(best, _of_run(run))


def _inner(kind, value, run):
    if kind is signs.BRANCH:
        found = [_words(one, run) for one in value[1]]
        return None if None in found else set().union(*found)
    if kind is signs.SUBPATTERN:
        return _words(value[3], run)
    if kind in (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT):
        return _words(value[2], run) if value[0] else None
    if kind is signs.ATOMIC_GROUP:
        return _words(value, run)
    return _words(value[1], "") if kind is signs.ASSERT and value[0] == 1 else None


def _letter(kind, value):
    """The folded letter that a part is, whatever its case; None for another part."""
    if kind is signs.LITERAL:
        return fold_case(chr(value))
    if kind is signs.IN and all(sort is signs.LITERAL for sort, _ in value):
        letters = {fold_case(chr(one)) for _, one in value}
        return letters.pop() if len(letters) == 1 else None
    return None


def _of_run(run):
    return {run} if _weight(run) >= _SHORTEST else None


def _weight(word):
    """How rare a word is by its length; a sign of an eastern script counts for two letters."""
    bare = word.strip()
    return min(len(bare) * (2 if any(sign >= "\u0600" for sign in bare) else 1), _LONG)


def _better(some, others):
    """Of two sets of words the one of which the shortest is longer; the smaller one of two alike."""
    if some is None or others is None:
        return some or others
    return max(some, others, key=lambda words: (min(map(_weight, words)), -len(words)))


def patterns():
    """What each pattern of the program is made of that is asked for its words first, by its key."""
    found = {}
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if module.name.startswith(_FLOORS):
            for value in vars(importlib.import_module(module.name)).values():
                found |= {key_of(*one.asked): one.asked for one in _patterns_in(value)}
    return found


def _patterns_in(value):
    """The patterns that a value of a module is, or holds."""
    if isinstance(value, _WordedPattern):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _patterns_in(one)
    elif isinstance(value, dict):
        yield from _patterns_in(tuple(value.values()))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from _patterns_in(tuple(getattr(value, field.name) for field in dataclasses.fields(value)))


def table():
    """The words of each pattern by its key."""
    found = ((key, "|".join(words_of(*asked))) for key, asked in patterns().items())
    return dict(sorted((key, words) for key, words in found if words))


def text_of(found):
    """The module that has a table."""
    start = f'"""{late_words.__doc__}"""\n\nWORDS: dict[str, str] = {{\n'
    return f"{start}{''.join(starmap(_row, found.items()))}}}  # fmt: skip\n"


def _row(key, words):
    """A row of it, on one line where it fits."""
    if len(words) <= _WIDTH - len(key):
        return f'    "{key}": "{words}",\n'
    return f'    "{key}": (\n{_lines(words)}    ),\n'


def _lines(words):
    """The words of a row in pieces that fit on a line."""
    lines = [""]
    for word in re.findall(r"[^|]*[|]?", words):
        if len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] += word
    return "".join(f'        "{line}"\n' for line in lines)


if __name__ == "__main__":
    Path(late_words.__file__).write_text(text_of(table()), encoding="utf-8")
