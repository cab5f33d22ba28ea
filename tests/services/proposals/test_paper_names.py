"""What a reader calls a paper is kept in the dossier, stands beside evidence and is printed; data keep its own name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.job import Refused
from app.message import Message
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.exports.documents import html_file
from app.services.proposals.listing import proposal_list_of
from app.services.proposals.paper_names import LONGEST, call_papers, called_in, name_paper, paper_titles, title_of
from app.treaty.draft import ReportLine, Severity
from app.treaty.proposals import BEARS_SYMBOL


def first_paper(sample):
    with Dossier.open(sample, write=False) as there:
        return there.papers()[0].source


def test_a_title_is_kept_and_taken_back(sample):
    paper = first_paper(sample)
    assert paper_titles(sample) == {}
    name_paper(sample, paper, "  Blue \n paper ")
    assert paper_titles(sample) == {paper: "Blue paper"}
    name_paper(sample, paper, "")
    assert paper_titles(sample) == {}


def test_a_long_title_is_refused_and_nothing_is_changed(sample):
    paper = first_paper(sample)
    name_paper(sample, paper, "x" * LONGEST)
    with pytest.raises(Refused, match=str(LONGEST)):
        name_paper(sample, paper, "x" * (LONGEST + 1))
    assert paper_titles(sample) == {paper: "x" * LONGEST}


def test_a_title_is_no_other_preference_and_decides_nothing_of_a_comparison(sample):
    with Dossier.open(sample) as there:
        before = there.state()
        there.user_input.set_preference("delegation", "XNO")
    name_paper(sample, "delegation", "Blue paper")
    with Dossier.open(sample, write=False) as there:
        assert there.user_input.preferences()["delegation"] == "XNO"
        assert there.state() == before
    assert paper_titles(sample) == {"delegation": "Blue paper"}


def test_evidence_is_called_by_the_title_and_else_by_the_words_of_the_file(sample, resources):
    compared = compare_pair(sample, "zero", "rev1", resources)
    sources = {one.asked.source for view in compared.redline.changes for one in view.attributions}
    paper = first_paper(sample)
    assert paper in sources
    called = call_papers(compared.redline, {paper: "Blue <paper>"})
    for view, other in zip(compared.redline.changes, called.changes, strict=True):
        assert [title_of({paper: "Blue <paper>"}, one.asked.source, one.asked.date) for one in view.attributions] == [
            one.asked.source for one in other.attributions
        ]
        assert [one.actors for one in view.attributions] == [one.actors for one in other.attributions]
    assert "Blue <paper>" in {one.asked.source for view in called.changes for one in view.attributions}


def test_pages_say_the_title_and_the_list_of_proposals_knows_it(sample, resources, travaux, tmp_path):
    paper = first_paper(sample)
    name_paper(sample, paper, "Blue <paper> of the bureau")
    target = tmp_path / "redline.html"
    done = travaux("compare", f"{sample}#zero", f"{sample}#rev1", "--html", str(target))
    assert done.returncode == 0, done.stderr
    page = target.read_text(encoding="utf-8")
    assert "Blue &lt;paper&gt; of the bureau" in page
    assert f"proposal, {paper}" not in page
    assert proposal_list_of(sample, resources).titles == {paper: "Blue <paper> of the bureau"}
    compared = compare_pair(sample, "zero", "rev1", resources)
    assert b"Blue" not in html_file(compared, resources).made, "the comparison itself knows nothing of titles"


def test_a_book_calls_a_paper_by_what_is_printed_on_it_unless_a_reader_or_another_paper_says_otherwise(sample):
    with Dossier.open(sample) as there:
        paper = there.papers()[0]
        line = ReportLine(Severity.INFO, Message(BEARS_SYMBOL, ("A/GATE.9/INF.5",)), "")
        for at in range(2):
            one = replace(paper, source=f"new-{at}.txt", sha256=str(at) * 64, proposals=(), report=(line,))
            there.add_paper(one)
            expected = {"new-0.txt": "A/GATE.9/INF.5"} if not at else {}
            assert {name: said for name, said in called_in(there).items() if name.startswith("new")} == expected
    name_paper(sample, "new-1.txt", "Blue paper")
    with Dossier.open(sample, write=False) as there:
        assert called_in(there)["new-1.txt"] == "Blue paper"
