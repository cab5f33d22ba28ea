"""A paper of two texts, an agreement and the decision that adopts it: each is a division of its own."""

from tests.importing.drafted import markdown_draft, rows

PAPER = """
# Draft agreement and draft decision on lamps

Edited version of 6 November 2031

## A. DRAFT AGREEMENT

[The Keepers of this Agreement,

Pp1 Being keepers of lamps,

Pp2 Fearing the dark,

Have agreed as follows:

# PART I

### Article 1 (LAMPS)

1\\. Lamps shall burn.

### Article 2 (OIL)

Oil shall be clean.

## B. DRAFT DECISION

[The Conference of the Keepers,

Pp1 Recalling the lamps of old,

Pp2 Also recalling their oil,

### I. ADOPTION OF THE AGREEMENT

1\\. Decides to adopt the Agreement;

2\\. Invites all keepers to sign it;

### II. MONEY

Option I (paragraphs 3-4):

3\\. Thanks those who pay;

4\\. Asks for more.
"""


def test_the_decision_behind_an_agreement_is_a_division_with_its_own_preamble_and_sections():
    assert [(k, a) for k, a, _ in rows(markdown_draft(PAPER))] == [
        ("title", "Title"),
        ("unnumbered", "Unnumbered paragraph 1"),
        ("part", "A"),
        ("preamble", "Preamble"),
        ("chapeau", "Preamble, chapeau"),
        ("preambular", "Preamble, preambular paragraph Pp1"),
        ("preambular", "Preamble, preambular paragraph Pp2"),
        ("unnumbered", "Preamble, unnumbered paragraph 1"),
        ("part", "PART I"),
        ("article", "Article 1"),
        ("paragraph", "Article 1(1)"),
        ("article", "Article 2"),
        ("part", "B"),
        ("preamble", "B, Preamble"),
        ("chapeau", "B, Preamble, chapeau"),
        ("preambular", "B, Preamble, preambular paragraph Pp1"),
        ("preambular", "B, Preamble, preambular paragraph Pp2"),
        ("section", "B, I"),
        ("paragraph", "B(1)"),
        ("paragraph", "B(2)"),
        ("section", "B, II"),
        ("option", "B, Option I"),
        ("paragraph", "B, Option I(3)"),
        ("paragraph", "B, Option I(4)"),
    ]


def test_lettered_headings_that_name_no_texts_are_not_two_documents():
    draft = markdown_draft("# On lamps\n\n## A. Lamps\n\n1\\. They burn.\n\n## B. Oil\n\n2\\. It is clean.\n")
    assert "part" not in [p.kind.value for p in draft.provisions]
