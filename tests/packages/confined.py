"""Runs a program that can open no socket of the internet: `python confined.py PROGRAM WORD…`.

The kernel kills it, and whatever it starts, at the first such call (seccomp). It is no test.
"""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import struct
import sys

SYSTEMS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""For a machine its name in seccomp, and the number of the call `socket` (linux/audit.h, unistd.h)."""
_LOAD, _IS, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_CALL_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def confine() -> None:
    """From now on, this process and its children may have no socket of IPv4 or IPv6. OSError where that fails."""
    machine, call = SYSTEMS[platform.machine()]
    steps = (  # what, steps to skip if so, steps to skip if not, value
        (_LOAD, 0, 0, _MACHINE_AT),
        (_IS, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _CALL_AT),
        (_IS, 0, 4, call),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_IS, 1, 0, socket.AF_INET),
        (_IS, 0, 1, socket.AF_INET6),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    system = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(steps), ctypes.addressof(code))
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "the kernel forbids nothing here")


if __name__ == "__main__":
    confine()
    os.execvp(sys.argv[1], sys.argv[1:])
