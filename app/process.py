"""Processes of this computer: whether one lives whose number stands in the name of a file that it was writing; and that
nothing of this one is written to the disk when it breaks down.

It starts none (`app/services/processes` does), and knows nothing of other computers that share a folder.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_DUMPABLE = 4
"""PR_SET_DUMPABLE (prctl(2))."""
_SANDBOX = Path("/.flatpak-info")
"""Is there where the program runs in one whose portals, file dialogs among them, ask the process who it is."""


def lives(process: int) -> bool:
    """Whether a process of this computer lives, by its number. Windows lets nobody take away what one has open, and is
    not asked.
    """
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def keep_out_of_dumps() -> None:
    """Have the system write no image of this process's memory, nor of those that it starts, when it breaks down, and
    let no other program of the user read its memory: it knows a key, and words that are locked.

    What a system does not know of this is left as it is. KeePassXC does the same at its start.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.SetErrorMode(msvcrt.SEM_NOGPFAULTERRORBOX)  # no report of errors, and so no image in it
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and not _SANDBOX.exists():
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DUMPABLE, 0, 0, 0, 0)
