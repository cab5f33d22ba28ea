"""Folders for outside programs: nobody else's, gone afterwards, after a failure too; after a death by the next one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import pytest

from app.importing.source.private_folder import private_folder


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_is_private_and_gone_also_after_a_failure(temporary):
    def fail():
        with private_folder("office") as folder:
            (folder / "draft.doc").write_text("words")
            assert folder.parent == temporary
            if os.name != "nt":
                assert folder.stat().st_mode & 0o077 == 0
            raise ValueError

    with pytest.raises(ValueError):
        fail()
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="nobody is asked there whether a process lives")
def test_what_a_killed_process_left_is_taken_away_and_nothing_else(temporary, root):
    code = (
        "import os, signal, sys, tempfile; tempfile.tempdir = sys.argv[1]\n"
        "from app.importing.source.private_folder import private_folder\n"
        "with private_folder('office') as folder:\n"
        "    (folder / 'draft.doc').write_text('words'); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", code, str(temporary)], env=environment, timeout=60, check=False)
    assert done.returncode < 0
    assert len(list(temporary.iterdir())) == 1
    (temporary / "travaux-office-of somebody").mkdir()
    with private_folder("office") as mine, private_folder("office") as other:
        assert mine.is_dir()
        assert sorted(temporary.iterdir()) == sorted((mine, other, temporary / "travaux-office-of somebody"))
