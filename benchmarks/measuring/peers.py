"""Programs that compare texts, beside us: which are here, how they are called, what they call equal.

Those that are Python packages lie in a virtual environment of their own (peers.txt), never in the project's; their
work is done by `peer_*.py`, in a process of that environment. What is not here is named, with what would bring it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.measuring.flat import Flat, Piece, Runs, runs_of
from benchmarks.measuring.word_files import marked_formats, revisions, write_docx

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PEERS = ROOT / "build" / "peers"
LIMIT = 300
"""Seconds after which a peer is given up; subprocess.TimeoutExpired is raised then."""
DELETED, KEPT_ON, INSERTED, ENDED = "\x01", "\x02", "\x03", "\x04"


@dataclass(frozen=True)
class Answer:
    """What a peer said of a pair, and the seconds it took, its start included when it is a program.

    It says it in `pieces`, or as `runs` of equal words. `formats` counts what it marks as changed in its looks alone.
    """

    pieces: list[Piece]
    seconds: float
    runs: Runs | None = None
    formats: int = 0


@dataclass(frozen=True)
class Peer:
    """A program beside us. `absent` says why it cannot be asked here, "" when it can; `version` as it says itself."""

    name: str
    version: str
    absent: str
    ask: Callable[[Flat, Flat], Answer]

    def equal(self, older: Flat, newer: Flat) -> tuple[Runs, int, float]:
        """The words it calls equal, the letters of the texts that its answer loses, and the seconds it took."""
        answer = self.ask(older, newer)
        runs, lost = (answer.runs, 0) if answer.runs is not None else runs_of(older, newer, answer.pieces)
        return runs, lost, answer.seconds


def text_peers() -> list[Peer]:
    """The peers that compare plain texts."""
    in_python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    return [
        Peer("difflib (autojunk, its default)", in_python, "", partial(_in_python, "difflib")),
        Peer("difflib, autojunk off", in_python, "", partial(_in_python, "difflib-off")),
        Peer("diff-match-patch, whole text", _package("diff-match-patch"), "", partial(_in_python, "whole-text")),
        Peer("git diff --word-diff", *_program("git", "--version"), lambda a, b: _git(a, b)),
        Peer("git diff --word-diff --patience", *_program("git", "--version"), lambda a, b: _git(a, b, "--patience")),
        Peer("wdiff", *_program("wdiff", "--version"), _wdiff),
    ]


def redlines_peer(python: Path | None) -> Peer:
    """redlines, of the peers' environment; it is for short texts."""

    def ask(older: Flat, newer: Flat) -> Answer:
        texts = json.dumps(["\n\n".join(text.written) for text in (older, newer)])
        command = [python or "", HERE / "peer_redlines.py"]
        said = json.loads(subprocess.run(command, input=texts, capture_output=True, text=True, check=True).stdout)
        return Answer([Piece(kind, text) for kind, text in said["pieces"]], said["seconds"])

    return Peer("redlines", *_peer_package(python, "redlines"), ask)


def word_peers(python: Path | None) -> list[Peer]:
    """The peers that compare Word files; the same texts are given to them as such. `python` is that of the peers'
    environment, None where there is none.
    """
    return [Peer(one.name, one.version, one.absent, partial(_docx, comparer=one)) for one in word_comparers(python)]


Command = Callable[[Path, Path, Path], list[str | Path]]
"""How a program is called that compares two Word files and writes a third."""


@dataclass(frozen=True)
class WordComparer:
    """A program that compares two Word files and writes a third. `absent` says why it is not here, "" when it is."""

    name: str
    version: str
    absent: str
    command: Callable[[], Command]


def word_comparers(python: Path | None) -> list[WordComparer]:
    """The programs that compare Word files; `python` as in `word_peers`."""
    version, no_office = _program("soffice", "--version")
    system = _python_with_uno()
    if not no_office and not system:
        no_office = "its bridge to Python is not installed (Debian: python3-uno)"
    return [
        WordComparer(
            "docxodus (python-redlines)",
            *_peer_package(python, "python-redlines-docxodus"),
            partial(docxodus, python),
        ),
        WordComparer("jubarte", *_peer_package(python, "jubarte-redlines"), partial(jubarte, python)),
        WordComparer("LibreOffice", version, no_office, partial(_office, system)),
    ]


def docxodus(python: Path | None) -> Command:
    """docxodus, with its moves: the program itself that its package in the peers' environment brings."""
    code = "from python_redlines.engines import DocxodusEngine as Engine; print(Engine().extracted_binaries_path)"
    asked = subprocess.run([python or "", "-c", code], capture_output=True, text=True, check=True)
    return lambda older, newer, out: [asked.stdout.strip(), older, newer, out, "--author=Peer", "--detect-moves"]


def jubarte(python: Path | None) -> Command:
    """jubarte, from the peers' environment."""
    program = python.parent / "jubarte-redlines" if python else Path("jubarte-redlines")
    return lambda older, newer, out: [program, "-q", "compare", "--force", older, newer, "-o", out]


def _office(system: str) -> Command:
    return lambda older, newer, out: [system, HERE / "peer_libreoffice.py", older, newer, out]


def python_of(folder: Path) -> Path | None:
    """The Python of the peers' environment in `folder`; None where there is none."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    return python if python.exists() else None


def paragraphs_of(data: dict) -> str:
    """A generated draft as WikiWho gets it: paragraphs alone, since a new number would make a sentence new to it."""
    return "\n\n".join(para["text"] for para in data["paras"])


Origins = list[tuple[str, int]]
"""The words of a text, in lower case and cut WikiWho's way, with the index of the text in which each entered."""


def wikiwho(python: Path, texts: list[str]) -> tuple[list[Origins], float]:
    """The words of each text with their origin, as WikiWho says; and the seconds of its analysis.

    Raises subprocess.TimeoutExpired when it takes too long.
    """
    done = subprocess.run(
        [python, HERE / "peer_wikiwho.py"],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=4 * LIMIT,
    )
    said = json.loads(done.stdout)
    return [[(word, origin) for word, origin in words] for words in said["words"]], said["seconds"]


def without_wikiwho(python: Path | None) -> str:
    """Why WikiWho cannot be asked here, "" when it can."""
    return _peer_package(python, "WikiWho")[1]


def run_docx(command: Command, older: Path, newer: Path, out: Path) -> float:
    """Have a program compare two Word files; returns the seconds of the whole process."""
    begin = time.perf_counter()
    subprocess.run([*command(older, newer, out)], capture_output=True, check=True, timeout=LIMIT)
    return time.perf_counter() - begin


# --- texts --------------------------------------------------------------------------------------------------------


def _in_python(name: str, older: Flat, newer: Flat) -> Answer:
    """A comparer in Python, over the words; in a process of its own, so that it can be given up."""
    texts = json.dumps([older.words, newer.words])
    command = [sys.executable, HERE / "peer_in_python.py", name]
    done = subprocess.run(command, input=texts, capture_output=True, text=True, check=True, timeout=LIMIT)
    said = json.loads(done.stdout)
    return Answer([], said["seconds"], [(a, b, n) for a, b, n in said["runs"]])


def _git(older: Flat, newer: Flat, *more: str) -> Answer:
    """Word differences of git: of lines first, then of words (`\\S+`) in lines that differ."""
    with tempfile.TemporaryDirectory() as folder:
        files = _written(Path(folder), older, newer)
        options = ["--no-index", "--no-color", "--word-diff=porcelain", "--word-diff-regex=[^[:space:]]+", "-U9999999"]
        begin = time.perf_counter()
        done = subprocess.run(
            ["git", "-c", "core.attributesFile=/dev/null", "diff", *options, *more, *files],
            capture_output=True, check=False, cwd=folder,
        )  # fmt: skip
        seconds = time.perf_counter() - begin
    body = done.stdout.decode("utf-8").partition("\n@@")[2].partition("\n")[2]
    kinds = {" ": "=", "-": "-", "+": "+"}
    pieces = [Piece(kinds[row[0]], row[1:]) for row in body.split("\n") if row and row[0] in kinds]
    if not body and older.words == newer.words:
        pieces = [Piece("=", newer.text())]
    return Answer(pieces, seconds)


def _wdiff(older: Flat, newer: Flat) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        files = _written(Path(folder), older, newer)
        marks = ["-w", DELETED, "-x", KEPT_ON, "-y", INSERTED, "-z", ENDED]
        begin = time.perf_counter()
        done = subprocess.run(["wdiff", *marks, *files], capture_output=True, check=False)
        seconds = time.perf_counter() - begin
    kind, pieces = "=", []
    after = {DELETED: "-", KEPT_ON: "=", INSERTED: "+", ENDED: "="}
    for part in re.split(f"([{DELETED}{KEPT_ON}{INSERTED}{ENDED}])", done.stdout.decode("utf-8")):
        if part in after:
            kind = after[part]
        elif part.strip():
            pieces.append(Piece(kind, part))
    return Answer(pieces, seconds)


def _written(folder: Path, older: Flat, newer: Flat) -> list[Path]:
    files = [folder / "older.txt", folder / "newer.txt"]
    for path, text in zip(files, (older, newer), strict=True):
        path.write_text(text.text(), encoding="utf-8")
    return files


# --- Word files ---------------------------------------------------------------------------------------------------


def _docx(older: Flat, newer: Flat, comparer: WordComparer) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("older.docx", "newer.docx", "out.docx")]
        for path, text in zip(files, (older, newer), strict=False):
            write_docx(path, text.written)
        seconds = run_docx(comparer.command(), *files)
        return Answer(revisions(files[2]), seconds, formats=marked_formats(files[2]))


# --- what is here -------------------------------------------------------------------------------------------------


def _program(name: str, *ask: str) -> tuple[str, str]:
    if not shutil.which(name):
        return "", f"the program {name} is not installed"
    said = subprocess.run([name, *ask], capture_output=True, text=True, check=False).stdout.split("\n")[0]
    return next(iter(re.findall(r"\d+(?:\.\d+)+", said)), said), ""


def _package(name: str) -> str:
    from importlib.metadata import version

    return version(name)


def _peer_package(python: Path | None, name: str) -> tuple[str, str]:
    if python is None:
        return "", "no environment with peers (see benchmarks/peers.txt)"
    code = f"import importlib.metadata as m; print(m.version({name!r}))"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip(), "" if done.returncode == 0 else f"{name} is not in the peers' environment"


def _python_with_uno() -> str:
    """A Python of the system that can speak with LibreOffice; "" for none."""
    for name in ("/usr/bin/python3", "python3"):
        if (
            shutil.which(name)
            and not subprocess.run([name, "-c", "import uno"], capture_output=True, check=False).returncode
        ):
            return name
    return ""
