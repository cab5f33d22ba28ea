"""What a sentence of a statement says first of the draft on which it speaks: “On the draft of 3 May 2030 (A/GATE.9/3),
we propose …”.

In: a sentence. Out: the sentence without the day and the symbol of that draft, which say nothing of what is asked; the
words that lead to them are those of the language (`words`).
"""

from __future__ import annotations

import re

from app.notation.documents.days import read_days

_SYMBOL = re.compile(r"[(（]\s*[^\W\d_][\w.]*(?:/[\w.]+)+\s*[)）]")
_ON_A_DRAFT = re.compile(rf"[^“”\"«»「」:：()（）]{{6,160}}{_SYMBOL.pattern}|[^,，،“”\"«»「」:：]{{6,140}}[,，،]")
"""What stands before a symbol, or before the first comma, where nothing is quoted."""


def without_draft(sentence: str) -> str:
    """A sentence without the day and the symbol of the draft on which it says first that it speaks ("On the draft of 3
    May 2030 (A/GATE.9/3), we …").
    """
    lead = _ON_A_DRAFT.match(sentence)
    if lead is None:
        return sentence
    begun = _SYMBOL.sub(" ", lead[0])
    for day in reversed(read_days(begun)):
        begun = f"{begun[: day.start]} {begun[day.end :]}"
    return begun + sentence[lead.end() :]
