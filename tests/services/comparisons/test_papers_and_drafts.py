"""Papers read from files and laid on drafts: by their day, by the draft they name, by the words they restate."""

from __future__ import annotations

import pytest

from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.caveats import caveat_lines
from app.services.comparisons.compare import compare_drafts

OLDER = "Draft Convention on Tides\n{}\n1 March 2031\n\nPREAMBLE\n\nThe Parties,\n\nHave agreed as follows:\n\n"
BODY = "".join(
    f"Article {n}\nReports on the {thing}\n\n"
    f"1. The keeper of the {thing} shall report on it to the Council within {{}} days.\n"
    "2. The report shall be kept.\n\n"
    for n, thing in enumerate(("tide", "gauge", "harbour", "beacon"), 1)
)


@pytest.fixture
def compared(tmp_path, resources):
    """Comparing two drafts with a paper: the names given, and what the reader is told."""

    def compare(front: str, *, symbol: str = "TD/2031/3", text: str = "", named: str = "older.txt"):
        files = {
            named: OLDER.format(symbol) + BODY.format(*["thirty"] * 4),
            "newer.txt": OLDER.format(f"{symbol}/Rev.1" if symbol else "").replace("1 March", "1 September")
            + BODY.format("sixty", "thirty", "thirty", "thirty"),
            "paper.txt": f"{front}\n\n"
            + (
                text
                or "ARTICLE 1\nPeru\n1. The keeper of the tide shall report on it to the Council within sixty days.\n"
            ),
        }
        for name, content in files.items():
            (tmp_path / name).write_text(content, encoding="utf-8")
        drafts = [read_draft(tmp_path / name, resources.register, resources.profiles) for name in (named, "newer.txt")]
        paper = read_paper(tmp_path / "paper.txt", resources.register)
        found = compare_drafts(*drafts, KnownEvidence((paper,)), resources)
        names = {actor.id for one in found.attributions for actor in one.actors}
        return names, " ".join(caveat_lines(found.doubts))

    return compare


@pytest.mark.parametrize(
    "day",
    ["15 January 2032", "January 15, 2032", "2032-01-15", "Date: 15 January 2032", "15 January 2032 (advance copy)",
     "Distr.: General 15 January 2032 Original: English", "Vienna, 15 January 2032", "le 15 janvier 2032",
     "15 de enero de 2032", "15 января 2032 года", "2032年1月15日", "二〇三二年一月十五日",
     "١٥ كانون الثاني/يناير ٢٠٣٢", "02/11/2031"],
)  # fmt: skip
def test_a_late_paper_names_nobody_however_its_day_is_written(compared, day: str) -> None:
    names, told = compared(f"Compilation of proposals\n{day}")
    assert names == set()
    assert "1 of 1 proposals were made after the newer draft was issued" in told


def test_a_paper_in_time_names_and_one_without_a_day_says_so(compared) -> None:
    assert compared("Compilation of proposals\nVienna, 15 June 2031") == ({"PER"}, "")
    names, told = compared("Compilation of proposals")
    assert names == {"PER"}
    assert "1 of 1 proposals have no day that could be read" in told
    assert "can be 2031-02-11 or 2031-11-02" in compared("Compilation of proposals\n02/11/2031")[1]


@pytest.mark.parametrize(
    "front",
    ["Proposals on document TD/2030/7", "Propositions sur le document TD/2030/7", "关于TD/2030/7号文件的提案",
     "Propuestas sobre el documento TD/2030/7", "Предложения по документу TD/2030/7", "مقترحات بشأن الوثيقة TD/2030/7",
     "TD/2031/INF.2\nProposals submitted by delegations, in response to the Note of 2 June 2030\n(TD/2030/7)"],
)  # fmt: skip
def test_a_paper_on_a_draft_that_is_not_here_names_nobody_and_says_which(compared, front: str) -> None:
    names, told = compared(f"{front}\n15 June 2031")
    assert names == set()
    assert "speak to TD/2030/7, which is not among the drafts; they name nobody here" in told


def test_a_paper_that_only_recalls_another_document_keeps_its_names(compared) -> None:
    front = "Proposals on document TD/2031/3\nRecalling document TD/2030/7\n15 June 2031"
    assert compared(front) == ({"PER"}, "")


def test_a_symbol_that_could_not_be_read_in_the_drafts(compared) -> None:
    for day in ("\n15 June 2031", ""):
        names, told = compared(f"Proposals on document TD/2031/3{day}", symbol="")
        assert names == set(), "that the days would fit is no evidence that it is the same draft"
        assert "no symbol or day tells whether a draft here is that" in told
    names, told = compared("Proposals on document TD/2031/3\n15 June 2031", symbol="", named="TD_2031_3.txt")
    assert (names, told) == ({"PER"}, "")


def test_words_that_all_restate_and_nobody_asks_for_show_another_text(compared) -> None:
    wording = "1. The sworn warden of the {} shall report on it to the full Council within {} days.\n"
    text = "".join(
        f"ARTICLE {n}\n" + "".join(f"{who}\n{wording.format(thing, days)}"
                                   for who, days in (("Peru", "sixty"), ("Chile", "fifty"), ("Kenya", "ninety")))
        for n, thing in enumerate(("tide", "gauge", "harbour", "beacon"), 1)
    )  # fmt: skip
    names, told = compared("Compilation of proposals\n15 June 2031", text=text)
    assert names == set()
    assert "12 of 12 proposals restate words that nobody asks for and the draft has not" in told
