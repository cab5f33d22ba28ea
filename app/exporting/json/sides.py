"""The JSON document of who stands with whom: the contract `travaux-sides/1` (docs/formats.md). Values are drawn, not
counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.attribution.sides.model import LEAST
from app.exporting.json.holders import evidence_document

if TYPE_CHECKING:
    from app.attribution.lineage.provision_threads import Thread
    from app.attribution.sides.model import ActorPair, RelationCount, SharedProvision, SideMatrix, SpokenWish

FORMAT = "travaux-sides/1"

AddressLookup = Callable[["Thread", str], str]
"""Where a shared provision stands, as printed in the last draft that has it."""


def sides_document(
    matrix: SideMatrix,
    names: Mapping[str, str],
    types: Mapping[str, str],
    address: AddressLookup,
    place: str = "",
) -> dict[str, Any]:
    """`travaux-sides/1`. A pair is told once, its two actors in the order of `actors`; `said` are numbers of
    `statements`.
    """
    told = [shared for pair in matrix.pairs for shared in pair.shared] + [one.shared for one in matrix.apart]
    used = sorted({wish for shared in told for side in shared.said for wish in side})
    return {
        "format": FORMAT,
        "drafts": list(matrix.drafts),
        "until": matrix.drafts[matrix.until] if matrix.drafts else "",
        "place": place,
        "groups": "expanded" if matrix.expanded else "folded",
        "least": LEAST,
        "actors": [
            {"id": one, "name": names[one], "type": types[one], "spoke": matrix.spoke[one]} for one in matrix.actors
        ],
        "by_clusters": list(matrix.by_clusters()),
        "pairs": [_pair(pair, matrix, address) for pair in matrix.pairs],
        "apart": [
            {"group": one.group, "member": one.member, **_shared(one.shared, matrix, address)} for one in matrix.apart
        ],
        "clusters": [
            {"actors": list(one.actors), "nearness": round(one.nearness, 4), **_count(one.count)}
            for one in matrix.clusters
        ],
        "statements": [_statement(number, matrix.wishes[number], matrix) for number in used],
        "not_expanded": list(matrix.undated),
        "names_not_read": matrix.unread,
        "without_place": matrix.unplaced,
    }


def _pair(pair: ActorPair, matrix: SideMatrix, address: AddressLookup) -> dict[str, Any]:
    counts = pair.counts
    shares = {
        key: round(part / counts.shared, 4) if counts.tells else None
        for key, part in (("share_same", counts.same), ("share_contrary", counts.contrary))
    }
    return {
        "actors": [pair.one, pair.other],
        **_count(counts),
        "mixed": sum(one.mixed for one in pair.shared),
        **shares,
        "by_draft": [
            {"draft": label, **_count(count)} for label, count in zip(matrix.drafts, pair.by_draft, strict=False)
        ],
        "provisions": [_shared(one, matrix, address) for one in pair.shared],
    }


def _count(count: RelationCount) -> dict[str, int]:
    return {
        "shared": count.shared,
        "same": count.same,
        "contrary": count.contrary,
        "otherwise": count.otherwise,
    }


def _shared(one: SharedProvision, matrix: SideMatrix, address: AddressLookup) -> dict[str, Any]:
    return {
        "draft": matrix.drafts[one.thread.draft],
        "provision": one.thread.provision,
        "new": one.new,
        "address": address(one.thread, one.new),
        "relation": one.relation.value,
        "mixed": one.mixed,
        "said": [list(side) for side in one.said],
    }


def _statement(number: int, wish: SpokenWish, matrix: SideMatrix) -> dict[str, Any]:
    return {
        "number": number,
        "actors": [{"id": actor.id, "as_written": actor.as_written} for actor in wish.actors],
        "draft": matrix.drafts[wish.draft],
        "provision": wish.provision,
        "address": wish.address,
        "stance": wish.stance.value,
        "wording": wish.wording,
        "position": wish.position,
        "evidence": evidence_document(wish.said),
    }
