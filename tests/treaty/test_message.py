"""A sentence as a value: what it says in English, by another template, and on its way between processes."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from app.job import Damaged, Refused
from app.message import Message, holes_in, hundredths, message_of
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.marks import Stance


def test_a_message_says_its_template_with_its_facts():
    assert str(Message("“{0}” has {1} pages; {0} is too long.", ("a.pdf", 12000))) == (
        "“a.pdf” has 12000 pages; a.pdf is too long."
    )
    assert str(Message("{place}: brackets put round {words}", ("Article 2", "“kites”"))) == (
        "Article 2: brackets put round “kites”"
    )


def test_a_fact_is_set_in_as_it_is_whatever_it_looks_like():
    assert str(Message("{0} and {1}", ("{1}", "{0!r} }} {"))) == "{1} and {0!r} }} {"
    assert str(Message("{{0}} {0}", ("x",))) == "{0} x"
    assert str(Message("A {brace} that stands for itself }}.")) == "A {brace} that stands for itself }}."


def test_a_fact_may_be_a_sentence_itself():
    inner = Message("page {n}", (2,))
    assert str(Message("It stands on {where}.", (inner,))) == "It stands on page 2."
    told = Message("It stands on {where}.", (inner,)).said("«{where}»", lambda fact: str(fact).upper())
    assert told == "«PAGE 2»"


def test_several_facts_may_stand_in_one_hole():
    read = Message("Read: {list}.", ((Message("{n} articles", (2,)), "a note", 3, ()),))
    assert str(read) == "Read: 2 articles, a note, 3, ."
    assert read.said("Lu: {list}.", lambda fact: f"<{fact}>") == "Lu: <2 articles>, <a note>, <3>, ."


def test_a_message_needs_a_fact_for_each_hole():
    assert holes_in("{b} {a} {b}") == ("b", "a")
    for facts in (("one",), ("one", "two", "three")):
        with pytest.raises(ValueError, match="zip"):
            str(Message("{0} {1}", facts))


def test_messages_are_values_that_travel():
    message = Message("{0} and {1}", ("a", Message("page {n}", (2,))))
    assert len({message, Message("{0} and {1}", ("a", Message("page {n}", (2,)))), Message("a and page 2")}) == 2
    assert pickle.loads(pickle.dumps(message)) == message


def test_a_refusal_keeps_its_sentence_as_a_value():
    message = Message("“{0}” is damaged.", ("d.travaux",))
    refused = pickle.loads(pickle.dumps(Damaged(message, "d.travaux", "copy")))
    assert (str(refused), refused.message, refused.copy) == ("“d.travaux” is damaged.", message, "copy")
    assert Refused("Choose {another} name.").message == Message("Choose {another} name.")
    assert str(Refused("Choose {another} name.")) == "Choose {another} name."


def test_words_alone_are_a_message_without_facts():
    assert message_of("Choose {another} name.") == Message("Choose {another} name.")
    assert message_of(Message("{0}", ("a",))) == Message("{0}", ("a",))


def test_a_share_is_told_in_hundredths_as_python_rounds_it():
    for share in (0.0, 0.125, 0.375, 0.005, 0.285, 0.999, 1.0):
        assert f"{hundredths(share)}%" == f"{share:.0%}"


def test_an_attribution_is_kept_with_its_notes_in_words():
    asked = Evidence("proposal", "MC/4/Prop.1", "page 2", "shall", "", "", "")
    one = Attribution("c1", (), "", Stance.PROPOSE, Link.MATCHED, 0.9, asked)
    noted = replace(one, notes=(Message("Asked of {draft}.", ("Rev.1",)), "As it was."))
    assert noted.in_plain_words() == replace(one, notes=("Asked of Rev.1.", "As it was."))
