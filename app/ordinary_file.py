"""A file that somebody names, opened for reading: an ordinary one, or none.

A pipe, a device or a socket is never waited for and never read without end. Whether a file is an ordinary one is asked
of what was opened, so that nothing can be put in its place between the question and the reading. Who words a refusal
is whoever reads.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe without a writer would wait for one; opening a terminal would make it ours."""

_WHAT = "it is no ordinary file"


class NoOrdinaryFile(OSError):
    """What was named is there and is no file with an end: a pipe, a device, a socket."""


class TooLargeFile(OSError):
    """A file has more bytes than whoever reads it takes."""


def open_ordinary(path: Path) -> IO[bytes]:
    """The ordinary file at `path`, open for reading from its start.

    Raises NoOrdinaryFile, IsADirectoryError, any other OSError of the system, and ValueError for a name that none can
    have.
    """
    try:
        descriptor = os.open(path, _AT_ONCE)
    except OSError as error:
        if error.errno in (errno.ENXIO, errno.ENODEV):  # a socket, a device that is not there
            raise NoOrdinaryFile(error.errno, _WHAT, str(path)) from None
        raise
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise NoOrdinaryFile(errno.EINVAL, _WHAT, str(path))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_ordinary(path: Path, largest: int) -> bytes:
    """All bytes of the ordinary file at `path`, at most `largest`, whatever its size is said to be.

    Raises as `open_ordinary` does, and TooLargeFile.
    """
    with open_ordinary(path) as file:
        if os.fstat(file.fileno()).st_size > largest or len(data := file.read(largest + 1)) > largest:
            raise TooLargeFile(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        return data
