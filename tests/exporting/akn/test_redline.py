"""A comparison as Akoma Ntoso: it validates; accepted it is the newer draft, rejected the older; it says who asked."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from app.comparison.compare import compare
from app.exporting.akn.metadata import AKN, OWN
from app.exporting.akn.redline import redline_akn, tracked_draft
from app.exporting.layout.rows import PrintJob
from app.importing.files import read_draft
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Side
from app.treaty.draft import Kind
from app.treaty.marks import Comment, Revision
from app.treaty.reading import apply_reading
from tests.importing.akn_files import drafted
from tests.redline import made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.services.comparisons.compare import ComparedDrafts
    from app.treaty.draft import Draft

    ComparedFiles = Callable[[Path, Path], ComparedDrafts]


@pytest.fixture(scope="module")
def schema(root: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(root / "tests" / "exporting" / "schemas" / "akomantoso30.xsd")))


def _words(draft: Draft, *, notes: bool = True) -> list[tuple[str, str, str]]:
    lines = [(p.number, p.heading, p.text) for p in draft.provisions if notes or p.kind is not Kind.FOOTNOTE]
    return [line for line in lines if any(line)]


def test_both_drafts_come_back_and_every_change_has_its_author(schema: etree.XMLSchema) -> None:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (made.asked(change, ("NOR", "Norway"), link=Link.MARKED), made.asked(change, ("CHE", "Switzerland")))
    drawing = PrintJob(compose(comparison, asked, older, newer, made.register()))
    data = redline_akn(drawing, older, newer)
    assert data == redline_akn(drawing, older, newer)
    root = etree.fromstring(data)
    schema.assertValid(root)
    back = drafted(data)
    assert _words(apply_reading(back, "accepted").draft) == _words(newer)
    assert sorted(_words(apply_reading(back, "original").draft)) == sorted(_words(older))
    named = {one.get("eId"): one.get("showAs") for one in root.iter(AKN + "TLCPerson")}
    (shall,) = [one for one in root.iter(AKN + "ins") if "".join(one.itertext()) == "shall"]
    assert named[shall.get("refersTo").lstrip("#")] == "Norway, Switzerland (matched)"
    assert "Unattributed" in named.values()
    moved = {one.get(OWN + "revision") for one in root.iter(AKN + "ins", AKN + "del")}
    assert moved >= {"moved_from", "moved_to"}
    assert [one.get("date") for one in root.iter(AKN + "eventRef")] == ["2031-06-21T00:00:00Z"]
    said = " ".join("".join(one.itertext()) for one in root.iter(OWN + "comment"))
    assert "Link: matched by wording" in said
    assert f"LH/Zero → LH/Rev.1, Article 2(1) → Article 3(1), {change}" in said


def test_the_sample_comes_back_whole(schema: etree.XMLSchema, root: Path) -> None:
    resources = load_resources(root / "resources")
    files = ("zero.txt", "rev1.txt", "rev2.docx", "final.md")
    drafts = [read_draft(root / "drafts" / name, resources.register, resources.profiles) for name in files]
    for before, after in itertools.pairwise(drafts):
        compared = compare_drafts(before, after, KnownEvidence(), resources)
        older, newer = compared.older.draft, compared.newer.draft
        drawing = PrintJob(compared.redline, compared.words)
        tracked = tracked_draft(drawing, older, newer)
        assert _words(apply_reading(tracked, "accepted").draft) == _words(newer), after.source
        assert sorted(_words(apply_reading(tracked, "original").draft)) == sorted(_words(older)), after.source
        data = redline_akn(drawing, older, newer)
        schema.assertValid(etree.fromstring(data))
        back = drafted(data)
        assert sorted(_words(apply_reading(back, "accepted").draft)) == sorted(_words(newer)), after.source
        assert sorted(_words(apply_reading(back, "original").draft)) == sorted(_words(older)), after.source


def test_who_asked_for_words_is_not_said_to_have_moved_or_renumbered_them() -> None:
    older, newer, comparison = made.lighthouses()
    words = next(c.id for c in comparison.changes if c.newer and c.newer.text == "four")
    move = next(c.id for c in comparison.changes if c.kind is ChangeKind.MOVE)
    asked = (made.asked(words, ("NOR", "Norway")), made.asked(move, ("CHE", "Switzerland"), link=Link.MARKED))
    tracked = tracked_draft(PrintJob(compose(comparison, asked, older, newer, made.register())), older, newer)
    signed: dict[str, set[str]] = {}
    for one in tracked.provisions:
        for mark in (*one.marks.text, *one.marks.heading, *one.marks.provision):
            if isinstance(mark, Revision):
                words = one.text[mark.start : mark.end] if mark in one.marks.text else f"{one.number} {mark.unit}"
                signed.setdefault(mark.author, set()).add(words)
    assert signed["Norway (matched)"] == {"four", "five"}
    assert signed["Switzerland"] == {"Article 1 break", "Article 3 break", "Article 1 text", "Article 3 text"}


def _divided() -> tuple[Draft, Draft]:
    lines = [("a1", "", Kind.ARTICLE, "Article 1", "Lamps", "")]
    lit, kept = "Each lamp is lit at dusk by its keeper.", "The keeper trims the wick and cleans the glass each {}."
    older = made.draft("en", *lines, ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", f"{lit} {kept.format('morning')}"))
    halves = [("a1.1", "a1", Kind.PARAGRAPH, "1.", "", lit), ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", "")]
    return older, made.draft("en", *lines, halves[0], (*halves[1][:5], kept.format("evening")))


@pytest.mark.parametrize("kind", [ChangeKind.SPLIT, ChangeKind.JOIN])
def test_a_part_of_a_paragraph_is_signed_by_who_had_it_divided_or_joined(kind: ChangeKind) -> None:
    older, newer = _divided() if kind is ChangeKind.SPLIT else reversed(_divided())
    comparison = compare(older, newer)
    words = [c.id for c in comparison.changes if c.kind is not kind]
    asked = tuple(made.asked(change, ("NOR", "Norway")) for change in words)
    for more, author in (((), "Unattributed"), (("CHE", "Switzerland"), "Switzerland (matched)")):
        change = next(c.id for c in comparison.changes if c.kind is kind)
        both = (*asked, made.asked(change, more)) if more else asked
        tracked = tracked_draft(PrintJob(compose(comparison, both, older, newer, made.register())), older, newer)
        (part,) = [one for one in tracked.provisions if one.number == "2."]
        assert {mark.author for mark in part.marks.provision} == {author}


@pytest.mark.parametrize("kind", [ChangeKind.MOVE, ChangeKind.SPLIT, ChangeKind.JOIN, ChangeKind.FORMATTING])
def test_the_evidence_of_a_change_without_words_is_told_where_it_stands(
    kind: ChangeKind, schema: etree.XMLSchema
) -> None:
    if kind in (ChangeKind.MOVE, ChangeKind.FORMATTING):
        older, newer, comparison = made.lighthouses()
        sides = (Side("a2.2", "text", 2, 4, "e "), Side("a3b.1", "text", 0, 2, "A "))  # in no pair: no row lists it
        apart = Change("c99", ChangeKind.FORMATTING, ChangeClass.EDITORIAL, *sides)
        comparison = replace(comparison, changes=(*comparison.changes, apart))
    else:
        older, newer = _divided() if kind is ChangeKind.SPLIT else reversed(_divided())
        comparison = compare(older, newer)
    change = next(c.id for c in comparison.changes if c.kind is kind)
    asked = (made.asked(change, ("NOR", "Norway"), link=Link.MARKED),)
    data = redline_akn(PrintJob(compose(comparison, asked, older, newer, made.register())), older, newer)
    root = etree.fromstring(data)
    schema.assertValid(root)
    (said,) = ["".join(one.itertext()) for one in root.iter(OWN + "comment") if "Norway" in "".join(one.itertext())]
    assert "Link: marked" in said
    assert said.endswith(f", {change}")
    (at,) = [one.get("of") for one in root.iter(OWN + "comment") if "Norway" in "".join(one.itertext())]
    assert [one.get("eId") for one in root.iter() if one.get("eId") == at] == [at]
    back = drafted(data)
    assert sorted(_words(apply_reading(back, "accepted").draft)) == sorted(_words(newer))
    assert sorted(_words(apply_reading(back, "original").draft)) == sorted(_words(older))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
        ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
    ],
)
def test_real_pairs_come_back_whole(
    before: str, after: str, corpus: Path, compared_files: Callable[[Path, Path], ComparedDrafts]
) -> None:
    compared = compared_files(corpus / before, corpus / after)
    older, newer = compared.older.draft, compared.newer.draft
    back = drafted(redline_akn(PrintJob(compared.redline, compared.words), older, newer))
    assert sorted(_words(apply_reading(back, "accepted").draft)) == sorted(_words(newer))
    assert sorted(_words(apply_reading(back, "original").draft)) == sorted(_words(older))


def test_what_is_formatted_otherwise_is_told_in_a_comment(schema: etree.XMLSchema) -> None:
    older, newer, comparison = made.lighthouses()
    place = next(p for p in newer.provisions if p.text and p.id in older.by_id())
    side = Side(place.id, "text", 0, 4, place.text[:4])
    change = Change("x1", ChangeKind.FORMATTING, ChangeClass.EDITORIAL, side, side)
    redline = compose(replace(comparison, changes=(*comparison.changes, change)), (), older, newer, made.register())
    view = next(view for view in redline.changes if view.id == "x1")
    for choices in (EVERYTHING, replace(EVERYTHING, annotations=False)):
        data = redline_akn(PrintJob(redline, choices=choices), older, newer)
        schema.assertValid(etree.fromstring(data))
        said = [m.text for p in drafted(data).provisions for m in p.marks.text if isinstance(m, Comment)]
        assert sum(view.title in one for one in said) == 1
