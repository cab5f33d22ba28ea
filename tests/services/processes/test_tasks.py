"""Tasks: plain functions that a worker's process does, by their names."""

from __future__ import annotations

import ast
import inspect
import re
from contextlib import closing

import pytest

from app.cache import ProcessCache
from app.job import SilentProgress
from app.services.processes import tasks
from app.services.processes.memory_limit import MOST, allowance
from app.services.processes.tasks import TaskCall, run_task, sendable, task, task_at
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import Resources

NAMED = re.compile(r"app(\.\w+)+:\w+")
WAITING = {"timeout", "progress", "fresh", "spare", "heard", "changes"}
"""What `Worker.call` takes for itself: no task may be told it by name."""
GIVEN = {"progress", "kept", "send"}


def words_of(resources, language="en", kept=None):
    return resources.vocabulary(language).language, kept is not None


def test_a_task_stays_the_function_that_it_is():
    assert task(words_of) is words_of
    # Of a function of its own: `words_of` is done in this process below, which a bound would hold for good.
    bounded = task(bounded=True)(lambda resources, language: words_of(resources, language))
    assert bounded(_Here(), "fr") == ("fr", False)


def test_resources_are_sent_as_their_folder_and_read_once(resources):
    kept = ProcessCache()
    call = sendable(TaskCall(words_of, (resources,), {"language": "fr"}))
    assert not any(isinstance(value, Resources) for value in call.arguments)
    assert run_task(call, {"kept": kept}, kept) == ("fr", True)
    first = kept.known("resources", resources.folder)
    run_task(call, {"kept": kept}, kept)
    assert first is not None
    assert kept.known("resources", resources.folder) is first


def test_a_name_is_a_task_or_a_bug():
    assert task_at("app.services.proposals.listing:proposal_list_of").__name__ == "proposal_list_of"
    for name in ("app.services.proposals.listing:with_rows", "app.services.proposals.listing:nothing"):
        with pytest.raises(ValueError, match="is no task"):
            task_at(name)


def test_a_bounded_task_bounds_the_process_that_does_it_by_its_files(monkeypatch, tmp_path):
    bounds = []
    monkeypatch.setattr(tasks, "bound_memory", bounds.append)
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"")
    large.write_bytes(bytes(3_000_000))
    for given in ((small,), (str(large),), ([large], small)):
        run_task(TaskCall(task(bounded=True)(lambda *_files: None), given), {}, ProcessCache())
    run_task(TaskCall(task(lambda: None)), {}, ProcessCache())
    assert bounds == [allowance(0), allowance(3_000_000), allowance(3_000_000)]
    assert allowance(0) < allowance(3_000_000) < MOST


def test_a_worker_does_what_it_knows_by_name_alone(made_sample, resources):
    with closing(WorkerPool()) as worker:
        name = "app.services.proposals.position_entry:dossier_stands"
        stands = worker.call(name, made_sample, resources, shown="rev2", timeout=60, progress=SilentProgress())
    assert stands.draft == "rev2"


def test_every_task_that_is_named_is_there_and_takes_what_it_is_given(root):
    named = list(_named(root))
    assert len(named) > 10
    for where, name, given, words in named:
        if given is None:  # the name is kept for whoever calls
            task_at(name)
            continue
        signature = inspect.signature(task_at(name))
        signature.bind_partial(*[None] * given, **dict.fromkeys(words))
        filled = set(list(signature.parameters)[:given]) | set(words) | GIVEN
        left = {
            each.name
            for each in signature.parameters.values()
            if each.default is inspect.Parameter.empty and each.name not in filled
        }
        assert not left, f"{where}: {name} is not told {left}"
        assert not WAITING & (set(signature.parameters) - GIVEN), name


def _named(root):
    """Where the program names a task: (file, name, how many arguments follow or None, the words it gives)."""
    for file in sorted((root / "app").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        seen = set()
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for at, argument in enumerate(call.args):
                if _is_name(argument) and getattr(call.func, "attr", "") in ("call", "start"):
                    seen.add(argument)
                    words = [each.arg for each in call.keywords if each.arg not in WAITING]
                    yield file.name, argument.value, len(call.args) - at - 1, words
        if file.name == "tasks.py" or "exports" in file.parts:
            continue
        for node in ast.walk(tree):
            if _is_name(node) and node not in seen:
                yield file.name, node.value, None, []


def _is_name(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(NAMED.fullmatch(node.value))


class _Here:
    """Resources that say in which language they were asked."""

    def vocabulary(self, language):
        self.language = language
        return self
