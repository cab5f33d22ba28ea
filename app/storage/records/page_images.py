"""Pictures of pages in and out of the table `page_images`. They hang on their draft, and go and come back with it.

It works inside a session that is handed in and commits nothing. A row that this program did not write is a ValueError.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from app.storage.schema import DraftRow, PageRow
from app.treaty.pages import PageFacts, PagePicture, PageReason, PageWord, facts_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def store_pages(session: Session, label: str, pictures: Sequence[PagePicture]) -> None:
    """Keep pictures of pages with the draft that is stored under this very label."""
    if not pictures:
        return
    draft_id = session.scalars(select(DraftRow.id).where(DraftRow.label == label)).one()
    rows = [(picture, facts_of(picture)) for picture in pictures]
    session.execute(
        insert(PageRow),
        [
            {
                "draft_id": draft_id,
                "page": picture.page,
                "why": picture.why.value,
                "width": picture.width,
                "height": picture.height,
                "counted": facts.words,
                "doubtful": facts.doubtful,
                "words": _written(picture.words),
                "picture": picture.png,
            }
            for picture, facts in rows
        ],
    )


def page_facts(session: Session, label: str) -> tuple[PageFacts, ...]:
    """The pages of which pictures are kept with the draft `label`, in their order; no picture is loaded."""
    rows = session.execute(
        select(PageRow.page, PageRow.why, PageRow.counted, PageRow.doubtful)
        .join(DraftRow, DraftRow.id == PageRow.draft_id)
        .where(DraftRow.label == label)
        .order_by(PageRow.page)
    )
    return tuple(PageFacts(page, PageReason(why), counted, doubtful) for page, why, counted, doubtful in rows)


def load_page(session: Session, label: str, page: int) -> PagePicture | None:
    """The picture of a page of the draft `label`, None where none is kept."""
    row = session.scalars(
        select(PageRow)
        .join(DraftRow, DraftRow.id == PageRow.draft_id)
        .where(DraftRow.label == label, PageRow.page == page)
    ).one_or_none()
    if row is None:
        return None
    return PagePicture(row.page, PageReason(row.why), row.width, row.height, row.picture, _read(row.words))


def _written(words: Sequence[PageWord]) -> str:
    """Words as JSON: a list for each, of its text, place, confidence and line."""
    rows = [(w.text, w.left, w.top, w.width, w.height, w.confidence, w.line) for w in words]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _read(words: str) -> tuple[PageWord, ...]:
    return tuple(PageWord(str(text), *(int(length) for length in lengths)) for text, *lengths in json.loads(words))
