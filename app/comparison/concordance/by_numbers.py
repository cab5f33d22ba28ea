"""Aligns two drafts in different languages by the numbers of their provisions. Counted marks are laid beside each
other. No word is compared with another.

Numbers are the same in all languages by rule (Editorial Manual of the United Nations); provisions without a number meet
by their place between those that have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.comparison.concordance.number_keys import DIVISIONS, NumberKey, keys_of
from app.treaty.changes import ChangeClass
from app.treaty.concordances import Concordance, Difference, Flag, Match
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, Bracket, Footnote, PlainMark, StatusMark

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft, Provision


def concordance(
    left: Draft, right: Draft, *, moved: tuple[Collection[str], Collection[str]] | None = None
) -> Concordance:
    """Which provisions of two drafts, as read, are the same one, and where their form differs.

    `moved` are the ids of the provisions that changed since the draft before in each language; without it nothing is
    said of that. Swapping the drafts mirrors the matches, and their order follows the left one.

    Numbers align two languages; no word is compared.

    >>> english = draft("Article 1", "Nets", "1. Nets are dried.", "2. Nets are marked.")
    >>> french = draft("Article 1", "Filets", "1. Les filets sont séchés.", language="fr")
    >>> [(one.left, one.right) for one in concordance(english, french).matches]
    [('article-1', 'article-1'), ('article-1/1', 'article-1/1'), ('article-1/2', '')]
    """
    work = _Work(left, right)
    matches = list(work.whole())
    partner = {match.left: match.right for match in matches if match.left and match.right}
    return Concordance(tuple(work.flagged(match, partner, moved) for match in matches))


@dataclass(frozen=True)
class _Side:
    """One draft: its provisions by id, what stands under each, and their keys. Articles stand beside the divisions
    above them.
    """

    by_id: dict[str, Provision]
    under: dict[str, list[str]]
    keys: dict[str, NumberKey]
    above: dict[str, str]
    """The division in which a provision of the spine stands."""
    divisions: list[str]

    def after(self, division: str) -> str:
        """What follows a division and is none; "" at the end."""
        ids = list(self.by_id)
        rest = ids[ids.index(division) :]
        return next((i for i in rest if self.by_id[i].kind not in DIVISIONS), "")


def _side(draft: Draft) -> _Side:
    by_id = draft.by_id()
    under: dict[str, list[str]] = {"": []}
    above: dict[str, str] = {}
    divisions = [p.id for p in draft.provisions if p.kind in DIVISIONS]
    for provision in draft.provisions:
        parent = provision.parent
        while parent and by_id[parent].kind in DIVISIONS:
            above.setdefault(provision.id, parent)
            parent = by_id[parent].parent
        if provision.kind not in DIVISIONS:
            under.setdefault(parent, []).append(provision.id)
    return _Side(by_id, under, dict(keys_of(draft)), above, divisions)


class _Work:
    """A concordance under way."""

    def __init__(self, left: Draft, right: Draft) -> None:
        self.left, self.right = _side(left), _side(right)

    def whole(self) -> Iterator[Match]:
        """The matches of both drafts. Divisions meet among themselves, so that articles meet under any."""
        ahead: dict[tuple[str, str], list[Match]] = {}
        left, right = self.left.divisions, self.right.divisions
        partner = dict(_in_order([self.left.keys[i] for i in left], [self.right.keys[j] for j in right]))
        for at, one in enumerate(left):
            other = right[partner[at]] if at in partner else ""
            flags = () if other else (Flag(Difference.ABSENT, 1, 0),)
            ahead.setdefault((self.left.after(one), ""), []).append(Match(one, other, bool(other), flags))
        for at, other in enumerate(right):
            if at not in partner.values():
                flag = Flag(Difference.ABSENT, 0, 1)
                ahead.setdefault(("", self.right.after(other)), []).append(Match("", other, False, (flag,)))
        for match in self.matched("", ""):
            for place in ((match.left, ""), ("", match.right)):
                if any(place):
                    yield from ahead.pop(place, ())
            yield match
        for waiting in ahead.values():
            yield from waiting

    def matched(self, left: str, right: str) -> Iterator[Match]:
        """The matches of what stands under two provisions that are the same one ("" for the whole drafts), in order."""
        first, second = self.left.under.get(left, []), self.right.under.get(right, [])
        meeting = _in_order([self.left.keys[i] for i in first], [self.right.keys[j] for j in second])
        i = j = 0
        for a, b in meeting:
            yield from self._between(first[i:a], second[j:b], (left, right))
            yield Match(first[a], second[b], True)
            yield from self.matched(first[a], second[b])
            i, j = a + 1, b + 1
        yield from self._between(first[i:], second[j:], (left, right))

    def _between(self, first: Sequence[str], second: Sequence[str], above: tuple[str, str]) -> Iterator[Match]:
        """What stands between two pairs that meet by number: by place, where a side has no numbers."""
        pairs: dict[str, Match] = {}
        counts: dict[str, Flag] = {}
        for sort in dict.fromkeys(self.left.keys[i].sort for i in first):
            lefts, rights = _of_sort(self.left, first, sort), _of_sort(self.right, second, sort)
            flags: tuple[Flag, ...] = ()
            if not lefts.bare and not rights.numbered and len(lefts.numbered) == len(rights.bare):
                here, there, flags = lefts.numbered, rights.bare, (Flag(Difference.NUMBER, 1, 0),)
            elif not lefts.numbered and not rights.bare and len(lefts.bare) == len(rights.numbered):
                here, there, flags = lefts.bare, rights.numbered, (Flag(Difference.NUMBER, 0, 1),)
            else:
                here, there = lefts.bare, rights.bare
                if here and there and len(here) != len(there):
                    over = min(len(here), len(there))
                    longer = here if len(here) > len(there) else there
                    counts.update(dict.fromkeys(longer[over:], Flag(Difference.COUNT, len(here), len(there))))
            pairs.update((i, Match(i, j, False, flags)) for i, j in zip(here, there, strict=False))
        taken = {match.right for match in pairs.values()}
        lone = [j for j in second if j not in taken]
        for i in first:
            match = pairs.get(i)
            if match is None:
                yield from self._alone(i, "", counts.get(i), above)
                continue
            while lone and second.index(lone[0]) < second.index(match.right):
                j = lone.pop(0)
                yield from self._alone("", j, counts.get(j), above)
            yield match
            yield from self.matched(match.left, match.right)
        for j in lone:
            yield from self._alone("", j, counts.get(j), above)

    def _alone(self, left: str, right: str, flag: Flag | None, above: tuple[str, str]) -> Iterator[Match]:
        """A provision without a counterpart, and all that stands under it; only the first of them is flagged."""
        side = self.left if left else self.right
        provision = side.by_id[left or right]
        other = self.right.by_id.get(above[1]) if left else self.left.by_id.get(above[0])
        # Words that open a list are a provision in one file and their parent's own in another.
        told = provision.kind is Kind.CHAPEAU and other is not None and bool(other.text)
        flags = () if told else (flag or Flag(Difference.ABSENT, int(bool(left)), int(bool(right))),)
        yield Match(left, right, False, flags)
        for below in side.under.get(provision.id, []):
            for match in self._alone(below if left else "", "" if left else below, None, ("", "")):
                yield replace(match, flags=())

    # --- what differs ---

    def flagged(
        self, match: Match, partner: Mapping[str, str], moved: tuple[Collection[str], Collection[str]] | None
    ) -> Match:
        """The match with the differences of form between its two sides."""
        if not match.left or not match.right:
            return match
        left, right = self.left.by_id[match.left], self.right.by_id[match.right]
        flags = list(match.flags)
        division = self.left.above.get(match.left, ""), self.right.above.get(match.right, "")
        if division[0] in partner and division[1] in partner.values() and partner[division[0]] != division[1]:
            flags.append(Flag(Difference.DIVISION, 1, 1))
        if bool(left.heading) != bool(right.heading):
            flags.append(Flag(Difference.HEADING, int(bool(left.heading)), int(bool(right.heading))))
        for difference, one, other in zip(_COUNTED, _counts(left), _counts(right), strict=True):
            if one != other:
                flags.append(Flag(difference, one, other))
        if moved is not None and (match.left in moved[0]) != (match.right in moved[1]):
            flags.append(Flag(Difference.UNMOVED, int(match.left in moved[0]), int(match.right in moved[1])))
        return replace(match, flags=tuple(flags))


@dataclass(frozen=True)
class _OfSort:
    """Provisions of one sort: those with a number and those without."""

    numbered: list[str]
    bare: list[str]


def _of_sort(side: _Side, ids: Sequence[str], sort: str) -> _OfSort:
    alike = [i for i in ids if side.keys[i].sort == sort]
    return _OfSort([i for i in alike if side.keys[i].values], [i for i in alike if not side.keys[i].values])


_COUNTED = (
    Difference.BRACKETS,
    Difference.OPTIONS,
    Difference.PLACEHOLDERS,
    Difference.FOOTNOTES,
    Difference.STATUSES,
)


def _counts(provision: Provision) -> tuple[int, ...]:
    """How many marks of each sort stand over a provision's own words, in the order of `_COUNTED`."""
    marks = (*provision.marks.heading, *provision.marks.text)
    return (
        sum(isinstance(mark, Bracket) and mark.part in ("whole", "opens") for mark in marks),
        sum(len(mark.options) for mark in marks if isinstance(mark, Alternatives)),
        sum(isinstance(mark, PlainMark) and mark.mark == "placeholder" for mark in marks),
        sum(isinstance(mark, Footnote) for mark in marks),
        sum(isinstance(mark, StatusMark) for mark in marks),
    )


def _in_order(first: Sequence[NumberKey], second: Sequence[NumberKey]) -> list[tuple[int, int]]:
    """As many places as possible at which keys meet, rising on both sides."""
    best = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        row, below = best[i], best[i + 1]
        for j in range(len(second) - 1, -1, -1):
            met = below[j + 1] + 1 if first[i].values and first[i].meets(second[j]) else 0
            row[j] = max(met, below[j], row[j + 1])
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i].meets(second[j]) and best[i][j] == best[i + 1][j + 1] + 1:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def moved_in(comparison: Comparison) -> frozenset[str]:
    """The ids of the newer draft's provisions of which words, brackets or options changed in substance: what `moved`
    above is made of. Moves, new numbers and what only follows them move nothing.
    """
    partner = {pair.older: pair.newer for pair in comparison.pairs}
    found: set[str] = set()
    for change in comparison.changes:
        if change.weight is not ChangeClass.SUBSTANTIVE or change.kind.traits.points:
            continue
        if change.newer is not None:
            found.add(change.newer.provision)
        elif change.older is not None and change.older.provision in partner:
            found.add(partner[change.older.provision])
    return frozenset(found)
