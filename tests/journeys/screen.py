"""A screen, a bus and a reader's interface of one's own for a real window: Xvfb, dbus-daemon, AT-SPI.

Everything started here, and everything that was started by it, carries a mark of this run in its environment, and is
ended with it. It is no test.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python for which the system brings its accessibility library."""
PATIENCE = 60.0
MARK = "TRAVAUX_JOURNEY"
PROGRAM = (sys.executable, "-m", "app")


class Screen:
    """A screen of 1280 by 800, for `program`. Use it with `with`; `environment` is what it needs to be seen there."""

    def __init__(self, home: Path, *, heard: bool = False, program: Sequence[str | Path] = PROGRAM) -> None:
        self._program = program
        self._mark = uuid.uuid4().hex
        self._home = home
        self._heard = heard
        self.environment: dict[str, str] = {}
        self._started: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Screen:
        run = self._home / "run"
        run.mkdir(parents=True, mode=0o700)
        self.environment = {
            name: value for name, value in os.environ.items() if name in ("PATH", "TMPDIR", "PYTHONPATH")
        }
        self.environment |= {
            MARK: self._mark,
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(run),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }
        try:
            self.environment["DISPLAY"] = ":" + self._told(
                "Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"
            )
            if self._heard:
                self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
                    "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"
                )
                self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, reason: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def travaux(self, *words: str | Path) -> subprocess.Popen[str]:
        """Start the program in a window on this screen."""
        return self._start([*map(str, self._program), *map(str, words)], stderr=subprocess.PIPE)

    def focus(self, title: str) -> None:
        """Wait for the window that has these words in its title, and give it the keys: nobody manages windows here."""
        done = self._searched("--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")
        assert done.returncode == 0, done.stderr

    def sees(self, title: str) -> int:
        """How many windows with these words in their title are in sight."""
        return len(self._searched("--onlyvisible", "--name", title).stdout.split())

    def _searched(self, *words: str) -> subprocess.CompletedProcess[str]:
        """What a search for windows came to. One that goes while it is looked at is an error; then we look again."""
        until = time.monotonic() + PATIENCE
        while True:
            done = subprocess.run(
                ["xdotool", "search", *words], env=self.environment, capture_output=True, text=True, timeout=PATIENCE,
                check=False,
            )  # fmt: skip
            if "BadWindow" not in done.stderr or time.monotonic() > until:
                return done

    def keys(self, *keys: str) -> None:
        """Press keys, each "F7" or "ctrl+k", one after the other."""
        self.call("xdotool", "key", "--delay", "60", *keys)

    def write(self, words: str) -> None:
        """Type words."""
        self.call("xdotool", "type", "--delay", "12", words)

    def call(self, *words: str | Path, timeout: float = PATIENCE) -> str:
        """Run a program on this screen until it ends; returns what it said. A failure is an AssertionError."""
        done = subprocess.run(
            list(map(str, words)), env=self.environment, capture_output=True, text=True, timeout=timeout, check=False
        )
        assert done.returncode == 0, f"{words[0]} {words[1:]}: {done.stdout}{done.stderr}"
        return done.stdout

    def _start(self, words: list[str], **more: object) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            words, cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, text=True, start_new_session=True, **more
        )
        self._started.append(made)
        return made

    def _told(self, *words: str) -> str:
        """Start a server that writes one line into a pipe once it is there; returns the line."""
        reading, writing = os.pipe()
        try:
            said = [word.format(fd=writing) for word in words]
            self._start(said, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        finally:
            os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            line = pipe.readline().strip()
        assert line, f"{words[0]} did not start"
        return line

    def _end(self) -> None:
        """End everything that carries the mark: asked first, then made to."""
        for ending, patience in ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
            for process in self.running():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, ending)
            until = time.monotonic() + patience
            while self.running() and time.monotonic() < until:
                time.sleep(0.05)
        for one in self._started:
            one.wait()
            if one.stderr is not None:
                one.stderr.close()

    def running(self) -> list[int]:
        """The processes of this run, by their ids."""
        wanted = f"{MARK}={self._mark}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError):  # it has ended, or is another's
                if entry.name.isdigit() and wanted in (entry / "environ").read_bytes().split(b"\0"):
                    found.append(int(entry.name))
        return found


def need(*programs: str, accessibility: bool = False) -> None:
    """Skip the test where a program, or the system's accessibility library, is absent."""
    absent = [program for program in programs if shutil.which(program) is None]
    if absent:
        pytest.skip(f"not on this machine: {', '.join(absent)} (python3 dev.py setup installs them on Debian)")
    if accessibility:
        asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
        there = (
            Path(SYSTEM_PYTHON).exists()
            and not subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode
        )
        if not there or not Path("/usr/libexec/at-spi2-registryd").exists():
            pytest.skip("not on this machine: at-spi2-core, gir1.2-atspi-2.0, python3-gi")
