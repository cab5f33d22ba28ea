"""Runs in a process of its own, so that it can be given up: a comparer in Python over the words of two texts.

Words: NAME ("difflib", "difflib-off" or "whole-text"). Standard input: the words of both texts (JSON). Prints the equal
runs and the seconds it took, its start not included.
"""

from __future__ import annotations

import difflib
import json
import sys
import time

from diff_match_patch import diff_match_patch

Runs = list[tuple[int, int, int]]


def by_difflib(older: list[str], newer: list[str], *, junk: bool) -> Runs:
    """The matching blocks of difflib; `junk` is its default."""
    blocks = difflib.SequenceMatcher(None, older, newer, autojunk=junk).get_matching_blocks()
    return [(a, b, n) for a, b, n in blocks]


def whole_text(older: list[str], newer: list[str]) -> Runs:
    """diff-match-patch over all words of both texts, one character a word, without its time limit."""
    names: dict[str, str] = {}
    # Code points from the private planes: no word is a surrogate.
    coded = ["".join(names.setdefault(w, chr(0xF0000 + len(names))) for w in words) for words in (older, newer)]
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    runs: Runs = []
    a = b = 0
    for sign, words in engine.diff_main(*coded, False):
        if sign == 0:
            runs.append((a, b, len(words)))
        a += len(words) if sign <= 0 else 0
        b += len(words) if sign >= 0 else 0
    return runs


def main() -> None:
    older, newer = json.load(sys.stdin)
    begin = time.perf_counter()
    if sys.argv[1] == "whole-text":
        runs = whole_text(older, newer)
    else:
        runs = by_difflib(older, newer, junk=sys.argv[1] == "difflib")
    json.dump({"runs": runs, "seconds": time.perf_counter() - begin}, sys.stdout)


if __name__ == "__main__":
    main()
