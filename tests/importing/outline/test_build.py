"""From lines to provisions: what each becomes and under which it stands. All texts are invented."""

from __future__ import annotations

from app.treaty.marks import Bracket, CrossReference, PlainMark
from tests.importing.drafted import at, rows, text_draft


def test_articles_paragraphs_and_members_stand_under_each_other():
    draft = text_draft("""
        PART I LAMPS
        Article 1
        Use of terms
        For this text:
        1. “Lamp” means a light;
        2. A lamp shall:
        (a) Burn;
        (b) Give:
        (i) Light;
        (ii) Warmth;
        (c) Be cheap.
        Article 2 bis
        Scope
        This text applies to every lamp.
        """)
    assert rows(draft) == [
        ("part", "PART I", "LAMPS"),
        ("article", "Article 1", "Use of terms"),
        ("chapeau", "Article 1, chapeau", "For this text:"),
        ("paragraph", "Article 1(1)", "“Lamp” means a light;"),
        ("paragraph", "Article 1(2)", "A lamp shall:"),
        ("subparagraph", "Article 1(2)(a)", "Burn;"),
        ("subparagraph", "Article 1(2)(b)", "Give:"),
        ("subparagraph", "Article 1(2)(b)(i)", "Light;"),
        ("subparagraph", "Article 1(2)(b)(ii)", "Warmth;"),
        ("subparagraph", "Article 1(2)(c)", "Be cheap."),
        ("article", "Article 2 bis", "Scope"),
    ]
    assert at(draft, "Article 2 bis").text == "This text applies to every lamp."
    assert at(draft, "Article 1(2)(b)(ii)").id == "article-1/2/b/ii"


def test_the_letter_i_and_the_numeral_i_are_told_apart_by_their_neighbours():
    letters = "\n".join(f"({c}) Lamp {c};" for c in "abcdefghij")
    draft = text_draft(f"Article 1\nA lamp has:\n{letters}\nArticle 2\nA wick has:\n(h) A hand:\n(i) One;\n(ii) Two.")
    assert at(draft, "Article 1(i)").text == "Lamp i;"
    assert at(draft, "Article 1(j)").text == "Lamp j;"
    assert at(draft, "Article 2(h)(i)").text == "One;"


def test_a_bracket_before_a_number_stays_and_closes_in_the_same_text():
    draft = text_draft("Article 1\n[2. “Lamp” means a light.]\n[(a) Burn;]")
    second = at(draft, "Article 1(2)")
    assert (second.number, second.text) == ("2.", "[“Lamp” means a light.]")
    assert Bracket(0, len(second.text), 1) in second.marks.text


def test_a_bracket_over_a_whole_article_runs_from_its_heading_to_its_end():
    draft = text_draft("[Article 12\n\n## Lamps\nThe lamps shall burn.]\nArticle 13\nOil\nThere shall be oil.")
    article = at(draft, "Article 12")
    assert (article.heading, article.text) == ("[Lamps", "The lamps shall burn.]")
    assert article.marks.heading == (Bracket(0, 6, 1, "opens"),)
    assert Bracket(0, len(article.text), 1, "closes") in article.marks.text
    assert at(draft, "Article 13").heading == "Oil"


def test_a_number_wholly_in_brackets_keeps_them_and_its_address_does_not():
    article = at(text_draft("[Article 20 ante]\nLamps\nThey shall burn."), "Article 20 ante")
    assert (article.number, article.heading) == ("[Article 20 ante]", "Lamps")


def test_letters_of_options_stand_in_the_paragraph_and_repeated_numbers_between_them_too():
    draft = text_draft("""
        Article 24
        Lamps
        1. Option A: Lamps shall burn:
        (a) By day;
        (b) By night.
        1 bis. They shall be seen.
        Option B: Lamps may burn.
        2. Oil shall be kept.
        """)
    assert [a for _, a, _ in rows(draft)] == [
        "Article 24",
        "Article 24(1)",
        "Article 24(1), Option A",
        "Article 24(1), Option A(a)",
        "Article 24(1), Option A(b)",
        "Article 24(1), Option A(1 bis)",
        "Article 24(1), Option B",
        "Article 24(2)",
    ]


def test_options_in_brackets_are_options_of_the_paragraph():
    draft = text_draft("""
        Article 3
        Lamps
        3. Option (a): They burn.
        Option (b): They smoke.
        4. Oil.
        """)
    assert [a for _, a, _ in rows(draft)][1:] == [
        "Article 3(3)",
        "Article 3(3), Option (a)",
        "Article 3(3), Option (b)",
        "Article 3(4)",
    ]


def test_roman_options_hold_paragraphs_and_whole_articles():
    draft = text_draft("""
        PART VIII
        OPTION I:
        Article 53
        Lamps
        OPTION I:
        1. One lamp.
        2. Two lamps.
        OPTION II:
        1. No lamp.
        OPTION II:
        Article 53
        Candles
        Candles shall burn.
        PART IX
        """)
    assert [(k, a) for k, a, _ in rows(draft)] == [
        ("part", "PART VIII"),
        ("option", "OPTION I"),
        ("article", "Article 53"),
        ("option", "Article 53, OPTION I"),
        ("paragraph", "Article 53, OPTION I(1)"),
        ("paragraph", "Article 53, OPTION I(2)"),
        ("option", "Article 53, OPTION II"),
        ("paragraph", "Article 53, OPTION II(1)"),
        ("option", "OPTION II"),
        ("article", "Article 53"),
        ("part", "PART IX"),
    ]


def test_an_option_after_a_paragraph_with_options_opens_beside_that_paragraph():
    draft = text_draft("""
        Article 35
        Lamps
        3. Option A: They burn.
        Option B: They smoke.
        OPTION I:
        4. Lit at dusk.
        OPTION II:
        4. Lit at dawn.
        """)
    assert [a for _, a, _ in rows(draft)][4:] == [
        "Article 35, OPTION I",
        "Article 35, OPTION I(4)",
        "Article 35, OPTION II",
        "Article 35, OPTION II(4)",
    ]


def test_a_heading_over_several_lines_is_whole_and_the_text_begins_after_it():
    draft = text_draft("""
        PART II LAMPS, INCLUDING

        ## QUESTIONS ON THE SHARING OF OIL
        Article 10 bis
        Knowledge of keepers of lamps and local
        people in matters of lamps of lands beyond
        the common border
        Keepers shall take measures about lamps, as far as they can,
        so that the knowledge of lamps is kept.
        """)
    assert rows(draft) == [
        ("part", "PART II", "LAMPS, INCLUDING QUESTIONS ON THE SHARING OF OIL"),
        (
            "article",
            "Article 10 bis",
            "Knowledge of keepers of lamps and local people in matters of lamps of lands beyond the common border",
        ),
    ]
    assert (
        draft.provisions[1].text
        == "Keepers shall take measures about lamps, as far as they can, so that the knowledge of lamps is kept."
    )


def test_a_line_that_mentions_an_article_is_running_text():
    draft = text_draft(
        "Article 63 bis\nLamps\nArticle 63 does not keep a keeper of lamps, when he signs,\nfrom lighting them."
    )
    assert [p.address for p in draft.provisions] == ["Article 63 bis"]
    assert draft.provisions[0].text.startswith("Article 63 does not keep")


def test_words_in_the_place_of_an_article_stay_as_its_text_with_a_note():
    draft = text_draft(
        "Article 15\nDeleted and moved to follow article 17.\nArticle 16\nLamps\n\n## Moved as article 14 ante\n"
    )
    first, second = draft.provisions
    assert first.text == "Deleted and moved to follow article 17."
    assert any(isinstance(m, PlainMark) and m.mark == "note" for m in first.marks.text)
    assert (second.heading, second.text) == ("Lamps", "Moved as article 14 ante")


def test_the_front_is_no_provision_and_stands_in_the_report():
    draft = text_draft("""
        United Nations A/LAMP.7/2031/4
        General Assembly Distr.: General 3 March 2031
        Original: English
        31-00001 (E) 120331
        *3100001*
        Further draft text of an agreement on lamps

        ## Note by the Chair

        ## Introduction
        1. The conference on lamps met.
        2/9
        2. Square brackets mark what is open.
        Annex
        Further draft text of an agreement on lamps
        of all kinds
        PREAMBLE
        The Parties to this Agreement,
        Recalling the lamps of old,
        Have agreed as follows:
        Article 1
        Lamps
        31-00001 3/9
        Lamps shall burn.
        """)
    assert (draft.symbol, draft.date, draft.language) == ("A/LAMP.7/2031/4", "2031-03-03", "en")
    assert draft.title == "Further draft text of an agreement on lamps of all kinds"
    assert [(p.kind.value, p.text or p.heading) for p in draft.provisions] == [
        ("title", "Further draft text of an agreement on lamps of all kinds"),
        ("preamble", "PREAMBLE"),
        ("chapeau", "The Parties to this Agreement,"),
        ("preambular", "Recalling the lamps of old,"),
        ("unnumbered", "Have agreed as follows:"),
        ("article", "Lamps shall burn."),
    ]
    told = " ".join(str(line.message) for line in draft.report.lines)
    for words in ("The conference on lamps met.", "2/9", "31-00001 3/9", "*3100001*", "Note by the Chair"):
        assert words in told


def test_the_body_of_a_report_is_no_front_of_the_rules_annexed_to_it():
    body = "\n\n".join(
        f"{n}. The conference {'spoke of lamps and of other lights, ' * 9}and rose." for n in range(1, 30)
    )
    draft = text_draft(
        f"United Nations A/LAMP.7/2031/9\nGeneral Assembly Distr.: General\nReport of the conference\n\n{body}\n\n"
        "Annex I\n\nPREAMBLE\n\nThe Parties,\n\nHave agreed as follows:\n\nArticle 1\nLamps\nLamps shall burn."
    )
    numbers = [p.number for p in draft.provisions if p.text.startswith("The conference")]
    assert numbers == [f"{n}." for n in range(1, 30)]
    assert not [line for line in draft.report.lines if str(line.message).startswith("Left out as masthead")]


def test_a_title_that_begins_with_the_united_nations_is_no_masthead():
    draft = text_draft(
        "United Nations Convention on Lamps\n\nPREAMBLE\n\nThe Parties,\n\nHave agreed as follows:\n\nArticle 1\nLamps"
    )
    assert draft.title == "United Nations Convention on Lamps"


def test_what_must_be_checked_stands_first_in_the_report():
    page = "31-00001 (E) 120331"
    draft = text_draft(f"{page}\nArticle 1\nLamps\nLamps [shall burn.\n\nArticle 2\nWicks\nWicks are long.")
    told = [line.severity.value for line in draft.report.lines]
    assert told[:3] == ["info", "info", "warning"], "what was read, the notation, and then the doubts"
    assert told[3:] == ["info"] * len(told[3:])
    assert len(told) > 3


def test_a_preamble_without_its_name_is_one_all_the_same():
    draft = text_draft(
        "The Keepers,\n\nFearing the dark,\n\nHave agreed as follows:\n\nArticle 1\nLamps\nThey shall burn."
    )
    assert [p.kind.value for p in draft.provisions] == ["preamble", "chapeau", "preambular", "unnumbered", "article"]


def test_a_preambular_paragraph_may_be_cut_after_a_comma():
    draft = text_draft("""
        PREAMBLE
        The Keepers of this Lamp,
        [Recalling, with regard to those who are not keepers of it, that Part III,
        Section 4, of the Rules of Lamps sets out the rules on lamps and strangers,]
        Aspiring to light,
        Have agreed as follows:
        Article 1
        Lamps
        They shall burn.
        """)
    assert draft.provisions[2].text.endswith(
        "that Part III, Section 4, of the Rules of Lamps sets out the rules on lamps and strangers,]"
    )
    assert [p.kind.value for p in draft.provisions][:5] == [
        "preamble",
        "chapeau",
        "preambular",
        "preambular",
        "unnumbered",
    ]


def test_a_page_break_inside_a_paragraph_joins_it_and_a_hyphen_stays():
    draft = text_draft("""
        Article 1
        Lamps
        1. Keepers shall help those with few lamps, small lands, lands without oil,
        22-00001 4/9
        far islands and others, with capacity-
        building and with lamp -
        lighting.
        2. Oil.
        5/9 22-00001
        3. Wicks.
        """)
    assert at(draft, "Article 1(1)").text == (
        "Keepers shall help those with few lamps, small lands, lands without oil, far islands and others, "
        "with capacity-building and with lamp-lighting."
    )


def test_annexes_testimonium_and_words_after_a_list():
    draft = text_draft("""
        Article 70
        Lamps
        1. There shall be a fund for lamps:
        (a) For oil;
        (b) For wicks.
        The keepers shall look after the fund.
        IN WITNESS WHEREOF, the undersigned have signed.
        DONE at Lampton.
        ANNEX I
        Kinds of lamps
        (a) Oil lamps;
        (b) Gas lamps.
        """)
    assert rows(draft)[4:] == [
        ("unnumbered", "Article 70(1), unnumbered paragraph 1", "The keepers shall look after the fund."),
        ("testimonium", "Testimonium 1", "IN WITNESS WHEREOF, the undersigned have signed."),
        ("testimonium", "Testimonium 2", "DONE at Lampton."),
        ("annex", "ANNEX I", "Kinds of lamps"),
        ("subparagraph", "ANNEX I(a)", "Oil lamps;"),
        ("subparagraph", "ANNEX I(b)", "Gas lamps."),
    ]


def test_two_numbers_on_one_line_are_two_provisions():
    draft = text_draft(
        "Article 1\n4. Lamps need not:\nOption 1: (a) Burn;\n(b) (i) Smoke;\n(ii) Smell;\nOption 2: Shine."
    )
    assert [a for _, a, _ in rows(draft)][2:] == [
        "Article 1(4), Option 1",
        "Article 1(4), Option 1(a)",
        "Article 1(4), Option 1(b)",
        "Article 1(4), Option 1(b)(i)",
        "Article 1(4), Option 1(b)(ii)",
        "Article 1(4), Option 2",
    ]


def test_a_bare_letter_is_a_number_only_in_its_series():
    draft = text_draft(
        "Article 1\n1. Training in:\n(i) Lamps:\na. Oil;\nb. Gas.\n2. Work.\nC. Smith shall keep the lamps."
    )
    assert at(draft, "Article 1(1)(i)(b)").text == "Gas."
    assert at(draft, "Article 1(2), unnumbered paragraph 1").text == "C. Smith shall keep the lamps."


def test_references_say_whether_they_point_at_something():
    draft = text_draft(
        "Article 1\nLamps\n1. As in article 2, paragraph 1.\n2. As in article 9.\nArticle 2\nOil\n1. Oil."
    )
    first, second = at(draft, "Article 1(1)"), at(draft, "Article 1(2)")
    assert [(m.target, m.resolves) for m in first.marks.text if isinstance(m, CrossReference)] == [
        ("Article 2(1)", True)
    ]
    assert [(m.target, m.resolves) for m in second.marks.text if isinstance(m, CrossReference)] == [
        ("Article 9", False)
    ]


def test_the_language_is_found_and_its_labels_are_read():
    draft = text_draft(
        "Chapitre premier\nArticle premier\nObjet\n1. Les lampes et les mèches sont à la charge des gardiens."
        "\na) Une ;\nb) Deux."
    )
    assert draft.language == "fr"
    assert [p.address for p in draft.provisions][1:] == [
        "Article premier",
        "Article premier(1)",
        "Article premier(1)(a)",
        "Article premier(1)(b)",
    ]


def test_both_real_drafts_have_every_article_with_its_heading(corpus):
    from app.importing.outline.build import build
    from app.importing.text import plain_text
    from app.treaty.actors import register_of

    for name, count in (("2022-06-01_further-revised-draft.txt", 89), ("2022-12-12_further-refreshed-draft.txt", 93)):
        data = (corpus / "bbnj" / name).read_bytes()
        draft = build(plain_text.read(data, name), name=name, sha256="0", register=register_of(()), profiles={})
        articles = [p for p in draft.provisions if p.kind.value == "article"]
        lines = data.decode().splitlines()
        printed = [
            line.strip("[] ")
            for line in lines
            if line.strip("[] ").startswith("Article ") and len(line) < 24 and line.strip("[] ")[-1] != "."
        ]
        assert [p.number.strip("[]") for p in articles] == printed
        assert len(articles) == count
        assert {f"Article {n}" for n in range(1, 71)} <= {p.number.strip("[]") for p in articles}
        without = [p for p in articles if not p.heading]
        options = {p.parent for p in draft.provisions if p.kind.value == "option" and p.heading}
        assert all(p.text.startswith(("Deleted", "Moved")) or p.id in options for p in without)


def test_a_stop_or_dash_behind_a_number_is_no_part_of_it_and_is_told():
    plain = text_draft("Article 1\nLamps\nThey burn.")
    for line in ("Article 1 – Lamps", "Article 1. Lamps", "Article 1: Lamps"):
        draft = text_draft(f"{line}\nThey burn.")
        assert [(p.number, p.heading, p.text) for p in draft.provisions] == [("Article 1", "Lamps", "They burn.")]
        assert draft.provisions[0].address == plain.provisions[0].address
        assert any(f"1 × “{line[9:].strip()[0]}”" in str(r.message) for r in draft.report.lines)


def test_automatic_numbers_of_two_levels_are_two_series():
    from app.importing.outline.build import build
    from app.importing.source.blocks import Block, Source
    from app.treaty.actors import register_of

    rows_in = [("Article 1", "Lamps", 0), ("1.", "One:", 1), ("1.", "Oil;", 2), ("2.", "Gas;", 2), ("2.", "Two.", 1)]
    blocks = tuple(
        Block(text, f"paragraph {i}", label, style=f"list:{level}") for i, (label, text, level) in enumerate(rows_in)
    )
    draft = build(Source(blocks), name="d", sha256="0", register=register_of(()), profiles={})
    assert [p.address for p in draft.provisions] == [
        "Article 1",
        "Article 1(1)",
        "Article 1(1)(1)",
        "Article 1(1)(2)",
        "Article 1(2)",
    ]
