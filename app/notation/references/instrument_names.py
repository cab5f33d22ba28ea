"""Finds the names of existing instruments in a text: titles as they are printed, and short names.

A name must be the whole name. "Convention on Kites" does not stand in "Inter-Island Convention on Kites", nor in
"Convention on Kites and Sails", and one of 1988 is not one of 1999. Where two instruments fit (two versions of one),
the one counts whose title is exactly that, and of those the only one that is in force; else none. The words are in
`instrument_words.py`, what is cited of an instrument in `instrument_citations.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.references.instrument_words import (
    has_kind,
    instrument_words,
    names_instrument,
)
from app.notation.references.vocabulary import DATE, InstrumentWords

if TYPE_CHECKING:
    from app.treaty.instruments import Instrument

_ANY_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_BRACKETED_TAIL = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$")
_DATED_TAIL = re.compile(
    rf"[\s,،]+(?:(?:of|done|adopted|on|du|de|del|от|لعام|المؤرخ[ةه]?)\s+)*{DATE}(?:\s*(?:года|г\.|م|年))?$",
    re.IGNORECASE,
)
_DATED_HEAD = re.compile(rf"^{DATE}\s?年?(?:的)?")
_YEAR_BEHIND = re.compile(
    rf"》?\s*[,،(（]?\s*(?:(?:of|done|adopted|concluded|signed|on|du|de|del|от|لعام|المؤرخ[ةه]?|في)\s+)*{DATE}",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)((?:1[89]|20)\d\d)\s?年?的?\s?[《]?$")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)\s+$")
_CHINESE_BEFORE = re.compile(r"(?:^|[^\u4e00-\u9fff]|根据|依照|按照|依据|适用|规定在|[在和与及或于由对以按])$")
_EDGES = ' .*,;:“”"«»《》'
_SMALL = 3
"""Letters of a Russian word that stay whatever its case."""
_FEW = 4
"""Letters beside the word for its kind that say nothing of what an instrument is on: "The", "this"."""
_STEM_ENDING = 2
"""Letters at the end of a Russian word that change with its case."""


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """Words over `[start, end)` of a text name an instrument; `alone` says that they do so without a provision before
    them.
    """

    start: int
    end: int
    instrument: Instrument
    alone: bool = True


@dataclass(frozen=True, slots=True)
class InstrumentName:
    """One way in which an instrument is written."""

    instrument: Instrument
    pattern: re.Pattern[str]
    alone: bool
    """Whether these words name it wherever they stand."""
    whole: bool = True
    """Whether it may be a part of another name: a word for an instrument is in it."""
    titled: bool = False
    """They are its title, and stand for it whole."""
    of_nations: bool = False
    """The title says that it is one of the United Nations."""


def names_on(shelf: Sequence[Instrument], language: str) -> tuple[InstrumentName, ...]:
    """The names of instruments as a text in `language` may write them: titles in that language, and all short names."""
    found: list[InstrumentName] = []
    for one in shelf:
        if one.text.language == language and (name := _title_name(one, language)) is not None:
            found.append(name)
        if short := one.short_name.strip():
            found.append(short_name(one, short, language))
    return tuple(found)


def short_name(instrument: Instrument, name: str, language: str) -> InstrumentName:
    """A short name, or what a draft defines as one."""
    kind = has_kind(name, language)
    words = _joined([_said(word, language, bends=kind) for word in name.split()])
    flags = re.IGNORECASE if " " in name else re.NOFLAG
    bounded = words if language == "zh" else rf"(?<![\w-]){words}(?![\w-])"
    return InstrumentName(instrument, re.compile(bounded, flags), names_instrument(name, language), whole=kind)


def _title_name(instrument: Instrument, language: str) -> InstrumentName | None:
    """The title of an instrument as a name; None for one that says not what it is on."""
    words = instrument_words(language)
    core = core_of(instrument.text.title)
    nations = re.search(words.nations, core, re.IGNORECASE)
    bare = core[: nations.start()] + core[nations.end() :] if nations else core
    pieces = bare.split()
    kind = next((at for at, one in enumerate(pieces) if re.search(words.kind, one, re.IGNORECASE)), None)
    if kind is None or not _says_more(pieces, kind, language):
        return None
    optional = f"(?P<nations>{words.nations})?"
    dated = rf"(?:\s+(?:(?:of|du|de|от)\s+)?{DATE})?"
    if language == "zh":
        pattern = optional + re.escape(bare)
    else:
        said = [_said(one, language, bends=at <= kind) for at, one in enumerate(pieces)]
        before, behind = _joined(said[: kind + 1]), _joined(said[kind + 1 :])
        if words.nations_first:
            before = optional + before + dated
        else:
            before += optional + dated
        prefix = r"[وف]?[بلك]?" if language == "ar" else ""
        pattern = rf"(?<![\w-]){prefix}{before}{_GAP}{behind}(?!\w)" if behind else rf"(?<![\w-]){prefix}{before}(?!\w)"
    return InstrumentName(
        instrument, re.compile(pattern, re.IGNORECASE), alone=True, titled=True, of_nations=bool(nations)
    )


_GAP = r"[\s\u00a0]+"


def _joined(words: Sequence[str]) -> str:
    return _GAP.join(words)


def core_of(title: str) -> str:
    """A title without what may be left out where it is cited: a day, what stands in brackets behind it.

    >>> core_of("CONVENTION ON KITES (COK), of 1 April 1988"), core_of("1988年风筝公约")
    ('CONVENTION ON KITES', '风筝公约')
    """
    core = " ".join(title.split()).strip(_EDGES)
    while True:
        bare = _DATED_TAIL.sub("", _BRACKETED_TAIL.sub("", core)).strip(_EDGES)
        if bare == core:
            return _DATED_HEAD.sub("", core).strip(_EDGES)
        core = bare


def _says_more(pieces: Sequence[str], kind: int, language: str) -> bool:
    """Whether a title says what the instrument is on, and not only what it is."""
    if language == "zh":
        return len(pieces[0]) > len("公约") + 1
    return sum(len(one) for at, one in enumerate(pieces) if at != kind) > _FEW


def _said(word: str, language: str, *, bends: bool) -> str:
    """A word of a title as it may be written: with either apostrophe, in Russian in any case where it `bends`."""
    if bends and instrument_words(language).bends and len(word) > _SMALL:
        return re.escape(word[: max(_SMALL, len(word) - _STEM_ENDING)]) + r"\w{0,3}"
    return re.escape(word).replace("'", "['’]").replace("’", "['’]")


# --- in a text ---


def mentions_in(text: str, names: Sequence[InstrumentName], language: str) -> tuple[InstrumentMention, ...]:
    """The instruments that a text names, in order, none overlapping; the longest name at a place is the one.

    >>> shelf = [instrument("Convention on Kites"), instrument("Convention on Kites and Sails")]
    >>> words = "See the Convention on Kites and Sails, and the Northern Convention on Kites."
    >>> [one.instrument.text.title for one in mentions_in(words, names_on(shelf, "en"), "en")]
    ['Convention on Kites and Sails']
    """
    words = instrument_words(language)
    found: dict[tuple[int, int], list[tuple[InstrumentName, bool]]] = {}
    for name in names:
        for match in name.pattern.finditer(text):
            exact = name.titled and bool(match.groupdict().get("nations")) == name.of_nations
            more = bool(match.groupdict().get("nations")) and not name.of_nations
            if not more and _is_whole(text, match, name, words, language):
                found.setdefault(match.span(), []).append((name, exact))
    mentions: list[InstrumentMention] = []
    end = 0
    for span in sorted(found, key=lambda one: (one[0], -one[1])):
        if span[0] < end:
            continue
        end = span[1]
        chosen = _chosen(found[span], _years_at(text, *span), language)
        if chosen is not None:
            alone = any(name.alone for name, _ in found[span])
            mentions.append(InstrumentMention(*span, chosen, alone))
    return tuple(mentions)


def _is_whole(text: str, match: re.Match[str], name: InstrumentName, words: InstrumentWords, language: str) -> bool:
    """Whether what stands around a name makes it no other one."""
    before, behind = text[: match.start()], text[match.end() :]
    if language == "zh":
        if before.endswith("《"):
            return behind.startswith(("》", "（", "("))
        return not name.titled or bool(_YEAR_BEFORE.search(before) or _CHINESE_BEFORE.search(before))
    if not name.whole:
        return True
    word = _WORD_BEFORE.search(before)
    capital = word is not None and word[1][0].isupper() and not re.fullmatch(words.articles, word[1], re.IGNORECASE)
    return not capital and re.match(words.longer, behind) is None


def _years_at(text: str, start: int, end: int) -> frozenset[str]:
    """The years that are said of a name, in it or beside it."""
    beside = _YEAR_BEHIND.match(text, end)
    before = _YEAR_BEFORE.search(text, max(0, start - 12), start)
    said = " ".join((text[start:end], beside.group() if beside else "", before.group() if before else ""))
    return frozenset(_ANY_YEAR.findall(said))


def _chosen(fitting: Sequence[tuple[InstrumentName, bool]], years: frozenset[str], language: str) -> Instrument | None:
    """The one instrument that words name of those whose names they are; None where it is not certain which."""
    left = [(name.instrument, exact) for name, exact in fitting if _is_of(name.instrument, years)]
    for better in (
        [one for one in left if one[0].text.language == language],
        [one for one in left if one[1]],
        [one for one in left if years and years & _years_of(one[0])],
        [one for one in left if one[0].in_force],
    ):
        keys = {one[0].key for one in left}
        if len(keys) == 1:
            break
        left = [one for one in better if one in left] or left
    return left[0][0] if len({one[0].key for one in left}) == 1 else None


def _is_of(instrument: Instrument, years: frozenset[str]) -> bool:
    """Whether an instrument may be one of these years; of one whose years nobody knows nothing speaks against it."""
    known = _years_of(instrument)
    return not years or not known or bool(years & known)


def _years_of(instrument: Instrument) -> frozenset[str]:
    said = " ".join((instrument.text.title, instrument.text.date, instrument.in_force))
    return frozenset(_ANY_YEAR.findall(said.replace("-", " ")))
