"""Who stands with whom as plain tables: the matrix, its pairs, the provisions of a pair, pairs over drafts, who spoke
apart, and clusters.

It draws the values of `attribution.sides.model` and counts nothing. A share stands only beside its count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.exporting.tables.table import CellValue, Table

if TYPE_CHECKING:
    from app.attribution.lineage.provision_threads import Thread
    from app.attribution.sides.model import ActorPair, RelationCount, SharedProvision, SideMatrix

AddressLookup = Callable[["Thread", str], str]
NameMap = Mapping[str, str]

_COUNTS = ("both spoke on", "same", "contrary", "otherwise")
_SHARED = ("one", "other", "provision", "draft", "relation", "the one said", "the other said")


def side_tables(
    matrix: SideMatrix, names: NameMap, address: AddressLookup, *, by_clusters: bool = False
) -> dict[str, Table]:
    """The tables by their short names, in the order in which they are shown."""
    row = matrix.by_clusters() if by_clusters else matrix.actors
    pairs = tuple(_ordered(matrix, row))
    return {
        "pairs": Table("Who stands with whom", ("one", "other", *_COUNTS, "share same", "share contrary"), tuple(
            (names[one], names[other], *_count(pair.counts), *_shares(pair.counts)) for one, other, pair in pairs
        )),
        "matrix": Table(
            "Same · contrary · otherwise, of the provisions on which both spoke",
            ("actor", *(names[one] for one in row)),
            tuple((names[one], *(_cell(matrix, one, other) for other in row)) for one in row),
        ),
        "provisions": Table("The provisions on which both spoke", _SHARED, tuple(
            (names[pair.one], names[pair.other], *_said(shared, matrix, address))
            for _, _, pair in pairs for shared in pair.shared
        )),
        "drafts": Table(
            "Who stands with whom, with what was said up to each draft", ("one", "other", "draft", *_COUNTS),
            tuple(
                (names[one], names[other], label, *_count(count))
                for one, other, pair in pairs
                for label, count in zip(matrix.drafts, pair.by_draft, strict=False) if count.shared
            ),
        ),
        "apart": Table(
            "Members who spoke apart from their group",
            ("group", "member", *_SHARED[2:5], "the group said", "the member said"),
            tuple((names[one.group], names[one.member], *_said(one.shared, matrix, address)) for one in matrix.apart),
        ),
        "clusters": Table("Who stands near whom", ("actors", "nearness", *_COUNTS), tuple(
            (" · ".join(names[one] for one in cluster.actors), f"{cluster.nearness:.2f}", *_count(cluster.count))
            for cluster in matrix.clusters
        )),
    }  # fmt: skip


def _ordered(matrix: SideMatrix, row: Sequence[str]) -> Iterator[tuple[str, str, ActorPair]]:
    """The pairs in the order of a row of actors."""
    for at, one in enumerate(row):
        for other in row[at + 1 :]:
            pair = matrix.pair(one, other)
            if pair is not None:
                yield pair.one, pair.other, pair


def _count(count: RelationCount) -> tuple[CellValue, ...]:
    return (count.shared, count.same, count.contrary, count.otherwise)


def _shares(count: RelationCount) -> tuple[CellValue, ...]:
    if not count.tells:
        return ("", "")
    return (f"{count.same / count.shared:.2f}", f"{count.contrary / count.shared:.2f}")


def _cell(matrix: SideMatrix, one: str, other: str) -> str:
    """What stands in the matrix: the three counts and of how many, "" for two who never spoke of one provision."""
    pair = matrix.pair(one, other) if one != other else None
    if pair is None:
        return ""
    count = pair.counts
    return f"{count.same} · {count.contrary} · {count.otherwise} of {count.shared}"


def _said(shared: SharedProvision, matrix: SideMatrix, address: AddressLookup) -> tuple[CellValue, ...]:
    relation = f"{shared.relation.value} (same and contrary)" if shared.mixed else shared.relation.value
    return (
        address(shared.thread, shared.new),
        matrix.drafts[shared.thread.draft],
        relation,
        *("\n".join(_told(matrix, number) for number in side) for side in shared.said),
    )


def _told(matrix: SideMatrix, number: int) -> str:
    """One thing said: the stance, the words, and where it is written."""
    wish = matrix.wishes[number]
    words = f" “{wish.wording}”" if wish.wording else ""
    where = ", ".join(filter(None, (wish.said.source, wish.said.where)))
    return f"{wish.stance.value}{words}, on {matrix.drafts[wish.draft]} {wish.address} ({where})"
