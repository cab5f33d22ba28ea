"""Articles that are numbered headings, anew in each part, with no word "article" before them."""

from app.treaty.draft import Kind
from tests.importing.drafted import at, markdown_draft, rows

LAMPS = """
# Part I

## 1. Preamble (placeholder)

## 2. Objective

### Option 1

1\\. The objective is light.

### Option 2

1\\. The objective is oil.

# Part II

## 1. Primary lamps

### Alt title: Lamps

1\\. Keepers shall count their lamps.

### Option 1

2\\. Each Keeper shall burn no oil.

### Option 2

2\\. Keepers shall burn less oil, as in paragraph 1.

3\\. Keepers shall tell.

### Provisions common for the Options above

[3][4]. Each Keeper shall clean:

a. glass;

b. wicks.

### Provisions common for the Options above, alternative

3\\. Each Keeper may clean.

### Option 3

2\\. Keepers may burn what they want.

## 2bis. Wicks

### a. Long wicks

1\\. They shall be long.

### b.] Short wicks

### Option 1

1\\. They shall be short.

### Option 2

1\\. They may be short.

## 3. Trade

### Option 1

### a. Oil

### Sub-Option 1

1\\. No oil.

### Sub-Option 2

1\\. Some oil.

OP1 Alt. All oil.

### Provision common for Sub-Options 1 and 2 above

2\\. Oil is measured.

### b. Glass

1\\. No glass.

### Option 2

1\\. No trade.

# Part III

## 1. Final matters

1\\. Lamps may be put out.
"""


def test_numbered_headings_are_articles_and_stand_in_their_part():
    draft = markdown_draft(LAMPS)
    assert [(p.number, p.heading, p.address) for p in draft.provisions if p.kind.value == "article"] == [
        ("1.", "Preamble (placeholder)", "Part I, Article 1"),
        ("2.", "Objective", "Part I, Article 2"),
        ("1.", "Primary lamps", "Part II, Article 1"),
        ("2bis.", "Wicks", "Part II, Article 2bis"),
        ("3.", "Trade", "Part II, Article 3"),
        ("1.", "Final matters", "Part III, Article 1"),
    ]
    assert [p.id for p in draft.provisions if p.kind.value == "article"][2:4] == [
        "part-ii/article-1",
        "part-ii/article-2bis",
    ]
    assert at(draft, "Part II, Article 1, unnumbered paragraph 1").text == "Alt title: Lamps"


def test_options_end_at_what_is_common_to_them_and_go_on_behind_it():
    draft = markdown_draft(LAMPS)
    addresses = [a for _, a, _ in rows(draft) if a.startswith("Part II, Article 1")]
    assert addresses == [
        "Part II, Article 1",
        "Part II, Article 1, unnumbered paragraph 1",
        "Part II, Article 1(1)",
        "Part II, Article 1, Option 1",
        "Part II, Article 1, Option 1(2)",
        "Part II, Article 1, Option 2",
        "Part II, Article 1, Option 2(2)",
        "Part II, Article 1, Option 2(3)",
        "Part II, Article 1, section 1",
        "Part II, Article 1, section 1([3][4])",
        "Part II, Article 1, section 1([3][4])(a)",
        "Part II, Article 1, section 1([3][4])(b)",
        "Part II, Article 1, section 2",
        "Part II, Article 1, section 2(3)",
        "Part II, Article 1, Option 3",
        "Part II, Article 1, Option 3(2)",
    ]
    assert at(draft, "Part II, Article 1, section 1").heading == "Provisions common for the Options above"


def test_lettered_headings_are_sections_of_their_article():
    draft = markdown_draft(LAMPS)
    found = [(k, a) for k, a, _ in rows(draft) if a.startswith(("Part II, Article 2", "Part II, Article 3"))]
    assert found == [
        ("article", "Part II, Article 2bis"),
        ("section", "Part II, Article 2bis(a)"),
        ("paragraph", "Part II, Article 2bis(a)(1)"),
        ("section", "Part II, Article 2bis(b)"),
        ("option", "Part II, Article 2bis(b), Option 1"),
        ("paragraph", "Part II, Article 2bis(b), Option 1(1)"),
        ("option", "Part II, Article 2bis(b), Option 2"),
        ("paragraph", "Part II, Article 2bis(b), Option 2(1)"),
        ("article", "Part II, Article 3"),
        ("option", "Part II, Article 3, Option 1"),
        ("section", "Part II, Article 3, Option 1(a)"),
        ("option", "Part II, Article 3, Option 1(a), Sub-Option 1"),
        ("paragraph", "Part II, Article 3, Option 1(a), Sub-Option 1(1)"),
        ("option", "Part II, Article 3, Option 1(a), Sub-Option 2"),
        ("paragraph", "Part II, Article 3, Option 1(a), Sub-Option 2(1)"),
        ("paragraph", "Part II, Article 3, Option 1(a), Sub-Option 2(OP1 Alt)"),
        ("section", "Part II, Article 3, Option 1(a), section 1"),
        ("paragraph", "Part II, Article 3, Option 1(a), section 1(2)"),
        ("section", "Part II, Article 3, Option 1(b)"),
        ("paragraph", "Part II, Article 3, Option 1(b)(1)"),
        ("option", "Part II, Article 3, Option 2"),
        ("paragraph", "Part II, Article 3, Option 2(1)"),
    ]


def test_an_annex_behind_such_articles_keeps_its_parts():
    draft = markdown_draft(
        LAMPS + "\n### Appendix: Possible annexes\n\n### Annex A Lamps\n\n### Part I Kinds\n\nOil lamps\n"
    )
    assert [(k, a, words) for k, a, words in rows(draft)][-3:] == [
        ("unnumbered", "Unnumbered paragraph 1", "Appendix: Possible annexes"),
        ("annex", "Annex A", "Lamps"),
        ("part", "Annex A, Part I", "Kinds"),
    ]


def test_numbered_headings_of_a_text_with_articles_or_of_a_report_are_none():
    named = markdown_draft("# Part I\n\n## Article 1\n\n## 1. Lamps\n\nThey shall burn.\n")
    assert [p.number for p in named.provisions if p.kind.value == "article"] == ["Article 1"]
    report = markdown_draft("# 1. Lamps\n\n1\\. There were lamps.\n\n# 2. Oil\n\n2\\. There was oil.\n")
    assert not [p for p in report.provisions if p.kind.value == "article"]


def test_a_list_goes_on_over_a_heading_and_over_a_list_inside_it():
    draft = markdown_draft("""
        # Part I

        ## 1. Lamps

        1\\. Keepers count:

        a. lamps that are:

        i. old;

        ii. new;

        b. wicks;

        ### Additional options

        c. oil.
        """)
    assert [(k, a) for k, a, _ in rows(draft)][2:] == [
        ("paragraph", "Article 1(1)"),
        ("subparagraph", "Article 1(1)(a)"),
        ("subparagraph", "Article 1(1)(a)(i)"),
        ("subparagraph", "Article 1(1)(a)(ii)"),
        ("subparagraph", "Article 1(1)(b)"),
        ("unnumbered", "Article 1(1), unnumbered paragraph 1"),
        ("subparagraph", "Article 1(1)(c)"),
    ]


def test_a_long_bold_paragraph_with_a_number_is_no_article():
    bold = "[4. The fund that is made under this treaty shall give the keepers oil" + ", wicks and glass" * 5
    draft = markdown_draft(f"# Part I\n\n## 1. Lamps\n\n1\\. They burn.\n\n### {bold}\n\n## 4. Exemptions\n\nNone.\n")
    assert [p.number for p in draft.provisions if p.kind is Kind.ARTICLE] == ["1.", "4."]
    assert any(p.text.startswith("The fund") or "The fund that is made" in p.text for p in draft.provisions)
