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
