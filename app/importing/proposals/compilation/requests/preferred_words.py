"""Which words of a draft a clause of a rationale likes better than others: "“may” is preferred to “shall”".

Only whole formulas count, said of quoted words, in English papers. What turns them round, leaves them open or gives
them to others makes them none.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later
from app.treaty.proposals import Edit

_WORDS = r"[“\"‘](?P<{}>[^“”\"‘’]{{2,120}}?)[,.]?[”\"’]"
_BUT = r"(?:to|over|rather\s+than|instead\s+of)"
_CALLED = r"(?:the\s+)?(?:(?:words?|terms?|phrases?|expressions?)\s+)?"
_KEPT, _GONE = _WORDS.format("kept"), rf"\s+{_BUT}\s+{_CALLED}{_WORDS.format('gone')}"
_FORMS = (
    compile_later(
        rf"{_KEPT}\s+is\s+(?:(?:strongly|much|clearly)\s+)?(?:preferred|preferable|to\s+be\s+preferred)(?:{_GONE})?",
        re.IGNORECASE,
    ),
    compile_later(
        rf"\b(?:prefers?|favou?rs?)\s+(?:(?:using|the\s+use\s+of)\s+)?{_CALLED}{_KEPT}{_GONE}", re.IGNORECASE
    ),
    compile_later(
        rf"\b(?:prefers?|favou?rs?|supports?)\s+(?:using|the\s+use\s+of)\s+{_CALLED}{_KEPT}(?:{_GONE})?", re.IGNORECASE
    ),
)
_TURNED = compile_later(
    r"\b(?:not|never|cannot|neither|nor|no|hardly|why|while|although|until|provided|when|were|had|would|could|may|might"
    r"|perhaps|if|unless|whether)\b|n[’']t\b|\b(?:oppos|against|reject|disagree|doubt|question)\w*\b",
    re.IGNORECASE,
)
"""Words before a formula in its clause that turn it round or leave it open."""
_HEDGED = compile_later(r"\b(?:by|only|until|provided|but|if|unless|or)\b|\?", re.IGNORECASE)
"""Words behind a formula that take a part of it back, or give it to somebody."""
_REASON = compile_later(r"\b(?:because|since|as|given|due)\b", re.IGNORECASE)
_OPTION = compile_later(r"(?:option|alt(?:ernative)?)\s?\w{1,3}", re.IGNORECASE)


def preferred_words(clause: str) -> tuple[tuple[Edit, str], ...]:
    """The words that a clause wants to stay, and those it wants to go for them; () where it says nothing of the kind.

    >>> [(edit.value, words) for edit, words in preferred_words("“May” is preferred to “shall” because it is clear.")]
    [('retain', 'May'), ('delete', 'shall')]
    """
    for form in _FORMS:
        found = form.search(clause)
        if found is None:
            continue
        after = clause[found.end() :]
        reason = _REASON.search(after)
        if _TURNED.search(clause[: found.start()]) or _HEDGED.search(after[: reason.start()] if reason else after):
            return ()
        kept, gone = found["kept"].strip(), (found["gone"] or "").strip()
        if _OPTION.fullmatch(kept):
            return ()
        return ((Edit.RETAIN, kept), *(((Edit.DELETE, gone),) if gone else ()))
    return ()
