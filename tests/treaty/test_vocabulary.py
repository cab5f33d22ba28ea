"""The words of a redline in other languages: templates, plurals, dates, sentences of floors below, and directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message import Message
from app.treaty.plurals import FORMS, form_of
from app.treaty.vocabulary import ENGLISH, Vocabulary

FRENCH = Vocabulary(
    "fr",
    {
        ("", "inserted: {words}"): "ajouté : {words}",
        ("", "“{words}”"): "« {words} »",
        ("list", ", "): ", ",
        ("list", " and "): " et ",
        ("kind", "move"): "déplacement",
        ("month", "June"): "juin",
        ("month", "March"): "mars",
        ("day", "1"): "1er",
        ("place", "preambular paragraph"): "alinéa du préambule",
    },
    {"{n} changes": {"one": "{n} modification", "other": "{n} modifications"}},
    {
        "line {n}": "ligne {n}",
        "Nothing is asked.": "Rien n’est demandé.",
        "{where}: brackets put round {words}": "{where} : crochets autour de {words}",
        "{words} and {n} more": "{words} et {n} de plus",
        "{one} ({q1}) and {two} ({q2})": "{one} ({q1}) et {two} ({q2})",
        "Confirmed by a person, {day}.": "Confirmé par une personne, {day}.",
        "{place}: {n1} of {n2}": "{place} : {n1} sur {n2}",
        "Read in language {q}: {list}.": "Lu, langue {q} : {list}.",
        "{n} article": "articles : {n}",
        "{why} {draft} had it.": "{why} Figurait dans {draft}.",
        "text box in {where}": "zone de texte, {where}",
    },
    " ",
)
ARABIC = Vocabulary("ar", {("", "{older} → {newer}"): "{older} ← {newer}"})
FSI, PDI = "\u2068", "\u2069"


def test_what_is_not_translated_is_said_in_english() -> None:
    assert ENGLISH.say("inserted: {words}", words="shall") == "inserted: shall"
    assert FRENCH.say("inserted: {words}", words="shall") == "ajouté : shall"
    assert FRENCH.say("deleted: {words}", words="shall") == "deleted: shall"
    assert ENGLISH.say("Who asked") == "Who asked"
    assert FRENCH.term("kind", "move") == "déplacement"
    assert FRENCH.term("kind", "cross_reference") == "cross reference"


def test_words_of_a_draft_are_no_template() -> None:
    assert ENGLISH.say("inserted: {words}", words="{n} {words} {") == "inserted: {n} {words} {"


def test_numbers_are_written_and_counted_as_the_language_does() -> None:
    assert ENGLISH.count("{n} change", "{n} changes", 1) == "1 change"
    assert ENGLISH.count("{n} change", "{n} changes", 1234) == "1,234 changes"
    assert FRENCH.count("{n} change", "{n} changes", 0) == "0 modification"
    assert FRENCH.count("{n} change", "{n} changes", 1234) == "1 234 modifications"
    assert FRENCH.count("{n} lamp", "{n} lamps", 2) == "2 lamps"
    lacking = Vocabulary("ru", {}, {"{n} lamps": {"other": "{n} ламп"}})
    assert lacking.count("{n} lamp", "{n} lamps", 3) == "3 ламп"
    assert FRENCH.number(1_000_000) == "1 000 000"


@pytest.mark.parametrize(
    ("language", "numbers", "form"),
    [
        ("en", (1,), "one"), ("en", (0, 2, 11, 21), "other"),
        ("fr", (0, 1), "one"), ("fr", (2, 100), "other"),
        ("es", (1,), "one"), ("es", (0, 2), "other"),
        ("ru", (1, 21, 101), "one"), ("ru", (2, 4, 33), "few"), ("ru", (0, 5, 11, 12, 14, 111), "many"),
        ("zh", (0, 1, 2), "other"),
        ("ar", (0,), "zero"), ("ar", (1,), "one"), ("ar", (2,), "two"), ("ar", (3, 10, 103), "few"),
        ("ar", (11, 99, 111), "many"), ("ar", (100, 102, 200), "other"),
        ("xx", (1,), "one"),
    ],
)  # fmt: skip
def test_plurals_follow_cldr(language: str, numbers: tuple[int, ...], form: str) -> None:
    assert {form_of(language, number) for number in numbers} == {form}


@given(st.sampled_from(sorted(FORMS)), st.integers(0, 10**6))
def test_every_number_has_a_form_that_its_language_has(language: str, number: int) -> None:
    assert form_of(language, number) in FORMS[language]


def test_lists_and_dates() -> None:
    assert ENGLISH.listed([]) == ""
    assert ENGLISH.listed(["a"]) == "a"
    assert ENGLISH.listed(["a", "b"]) == "a and b"
    assert FRENCH.listed(["a", "b", "c"]) == "a, b et c"
    assert FRENCH.joined(["a", "b"]) == "a, b"
    assert ENGLISH.clauses(["a, b", "c"]) == "a, b; c"
    assert FRENCH.beside(["A/1", "", "juin"]) == "A/1 · juin"
    assert FRENCH.flow(["Un.", "", "Deux."]) == "Un. Deux."
    assert ENGLISH.day("2022-06-01") == "1 June 2022"
    assert FRENCH.day("2022-06-01T10:00:00Z") == "1er juin 2022"
    assert FRENCH.day("2022-03-12") == "12 mars 2022"
    assert [ENGLISH.day(date) for date in ("2022-13-01", "June", "")] == ["2022-13-01", "June", ""]


def test_an_address_keeps_what_the_draft_prints() -> None:
    words = Vocabulary("fr", {("place", "chapeau"): "chapeau", ("place", "footnote"): "note"})
    assert words.place("Article 5, footnote 2(a)") == "Article 5, note 2(a)"
    assert words.place("Footnote 3") == "Note 3"
    assert words.place("Article 5, the footnote") == "Article 5, the footnote"
    assert words.place("Annex I, Footnotes") == "Annex I, Footnotes"
    assert ENGLISH.place("Article 5, footnote 2") == "Article 5, footnote 2"
    note = "\u062d\u0627\u0634\u064a\u0629"
    arabic = Vocabulary("ar", {("place", "footnote"): note, ("list", ", "): "\u060c "})
    assert arabic.place("Article 5, footnote 2") == f"{FSI}Article 5{PDI}\u060c {note} 2"
    assert arabic.place("Article 5(2)") == "Article 5(2)"


def test_a_message_is_told_by_its_template_and_its_facts() -> None:
    put = "{where}: brackets put round {words}"
    more = Message("{words} and {n} more", ("“a”", 1200))
    assert FRENCH.told(Message("Nothing is asked.")) == FRENCH.told("Nothing is asked.") == "Rien n’est demandé."
    assert FRENCH.told(Message(put, ("Article 5", more))) == "Article 5 : crochets autour de « a » et 1 200 de plus"
    assert FRENCH.told(Message("Confirmed by a person, {day}.", ("2022-06-01",))) == (
        "Confirmé par une personne, 1er juin 2022."
    )
    assert FRENCH.told(Message("{one} ({q1}) and {two} ({q2})", ("1", "“a “b” c”", "2", "“d”"))) == (
        "1 (« a “b” c ») et 2 (« d »)"
    )
    assert FRENCH.told(Message("Something {new}.", ("else",))) == "Something else."
    assert ENGLISH.told(Message(put, ("Article 5", more))) == "Article 5: brackets put round “a” and 1200 more"


def test_a_fact_that_reads_like_a_sentence_is_no_sentence() -> None:
    """What is quoted may say anything; only what was kept as words has to be known again."""
    words = "“x” and 2 more"
    told = FRENCH.told(Message("{where}: brackets put round {words}", ("Preambular paragraph 1", words)))
    assert told == "Alinéa du préambule 1 : crochets autour de « x » and 2 more"


def test_where_words_stand_is_a_place_in_a_paper_or_an_address() -> None:
    assert FRENCH.spot("line 12") == "ligne 12"
    assert FRENCH.spot("text box in line 1200") == "zone de texte, ligne 1 200"
    assert FRENCH.spot("page 2") == "page 2"
    assert FRENCH.spot("Preambular paragraph 5") == "Alinéa du préambule 5"
    assert FRENCH.spot("") == ""


def test_several_facts_stand_with_the_commas_of_the_language() -> None:
    counts = (Message("{n} title", (1,)), Message("{n} article", (1200,)), "line 2", 3000)
    read = Message("Read in language {q}: {list}.", ("“en”", counts))
    assert FRENCH.told(read) == "Lu, langue « en » : 1 title, articles : 1 200, line 2, 3 000."
    assert ENGLISH.told(read) == str(read) == "Read in language “en”: 1 title, 1200 article, line 2, 3000."


def test_words_that_are_quoted_may_quote_others_and_stand_as_they_are() -> None:
    said = Message("{one} ({q1}) and {two} ({q2})", ("1", "“a “line 2” b”", "2", "“it is “cut o”"))
    assert FRENCH.told(said) == "1 (« a “line 2” b ») et 2 (« it is “cut o »)"


def test_words_that_run_the_other_way_are_set_off() -> None:
    old, new = "\u0642\u062f\u064a\u0645", "\u062c\u062f\u064a\u062f"
    assert ENGLISH.say("{older} → {newer}", older=old, newer=new) == f"{FSI}{old}{PDI} → {FSI}{new}{PDI}"
    assert ARABIC.say("{older} → {newer}", older="shall", newer="may") == f"{FSI}shall{PDI} ← {FSI}may{PDI}"
    assert ARABIC.say("{older} → {newer}", older=old, newer="5") == f"{old} ← 5"
    assert ARABIC.right_to_left
    assert not ENGLISH.right_to_left


def test_what_is_set_off_is_not_set_off_twice() -> None:
    inner = f"“{FSI}shall{PDI}”"
    assert ARABIC.say("{older} → {newer}", older=inner, newer="1") == f"{inner} ← 1"
    nested = f"{FSI}a {FSI}b{PDI}{PDI}"
    assert ARABIC.say("{older} → {newer}", older=nested, newer="1") == f"{nested} ← 1"


def test_facts_beside_each_other_are_apart_where_words_run_from_the_right() -> None:
    assert (
        ARABIC.beside(["A/1", "14 \u0623\u064a\u0627\u0631"])
        == f"{FSI}A/1{PDI} · {FSI}14 \u0623\u064a\u0627\u0631{PDI}"
    )


@pytest.mark.parametrize(
    ("own", "words", "expected"),
    [
        ("“{words}”", "Lamp", "“Lamp”"),
        ("“{words}”", "“Lamp” means a light", "‘“Lamp” means a light’"),
        ("“{words}”", "what is called “Lamp”", "‘what is called “Lamp”’"),
        ("“{words}”", "a “Lamp” of glass", "“a “Lamp” of glass”"),
        ("“{words}”", '"Lamp" means a light', '‘"Lamp" means a light’'),
        ("“{words}”", 'what is called "Lamp"', '‘what is called "Lamp"’'),
        ("«{words}»", '"Лампа" есть свет', '«"Лампа" есть свет»'),
        (
            "«\u00a0{words}\u00a0»",
            "«\u00a0Lampe\u00a0» désigne une lumière",
            "“«\u00a0Lampe\u00a0» désigne une lumière”",
        ),
        ("«{words}»", "«Лампа» есть свет", "“«Лампа» есть свет”"),
    ],
)
def test_no_quotation_mark_stands_twice(own, words, expected):
    assert Vocabulary("xx", {("", "“{words}”"): own}).quoted(words) == expected
