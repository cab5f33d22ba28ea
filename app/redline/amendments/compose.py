"""Makes the amendments of a redline, in the order of its rows.

Which changes belong together is `bundles.py` and `decisions.py`, what they weigh `weights.py`, how they are told
`summary_line.py`. Who asked is set beside them by `app.redline.compose`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from app.redline.amendments.bundles import Bundle, Texts, bundle_changes
from app.redline.amendments.decisions import part_decisions
from app.redline.amendments.phrases import PhraseCutter
from app.redline.amendments.summary_line import AmendmentTeller
from app.redline.amendments.weights import Weigher, kind_of
from app.redline.model import Amendment, AmendmentPlace
from app.treaty.changes import CHOICES, Comparison, EqualText

if TYPE_CHECKING:
    from app.redline.amendments.bundles import ProvisionKey
    from app.redline.amendments.weights import Judgement
    from app.redline.model import AmendmentKind, ChangeView, GroupView, Row
    from app.treaty.draft import Draft
    from app.treaty.vocabulary import Vocabulary


def compose_amendments(
    comparison: Comparison,
    older: Draft,
    newer: Draft,
    views: Sequence[ChangeView],
    groups: Sequence[GroupView],
    rows: Sequence[Row],
    words: Vocabulary,
) -> tuple[Amendment, ...]:
    """The amendments of two drafts, numbered from 1 in the order of the redline.

    In: `views`, `groups` and `rows` are those of the redline of this comparison. Out: every change but those of
    formatting is in exactly one.

    >>> older, newer = (
    ...     draft("1. Ships may moor.", "2. Crews rest."),
    ...     draft("1. All ships shall moor.", "2. Crews rest."),
    ... )
    >>> [(one.kind.value, one.weight.value, one.headline) for one in redline(older, newer).amendments]
    [('edited', 'A', '“Ships may moor” → “All ships shall moor”')]
    """
    texts, anew = Texts(older, newer), _written_anew(rows, comparison.equal)
    bundles = part_decisions(bundle_changes(comparison, older, newer), comparison, texts)
    choices = frozenset(group.id for group in comparison.groups if group.kind in CHOICES)
    numbers = {view.id: view.number for view in views}
    titles = {group.id: group.title for group in groups}
    teller = AmendmentTeller(texts, PhraseCutter(comparison.equal, texts), comparison.groups, titles, words)
    weigher = Weigher(texts)
    layout = PlaceOrder(comparison, texts)
    told = [(sorted([numbers[change.id] for change in bundle.changes]), bundle) for bundle in bundles]
    told.sort(key=itemgetter(0))
    ordered = [bundle for _, bundle in told]
    # Each step for all of them: one bundle after the other through every step takes an eighth longer.
    places = [layout.places(bundle) for bundle in ordered]
    headings = [layout.headings(bundle.home) for bundle in ordered]
    kinds = [kind_of(bundle, texts, choices, anew) for bundle in ordered]
    weights = map(weigher.weigh, ordered, kinds, headings)
    lines = map(teller.headline, ordered, kinds, places)
    ids = {number: change for change, number in numbers.items()}
    changes = [tuple([ids[number] for number in some]) for some, _ in told]
    parts = zip(changes, kinds, list(weights), places, headings, list(lines), strict=True)
    return tuple(_amendment(number, *part) for number, part in enumerate(parts, start=1))


def _amendment(
    number: int,
    changes: tuple[str, ...],
    kind: AmendmentKind,
    weighed: Judgement,
    places: tuple[AmendmentPlace, ...],
    headings: tuple[str, ...],
    headline: str,
) -> Amendment:
    address, heading = places[0].address if places else "", next(iter(headings), "")
    return Amendment(f"a{changes[0]}", number, kind, *weighed, address, heading, headline, places, changes)


def _written_anew(rows: Sequence[Row], equal: Iterable[EqualText]) -> frozenset[ProvisionKey]:
    """The provisions of which the text is shown as replaced; one that was divided or joined is not among them, since
    only one direction shows it so.
    """
    shown = [
        [(is_newer, cell.provision) for is_newer, cell in ((False, row.older), (True, row.newer)) if cell is not None]
        for row in rows
        if row.replaced
    ]
    if not shown:
        return frozenset()
    pairs = {(run.older, run.newer) for run in equal}
    partners = Counter(key for older, newer in pairs for key in ((False, older), (True, newer)))
    return frozenset(key for keys in shown if all(partners[key] < 2 for key in keys) for key in keys)


class PlaceOrder:
    """Where provisions of two drafts stand: their pairs, their order, their addresses, the headings above them."""

    def __init__(self, comparison: Comparison, texts: Texts) -> None:
        self._by_id = texts.by_id
        self._rank = {is_newer: {one: at for at, one in enumerate(by_id)} for is_newer, by_id in texts.by_id.items()}
        self._newer: dict[str, list[str]] = {}
        self._older: dict[str, list[str]] = {}
        for pair in comparison.pairs:
            self._newer.setdefault(pair.older, []).append(pair.newer)
            self._older.setdefault(pair.newer, []).append(pair.older)

    def places(self, bundle: Bundle) -> tuple[AmendmentPlace, ...]:
        """The places of a bundle: pairs first as they stand in the newer draft, then what the newer draft has not."""
        pairs: dict[tuple[str, str], None] = {}
        for is_newer, one in self._ordered(bundle.home):
            partners = (self._older if is_newer else self._newer).get(one, [""])
            for partner in partners:
                pairs.setdefault((partner, one) if is_newer else (one, partner))
        return tuple(AmendmentPlace(*pair, self._address(*pair)) for pair in pairs)

    def _ordered(self, home: Sequence[ProvisionKey]) -> Sequence[ProvisionKey]:
        """Provisions as they stand, those of the newer draft first."""
        return home if len(home) == 1 else sorted(home, key=self._standing)

    def _standing(self, key: ProvisionKey) -> tuple[bool, int]:
        is_newer, provision = key
        return not is_newer, self._rank[is_newer][provision]

    def _address(self, older: str, newer: str) -> str:
        return self._by_id[True][newer].address if newer else self._by_id[False][older].address

    def headings(self, home: Sequence[ProvisionKey]) -> tuple[str, ...]:
        """The headings under which the first places of a home stand, of the newer draft first, and each once."""
        found: dict[str, None] = {}
        for is_newer in (True, False):
            keys = [key for key in home if key[0] is is_newer]
            if keys and (heading := self._above(*self._ordered(keys)[0])):
                found.setdefault(heading)
        return tuple(found)

    def _above(self, is_newer: bool, provision: str) -> str:
        """The heading of a provision, or of the next one above it that has one; "" where the address says it already,
        as of the preamble.
        """
        by_id = self._by_id[is_newer]
        while provision in by_id:
            found = by_id[provision]
            if found.heading.strip():
                heading = " ".join(found.heading.split())
                return "" if heading == found.address else heading
            provision = found.parent
        return ""
