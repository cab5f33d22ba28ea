"""Who asked, as elements of a web page: names with the link behind each written out, and the evidence of a change.

It names only whom the redline names. What is matched never looks like what is marked, without colours either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.evidence_text import edits_told, link_words_of, statement_of
from app.exporting.html.elements import HtmlPart, bdi, part
from app.exporting.layout.chips import name_with_kind, role_of
from app.exporting.layout.evidence_pages import own_chips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import ChangeView, Chip
    from app.treaty.attributions import Attribution
    from app.treaty.vocabulary import Vocabulary

SIGNS = {"marked": "", "matched": "≈ ", "asserted": "✎ "}


def chips(view: ChangeView, words: Vocabulary, followed: Sequence[str] = ()) -> HtmlPart:
    """The names of a change as a list; where nobody is named, that nobody is."""
    return chip_list(view.chips, words, followed)


def chip_list(some: Sequence[Chip], words: Vocabulary, followed: Sequence[str] = ()) -> HtmlPart:
    """Names as a list; where there is none, that nobody is named."""
    if not some:
        return part("span", words.say("Unattributed"), cls="nobody")
    return part("ul", *(part("li", chip(one, words, followed)) for one in some), cls="chips")


def chip(one: Chip, words: Vocabulary, followed: Sequence[str] = ()) -> HtmlPart:
    """One name: its sign, what it is called, the stance where it is another than to propose, and the link in words."""
    name = name_with_kind(one.name, one.type, words)
    said = SIGNS[one.link.value]
    stance = role_of(one, words)
    if one.opposite:
        said, name = f"⊘ {said}", words.say("{name} against", name=name)
    if stance:
        name = words.say("{name} ({role})", name=name, role=stance)
    kinds = [one.link.value, "party" if one.type in ("state", "group") else "other"]
    kinds += ["against"] if one.opposite else []
    kinds += ["followed"] if one.actor in followed else []
    full = part("bdi", name, title=one.full if one.full != one.name else "")
    link = part("small", words.term("link", one.link.value))
    return part("span", said, full, " ", link, cls=f"chip {' '.join(kinds)}")


def plain_chip(name: str, kind: str, words: Vocabulary) -> HtmlPart:
    """A name that speaks of no link."""
    shape = "party" if kind in ("state", "group") else "other"
    return part("span", bdi(name_with_kind(name, kind, words)), cls=f"chip {shape}")


def evidence(view: ChangeView, words: Vocabulary, followed: Sequence[str]) -> list[HtmlPart]:
    """Each ask behind a change: who, where it can be read, in what words, and how the link is known."""
    if not view.attributions:
        nobody = words.say("Nobody is named: no evidence was found in the papers read.")
        return [part("p", nobody, cls="nobody")]
    return [_ask(one, view, words, followed) for one in view.attributions]


def _ask(one: Attribution, view: ChangeView, words: Vocabulary, followed: Sequence[str]) -> HtmlPart:
    own = own_chips(one, view, words)
    quote = " ".join(one.asked.quote.split())
    return part(
        "div",
        part("ul", *(part("li", chip(c, words, followed)) for c in own), cls="chips") if own else None,
        part("p", bdi(statement_of(one, words))),
        part("blockquote", bdi(words.quoted(edits_told(quote, words)))) if quote else None,
        part("p", bdi(link_words_of(one, words)), cls="quiet"),
        *(part("p", bdi(str(note)), cls="quiet") for note in one.notes),
        cls="ask",
    )
