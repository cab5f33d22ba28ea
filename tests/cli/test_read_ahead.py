"""Files that are read in copies of the program say what they say without: on one core none is made."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2,
    reason="copies are made on Linux, where there are two cores",
)


def articles(verb, keeper):
    """A draft that is long enough for a copy, of few provisions."""
    lanterns = " and ".join(f"of {n} lanterns at the {n}. mast" for n in range(1, 30))
    return "\n\n".join(
        f"Article {n}\nKites of harbour {n}\n\n1. {keeper} {verb} kite number {n}.\n\n"
        f"2. Nothing in this article bars in harbour {n} the flying {lanterns}."
        for n in range(1, 25)
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    there = tmp_path_factory.mktemp("ahead")
    (there / "older.txt").write_text(articles("keeps", "Each Party"), "utf-8")
    (there / "newer.txt").write_text(articles("shall keep", "Each Party"), "utf-8")
    paper = "\n".join(
        f"ARTICLE {n}\nNorway\n1. Each Party shall keep kite number {n}.\nRationale\n"
        f"Kites of harbour {n} are kept by those who fly them{', by day and by night' * 45}."
        for n in range(1, 25)
    )
    (there / "paper.txt").write_text(paper, "utf-8")
    (there / "silent.txt").write_text(articles("keeps", "Nobody"), "utf-8")
    (there / "none.txt").write_bytes(b"\0" * 40_000)
    return there


def called(folder, *words, cores=2):
    chosen = sorted(os.sched_getaffinity(0))[:cores]
    return subprocess.run(
        ["taskset", "-c", ",".join(map(str, chosen)), sys.executable, "-m", "app", *words],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=110, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ("older.txt", "newer.txt", "--json", "-"),
        ("older.txt", "newer.txt", "--evidence", "paper.txt", "--json", "-"),
        ("older.txt", "newer.txt", "--evidence", "silent.txt"),
        ("older.txt", "none.txt", "--evidence", "paper.txt"),
        ("none.txt", "newer.txt"),
        ("older.txt", "newer.txt", "--evidence", "paper.txt", "--reading", "actor:NOBODY"),
    ],
    ids=["drafts", "paper", "a paper without proposals", "a newer draft that is none", "an older one", "a reading"],
)
def test_what_is_read_in_a_copy_says_what_it_says_here(folder, words):
    said = [called(folder, "compare", *words, cores=cores) for cores in (1, 2)]
    assert (said[0].returncode, said[0].stdout, said[0].stderr) == (said[1].returncode, said[1].stdout, said[1].stderr)
    assert said[0].stdout or said[0].stderr


def test_the_names_of_a_paper_that_a_copy_read_are_told(folder):
    told = called(folder, "compare", "older.txt", "newer.txt", "--evidence", "paper.txt").stdout.decode()
    assert "Norway" in told


def test_ctrl_c_leaves_no_copy(folder):
    script = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored in the background\n"
        "import app.importing.proposals.paper as paper\n"
        "from app.__main__ import main\n"
        "me, read = os.getpid(), paper.read_paper\n"
        "def slow(*args, **more):\n"
        "    if os.getpid() != me:\n"
        "        import time\n"
        "        os.kill(me, signal.SIGINT)\n"
        "        time.sleep(50)\n"
        "    return read(*args, **more)\n"
        "paper.read_paper = slow\n"
        "sys.argv = ['travaux', 'compare', 'older.txt', 'newer.txt', '--evidence', 'paper.txt', '--json', 'out.json']\n"
        "code = main()\n"
        "try:\n"
        "    os.waitpid(-1, os.WNOHANG)\n"
        "except ChildProcessError:\n"
        "    print(code, os.path.exists('out.json'))\n"
    )
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.stdout.split(), done.stderr) == (["1", "False"], "travaux: Stopped; nothing was changed.\n")
    assert time.monotonic() - begun < 40
