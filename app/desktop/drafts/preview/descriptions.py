"""What a preview of a file says in the language of the interface: kinds of paragraphs, counts, how grave a doubt is."""

from __future__ import annotations

from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.translation import tr


def kind_of_paragraph(kind: str) -> str:
    """What a paragraph was recognised as, or can be said to be."""
    words = {
        "title": tr("title", "paragraph"),
        "preamble": tr("preamble", "paragraph"),
        "preambular": tr("preambular paragraph", "paragraph"),
        "part": tr("part", "paragraph"),
        "chapter": tr("chapter", "paragraph"),
        "section": tr("section", "paragraph"),
        "article": tr("article", "paragraph"),
        "paragraph": tr("paragraph", "paragraph"),
        "subparagraph": tr("subparagraph", "paragraph"),
        "chapeau": tr("chapeau", "paragraph"),
        "option": tr("option", "paragraph"),
        "annex": tr("annex", "paragraph"),
        "footnote": tr("footnote", "paragraph"),
        "testimonium": tr("testimonium", "paragraph"),
        "table": tr("table", "paragraph"),
        "row": tr("row of a table", "paragraph"),
        "cell": tr("cell of a table", "paragraph"),
        "unnumbered": tr("text without a number", "paragraph"),
        "heading": tr("heading", "paragraph"),
        "words": tr("text without a number", "paragraph"),
        "left_out": tr("left out", "paragraph"),
        "read": tr("part of the text", "paragraph"),
    }
    return words.get(kind, kind)


def number_with_noun(name: str, count: int) -> str:
    """How many there are of something."""
    words = {
        "words": lambda n: tr("%n words", "", n),
        "articles": lambda n: tr("%n articles", "", n),
        "paragraphs": lambda n: tr("%n paragraphs", "", n),
        "subparagraphs": lambda n: tr("%n subparagraphs", "", n),
        "unnumbered": lambda n: tr("%n paragraphs without a number", "", n),
        "annexes": lambda n: tr("%n annexes", "", n),
        "options": lambda n: tr("%n options", "", n),
        "brackets": lambda n: tr("%n brackets", "", n),
        "tags": lambda n: tr("%n names in tags", "", n),
        "placeholders": lambda n: tr("%n placeholders", "", n),
        "footnotes": lambda n: tr("%n footnotes", "", n),
        "tables": lambda n: tr("%n tables", "", n),
        "revisions": lambda n: tr("%n tracked changes", "", n),
        "comments": lambda n: tr("%n comments", "", n),
    }
    return words[name](count) if name in words else f"{number_words(count)} {name}"


def severity_words(severity: str) -> str:
    """How grave a line of the report is."""
    words = {"error": tr("error"), "warning": tr("doubt"), "info": tr("for information")}
    return words.get(severity, severity)


def added_words(sort: str, count: int) -> str:
    """How much of what a person added to a draft there is."""
    words = {
        "note": lambda n: tr("%n notes", "", n),
        "pin": lambda n: tr("%n provisions joined by hand", "", n),
        "confirmation": lambda n: tr("%n words on who asked", "", n),
        "position": lambda n: tr("%n positions", "", n),
    }
    return words[sort](count) if sort in words else f"{number_words(count)} {sort}"
