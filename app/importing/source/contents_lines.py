"""Tables of contents among lines of any format: which lines are entries of one, whatever it looks like.

In: lines as their reader gives them (lines of a page, of a text, or whole paragraphs). Out: stretches of them. The sure
sign is that the words of entries come again further on, in the same order, as lines of their own; leaders, page numbers
and a title ("Contents") are weaker ones. It takes nothing away and reads no provision: a list of headings that does not
come again is the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.labels import LabelKind, read_label

TITLE = compile_later(
    r"\W*(?:(?:table|list)\s+of\s+(?:contents|articles)|contents|sommaire|table\s+des\s+mati[èe]res|table\s+analytique"
    r"|índice(?:\s+(?:general|de\s+materias))?|tabla\s+de\s+contenidos?|contenidos?|содержание|оглавление|(?:[条條]文)?目\s*[录錄次]"
    r"|(?:جدول\s+)?المحتويات|(?:ال)?فهرس(?:ت)?)\W*",
    re.IGNORECASE,
)
"""A line that says that contents follow."""
_COLUMN = compile_later(
    r"\W*(?:pages?|página|стр\.?|страница|页次|頁次|الصفحة|paragraphs?|articles?|chapter)\W*", re.IGNORECASE
)
"""What stands over the column of page numbers, or of numbers."""
_NUMBER = compile_later(
    r"(?:\b(?:p{1,2}|page|стр|pág)\.?\s?|第\s?)?\(?(?P<page>\d{1,4}|[ivxlc]{1,7})\)?(?:\s?[页頁])?$", re.IGNORECASE
)
"""A page number at the end of a line."""
_LONGEST_NUMBER = 24
"""Code points from the end of a line in which such a number stands with all that belongs to it."""
_PAGE_ENDS = frozenset("0123456789ivxlcIVXLC)")
"""What such a number ends with, beside signs of other scripts."""
_SIGNS = ".…·_‥・․⋯"
"""What leaders are made of."""
_LEADERS = 3
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NOTE = compile_later(r"(?<=[^\W\d\u2e80-\u9fff]{3})\d{1,2}$")
"""The sign of a footnote at the end of a word."""
_LINK = re.compile(r"\]\(#[^()\s]*\)")
"""Where a link within the text leads, as Markdown has it."""
_MODAL = compile_later(r"\b(?:shall|must|should|doit|doivent|deberán?|должн[ыоа]?)\b|应当|يتعين")
_MODALS = ("shall", "must", "should", "doit", "doivent", "deber", "должн", "应当", "يتعين")
"""Of these every such word has one."""
_DIVIDES = (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION, LabelKind.ARTICLE, LabelKind.ANNEX)
_LONGEST = 400
"""Code points of a line that may belong to an entry or a heading."""
_HEAD_LINES, _ENTRY_LINES, _LED_LINES = 5, 7, 14
"""Lines of the longest heading, of the longest entry, and of the longest one with leaders."""
_LEAST = 3
_LEAST_BARE = 5
"""Entries from which there are contents; without page numbers, leaders and title."""
_LAST_PAGE = 1500
"""A number at the end of a line that is greater is a year or counts something else."""
_FRONT_PAGES = -1000
"""What is added to a Roman page number: those stand before the others."""
_FOUND, _FOUND_BARE = 0.5, 0.8
"""The share of entries that must come again: of those with pages, and of those without."""
_SPREAD = 1.4
"""How many times as many lines there are where entries without page numbers come again: text stands between them."""


_LETTERS = {code: chr(code).lower() if re.match(r"\w", chr(code)) else None for code in range(128)}
"""What becomes of the signs of English words."""
_MOST = 32
"""Places of the same words that are looked at."""
_ABOVE = 4
"""Lines above the first entry within which a title stands."""
_SENTENCE = 60
"""Code points from which a line that ends like a sentence is one."""
_SPARSE = 0.25
"""The share that is enough where there are leaders or a title, too."""


@dataclass(frozen=True, slots=True)
class ContentsTable:
    """One table of contents."""

    lines: tuple[int, ...]
    """The places of its lines, title and all, ascending."""
    headings: tuple[str, ...]
    """The words of its entries, without leaders and page numbers."""

    @property
    def entries(self) -> int:
        """How many there are."""
        return len(self.headings)


@dataclass(frozen=True, slots=True)
class _Entry:
    start: int
    """Its first line for certain: its last, or where the words that come again begin."""
    end: int
    """Behind its last line."""
    again: tuple[int, ...] = ()
    """Where its words stand as lines of their own, further on or before."""
    led: bool = False
    page: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    key: str
    """Its letters and digits alone, folded; without its page number where it has one."""
    whole: str
    """The same of the whole line."""
    page: int | None = None
    led: bool = False
    words: str = ""
    """Its words, without leaders and page number."""
    sentence: bool = False
    """Whether it is words of a text, and no part of an entry."""


def contents_in(lines: Sequence[str], other: Collection[int] = ()) -> tuple[ContentsTable, ...]:
    """The tables of contents among `lines`; `other` are places of lines that are no part of one (notes)."""
    read = [_Line("", "", "") if at in other else _line(text) for at, text in enumerate(lines)]
    titles = [at for at, one in enumerate(read) if one.text and TITLE.fullmatch(one.text)]
    runs = _runs(read)
    heads = _Heads(read)
    found: list[ContentsTable] = []
    for run in runs:
        found += _of_pages(read, run, heads, titles)
    found += _of_headings(read, heads, titles, {at for one in found for at in one.lines})
    return tuple(sorted(found, key=lambda one: one.lines))


def entry_words(text: str) -> str:
    """The words of a line that is an entry of contents, without leaders and page number.

    >>> entry_words("Article 4. Lamps ..... 17"), entry_words("Part II")
    ('Article 4. Lamps', 'Part II')
    """
    line = _line(" ".join(text.split()))
    return line.words or line.text


def _line(text: str) -> _Line:
    text = _LINK.sub("]", text).strip()
    if not text or len(text) > _LONGEST:
        return _Line(text, "", "", sentence=bool(text))
    whole, folded, sentence = words_key(text), _digits(text), _ends_sentence(text)
    ends = folded[-1] in _PAGE_ENDS or not folded[-1].isascii()
    number = _NUMBER.search(folded, max(len(folded) - _LONGEST_NUMBER, 0)) if ends else None
    page = _page(number["page"]) if number is not None else None
    before = text[: number.start()] if number is not None and page is not None else text
    words = before.rstrip(_SIGNS + " \t\u00a0")
    if page is None and words == text:
        return _Line(text, whole, whole, words=text, sentence=sentence)
    named = any(map(str.isalpha, words))
    led = named and sum(sign in _SIGNS for sign in before[len(words) :].replace("…", "...")) >= _LEADERS
    if page is not None and page > 0 and not words:
        return _Line(text, "", "", page, sentence=sentence)  # a page number that stands in a column of its own
    if page is None or before == words or not named:
        key, said = (words_key(words), words) if led else (whole, text)
        return _Line(text, key, whole, None, led, said, sentence)
    label = read_label(text)
    if label is not None and label.end >= len(text):
        return _Line(text, whole, whole, words=text, sentence=sentence)
    return _Line(text, words_key(words), whole, page, led, words, sentence)


def _digits(text: str) -> str:
    """The text with the digits of every script as European ones."""
    return text if text.isascii() else "".join(str(unicodedata.digit(s)) if s.isdecimal() else s for s in text)


def _page(number: str) -> int | None:
    if number.isdigit():
        return int(number) if 0 < int(number) <= _LAST_PAGE else None
    if not number.isascii():
        return None  # the small i without its dot, which is one of "i" whatever its case
    values = [_ROMAN[sign] for sign in number.lower()]
    value = sum(-v if any(v < after for after in values[at + 1 : at + 2]) else v for at, v in enumerate(values))
    return value + _FRONT_PAGES if number.islower() else None


def words_key(text: str) -> str:
    """By what an entry and the heading that it names are known as the same: letters and digits alone, folded."""
    if text.isascii() and ((letters := text.translate(_LETTERS)).isalpha() or not letters):
        return letters
    words = re.findall(r"\w+", _digits(unicodedata.normalize("NFKC", text)).casefold())
    return "".join(_NOTE.sub("", word) if word[-1].isdecimal() else word for word in words)


class _Heads:
    """Where words stand as lines of their own, one or several together."""

    def __init__(self, lines: Sequence[_Line]) -> None:
        self._at: dict[str, list[int]] = {}
        self.lines = lines
        for start in range(len(lines)):
            key = ""
            for at in range(start, min(start + _HEAD_LINES, len(lines))):
                if not lines[at].whole or len(key) > _LONGEST:
                    break
                key += lines[at].whole
                self._at.setdefault(key, []).append(start)

    def after(self, key: str, place: int) -> tuple[int, ...]:
        """The places of `key` from `place` on."""
        found = self._at.get(key, []) if key else []
        first = bisect_left(found, place)
        return tuple(found[first : first + _MOST])

    def before(self, key: str, place: int) -> tuple[int, ...]:
        """The places of `key` before `place`."""
        found = self._at.get(key, []) if key else []
        last = bisect_left(found, place)
        return tuple(found[max(last - _MOST, 0) : last])


def _runs(lines: Sequence[_Line]) -> list[list[int]]:
    """The places of lines with page numbers or leaders that stand near each other, with nothing like a sentence
    between, their numbers ascending.
    """
    runs: list[list[int]] = []
    between = _LED_LINES + 1
    for at, line in enumerate(lines):
        if line.page is not None or line.led:
            most = _LED_LINES if line.led and runs and lines[runs[-1][-1]].led else _ENTRY_LINES
            if between <= most and runs:
                runs[-1].append(at)
            else:
                runs.append([at])
            between = 0
        elif line.sentence:
            between = _LED_LINES + 1
        elif line.text:
            between += 1
    return [kept for run in runs if len(kept := _ascending(lines, _first_time(lines, run))) >= _LEAST]


def _first_time(lines: Sequence[_Line], run: Sequence[int]) -> list[int]:
    """A run up to where the words of one of its entries come again as a heading that ends in a number itself."""
    seen: set[str] = set()
    for place, at in enumerate(run):
        if lines[at].whole and lines[at].whole in seen:
            return list(run[:place])
        seen.add(lines[at].key)
    return list(run)


def _ends_sentence(text: str) -> bool:
    """Whether words, no more than an entry has, are of a text: they end a sentence, or say what shall be done."""
    if len(text) > _SENTENCE and text.rstrip(']})”"’')[-1:] in (".", ";", "。", "；", "؛"):
        return True
    return any(map(text.__contains__, _MODALS)) and _MODAL.search(text) is not None


def _ascending(lines: Sequence[_Line], run: Sequence[int]) -> list[int]:
    """The lines of a run but for those without leaders whose numbers are out of order."""
    numbered = [at for at in run if lines[at].page is not None and not lines[at].led]
    chain = _chain([(lines[at].page or 0,) for at in numbered], strict=False)
    kept = {numbered[at] for at in chain}
    return [at for at in run if lines[at].led or at in kept]


def _chain(choices: Sequence[Sequence[int]], *, strict: bool) -> dict[int, int]:
    """The most of these, in their order, for which ascending numbers can be chosen, each with its number.

    `strict` forbids the same number twice. Hunt and Szymanski's way: for each length the least last number.
    """
    search = bisect_left if strict else bisect_right
    tails: list[int] = []
    ends: list[tuple[int, int, int]] = []
    last: list[int] = []
    for at, numbers in enumerate(choices):
        for number in sorted(numbers, reverse=True):
            place = search(tails, number)
            ends.append((at, number, last[place - 1] if place else -1))
            if place == len(tails):
                tails.append(number)
                last.append(len(ends) - 1)
            else:
                tails[place], last[place] = number, len(ends) - 1
    found: dict[int, int] = {}
    link = last[-1] if last else -1
    while link >= 0:
        at, number, link = ends[link]
        found[at] = number
    return found


def _words_of(lines: Sequence[_Line], entries: Sequence[_Entry]) -> tuple[str, ...]:
    """The words of entries, in their order."""
    return tuple(
        " ".join(line.words or line.text for line in lines[entry.start : entry.end] if line.text) for entry in entries
    )


def _title_above(start: int, titles: Sequence[int]) -> int:
    """The place of the title that stands over a first entry, or that of the entry."""
    above = titles[bisect_right(titles, start) - 1] if titles and titles[0] <= start else -1
    return above if above >= 0 and start - above <= _ABOVE else start


# entries with page numbers or leaders


def _of_pages(lines: Sequence[_Line], run: Sequence[int], heads: _Heads, titles: Sequence[int]) -> list[ContentsTable]:
    """The contents that a run is, if it is one."""
    best: tuple[list[_Entry], dict[int, int]] = ([], {})
    for further in (True, False):
        entries = _entries(lines, run, heads, further=further)
        chain = _chain([entry.again for entry in entries], strict=True)
        if len(chain) > len(best[1]) or not best[0]:
            best = entries, chain
    entries, chain = best
    if not chain:
        first, last = 0, len(entries) - 1
    else:
        first, last = min(chain), max(chain)
        while first and _follows(lines, entries[first - 1]):
            first -= 1
        while last + 1 < len(entries) and _follows(lines, entries[last + 1]):
            last += 1
    entries = entries[first : last + 1]
    start, led = _title_above(entries[0].start, titles), sum(entry.led for entry in entries)
    titled = start < entries[0].start
    share = len(chain) / len(entries)
    if not chain:
        by_form = led >= _LEAST and led * 2 > len(entries) and (titled or all(e.page for e in entries))
        told = len(entries) >= _LEAST and (by_form or (titled and len(lines) > 2 * run[-1] - start))
    else:
        told = len(chain) >= _LEAST and share >= (_SPARSE if titled or led >= _LEAST else _FOUND)
    if not told:
        return []
    places = [at for at in range(start, entries[-1].end) if lines[at].text]
    return [ContentsTable(tuple(places), _words_of(lines, entries))]


def _entries(lines: Sequence[_Line], run: Sequence[int], heads: _Heads, *, further: bool) -> list[_Entry]:
    """An entry for each line of a run, with the lines before that are its own."""
    found: list[_Entry] = []
    for place, end in enumerate(run):
        lowest = run[place - 1] + 1 if place else max(end - _ENTRY_LINES + 1, 0)
        key, best, again = lines[end].key, (lowest if place else end), tuple[int, ...]()
        for start in range(end, lowest - 1, -1):
            if start < end and (not lines[start].whole or lines[start].sentence):
                break
            key = lines[start].whole + key if start < end else key
            there = heads.after(key, run[-1] + 1) if further else heads.before(key, run[0])
            if there:
                best, again = start if not place else lowest, there
        found.append(_Entry(best, end + 1, again, lines[end].led, lines[end].page or 0))
    return found


def _follows(lines: Sequence[_Line], entry: _Entry) -> bool:
    """Whether an entry at the edge, whose words do not come again, is one all the same."""
    first = lines[entry.start]
    return entry.led or (entry.end - entry.start <= _LEAST and not first.text[:1].islower())


# entries without page numbers


def _of_headings(
    lines: Sequence[_Line], heads: _Heads, titles: Sequence[int], taken: Collection[int]
) -> list[ContentsTable]:
    """Stretches of headings that all come again further on, with text between them there."""
    found: list[ContentsTable] = []
    entries: list[_Entry] = []
    misses = 0
    at = 0
    while at <= len(lines):
        come = bool(entries) and at in entries[0].again
        entry = _again(lines, at, heads) if at < len(lines) and at not in taken and not come else None
        if entry is not None:
            entries.append(entry)
            at, misses = entry.end, 0
            continue
        misses += 1
        if come or misses > 1 or at == len(lines) or at in taken or lines[at].sentence or at in titles:
            if len(entries) >= _LEAST and (told := _bare_contents(lines, entries, heads, titles)):
                found.append(told)
            entries = []
        at += 1
    return found


def _again(lines: Sequence[_Line], start: int, heads: _Heads) -> _Entry | None:
    """The longest entry from a line on whose words come again further on."""
    best: _Entry | None = None
    key = ""
    for at in range(start, min(start + _HEAD_LINES, len(lines))):
        text = lines[at].text
        if not lines[at].whole or lines[at].sentence or text.endswith((";", ":", ",", "،", "；", "，")):
            break
        key += lines[at].whole
        if there := heads.after(key, at + 1):
            best = _Entry(start, at + 1, there)
    return best


def _bare_contents(
    lines: Sequence[_Line], entries: Sequence[_Entry], heads: _Heads, titles: Sequence[int]
) -> ContentsTable | None:
    """The contents that such a stretch is, if it is one."""
    end = entries[-1].end
    chain = _chain([tuple(p for p in entry.again if p >= end) for entry in entries], strict=True)
    if not chain:
        return None
    first, last = min(chain), max(chain)
    kept = entries[first : last + 1]
    start = _title_above(kept[0].start, titles)
    titled = start < kept[0].start
    between = kept[-1].end - kept[0].start
    spread = chain[last] - chain[first]
    missed = sum(after.start - one.end for one, after in pairwise(kept))
    if len(chain) < (_LEAST if titled else _LEAST_BARE) or len(chain) < _FOUND_BARE * (len(kept) + missed):
        return None
    if spread < _SPREAD * between or not (titled or _is_whole(lines, kept, chain)):
        return None
    places = tuple(at for at in range(start, kept[-1].end) if lines[at].text)
    return ContentsTable(places, _words_of(lines, kept))


def _is_whole(lines: Sequence[_Line], entries: Sequence[_Entry], chain: Mapping[int, int]) -> bool:
    """Whether most entries are divisions, and nearly all divisions further on are among them."""
    divided = sum(_divides(lines[entry.start].text) for entry in entries)
    if divided * 2 < len(entries):
        return False
    rest = range(entries[-1].end, len(lines))
    there = [at for at in rest if lines[at].whole and _divides(lines[at].text)]
    again = set(chain.values())
    return sum(at in again for at in there) >= _FOUND_BARE * len(there)


def _divides(text: str) -> bool:
    label = read_label(text)
    return label is not None and label.kind in _DIVIDES
