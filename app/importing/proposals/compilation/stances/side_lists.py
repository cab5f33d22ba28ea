"""Lists of who takes which side on what a paper puts to all, whatever their layout: "FOR (3): A; B; C", "Délégations
opposées – D", "Who supports: A / Who objects: B".

In: a line, or several lists on one. Out: each stance with the words of its names, and with the names that are known; a
label behind which the names stand on lines of their own. A line counts only where it is nothing but such lists; what
the lists are about is `stances`' and `side_lines`' business.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import read_names
from app.importing.proposals.compilation.stances.list_vocabulary import LIST_WORDS, NOBODY, ListWords
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import ActorRef, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.treaty.actors import Register

LONGEST_LIST = 900
"""Characters of the longest line of lists: a group of sixty with their separators."""
_KEPT = 1024
"""Lines and labels that are remembered: of each it is asked several times what it lists."""
_LABEL = 110
"""Characters of the longest label."""
_SHORTEST = 5
"""Letters of the shortest label that nothing parts from its names; "For" and "No" begin much else."""
_PARTED = r"\s*(?:[:：=→►»]|\.{3,}|…|(?:(?<=\s)|(?<=[)\]）]))[–—-]+(?=\s)|[–—](?=\s))\s*"
"""What parts a label from its names."""
_BEGINS = compile_later(r"\s*(?:[-–—•*·▪◦✓✔✗✘+]\s+|[(\[（]\s*|[a-z\d]{1,2}[).]\s+)?", re.IGNORECASE)
_CUT = compile_later(r"(?<=[;；؛.。|/,，،)\]])\s*|\s+[|/–—]\s+|\s{1,}(?=[\[(（])")
"""Where the next list of a line may begin."""
_BETWEEN = compile_later(r"\s*[;；؛、·•|]\s*")
_BULLET = compile_later(r"\s*(?:[-–—•*·▪◦✓✔✗✘+]|\(?\w{1,2}[).])\s+")
_GOES_ON = compile_later(r"(?:[,;/،؛、，；]|(?<!\w)(?:and|et|y|e|и|و|和|及|以及))\s*$", re.IGNORECASE)
_GOES_IN = compile_later(r"(?:[,;،؛、，；]|(?:and|et|y|e|и)\s|[和及]|و\s)\s*(?=\S)", re.IGNORECASE)
_LOOSE = " \t.,;:；，،。|/()[]（）–—"
_NONE = compile_later(NOBODY, re.IGNORECASE)
_EMPHASIS = compile_later(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")


@dataclass(frozen=True, slots=True)
class SideList:
    """One list: the stance that it tells, None for none, and its names as they stand."""

    stance: Stance | None
    names: str


class _Labels:
    """The labels of one language, made when they are first asked for."""

    def __init__(self, words: ListWords) -> None:
        self._words = words

    @cached_property
    def forms(self) -> tuple[tuple[Stance | None, re.Pattern[str]], ...]:
        """Each stance with its label, alone."""
        words = self._words
        apart = r"[\s,]+" if words.spaced else r"\s*"
        number = rf"(?:[(\[（]\s*\d{{1,3}}\s*(?:{words.unit})?\s*[)\]）]|[–—:-]?\s*\d{{1,3}}(?:\s*(?:{words.unit}))?)"
        sides = (
            (Stance.OPPOSE, words.stays, ""),
            (Stance.OPPOSE, words.contra, words.of),
            (Stance.SUPPORT, words.pro, words.of),
            (None, words.neither, ""),
        )
        return tuple(
            (
                stance,
                compile_later(
                    rf"(?:\d{{1,3}}\s*(?:{words.unit})?\s*)?(?:{words.who}{apart}){{0,2}}(?:{side})"
                    rf"{f'(?:{apart}{of})?' if of else ''}\s*(?:{number})?",
                    re.IGNORECASE,
                ),
            )
            for stance, side, of in sides
        )

    @cached_property
    def any(self) -> re.Pattern[str]:
        """The words with which one of them may begin, a number before them: most lines are none in any language."""
        words = self._words
        return compile_later(
            rf"(?:\d{{1,3}}\s*(?:{words.unit})?\s*)?"
            rf"(?:(?:{words.who})|(?:{words.pro})|(?:{words.contra})|(?:{words.neither})|(?:{words.stays}))",
            re.IGNORECASE,
        )

    @cached_property
    def _script(self) -> re.Pattern[str]:
        return compile_later(self._words.script)

    def may_be(self, label: str) -> bool:
        """Whether a label may be one of this language."""
        return (not self._words.script or self._script.search(label) is not None) and self.any.match(label) is not None


_LABELS = tuple(_Labels(words) for words in LIST_WORDS)
_PARTING = compile_later(_PARTED)


def _without_emphasis(text: str) -> str:
    return _EMPHASIS.sub("", text) if "*" in text or "_" in text else text


@lru_cache(maxsize=_KEPT)
def lists_in(text: str) -> tuple[SideList, ...]:
    """The lists that a line is, one behind another, each with the words of its names; () for any other line.

    >>> [(one.stance.value, one.names) for one in lists_in("For (2): Norhaven; Kestria. Against: Mirandel")]
    [('support', 'Norhaven; Kestria'), ('oppose', 'Mirandel')]
    """
    text = _without_emphasis(text)
    if len(text) > LONGEST_LIST:
        return ()
    begun = [*_labels(text)]
    if not begun or begun[0][0] != 0:
        return ()
    ends = [start for start, _, _ in begun[1:]] + [len(text)]
    return tuple(
        SideList(stance, text[after:end].strip(_LOOSE)) for (_, after, stance), end in zip(begun, ends, strict=True)
    )


def list_over_lines(texts: Sequence[str]) -> tuple[str, int]:
    """The first of some lines with those on which its list runs on, and how many these are: where one ends with what
    parts names, or the next begins so.

    >>> list_over_lines(["In favour: Norhaven,", "Kestria", "Against: Mirandel"])
    ('In favour: Norhaven, Kestria', 2)
    """
    joined, used = texts[0], 1
    if not lists_in(joined):
        return joined, used
    for text in texts[1:]:
        tied = _GOES_ON.search(joined) is not None or _GOES_IN.match(text) is not None
        if not tied or lists_in(text) or opened_list(text) is not None:
            break
        joined, used = f"{joined} {text}", used + 1
    return joined, used


def opened_list(text: str) -> tuple[Stance | None] | None:
    """The stance of a label whose names follow on the next lines ("In favour (3):", "Opposition"), in a tuple since it
    may be none; None for another line.
    """
    bare = _without_emphasis(text).strip()
    if (
        len(bare) <= _LABEL
        and (len(bare) >= _SHORTEST or not bare.isascii())
        and (told := _stance_of(bare)) is not None
    ):
        return told
    found = lists_in(text)
    return (found[0].stance,) if len(found) == 1 and not found[0].names else None


def led_to_names(label: str, names: Sequence[str]) -> str:
    """A label and the names on the lines below it as one line: a label alone gets the colon that it lacks."""
    told = label.rstrip()
    parted = told if lists_in(told) or _stance_of(_without_emphasis(told).strip()) is None else f"{told}:"
    return f"{parted} {', '.join(names)}"


def names_of(found: SideList, register: Register) -> tuple[ActorRef, ...] | None:
    """Who is named by a list, () where it says that nobody is; None where any part of it is no known name."""
    names = _BETWEEN.sub(", ", _BULLET.sub("", found.names).strip(_LOOSE))
    if not names or _NONE.fullmatch(names) is not None:
        return ()
    head = read_names(names, register)
    plain = head is not None and not (head.backers or head.address) and head.role == "proponent"
    return head.actors if plain and head is not None else None


def _labels(text: str) -> Iterator[tuple[int, int, Stance | None]]:
    """Where each list begins, where its names do, and its stance."""
    starts = [0, *(found.end() for found in _CUT.finditer(text))]
    passed = -1
    for start in starts:
        if start < passed:
            continue
        begun = _BEGINS.match(text, start)
        at = begun.end() if begun is not None else start
        parted = _PARTING.search(text, at, at + _LABEL)
        told = None
        while parted is not None and (told := _stance_of(text[at : parted.start()].strip())) is None:
            parted = _PARTING.search(text, parted.end(), at + _LABEL) if parted[0].strip() != ":" else None
        if parted is not None and told is not None:
            yield start, parted.end(), told[0]
            passed = parted.end()
        elif not start:
            return


@lru_cache(maxsize=_KEPT)
def _stance_of(label: str) -> tuple[Stance | None] | None:
    """The stance that a label says, in a tuple since it may be none; None for other words."""
    if not label or len(label) > _LABEL:
        return None
    for labels in _LABELS:
        if not labels.may_be(label):
            continue
        for stance, form in labels.forms:
            if form.fullmatch(label) is not None:
                return (stance,)
    return None
