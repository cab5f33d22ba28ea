"""The book of a negotiation: the drafts of a dossier compared one after the other, who asked, what became of it, what a
person entered, given to `app.redline.book`, which composes it.

It decides nothing. A worker's process runs it for a window, which is why what only that needs is imported there. The
dossier is opened for reading only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.job import PartProgress, Progress, Refused, SilentProgress, UncountedProgress
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.redline.book.material import BookMaterial
    from app.redline.book.model import Book, BookArticle, HistoryEntry
    from app.redline.life.model import Line
    from app.redline.model import Redline
    from app.services.comparisons.attribution import Attributor
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.lineages import RestoredText
    from app.treaty.notes import Note
    from app.treaty.precedents import PrecedentMap
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class BookOptions:
    """What is wanted of a book."""

    draft: str = ""
    """Label of the draft up to which it goes; the last, if ""."""
    place: str = ""
    """Address of the part or article that is wanted; "" for all."""
    private: bool = False
    """Whether private notes are in it."""
    adopted: bool = False
    """Whether the last draft is the text as adopted: somebody says so."""
    language: str = "en"
    """Of labels and names."""


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A book with the drafts among which one can choose up to which it goes, oldest first; of a dossier without drafts
    there is none.
    """

    drafts: tuple[str, ...]
    unofficial: frozenset[str]
    book: Book | None


_PIECE = 40
"""So many paragraphs of an article are sent at a time: whoever takes them paints and answers in between."""


@task
def book_pieces(
    dossier: DossierPlace,
    resources: Resources,
    options: BookOptions | None = None,
    *,
    progress: Progress | None = None,
) -> Iterator[ReadBook | tuple[str, BookArticle]]:
    """The book of a dossier in pieces, to be joined by `book_from`: first all but the articles, then these, each under
    the title of its part. Raises what `book_of` does, but for a dossier without drafts.
    """
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(dossier, write=False) as there:
        summaries = there.drafts()
    labels = tuple(one.label for one in summaries)
    unofficial = frozenset(one.label for one in summaries if one.unofficial)
    if not labels:
        yield ReadBook((), unofficial, None)
        return
    book = book_of(dossier, resources, options, progress=progress)
    yield ReadBook(labels, unofficial, replace(book, parts=()))
    for part in book.parts:
        for article in part.articles:
            yield from ((part.title, piece) for piece in _cut(article))


def book_from(pieces: Sequence[ReadBook | tuple[str, BookArticle]]) -> ReadBook:
    """A book from its pieces in order."""
    from app.redline.book.model import BookPart

    head, *rest = pieces
    assert isinstance(head, ReadBook)
    if head.book is None:
        return head
    parts: list[tuple[str, list[BookArticle]]] = []
    for piece in rest:
        assert isinstance(piece, tuple)
        title, article = piece
        if not parts or parts[-1][0] != title:
            parts.append((title, []))
        of = parts[-1][1]
        if of and of[-1].key == article.key:
            article = _joined(of.pop(), article)
        of.append(article)
    joined = tuple(BookPart(title, tuple(articles)) for title, articles in parts)
    return replace(head, book=replace(head.book, parts=joined))


def _cut(article: BookArticle) -> Iterator[BookArticle]:
    """An article in pieces of some entries each; the last has the footnotes."""
    run: list[HistoryEntry] = []
    for entry in article.entries:
        run.append(entry)
        if sum(len(one.blocks) for one in run) >= _PIECE:
            yield replace(article, entries=tuple(run), footnotes=())
            run = []
    yield replace(article, entries=tuple(run))


def _joined(first: BookArticle, rest: BookArticle) -> BookArticle:
    return replace(rest, entries=first.entries + rest.entries, footnotes=first.footnotes + rest.footnotes)


@task
def book_of(
    dossier: DossierPlace,
    resources: Resources,
    options: BookOptions | None = None,
    *,
    progress: Progress | None = None,
) -> Book:
    """The book of a dossier, over the drafts in the language of the last one that is wanted, with the sources of that
    one on the shelf of the dossier, where there is any. What was made once of the same content is remembered on this
    computer.

    Raises Refused for a label or a place that is not there and for a dossier without drafts, Cancelled when `progress`
    does.
    """
    from app.redline.book.compose import PlaceUnknown, compose_book
    from app.redline.book.material import BookChoices
    from app.redline.book.model import Book
    from app.services.dossiers.dossier import Dossier
    from app.services.dossiers.known_results import KnownResults, content_of

    wanted, told = options or BookOptions(), progress or SilentProgress()

    def made() -> Book:
        material, register = material_of(dossier, resources, wanted, progress=told)
        told.step(97, 100, "Preparing the pages")
        words, choices = resources.vocabulary(wanted.language), BookChoices(wanted.place, wanted.adopted)
        try:
            return compose_book(material, register, words, choices)
        except PlaceUnknown as unknown:
            raise Refused(unknown.message) from None

    with Dossier.open(dossier, write=False) as there:
        notes = there.user_input.notes()
        content, shelf = content_of(there, resources), there.shelf_summaries()
    asked = repr((wanted, len(notes), _chosen_notes(notes, private=wanted.private), shelf))
    return KnownResults().recall(content, ("book", asked), Book, made)


def material_of(
    dossier: DossierPlace,
    resources: Resources,
    options: BookOptions,
    *,
    progress: Progress,
) -> tuple[BookMaterial, Register]:
    """All that a book is made of, and the actors that it names. Raises Refused and Cancelled."""
    from app.attribution.lineage.provision_history import series_of
    from app.redline.book.material import BookMaterial
    from app.services.comparisons.attribution import Attributor, known_in
    from app.services.comparisons.readings import readings_of
    from app.services.dossiers.dossier import Dossier
    from app.services.dossiers.known_results import content_of
    from app.services.history.provision_lives import followed_labels
    from app.services.proposals.fates import fates_by_content, fates_of
    from app.services.proposals.paper_names import called_in, title_of

    with Dossier.open(dossier, write=False) as there:
        summaries = there.drafts()
        if not summaries:
            raise Refused("The dossier has no drafts, and so no record of a negotiation; import a draft first.")
        last = there.label(options.draft) if options.draft else summaries[-1].label
        labels = followed_labels(summaries, last)
        labels = labels[: labels.index(last) + 1]
        known, register, title = known_in(there), there.register(resources.register), there.title()
        drafts = tuple(draft for draft in known.series if draft.label in labels)
        pins = there.user_input.pins_among(drafts)
        given, notes = called_in(there), there.user_input.notes()
        content, shelf = content_of(there, resources), there.shelf()
    words = resources.vocabulary(options.language)
    readings = readings_of(drafts, "issued")
    asking = Attributor(drafts, readings, known, resources, register, progress=UncountedProgress(progress))
    made: dict[tuple[int, int], Comparison] = {}
    redlines = _redlines(asking, made, pins, register, words, PartProgress(progress, 0, 60))
    whole = len(drafts) == len(known.series)
    fated = fates_of(
        drafts,
        known,
        resources,
        register,
        pins=pins,
        compared=made,
        asking=asking,
        recall=fates_by_content(content) if whole else None,
        progress=PartProgress(progress, 60, 90),
    )
    read = [reading.draft for reading in readings]
    steps = [made[at, at + 1] for at in range(len(drafts) - 1)]
    restored = _restored(read, steps)
    told = _chosen_notes(notes, private=options.private)
    material = BookMaterial(
        title,
        read,
        series_of(read, [step.pairs for step in steps], restored),
        _lines(read, redlines, register),
        redlines,
        fated.asks,
        asking.evident,
        known.entered,
        told,
        {paper.source: title_of(given, paper.source, paper.date) for paper in known.papers},
        _reach(read, resources, words, PartProgress(progress, 90, 97)),
        tuple(one.label for one in summaries if one.label not in labels),
        len(notes) - len(told),
        _sources(read[-1], shelf, resources, UncountedProgress(progress)),
        {one.key: one.name for one in shelf},
    )
    return material, register


def _sources(read: Draft, shelf: Sequence[Instrument], resources: Resources, progress: Progress) -> PrecedentMap | None:
    """Which provisions of the shelf the last draft has its words from; None where there is no shelf."""
    if not shelf:
        return None
    from app.services.comparisons.precedents import precedents_of

    return precedents_of(read, shelf, resources, progress)


def _redlines(
    asking: Attributor,
    made: dict[tuple[int, int], Comparison],
    pins: Mapping[tuple[int, int], tuple[tuple[str, str], ...]],
    register: Register,
    words: Vocabulary,
    progress: Progress,
) -> list[Redline]:
    """Each draft compared with the next, with who asked; `made` is given the comparisons."""
    from app.redline.compose import compose

    redlines = []
    read = [reading.draft for reading in asking.readings]
    for at in range(len(read) - 1):
        progress.step(at, len(read) - 1, "Looking for who asked")
        comparison = made[at, at + 1] = asking.compare(
            at, at + 1, pins.get((at, at + 1), ()), UncountedProgress(progress)
        )
        asked = asking.between(at, at + 1, comparison)
        redlines.append(compose(comparison, asked, read[at], read[at + 1], register, words=words))
    return redlines


def _restored(read: Sequence[Draft], steps: Sequence[Comparison]) -> Sequence[Sequence[RestoredText]]:
    """Of each draft, the texts that it has again while the draft before had not."""
    from app.attribution.lineage.lineage import restored_texts

    return restored_texts(read, [step.equal for step in steps])


def _lines(read: Sequence[Draft], redlines: Sequence[Redline], register: Register) -> list[Sequence[Line]]:
    """The lines of each draft, with what changed since the one before."""
    from app.redline.life.build import Stories, first_lines, step_lines

    stories = Stories(register)
    return [first_lines(read[0], (), stories), *(step_lines(redline, (), (), stories) for redline in redlines)]


def _chosen_notes(notes: Sequence[Note], *, private: bool) -> tuple[Note, ...]:
    return tuple(note for note in notes if private or not note.private)


def _reach(
    read: Sequence[Draft], resources: Resources, words: Vocabulary, progress: Progress
) -> list[Mapping[str, tuple[str, ...]]]:
    """Of each draft, what its provisions reach, in words."""
    from app.services.comparisons.scopes import scope_board_of

    found: list[Mapping[str, tuple[str, ...]]] = []
    for at, draft in enumerate(read):
        progress.step(at, len(read), "Following what was agreed and asked")
        rows = scope_board_of(draft, resources, words).rows
        found.append({row.provision: tuple(dict.fromkeys(s.reached for s in row.statements)) for row in rows})
    return found
