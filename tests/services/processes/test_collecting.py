"""The collector of a window: cycles go when they are looked for, and a large value is walked through once."""

from __future__ import annotations

import gc
import subprocess
import sys

from app.services.processes.garbage_collection import _MANY, _YOUNG, collect_due, pause_collection

PROGRAM = f"""
import gc, weakref
from app.services.processes.garbage_collection import collect_due, collect_when_told

class Knot:
    def __init__(self):
        self.self = self

collect_when_told()
some = [[number] for number in range({_YOUNG} + 100)]
gone = weakref.ref(Knot())
grown = collect_due(0)
print("few:", gone() is None, gc.get_freeze_count() > 0)
before = gc.get_freeze_count()
gone = weakref.ref(Knot())
many = [[number] for number in range({_MANY} + 1000)]
grown = collect_due(grown)
print("many:", gone() is None, gc.get_freeze_count() - before > {_MANY}, len(many))
gone = weakref.ref(Knot())
other = [[number] for number in range({_YOUNG} + 100)]
collect_due(grown)
print("after:", gone() is None)
"""


def test_a_cycle_goes_and_a_large_value_is_looked_through_once_and_set_aside(root):
    told = subprocess.run([sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["few: True True", f"many: True True {_MANY + 1000}", "after: True"]


HIDDEN = f"""
import gc
from app.services.processes.garbage_collection import collect_due, collect_when_told

before, inner = [[number] for number in range(125_000)], []
collect_when_told()
spent, after = 0.0, []
frozen = gc.get_freeze_count()
for turn in range(25):
    after += [[inner] * 60 for number in range(5000 + {_YOUNG} + 100)]
    del before[-5000:]
    spent = collect_due(spent)
print(gc.get_freeze_count() > frozen - 125_000 + 5000)
"""


def test_values_that_come_while_others_go_are_set_aside_too(root):
    """From Python's count those that go are taken: by it hardly any came, and looks through all took ever longer."""
    told = subprocess.run([sys.executable, "-c", HIDDEN], cwd=root, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True"


def test_the_collector_rests_while_a_large_value_is_made():
    assert gc.isenabled()
    with pause_collection():
        assert not gc.isenabled()
        assert collect_due(7) == 7
    assert gc.isenabled()
