"""The positions that are about what a draft reaches."""

from __future__ import annotations

from app.services.proposals.scope_positions import scope_stand


def test_positions_of_which_the_wording_speaks_of_offences_are_about_the_scope(sample, resources):
    found = scope_stand(sample, resources)
    held = {one.position for row in found.stand.rows for one in row.held}
    assert found.stand.draft == "final"
    assert found.about < held
    assert any("any offence committed" in one.wording for one in found.about)
    assert not any("so used" in one.wording for one in found.about)
