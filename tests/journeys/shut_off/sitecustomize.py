"""Python reads this first when its folder is on the path: every socket that is no local one, and every file that is
opened to be written, is noted in the file that an environment variable names; such a socket is then refused.
"""

import os
import sys

_NOTES = os.environ.get("SHUT_OFF_NOTES", "")
_LOCAL = 1
"""AF_UNIX, which processes of one program speak through."""
_WRITES = os.O_WRONLY | os.O_RDWR
_ASKS = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")


def _note(words: str) -> None:
    handle = os.open(_NOTES, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(handle, f"{words}\n".encode("utf-8", "replace"))
    os.close(handle)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, _mode, flags = arguments
        if isinstance(flags, int) and flags & _WRITES and str(path) != _NOTES:
            _note(f"written {path}")
        return
    outwards = event == "socket.__new__" and arguments[1] not in (_LOCAL, -1)
    outwards |= event in _ASKS and not (len(arguments) > 1 and isinstance(arguments[1], str | bytes))
    if outwards:
        _note(f"socket {event} {arguments[1:]}")
        raise PermissionError(f"{event} {arguments[1:]}: nothing here may reach a network")


if _NOTES:
    sys.addaudithook(_watch)
