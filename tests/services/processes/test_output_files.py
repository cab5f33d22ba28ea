"""Outputs on disk: whole or not at all, and refused before the work begins."""

import os
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from app.job import Refused
from app.services.processes.output_files import check_target, whole_file, whole_files


def test_a_file_is_there_only_when_it_is_whole(tmp_path):
    target = tmp_path / "out.json"
    with whole_file(target) as passing:
        passing.write_text("new")
        assert not target.exists()
    assert target.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_what_fails_leaves_the_old_file(tmp_path):
    target = tmp_path / "out.json"
    target.write_text("old")
    with pytest.raises(KeyError):
        _fail_half_way(target)
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def _fail_half_way(target):
    with whole_file(target) as passing:
        passing.write_text("half")
        raise KeyError


def test_a_name_as_long_as_names_can_be_is_no_hindrance(tmp_path):
    target = tmp_path / ("n" * 250 + ".json")
    with whole_file(target) as passing:
        passing.write_text("whole")
    assert target.read_text() == "whole"


@pytest.mark.parametrize(("name", "says"), [("", "is a folder"), ("none/out.json", "does not exist")])
def test_what_cannot_be_written_is_refused(tmp_path, name, says):
    with pytest.raises(Refused, match=says):
        check_target(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == []


def test_a_device_is_no_target():
    with pytest.raises(Refused, match="choose another name"):
        check_target(Path(os.devnull))


@pytest.mark.skipif(os.name == "nt", reason="nothing is killed so there")
def test_what_a_killed_program_left_of_the_same_file_is_taken_away(tmp_path):
    target = tmp_path / "kites.pdf"
    write = (
        "import sys, os, signal; from pathlib import Path; from app.services.processes.output_files import whole_file\n"
    )
    write += (
        "with whole_file(Path(sys.argv[1])) as passing:\n    passing.write_bytes(b'half')\n    os.kill(os.getpid(), 9)"
    )
    for name in ("kites.pdf", "other.pdf"):
        subprocess.run([sys.executable, "-c", write, str(tmp_path / name)], check=False)
    (left,) = [path for path in tmp_path.iterdir() if path.name.startswith(f".travaux-{zlib.crc32(b'kites.pdf'):08x}-")]
    living = left.with_name(f"{left.name.rpartition('-')[0]}-{os.getppid()}.part")
    living.write_bytes(b"of a program that lives")
    with whole_file(target) as passing:
        passing.write_bytes(b"whole")
    assert target.read_bytes() == b"whole"
    assert not left.exists()
    assert living.exists()
    other = next(path for path in tmp_path.glob(".travaux-*.part") if path != living)
    assert other.exists(), "a program on another computer may be writing that"
    os.utime(other, (0, 0))
    os.utime(living, (0, 0))
    with whole_file(target) as passing:
        passing.write_bytes(b"whole")
    assert not other.exists()
    assert living.exists()


def test_several_files_take_their_places_together_or_not_at_all(tmp_path):
    first, second, new = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "c.json"
    first.write_text("old")
    second.write_text("old")
    with whole_files([new, first, second]) as passing:
        for one in passing:
            one.write_text("newer")
    assert [one.read_text() for one in (new, first, second)] == ["newer"] * 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "b.json", "c.json"]


def test_what_took_its_place_is_taken_back_when_a_later_one_cannot(tmp_path):
    first, second, new = tmp_path / "a.json", tmp_path / "b" / "b.json", tmp_path / "c.json"
    second.parent.mkdir()
    first.write_text("old")
    second.write_text("old")
    with pytest.raises(Refused, match="cannot be written"):
        _lose_a_place(new, first, second)
    assert first.read_text() == "old"
    assert not new.exists()
    assert not list(tmp_path.rglob(".travaux-*"))


def test_a_roll_back_takes_away_only_what_it_put_there(tmp_path):
    """A rename that fails leaves the old file, and what somebody else put in a place meanwhile stays."""
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    first.write_text("old")
    with pytest.raises(Refused, match="cannot be written"), whole_file(first) as passing:
        passing.unlink()
    assert first.read_text() == "old"
    with pytest.raises(Refused, match="cannot be written"):
        _come_between(first, second)
    assert (first.read_text(), second.is_dir()) == ("old", True)


def _come_between(first, second):
    """Write both, while somebody makes a folder where the second is to lie."""
    with whole_files([first, second]) as (one, other):
        one.write_text("newer")
        other.write_text("newer")
        second.mkdir()


def _lose_a_place(new, first, second):
    """Write all three, while a folder with something in it, which no file replaces, comes where the last one lay."""
    with whole_files([new, first, second]) as passing:
        for one in passing:
            one.write_text("newer")
        second.unlink()
        second.mkdir()
        (second / "in it").write_text("so that it stays")


@pytest.mark.skipif(shutil.which("strace") is None, reason="faults are put in by strace")
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_disk_that_breaks_is_told_in_a_sentence_and_nothing_is_new(tmp_path, call):
    write = (
        "import sys; from pathlib import Path; from app.job import Refused\n"
        "from app.services.processes.output_files import whole_files\n"
        "try:\n"
        "    with whole_files([Path(one) for one in sys.argv[1:]]) as passing:\n"
        "        for one in passing: one.write_text('newer')\n"
        "except Refused as refused: sys.exit(str(refused.args[0]))\n"
    )
    targets = [tmp_path / "a.json", tmp_path / "b.json"]
    for target in targets:
        target.write_text("old")
    faults = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject={call}:error=EIO:when=2"]
    ran = subprocess.run([*faults, sys.executable, "-c", write, *map(str, targets)], capture_output=True, text=True)
    assert "cannot be written" in ran.stderr
    assert [target.read_text() for target in targets] == ["old", "old"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "b.json"]
