"""The program, to which Ctrl+C comes at a chosen moment: right before, or right after, the n-th thing done to the disk.

A process that has imported it forks for each moment, works in a fresh copy of a folder, and sends itself a real SIGINT;
what came of each lies beside that copy. It holds no test.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from tests.warm_program import import_the_program

DONE_TO_THE_DISK = ("rename", "replace", "link", "unlink", "fsync", "mkdir")


def run_at(place: Path, template: Path, words: list[str], prepare: Callable[[Path], None]) -> int:
    """One call in a copy of `template` at `place`, in a process of its own; returns the exit code."""
    shutil.copytree(template, place)
    process = os.fork()
    if process:
        _, state = os.waitpid(process, 0)
        return os.waitstatus_to_exitcode(state)
    code = 99
    try:
        os.chdir(place)
        for number, stream in ((0, os.devnull), (1, f"{place}.out"), (2, f"{place}.err")):
            os.dup2(os.open(stream, os.O_RDWR | os.O_CREAT, 0o600), number)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        prepare(Path(f"{place}.moment"))
        from app.__main__ import main

        sys.argv = ["travaux", *words]
        code = main()
        sys.stdout.flush()
        sys.stderr.flush()
    except KeyboardInterrupt:
        code = 130
    finally:
        os._exit(code)


def at_moment(wanted: int) -> Callable[[Path], None]:
    """Interrupt before or after something done to the disk: even moments lie before, odd ones after."""

    def prepare(told: Path) -> None:
        from app.storage.file.statement_guard import GuardedConnection

        count = [-1]

        def pass_one(name: str) -> None:
            count[0] += 1
            if count[0] == wanted:
                descriptor = os.open(told, os.O_WRONLY | os.O_CREAT)
                os.write(descriptor, f"{'after' if wanted % 2 else 'before'} {name}".encode())
                os.close(descriptor)
                os.kill(os.getpid(), signal.SIGINT)

        def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(real)
            def done(*words: Any, **named: Any) -> Any:
                pass_one(name)
                value = real(*words, **named)
                pass_one(name)
                return value

            return done

        for name in DONE_TO_THE_DISK:
            setattr(os, name, watched(name, getattr(os, name)))
        GuardedConnection.commit = watched("commit", GuardedConnection.commit)  # type: ignore[method-assign]

    return prepare


def at_question(wanted: int) -> Callable[[Path], None]:
    """Interrupt while SQLite asks for the n-th time whether a part of a statement is allowed."""

    def prepare(told: Path) -> None:
        from app.storage.file import statement_guard

        asked, count = statement_guard._allowed.__code__, [-1]

        def look(frame: Any, event: str, _value: Any) -> None:
            if event == "call" and frame.f_code is asked:
                count[0] += 1
                if count[0] == wanted:
                    sys.setprofile(None)
                    told.touch()
                    os.kill(os.getpid(), signal.SIGINT)

        sys.setprofile(look)

    return prepare


def main(template: Path, places: Path, kind: str, numbers: list[int], words: list[str]) -> None:
    """Call the program at each moment, and once undisturbed; prints the exit codes and what the moments were."""
    import_the_program()
    sys.modules["__main__"] = __import__("app.__main__", fromlist=["main"])
    found = []
    interrupt = at_moment if kind == "disk" else at_question
    for number in numbers or range(1000):
        place = places / str(number)
        code = run_at(place, template, words, interrupt(number))
        moment = Path(f"{place}.moment")
        found.append([number, code, moment.read_text() if moment.exists() else None])
        if not moment.exists():
            break
    print(json.dumps(found))


if __name__ == "__main__":
    _, one, other, which, some, *rest = sys.argv
    main(Path(one), Path(other), which, json.loads(some), rest)
