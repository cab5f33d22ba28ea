"""Readings that choose: without brackets, one option of several, the text of one actor; and what is no reading."""

import pytest

from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    ActorRef,
    Alternatives,
    AttributionTag,
    Bracket,
    Footnote,
    Marks,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
    StatusMark,
)
from app.treaty.reading import NoSuchReading, apply_reading, readings_offered, speaks_of


def provision(name, text="", *, marks=(), own=(), parent="", kind=Kind.PARAGRAPH, number="", heading="", typed=False):
    return Provision(name, parent, kind, number, heading, text, marks=Marks(tuple(marks), (), tuple(own)), typed=typed)


def draft(*provisions):
    return Draft("Convention on Gates", "en", "", provisions)


def texts(one, name):
    return [p.text for p in apply_reading(one, name).draft.provisions]


def over(text, words, kind, *more):
    """A mark over the first place of `words`."""
    start = text.index(words)
    return kind(start, start + len(words), *more)


def tag(text, words, scope, stance, *actors, basis="inside"):
    start, first = text.index(words), text.index(scope)
    stances = (StanceOf(stance, tuple(ActorRef(a, a) for a in actors)),)
    return AttributionTag(start, start + len(words), (first, first + len(scope)), basis, stances)


def test_without_brackets_the_words_stay_and_signs_and_tags_go():
    text = "Gates [shall [also] – KES] close at dusk."
    marks = (
        over(text, "[shall [also] – KES]", Bracket, 1),
        over(text, "[also]", Bracket, 2),
        tag(text, " – KES", "shall [also]", Stance.PROPOSE, "KES"),
        over(text, "dusk", Footnote, "f"),
    )
    assert texts(draft(provision("a", text, marks=marks)), "unbracketed") == ["Gates shall also close at dusk."]


def test_a_bracket_over_several_paragraphs_loses_one_sign_in_the_first_and_one_in_the_last():
    one = draft(
        provision("a", "[Gates close.", marks=[Bracket(0, 13, 1, "opens")]),
        provision("b", "Keys are kept.", marks=[Bracket(0, 14, 1, "continues")]),
        provision("c", "Keepers sleep.]", marks=[Bracket(0, 15, 1, "closes")]),
    )
    assert texts(one, "unbracketed") == ["Gates close.", "Keys are kept.", "Keepers sleep."]
    assert texts(one, "issued") == ["[Gates close.", "Keys are kept.", "Keepers sleep.]"]


@pytest.mark.parametrize(("kind", "gone_in"), [("inserted", "original"), ("deleted", "accepted")])
def test_a_footnote_of_which_no_word_stands_is_not_there_and_not_cited(kind, gone_in):
    said = "Of horn."
    edit = Revision(0, len(said), RevisionKind(kind), "Clerk", "")
    one = draft(
        provision("a", "Gates close.", marks=[Footnote(5, 5, "f"), Footnote(12, 12, "g")]),
        provision("f", said, marks=[edit], kind=Kind.FOOTNOTE, number="1", parent="a"),
        provision("g", "Of glass.", kind=Kind.FOOTNOTE, number="2", parent="a"),
    )
    for name in ("accepted", "original"):
        there = apply_reading(one, name).draft.provisions
        kept = ["g"] if name == gone_in else ["f", "g"]
        assert [p.id for p in there[1:]] == kept
        assert [mark.provision for mark in there[0].marks.text] == kept


RIVALS = "Gates [shall][should][may] close."
BESIDE = (Alternatives(6, 26, ((7, 12), (14, 20), (22, 25))), Footnote(32, 33, "f"))


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "Gates shall close."), (2, "Gates should close."), (3, "Gates may close."), (9, "Gates may close.")],
)
def test_an_option_is_the_one_of_that_number_or_the_last(number, words):
    assert texts(draft(provision("a", RIVALS, marks=BESIDE)), f"option:{number}") == [words]


def test_an_option_of_a_block_goes_with_all_that_stands_under_it():
    one = draft(
        provision("a", "Fees", kind=Kind.ARTICLE, number="Article 4"),
        provision("x", "Each gate pays:", parent="a", kind=Kind.OPTION, number="Option A"),
        provision("x1", "a fee;", parent="x", kind=Kind.SUBPARAGRAPH, number="(a)"),
        provision("y", "No gate pays.", parent="a", kind=Kind.OPTION, number="Option B"),
        provision("b", "Keys", kind=Kind.ARTICLE, number="Article 5"),
        provision("z", "Keys are kept.", parent="b", kind=Kind.OPTION, number="Option A"),
    )
    assert texts(one, "option:1") == ["Fees", "Each gate pays:", "a fee;", "Keys", "Keys are kept."]
    assert texts(one, "option:2") == ["Fees", "No gate pays.", "Keys", "Keys are kept."]
    assert texts(one, "issued") == [p.text for p in one.provisions]


def test_the_text_of_one_actor_leaves_out_what_others_propose_and_what_it_wants_gone():
    text = "Gates [close at dusk – KES] [open at dawn – NOR] [ring a bell – NOR against] daily."
    marks = (
        tag(text, " – KES", "[close at dusk – KES]", Stance.PROPOSE, "KES"),
        tag(text, " – NOR]", "[open at dawn – NOR]", Stance.SUPPORT, "NOR"),
        tag(text, " – NOR against", "[ring a bell – NOR against]", Stance.OPPOSE, "NOR"),
    )
    one = draft(provision("a", text, marks=marks))
    assert texts(one, "actor:NOR") == ["Gates [open at dawn daily."]
    assert texts(one, "actor:KES") == ["Gates [close at dusk] daily."]


def test_the_text_of_one_author_holds_its_insertions_and_what_others_delete():
    text = "All gates close early today."
    marks = (
        over(text, "All ", Revision, RevisionKind.DELETED, "Kestria"),
        over(text, " early", Revision, RevisionKind.INSERTED, "Kestria"),
        over(text, " today", Revision, RevisionKind.INSERTED, "Norhaven"),
    )
    one = draft(provision("a", text, marks=marks))
    assert texts(one, "actor:Kestria") == ["gates close early."]
    assert texts(one, "actor:Norhaven") == ["All gates close today."]


def test_an_author_whose_name_is_spelled_like_an_actor_is_not_that_actor():
    text = "Gates [close at dusk – KES] early."
    bracket = "[close at dusk – KES]"
    marks = (
        tag(text, " – KES", bracket, Stance.PROPOSE, "KES"),
        over(text, " early", Revision, RevisionKind.INSERTED, "KES"),
    )
    one = draft(provision("a", text, marks=marks))
    assert "early" not in texts(one, "actor:KES")[0]
    assert "close at dusk" in texts(one, "actor:KES")[0]
    assert texts(one, "author:KES") == ["Gates early."]
    assert readings_offered(one) == ("actor:KES", "author:KES")
    assert [speaks_of(one, name) for name in ("actor:KES", "author:KES", "author:MIR")] == [True, True, False]
    only = draft(provision("a", "Gates early.", marks=[Revision(5, 11, RevisionKind.INSERTED, "KES")]))
    assert not speaks_of(only, "actor:KES")


def test_a_row_goes_with_its_revision():
    gone = Revision(0, 0, RevisionKind.DELETED, "Kestria", unit=RevisionUnit.ROW)
    one = draft(
        provision("t", kind=Kind.TABLE),
        provision("r", parent="t", kind=Kind.ROW, own=[gone]),
        provision("c", "Fee of a gate", parent="r", kind=Kind.CELL),
        provision("s", parent="t", kind=Kind.ROW),
        provision("d", "Fee of a key", parent="s", kind=Kind.CELL),
    )
    assert [p.id for p in apply_reading(one, "accepted").draft.provisions] == ["t", "s", "d"]
    assert [p.id for p in apply_reading(one, "original").draft.provisions] == ["t", "r", "c", "s", "d"]


def test_a_number_goes_with_its_last_words_where_a_reading_chooses():
    text = "[Gates close – KES]"
    marks = (Bracket(0, 19, 1), tag(text, " – KES", text, Stance.PROPOSE, "KES"))
    one = draft(
        provision("a", text, marks=marks, number="1."),
        provision("b", "keys", parent="a", number="(a)", kind=Kind.SUBPARAGRAPH),
    )
    left = apply_reading(one, "actor:NOR").draft.provisions
    assert [(p.id, p.parent, p.text) for p in left] == [("b", "", "keys")]


def test_a_paragraph_that_continues_the_one_above_it_stands_in_its_place():
    own = [Revision(0, 0, RevisionKind.DELETED, "Kestria", unit=RevisionUnit.BREAK)]
    one = draft(
        provision("a", "Gates", kind=Kind.ARTICLE, number="Article 4"),
        provision("b", "Each keeper ", parent="a", own=own),
        provision("c", "rings a bell;", parent="b", kind=Kind.SUBPARAGRAPH, number="(a)"),
        provision("d", "sleeps.", parent="b", kind=Kind.SUBPARAGRAPH, number="(b)"),
    )
    left = apply_reading(one, "accepted").draft.provisions
    assert [(p.id, p.parent, p.number, p.text) for p in left] == [
        ("a", "", "Article 4", "Gates"),
        ("c", "a", "(a)", "Each keeper rings a bell;"),
        ("d", "c", "(b)", "sleeps."),
    ]


def test_marks_move_with_their_words_and_go_with_them():
    text = "Old gates [shall][should] close – KES once.1"
    marks = (
        over(text, "Old ", Revision, RevisionKind.DELETED, "Kestria"),
        Alternatives(10, 25, ((11, 16), (18, 24))),
        tag(text, " – KES", "[should] close", Stance.PROPOSE, "KES", basis="previous bracket"),
        over(text, "once", Bracket, 1),
        over(text, " once", Revision, RevisionKind.DELETED, "Kestria"),
        over(text, "1", Footnote, "f"),
    )
    (left,) = apply_reading(draft(provision("a", text, marks=marks)), "accepted").draft.provisions
    assert left.text == "gates [shall][should] close – KES.1"
    words = [(type(m).__name__, left.text[m.start : m.end]) for m in left.marks.text]
    assert words == [
        ("Revision", ""),
        ("Alternatives", "[shall][should]"),
        ("AttributionTag", " – KES"),
        ("Revision", ""),
        ("Footnote", "1"),
    ]
    gone, rivals, who, *_ = left.marks.text
    assert gone.before == "Old "
    assert [left.text[a:b] for a, b in rivals.options] == ["shall", "should"]
    assert left.text[slice(*who.scope)] == "[should] close"


def test_revisions_that_overlap_or_are_empty_cut_once():
    text = "All gates close early."
    marks = (
        Revision(0, 9, RevisionKind.DELETED, "Kestria"),
        Revision(4, 10, RevisionKind.DELETED, "Norhaven"),
        Revision(15, 15, RevisionKind.DELETED, "Norhaven"),
    )
    assert texts(draft(provision("a", text, marks=marks)), "accepted") == ["close early."]


def test_every_place_of_a_joined_paragraph_is_found_in_the_stored_draft():
    own = [Revision(0, 0, RevisionKind.DELETED, "Kestria", unit=RevisionUnit.BREAK)]
    one = draft(
        provision("a", "Gates close.", own=own),
        provision("b", "Keys are kept.", typed=True, own=own),
        provision("h", "Boats wait. ", heading="On boats", own=own),
        provision("i", "Ropes too.", typed=True, own=own),
        provision("c", "", heading="On nets"),
    )
    reading = apply_reading(one, "accepted")
    (whole,) = reading.draft.provisions
    assert whole.text == "Gates close. Keys are kept.On boats Boats wait. Ropes too.On nets"
    at = whole.text.index
    assert reading.stored("c", "text", at("close")) == ("a", "text", 6)
    assert reading.stored("c", "text", at(" Keys")) == ("a", "text", 12), (
        "a space of the reading ends what is before it"
    )
    assert reading.stored("c", "text", at("Keys")) == ("b", "text", 0)
    assert reading.stored("c", "text", at("boats")) == ("h", "heading", 3)
    assert reading.stored("c", "text", at("nets")) == ("c", "heading", 3)
    assert reading.stored("c", "text", len(whole.text)) == ("c", "heading", 7)


@pytest.mark.parametrize("name", ["", "tracked", "option:", "option:0", "option:two", "actor:", "Issued"])
def test_a_name_that_is_no_readings_is_refused_with_those_there_are(name):
    with pytest.raises(NoSuchReading, match=r"original, unbracketed, option:N, actor:ID or author:NAME"):
        apply_reading(draft(provision("a", "Gates close.")), name)


def test_whether_a_draft_speaks_of_an_option_or_an_actor():
    text = "[Gates close – KES]"
    one = draft(
        provision("a", RIVALS, marks=BESIDE),
        provision("b", text, marks=[tag(text, " – KES", text, Stance.PROPOSE, "KES")]),
        provision("c", "Keys.", marks=[Revision(0, 5, RevisionKind.INSERTED, "Norhaven")]),
        provision("x", "Fees.", parent="c", kind=Kind.OPTION),
    )
    assert [speaks_of(one, f"option:{n}") for n in (1, 3, 4)] == [True, True, False]
    assert [speaks_of(one, f"actor:{who}") for who in ("KES", "Norhaven", "MIR")] == [True, True, False]
    assert speaks_of(one, "issued")
    offered = readings_offered(one)
    assert offered[:3] == ("option:1", "option:2", "option:3")
    assert {"actor:KES", "author:Norhaven"} <= set(offered)
    assert all(speaks_of(one, name) for name in offered)
    assert not speaks_of(draft(), "option:1")
    assert readings_offered(draft()) == ()


def test_a_tag_in_another_paragraph_speaks_of_the_same_words_in_each_reading():
    text = "Old gates close [at dusk]."
    alone = AttributionTag(
        0, 13, (0, 0), "previous bracket", (StanceOf(Stance.DELETE, (ActorRef("KES", "KES"),)),), "", "a", (16, 25)
    )
    one = draft(
        provision("a", text, marks=[Revision(0, 4, RevisionKind.DELETED, "Norhaven")]),
        provision("t", "(KES: delete)", marks=[alone]),
        provision("s", "[Agreed]", marks=[StatusMark(0, 8, "agreed_ad_referendum", (), (0, 0), ("a", "x"))]),
    )
    gates, tag_alone, status = apply_reading(one, "accepted").draft.provisions
    (who,) = tag_alone.marks.text
    assert gates.text[slice(*who.unit_scope)] == "[at dusk]"
    assert status.marks.text[0].units == ("a",)
    assert texts(one, "actor:KES") == ["Old gates close .", "[Agreed]"]
    assert texts(one, "actor:Norhaven") == ["gates close .", "[Agreed]"]


def test_a_tag_in_another_paragraph_speaks_of_what_is_left_of_its_words_wherever_others_went():
    text, scope = "Old gates close [at dusk] for all.", (4, 25)
    alone = AttributionTag(0, 5, (0, 0), "unit", (StanceOf(Stance.DELETE, (ActorRef("KES", "KES"),)),), "", "a", scope)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            one = draft(
                provision("a", text, marks=[Revision(start, end, RevisionKind.DELETED, "Norhaven")]),
                provision("t", "(KES)", marks=[alone]),
            )
            gates = apply_reading(one, "accepted").draft.by_id()
            (who,) = gates["t"].marks.text
            left = [at for at in range(*scope) if not start <= at < end]
            said = gates["a"].text[slice(*who.unit_scope)] if who.unit else ""
            assert who.unit_scope[0] <= who.unit_scope[1]
            assert said.replace(" ", "") == "".join(text[at] for at in left).replace(" ", "")


def test_a_tag_in_another_paragraph_speaks_of_nothing_where_those_words_are_gone():
    alone = AttributionTag(
        0, 13, (0, 0), "unit", (StanceOf(Stance.RETAIN, (ActorRef("KES", "KES"),)),), "", "a", (0, 12)
    )
    one = draft(
        provision("a", "Gates close.", marks=[Revision(0, 12, RevisionKind.DELETED, "Norhaven")]),
        provision("t", "(KES: retain)", marks=[alone]),
    )
    (tag_alone,) = apply_reading(one, "accepted").draft.provisions
    assert (tag_alone.marks.text[0].unit, tag_alone.marks.text[0].unit_scope) == ("", (0, 0))
    assert texts(one, "actor:Norhaven") == []
    assert texts(one, "actor:MIR") == ["Gates close."]
    assert [p.text for p in apply_reading(one, "original").draft.provisions] == ["Gates close.", "(KES: retain)"]


@pytest.mark.parametrize(
    ("stance", "request_", "of_others"),
    [
        (Stance.RETAIN, False, ["Gates close."]),
        (Stance.PROPOSE, True, ["Gates close."]),
        (Stance.PROPOSE, False, []),
        (Stance.COSPONSOR, False, []),
    ],
)
def test_the_words_that_a_tag_in_another_paragraph_wants_stay_for_its_actor(stance, request_, of_others):
    said = (StanceOf(stance, (ActorRef("KES", "KES"),)),)
    alone = AttributionTag(0, 13, (0, 0), "unit", said, "", "a", (0, 12), request_)
    one = draft(provision("a", "Gates close."), provision("t", "(KES: retain)", marks=[alone]))
    assert texts(one, "actor:KES") == ["Gates close."]
    assert texts(one, "actor:MIR") == of_others
