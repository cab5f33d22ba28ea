"""What every test stands on: no screen, no network, no settings of whoever runs it; the real documents where they are.

It holds what several folders share, and no test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything imports Qt, in this process and in those it starts: windows are drawn, but on no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from app.place import DossierPlace, place_of
from app.services.processes.garbage_collection import collect_due
from app.services.resources import Resources, load_resources
from tests.exact_sums import watch_sums
from tests.patient import PatientBot
from tests.warm_program import WarmProgram

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[1]
BOUND = pytest.StashKey[int]()
"""The memory that this process might take when the tests began."""

# An example that is slow on a busy machine is no failure; CI must fail for the same example twice.
settings.register_profile("travaux", deadline=None, print_blob=True, database=None, derandomize="CI" in os.environ)
settings.load_profile("travaux")


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: the program opens no connection, so in a test it cannot (names of local sockets are strings)."""
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        raise AssertionError(f"Travaux opened a network connection, to {arguments[1]}")


def pytest_configure(config: pytest.Config) -> None:
    """Give this run folders of its own for settings and caches, forbid the network, and watch sums of fractions."""
    home = tempfile.mkdtemp(prefix="travaux-tests-")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(Path(home) / name.lower())
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    sys.addaudithook(_refuse_network)
    watch_sums()
    config.stash[BOUND] = _memory_bound()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--but FOLDER …`: leave out what `-m "not corpus"` runs of these folders, where it was run already."""
    parser.addoption(
        "--but", nargs="+", default=[], metavar="FOLDER", help="folders of which only corpus tests are run"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Look for cycles between two tests, too: with a window in this process nobody else does, whatever is tested."""
    yield
    collect_due(0)
    assert _memory_bound() == item.config.stash[BOUND], (
        "The test left a bound of memory on this process, which others have to live with."
    )


def _memory_bound() -> int:
    """The bytes that this process may take; -1 where nothing bounds it, or is known."""
    if sys.platform == "win32":
        return -1
    import resource

    return resource.getrlimit(resource.RLIMIT_DATA)[0]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what needs the real documents, so that `-m "not corpus"` runs what any machine can run; and put what takes
    long first, so that at the end nobody waits for it.
    """
    for item in items:
        if "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker("corpus")
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    run = tuple(f"{ROOT / folder}{os.sep}" for folder in config.getoption("--but"))
    left = [item for item in items if run and str(item.path).startswith(run) and not item.get_closest_marker("corpus")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in set(left)]


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the project."""
    return ROOT


@pytest.fixture(scope="session")
def resources(root: Path) -> Resources:
    """What the program is shipped with."""
    return load_resources(root / "resources")


@pytest.fixture(scope="session")
def made_sample(resources: Resources, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample dossier, made once. It is read only: a test that writes takes a copy, `sample`."""
    from app.services.imports.sample import build_sample

    target = tmp_path_factory.mktemp("sample") / "sample.travaux"
    build_sample(resources.sample, target, resources)
    return target


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample dossier that a test may change."""
    return Path(shutil.copy(made_sample, tmp_path / "sample.travaux"))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, resources: Resources) -> Iterator[QApplication]:
    """The application with its style and its fonts. Once is enough, and a new style would be asked by every widget.

    Off screen the clipboard outlives Python, and what Python made of it would end this process badly when it goes.
    """
    from app.desktop.application import set_up_application

    set_up_application(qapp, resources)
    yield qapp
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(dressed: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Hands at widgets of the dressed application."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real documents, which lies beside the project and is no part of it."""
    folder = ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the real documents (../shared/corpus) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of an empty database on a server of the tests' own; "&dossier=NAME" is to be added."""
    from tests import postgres

    programs = postgres.programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed on this machine")
    with postgres.running(programs) as address:
        yield address


@pytest.fixture(params=["file", "server"])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], DossierPlace]:
    """Where a dossier of a name can be made: as a file, and on a server."""
    if request.param == "file":
        return lambda name: tmp_path / f"{name}.travaux"
    address = request.getfixturevalue("server")
    return lambda name: place_of(f"{address}&dossier={name}-{zlib.crc32(str(tmp_path).encode()):08x}")


@pytest.fixture(scope="session")
def warm_program() -> Iterator[WarmProgram]:
    """The process that forks for each call of the program."""
    made = WarmProgram()
    yield made
    made.end()


@pytest.fixture(scope="session")
def travaux(
    request: pytest.FixtureRequest, program_started: Callable[..., subprocess.CompletedProcess[str]]
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The program as a user calls it: `travaux("compare", older, newer, "--json", "-")` in a process of its own, which
    is forked from one that has imported it where the system can do that.
    """
    if not hasattr(os, "fork") or sys.platform == "darwin":
        return program_started
    warm: WarmProgram = request.getfixturevalue("warm_program")

    def call(*words: str | Path, cwd: Path = ROOT, timeout: float = 110) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        if not warm.suits(environment):
            return program_started(*words, cwd=cwd, timeout=timeout)
        return warm.call([*map(str, words)], cwd, environment, timeout)

    return call


@pytest.fixture(scope="session")
def program_started() -> Callable[..., subprocess.CompletedProcess[str]]:
    """The same in a process started for it, which imports the program and has a hash seed of its own."""

    def call(*words: str | Path, cwd: Path = ROOT, timeout: float = 110) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, words)],
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )

    return call
