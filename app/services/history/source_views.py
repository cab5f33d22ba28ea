"""The sources of a draft as a window has them: its provisions with where their words come from, and what a source says.

A worker's process runs these; each opens the dossier for reading only. What sources are is told by a compared pair
(`comparisons`); of a draft that has none before it, by the draft alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.cache import ProcessCache
from app.job import Progress, SilentProgress
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.redline.precedents.model import (
        AskedSource,
        BearingView,
        PrecedentsView,
        ProvisionSources,
        ShownInstrument,
    )
    from app.services.dossiers.dossier import DraftSummary
    from app.services.resources import Resources
    from app.treaty.draft import Draft, Provision
    from app.treaty.instruments import Instrument
    from app.treaty.vocabulary import Vocabulary

_PIECE = 1_200
"""How many pieces of texts, departures and names a chunk may have, about: 5 ms to receive."""


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """Words of a draft that cite an instrument of the shelf, or a provision of it."""

    words: str
    instrument: str
    """Key of the instrument."""
    provision: str
    """Id of the provision there, "" for all of it."""
    name: str
    """As it is cited: "UNTOC 18(9)"."""


@dataclass(frozen=True, slots=True)
class SourcedProvision:
    """A provision of a draft with its words and its sources."""

    sources: ProvisionSources
    number: str
    heading: str
    text: str
    """Its own, without what stands under it."""
    parent: str
    kind: str
    bearings: tuple[BearingView, ...] = ()
    """Which way the changes of its own words lead, since the draft before."""
    changes: tuple[str, ...] = ()
    """Ids of those changes, in the texts of the two drafts."""
    cites: tuple[CitedPlace, ...] = ()
    """The instruments of the shelf that its own words cite."""


@dataclass(frozen=True, slots=True)
class DraftSources:
    """The sources of the draft labelled `draft`, and which way it went since `older` ("" for none)."""

    drafts: tuple[str, ...]
    """Labels of all drafts, in their order."""
    unofficial: frozenset[str]
    draft: str
    """"" for a dossier without drafts."""
    older: str
    instruments: tuple[ShownInstrument, ...]
    """What stands on the shelf, in its order; () for an empty one."""
    told: str
    asked: tuple[AskedSource, ...] = ()
    """The proposals that take over a source."""
    provisions: tuple[SourcedProvision, ...] = ()
    """Every provision of the draft, in its order."""


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """A provision of an instrument as it is read."""

    provision: str
    number: str
    heading: str
    text: str
    depth: int


@dataclass(frozen=True, slots=True)
class InstrumentArticle:
    """An article of an instrument, or another of its divisions, with all that stands under it."""

    key: str
    name: str
    title: str
    symbol: str
    date: str
    in_force: str
    language: str
    at: int
    """Which of the articles it is."""
    articles: tuple[str, ...]
    """What each article is called, in the order of the text."""
    wanted: str
    """Id of the provision that was asked for, "" where it is not there."""
    lines: tuple[InstrumentLine, ...]


# --- the sources of a draft ---


@task
def source_pieces(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    older: str = "",
    reading: str = "issued",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> Iterator[DraftSources | tuple[SourcedProvision, ...]]:
    """The sources of a draft ("": the newest) since an older one ("": the one before it), in pieces to be joined by
    `sources_from`.

    Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    found = sources_view(
        dossier, resources, draft=draft, older=older, reading=reading, language=language, kept=kept, progress=progress
    )
    yield replace(found, provisions=())
    yield from _chunks(found.provisions)


def sources_from(pieces: Sequence[DraftSources | tuple[SourcedProvision, ...]]) -> DraftSources:
    """The sources of a draft from their pieces in order."""
    head, *rest = pieces
    assert isinstance(head, DraftSources)
    return replace(head, provisions=tuple(one for chunk in rest if isinstance(chunk, tuple) for one in chunk))


def sources_view(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    older: str = "",
    reading: str = "issued",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> DraftSources:
    """The same in one piece."""
    from app.services.comparisons.pairs import DraftPair, look_at
    from app.services.dossiers.dossier import Dossier
    from app.services.history.provision_lives import followed_labels

    kept, progress = kept if kept is not None else ProcessCache(), progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        summaries = there.drafts()
        labels = tuple(one.label for one in summaries)
        label = there.label(draft) if draft else (labels[-1] if labels else "")
        standing = there.shelf_summaries()
        text = there.draft(label) if label and standing else None
    among = followed_labels(summaries, label) if label else ()
    earlier = among[: among.index(label)] if label in among else ()
    before = older if older in earlier else (earlier[-1] if earlier else "")
    bare = _bare(summaries, label, before)
    if text is None:
        return bare
    if before:
        pair = DraftPair(dossier, before, label, reading, language)
        compared = look_at(pair, resources, kept, progress).compared
        told = compared.redline.precedents
        if told is None:
            return bare
        with Dossier.open(dossier, write=False) as there:
            shelf = there.shelf()
        cited = cited_on_shelf(compared.newer.draft, shelf, resources.vocabulary(language))
        return _citing(_joined(bare, told, compared.newer.draft, _leading(compared.redline)), cited)
    with Dossier.open(dossier, write=False) as there:
        shelf = there.shelf()
    words = resources.vocabulary(language)
    told, read = _alone(text, shelf, reading, resources, words, progress, kept)
    return _citing(_joined(bare, told, read, {}), cited_on_shelf(read, shelf, words))


def _bare(summaries: Sequence[DraftSummary], draft: str, older: str) -> DraftSources:
    unofficial = frozenset(one.label for one in summaries if one.unofficial)
    return DraftSources(tuple(one.label for one in summaries), unofficial, draft, older, (), "")


def _joined(
    bare: DraftSources,
    told: PrecedentsView,
    draft: Draft,
    leading: Mapping[str, tuple[tuple[BearingView, ...], tuple[str, ...]]],
) -> DraftSources:
    found = told.by_provision
    provisions = tuple(
        SourcedProvision(
            found[one.id], one.number, one.heading, one.text, one.parent, one.kind.value,
            *leading.get(one.id, ((), ())),
        )
        for one in draft.provisions
        if one.id in found
    )  # fmt: skip
    return replace(bare, instruments=told.instruments, told=told.told, asked=told.asked, provisions=provisions)


def _citing(found: DraftSources, cited: Mapping[str, tuple[CitedPlace, ...]]) -> DraftSources:
    """The same with what the provisions cite."""
    if not cited:
        return found
    provisions = tuple(replace(one, cites=cited.get(one.sources.provision, ())) for one in found.provisions)
    return replace(found, provisions=provisions)


def _leading(redline: Redline) -> dict[str, tuple[tuple[BearingView, ...], tuple[str, ...]]]:
    """Which way the changes of each provision of the newer draft lead, each way once, and which changes these are."""
    standing = {row.id: row.newer.provision for row in redline.rows if row.newer is not None}
    found: dict[str, tuple[dict[BearingView, None], list[str]]] = {}
    for view in redline.changes:
        if view.bearings and (provision := standing.get(view.row)):
            views, changes = found.setdefault(provision, ({}, []))
            views.update(dict.fromkeys(view.bearings))
            changes.append(view.id)
    return {provision: (tuple(views), tuple(changes)) for provision, (views, changes) in found.items()}


def _alone(
    text: Draft,
    shelf: tuple[Instrument, ...],
    reading: str,
    resources: Resources,
    words: Vocabulary,
    progress: Progress,
    kept: ProcessCache,
) -> tuple[PrecedentsView, Draft]:
    """The sources of a draft that has none before it, and the draft as it is read."""
    from app.attribution.precedents.known_sources import KnownSources
    from app.attribution.precedents.source_chains import SourceLink, trace_chains
    from app.redline.precedents.compose import SourceTelling, compose_precedents
    from app.redline.rows.change_titles import title_of
    from app.services.comparisons.precedents import precedents_of
    from app.treaty.reading import apply_reading

    read = apply_reading(text, reading).draft
    found = precedents_of(read, shelf, resources, progress, kept)
    links = dict.fromkeys(
        SourceLink(one.instrument, one.provision, one.address) for held in found.provisions for one in held.precedents
    )
    chains = trace_chains(shelf, tuple(links), lambda one: precedents_of(one, shelf, resources, None, kept))
    known = KnownSources(shelf, found, (read.label,), chains=chains)
    telling = SourceTelling(words, lambda change: title_of(change, "", "", words), lambda _: (), lambda _: ())
    return compose_precedents(known, read, {}, telling), read


def _chunks(provisions: Iterable[SourcedProvision]) -> Iterator[tuple[SourcedProvision, ...]]:
    run: list[SourcedProvision] = []
    load = 0
    for one in provisions:
        run.append(one)
        load += _weight(one)
        if load >= _PIECE:
            yield tuple(run)
            run, load = [], 0
    if run:
        yield tuple(run)


def _weight(one: SourcedProvision) -> int:
    sources = one.sources.sources
    departures = [each for source in sources for each in (*source.departures, *source.gone)]
    return 4 + sum(4 + len(source.pieces) for source in sources) + sum(4 + 4 * len(one.chips) for one in departures)


def cited_on_shelf(draft: Draft, shelf: Sequence[Instrument], words: Vocabulary) -> dict[str, tuple[CitedPlace, ...]]:
    """What each provision of a draft cites of the instruments on a shelf, by its id; nothing of what is not there."""
    from app.notation.references.instrument_citations import cited_instruments
    from app.redline.precedents.compose import SourceNames

    names, texts = SourceNames(shelf, words), draft.by_id()
    addresses = {one.key: {each.id: each.address for each in one.text.provisions} for one in shelf}
    found: dict[str, list[CitedPlace]] = {}
    for one in cited_instruments(draft, shelf):
        said = texts[one.provision].text[one.start : one.end]
        for target in one.targets or ("",):
            name = names.name(one.instrument, addresses[one.instrument].get(target, ""))
            found.setdefault(one.provision, []).append(CitedPlace(said, one.instrument, target, name))
    return {provision: tuple(places) for provision, places in found.items()}


# --- the words of a source ---


@task
def instrument_article(
    dossier: DossierPlace, key: str, provision: str = "", at: int | None = None, kept: ProcessCache | None = None
) -> InstrumentArticle:
    """The article of an instrument in which a provision of it stands, or the one at a place; else the first.

    Raises Refused when no such instrument is on the shelf.
    """
    from app.services.dossiers.dossier import Dossier

    kept = kept if kept is not None else ProcessCache()
    with Dossier.open(dossier, write=False) as there:
        stamp = there.stamp()
        instrument = (
            kept.recall("instruments", (dossier, key, stamp), lambda: there.instrument(key), 4)
            if stamp
            else there.instrument(key)
        )
    text = instrument.text
    begins = _beginnings(text.provisions)
    of = {one.id: place for place, one in enumerate(text.provisions)}
    if at is not None and begins:
        chosen = min(max(0, at), len(begins) - 1)
    else:
        place = of.get(provision, 0)
        chosen = max((number for number, begin in enumerate(begins) if begin <= place), default=0)
    start = begins[chosen] if begins else 0
    end = begins[chosen + 1] if chosen + 1 < len(begins) else len(text.provisions)
    return InstrumentArticle(
        key, instrument.name, text.title, text.symbol, text.date, instrument.in_force, text.language, chosen,
        tuple(_article_name(text.provisions[begin]) for begin in begins),
        provision if provision in of else "",
        _lines(text.provisions[start:end]),
    )  # fmt: skip


def _beginnings(provisions: Sequence[Provision]) -> list[int]:
    """Where each article begins, and each stretch of provisions that stands in none."""
    found: list[int] = []
    inside = ""
    by_id = {one.id: one for one in provisions}
    for at, one in enumerate(provisions):
        article = _article_of(one, by_id)
        if not found or article != inside:
            found.append(at)
            inside = article
    return found


def _article_of(one: Provision, by_id: dict[str, Provision]) -> str:
    """The id of the article in which a provision stands, of the outermost above it where it stands in none."""
    last = one
    while one.kind.value != "article" and one.parent in by_id:
        one = by_id[one.parent]
        last = one
    return last.id


def _article_name(one: Provision) -> str:
    return " ".join(word for word in (one.address or one.number, one.heading) if word) or one.text[:40]


def _lines(provisions: Sequence[Provision]) -> tuple[InstrumentLine, ...]:
    depths: dict[str, int] = {}
    found = []
    for one in provisions:
        depths[one.id] = depths[one.parent] + 1 if one.parent in depths else 0
        found.append(InstrumentLine(one.id, one.number, one.heading, one.text, depths[one.id]))
    return tuple(found)
