"""Who asked for words at another place than where they were put in is never shown without that being said."""

from __future__ import annotations

import pypdfium2
import pytest

OLDER = "Article 1\nShips\n\n1. Ships moor.\n\nArticle 2\nNets\n\n1. Nets are dried.\n"
WORDS = "under seven green lamps along the northern mole"
NEWER = OLDER.replace("Nets are dried.", f"Nets are dried {WORDS}.")
PAPER = f"Compilation of proposals\n\nArticle 1\n\nGhana\n\n1. Ships moor {WORDS}.\n"
HERE = PAPER.replace("Article 1\n", "Article 2\n").replace("Ships moor", "Nets are dried")


@pytest.fixture
def folder(tmp_path):
    for name, text in {"older": OLDER, "newer": NEWER, "paper": PAPER, "here": HERE}.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def drawn(line, folder, paper):
    """What the medium says of the change, for each."""
    kinds = ("pdf", "html", "md")
    outputs = [word for kind in kinds for word in (f"--{kind}", folder / f"o.{kind}")]
    dossier = folder / "nets.travaux"
    assert line("import", dossier, folder / "older.txt", folder / "newer.txt")[0] == 0
    assert line("proposals", dossier, folder / f"{paper}.txt")[0] == 0
    assert line("compare", f"{dossier}#older", f"{dossier}#newer", *outputs)[0] == 0
    pages = pypdfium2.PdfDocument(folder / "o.pdf")
    texts = {kind: (folder / f"o.{kind}").read_text("utf-8") for kind in kinds[1:]}
    texts["pdf"] = "\n".join(page.get_textpage().get_text_range() for page in pages)
    return {kind: " ".join(text.split()) for kind, text in texts.items()}


def test_every_medium_says_elsewhere_beside_the_name(line, folder):
    for kind, text in drawn(line, folder, "paper").items():
        assert "Ghana (elsewhere)" in text, kind


def test_it_is_not_said_of_who_asked_at_the_place(line, folder):
    for kind, text in drawn(line, folder, "here").items():
        assert "Ghana" in text, kind
        assert "elsewhere" not in text, kind
