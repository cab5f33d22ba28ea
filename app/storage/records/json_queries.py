"""What is asked of the payload of a mark where it lies, each question in the words of either engine.

A payload is JSON in a column of text (`mark_codec.py`). SQLite reads a text as JSON when it is asked; a server has to
be told that it is. Rows are chosen by the kind of a mark, so each question is only asked of payloads that can answer
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Integer, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.sql.compiler import SQLCompiler


class _Asked(FunctionElement[Any]):
    """A question of one column: which key, and which place of the list under it."""

    inherit_cache = False

    def __init__(self, payload: ColumnElement[str], key: str, at: int = -1) -> None:
        super().__init__(payload)
        self.key, self.at = key, at


class _Word(_Asked):
    type = String()
    inherit_cache = False


class _Number(_Asked):
    type = BigInteger()
    inherit_cache = False


class _Length(_Asked):
    type = Integer()
    inherit_cache = False


def word(payload: Any, key: str) -> ColumnElement[str]:
    """The word under a key."""
    return _Word(payload, key)


def number(payload: Any, key: str, at: int) -> ColumnElement[int]:
    """The number at a place of the list under a key."""
    return _Number(payload, key, at)


def length(payload: Any, key: str) -> ColumnElement[int]:
    """How many there are in the list under a key; NULL where there is none."""
    return _Length(payload, key)


def _payload(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return compiler.process(asked.clauses, **more)


@compiles(_Word, "sqlite")
def _word_in_sqlite(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_extract({_payload(asked, compiler, **more)}, '$.{asked.key}')"


@compiles(_Word, "postgresql")
def _word_on_a_server(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"(CAST({_payload(asked, compiler, **more)} AS JSON) ->> '{asked.key}')"


@compiles(_Number, "sqlite")
def _number_in_sqlite(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_extract({_payload(asked, compiler, **more)}, '$.{asked.key}[{asked.at}]')"


@compiles(_Number, "postgresql")
def _number_on_a_server(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"CAST((CAST({_payload(asked, compiler, **more)} AS JSON) -> '{asked.key}' ->> {asked.at}) AS BIGINT)"


@compiles(_Length, "sqlite")
def _length_in_sqlite(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_array_length({_payload(asked, compiler, **more)}, '$.{asked.key}')"


@compiles(_Length, "postgresql")
def _length_on_a_server(asked: _Asked, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_array_length(CAST({_payload(asked, compiler, **more)} AS JSON) -> '{asked.key}')"
