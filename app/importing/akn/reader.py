"""Reading Akoma Ntoso (versions 2 and 3, with what AKN4UN, AKN4EU and LEOS add): the bytes become Blocks that say where
they stand.

It puts the parts together and writes the report. What each part does: `metadata` (what the file says of itself),
`walker` (from element to element), `vocabulary` (which element is what), `numbering`, `paragraphs`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.akn.metadata import Facts, facts_of, own_words
from app.importing.akn.vocabulary import is_akoma_ntoso
from app.importing.akn.walker import AknWalker
from app.importing.outline.stated_structure import stated_place_of
from app.importing.source.blocks import Block, Source
from app.importing.source.report import LEFT_OUT_MASTHEAD, tracking_lines, unread_pictures
from app.importing.source.xml import words_of, xml_root
from app.job import Refused
from app.message import Message
from app.notation.labels.labels import is_preamble
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from lxml import etree


def read(data: bytes, name: str) -> Source:
    """The blocks of the Akoma Ntoso file whose bytes are `data`; `name` is used in sentences only.

    Raises Refused when it is malformed, has a document type, or is XML of another kind or version.
    """
    return source_of_akn(akn_root(data, name))


def akn_root(data: bytes, name: str) -> etree._Element:
    """The root of an Akoma Ntoso file. Raises Refused for any other XML."""
    root = xml_root(data, name)
    if not is_akoma_ntoso(root):
        raise Refused(
            Message(
                "“{0}” is XML, but neither Akoma Ntoso 2 or 3 nor a web page; save the draft as DOCX or as plain text.",
                (name,),
            )
        )
    return root


def source_of_akn(root: etree._Element) -> Source:
    """The blocks under the root of an Akoma Ntoso file."""
    facts = facts_of(root)
    walk = AknWalker(root, facts)
    blocks = [_preamble_named(block) for block in walk.gathered.blocks]
    if not walk.structured:
        blocks = [_plain(block) for block in blocks]
    title = " ".join(block.text for block in blocks if block.style in ("title", "at:0:title"))
    return Source(
        blocks=tuple(blocks),
        title=title,
        symbol=facts.symbol,
        date=facts.date,
        language=facts.language,
        report=tuple(_report(root, facts, walk, blocks)),
    )


def _preamble_named(block: Block) -> Block:
    """The word "Preamble" at the head of a preamble is its heading."""
    found = stated_place_of(block.style)
    if found is not None and found[:2] == (1, "words") and is_preamble(block.text):
        return replace(block, style="at:1:heading")
    return block


def _plain(block: Block) -> Block:
    """A block of a file that says of nothing where it stands: what it is has to be found from its words."""
    found = stated_place_of(block.style)
    if found is None:
        return block
    style = {"heading": "heading:2", "title": "title", "cell": "cell"}.get(found[1], "")
    return replace(block, style=style)


def _report(root: etree._Element, facts: Facts, walk: AknWalker, blocks: Sequence[Block]) -> Iterator[ReportLine]:
    """What was left out, and what has to be checked."""
    info, warning = Severity.INFO, Severity.WARNING
    masthead = walk.gathered.masthead
    if masthead:
        words = " ¶ ".join(words for words, _ in masthead)
        where = masthead[0][1] if len(masthead) == 1 else f"{masthead[0][1]} to {masthead[-1][1]}"
        yield ReportLine(info, Message(LEFT_OUT_MASTHEAD, (len(masthead), f"“{words}”")), where)
    for words, where in walk.contents:
        told = (Message("table of contents"), f"“{words}”")
        yield ReportLine(info, Message("Left out, {what}: {words}", told), where)
    for name, note in facts.notes.items():
        words = words_of(note)
        if words and name not in walk.cited:
            said = Message("Left out, footnote that the text does not cite: {words}", (f"“{words}”",))
            yield ReportLine(warning, said, "")
    for words, line in own_words(root):
        told = (Message("what the file says of itself"), f"“{words}”")
        yield ReportLine(info, Message("Left out, {what}: {words}", told), f"line {line}")
    if walk.uncited:
        yield ReportLine(warning, Message("Footnotes that are cited and not in the file: {n}.", (walk.uncited,)), "")
    if walk.pictures:
        yield ReportLine(warning, unread_pictures(walk.pictures), "")
    absent = [name for name in walk.elsewhere if name]
    if absent:
        named = ", ".join(f"“{name}”" for name in dict.fromkeys(absent))
        yield ReportLine(info, Message("Documents that the file names as parts of it: {names}.", (named,)), "")
    if walk.actions:
        unknown = Message(
            "Actions of the editor that are not known, read as unchanged text: {names}.",
            (", ".join(sorted(walk.actions)),),
        )
        yield ReportLine(warning, unknown, "")
    yield from tracking_lines(blocks)
