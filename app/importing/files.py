"""Any file → a Draft. It opens files, refuses bad ones, and has their provisions found; what format they have, and who
reads it, `formats.py` knows.

Every refusal is one sentence that says what to do. Nothing is written, nothing outside the file is opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.formats import source_of
from app.importing.outline.build import build
from app.importing.source.reader_options import ReaderOptions
from app.job import Progress, Refused, SilentProgress
from app.late_methods import dataclass
from app.message import Message
from app.ordinary_file import NoOrdinaryFile, TooLargeFile, read_ordinary
from app.treaty.unseen_signs import file_name, replace_unseen

if TYPE_CHECKING:
    from app.importing.source.blocks import Source
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.profile import Profile

LARGEST = 50_000_000
"""Bytes of the largest file that is read."""


def load(path: Path) -> bytes:
    """The bytes of the file at `path`.

    Raises Refused when it is missing, a directory, empty, too large, or may not be read.
    """
    name = file_name(path.name)
    try:
        if path.is_dir():
            raise Refused(Message("“{0}” is a folder; choose a file.", (name,)))
        data = read_ordinary(path, LARGEST)
    except TooLargeFile:
        raise Refused(
            Message(
                "“{0}” is larger than {1} MB, too large for a draft; choose another file.",
                (name, LARGEST // 1_000_000),
            )
        ) from None
    except NoOrdinaryFile:
        raise Refused(Message("“{0}” is no ordinary file; choose a file with the text of a draft.", (name,))) from None
    except (FileNotFoundError, NotADirectoryError):
        raise Refused(Message("There is no file “{0}”; check its name.", (replace_unseen(str(path)),))) from None
    except PermissionError:
        raise Refused(
            Message("“{0}” may not be read by you; ask for the right to read it, or copy it first.", (name,))
        ) from None
    except (OSError, ValueError):
        raise Refused(Message("“{0}” could not be read; copy it to this computer and try again.", (name,))) from None
    if not data:
        raise Refused(Message("“{0}” is empty; choose a file with the text of a draft.", (name,)))
    return data


@dataclass(frozen=True)
class ParsedFile:
    """What the reader of a format found in a file, before anyone says what its paragraphs are."""

    source: Source
    name: str
    """The name of the file as it is shown, without its folder."""
    sha256: str


def parse(
    path: Path, *, language: str = "", means: ReaderOptions | None = None, progress: Progress | None = None
) -> ParsedFile:
    """The blocks of the file at `path`, in any format that is read, told apart by content.

    `means` says what a reader may use beside the bytes; its progress and language are those given here. Raises Refused
    for whatever cannot be read, and its `Locked` for what a password would open.
    """
    progress, name = progress or SilentProgress(), file_name(path.name)
    progress.step(0, 3, Message("Reading {0}", (name,)))
    data = load(path)
    source = source_of(data, name, replace(means or ReaderOptions(), language=language, progress=progress))
    return ParsedFile(source, name, hashlib.sha256(data).hexdigest())


def read_draft(
    path: Path,
    register: Register,
    profiles: Mapping[str, Profile],
    *,
    profile: str = "",
    language: str = "",
    label: str = "",
    means: ReaderOptions | None = None,
    progress: Progress | None = None,
) -> Draft:
    """The draft in the file at `path`, as `parse` reads it and its provisions are found.

    An empty `profile` or `language` is found from the text. Raises Refused for whatever cannot be read as a draft.
    """
    parsed = parse(path, language=language, means=means, progress=progress)
    return draft_in(parsed, register, profiles, profile=profile, language=language, label=label, progress=progress)


def draft_in(
    parsed: ParsedFile,
    register: Register,
    profiles: Mapping[str, Profile],
    *,
    profile: str = "",
    language: str = "",
    label: str = "",
    progress: Progress | None = None,
) -> Draft:
    """The draft in a file that was parsed. Raises Refused where its paragraphs are none."""
    progress = progress or SilentProgress()
    progress.step(1, 3, Message("Finding the provisions of {0}", (parsed.name,)))
    draft = build(
        parsed.source,
        name=parsed.name,
        sha256=parsed.sha256,
        register=register,
        profiles=profiles,
        profile=profile,
        language=language,
        label=label,
    )
    progress.step(3, 3, Message("Finding the provisions of {0}", (parsed.name,)))
    return draft
