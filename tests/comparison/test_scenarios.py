"""What a delegate is told of the small edits that negotiations are made of. All texts are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.job import Cancelled
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Draft, Kind
from app.treaty.marks import AttributionTag, Marks, Stance, StanceOf, StatusMark
from tests.comparison.drafts import article, draft, of_kind, stories

FISH = "Each Party shall keep a record of every vessel that flies its flag and hands it to the Council once a year."
NETS = "Nets of less than four metres are exempt from marking when they are used by coastal communities."
PORT = "No port may be closed without notice of thirty days given to all Parties that use it."
SUBJECTS = "records nets ports birds fees maps crews ice charts radio salvage lights"
BIRD = "The Council may publish a list of birds that need rest on their way across the sea."


def test_one_new_article_with_its_renumberings_and_references_is_two_events() -> None:
    subjects = SUBJECTS.split()

    def text(number: int, subject: str, cited: int) -> tuple[tuple, tuple]:
        head = (0, f"Article {number}", f"Rules on {subject}")
        return head, (1, "1.", f"Each Party shall adopt rules on {subject} in accordance with article {cited}.")

    older = [row for k, s in enumerate(subjects, 1) for row in text(k, s, 7 if 3 < k <= 10 else 1)]
    new = ((0, "Article 4", "Whales"), (1, "1.", "No whale may be taken, and none sold, anywhere."), (1, "2.", PORT))
    newer = [
        row
        for k, s in enumerate(subjects, 1)
        for row in (*(new if k == 4 else ()), *text(k + (k > 3), s, 8 if 3 < k <= 10 else 1))
    ]
    comparison = compare(draft(*older), draft(*newer))
    assert len(of_kind(comparison, ChangeKind.RENUMBERING)) == 9
    assert len(of_kind(comparison, ChangeKind.CROSS_REFERENCE)) == 7
    assert [(g.kind, str(g.title), g.count) for g in comparison.groups] == [
        ("insertion", "Article 4", 3),
        ("renumbering", "Article 4 → Article 5 … Article 12 → Article 13", 16),
    ]
    assert all(c.group for c in comparison.changes)
    assert {c.weight for c in comparison.changes if c.group == "g2"} == {ChangeClass.CONSEQUENTIAL}
    assert not any(p.moved for p in comparison.pairs)


def test_a_moved_paragraph_keeps_its_inner_change() -> None:
    older = article(NETS, FISH, PORT, BIRD)
    newer = article(NETS, PORT, BIRD, FISH.replace("once a year", "twice a year"))
    comparison = compare(older, newer)
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    assert (move.older.provision, move.newer.provision) == ("article-1/2", "article-1/4")
    inner = [c for c in comparison.changes if c.within == move.id and not c.kind.traits.points]
    assert [(c.kind.value, c.older.text, c.newer.text) for c in inner] == [("substitution", "once", "twice")]
    assert [p.newer for p in comparison.pairs if p.moved] == ["article-1/4"]


def test_a_moved_article_takes_its_paragraphs_along_and_only_it_is_called_moved() -> None:
    older = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Ports"), (1, "1.", PORT)),
        *(
            (0, "Article 3", "Birds"),
            (1, "1.", BIRD),
            (0, "Article 4", "Records"),
            (1, "1.", FISH),
            (1, "2.", "So be it."),
        ),
    )
    newer = draft(
        *(
            (0, "Article 1", "Records"),
            (1, "1.", FISH),
            (1, "2.", "So be it."),
            (0, "Article 2", "Nets"),
            (1, "1.", NETS),
        ),
        *((0, "Article 3", "Ports"), (1, "1.", PORT), (0, "Article 4", "Birds"), (1, "1.", BIRD)),
    )
    comparison = compare(older, newer)
    assert [(p.older, p.newer) for p in comparison.pairs if p.moved] == [("article-4", "article-1")]
    assert {c.kind for c in comparison.changes} == {ChangeKind.MOVE, ChangeKind.RENUMBERING}


def test_a_sentence_that_moved_to_another_paragraph_is_a_move_with_its_inner_change() -> None:
    stray = "The register of idle vessels shall be opened to every inspector within nine days of a written request."
    comparison = compare(
        article(f"{FISH} {stray}", NETS, PORT), article(FISH, NETS, f"{PORT} {stray.replace('nine', 'ten')}")
    )
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    assert move.older.text == stray
    assert move.newer.text == stray.replace("nine", "ten")
    assert [(c.kind.value, c.older.text, c.newer.text, c.within) for c in comparison.changes if c is not move] == [
        ("substitution", "nine", "ten", move.id)
    ]


def test_shall_to_two_alternatives_is_four_signs_and_one_word() -> None:
    comparison = compare(article("Each Party shall adopt rules."), article("Each Party [shall][should] adopt rules."))
    assert stories(comparison) == [
        ("bracketing", "", "["),
        ("bracketing", "", "]"),
        ("bracketing", "", "["),
        ("insertion", "", "should"),
        ("bracketing", "", "]"),
    ]
    assert of_kind(comparison, ChangeKind.INSERTION)[0].tags == ("modal",)


def test_the_alternative_that_won_loses_its_brackets_and_the_other_its_words() -> None:
    comparison = compare(article("Each Party [shall][should] adopt rules."), article("Each Party should adopt rules."))
    kinds = [c.kind for c in comparison.changes]
    assert kinds.count(ChangeKind.BRACKETING) == 4
    assert [(s[0], s[1].strip()) for s in stories(comparison) if s[0] != "bracketing"] == [("deletion", "shall")]


def test_an_outer_bracket_is_one_bracketing_and_nothing_else() -> None:
    comparison = compare(article(FISH, NETS), article(f"[{FISH}]", NETS))
    assert stories(comparison) == [("bracketing", "", "["), ("bracketing", "", "]")]
    assert [(g.kind, g.count) for g in comparison.groups] == [("bracket_added", 2)]


def test_a_bracket_over_two_paragraphs_is_one_bracketing() -> None:
    comparison = compare(article(FISH, NETS, PORT), article(FISH, f"[{NETS}", f"{PORT}]"))
    assert stories(comparison) == [("bracketing", "", "["), ("bracketing", "", "]")]
    assert [(g.kind, g.count) for g in comparison.groups] == [("bracket_added", 2)]


def test_a_new_bracketed_phrase_is_one_insertion() -> None:
    comparison = compare(article("A Party shall act."), article("A Party shall [, as appropriate,] act."))
    assert stories(comparison) == [("insertion", "", "[, as appropriate,] ")]
    assert comparison.changes[0].tags == ("qualifier",)


def test_a_split_marks_the_break_and_nothing_else() -> None:
    comparison = compare(article(f"{FISH} {NETS}"), article(FISH, NETS))
    (split,) = comparison.changes
    assert (split.kind, split.weight) == (ChangeKind.SPLIT, ChangeClass.EDITORIAL)
    assert (split.older.provision, split.older.start, split.older.end) == ("article-1/1", len(FISH) + 1, len(FISH) + 1)
    assert (split.newer.provision, split.newer.start, split.newer.end) == ("article-1/2", 0, 0)
    assert [(p.older, p.newer, p.relation) for p in comparison.pairs if p.relation != "kept"] == [
        ("article-1/1", "article-1/1", "split"),
        ("article-1/1", "article-1/2", "split"),
    ]


def test_a_join_mirrors_a_split() -> None:
    comparison = compare(article(FISH, NETS), article(f"{FISH} {NETS}"))
    (join,) = comparison.changes
    assert join.kind is ChangeKind.JOIN
    assert (join.older.provision, join.older.start) == ("article-1/2", 0)
    assert (join.newer.provision, join.newer.start) == ("article-1/1", len(FISH) + 1)


def test_a_split_into_three_with_an_edit() -> None:
    comparison = compare(article(f"{FISH} {NETS} {PORT}"), article(FISH, NETS.replace("four", "six"), PORT))
    assert sorted(stories(comparison)) == [("split", "", ""), ("split", "", ""), ("substitution", "four", "six")]


@pytest.mark.parametrize(
    ("language", "before", "after", "words", "tags"),
    [
        ("en", "Each Party shall act.", "Each Party should act.", ("shall", "should"), ("modal",)),
        ("fr", "Chaque Partie doit agir.", "Chaque Partie devrait agir.", ("doit", "devrait"), ("modal",)),
        ("es", "Cada Parte deberá actuar.", "Cada Parte podrá actuar.", ("deberá", "podrá"), ("modal",)),
        ("ru", "Каждый Участник должен молчать.", "Каждый Участник может молчать.", ("должен", "может"), ("modal",)),
        ("ar", "يجب على الطرف أن يعمل.", "ينبغي على الطرف أن يعمل.", ("يجب", "ينبغي"), ("modal",)),
        ("zh", "缔约方应采取行动。", "缔约方宜采取行动。", ("应", "宜"), ("modal",)),
    ],
)
def test_a_modal_verb_is_substantive_in_each_language(
    language: str, before: str, after: str, words: tuple[str, str], tags: tuple[str, ...]
) -> None:
    (change,) = compare(article(before, language=language), article(after, language=language)).changes
    assert (change.older.text, change.newer.text) == words
    assert change.weight is ChangeClass.SUBSTANTIVE
    assert change.tags == tags


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The Council may act.", "The council may act."),
        ("The Council, if asked, may act.", "The Council if asked may act."),
        ("The Council may act", "The Council may act."),
        ("The Council may act.", "The\u00a0Council may act."),
        ("The Council may organise a labour fair.", "The Council may organize a labor fair."),
        ("Ребёнок имеет право.", "Ребенок имеет право."),
        ("مُحَمَّدٌ طرف", "محمد طرف"),
        ("أحكام عـــامة", "احكام عامة"),
        ("会议应公开，并有记录。", "会议应公开,并有记录。"),
        ("within ٣٠ days", "within 30 days"),
        ("co\u00adoperation with all", "cooperation with all"),
        ("a co-operation plan", "a cooperation plan"),
    ],
)
def test_case_punctuation_spacing_and_spelling_are_editorial(before: str, after: str) -> None:
    comparison = compare(article(before), article(after))
    assert comparison.changes
    assert {c.weight for c in comparison.changes} == {ChangeClass.EDITORIAL}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Records of four years.", "Records for years."),
        ("The Party may not act.", "The Party may act."),
        ("The Party and the Council act.", "The Party or the Council act."),
        ("A fee of 5% is due.", "A fee of 5 is due."),
        ("L'État agit.", "L'Etat agît."),
        ("The duty shall lapse.", "The duty shall not lapse."),
    ],
)
def test_small_edits_that_matter_are_substantive(before: str, after: str) -> None:
    assert ChangeClass.SUBSTANTIVE in {c.weight for c in compare(article(before), article(after)).changes}


def test_a_mark_without_a_letter_is_no_word_to_stumble_over() -> None:
    comparison = compare(article("Ships \u064e sail at night."), article("Ships sail at night \u0301."))
    assert {change.weight for change in comparison.changes} == {ChangeClass.EDITORIAL}


def test_one_chinese_character_is_one_character() -> None:
    before = "缔约方应在其管辖范围内采取一切适当措施，以保护沿海渔民的生计，并与其他缔约方合作。"
    (change,) = compare(article(before), article(before.replace("渔民", "渔夫"))).changes
    assert (change.older.text, change.newer.text) == ("民", "夫")


def test_a_rewritten_sentence_is_one_replacement() -> None:
    before = f"{PORT} The fee for the use of a light is set by the Council in the spring of each year. {BIRD}"
    after = f"{PORT} Vessels in the lee of the cape pay nothing to the Council for a pilot. {BIRD}"
    comparison = compare(article(before), article(after))
    assert len(comparison.changes) == 1


def test_headings_are_compared_word_by_word() -> None:
    older, newer = (
        draft((0, "Article 1", "Use of nets"), (1, "1.", NETS)),
        draft((0, "Article 1", "Marking of nets"), (1, "1.", NETS)),
    )
    (change,) = compare(older, newer).changes
    assert (change.older.field, change.older.text, change.newer.text) == ("heading", "Use", "Marking")


def test_a_number_in_brackets_is_a_bracketing_and_its_punctuation_editorial() -> None:
    older = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (1, "2.", PORT))
    newer = draft((0, "Article 1", "Nets"), (1, "[1.", NETS), (1, "2)", PORT))
    comparison = compare(older, newer)
    assert [(c.kind.value, c.weight.value, c.newer.field) for c in comparison.changes] == [
        ("bracketing", "substantive", "number"),
        ("renumbering", "editorial", "number"),
    ]


def test_a_reference_that_follows_is_consequential_and_one_that_does_not_is_substantive() -> None:
    def text(cited: str) -> str:
        return f"A vessel that breaks the rules of {cited} pays a fee that the Council sets in its spring session."

    older = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Fees"), (1, "1.", text("article 1")))
    moved = (0, "Article 1", "Birds"), (1, "1.", BIRD), (0, "Article 2", "Nets"), (1, "1.", NETS)
    follows = compare(older, draft(*moved, (0, "Article 3", "Fees"), (1, "1.", text("article 2"))))
    (change,) = of_kind(follows, ChangeKind.CROSS_REFERENCE)
    assert (change.older.text, change.newer.text, change.weight) == ("1", "2", ChangeClass.CONSEQUENTIAL)
    elsewhere = compare(older, draft(*moved, (0, "Article 3", "Fees"), (1, "1.", text("article 3"))))
    (change,) = of_kind(elsewhere, ChangeKind.CROSS_REFERENCE)
    assert (change.weight, change.tags) == (ChangeClass.SUBSTANTIVE, ("reference",))


def test_an_option_that_became_the_text() -> None:
    rows = draft(
        (0, "Article 1", "Purpose"), (1, "1.", ""), (2, "Option A:", NETS), (2, "Option B:", FISH), (1, "2.", PORT)
    )
    options = tuple(replace(p, kind=Kind.OPTION) if p.number.startswith("Option") else p for p in rows.provisions)
    comparison = compare(replace(rows, provisions=options), article(NETS, PORT))
    assert stories(comparison) == [("option", "Option A:", ""), ("deletion", FISH, "")]
    assert comparison.changes[0].weight is ChangeClass.SUBSTANTIVE


def test_a_note_is_paired_by_its_number_and_never_by_its_wording() -> None:
    older = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", ""))
    newer = draft((0, "Article 1", ""), (0, "Article 2", ""))
    notes = {"article-1": "Moved as article 8.", "article-2": "Moved as article 9."}
    older = replace(
        older, provisions=tuple(replace(p, text=p.text or notes[p.id]) for p in older.provisions if p.id != "article-1")
    )
    newer = replace(
        newer,
        provisions=tuple(replace(p, text=notes[p.id] if p.id == "article-1" else "Deleted.") for p in newer.provisions),
    )
    pairs = {(p.older, p.newer) for p in compare(older, newer).pairs}
    assert pairs == {("article-2", "article-2")}


def test_a_deleted_article_is_one_event_and_stands_where_it_stood() -> None:
    older = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Ports"), (1, "1.", PORT), (1, "2.", FISH)),
        *((0, "Article 3", "Birds"), (1, "1.", BIRD)),
    )
    newer = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Birds"), (1, "1.", BIRD))
    comparison = compare(older, newer)
    assert [(g.kind, str(g.title), g.count) for g in comparison.groups] == [("deletion", "Article 2", 3)]
    assert [c.kind.value for c in comparison.changes] == ["deletion", "deletion", "deletion", "renumbering"]
    assert [c.older.field for c in comparison.changes] == ["heading", "text", "text", "number"]


def test_a_pin_holds_whatever_the_text_says() -> None:
    older, newer = article(NETS, PORT), article(PORT, BIRD)
    comparison = compare(older, newer, pins=(("article-1/1", "article-1/2"), ("no such", "article-1/1")))
    (pair,) = [p for p in comparison.pairs if p.older == "article-1/1"]
    assert (pair.newer, pair.basis) == ("article-1/2", "pinned")


def test_edits_inside_tags_and_statuses_are_named_so() -> None:
    def marked(text: str, mark: str) -> Draft:
        start = text.index(mark)
        span = (start, start + len(mark))
        tag = (
            AttributionTag(*span, (0, start), "inside", (StanceOf(Stance.PROPOSE, ()),))
            if "–" in mark
            else StatusMark(*span, "agreed_ad_referendum")
        )
        return draft((0, "Article 1", "Nets"), (1, "1.", text, Marks((tag,))))

    older, newer = (
        marked("Act [now – Arcadia]", " – Arcadia"),
        marked("Act [now – Arcadia, Borduria]", " – Arcadia, Borduria"),
    )
    (change,) = compare(older, newer).changes
    assert (change.kind, change.newer.text) == (ChangeKind.ATTRIBUTION, ", Borduria")
    older, newer = article("Act now."), marked("Act now. [Agreed ad ref]", "[Agreed ad ref]")
    (change,) = [c for c in compare(older, newer).changes if c.newer and "Agreed" in c.newer.text]
    assert change.kind is ChangeKind.STATUS


def test_drafts_without_provisions() -> None:
    nothing = Draft("", "en", "plain", ())
    assert compare(nothing, nothing).changes == ()
    assert stories(compare(nothing, article(NETS))) == [("insertion", "", "Purpose"), ("insertion", "", NETS)]
    assert stories(compare(article(NETS), nothing)) == [("deletion", "Purpose", ""), ("deletion", NETS, "")]


def test_progress_is_told_and_can_cancel() -> None:
    class Impatient:
        def __init__(self) -> None:
            self.seen: list[int] = []

        def step(self, done: int, total: int, what: str) -> None:
            assert what
            self.seen.append(done)
            if done == 3:
                raise Cancelled

    watcher = Impatient()
    with pytest.raises(Cancelled):
        compare(article(NETS), article(PORT), progress=watcher)
    assert watcher.seen == [0, 1, 2, 3]


def test_thousands_of_equal_short_paragraphs_pair_in_order() -> None:
    older, newer = article(*["[deleted]"] * 3000), article(*["[deleted]"] * 2990)
    comparison = compare(older, newer)
    assert len(comparison.pairs) >= 2991
    assert not any(p.moved for p in comparison.pairs)


def test_a_chapeau_that_left_its_subparagraphs_is_the_one_that_moved() -> None:
    points = [(2, f"({letter})", f"{text} ({letter})") for letter, text in zip("abc", (NETS, BIRD, FISH), strict=True)]
    chapeau, other = "The Council shall, in the spring of each year, do the following for the Parties:", PORT
    third = "A list of lights is kept on board of each vessel and shown to those who ask."
    older = draft((0, "Article 1", "Purpose"), (1, "1.", other), (1, "2.", chapeau), *points, (1, "3.", third))
    newer = draft((0, "Article 1", "Purpose"), (1, "1.", other), *points, (1, "2.", third), (1, "3.", chapeau))
    moved = [p.newer for p in compare(older, newer).pairs if p.moved]
    assert moved == ["article-1/3"]


def test_paragraphs_that_left_an_article_do_not_make_it_look_moved() -> None:
    rest = "A list of lights is kept on board of each vessel and shown to those who ask."
    older = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS), (1, "2.", FISH), (1, "3.", BIRD), (1, "4.", rest)),
        *((0, "Article 2", "Ports"), (1, "1.", PORT)),
    )
    newer = draft(
        *((0, "Article 1", "Nets"), (1, "1.", NETS)),
        *((0, "Article 2", "Ports"), (1, "1.", PORT), (1, "2.", FISH), (1, "3.", BIRD), (1, "4.", rest)),
    )
    moved = [p.newer for p in compare(older, newer).pairs if p.moved]
    assert moved == ["article-2/2", "article-2/3", "article-2/4"]
