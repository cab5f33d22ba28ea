"""The same dossier on two machines: the same redline, byte for byte as JSON."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from app.services.dossiers.merging import merge_dossiers
from app.treaty.confirmations import Verdict
from tests.services.colleagues import Colleague, tides

CALLS = (
    ("compare", "{dossier}#zero", "{dossier}#rev1", "--json", "-"),
    ("trace", "{dossier}#zero", "{dossier}#rev1", "--json", "-"),
    ("fate", "{dossier}", "--json", "-"),
    ("proposals", "{dossier}", "--json", "-"),
    ("positions", "{dossier}", "--json", "-"),
)
MACHINES = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C", "LANG": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_SA.UTF-8"},
)


SCRIPT = """
import json, sys
from app.main import main
for call in json.loads(sys.argv[1]):
    assert main(call) == 0
    print(end="\\0", flush=True)
"""


def _said(root, dossier, machine, home):
    """What each call says of a dossier on a machine; they are made in one process there."""
    home.mkdir(exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "QT_QPA_PLATFORM") if name in os.environ}
    environment = {**kept, **machine, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "PYTHONPATH": str(root)}
    calls = json.dumps([[word.format(dossier=dossier) for word in call] for call in CALLS])
    words = [sys.executable, "-c", SCRIPT, calls]
    told = subprocess.run(words, cwd=home, env=environment, capture_output=True, check=True).stdout.split(b"\0")
    assert len(told) == len(CALLS) + 1
    return told[:-1]


@pytest.fixture
def merged_both_ways(tmp_path, resources):
    start = tides(tmp_path, resources)
    ours, theirs = (Colleague(start, name, resources) for name in ("ours", "theirs"))
    ours.do("word", 0, Verdict.CONFIRMED, "")
    ours.do("propose", "Tables are kept.")
    ours.do("pin", "2", "2", True)
    theirs.do("propose", "Tables are old.")
    theirs.do("draft", "rev2")
    theirs.do("word", 1, Verdict.REJECTED, "")
    ours.do("draft", "rev3")
    before = shutil.copy(ours.path, ours.path.with_name("before.travaux"))
    merge_dossiers(ours.path, theirs.path)
    merge_dossiers(theirs.path, before)
    return ours.path, theirs.path


def test_a_copy_says_the_same_elsewhere_and_so_does_what_was_merged_the_other_way(merged_both_ways, tmp_path, root):
    here, there = merged_both_ways
    folder = tmp_path / "a stick – é"
    folder.mkdir()
    elsewhere = shutil.copy(here, folder / "another name.travaux")
    first = _said(root, here, MACHINES[0], tmp_path / "one")
    assert all(first)
    assert _said(root, elsewhere, MACHINES[1], tmp_path / "two") == first
    assert _said(root, there, MACHINES[1], tmp_path / "two") == first
