"""Whether a dossier may have changed since somebody looked: asked of its file itself, in microseconds.

The same stamp means the same content; another stamp only that something was written, be it what was there before. What
of the content counts, `state.py` says. Nothing is opened as a database here: a dossier on a server has a stamp only
while it is open (`server/server.py`).
"""

from __future__ import annotations

from app.place import DossierPlace, ServerAddress

Stamp = tuple[int, ...]

_COUNTER = slice(24, 28)
"""Where an SQLite file counts its changes (the format's section 1.3.7)."""


def stamp_of(path: DossierPlace) -> Stamp:
    """The stamp of the file at `path`, with what another program that has it open wrote beside it; () without one, and
    for a dossier on a server, which would have to be asked.
    """
    if isinstance(path, ServerAddress):
        return ()
    try:
        with path.open("rb") as file:
            counted = int.from_bytes(file.read(_COUNTER.stop)[_COUNTER], "big")
        facts = path.stat()
    except OSError:
        return ()
    stamp = (facts.st_mtime_ns, facts.st_size, facts.st_ino, counted)
    try:
        beside = path.with_name(path.name + "-wal").stat()
    except OSError:
        return stamp
    return (*stamp, beside.st_mtime_ns, beside.st_size)
