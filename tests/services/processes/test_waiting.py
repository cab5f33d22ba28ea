"""The words between a long job and whoever waits: parts of a longer job, and large values that are left alone."""

import gc

import pytest

from app.job import Cancelled, PartProgress
from app.services.processes.garbage_collection import LARGE, unpack_value
from app.services.processes.serialization import pack_value


class Heard:
    def __init__(self):
        self.steps = []

    def step(self, done, total, what):
        self.steps.append((done, total, what))


def test_a_part_of_a_job_is_told_as_a_part_of_the_whole():
    heard = Heard()
    part = PartProgress(heard, 20, 60)
    part.step(0, 4, "reading")
    part.step(1, 4, "reading")
    PartProgress(part, 50, 100).step(1, 2, "deeper")
    part.step(9, 4, "more than all")
    part.step(3, 0, "nobody knows how many")
    part.step(0, 0, "")
    assert heard.steps == [
        (20, 100, "reading"),
        (30, 100, "reading"),
        (50, 100, "deeper"),
        (60, 100, "more than all"),
        (20, 100, "nobody knows how many"),
        (0, 0, ""),
    ]


def test_a_part_is_cancelled_with_the_whole():
    class Impatient:
        def step(self, done, total, what):
            raise Cancelled

    with pytest.raises(Cancelled):
        PartProgress(Impatient(), 0, 50).step(0, 0, "")


def test_what_is_large_is_set_aside_and_the_collector_goes_on_afterwards():
    before = gc.get_freeze_count()
    assert unpack_value(pack_value([1, 2])) == [1, 2]
    assert gc.get_freeze_count() == before
    many = [[number] for number in range(LARGE)]
    assert unpack_value(pack_value(many)) == many
    assert gc.get_freeze_count() > before
    assert gc.isenabled()
    gc.disable()
    try:
        unpack_value(pack_value(many))
        assert not gc.isenabled(), "who turned it off turns it on again"
    finally:
        gc.enable()
        gc.unfreeze()
