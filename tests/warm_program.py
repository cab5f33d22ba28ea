"""The program as a user calls it, without its half second of imports: a process that imported it forks for each call.

A call is a process of its own, with its own words, folder, environment and exit code, and starts from what the imports
left and no more. It holds no test. What a process must be started for (a hash seed of its own, the language of the
computer, what Python reads when it starts) is for `program_started` of `conftest.py`.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
LONGEST_REQUEST = 1 << 20
READ_AT_START = ("PYTHON", "LANG", "LC_", "TZ", "MALLOC_")
"""Beginnings of the names of what a process looks at once, when it starts."""
STREAMS = 3


def looked_at(environment: dict[str, str]) -> dict[str, str]:
    """Of an environment, what a process reads when it starts."""
    return {name: value for name, value in environment.items() if name.startswith(READ_AT_START)}


class WarmProgram:
    """The process that forks, from this end. It must be ended."""

    def __init__(self) -> None:
        self.environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            words = [sys.executable, "-m", "tests.warm_program", str(theirs.fileno())]
            self._process = subprocess.Popen(
                words, cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()]
            )

    def suits(self, environment: dict[str, str]) -> bool:
        """Whether a process started in this environment would have begun as this one did."""
        return looked_at(environment) == looked_at(self.environment)

    def call(
        self, words: list[str], cwd: Path, environment: dict[str, str], timeout: float
    ) -> subprocess.CompletedProcess[str]:
        """Call the program; raises TimeoutExpired as `subprocess.run` does."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, Path(os.devnull).open("rb") as nothing:
            request = json.dumps([words, os.fsdecode(cwd), environment]).encode()
            streams = [nothing.fileno(), out.fileno(), err.fileno()]
            socket.send_fds(self._ours, [request], streams)
            process = int(self._ours.recv(64))
            self._ours.settimeout(timeout)
            try:
                code = int(self._ours.recv(64))
            except TimeoutError:
                os.kill(process, signal.SIGKILL)
                self._ours.settimeout(None)
                self._ours.recv(64)
                raise subprocess.TimeoutExpired(words, timeout) from None
            self._ours.settimeout(None)
            return subprocess.CompletedProcess(words, code, _said(out), _said(err))

    def end(self) -> None:
        """Let it end: nobody is at the other end any more."""
        self._ours.close()
        self._process.wait()


def _said(stream: IO[bytes]) -> str:
    """What was written to a file, as `subprocess.run` gives text."""
    stream.seek(0)
    return stream.read().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


# --- the process that forks ---------------------------------------------------------------------------------------


def import_the_program() -> None:
    """Import every module of the program that a verb may need, but the window and the driver of a server."""
    import app

    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.startswith(("app.desktop", "app.storage.server")) and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    # What was imported stays: no call looks through it for cycles, at its end neither.
    gc.collect()
    gc.freeze()


def next_call(calls: socket.socket) -> list[str] | None:
    """Wait for calls and fork for each. Returns in the child, as the process of that call, with its words; and here
    None, when nobody calls any more.
    """
    while True:
        request, streams, _, _ = socket.recv_fds(calls, LONGEST_REQUEST, STREAMS)
        if not request:
            return None
        process = os.fork()
        if process == 0:
            calls.close()
            words, folder, environment = json.loads(request)
            for place, stream in enumerate(streams):
                os.dup2(stream, place)
                os.close(stream)
            os.chdir(folder)
            sys.path[0] = folder
            os.environ.clear()
            os.environ.update(environment)
            return list(words)
        for stream in streams:
            os.close(stream)
        calls.send(str(process).encode())
        _, state = os.waitpid(process, 0)
        calls.send(str(os.waitstatus_to_exitcode(state)).encode())


def serve(calls: socket.socket) -> int:
    """The life of the process that forks, and of each that it forks; returns the exit code."""
    import_the_program()
    words = next_call(calls)
    if words is None:
        return 0
    from app import __main__ as program

    # Workers of the program import what the process was started with: that is the program.
    sys.modules["__main__"] = program
    sys.argv = [str(Path(program.__file__)), *words]
    return program.main()


if __name__ == "__main__":
    sys.exit(serve(socket.socket(fileno=int(sys.argv[1]))))
