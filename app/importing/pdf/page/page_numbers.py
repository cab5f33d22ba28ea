"""Numbers of pages in words: runs of them, and from the first to the last, as a report or a doubt says them.

Pages are counted from one. Nothing is read from a file here.
"""

from __future__ import annotations

from collections.abc import Sequence


def numbers(pages: Sequence[int]) -> str:
    """Page numbers, runs of them as "3–7"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def place_of(pages: Sequence[int]) -> str:
    """From the first to the last of some pages, as a place in the file; "" for none."""
    if not pages:
        return ""
    return f"page {min(pages)}" if min(pages) == max(pages) else f"page {min(pages)} to page {max(pages)}"
