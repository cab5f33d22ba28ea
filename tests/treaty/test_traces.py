"""What a file gives away, as values."""

from __future__ import annotations

from app.treaty.traces import Trace, TraceKind


def test_a_trace_is_there_once_unless_it_is_counted() -> None:
    trace = Trace(TraceKind.PERSON, "author", "A scribe", "document properties")
    assert trace.times == 1
    assert trace == Trace(TraceKind("person"), "author", "A scribe", "document properties")
