"""What is open in each draft, counted in the file: the same as when the drafts are read and counted."""

from __future__ import annotations

import dataclasses

from app.attribution.agreement.openness import open_text
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.history.agreement_status import open_in
from app.treaty.marks import (
    Alternatives,
    Bracket,
    Marks,
    PlainMark,
    Revision,
    RevisionKind,
    RevisionUnit,
    StatusMark,
)
from app.treaty.reading import apply_reading
from tests.services import invented


def counted(path):
    with Dossier.open(path, write=False) as there:
        return tuple(open_text(apply_reading(there.draft(draft.label)).draft)[-1] for draft in there.drafts())


def test_the_sample_is_counted_alike(made_sample, anywhere):
    path = anywhere("sample")
    copy_dossier(made_sample, path)
    found = open_in(path)
    assert found == counted(path)
    assert [one.draft for one in found] == ["zero", "rev1", "rev2", "final"]
    assert found[1].ad_referendum == 1
    assert found[0].brackets > found[3].brackets == 0


def test_marks_on_deleted_words_do_not_count(tmp_path):
    text = "Tides [are] [shall be] measured [often] at [all] harbours […]. [agreed]"
    marks = Marks(
        text=(
            Bracket(6, 11, 1),
            Bracket(12, 22, 1),
            Alternatives(6, 22, ((7, 10), (13, 21))),
            Bracket(32, 39, 1),
            Revision(31, 39, RevisionKind.DELETED, "Pen"),
            Bracket(43, 48, 1, "opens"),
            Revision(43, 48, RevisionKind.INSERTED, "Pen"),
            Revision(0, 0, RevisionKind.DELETED, "Pen", unit=RevisionUnit.BREAK),
            PlainMark(58, 61, "placeholder"),
            PlainMark(0, 5, "note"),
            StatusMark(63, 71, "agreed_ad_referendum", (), (0, 62)),
            StatusMark(63, 71, "pending"),
        ),
    )
    over_heading = Marks(heading=(Bracket(0, 3, 1), Bracket(0, 2, 1, "closes")))
    draft = invented.draft_of("rev1", "cc" * 32, ("1", "[T] ", [("1.", text, ())]), ("2", "", [("1.", "Bare.", ())]))
    standing = {text: marks, "[T] ": over_heading}
    provisions = [dataclasses.replace(p, marks=standing.get(p.text or p.heading, p.marks)) for p in draft.provisions]
    path = tmp_path / "d.travaux"
    with Dossier.create(path, "Tides") as there:
        there.add(drafts=[dataclasses.replace(draft, provisions=tuple(provisions)), invented.NEWER.with_label("rev2")])
    found = open_in(path)
    assert found == counted(path)
    assert (found[0].brackets, found[0].options, found[0].placeholders) == (4, 2, 1)
    assert (found[0].ad_referendum, found[0].pending, found[0].bracketed, found[0].paragraphs) == (1, 0, 1, 3)


def test_an_empty_dossier(tmp_path):
    path = tmp_path / "d.travaux"
    Dossier.create(path, "Tides").close()
    assert open_in(path) == ()
