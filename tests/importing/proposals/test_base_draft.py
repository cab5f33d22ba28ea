"""Which draft a paper says it speaks to: symbols, days and names in six languages, and what it only cites."""

from __future__ import annotations

import pytest

from app.importing.proposals.base_draft import base_named


@pytest.mark.parametrize(
    ("front", "base"),
    [
        (
            "United Nations A/GATE.9/2031/INF.1\nGeneral Assembly Distr.: General 15 April 2031\n"
            "Textual proposals submitted by delegations by 20 February 2031, for\n"
            "consideration at the fourth session of the Conference,"
            " in response to the invitation by the President of the\n"
            "Conference in her Note of 18 November 2030\n(A/GATE.9/2030/3)\n"
            "Article-by-article compilation",
            "A/GATE.9/2030/3",
        ),
        ("Proposals in reply to the Secretariat’s Note on gates (A/GATE.9/5)", "A/GATE.9/5"),
        ("Comments of Norhaven on document UNEP/GG/INC.4/3", "UNEP/GG/INC.4/3"),
        ("Comments on A/AC.291/22/Rev.2", "A/AC.291/22/Rev.2"),
        ("Proposals on the text contained in FCCC/ADG/2031/11/Add.1", "FCCC/ADG/2031/11/Add.1"),
        ("Working paper on document CD/1989", "CD/1989"),
        ("Comments on the draft instrument, as contained in document A/HRC/WG.16/4/2", "A/HRC/WG.16/4/2"),
        ("Comments of Norhaven on document GG/2031/1 of 2 June 2031", "GG/2031/1"),
        ("Comments on the revised draft text of 21 April 2031", "21 April 2031"),
        ("Draft text of 21 April 2031: comments of Norhaven", "21 April 2031"),
        ("Proposals on the draft issued on June 1, 2031", "June 1, 2031"),
        ("Comments on Rev.1", "Rev.1"),
        ("Comments on the zero draft", "zero draft"),
        ("Comments on the draft Convention on Lamps", "draft Convention on Lamps"),
        ("Comments on the draft Convention on Lamps of 21 April 2031", "21 April 2031"),
        ("See also the draft Convention on Lamps", ""),
        ("Observations sur le document A/GATE.9/5", "A/GATE.9/5"),
        ("Propositions relatives au projet de texte figurant dans le document A/GATE.9/5", "A/GATE.9/5"),
        ("Observations sur le projet publié sous la cote A/GATE.9/5", "A/GATE.9/5"),
        ("Propositions sur le projet du 1er mars 2031", "1er mars 2031"),
        ("Observations sur l’avant-projet", "avant-projet"),
        ("Observaciones sobre el proyecto distribuido como documento GG/2031/7, de 3 de marzo de 2031", "GG/2031/7"),
        ("Propuestas relativas al proyecto que figura en el documento A/GATE.9/5", "A/GATE.9/5"),
        ("Propuestas sobre el proyecto de 1 de marzo de 2031", "1 de marzo de 2031"),
        ("Comentarios sobre el borrador cero", "borrador cero"),
        ("Замечания по документу A/GATE.9/5", "A/GATE.9/5"),
        ("Предложения по проекту, содержащемуся в документе A/GATE.9/5", "A/GATE.9/5"),
        ("Подборка предложений по тексту проекта от 1 марта 2031 года", "1 марта 2031 года"),
        ("Замечания по нулевому проекту", "нулевому проекту"),
        ("关于A/GATE.9/5号文件的提案", "A/GATE.9/5"),
        ("挪威代表团对A/GATE.9/5号文件所载草案的意见", "A/GATE.9/5"),
        ("各代表团对2031年3月1日草案所提案文汇编", "2031年3月1日"),
        ("关于零案文草案的意见", "零案文草案"),
        ("تعليقات على الوثيقة A/GATE.9/5", "A/GATE.9/5"),
        ("مقترحات بشأن المشروع الوارد في الوثيقة A/GATE.9/5", "A/GATE.9/5"),
        ("تجميع المقترحات النصية بشأن المشروع المؤرخ 1 آذار/مارس 2031", "1 آذار/مارس 2031"),
        ("تعليقات على المسودة الصفرية", "المسودة الصفرية"),
        (
            "United Nations\nA/GATE.9/2031/INF.2\nGeneral Assembly Distr.: General 1 February 2031\n"
            "Compilation of outcomes of small groups submitted after the issuance of the\n"
            "Refreshed draft text of an accord under the Convention on Gates on the keeping and\n"
            "lighting of gates beyond the hills (A/GATE.9/2030/CRP.12) and ending point of talks of 26 August 2030",
            "A/GATE.9/2030/CRP.12",
        ),
        ("Proposals made following the circulation of the refreshed draft text", "refreshed draft text"),
        ("Textes présentés après la publication du projet révisé (A/GATE.9/2030/CRP.12)", "A/GATE.9/2030/CRP.12"),
        ("Textos presentados tras la publicación del proyecto revisado (A/GATE.9/2030/CRP.12)", "A/GATE.9/2030/CRP.12"),
        ("Proposals on the text and/or the annex", ""),
        ("Proposals pursuant to resolution A/RES/72/249", ""),
        ("Proposals of Norhaven\nRecalling document A/GATE.9/3\nSee also A/GATE.9/4", ""),
        ("Proposals on A/GATE.9/5, recalling A/GATE.9/3", "A/GATE.9/5"),
        ("Proposals on A/GATE.9/5 in response to the Note of 3 May 2031 (A/GATE.9/NOTE.2)", "A/GATE.9/5"),
        ("Compilation of text proposals of 15 June 2031", ""),
        ("Proposals submitted by 25 July 2031", ""),
        ("PREAMBLE ........ 3 Comments on A/GATE.9/5", ""),
    ],
)
def test_the_draft_that_a_paper_names(front: str, base: str) -> None:
    assert base_named(front.split("\n")) == base
