"""The life of a provision as a value: versions, lines, stories. Invented wording only."""

from __future__ import annotations

import itertools

from app.attribution.lineage.lineage import lineage
from app.attribution.lineage.provision_history import ProvisionHistory, heads_of, history_of, series_of
from app.redline.compose import compose
from app.redline.life.build import Stories, first_lines, step_lines, version_of, words_in
from app.redline.life.model import Presence
from app.redline.model import RowState, Style
from app.treaty.attributions import Link
from app.treaty.draft import Kind
from app.treaty.lineages import Turn
from tests.comparison.drafts import article, draft
from tests.redline import made

LAMPS = "Keepers shall light the lamps of the harbour one hour before the sun has set behind the hills."
OIL = "Oil for the lamps is brought by barge on the first day of each month and is kept away from flames."
ROPES = "Ropes that hold the great buoys are looked at twice a year by two divers who do not know each other."
PAINT = "The white paint of the towers is renewed in spring, when the walls are dry and the gulls are at sea."


def versions(drafts, start, provision, asking=lambda index, comparison: ()):
    """The versions of a provision, and its lines as strings, by draft."""
    steps = []

    def asked(index, comparison):
        found = asking(index, comparison)
        steps.append((comparison, compose(comparison, found, drafts[index - 1], drafts[index], made.register())))
        return found

    told = lineage(drafts, asking=asked)
    stories = Stories(made.register())
    lines = [first_lines(drafts[0], told.runs[0], stories)]
    for (_, redline), runs in zip(steps, itertools.pairwise(told.runs), strict=True):
        lines.append(step_lines(redline, *runs, stories))
    series = series_of(drafts, [comparison.pairs for comparison, _ in steps], told.restored)
    courses = history_of(series, start, provision)
    heads = [heads_of(places, course.own) for places, course in zip(series.places, courses, strict=True)]
    found = []
    for number, here in enumerate(courses):
        before, above = (courses[number - 1], heads[number - 1]) if number else (ProvisionHistory(()), ())
        stood = any(course.own for course in courses[:number])
        found.append(version_of(number, lines[number], (above, heads[number]), (before, here), stood))
    return found


def words(line):
    """A line as one string: what is gone in braces with a minus, what is marked with a plus, signs in angles."""
    said = []
    for passage in (*line.number, *line.heading, *line.text):
        if passage.sign:
            said.append(f"<{passage.sign} {passage.other}>")
        elif passage.gone:
            said.append(f"{{-{passage.text}}}")
        else:
            said.append(passage.text if passage.style is Style.EQUAL else f"{{+{passage.text}}}")
    return "|".join(said)


def story(version, word):
    """The story of the one passage of a version that has a word, as (turn, draft) pairs."""
    found = [p.story for line in version.lines for p in line.text if word in p.text]
    assert len(found) == 1, f"“{word}” stands in {len(found)} passages"
    return [(turn.turn, turn.draft) for turn in found[0].turns]


def test_a_word_put_back_keeps_its_origin_and_each_who_asked_stands_at_its_own_turn():
    with_, without = article(f"{LAMPS} They sing gladly."), article(f"{LAMPS} They sing.")

    def asking(index, comparison):
        who = {1: ("EGY", "Egypt"), 2: ("CHE", "Switzerland")}.get(index)
        return tuple(made.asked(change.id, who, link=Link.MARKED) for change in comparison.changes) if who else ()

    found = versions([with_, without, with_], 2, "article-1", asking)
    assert story(found[0], "gladly") == story(found[2], "gladly")
    assert story(found[2], "gladly") == [(Turn.ENTERED, 0), (Turn.LEFT, 1), (Turn.RETURNED, 2)]
    told = next(p.story for p in found[2].lines[1].text if "gladly" in p.text)
    assert told.origin == 0
    assert [[chip.actor for chip in turn.chips] for turn in told.turns] == [[], ["EGY"], ["CHE"]]
    assert [[a.actors[0].id for a in turn.asked] for turn in told.turns] == [[], ["EGY"], ["CHE"]]
    assert words(found[1].lines[1]) == f"1.|{LAMPS} They sing|{{- gladly}}|."
    assert [(v.entered, v.left) for v in found] == [(21, 0), (0, 1), (1, 0)]
    assert [chip.name for chip in found[2].chips] == ["Switzerland"]


def test_each_draft_counts_the_words_by_the_draft_in_which_they_first_stood():
    found = versions([article("Lamps shall shine."), article("Lamps shall brightly shine.")], 1, "article-1/1")
    assert [(o.draft, o.words) for o in found[1].origins] == [(0, 3), (1, 1)]
    assert found[1].changed
    assert found[1].presence is Presence.STANDS


def test_not_yet_there_gone_and_back():
    short = draft((0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT))
    long = draft(
        (0, "Article 1", "Lamps"), (1, "1.", LAMPS), (0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT)
    )
    found = versions([short, long, short, short, long], 1, "article-1")
    assert [v.presence.value for v in found] == ["not yet", "stands", "gone", "gone", "stands"]
    assert [len(v.lines) for v in found] == [0, 2, 2, 0, 2]
    assert words(found[1].lines[1]) == f"{{+1.}}|{{+{LAMPS}}}"
    assert words(found[2].lines[1]) == f"{{-1.}}|{{-{LAMPS}}}"
    assert [v.addresses for v in found] == [(), ("Article 1",), (), (), ("Article 1",)]
    assert [v.changed for v in found] == [False, True, True, False, True]


def test_a_new_number_is_told_with_the_old_one():
    older = draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL))
    newer = draft(
        (0, "Article 1", "Paint"), (1, "1.", PAINT), (0, "Article 2", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL)
    )
    found = versions([older, newer], 1, "article-2")
    assert (found[1].addresses, found[1].was) == (("Article 2",), ("Article 1",))
    assert words(found[1].lines[0]) == "{-Article 1}|{+Article 2}|Lamps"
    assert [line.was for line in found[1].lines] == ["Article 1", "", ""]
    assert found[1].lines[1].state is RowState.UNCHANGED
    assert found[1].changed
    still = versions([newer, newer], 1, "article-2")[1]
    assert (still.was, still.changed, still.entered, still.left) == ((), False, 0, 0)


def test_the_only_paragraph_left_loses_its_number_and_the_article_keeps_its_head():
    older = draft(
        (0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL), (0, "Article 2", "Paint"), (1, "", PAINT)
    )
    newer = made.draft(
        "en",
        ("article-1", "", Kind.ARTICLE, "Article 1", "Lamps", LAMPS),
        ("article-1-bis", "", Kind.ARTICLE, "Article 1 bis", "Oil", OIL),
        ("article-2", "", Kind.ARTICLE, "Article 2", "Paint", PAINT),
    )
    found = versions([older, newer], 0, "article-1")[1]
    assert words(found.lines[0]) == f"{{-1.}}|Article 1|Lamps|{LAMPS}"
    assert "".join(words(line) for line in found.lines).count("Lamps") == 1
    assert (found.entered, found.left) == (0, 0)


def test_a_head_with_another_heading_is_not_taken_for_the_one_that_stood():
    older = draft(
        (0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL), (0, "Article 2", "Paint"), (1, "", PAINT)
    )
    newer = made.draft(
        "en",
        ("article-1", "", Kind.ARTICLE, "Article 1", "Lamps of the harbour", LAMPS),
        ("article-1-bis", "", Kind.ARTICLE, "Article 1 bis", "Oil", OIL),
        ("article-2", "", Kind.ARTICLE, "Article 2", "Paint", PAINT),
    )
    shown = "".join(words(line) for line in versions([older, newer], 0, "article-1")[1].lines)
    assert "of the harbour}" in shown


def test_a_head_that_went_with_a_change_of_its_own_stays_struck():
    older = draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (0, "Article 2", "Ropes"), (1, "1.", ROPES))
    newer = draft((0, "Article 1", "Ropes"), (1, "1.", ROPES))
    gone = versions([older, newer], 0, "article-1")[1]
    assert [words(line) for line in gone.lines if not line.provision][:1] == ["{-Article 1}|{-Lamps}"]


def test_a_paragraph_that_left_for_elsewhere_says_where_it_stands():
    older = draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL),
                  (0, "Article 2", "Ropes"), (1, "1.", ROPES), (1, "2.", PAINT))  # fmt: skip
    newer = draft((0, "Article 1", "Lamps"), (1, "1.", OIL), (0, "Article 2", "Ropes"),
                  (1, "1.", ROPES), (1, "2.", PAINT), (1, "3.", LAMPS))  # fmt: skip
    found = versions([older, newer], 1, "article-1")
    away = [line for line in found[1].lines if line.state is RowState.MOVED_FROM]
    assert [(line.address, line.other, line.went) for line in away] == [("Article 1(1)", "Article 2(3)", "article-2/3")]
    assert {p.style for p in away[0].text if not p.sign} == {Style.MOVED_FROM}
    assert found[1].left == 0, "words that moved have not left"
    # From its own side it is one line, at the place it reached.
    moved = versions([older, newer], 0, "article-1/1")[1]
    assert [(line.address, line.was, line.state) for line in moved.lines if line.provision] == [
        ("Article 2(3)", "Article 1(1)", RowState.MOVED_TO)
    ]
    assert not [line for line in moved.lines if not line.provision]


def test_a_split_shows_its_parts_and_a_join_what_it_took_in():
    joined = draft((0, "Article 1", "Lamps"), (1, "1.", f"{LAMPS} {OIL}"), (1, "2.", ROPES))
    parted = draft((0, "Article 1", "Lamps"), (1, "1.", LAMPS), (1, "2.", OIL), (1, "3.", ROPES))
    split = versions([joined, parted], 0, "article-1/1")[1]
    assert [words(line) for line in split.lines] == [
        f"1.|{LAMPS}|<split Article 1(2)>",
        f"{{+2.}}|<split Article 1(1)>|{OIL}",
    ]
    kin = versions([joined, parted], 1, "article-1/1")[1]
    assert (kin.addresses, kin.kin) == (("Article 1(1)",), ("Article 1(2)",))
    assert len(kin.lines) == 2
    taken = versions([parted, joined], 1, "article-1/1")
    assert taken[0].addresses == ("Article 1(1)", "Article 1(2)")
    assert [words(line) for line in taken[1].lines] == [
        f"1.|{LAMPS} |<join Article 1(2)>|{OIL}",
        f"{{-2.}}|<join Article 1(1)>|{{-{OIL}}}",
    ]
    assert {p.style for p in taken[1].lines[1].text if not p.sign} == {Style.MOVED_FROM}


def test_spaces_go_with_the_words_before_them_and_signs_have_no_story():
    found = versions([article("Lamps shine."), article("Lamps never shine.")], 1, "article-1/1")
    passages = found[1].lines[0].text
    assert "".join(p.text for p in passages if not p.gone) == "Lamps never shine."
    assert all(p.story is not None for p in passages)
    assert [p.text for p in passages] == ["Lamps ", "never ", "shine."] or len(passages) == 3


def test_a_heading_alone_has_no_words_to_follow():
    bare = draft((Kind.CHAPTER, "Chapter I", "Light"), (0, "Article 1", "Lamps"), (1, "1.", LAMPS))
    found = versions([bare, bare], 0, "chapter-i")
    assert found[1].lines[0].text == ()
    assert found[1].lines[0].heading[0].story is None


def test_words_are_counted_in_every_script():
    assert words_in("Keepers shall – sing, gladly.") == 4
    assert words_in("每个城镇 ring 应当") == 7
    assert words_in("على الدول أن تعمل") == 4
    assert words_in("[ ]") == 0
