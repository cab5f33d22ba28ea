"""Word files: fields, signs of symbol fonts, colours, right-to-left runs, tracked formatting and numbers."""

import pytest

from app.importing.docx.numerals import cardinal_word, numeral, ordinal_word
from app.importing.docx.reader import read
from app.importing.outline.build import build
from app.treaty.actors import register_of
from app.treaty.marks import Format, PlainMark, RevisionUnit
from tests.importing.word_files import NUMBERING, STYLES, edit, para, run, word_file

_SIGN = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (_SIGN.format(kind) for kind in ("begin", "separate", "end"))


def code(words):
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def source(body, **parts):
    return read(word_file(body, **parts), "test.docx")


def texts(body, **parts):
    return [block.text for block in source(body, **parts).blocks]


def told(found):
    return [str(line.message) for line in found.report]


def formats(block):
    return {(block.text[m.start : m.end], m.format) for m in block.marks if isinstance(m, Format)}


def plain(block, kind):
    return [(block.text[m.start : m.end], m.remark) for m in block.marks if isinstance(m, PlainMark) and m.mark == kind]


# Fields


def test_boxes_to_tick_and_lists_to_choose_from_show_what_was_chosen():
    def form(inside):
        return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>'

    tick = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') + code(" FORMCHECKBOX ") + END
    empty = form('<w:checkBox><w:default w:val="0"/></w:checkBox>') + code(" FORMCHECKBOX ") + END
    entries = '<w:listEntry w:val="may"/><w:listEntry w:val="shall"/>'
    drop = form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>') + code(" FORMDROPDOWN ") + END
    assert texts(para(tick + run(" yes ") + empty + run(" no, it ") + drop)) == ["☒ yes ☐ no, it shall"]


def test_fields_that_carry_their_sign_or_words_in_their_code():
    symbol = BEGIN + code(r' SYMBOL 179 \f "Symbol" \s 11') + END
    button = BEGIN + code(" MACROBUTTON NoMacro [name of the Party]") + END
    assert texts(para(run("x ") + symbol + run(" 2 ") + button)) == ["x ≥ 2 [name of the Party]"]


def test_numbers_of_old_versions_of_word_are_counted_and_told():
    number = BEGIN + code(" AUTONUM ") + END
    found = source(para(number + run(" One.")) + para(number + run(" Two.")))
    assert [(b.label, b.text) for b in found.blocks] == [("1.", "One."), ("2.", "Two.")]
    assert any("AUTONUM" in line for line in told(found))


def test_a_formula_in_a_field_is_told():
    assert any(r"EQ \f(1,2)" in line for line in told(source(para(run("a") + BEGIN + code(r" EQ \f(1,2) ") + END))))


def test_a_table_of_contents_that_is_a_field_is_left_out_whatever_its_styles():
    found = source(
        para(BEGIN + code(r" TOC \o ") + SEPARATE + run("Scope 1"))
        + para(run("Terms 2") + BEGIN + code(" PAGEREF x ") + SEPARATE + run("2") + END)
        + para(END)
        + para(run("Scope"))
    )
    assert [b.text for b in found.blocks] == ["Scope"]
    assert "Left out, table of contents: “Scope 1 / Terms 22”" in told(found)


def test_a_table_of_contents_that_never_ends_swallows_nothing():
    assert texts(para(BEGIN + code(" TOC ") + SEPARATE + run("Scope 1")) + para(run("Each Party reports."))) == [
        "Scope 1",
        "Each Party reports.",
    ]


# Signs


def test_signs_of_symbol_fonts_are_what_they_show():
    font = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'
    body = run("a \uf0b3 b", font.format("Symbol")) + run("b", font.format("symbol")) + run("\uf0fe", "<w:b/>")
    (block,) = source(para(body)).blocks
    assert block.text == "α ≥ ββ\ufffd"
    assert plain(block, "unread") == [("\ufffd", "symbol F0FE of the font ")]


def test_words_drawn_as_a_picture_and_watermarks_are_told():
    art = '<w:r><w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="{}"/></w:pict></w:r>'
    found = source(para(run("Text.") + art.format("PROVISIONAL")), header1=para(art.format("DRAFT")))
    assert "Words drawn as a picture are not in the text: PROVISIONAL" in told(found)
    assert "Left out, running header: “DRAFT”" in told(found)


# Colours, right-to-left


def test_colours_are_named_where_they_may_say_something():
    (block,) = source(
        para(
            run("red", '<w:color w:val="FF0000"/>')
            + run("black", '<w:color w:val="1A1A1A"/>')
            + run("auto", '<w:color w:val="auto"/>')
            + run("green", '<w:color w:val="00B050"/>')
            + run("ground", '<w:shd w:val="clear" w:fill="FFFF00"/>')
            + run("paper", '<w:shd w:val="clear" w:fill="FFFFFF"/>')
        )
    ).blocks
    assert formats(block) == {("red", "colour:red"), ("green", "colour:green"), ("ground", "highlight:yellow")}


def test_colours_of_links_and_of_headings_say_nothing():
    styles = STYLES + (
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:color w:val="0563C1"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Blue"><w:name w:val="Blue"/>'
        '<w:rPr><w:color w:val="2F5496"/></w:rPr></w:style>'
    )
    body = para(run("head ") + run("link", '<w:rStyle w:val="Hyperlink"/>'), '<w:pStyle w:val="Blue"/>')
    (block,) = source(body, styles=styles).blocks
    assert formats(block) == set()


def test_bold_of_right_to_left_words_is_that_of_their_script():
    (block,) = source(
        para(
            run("يجب", "<w:bCs/><w:rtl/>") + run(" ", "<w:rtl/>") + run("يجوز", "<w:b/><w:rtl/>") + run("x", "<w:bCs/>")
        )
    ).blocks
    assert formats(block) == {("يجب", "bold")}


# Tracked changes of formatting and numbers


def test_a_tracked_change_of_formatting_says_what_whose_and_when():
    change = (
        '<w:rPrChange w:id="1" w:author="Sollund" w:date="2031-01-02T00:00:00Z"><w:rPr><w:b/></w:rPr></w:rPrChange>'
    )
    found = source(
        para(run("Ships ") + run("report", f"<w:strike/>{change}") + run(" daily", f"<w:strike/>{change}"))
        + para(run("larger", '<w:sz w:val="30"/><w:rPrChange w:id="2" w:author="Arven"><w:rPr/></w:rPrChange>'))
    )
    assert plain(found.blocks[0], "reformatted") == [
        ("report daily", "strike added, bold taken away, by Sollund, 2031-01-02T00:00:00Z")
    ]
    assert plain(found.blocks[1], "reformatted") == []
    assert "3 tracked changes of formatting alone, by Arven (1), Sollund (2); read as accepted." in told(found)


def test_a_number_that_was_set_by_hand_says_whose_and_when_and_one_counted_anew_does_not():
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/>{}</w:numPr>'.format
    put_in = listed('<w:ins w:id="1" w:author="Sollund" w:date="2031-01-02T00:00:00Z"/>')
    found = source(para(run("Ships report."), put_in) + para(run("Ports answer."), listed("")))
    draft = build(found, name="t", sha256="0", register=register_of(()), profiles={})
    numbers = [[m for m in p.marks.provision if m.unit is RevisionUnit.NUMBER] for p in draft.provisions]
    assert [[(m.author, m.date, m.before) for m in found] for found in numbers] == [
        [("Sollund", "2031-01-02T00:00:00Z", "")],
        [("", "", "I.")],
    ]
    assert any("1 tracked change, by Sollund (1)." in line for line in told(found))


def test_a_move_with_one_end_only_is_told():
    move = "<w:moveToRangeStart w:id='3' w:name='m1'/>" + edit("moveTo", run("Moved.")) + "<w:moveToRangeEnd w:id='3'/>"
    assert any("only one end is in the file: 1;" in line for line in told(source(para(move))))
    whole = "<w:moveFromRangeStart w:id='4' w:name='m1'/>" + edit("moveFrom", run("Moved.")) + move
    assert not any("only one end" in line for line in told(source(para(whole))))


# Numbers as printed


@pytest.mark.parametrize(
    ("value", "form", "printed"),
    [
        (110, "chineseCountingThousand", "一百一十"), (101, "chineseCounting", "一百零一"),
        (2005, "chineseCounting", "二千零五"),
        (12, "chineseLegalSimplified", "壹拾贰"), (12, "ideographDigital", "一二"), (3, "ideographTraditional", "丙"),
        (5, "ideographZodiac", "辰"), (2, "decimalEnclosedParen", "⑵"), (3, "custom:001, 002, 003, ...", "003"),
        (2, "custom:α, β, γ, ...", "β"), (21, "ordinalText", "Twenty-first"), (30, "ordinalText", "Thirtieth"),
        (14, "cardinalText", "Fourteen"), (42, "cardinalText", "Forty-two"), (31, "hex", "1F"),
    ],
)  # fmt: skip
def test_further_numerals(value, form, printed):
    assert numeral(value, form) == printed


def test_ordinals_are_those_of_the_language_of_the_list():
    level = (
        '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{}"/>'
        '<w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum>'
    ).format
    styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{}"/></w:rPr></w:rPrDefault></w:docDefaults>' + STYLES
    body = para(run("Portée"), '<w:numPr><w:numId w:val="6"/></w:numPr>') * 2
    num = '<w:num w:numId="6"><w:abstractNumId w:val="5"/></w:num>'

    def labels(form, language):
        numbering = level(form) + NUMBERING + num
        return [b.label for b in source(body, styles=styles.format(language), numbering=numbering).blocks]

    assert labels("ordinal", "fr-CH") == ["Article 1er", "Article 2e"]
    assert labels("ordinalText", "fr-FR") == ["Article Premier", "Article Deuxième"]
    assert labels("ordinal", "en-GB") == ["Article 1st", "Article 2nd"]
    assert labels("ordinalText", "ru-RU")[0] == "Article Первый"
    assert (ordinal_word(11, "fr"), cardinal_word(3, "fr"), ordinal_word(120)) == ("11e", "3", "120th")
