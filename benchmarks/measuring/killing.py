"""Children that work on a dossier (`killed.py`) and are killed with all their processes, and what must be there then.

A child is a process of its own, born of this one with all its imports, and leads a group of its own, so that the
workers that it starts are killed with it. It is a measurement, no part of the program.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from app.job import Refused
from app.services.dossiers import encryption
from app.services.dossiers.backups import copies_of, is_sound
from app.services.dossiers.dossier import Dossier
from benchmarks.measuring.killed import BEGUN, KEPT, PASSPHRASE, WORKS, Bench, begin

if TYPE_CHECKING:
    from app.services.resources import Resources


@dataclass
class Run:
    """What became of one child."""

    killed: bool
    """Whether it was killed before its work was done."""
    seconds: float
    told: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def run(work: str, folder: Path, resources: Resources, seed: str, after: float | None) -> Run:
    """Have a child do `work` in `folder`, and kill it `after` so many seconds; None: let it end."""
    reader, writer = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _live(work, Bench(folder, resources, Random(seed)), writer, reader)
    os.close(writer)
    started = time.monotonic()
    said: list[bytes] = []
    hearing = threading.Thread(target=lambda: _hear(reader, said), daemon=True)
    hearing.start()
    code = _end(child, started, after)
    hearing.join(30)
    lines = b"".join(said).split(b"\n")[:-1]  # a line that was cut off was not read by anybody
    done = Run(os.WIFSIGNALED(code), time.monotonic() - started, [json.loads(line) for line in lines])
    if not done.killed and os.waitstatus_to_exitcode(code) != 0:
        done.wrong.append(f"it failed by itself with code {os.waitstatus_to_exitcode(code)}")
    return done


def _live(work: str, bench: Bench, writer: int, reader: int) -> None:
    """The life of a child."""
    code = 1
    try:
        os.setsid()
        os.close(reader)
        os.dup2(writer, 1)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        WORKS[work](bench)
        sys.stdout.flush()
        code = 0
    finally:
        if code:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        os._exit(code)


def _hear(reader: int, said: list[bytes]) -> None:
    while piece := os.read(reader, 1 << 16):
        said.append(piece)
    os.close(reader)


def _end(child: int, started: float, after: float | None) -> int:
    """Wait for the end of a child, or bring it about; returns its status."""
    while True:
        gone, code = os.waitpid(child, os.WNOHANG)
        if gone:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)  # a worker that outlives it would go on writing
            return code
        if after is not None and time.monotonic() - started >= after:
            _kill(child)
            return os.waitpid(child, 0)[1]
        time.sleep(0.0005)


def _kill(child: int) -> None:
    """Kill a child with all that it started; before it leads a group of its own, it has started nothing."""
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def prepare(work: str, folder: Path, resources: Resources, seed: str, *, locked: bool = False) -> None:
    """What a work needs before it begins; with `locked`, its dossier is. Children know its key from this process."""
    bench = Bench(folder, resources, Random(f"begun {seed}"))
    if work in BEGUN:
        begin(bench)
    elif locked and work == "importing":
        Dossier.create(bench.dossier, "kites").close()
    if locked and bench.dossier.exists():
        encryption.lock(bench.dossier, PASSPHRASE)


def losses(work: str, folder: Path, told: list[dict[str, Any]], known: set[str]) -> list[str]:
    """What is not as it must be after a child was killed; `known` are the hashes of whole exports."""
    wrong: list[str] = []
    if work == "renewing":
        wrong += _renewals(folder, told)
    elif work == "exporting":
        wrong += _exports(folder, told, known)
    elif work == "copying":
        wrong += _copies(folder, told)
    dossier = folder / "kites.travaux"
    if work == "locking":
        for place in (dossier, *(copy.path for copy in copies_of(dossier))):
            encryption.give(place, PASSPHRASE)
        wrong += _copies(folder, told)
    if work != "renewing" and (dossier.exists() or told):
        wrong += _sound(dossier)
        wrong += _kept(dossier, told)
    return wrong


def _sound(path: Path) -> list[str]:
    """Problems that `travaux check` would find, before and after the dossier was opened for writing."""
    wrong: list[str] = []
    for write in (False, True, False):
        try:
            with Dossier.open(path, write=write) as there:
                wrong += [f"{path.name}: {line}" for line in there.problems()]
                for draft in there.drafts():
                    there.draft(draft.label)
                there.papers(), there.user_input.notes(), there.user_input.confirmations(), there.user_input.positions()
        except Refused as reason:
            wrong.append(f"{path.name}: {reason}")
    left = [one.name for one in path.parent.iterdir() if one.name.startswith(f"{path.name}-")]
    return wrong + [f"left beside it: {name}" for name in left]


def _kept(path: Path, told: list[dict[str, Any]]) -> list[str]:
    """What was told and is not there. What was under way when the child was killed may be there or not."""
    with Dossier.open(path, write=False) as there:
        drafts = {draft.label: draft.sha256 for draft in there.drafts()}
        words = {label: there.draft(label).words() for label in drafts}
        notes = {note.id: note.text for note in there.user_input.notes()}
        said = {one.number: one.wording for one in there.user_input.confirmations()}
        positions = {one.id for one in there.user_input.positions()}
        authors, papers = there.authors(), there.paper_hashes()
    wrong: list[str] = []
    replaced = [one for one in told if one["what"] == "replaced"]
    for one in told:
        what = one["what"]
        there_is = {
            "draft": lambda one=one: (
                (drafts.get(one["label"]), words.get(one["label"])) == (one["sha256"], one["words"])
            ),
            "author": lambda one=one: one["name"] in authors,
            "position": lambda one=one: one["id"] in positions,
            "paper": lambda one=one: one["sha256"] in papers,
        }.get(what)
        if there_is is not None and not there_is():
            wrong.append(f"told and not there: {one}")
    withdrawn = {one["number"] for one in told if one["what"] == "withdrawn"}
    last = max((one["number"] for one in told if one["what"] == "confirmed"), default=0)
    for one in told:
        settled = one["what"] == "confirmed" and one["number"] not in withdrawn | {last}
        if settled and said.get(one["number"]) != one["wording"]:
            wrong.append(f"told and not there: {one}")
    if replaced and "one" not in words:
        wrong.append("the draft that was replaced is gone")
    wrong += _last_notes(told, notes)
    return wrong


def _last_notes(told: list[dict[str, Any]], notes: dict[str, str]) -> list[str]:
    """Each note is as it was told last, but for one that was under way."""
    last = {one["id"]: one.get("text") for one in told if one["what"] in ("note", "no note")}
    other = [name for name, text in last.items() if notes.get(name) != text]
    return [f"notes are not as they were told: {other}"] if len(other) > 1 else []


def _renewals(folder: Path, told: list[dict[str, Any]]) -> list[str]:
    wrong: list[str] = []
    for path in sorted(folder.glob("old *.travaux")):
        if "(" in path.name:
            continue
        number = 1 + int(path.stem.split()[1]) % 2
        whole = (KEPT / f"revision-{number}.travaux").stat().st_size
        if path.stat().st_size < whole and not any(one["name"] == path.name for one in told):
            continue  # it was being copied here
        wrong += _sound(path)
        with Dossier.open(path, write=False) as there:
            if [draft.label for draft in there.drafts()] != ["zero", "one"]:
                wrong.append(f"{path.name}: drafts are missing")
        copies = [copy.path for copy in copies_of(path)]
        if len(copies) != 1 or not is_sound(copies[0]):
            wrong.append(f"{path.name}: copies {[copy.name for copy in copies]}")
    return wrong


def _exports(folder: Path, told: list[dict[str, Any]], known: set[str]) -> list[str]:
    """Each file is one of those that were ever written whole, and is there once it was told."""
    wrong: list[str] = []
    for kind in ("json", "csv", "pdf"):
        path = folder / f"kites.{kind}"
        if path.exists() and sha256(path.read_bytes()).hexdigest() not in known:
            wrong.append(f"{path.name} is not whole")
        if not path.exists() and any(one["what"] == "export" and one["kind"] == kind for one in told):
            wrong.append(f"{path.name} is gone")
    return wrong


def _copies(folder: Path, told: list[dict[str, Any]]) -> list[str]:
    """Every copy is sound, and those of the last days that were told are there."""
    copies = copies_of(folder / "kites.travaux")
    wrong = [f"{copy.path.name} is not sound" for copy in copies if not is_sound(copy.path)]
    made = [one["day"] for one in told if one["what"] == "copy" and one["made"]]
    there = {copy.day for copy in copies}
    if missing := [day for day in made[-4:] if day not in there]:
        wrong.append(f"copies are missing: {missing}")
    if len(copies) > 6:  # one more may be there until the oldest has gone
        wrong.append(f"too many copies: {len(copies)}")
    return wrong
