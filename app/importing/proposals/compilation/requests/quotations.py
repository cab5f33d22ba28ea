"""Words that a block only quotes: the text as it stands beside the one proposed, and what another has proposed.

In: one line. Out: whether it opens such words or the proponent's own again. Where lines belong is
`proposals/compilation/block`'s business.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.subject_names import subject_of

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_TEXT = r"(?:text|wording|version|language|draft|paragraph|article|provision|formulation)"
_STANDING = re.compile(
    rf"\W*(?:(?:the\s+)?(?:current|existing|original|present|previous|old|chair['’]?s?)\s+(?:draft\s+|treaty\s+)?{_TEXT}"
    rf"|{_TEXT}\s+(?:as\s+it\s+stands|of\s+the\s+(?:current\s+)?draft|in\s+the\s+draft)"
    r"|(?:texte|libellé)\s+(?:actuel|existant|initial|original)|(?:texto|redacción)\s+(?:actual|existente|original|vigente)"
    r"|(?:действующ|нынешн|существующ|исходн|первоначальн)\w+\s+(?:текст|формулировка)|(?:现有|原有|原|目前的?)(?:案文|文本)|原文"
    r"|النص\s+(?:الحالي|الأصلي|القائم))\s*[:：]\s*",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    rf"\W*(?:(?:the\s+)?(?:proposed|new|revised|amended|suggested|alternative)\s+(?:new\s+|revised\s+)?{_TEXT}"
    rf"|{_TEXT}\s+(?:as\s+)?(?:proposed|amended|revised|suggested)|proposal|proposed\s+amendment|our\s+{_TEXT}"
    r"|(?:texte|libellé)\s+(?:proposé|nouveau|modifié|révisé)|nouveau\s+texte"
    r"|(?:texto|redacción)\s+(?:propuest[oa]|nuev[oa]|enmendad[oa])|nuevo\s+texto"
    r"|(?:предлагаем|нов|изменённ|измененн)\w+\s+(?:текст|формулировка)|(?:建议|拟议|修改|新)(?:案文|文本|后案文)"
    r"|النص\s+(?:المقترح|الجديد|المعدل))\s*[:：]\s*",
    re.IGNORECASE,
)
_OPENS = '“"‘«„「'
_CLOSED = re.compile(r"[”\"’»“」]\W*$")
_PUTS_FORWARD = re.compile(
    r"\b(?:proposes|propose|suggests|suggest|submits|submit|would\s+like|wish(?:es)?|requests?|recommends?|prefers?)\b"
)
_TIED = re.compile(r"\b(?:of|by|from|submission|proposal|text)\b|['’]s?\b", re.IGNORECASE)
_PASSED_ON = re.compile(
    r"\b(?:text|wording|version|language|formulation)\s+(?:was|were|has\s+been|had\s+been)\s+(?:\w+\s+)?"
    r"(?:read|circulated|distributed|shown|put|introduced|submitted|tabled|presented|suggested|proposed)\b"
    r"|\b(?:texte|libellé)\b.{0,30}\ba\s+été\s+(?:lu|distribué|présenté|proposé)|\b(?:texto|redacción)\b.{0,30}\bfue\s+(?:leíd|distribuid|presentad|propuest)[oa]"
    r"|(?<!\w)(?:был|была|было)\s+(?:зачитан|распростран[её]н|представлен|предложен)[аоы]?|(?:宣读|分发)了?(?:以下|下列)",
    re.IGNORECASE,
)
"""That a text which follows was brought in by somebody who is not told."""
_LONGEST = 200


def current_label_end(text: str) -> int:
    """Where a label such as "Current text:" with which a line begins ends, 0 when it begins otherwise."""
    found = _STANDING.match(text)
    return found.end() if found is not None else 0


def proposed_label_end(text: str) -> int:
    """Where a label such as "Proposed text:" with which a line begins ends, 0 when it begins otherwise."""
    found = _PROPOSED.match(text)
    return found.end() if found is not None else 0


def opens_quotation(text: str) -> bool:
    """Whether a line begins with a quotation mark."""
    return text.startswith(tuple(_OPENS))


def closes_quotation(text: str) -> bool:
    """Whether a line ends with a quotation mark."""
    return _CLOSED.search(text) is not None


def is_passed_on(text: str) -> bool:
    """Whether a line says that a text which follows was brought in by somebody it does not name."""
    return _PASSED_ON.search(text) is not None


def introduces_others(text: str, own: tuple[ActorRef, ...], register: Register) -> bool:
    """Whether a line that ends in a colon speaks of another's text ("Norhaven recalls the text of Kestria:") and does
    not put forward the block's own.
    """
    if not text.endswith((":", "：")) or len(text) > _LONGEST or _PUTS_FORWARD.search(text):
        return False
    if is_passed_on(text):
        return not (subject_of(text, register) or any(actor.as_written in text for actor in own))
    if not _TIED.search(text):
        return False
    words = re.findall(r"[\w’'.-]+", text)
    runs = (" ".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, min(len(words), at + 6) + 1))
    runs = (re.sub(r"['’]s?$", "", run) for run in runs)
    ids = {actor.id for actor in own}
    named = {found for run in runs if run[:1].isupper() and len(run) > 1 for found in register.resolve(run).candidates}
    return any(register.type_of(found) in ("state", "group") for found in named - ids)
