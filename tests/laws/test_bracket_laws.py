"""Laws of brackets that change, wherever they run: over a heading and its text, over paragraphs, into tags,
alternatives and blanks, with tracked deletions among them. What is told of them is whole, says words, and is the same
either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.notation.marks.marks import read_marks
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.changes import BRACKET_EVENTS, Comparison
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Marks, Revision, RevisionKind
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER
from tests.house.examples import profiles

_WORDS = ("ships", "moor", "by", "night", "keepers", "ring", "bells", "salt", "dry", "tower", "lamps", "horn", "quay")
_BRACKETED = (
    "[ ]", "[___]", "[shall][should]", "[may / shall]", "[Norhaven]", "[at dusk – Norhaven]", "– Kestria]", "[Kestria:",
    "[agreed ad ref]", "[ [", "] ]", "][", "［应］", "State[s]", "[by day [or night]]",
)  # fmt: skip
_MIRROR = {
    "bracket_added": "bracket_removed",
    "bracket_inserted": "bracket_deleted",
    "bracket_widened": "bracket_narrowed",
    "alternatives_resolved": "alternatives_opened",
    "alternatives_merged": "alternatives_opened",
}
_Row = tuple[Kind, str, list[str], list[str]]
"""A provision: its kind and number, the pieces of its heading and of its text."""

signs = st.sampled_from("[]")
pieces = st.one_of(st.sampled_from(_WORDS), st.sampled_from(_WORDS), signs, st.sampled_from(_BRACKETED))
rows = st.one_of(
    st.tuples(
        st.just(Kind.ARTICLE),
        st.sampled_from(("Article 1", "Article 2", "[Article 3")),
        st.lists(pieces, max_size=5),
        st.lists(pieces, max_size=2),
    ),
    st.tuples(
        st.just(Kind.PARAGRAPH),
        st.sampled_from(("1.", "2.", "[3.", "4.]", "")),
        st.just([]),
        st.lists(pieces, max_size=8),
    ),
)


@st.composite
def revised(draw: st.DrawFn) -> tuple[Draft, Draft]:
    """A text with brackets, and what became of it: signs put, moved and lifted, words edited, provisions gone."""
    older: list[_Row] = draw(st.lists(rows, min_size=1, max_size=5))
    newer = [(kind, number, list(heading), list(text)) for kind, number, heading, text in older]
    for _ in range(draw(st.integers(1, 4))):
        fields = [field for kind, _, heading, text in newer for field in (heading, text)[kind is not Kind.ARTICLE :]]
        if not fields:
            break
        field, other = draw(st.sampled_from(fields)), draw(st.sampled_from(fields))
        at, there = draw(st.integers(0, len(field))), draw(st.integers(0, len(other)))
        standing = [k for k, piece in enumerate(field) if piece in ("[", "]")]
        match draw(st.sampled_from(("put", "pair", "move", "lift", "words", "word", "drop"))):
            case "put":
                field.insert(at, draw(signs))
            case "pair":
                field.insert(at, "[")
                other.insert(there, "]")
            case "move" if standing:
                other.insert(min(there, len(other)), field.pop(draw(st.sampled_from(standing))))
            case "lift" if standing:
                field.pop(draw(st.sampled_from(standing)))
            case "words":
                field[at : at + draw(st.integers(0, 3))] = draw(st.lists(pieces, max_size=3))
            case "word":
                field[at:at] = [draw(st.sampled_from(("lantern", "mole", "tide")))]
            case "drop" if len(newer) > 1:
                newer.pop(draw(st.integers(0, len(newer) - 1)))
    return read(draw, older), read(draw, newer)


def read(draw: st.DrawFn, items: Sequence[_Row]) -> Draft:
    """The draft of these provisions, with the marks of its texts, as it is read without tracked deletions."""
    provisions: list[Provision] = []
    above = ""
    for index, (kind, number, heading, text) in enumerate(items):
        parent = "" if kind is Kind.ARTICLE else above
        provisions.append(Provision(f"n{index}", parent, kind, number, " ".join(heading), " ".join(text)))
        above = f"n{index}" if kind is Kind.ARTICLE else above
    marked = [replace(one, marks=with_deletions(draw, one)) for one in assign_ids(provisions)]
    return apply_reading(Draft("", "en", "plain", assign_addresses(marked))).draft


def with_deletions(draw: st.DrawFn, provision: Provision) -> Marks:
    """The marks that are read in a provision, and sometimes a tracked deletion over a part of its text."""
    found = [read_marks(text, profiles()["plain"], REGISTER, "en") for text in (provision.text, provision.heading)]
    size = len(provision.text)
    if size > 2 and draw(st.integers(0, 3)) == 0:
        start = draw(st.integers(0, size - 2))
        gone = Revision(start, draw(st.integers(start + 1, size)), RevisionKind.DELETED, "Keeper")
        found[0] = tuple(sorted((*found[0], gone), key=lambda mark: (mark.start, -mark.end)))
    return Marks(*found)


@settings(max_examples=150)
@given(revised())
def test_an_event_has_changes_and_says_words(pair: tuple[Draft, Draft]) -> None:
    comparison = compare(*pair)
    for group in comparison.groups:
        many = sum(change.group == group.id for change in comparison.changes)
        assert group.count == many
        # A bracket that shares a sign with another, but no words, is told of the one sign that changed.
        assert many > 1 or (many == 1 and group.kind in BRACKET_EVENTS)
        assert "“”" not in str(group.title)


def kinds(comparison: Comparison, *, mirrored: bool) -> list[tuple[str, list[str]]]:
    """The events of brackets by kind, with the places of their changes."""
    found = []
    for group in comparison.groups:
        if group.kind in BRACKET_EVENTS:
            sides = [(c.older, c.newer)[:: -1 if mirrored else 1] for c in comparison.changes if c.group == group.id]
            found.append((group.kind, sorted(map(repr, sides))))
    return found


@settings(max_examples=150)
@given(revised())
def test_events_of_brackets_are_the_contrary_the_other_way_round(pair: tuple[Draft, Draft]) -> None:
    older, newer = pair
    there, back = kinds(compare(older, newer), mirrored=False), kinds(compare(newer, older), mirrored=True)
    turned = _MIRROR | {contrary: kind for kind, contrary in _MIRROR.items()}

    def said(events: list[tuple[str, list[str]]], *, plain: bool) -> list[tuple[list[str], str]]:
        merged = [(kind.replace("merged", "resolved"), places) for kind, places in events]
        return sorted((places, kind if plain else turned.get(kind, kind)) for kind, places in merged)

    resolved = [(places, kind.replace("merged", "resolved")) for places, kind in said(back, plain=False)]
    assert said(there, plain=True) == sorted(resolved)
