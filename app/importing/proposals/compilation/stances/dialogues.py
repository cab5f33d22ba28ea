"""Who speaks in turn in a paper, and who answers a question whether a proposal still stands.

In: a line or a sentence, and the one before it. Out: the turns of a line on which somebody speaks again behind another,
and those who answer. An answer of few words ("Norhaven: yes") tells what becomes of a proposal only together with the
question, which nobody reads here: then the proposal is nobody's. Words that take something back by themselves are
`withdrawals`'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING
from app.importing.proposals.compilation.heads.line_kinds import inline_name
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.importing.proposals.compilation.stances.withdrawals import ids_named
from app.importing.proposals.compilation.subject_names import subject_end
from app.late_pattern import compile_later
from app.notation.statements.withdrawals import asks_what_stands, denies_withdrawal

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_LONGEST = 2_000
"""Characters of the longest line that is cut into turns."""
_PIECE = compile_later(r"(?<=[.!?؟;؛])\s+(?:[–—/|-]+\s*)?|(?<=[。；！？])\s*|\s+[–—/|-]+\s+|\s*[;；؛]\s*")
"""Where the next turn may begin."""
_LEAD = compile_later(
    r"(?:[\u0621-\u064a]+\s+(?=[\u0621-\u064a])|The\s+(?:(?:representative|delegation|delegate)\s+of\s+(?:the\s+)?)?|L[ea]s?\s+|L['’]|El\s+|La\s+)(?=\w)"
)
"""What may stand before a name: an article, an office, or the verb in Arabic."""
_LABEL = re.compile(r"[^\W\d_][^:：.]{1,40}[:：]")
"""Who speaks, before what is said."""
_ASKS = ("?", "？", "؟")
_LONGEST_TURN = 300
"""Characters of the longest answer with the name before it."""
_MOST_WORDS = 14
_MOST_SIGNS = 60
"""Words, and characters, of the longest answer behind the name."""


def turns_in(line: PaperLine, register: Register) -> Iterator[PaperLine]:
    """A line, or its turns where somebody who spoke first on it speaks again behind another, or answers."""
    starts = [0, *(_starts(line.text) if len(line.text) <= _LONGEST else ())]
    first = _speakers(line.text, register) if len(starts) > 1 else frozenset()
    starts = starts if first else [0]
    cuts: list[int] = []
    asked = answered = False
    last = ""
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        piece = line.text[start:end]
        who = _speakers(piece, register)
        again = bool(first & who)
        if start and not again and (who or inline_name(piece) or piece.rstrip().endswith(_ASKS)):
            asked = True
            cuts.append(start)
        elif again:
            answered = answered or asked
            cuts.append(start)
        if last and who_answers(piece, last, register):
            answered = True
            cuts.append(start)
        last = piece
    if not answered:
        yield line
        return
    cuts = list(dict.fromkeys(cuts))
    for start, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        yield replace(line, text=line.text[start:end].strip(" /|–—"), written="")


def who_answers(text: str, before: str, register: Register, own: frozenset[str] = frozenset()) -> frozenset[str]:
    """Those who answer in a line what another asked in the one before, in words that ask for nothing by themselves.

    `own` are the ids of those below whose names the line before stands: a question without a name may be their own.

    >>> who_answers("Norhaven: yes.", "Kestria: would Norhaven withdraw that?", REGISTER)
    frozenset({'XNO'})
    >>> who_answers("Norhaven: yes.", "Kestria supports this.", REGISTER)
    frozenset()
    """
    asks = before.rstrip(" )）]").endswith(_ASKS) or ":" in before or "：" in before or asks_what_stands(before)
    who = _speakers(text, register) if asks and len(text) <= _LONGEST_TURN else frozenset()
    before = before[max(_starts(before), default=0) :] if who else ""
    if not before or who & _speakers(before, register):
        return frozenset()
    text, before = text.lstrip(" –—-•*"), before.lstrip(" –—-•*")
    lead = _LEAD.match(text)
    bare = text[lead.end() :] if lead is not None else text
    rest = bare[subject_end(bare, register) :].strip(" :：–—,，")
    short = len(rest.split()) <= _MOST_WORDS and len(rest) <= _MOST_SIGNS * 2
    if not short or QUOTED.search(rest) or STARTS_WORDING.match(rest) or instructions_in(rest, "") is not None:
        return frozenset()
    put = before.rstrip(" )）]").endswith(_ASKS)
    stands, named = asks_what_stands(before), bool(who & ids_named(before, register))
    labelled = _LABEL.match(before) is not None
    other = labelled and bool(_speakers(before, register))
    asked = (stands or named or labelled or not who & own) if put else (other or (stands and named))
    return who if asked and not denies_withdrawal(rest) else frozenset()


def _starts(text: str) -> Iterator[int]:
    """Where pieces of a line begin, none within quoted words."""
    shown = QUOTED.sub(lambda found: "…" * len(found[0]), text)
    return (found.end() for found in _PIECE.finditer(shown) if 0 < found.end() < len(text))


def _speakers(text: str, register: Register) -> frozenset[str]:
    """All whom the names may mean with which words begin."""
    text = text.lstrip(" –—-•*")
    lead = _LEAD.match(text)
    starts = dict.fromkeys((0, lead.end() if lead is not None else 0))
    ends = ((start, start + subject_end(text[start:], register)) for start in starts)
    return frozenset().union(*(ids_named(text[start:end], register) for start, end in ends))
