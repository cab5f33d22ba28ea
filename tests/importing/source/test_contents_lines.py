"""Tables of contents of every look are left out and told; what only looks like one stays."""

import pytest

from app.importing.source.contents_lines import contents_in
from app.treaty.draft import Kind
from tests.importing.drafted import markdown_draft, rows, text_draft
from tests.importing.word_files import para, run, word_file

HEADS = (
    ("Article 1", "Use of terms"),
    ("Article 2", "Lamps of the harbours"),
    ("Article 3", "Keepers, their watches and the registers in which both of them are entered by day and by night"),
    ("[Article 4", "Oil [and wicks]]"),
    ("Article 5", "Meetings of the Parties"),
    ("Article 6", "Entry into force"),
)
TONGUES = {
    "en": ("Table of contents", "Article {}", ("Terms", "Lamps", "Keepers", "Signals", "Meetings", "Entry into force"),
           "Each Party shall keep the lamps of its harbours number {}."),
    "en2": ("Contents", "Article {}", ("Terms", "Lamps", "Keepers", "Signals", "Meetings", "Entry into force"),
            "Each Party shall keep the lamps of its harbours number {}."),
    "fr": ("Table des matières", "Article {}", ("Termes", "Phares", "Gardiens", "Signaux", "Réunions", "Entrée"),
           "Chaque Partie veille sur les phares de ses ports numéro {}."),
    "fr2": ("Sommaire", "Article {}", ("Termes", "Phares", "Gardiens", "Signaux", "Réunions", "Entrée"),
            "Chaque Partie veille sur les phares de ses ports numéro {}."),
    "es": ("Índice", "Artículo {}", ("Términos", "Faros", "Guardas", "Señales", "Reuniones", "Entrada en vigor"),
           "Cada Parte cuidará los faros de sus puertos número {}."),
    "ru": ("Содержание", "Статья {}", ("Термины", "Маяки", "Смотрители", "Сигналы", "Встречи", "Сила"),
           "Каждая Сторона следит за маяками своих портов номер {}."),
    "ru2": ("Оглавление", "Статья {}", ("Термины", "Маяки", "Смотрители", "Сигналы", "Встречи", "Сила"),
            "Каждая Сторона следит за маяками своих портов номер {}."),
    "zh": ("目录", "第{}条", ("用语", "灯塔", "看守人", "信号", "会议", "生效"), "各缔约方应看守其港口的灯塔{}。"),
    "zh2": ("目次", "第{}条", ("用语", "灯塔", "看守人", "信号", "会议", "生效"), "各缔约方应看守其港口的灯塔{}。"),
    "ar": ("المحتويات", "المادة {}", ("المصطلحات", "المنارات", "الحراس", "الإشارات", "الاجتماعات", "بدء النفاذ"),
           "تحافظ كل دولة طرف على منارات موانئها رقم {}."),
    "ar2": ("الفهرس", "المادة {}", ("المصطلحات", "المنارات", "الحراس", "الإشارات", "الاجتماعات", "بدء النفاذ"),
            "تحافظ كل دولة طرف على منارات موانئها رقم {}."),
}  # fmt: skip


def body(heads=HEADS):
    """The text itself: each heading on two lines, two paragraphs under it."""
    return "\n\n".join(
        f"{number}\n{title}\n\n1. Each Party shall keep the lamps of {title[:5].lower()} alight.\n\n"
        "2. The keepers of the lamps shall be heard."
        for number, title in heads
    )


def articles(draft):
    return [p.number.strip("[]") for p in draft.provisions if p.kind is Kind.ARTICLE]


def left_out(draft):
    return [line for line in draft.report.lines if str(line.message).startswith("Left out as a table of contents")]


PAGES = (3, 4, 4, 6, 9, 12)
LOOKS = {
    "leaders": lambda n, t, p: f"{n} {t} {'.' * 30} {p}",
    "spaced dots": lambda n, t, p: f"{n}  {t}  {'. ' * 12}  {p}",
    "leaders without a page": lambda n, t, p: f"{n} {t} {'.' * 30}",
    "one sign": lambda n, t, p: f"{n} {t} ……… {p}",
    "tabs": lambda n, t, p: f"{n}\t{t}\t{p}",
    "the page at the right": lambda n, t, p: f"{n} {t}".ljust(70) + str(p),
    "a word before the page": lambda n, t, p: f"{n} {t}   page {p}",
    "two lines": lambda n, t, p: f"{n}\n{t}    {p}",
    "no page": lambda n, t, p: f"{n} {t}",
    "no page, two lines": lambda n, t, p: f"{n}\n{t}",
    "a dash": lambda n, t, p: f"{n} – {t} {p}",
}


@pytest.mark.parametrize("title", ["Contents", "TABLE OF CONTENTS", "Contents\n                       Page", ""])
@pytest.mark.parametrize("look", LOOKS)
def test_contents_of_every_look_are_left_out_and_told(look, title):
    listed = "\n".join(LOOKS[look](n, t, p) for (n, t), p in zip(HEADS, PAGES, strict=True))
    draft = text_draft(f"Draft agreement on lamps\n\n{title}\n\n{listed}\n\nThe Parties to this Agreement,\n\n{body()}")
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
    assert [p.address for p in draft.provisions].count("Article 3(2)") == 1
    (line,) = left_out(draft)
    assert "Oil [and wicks]]" in str(line.message)
    assert not any("wicks" in p.text for p in draft.provisions)


@pytest.mark.parametrize("paged", [True, False])
@pytest.mark.parametrize("tongue", TONGUES)
def test_contents_are_told_by_their_words_in_every_language(tongue, paged):
    title, article, names, sentence = TONGUES[tongue]
    heads = [f"{article.format(n)} {name}" for n, name in enumerate(names, 1)]
    listed = "\n".join(f"{head}    {page}" if paged else head for head, page in zip(heads, PAGES, strict=True))
    text = "\n\n".join(f"{head}\n\n{sentence.format(n)}" for n, head in enumerate(heads, 1))
    draft = text_draft(f"{title}\n\n{listed}\n\n{text}")
    assert len(articles(draft)) == 6
    assert len(left_out(draft)) == 1
    assert sentence.format(4) in "\n".join(p.text for p in draft.provisions)


def test_entries_over_several_lines_and_in_brackets_are_contents():
    long = "Registers of the lamps, of their keepers and of whoever else has a lamp in his hand while the sun is below"
    heads = (*HEADS[:3], ("[Article 4 bis", f"{long} [the horizon] [the sea]]"), *HEADS[4:])
    listed = [f"{n} {t}    {p}" for (n, t), p in zip(heads, PAGES, strict=True)]
    listed[3] = f"[Article 4 bis {long[:40]}\n{long[41:80]}\n{long[81:]} [the horizon]\n[the sea]]   6"
    draft = text_draft("Contents\n\n" + "\n".join(listed) + "\n\n" + body(heads))
    assert articles(draft) == ["Article 1", "Article 2", "Article 3", "Article 4 bis", "Article 5", "Article 6"]
    assert str(left_out(draft)[0].message).startswith("Left out as a table of contents (6 entries): ")


def test_contents_that_differ_here_and_there_from_the_headings_are_contents():
    listed = [f"{n} {t}    {p}" for (n, t), p in zip(HEADS, PAGES, strict=True)]
    listed[1] = "Article 2 Lamps of all harbours and roads    4"
    draft = text_draft("Contents\n\n" + "\n".join(listed) + "\n\n" + body())
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
    assert "harbours and roads" in str(left_out(draft)[0].message)


def test_contents_go_on_over_pages():
    listed = [f"{n} {t}    {p}" for (n, t), p in zip(HEADS, PAGES, strict=True)]
    draft = text_draft("Contents\n" + "\n".join(listed[:3]) + "\n\fii\n" + "\n".join(listed[3:]) + "\n\n" + body())
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]


def test_contents_behind_the_text_are_left_out_where_a_title_says_what_they_are():
    listed = "\n".join(f"{n} {t} {'.' * 20} {p}" for (n, t), p in zip(HEADS, PAGES, strict=True))
    draft = text_draft(f"{body()}\n\nTable des matières\n\n{listed}")
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
    assert len(left_out(draft)) == 1


def test_contents_in_markdown_lists_and_links_are_left_out():
    listed = "\n".join(f"- [{n} {t}](#{at})" for at, (n, t) in enumerate(HEADS))
    text = "\n\n".join(f"## {n} {t}\n\nEach Party shall keep lamp {n}." for n, t in HEADS)
    draft = markdown_draft(f"# Draft agreement on lamps\n\n## Contents\n\n{listed}\n\n{text}")
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
    assert len(left_out(draft)) == 1


def test_contents_typed_in_a_word_file_are_left_out_tabs_or_table():
    from app.importing.docx import reader as docx
    from app.importing.outline.build import build
    from app.treaty.actors import register_of

    text = "".join(para(run(f"{n} {t}")) + para(run(f"Each Party shall keep lamp {n}.")) for n, t in HEADS)
    tabbed = "".join(
        para(f"{run(f'{n} {t}')}<w:r><w:tab/><w:t>{p}</w:t></w:r>") for (n, t), p in zip(HEADS, PAGES, strict=True)
    )
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{para(run(cell))}</w:tc>" for cell in (n, t, str(p))) + "</w:tr>"
        for (n, t), p in zip(HEADS, PAGES, strict=True)
    )
    for listed in (tabbed, f"<w:tbl>{cells}</w:tbl>"):
        source = docx.read(word_file(para(run("Contents")) + listed + text), "draft.docx")
        draft = build(source, name="draft.docx", sha256="0", register=register_of(()), profiles={})
        assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
        assert len(left_out(draft)) == 1


# what stays


def test_an_outline_of_headings_that_do_not_come_again_is_the_text():
    listed = "\n".join(f"{n}. {t}\n\n[to be drafted]\n" for n, t in HEADS)
    draft = text_draft(f"Draft agreement on lamps\n\n{listed}")
    assert articles(draft) == [f"Article {n}" for n in range(1, 7)]
    assert not left_out(draft)
    bare = text_draft("Outline\n\n" + "\n".join(f"{n}. {t}" for n, t in HEADS))
    assert articles(bare) == [f"Article {n}" for n in range(1, 7)]


def test_the_same_articles_in_two_options_are_text_both_times():
    text = "\n\n".join(f"{n} {t}\n\nEach Party shall keep lamp {n}." for n, t in HEADS)
    draft = text_draft(f"Option 1\n\n{text}\n\nOption 2\n\n{text}")
    assert not left_out(draft)
    assert len(articles(draft)) == 12


def test_short_articles_without_text_twice_are_text_both_times():
    text = "\n\n".join(f"{n} {t}" for n, t in HEADS)
    draft = text_draft(f"Option 1\n\n{text}\n\nOption 2\n\n{text}")
    assert not left_out(draft)


def test_a_list_in_an_article_whose_members_are_headings_later_is_text():
    members = ("the Meeting of Keepers", "the Bureau of Lamps", "the Court of Harbours", "the Registry", "the Fund")
    listed = "\n\n".join(f"({letter}) {member};" for letter, member in zip("abcde", members, strict=True))
    later = "\n\n".join(f"Article {n} {member}\n\nIt shall meet each year." for n, member in enumerate(members, 2))
    draft = text_draft(f"Article 1 Organs\n\nThe organs are:\n\n{listed}\n\n{later}")
    assert not left_out(draft)
    assert ("subparagraph", "Article 1(c)", "the Court of Harbours;") in rows(draft)


def test_a_list_of_some_articles_is_text():
    chosen = "\n".join(f"{n} {t}" for n, t in HEADS[1:])
    more = [(f"Article {n}", f"Lamp of watch {n}") for n in range(7, 15)]
    draft = text_draft(f"These articles were agreed yesterday:\n\n{chosen}\n\n{body((*HEADS, *more))}")
    assert not left_out(draft)


def test_blanks_to_be_filled_in_are_text():
    form = "Done at ..........\n\nFor Arven ..........\n\nFor Belmar ..........\n\nFor Corin .........."
    draft = text_draft(f"{body()}\n\n{form}")
    assert not left_out(draft)
    assert "For Belmar .........." in "\n".join(p.text for p in draft.provisions)


def test_a_scale_of_payments_is_text():
    states = ("Arven", "Belmar", "Corin", "Dorvia", "Elmaria")
    scale = "\n".join(f"{state}   {share}" for share, state in enumerate(states, 3))
    names = "\n\n".join(states)
    draft = text_draft(f"{body()}\n\nAnnex I\n\n{scale}\n\nAnnex II\n\n1. Each State shall pay.\n\n2. It is late.")
    assert not left_out(draft)
    assert names


def test_lines_of_a_sentence_that_end_in_numbers_are_text():
    lines = (
        "The Parties recall what was said of the lamps in article 2",
        "and of the keepers, who are heard under the rules of article 3",
        "and of their registers, as they were set out in article 4",
        "and of the meetings to which they come once in each year of article 5",
        "and in the last of all articles.",
    )
    draft = text_draft("Article 1 Use of terms\n\n" + "\n".join(lines) + "\n\n" + body(HEADS[1:]))
    assert not left_out(draft)
    assert "as they were set out in article 4" in "\n".join(p.text for p in draft.provisions)


def test_notes_among_the_lines_of_contents_stay():
    lines = ["Contents", "Terms 3", "Lamps 4", "* This is a note.", "Keepers 5", "Terms", "text", "Lamps", "more",
             "Keepers", "and more"]  # fmt: skip
    (found,) = contents_in(lines, {3})
    assert found.lines == (0, 1, 2, 4)
    assert found.entries == 3


def test_a_person_can_say_that_contents_are_text():
    from app.importing.outline.build import build_with_blocks
    from app.importing.outline.corrections import BlockRole
    from app.importing.text import plain_text
    from app.treaty.actors import register_of

    listed = "\n".join(f"{n} {t}    {p}" for (n, t), p in zip(HEADS, PAGES, strict=True))
    source = plain_text.read(f"Contents\n\n{listed}\n\n{body()}".encode(), "draft.txt")
    first = build_with_blocks(source, name="draft.txt", sha256="0", register=register_of(()), profiles={})
    place = next(at for at, block in enumerate(first.blocks) if block.text.startswith("Article 2 Lamps"))
    assert first.of[place] == ()
    again = build_with_blocks(
        source,
        name="draft.txt",
        sha256="0",
        register=register_of(()),
        profiles={},
        corrections={place: BlockRole.WORDS},
    )
    assert again.of[place] != ()
    assert any("Lamps of the harbours" in p.text for p in again.draft.provisions)


def test_a_line_that_ends_in_an_i_without_its_dot_has_no_page_number():
    """It is one of the letters of Roman figures for a pattern without regard to case."""
    assert contents_in(["Limanların fenerleri ........ ı", "Gemi kayıtları"]) == ()
