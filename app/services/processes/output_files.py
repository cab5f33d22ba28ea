"""Outputs on disk: checked before the work begins, written whole or not at all.

A file is written beside its target under a passing name and put in its place at the end, so that a refusal, a cancel
or a power cut leaves either the old file or the new one. It knows nothing of what is written.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.importing.source.private_folder import lives
from app.job import Refused
from app.message import Message


def check_target(target: Path) -> None:
    """Raise Refused unless a file can be written at `target`. Nothing is left on disk."""
    if target.is_dir():
        raise Refused(Message("“{0}” is a folder; name a file in it to write to.", (str(target),)))
    if not target.parent.is_dir():
        raise Refused(
            Message("The folder “{0}” does not exist; make it first, or choose another one.", (str(target.parent),))
        )
    if target.exists() and not target.is_file():
        raise Refused(Message("“{0}” is not a file that can be replaced; choose another name.", (str(target),)))
    if target.exists() and not os.access(target, os.W_OK):
        raise Refused(Message("The file “{0}” may not be changed; choose another name.", (str(target),)))
    try:
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise Refused(
            Message("Nothing can be written to the folder “{0}”; choose another one.", (str(target.parent),))
        ) from error


def check_new_folder(target: Path) -> None:
    """Raise Refused unless a folder can be made at `target`, where there is nothing yet. Nothing is left on disk."""
    if target.exists() or target.is_symlink():
        raise Refused(
            Message("There is already something called “{0}”; name a folder that is not there yet.", (str(target),))
        )
    check_target(target)


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder beside `target` to fill; it is called `target` when the block ends well, and is gone when not.

    Raises Refused when there is something at `target`, when it cannot be made, and when the disk refuses it in the end.
    """
    check_new_folder(target)
    _sweep(target)
    passing = target.with_name(_passing(target))
    try:
        passing.mkdir()
        yield passing
        passing.rename(target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Refused(
                Message("There is no room on the disk for “{0}”; free some and try again.", (str(target),))
            ) from error
        raise
    finally:
        shutil.rmtree(passing, ignore_errors=True)


def _passing(target: Path) -> str:
    """A name for what is being written."""
    return f"{_known_by(target)}-{os.getpid()}.part"


def _known_by(target: Path) -> str:
    """What such names begin with. A name may be as long as names can be: only a sum of it goes into this one."""
    return f".travaux-{zlib.crc32(os.fsencode(target.name)):08x}"


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; it takes the target's place when the block ends well, and is gone when not.

    Raises Refused when the target cannot be written (`check_target`) or the disk refuses it in the end.
    """
    check_target(target)
    _sweep(target)
    passing = target.with_name(_passing(target))
    try:
        yield passing
        _settle(passing)
        passing.replace(target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Refused(
                Message("There is no room on the disk for “{0}”; free some and try again.", (str(target),))
            ) from error
        if str(passing) in (error.filename, error.filename2):
            raise Refused(
                Message(
                    "The file “{0}” cannot be written ({1}); choose another name.", (str(target), str(error.strerror))
                )
            ) from error
        raise
    finally:
        passing.unlink(missing_ok=True)


def _settle(file: Path) -> None:
    """Have a file on the disk before it takes another one's place: a stick may be pulled out at any time."""
    with file.open("r+b") as written:
        os.fsync(written.fileno())


def _sweep(target: Path) -> None:
    """Take away what programs that were killed left of the same target."""
    known_by = _known_by(target)
    for left in target.parent.glob(f"{known_by}-*.part*"):
        number = left.name.removeprefix(f"{known_by}-").partition(".")[0]
        if number.isdecimal() and not lives(int(number)):
            with suppress(OSError):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
