"""Pictures of pages that are kept with the drafts of a dossier in hand: the part of `Dossier` that gives them out.

They come in with their draft (`Dossier.bring`) and go with it. As there, every method imports what it needs of the
store by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.store import Store
    from app.treaty.pages import PageFacts, PagePicture


class Pictured:
    """The pictures in an open file."""

    _file: Store

    def pages(self, label: str) -> tuple[PageFacts, ...]:
        """The pages of which pictures are kept with the draft under this very label, in their order; quick."""
        from app.storage.records.page_images import page_facts

        with self._file.reading() as session:
            return page_facts(session, label)

    def page_pictures(self, label: str) -> tuple[PagePicture, ...]:
        """The pictures of all these pages."""
        from app.storage.records.page_images import load_page, page_facts

        with self._file.reading() as session:
            loaded = (load_page(session, label, facts.page) for facts in page_facts(session, label))
            return tuple(one for one in loaded if one is not None)

    def page(self, label: str, number: int) -> PagePicture | None:
        """The picture of a page of that draft, None where none is kept."""
        from app.storage.records.page_images import load_page

        with self._file.reading() as session:
            return load_page(session, label, number)
