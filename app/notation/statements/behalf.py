"""Reads who spoke for whom, in six languages. It knows "X on behalf of G and Y", and groups told only by their number.

It cuts a text at these words; whom they name is read in `actor_lists.py`.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later

_TOO = (
    "in its own name|on its own behalf|also|as well as|并|及|以及|又|同时|وكذلك|وأيضا"
    "|en son nom propre|aussi|en nombre propio|también|также"
)
"""Words before "on behalf of" that say that the speaker is one of those who ask."""
_BEHALF = compile_later(
    r"(?:(?<!\w)(?:on behalf(?: also)? of|speaking for|au nom (?:(?:également|aussi) )?"
    r"(?:des|du|de la|de l['’]|de|d['’])"
    r"|en (?:nombre|representación) (?:(?:también|asimismo) )?(?:del|de los|de las|de la|de)|от имени)(?!\w)"
    r"|(?<!\w)(?:متحدث[اة]ً? )?(?:باسم|بالنيابة عن|نيابة عن)(?!\w)|代表)\s*"
    r"(?:(?:the|les|los|las)\s+)?(?:following\s+(?:States|countries|delegations)\s*:?\s*)?"
    r"(?:(?:Member States|member States|States members|members)\s+of\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_LEADS = compile_later(rf"(?<!\w)(?:speaking|acting|and|et|y|и|(?P<too>{_TOO}))$", re.IGNORECASE)
"""A word that leads "on behalf of", sought at the end of what stands before it."""
_ALSO = re.compile(r"\b(?:also|également|aussi|también|asimismo)\b", re.IGNORECASE)
_ALSO_BEHIND = compile_later(
    r"\s*[,،]?\s*(?:also|as well|également|aussi|también|также|أيضا|أيضًا|كذلك)[\s.:]*$", re.IGNORECASE
)
"""That who speaks asks, too, behind the names of those for whom that is."""
_MOST_LEADS, _LONGEST_LEAD = 5, 40
_COUNTED = compile_later(
    r"(?:(?:a|an|the|another|un|una|plus de|más de|some|over|more than|at least)\s+)*"
    r"(?:(?:cross[- ]regional\s+)?(?:group|number|coalition|groupe|grupo|группы|ряда)\s*(?:of|de|d['’])?\s+)?"
    r"(?:(?:\d{1,3}|several|many|various|plusieurs|varios|varias|нескольких)\s+)?"
    r"(?:(?:other|autres|otros|otras|других)\s+)?"
    r"(?:Member States|States|countries|delegations|Parties|others|like-minded (?:countries|States)"
    r"|États|pays|délégations|Estados|países|delegaciones|государств|стран|делегаций)"
    r"|\d{1,3}\s*个(?:其他)?(?:国家|成员国|缔约国)|(?:مجموعة|عدد) من (?:الدول|البلدان)|\d{1,3} (?:دولة|بلدا|دول)",
    re.IGNORECASE,
)
_LONGEST_COUNTED = 80


@dataclass(frozen=True, slots=True)
class BehalfPhrase:
    """A text cut at "on behalf of": who spoke, for whom, and whether the speaker is said to ask as well.

    `enclosed` when that stands in parentheses behind the speaker's name; `after` is what stands behind these.
    """

    speaker: str
    spoken_for: str
    too: bool
    enclosed: bool = False
    after: str = ""


def cut_at_behalf(text: str) -> BehalfPhrase | None:
    """The two sides of the first "on behalf of" in a text; None when there is none, or nothing behind it.

    Who speaks for a group is its speaker; the group asks.

    >>> found = cut_at_behalf("Norhaven on behalf of the Northern Compact")
    >>> found.speaker, found.spoken_for, found.too
    ('Norhaven', 'Northern Compact', False)
    """
    found = _BEHALF.search(text)
    if found is None or found.end() >= len(text):
        return None
    before, rest = text[: found.start()].rstrip(), text[found.end() :].strip()
    too = _ALSO.search(found[0]) is not None
    if (behind := _ALSO_BEHIND.search(rest)) is not None:
        rest, too = rest[: behind.start()].rstrip(), True
    for _ in range(_MOST_LEADS):
        if (leads := _LEADS.search(before[-_LONGEST_LEAD:])) is None:
            break
        too = too or leads["too"] is not None
        before = before[: len(before) - len(leads[0])].rstrip()
    if not before.endswith(("(", "（")):
        return BehalfPhrase(before, rest, too)
    close = _closing(rest)
    return BehalfPhrase(before[:-1], rest[:close], too, enclosed=True, after=rest[close + 1 :])


def _closing(text: str) -> int:
    """Where the parenthesis that was opened before a text is closed; its length when it is not."""
    depth = 1
    for offset, sign in enumerate(text):
        depth += (sign in "(（") - (sign in ")）")
        if not depth:
            return offset
    return len(text)


def is_counted(text: str) -> bool:
    """Whether a text names States only by their number: "35 States", "a group of countries", "several delegations"."""
    return len(text) <= _LONGEST_COUNTED and _COUNTED.fullmatch(text.strip()) is not None
