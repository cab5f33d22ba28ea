"""A PostgreSQL server of the tests' own: made anew, on a Unix socket in a folder of its own, gone afterwards.

It runs as nobody where the tests run as root, which a server refuses, and keeps nothing safe: it lives for a minute.
Its usual collation is not that of code points, as on a server that somebody else set up.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

USER, KEYED, SECRET, DATABASE = "travaux", "keyed", "a word for the tests", "delegation"
_CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=40", "shared_buffers=32MB")
_RULES = f"local all {KEYED} scram-sha-256\nlocal all all trust\n"


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest of them, None where it is not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3]), reverse=True)
    found = shutil.which("initdb")
    places = [*debian, *([Path(found)] if found else [])]
    return next((place.parent for place in places if (place.parent / "postgres").exists()), None)


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """A server with one empty database; gives the address of its database, to which the name of a dossier is added."""
    folder = Path(tempfile.mkdtemp(prefix="travaux-pg-"))
    as_who = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
    if as_who:
        shutil.chown(folder, "nobody", "nogroup")
    data = folder / "data"
    try:
        made = [programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"]
        collation = ["--locale=C", "--locale-provider=icu", "--icu-locale=en-US"]
        subprocess.run([*made, *collation], check=True, capture_output=True, cwd=folder, **as_who)
        (data / "pg_hba.conf").write_text(_RULES)
        settings = [word for one in ("listen_addresses=", *_CARELESS) for word in ("-c", one)]
        command = [programs / "postgres", "-D", data, "-k", folder, *settings]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder, **as_who)
        try:
            _prepare(folder)
            yield f"postgresql+psycopg://{USER}@/{DATABASE}?host={folder}"
        finally:
            server.send_signal(signal.SIGQUIT)
            server.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _prepare(folder: Path) -> None:
    """Wait for the server, and make the database and a user with a password."""
    until = time.monotonic() + 30
    while True:
        with suppress(psycopg.OperationalError):
            server = psycopg.connect(host=str(folder), user=USER, dbname="postgres", autocommit=True)
            break
        assert time.monotonic() < until, (folder / "log").read_text()
        time.sleep(0.05)
    with server:
        server.execute(f"CREATE DATABASE {DATABASE}")
        server.execute(f"CREATE USER {KEYED} PASSWORD '{SECRET}'")
        server.execute(f"GRANT CREATE ON DATABASE {DATABASE} TO {KEYED}")
