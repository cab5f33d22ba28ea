"""Notation profiles, guessed from a document's own legend and marks, with reasons.

The guess is shown and confirmed by the user; it decides nothing by itself. Legends: docs/domain.md, section 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.message import Message
from app.notation.marks.legends import BRACKET_SIGNS, LEGENDS, NOT_AGREED, legend_lines
from app.notation.statements.stances import read_stances

if TYPE_CHECKING:
    from app.treaty.actors import Register

_SAMPLE = 400
"""Texts looked at when a profile is guessed from marks: the first that hold a bracket."""
_LONGEST_LEGEND = 1_500
"""Code points of a text within which a legend is looked for."""
_FRONT = 150
"""Texts from the first within which it must stand: what speaks of brackets further on is a provision."""
_FEWEST_FORMATS = 2
_ITU = re.compile(r"^\s*(?:ADD|\(?MOD\)?|SUP\*?|NOC)\b(?:\s|$)")
_TRADE = compile_later(r"[\[{](?:[A-Z]{2}\d{0,2}/?)+ (?:propose|oppose|support|consider)s?\b[^\]]{0,60}:")
_TRADE_VERBS = ("propose", "oppose", "support", "consider")
_SHOUTED = re.compile(r"\[DELETE\b[^\]]{0,80}")
_DASHED = compile_later(r"[^\[\]–—]{0,40}(?:[–—]|(?<=[\s.,;]) ?-) ?(?P<names>[^\W\d_][^\[\]–—]{1,80})[\]］]")
_DASHED_END = compile_later(r"(?:[–—]|(?<=[\s.,;])-) ?[^\W\d_][^\[\]–—]{1,80}[\]］]")
"""What every such end of a bracket has; it is found sooner than the words before it."""
_DASH = re.compile("[–—-]")
_BEFORE_DASH = 41
"""Code points before the dash of such an end: the words, and a space."""
_SIDE_BY_SIDE = re.compile(r"[\]］][ /]?[\[［]")
_ADJACENT = re.compile(r"[^\[\]]{0,20}[\]］][ /]?[\[［][^\[\]]{0,20}")
_LONGEST_WORD = 30
_CUT_BEFORE = re.compile(rf"(?<!\w)\w{{1,{_LONGEST_WORD}}}$")
"""The part of a word before the place where a quotation cuts it; of a script that writes no spaces it finds none."""
_CUT_BEHIND = re.compile(r"\w{1,30}(?!\w)")
_QUOTED = 80
"""Code points of the longest quotation."""
_OPTION = compile_later(
    r"^\s*[\[［]?(?:Options?|Opción|Вариант|Alternative|Variante|备选案文|选项|الخيار) ?[\d一二三四五]", re.IGNORECASE
)


def guess_profile(
    texts: Sequence[str], register: Register, *, struck: int = 0, added: int = 0
) -> tuple[str, tuple[Message, ...]]:
    """(profile id, reasons) for the paragraphs of a document, its preface and legend included.

    `struck` and `added` count the passages that are struck, and bold and underlined, by hand. A legend counts before
    marks; names behind a dash count only where they are known. Each reason quotes what it rests on. No evidence:
    "plain".

    >>> legend = "Proposed additions are in bold and underlined; proposed deletions are struck through."
    >>> guess_profile([legend, "Ships moor."], REGISTER)[0]
    'who'
    """
    plain: Message | None = None
    for head, there in legend_lines([text[:_LONGEST_LEGEND] for text in texts[:_FRONT]]):
        for name, reason, signs, pattern in LEGENDS:
            if not there.isdisjoint(signs) and (match := pattern.search(head)):
                return name, (Message(reason, (_short(match.group()),)),)
        if plain is None and not there.isdisjoint(BRACKET_SIGNS) and (match := NOT_AGREED.search(head)):
            plain = Message("The legend says that text in brackets is not agreed. ({q})", (_short(match.group()),))
    if plain is not None:
        return "plain", (plain,)
    return _by_marks(texts, register) or _by_formats(struck, added) or _by_brackets(texts)


def _by_marks(texts: Sequence[str], register: Register) -> tuple[str, tuple[Message, ...]] | None:
    itu = [text for text in texts if _ITU.match(text)]
    if len(itu) >= 3:
        form = "{n} paragraphs begin with an operation: ADD, MOD, SUP or NOC ({q})."
        return "itu", (Message(form, (len(itu), _short(itu[0]))),)
    marked = [text for text in texts if "[" in text or "［" in text][:_SAMPLE]
    shouted = [_whole(m) for text in marked if "[DELETE" in text for m in _SHOUTED.finditer(text)]
    if len(shouted) >= 2:
        form = "{n} brackets ask for a deletion in capitals ({q})."
        return "capitals", (Message(form, (len(shouted), _short(shouted[0]))),)
    said = [text for text in marked if ":" in text and any(map(text.__contains__, _TRADE_VERBS))]
    trade = [m.group() for text in said for m in _TRADE.finditer(text)]
    if len(trade) >= 2:
        form = "{n} brackets begin with two-letter codes and a verb ({q})."
        return "trade", (Message(form, (len(trade), _short(trade[0]))),)
    dashes = [text for text in marked if "-" in text or "–" in text or "—" in text]
    dashed = [_whole(m) for text in dashes for m in _dashed_ends(text) if _names(m["names"], register)]
    if len(dashed) >= 5 and not trade:
        form = "{n} brackets end in a dash and names ({q})."
        return "rio", (Message(form, (len(dashed), _short(dashed[0]))),)
    options = [text for text in texts if _OPTION.match(text)]
    touching = [text for text in marked if len(options) >= 5 and _SIDE_BY_SIDE.search(text)]
    adjacent = [_whole(m) for text in touching for m in _ADJACENT.finditer(text)]
    if len(adjacent) >= 5:
        # No counts of options: how many there are, and that each choice within a line has several, is told elsewhere.
        form = "Headings of options: {n1} ({q1}); brackets right behind each other: {n2} ({q2})."
        facts = (len(options), _short(options[0]), len(adjacent), _short(adjacent[0]))
        return "unfccc", (Message(form, facts),)
    return None


def _dashed_ends(text: str) -> Iterator[re.Match[str]]:
    """The ends of brackets in a dash and what may be names, with some words before it. They are looked for near the
    dashes behind which such an end stands: at every word it takes ten times as long.
    """
    behind = 0
    while (dash := _ending_dash(text, behind)) >= 0 and (
        found := _DASHED.search(text, max(behind, dash - _BEFORE_DASH))
    ) is not None:
        yield found
        behind = found.end()


def _ending_dash(text: str, start: int) -> int:
    """The place of the first dash from `start` on behind which a bracket may end in names, -1 for none."""
    dashes = (dash.start() for dash in _DASH.finditer(text, start))
    return next((at for at in dashes if _DASHED_END.match(text, at) is not None), -1)


def _by_formats(struck: int, added: int) -> tuple[str, tuple[Message, ...]] | None:
    """Struck words beside bold and underlined ones are deletions and additions: decoration needs no strike."""
    if struck < _FEWEST_FORMATS or added < _FEWEST_FORMATS:
        return None
    return "who", (Message("{n1} passages are struck by hand, and {n2} are bold and underlined.", (struck, added)),)


def _by_brackets(texts: Sequence[str]) -> tuple[str, tuple[Message, ...]]:
    marked = [text for text in texts if "[" in text or "［" in text][:_SAMPLE]
    if not marked:
        return "plain", (Message("No bracket was seen."),)
    form = (
        "{n} paragraph has square brackets, and no legend says what they mean."
        if len(marked) == 1
        else "{n} paragraphs have square brackets, and no legend says what they mean."
    )
    return "plain", (Message(form, (len(marked),)),)


def _names(tail: str, register: Register) -> bool:
    """Whether the words behind a dash are nothing but known names and stances."""
    return read_stances(tail, register) is not None


def _whole(match: re.Match[str]) -> str:
    """What was found with the words whole in which it begins and ends: a pattern takes so many code points and no more.

    >>> _whole(re.compile(r"ips. .mo").search("[Ships] [moor]"))
    'Ships] [moor'
    """
    text, start, end = match.string, match.start(), match.end()
    before, behind = _CUT_BEFORE.search(text, max(0, start - _LONGEST_WORD), start), _CUT_BEHIND.match(text, end)
    if before is not None and text[start : start + 1].isalnum():
        start = before.start()
    if behind is not None and text[end - 1 : end].isalnum():
        end = behind.end()
    return text[start:end]


def _short(quote: str) -> str:
    """Words in quotation marks, not many of them, and none cut in two where it is no longer than words are."""
    words = " ".join(quote.split())
    if len(words) <= _QUOTED:
        return f"“{words}”"
    kept = words[: _QUOTED - 1]
    if words[_QUOTED - 1].isalnum() and (cut := _CUT_BEFORE.search(kept)) is not None:
        kept = kept[: cut.start()].rstrip()
    return f"“{kept}…”"
