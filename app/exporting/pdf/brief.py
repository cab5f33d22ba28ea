"""A brief as a page: what the template `brief.typ` is given."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from app.exporting.layout.template_words import template_words
from app.exporting.pdf.fonts import page_inputs
from app.exporting.pdf.pdf import PreparedPages
from app.exporting.pdf.provision_life import look_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.exporting.layout.brief import Brief
    from app.redline.print_options import PrintOptions
    from app.treaty.vocabulary import Vocabulary


def prepare_brief(brief: Brief, words: Vocabulary, choices: PrintOptions, templates: Path) -> PreparedPages:
    """A brief ready to be set. Of the choices those of paper and handling count."""
    look = {"page": look_of(choices, words), "words": template_words(words)}
    return PreparedPages(
        str(templates / "brief.typ"),
        *page_inputs(asdict(brief), look, templates),
        {},
        brief.title,
        words.language,
        len(brief.lines),
        choices.archival,
    )
