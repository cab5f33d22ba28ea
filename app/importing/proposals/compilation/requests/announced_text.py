"""Finds a text that the words before it announce and that stands in quotation marks of its own paragraphs.

In: the lines of a run of wording. Out: the lines of the text without its marks, where it is to stand, and what stands
before and behind it. What the lines ask is `asks`' business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.instructions import cited_address, references_in
from app.late_methods import dataclass
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine

_ANNOUNCES = compile_later(r"[:：]\s*$")
_OPENS = compile_later(r"\s*[“\"«„「]\s*")
_CLOSES = compile_later(r"[”\"»“」](?P<stop>\s*[.;,。；，]?)\s*$")
_AMENDMENTS = compile_later(
    r"\b(?:submits?|submitted|proposes?|suggests?|presents?|puts?\s+forward|offers?|makes?)\s+(?:\w+\s+){0,2}following\s+(?:\w+\s+){0,2}(?:amendments?|proposals?|changes|suggestions|texts?|wording|drafting)\b"
    r"|\b(?:soumet(?:tent|tons)?|propos(?:e|ent|ons)|présent(?:e|ent|ons)|formul(?:e|ent|ons))\s+(?:les\s+)?(?:amendements|propositions|modifications|textes?|libellés?)\s+(?:\w+\s+)?(?:suivant\w*|ci-après)"
    r"|\b(?:present(?:a|an|amos)|propon(?:e|en|emos)|formul(?:a|an|amos)|somet(?:e|en|emos))\s+(?:las|los|el)\s+siguientes?\s+(?:enmiendas|propuestas|modificaciones|textos?|cambios)\b"
    r"|(?<!\w)(?:представля(?:ет|ют|ем)|предлага(?:ет|ют|ем)|внос(?:ит|ят|им))\s+следующ\w+\s+(?:поправки|предложения|изменения|текст\w*|формулировк\w+)(?!\w)"
    r"|(?:提出|提交)(?:以下|下列|如下)(?:修正案?|提案|建议|案文|修改|措辞)"
    r"|(?<!\w)(?:[تين]?قترح|[تين]قدم|قدمت?)\s+(?:\S+\s+){0,3}(?:التعديلات|المقترحات|الاقتراحات|الصيغة|النصوص|النص)\s+(?:التالية?|الآتية?)(?!\w)",
    re.IGNORECASE,
)
"""What says before the words of a text that they are put forward."""
_NOT_SO = compile_later(
    r"\b(?:not|no|never|oppos\w+|regret\w*|comments?\s+on|ne|pas|sans|nunca|sin|contra)\b|(?<!\w)(?:не|против)(?!\w)|不|反对|(?<!\w)(?:لا|لم|ضد)(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 40
"""Lines of the longest text that is looked for in quotation marks."""


@dataclass(frozen=True, slots=True)
class AnnouncedText:
    """A text in quotation marks behind the line that announces it."""

    before: tuple[PaperLine, ...]
    """The lines before it; the last one announces it."""
    lines: tuple[PaperLine, ...]
    address: str
    """Where it is to stand, as far as the announcement says, or else where the run stands."""
    behind: tuple[PaperLine, ...]


def announced_text(lines: Sequence[PaperLine], address: str) -> AnnouncedText | None:
    """The first text that is announced and quoted in a run of lines at an address; None where none is."""
    for at in range(1, len(lines)):
        if _ANNOUNCES.search(lines[at - 1].text) and _OPENS.match(lines[at].text):
            end = _end_of_quotation(lines, at)
            if end:
                text = (_without_marks(line, last=n == end) for n, line in enumerate(lines[at:end], at + 1))
                place = announced_place(lines[at - 1].text, address)
                return AnnouncedText(tuple(lines[:at]), tuple(text), place, tuple(lines[end:]))
    return None


def announces_amendments(text: str) -> bool:
    """Whether a sentence says that amendments of who speaks follow.

    >>> announces_amendments("The Government of Norhaven submits the following amendments.")
    True
    >>> announces_amendments("Norhaven does not oppose the following amendments.")
    False
    """
    return _AMENDMENTS.search(text) is not None and _NOT_SO.search(text) is None


def announced_place(text: str, address: str) -> str:
    """Where the text goes that some words announce: "add to article 10 a new paragraph 3" is Article 10(3). The address
    given where they name no article of the draft, or places that do not lie in one another.
    """
    places = [address] if address else []
    for found in references_in(text):
        if found.external:
            continue
        if not found.relative and not any(target.startswith(places[-1]) for target in found.targets if places):
            places = []
        places += [cited_address(target, found, places[-1] if places else "") for target in found.targets]
    places = [place for place in places if not place.startswith("(")]
    deepest = max(places, key=len, default="")
    return deepest if deepest and all(deepest.startswith(place) for place in places) else address


def _end_of_quotation(lines: Sequence[PaperLine], at: int) -> int:
    """Behind which line the quotation ends that begins with the line `at`; 0 where none ends it."""
    for n in range(at, min(len(lines), at + _LONGEST)):
        again = n + 1 < len(lines) and _OPENS.match(lines[n + 1].text)
        if _CLOSES.search(lines[n].text) and not again:
            return n + 1
    return 0


def _without_marks(line: PaperLine, *, last: bool) -> PaperLine:
    """A line of a quotation without the marks round it: each paragraph may open it anew, and the last one closes it."""
    opened = _OPENS.match(line.text)
    text = line.text[opened.end() :] if opened is not None else line.text
    closes = last or opened is not None
    return replace(line, text=_CLOSES.sub(lambda found: found["stop"], text) if closes else text)
