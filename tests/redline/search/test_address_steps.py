"""What is typed and what is printed are read into the same steps, in six languages."""

from __future__ import annotations

import pytest

from app.redline.search.address_steps import steps_of


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("Article 12 bis(2)(a)", "article 12bis 2 a"),
        ("12bis 2 a", "12bis 2 a"),
        ("art 5 2 a", "article 5 2 a"),
        ("art.5/2/a", "article 5 2 a"),
        ("art5", "article 5"),
        ("pp3", "preambular 3"),
        ("PREAMBLE, preambular paragraph 3", "preamble preambular 3"),
        ("annex II", "annex 2"),
        ("Annexe II, Article 3", "annex 2 article 3"),
        ("chap iv", "chapter 4"),
        ("CHAPTER IV", "chapter 4"),
        ("5(2)(iv)", "5 2 iv"),
        ("Article 11, OPTION I(3)", "article 11 option 1 3"),
        ("Article ante 58(1)", "article 58ante 1"),
        ("Article 58 ante(1)", "article 58ante 1"),
        ("ante 58", "58ante"),
        ("ante b", "bante"),
        ("article premier", "article 1"),
        ("artículo 12 ter, párrafo 2", "article 12ter 2"),
        ("articulo 007", "article 7"),
        ("статья 5 п. 2", "article 5 2"),
        ("Ст. 5 бис", "article 5bis"),
        ("المادة ٥ مكررا(٢)(أ)", "article 5bis 2 ا"),
        ("مادة 5", "article 5"),
        ("المادة الأولى", "article 1"),
        ("الفصل الثاني", "chapter 2"),
        ("第五条第二款", "article 5 2"),
        ("第十二条之二（三）", "article 12bis 3"),
        ("第3条之五", "article 3"),
        ("附件二", "annex 2"),
        ("附件", "annex"),
        ("part article article 5", "part article 5"),
        ("0", "0"),
        ("human rights", "human rights"),
        ("", ""),
    ],
)
def test_steps(typed, steps):
    assert " ".join(steps_of(typed)) == steps


def test_a_letter_close_behind_a_number_goes_with_it_or_is_a_step_of_its_own():
    assert steps_of("5 2a") == ("5", "2a")
    assert steps_of("5 2a", apart=True) == ("5", "2", "a")
    assert steps_of("5(2)a") == ("5", "2", "a")
