"""The Word file of a comparison: what it says once resolved, by whom and when, what its comments tell, and what it
gives away.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.exporting.docx.redline import redline_docx
from app.exporting.layout.authors import author_of, day_of
from app.exporting.layout.rows import PrintJob
from app.importing.docx.reader import read
from app.importing.files import read_draft
from app.message import Message
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, Authors, Supplements
from app.services.comparisons.compare import ComparedDrafts
from app.treaty import reading
from app.treaty.attributions import ONLY_PART, ONLY_PART_TO_GO, ONLY_WHAT_CAME, ONLY_WHAT_WENT, Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, Pair, Side
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Comment, Footnote, Marks, Revision, Stance
from app.treaty.vocabulary import ENGLISH
from tests.comparison.drafts import draft
from tests.exporting.resolving import (
    REVISIONS,
    W,
    part_of,
    parts_of,
    words_by_office,
    words_by_pandoc,
    words_of,
)
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Redline
    from app.services.resources import Resources

ComparedFiles = Callable[[Path, Path], ComparedDrafts]

SAMPLE = [("zero.txt", "rev1.txt"), ("rev2.docx", "final.md"), ("zero.txt", "final.md"), ("final.md", "rev1.txt")]


def _lighthouses() -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    other = next(c.id for c in comparison.changes if c.newer and c.newer.text == "6")
    attributions = (
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
        made.asked(other, ("CHE", "Switzerland")),
    )
    return compose(comparison, attributions, older, newer, made.register(), warnings=("A stain.",))


def _revisions(data: bytes) -> list[tuple[str, str, str]]:
    """(what is tracked, author, words) of each revision of words in the body."""
    body = part_of(data, "word/document.xml")
    return [
        (
            str(e.tag).removeprefix(W),
            e.get(W + "author") or "",
            "".join(t.text or " " for t in e.iter(W + "t", W + "delText", W + "tab", W + "br")),
        )
        for e in body.iter(*REVISIONS)
        if len(e)
    ]


def _comments(data: bytes) -> list[str]:
    part = part_of(data, "word/comments.xml")
    return [
        "\n".join("".join(t.text or "" for t in p.iter(W + "t")) for p in comment.iter(W + "p")) for comment in part
    ]


# What it says


@pytest.mark.parametrize("names", SAMPLE)
def test_pandoc_and_our_own_reader_find_both_drafts_of_the_sample(
    names: tuple[str, str], root: Path, compared_files: ComparedFiles
) -> None:
    compared = compared_files(*(root / "drafts" / name for name in names))
    data = redline_docx(PrintJob(compared.redline))
    for accepted, side in ((True, compared.newer.draft), (False, compared.older.draft)):
        assert words_by_pandoc(data, accepted=accepted) == words_of(side)


@pytest.mark.slow
@pytest.mark.timeout(600)  # LibreOffice is started several times
@pytest.mark.parametrize("names", SAMPLE[1:3])
def test_libreoffice_finds_both_drafts_of_the_sample(
    names: tuple[str, str], root: Path, compared_files: ComparedFiles, tmp_path: Path
) -> None:
    compared = compared_files(*(root / "drafts" / name for name in names))
    data = redline_docx(PrintJob(compared.redline))
    assert words_by_office(data, tmp_path, accepted=True) == words_of(compared.newer.draft)
    assert words_by_office(data, tmp_path, accepted=False) == words_of(compared.older.draft)


@pytest.mark.slow
@pytest.mark.timeout(600)  # LibreOffice is started several times
@pytest.mark.parametrize(
    "names",
    [
        ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
        ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
    ],
)
def test_a_real_pair_is_found_again_by_all(
    names: tuple[str, str], corpus: Path, resources: Resources, compared_files: ComparedFiles, tmp_path: Path
) -> None:
    compared = compared_files(*(corpus / name for name in names))
    data = redline_docx(PrintJob(compared.redline))
    (tmp_path / "tracked.docx").write_bytes(data)
    ours = read_draft(tmp_path / "tracked.docx", resources.register, resources.profiles)
    for accepted, side in ((True, compared.newer.draft), (False, compared.older.draft)):
        words = words_of(side)
        assert words_by_pandoc(data, accepted=accepted) == words
        assert words_by_pandoc(data, accepted=accepted, notes=True) == words_of(side, notes=True)
        assert words_of(reading.apply_reading(ours, "accepted" if accepted else "original").draft) == words
        assert words_by_office(data, tmp_path, accepted=accepted) == words


def test_our_own_reader_finds_the_revisions_that_were_written(resources: Resources) -> None:
    data = redline_docx(PrintJob(_lighthouses()))
    source = read(data, "tracked.docx")
    found: dict[tuple[str, str], str] = {}
    for block in source.blocks:
        for mark in block.marks:
            if isinstance(mark, Revision):
                key = (mark.kind.value, mark.author)
                found[key] = found.get(key, "") + block.text[mark.start : mark.end]
    names = {"ins": "inserted", "del": "deleted", "moveFrom": "moved_from", "moveTo": "moved_to"}
    written: dict[tuple[str, str], str] = {}
    for kind, author, words in _revisions(data):
        key = (names[kind], author)
        written[key] = written.get(key, "") + words
    assert len(written) > 4
    assert {key: "".join(words.split()) for key, words in found.items()} == {
        key: "".join(words.split()) for key, words in written.items()
    }
    told = [mark.text for block in source.blocks for mark in block.marks if isinstance(mark, Comment)]
    assert any("the keeper shall trim the wick" in one for one in told)


def test_a_moved_article_is_one_move_with_a_name_and_edits_of_their_own(resources: Resources) -> None:
    data = redline_docx(PrintJob(_lighthouses()))
    body = part_of(data, "word/document.xml")
    ends = body.iter(W + "moveFromRangeStart", W + "moveToRangeStart")
    begun = [(str(e.tag).removeprefix(W), e.get(W + "name")) for e in ends]
    assert begun == [("moveToRangeStart", "move1"), ("moveFromRangeStart", "move1")]
    revisions = _revisions(data)
    assert ("moveFrom", "Unattributed", "1. Oil is stored in a dry place for ") in revisions
    assert ("moveTo", "Unattributed", "1. Oil is stored in a dry place for ") in revisions
    assert ("del", "Unattributed", "five") in revisions
    assert ("ins", "Unattributed", "four") in revisions


def test_a_divided_paragraph_keeps_its_words(resources: Resources) -> None:
    first, second = "The lamp burns until the first ship has passed.", "Its keeper then rings the bell of the tower."
    older = draft((0, "Article 1", "Lamps"), (1, "1.", f"{first} {second}"))
    newer = draft((0, "Article 1", "Lamps"), (1, "1.", first), (1, "2.", second))
    for pair in ((older, newer), (newer, older)):
        data = redline_docx(PrintJob(compose(compare(*pair), (), *pair, made.register())))
        assert not any(second in words for _, _, words in _revisions(data))
        assert words_by_pandoc(data, accepted=True) == words_of(pair[1])
        assert words_by_pandoc(data, accepted=False) == words_of(pair[0])


_CHOICE = (
    "The keeper of each tower shall light its lamp within six hours of dusk, and shall tell the harbour of it by bell.",
    "The keeper of each tower lights its lamp within two hours of dusk, and shall tell every harbour of it by bell.",
)


def _chosen(*others: str) -> tuple[Draft, Draft]:
    """An option that became the paragraph in which it stood, behind others that went."""
    common = (
        ("a1", "", Kind.ARTICLE, "Article 1", "Lamps", ""),
        ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", "Every harbour has a tower."),
    )
    options = [
        (f"o{n}", "a1.2", Kind.OPTION, f"Option {n}", "", said) for n, said in enumerate((*others, _CHOICE[0]), 1)
    ]
    older = made.draft("en", *common, ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", ""), *options)
    return older, made.draft("en", *common, ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", _CHOICE[1]))


@pytest.mark.parametrize("between", [(), ("No bell is rung in fog.", "Ships do without.")])
@pytest.mark.parametrize("back", [False, True])
def test_where_an_option_becomes_the_paragraph_its_edits_are_tracked_alone(
    between: tuple[str, ...], *, back: bool
) -> None:
    older, newer = _chosen(*between)[:: -1 if back else 1]
    data = redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, made.register())))
    edited = [words for _, _, words in _revisions(data)]
    assert any("six" in words or "two" in words for words in edited)
    assert not any("of dusk" in words or "by bell" in words for words in edited)
    for accepted, side in ((True, newer), (False, older)):
        assert words_by_pandoc(data, accepted=accepted) == words_of(side)


def test_words_joined_inside_of_a_word_are_not_torn_apart() -> None:
    older, newer = _chosen()
    newer = replace(newer, provisions=tuple(
        replace(p, text="[T][t]" + _CHOICE[0][1:]) if p.text == _CHOICE[1] else p for p in newer.provisions
    ))  # fmt: skip
    for pair in ((older, newer), (newer, older)):
        data = redline_docx(PrintJob(compose(compare(*pair), (), *pair, made.register())))
        assert words_by_pandoc(data, accepted=True) == words_of(pair[1])
        assert words_by_pandoc(data, accepted=False) == words_of(pair[0])


def test_a_paragraph_that_was_a_footnote_stands_at_its_own_place_alone() -> None:
    said = "Harbours that have a tower of their own may ring its bell instead, and tell the keeper of it by letter."
    plain = made.draft(
        "en",
        ("a1", "", Kind.ARTICLE, "Article 1", "Lamps", ""),
        ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", "Each lamp is lit at dusk."),
        ("a2", "", Kind.ARTICLE, "Article 2", "Bells", ""),
        ("a2.1", "a2", Kind.PARAGRAPH, "1.", "", "Each bell is of bronze."),
        ("a3", "", Kind.ARTICLE, "Article 3", "Towers", ""),
        ("a3.1", "a3", Kind.PARAGRAPH, "1.", "", "Each tower is of stone."),
    )
    note = Provision("f1", "a1.1", Kind.FOOTNOTE, "1", "", said)
    cited = [replace(p, marks=Marks(text=(Footnote(9, 9, "f1"),))) if p.id == "a1.1" else p for p in plain.provisions]
    older = replace(plain, provisions=(*cited[:2], note, *cited[2:]))
    newer = replace(
        plain,
        provisions=(*plain.provisions, Provision("a3.2", "a3", Kind.PARAGRAPH, "2.", "", said)),
    )
    moved = (Pair("f1", "a3.2", "kept", moved=True, renumbered=False, basis="wording"),)
    stayed = tuple(Pair(p.id, p.id, "kept", moved=False, renumbered=False, basis="wording") for p in plain.provisions)
    ends = Side("f1", "text", 0, 0, ""), Side("a3.2", "text", 0, 0, "")
    for pair, sides in (((older, newer), ends), ((newer, older), ends[::-1])):
        there = moved if sides == ends else tuple(replace(one, older=one.newer, newer=one.older) for one in moved)
        change = Change("c1", ChangeKind.MOVE, ChangeClass.SUBSTANTIVE, *sides)
        comparison = Comparison((*stayed, *there), (), (change,), ())
        data = redline_docx(PrintJob(compose(comparison, (), *pair, made.register())))
        for accepted, side in ((True, pair[1]), (False, pair[0])):
            assert words_by_pandoc(data, accepted=accepted) == words_of(side)
            assert words_by_pandoc(data, accepted=accepted, notes=True) == words_of(side, notes=True)


def _tailed() -> tuple[Draft, Draft]:
    """Words at the end of a paragraph and the paragraph behind it came together."""
    older = draft((0, "Article 1", "Lamps"), (1, "1.", "A lamp has a wick"), (1, "2.", "It is lit at dusk."))
    newer = draft(
        (0, "Article 1", "Lamps"),
        (1, "1.", "A lamp has a wick, and a glass."),
        (1, "2.", "Nobody may break the glass of it."),
        (1, "3.", "It is lit at dusk."),
    )
    return older, newer


def test_a_break_that_stays_between_words_that_came_is_seen_to_stay() -> None:
    older, newer = _tailed()
    document = parts_of(redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, made.register()))))
    dates = re.findall(r'w:date="([^"]*)"', document["word/document.xml"])
    assert not dates  # nothing is known of their days
    newer = replace(newer, date="2031-06-21")
    document = parts_of(redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, made.register()))))
    (tail,) = re.findall(r'w:date="([^"]*)"><w:r><w:t[^>]*>, and a glass', document["word/document.xml"])
    others = set(re.findall(r'w:date="([^"]*)"', document["word/document.xml"])) - {tail}
    assert (tail, others) == ("2031-06-21T00:02:00Z", {"2031-06-21T00:00:00Z"})


@pytest.mark.slow
@pytest.mark.timeout(600)  # LibreOffice is started several times
def test_libreoffice_keeps_a_break_between_words_that_came(tmp_path: Path) -> None:
    older, newer = (replace(one, date="2031-06-21") for one in _tailed())
    for pair in ((older, newer), (newer, older)):
        data = redline_docx(PrintJob(compose(compare(*pair), (), *pair, made.register())))
        assert words_by_office(data, tmp_path, accepted=True) == words_of(pair[1])
        assert words_by_office(data, tmp_path, accepted=False) == words_of(pair[0])


def test_footnotes_are_footnotes_and_their_words_are_tracked(resources: Resources, tmp_path: Path) -> None:
    def noted(text: str, *notes: tuple[int, str]) -> Draft:
        plain = made.draft(
            "en",
            ("a1", "", Kind.ARTICLE, "Article 1", "Lamps", ""),
            ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", text),
            *((f"f{n}", "a1.1", Kind.FOOTNOTE, str(n), "", said) for n, (_, said) in enumerate(notes, start=1)),
        )
        marks = tuple(Footnote(at, at, f"f{n}") for n, (at, _) in enumerate(notes, start=1))
        provisions = [replace(p, marks=Marks(text=marks)) if p.id == "a1.1" else p for p in plain.provisions]
        return replace(plain, provisions=tuple(provisions))

    older = noted("Each lamp is lit at dusk.", (9, "Of glass or of horn."), (25, "By the sun."))
    newer = noted("Each large lamp is lit at dusk.", (15, "Of glass or of amber."))
    data = redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, made.register())))
    (tmp_path / "notes.docx").write_bytes(data)
    ours = read_draft(tmp_path / "notes.docx", resources.register, resources.profiles)
    for name, side in (("accepted", newer), ("original", older)):
        there = reading.apply_reading(ours, name).draft.provisions
        noted_now = [(p.number, p.text) for p in there if p.kind is Kind.FOOTNOTE]
        assert noted_now == [(p.number, p.text) for p in side.provisions if p.kind is Kind.FOOTNOTE]
        assert sum(isinstance(mark, Footnote) for p in there for mark in p.marks.text) == len(noted_now)
    notes = part_of(data, "word/footnotes.xml")
    assert len(list(notes)) == 4  # two of them are the lines over the notes
    assert [(e.tag.removeprefix(W), "".join(e.itertext())) for e in notes.iter(*REVISIONS)] == [
        ("del", "horn"), ("ins", "amber"), ("del", "By the sun."),
    ]  # fmt: skip
    for accepted, side in ((True, newer), (False, older)):
        assert words_by_pandoc(data, accepted=accepted) == words_of(side)
        assert words_by_pandoc(data, accepted=accepted, notes=True) == words_of(side, notes=True)


def test_who_asked_for_a_word_of_a_footnote_is_not_said_to_have_put_it_elsewhere() -> None:
    def noted(at: str, said: str) -> Draft:
        plain = made.draft(
            "en",
            ("a1", "", Kind.ARTICLE, "Article 1", "Lamps", ""),
            ("a1.1", "a1", Kind.PARAGRAPH, "1.", "", "Each lamp is lit at dusk."),
            ("a1.2", "a1", Kind.PARAGRAPH, "2.", "", "No keeper leaves the tower by night."),
            ("f1", "a1", Kind.FOOTNOTE, "1", "", said),
        )
        marks = Marks(text=(Footnote(9, 9, "f1"),))
        return replace(plain, provisions=tuple(replace(p, marks=marks) if p.id == at else p for p in plain.provisions))

    older, newer = noted("a1.1", "Of glass or of horn."), noted("a1.2", "Of glass or of amber.")
    comparison = compare(older, newer)
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "amber")
    asked = (made.asked(change, ("NOR", "Norway")),)
    data = redline_docx(PrintJob(compose(comparison, asked, older, newer, made.register())))
    for accepted, side in ((True, newer), (False, older)):
        assert words_by_pandoc(data, accepted=accepted, notes=True) == words_of(side, notes=True)
    signed: dict[str, list[str]] = {}
    for part in ("word/document.xml", "word/footnotes.xml"):
        for one in part_of(data, part).iter(*REVISIONS):
            signed.setdefault(one.get(W + "author") or "", []).append("".join(one.itertext()))
    assert sorted(signed["Norway (matched)"]) == ["amber", "horn"]


# By whom, and when


def test_authors_are_those_who_asked_and_a_match_says_so(resources: Resources) -> None:
    revisions = _revisions(redline_docx(PrintJob(_lighthouses())))
    authors = {words: author for kind, author, words in revisions if kind == "ins"}
    assert authors["shall"] == "Norway, EU, Switzerland (matched)"
    assert authors["6"] == "Switzerland (matched)"
    assert authors["Article 3"] == "Unattributed"
    assert not any("Egypt" in author for _, author, _ in revisions)


def _noted(view: ChangeView, note: str, stance: Stance = Stance.PROPOSE) -> ChangeView:
    """A change of which one actor is known, by one match with a note."""
    one = next(one for one in view.attributions if one.link is Link.MATCHED and not one.opposite)
    noted = replace(one, notes=(Message(note, ("“moor”",) * ("{" in note)),), stance=stance)
    actor = noted.actors[0].id
    chip = replace(next(chip for chip in view.chips if chip.actor == actor), stance=stance.value, partly=noted.partly)
    return replace(view, chips=(chip,), attributions=(noted,))


@pytest.mark.parametrize(
    ("note", "stance", "came", "went"),
    [
        (ONLY_WHAT_CAME, Stance.PROPOSE, "in part, matched", "Unattributed"),
        (ONLY_WHAT_WENT, Stance.PROPOSE, "Unattributed", "in part, matched"),
        (ONLY_PART, Stance.PROPOSE, "in part, matched", "in part, matched"),
        (ONLY_PART_TO_GO, Stance.DELETE, "Unattributed", "delete, in part, matched"),
        ("The new text is theirs.", Stance.DELETE, "Unattributed", "delete, matched"),
        ("The new text is theirs.", Stance.PROPOSE, "matched", "matched"),
    ],
)
def test_nobody_signs_words_that_they_did_not_ask_for(note: str, stance: Stance, came: str, went: str) -> None:
    view = next(v for v in _lighthouses().changes if any(one.link is Link.MATCHED for one in v.attributions))
    noted = _noted(view, note, stance)
    for gone, said in ((False, came), (True, went)):
        author = author_of(noted, ENGLISH, gone=gone)
        assert author == said if said == "Unattributed" else author.endswith(f"({said})")


def test_an_author_is_never_longer_than_word_can_read(resources: Resources) -> None:
    redline = _lighthouses()
    view = next(view for view in redline.changes if view.chips)
    many = tuple(replace(view.chips[0], name=f"Republic of the Lighthouse number {n}") for n in range(40))
    author = author_of(replace(view, chips=many), ENGLISH)
    assert len(author) <= 255
    assert re.search(r"and 3\d more$", author)


def test_the_date_is_that_of_the_newer_draft_or_none(resources: Resources) -> None:
    redline = _lighthouses()
    dated = parts_of(redline_docx(PrintJob(redline)))["word/document.xml"]
    assert {date[:10] for date in re.findall(r'w:date="([^"]*)"', dated)} == {"2031-06-21"}
    unknown = replace(redline, newer=replace(redline.newer, date=""))
    undated = PrintJob(redline, choices=replace(EVERYTHING, dated=False))
    for drawing in (PrintJob(unknown), undated):
        assert "w:date" not in parts_of(redline_docx(drawing))["word/document.xml"]
    assert [day_of(date) for date in ("2031-06", "2031-13-01", "soon", "2031-06-21T10:00:00")] == [
        "", "", "", "2031-06-21T00:00:00Z",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("choices", "author"),
    [(replace(EVERYTHING, authors=Authors.NONE), "Author"), (replace(EVERYTHING, signed="Keeper"), "Keeper")],
)
def test_names_can_be_dropped_or_replaced_everywhere(choices: object, author: str, resources: Resources) -> None:
    parts = parts_of(redline_docx(PrintJob(_lighthouses(), choices=choices)))  # type: ignore[arg-type]
    assert set(re.findall(r'w:author="([^"]*)"', parts["word/document.xml"])) == {author}
    for name, text in parts.items():
        assert not re.search("Norway|Switzerland|Egypt|INF.5", text), name


# What its comments tell


def test_comments_tell_the_evidence_of_every_name(resources: Resources) -> None:
    redline = _lighthouses()
    said = _comments(redline_docx(PrintJob(redline)))
    assert said[0].startswith("Rev.1 compared with Zero\n")
    assert "A stain." in said[0]
    (shall,) = [one for one in said if "“may” → “shall”" in one]
    assert "Norway, European Union: proposed · proposal, LH/INF.5, page 12, 3 February 2031" in shall
    assert "Link: marked, the draft itself marks these words." in shall
    assert "Link: matched by wording, score 0.83: “trim the wick”." in shall
    assert "Egypt: asked for the opposite (opposed)" in shall
    assert any(one == "↘ M1 moved to Article 1" for one in said)
    authors = {comment.get(W + "author") for comment in part_of(redline_docx(PrintJob(redline)), "word/comments.xml")}
    assert authors == {"Travaux"}
    quiet = _comments(redline_docx(PrintJob(redline, choices=replace(EVERYTHING, annotations=False))))
    assert not any("INF.5" in one for one in quiet)


def test_notes_are_in_it_only_when_they_are_asked_for(resources: Resources) -> None:
    redline = _lighthouses()
    view = redline.changes[0]
    beside = Supplements(notes={view.id: ("Ask the ministry.",)})
    for wanted in (False, True):
        drawing = PrintJob(redline, choices=replace(EVERYTHING, notes=wanted), beside=beside)
        assert any("Note: Ask the ministry." in one for one in _comments(redline_docx(drawing))) is wanted


# What it gives away, and what it is made of


def test_it_names_nobody_who_made_it_and_no_time(resources: Resources) -> None:
    data = redline_docx(PrintJob(_lighthouses()))
    assert data == redline_docx(PrintJob(_lighthouses()))
    parts = parts_of(data)
    assert sorted(parts) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/comments.xml",
        "word/document.xml", "word/footer.xml", "word/header.xml", "word/settings.xml", "word/styles.xml",
    ]  # fmt: skip
    assert re.findall(r"<(\w+:\w+)[ >]", parts["docProps/core.xml"]) == ["cp:coreProperties", "dc:title"]
    assert not any(re.search(r"rsid|paraId|lastModified|w:initials", text) for text in parts.values())
    assert "w:trackRevisions" in parts["word/settings.xml"]


def test_every_style_and_relation_that_is_used_is_there(resources: Resources) -> None:
    parts = parts_of(redline_docx(PrintJob(_lighthouses())))
    used = set(re.findall(r'<w:[pr]Style w:val="(\w+)"', "".join(parts.values())))
    assert used <= set(re.findall(r'w:styleId="(\w+)"', parts["word/styles.xml"]))
    related = set(re.findall(r' r:id="(\w+)"', parts["word/document.xml"]))
    assert related <= set(re.findall(r' Id="(\w+)"', parts["word/_rels/document.xml.rels"]))
    opened = re.findall(r'<w:commentRangeStart w:id="(\d+)"', parts["word/document.xml"])
    assert sorted(opened) == sorted(re.findall(r'<w:comment w:id="(\d+)"', parts["word/comments.xml"]))


def test_what_xml_cannot_hold_is_shown_as_a_box(resources: Resources) -> None:
    older, newer, comparison = made.in_language("en", "a \x01 bell \ud800", "a \x0b bell & <b>")
    data = redline_docx(PrintJob(compose(comparison, (), older, newer, made.register())))
    assert "\ufffd bell" in "".join(part_of(data, "word/document.xml").itertext())
    assert "& <b>" in "".join(part_of(data, "word/document.xml").itertext())


def test_arabic_is_read_from_the_right(resources: Resources) -> None:
    older, newer, comparison = made.in_language("ar", "يحفظ الحارس المصباح", "يحفظ الحارس ISO 9 المنارة")
    words = resources.vocabulary("ar")
    redline = compose(comparison, (), older, newer, made.register(), words=words)
    parts = parts_of(redline_docx(PrintJob(redline, words)))
    assert '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>' in parts["word/styles.xml"]
    assert "<w:bidi/></w:sectPr>" in parts["word/document.xml"]
    runs = re.findall(r"<w:r>(.*?)</w:r>", parts["word/document.xml"])
    assert any("<w:rtl/>" in run and "المنارة" in run for run in runs)
    assert any("<w:rtl/>" not in run and "ISO" in run for run in runs)
    authors = set(re.findall(r'w:author="([^"]*)"', parts["word/document.xml"]))
    assert authors == {words.say("Unattributed")}
