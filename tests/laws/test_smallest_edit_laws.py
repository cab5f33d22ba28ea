"""Laws of the smallest edit: what is typed makes the text the one that was asked for, brackets and all.

Texts are made of words that occur once, so that what stands where it should can be told without a second comparison.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.amendments.paired_brackets import halves_in, with_pairs
from app.attribution.amendments.smallest_edit import steps_of
from app.attribution.amendments.text_edits import TextEdit
from app.attribution.amendments.transfer import transfer_edits
from app.comparison.edits.paragraph_diff import gaps_between, stretches_between

if TYPE_CHECKING:
    from app.treaty.amendments import Step

OURS = ("amber", "birch", "cedar", "dune", "elder", "fern", "gorse", "heath")
THEIRS = ("quill", "raven", "sable", "thorn", "umber", "vale", "wren", "yarrow")
STOOD = ("anchor", "boat", "crane", "dock", "ebb", "ferry", "gulf", "hull", "inlet", "jetty", "keel", "lock")
_SIGN = re.compile(r"\w+|[\[\]]")


@dataclass(frozen=True)
class Text:
    """Words and the pairs of brackets round them, each by the first and the last word in it; none crosses another."""

    words: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return " ".join(self._bracketed(word) for word in self.words)

    def _bracketed(self, word: str) -> str:
        return "[" * sum(word == a for a, _ in self.pairs) + word + "]" * sum(word == b for _, b in self.pairs)

    def within(self, pair: tuple[str, str]) -> tuple[str, ...]:
        return self.words[self.words.index(pair[0]) : self.words.index(pair[1]) + 1]


@st.composite
def pairs(draw: st.DrawFn, words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    ends = st.integers(0, len(words) - 1)
    found: set[tuple[int, int]] = set()
    for one, other in draw(st.lists(st.tuples(ends, ends), max_size=3)):
        low, high = sorted((one, other))
        if all(b < low or high < a or a <= low <= high <= b or low <= a <= b <= high for a, b in found):
            found.add((low, high))
    return tuple((words[a], words[b]) for a, b in sorted(found))


@st.composite
def changed(draw: st.DrawFn, text: Text, new: tuple[str, ...]) -> Text:
    """A text after somebody took words out, put words of theirs in, and brackets round others."""
    fresh, words = list(new), []
    for word in text.words:
        fate = draw(st.sampled_from(["stays"] * 4 + ["goes", "other", "before", "behind"]))
        own = [fresh.pop(0)] if fate in ("other", "before", "behind") and fresh else []
        stays = [word] if fate in ("stays", "before", "behind") or (fate == "other" and not own) else []
        words += own + stays if fate == "before" else stays + own
    there = tuple(words) or text.words
    kept = tuple(pair for pair in text.pairs if set(pair) <= set(there) and draw(st.booleans()))
    return Text(there, kept or draw(pairs(there)))


@st.composite
def texts(draw: st.DrawFn) -> tuple[Text, Text, Text]:
    """The draft that was spoken to, the wording asked of it, and the later draft."""
    words = STOOD[: draw(st.integers(3, len(STOOD)))]
    base = Text(words, draw(pairs(words)))
    return base, draw(changed(base, OURS)), draw(changed(base, THEIRS))


def signs(text: object) -> list[str]:
    return _SIGN.findall(str(text))


def laid(base: object, wording: object, later: object) -> str | None:
    """The later text as it is wanted; None where nothing has a place in it."""
    old, new = str(base), str(wording)
    gaps = [(gap.start, gap.end, new[gap.into : gap.to]) for gap in gaps_between(old, new, spellings=False)]
    edits = [TextEdit("a", *edit) for edit in with_pairs(old, gaps, old, new)]
    found = transfer_edits(edits, {"a": old}, {"a": [("b", str(later))]})
    return None if found.lost else found.texts.get("b", str(later))


@given(texts())
@settings(max_examples=200, deadline=None)
def test_on_the_draft_it_speaks_to_the_smallest_edit_gives_the_very_wording(made: tuple[Text, Text, Text]) -> None:
    base, wording, _ = made
    assert signs(laid(base, wording, base)) == signs(wording)


@given(texts())
@settings(max_examples=250, deadline=None)
def test_on_a_later_draft_no_bracket_stands_alone_or_empty_and_no_word_of_ours_is_lost(
    made: tuple[Text, Text, Text],
) -> None:
    base, wording, later = made
    found = laid(base, wording, later)
    if found is None:
        return
    assert halves_in(found) == ([], []), found
    assert not re.search(r"\[\s*\]", found), found
    assert [word for word in signs(found) if word in OURS] == [word for word in wording.words if word in OURS]


@given(texts())
@settings(max_examples=250, deadline=None)
def test_brackets_that_are_asked_for_hold_what_they_hold_in_the_wording_where_that_went(
    made: tuple[Text, Text, Text],
) -> None:
    base, wording, later = made
    found = laid(base, wording, later)
    # A pair of which one sign stood there already was not put in: of what it held, what is gone may stay gone.
    stood = {word for pair in base.pairs for word in pair}
    for pair in wording.pairs if found is not None else ():
        if not stood.isdisjoint(pair):
            continue
        within = wording.within(pair)
        if set(within) & set(OURS) and not {*within, *THEIRS} & set(later.words):
            assert " ".join(within) in " ".join(re.findall(r"\w+", str(found))), (within, found)


def follow(text: str, steps: tuple[Step, ...]) -> str:
    """A text after its steps, as a clerk takes them who reads only what they say."""
    cuts = []
    for step in steps:
        behind = text.index(step.after) + len(step.after) if step.after else 0
        start = text.index(step.before) if step.before and not step.out else text.index(step.out, behind)
        if step.after and not step.out:
            start = behind
        cuts.append((start, start + len(step.out), step.into))
    for start, end, into in reversed(cuts):
        text = f"{text[:start]} {into} {text[end:]}"
    return text


@given(texts())
@settings(max_examples=200, deadline=None)
def test_whoever_follows_the_steps_gets_the_wanted_text(made: tuple[Text, Text, Text]) -> None:
    for older, newer in ((made[0], made[1]), (made[2], made[1])):
        steps = steps_of(stretches_between(str(older), str(newer)))
        assert signs(follow(str(older), steps)) == signs(newer)
