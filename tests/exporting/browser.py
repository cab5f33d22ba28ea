"""A browser without a window, as a process of its own: it opens a page, presses keys and says what became of it.

In: the page, the width and height of the window, and steps as JSON on standard input: ["key", "F7", shifted],
["do", statements] or ["run", expression]. Out: JSON with the values of the expressions, what the page complained of,
and every address it asked for.
"""

from __future__ import annotations

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox --disable-gpu"

from PySide6.QtCore import QEventLoop, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineUrlRequestInterceptor
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication


class Page(QWebEnginePage):
    """Keeps what is complained of."""

    complaints: list[str]

    def javaScriptConsoleMessage(self, level, message, line, source):
        """A complaint of a script, or of the policy."""
        self.complaints.append(message)


class Asked(QWebEngineUrlRequestInterceptor):
    """Keeps the addresses that are asked for."""

    def __init__(self):
        super().__init__()
        self.addresses = []

    def interceptRequest(self, info):
        """An address is asked for."""
        self.addresses.append(info.requestUrl().toString())


def main(path: str, width: int, height: int, steps: list[list]) -> dict:
    """Open the page and take the steps."""
    app = QApplication(sys.argv[:1])
    asked, answers = Asked(), []
    view = QWebEngineView()
    page = Page(view)
    page.complaints = []
    page.setUrlRequestInterceptor(asked)
    view.setPage(page)
    view.resize(width, height)
    view.show()
    loop = QEventLoop()
    page.loadFinished.connect(loop.quit)
    view.load(QUrl.fromLocalFile(path))
    loop.exec()

    def wait(milliseconds: int) -> None:
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def run(script: str) -> object:
        found: list[object] = []
        page.runJavaScript(script, 0, lambda answer: (found.append(answer), loop.quit()))
        loop.exec()
        return json.loads(found[0])

    while not run("JSON.stringify(document.readyState === 'complete' && document.hasFocus())"):
        view.activateWindow()
        (view.focusProxy() or view).setFocus()
        wait(50)
    for kind, *rest in steps:
        if kind == "key":
            shift = Qt.KeyboardModifier.ShiftModifier if rest[1] else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(view.focusProxy() or view, getattr(Qt.Key, f"Key_{rest[0]}"), shift)
            wait(250)
        elif kind == "do":
            run(f"(() => {{ {rest[0]} }})(); 'null'")
            wait(100)
        else:
            answers.append(run(f"JSON.stringify({rest[0]})"))
    del app
    return {"answers": answers, "complaints": page.complaints, "asked": asked.addresses}


if __name__ == "__main__":
    print(
        "ANSWER" + json.dumps(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), json.load(sys.stdin))), flush=True
    )
    os._exit(0)
