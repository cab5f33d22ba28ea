"""Ctrl+C (SIGINT) at the command line: what it may end at once, and what it waits for.

Python raises KeyboardInterrupt at any moment, also in the one between a change on the disk and the line that knows of
it; what then takes things back would take away what is kept, and nobody could say what was done. So whoever puts a
change on the disk does it where Ctrl+C waits (`hold_interrupts`) and says so (`tell_kept`): from there on a verb is
finished and tells in its own words what it did. Who asks a second time ends it, and is told that something was changed.

A process of a worker has no Ctrl+C, and is asked to stop instead: it asks `has_kept` whether that still leaves nothing
changed. In other threads than the main one nothing waits, since no signal is answered there.
"""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from types import CodeType, FrameType

F = TypeVar("F", bound=Callable[..., Any])

_AGAIN = 0.02
"""Seconds after which an interrupt is tried again that came where nothing can be raised."""


@dataclass(slots=True)
class _State:
    """What is known of interrupts and of changes since `begin`."""

    holds: int = 0
    """How many blocks of the main thread have interrupts wait."""
    asked: int = 0
    """How often somebody pressed Ctrl+C."""
    trials: int = 0
    """How many changes are being made that may still come to nothing."""
    kept: bool = False
    """Whether something was changed."""
    tell: Callable[[], None] | None = None
    """Who hears of the first change."""
    deaf: set[CodeType] = field(default_factory=set)
    """Functions that are called where what they raise is lost."""


_state = _State()


def begin(tell: Callable[[], None] | None = None) -> None:
    """Forget what was asked and kept: another piece of work begins. `tell` is called when something of it is kept."""
    _state.asked, _state.kept, _state.tell = 0, False, tell


def has_kept() -> bool:
    """Whether something was changed since the work began."""
    return _state.kept


def is_interrupted() -> bool:
    """Whether somebody pressed Ctrl+C to end the work that is done, and may: whatever a library says then of something
    that it was in the midst of, that is why.
    """
    return _is_to_end()


def tell_kept() -> None:
    """Say that a change is on the disk, and whole; in a trial it is none yet."""
    if _state.trials or _state.kept:
        return
    _state.kept = True
    if _state.tell is not None:
        _state.tell()


@contextmanager
def answer_interrupts() -> Iterator[None]:
    """Around a verb: Ctrl+C ends it with KeyboardInterrupt as long as nothing was changed. Then it is finished, unless
    somebody presses again. What a library raises that was ended in the midst of something is no more than that.
    """
    begin()
    with _handler():
        try:
            yield
        except Exception as error:
            if is_interrupted():
                raise KeyboardInterrupt from error
            raise


@contextmanager
def hold_interrupts() -> Iterator[None]:
    """Ctrl+C waits to the end of the block. What waited ends the work there, unless a change was told as kept or the
    block raises something else.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    with _handler():
        _state.holds += 1
        try:
            yield
        finally:
            _state.holds -= 1
        if not _state.holds and _is_to_end():
            raise KeyboardInterrupt


@contextmanager
def try_change() -> Iterator[None]:
    """What is told as kept in the block is not: it lies under a passing name, and goes when anything is raised."""
    _state.trials += 1
    try:
        yield
    finally:
        _state.trials -= 1


def never_interrupted(function: F) -> F:
    """The same function, to be called by a library that lets nobody raise anything there: an interrupt waits until it
    has returned. SQLite takes what its authorizer raises for a refusal, and says that the file is damaged.
    """
    _state.deaf.add(function.__code__)
    return function


def _is_to_end() -> bool:
    """Whether what was asked ends the work: once as long as nothing is kept, and twice always."""
    return _state.asked > (1 if _state.kept else 0)


def _interrupted(_number: int, frame: FrameType | None) -> None:
    """Hear Ctrl+C, in the main thread, wherever that is."""
    _state.asked += 1
    _end_here(frame)


def _end_here(frame: FrameType | None) -> None:
    if _state.holds or not _is_to_end():
        return
    while frame is not None:
        if frame.f_code in _state.deaf:
            _try_again()
            return
        frame = frame.f_back
    raise KeyboardInterrupt


def _try_again() -> None:
    """Have the interrupt come once more, when the function that nobody may interrupt is over."""
    _state.asked -= 1
    later = threading.Timer(_AGAIN, _thread.interrupt_main)
    later.daemon = True
    later.start()


@contextmanager
def _handler() -> Iterator[None]:
    """Hear Ctrl+C meanwhile in the way of this module, where Python would raise KeyboardInterrupt by itself."""
    before = signal.getsignal(signal.SIGINT)
    mine = before is signal.default_int_handler
    if mine:
        with suppress(ValueError):  # not in the main thread
            signal.signal(signal.SIGINT, _interrupted)
    try:
        yield
    finally:
        if mine:
            with suppress(ValueError):
                signal.signal(signal.SIGINT, before)
