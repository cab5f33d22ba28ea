"""PySide6 must not lose references to None.

Measured with 6.12.0 on Python 3.11: every void call takes one reference from None, and after some thousands of
calls the interpreter aborts. The count is taken in a process of its own, since one that loses them does not live long.
"""

import os
import subprocess
import sys

CALLS = 2000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label, thing = QLabel(), QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    label.setText("x")
    label.update()
    thing.setObjectName("y")
print(sys.getrefcount(None) - before)
"""


def test_void_calls_leave_none_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert abs(int(done.stdout)) < CALLS // 10, "PySide6 loses (or gains) references to None"
