"""Outputs on disk: checked before the work begins, written whole or not at all.

A file is written beside its target under a passing name and put in its place at the end, so that a refusal, a cancel
or a power cut leaves either the old file or the new one. It knows nothing of what is written.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.interrupts import hold_interrupts, tell_kept, try_change
from app.job import Refused
from app.message import Message
from app.process import lives

_BEGIN = ".travaux-"
_DAY = 24 * 60 * 60
"""Seconds."""
_BROKEN = frozenset({errno.EIO, errno.EROFS, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ETIMEDOUT})
"""What a disk says, without a file's name, that broke or was taken away."""


def check_target(target: Path) -> None:
    """Raise Refused unless a file can be written at `target`. Nothing is left on disk."""
    if target.is_dir():
        raise Refused(Message("“{0}” is a folder; name a file in it to write to.", (str(target),)))
    if not target.parent.is_dir():
        raise Refused(
            Message("The folder “{0}” does not exist; make it first, or choose another one.", (str(target.parent),))
        )
    if (target.exists() and not target.is_file()) or _leads_nowhere(target):
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


def _leads_nowhere(target: Path) -> bool:
    """Whether there is a link that leads to nothing, or round in a circle: what is written would replace it."""
    return target.is_symlink() and not target.exists()


def check_new_folder(target: Path) -> None:
    """Raise Refused unless a folder can be made at `target`, where there is nothing yet. Nothing is left on disk."""
    if os.path.lexists(target):
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
        with try_change():
            yield passing
        with hold_interrupts():
            passing.rename(target)
            tell_kept()
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
    return f"{_BEGIN}{zlib.crc32(os.fsencode(target.name)):08x}"


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; it takes the target's place when the block ends well, and is gone when not.

    Raises Refused when the target cannot be written (`check_target`) or the disk refuses it in the end.
    """
    with whole_files([target]) as (passing,):
        yield passing


@contextmanager
def whole_files(targets: Sequence[Path]) -> Iterator[list[Path]]:
    """As `whole_file` for several targets, in their order: when the block ends well, all take their places, or none.

    What took its place already is taken back when a later one cannot. Only a program killed between two of them, in the
    moment after everything is on the disk, leaves some new and some old, each of them whole: no file system puts two
    files in place at once.
    """
    for target in targets:
        check_target(target)
        _sweep(target)
    passing = [target.with_name(_passing(target)) for target in targets]
    try:
        with _said(targets, passing), try_change():
            yield passing
        for target, written in zip(targets, passing, strict=True):
            with _said([target], [written], kept=True):
                _settle(written)
        with hold_interrupts():
            _put_in_places(targets, passing)
            if targets:
                tell_kept()
    finally:
        for target, written in zip(targets, passing, strict=True):
            written.unlink(missing_ok=True)
            with suppress(OSError):
                if (old := _old_of(written)).exists() and not target.exists():
                    old.rename(target)  # it is all that there is of it
            _old_of(written).unlink(missing_ok=True)


@contextmanager
def _said(targets: Sequence[Path], passing: Sequence[Path], *, kept: bool = False) -> Iterator[None]:
    """Raise Refused for what the disk says of what is written to `passing`; `kept` where nothing else is done inside,
    so that whatever is said is said of it.
    """
    try:
        yield
    except OSError as error:
        about = [one for one, written in zip(targets, passing, strict=True) if _is_about(error, written)]
        broken = error.filename is None and error.errno in _BROKEN
        target = about[0] if about else targets[0]
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Refused(
                Message("There is no room on the disk for “{0}”; free some and try again.", (str(target),))
            ) from error
        if about or kept or broken:
            raise Refused(
                Message(
                    "The file “{0}” cannot be written ({1}); choose another name.", (str(target), str(error.strerror))
                )
            ) from error
        raise


def _is_about(error: OSError, written: Path) -> bool:
    return any(name is not None and str(written) == str(name) for name in (error.filename, error.filename2))


def _put_in_places(targets: Sequence[Path], passing: Sequence[Path]) -> None:
    """Have everything take its place; when one cannot, what has is taken back. What is still under its passing name
    never took its place, whatever a disk said of it.
    """
    placed: list[tuple[Path, Path, bool, Path | None]] = []
    try:
        for target, written in zip(targets, passing, strict=True):
            with _said([target], [written], kept=True):
                there = target.exists()
                old = _kept_beside(target, _old_of(written)) if there and len(targets) > 1 else None
                placed.append((target, written, there, old))
                written.replace(target)
    except BaseException:
        for target, written, there, old in reversed(placed):
            with suppress(OSError):
                if not written.exists() and old is not None:
                    old.replace(target)
                elif not written.exists() and not there:
                    target.unlink()
        raise


def _kept_beside(target: Path, old: Path) -> Path | None:
    """The file at `target` under another name beside it, while it still has its own; None where there is none."""
    if not target.exists():
        return None
    try:
        os.link(target, old)
    except OSError:  # a disk that knows no second names
        shutil.copy2(target, old)
    return old


def _old_of(written: Path) -> Path:
    return written.with_name(f"{written.name}.old")


def _settle(file: Path) -> None:
    """Have a file on the disk before it takes another one's place: a stick may be pulled out at any time."""
    with file.open("r+b") as written:
        os.fsync(written.fileno())


def _sweep(target: Path) -> None:
    """Take away what programs that were killed left: of the same target, and of any other after a day.

    The day is for a folder that several computers share, since of a program elsewhere nobody here knows that it lives.
    """
    known_by = _known_by(target)
    for left in target.parent.glob(f"{_BEGIN}*-*.part*"):
        beginning, _, number = left.name.partition(".part")[0].rpartition("-")
        with suppress(OSError):
            old = beginning == known_by or time.time() - left.lstat().st_mtime > _DAY
            if old and number.isdecimal() and not lives(int(number)):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
