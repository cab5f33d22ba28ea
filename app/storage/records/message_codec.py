"""Sentences as JSON, and back: a template and its facts, so that a report that was kept can be said in any language.

A sentence is a list, its template first and then its facts; several facts with commas between them are an object with
one key. The finished English sentence is kept beside it (`report_lines.py`).
"""

from __future__ import annotations

import json
from typing import Any

from app.message import Fact, Message

_SEVERAL = "list"


def encode_message(message: Message) -> str:
    """A sentence as compact JSON.

    >>> encode_message(Message("Read {n} provisions.", (7,)))
    '["Read {n} provisions.",7]'
    """
    return json.dumps(message_values(message), ensure_ascii=False, separators=(",", ":"))


def decode_message(told: str) -> Message:
    """The sentence of `encode_message`. Raises ValueError where it is none."""
    return message_from(json.loads(told))


def message_from(values: Any) -> Message:
    """The sentence of `message_values`. Raises ValueError where it is none."""
    message = _fact(values)
    if not isinstance(message, Message):
        raise ValueError(f"no sentence: {values!r:.80}")
    return message


def message_values(fact: Fact) -> Any:
    """A sentence, or a fact of one, as plain values of JSON."""
    if isinstance(fact, Message):
        return [fact.template, *map(message_values, fact.facts)]
    return {_SEVERAL: [*map(message_values, fact)]} if isinstance(fact, tuple) else fact


def _fact(told: Any) -> Fact:
    match told:
        case [str(template), *facts]:
            return Message(template, tuple(map(_fact, facts)))
        case {"list": [*facts]}:
            return tuple(map(_fact, facts))
        case str() | int():
            return told
        case _:
            raise ValueError(f"no fact of a sentence: {told!r:.80}")
