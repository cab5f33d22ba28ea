"""What programs left that were killed while they wrote a dossier or a copy of it anew: found, and taken away.

It is known by its name (`connections.passing_for`), which has the number of the process. What was set aside on purpose
is `backups.py`'s business. A folder may be shared with other computers, of whose processes nobody here knows anything:
what is young is left alone there, but for what lies in plain beside a locked dossier.
"""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path

from app.process import lives
from app.storage.file.backups import folder_of, names_of
from app.storage.file.connections import LOGS, names_in
from app.storage.file.keys import is_locked

_YOUNG = 60 * 60
"""Seconds. Writing the largest dossier anew takes a minute."""


def leftovers_of(path: Path) -> list[Path]:
    """What lies beside the dossier at `path`, and where its copies are, that no process of this computer is writing any
    more: "kites.travaux.123.part", "kites (schema 4).travaux.123.part", and their logs.
    """
    found: list[Path] = []
    for one in names_of(path):
        stem, ending = re.escape(one.stem), re.escape(one.suffix)
        logs = "|".join(LOGS)
        for folder, between in ((one.parent, r"(?: \(schema [^)]*\))?"), (folder_of(one), r"(?: .+)?")):
            form = re.compile(rf"{stem}{between}{ending}\.(\d+)\.part(?:{logs})?")
            named = ((place, form.fullmatch(place.name)) for place in names_in(folder))
            found += [place for place, known in named if known and not lives(int(known[1])) and place.is_file()]
    return list(dict.fromkeys(found))


def sweep(path: Path) -> None:
    """Take away what was left beside the dossier at `path`: what lies in plain beside a locked one at once, whether its
    passphrase is known or not; the rest when it is an hour old. What cannot be taken away stays.
    """
    locked = is_locked(path)
    for left in leftovers_of(path):
        with suppress(OSError):
            if (locked and not is_locked(left)) or time.time() - left.stat().st_mtime > _YOUNG:
                left.unlink()
