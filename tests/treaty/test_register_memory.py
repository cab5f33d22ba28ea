"""A register remembers what it was asked of a text, for itself, as long as there is room; nothing of that is seen."""

from __future__ import annotations

import pickle

import pytest

from app.treaty import register_memory
from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.register_memory import answer_once


@pytest.fixture
def register() -> Register:
    return register_of((Actor("XNO", ActorType.STATE, "Norhaven"),))


def test_a_reading_is_made_once_for_each_text_and_each_way_to_ask(register: Register):
    asked = []

    @answer_once
    def read(text: str, register: Register, times: int = 1, *, loud: bool = False) -> str | None:
        asked.append((text, times, loud))
        return None if text == "nobody" else text.upper() if loud else text * times

    for _ in range(2):
        assert read("a", register) == "a"
        assert read("a", register, 2) == "aa"
        assert read("a", register, loud=True) == "A"
        assert read("nobody", register) is None
    assert asked == [("a", 1, False), ("a", 2, False), ("a", 1, True), ("nobody", 1, False)]


def test_each_register_answers_for_itself(register: Register):
    read = answer_once(lambda text, register: register.resolve(text).id)
    other = register_of((Actor("XKE", ActorType.STATE, "Norhaven"),))
    assert (read("Norhaven", register), read("Norhaven", other)) == ("XNO", "XKE")


def test_two_readings_of_one_text_are_told_apart(register: Register):
    first, second = answer_once(lambda text, _: text + "1"), answer_once(lambda text, _: text + "2")
    assert (first("a", register), second("a", register)) == ("a1", "a2")


def test_what_was_refused_is_asked_again(register: Register):
    def refuse(text: str, register: Register) -> str:
        raise LookupError(text)

    read = answer_once(refuse)
    for _ in range(2):
        with pytest.raises(LookupError):
            read("a", register)
    assert register.memory.answers == {}


def test_it_forgets_all_when_it_is_full(register: Register, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(register_memory, "MOST", 3)
    read = answer_once(lambda text, _: text)
    for text in "abcd":
        assert read(text, register) == text
        assert len(register.memory.answers) <= 3
    assert len(register.memory.answers) == 1


def test_the_memory_is_no_part_of_a_register(register: Register):
    fresh = register_of(register.actors)
    answer_once(lambda text, _: text)("a", register)
    assert register.memory.answers
    assert register == fresh
    sent = pickle.loads(pickle.dumps(register))
    assert sent == register
    assert sent.memory.answers == {}
    assert sent.resolve("Norhaven").id == "XNO"
