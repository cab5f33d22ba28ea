"""Reads formatting that means something. Struck words are deleted, bold and underlined words inserted, colours are a
status.

Only a profile gives formatting a meaning (docs/domain.md, rows 40 and 41); the same bold is decoration elsewhere. It
reads the `Format` marks of one text and finds no formatting itself. A strike by hand is no tracked change: its revision
has no author and the sign "format".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.treaty.marks import Format, Mark, Revision, RevisionKind, StatusMark
from app.treaty.profile import Profile

Range = tuple[int, int]

SIGN = "format"
"""The `sign` of a revision that formatting shows."""

BY_FORMAT = Profile("", "", bold_underline_inserts=True)
"""A profile under which formatting inserts and deletes, for counting such passages before a profile is chosen."""

_TITLE = 150
"""A line of at most this many code points that is formatted whole and begins and ends like no sentence is a title, set
off and not inserted."""
_STOPS = (".", ";", ":", ",", "。", "；", "：", "،", "؛")


def revisions_by_format(text: str, marks: Sequence[Mark], profile: Profile) -> list[Revision]:
    """The insertions and deletions that the formatting of a text shows under a profile, in order of start.

    Ranges without words are none; words that were tracked stay as they were tracked.

    Struck words are deleted where the profile says so, and only decorated elsewhere.

    >>> text, struck = "Ships always moor.", [Format(6, 12, "strike")]
    >>> [[one.kind.value for one in revisions_by_format(text, struck, profiles()[name])] for name in ("who", "none")]
    [['deleted'], []]
    """
    if not profile.bold_underline_inserts:
        return []
    formats = [m for m in marks if isinstance(m, Format)]
    if not formats:
        return []
    struck = _over(formats, "strike")
    added = _common(_over(formats, "bold"), _over(formats, "underline"))
    if not struck and _is_title(text) and _covers(text, added):
        return []
    tracked = [(m.start, m.end) for m in marks if isinstance(m, Revision) and m.end > m.start]
    struck = _without(struck, tracked)
    added = _without(added, [*tracked, *struck])
    found = [(RevisionKind.DELETED, r) for r in struck] + [(RevisionKind.INSERTED, r) for r in added]
    return sorted(
        (Revision(low, high, kind, sign=SIGN) for kind, (low, high) in found if text[low:high].strip()),
        key=lambda m: m.start,
    )


def struck_by_hand(text: str, marks: Sequence[Mark]) -> list[Range]:
    """The ranges of words that a reader sees struck and that stand all the same: no tracked change and no profile takes
    them out.
    """
    struck = _over((m for m in marks if isinstance(m, Format)), "strike") if marks else []
    if not struck:
        return []
    taken = [(m.start, m.end) for m in marks if isinstance(m, Revision) and m.end > m.start]
    return [(low, high) for low, high in _without(struck, taken) if text[low:high].strip()]


def _is_title(text: str) -> bool:
    words = text.strip()
    return len(words) <= _TITLE and not words[:1].islower() and not words.endswith(_STOPS)


def is_covered(text: str, revisions: Iterable[Revision], kind: RevisionKind) -> bool:
    """Whether revisions of one kind lie over all words of a text that has some."""
    return bool(text.strip()) and _covers(text, [(r.start, r.end) for r in revisions if r.kind is kind])


def statuses_by_highlight(text: str, marks: Sequence[Mark], profile: Profile) -> list[StatusMark]:
    """The statuses that highlighting shows under a profile; each mark is a point behind the words it speaks of."""
    found: list[StatusMark] = []
    if not marks:
        return found
    for meaning, colours in (
        (profile.yellow_means, ("yellow", "darkYellow")),
        (profile.green_means, ("green", "darkGreen")),
    ):
        shown = [m for m in marks if meaning and isinstance(m, Format) and m.format.partition(":")[2] in colours]
        for low, high in _merged([(m.start, m.end) for m in shown if m.format.startswith("highlight:")]):
            if text[low:high].strip():
                found.append(StatusMark(high, high, meaning, (), (low, high)))
    return sorted(found, key=lambda m: m.start)


def _over(formats: Iterable[Format], name: str) -> list[Range]:
    return _merged([(m.start, m.end) for m in formats if m.format == name])


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        elif high > low:
            merged.append((low, high))
    return merged


def _common(first: Sequence[Range], second: Sequence[Range]) -> list[Range]:
    return [(max(a, c), min(b, d)) for a, b in first for c, d in second if max(a, c) < min(b, d)]


def _without(ranges: Sequence[Range], others: Iterable[Range]) -> list[Range]:
    left = list(ranges)
    for low, high in others:
        left = [part for a, b in left for part in ((a, min(b, low)), (max(a, high), b)) if part[0] < part[1]]
    return left


def _covers(text: str, ranges: Sequence[Range]) -> bool:
    left = _without([(0, len(text))], ranges)
    return not any(text[low:high].strip() for low, high in left)
