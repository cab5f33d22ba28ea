"""Signs of lists and of emphasis around a name, and lines that are none by their signs."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.heads.signs import is_no_name, strip_line_signs, words_after_omission


@pytest.mark.parametrize(
    ("line", "text", "style"),
    [
        ("Norhaven", "Norhaven", ""),
        ("(a) Norhaven", "Norhaven", "(a)"),
        ("a) Norhaven", "Norhaven", "a)"),
        ("(iv) Norhaven", "Norhaven", "(a)"),
        ("1. Norhaven", "Norhaven", "1."),
        ("12) Norhaven", "Norhaven", "1)"),
        ("(1) Norhaven", "Norhaven", "(1)"),
        ("II. Norhaven", "Norhaven", "A."),
        ("B. Norhaven:", "Norhaven:", "A."),
        ("• Norhaven", "Norhaven", "•"),
        ("– Norhaven", "Norhaven", "–"),
        ("- **Norhaven**", "Norhaven", "-"),
        ("*Norhaven*", "Norhaven", ""),
        ("__Norhaven__", "Norhaven", ""),
        ("[Norhaven]", "Norhaven", ""),
        ("[(Norhaven)]:", "Norhaven:", ""),
        ("«Norhaven»", "Norhaven", ""),
        ("а) Норхейвен", "Норхейвен", "a)"),
        ("（1）挪威", "挪威", "（1）"),
        ("一、挪威", "挪威", "一、"),
        ("【挪威】", "挪威", ""),
        ("أ) النرويج", "النرويج", "一)"),
        ("1- النرويج", "النرويج", "1-"),
        ("– النرويج", "النرويج", "–"),
        ("[Norhaven] [Kestria]", "[Norhaven] [Kestria]", ""),
        ("Norhaven (Kestria)", "Norhaven (Kestria)", ""),
        ("U.S.", "U.S.", ""),
        ("Co-Chairs", "Co-Chairs", ""),
        ("", "", ""),
    ],
)
def test_a_line_without_its_signs(line: str, text: str, style: str) -> None:
    found = strip_line_signs(line)
    assert (found.text, found.style) == (text, style)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("XXX", ""),
        ("[…]", ""),
        ("…", ""),
        ("* * *", ""),
        ("(…)", ""),
        ("XXX [(b) Ring a bell;]", "[(b) Ring a bell;]"),
        ("XX", None),
        ("Norhaven", None),
    ],
)
def test_a_mark_for_words_that_are_left_out(line: str, rest: str | None) -> None:
    assert words_after_omission(line) == rest


@pytest.mark.parametrize(
    "line",
    ["Part.]", "gates may open.]", "Monitoring]", "[Alt.1", "“Article 19", "XXX", "Proposed text", "Texto propuesto:",
     "Texte proposé", "Предлагаемый текст:", "拟议案文：", "النص المقترح"],
)  # fmt: skip
def test_what_is_no_name_by_its_signs(line: str) -> None:
    assert is_no_name(line)


@pytest.mark.parametrize(
    "line", ["Norhaven", "Norhaven (Kestria)", "[Norhaven]", "Compromise text", "Text proposed by a group", "U.S."]
)
def test_what_may_be_one(line: str) -> None:
    assert not is_no_name(line)
