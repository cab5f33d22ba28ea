"""Word files: what a paragraph says, tracked changes, notes, tables, comments. Numbers are in test_docx_numbering."""

import pytest

from app.importing.docx.reader import read
from app.treaty.marks import Comment, Footnote, Format, PlainMark, Revision, RevisionKind, RevisionUnit
from tests.importing.word_files import edit, gone, para, run, said, word_file


def blocks(body, **parts):
    return read(word_file(body, **parts), "test.docx").blocks


def revisions(block):
    return [m for m in block.marks if isinstance(m, Revision)]


def formats(block):
    return {(block.text[m.start : m.end], m.format) for m in block.marks if isinstance(m, Format)}


def test_an_insertion_and_a_deletion_carry_author_and_date():
    (block,) = blocks(
        para(
            run("Each Party ") + edit("del", gone("may"), "Arven") + edit("ins", run("shall"), "Sollund") + run(" act.")
        )
    )
    assert block.text == "Each Party mayshall act."
    deletion, insertion = revisions(block)
    assert deletion == Revision(11, 14, RevisionKind.DELETED, "Arven", "2031-05-04T10:00:00Z")
    assert insertion == Revision(14, 19, RevisionKind.INSERTED, "Sollund", "2031-05-04T10:00:00Z")
    assert said((block,)) == ["Each Party shall act."]
    assert said((block,), original=True) == ["Each Party may act."]


def test_a_revision_without_author_has_no_author():
    (block,) = blocks(para(run("Lighthouses") + edit("ins", run(" and buoys"), author="")))
    (insertion,) = revisions(block)
    assert (insertion.author, insertion.date) == ("", "")
    assert block.text[insertion.start : insertion.end] == " and buoys"


def test_neighbouring_runs_of_one_revision_are_one_mark():
    (block,) = blocks(para(run("A") + edit("ins", run("b")) + edit("ins", run("c", "<w:b/>")) + run("d")))
    assert [(m.start, m.end) for m in revisions(block)] == [(1, 3)]


def test_a_deletion_inside_an_insertion_keeps_both_authors_and_stands_in_no_reading():
    (block,) = blocks(para(run("Nets") + edit("ins", edit("del", gone(" of silk"), "Sollund"), "Arven")))
    assert {(m.kind, m.author) for m in revisions(block)} == {
        (RevisionKind.INSERTED, "Arven"),
        (RevisionKind.DELETED, "Sollund"),
    }
    assert said((block,)) == said((block,), original=True) == ["Nets"]


def test_a_move_is_read_at_both_ends():
    moved = "<w:{0}RangeStart w:id='3' w:name='m1'/>{1}<w:{0}RangeEnd w:id='3'/>"
    found = blocks(
        para(run("First."))
        + para(moved.format("moveFrom", edit("moveFrom", run("Moved."))), mark=edit("moveFrom"))
        + para(run("Second."))
        + para(moved.format("moveTo", edit("moveTo", run("Moved."))), mark=edit("moveTo"))
        + para(run("Third."))
    )
    assert said(found) == ["First.", "Second.", "Moved.", "Third."]
    assert said(found, original=True) == ["First.", "Moved.", "Second.", "Third."]
    assert [m.kind for b in found for m in revisions(b)] == [RevisionKind.MOVED_FROM, RevisionKind.MOVED_TO]


def test_an_inserted_paragraph_mark_splits_only_when_accepted():
    found = blocks(para(run("Ships report. "), mark=edit("ins")) + para(run("Ports answer.")))
    assert [r.unit for r in found[0].revisions] == [RevisionUnit.BREAK]
    assert said(found) == ["Ships report.", "Ports answer."]
    assert said(found, original=True) == ["Ships report. Ports answer."]


def test_an_empty_paragraph_after_a_deleted_mark_does_not_swallow_the_next():
    found = blocks(para(run("One."), mark=edit("del")) + para("") + para(run("Two.")))
    assert said(found) == said(found, original=True) == ["One.", "Two."]


def test_empty_paragraphs_deleted_in_a_row_join_what_stands_around_them():
    found = blocks(para(run("One "), mark=edit("del")) + para("", mark=edit("del")) + para(run("two.")))
    assert said(found) == ["One two."]
    assert said(found, original=True) == ["One", "two."]


def test_the_last_mark_before_a_table_joins_nothing():
    table = f"<w:tbl><w:tr><w:tc>{para(run('cell'))}</w:tc></w:tr></w:tbl>"
    found = blocks(para(run("Before"), mark=edit("del")) + table + para(run("After")))
    assert said(found) == ["Before", "cell", "After"]


def test_a_deleted_row_is_gone_when_accepted():
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    found = blocks(
        "<w:tbl>"
        + row.format("", para(run("a")), para(run("b")))
        + row.format(edit("del"), para(run("c")), para(""))
        + "</w:tbl>"
    )
    assert [b.cell for b in found] == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)]
    assert said(found) == ["a", "b"]
    assert said(found, original=True) == ["a", "b", "c"]


def test_a_deleted_cell_and_merged_cells():
    found = blocks(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + para(run("wide")) + "</w:tc>"
        "<w:tc><w:tcPr>" + edit("cellDel") + "</w:tcPr>" + para(run("gone")) + "</w:tc></w:tr></w:tbl>"
    )
    assert [b.cell for b in found] == [(0, 0, 0), (0, 0, 2)]
    assert said(found) == ["wide"]


def test_a_table_in_a_cell_is_text_of_that_cell():
    inner = f"<w:tbl><w:tr><w:tc>{para(run('inner'))}</w:tc></w:tr></w:tbl>"
    found = blocks(f"<w:tbl><w:tr><w:tc>{para(run('outer'))}{inner}{para('')}</w:tc></w:tr></w:tbl>")
    assert [(b.text, b.cell) for b in found] == [("outer", (0, 0, 0)), ("inner", (0, 0, 0))]


def test_fields_show_their_result_and_not_their_code():
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    code = "<w:r><w:instrText> REF art5 </w:instrText></w:r>"
    (block,) = blocks(
        para(run("See ") + sign("begin") + code + sign("separate") + run("article 5") + sign("end") + run("."))
    )
    assert block.text == "See article 5."
    (block,) = blocks(para("<w:fldSimple w:instr=' PAGE '>" + run("7") + "</w:fldSimple>"))
    assert block.text == "7"


def test_a_field_without_an_end_is_told_with_its_words():
    source = read(word_file(para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("swallowed words"))), "x.docx")
    assert any("swallowed words" in str(line.message) for line in source.report)


def test_content_controls_links_and_tags_are_looked_through():
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    found = blocks(
        control(para(run("in ") + control(run("control"))))
        + para("<w:hyperlink r:id='r9'>" + run("link") + "</w:hyperlink><w:smartTag>" + run(" tag") + "</w:smartTag>")
    )
    assert [b.text for b in found] == ["in control", "link tag"]


def test_tabs_breaks_hyphens_and_symbols():
    (block,) = blocks(
        para(
            run("a") + "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
            '<w:t>d</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Odd" w:char="F041"/></w:r>'
        )
    )
    assert block.text == "a b c\u2011d≥\ufffd"
    (unread,) = [m for m in block.marks if isinstance(m, PlainMark)]
    assert (block.text[unread.start : unread.end], unread.mark) == ("\ufffd", "unread")


def test_a_text_box_is_read_once_and_after_its_paragraph():
    box = "<w:txbxContent>" + para(run("Boxed.")) + "</w:txbxContent>"
    found = blocks(
        para(
            run("Around.")
            + f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    assert [b.text for b in found] == ["Around.", "Boxed."]


def test_formats_may_be_off_and_may_come_from_the_style():
    (block,) = blocks(
        para(
            run("struck ") + run("free", '<w:strike w:val="0"/>') + run("marked", '<w:highlight w:val="yellow"/>'),
            '<w:pStyle w:val="Struck"/>',
        )
    )
    assert formats(block) == {("struck ", "strike"), ("marked", "strike"), ("marked", "highlight:yellow")}
    (block,) = blocks(para(run("a", "<w:b/>") + run("b", '<w:b w:val="false"/>') + run("c", '<w:u w:val="none"/>')))
    assert formats(block) == {("a", "bold")}


def test_hidden_text_is_kept_and_told():
    source = read(word_file(para(run("seen ") + run("unseen word", "<w:vanish/>"))), "x.docx")
    assert source.blocks[0].text == "seen unseen word"
    assert any(
        str(line.message) == "2 words formatted as hidden text in Word; kept: “unseen word”" for line in source.report
    )


NOTES = (
    '<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>'
    '<w:footnote w:id="5">' + para("<w:r><w:footnoteRef/></w:r>" + run(" Noted.")) + "</w:footnote>"
    '<w:footnote w:id="6">' + para(run("Second.")) + "</w:footnote>"
    '<w:footnote w:id="8">' + para(run("Uncited.")) + "</w:footnote>"
)


def test_notes_follow_their_paragraph_with_the_sign_as_printed():
    cite = '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format
    source = read(
        word_file(para(run("Nets") + cite(6) + run(" and lines") + edit("del", cite(5))), footnotes=NOTES), "x.docx"
    )
    body, second, noted = source.blocks
    assert [(m.start, m.end, m.provision) for m in body.marks if isinstance(m, Footnote)] == [
        (4, 4, "1"),
        (14, 14, "2 deleted"),
    ]
    assert (second.text, second.style, second.note) == ("Second.", "footnote", "1")
    assert [m.author for m in revisions(noted)] == ["Delegation of Arven"]
    assert said(source.blocks) == ["Nets and lines", "Second."], "a note cited only in deleted words goes with them"
    assert said(source.blocks, original=True) == ["Nets and lines", "Second.", "2 Noted."]
    assert any("Uncited." in str(line.message) for line in source.report)


def test_a_note_behind_a_deleted_note_had_another_sign():
    cite = '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format
    found = blocks(para(run("Nets") + edit("del", cite(5)) + cite(6)), footnotes=NOTES)
    assert [(b.text, b.note, b.label_before) for b in found[1:]] == [
        ("Noted.", "1 deleted", "1"),
        ("Second.", "1", "2"),
    ]


def test_a_note_with_its_own_sign():
    cite = '<w:r><w:footnoteReference w:id="5" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    body, note = blocks(para(run("Nets") + cite), footnotes=NOTES)
    assert (body.text, note.note) == ("Nets*", "*")
    assert [(m.start, m.end) for m in body.marks if isinstance(m, Footnote)] == [(4, 5)]


def test_comments_stand_at_their_words():
    comment = (
        '<w:comment w:id="2" w:author="Sollund" w:date="2031-01-02T00:00:00Z">' + para(run("Why?")) + "</w:comment>"
        '<w:comment w:id="3" w:author="Arven">' + para(run("Nowhere.")) + "</w:comment>"
    )
    body = para(
        run("Each ") + '<w:commentRangeStart w:id="2"/>' + run("ship") + '<w:commentRangeEnd w:id="2"/>'
        '<w:r><w:commentReference w:id="2"/></w:r>' + run(" reports.")
    )
    source = read(word_file(body, comments=comment), "x.docx")
    (mark,) = [m for m in source.blocks[0].marks if isinstance(m, Comment)]
    assert mark == Comment(5, 9, "Sollund", "2031-01-02T00:00:00Z", "Why?")
    assert any("Nowhere." in str(line.message) for line in source.report)


def test_a_comment_over_several_paragraphs_stands_once_at_its_first_words():
    comment = '<w:comment w:id="2" w:author="Sollund">' + para(run("Why?")) + "</w:comment>"
    found = blocks(
        para(run("Before.") + '<w:commentRangeStart w:id="2"/>')
        + para(run("First."))
        + para(run("Second.") + '<w:commentRangeEnd w:id="2"/>'),
        comments=comment,
    )
    assert [[(m.start, m.end) for m in b.marks if isinstance(m, Comment)] for b in found] == [[], [(0, 6)], []]


def test_a_formula_is_one_line_with_its_revisions():
    piece = "<m:r><m:t>{}</m:t></m:r>".format
    (block,) = blocks(
        para(
            "<m:oMath>" + piece("A=") + "<m:r>" + edit("ins", "<m:t>2</m:t>") + "</m:r>"
            "<m:f><m:num>" + piece("x") + "</m:num><m:den>" + piece("y") + "</m:den></m:f></m:oMath>"
        )
    )
    assert block.text == "A=2x/y"
    assert said((block,), original=True) == ["A=x/y"]


def test_running_heads_and_contents_are_left_out_and_named():
    source = read(
        word_file(
            para(run("Article 1 … 3"), '<w:pStyle w:val="TOC1"/>') + para(run("Text.")),
            header1=para(run("Draft of May")),
        ),
        "x.docx",
    )
    assert [b.text for b in source.blocks] == ["Text."]
    told = " ".join(str(line.message) for line in source.report)
    assert "Draft of May" in told
    assert "Article 1 … 3" in told


def test_title_and_headings_are_known_by_style():
    found = blocks(
        para(run("Convention"), '<w:pStyle w:val="Title"/>')
        + para(run("Scope"), '<w:pStyle w:val="Heading1"/>')
        + para(run("Deep"), '<w:outlineLvl w:val="2"/>')
    )
    assert [b.style for b in found] == ["title", "heading:1", "heading:3"]


@pytest.mark.parametrize("kind", ["ins", "del"])
def test_the_report_names_who_tracked_changes(kind):
    content = run("x") if kind == "ins" else gone("x")
    source = read(word_file(para(run("a") + edit(kind, content, "Sollund"))), "x.docx")
    assert any("1 tracked change, by Sollund (1)" in str(line.message) for line in source.report)


def test_a_file_in_the_strict_form_reads_the_same():
    body = para(run("Strict.") + edit("ins", run(" Words.")))
    plain = word_file(body)
    strict = word_file(
        body,
        extra={
            "word/document.xml": "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'>"
            f"<w:body>{body}</w:body></w:document>"
        },
    )
    assert read(strict, "x.docx").blocks == read(plain, "x.docx").blocks
