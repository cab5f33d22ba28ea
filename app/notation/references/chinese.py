"""Chinese citations of provisions: 第五条第二款第（一）项, 第6条至第16条, 本条第二款, 前款, 附件二.

Chinese puts the outer level first and needs no grammar of words; the other languages are read in `citations.py`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.notation.labels.numerals import chinese_value, digits
from app.notation.references.targets import Reference

if TYPE_CHECKING:
    import re

_CN = "[一二三四五六七八九十百零〇0-9０-９]"
_ITEM = rf"(?:{_CN}+|[a-zａ-ｚ])"
_SEVERAL = rf"第(?P<low{{n}}>{_CN}+)款?(?:至|到|[–—-]|[、和及与或])第?(?P<high{{n}}>{_CN}+)款"
_PARAGRAPHS = rf"(?:第?[（(](?P<p{{n}}a>{_CN}+)[)）]款?|第?(?P<p{{n}}b>{_CN}+)款|{_SEVERAL})"
_ITEMS = rf"(?:第?[（(](?P<i{{n}}a>{_ITEM})[)）][分子]?项?|第(?P<i{{n}}b>{_CN}+)[分子]?项)"
_ARTICLE = compile_later(
    rf"第(?P<number>{_CN}+)条(?P<suffix>之{_CN}+)?(?:{_PARAGRAPHS.format(n=1)}(?:{_ITEMS.format(n=1)})?)?"
    rf"|第(?P<list>{_CN}+(?:(?:至|到|[–—-]|[、和及与或])第?{_CN}+)+)条"
    rf"|(?P<here>本条)(?:{_PARAGRAPHS.format(n=2)}(?:{_ITEMS.format(n=2)})?)?"
    rf"|(?P<beside>[前上下次]一?)(?P<unit>款|条|項|项)"
    rf"|本(?P<wide>部分|编|章|节|附件|款)"
    rf"|附件(?P<annex>{_CN}+)(?:第(?P<inside>{_CN}+)条)?"
    rf"|第(?P<division>{_CN}+)(?P<of>部分|编|章|节)"
    rf"|(?:第(?P<p3b>{_CN}+)款|{_SEVERAL.format(n=3)})(?:{_ITEMS.format(n=3)})?"
    rf"|第?[（(](?P<i4a>{_ITEM})[)）][分子]?项"
)
_ITEM_OF_LIST = compile_later(rf"(?P<link>至|到|[–—-]|[、和及与或])?第?(?P<number>{_CN}+)")
_JOINED = compile_later(r"(?:[、，]|以?及|和|与|或|至|到)?")
_RANGE = compile_later(rf"(?:至|到|[–—-])第(?P<number>{_CN}+)条(?![之第（(])")
_INSTRUMENT = compile_later(r"(?:《[^》]+》|公约|宪章|议定书|条约)(?:的|之)?$")
_OWN_INSTRUMENT = compile_later(r"本(?:公约|协定|议定书|条约)(?:的|之)?$")
_SPAN = compile_later(r"[至到–—-]")
_WIDE = {"部分": "part", "编": "part", "章": "chapter", "节": "section", "附件": "annex", "款": "paragraph"}
_UNITS = {"款": "paragraph", "条": "article", "项": "subparagraph", "項": "subparagraph"}
_RANGE_LIMIT = 200

CITING_SIGNS = frozenset("条款项項章节编件部")
"""Signs of which every Chinese citation holds one."""


def chinese_references(text: str) -> list[Reference]:
    """The citations of a Chinese text, in order, none overlapping. Numbers stay as printed, but in written-out ranges.

    Whether a citation is of another instrument is seen in what stands before it.

    >>> text = "适用第五条第二款第（一）项。"
    >>> [(text[one.start : one.end], one.targets) for one in chinese_references(text)]
    [('第五条第二款第（一）项', ('第五条(二)(一)',))]
    """
    found: list[Reference] = []
    at = 0
    while (match := _ARTICLE.search(text, at)) is not None:
        reference = _read(text, match)
        before = text[max(0, match.start() - 24) : match.start()]
        external = bool(_INSTRUMENT.search(before)) and not _OWN_INSTRUMENT.search(before)
        if found and found[-1].external and not reference.relative:  # 《公约》第三条和第四条 are both of that one
            external = external or _JOINED.fullmatch(text, found[-1].end, match.start()) is not None
        reference = replace(reference, external=external)
        found.append(_carried_on(text, found[-1], reference) if found else reference)
        at = reference.end
    return found


def _read(text: str, match: re.Match[str]) -> Reference:
    start, end = match.span()
    ends: tuple[str, ...]
    if match["beside"]:
        step = 1 if match["beside"][0] in "下次" else -1
        return Reference(start, end, (), True, under=_UNITS[match["unit"]], beside=step)
    if match["wide"]:
        level = _WIDE[match["wide"]]
        return Reference(
            start, end, ("",) if level == "paragraph" else (), True, under=level, ends=("",) * (level == "paragraph")
        )
    if match["annex"]:
        inside = f", 第{match['inside']}条" if match["inside"] else ""
        return _one(start, end, f"附件{match['annex']}{inside}")
    if match["division"]:
        return _one(start, end, f"第{match['division']}{match['of']}")
    if match["list"]:
        targets, ends = _listed(match["list"])
        return Reference(start, end, targets, ends=ends)
    if match["number"]:
        article = f"第{match['number']}条{match['suffix'] or ''}"
        further = _RANGE.match(text, end) if match.group().endswith("条") else None
        if further:
            ends = (article, f"第{further['number']}条")
            inner = _between(match["number"], further["number"])
            return Reference(start, further.end(), (ends[0], *(f"第{n}条" for n in inner), ends[1]), ends=ends)
        targets, ends = _inner(match, 1)
        return Reference(start, end, tuple(article + t for t in targets), ends=tuple(article + t for t in ends))
    number = 2 if match["here"] else 3 if match["p3b"] or match["low3"] else 4
    targets, ends = _inner(match, number)
    return Reference(start, end, targets, True, under="paragraph" if number == 4 else "article", ends=ends)


def _listed(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The articles of a list with one 条 behind it: all of them, and those that are printed."""
    targets: list[str] = []
    ends: list[str] = []
    before = ""
    for one in _ITEM_OF_LIST.finditer(text):
        if one["link"] and _SPAN.match(one["link"]):
            targets += [f"第{n}条" for n in _between(before, one["number"])]
        before = one["number"]
        targets.append(f"第{before}条")
        ends.append(f"第{before}条")
    return tuple(targets), tuple(ends)


def _carried_on(text: str, before: Reference, this: Reference) -> Reference:
    """A paragraph or item behind a citation is of the same article: 第三条第一款和第二款."""
    apart = text[before.end : this.start]
    joined = this.relative and this.targets and not before.relative and _JOINED.fullmatch(apart)
    head, opened, inner = before.targets[-1].partition("(") if joined and before.targets else ("", "", "")
    if not opened or before.external or text[this.start] == "本":
        return this
    if this.under == "paragraph":  # an item, beside the last one
        if "(" not in inner:
            return this
        head = before.targets[-1].rpartition("(")[0]
    targets, ends = (tuple(head + one for one in told) for told in (this.targets, this.ends))
    return Reference(this.start, this.end, targets, ends=ends)


def _one(start: int, end: int, address: str) -> Reference:
    return Reference(start, end, (address,), ends=(address,))


def _inner(match: re.Match[str], n: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ends of the addresses below the article: all of them, and those that are printed."""
    groups = match.groupdict()
    item = groups.get(f"i{n}a") or groups.get(f"i{n}b") or ""
    below = f"({item})" if item else ""
    if low := groups.get(f"low{n}"):
        high = groups[f"high{n}"]
        link = match.group()[match.group().index(low) + len(low) :]
        inner = _between(low, high) if _SPAN.search(link[: link.index(high)]) else []
        ends = (f"({low})", f"({high}){below}")
        return (ends[0], *(f"({k})" for k in inner), ends[1]), ends
    paragraph = groups.get(f"p{n}a") or groups.get(f"p{n}b") or ""
    whole = ((f"({paragraph})" if paragraph else "") + below,)
    return whole, whole


def _between(low: str, high: str) -> list[int]:
    """The numbers between two."""
    first, last = (digits(n) or chinese_value(n) for n in (low, high))
    return list(range(first + 1, min(last, first + _RANGE_LIMIT - 1)))
