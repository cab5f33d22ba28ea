"""The scope of a dossier as a window has it: one draft, two, and all of them."""

from __future__ import annotations

from app.cache import ProcessCache
from app.redline.scope.history import reach_history
from app.services.dossiers.creation import new_dossier
from app.services.history.scope_views import scope_history, scope_view


def test_the_scope_of_the_newest_draft_and_of_another(sample, resources):
    view = scope_view(sample, resources)
    assert (view.draft, view.older, view.earlier) == (view.drafts[-1], "", view.drafts[:-1])
    assert view.board.turns == ()
    assert all(cell.reaches == () for row in view.board.rows for cell in row.cells)
    other = scope_view(sample, resources, draft=view.drafts[0], language="fr")
    assert other.draft == view.drafts[0]
    assert "preuves électroniques de toute infraction" in [column.name for column in other.board.columns]


def test_what_moved_since_the_draft_before_and_since_another(sample, resources):
    kept = ProcessCache()
    view = scope_view(sample, resources, since=True, kept=kept)
    assert view.older == view.drafts[-2]
    told = {turn.address: (turn.older, turn.newer, turn.carried) for turn in view.board.turns}
    assert told["Article 19(2)"] == (
        "the offences of Articles 7 to 15 (option 1); offences by means of an information system (option 2)",
        "the offences of Articles 8 to 16; offences by means of an information system",
        "Articles 21 to 24",
    )
    asked = {turn.address: [chip.name for chip in turn.chips if not chip.opposite] for turn in view.board.turns}
    assert "Elmaria" in asked["Article 19(2)"]
    assert scope_view(sample, resources, older=view.drafts[0], since=True, kept=kept).older == view.drafts[0]
    assert scope_view(sample, resources, draft=view.drafts[0], since=True).older == ""


def test_what_a_provision_reached_in_each_draft(sample, resources):
    steps = scope_history(sample, resources)
    assert [step.label for step in steps] == list(scope_view(sample, resources).drafts)
    last = len(steps) - 1
    row = next(row for row in steps[last].board.rows if row.address == "Article 21(1)")
    versions = reach_history(steps, last, row.provision)
    options = (
        "the offences of Articles 7 to 15 (option 1)", "offences by means of an information system (option 2)",
    )  # fmt: skip
    assert [version.reached for version in versions[:-1]] == [options] * last
    # By one way, the second of them within a limit of its own.
    assert versions[-1].reached == ("the offences of Articles 8 to 16", "offences by means of an information system")
    assert [turn.address for turn in versions[-1].turns] == ["Article 19(2)"]


def test_a_dossier_without_drafts_has_no_scope(tmp_path, resources):
    place = tmp_path / "empty.travaux"
    with new_dossier(place, "Empty"):
        pass
    assert scope_view(place, resources).board.empty
    assert scope_history(place, resources) == ()
