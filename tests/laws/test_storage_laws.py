"""Laws of storage: what is loaded is what was stored, for any draft and paper, and in any order of adding."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.dossier import Dossier
from app.storage.marks import mark_from, mark_kind, mark_payload
from tests.laws import stored_values as random


@given(random.marks)
def test_a_mark_is_read_as_it_was_written(mark):
    assert mark_from(mark_kind(mark), mark.start, mark.end, mark_payload(mark)) == mark


@settings(max_examples=40)
@given(
    st.lists(random.drafts, max_size=3, unique_by=lambda draft: draft.label),
    st.lists(random.papers, max_size=2),
)
def test_a_dossier_gives_back_what_was_put_in(drafts, papers):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "law.travaux"
        with Dossier.create(path, "Law") as dossier:
            for draft in drafts:
                dossier.add_draft(draft)
            for paper in papers:
                dossier.add_paper(paper)
        assert [file.name for file in Path(folder).iterdir()] == ["law.travaux"]
        with Dossier.open(path, write=False) as dossier:
            assert tuple(s.label for s in dossier.drafts()) == tuple(d.label for d in drafts)
            assert [dossier.draft(d.label) for d in drafts] == drafts
            assert list(dossier.papers()) == papers
            assert not dossier.problems()
