"""A draft flat, as other programs see it: lines of words; and from what they call equal back to the words of the truth.

Peers that compare plain texts are given the words as the truth counts them, with a blank between, so that none loses by
its own idea of a word; the others the text as it is written. It runs no peer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from diff_match_patch import diff_match_patch


@dataclass
class Flat:
    """The lines of a draft, as words and as they are written.

    `truth` has for each word the index of its token in the truth, -1 for numbers and headings.
    """

    lines: list[list[str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    truth: list[int] = field(default_factory=list)

    def add(self, words: list[str], written: str, first: int = -1) -> None:
        """Add a line; `first` is the index of the token that its second word is, -1 when the truth knows none of it."""
        self.lines.append(words)
        self.written.append(written)
        self.truth += [first + n - 1 if first >= 0 and n else -1 for n in range(len(words))]

    @cached_property
    def words(self) -> list[str]:
        """All words in order."""
        return [word for line in self.lines for word in line]

    def text(self) -> str:
        """As a text file, one paragraph a line, a blank between the words."""
        return "\n".join(" ".join(line) for line in self.lines) + "\n"


def flat(data: dict) -> Flat:
    """A generated draft: headings and paragraphs with their numbers, as in its text file."""
    found = Flat()
    article, token = -1, 0
    for para in data["paras"]:
        if para["art"] != article:
            article = para["art"]
            head = data["articles"][article]
            found.add(["Article", str(head["num"])], f"Article {head['num']}")
            found.add(head["heading"].split(), head["heading"])
        words = [para["text"][a:b] for a, b in para["tok"]]
        found.add([para["label"], *words], f"{para['label']} {para['text']}", token)
        token += len(words)
    return found


Runs = list[tuple[int, int, int]]
"""Equal words: (index in the older words, index in the newer words, how many)."""


def matched(older: Flat, newer: Flat, runs: Runs) -> list[int]:
    """For each token of the newer draft the token of the older one that a peer calls equal, -1 for none."""
    found = [-1] * (max(newer.truth) + 1)
    for a, b, count in runs:
        for n in range(count):
            one, other = older.truth[a + n], newer.truth[b + n]
            if one >= 0 and other >= 0:
                found[other] = one
    return found


@dataclass(frozen=True)
class Piece:
    """A piece of a marked text: `kind` is "=" in both, "-" in the older, "+" in the newer, and "<" and ">" for text
    marked as moved from and to, with the `name` that joins the two.
    """

    kind: str
    text: str
    name: str = ""


def runs_of(older: Flat, newer: Flat, pieces: list[Piece]) -> tuple[Runs, int]:
    """The equal words of a marked text, and how many letters of the two texts it does not rebuild.

    Text marked as moved is equal where its two ends are, letter by letter from both sides: what was edited inside is
    not shown by the peer, and is not held against it here.
    """
    ours, lost = _placed("".join(older.words), pieces, "=-<")
    theirs, more = _placed("".join(newer.words), pieces, "=+>")
    same: dict[int, int] = {}
    ends: dict[str, tuple[list[tuple[str, int]], list[tuple[str, int]]]] = {}
    at = {"-": 0, "+": 0}
    for piece in pieces:
        letters = "".join(piece.text.split())
        if piece.kind == "=":
            same.update((theirs[at["+"] + n], ours[at["-"] + n]) for n in range(len(letters)))
        for n, letter in enumerate(letters):
            if piece.kind == "<":
                ends.setdefault(piece.name, ([], []))[0].append((letter, ours[at["-"] + n]))
            if piece.kind == ">":
                ends.setdefault(piece.name, ([], []))[1].append((letter, theirs[at["+"] + n]))
        at["-"] += len(letters) if piece.kind in "=-<" else 0
        at["+"] += len(letters) if piece.kind in "=+>" else 0
    for here, there in ends.values():
        for pairs in (zip(here, there, strict=False), zip(reversed(here), reversed(there), strict=False)):
            for (letter, one), (other_letter, other) in pairs:
                if letter != other_letter:
                    break
                same[other] = one
    starts = dict(_starts(older.words))
    runs: Runs = []
    for (start, index), word in zip(_starts(newer.words), newer.words, strict=True):
        one = same.get(start, -1)
        found = starts.get(one, -1)
        if found >= 0 and older.words[found] == word and same.get(start + len(word) - 1) == one + len(word) - 1:
            runs.append((found, index, 1))
    return runs, lost + more


def _placed(text: str, pieces: list[Piece], kinds: str) -> tuple[list[int], int]:
    """For each letter of the pieces of these kinds its place in `text`, -1 for a letter that is not there; and how many
    letters have no counterpart.
    """
    rebuilt = "".join("".join(piece.text.split()) for piece in pieces if piece.kind in kinds)
    if rebuilt == text:
        return list(range(len(text))), 0
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    places: list[int] = []
    at = lost = 0
    for sign, letters in engine.diff_main(rebuilt, text, False):
        if sign == 0:
            places += range(at, at + len(letters))
        else:
            lost += len(letters)
        if sign < 0:
            places += [-1] * len(letters)
        else:
            at += len(letters)
    return places, lost


def _starts(words: list[str]) -> list[tuple[int, int]]:
    found, at = [], 0
    for index, word in enumerate(words):
        found.append((at, index))
        at += len(word)
    return found
