"""Titles of drafts of treaties in a line, and what is none."""

from __future__ import annotations

import pytest

from app.notation.documents.titles import read_title


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Comments of Norhaven on the draft Convention on Lamps (second part)", "Lamps"),
        ("Draft Framework Agreement concerning Night Trains", "Night Trains"),
        ("Observations sur l’avant-projet et le projet de protocole relatif aux filets", "filets"),
        ("Observaciones sobre el proyecto de convenio sobre redes", "redes"),
        ("Замечания по проекту конвенции о фонарях", "фонарях"),
        ("诺港对灯塔公约草案的意见", "灯塔"),
        ("灯塔框架公约草案", "灯塔"),
        ("تعليقات على مشروع اتفاقية بشأن المصابيح", "المصابيح"),
    ],
)
def test_what_a_draft_is_on(text: str, subject: str) -> None:
    title = read_title(text)
    assert title is not None
    assert title.subject == subject
    assert title.written in text


@pytest.mark.parametrize(
    "text", ["Convention on Lamps", "Comments on draft article 5", "the draft of 1 March 2031", ""]
)
def test_no_title_of_a_draft(text: str) -> None:
    assert read_title(text) is None
