"""Reading PDFs: what is printed around a text, notes, looks, paragraphs over columns and pages, tables, bad files."""

import io

import pikepdf
import pytest

from app.importing.formats import source_of
from app.importing.outline.build import build
from app.importing.source.reader_options import LockedFile, ReaderOptions
from app.job import Cancelled, Refused
from app.treaty.actors import register_of
from app.treaty.draft import Kind
from app.treaty.marks import Comment, Footnote, Format
from tests.importing.pdf_files import locked, set_in_typst, words


def read(pdf, **means):
    return source_of(pdf, "draft.pdf", ReaderOptions(**means))


def texts(source):
    return [block.text for block in source.blocks]


def formats(block):
    return [(mark.format, block.text[mark.start : mark.end]) for mark in block.marks if isinstance(mark, Format)]


def told(source, beginning):
    return [str(line.message) for line in source.report if str(line.message).startswith(beginning)]


def outlined(pdf):
    return build(read(pdf), name="draft.pdf", sha256="0", register=register_of(()), profiles={})


_PLACES = ("harbours", "roads", "islands", "mouths", "capes", "reefs", "straits", "shoals")


def many(numbers, count=55):
    """Numbered paragraphs, each with words in an order of its own."""
    return "\n\n".join(f"{n}.#h(1em){words(count + n, first=f'Keeper{n}')}" for n in numbers)


PAGED = """
#set page(paper: "a5", margin: (x: 2cm, y: 2.2cm),
  header: context [LIGHT/CONF.2/L.#(if counter(page).get().first() > 0 [4]) #h(1fr) Lamp Convention],
  footer: context align(center)[Page #counter(page).display()])
#set par(justify: true)
"""


def test_heads_and_page_numbers_are_no_text_and_are_named():
    source = read(set_in_typst(PAGED + many(range(1, 20))))
    assert [text.partition(" ")[0] for text in texts(source)] == [f"{n}." for n in range(1, 20)]
    assert not any("Lamp Convention" in text or "Page" in text for text in texts(source))
    heads, numbers = told(source, "Left out")
    assert "× running head: “LIGHT/CONF.2/L.4 Lamp Convention”" in heads
    assert "× page number: “Page 1”, “Page 2”" in numbers


def test_a_paragraph_goes_on_over_pages():
    source = read(set_in_typst(PAGED + many(range(1, 9), 120)))
    for number, text in enumerate(texts(source), 1):
        assert text == f"{number}. {words(120 + number, first=f'Keeper{number}')}"


def test_two_columns_are_read_one_after_the_other():
    body = "\n\n".join(words(70 + n, first=f"Every{n}") for n in range(8))
    source = read(set_in_typst(f'#set page(paper: "a4")\n= The lamps of the harbours\n#columns(2)[{body}]'))
    assert texts(source) == ["The lamps of the harbours", *(words(70 + n, first=f"Every{n}") for n in range(8))]


def test_divided_words_are_whole_and_told():
    source = read(set_in_typst(PAGED + many(range(1, 12)), hyphenate=True))
    assert [words(55 + n, first=f"Keeper{n}") in text for n, text in enumerate(texts(source), 1)] == [True] * 11
    (line,) = told(source, "Put together, words divided at the ends of lines: ")
    assert "stations" in line


def test_a_compound_keeps_the_hyphen_at_which_it_is_divided():
    text = "The short-lived lamps are known. " + "a" * 60 + " short-\\\nlived lamps, and short-\\\nand long-lived ones."
    assert texts(read(set_in_typst(text)))[0].endswith("short-lived lamps, and short- and long-lived ones.")


def test_notes_stand_behind_what_cites_them_and_their_signs_are_no_text():
    source = read(
        set_in_typst(
            PAGED
            + "1.#h(1em)Each keeper#footnote[A keeper keeps one lamp.] shall light it.#footnote[See the rules.]\n\n"
            "2.#h(1em)The lamps of annex B#super[15] are green, and cover 12 m#super[2].\n\n" + many(range(3, 12))
        )
    )
    first, one, two, second = source.blocks[:4]
    assert first.text == "1. Each keeper shall light it."
    assert [(m.start, m.end, m.provision) for m in first.marks if isinstance(m, Footnote)] == [
        (14, 14, "1"),
        (30, 30, "2"),
    ]
    assert [(note.note, note.text) for note in (one, two)] == [
        ("1", "A keeper keeps one lamp."),
        ("2", "See the rules."),
    ]
    assert second.text == "2. The lamps of annex B 15 are green, and cover 12 m2."
    assert told(source, "No note was found for the raised sign in “") != []


def test_a_note_that_goes_on_over_the_page_is_one():
    text = f"Each keeper#footnote[{words(420, first='Note')}] stands.\n\n" + many(range(2, 12))
    source = read(set_in_typst(PAGED + text))
    assert [block.text for block in source.blocks if block.note == "1"] == [words(420, first="Note")]


def test_drawn_lines_are_looks_and_stay_marks():
    source = read(
        set_in_typst(
            "Lamps shall #strike[not] be #underline[kept] #highlight[burning] and _green_ #strike[by night and day]."
        )
    )
    (block,) = source.blocks
    assert block.text == "Lamps shall not be kept burning and green by night and day."
    assert formats(block) == [
        ("strike", "not"),
        ("underline", "kept"),
        ("highlight:yellow", "burning"),
        ("italic", "green"),
        ("strike", "by night and day"),
    ]


def test_a_struck_passage_over_two_lines_is_struck_whole():
    text = words(40)
    (block,) = read(set_in_typst(f"Before #strike[{text}] after.")).blocks
    assert formats(block) == [("strike", text)]


def test_the_lines_of_a_table_strike_and_underline_nothing():
    rows = ",".join(f"[Article {n}],[Samoa],[{words(12)}]" for n in range(1, 5))
    source = read(set_in_typst(f"#table(columns: (1fr, 1fr, 3fr), inset: 1pt, {rows})"))
    assert [formats(block) for block in source.blocks] == [[]] * 12


@pytest.mark.parametrize("stroke", ["", "stroke: none, ", "stroke: (x: none, y: 0.5pt), "])
def test_a_table_is_cells_row_by_row(stroke):
    rows = [("Article", "State", "Proposal"), ("Article 1", "Samoa", words(30)), ("Article 2", "Chile", "Delete.")]
    cells = ",".join(f"[{cell}]" for row in rows for cell in row)
    source = read(
        set_in_typst(f"Lamps of the harbours\n\n#table(columns: (1fr, 1fr, 3fr), {stroke}{cells})\n\nAfter it.")
    )
    assert [(block.cell, block.text) for block in source.blocks] == [
        (None, "Lamps of the harbours"),
        *(((0, r, c), cell) for r, row in enumerate(rows) for c, cell in enumerate(row)),
        (None, "After it."),
    ]


def test_a_table_over_pages_is_one_and_its_heads_are_not_said_again():
    rows = ",".join(f"[Article {n}],[{words(30 + n)}]" for n in range(1, 30))
    source = read(set_in_typst(PAGED + f"#table(columns: (1fr, 3fr), table.header([Place],[Words]), {rows})"))
    assert [block.cell for block in source.blocks] == [(0, r, c) for r in range(30) for c in range(2)]
    assert [block.text for block in source.blocks][2:4] == ["Article 1", words(31)]


def test_a_table_of_contents_is_left_out_and_named():
    source = read(
        set_in_typst("#outline()\n#pagebreak()\n" + "".join(f"= Lamps {n}\n{words(30)}\n" for n in range(1, 6)))
    )
    assert texts(source)[0] == "Lamps 1"
    (line,) = told(source, "Left out as a table of contents (5 entries): ")
    assert "Lamps 5 … 2" in line


def test_contents_without_leaders_over_two_pages_are_left_out_and_named():
    heads = [(n, f"Lamps of the {place} and their keepers") for n, place in enumerate(_PLACES, 1)]
    long = "Registers of lamps, of keepers, of wicks and of whoever else holds a lamp while the sun is below the sea"
    heads[4] = (5, f"{long} and behind the hills of the harbour")
    rows = [f"[{n}.],[{title}],[{n + 2}]," for n, title in heads]
    text = "".join(
        f"#text(14pt)[*{n}. {title}*]\n\n1.#h(1em){words(25)}\n\n2.#h(1em){words(28)}\n\n" for n, title in heads
    )
    look = "columns: (1cm, 9cm, 1cm), stroke: none"
    listed = (
        f"#text(14pt)[*Contents*]\n\nPart I #h(1fr) 3\n\n#table({look}, {''.join(rows[:3])})"
        f"\n#pagebreak()\n#table({look}, {''.join(rows[3:])})"
    )
    draft = outlined(set_in_typst(f"{listed}\n#pagebreak()\n#text(14pt)[*Part I*]\n\n{text}"))
    assert [p.number for p in draft.provisions if p.kind is Kind.ARTICLE] == [f"{n}." for n, _ in heads]
    (line,) = [line for line in draft.report.lines if str(line.message).startswith("Left out as a table of contents")]
    assert str(line.message).startswith("Left out as a table of contents (9 entries): “Contents ¶ Part I 3 ¶ ")
    assert "hills of the harbour" in str(line.message)
    assert line.where == "page 1 to page 2"


def test_headings_are_told_by_size_and_paragraphs_by_their_numbers():
    source = read(
        set_in_typst(
            "#align(center)[#text(14pt)[PART I] \\ #text(14pt)[LAMPS]]\n\n"
            "#align(center)[_Article 1_]\n\n#align(center)[_Use_]\n\n1.#h(1em)Each keeper:\n\n"
            f"#pad(left: 2em)[(a)#h(1em){words(20)}\n\n(b)#h(1em)stands.]\n\n2.#h(1em){words(40)}"
        )
    )
    assert [(block.style, block.text[:10]) for block in source.blocks] == [
        ("heading:1", "PART I"),
        ("heading:1", "LAMPS"),
        ("heading:2", "Article 1"),
        ("heading:2", "Use"),
        ("", "1. Each ke"),
        ("", f"(a) {words(20)}"[:10]),
        ("", "(b) stands"),
        ("", f"2. {words(40)}"[:10]),
    ]


def test_a_title_behind_a_hanging_number_is_one_heading():
    title = (
        "*12/345.#h(0.9em)Agreement under the Lamp Convention on the Keepers #linebreak() of the Lamps of the Isles*"
    )
    source = read(set_in_typst(f"#pad(right: 3cm, par(hanging-indent: 4.37em)[{title}])\n\n{words(60)}"))
    assert texts(source)[0] == "12/345. Agreement under the Lamp Convention on the Keepers of the Lamps of the Isles"


def test_real_spaces_inside_words_are_taken_out_and_told():
    text = (
        "The capabilities of keepers. Other capabilities of keepers are other ones, in particular, the other keepers."
    )
    broken = "Their capabilitie s are known to o ther keepers, in pa rticular on particular isles."
    source = read(set_in_typst(f"{text}\n\n{broken}"))
    assert texts(source)[1] == broken.replace("capabilitie s", "capabilities").replace("o ther", "other").replace(
        "pa rticular", "particular"
    )
    (line,) = told(source, "Put together, words that were drawn in pieces: ")
    assert all(word in line for word in ("capabilities", "other", "particular"))


def test_a_letter_word_stands_apart_from_the_next_word():
    text = "Keepers hold a light, a lamp and a horn; alight they are not. An alight lamp is a lamp that is alight."
    assert texts(read(set_in_typst(text))) == [text]


def test_letters_set_apart_are_words_and_told():
    words_apart = "A r t i c l e#h(0.8em)o n#h(0.8em)l a m p s"
    source = read(set_in_typst(f"This article is on lamps, each article on other lamps: {words(40)}\n\n{words_apart}"))
    assert texts(source)[1] == "Article on lamps"
    (line,) = told(source, "Put together, words that were drawn in pieces: ")
    assert "Article on lamps" in line


def test_numbers_in_another_face_do_not_set_the_words_of_their_line_apart():
    """Gaps between lone letters are told apart only where most letters of a line are lone ones."""
    numbers = "*2*,#h(0.3em)*7*#h(0.02em),#h(0.3em)#strong[a]b#strong[c]d#strong[e]f of the lamps"
    assert texts(read(set_in_typst(f"In pa#h(0.08em)rticular#h(0.3em){numbers}"))) == [
        "In particular 2, 7, abcdef of the lamps"
    ]


def test_a_narrow_space_beside_a_word_of_the_text_is_a_space():
    text = "The other lamps are lit, and the other ones are not."
    assert texts(read(set_in_typst(f"{text} Keepers wait if#h(0.17em)other words bef#h(0.17em)ore the lamps.")))[0] == (
        f"{text} Keepers wait if other words before the lamps."
    )


def test_line_numbers_in_the_margin_are_left_out():
    text = f'#set par.line(numbering: "1")\n{words(250)}'
    source = read(set_in_typst(text))
    assert texts(source) == [words(250)]
    assert told(source, "Left out 1 × line number: “1 … ")


def test_right_to_left_words_stand_in_logical_order():
    said = "تلتزم الأطراف بإضاءة المصابيح"
    source = read(set_in_typst(f'#set text(lang: "ar", dir: rtl)\nالمادة 1\n\n1 - {said} في كل ميناء.'))
    assert texts(source)[0] == "المادة 1"
    assert said in texts(source)[1]


def test_a_page_that_is_turned_is_read_as_it_is_shown():
    pdf = set_in_typst(f"#set page(width: 29.7cm, height: 21cm)\n{words(60)}")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        page.contents_add(f"q 0 1 -1 0 {height} 0 cm".encode(), prepend=True)
        page.contents_add(b"Q")
        page.mediabox = [0, 0, height, width]
        page.Rotate = 90
        opened.save(out)
    assert texts(read(out.getvalue())) == [words(60)]


def test_marks_and_remarks_set_upon_a_page_are_kept():
    pdf = set_in_typst("#set page(width: 10cm, height: 5cm, margin: 1cm)\nLamps shall be green.")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        annotation = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.StrikeOut,
            Rect=[28, 95, 60, 115],
            QuadPoints=[28, 115, 60, 115, 28, 100, 60, 100],
            T="Delegate",
            Contents="Not only lamps.",
            M="D:20240506070809Z",
        )
        opened.pages[0].Annots = opened.make_indirect([annotation])
        opened.save(out)
    (block,) = read(out.getvalue()).blocks
    assert ("strike", "Lamps") in formats(block)
    (comment,) = [mark for mark in block.marks if isinstance(mark, Comment)]
    assert (comment.author, comment.text, comment.date) == ("Delegate", "Not only lamps.", "2024-05-06T07:08:09Z")


def test_a_locked_file_asks_for_its_password():
    pdf = locked(set_in_typst(words(20)), "sesame")
    with pytest.raises(LockedFile, match="give its password"):
        read(pdf)
    with pytest.raises(LockedFile, match="does not open with this password"):
        read(pdf, password="open")
    assert texts(read(pdf, password="sesame")) == [words(20)]


@pytest.mark.parametrize(
    ("pdf", "says"),
    [
        (b"%PDF-1.7\nnothing at all", "is a damaged PDF"),
        (set_in_typst("")[:400], "is a damaged PDF"),
        (set_in_typst("#rect()"), "holds no text"),
    ],
)
def test_a_file_without_a_text_is_refused_in_one_sentence(pdf, says):
    with pytest.raises(Refused, match=says) as refused:
        read(pdf)
    assert "\n" not in str(refused.value)


def test_reading_can_be_cancelled():
    class Stop:
        def step(self, done, total, what):
            raise Cancelled

    with pytest.raises(Cancelled):
        read(set_in_typst(words(20)), progress=Stop())


def test_every_letter_is_in_the_blocks_or_the_report():
    pdf = set_in_typst(PAGED + "#outline()\n= Lamps\n" + many(range(1, 12)) + "\n#place(rotate(90deg)[Turned words])")
    source = read(pdf)
    said = " ".join([*texts(source), *(str(line.message) for line in source.report)])
    for word in ("Turned", "words", "LIGHT/CONF.2/L.4", "Contents", "Keeper11"):
        assert word in said


def test_a_heading_keeps_its_weight_beside_the_signs_of_its_notes_and_commas_between_them_are_none():
    source = read(
        set_in_typst(
            '#set page(paper: "a5")\n#set super(typographic: false)\n#text(stroke: 0.4pt)[Lamps and wicks]'
            "#footnote[Of oil.]#super[,]#footnote[Of wool.]\n\n" + many(range(1, 4))
        )
    )
    heading = source.blocks[0]
    assert (heading.text, heading.style.partition(":")[0]) == ("Lamps and wicks", "heading")
    assert [mark.provision for mark in heading.marks if isinstance(mark, Footnote)] == ["1", "2"]


def test_a_letter_before_a_tab_begins_a_paragraph_on_the_next_page_though_small_words_follow():
    item = "#grid(columns: (1.2cm, 1fr), [{}], [{}])"
    pages = "\n#pagebreak()\n".join(
        item.format(
            f"{sign}.", words(60 + at, first="lamps") if sign == "c" else words(60 + at, first="lamps")[:-1] + "; and"
        )
        for at, sign in enumerate("abc")
    )
    source = read(set_in_typst('#set page(paper: "a5")\n#set par(justify: true)\n' + pages))
    assert [text[:8] for text in texts(source)] == ["a. lamps", "b. lamps", "c. lamps"]


def test_a_sign_that_is_not_raised_cites_behind_a_stop_at_the_end_of_a_line_where_its_note_is():
    source = read(
        set_in_typst(
            '#set page(paper: "a5")\n#set super(typographic: false)\n'
            f"Keepers count their lamps#footnote[Of oil.] as on page 2.2\n\n{words(40)}1"
        )
    )
    marks = [(b.text[m.start : m.end], m.provision) for b in source.blocks for m in b.marks if isinstance(m, Footnote)]
    assert marks == [("", "1"), ("1", "1")]


def test_an_article_cited_at_the_start_of_a_line_is_none_in_arabic_too():
    body = "تكفل الأطراف قيام المنارات بإعداد تقرير عن المصابيح المضاءة في السنة وإتاحته للجنة المنشأة بموجب"
    text = (
        '#set page(paper: "a5")\n#set text(lang: "ar")\n'
        f"المادة 14\n\n{body} \\ المادة 15\n\nالمادة 15\n\nتضاء المصابيح في الليل وتطفأ في النهار."
    )
    found = texts(read(set_in_typst(text)))
    assert [line for line in found if line.startswith("المادة")] == ["المادة 14", "المادة 15"]
    assert found[1].endswith("بموجب المادة 15")


def test_where_most_paragraphs_have_one_line_the_gap_between_them_is_no_step_within_one():
    short = [
        f"{name} lie where no keeper can see them," for name in ("Lamps", "Bells", "Ropes", "Horns", "Oils", "Wicks")
    ]
    long = (
        "Recalling that keepers of the harbours watch the signals of vessels and write into their books whatever they"
        " see of them, by night and by day and in every change of air, as their fathers did,"
    )
    body = "\n\n".join((*short, long, "Have agreed as follows:"))
    for gap in (8, 10):
        source = read(set_in_typst(f"#set par(leading: 4pt, spacing: {gap}pt)\n{body}"))
        assert texts(source) == [*short, long, "Have agreed as follows:"]


@pytest.mark.parametrize("step", [0.6, 1.0, 1.4])
@pytest.mark.parametrize("hang", [0.0, 0.6])
@pytest.mark.parametrize("width", [7.3, 8.1, 9.0, 10.2, 11.4, 12.6])
def test_an_item_goes_on_under_its_first_line_though_a_capital_begins_the_next(width, hang, step):
    items = (
        (0, "1\\. Each Keeper shall, where Gates of Harbours stand on Islands of Other Parties:"),
        (
            1,
            "(a) report to Harbour Boards, Island Councils, Keepers Assemblies, Lamp Commissions and "
            "Technical Bodies, under:",
        ),
        (
            2,
            "(i) Rules of Council, Orders of Boards, Practice of Assemblies, "
            "Part II of Agreement, Annex III of Statute;",
        ),
        (2, "(ii) Decisions of Parties, Findings of Technical Bodies, Part III of this Convention, Notes of Keepers;"),
        (
            1,
            "(b) keep Books, Lists, Maps, Charts and Registers of Harbours, Gates, Piers, Moorings, Islands and Lamps.",
        ),
        (0, "2\\. Books of Keepers and Lists of Harbour Boards and Registers of Island Councils are public."),
    )
    set_ = "".join(
        f"#pad(left: {depth * step}cm)[#block(width: {width - depth * step}cm)"
        f"[#par(hanging-indent: {hang}cm)[{text}]]]\n\n"
        for depth, text in items
    )
    source = read(
        set_in_typst('#set page(paper: "a4")\n= Draft Convention on Gates\n\n*Article 1*\n\n*Keepers*\n\n' + set_)
    )
    assert texts(source)[3:] == [text.replace("\\", "") for _, text in items]
