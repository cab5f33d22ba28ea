"""Laws of the redline: no provision is lost, no word altered, no change hidden, on paper either."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.exporting.layout.folding import DrawnRow, plan_rows
from app.exporting.layout.rows import PrintJob, body_of, drawn_changes
from app.exporting.pdf.pdf import page_data
from app.message import Message
from app.redline.compose import compose
from app.redline.model import Redline, RowState
from app.redline.rows.one_text import NEW, STRUCK
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, EqualText, Group, Pair, Side
from app.treaty.draft import Draft, Kind
from tests.redline import made
from tests.redline.one_texts import assert_faithful, said_by, without

_WORDS = st.sampled_from(["lamp", "horn [of]", "the keeper shall", "灯塔", "المنارة", "(a) oil,", ""])


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A small draft: articles with paragraphs, some of them empty, ids in no telling order."""
    lines: list[tuple[str, str, Kind, str, str, str]] = []
    for n in range(draw(st.integers(0, 4))):
        lines.append((f"a{n}", "", Kind.ARTICLE, f"Article {n}", draw(_WORDS), ""))
        for m in range(draw(st.integers(0, 3))):
            text = " ".join(draw(st.lists(_WORDS, max_size=3)))
            lines.append((f"a{n}.{m}", f"a{n}", Kind.PARAGRAPH, draw(st.sampled_from(["", "1.", f"{m}."])), "", text))
    return made.draft("en", *lines)


@st.composite
def sides(draw: st.DrawFn, draft: Draft, *, pointing: bool) -> Side | None:
    provisions = [p for p in draft.provisions if pointing or p.text or p.heading]
    if not provisions:
        return None
    provision = draw(st.sampled_from(provisions))
    field = "text" if pointing or provision.text else "heading"
    text = provision.text if field == "text" else provision.heading
    start = draw(st.integers(0, len(text) if pointing else len(text) - 1))
    end = start if pointing else draw(st.integers(start + 1, len(text)))
    return Side(provision.id, field, start, end, text[start:end])


@st.composite
def comparisons(draw: st.DrawFn) -> tuple[Draft, Draft, Comparison]:
    """Two drafts and any comparison of them, however foolish: many-to-many pairs, moves, overlapping changes."""
    older, newer = draw(drafts()), draw(drafts())
    pairs: list[Pair] = []
    if older.provisions and newer.provisions:
        for _ in range(draw(st.integers(0, 6))):
            a, b = draw(st.sampled_from(older.provisions)), draw(st.sampled_from(newer.provisions))
            pairs.append(
                Pair(a.id, b.id, draw(st.sampled_from(["kept", "split"])), draw(st.booleans()), False, "wording")
            )
    changes: list[Change] = []
    for n in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(ChangeKind))
        pointing = kind in (ChangeKind.MOVE, ChangeKind.SPLIT, ChangeKind.JOIN)
        left = draw(sides(older, pointing=pointing)) if pointing or draw(st.booleans()) else None
        right = draw(sides(newer, pointing=pointing)) if pointing or left is None or draw(st.booleans()) else None
        if kind is ChangeKind.MOVE and pairs and draw(st.booleans()):
            pair = draw(st.sampled_from(pairs))
            left, right = Side(pair.older, "text", 0, 0, ""), Side(pair.newer, "text", 0, 0, "")
        if left or right:
            changes.append(Change(f"c{n}", kind, draw(st.sampled_from(ChangeClass)), left, right, group="g"))
    equal = [EqualText(p.older, 0, p.newer, 0, 1) for p in pairs[:2]]
    return (
        older,
        newer,
        Comparison(tuple(pairs), tuple(equal), tuple(changes), (Group("g", "any", Message("Any"), len(changes)),)),
    )


_SENTENCES = (
    "The keeper of every light shall trim its wick at dusk.", "The horn of each harbour sounds twice in every minute.",
    "A bell is rung by hand whenever the horn is silent.", "Wages are paid on the first day of each month in coin.",
    "Oil is kept in a dry cellar [for five years].", "Ships that pass by night show a lamp at the mast.",
)  # fmt: skip


@st.composite
def both_drafts(draw: st.DrawFn) -> tuple[Draft, Draft]:
    """The same sentences twice, in paragraphs and an order of their own: divided, joined, moved, put into options."""

    def one() -> Draft:
        lines: list[tuple[str, str, Kind, str, str, str]] = []
        sentences = draw(st.permutations(_SENTENCES))
        while sentences:
            n = len(lines)
            take = draw(st.integers(1, 3))
            text, sentences = " ".join(sentences[:take]), sentences[take:]
            if not lines or draw(st.integers(0, 2)) == 0:
                lines.append((f"a{n}", "", Kind.ARTICLE, f"Article {n}", draw(st.sampled_from(["", "Lights"])), ""))
            above = next(name for name, _, kind, *_ in reversed(lines) if kind is Kind.ARTICLE)
            kind = draw(st.sampled_from([Kind.PARAGRAPH, Kind.OPTION]))
            number = f"Option {n}" if kind is Kind.OPTION else draw(st.sampled_from(["", f"{n}."]))
            lines.append(
                (f"p{n}", above, kind, number, "", text.replace("shall", draw(st.sampled_from(["may", "shall"]))))
            )
        return made.draft("en", *lines)

    return one(), one()


def _redline(case: tuple[Draft, Draft, Comparison]) -> Redline:
    older, newer, comparison = case
    return compose(comparison, (), older, newer, made.register())


@settings(max_examples=150)
@given(comparisons())
def test_every_provision_stands_in_one_row_and_its_words_are_its_own(case: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, _ = case
    redline = _redline(case)
    assert [r.newer.provision for r in redline.rows if r.newer] == [p.id for p in newer.provisions]
    left = [r.older.provision for r in redline.rows if r.older and r.state is not RowState.MOVED_TO]
    assert sorted(left) == sorted(p.id for p in older.provisions)
    for draft, cells in (
        (older, [r.older for r in redline.rows if r.older]),
        (newer, [r.newer for r in redline.rows if r.newer]),
    ):
        index = draft.by_id()
        for cell in cells:
            for field in ("number", "heading", "text"):
                runs = getattr(cell, field)
                assert "".join(r.text for r in runs) == getattr(index[cell.provision], field)
                assert all(r.text for r in runs)
                assert [r.start for r in runs] == [sum(len(x.text) for x in runs[:n]) for n in range(len(runs))]


@settings(max_examples=150)
@given(comparisons())
def test_every_change_is_shown_in_the_row_it_names(case: tuple[Draft, Draft, Comparison]) -> None:
    redline = _redline(case)
    rows = {row.id: row for row in redline.rows}
    assert sorted(v.id for v in redline.changes) == sorted(c.id for c in case[2].changes)
    for view in redline.changes:
        row = rows[view.row]
        if view.kind.traits.quiet:
            assert view.id not in row.changes
            continue
        assert view.id in row.changes
        cells = [c for c in (row.older, row.newer) if c]
        marks = {r.change for c in cells for r in (*c.number, *c.heading, *c.text)} | {
            s.change for c in cells for s in c.signs
        }
        assert view.id in marks
        assert row.state is not RowState.UNCHANGED


@settings(max_examples=300)
@given(comparisons())
def test_both_drafts_are_read_in_the_one_text(case: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, _ = case
    rows = _redline(case).rows
    # Chinese has no spaces: a text that is divided within it has one then, where the row ends.
    assert "".join(without(rows, STRUCK).split()) == "".join(said_by(newer).split())
    assert "".join(without(rows, NEW).split()) == "".join(said_by(older).split())
    if "\u706f" not in said_by(older):
        assert_faithful(_redline(case), older, newer)


@settings(max_examples=60)
@given(both_drafts())
def test_both_drafts_are_read_in_the_one_text_of_a_comparison(case: tuple[Draft, Draft]) -> None:
    older, newer = case
    assert_faithful(_redline((older, newer, compare(older, newer))), older, newer)


@settings(max_examples=100)
@given(comparisons())
def test_paper_draws_every_row_once_and_every_change(case: tuple[Draft, Draft, Comparison]) -> None:
    redline = _redline(case)
    steps = plan_rows(redline.rows)
    assert [r.id for s in steps for r in ((s.row,) if isinstance(s, DrawnRow) else s.rows)] == [
        r.id for r in redline.rows
    ]
    assert drawn_changes(body_of(PrintJob(redline))) - {""} == {
        v.id for v in redline.changes if not v.kind.traits.quiet
    }
    body = page_data(PrintJob(redline))["body"]
    assert drawn_changes(body) - {""} == {v.id for v in redline.changes}
    assert body[: len(body_of(PrintJob(redline)))] == body_of(PrintJob(redline))
    assert {item["twin"] for item in body if item.get("twin")} <= {item.get("at") for item in body}


@settings(max_examples=50)
@given(comparisons())
def test_the_same_comparison_gives_the_same_redline(case: tuple[Draft, Draft, Comparison]) -> None:
    assert _redline(case) == _redline(case)
