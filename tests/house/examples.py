"""The words in which docstrings of the pure floors write their examples: small drafts and papers, and what is told of
them.

A docstring may use every name of its own module and those in `NAMES` below. What an example shows is run by
`test_examples.py`. States are invented: Norhaven, Kestria, Mirandel and the Northern Compact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.attribution.amendments.smallest_edit import AmendmentBuilder
from app.attribution.attribute import attribute
from app.attribution.evidence.actor_ranking import Ranking
from app.attribution.evidence.confirmations import ConfirmationContext, apply_confirmations
from app.attribution.evidence.removed_text import find_removed_text
from app.attribution.fates.fates import fates
from app.attribution.lineage.lineage import lineage
from app.attribution.lineage.provision_map import map_provisions
from app.attribution.notes.touching_changes import changes_on_notes
from app.attribution.positions.positions import rows_of
from app.attribution.words.draft_alignment import index_draft
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.importing.outline.build import build
from app.importing.text.plain_text import read
from app.notation.marks.marks import read_marks
from app.notation.scope.scope_map import read_scope
from app.redline.compose import compose
from app.services.resources import load_resources
from app.treaty.confirmations import Confirmation, Verdict
from app.treaty.draft import Draft
from app.treaty.instruments import Instrument, instrument_key
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit, Position
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER, request
from tests.attribution.noted import course_of, labelled, on_words, placed
from tests.attribution.precedents.made import on_shelf, shared
from tests.attribution.sides.said import Talk
from tests.notation.conftest import written

if TYPE_CHECKING:
    from app.attribution.notes.long_ways import LongWays
    from app.attribution.positions.positions import ProvisionPositions
    from app.notation.scope.phrases import ScopePhrases
    from app.redline.book.model import Book, BookArticle
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison
    from app.treaty.lineages import Life
    from app.treaty.profile import Profile
    from app.treaty.proposals import ProposalPaper
    from app.treaty.scope import ScopeMap

ROOT = Path(__file__).resolve().parents[2]


@cache
def profiles() -> dict[str, Profile]:
    """The notation profiles that the program brings, by id."""
    return dict(load_resources(ROOT / "resources").profiles)


@cache
def scope_phrases(language: str) -> ScopePhrases:
    """The phrases by which scope is read, of one language."""
    return load_resources(ROOT / "resources").scope_phrases(language)


def scope_in(text: Draft) -> ScopeMap:
    """Which provisions of a draft reach which offences."""
    return read_scope(text, scope_phrases(text.language))


def spoken(text: Draft, *said: str) -> Talk:
    """A talk about one draft: `spoken(text, "XNO delete Article 1(1) by day")`, by the ids of States and groups."""
    talk = Talk((text,))
    for line in said:
        actor, edit, article, place, *words = line.split(" ")
        talk.says(actor, edit, f"{article} {place}", " ".join(words))
    return talk


def held(text: Draft, actor: str, stance: str, address: str, wording: str = "") -> tuple[ProvisionPositions, ...]:
    """A stance on one provision of a draft, under it: `held(text, "Norhaven", "support", "Article 1(2)", "nets")`."""
    position = Position(
        ActorRef(REGISTER.resolve(actor).id, actor), Stance(stance), address, "", "", "", "", wording=wording
    )
    return rows_of((position,), [index_provisions(text)], {}, map_provisions(()), 0)


def draft(*lines: str, label: str = "", date: str = "", profile: str = "plain", language: str = "en") -> Draft:
    """A draft read from lines as a text file is: "Article 1", "Moorings", "1. Ships shall moor."; lines without an
    article above them stand in one.
    """
    if not any(line.startswith(("Article", "Chapter", "Part", "Статья", "第", "المادة")) for line in lines):
        lines = ("Article 1", "Moorings", *lines)
    source = read("\n\n".join(lines).encode(), "draft.txt")
    read_draft = build(
        source,
        name="draft.txt",
        sha256="0",
        register=REGISTER,
        profiles=profiles(),
        profile=profile,
        language=language,
        label=label,
    )
    return replace(read_draft, date=date)


def instrument(title: str, *lines: str, language: str = "en") -> Instrument:
    """An existing instrument, with a text from lines: `instrument("Convention on Kites", "Article 1", "Kites", …)`."""
    text = draft(*lines, language=language) if lines else Draft(title, language, "plain", ())
    return Instrument(instrument_key(title), replace(text, title=title))


def marks_in(text: str, profile: str = "plain", language: str = "en") -> list[str]:
    """The marks that are read in a text, ranges as the words they cover."""
    return [written(text, mark) for mark in read_marks(text, profiles()[profile], REGISTER, language)]


def told(comparison: Comparison) -> list[str]:
    """Each change as its kind and words: "substitution: shall → may"."""
    return [_told(change) for change in comparison.changes]


def classes(comparison: Comparison) -> list[str]:
    """Each change with its class and tags: "substitution: may → shall (substantive, modal)"."""
    return [f"{_told(one)} ({', '.join((one.weight.value, *sorted(one.tags)))})" for one in comparison.changes]


def events(comparison: Comparison) -> list[str]:
    """What happened, where it took several changes."""
    return [str(group.title) for group in comparison.groups]


def asked(actor: str, edit: str, address: str, wording: str = "", anchor: str = "", *, base: str = "") -> ProposalPaper:
    """A paper in which an invented State asks for one thing: `asked("Norhaven", "delete", "Article 1(2)", "nets")`."""
    stance = edit if edit in set(Stance) else Stance.PROPOSE
    done = Edit(edit) if edit in set(Edit) else Edit.NOTE
    who = REGISTER.resolve(actor).id
    paper = request(done, address, wording, anchor=anchor, actor=who, stance=Stance(stance))
    return replace(paper, proposals=tuple(replace(one, base=base) for one in paper.proposals))


def names(older: Draft, newer: Draft, *papers: ProposalPaper) -> list[str]:
    """Who is named for each change: "insertion: by day ← Norhaven"; nothing where nobody is."""
    comparison = compare(older, newer)
    changes = {change.id: change for change in comparison.changes}
    return [
        f"{_told(changes[one.change])} ← {'against ' if one.opposite else ''}{_actors(one)}"
        for one in attribute(comparison, older, newer, papers, REGISTER)
    ]


def became(drafts: Sequence[Draft], paper: ProposalPaper) -> list[str]:
    """What became of each ask in each draft."""
    found = fates(drafts, (paper,), lambda before, after: compare(drafts[before], drafts[after]))
    return [fate.fate.value for one in found for fate in one.fates]


def amended(paper: ProposalPaper, base: Draft, later: Draft | None = None) -> list[str]:
    """The smallest edit from a draft (the later one, if there is one) to what the one ask of a paper asks."""
    shown = later or base
    words = index_draft(index_provisions(base)), index_draft(index_provisions(shown))
    proposal = paper.proposals[0]
    found = AmendmentBuilder(*words, compare(base, shown)).amendment(proposal, proposal.asks[0])
    steps = [step for one in found.asked for step in one.steps]
    return [" → ".join((step.out or "nothing", step.into or "nothing")) for step in steps] or [found.laying.value]


def followed(words: str, *drafts: Draft) -> tuple[str, list[str]]:
    """Where a note on words of the first draft stands in the last one: how surely, and on which words."""
    labelled = [replace(one, label=f"r{at}", sha256=str(at) * 64) for at, one in enumerate(drafts)]
    on = next(one.id for one in drafts[0].provisions if words in one.text)
    place = placed(on_words(labelled[0], on, words), labelled)
    texts = {one.id: one.text for one in drafts[-1].provisions}
    return place.hold.value, [texts[one.provision][one.start : one.end] for one in place.stretches]


def ways_through(*drafts: Draft) -> LongWays:
    """The ways of words and provisions from any of the drafts to the last one."""
    return course_of(*labelled(*drafts)).ways(len(drafts) - 1)


def touched(words: str, older: Draft, newer: Draft) -> list[str]:
    """The changes that touch a note on words of the older draft."""
    labelled = [replace(one, label=f"r{at}", sha256=str(at) * 64) for at, one in enumerate((older, newer))]
    note = on_words(labelled[0], next(one.id for one in older.provisions if words in one.text), words)
    places = {note.id: placed(note, labelled, 0)}, {note.id: placed(note, labelled, 1)}
    comparison = compare(older, newer)
    found = changes_on_notes(comparison.changes, (older, newer), [note], places)
    return [_told(change) for change in comparison.changes if change.id in found]


def confirmed(verdict: str, older: Draft, newer: Draft, paper: ProposalPaper) -> list[str]:
    """Who is named, and by which link, once a person has said so of the first name that was found."""
    before, after = apply_reading(older), apply_reading(newer)
    comparison = compare(older, newer)
    context = ConfirmationContext(comparison, before, after)
    first, *_ = found = attribute(comparison, older, newer, [paper], REGISTER)
    change = next(one for one in comparison.changes if one.id == first.change)
    word = Confirmation(Verdict(verdict), change.kind, *context.names, *context.anchors[change.id], first)
    after_all = apply_confirmations(found, [word], context, Ranking(REGISTER, "en"), [paper])
    return [f"{_actors(one)} ({one.link.value})" for one in after_all]


def removed(older: Draft, newer: Draft) -> list[str]:
    """What left between two drafts, and whether its going was marked."""
    runs = lineage([older, newer]).runs[0]
    found = find_removed_text(compare(older, newer).changes, older, newer, lambda place: None, runs, 0)
    return [f"{_told(one.change)} ({one.removal.value})" for one in found]


def lives(*drafts: Draft) -> list[str]:
    """The words of the last draft by their lives, by numbers of drafts: "day: 0, left 1, returned 2"."""
    run = lineage(drafts)
    last = {provision.id: provision for provision in drafts[-1].provisions}
    return [
        ": ".join((last[one.provision].text[one.start : one.end].strip(), _life(one.life)))
        for one in run.runs[-1]
        if one.provision in last
    ]


def redline(older: Draft, newer: Draft, *papers: ProposalPaper) -> Redline:
    """The redline of two drafts."""
    comparison = compare(older, newer)
    return compose(comparison, attribute(comparison, older, newer, papers, REGISTER), older, newer, REGISTER)


def record(*texts: Sequence[str], papers: Sequence[ProposalPaper] = ()) -> Book:
    """The book of drafts "zero", "one" …, each given by its lines, with what papers ask."""
    from tests.redline.book.made_books import book, series  # which are written with the words of this file

    return book(series(*texts), papers)


def history(article: BookArticle) -> list[str]:
    """The paragraphs of an article of a book and its footnotes: "last one: 1. Ships may[1] moor", "1: …"."""
    from tests.redline.book.made_books import notes, told

    told_lines = (line.split(" | ", 2) for line in told(article))
    lines = [f"{where}: {words}" for where, _kind, words in told_lines]
    return [*lines, *(f"{number}: {words}" for number, words in notes(article).items())]


def _told(change: Change) -> str:
    gone, come = (side.text if side else "" for side in (change.older, change.newer))
    words = (
        gone
        if gone == come
        else f"{gone} → {come}"
        if gone and come
        else f"−{gone}"
        if gone
        else f"+{come}"
        if come
        else ""
    )
    return f"{change.kind.value}: {words}".removesuffix(": ")


def _actors(one: Attribution) -> str:
    return ", ".join(REGISTER.short(actor.id) for actor in one.actors)


def _life(life: Life) -> str:
    turns = [str(life.entered)]
    for at, left in enumerate(life.left):
        turns.append(f"left {left}")
        turns += [f"returned {life.returned[at]}"] if at < len(life.returned) else []
    return ", ".join(turns)


_TOLD = (
    *(
        draft,
        held,
        marks_in,
        told,
        classes,
        events,
        asked,
        names,
        became,
        amended,
        followed,
        touched,
        ways_through,
        confirmed,
        removed,
    ),
    *(
        spoken,
        lives,
        redline,
        profiles,
        compare,
        scope_phrases,
        scope_in,
        instrument,
        on_shelf,
        shared,
        record,
        history,
    ),
)
NAMES = {one.__name__: one for one in _TOLD} | {"REGISTER": REGISTER}
