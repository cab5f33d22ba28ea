"""A browser without a window for tests of the web page: it loads one file and answers scripts. No network is asked.

It is Chromium, spoken to over two pipes (its DevTools protocol), so that nothing beside it must be installed.
"""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import signal
from base64 import b64decode
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 60.0
"""Seconds after which a silent browser is given up."""


def browser_there() -> str:
    """Where a browser is, "" where there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), "")


class Browser:
    """One page of a browser, until it is closed."""

    def __init__(self, folder: Path) -> None:
        (hears, tells), (answers, speaks) = os.pipe(), os.pipe()
        call = [
            browser_there(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={folder / 'profile'}", "--remote-debugging-pipe", "about:blank",
        ]  # fmt: skip
        # It hears on 3 and speaks on 4; both are copied from numbers out of their way.
        copies = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in (hears, speaks)]
        actions = [(os.POSIX_SPAWN_DUP2, one, number) for one, number in zip(copies, (3, 4), strict=True)]
        silence = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
        self._process = os.posix_spawn(call[0], call, os.environ, file_actions=[*actions, *silence])
        for one in (hears, speaks, *copies):
            os.close(one)
        self._tells, self._answers, self._heard = tells, answers, b""
        self._numbers, self._session = count(1), ""
        pages = self._call("Target.getTargets")["targetInfos"]
        target = next(one["targetId"] for one in pages if one["type"] == "page")
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Page.enable")

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.kill(self._process, signal.SIGTERM)
        os.waitpid(self._process, 0)
        os.close(self._tells)
        os.close(self._answers)

    def open(self, page: Path, *, width: int = 1280, height: int = 800, dark: bool = False) -> None:
        """Load a file and wait until its script has run."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._call("Emulation.setDeviceMetricsOverride", **size)
        colours = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._call("Emulation.setEmulatedMedia", features=colours)
        self._call("Page.navigate", url=page.as_uri())
        self.ask("new Promise(done => document.readyState === 'complete' ? done(1) : addEventListener('load', done))")

    def ask(self, script: str) -> Any:
        """What an expression gives in the page, or what it promises."""
        told = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def picture(self) -> bytes:
        """What is seen of the page, as PNG."""
        return b64decode(self._call("Page.captureScreenshot", format="png")["data"])

    def _call(self, method: str, **facts: Any) -> dict[str, Any]:
        number = next(self._numbers)
        said: dict[str, Any] = {"id": number, "method": method, "params": facts}
        if self._session:
            said["sessionId"] = self._session
        os.write(self._tells, json.dumps(said).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._heard:
            ready, _, _ = select.select([self._answers], [], [], PATIENCE)
            assert ready, "the browser says nothing"
            heard = os.read(self._answers, 1 << 16)
            assert heard, "the browser has ended"
            self._heard += heard
        whole, _, self._heard = self._heard.partition(b"\0")
        answer: dict[str, Any] = json.loads(whole)
        return answer
