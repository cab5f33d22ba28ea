"""The sample as `dev.py run` makes it: the dossier for the window, and the paper where there is none."""

import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pikepdf
import pytest


@pytest.fixture
def dev(root: Path, tmp_path: Path) -> ModuleType:
    """The project's dev.py, working in a folder of this test and with the Python that runs it."""
    spec = importlib.util.spec_from_file_location("dev_of_sample", root / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.BUILD = tmp_path / "build"
    module.PYTHON = Path(sys.executable)
    return module


def test_the_dossier_holds_what_sample_toml_names(dev: ModuleType, travaux: Callable) -> None:
    stale = dev.BUILD / "sample.travaux"
    dev.BUILD.mkdir()
    stale.write_bytes(b"from an older sample")
    os.utime(stale, (0, 0))
    made = dev.sample_dossier()
    assert made == stale
    story = dev.sample_story()
    info = json.loads(travaux("info", made, "--json", "-").stdout)
    assert [(d["label"], d["date"], d["symbol"]) for d in info["drafts"]] == [
        (d["label"], d["date"], d["symbol"]) for d in story["draft"]
    ]
    assert travaux("proposals", made).stdout.count("proposals,") == len(story["proposals"])
    assert f"{next(iter(story['authors']))} = " in travaux("authors", made).stdout
    assert list(dev.BUILD.iterdir()) == [made], "nothing half made may stay"
    assert travaux("check", made).returncode == 0

    made.write_bytes(b"opened and changed since")
    assert dev.sample_dossier() == made
    assert made.read_bytes() == b"opened and changed since", "a sample that is not stale is left alone"


def test_without_a_window_the_paper_is_made(dev: ModuleType) -> None:
    assert dev.sample_pdf() == 0
    with pikepdf.open(dev.BUILD / "sample.pdf") as pdf:
        names = {str(note.T) for page in pdf.pages for note in page.get("/Annots", []) if "/T" in note}
    assert len(names) > 1, "the sample names delegations"
