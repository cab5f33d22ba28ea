"""Pictures of pages in a dossier: they come, go and come back with their draft."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.dossiers.dossier import Dossier
from app.storage.records.arrivals import IncomingDraft
from app.storage.schema import HEAD
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.pages import PageFacts, PagePicture, PageReason, PageWord

KEPT = Path(__file__).parents[1] / "kept" / "revision-3.travaux"
WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "Each Party keeps two kites.", "Article 1")
ZERO = Draft("Kites", "en", "plain", (WORDS,), label="zero", sha256="a" * 64)
ONE = replace(ZERO, label="one", sha256="b" * 64)
READ = (PageWord("kites “two”", 10, 20, 30, 12, 91, 0), PageWord("الورق", 50, 20, 30, 12, 42, 0))
PAGES = (
    PagePicture(2, PageReason.UNREAD, 8, 6, b"two"),
    PagePicture(7, PageReason.RECOGNISED, 8, 6, b"seven", READ),
    PagePicture(9, PageReason.WORDLESS, 8, 6, b"nine"),
)
FACTS = (PageFacts(2, PageReason.UNREAD), PageFacts(7, PageReason.RECOGNISED, 2, 1), PageFacts(9, PageReason.WORDLESS))


@pytest.fixture
def dossier(anywhere):
    with Dossier.create(anywhere("kites"), "Kites") as made:
        made.bring([IncomingDraft(ZERO, pictures=PAGES), IncomingDraft(ONE)])
        yield made


def test_they_are_given_out_as_they_came(dossier):
    assert dossier.pages("zero") == FACTS
    assert dossier.page_pictures("zero") == PAGES
    assert [dossier.page("zero", number) for number in (2, 7, 9)] == list(PAGES)
    assert dossier.page("zero", 1) is None
    assert (dossier.pages("one"), dossier.pages("nothing"), dossier.page("nothing", 2)) == ((), (), None)
    assert dossier.info().counts["pages"] == 3
    assert dossier.draft("zero") == ZERO, "they are no part of the draft"


def test_they_go_and_come_back_with_their_draft(dossier):
    removed = dossier.remove_drafts(["zero"])
    assert dossier.info().counts["pages"] == 0
    dossier.put_back(removed)
    assert dossier.page_pictures("zero") == PAGES


def test_a_draft_that_replaces_another_brings_its_own(dossier):
    other = (replace(PAGES[0], png=b"another"),)
    came = dossier.bring([IncomingDraft(replace(ZERO, sha256="c" * 64), replaces="zero", pictures=other)])
    assert dossier.page_pictures("zero") == other
    dossier.take_back(came)
    assert dossier.page_pictures("zero") == PAGES


def test_other_notation_leaves_them(dossier):
    dossier.set_notation(replace(ZERO, profile="rio"))
    assert dossier.page_pictures("zero") == PAGES


def test_a_dossier_from_before_is_renewed_without_any(tmp_path):
    old = Path(shutil.copy(KEPT, tmp_path / "kites.travaux"))
    for write in (False, True):
        with Dossier.open(old, write=write) as there:
            assert there.info().schema == HEAD
            assert [draft.label for draft in there.drafts()] == ["zero", "one"]
            assert there.pages("zero") == ()
            assert there.problems() == ()
    assert (tmp_path / "kites (schema 3).travaux").exists()
