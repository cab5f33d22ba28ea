"""The folder that a dialog for a file begins with: beside the dossier, else among the reader's documents.

Never the folder in which the program happened to be started. It asks nothing and makes no folder.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from app.services.dossiers.temporary import TemporaryDossiers

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.place import DossierPlace


def folder_to_write(dossier: DossierPlace | None, last: str = "") -> Path:
    """Where the next file is written: in the folder of the `last` one, else beside the dossier, else among the
    documents, else at home; the first of these that is there and can be written in.

    Beside a dossier on a server, and beside the sample, which lies where only the program looks, nobody would find it.
    """
    return _first((Path(last).parent if last else None, folder_beside(dossier)), is_writable)


def folder_to_read(dossier: DossierPlace | None, last: str = "") -> Path:
    """Where the next file is looked for: as `folder_to_write`, but it may also be a folder that can only be read."""
    return _first((Path(last).parent if last else None, folder_beside(dossier)), Path.is_dir)


def folder_of_drafts(dossier: DossierPlace | None, last: Path | None) -> Path:
    """Where drafts are looked for: beside the dossier, but where that lies among everything else, at home or right
    among the documents, or where there is none, in the folder of the `last` ones.
    """
    beside = folder_beside(dossier)
    own = None if beside in (Path.home(), documents()) else beside
    return _first((own, last, beside), Path.is_dir)


def folder_beside(dossier: DossierPlace | None) -> Path | None:
    """The folder of a dossier; None for one on a server, for the sample, and for one that is not kept."""
    folder = dossier.absolute().parent if isinstance(dossier, Path) else None
    kept = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    return None if folder == kept or TemporaryDossiers().has(dossier) else folder


def documents() -> Path:
    """The folder of the reader's documents, their home where there is none."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return place if place.is_dir() else Path.home()


def is_writable(folder: Path) -> bool:
    """Whether a folder is there and a file can be made in it."""
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _first(folders: tuple[Path | None, ...], serves: Callable[[Path], bool]) -> Path:
    return next((one for one in (*folders, documents()) if one is not None and serves(one)), Path.home())
