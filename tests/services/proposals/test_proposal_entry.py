"""A proposal entered by hand: what is no date is refused."""

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal
from app.treaty.proposals import Edit


def test_what_is_no_date_is_refused_and_nothing_is_entered(resources, tmp_path):
    dossier = tmp_path / "kites.travaux"
    Dossier.create(dossier, "Kites").close()
    entry = ProposalEntry(("KEN",), "Article 1", Edit.INSERT, "two kites", date="3 May 2024")
    with pytest.raises(Refused, match="“3 May 2024” is no date; write it as 2024-08-09"):
        enter_proposal(dossier, resources, entry)
    with Dossier.open(dossier, write=False) as there:
        assert there.papers() == ()
