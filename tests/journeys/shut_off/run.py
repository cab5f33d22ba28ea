"""Runs Python, with all that it starts, where no socket can be made but local ones: `run.py ARGUMENTS OF PYTHON…`.

The kernel ends any process that asks for another one (seccomp, which children inherit and nobody can take off again),
whatever it is written in. Where there is no such kernel only Python itself is watched (`sitecustomize.py`).
"""

import ctypes
import os
import platform
import struct
import sys
from pathlib import Path

# linux/seccomp.h, linux/filter.h, linux/audit.h
_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST = 0, 4, 16
"""Where a filter finds the number of the call, the architecture, and the lower half of the first argument."""
_LOCAL = 1
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Architecture and the number of `socket`."""
_RINGS = 425
"""`io_uring_setup`, through which sockets could be made as well."""


def can_shut_off() -> bool:
    """Whether the kernel can do it here."""
    return sys.platform == "linux" and platform.machine() in _MACHINES and sys.byteorder == "little"


def shut_off() -> None:
    """Let this process and all its children make no socket but local ones. Raises OSError when the kernel refuses."""
    architecture, socket = _MACHINES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 7, architecture),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 5, 0, 0x40000000),  # the other numbering of x86_64
        (_EQUAL, 4, 0, _RINGS),
        (_EQUAL, 0, 2, socket),
        (_LOAD, 0, 0, _FIRST),
        (_EQUAL, 0, 1, _LOCAL),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *step) for step in steps))
    program = struct.pack("@HP", len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    for words in ((_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, program, 0, 0)):
        if libc.prctl(*words):
            raise OSError(ctypes.get_errno(), "the kernel shuts nothing off")


if __name__ == "__main__":
    if can_shut_off():
        shut_off()
    here = str(Path(__file__).resolve().parent)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
