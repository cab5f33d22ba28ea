"""Flips bits of dossiers one at a time and counts which changes of stored words nobody was told of: there may be none.

    python benchmarks/decay.py [CORPUS] [--flips N] [--seed N] [--server N] [--show]

Each flip is one bit of the closed file of a plain dossier: of the sample and, with CORPUS (`../shared/corpus`), of one
with real drafts and papers; both get notes, positions, pins and settings beside. Before and after, every row of every
table is read past the program; what it says is what `travaux check` says. A flip that changed a row and was not told is
silent; one that was told and changed none (an index, a digest) is counted apart. With `--server N` as many values
are changed by SQL on a server of the benchmark's own, where PostgreSQL is installed. It ends with 1 when there
was a silent one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.job import Refused, SilentProgress
from app.place import DossierPlace, place_of
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts, import_papers
from app.services.imports.sample import build_sample
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.storage.sqlite import sqlite3
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.proposals import Position

ROOT = Path(__file__).resolve().parent.parent
FLIPS, SEED = 1000, 25
_REAL = {
    "drafts": ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
    "papers": ("bbnj/2022-08-01_textual-proposals-by-delegations_part-I-and-II.txt",),
}


def made(folder: Path, corpus: Path | None) -> dict[str, Path]:
    """The dossiers whose bits are flipped, by what they are."""
    resources = load_resources(ROOT / "resources")
    found = {"sample": folder / "sample.travaux"}
    build_sample(resources.sample, found["sample"], resources, SilentProgress())
    if corpus is not None:
        found["real"] = folder / "real.travaux"
        worker = WorkerPool()
        import_drafts(found["real"], [corpus / name for name in _REAL["drafts"]], resources, worker=worker)
        import_papers(found["real"], [corpus / name for name in _REAL["papers"]], resources, worker=worker)
        worker.close()
    for path in found.values():
        _add_entries(path)
    return found


def _add_entries(path: Path) -> None:
    """What a person adds, some of each."""
    with Dossier.open(path) as there:
        label = there.drafts()[-1].label
        older, newer = (there.draft(one.label) for one in there.drafts()[-2:])
        for at, provision in enumerate(newer.provisions[:40]):
            words = provision.text[:30]
            anchor = Anchor(provision.id, provision.address, "text", 0, len(words), words)
            name = DraftName(newer.sha256, label)
            there.user_input.keep_note(Note(f"n{at}", name, anchor, NoteSubject.WORDS, f"Ask about number {at}."))
            actor = ActorRef("NOR", "Norway")
            there.user_input.add_position(Position(actor, Stance.SUPPORT, provision.address, "", f"p{at}", "", ""))
        there.user_input.add_pin(older, newer, (older.provisions[3].id, newer.provisions[3].id))
        there.user_input.set_preference("delegation", "NOR")


def rows(path: Path) -> dict[str, object]:
    """All rows of all tables as they lie there, and what is said of a table that cannot be read."""
    found: dict[str, object] = {}
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = bytearray
        steps = Counter[str]()
        connection.set_progress_handler(lambda: steps.update("n") or steps["n"] > 200, 1_000_000)
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            name = bytes(table).decode()
            if name == "digests":
                continue
            try:
                there = connection.execute(f'SELECT * FROM "{name}"').fetchall()
                found[name] = sorted(repr(row) for row in there)
            except sqlite3.DatabaseError as error:
                found[name] = str(error)
    return found


def told(place: DossierPlace) -> str:
    """What the check of a dossier says, "" for a sound one."""
    try:
        with Dossier.open(place, write=False) as there:
            there.check()
    except Refused as reason:
        return str(reason)
    return ""


def flipped(path: Path, flips: int, seed: str, *, show: bool) -> Counter[str]:
    """Flip bits of a file, one after another, and count what came of it."""
    whole, passing, random = path.read_bytes(), path.with_name("flipped.travaux"), Random(seed)
    before, came = rows(path), Counter[str]()
    slowest = 0.0
    for number in range(flips):
        bit = random.randrange(len(whole) * 8)
        other = bytearray(whole)
        other[bit // 8] ^= 1 << bit % 8
        passing.write_bytes(other)
        begun = time.process_time()
        said = told(passing)
        slowest = max(slowest, time.process_time() - begun)
        try:
            changed = rows(passing) != before
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            changed = True
        word = ("changed" if changed else "same") + (", told" if said else ", silent")
        came[word] += 1
        if show and word == "changed, silent":
            print(f"  {path.name}: flip {number}, byte {bit // 8}, bit {bit % 8}")
    print(f"{path.stem}: {len(whole):,} bytes, slowest check {slowest:.1f} s: {dict(came)}")
    return came


def changed_on_server(path: Path, address: str, flips: int, seed: str, *, show: bool) -> Counter[str]:
    """Copy a dossier to a server, change values there by SQL, one after another, and count."""
    import psycopg

    place = place_of(f"{address}&dossier={path.stem}")
    copy_dossier(path, place)
    random, came = Random(seed), Counter[str]()
    with psycopg.connect(address.replace("postgresql+psycopg", "postgresql"), autocommit=True) as server:
        server.execute(f'SET search_path TO "{path.stem}"')
        asked = "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = %s"
        columns = [row for row in server.execute(asked, (path.stem,)) if row[0] not in ("digests", "alembic_version")]
        while came.total() < flips:
            table, column, kind = random.choice(columns)
            there = server.execute(f'SELECT ctid, "{column}" FROM "{table}" ORDER BY random() LIMIT 1').fetchone()
            if there is None or not _change(server, table, column, there, random):
                continue
            said = told(place)
            came["changed, told" if said else "changed, silent"] += 1
            if show and not said:
                print(f"  {table}.{column} ({kind}): {there[1]!r}")
            _put_back(server, table, column, there[1])
    print(f"{path.stem} on a server: {dict(came)}")
    return came


def _change(server: object, table: str, column: str, there: tuple[object, object], random: Random) -> bool:
    import psycopg

    place, value = there
    if isinstance(value, bool):
        other: object = not value
    elif isinstance(value, int):
        other = value ^ 1 << random.randrange(6)
    elif isinstance(value, str):
        at = random.randrange(len(value) + 1)
        other = value[:at] + "x" + value[at + 1 :]
    else:
        return False
    if other == value:
        return False
    try:
        server.execute("CREATE TEMP TABLE IF NOT EXISTS touched (place tid)")  # type: ignore[attr-defined]
        new = server.execute(  # type: ignore[attr-defined]
            f'UPDATE "{table}" SET "{column}" = %s WHERE ctid = %s RETURNING ctid', (other, place)
        ).fetchone()
        server.execute("DELETE FROM touched")  # type: ignore[attr-defined]
        server.execute("INSERT INTO touched VALUES (%s)", new)  # type: ignore[attr-defined]
    except psycopg.IntegrityError:
        return False
    return True


def _put_back(server: object, table: str, column: str, value: object) -> None:
    server.execute(  # type: ignore[attr-defined]
        f'UPDATE "{table}" SET "{column}" = %s WHERE ctid = (SELECT place FROM touched)', (value,)
    )


def main() -> int:
    """Run it; returns 1 when something was silent."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--flips", type=int, default=FLIPS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--server", type=int, default=0, metavar="N", help="values changed on a server")
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    came: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        dossiers = made(Path(folder), asked.corpus)
        for name, path in dossiers.items():
            came += flipped(path, asked.flips, f"{asked.seed}/{name}", show=asked.show)
        if asked.server:
            from tests import postgres

            programs = postgres.programs()
            if programs is None:
                print("no PostgreSQL here")
            else:
                address = stack.enter_context(postgres.running(programs))
                for name, path in dossiers.items():
                    came += changed_on_server(path, address, asked.server, f"{asked.seed}/{name}", show=asked.show)
    silent = came["changed, silent"]
    print(f"{silent} of {came.total()} changed words silently")
    return int(silent > 0)


if __name__ == "__main__":
    sys.exit(main())
