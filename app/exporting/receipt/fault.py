"""The refusal of an export that does not say what the drafts say: a fault of the program, and no file is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import Refused

if TYPE_CHECKING:
    from app.message import Message


class FaultyExport(Refused):
    """An export that was read back and is wrong. `check` says which check found it, without a word of a document."""

    def __init__(self, sentence: Message | str, check: str) -> None:
        super().__init__(sentence, check)
        self.check = check
