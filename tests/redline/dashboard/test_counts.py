"""What the dashboard counts in a redline: chapters, actors, verbs, events of brackets, citations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.message import Message
from app.redline.compose import compose
from app.redline.dashboard.counts import counts_of, lost_references
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind, Group
from app.treaty.draft import Kind
from app.treaty.marks import CrossReference, Marks
from tests.redline import made


@pytest.fixture
def lighthouses():
    older, newer, comparison = made.lighthouses()
    verb = next(c.id for c in comparison.changes if c.older and c.older.text == "may")
    days = next(c.id for c in comparison.changes if c.older and c.older.text == "12")
    asked = (
        made.asked(verb, ("NOR", "Norway"), link=Link.MARKED),
        made.asked(verb, ("NOR", "Norway"), ("?", "Borderland")),
        made.asked(verb, ("EGY", "Egypt"), opposite=True),
        made.asked(days, ("NOR", "Norway"), opposite=True),
        made.asked(days, ("EU", "EU"), link=Link.ASSERTED),
    )
    return compose(comparison, asked, older, newer, made.register())


def test_each_chapter_has_its_changes_by_class_and_those_that_nobody_asked_for(lighthouses):
    found = counts_of(lighthouses)
    (part,) = found.divisions
    assert part.division == "Part I General"
    assert part.substantive + part.consequential + part.editorial == found.total == len(lighthouses.changes)
    assert part.consequential == 3
    assert part.unattributed == part.substantive - 2
    links = {count.name: count.count for count in found.summary if count.by == "link"}
    assert links == {"marked": 1, "matched": 1, "asserted": 1, "unattributed": found.total - 2}


def test_an_actor_counts_a_change_once_by_its_best_link_and_the_contrary_apart(lighthouses):
    actors = {one.name: one for one in counts_of(lighthouses).actors}
    assert [*actors] == ["Norway", "EU", "“Borderland”?", "Egypt"]
    norway = actors["Norway"]
    verb = next(view.id for view in lighthouses.changes if view.title == "“may” → “shall”")
    days = next(view.id for view in lighthouses.changes if view.title == "“12” → “6”")
    assert (norway.marked, norway.asserted, norway.matched, norway.against) == ((verb,), (), (), (days,))
    assert (actors["EU"].asserted, actors["EU"].type, actors["EU"].asked) == ((days,), "group", 1)
    assert (actors["“Borderland”?"].actor, actors["“Borderland”?"].matched) == ("?", (verb,))
    assert (actors["Egypt"].asked, actors["Egypt"].against) == (0, (verb,))


def test_a_verb_that_changed_says_which_went_and_which_came(lighthouses):
    (verb,) = counts_of(lighthouses).verbs
    assert (verb.address, verb.gone, verb.came) == ("Article 3(1)", ("may",), ("shall",))
    assert [chip.name for chip in verb.chips if not chip.opposite] == ["Norway", "Norway", "“Borderland”?"]


def test_a_verb_in_a_change_that_weighs_nothing_is_not_told(lighthouses):
    views = tuple(replace(view, weight=ChangeClass.EDITORIAL) for view in lighthouses.changes)
    assert counts_of(replace(lighthouses, changes=views)).verbs == ()


def test_changes_of_formatting_count_only_under_their_kind(lighthouses):
    views = (replace(lighthouses.changes[0], kind=ChangeKind.FORMATTING), *lighthouses.changes[1:])
    found = counts_of(replace(lighthouses, changes=views))
    assert (found.total, found.formatting) == (len(views) - 1, 1)
    assert sum(count.count for count in found.summary if count.by == "class") == found.total


def test_events_of_brackets_and_signs_that_are_part_of_none():
    older, newer, comparison = made.lighthouses()
    signs = [c for c in comparison.changes if c.kind is ChangeKind.BRACKETING]
    changes = tuple(replace(c, group="g9") if c is signs[0] else c for c in comparison.changes)
    groups = (*comparison.groups, Group("g9", "bracket_removed", Message("a bracket lifted"), 1))
    events = counts_of(
        compose(replace(comparison, changes=changes, groups=groups), (), older, newer, made.register())
    ).events
    assert [(event.kind, event.count, len(event.changes)) for event in events] == [
        ("bracket_removed", 1, 1), ("sign", 1, 1),
    ]  # fmt: skip
    alone = counts_of(compose(replace(comparison, changes=()), (), older, newer, made.register()))
    assert (alone.events, alone.divisions, alone.actors) == ((), (), ())


def lamps(label, third, *, note="Lamps burn.", target="Article 9", number="Article 3"):
    drawn = made.draft(
        "en",
        ("a1", "", Kind.ARTICLE, "Article 1", "Lamps", "As article 9 says, and article 2."),
        ("a2", "", Kind.ARTICLE, "Article 2", "Notes", note),
        ("a3", "", Kind.ARTICLE, number, "Oil", third),
        label=label,
    )
    marks = {
        "a1": Marks((CrossReference(3, 12, target, False), CrossReference(23, 32, "Article 2", True))),
        "a2": Marks((CrossReference(0, 5, "Article 8", False),)),
        "a3": Marks((), (CrossReference(0, 3, "Article 7", False),)),
    }
    return replace(drawn, provisions=tuple(replace(p, marks=marks[p.id]) for p in drawn.provisions))


def test_citations_that_lead_nowhere_are_told_with_their_passage():
    found = lost_references(lamps("zero", "Oil.", note="Moved to article 8."))
    assert [(one.address, one.words, one.target, one.before) for one in found] == [
        ("Article 1", "article 9", "Article 9", False), ("Article 3", "Oil", "Article 7", False),
    ]  # fmt: skip
    assert found[0].passage == "As article 9 says, and article 2."
    assert found[0].draft == "zero"


def test_it_is_told_which_led_nowhere_before_as_well():
    older, newer = lamps("zero", "Oil is kept in jars."), lamps("rev1", "Oil is kept in jars.", target="Article 6")
    found = lost_references(newer, older, compare(older, newer))
    assert [(one.target, one.before) for one in found] == [
        ("Article 6", False), ("Article 8", True), ("Article 7", True),
    ]  # fmt: skip


def test_a_citation_that_names_another_provision_now_is_told():
    older, newer, comparison = made.lighthouses()
    changes = (
        replace(comparison.changes[0], kind=ChangeKind.CROSS_REFERENCE, weight=ChangeClass.SUBSTANTIVE),
        replace(comparison.changes[1], kind=ChangeKind.CROSS_REFERENCE, weight=ChangeClass.CONSEQUENTIAL),
    )
    (one,) = counts_of(compose(replace(comparison, changes=changes), (), older, newer, made.register())).astray
    assert (one.change, one.address) == (changes[0].id, "Article 1")
