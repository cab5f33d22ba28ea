"""Verdicts of a rationale, which ask for something as plainly as a request does, in other words: "is unnecessary".

Only whole formulas of drafting count, said of a named option or of quoted words, in English; what turns them round,
puts them in doubt or gives them to others makes them none.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

_NAME = r"[“\"‘]?(?:option|alt(?:ernative)?)\s?(?P<{}>[A-Z]|\d|I{{1,3}}|IV)\b[”\"’]?"
_PHRASE = r"[“\"‘](?P<{}>[^“”\"’]{{3,200}})[”\"’]"
_OUT = r"(?:deleted|removed|dropped|struck(?:\s+out)?|omitted|excluded)"
_NEEDLESS = r"(?:unnecessary|redundant|superfluous|unhelpful|needless)"
_DUE = (
    r"(?:reflect|correspond|accord|align|comply|conform|do\s+justice|take\s+(?:due\s+|full\s+)?account|ensure"
    r"|safeguard)\b"
)
"""What a text should do: who says that an option does not speaks against it."""
_TEXT = r"(?:paragraph|sub-?paragraph|provision|sentence|article|chapeau|text|wording|definition|title|heading|it)"

_AGAINST_OPTION = compile_later(
    rf"\b{_NAME.format('a')}\s+is\s+not\s+(?:recommended|supported|acceptable|advisable)\b|"
    rf"\b{_NAME.format('b')}\s+(?:should|must|is\s+to|is)\s+(?:be\s+)?{_OUT}\b|"
    rf"\b(?:does|do|can|could)\s*not\s+(?:support|recommend|accept|favou?r)\s+(?:the\s+)?{_NAME.format('c')}|"
    rf"\b(?:opposes?|rejects?)\s+(?:the\s+)?{_NAME.format('d')}|"
    rf"\b{_NAME.format('f')}\s+(?:(?:does\s+not|fails?\s+to)\s+{_DUE}|(?:contradicts?|conflicts?\s+with)\b"
    rf"|is\s+(?:inconsistent|incompatible|at\s+odds)\s+with\b)",
    re.IGNORECASE,
)
_FOR_OPTION = compile_later(
    rf"\b(?:sees?\s+(?:the\s+)?(?:value|merit)s?\s+(?:of|in)|(?:is|are)\s+in\s+favou?r\s+of)\s+(?:the\s+)?"
    rf"{_NAME.format('e')}",
    re.IGNORECASE,
)
_NEEDLESS_PHRASE = compile_later(
    rf"{_PHRASE.format('p')}\s+(?:is|are)\s+(?:an?\s+)?(?:\w+\s+and\s+)?{_NEEDLESS}(?:\s+and\s+{_NEEDLESS})?\b",
    re.IGNORECASE,
)
_EXCLUDES = compile_later(
    rf"\b(?:definition|wording|text|sentence|title|heading|list)\b(?:\s+of\s+[^.;]{{1,60}}?)?\s+should\s+"
    rf"(?:exclude|not\s+(?:include|contain|mention))\s+(?:the\s+)?(?:(?:words?|phrases?|terms?|references?\s+to)\s+)?"
    rf"{_PHRASE.format('p')}",
    re.IGNORECASE,
)
_READS = compile_later(
    rf"\b{_TEXT}\s+should\s+(?:instead\s+|therefore\s+|rather\s+)?(?:be\s+amended\s+to\s+)?read\s*:?\s*"
    rf"{_PHRASE.format('p')}",
    re.IGNORECASE,
)
_AS_IS = compile_later(
    r"\b(?:(?:leave|keep|retain|maintain)\s+(?:(?:it|this|the\s+text)\s+)?|(?:stays|remains|should\s+(?:stay|remain))\s+)"
    r"as\s+(?:it\s+)?is(?=\s*$|[.,;])",
    re.I,
)
_TURNED = compile_later(
    r"\b(?:not|never|cannot|neither|nor|no|hardly|why|once|until|provided|when|were|had|would|could|may|might|perhaps)\b"
    r"|n[’']t\b|\b(?:oppos|against|reject|disagree|doubt|question)\w*\b",
    re.IGNORECASE,
)
"""Words before a verdict in its clause that turn it round or leave it open."""
_HEDGED = compile_later(
    r"\b(?:only|until|once|provided|as\s+(?:it\s+)?(?:stands|drafted|worded|presently|currently)|"
    r"in\s+(?:its|the)\s+(?:current|present)\s+(?:form|wording)|moved|relocated|merged|but\s+(?:we|could|can|may))\b",
    re.IGNORECASE,
)
"""Words after a verdict that take a part of it back."""
REPORTED = compile_later(
    r"\b(?:some|others?|several|many|certain|those|most)\s+(?:\w+\s+)?(?:delegat\w+|States|parties|members|colleagues|"
    r"proponents|have|who|say|argue|believe|suggest|propose)\b|\b(?:argued?|suggested|said)\s+that\b",
    re.IGNORECASE,
)
"""Words that give what follows to somebody else."""


EXCLUDED = "to be excluded"
"""Anchor of a verdict that a text should exclude something: the words are to go, unless the text says that the thing is
excluded.
"""


@dataclass(frozen=True, slots=True)
class RequestVerdict:
    """What one clause asks: of an option ("B") or of quoted words; of neither, of the provision it speaks of."""

    edit: Edit
    stance: Stance
    option: str = ""
    words: str = ""
    anchor: str = ""


def verdict_in(clause: str) -> RequestVerdict | None:
    """The verdict of one clause of a sentence, None when it gives none or takes it back."""
    for pattern, edit, stance in (
        (_AGAINST_OPTION, Edit.DELETE, Stance.OPPOSE),
        (_FOR_OPTION, Edit.SUPPORT, Stance.SUPPORT),
        (_NEEDLESS_PHRASE, Edit.DELETE, Stance.DELETE),
        (_EXCLUDES, Edit.DELETE, Stance.DELETE),
        (_READS, Edit.REPLACE, Stance.PROPOSE),
        (_AS_IS, Edit.RETAIN, Stance.RETAIN),
    ):
        found = pattern.search(clause)
        if found is None:
            continue
        before, after = clause[: found.start()], clause[found.end() :]
        if _TURNED.search(before) or REPORTED.search(before) or _HEDGED.search(after) or "?" in after:
            return None
        said = {name: words for name, words in found.groupdict().items() if words}
        words = said.pop("p", "").strip()
        option = next(iter(said.values()), "").upper()
        if option and re.search(r"\b(?:either|both|neither)\b|\band\s*$", before, re.IGNORECASE):
            return None
        plain = pattern is _AGAINST_OPTION and ("b" in said)
        anchor = EXCLUDED if pattern is _EXCLUDES else ""
        return RequestVerdict(edit, Stance.DELETE if plain else stance, option, words, anchor)
    return None
