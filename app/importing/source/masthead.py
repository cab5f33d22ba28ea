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
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.documents.days import read_day_of_short_year, read_days, read_month
from app.notation.documents.symbols import read_symbols
from app.notation.languages import guess_language

if TYPE_CHECKING:
    from app.notation.documents.days import Day

_VERBS = (
    r"issued|submitted|received|circulated|transmitted|distributed|published|released|tabled|lodged|filed|deposited|delivered"
    r"|presented|posted|uploaded|sent|made|proposed|reçue?s?|présentée?s?|soumise?s?|déposée?s?|diffusée?s?|distribuée?s?"
    r"|publiée?s?|transmise?s?|fait|recibid[oa]s?|presentad[oa]s?|publicad[oa]s?|distribuid[oa]s?|enviad[oa]s?|hech[oa]"
)
_BY = r"(?:\s+(?:by|par|por|to|à|al?|at|sur|on\s+the)\s+[^.;:,()¶]{1,80}?)?"
_ON = r"\s*(?:(?:on|le|el|в|في|يوم|بتاريخ)(?!\w))?\s*(?:the|this)?\s*$"
_ISSUED = compile_later(
    r"\bDistr(?:ibution|ibución|\b)[^,;]{0,30}$|\bDistr\.[^,;]{0,30}$"
    rf"|\b(?:dated?|fecha|дата|{_VERBS})\b{_BY}\s*[:：]?{_ON}"
    r"|(?:\bdate\s+(?:of|de\s+l[’']|de|d[’'])|\bfecha\s+de|\bдата)\s*(?:la\s+)?(?:issu\w+|submi\w+|recei\w+|circul\w+|distr\w+|publi\w+"
    r"|present\w+|présent\w+|dépôt|soumi\w+|récept\w+|diffus\w+|recep\w+|envío|выпуск\w*|представл\w+|получ\w+|распростр\w+"
    r"|публик\w+|the\s+(?:document|paper)|document\w*|документа)\s*[:：]?\s*$"
    rf"|\b(?:{_VERBS})\b[^.;:,()]{{0,40}}[:：]\s*$"
    r"|\b(?:as\s+(?:of|at)|last\s+(?:updated|revised|modified)(?:\s+on)?|à\s+jour\s+au|mis\s+à\s+jour\s+le"
    r"|actualizad[oa]\s+(?:al?|el)|по\s+состоянию\s+на|обновлено)\s*[:：]?\s*$"
    r"|\b(?:datée?s?\s+du|fechad[oa]s?\s+(?:el|en)|de\s+fecha|датирован\w*)\s*$|^\W*(?:en\s+date\s+du|от)\s*$"
    r"|\b(?:rev|revised|amended|updated|corr|corrected|reissued|révisée?|revisad[oa]|испр|пересм)\b\.?\s*(?:on|le|el)?\s*[:：]?\s*$"
    r"|\bfor\s+(?:circulation|distribution|release)\s+(?:on\s+)?$"
    r"|^\W*(?:version|versión|редакция|версия|نسخة|صيغة)\s*(?:of|dated|du|de|del|от)?\s*$"
    r"|\b(?:распростран|опубликован|получен|разослан|представлен|внес[её]н|направлен|издан|поступил)"
    r"(?!\w*(?:ому|ого|ным|ном|ной)\b)\w*"
    rf"(?:\s+[^\W\d_][\w-]*){{0,4}}?\s*[:：]?{_ON}"
    r"|(?:更新|提交|发布|發布|分发|分發|印发|印發|收到|提出)?(?:日期|于|時間|时间)\s*[:：]?\s*$|分发\w{0,4}\s*[:：]?\s*$"
    r"|(?:التاريخ|تاريخ\s+(?:التقديم|الإصدار|النشر|التوزيع|الاستلام|الورود)|بتاريخ)\s*[:：]?\s*$"
    r"|(?:مقدم|مقدمة|قدم|قدمت|ورد|وردت|صدر|صدرت|عمم|وزع|استلم|نشر)"
    rf"(?:\s+من\s+[\u0600-\u06ff ]{{1,60}}?)?\s*[:：]?{_ON}",
    re.IGNORECASE,
)
"""Words before a day that make it the day of issue."""
OFFICERS = (
    r"(?:chair|co-|presid|bureau|secretar|facilit|rapporteur|préside|secrétar|mesa|председ|секретар|бюро|координатор)"
)
"""How the names of those begin who lead a meeting, and send out its texts."""
_DEADLINE = compile_later(
    r"\b(?:deadline|closing\s+date|due|date\s+limite|délai|fecha\s+límite|plazo|срок\w*)\b|\b(?:by|before|until|till|avant|antes\s+del?|hasta|до)\s*(?:the\s+|le\s+|el\s+)?$|截止|截至|(?:قبل|حتى)\s*$|الموعد\s+النهائي|آخر\s+موعد",
    re.IGNORECASE,
)
_TEXTS = (
    r"(?:drafts?|texts?|versions?|notes?|(?:non-)?papers?|letters?|memorand\w+|lettres?|cartas?|notas?|conventions?|protocols?|agreements?|treaty|projets?|avant-projet|textes?|accord|traité"
    r"|proyectos?|borrador|textos?|convenio|convención|acuerdo|тексту?|проекту?|письм\w+)"
)
_OF_TEXT = compile_later(
    rf"\b(?:on|to|against|regarding|concerning|of|in|sur|aux?|du|sobre|al|del|к|по)\s+(?:[^\W\d_][\w’'-]*\s+){{0,6}}?{_TEXTS}\b"
    r"(?P<behind>[^.;:()]*)$"
    r"|(?:على|بشأن|حول|في)\s+(?:[\u0600-\u06ff]+\s+){0,3}(?:النص|المشروع|المسودة|مشروع|نص|مسودة)(?P<behind_ar>[^.;:()]*)$",
    re.IGNORECASE,
)
"""What says that a day is that of the text to which a paper speaks, wherever no comma parts them."""
_OWN_VERB = compile_later(
    rf"^(?:(?!\b{OFFICERS}).)*\b(?:by|par|por)\s+(?!(?:the\s+|le\s+|la\s+|el\s+|l[’'])?(?:\w+-)?{OFFICERS})",
    re.IGNORECASE,
)
"""Somebody who puts forward, behind what may be the text or the paper: officers put forward texts."""
_TEXT_BEHIND = compile_later(
    r"\W*(?:drafts?|texts?)\b|\s*(?:的|印发的|散发的|分发的)?(?-i:[\u4e00-\u9fff]){0,6}(?:草案|案文|文本|决议|決議|会议|會議)",
    re.IGNORECASE,
)
_WEEKDAY = compile_later(
    r"(?:^|[\s,(،])(?:(?:в|во|يوم)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье"
    r"|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?:\s+الموافق)?\s*[,،]?\s*$",
    re.IGNORECASE,
)
_FROM = compile_later(r"(?:^|(?<=\W))(?:from|du|del|со?|من|между|entre|between)\s*$", re.IGNORECASE)
_PART_OF_MONTH = compile_later(
    r"\b(?:early|mid|late|end(?:\s+of)?|beginning\s+of|début|mi|fin|inicios\s+de|mediados\s+de|finales\s+de|начало|середина|конец)\b"
    r"|أوائل|منتصف|أواخر",
    re.IGNORECASE,
)
_WHICH = compile_later(
    r"\b(?:Distr(?:ibution|ibución)?|Original|Originale|General|Générale|Limited|Limitée|Limitada|Restricted"
    r"|English|French|Spanish"
    r"|Russian|Chinese|Arabic|anglais|français|espagnol|inglés|francés|español|only|advance|unedited|version"
    r"|copy|date|fecha|дата)\b"
    r"|日期|原件|中文|英文|التاريخ|الأصل",
    re.IGNORECASE,
)
"""Words of a masthead that say for whom a document is and in which language, beside its symbol and its day."""
_OF_ANOTHER = compile_later(
    r"\b(?:sessions?|meetings?|conference|resolutions?|decisions?|adopted|sesión|período\s+de\s+sesiones"
    r"|résolution|réunion|reunión"
    r"|сесси[яи]|заседани\w+|резолюци\w+|note|nota|agenda|mandate)\b|届会|会议|决议|دورة|الدورة|قرار",
    re.IGNORECASE,
)
"""Words of a line whose day is a meeting's, a resolution's or a note's."""
_SPOKEN_OF = compile_later(
    r"(?:\b(?:of|dated|by|before|until|till|since|than|from|du|de|del|d['’]|daté\w*|avant|antes|hasta|от|до"
    r"|к)\s*(?:the\s+|le\s+|el\s+)?|对|截至|截止"
    r"|المؤرخ\w*|قبل|حتى)\s*$",
    re.IGNORECASE,
)
"""Words right before a day of which a title speaks."""
_APART = compile_later(r"(?:^|[,;(（\[|،，–—-]|\s{2})\s*(?:le\s+|el\s+)?$", re.IGNORECASE)
_BEHIND = compile_later(r"[\s.)）\]]*(?:\([^()]{1,60}\)[\s.]*)?")
_TITLE_BEHIND = compile_later(r"\s*[–—:：|]|\s-\s")
_TIME = compile_later(
    r"[\s,;(（]*(?:星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日])?[)）]?\s*(?:at\s+|à\s+|a\s+las\s+|в\s+|الساعة\s+)?"
    r"(?:T?(?:上午|下午|晚上|中午)?\d{1,2}(?:\s?(?:[.:h]|ч\.?|時|时|點|点)\s?\d{2})?(?::\d{2}(?:\.\d{1,6})?)?\s*"
    r"(?:a\.?m\.?|p\.?m\.?|h(?:ours|rs)?|heures|horas|час\w*|ч\.?|м(?:ин)?\.?|時|时|點|点|分)?"
    r"\s*(?:\(?(?:Z|GMT|UTC|CES?T|[A-Z]{2,4})?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?)?[)）]?\s*",
    re.IGNORECASE,
)
"""An hour behind a day."""
_LONGEST = 1_000
"""A line of a masthead has fewer code points, be it one that was set in one paragraph."""
_MOST_DAYS = 12
"""So many days of one line are looked at; one with more is a list of them."""
_PLACE_WORDS = 4
"""Most words of a place beside a day."""
_RANKS = ("said", "beside a place", "at the end of a title", "of another")
"""How surely a day is that of issue, the surest first."""


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
    said: list[list[tuple[Day, str]]] = [[] for _ in _RANKS]
    for text in (text for text in texts if len(text) <= _LONGEST):
        for day in read_days(text, day_first=day_first)[:_MOST_DAYS]:
            said[_rank(text, day)].append((day, text))
    ranked = said if any_day else said[:-1]
    best = next((days for days in ranked if days), [])
    if not best:
        return IssueDate() if any_day else _month_of_issue(texts)
    day, text = best[0] if any_day else max(best, key=lambda one: (not one[0].span, one[0].iso))
    return IssueDate(day.iso, day.other, text[day.start : day.end] if day.other else "")


def issue_of_close(texts: Sequence[str]) -> IssueDate:
    """The day under a document, as under a letter: where its line says that it was made then, or has a place beside it
    alone.
    """
    day_first = guess_language(texts) != "en"
    days = [
        day for text in texts for day in read_days(text, day_first=day_first) if _rank(text, day) < 2 and not day.span
    ]
    return IssueDate(max((day.iso for day in days), default=""))


def _month_of_issue(texts: Sequence[str]) -> IssueDate:
    """The month of a paper that gives no day: its last day, since a paper taken as later names fewer. Else a day whose
    year has two figures.
    """
    for text in texts:
        month = read_month(text)
        if month is not None and _OF_ANOTHER.search(text) is None and _stands_alone(text, month):
            return IssueDate(month.iso, month.other, text[month.start : month.end])
    day_first = guess_language(texts) != "en"
    for text in texts:
        day = read_day_of_short_year(text, day_first=day_first)
        if day is not None and _rank(text, day) < len(_RANKS) - 1:
            return IssueDate(day.iso, day.other, text[day.start : day.end] if day.other else "")
    return IssueDate()


def _rank(text: str, day: Day) -> int:
    """How surely a day in a line is that of issue, as a place in `_RANKS`."""
    before, after = _WEEKDAY.sub(" ", text[: day.start]), text[day.end :]
    if _DEADLINE.search(before) or _is_of_text(before, after):
        return 3
    if _ISSUED.search(before) is not None and not day.span:
        return 0
    if _OF_ANOTHER.search(text) is not None:
        return 3
    if _stands_alone(text, day):
        return 1
    apart = _APART.search(before) is not None and (_BEHIND.fullmatch(after) or _TIME.fullmatch(after)) is not None
    apart = apart or (not before.strip() and _TITLE_BEHIND.match(after) is not None)
    return 2 if apart and not day.span and not _SPOKEN_OF.search(before) and not _names_another(before) else 3


def _is_of_text(before: str, after: str) -> bool:
    """Whether a day is that of the text to which a paper speaks ("on the text circulated on 3 May 2030")."""
    if _TEXT_BEHIND.match(after):
        return True
    found = _OF_TEXT.search(before)
    behind = (found["behind"] or found["behind_ar"] or "") if found is not None else ""
    return found is not None and not re.search(r"[,،–—]", behind) and _OWN_VERB.search(behind) is None


def _stands_alone(text: str, day: Day) -> bool:
    """Whether nothing but a place and words of a masthead stand in a line beside a day."""
    before = _WEEKDAY.sub(" ", text[: day.start])
    before = _FROM.sub(" ", before) if _runs_between(text[day.start : day.end]) else _PART_OF_MONTH.sub(" ", before)
    for one in reversed(read_symbols(before)):
        before = before[: one.start] + before[one.end :]
    words = re.findall(r"[^\W\d_]+", _WHICH.sub(" ", before))
    behind = re.findall(r"[^\W\d_]+", _WHICH.sub(" ", re.sub(r"\([^()]{1,60}\)", " ", text[day.end :])))
    behind = [] if _TIME.fullmatch(text[day.end :]) else behind
    place = all(word[:1].isupper() or word[:1].lower() == word[:1].upper() or len(word) <= 2 for word in words)
    return place and len(words) <= _PLACE_WORDS and len(behind) <= 1 and not _SPOKEN_OF.search(before)


def _runs_between(written: str) -> bool:
    """Whether several days are written with a word between the first and the last."""
    return (
        re.search(r"\d\w*\s+(?:to|and|au|et|al|a|y|по|и|إلى|[^\W\d]+\s+(?:to|and|au|et|al|a|y|по|и|إلى))\s", written)
        is not None
    )


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
