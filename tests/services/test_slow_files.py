"""A PDF is never parsed in the process of whoever asks for it, be it a draft or a paper of proposals."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.importing.pdf_files import set_in_typst

ROOT = Path(__file__).resolve().parents[2]
_READS = """
import sys
from pathlib import Path
from app.main import resource_folder
from app.services.imports.read_files import read_draft_file, read_paper_file
from app.services.resources import load_resources
from app.services.processes.worker_pool import WorkerPool

if __name__ == "__main__":
    worker, resources = WorkerPool(), load_resources(resource_folder())
    read = read_paper_file if sys.argv[1] == "paper" else read_draft_file
    found = read(Path(sys.argv[2]), resources, worker=worker)
    worker.close()
    print(len(found.proposals if sys.argv[1] == "paper" else found.draft.provisions), "pypdfium2" in sys.modules)
"""
_REFUSES = """
import resource, sys
from pathlib import Path
from app.job import Refused
from app.main import resource_folder
from app.services.imports.read_files import read_draft_file
from app.services.resources import load_resources
from app.services.processes.worker_pool import WorkerPool

if __name__ == "__main__":
    worker = WorkerPool()
    try:
        read_draft_file(Path(sys.argv[1]), load_resources(resource_folder()), worker=worker)
    except Refused as refused:
        print(refused)
    worker.close()
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
_DRAFT = "#strong[Article 1]\n\nScope\n\nThis instrument applies to lamps."
_CELLS = "[Article], [Proponent], [Proposed text], [1], [France], [lamps and bells]"
_PAPER = f"Proposals of delegations\n\n#table(columns: 3, {_CELLS})"


@pytest.mark.parametrize(("sort", "words"), [("draft", _DRAFT), ("paper", _PAPER)])
def test_a_pdf_is_parsed_elsewhere(tmp_path, sort, words):
    file, program = tmp_path / "text.pdf", tmp_path / "reads.py"
    file.write_bytes(set_in_typst(words))
    program.write_text(_READS)
    done = subprocess.run(
        [sys.executable, str(program), sort, str(file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    count, parsed_here = done.stdout.split()
    assert int(count) > 0
    assert parsed_here == "False"


def _drawn_over_and_over(deep: int, times: int) -> bytes:
    """A PDF of some thousand bytes whose page is a form that draws a form, and so on, each so many times."""
    again = b"/F Do " * times
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(again), again),
    ]
    font = 5 + deep
    for form in range(5, font):
        last = form + 1 == font
        content = b"BT /T 9 Tf 50 700 Td (Article 1) Tj ET" if last else again
        inner = b"" if last else b"/XObject<</F %d 0 R>>" % (form + 1)
        facts = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</T %d 0 R>>%s>>" % (font, inner)
        objects.append(b"<<%s/Length %d>>\nstream\n%s\nendstream" % (facts, len(content), content))
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    data = b"%PDF-1.4\n"
    for number, each in enumerate(objects, 1):
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    return data + b"trailer<</Size %d/Root 1 0 R>>\n%%%%EOF" % (len(objects) + 1)


@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory bounded")
def test_a_small_file_that_asks_for_gigabytes_is_refused_before_it_has_them(tmp_path):
    file, program = tmp_path / "small.pdf", tmp_path / "reads.py"
    file.write_bytes(_drawn_over_and_over(9, 10))
    program.write_text(_REFUSES)
    run = [sys.executable, str(program), str(file)]
    done = subprocess.run(run, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)
    said, taken = done.stdout.splitlines()
    assert said.startswith("This takes more memory")
    assert int(taken) < 450_000, "kilobytes"
