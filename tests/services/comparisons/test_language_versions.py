"""Language versions in a dossier: which belong together, since when it is told what moved, what is refused."""

from __future__ import annotations

import pytest

from app.job import Refused, SilentProgress
from app.services.comparisons.language_versions import (
    differ_in_language,
    fetch_versions,
    issue_before,
    language_pairs,
    versions_in,
)
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts
from app.services.processes.worker_pool import WorkerPool

EN = """Article 1
Lamps

1. Keepers shall light [all] lamps at dusk.

2. Lamps burn oil.
"""
FR = """Article premier
Lampes

1. Les gardiens allument les lampes au crépuscule.

2. Les lampes brûlent de l’huile.
"""


@pytest.fixture(scope="module")
def dossier(resources, tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages")
    path = folder / "d.travaux"
    drafts = (
        ("zero", EN, "LH/1", "2031-01-01"),
        ("zero-fr", FR, "LH/1", "2031-01-05"),
        ("rev1", EN.replace("burn oil", "burn oil and wood for the whole of the night"), "", "2031-06-01"),
        ("rev1-fr", f"{FR}\n3. Fin.\n", "", "2031-06-01"),
        ("other-fr", f"{FR}\n3. Autre fin.\n", "LH/9", "2031-07-01"),
    )
    for label, text, symbol, date in drafts:
        file = folder / f"{label}.txt"
        file.write_text(text, encoding="utf-8")
        import_drafts(path, [file], resources, label=label, symbol=symbol, date=date)
    return path


def test_versions_of_one_issue_are_known_by_symbol_or_date(dossier):
    with Dossier.open(dossier, write=False) as there:
        drafts = there.drafts()
    assert language_pairs(drafts) == (("zero", "zero-fr"), ("rev1", "rev1-fr"))
    assert issue_before(drafts, "rev1", "rev1-fr") == ("zero", "zero-fr")
    assert issue_before(drafts, "zero", "zero-fr") is None
    assert issue_before(drafts, "rev1", "zero-fr") is None
    assert differ_in_language(drafts, "rev1", "rev1-fr")
    assert not differ_in_language(drafts, "zero", "rev1")


def test_what_differs_in_form_and_what_moved_in_one_language_alone(dossier):
    found = versions_in(dossier, "REV1", "rev1-fr")
    assert found.since == ("zero", "zero-fr")
    told = [
        (view.left or view.right, view.flag.difference.value, view.flag.left, view.flag.right)
        for view in found.view.flags
    ]
    assert told == [
        ("Article 1(1)", "brackets", 1, 0),
        ("Article 1(2)", "unmoved", 1, 0),
        ("Article premier(3)", "absent", 0, 1),
    ]
    worker = WorkerPool()
    try:
        assert fetch_versions(worker, dossier, "rev1", "rev1-fr", SilentProgress()) == (found.view, found.since)
    finally:
        worker.close()
    assert versions_in(dossier, "zero", "zero-fr").since is None


def test_one_language_is_refused(dossier):
    with pytest.raises(Refused, match="in one language"):
        versions_in(dossier, "zero", "rev1")
    with pytest.raises(Refused, match="no draft"):
        versions_in(dossier, "zero", "nothing")
