"""Bringing existing instruments onto a shelf: read by the same readers and the same preview as drafts, within the same
bounds; all of several files, or none.

A dossier that is not there yet is made; the shelf of this computer is one (`dossiers/computer_shelf.py`). Pictures of
pages are not kept with an instrument.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.services.dossiers.creation import check_new, new_dossier
from app.services.dossiers.dossier import Dossier
from app.services.imports.preview import ReadOptions, read_ahead, reread
from app.services.imports.preview_model import DraftPreview, UnreadFile
from app.services.imports.read_files import read_draft_file
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.tasks import task
from app.treaty.instruments import Instrument, InstrumentFacts
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.dossiers.dossier import InstrumentSummary
    from app.services.imports.read_files import Passwords
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_ACRONYM = re.compile(r"[(（]\s*[“\"«]?([^\W\d_]*[A-ZА-ЯЁ]{2,}[^\W_]*)[”\"»]?\s*[)）]")
"""A short name in brackets behind a title: "Convention on Kites (COK)"."""
_LONGEST_STEM = 16
"""Characters of the name of a file that may be a short name: "kites-1988"."""


@dataclass(frozen=True)
class InstrumentPreview:
    """A file as it would stand on a shelf."""

    read: DraftPreview
    """What was read of it, with all doubts, and its text, packed."""
    facts: InstrumentFacts
    """What is said of it where nobody says otherwise: title, symbol and day as read, and a guess at its short name."""
    standing: str
    """What the instrument of the shelf is called that came from the very same file, "" for none."""


@dataclass(frozen=True)
class InstrumentToStore:
    """An instrument that was read ahead, with what a person says of it."""

    draft: bytes = field(repr=False)
    """Its text, packed (`DraftPreview.draft`)."""
    facts: InstrumentFacts


def guess_short_name(title: str, symbol: str, source: str) -> str:
    """How an instrument may be cited in a word: by the letters in brackets behind its title, its symbol, or the name of
    its file where that is short; "" where nothing says it. It is a guess to be shown, and a person may say another.

    >>> guess_short_name("Convention on Kites (COK)", "", "text.pdf"), guess_short_name("Kites", "K/1988/5", "")
    ('COK', 'K/1988/5')
    """
    if found := _ACRONYM.search(title):
        return found[1]
    stem = Path(source).stem
    short = len(stem) <= _LONGEST_STEM and " " not in stem and any(sign.isalpha() for sign in stem)
    return symbol or (stem if short else "")


@task(bounded=True)
def read_instrument(
    dossier: DossierPlace,
    file: Path,
    resources: Resources,
    *,
    wished: ReadOptions | None = None,
    password: str = "",
    progress: Progress | None = None,
) -> InstrumentPreview | UnreadFile:
    """The file at `file` as an instrument on the shelf of the dossier at `dossier`, or why it cannot be read. Raises
    Refused for the dossier, Cancelled when `progress` does.
    """
    read = read_ahead(dossier, file, resources, wished=wished, password=password, progress=progress)
    return read if isinstance(read, UnreadFile) else _preview(dossier, read)


@task
def reread_instrument(
    dossier: DossierPlace, ahead: InstrumentPreview, wished: ReadOptions, resources: Resources
) -> InstrumentPreview:
    """The same file read otherwise. Raises as `reread`."""
    return _preview(dossier, reread(dossier, ahead.read, wished, resources))


def _preview(dossier: DossierPlace, read: DraftPreview) -> InstrumentPreview:
    short_name = guess_short_name(read.title, read.symbol, read.name)
    standing = {one.sha256: one.name for one in _standing(dossier)}
    facts = InstrumentFacts(read.title, short_name, read.symbol, read.date)
    return InstrumentPreview(read, facts, standing.get(read.sha256, ""))


def _standing(dossier: DossierPlace) -> tuple[InstrumentSummary, ...]:
    if not Dossier.is_there(dossier):
        check_new(dossier)
        return ()
    with Dossier.open(dossier, write=False) as there:
        return there.shelf_summaries()


@task
def bring_instruments(dossier: DossierPlace, intended: Sequence[InstrumentToStore]) -> tuple[str, ...]:
    """Put what was read ahead on the shelf of the dossier at `dossier`, all in one transaction; returns the keys.

    Raises Refused for a file that is there already, and for a day that is none.
    """
    return _store(dossier, [Instrument("", unpack_value(one.draft)).with_facts(one.facts) for one in intended])


def _store(dossier: DossierPlace, instruments: Sequence[Instrument]) -> tuple[str, ...]:
    if Dossier.is_there(dossier):
        with Dossier.open(dossier, write=False) as there:
            there.check_new(instruments=instruments)
        with Dossier.open(dossier) as there:
            return there.put_on_shelf(instruments)
    with new_dossier(dossier, dossier.stem) as made:
        return made.put_on_shelf(instruments)


def instrument_of(text: Draft, short_name: str = "") -> Instrument:
    """A text that was read as an instrument, under the short name that is given, or guessed; it has no key yet."""
    name = short_name or guess_short_name(text.title, text.symbol, text.source)
    return Instrument("", text, name)


def add_instruments(
    dossier: DossierPlace,
    files: Sequence[Path],
    resources: Resources,
    said: InstrumentFacts,
    *,
    profile: str = "",
    language: str = "",
    passwords: Passwords | None = None,
    worker: Worker | None = None,
    progress: Progress | None = None,
) -> tuple[Instrument, ...]:
    """Put the instruments in `files` on the shelf of the dossier at `dossier`, made when it is not there, all or none;
    returns them as they stand there.

    What is `said` stands in for what a file says; "" leaves that. `version_of` may be any word that names one of the
    shelf. `passwords` is asked for the password of a file that needs one. Raises Refused for a file that cannot be
    read or is there already, and for a title, a short name, a symbol or a day that is said of several.
    """
    if len(files) > 1 and any((said.title, said.short_name, said.symbol, said.date, said.in_force)):
        raise Refused("A title, a short name, a symbol or a day belongs to one instrument; add the files one by one.")
    progress = progress or SilentProgress()
    version_of = key_among(_standing(dossier), said.version_of) if said.version_of else ""
    read: list[Instrument] = []
    for done, file in enumerate(files):
        progress.step(done, len(files), Message("Reading {0}", (file_name(file.name),)))
        text = read_draft_file(
            file,
            resources,
            profile=profile,
            language=language,
            passwords=passwords,
            worker=worker,
            progress=progress,
        ).draft
        one = instrument_of(text, said.short_name)
        facts = replace(
            one.facts,
            title=said.title or text.title,
            symbol=said.symbol or text.symbol,
            date=said.date or text.date,
            in_force=said.in_force,
            version_of=version_of,
        )
        read.append(one.with_facts(facts))
    progress.step(len(files), len(files), "Storing")
    keys = _store(dossier, read)
    with Dossier.open(dossier, write=False) as there:
        return tuple(there.instrument(key) for key in keys)


def key_among(summaries: Sequence[InstrumentSummary], word: str) -> str:
    """The key of the instrument that a word means. Raises Refused, naming those there are."""
    from app.storage.records.shelf.instruments import instrument_among

    return instrument_among(summaries, word).key
