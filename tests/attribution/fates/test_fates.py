"""What became of what was asked: one table of asks with the drafts that followed, then history, bases and silence."""

from dataclasses import replace

import pytest

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates, with_fates
from app.comparison.compare import compare
from app.job import Cancelled
from app.notation.marks.brackets import read_brackets
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.fates import Fate, Reprint
from app.treaty.marks import Marks, Stance
from app.treaty.proposals import Edit, EvidenceKind, Review
from tests.attribution.made import REGISTER, draft, redlined, request

BASE = {
    "Article 1": [
        "1. Each Party shall open its gates to travellers at sunrise, and shall tell its neighbours of the hour.",
        "2. A keeper may close a gate for reasons of weather or public order.",
    ],
    "Article 2": [
        "1. The keepers of all gates shall meet once a year in the capital of the host Party.",
        "2. The meeting shall adopt rules on the lamps, the bells and the ropes of gates.",
    ],
    "Article 3": ["Every gate shall bear a number and the name of its keeper."],
}


def marked(articles, label=""):
    """A draft whose square brackets are read as brackets."""
    plain = draft(articles, label=label)
    found = read_brackets([p.text for p in plain.provisions])
    provisions = tuple(
        replace(p, marks=Marks(text=tuple(over))) for p, over in zip(plain.provisions, found, strict=True)
    )
    return replace(plain, provisions=provisions)


def changed(**articles):
    """The base with articles in other words: one_1="…" is paragraph 1 of article 1; None takes it out."""
    result = {name: list(rows) for name, rows in BASE.items()}
    numbers = {"one": "Article 1", "two": "Article 2", "three": "Article 3"}
    for key, text in articles.items():
        name, at = key.split("_")
        row = result[numbers[name]]
        if int(at) > len(row):
            row.append(text)
        else:
            row[int(at) - 1] = text
    return {name: [text for text in rows if text is not None] for name, rows in result.items()}


def followed(paper, *drafts, asking=False):
    def attributed(older, newer, comparison):
        return attribute(comparison, drafts[older], drafts[newer], [paper], REGISTER)

    return fates(
        drafts,
        [paper],
        lambda older, newer: compare(drafts[older], drafts[newer]),
        asking=attributed if asking else None,
    )


def fate_of(paper, *series):
    """The fates of the one ask of a paper over a series of texts."""
    drafts = [marked(text, f"D{at}") for at, text in enumerate(series)]
    (one,) = followed(spoken(paper, "D0"), *drafts)
    return one


P1 = BASE["Article 1"][0][3:]
P2 = BASE["Article 1"][1][3:]
SHORT = P2.replace("weather or ", "")
RESTATED = P1.replace("sunrise", "sunrise without asking for papers")
SINGLE = [
    # what is asked, what the later draft has, its fate
    ("restated, and there", (Edit.RESTATE, "Article 1(1)", RESTATED), {"one_1": f"1. {RESTATED}"}, "taken"),
    ("restated, and not there", (Edit.RESTATE, "Article 1(1)", RESTATED), {}, "not taken"),
    (
        "among other changes",
        (Edit.RESTATE, "Article 1(1)", RESTATED),
        {"one_1": f"1. {RESTATED.replace('neighbours', 'merchants')}"},
        "taken",
    ),
    (
        "one of two edits",
        (Edit.RESTATE, "Article 1(1)", RESTATED.replace("hour", "hour of closing each evening")),
        {"one_1": f"1. {RESTATED}"},
        "taken in part",
    ),
    (
        "half of a long edit",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise without papers, fees, seals or escorts")),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise without papers and fees")},
        "taken in part",
    ),
    (
        "two words of a list of five",
        (
            Edit.RESTATE,
            "Article 1(1)",
            P1.replace("sunrise", "sunrise, daily, promptly and on written request of elders"),
        ),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise, daily and promptly")},
        "taken in part",
    ),
    (
        "two words of a list, far apart",
        (
            Edit.RESTATE,
            "Article 1(1)",
            P1.replace("sunrise", "sunrise, daily, promptly and on written request of elders"),
        ),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise, daily").replace("shall tell", "shall promptly tell")},
        "not taken",
    ),
    (
        "other words among those asked",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise without papers, seals or armed escorts")),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise free of papers or stamped seals and heavily armed riders")},
        "reworded",
    ),
    (
        "in brackets",
        (Edit.RESTATE, "Article 1(1)", RESTATED),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise [without asking for papers]")},
        "bracketed",
    ),
    (
        "asked for in brackets, and there so",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise [without asking for papers]")),
        {"one_1": "1. " + P1.replace("sunrise", "sunrise [without asking for papers]")},
        "taken",
    ),
    (
        "word for word in brackets",
        (Edit.RESTATE, "Article 1(1)", RESTATED),
        {"one_1": f"1. [{RESTATED}]"},
        "bracketed",
    ),
    (
        "another modal",
        (Edit.RESTATE, "Article 1(2)", P2.replace("may", "shall")),
        {"one_2": f"2. {P2.replace('may', 'shall').replace('weather', 'storm')}"},
        "taken",
    ),
    ("another modal, refused", (Edit.RESTATE, "Article 1(2)", P2.replace("may", "shall")), {}, "not taken"),
    (
        "a restatement without a word in the middle",
        (Edit.RESTATE, "Article 1(2)", P2.replace("weather or ", "")),
        {"one_2": "2. " + P2.replace("weather or ", "")[:-1] + ", at night only."},
        "taken",
    ),
    (
        "that place was changed otherwise",
        (Edit.RESTATE, "Article 1(2)", P2.replace("weather or ", "")),
        {"one_2": "2. " + P2.replace("weather or", "flood and famine and")},
        "not taken",
    ),
    (
        "the whole paragraph went",
        (Edit.RESTATE, "Article 1(2)", P2.replace("weather or ", "")),
        {"one_2": None},
        "not taken",
    ),
    (
        "a new paragraph",
        (Edit.INSERT, "Article 2(3)", "The meeting shall choose a warden of ropes among its oldest keepers."),
        {"two_3": "3. The meeting shall choose a warden of ropes among its oldest keepers."},
        "taken",
    ),
    (
        "a new paragraph, put into another article",
        (Edit.INSERT, "Article 2(3)", "The warden of ropes inspects every hinge before the winter frost."),
        {"three_2": "Where a Party so asks, the warden of ropes inspects every hinge before the winter frost."},
        "taken",
    ),
    (
        "a phrase for one paragraph, put into the next",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise under an iron lantern")),
        {"one_2": "2. " + P2.replace("weather", "weather under an iron lantern")},
        "taken",
    ),
    (
        "one common word in another paragraph is nothing",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise under an iron lantern")),
        {"one_2": "2. " + P2.replace("weather", "lantern oil")},
        "not taken",
    ),
    (
        "words put in by themselves",
        (Edit.INSERT, "Article 1(2)", "as appropriate"),
        {"one_2": "2. " + P2.replace("close", "close, as appropriate,")},
        "taken",
    ),
    (
        "words put in beside others",
        (Edit.INSERT, "Article 1(2)", "and its wicket", "a gate"),
        {"one_2": "2. " + P2.replace("a gate", "a gate and its wicket")},
        "taken",
    ),
    (
        "words in the place of others",
        (Edit.REPLACE, "Article 1(2)", "flood", "weather"),
        {"one_2": "2. " + P2.replace("weather", "flood")},
        "taken",
    ),
    ("not in their place", (Edit.REPLACE, "Article 1(2)", "flood", "weather"), {}, "not taken"),
    (
        "they went, but for other words",
        (Edit.REPLACE, "Article 1(2)", "flood", "weather"),
        {"one_2": "2. " + P2.replace("weather", "war")},
        "not taken",
    ),
    (
        "words that stand nowhere to be replaced",
        (Edit.REPLACE, "Article 1(2)", "flood", "pestilence"),
        {"one_2": "2. " + P2.replace("weather", "flood")},
        "taken",
    ),
    (
        "a word that a file broke, at the end of an edit",
        (Edit.RESTATE, "Article 1(1)", P1.replace("travellers at sunrise", "riders on sun rise")),
        {"one_1": "1. " + P1.replace("travellers at", "riders on")},
        "taken",
    ),
    (
        "words beside which others are put, given with them",
        (Edit.INSERT, "Article 1(2)", "a gate and its wicket", "a gate"),
        {"one_2": "2. " + P2.replace("a gate", "a gate and its wicket")},
        "taken",
    ),
    (
        "a whole paragraph in the place of the one that stands",
        (Edit.REPLACE, "Article 1(2)", P2.replace(" or public order", "")),
        {"one_2": "2. " + P2.replace(" or public order", "")},
        "taken",
    ),
    (
        "more went than the words that were left out",
        (Edit.RESTATE, "Article 1(2)", SHORT),
        {"one_2": "2. A keeper may close a gate for reasons."},
        "taken",
    ),
    (
        "a phrase for one paragraph, and only its beginning in the next",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise under an iron lantern")),
        {"one_2": "2. " + P2.replace("weather", "weather under an iron roof")},
        "not taken",
    ),
    (
        "a small part of a paragraph, in another article",
        (
            Edit.INSERT,
            "Article 2(3)",
            "The warden of ropes inspects every hinge before winter frost, reports rusted nails, hires smiths, "
            "buys oil, trains apprentices, writes ledgers and greets pilgrims.",
        ),
        {"three_1": "Every gate shall bear a number, and pilgrims know that hinge before winter frost reports."},
        "not taken",
    ),
    (
        "strange words between those asked",
        (Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", "sunrise without papers, seals or armed escorts")),
        {
            "one_1": "1. "
            + P1.replace("sunrise", "sunrise without papers or stamps, red seals or heavily armed escorts")
        },
        "reworded",
    ),
    (
        "a few of the words asked, among strange ones",
        (
            Edit.RESTATE,
            "Article 1(1)",
            P1.replace("sunrise", "sunrise without papers, seals, muddy boots or armed escorts"),
        ),
        {
            "one_1": "1. "
            + P1.replace("sunrise", "sunrise without papers and stamps, red ribbons, fees or armed horses")
        },
        "not taken",
    ),
    (
        "a new paragraph, as two",
        (
            Edit.INSERT,
            "Article 2(3)",
            "The meeting shall choose a warden of ropes. That warden keeps every hinge oiled and clean.",
        ),
        {
            "two_3": "3. The meeting shall choose a warden of ropes.",
            "two_4": "4. That warden keeps every hinge oiled and clean.",
        },
        "taken",
    ),
    (
        "words that the article has, but not in one piece",
        (Edit.INSERT, "Article 1(1)", "travellers at sunrise a keeper may"),
        {"one_1": "1. " + P1.replace("at sunrise", "at sunrise; a keeper may help,")},
        "not taken",
    ),
    (
        "words to go",
        (Edit.DELETE, "Article 1(2)", "weather or"),
        {"one_2": f"2. {P2.replace('weather or ', '')}"},
        "taken",
    ),
    ("words to go that stand", (Edit.DELETE, "Article 1(2)", "weather or"), {"one_1": f"1. {RESTATED}"}, "not taken"),
    (
        "words to go, in brackets now",
        (Edit.DELETE, "Article 1(2)", "weather or"),
        {"one_2": "2. " + P2.replace("weather or", "[weather or]")},
        "bracketed",
    ),
    (
        "words to go, others in their place",
        (Edit.DELETE, "Article 1(2)", "weather or"),
        {"one_2": "2. " + P2.replace("weather or", "flood, famine or")},
        "reworded",
    ),
    (
        "some of the words to go",
        (Edit.DELETE, "Article 2(2)", "the lamps, the bells and the ropes"),
        {"two_2": "2. The meeting shall adopt rules on the lamps and the ropes of gates."},
        "taken in part",
    ),
    (
        "words nearly as they stand",
        (Edit.DELETE, "Article 2(2)", "the lamps and the bells and the ropes of gates"),
        {"two_2": "2. The meeting shall adopt rules on the lamps."},
        "taken",
    ),
    ("a paragraph to go", (Edit.DELETE, "Article 1(2)", ""), {"one_2": None}, "taken"),
    ("a paragraph to go that stands", (Edit.DELETE, "Article 1(2)", ""), {"one_1": f"1. {RESTATED}"}, "not taken"),
    ("an article to go", (Edit.DELETE, "Article 3", ""), {"three_1": None}, "taken"),
    (
        "a paragraph to go, in brackets now",
        (Edit.DELETE, "Article 1(2)", ""),
        {"one_2": f"2. [{P2}]"},
        "bracketed",
    ),
    (
        "a paragraph to go, a note in its place",
        (Edit.DELETE, "Article 2(2)", ""),
        {"two_2": "2. Deleted."},
        "taken",
    ),
    (
        "a paragraph to go, other words in its place",
        (Edit.DELETE, "Article 2(2)", ""),
        {"two_2": "2. The meeting shall adopt, each spring, tariffs and escorts along mountain roads."},
        "reworded",
    ),
    (
        "half of a paragraph to go",
        (Edit.DELETE, "Article 1(1)", ""),
        {"one_1": "1. Each Party shall open its gates to travellers at sunrise."},
        "taken in part",
    ),
    (
        "half of it, other words for it",
        (Edit.DELETE, "Article 1(1)", ""),
        {"one_1": "1. Each Party shall open its gates to travellers at sunrise, under guard, lamps lit, drums silent."},
        "reworded",
    ),
    (
        "a paragraph to go, and another one under its number",
        (Edit.DELETE, "Article 2(2)", ""),
        {"two_2": "2. Merchants carry iron lanterns on mountain roads."},
        "taken",
    ),
    (
        "words to go, moved in their paragraph",
        (Edit.DELETE, "Article 1(2)", "weather or"),
        {"one_2": "2. Weather or not, a keeper may close a gate for reasons of public order."},
        "not taken",
    ),
    ("one word to go", (Edit.DELETE, "Article 1(2)", "weather"), {"one_2": f"2. {SHORT}"}, "taken"),
    ("a text opposed", (Edit.OPPOSE, "Article 1(2)", ""), {}, "not taken"),
    ("words to stay", (Edit.RETAIN, "Article 1(2)", "weather or"), {}, "taken"),
    (
        "words to stay, gone",
        (Edit.RETAIN, "Article 1(2)", "weather or"),
        {"one_2": f"2. {P2.replace('weather or ', '')}"},
        "not taken",
    ),
    (
        "words to stay, in brackets",
        (Edit.RETAIN, "Article 1(2)", "weather or"),
        {"one_2": "2. " + P2.replace("weather or", "[weather or]")},
        "bracketed",
    ),
    (
        "words to stay, some gone",
        (Edit.RETAIN, "Article 2(2)", "the lamps, the bells and the ropes"),
        {"two_2": "2. The meeting shall adopt rules on the lamps and the ropes of gates."},
        "taken in part",
    ),
    (
        "a paragraph to stay as it is, with words put in",
        (Edit.RETAIN, "Article 1(1)", ""),
        {"one_1": f"1. {RESTATED}"},
        "taken in part",
    ),
    ("a paragraph to stay as it is", (Edit.RETAIN, "Article 1(1)", ""), {}, "taken"),
    ("a paragraph to be put in brackets", (Edit.BRACKET, "Article 1(2)", ""), {"one_2": f"2. [{P2}]"}, "taken"),
    ("not put in brackets", (Edit.BRACKET, "Article 1(2)", ""), {}, "not taken"),
    (
        "half of it put in brackets",
        (Edit.BRACKET, "Article 1(2)", ""),
        {"one_2": "2. " + P2.replace("weather or public order", "[weather or public order]")},
        "taken in part",
    ),
    ("gone instead", (Edit.BRACKET, "Article 1(2)", ""), {"one_2": None}, "not taken"),
    ("support for a text", (Edit.SUPPORT, "Article 1(2)", ""), {}, "taken"),
]


@pytest.mark.parametrize(("asked", "after", "expected"), [row[1:] for row in SINGLE], ids=[row[0] for row in SINGLE])
def test_fates_of_one_ask(asked, after, expected):
    edit, address, wording, *anchor = asked
    one = fate_of(request(edit, address, wording, anchor="".join(anchor)), BASE, changed(**after))
    assert [fate.fate.value for fate in one.fates] == [expected], one.fates
    assert str(one.fates[0].why).endswith(".")


def test_the_place_and_the_words_are_shown():
    paper = request(Edit.RESTATE, "Article 1(1)", RESTATED)
    later = {"Article 0": ["A new article on words."], **changed(one_1=f"1. {RESTATED.replace('hour', 'day')}")}
    renumbered = dict(zip(["Article 1", "Article 2", "Article 3", "Article 4"], later.values(), strict=True))
    (fate,) = fate_of(paper, BASE, renumbered).fates
    assert (fate.address, fate.words, fate.share) == ("Article 2(1)", ("without asking for papers",), 1.0)
    assert "without asking for papers" in fate.quote
    assert fate.standing is Fate.TAKEN


def test_what_is_taken_but_for_a_word_or_two_says_how_much_is_there():
    asked = "sunrise without asking for papers, fees, seals, escorts, lamps, bells, keys, tolls or other proofs"
    paper = request(Edit.RESTATE, "Article 1(1)", P1.replace("sunrise", asked))
    (fate,) = fate_of(paper, BASE, changed(one_1="1. " + P1.replace("sunrise", asked.replace("seals, ", "")))).fates
    assert fate.standing is Fate.TAKEN
    assert 0.85 <= fate.share < 1
    assert str(fate.why).startswith(f"{fate.share:.0%} of it is there: “")


def test_what_went_is_told():
    paper = request(Edit.RESTATE, "Article 1(2)", SHORT)
    (fate,) = fate_of(paper, BASE, changed(one_2=f"2. {SHORT}")).fates
    assert str(fate.why) == "Taken: without “weather or”."
    two = SHORT.replace("close", "close or bar")
    (fate,) = fate_of(request(Edit.RESTATE, "Article 1(2)", two), BASE, changed(one_2=f"2. {SHORT}")).fates
    assert (fate.fate, str(fate.why)) == (Fate.NOT_TAKEN, "The words asked for are not there.")


def test_dropped_later_and_restored():
    paper = request(Edit.RESTATE, "Article 1(1)", RESTATED)
    with_it = changed(one_1=f"1. {RESTATED}")
    one = fate_of(paper, BASE, BASE, with_it, BASE, BASE, with_it)
    assert [fate.fate.value for fate in one.fates] == [
        "not taken", "taken", "dropped later", "dropped later", "restored",
    ]  # fmt: skip
    assert [fate.standing.value for fate in one.fates][-2:] == ["not taken", "taken"]
    assert str(one.fates[2].why).endswith("D2 had it.")
    assert str(one.fates[4].why).endswith("It was gone from D3.")
    assert (one.present().draft, one.present("D2").fate, one.present("D9")) == ("D5", Fate.TAKEN, None)


OPTIONS = {
    "Article 1": [
        "1. Gates shall be of the following kind:",
        "Option A: Gates shall be of oak and iron, painted in the colours of the Party.",
        "Option B: Gates shall be of stone, carved by masons whom the meeting has chosen.",
    ]
}
OAK, STONE = (row[10:] for row in OPTIONS["Article 1"][1:])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([f"1. {OAK}"], "taken"),
        ([f"1. {STONE}"], "not taken"),
        ([*OPTIONS["Article 1"]], "bracketed"),
        (["1. Gates shall be of oak and iron, painted."], "taken in part"),
        ([f"1. {OAK}", f"2. {STONE}"], "taken"),
    ],
)
def test_support_for_an_option(rows, expected):
    paper = request(Edit.SUPPORT, "Article 1(1), Option A", stance=Stance.SUPPORT)
    assert fate_of(paper, OPTIONS, {"Article 1": rows}).fates[0].fate.value == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (changed(), "not taken"),
        (changed(one_2=None, two_3=f"3. {P2}"), "taken"),
        (changed(one_2=None), "not taken"),
    ],
)
def test_a_text_that_should_stand_elsewhere(later, expected):
    paper = request(Edit.MOVE, "Article 1(2)", "", anchor="Article 2")
    assert fate_of(paper, BASE, later).fates[0].fate.value == expected


def test_a_text_that_should_stand_elsewhere_in_its_article():
    paper = request(Edit.MOVE, "Article 1(2)", "", anchor="Article 1(1)")
    swapped = {**BASE, "Article 1": [f"1. {P2}", f"2. {P1}"]}
    assert fate_of(paper, BASE, swapped).fates[0].fate is Fate.TAKEN
    assert fate_of(paper, BASE, BASE).fates[0].fate is Fate.NOT_TAKEN


def test_a_text_that_should_stand_in_a_new_article():
    paper = request(Edit.MOVE, "Article 1(2)", "", anchor="Article 4")
    later = {**changed(one_2=None), "Article 4": [P2]}
    assert fate_of(paper, BASE, later).fates[0].fate is Fate.TAKEN


def test_bracketed_text_to_go():
    bracketed = changed(one_2="2. " + P2.replace("weather or", "[weather or]"))
    paper = request(Edit.DELETE, "Article 1(2)", anchor="bracketed text")
    assert fate_of(paper, bracketed, changed(one_2="2. " + P2.replace("weather or ", ""))).fates[0].fate is Fate.TAKEN
    assert str(fate_of(paper, BASE, BASE).reason) == "No bracketed text stands there in the draft it speaks to."


def test_a_new_article():
    paper = request(Edit.RESTATE, "Article 4", "Gate wardens carry lanterns of blue glass on every moonless night.")
    later = {**BASE, "Article 4": ["Gate wardens carry lanterns of blue glass on each moonless night."]}
    assert fate_of(paper, BASE, later).fates[0].fate is Fate.TAKEN
    assert fate_of(paper, BASE, BASE).fates[0].fate is Fate.NOT_TAKEN


def test_words_of_a_file_that_broke_them_are_no_edit():
    paper = request(
        Edit.RESTATE, "Article 1(1)", P1.replace("travellers", "tra vellers").replace("sunrise", "sun-rise")
    )
    one = fate_of(paper, BASE, BASE)
    slips = "“travellers” → “tra vellers”, “sunrise” → “sun-rise”"
    said = f"It restates the text it speaks to and differs only by {slips}: perhaps a slip, and no ask."
    assert (one.fates, str(one.reason), one.reprint) == ((), said, Reprint.DOUBTFUL)


@pytest.mark.parametrize(
    ("edit", "address", "wording", "reason"),
    [
        (Edit.QUESTION, "Article 1", "", "It asks something about the text, and nothing of it."),
        (Edit.NOTE, "Article 1", "", "It asks nothing that can be followed in the text."),
        (Edit.INSERT, "Article 1(2)", "", "It gives no words to look for."),
        (Edit.RESTATE, "Article 1(2)", P2, "It restates the text it speaks to; what it asks of it cannot be read."),
        (
            Edit.INSERT,
            "Article 1(1)",
            "travellers at sunrise",
            "Already there: the draft it speaks to has these words.",
        ),
        (Edit.INSERT, "Article 1(2)", "close a gate", "Already there: the draft it speaks to has these words."),
        (
            Edit.RESTATE,
            "Article 1(2)",
            P2.split(" for reasons")[0],
            "It only leaves words of the text out, and does not say that they should go.",
        ),
        (Edit.DELETE, "Article 1(9)", "", "There is no Article 1(9) in the draft it speaks to."),
        (Edit.DELETE, "Article 9", "gate", "There is no Article 9 in the draft it speaks to."),
        (Edit.DELETE, "Article 1(2)", "moonlight", "The words do not stand there in the draft it speaks to."),
    ],
)
def test_what_cannot_be_followed_has_no_fate_and_a_reason(edit, address, wording, reason):
    one = fate_of(request(edit, address, wording), BASE, BASE)
    assert (one.fates, str(one.reason)) == ((), reason)


def test_an_article_without_words_of_its_own():
    empty = {**BASE, "Article 9": []}
    one = fate_of(request(Edit.DELETE, "Article 9"), empty, empty)
    assert str(one.reason) == "Article 9 has no words of its own in the draft it speaks to."


def dated(text, label, date=""):
    return replace(draft(text, label=label), date=date)


def spoken(paper, base="", date="", review=Review.UNSEEN):
    """The paper with its one proposal speaking to `base`, made on `date`."""
    (one,) = paper.proposals
    return replace(paper, date=date, proposals=(replace(one, base=base, date=date, review=review),))


ASKED = request(Edit.RESTATE, "Article 1(1)", RESTATED)


def test_which_draft_a_proposal_speaks_to():
    with_it = changed(one_1=f"1. {RESTATED}")
    drafts = [
        dated(BASE, "zero", "2031-01-01"),
        dated(BASE, "rev1", "2032-01-01"),
        dated(with_it, "rev2", "2033-01-01"),
    ]
    bases = {
        ("rev1", ""): ("rev1", ["rev2"], ""),
        ("", "2031-06-01"): ("zero", ["rev1", "rev2"], ""),
        ("", "2032-01-01"): ("rev1", ["rev2"], ""),
        ("zero", "2032-06-01"): ("zero", ["rev2"], ""),
        ("", "2034-01-01"): ("rev2", [], "It restates the text it speaks to; what it asks of it cannot be read."),
        ("", "2030-01-01"): ("", [], "It is older than the first draft."),
        ("rev9", ""): ("", [], "It speaks to rev9, which is not among the drafts."),
    }
    for (base, date), expected in bases.items():
        (one,) = followed(spoken(ASKED, base, date), *drafts)
        assert (one.base, [fate.draft for fate in one.fates], str(one.reason)) == expected


def test_a_paper_that_says_neither_draft_nor_date_is_laid_against_the_draft_it_leaves_out_least_of():
    shorter = changed(two_1="1. The keepers of all gates shall meet in the capital of the host Party.")
    drafts = [dated(BASE, "zero"), dated(shorter, "rev1"), dated(BASE, "rev2")]
    paper = request(
        Edit.RESTATE, "Article 2(1)", "The keepers of all gates shall meet in the capital of the oldest Party."
    )
    (one,) = followed(paper, *drafts)
    assert (one.base, str(one.reason)) == (
        "rev1", "It does not say which draft it speaks to; it was laid against rev1.",
    )  # fmt: skip
    (none,) = followed(ASKED)
    assert str(none.reason) == "There is no draft it could speak to."
    (last,) = followed(spoken(ASKED, "zero"), drafts[0])
    assert str(last.reason) == "There is no later draft."
    assert last.present() is None


def test_what_was_asked_after_the_last_draft_has_no_fate_there():
    drafts = [dated(BASE, "zero", "2031-01-01"), dated(BASE, "rev1", "2032-01-01")]
    (one,) = followed(spoken(ASKED, "zero", "2032-06-01"), *drafts)
    assert (one.fates, str(one.reason)) == ((), "There is no later draft.")


def test_a_rejected_proposal_is_left_out():
    drafts = [draft(BASE, label="a"), draft(BASE, label="b")]
    assert followed(spoken(ASKED, "a", review=Review.REJECTED), *drafts) == ()


def test_what_was_matched_to_a_change_is_never_not_taken():
    paper = request(Edit.RETAIN, "Article 1(2)", "weather or public order")
    drafts = [
        marked(changed(one_2="2. A keeper may close a gate for reasons of [weather or public order]."), "a"),
        marked(BASE, "b"),
    ]
    (one,) = followed(paper, *drafts, asking=True)
    assert one.fates[0].fate is Fate.TAKEN
    paper = request(Edit.REPLACE, "Article 1(2)", "the needs of weather or public order", kind=EvidenceKind.RATIONALE)
    assert len(followed(paper, *drafts, asking=True)) == 1


def test_a_job_that_is_stopped():
    class Stop:
        def step(self, done, total, what):
            raise Cancelled

    drafts = [draft(BASE, label="a"), draft(BASE, label="b")]
    with pytest.raises(Cancelled):
        fates(drafts, [ASKED], lambda i, j: compare(drafts[i], drafts[j]), progress=Stop())


@pytest.mark.parametrize("after", ["war, flood", "weather, flood"])
def test_a_change_that_was_matched_shows_what_the_words_alone_do_not(after):
    reasons = "2. A keeper may close a gate for reasons of {} or public order."
    older = marked(changed(one_2=reasons.format("weather, flood, famine")), "a")
    newer = marked(changed(one_2=reasons.format(after)), "b")
    comparison = compare(older, newer)
    change = comparison.changes[-1]
    paper = request(Edit.RETAIN, "Article 1(2)", "famine")
    (proposal,) = paper.proposals
    asked = Evidence(EvidenceKind.PROPOSAL, "paper.txt", "", "", "", "", proposal.id, proposal.asks[0].id)
    link = Attribution(change.id, proposal.actors, "proponent", Stance.RETAIN, Link.ASSERTED, 1.0, asked, ("famine",))

    def found(*links):
        return fates([older, newer], [paper], lambda i, j: comparison, asking=lambda i, j, c: links)[0].fates[0]

    assert found().fate is Fate.NOT_TAKEN
    assert found(replace(link, opposite=True)).fate is Fate.NOT_TAKEN
    told = found(link, replace(link, score=0.5))
    assert (told.fate, told.words) == (Fate.IN_PART, ("famine",))
    assert told.address == "Article 1(2)"


def test_a_word_that_lost_a_letter_is_another_word():
    older, newer, comparison = redlined({"Article 1": ["1. Keepers close the gate⟨s→⟩ at dusk."]})
    paper = request(Edit.DELETE, "Article 1(1)", "gates")
    assert fates([older, newer], [paper], lambda i, j: comparison)[0].fates[0].standing is not Fate.NOT_TAKEN


def test_words_in_brackets_beside_words_that_went():
    asked = P1.replace("sunrise", "sunrise under an iron lantern")
    later = changed(
        one_1="1. Each Party shall open its gates at sunrise [under an iron lantern], and tell its neighbours."
    )
    assert fate_of(request(Edit.RESTATE, "Article 1(1)", asked), BASE, later).fates[0].fate is Fate.BRACKETED


def test_a_formula_put_into_the_next_paragraph_is_not_what_was_asked():
    formula = "subject to the rules of the host Party"
    base = {**BASE, "Article 4": [f"{at}. Keepers of gate {at} sing, {formula}." for at in (1, 2, 3)]}
    later = {**base, "Article 1": [BASE["Article 1"][0], f"2. {P2[:-1]}, {formula}."]}
    paper = request(Edit.RESTATE, "Article 1(1)", f"{P1[:-1]}, {formula}.")
    assert fate_of(paper, base, later).fates[0].fate is Fate.NOT_TAKEN


def test_words_that_could_be_said_to_stand_one_word_earlier():
    older = {"Article 1": ["1. Parties help coastal States and poor States to light their gates at dusk."]}
    newer = {
        "Article 1": ["1. Parties help coastal States, island States and poor States to light their gates at dusk."]
    }
    asked = "Parties help coastal States and poor States, island States, to light their gates at dusk."
    (fate,) = fate_of(request(Edit.RESTATE, "Article 1(1)", asked), older, newer).fates
    assert (fate.fate, fate.words) == (Fate.TAKEN, ("island States",))


@pytest.mark.parametrize("put", ["coastal States ⟨→and island States ⟩and", "coastal ⟨→States and island ⟩States and"])
def test_it_is_the_same_wherever_the_new_words_are_said_to_begin(put):
    older, newer, comparison = redlined(
        {"Article 1": [f"1. Parties help {put} poor States to light their gates⟨→ at dusk⟩."]}
    )
    asked = "Parties help coastal States and island States and poor States to light their gates."
    (one,) = fates([older, newer], [request(Edit.RESTATE, "Article 1(1)", asked)], lambda i, j: comparison)
    assert (one.fates[0].fate, one.fates[0].share) == (Fate.TAKEN, 1.0)


def test_the_attributions_of_a_comparison_tell_what_became_of_their_asks():
    drafts = [dated(BASE, "zero", "2031-01-01"), dated(changed(one_1=f"1. {RESTATED}"), "rev1", "2032-01-01")]
    paper = spoken(ASKED, "zero")
    other = replace(paper, source="other.txt", proposals=(replace(paper.proposals[0], id="other", base="rev9"),))
    comparison = compare(*drafts)
    found = attribute(comparison, *drafts, [paper, other], REGISTER)
    assert [one.asked.proposal for one in found]
    told = with_fates(found, comparison, *drafts, [paper, other])
    assert {one.asked.proposal: one.fate for one in told} == {
        one.asked.proposal: "taken" if one.asked.proposal == "XNO" else "" for one in found
    }
    assert [replace(one, fate="") for one in told] == list(found)


def test_words_that_stood_so_elsewhere_in_the_paragraph_are_no_answer():
    older = {
        "Article 1": ["1. Keepers open the gates to guests at dawn, and keepers open the gates to pilgrims at noon."]
    }
    newer = {"Article 1": ["1. Keepers open the gates by daylight, and keepers open the gates to pilgrims at noon."]}
    asked = "Keepers open the gates to pilgrims at dawn, and keepers open the gates to pilgrims at noon."
    (fate,) = fate_of(request(Edit.RESTATE, "Article 1(1)", asked), older, newer).fates
    assert "pilgrims" not in fate.words


def test_an_ask_is_known_by_the_address_of_its_paper():
    assert fate_of(request(Edit.SUPPORT, "Article 1(2)", ""), BASE).address == "Article 1(2)"


def test_words_that_stand_on_both_sides_of_a_new_break_are_found_on_both():
    asked = P1.replace("sunrise, and", "sunrise with lanterns lit and bells rung aloud, and")
    later = {
        "Article 1": [
            "1. Each Party shall open its gates to travellers at sunrise with lanterns lit.",
            "2. And bells rung aloud, and shall tell its neighbours of the hour.",
            f"3. {P2}",
        ],
        **{name: rows for name, rows in BASE.items() if name != "Article 1"},
    }
    (fate,) = fate_of(request(Edit.RESTATE, "Article 1(1)", asked), BASE, later).fates
    assert fate.standing is Fate.TAKEN


def test_words_that_stand_in_another_order_are_a_rewording():
    asked = P1.replace("sunrise", "sunrise without armed escorts or iron seals")
    later = changed(one_1="1. " + P1.replace("sunrise", "sunrise without iron seals or armed escorts"))
    (fate,) = fate_of(request(Edit.RESTATE, "Article 1(1)", asked), BASE, later).fates
    assert fate.fate is Fate.REWORDED


def test_who_opposes_the_ask_of_another_asks_nothing_that_can_be_followed():
    paper = request(Edit.INSERT, "Article 1(1)", "by night and in fog", stance=Stance.OPPOSE)
    found = fate_of(paper, BASE, BASE)
    assert (found.fates, str(found.reason)) == ((), "It asks nothing that can be followed in the text.")


def test_who_is_named_by_a_mark_alone_asked_nothing_of_which_a_fate_could_be_told():
    older, newer = dated(BASE, "zero", "2031-01-01"), dated(changed(one_1=f"1. {RESTATED}"), "rev1", "2032-01-01")
    comparison = compare(older, newer)
    asked = Evidence(EvidenceKind.TAG, "rev1", "Article 1(1)", RESTATED, "", "")
    marked = Attribution(
        comparison.changes[0].id, (), "proponent", Stance.PROPOSE, Link.MARKED, 1.0, asked, fate="taken"
    )
    assert with_fates([marked], comparison, older, newer, []) == (replace(marked, fate=""),)
