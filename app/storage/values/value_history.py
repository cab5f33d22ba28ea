"""Values that something once had in a dossier, as digests: by them the value that was changed on one laptop alone is
told from one that was changed on two.

What has one value at a time is `values.py`'s business. It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.storage.schema import FormerRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def canonical_json(value: Any) -> str:
    """A value as the one JSON text that it has."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(value: Any) -> str:
    """The digest of a value, the same on every machine."""
    return blake2b(canonical_json(value).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def remember(session: Session, sort: str, key: str, digests: Iterable[str]) -> None:
    """Keep that something had values with these digests; saying it twice changes nothing."""
    known = former_digests(session, sort, key)
    session.add_all([FormerRow(sort=sort, key=key, digest=digest) for digest in set(digests) - known])
    session.flush()


def former_digests(session: Session, sort: str, key: str) -> frozenset[str]:
    """The digests of the values that something had."""
    there = select(FormerRow.digest).where(FormerRow.sort == sort, FormerRow.key == key)
    return frozenset(session.scalars(there))
