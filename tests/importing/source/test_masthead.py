"""Mastheads: the day on which a document was issued and its symbol, and the days and symbols of others beside them."""

from __future__ import annotations

import pytest

from app.importing.source.masthead import IssueDate, issue_date_of, says_which_document, symbol_in


@pytest.mark.parametrize(
    ("front", "date"),
    [
        (
            "United Nations A/GATE.9/2031/INF.1\nGeneral Assembly Distr.: General 15 April 2031\nOriginal: English",
            "2031-04-15",
        ),
        ("Distr.: General 15 April 2031 Original: English", "2031-04-15"),
        ("Vienna, 3 May 2031", "2031-05-03"),
        ("Submission of Norhaven\nNew York, May 3, 2031 (advance copy)", "2031-05-03"),
        ("Date: 3 May 2031", "2031-05-03"),
        ("Distributed on the 3rd of May 2031", "2031-05-03"),
        ("Diffusé le 3 mai 2031", "2031-05-03"),
        ("Распространено 3 мая 2031 года", "2031-05-03"),
        ("Compilation\n15 June 2031", "2031-06-15"),
        ("A/GATE.9/INF.1 15 June 2031", "2031-06-15"),
        ("Proposals of Norhaven, 15 June 2031", "2031-06-15"),
        ("Proposals of Norhaven (15 June 2031)", "2031-06-15"),
        ("Proposals of Norhaven – 15 June 2031", "2031-06-15"),
        ("Submitted on 15 June 2031", "2031-06-15"),
        ("Fifth session\nGeneva, 1–12 June 2031\nDistr.: Limited\n3 May 2031", "2031-05-03"),
        ("Geneva, 1–12 June 2031", "2031-06-12"),
        ("15 June 2031\n2 July 2031", "2031-07-02"),
        ("As of 2 November 2031", "2031-11-02"),
        ("Last updated: 2 November 2031", "2031-11-02"),
        ("2 November 2031, 10 a.m.", "2031-11-02"),
        ("Geneva, November 2031", "2031-11-30"),
        ("2031年11月", "2031-11-30"),
        ("Fifth session, November 2031", ""),
        ("Proposals on the text of November 2031", ""),
        ("Genève, le 3 mai 2031", "2031-05-03"),
        ("Propositions du Norhaven, 1er août 2031", "2031-08-01"),
        ("Ginebra, 1.º de agosto de 2031", "2031-08-01"),
        ("Fecha: 15 de junio de 2031", "2031-06-15"),
        ("Женева, 1 августа 2031 года", "2031-08-01"),
        ("Дата: 01.08.2031", "2031-08-01"),
        ("日期：2031年6月15日", "2031-06-15"),
        ("日内瓦，2031年6月15日", "2031-06-15"),
        ("二〇三一年六月十五日", "2031-06-15"),
        ("جنيف، 15 حزيران/يونيه 2031", "2031-06-15"),
        ("التاريخ: ١٥ حزيران/يونيه ٢٠٣١", "2031-06-15"),
        ("Propositions du Norhaven sur le projet\n01/08/2031", "2031-08-01"),
        ("Compilation on the draft of 1 March 2031", ""),
        ("Compilation sur le projet du 1er mars 2031", ""),
        ("Recopilación sobre el proyecto de 1 de marzo de 2031", ""),
        ("Подборка предложений по тексту проекта от 1 марта 2031 года", ""),
        ("各代表团对2031年3月1日草案所提案文汇编", ""),
        ("تجميع المقترحات بشأن المشروع المؤرخ 1 آذار/مارس 2031", ""),
        ("Proposals submitted by delegations by 25 July 2031", ""),
        ("Fifth session, 15 June 2031", ""),
        ("Fourth session New York, 7–18 March 2031", ""),
        ("Proposals on the text (A/GATE.9/5, 1 March 2031)", ""),
        ("in her Note of 18 November 2030", ""),
        ("adopted on 3 May 2031", ""),
        ("The agreement of 15 June 2031 is cited here with its date and more.", ""),
        ("", ""),
    ],
)
def test_the_day_of_a_paper(front: str, date: str) -> None:
    assert issue_date_of(front.split("\n"), any_day=False).date == date


def test_a_day_that_could_be_two_is_the_later_and_says_so() -> None:
    assert issue_date_of(["Proposals of the delegations", "02/11/2031"], any_day=False) == IssueDate(
        "2031-11-02", "2031-02-11", "02/11/2031"
    )


@pytest.mark.parametrize(
    ("front", "date"),
    [
        ("Draft text of 21 April 2031", "2031-04-21"),
        ("Draft text of 21 April 2031\nGeneva, 3 May 2031", "2031-05-03"),
        ("Fifth session Geneva, 1–12 June 2031\nGeneral Assembly Distr.: General 3 May 2031", "2031-05-03"),
        ("1 June 2031\n2 June 2031", "2031-06-01"),
        ("Fifth session, Geneva, 1–12 June 2031", "2031-06-12"),
    ],
)
def test_the_day_of_a_draft(front: str, date: str) -> None:
    assert issue_date_of(front.split("\n"), any_day=True).date == date


def test_the_symbol_of_a_masthead() -> None:
    assert symbol_in(["and/or", "United Nations A/GATE.9/5"]) == "A/GATE.9/5"
    assert symbol_in(["Comments on CD/1989"]) == ""
    assert symbol_in(["(CD/1989)"]) == "CD/1989"


def test_what_says_only_which_document_it_is() -> None:
    assert says_which_document("A/GATE.9/5 Distr.: General 15 April 2031 Original: English")
    assert says_which_document("2031年6月15日")
    assert not says_which_document("Geneva, 3 May 2031")
