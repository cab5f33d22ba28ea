"""Blocks → a Draft: the one way from what a file says to the provisions of a treaty.

It puts the steps together: turn formatting that shows insertions and deletions by hand into revisions, join cut lines,
set the front aside, build the tree, name places, read marks. What each step decides stands in its own file; what
formatting means is said by the profile (`app.notation.marks.formatting`), and is asked before numbers are read, so that
a number which is struck and set anew by hand is two numbers, as with tracked changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.contents import CONTENTS, with_contents
from app.importing.outline.contents_headings import missing_headings
from app.importing.outline.corrections import NO_CORRECTIONS, BlockRole, Corrections
from app.importing.outline.front_matter import read_front, without
from app.importing.outline.line_joining import join_lines
from app.importing.outline.marks import mark_provisions, profile_line
from app.importing.outline.run_on_numbers import cut_at_numbers
from app.importing.outline.tree import Tree
from app.job import Refused
from app.late_methods import dataclass
from app.message import Message
from app.notation.languages import guess_language
from app.notation.marks.formatting import BY_FORMAT, SIGN, is_covered, revisions_by_format
from app.notation.marks.profiles import guess_profile
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Footnote, Mark, Marks, Revision, RevisionKind, RevisionUnit
from app.treaty.profile import Profile
from app.treaty.structure import contents_doubt, with_structure

if TYPE_CHECKING:
    from app.importing.outline.front_matter import FrontMatter
    from app.importing.outline.nodes import OutlineNode
    from app.importing.source.blocks import Block, Source
    from app.treaty.actors import Register


def by_hand(block: Block, profile: Profile) -> Block:
    """The same block, with a revision for each insertion and deletion that its formatting shows under the profile.

    A paragraph with an automatic number that is struck, or set in, as a whole takes its number with it.
    """
    found = revisions_by_format(block.text, block.marks, profile)
    if not found:
        return block
    marks = tuple(sorted((*block.marks, *found), key=lambda m: (m.start, -m.end)))
    whole = replace(block, marks=marks)
    if not block.label or block.label_before is not None:
        return whole
    if is_covered(block.text, found, RevisionKind.DELETED):
        gone = Revision(0, 0, RevisionKind.DELETED, unit=RevisionUnit.BREAK, sign=SIGN)
        return replace(whole, revisions=(*block.revisions, gone))
    if is_covered(block.text, found, RevisionKind.INSERTED):
        return replace(whole, label_before="")
    return whole


READ = "Read {n} provisions in language {q}: {list}."
"""What a report says first."""
_GRAVEST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
"""What a person must check stands first in a report."""


@dataclass(frozen=True)
class BuiltDraft:
    """A draft, and what became of each block of its source."""

    draft: Draft
    blocks: tuple[Block, ...]
    """The blocks of the source, joined to paragraphs: the same whatever was said of them."""
    of: tuple[tuple[str, ...], ...]
    """For each block the ids of the provisions that have its words; () for one that is left out."""


def build(
    source: Source,
    *,
    name: str,
    sha256: str,
    register: Register,
    profiles: Mapping[str, Profile],
    profile: str = "",
    language: str = "",
    label: str = "",
) -> Draft:
    """The draft in `source` as it is recognised: see `build_with_blocks`."""
    return build_with_blocks(
        source,
        name=name,
        sha256=sha256,
        register=register,
        profiles=profiles,
        profile=profile,
        language=language,
        label=label,
    ).draft


def build_with_blocks(
    source: Source,
    *,
    name: str,
    sha256: str,
    register: Register,
    profiles: Mapping[str, Profile],
    profile: str = "",
    language: str = "",
    label: str = "",
    corrections: Corrections = NO_CORRECTIONS,
) -> BuiltDraft:
    """The draft in `source`, with marks, addresses, ids and report, and which block became what.

    `name` is the file's name, `sha256` its hash. An empty `language` is found from the words, an empty `profile` from
    the text's own legend. `corrections` say what some blocks are, by their places among the joined ones. Raises Refused
    for a profile that is not known and for a source without provisions.
    """
    source = with_contents(source)
    blocks, cut = cut_at_numbers(join_lines(source.blocks))
    source = replace(source, blocks=blocks, report=(*source.report, *cut))
    texts = [block.text for block in source.blocks]
    guess = guess_profile(texts, register, **_by_hand(source.blocks))
    language = language or source.language or guess_language(texts)
    chosen, line = _profile(profile, profiles, guess)
    notation = profiles[chosen] if chosen in profiles else Profile("plain", "Plain")
    front, places, left_out = _corrected_front(source, corrections)
    said = {at: corrections[place] for at, place in enumerate(places) if place in corrections}
    tree = Tree([by_hand(source.blocks[place], notation) for place in places], language, said, source.contents)
    nodes = tree.build(front.title, front.kept)
    provisions, notes = _provisions(nodes)
    if not any(p.text or p.heading or p.number for p in provisions):
        raise Refused(Message("“{0}” holds no text of a draft; choose another file.", (name,)))
    provisions = assign_addresses(provisions)
    provisions, doubts = mark_provisions(provisions, notation, register, language)
    title = source.title or " ".join(block.text for block in front.title)
    told = [*source.report, *front.report, *left_out, *_stops(tree.stops), *notes, *doubts]
    doubt = contents_doubt(*missing_headings(provisions, source.contents))
    told += [doubt] if doubt is not None else []
    report = [*_counted(provisions, language), line, *sorted(dict.fromkeys(told), key=_by_gravity)]
    draft = Draft(
        title=title,
        language=language,
        profile=chosen,
        provisions=provisions,
        label=label,
        symbol=front.symbol,
        date=front.date,
        meeting=front.meeting,
        source=name,
        sha256=sha256,
        report=ImportReport(tuple(report)),
        profile_why=() if profile else guess[1],
    )
    draft = with_structure(draft)
    ids = {node: provision.id for node, provision in zip(nodes, provisions, strict=True)}
    return BuiltDraft(draft, source.blocks, _became(source.blocks, front, places, tree, ids))


def _corrected_front(
    source: Source, corrections: Corrections
) -> tuple[FrontMatter, tuple[int, ...], tuple[ReportLine, ...]]:
    """The front without the blocks of which a person said something, the places of the blocks of the text, and the
    words that a person left out.
    """
    held = [at for at, block in enumerate(source.blocks) if block.style != CONTENTS]
    front = read_front(replace(source, blocks=tuple(source.blocks[at] for at in held)))
    spoken_of = {id(source.blocks[at]) for at in corrections}
    if spoken_of:
        front = without(front, spoken_of)
    out = {at for at, said in corrections.items() if said is BlockRole.LEFT_OUT}
    text = {*held[front.start :], *corrections} - out
    places = tuple(sorted(text))
    blocks = [source.blocks[at] for at in sorted(out)]
    lines = (
        ReportLine(
            Severity.INFO,
            Message("Left out by hand: {words}.", (f"“{f'{block.label} {block.text}'.strip()}”",)),
            block.where,
        )
        for block in blocks
    )
    said = Message("Kinds of paragraphs said by hand: {n}.", (len(corrections),))
    return front, places, (*((ReportLine(Severity.INFO, said, ""),) if corrections else ()), *lines)


def _became(
    blocks: Sequence[Block], front: FrontMatter, places: Sequence[int], tree: Tree, ids: Mapping[OutlineNode, str]
) -> tuple[tuple[str, ...], ...]:
    """For each block the ids of the provisions that have its words. Those of the front come first, in their order."""
    kept = [at for block in (*front.title, *front.kept) for at, one in enumerate(blocks) if one is block]
    found: dict[int, tuple[str, ...]] = {}
    found |= {at: (identity,) for at, identity in zip(kept, ids.values(), strict=False)}
    found |= {place: tuple(ids[node] for node in nodes) for place, nodes in zip(places, tree.origins, strict=True)}
    return tuple(found.get(at, ()) for at in range(len(blocks)))


def _profile(
    asked: str, profiles: Mapping[str, Profile], guess: tuple[str, tuple[Message, ...]]
) -> tuple[str, ReportLine]:
    """The notation profile, and what the report says of it."""
    if asked and asked not in profiles:
        known = ", ".join(sorted(profiles))
        raise Refused(Message("There is no notation profile “{0}”: choose one of {1}.", (asked, known)))
    return asked or guess[0], profile_line(asked, guess)


def _by_hand(blocks: Sequence[Block]) -> dict[str, int]:
    """How many passages are struck, and bold and underlined, by hand: none where changes were tracked."""
    counts = {"struck": 0, "added": 0}
    for block in blocks:
        if any(isinstance(mark, Revision) for mark in (*block.marks, *block.revisions)):
            return {"struck": 0, "added": 0}
        for revision in revisions_by_format(block.text, block.marks, BY_FORMAT):
            counts["added" if revision.kind.adds else "struck"] += 1
    return counts


def _provisions(nodes: Sequence[OutlineNode]) -> tuple[tuple[Provision, ...], list[ReportLine]]:
    """Nodes as provisions under ids made from their places, footnote marks pointing at them."""
    drafted = [
        Provision(
            node.key,
            node.parent.key if node.parent else "",
            node.kind,
            node.number,
            node.heading,
            node.text,
            "",
            Marks(_ordered(node.text_marks), _ordered(node.heading_marks), node.revisions),
            node.where,
            node.typed,
        )
        for node in nodes
    ]
    final = assign_ids(drafted)
    renamed = {old.id: new.id for old, new in zip(drafted, final, strict=True)}
    footnotes = {(new.parent, new.number): new.id for new in final if new.kind is Kind.FOOTNOTE}
    lines = [
        ReportLine(Severity.WARNING, Message("Footnote {sign} is cited nowhere in the text.", (p.number,)), p.where)
        for p in final
        if p.kind is Kind.FOOTNOTE and not p.parent
    ]
    assert len(renamed) == len(final)
    return tuple(_pointed(p, footnotes) for p in final), lines


def _pointed(provision: Provision, footnotes: Mapping[tuple[str, str], str]) -> Provision:
    """Footnote marks with the id of the footnote's provision instead of its sign."""

    def point(marks: Sequence[Mark]) -> tuple[Mark, ...]:
        return tuple(
            replace(m, provision=footnotes.get((provision.id, m.provision), "")) if isinstance(m, Footnote) else m
            for m in marks
        )

    marks = provision.marks
    if not any(isinstance(m, Footnote) for m in (*marks.text, *marks.heading)):
        return provision
    return replace(provision, marks=Marks(point(marks.text), point(marks.heading), marks.provision))


def _stops(stops: Sequence[tuple[str, str]]) -> list[ReportLine]:
    """The signs between numbers and what follows, counted; in a number they would make it another."""
    signs = sorted({sign for sign, _ in stops})
    if not signs:
        return []
    counts = ", ".join(f"{sum(1 for s, _ in stops if s == sign)} × “{sign}”" for sign in signs)
    where = stops[0][1] if len(stops) == 1 else f"{stops[0][1]} to {stops[-1][1]}"
    said = Message("Signs behind the numbers of divisions and options, left out: {words}.", (counts,))
    return [ReportLine(Severity.INFO, said, where)]


def _by_gravity(line: ReportLine) -> int:
    return _GRAVEST.index(line.severity)


def _ordered(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda m: (m.start, -m.end))) if len(marks) > 1 else tuple(marks)


def _counted(provisions: Sequence[Provision], language: str) -> list[ReportLine]:
    """What was read, in one line."""
    counts: dict[Kind, int] = {}
    for provision in provisions:
        counts[provision.kind] = counts.get(provision.kind, 0) + 1
    shown = tuple(Message(f"{{n}} {kind.value}", (count,)) for kind, count in counts.items())
    facts = (len(provisions), f"“{language}”", shown)
    return [ReportLine(Severity.INFO, Message(READ, facts), "")]
