"""The door of the program: `python -m app`, the command `travaux`, and the frozen program come in here.

It opens the door and nothing more; `app.main` assembles the house.
"""

import os
import sys


def main() -> int:
    """Run Travaux with the words of the command line; returns the exit code.

    `freeze_support` comes before anything else: a frozen program without it starts itself again without end whenever a
    worker process is spawned. That is also why the house is imported only afterwards. Elsewhere it does nothing, and
    its import would be a third of the time that `--help` takes.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from app.main import main as travaux

    if None in (sys.stdin, sys.stdout, sys.stderr) and os.name == "posix":
        _fill_closed_streams()
    return travaux()


def _fill_closed_streams() -> None:
    """Have nothing that the program opens take the number of a standard stream that was closed: what is printed there
    would be written into it.
    """
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(descriptor, True)  # the same holds for the processes that it starts
    os.close(descriptor)


if __name__ == "__main__":
    sys.exit(main())
