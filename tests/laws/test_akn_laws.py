"""What is written as Akoma Ntoso validates and is read back as the same draft; any Akoma Ntoso is read or refused."""

from __future__ import annotations

import contextlib
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from app.exporting.akn.document import akn_document
from app.importing.akn import reader as akn
from app.importing.files import read_draft
from app.importing.outline.build import build
from app.importing.source.blocks import Block, Source
from app.job import Refused
from app.services.resources import load_resources
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Bracket, Comment, Footnote, Format, Mark, PlainMark, Revision, RevisionKind, RevisionUnit
from tests.importing.akn_files import akn_file

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = load_resources(ROOT / "resources")
SCHEMA = etree.XMLSchema(etree.parse(str(ROOT / "tests" / "exporting" / "schemas" / "akomantoso30.xsd")))


def again(draft: Draft, data: bytes) -> Draft:
    """The draft as read from what was written of it."""
    return build(
        akn.read(data, "draft.xml"),
        name=draft.source,
        sha256="0",
        register=RESOURCES.register,
        profiles=RESOURCES.profiles,
        profile=draft.profile,
        language=draft.language,
    )


def told(draft: Draft) -> list[tuple[object, ...]]:
    """All of a draft that Akoma Ntoso holds, ids and places in the source aside."""
    provisions = in_order(draft)
    places = {provision.id: place for place, provision in enumerate(provisions)}
    titles = {provision.id for provision in provisions if provision.kind is Kind.TITLE}

    def marks(found: tuple[Mark, ...], *, beside: bool = False) -> list[str]:
        kept = []
        for mark in found:
            if beside and isinstance(mark, Bracket) and mark.part == "continues":
                continue  # it goes on over the footnote of a title where that stands before the front, not behind
            if isinstance(mark, PlainMark) and mark.mark == "note":
                continue  # an editor's remark is known by its words
            if isinstance(mark, Revision) and mark.sign:
                continue  # what formatting means is said by the profile
            if isinstance(mark, Footnote):
                if mark.provision:  # a sign of no footnote is nothing that could be written
                    kept.append(f"footnote {mark.start} {places[mark.provision]}")
            elif isinstance(mark, Format | Revision):
                # Two that touch or overlap are one: what counts is which sign stands under it.
                kept += {f"{at} {replace(mark, start=0, end=0)}" for at in range(mark.start, mark.end)} - set(kept)
            elif mark.start < mark.end or isinstance(mark, Comment):
                kept.append(repr(mark))
        return sorted(kept)

    return [
        (
            places.get(p.parent), p.kind, p.number, p.heading, p.text, p.address, p.typed,
            marks(p.marks.text, beside=p.kind is Kind.FOOTNOTE and p.parent in titles), marks(p.marks.heading),
            sorted(map(repr, p.marks.provision)),
        )
        for p in provisions
    ]  # fmt: skip


def in_order(draft: Draft) -> list[Provision]:
    """The provisions, each footnote right behind what cites it: that of a title may stand behind the whole front."""
    below: dict[str, list[Provision]] = {}
    for one in draft.provisions:
        below.setdefault(one.parent, []).append(one)
    done: list[Provision] = []
    waiting = [*reversed(below.get("", []))]
    while waiting:
        one = waiting.pop()
        done.append(one)
        notes_first = sorted(below.get(one.id, []), key=lambda p: p.kind is not Kind.FOOTNOTE)
        waiting += notes_first[::-1]
    return done


def assert_same(draft: Draft) -> None:
    data = akn_document(draft)
    SCHEMA.assertValid(etree.fromstring(data))
    assert told(again(draft, data)) == told(draft)


@pytest.mark.parametrize("name", ["zero.txt", "rev1.txt", "rev2.docx", "final.md"])
def test_the_sample_is_read_back_as_it_was_written(name):
    draft = read_draft(ROOT / "drafts" / name, RESOURCES.register, RESOURCES.profiles)
    assert_same(draft)
    read = again(draft, akn_document(draft))
    assert (read.title, read.symbol, read.date) == (draft.title, draft.symbol, draft.date)


@pytest.mark.parametrize(
    "name",
    [
        "bbnj/2022-06-01_further-revised-draft.txt",
        "paris/2015-10-23_draft-text.md",
        "un-charter/un_charter_ar.txt",
        "un-agreement-languages/bbnj-agreement-2023-ru/2023-06-19/text.txt",
        "docx-tracked/WC/WC036-Endnote-With-Table-Before.docx",
        "akn/legaldocml-v2/Act_Kenya_1997-08-22_3@2003-12-19.xml",
        "akn/leos/delete/bill_3Articles_movedArt3PointA_beforeArt1PointA__deleteArt3_output.xml",
    ],
)
def test_a_real_draft_is_read_back_as_it_was_written(corpus, name):
    found = corpus / name
    if not found.exists():
        (found,) = corpus.rglob(found.name)
    assert_same(read_draft(found, RESOURCES.register, RESOURCES.profiles))


_WORDS = (
    st.text(alphabet="ab Zé第ع.;:[]\u00a0", min_size=1, max_size=24)
    .map(lambda t: " ".join(t.split(" ")))
    .filter(str.strip)
)
_EDITS = st.builds(
    Revision,
    st.integers(0, 8), st.integers(0, 24), st.sampled_from(list(RevisionKind)),
    st.sampled_from(["", "Jo", "Al & <Bo>"]),
    st.sampled_from(["", "2031-02-03", "2031-02-03T04:05:06Z", "some day"]),
)  # fmt: skip
_FORMATS = st.builds(
    Format, st.integers(0, 8), st.integers(0, 24),
    st.sampled_from(["italic", "superscript", "highlight:yellow"]),
)  # fmt: skip
_LABELS = st.sampled_from(
    ["", "", "Article 1", "Article 2 bis", "PART I", "Section 3", "ANNEX", "Annex II",
     "1.", "2.", "(a)", "(b)", "(i)", "Option 1"]
)  # fmt: skip
_FIXED = st.sampled_from(
    ["PREAMBLE", "Have agreed as follows:", "IN WITNESS WHEREOF we sign.", "[Deleted.]", "Option A:"]
)


@st.composite
def _block(draw) -> Block:
    text = draw(st.one_of(_WORDS, _FIXED)).strip(" ")
    marks = [
        replace(mark, end=min(mark.end, len(text)))
        for mark in draw(st.lists(st.one_of(_EDITS, _FORMATS), max_size=3))
        if mark.start < min(mark.end, len(text))
    ]
    if draw(st.integers(0, 3)) == 0:
        marks.append(Comment(0, len(text), "Jo", "", "Why?"))
    breaks = [replace(edit, start=0, end=0, unit=RevisionUnit.BREAK) for edit in draw(st.lists(_EDITS, max_size=1))]
    cell = draw(st.sampled_from([None, None, None, (0, 0, 0), (0, 0, 1), (0, 1, 0)]))
    style = draw(st.sampled_from(["", "", "title", "heading:1", "list:0", "list:1"]))
    return Block(
        text, "line 1", draw(_LABELS), marks=tuple(marks), revisions=tuple(breaks if cell is None else ()),
        style=style, cell=cell
    )  # fmt: skip


@st.composite
def _blocks(draw) -> list[Block]:
    """Blocks, some of which cite a footnote that follows. A footnote of the title may change its place, so that none
    has brackets, which may go over several provisions.
    """
    blocks: list[Block] = []
    for number, block in enumerate(draw(st.lists(_block(), min_size=1, max_size=14)), 1):
        if block.cell is None and draw(st.integers(0, 5)) == 0:
            at = draw(st.integers(0, len(block.text)))
            note = Block(
                re.sub(r"[\[\]]", "", draw(_WORDS)).strip(" ") or "Note", "line 1", style="footnote", note=str(number)
            )
            blocks += [replace(block, marks=(*block.marks, Footnote(at, at, str(number)))), note]
        else:
            blocks.append(block)
    return blocks


@settings(max_examples=120)
@given(_blocks())
def test_any_draft_that_can_be_built_is_read_back_as_it_was_written(blocks):
    source = Source(tuple(blocks))
    try:
        draft = build(
            source, name="x", sha256="0", register=RESOURCES.register, profiles=RESOURCES.profiles, profile="plain",
            language="en",
        )  # fmt: skip
    except Refused:
        return
    assert_same(draft)


_NAMES = (
    "p", "article", "paragraph", "point", "num", "heading", "content", "intro", "list", "ins", "del", "b", "table",
    "tr",
    "td", "authorialNote", "quotedStructure", "preamble", "body", "recital", "conclusions", "attachment", "doc",
    "blockList",
    "item", "toc", "preface", "docTitle", "component", "mod", "hcontainer", "eol", "noteRef", "componentRef", "foreign",
)  # fmt: skip


def _grown(chance: random.Random, depth: int) -> str:
    name = chance.choice(_NAMES)
    words = chance.choice(["", "Ωamps ", "1. ", "第一条", " "])
    said = chance.choice(
        ["", "", ' leos:softaction="del"', ' leos:softaction="move_to"', ' rowspan="999999999"', ' href="#n"']
    )
    inside = "".join(_grown(chance, depth - 1) for _ in range(chance.randint(0, 3))) if depth else ""
    return f"<{name}{said}>{words}{inside}</{name}>{words}"


@pytest.mark.parametrize("seed", range(150))
def test_any_order_of_elements_is_read_and_no_sign_is_lost(seed):
    chance = random.Random(seed)
    inside = "".join(_grown(chance, 5) for _ in range(chance.randint(1, 6)))
    data = akn_file(inside, meta='<notes source="#x"><note id="n"><p>Note</p><noteRef href="#n"/></note></notes>')
    source = akn.read(data, "draft.xml")
    found = "".join(b.label + b.text + "".join(r.before for r in b.revisions) for b in source.blocks)
    found += "".join(str(line.message) for line in source.report)
    for sign in "第Ω1":
        assert found.count(sign) >= inside.count(sign)
    for block in source.blocks:
        assert all(0 <= mark.start <= mark.end <= len(block.text) for mark in block.marks)
    try:
        draft = build(source, name="x", sha256="0", register=RESOURCES.register, profiles={})
    except Refused:
        return
    SCHEMA.assertValid(etree.fromstring(akn_document(draft)))


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_read_or_refused(seed):
    chance = random.Random(seed)
    data = bytearray(akn_file("<body><article><num>Article 1</num><content><p>Lamps.</p></content></article></body>"))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        if chance.random() < 0.5:
            data[at] = chance.randrange(256)
        else:
            del data[at : at + chance.randint(1, 40)]
    with contextlib.suppress(Refused):
        akn.read(bytes(data), "draft.xml")
