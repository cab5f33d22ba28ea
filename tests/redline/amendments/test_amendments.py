"""What is one amendment and what is two, told by small invented drafts in plain text."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.model import Amendment, AmendmentKind, AmendmentReason, AmendmentWeight, Redline
from app.services.resources import load_resources
from tests.attribution.made import REGISTER
from tests.house.examples import ROOT, draft, redline

RULES = (
    "Article 1", "Harbours", "1. Each port keeps a list of the ships that it has seen.",
    "2. The harbour master may search a ship within six months.",
    "Article 2", "Crews", "1. Crews rest on the seventh day, unless the sea is rough.",
)  # fmt: skip


def pair(*newer: str, older: tuple[str, ...] = RULES) -> Redline:
    return redline(draft(*older), draft(*newer))


def told(page: Redline) -> list[tuple[str, str, str]]:
    return [(one.kind.value, one.weight.value, one.headline) for one in page.amendments]


def only(page: Redline) -> Amendment:
    (found,) = page.amendments
    return found


def test_what_one_provision_has_is_one_amendment() -> None:
    newer = list(RULES)
    newer[3] = "2. The harbour master shall search a ship within one year."
    one = only(pair(*newer))
    assert (one.kind, one.weight, one.number) == (AmendmentKind.EDITED, AmendmentWeight.A, 1)
    assert one.reasons[:2] == (AmendmentReason.OBLIGATION, AmendmentReason.TIME)
    assert len(one.changes) == 2
    assert (one.address, one.heading) == ("Article 1(2)", "Harbours")
    assert one.older == one.newer == ("article-1/2",)
    assert one.headline == (
        "“The harbour master may search a ship within six months” → "
        "“The harbour master shall search a ship within one year”"
    )


def test_a_division_that_came_is_one_amendment() -> None:
    annex = ("Annex", "Lights", "1. Lamps shall burn at night.", "2. Oil is kept dry.")
    page = pair(*RULES, *annex)
    one = only(page)
    assert (one.kind, one.weight) == (AmendmentKind.NEW, AmendmentWeight.A)
    assert one.reasons[0] is AmendmentReason.ARTICLE
    assert one.older == ()
    assert len(one.newer) == 3
    assert one.headline == "new, 2 paragraphs: “Lamps shall burn at night.”"
    gone = only(redline(draft(*RULES, *annex), draft(*RULES)))
    assert (gone.kind, gone.weight, gone.older) == (AmendmentKind.DELETED, AmendmentWeight.A, one.newer)
    assert gone.headline == "deleted, 2 paragraphs: “Lamps shall burn at night.”"


def test_a_new_paragraph_is_one_amendment_of_its_own() -> None:
    page = pair(*RULES, "2. Cooks are of the crew.")
    assert told(page) == [("new", "B", "new: “Cooks are of the crew.”")]


def test_a_heading_alone_is_told_where_a_division_has_no_words() -> None:
    page = pair(*RULES, "Article 3", "Bells")
    assert told(page)[0][2] == "new: “Bells”"


def test_what_was_done_throughout_is_told_once() -> None:
    wharves = [f"{n}. The {what} body sits." for n, what in enumerate(["old", "high", "low", "wide", "late"], 1)]
    older = ("Article 1", "Wharves", *wharves)
    page = pair(*(line.replace("body", "committee") for line in older), older=older)
    one = only(page)
    assert (one.kind, one.weight) == (AmendmentKind.THROUGHOUT, AmendmentWeight.B)
    assert one.headline == "“body” → “committee”, in 5 places"
    assert len(one.places) == len(one.changes) == 5


@pytest.mark.parametrize(("older", "newer"), [("may", "shall"), ("two", "three")])
def test_verbs_and_numbers_are_never_one_decision(older: str, newer: str) -> None:
    wharves = [
        f"{n}. The {what} body {older} clerk hires." for n, what in enumerate(["old", "high", "low", "wide", "new"], 1)
    ]
    lines = ("Article 1", "Wharves", *wharves)
    page = pair(*(line.replace(older, newer) for line in lines), older=lines)
    assert {one.kind for one in page.amendments} == {AmendmentKind.EDITED}
    assert len(page.amendments) == 5


def test_words_that_carry_little_are_no_decision() -> None:
    wharves = [f"{n}. The {what} body hires clerks." for n, what in enumerate(["old", "high", "low", "wide", "new"], 1)]
    lines = ("Article 1", "Wharves", *wharves)
    page = pair(*(line.replace("hires", "hires the") for line in lines), older=lines)
    assert len(page.amendments) == 5


def test_words_came_throughout() -> None:
    wharves = [f"{n}. The {what} body hires clerks." for n, what in enumerate(["old", "high", "low", "wide", "new"], 1)]
    lines = ("Article 1", "Wharves", *wharves)
    came = pair(*(line.replace("clerks", "clerks of honour") for line in lines), older=lines)
    assert only(came).headline == "inserted: “of honour”, in 5 places"
    went = pair(*lines, older=tuple(line.replace("clerks", "clerks of honour") for line in lines))
    assert only(went).headline == "deleted: “of honour”, in 5 places"


def test_numbers_that_only_follow_are_one_series() -> None:
    older = ("Article 1", "Wharves", "1. Ships moor.", "2. Crews rest at home.", "3. Nets dry on poles of oak.")
    newer = ("Article 1", "Wharves", "1. Ships moor.", "2. Lamps are trimmed at dusk.", "3. Crews rest at home.",
             "4. Nets dry on poles of oak.")  # fmt: skip
    page = pair(*newer, older=older)
    assert [one.kind.value for one in page.amendments] == ["new", "numbers"]
    series = page.amendments[1]
    assert series.weight is AmendmentWeight.C
    assert series.reasons == (AmendmentReason.NUMBERING,)
    assert series.headline == "2 numbers and references that only follow"


def test_alternatives_that_were_settled_are_one_event() -> None:
    older = (
        "Article 1",
        "Wharves",
        "1. Ships shall moor on the [tenth] [ninth] day of the [old] [new] feast of the port.",
    )
    newer = ("Article 1", "Wharves", "1. Ships shall moor on the tenth day of the [old] [new] feast of the port.")
    one = only(pair(*newer, older=older))
    assert one.kind is AmendmentKind.SETTLED
    assert "“Ships shall moor on the [tenth] [ninth] day" not in one.headline
    assert "[tenth] [ninth]" in one.headline
    opened = only(redline(draft(*newer), draft(*older)))
    assert (opened.kind, opened.weight, opened.reasons) == (one.kind, one.weight, one.reasons)


def test_an_option_that_went_with_its_paragraphs_is_one_event() -> None:
    older = ("Article 1", "Wharves", "Option 1", "1. Ships moor at the old wharf by day.", "Option 2",
             "1. Ships anchor in the bay beyond the bar.", "2. Boats bring the crews ashore at dusk.")  # fmt: skip
    newer = ("Article 1", "Wharves", "1. Ships moor at the old wharf by day.")
    page = pair(*newer, older=older)
    assert [one.kind for one in page.amendments].count(AmendmentKind.SETTLED) == 1
    assert {one.kind for one in page.amendments} <= {AmendmentKind.SETTLED, AmendmentKind.NUMBERS}
    assert page.amendments[0].headline


def test_brackets_alone_weigh_least() -> None:
    newer = list(RULES)
    newer[2] = "1. [Each port keeps a list of the ships that it has seen.]"
    one = only(pair(*newer))
    assert (one.kind, one.weight, one.reasons) == (
        AmendmentKind.BRACKETED, AmendmentWeight.C, (AmendmentReason.BRACKETS,),
    )  # fmt: skip


def test_style_weighs_least() -> None:
    newer = list(RULES)
    newer[2] = "1. Each port keeps a list of the ships, that it has seen."
    one = only(pair(*newer))
    assert (one.kind, one.weight, one.reasons) == (
        AmendmentKind.EDITED, AmendmentWeight.C, (AmendmentReason.STYLE,),
    )  # fmt: skip


def test_a_drafting_note_is_no_law() -> None:
    older = (*RULES, "Article 3", "Bells", "Deleted and merged into article 2.")
    newer = (*RULES, "Article 3", "Bells", "Deleted.")
    one = only(pair(*newer, older=older))
    assert (one.kind, one.weight, one.reasons) == (
        AmendmentKind.NOTE, AmendmentWeight.C, (AmendmentReason.NOTE,),
    )  # fmt: skip
    assert one.headline == "“Deleted and merged into article 2.” → “Deleted.”"


def test_a_text_in_whose_place_a_note_stands_went() -> None:
    older = (*RULES, "Article 3", "Bells", "Bells shall ring at noon in every port of the coast.")
    newer = (*RULES, "Article 3", "Bells", "Deleted.")
    kinds = {one.kind for one in pair(*newer, older=older).amendments}
    assert AmendmentKind.DELETED in kinds
    assert AmendmentKind.EDITED not in kinds


def test_a_paragraph_that_moved_is_told_with_both_places() -> None:
    older = ("Article 1", "Wharves", "1. The keeper of the outer mole trims the lamp at dusk and writes it down.",
             "2. Nets are dried on poles of oak and mended before the feast by all who own them.",
             "Article 2", "Crews", "1. Crews rest on the seventh day of the week unless the sea is rough.")  # fmt: skip
    newer = ("Article 1", "Wharves", "1. The keeper of the outer mole trims the lamp at dusk and writes it down.",
             "Article 2", "Crews", "1. Crews rest on the seventh day of the week unless the sea is rough.",
             "2. Nets are dried on poles of oak and mended before the feast by all who own them.")  # fmt: skip
    one = only(pair(*newer, older=older))
    assert (one.kind, one.weight, one.reasons) == (
        AmendmentKind.MOVED, AmendmentWeight.C, (AmendmentReason.MOVE,),
    )  # fmt: skip
    assert one.headline == (
        "moved: Article 1(2) → Article 2(2): "
        "“Nets are dried on poles of oak and mended before the feast by all who own them.”"
    )


NETS = "Nets are dried on poles of oak and mended before the feast by all who own them."
CREWS = ("Article 2", "Crews", "1. Crews rest on the seventh day of the week unless the sea is rough.")
LAMP = ("Article 1", "Wharves", "1. The keeper of the outer mole trims the lamp at dusk and writes it down.")


@pytest.mark.parametrize(
    ("older", "newer", "kind", "what"),
    [
        (f"[{NETS}]", NETS, AmendmentKind.MOVED, "“[Nets are dried” → “Nets are dried"),
        (NETS, f"[{NETS}]", AmendmentKind.MOVED, "“Nets are dried” → “[Nets are dried"),
        (NETS, NETS.replace("oak", "ash"), AmendmentKind.EDITED, "“on poles of oak and mended before” → "),
    ],
)
def test_what_changed_in_a_paragraph_that_moved_is_told_with_the_move(
    older: str, newer: str, kind: AmendmentKind, what: str
) -> None:
    one = only(pair(*LAMP, *CREWS, f"2. {newer}", older=(*LAMP, f"2. {older}", *CREWS)))
    assert one.kind is kind
    assert "moved: Article 1(2) → Article 2(2)" in one.headline
    assert what in one.headline
    if kind is AmendmentKind.MOVED:
        assert one.reasons == (AmendmentReason.MOVE, AmendmentReason.BRACKETS)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_a_move_and_its_brackets_are_told_in_six_languages(language: str) -> None:
    drafts = draft(*LAMP, f"2. [{NETS}]", *CREWS), draft(*LAMP, *CREWS, f"2. {NETS}")
    words = load_resources(ROOT / "resources").vocabulary(language)
    one = only(compose(compare(*drafts), (), *drafts, REGISTER, words=words))
    moved = words.say("moved: {older} → {newer}", older=words.place("Article 1(2)"), newer=words.place("Article 2(2)"))
    assert one.headline.startswith(moved)
    assert one.headline.count("[") == 1


def test_no_more_than_two_moves_are_told_of_one_amendment() -> None:
    oil = "Casks of oil are weighed on the scales of the harbour and sealed with wax before the boats set out."
    bells = "Bells are rung at noon, and at the hour at which the ferry leaves for the islands beyond the bar."
    older = (*LAMP, "Option 1", f"2. {NETS}", f"3. {oil}", f"4. {bells}", *CREWS)
    newer = (*LAMP, *CREWS, f"2. {NETS}", f"3. {oil}", f"4. {bells}")
    assert all(one.headline.count("moved: ") <= 2 for one in pair(*newer, older=older).amendments)


@pytest.mark.parametrize(
    ("older", "newer", "headline"),
    [
        (
            "1. Mend, dry, and fold the nets.",
            "1. [Mend, dry, and fold the nets.]",
            "“Mend, dry, and” → “[Mend, dry, and”",
        ),
        ("1. Guard the quays of the old town; or", "1. [Guard the quays of the old town;]", "“the old town; or” → "),
    ],
)
def test_no_clause_of_one_word_is_quoted_alone(older: str, newer: str, headline: str) -> None:
    assert only(pair("Article 1", "Nets", newer, older=("Article 1", "Nets", older))).headline.startswith(headline)


def test_signs_round_a_whole_text_are_told_with_it() -> None:
    lead = ("Article 1", "Nets", "1. Nets are chosen by the guild, which looks at:")
    one = only(pair(*lead, "(a) Rareness;", "(b) Age.", older=(*lead, "(a) [Rareness;]", "(b) Age.")))
    assert one.headline == "“[Rareness;]” → “Rareness;”"


PREAMBLE = ("The States Parties,", "Recalling the feast of the harbour,", "Aware of the sea,")


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Noting that ships moor here,", "Noting that ships shall moor here,"),
        ("Recalling the rule of nine towns,", "Recalling the rule of seven towns,"),
        ("Mindful of the sea,", "Mindful of the obligation of all to mend nets and of the right to fish,"),
    ],
)
def test_nothing_in_a_preamble_binds(older: str, newer: str) -> None:
    one = only(pair(*PREAMBLE, newer, *RULES, older=(*PREAMBLE, older, *RULES)))
    assert (one.weight, one.reasons) == (AmendmentWeight.B, (AmendmentReason.WORDING,))


def test_what_stands_before_the_first_article_names_the_paper() -> None:
    one = only(pair("Edited version of 7 May 2031", *RULES, older=("Edited version of 9 June 2030", *RULES)))
    assert one.weight is not AmendmentWeight.A


@pytest.mark.parametrize(
    ("newer", "weight"),
    [
        (("1. Proposed Wharf 2",), AmendmentWeight.B),
        (("1. Wharves: 20 metres",), AmendmentWeight.A),
        (("1. There are 2 wharves for ships.",), AmendmentWeight.A),
    ],
)
def test_a_number_in_a_name_counts_nothing(newer: tuple[str, ...], weight: AmendmentWeight) -> None:
    older = ("Article 1", "Wharves", "1. Ships moor here by day.")
    found = pair(*older, newer[0].replace("1. ", "2. "), older=older).amendments
    assert [one.weight for one in found] == [weight]


@pytest.mark.parametrize(
    ("text", "weight"), [("It floats. In addition:", AmendmentWeight.B), ("It floats. It sails.", AmendmentWeight.A)]
)
def test_words_that_only_lead_on_define_nothing(text: str, weight: AmendmentWeight) -> None:
    one = only(pair("Article 1", "Use of terms", f"1. {text}", older=("Article 1", "Use of terms", "1. It floats.")))
    assert one.weight is weight


def test_a_heading_that_came_as_a_whole_is_form_and_a_word_in_one_is_not() -> None:
    came = only(pair("Article 1", "Bells", "1. Bells ring.", older=("Article 1", "1. Bells ring.")))
    assert (came.weight, came.reasons) == (AmendmentWeight.C, (AmendmentReason.STYLE,))
    went = only(pair("Article 1", "1. Bells ring.", older=("Article 1", "Bells", "1. Bells ring.")))
    assert went.weight is AmendmentWeight.C
    word = only(pair("Article 1", "Bells of ships", "1. Bells ring.", older=("Article 1", "Bells", "1. Bells ring.")))
    assert word.weight is AmendmentWeight.B


def test_a_sentence_that_moved_is_an_amendment_of_its_own() -> None:
    nets = "Nets are dried on poles of oak and mended before the feast by all who own or hire them in spring."
    lamp = "The keeper of the outer mole trims the lamp at dusk and writes it down in the book of the tower."
    crews = "Crews rest on the seventh day of the week unless the sea is rough or the cargo would spoil in the hold."
    bells = "Bells are rung at noon, and at the hour at which the ferry leaves for the islands beyond the bar."
    older = ("Article 1", "Wharves", f"1. {lamp} {nets} {bells}", "Article 2", "Crews", f"1. {crews}")
    newer = ("Article 1", "Wharves", f"1. {lamp} {bells}", "Article 2", "Crews", f"1. {crews} {nets}")
    moved = [one for one in pair(*newer, older=older).amendments if one.kind is AmendmentKind.MOVED]
    assert [one.headline.startswith("moved: Article 1(1) → Article 2(1): “Nets are dried") for one in moved] == [True]


@pytest.mark.parametrize(
    ("heading", "text", "changed", "reason"),
    [
        ("Scope of application", "1. It applies to ships.", "1. It applies to boats.", AmendmentReason.SCOPE),
        ("Use of terms", "1. A ship floats.", "1. A ship sails.", AmendmentReason.DEFINITION),
        ("Crews", "1. “Ship” means a vessel of wood.", "1. “Ship” means a vessel of iron.", AmendmentReason.DEFINITION),
        ("Last things", "1. It enters into force at noon.", "1. It enters into force at dusk.",
         AmendmentReason.ENTRY_INTO_FORCE),
        ("Crews", "1. The port gives bread.", "1. The port gives a trust fund.", AmendmentReason.MONEY),
        ("Crews", "1. It is decided by a majority of two thirds.", "1. It is decided by a majority of three quarters.",
         AmendmentReason.SHARE),
        ("Crews", "1. The due is 10 dollars a year.", "1. The due is 20 dollars a year.", AmendmentReason.MONEY),
        ("Crews", "1. There are seven ports.", "1. There are nine ports.", AmendmentReason.NUMBER),
    ],
)  # fmt: skip
def test_what_weighs_most_says_why(heading: str, text: str, changed: str, reason: AmendmentReason) -> None:
    one = only(pair("Article 1", heading, changed, older=("Article 1", heading, text)))
    assert one.weight is AmendmentWeight.A
    assert reason in one.reasons


@pytest.mark.parametrize(
    ("language", "article", "older", "newer", "headline"),
    [
        ("fr", "Article premier", "1. Les ports peuvent fouiller un navire.",
         "1. Les ports doivent fouiller un navire.",
         "“Les ports peuvent fouiller un navire” → “Les ports doivent fouiller un navire”"),
        ("es", "Artículo 1", "1. Los puertos podrán registrar un buque.", "1. Los puertos deberán registrar un buque.",
         "“Los puertos podrán registrar un buque” → “Los puertos deberán registrar un buque”"),
        ("ru", "Статья 1", "1. Порт может осмотреть судно.", "1. Порт должен осмотреть судно.",
         "“Порт может осмотреть судно” → “Порт должен осмотреть судно”"),
        ("zh", "第1条", "1. 港口可以检查船舶。", "1. 港口应当检查船舶。", "“港口可以检查船舶” → “港口应当检查船舶”"),
        ("ar", "المادة 1", "1- يجوز للميناء تفتيش السفينة.", "1- يجب على الميناء تفتيش السفينة.", ""),
    ],
)  # fmt: skip
def test_a_phrase_is_cut_in_every_language(language: str, article: str, older: str, newer: str, headline: str) -> None:
    page = redline(draft(article, older, language=language), draft(article, newer, language=language))
    one = only(page)
    assert one.weight is AmendmentWeight.A
    assert one.headline == headline or not headline
    assert len(one.headline.split("→")) == 2


def test_a_long_insertion_is_told_from_the_words_before_its_verb() -> None:
    long = (
        "In every port of the coast and of the rivers behind it, and in all the bays between them that are deep enough "
        "for a ship of three masts and for the boats that meet it, the harbour master shall keep a lamp."
    )
    page = pair(*RULES[:3], f"{RULES[3]} {long}", *RULES[4:])
    assert only(page).headline == "inserted: “…meet it, the harbour master shall keep a lamp.”"
    gone = pair(*RULES, older=(*RULES[:3], f"{RULES[3]} {long}", *RULES[4:]))
    assert only(gone).headline == "deleted: “…meet it, the harbour master shall keep a lamp.”"


def test_who_asked_for_a_part_stands_at_the_whole() -> None:
    older = draft("1. Ships may moor.", label="zero")
    newer = draft("1. Ships [Norhaven: shall] moor.")
    page = redline(older, newer)
    assert [chip.actor for one in page.amendments for chip in one.chips]


def test_a_tag_and_a_status_are_form() -> None:
    tagged = only(redline(draft("1. Ships moor here."), draft("1. Ships moor [Norhaven: by day] here.")))
    assert tagged.kind is AmendmentKind.EDITED
    agreed = only(redline(draft("1. Ships moor here."), draft("1. Ships moor here. [Agreed ad referendum]")))
    assert (agreed.weight, agreed.reasons) == (AmendmentWeight.C, (AmendmentReason.STATUS,))


def test_brackets_whose_partners_are_quoted_are_quoted() -> None:
    older = ("Article 1", "Dues", "1. It ends on the [tenth] [ninth] [sixth] day of the feast.")
    newer = ("Article 1", "Dues", "1. It ends on the [tenth] [fifth] [sixth] day of the feast.")
    assert only(pair(*newer, older=older)).headline == (
        "“on the [tenth] [ninth] [sixth] day of” → “on the [tenth] [fifth] [sixth] day of”"
    )


def test_a_paragraph_written_anew_is_replaced() -> None:
    older = "1. The keeper of the outer mole trims the lamp at dusk and writes it down in the book of the tower."
    newer = (
        "1. A guild of pilots chosen by the towns shall light every beacon of the lamp coast before the fleet sails."
    )
    page = pair(*RULES[:2], newer, older=(*RULES[:2], older))
    kinds = [one.kind for one in page.amendments]
    assert kinds in ([AmendmentKind.REPLACED], [AmendmentKind.DELETED, AmendmentKind.NEW])


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1. It lists acts that hurt a ship.", "1. It lists acts that may hurt a ship."),
        ("1. The guild says that it will rain.", "1. The guild says that it could rain."),
    ],
)
def test_verbs_that_bind_nobody_weigh_as_other_wording(older: str, newer: str) -> None:
    assert only(pair("Article 1", "Acts", newer, older=("Article 1", "Acts", older))).weight is AmendmentWeight.B


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1. It is decided by vote of the towns.", "1. It is decided by consensus of the towns."),
        ("1. Towns meet at noon.", "1. Towns meet at noon and have the right to speak."),
        ("1. Ships not moor here.", "1. Ships shall not moor here."),
    ],
)
def test_rights_without_a_verb_weigh_most(older: str, newer: str) -> None:
    one = only(pair("Article 1", "Acts", newer, older=("Article 1", "Acts", older)))
    assert (one.weight, one.reasons[0]) == (AmendmentWeight.A, AmendmentReason.OBLIGATION)


def test_small_words_alone_are_style() -> None:
    one = only(
        pair("Article 1", "Acts", "1. A ship is in the port.", older=("Article 1", "Acts", "1. A ship was in a port."))
    )
    assert (one.weight, one.reasons) == (AmendmentWeight.C, (AmendmentReason.STYLE,))


def test_a_remark_in_braces_is_a_note() -> None:
    older = ("Article 1", "Acts", "1. Ships moor here. {It shall be seen whether this stays.}")
    one = only(pair("Article 1", "Acts", "1. Ships moor here.", older=older))
    assert (one.weight, one.reasons) == (AmendmentWeight.C, (AmendmentReason.NOTE,))


@pytest.mark.parametrize(
    ("older", "newer", "headline"),
    [
        (
            "1. Ports keep the peace of the harbour lights of this coast by night.",
            "1. Ports keep the peace the of harbour lights of this coast by night.",
            "“keep the peace of the harbour lights” → “keep the peace the of harbour lights”",
        ),
        (
            "1. Ports keep the peace of harbour lights on this coast by night with green lamps.",
            "1. Ports keep peace seven of harbour lights on this coast by night with the green lamps.",
            "“Ports keep the peace of harbour lights” → “Ports keep peace seven of harbour lights”",
        ),
        (
            "1. Pilots of the outer bar are heard by the keeper of the lamps.",
            "1. The outer bar’s pilots are heard, it is said, by the keeper of the lamps.",
            "",
        ),
    ],
)
def test_a_phrase_ends_with_the_same_words_on_both_sides(older: str, newer: str, headline: str) -> None:
    said = only(pair("Article 1", "Ports", newer, older=("Article 1", "Ports", older))).headline
    assert said == headline or not headline
    was, now = (words.strip("“”").split() for words in said.split(" → "))
    assert was[-1] == now[-1]


def test_a_heading_is_told_by_its_own_words() -> None:
    older = ("Article 1", "Lights of all the ports of the coast", "1. Ships moor here.")
    one = only(pair("Article 1", "Lamps of all the ports of the coast", "1. Ships moor here.", older=older))
    assert one.headline == "“Lights of all the” → “Lamps of all the”"
