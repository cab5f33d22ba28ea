"""OpenDocument texts: words, lists as numbered, tracked changes, notes, comments, tables, what is left out and told."""

import shutil
import subprocess

import pytest

from app.importing.docx.reader import read as read_docx
from app.importing.formats import source_of
from app.importing.odt.reader import read
from app.importing.source.reader_options import ReaderOptions
from app.job import Refused
from app.treaty.marks import Comment, Footnote, Format, PlainMark, Revision, RevisionKind
from tests.importing.odt_files import document, flat_file, gone, inserted, items, odt_file, p, region, span
from tests.importing.word_files import said, zipped


def source(body, **parts):
    return read(odt_file(body, **parts), "test.odt")


def blocks(body, **parts):
    return source(body, **parts).blocks


def revisions(block):
    return [m for m in block.marks if isinstance(m, Revision)]


def formats(block):
    return {(block.text[m.start : m.end], m.format) for m in block.marks if isinstance(m, Format)}


def told(found):
    return [str(line.message) for line in found.report]


# Words


def test_spaces_tabs_breaks_and_soft_hyphens():
    (block,) = blocks(p('  Ships<text:s text:c="3"/>re\u00adport<text:tab/>to\n   <text:line-break/>ports '))
    assert block.text == "Ships report to ports"


def test_links_fields_bookmarks_and_unknown_elements_are_looked_through():
    content = (
        'See <text:a xlink:href="x">article <text:bookmark-ref>5</text:bookmark-ref></text:a>'
        "<text:bookmark/><loext:thing> here</loext:thing><text:number>9</text:number>."
    )
    assert [b.text for b in blocks(p(content))] == ["See article 5 here."]


def test_formats_come_from_spans_and_styles_and_the_closer_one_wins():
    (block,) = blocks(p(f"struck {span('free ', 'T6')}{span('bold', 'T1')}", "Struck"))
    assert formats(block) == {("struck ", "strike"), ("bold", "strike"), ("bold", "bold")}
    (block,) = blocks(p(span("red", "T3") + " plain", "Blue"))
    assert formats(block) == {("red", "underline"), ("red", "highlight:yellow"), ("red", "colour:red")}


def test_bold_is_that_of_the_script_of_the_words():
    (block,) = blocks(p(span("يجب", "T5") + span(" shall", "T5") + span(" يجوز", "T1")))
    assert formats(block) == {("يجب", "bold")}


def test_titles_and_headings_are_known():
    found = blocks(
        p("Convention", "P1")
        + '<text:h text:outline-level="1">Scope</text:h><text:h text:outline-level="2">Ships</text:h>'
        + '<text:h text:outline-level="1" text:style-name="P2">Unnumbered</text:h>'
        + '<text:h text:outline-level="1" text:is-list-header="true">Header</text:h>'
        + '<text:h text:outline-level="1">Duties</text:h>'
    )
    assert [(b.style, b.label) for b in found] == [
        ("title", ""), ("heading:1", "Article 1"), ("heading:2", ""), ("heading:1", ""), ("heading:1", ""),
        ("heading:1", "Article 2"),
    ]  # fmt: skip


def test_hidden_words_and_sections_are_kept_and_told():
    found = source(
        p("seen " + span("unseen word", "T4")) + '<text:section text:display="none">' + p("Secret.") + "</text:section>"
    )
    assert [b.text for b in found.blocks] == ["seen unseen word", "Secret."]
    assert "2 words formatted as hidden text in LibreOffice; kept: “unseen word”" in told(found)
    assert any(line.startswith("A hidden section was read") for line in told(found))


def test_a_flat_file_is_read_too():
    found = source_of(flat_file(p("Ships report.")), "draft.fodt", ReaderOptions())
    assert [b.text for b in found.blocks] == ["Ships report."]


# Lists


def test_lists_print_their_numbers_over_levels():
    deep = p("one") + items(p("two") + items(p("three"), p("four")))
    found = blocks(items(deep, p("five") + p("still five"), "<text:list-header>" + p("none") + "</text:list-header>"))
    assert [(b.label, b.text) for b in found] == [
        ("1.", "one"), ("(a)", "two"), ("1.a.i.", "three"), ("1.a.ii.", "four"), ("2.", "five"), ("", "still five"),
        ("", "none"),
    ]  # fmt: skip
    assert [b.style for b in found][:3] == ["list:0", "list:1", "list:2"]


def test_a_list_begins_anew_unless_it_goes_on():
    start = '<text:list-item text:start-value="7">' + p("seven") + "</text:list-item>"
    found = blocks(
        items(p("a"), p("b"), more='xml:id="one"')
        + items(p("c"), more='xml:id="two"')
        + items(p("d"), more='text:continue-list="one"')
        + items(p("e"), more='text:continue-numbering="true"')
        + items(p("f"), start, p("g"))
        + items(p("dot"), style="B")
    )
    assert [b.label for b in found] == ["1.", "2.", "1.", "3.", "4.", "1.", "7.", "8.", ""]


def test_numbers_in_the_form_that_libreoffice_writes():
    style = (
        '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
        'loext:num-list-format="第%1%条" style:num-format="一, 二, 三, ..."/></text:list-style>'
    )
    content = document(
        "document-content",
        f"<office:automatic-styles>{style}</office:automatic-styles><office:body><office:text>"
        f"{items(p('x'), p('y'), style='N')}</office:text></office:body>",
    )
    data = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
    assert [b.label for b in read(data, "x.odt").blocks] == ["第一条", "第二条"]


# Tracked changes


def test_an_insertion_and_a_deletion_carry_author_and_date():
    (block,) = blocks(
        p("Each Party " + gone("d") + inserted("i", span("shall", "T1")) + " act."),
        regions=region("d", "deletion", p("may"), "Arven") + region("i", "insertion", author="Sollund"),
    )
    assert block.text == "Each Party mayshall act."
    assert revisions(block) == [
        Revision(11, 14, RevisionKind.DELETED, "Arven", "2031-05-04T10:00:00"),
        Revision(14, 19, RevisionKind.INSERTED, "Sollund", "2031-05-04T10:00:00"),
    ]


def test_paragraphs_put_in_and_taken_out_are_there_in_one_reading_only():
    found = blocks(
        p("One.")
        + p('<text:change-start text:change-id="i"/>New.')
        + p('<text:change-end text:change-id="i"/>Two.')
        + p(gone("d") + "Three."),
        regions=region("i", "insertion") + region("d", "deletion", p("Gone.") + p("Too.") + p()),
    )
    assert said(found) == ["One.", "New.", "Two.", "Three."]
    assert said(found, original=True) == ["One.", "Two.", "Gone.", "Too.", "Three."]
    assert [r.author for b in found for r in b.revisions] == ["Delegation of Arven"] * 3


def test_a_deletion_over_the_end_of_a_paragraph_joins_what_is_left():
    found = blocks(
        p("Ships " + gone("d") + "ports answer."), regions=region("d", "deletion", p("report.") + p("Small "))
    )
    assert said(found) == ["Ships ports answer."]
    assert said(found, original=True) == ["Ships report.", "Small ports answer."]


def test_deleted_items_of_a_list_keep_the_numbers_they_had():
    found = blocks(
        items(p("first"), more='xml:id="one"') + items(p(gone("d") + "last"), more='text:continue-list="one"'),
        regions=region("d", "deletion", items(p("gone"), more='text:continue-list="one"') + p()),
    )
    assert said(found) == ["1. first", "2. last"]
    assert said(found, original=True) == ["1. first", "2. gone", "3. last"]


def test_an_item_put_in_renumbers_the_later_ones():
    found = blocks(
        items(
            p('one<text:change-start text:change-id="i"/>'),
            p('two<text:change-end text:change-id="i"/>'),
            p("three"),
        ),
        regions=region("i", "insertion"),
    )
    assert said(found) == ["1. one", "2. two", "3. three"]
    assert said(found, original=True) == ["1. one", "2. three"]


def test_a_move_is_a_move_where_libreoffice_says_so():
    move = "<loext:move-id>2</loext:move-id>"
    found = blocks(
        p("A " + gone("d") + "b ") + p(inserted("i", "c")),
        regions=region("d", "deletion", p("c"), more=move) + region("i", "insertion", more=move),
    )
    assert [m.kind for b in found for m in revisions(b)] == [RevisionKind.MOVED_FROM, RevisionKind.MOVED_TO]


def test_a_deletion_between_paragraphs_and_one_inside_an_insertion():
    found = blocks(
        gone("d") + p("Rest. " + inserted("i", "new " + gone("e"))),
        regions=region("d", "deletion", p("Whole."))
        + region("i", "insertion")
        + region("e", "deletion", p("old"), "Sollund"),
    )
    assert said(found) == ["Rest. new"]
    assert said(found, original=True) == ["Whole.", "Rest."]
    last = found[-1]
    assert {(last.text[m.start : m.end], m.author) for m in revisions(last)} == {
        ("new old", "Delegation of Arven"),
        ("old", "Sollund"),
    }


def test_deletions_that_hold_each_other_end_and_are_told():
    circle = region("d", "deletion", p("a " + gone("e"))) + region("e", "deletion", gone("d") + p("b " + gone("d")))
    found = source(p("One. " + gone("d")) + gone("e") + p("Two."), regions=circle)
    assert said(found.blocks) == ["One.", "Two."]
    assert any(line.startswith("Deleted text inside deleted text") for line in told(found))


def test_a_tracked_change_of_formatting_is_marked_and_told():
    found = source(p(inserted("f", span("report", "T1")) + " daily"), regions=region("f", "format-change"))
    (mark,) = [m for m in found.blocks[0].marks if isinstance(m, PlainMark)]
    assert (mark.start, mark.end, mark.mark) == (0, 6, "reformatted")
    assert mark.remark == "formatting changed, by Delegation of Arven, 2031-05-04T10:00:00"
    assert "1 tracked change of formatting alone, by Delegation of Arven (1); read as accepted." in told(found)


# Notes, comments, boxes, tables


def note(sign, words, kind="footnote"):
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{sign}</text:note-citation>'
        f"<text:note-body>{p(words)}</text:note-body></text:note>"
    )


def test_notes_follow_their_paragraph_with_their_signs():
    found = blocks(
        p("Nets" + note("1", "Noted.") + " and lines" + note("i", "At the end.", "endnote") + gone("d")) + p("Next."),
        regions=region("d", "deletion", p(" too" + note("2", "Gone."))),
    )
    assert [(b.text, b.note, b.style) for b in found] == [
        ("Nets and lines too", "", ""),
        ("Noted.", "1", "footnote"),
        ("At the end.", "i", "footnote"),
        ("Gone.", "2 deleted", "footnote"),
        ("Next.", "", ""),
    ]
    assert [(m.start, m.provision) for m in found[0].marks if isinstance(m, Footnote)] == [
        (4, "1"), (14, "i"), (18, "2 deleted"),
    ]  # fmt: skip
    assert said(found) == ["Nets and lines", "Noted.", "At the end.", "Next."]


def test_comments_stand_at_their_words():
    begin = (
        '<office:annotation office:name="c"><dc:creator>Sollund</dc:creator><dc:date>2031-01-02T00:00:00</dc:date>'
        "<text:p>Why?</text:p></office:annotation>"
    )
    end = '<office:annotation-end office:name="c"/>'
    (block,) = blocks(p(f"Each {begin}ship{end} reports."))
    assert [m for m in block.marks if isinstance(m, Comment)] == [
        Comment(5, 9, "Sollund", "2031-01-02T00:00:00", "Why?")
    ]
    assert block.text == "Each ship reports."
    found = blocks(p(f"Before.{begin}") + p("First.") + p(f"Second.{end}"))
    assert [[(m.start, m.end) for m in b.marks if isinstance(m, Comment)] for b in found] == [[], [(0, 6)], []]


def test_boxes_are_read_after_their_paragraph_formulas_in_the_line_and_pictures_are_told():
    box = "<draw:frame><draw:text-box>" + p("Boxed.") + "</draw:text-box></draw:frame>"
    shape = "<draw:custom-shape>" + p("In a shape.") + "</draw:custom-shape>"
    formula = (
        "<draw:frame><draw:object><math:math><math:mi>A</math:mi><math:mo>=</math:mo><math:mn>2</math:mn>"
        "</math:math></draw:object></draw:frame>"
    )
    found = source(p("Around " + box + formula + shape + "<draw:frame><draw:image/></draw:frame>") + p("After."))
    assert [b.text for b in found.blocks] == ["Around A=2", "Boxed.", "In a shape.", "After."]
    assert "A picture or drawing is not read; look at it in the file." in told(found)


def test_tables_have_their_cells_and_merged_ones():
    cell = "<table:table-cell {}>{}</table:table-cell>".format
    row = "<table:table-row>{}</table:table-row>".format
    covered = "<table:covered-table-cell/>"
    found = blocks(
        p("Before.")
        + "<table:table>"
        + "<table:table-header-rows>"
        + row(cell('table:number-columns-spanned="2"', p("wide")) + covered + cell("", p("c")))
        + "</table:table-header-rows>"
        + row(cell('table:number-rows-spanned="2"', p("high")) + cell("", p("e") + p("f")) + cell("", ""))
        + row(covered + cell("", p("g")) + cell("", p("h")))
        + "</table:table>"
        + p("After.")
    )
    assert [(b.text, b.cell, b.merged) for b in found] == [
        ("Before.", None, False),
        ("wide", (0, 0, 0), False), ("c", (0, 0, 2), False),
        ("high", (0, 1, 0), False), ("e", (0, 1, 1), False), ("f", (0, 1, 1), False), ("", (0, 1, 2), False),
        ("", (0, 2, 0), True), ("g", (0, 2, 1), False), ("h", (0, 2, 2), False),
        ("After.", None, False),
    ]  # fmt: skip


def test_indexes_and_running_heads_are_left_out_and_named():
    index = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>no</text:index-title-template>"
        "</text:table-of-content-source><text:index-body>" + p("Scope 1") + "</text:index-body></text:table-of-content>"
    )
    found = source(index + p("Scope"), heads=f"<style:header>{p('Draft of May')}</style:header>")
    assert [b.text for b in found.blocks] == ["Scope"]
    assert "Left out, table of contents: “Scope 1”" in told(found)
    assert "Left out, running header: “Draft of May”" in told(found)


# Refusals


def refused(data):
    with pytest.raises(Refused) as caught:
        source_of(data, "paper.odt", ReaderOptions())
    assert "paper.odt" in str(caught.value)
    return str(caught.value)


def test_what_cannot_be_read_is_refused_with_a_sentence():
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        document("x", "")
        .replace("office:x", "manifest:manifest")
        .replace("></manifest:", "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:")
    )
    locked = zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": "\x01"})
    assert "password" in refused(locked)
    sheet = document("document-content", "<office:body><office:spreadsheet/></office:body>")
    assert "no text document" in refused(zipped({"mimetype": kind, "content.xml": sheet}))
    assert "malformed" in refused(zipped({"mimetype": kind, "content.xml": "<a>"}))
    assert "cut off" in refused(odt_file(p("x"))[:300])
    entity = '<!DOCTYPE a [<!ENTITY x "y">]>' + document("document-content", "").partition("?>")[2]
    assert "document type" in refused(zipped({"mimetype": kind, "content.xml": entity}))
    bomb = document("document-content", " " * 60_000_000)
    assert "far more" in refused(zipped({"mimetype": kind, "content.xml": bomb}))


# Beside a word processor

SAME = (
    "RP002-Deleted-Text", "RP003-Inserted-Text", "RP005-Deleted-Paragraph-Mark", "RP006-Inserted-Paragraph-Mark",
    "RP007-Multiple-Deleted-Para-Mark", "RP008-Multiple-Inserted-Para-Mark", "RP009-Deleted-Table-Row",
    "RP011-Multiple-Deleted-Rows", "RP015-MoveFrom-MoveTo",
)  # fmt: skip


@pytest.mark.timeout(300)
def test_what_libreoffice_makes_of_word_files_reads_as_the_word_files(corpus, tmp_path):
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    files = [corpus / "docx-tracked" / "RP" / f"{name}.docx" for name in SAME]
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "odt", "--outdir"]
    subprocess.run([*command, tmp_path, *files], check=True, capture_output=True, timeout=240)
    for file in files:
        ours = read((tmp_path / f"{file.stem}.odt").read_bytes(), file.name).blocks
        theirs = read_docx(file.read_bytes(), file.name).blocks
        for original in (False, True):
            assert " ".join(said(ours, original=original)).split() == (
                " ".join(said(theirs, original=original)).split()
            ), (file.name, original)
