"""What the import tests share: a draft made from text in the test itself, and its provisions in a short form."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from app.importing.outline.build import build
from app.importing.text import markdown, plain_text
from app.treaty.actors import register_of

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision


def text_draft(text: str) -> Draft:
    """The draft in a plain text."""
    source = plain_text.read(dedent(text).strip("\n").encode(), "draft.txt")
    return build(source, name="draft.txt", sha256="0", register=register_of(()), profiles={})


def markdown_draft(text: str) -> Draft:
    """The draft in a Markdown text."""
    source = markdown.read(dedent(text).strip("\n").encode(), "draft.md")
    return build(source, name="draft.md", sha256="0", register=register_of(()), profiles={})


def rows(draft: Draft) -> list[tuple[str, str, str]]:
    """(kind, address, heading or text) of every provision."""
    return [(p.kind.value, p.address, p.heading or p.text) for p in draft.provisions]


def at(draft: Draft, address: str) -> Provision:
    """The one provision at an address."""
    found = [p for p in draft.provisions if p.address == address]
    assert len(found) == 1, (address, [p.address for p in draft.provisions])
    return found[0]
