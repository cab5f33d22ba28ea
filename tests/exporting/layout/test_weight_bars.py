"""The bars beside the articles of a title page, seen as a picture: an amendment of any weight is seen in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from app.exporting.layout.rows import PrintJob
from app.exporting.layout.title_page import front_of
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.model import AmendmentWeight
from app.redline.print_options import EVERYTHING, PrintOptions
from app.services.processes.worker_pool import WorkerPool
from tests.house.examples import draft, redline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.redline.model import Redline

WHITE = 255
PIXELS_A_POINT = 3
WHOLE = round(14 / 25.4 * 72 * PIXELS_A_POINT) - 6
"""Pixels of a bar of full length, within its edges."""
LOOKS = (EVERYTHING, replace(EVERYTHING, coloured=True), replace(EVERYTHING, archival=True))


def _weighing(weight: AmendmentWeight) -> Redline:
    """Two drafts between which there are amendments of one weight alone."""
    newer = {"A": "1. Ships shall moor.", "B": "1. Ships may drift.", "C": "1. Ships [may] moor."}[weight.value]
    made = redline(draft("1. Ships may moor."), draft(newer))
    assert {one.weight for one in made.amendments} == {weight}
    return made


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerPool]:
    made = WorkerPool()
    yield made
    made.close()


def _grey_of_bars(value: Redline, choices: PrintOptions, root: Path, worker: WorkerPool) -> int:
    """The grey that fills most lines of the first page as far as a whole bar goes, white for none."""
    data = set_pages(
        prepare_redline(PrintJob(value, choices=choices), root / "resources" / "pages"), worker, SilentProgress()
    )
    with pypdfium2.PdfDocument(data) as pdf:
        picture = pdf[0].render(scale=PIXELS_A_POINT, grayscale=True)
        dots, wide, long = bytes(picture.buffer), picture.width, picture.stride
    found: Counter[int] = Counter()
    for begun in range(0, len(dots), long):
        runs = ((grey, sum(1 for _ in run)) for grey, run in groupby(dots[begun : begun + wide]))
        found.update(grey for grey, length in runs if grey != WHITE and WHOLE <= length < WHOLE + 12)
    return found.most_common(1)[0][0] if found else WHITE


@pytest.mark.parametrize("choices", LOOKS, ids=("greys", "coloured", "archival"))
def test_a_bar_of_each_weight_is_filled_and_told_from_the_others(
    choices: PrintOptions, root: Path, worker: WorkerPool
) -> None:
    greys = [_grey_of_bars(_weighing(weight), choices, root, worker) for weight in AmendmentWeight]
    assert all(lighter - heavier > 50 for heavier, lighter in pairwise(greys)), greys
    assert greys[-1] < WHITE - 15, "the lightest is no empty frame"


def test_the_parts_of_a_bar_are_as_long_as_their_amendments_are_many() -> None:
    older = draft("1. Ships may moor.", "2. Nets dry.", "3. Gulls cry.")
    value = redline(older, draft("1. Ships shall moor.", "2. Nets burn.", "3. Gulls sing."))
    (place,) = front_of(PrintJob(value))["places"]
    assert place["counts"] == ["1", "2", "–"]
    assert place["shares"] == [0.3333, 0.6667, 0.0]
