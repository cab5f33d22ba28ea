"""The shelf of this computer: existing instruments that are at hand for every dossier that is opened here.

It is a dossier file of its own, with a shelf and nothing else, in the user's folder for data; whoever has the computer
can read it. What stands on it counts for a dossier only where that is asked for, so that a dossier gives the same
answers on every laptop; to have it go along, it is copied onto the shelf of the dossier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.treaty.instruments import instrument_key

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.dossiers.dossier import InstrumentSummary
    from app.treaty.instruments import Instrument

_OURS = "Travaux"
_TITLE = "Shelf of this computer"


def place_of_computer_shelf() -> Path:
    """Where the file lies, whether that is there or not."""
    from platformdirs import user_data_path

    return user_data_path(roaming=True) / _OURS / _OURS / "shelf.travaux"


def make_computer_shelf() -> Path:
    """The same, after the file was made where it was not there. Raises Refused when it cannot be."""
    place = place_of_computer_shelf()
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        Dossier.create(place, _TITLE).close()
    return place


def computer_summaries() -> tuple[InstrumentSummary, ...]:
    """The instruments on the shelf of this computer, without their texts. Raises Refused."""
    return _summaries(place_of_computer_shelf())


def _summaries(place: DossierPlace) -> tuple[InstrumentSummary, ...]:
    if not Dossier.is_there(place):
        return ()
    with Dossier.open(place, write=False) as there:
        return there.shelf_summaries()


def shelf_for(dossier: DossierPlace, *, computer: bool = False) -> tuple[Instrument, ...]:
    """The instruments that count for a dossier: those on its shelf and then, with `computer`, those on the shelf of
    this computer that did not come from the same files; one whose key is taken has another. Raises Refused.
    """
    with Dossier.open(dossier, write=False) as there:
        own = there.shelf()
    place = place_of_computer_shelf()
    if not computer or not place.exists():
        return own
    with Dossier.open(place, write=False) as there:
        return (*own, *_beside(there.shelf(), own))


def _beside(more: Iterable[Instrument], own: Sequence[Instrument]) -> list[Instrument]:
    """Instruments of another shelf that this one does not have, under keys that are free here."""
    files = {one.text.sha256: one.key for one in own if one.text.sha256}
    taken = {one.key for one in own}
    keys: dict[str, str] = {}
    found: list[Instrument] = []
    for one in more:
        if one.text.sha256 in files:
            keys[one.key] = files[one.text.sha256]
            continue
        keys[one.key] = instrument_key(one.key, taken) if one.key in taken else one.key
        taken.add(keys[one.key])
        found.append(replace(one, key=keys[one.key]))
    return [replace(one, version_of=keys.get(one.version_of, "")) for one in found]


@task
def copy_instruments(source: DossierPlace, target: DossierPlace, keys: Sequence[str]) -> tuple[str, ...]:
    """Copy instruments from the shelf of one dossier to that of another, all or none; returns their keys there. One
    that came from the same file as one there counts as copied, and is left as it is there.

    Raises Refused when one is not on the shelf, and Damaged when one is not as it was stored.
    """
    with Dossier.open(source, write=False) as there:
        there.digests.check(drafts=())
        wanted = [there.instrument(key) for key in dict.fromkeys(keys)]
    with Dossier.open(target) as there:
        standing = {one.sha256: one.key for one in there.shelf_summaries() if one.sha256}
        # A version of one that is there already is a version of that.
        known = {one.key: standing[one.text.sha256] for one in wanted if one.text.sha256 in standing}
        new = [one for one in wanted if one.key not in known]
        own = {one.key for one in new}
        came = there.put_on_shelf(
            replace(one, version_of=one.version_of if one.version_of in own else known.get(one.version_of, ""))
            for one in new
        )
    found = known | {one.key: key for one, key in zip(new, came, strict=True)}
    return tuple(found[one.key] for one in wanted)
