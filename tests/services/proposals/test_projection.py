"""Proposals laid against the drafts of their dossier: the draft spoken to, the edits, and what cannot be read."""

from __future__ import annotations

import pytest

from app.job import Cancelled, Refused
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import proposals_json
from app.services.imports.import_files import import_drafts, import_papers
from app.services.proposals.delegation import load_our_delegation
from app.services.proposals.fates import dossier_fates
from app.services.proposals.positions import stand_of
from app.services.proposals.projection import lay_out
from app.services.proposals.review import ReviewSession
from tests.reports import told_of

FIRST = """Draft on gates

Article 1
1. Each State shall keep the gate of its harbour open by day.
2. The keeper rings the bell of the harbour at dusk.
"""
SECOND = FIRST.replace("by day", "by night")
PAPER = """Proposals on {base}

ARTICLE 1
Norway
1. Each PartyState shall keep the gate of its harbour open by day.
2. The keeper rings the bell of the harbour at dusk.
Rationale
None provided
Kenya
2. The keeper rings the bell of the harbour at dusk.
Rationale
We propose deletion of this paragraph.
"""


@pytest.fixture
def dossier(tmp_path, resources):
    for label, text, date in (("Zero", FIRST, "2031-01-01"), ("Rev.1", SECOND, "2031-06-01")):
        file = tmp_path / f"{label}.txt"
        file.write_text(text, encoding="utf-8")
        import_drafts(tmp_path / "gates.travaux", [file], resources, label=label, date=date)
    return tmp_path / "gates.travaux"


def add(dossier, resources, *, name: str = "2031-03-01_paper.txt", base: str = "gates", **more):
    file = dossier.parent / name
    file.write_text(PAPER.format(base=base), encoding="utf-8")
    (paper,) = import_papers(dossier, [file], resources, **more)
    with Dossier.open(dossier, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        return paper, drafts, there.papers()


class Asked:
    """A Progress that counts how often it is asked, and stops at one of the times."""

    def __init__(self, most: int) -> None:
        self.times, self._most = 0, most

    def step(self, _done: int, _total: int, _what: str) -> None:
        self.times += 1
        if self.times == self._most:
            raise Cancelled("enough")


def test_who_lays_positions_is_asked_to_stop_at_every_proposal_and_row(dossier, resources) -> None:
    _, drafts, papers = add(dossier, resources)
    asked = Asked(0)
    stand = stand_of(drafts, papers, (), resources.register, shown="Zero", progress=asked)
    proposals = [one for paper in papers for one in paper.proposals]
    assert asked.times >= len(proposals) + 2 * len(stand.rows)
    for most in range(1, asked.times + 1):
        with pytest.raises(Cancelled):
            stand_of(drafts, papers, (), resources.register, shown="Zero", progress=Asked(most))


def test_the_newest_draft_before_a_paper_is_spoken_to_and_its_words_are_edits(dossier, resources, valid) -> None:
    paper, drafts, papers = add(dossier, resources)
    first, second = valid(proposals_json(papers, drafts))["proposals"]
    assert (first["speaks_to"], first["speaks_to_reason"]) == (
        "Zero",
        "It is the newest draft issued before the paper.",
    )
    glued, shown = first["asks"]
    (edit,) = glued["edits"]
    text = next(p.text for p in drafts[0].provisions if p.id == glued["restates"])
    assert (edit["edit"], edit["run_together"]) == ("replace", True)
    assert text[slice(*edit["draft"])] == "State"
    assert glued["wording"][slice(*edit["wording"])] == "Party"
    assert (shown["edits"], shown["unreadable"], second["asks"][0]["unreadable"]) == ([], True, False)
    assert any(
        "1 paragraphs are restated" in told for severity, told, _ in told_of(paper.report) if severity == "warning"
    )


@pytest.mark.parametrize(
    ("base", "label", "reason"),
    [
        ("Rev.1", "Rev.1", "The paper names it."),
        ("the draft of 1 June 2031", "Rev.1", "The paper names it."),
        ("the draft of 3 May 2030", None, "It speaks to 3 May 2030, which is not among the drafts."),
        ("A/GATES/7", None, "It speaks to A/GATES/7, which is not among the drafts."),
    ],
)
def test_a_paper_that_names_its_draft_speaks_to_that(dossier, resources, base, label, reason) -> None:
    paper, drafts, papers = add(dossier, resources, base=base)
    spoken = set(lay_out(papers, drafts).spoken.values())
    assert [(one.label, str(one.why)) for one in spoken] == [(label, reason)]
    assert any("no draft that is here" in told for _, told, _ in told_of(paper.report)) is (label is None)


def test_a_base_said_on_import_goes_before_what_the_paper_says(dossier, resources) -> None:
    add(dossier, resources, base="Rev.1")
    with pytest.raises(Refused, match=r"no draft “Rev.7”; its drafts are: Zero, Rev.1"):
        import_papers(dossier, [dossier.parent / "2031-03-01_paper.txt"], resources, base="Rev.7")
    other = dossier.parent / "other.txt"
    other.write_text(PAPER.format(base="Rev.1") + "\n", encoding="utf-8")
    (paper,) = import_papers(dossier, [other], resources, base="Zero")
    assert {one.base for one in paper.proposals} == {"Zero"}


def test_without_drafts_nothing_is_laid(tmp_path, resources, valid) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(PAPER.format(base="gates"), encoding="utf-8")
    (paper,) = import_papers(tmp_path / "alone.travaux", [file], resources)
    document = valid(proposals_json((paper,)))
    assert "speaks_to" not in document["proposals"][0]
    with pytest.raises(Refused, match="its drafts are: none"):
        import_papers(tmp_path / "alone.travaux", [file], resources, base="Zero")


def test_a_paragraph_that_is_only_shown_is_no_position(dossier, resources) -> None:
    _, drafts, papers = add(dossier, resources)
    stand = stand_of(drafts, papers, (), resources.register, shown="Zero")
    held = [(one.position.actor.id, one.position.stance.value, row.address) for row in stand.rows for one in row.held]
    assert held == [("NOR", "propose", "Article 1(1)"), ("KEN", "delete", "Article 1(2)")]


REPRINTS = """Proposals on gates

ARTICLE 1
Norway
1. Each State shall keep the gate of its harbor open by day.
2. The keeper rings the bell of the harbour at dusk and at dawn.
Rationale
None provided
Kenya
Proposal for additional text
2. The keeper rings the bell of harbour at dusk.
Rationale
We propose deletion of this paragraph.
"""


@pytest.fixture
def reprinted(dossier, resources):
    file = dossier.parent / "2031-03-01_reprints.txt"
    file.write_text(REPRINTS, encoding="utf-8")
    (paper,) = import_papers(dossier, [file], resources)
    with Dossier.open(dossier, write=False) as there:
        return paper, [there.draft(summary.label) for summary in there.drafts()], there.papers()


def test_a_reprint_with_a_slip_is_no_position_beside_what_is_asked(reprinted, resources) -> None:
    _, drafts, papers = reprinted
    stand = stand_of(drafts, papers, (), resources.register, shown="Zero")
    held = [(one.position.actor.id, one.position.stance.value, row.address) for row in stand.rows for one in row.held]
    assert held == [("NOR", "propose", "Article 1(2)"), ("KEN", "delete", "Article 1(2)")]


def test_the_report_and_the_review_say_what_may_be_a_slip(reprinted, dossier) -> None:
    slip = "“harbour” → “harbor”: perhaps a slip, so it names nobody."
    paper, _, _ = reprinted
    said = [told for _, told, _ in told_of(paper.report)]
    assert [told for told in said if "slip" in told] == [
        "1 paragraphs are restated but for what may be slips: they name nobody.",
        f"“Each State shall keep the gate of its harbor open by day.” differs from the draft only by {slip}",
    ]
    norway, kenya = ReviewSession(dossier).blocks
    assert [str(doubt).rpartition(" only by ")[2] for doubt in norway.doubts] == [slip]
    assert not kenya.doubts, "what is asked of it stands beside it"


def test_a_reprint_counts_as_no_ask_and_our_delegation_asks_for_none(reprinted, dossier, resources) -> None:
    fated = dossier_fates(dossier, resources)
    told = {(one.proposal.actors[0].id, one.ask.edit.value): (one.reprint.value, str(one.reason)) for one in fated.asks}
    assert told["KEN", "restate"] == (
        "shown",
        "It restates the text it speaks to and differs only by − “the”: perhaps a slip, and no ask.",
    )
    assert [(card.actor.id, card.asks) for card in fated.cards] == [("KEN", 2), ("NOR", 1)]
    ours = load_our_delegation(dossier, "KEN", resources).asks
    assert [(one.fated.ask.edit.value, one.fated.ask.stance.value) for one in ours] == [
        ("note", "propose"), ("delete", "delete"),
    ]  # fmt: skip


def test_who_introduces_a_text_proposes_no_such_words(dossier, resources) -> None:
    file = dossier.parent / "2031-03-02_captions.txt"
    text = REPRINTS.replace("Proposal for additional text", "Gates and bells, new para 4")
    file.write_text(text, encoding="utf-8")
    import_papers(dossier, [file], resources)
    _, kenya = ReviewSession(dossier).blocks
    assert any("may introduce a text" in str(doubt) for doubt in kenya.doubts), kenya
