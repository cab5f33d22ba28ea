"""Pictures of pages as files in a new folder: "page-003.png" for page 3. Nothing is written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.services.processes.output_files import whole_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.treaty.pages import PagePicture


def page_file(picture: PagePicture) -> str:
    """The name of the file of a picture."""
    return f"page-{picture.page:03}.png"


def write_pages(pictures: Sequence[PagePicture], folder: Path, name: str) -> None:
    """Write the pictures of pages of the draft called `name` to a new folder, all or none.

    Raises Refused when there are none, when something is there already, and when the folder cannot be made.
    """
    if not pictures:
        raise Refused(
            Message(
                "No picture of a page of “{0}” is kept; if its report names pages that it lacks, import its file "
                "again.",
                (name,),
            )
        )
    with whole_folder(folder) as passing:
        for picture in pictures:
            (passing / page_file(picture)).write_bytes(picture.png)
