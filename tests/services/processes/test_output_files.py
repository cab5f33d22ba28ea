"""Outputs on disk: whole or not at all, and refused before the work begins."""

import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from app.job import Refused
from app.services.processes.output_files import check_target, whole_file


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
    assert len(list(tmp_path.glob(".travaux-*.part"))) == 2, "nor that of the other file"
