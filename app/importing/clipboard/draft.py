"""Text that was pasted → a Draft, or the provisions of a part of one. Who showed it is not known here.

Words that were inserted or deleted by a word processor are tracked changes without an author; struck, underlined, bold
and italic words are formatting, which only a notation profile gives a meaning.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.outline.build import build
from app.importing.source.blocks import Block, Source
from app.importing.source.invisible_signs import show_in_source
from app.job import Refused
from app.message import Message
from app.treaty.draft import HEADED, Draft, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Format, Mark, Marks, Revision, RevisionKind

if TYPE_CHECKING:
    from app.importing.clipboard.formatted_text import FormattedParagraph
    from app.treaty.actors import Register
    from app.treaty.profile import Profile

_BASE = "base"
"""Stands as the source of what was not pasted."""
_BY_HAND = {"strike": RevisionKind.DELETED, "underline": RevisionKind.INSERTED}
_TRACKED = {"inserted": RevisionKind.INSERTED, "deleted": RevisionKind.DELETED}


@dataclass(frozen=True)
class ClipboardReader:
    """Reads pasted paragraphs under a register, a profile and a language. Raises Refused for what has no words."""

    register: Register
    profiles: Mapping[str, Profile]
    profile: str
    language: str
    wrapped: bool = False
    """The paragraphs are lines of plain text, of which one may go on in the next."""
    by_hand: bool = False
    """Struck words go and underlined words come, as a screen shows changes that no word processor tracked."""

    def whole(self, paragraphs: Sequence[FormattedParagraph], name: str, sha256: str) -> Draft:
        """The draft that was pasted as a whole."""
        return self._built(self._blocks(paragraphs), name, sha256)

    def part(self, paragraphs: Sequence[FormattedParagraph], chain: Sequence[Provision]) -> tuple[Provision, ...]:
        """The provisions that were pasted in the place of the last of `chain`, which are those above it and itself.

        An article is read with its number and heading where the paste has none of its own. What replaces a numbered
        paragraph is read under those above it, and has its number where it brings none; what replaces a paragraph
        without a number is one.
        """
        blocks, target = self._blocks(paragraphs), chain[-1]
        if target.kind not in HEADED and not target.number:
            return tuple(
                _like(target, n, block) for n, block in enumerate(show_in_source(Source(tuple(blocks))).blocks)
            )
        if target.kind in HEADED:
            own = self._built(blocks, _BASE, "").provisions if _says_number(blocks, target) else ()
            if own and own[0].kind is target.kind:
                return own
            return self._built([_head(target), *blocks], _BASE, "").provisions
        above = [_head(one) for one in chain[:-1]]
        found = self._pasted([*above, *blocks])
        if not any(one.kind is target.kind and one.number for one in found):
            found = self._pasted([*above, replace(blocks[0], label=target.number), *blocks[1:]])
        return found

    def _pasted(self, blocks: Sequence[Block]) -> tuple[Provision, ...]:
        return tuple(one for one in self._built(blocks, _BASE, "").provisions if one.where != _BASE)

    def _built(self, blocks: Sequence[Block], name: str, sha256: str) -> Draft:
        return build(
            show_in_source(Source(tuple(blocks), language=self.language)),
            name=name,
            sha256=sha256,
            register=self.register,
            profiles=self.profiles,
            profile=self.profile,
            language=self.language,
        )

    def _blocks(self, paragraphs: Sequence[FormattedParagraph]) -> list[Block]:
        tracked = _TRACKED | (_BY_HAND if self.by_hand else {})
        blocks = [_block(at, paragraph, tracked) for at, paragraph in enumerate(paragraphs, 1)]
        filled: list[Block] = []
        gap = True
        for block in blocks:
            if block.text.strip():
                filled.append(replace(block, continued=self.wrapped and not gap))
            gap = not block.text.strip()
        if not any(any(map(str.isalnum, block.text)) for block in filled):
            raise Refused("There are no words to keep; paste the text that was shown.")
        return filled


def _block(at: int, paragraph: FormattedParagraph, tracked: Mapping[str, RevisionKind]) -> Block:
    marks: list[Mark] = []
    start = 0
    for words in paragraph:
        end = start + len(words.text)
        for look in sorted(words.looks):
            if look not in tracked:
                marks.append(Format(start, end, look))
            elif not (tracked[look].adds and "strike" in words.looks and look == "underline"):
                # Underlined words that are struck again go: they are no new ones.
                marks.append(Revision(start, end, tracked[look]))
        start = end
    return Block("".join(words.text for words in paragraph), f"line {at}", marks=tuple(marks))


def _head(provision: Provision) -> Block:
    """What stands above a pasted paragraph, as a block: its number, and its heading or its words."""
    words = provision.heading if provision.kind in HEADED else provision.text
    if not provision.number:
        return Block(words or provision.heading, _BASE)
    return Block(words, _BASE, label=provision.number)


def _says_number(blocks: Sequence[Block], target: Provision) -> bool:
    """Whether a paste begins as the provision does that it replaces: with its sort of number or heading."""
    first = blocks[0].text.casefold().split()
    own = (target.number or target.heading).casefold().split()
    return bool(first and own) and first[0] == own[0]


def _like(target: Provision, at: int, block: Block) -> Provision:
    """A paragraph in the place of one without a number: its words and how they look are those of the paste."""
    return Provision(
        f"pasted-{at}", "", target.kind if at == 0 else _next_kind(target), "", "", block.text,
        marks=Marks(block.marks), where=block.where,
    )  # fmt: skip


def _next_kind(target: Provision) -> Kind:
    """Of what kind further paragraphs are behind one without a number: only one opens a list or a preamble."""
    return Kind.UNNUMBERED if target.kind is Kind.CHAPEAU else target.kind


def hidden_line(count: int) -> ReportLine:
    """What a report says of hidden passages that were left out."""
    return ReportLine(Severity.WARNING, Message("Left out {n} × hidden text of what was copied.", (count,)), "")
