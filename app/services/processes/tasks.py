"""What a worker's process can be asked to do: a task is a plain function of the program, marked as one and named.

Whoever asks hands over the function, or its dotted name where it must not import the module itself: a window names
`"app.services.proposals.listing:proposal_list_of"` and loads nothing of it. A function is always sent by its name.
Among its arguments resources are sent as their folder, and are those that the process there has read already.

It starts no process (`worker_pool.py`) and says nothing of how one lives (`child_main.py`).
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from app.late_methods import dataclass
from app.services.processes.memory_limit import allowance, bound_memory

if TYPE_CHECKING:
    from app.cache import ProcessCache
    from app.services.resources import Resources

F = TypeVar("F", bound="Callable[..., Any]")

_MARK = "task_traits"


@dataclass(frozen=True, slots=True)
class TaskTraits:
    """What holds for a task wherever a worker's process does it."""

    bounded: bool = False
    """Whether it opens what nobody has read yet: the memory of its process is bounded for good, so that it must be
    asked for in a fresh one.
    """


@overload
def task(function: F) -> F: ...
@overload
def task(*, bounded: bool = False) -> Callable[[F], F]: ...
def task(function: F | None = None, *, bounded: bool = False) -> F | Callable[[F], F]:
    """Mark a function at the top of its module as a task; it stays as it is, for whoever calls it in this process.

    Its parameters say what it gets beside its arguments: `progress` the Progress of whoever waits, `kept` what its
    process keeps between tasks, `send` what sends a piece of the answer before the rest.
    """

    def mark(marked: F) -> F:
        setattr(marked, _MARK, TaskTraits(bounded))
        return marked

    return mark if function is None else mark(function)


def task_at(path: str) -> Callable[..., Any]:
    """The task of a dotted name, "package.module:function". Raises ValueError where there is none: a bug."""
    module, _, name = path.partition(":")
    found: Callable[..., Any] | None = getattr(importlib.import_module(module), name, None)
    if found is None or not hasattr(found, _MARK):
        raise ValueError(f"{path} is no task")
    return found


@dataclass(frozen=True, slots=True)
class TaskCall:
    """A task with its arguments, as it is sent to a process."""

    function: Callable[..., Any] | str
    arguments: tuple[Any, ...] = ()
    named: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class _ResourcesAt:
    """Resources on their way: the process that gets them reads the folder, once."""

    folder: Path

    def read(self, kept: ProcessCache) -> Resources:
        """What is in the folder."""
        from app.services.resources import load_resources  # of which most tasks want nothing

        return kept.recall("resources", self.folder, lambda: load_resources(self.folder))


def sendable(call: TaskCall) -> TaskCall:
    """The same call without anything that is better read where it arrives."""
    from app.services.resources import Resources

    def sent(value: Any) -> Any:
        return _ResourcesAt(value.folder) if isinstance(value, Resources) else value

    named = {name: sent(value) for name, value in (call.named or {}).items()}
    return TaskCall(call.function, tuple(map(sent, call.arguments)), named)


def _bytes_in(value: Any) -> int:
    """How many bytes the files have that arguments name: paths, what has a path, and lists of either."""
    if isinstance(value, Mapping):
        return sum(map(_bytes_in, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_bytes_in, value))
    place = getattr(value, "path", value)
    with suppress(OSError, ValueError):
        if isinstance(place, Path) or (isinstance(place, str) and Path(place).is_absolute()):
            return Path(place).stat().st_size
    return 0


def run_task(call: TaskCall, given: Mapping[str, Any], kept: ProcessCache) -> Any:
    """Do a task in this process; of what is `given` it gets what its parameters name. Raises what it raises."""

    def came(value: Any) -> Any:
        return value.read(kept) if isinstance(value, _ResourcesAt) else value

    function = task_at(call.function) if isinstance(call.function, str) else call.function
    if getattr(function, _MARK, TaskTraits()).bounded:
        bound_memory(allowance(_bytes_in((call.arguments, call.named or {}))))
    wanted = inspect.signature(function).parameters
    named = {name: came(value) for name, value in (call.named or {}).items()}
    more = {name: value for name, value in given.items() if name in wanted}
    return function(*map(came, call.arguments), **named, **more)
