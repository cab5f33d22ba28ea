"""Drafts beside each other: nothing of any draft is lost, rows belong together, asks stand where they were made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.importing.files import read_draft
from app.redline.compose import compose
from app.redline.model import Cell, DraftFacts, Run, Style
from app.redline.precedents.model import PrecedentsView, ProvisionSources
from app.redline.tables.draft_columns import AskColumn, ColumnRow, ColumnTable, DraftPath, restrict_table, table_of
from app.services.resources import load_resources
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from pathlib import Path

    from app.treaty.draft import Draft

ZERO = """Convention on tides

Article 1
Use of tides

1. Each Party shall measure the tide every day.

2. Parties may burn kelp.

Article 2
Reports

1. Tables are public.
"""
REV1 = ZERO.replace("2. Parties may burn kelp.\n\n", "")
REV2 = REV1.replace("Article 2", "Article 3").replace(
    "Article 3\nReports", "Article 2\nBuoys\n\n1. Every buoy bears a lamp.\n\nArticle 3\nReports"
)


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory, root: Path) -> tuple[Draft, ...]:
    resources, folder = load_resources(root / "resources"), tmp_path_factory.mktemp("drafts")
    made = []
    for name, words in (("zero", ZERO), ("rev1", REV1), ("rev2", REV2)):
        (folder / f"{name}.txt").write_text(words, "utf-8")
        made.append(apply_reading(read_draft(folder / f"{name}.txt", resources.register, resources.profiles)).draft)
    return tuple(made)


def _table(drafts: tuple[Draft, ...], root: Path, chosen: tuple[int, ...], *asks: Proposal) -> ColumnTable:
    register = load_resources(root / "resources").register
    picked = [drafts[at] for at in chosen]
    steps = [compose(compare(a, b), (), a, b, register) for a, b in zip(picked, picked[1:] or picked, strict=False)]
    papers = [ProposalPaper("INF.1", "", "", asks)] if asks else []
    return table_of(steps, drafts, chosen, papers, register, [AskColumn("NOR", "Norway", "state")] if asks else [])


def test_every_provision_of_every_draft_has_one_cell(drafts: tuple[Draft, ...], root: Path) -> None:
    for chosen in ((0, 1, 2), (0, 2), (1,)):
        table = _table(drafts, root, chosen)
        for column, at in enumerate(chosen):
            cells = [row.cells[column] for row in table.rows if row.cells[column]]
            assert [(c.provision, "".join(r.text for r in c.text)) for c in cells if c] == [
                (p.id, p.text) for p in drafts[at].provisions
            ]


def test_what_went_keeps_its_place_and_new_numbers_stay_beside_the_old(drafts: tuple[Draft, ...], root: Path) -> None:
    table = _table(drafts, root, (0, 1, 2))
    rows = [tuple(cell.address if cell else "" for cell in row.cells) for row in table.rows]
    gone = rows.index(("Article 1(2)", "", ""))
    assert rows[gone - 1] == ("Article 1(1)", "Article 1(1)", "Article 1(1)")
    assert ("Article 2", "Article 2", "Article 3") in rows
    assert ("", "", "Article 2") in rows
    assert [row.cells[2].address for row in restrict_table(table, "Article 3").rows if row.cells[2]] == [
        "Article 3",
        "Article 3(1)",
    ]


def asked(identity: str, base: str, address: str = "Article 2(1)") -> Proposal:
    ask = Ask(f"{identity}.1", Edit.INSERT, Stance.PROPOSE, address, "daily")
    return Proposal(identity, (ActorRef("NOR", "Norway"),), "proponent", address, "INF.1", "", "", base, (ask,))


def test_an_ask_stands_at_the_provision_of_the_draft_it_speaks_to(drafts: tuple[Draft, ...], root: Path) -> None:
    named = tuple(replace(draft, label=label) for draft, label in zip(drafts, ("zero", "rev1", "rev2"), strict=True))
    table = _table(named, root, (0, 1, 2), asked("p1", "zero"), asked("p2", "rev2"))
    places = {
        entry.proposal.id: tuple(cell.address if cell else "" for cell in row.cells)
        for row in table.rows
        for entry in row.asks[0]
    }
    assert places == {"p1": ("Article 2(1)", "Article 2(1)", "Article 3(1)"), "p2": ("", "", "Article 2(1)")}
    others = replace(asked("p3", "zero", "Article 9"), actors=(ActorRef("CHE", "Switzerland"),))
    left = _table(named, root, (0, 1), asked("p2", "rev2"), others)
    assert not any(row.asks[0] for row in left.rows), "a number of another draft is no place in these"
    assert [entry.proposal.id for entry in left.unplaced] == ["p2"]


def test_an_ask_to_a_draft_that_is_not_shown_is_followed_to_one_that_is(drafts: tuple[Draft, ...], root: Path) -> None:
    named = tuple(replace(draft, label=label) for draft, label in zip(drafts, ("zero", "rev1", "rev2"), strict=True))
    register = load_resources(root / "resources").register
    steps = [compose(compare(named[1], named[2]), (), named[1], named[2], register)]
    asks = [asked("p1", "zero"), asked("p2", "zero", "Article 1(2)"), asked("p3", "zero", "Article 7")]
    ways = {0: DraftPath(1, {one.older: one.newer for one in compare(named[0], named[1]).pairs})}
    norway = [AskColumn("NOR", "Norway", "state")]
    table = table_of(steps, named, (1, 2), [ProposalPaper("INF.1", "", "", tuple(asks))], register, norway, paths=ways)
    places = {
        entry.proposal.id: tuple(cell.address if cell else "" for cell in row.cells)
        for row in table.rows
        for entry in row.asks[0]
    }
    assert places["p1"] == ("Article 2(1)", "Article 3(1)")
    assert places["p2"] == ("Article 1", "Article 1"), "what went is told at its article"
    assert table.bases == {"p1.1": "zero", "p2.1": "zero"}
    assert [entry.proposal.id for entry in table.unplaced] == ["p3"]


def test_what_moved_stands_once_at_its_new_place(root: Path, tmp_path: Path) -> None:
    resources = load_resources(root / "resources")
    moving = "Article {}\nKelp\n\n1. Parties dry the kelp on racks of wood, and count the racks once in each season.\n"
    order = [
        ZERO + "\n" + moving.format(3),
        ZERO.replace("Article 1\n", moving.format(1) + "\nArticle 2\n").replace(
            "Article 2\nReports", "Article 3\nReports"
        ),
    ]
    made = []
    for number, words in enumerate(order):
        (tmp_path / f"{number}.txt").write_text(words, "utf-8")
        made.append(apply_reading(read_draft(tmp_path / f"{number}.txt", resources.register, resources.profiles)).draft)
    rows = [tuple(c.address if c else "" for c in row.cells) for row in _table(tuple(made), root, (0, 1)).rows]
    assert ("Article 3", "Article 1") in rows
    assert [pair for pair in rows if "Article 3" in pair] == [("Article 3", "Article 1"), ("Article 2", "Article 3")]


def test_a_row_has_the_sources_of_the_last_draft_that_has_words_there():
    line = Cell("article-1/1", "paragraph", 1, (), (), (Run("Ships moor.", Style.EQUAL),), "Article 1(1)")
    head = replace(line, provision="article-1", text=())
    known = ProvisionSources("article-1/1", "Article 1(1)", "r1", (), "no source on the shelf")
    facts = DraftFacts("Lamps", "", "", "", "en", "", "", 1, 1)
    rows = tuple(ColumnRow((None, cell)) for cell in (line, head, None))
    table = ColumnTable((facts, facts), (), rows, sources=PrecedentsView((), (known,)))
    assert [table.sources_of(row) for row in rows] == [known, None, None]
    assert replace(table, sources=None).sources_of(rows[0]) is None
