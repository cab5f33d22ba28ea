"""What an import of papers brought into a dossier, so that it can be taken out and put back: the deed of bringing them.

Only what came since is meant: what was there before stays. Raises Refused where something rests on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.dossiers.dossier import RemovedRecord


class ImportedPapers:
    """Papers, by their hashes, that came into a dossier together."""

    def __init__(self, dossier: DossierPlace, hashes: tuple[str, ...]) -> None:
        self.dossier, self._hashes = dossier, hashes
        self._removed: tuple[RemovedRecord, ...] = ()

    @classmethod
    def since(cls, dossier: DossierPlace, before: frozenset[str]) -> Self:
        """The papers of a dossier whose hashes are not among those it had `before`. Raises Refused."""
        return cls(dossier, tuple(one for one in hashes_of(dossier) if one not in before))

    def take_out(self) -> None:
        """Take it out of the dossier."""
        with Dossier.open(self.dossier) as there:
            self._removed = there.remove_papers(self._hashes)

    def put_back(self) -> None:
        """Put back what was taken out."""
        with Dossier.open(self.dossier) as there:
            there.put_back(self._removed)


def hashes_of(dossier: DossierPlace) -> tuple[str, ...]:
    """The hashes of a dossier's papers, in their order. Raises Refused."""
    with Dossier.open(dossier, write=False) as there:
        return there.paper_hashes()
