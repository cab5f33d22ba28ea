"""The masthead of a document: which symbol it has and on which day it was issued, read alike for drafts and papers.

In: its first lines. Out: the symbol, and its day with what is doubtful about it. A day is the document's own where the
line says that ("Distr.: General 15 April 2030", "Date: 15 April 2030"), where nothing but a place stands beside it, or
where it is set apart at the end of a title ("Proposals of Norhaven, 15 April 2030"). A day of which a title speaks ("on
the draft of 1 March 2030", "by 20 February 2030", "Fifth session, 7 March 2030") is another's. Where the text begins is
`outline/front_matter`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.documents.days import read_days, read_month
from app.notation.documents.symbols import read_symbols
from app.notation.languages import guess_language

if TYPE_CHECKING:
    from app.notation.documents.days import Day

_ISSUED = re.compile(
    r"\bDistr(?:ibution|ibución|\b)|\b(?:date(?:d)?|issued|submitted|received|circulated|transmitted|distributed|published"
    r"|released|tabled|lodged|filed|deposited|fecha|date\s+de\s+publication|diffusée?|distribuée?|publiée?|reçue?|déposée?"
    r"|distribuid[oa]|publicad[oa]|recibid[oa]|дата|опубликован\w*|получен\w*|разослан\w*)\b"
    r"\s*(?:on|le|el)?\s*(?:the)?\s*[:：]?\s*$|\b(?:as\s+(?:of|at)|last\s+(?:updated|revised|modified)(?:\s+on)?"
    r"|à\s+jour\s+au|mis\s+à\s+jour\s+le"
    r"|actualizad[oa]\s+(?:al?|el)|по\s+состоянию\s+на|обновлено)\s*[:：]?\s*$|更新(?:日期|于)?\s*[:：]?\s*$|Распростран|日期\s*[:：]?\s*$|分发|(?:التاريخ|بتاريخ)\s*[:：]?\s*$|Distr\.",
    re.IGNORECASE,
)
"""Words before a day that make it the day of issue."""
_WHICH = re.compile(
    r"\b(?:Distr(?:ibution|ibución)?|Original|Originale|General|Générale|Limited|Limitée|Limitada|Restricted"
    r"|English|French|Spanish"
    r"|Russian|Chinese|Arabic|anglais|français|espagnol|inglés|francés|español|only|advance|unedited|version"
    r"|copy|date|fecha|дата)\b"
    r"|日期|原件|中文|英文|التاريخ|الأصل",
    re.IGNORECASE,
)
"""Words of a masthead that say for whom a document is and in which language, beside its symbol and its day."""
_OF_ANOTHER = re.compile(
    r"\b(?:sessions?|meetings?|conference|resolutions?|decisions?|adopted|sesión|período\s+de\s+sesiones"
    r"|résolution|réunion|reunión"
    r"|сесси[яи]|заседани\w+|резолюци\w+|note|nota|agenda|mandate)\b|届会|会议|决议|دورة|الدورة|قرار",
    re.IGNORECASE,
)
"""Words of a line whose day is a meeting's, a resolution's or a note's."""
_SPOKEN_OF = re.compile(
    r"(?:\b(?:of|dated|by|before|until|till|since|than|from|du|de|del|d['’]|daté\w*|avant|antes|hasta|от|до"
    r"|к)\s*(?:the\s+|le\s+|el\s+)?|对|截至|截止"
    r"|المؤرخ\w*|قبل|حتى)\s*$",
    re.IGNORECASE,
)
"""Words right before a day of which a title speaks."""
_APART = re.compile(r"(?:^|[,;(（\[|،，–—-]|\s{2})\s*(?:le\s+|el\s+)?$", re.IGNORECASE)
_BEHIND = re.compile(r"[\s.)）\]]*(?:\([^()]{1,60}\)[\s.]*)?")
_TIME = re.compile(
    r"\s*[,;(]?\s*(?:at\s+|à\s+|a\s+las\s+|в\s+)?\d{1,2}(?:[.:h]\d{2})?\s*"
    r"(?:a\.?m\.?|p\.?m\.?|h(?:ours|rs)?|heures|horas|час\w*|時|时)?\)?\s*",
    re.IGNORECASE,
)
"""An hour behind a day."""
_PLACE_WORDS = 4
"""Most words of a place beside a day."""


@dataclass(frozen=True, slots=True)
class IssueDate:
    """When a document was issued, in ISO 8601 ("" when it does not say). `other` is what else the day may be, where it
    is written as `written`: `date` is the later of the two then.
    """

    date: str = ""
    other: str = ""
    written: str = ""


def symbol_in(texts: Sequence[str]) -> str:
    """The first symbol of some lines, "" for none; one of a series and a number only where it is a whole line."""
    for text in texts:
        for one in read_symbols(text):
            if not one.short or one.written == text.strip(" ()"):
                return one.written
    return ""


def issue_date_of(texts: Sequence[str], *, any_day: bool) -> IssueDate:
    """The day of issue by the first lines of a document.

    Of several of its own days the last is taken, since what was asked in a paper that was issued again may be new. With
    `any_day` (a draft, whose title may give its day) it is the first, and a day of which a title speaks counts where
    there is no other.
    """
    day_first = guess_language(texts) != "en"
    said: list[list[tuple[Day, str]]] = [[], [], [], []]
    for text in texts:
        for day in read_days(text, day_first=day_first):
            said[_rank(text, day)].append((day, text))
    ranked = said if any_day else said[:3]
    best = next((days for days in ranked if days), [])
    if not best:
        return IssueDate() if any_day else _month_of_issue(texts)
    day, text = best[0] if any_day else max(best, key=lambda one: (not one[0].span, one[0].iso))
    return IssueDate(day.iso, day.other, text[day.start : day.end] if day.other else "")


def _month_of_issue(texts: Sequence[str]) -> IssueDate:
    """The month of a paper that gives no day: its last day, since a paper taken as later names fewer."""
    for text in texts:
        month = read_month(text)
        if month is not None and _OF_ANOTHER.search(text) is None and _stands_alone(text, month):
            return IssueDate(month.iso, month.other, text[month.start : month.end])
    return IssueDate()


def _rank(text: str, day: Day) -> int:
    """How surely a day in a line is that of issue: 0 where the line says so, 1 beside a place alone, 2 at the end of a
    title, 3 not at all.
    """
    before, after = text[: day.start], text[day.end :]
    if _ISSUED.search(before) is not None and not day.span:
        return 0
    if _OF_ANOTHER.search(text) is not None:
        return 3
    if _stands_alone(text, day):
        return 1
    apart = _APART.search(before) is not None and _BEHIND.fullmatch(after) is not None
    return 2 if apart and not day.span and not _SPOKEN_OF.search(before) and not _names_another(before) else 3


def _stands_alone(text: str, day: Day) -> bool:
    """Whether nothing but a place and words of a masthead stand in a line beside a day."""
    before = text[: day.start]
    for one in reversed(read_symbols(before)):
        before = before[: one.start] + before[one.end :]
    words = re.findall(r"[^\W\d_]+", _WHICH.sub(" ", before))
    behind = re.findall(r"[^\W\d_]+", _WHICH.sub(" ", re.sub(r"\([^()]{1,60}\)", " ", text[day.end :])))
    behind = [] if _TIME.fullmatch(text[day.end :]) else behind
    place = all(word[:1].isupper() or word[:1].lower() == word[:1].upper() or len(word) <= 2 for word in words)
    return place and len(words) <= _PLACE_WORDS and len(behind) <= 1 and not _SPOKEN_OF.search(before)


def _names_another(before: str) -> bool:
    """Whether a symbol stands right before a day, whose document it is then."""
    return any(not before[one.end :].strip(" ,;(") for one in read_symbols(before))


def says_which_document(line: str) -> bool:
    """Whether a line of a masthead says only which document it is, which no two have alike: its symbol, its day, for
    whom it is and in which language.
    """
    parts = sorted([(day.start, day.end) for day in read_days(line)] + [(s.start, s.end) for s in read_symbols(line)])
    for start, end in reversed(parts):
        line = line[:start] + " " * (end - start) + line[end:]
    return not any(sign.isalpha() for sign in _WHICH.sub(" ", line))
