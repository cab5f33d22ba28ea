"""Chromium without a window, spoken to through pipes (Chrome DevTools Protocol): it opens a page, presses keys and says
what became of it. Not a test.

In: the page, the size of the window, and steps: ("key", "F7", shifted), ("do", statements), ("run", expression), or
("dark",) for a reader who prefers dark colours.
Out: the values of the expressions, what the page complained of, and every address it asked for.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_CODES = {"F7": ("F7", 118, ""), "N": ("KeyN", 78, "n"), "P": ("KeyP", 80, "p"), "Tab": ("Tab", 9, "")}
_SECONDS = 60.0


def program() -> str:
    """Where Chromium lies, "" for nowhere."""
    return next((found for name in _NAMES if (found := shutil.which(name))), "")


class Chromium:
    """One browser with one page."""

    def __init__(self, width: int, height: int) -> None:
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        here, there = os.pipe()
        back, answers = os.pipe()
        words = [
            program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
            f"--user-data-dir={self._home.name}", f"--window-size={width},{height}", "about:blank",
        ]  # fmt: skip

        def pipes() -> None:
            os.dup2(here, 3)
            os.dup2(answers, 4)

        self._process = subprocess.Popen(
            words, pass_fds=(3, 4, here, answers), preexec_fn=pipes, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        os.close(here)
        os.close(answers)
        self._to, self._from = os.fdopen(there, "wb", 0), back
        self._left, self._number = b"", 0
        self.complaints: list[str] = []
        self.asked: list[str] = []
        os.set_blocking(back, False)
        targets = self.ask("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self._session = ""
        self._session = self.ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; what happens on the way is kept."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if getattr(self, "_session", ""):
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            for one in self._heard():
                if one.get("id") == self._number:
                    assert "error" not in one, one
                    found: dict[str, Any] = one["result"]
                    return found
        raise AssertionError(f"{method}: no answer")

    def _heard(self) -> list[dict[str, Any]]:
        try:
            self._left += os.read(self._from, 1 << 20)
        except BlockingIOError:
            time.sleep(0.01)
        *whole, self._left = self._left.split(b"\0")
        found = [json.loads(one) for one in whole]
        for one in found:
            self._happened(one.get("method", ""), one.get("params", {}))
        return found

    def _happened(self, what: str, about: dict[str, Any]) -> None:
        if what == "Network.requestWillBeSent":
            self.asked.append(about["request"]["url"])
        elif what == "Log.entryAdded" and about["entry"]["level"] in ("warning", "error"):
            self.complaints.append(about["entry"]["text"])
        elif what == "Runtime.exceptionThrown":
            self.complaints.append(str(about["exceptionDetails"].get("text")))

    def run(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = self.ask("Runtime.evaluate", expression=f"JSON.stringify({expression})")["result"]
        return json.loads(answer["value"]) if "value" in answer else None

    def press(self, key: str, *, shifted: bool) -> None:
        """A key, pressed and let go."""
        code, number, letter = _CODES[key]
        name = letter.upper() if letter and shifted else letter or code
        for kind in ("keyDown", "keyUp"):
            text = {"text": name} if letter and kind == "keyDown" else {}
            self.ask(
                "Input.dispatchKeyEvent", type=kind, code=code, key=name, windowsVirtualKeyCode=number,
                modifiers=8 if shifted else 0, **text,
            )  # fmt: skip

    def open(self, page: Path) -> None:
        """Open a page of this disk."""
        self.asked.clear()
        self.complaints.clear()
        self.ask("Page.navigate", url=page.as_uri())
        until = time.monotonic() + _SECONDS
        while self.run("document.readyState") != "complete" or self.run("location.protocol") != "file:":
            assert time.monotonic() < until, "the page was not loaded"

    def close(self) -> None:
        """End the browser that was started here, and its children, who may write into its folder after it has gone."""
        self._process.terminate()
        self._process.wait(_SECONDS)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._to.close()
        os.close(self._from)
        self._home.cleanup()


def browsed(page: Path, width: int, height: int, steps: list[list[Any]]) -> dict[str, Any]:
    """Open the page and take the steps."""
    browser = Chromium(width, height)
    try:
        browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        browser.open(page)
        answers = []
        for kind, *rest in steps:
            if kind == "key":
                browser.press(rest[0], shifted=rest[1])
            elif kind == "dark":
                features = [{"name": "prefers-color-scheme", "value": "dark"}]
                browser.ask("Emulation.setEmulatedMedia", features=features)
            elif kind == "do":
                browser.run(f"(() => {{ {rest[0]} }})() ?? null")
            else:
                answers.append(browser.run(rest[0]))
        return {"answers": answers, "complaints": browser.complaints, "asked": browser.asked}
    finally:
        browser.close()
