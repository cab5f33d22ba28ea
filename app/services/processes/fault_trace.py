"""Where a fault of the program came from, in words that hold no word of a document: which lines of the program, and
what sort of fault, without what it says of itself, in which values stand.

Nothing is written here.
"""

from __future__ import annotations

import traceback

IN_A_CHILD = "A child process failed:"
"""How the fault begins that stands for one in another process; what follows was made by `trace_of` there."""


def trace_of(fault: BaseException) -> str:
    """The lines through which a fault came, the outermost first, with those that it came of before it."""
    lines: list[str] = []
    chain: list[BaseException] = []
    one: BaseException | None = fault
    while one is not None and one not in chain:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    for one in reversed(chain):
        lines += traceback.format_tb(one.__traceback__)
        told = str(one) if isinstance(one, RuntimeError) and str(one).startswith(IN_A_CHILD) else ""
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}{f': {told}' if told else ''}\n")
    return "".join(lines)
