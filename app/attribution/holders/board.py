"""Lays articles over the drafts, with their words in dispute and who holds these.

Articles are followed by their threads. The most contested comes first: by how many actors are known to hold words of
it or to ask for something of it in the last draft, then by its words that are open there, then by the same in the draft
in which it was contested most, then as they stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import said_in
from app.attribution.holders.dispute_courses import follow_disputes
from app.attribution.holders.disputes import disputes_in
from app.attribution.holders.evidence import HolderEvidence
from app.attribution.holders.model import ArticleCourse, ArticleHolding, DisputeStep, HolderBoard
from app.attribution.words.draft_alignment import index_draft
from app.attribution.words.provision_index import index_provisions
from app.attribution.words.terms import word_spans
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, AttributionTag, Bracket, StatusMark

if TYPE_CHECKING:
    from app.attribution.holders.dispute_courses import FollowedDispute
    from app.attribution.holders.model import DisputedText, HeldWords, TextStretch
    from app.attribution.lineage.provision_threads import ProvisionThreads, Thread
    from app.attribution.sides.model import SpokenWish
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft, Provision

_LEVELS = {"agreed_ad_referendum": "in_plenary", "agreed_in_informals": "in_group"}


def holder_board(
    drafts: Sequence[Draft],
    comparisons: Sequence[Comparison],
    attributions: Sequence[Sequence[Attribution]],
    wishes: Sequence[SpokenWish],
    threads: ProvisionThreads,
) -> HolderBoard:
    """In: drafts as read, in their order; the comparison of each with the next, and who asked for its changes; all that
    was said of their provisions, whose threads are `threads`.

    >>> from app.attribution.lineage.provision_threads import ProvisionThreads
    >>> olds, news = draft("1. Ships moor [by day – Norhaven].", label="A"), draft("1. Ships moor by day.", label="B")
    >>> made = compare(olds, news)
    >>> threads = ProvisionThreads((olds, news), [{pair.older: pair.newer for pair in made.pairs}])
    >>> article = holder_board((olds, news), (made,), ((),), (), threads).articles[0]
    >>> (
    ...     [text.held[0].actors[0].id for text in article.drafts[0].disputed],
    ...     [s.turn.value for s in article.drafts[1].steps],
    ... )
    (['XNO'], ['settled, the words stand'])
    """
    places = [index_provisions(draft) for draft in drafts]
    gone = {wish.said.ask: wish.gone for wish in wishes if wish.gone is not None}
    rows: list[dict[str, ArticleHolding]] = []
    lost: dict[tuple[int, str], list[DisputeStep]] = {}
    before: tuple[DisputedText, ...] = ()
    for at, draft in enumerate(drafts):
        found = HolderEvidence(disputes_in(draft, at), at)
        followed: tuple[FollowedDispute, ...] = ()
        if at:
            comparison = comparisons[at - 1]
            followed = follow_disputes(before, found.texts, comparison, draft)
            back = [ask for ask, since in gone.items() if since <= at]
            for one in followed:
                if one.older is not None and one.newer is not None:
                    found.carry(one.newer, one.older.held, back)
            found.answer(comparison.changes, attributions[at - 1])
        heard = [wish for wish in wishes if wish.draft == at and wish.provision]
        if heard:
            words = index_draft(places[at])
            for wish in heard:
                found.hear(wish, words)
        texts = found.told()
        steps = _steps(followed, comparisons[at - 1].changes, attributions[at - 1]) if at else ()
        turned: dict[str, list[DisputeStep]] = {}
        names = {threads.of(at, top): top for top in reversed(places[at].inside)}
        for one, step in zip(followed, steps, strict=True):
            if step is not None:
                here, there = _where(one, places, at, threads, names)
                (turned.setdefault(here, []) if here else lost.setdefault((at - 1, there), [])).append(step)
        rows.append(_articles(places[at], texts, found.pending, turned))
        before = texts
    return HolderBoard(
        tuple(draft.label or draft.source for draft in drafts), _contested(_courses(rows, lost, threads))
    )


def _steps(
    followed: Sequence[FollowedDispute], changes: Sequence[Change], attributions: Sequence[Attribution]
) -> tuple[DisputeStep | None, ...]:
    """For each text that was followed what became of it, None where nothing did."""
    olds: dict[tuple[str, str], list[Change]] = {}
    news: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.kind.traits.alters_text:
            for side, by in ((change.older, olds), (change.newer, news)):
                if side is not None:
                    by.setdefault((side.provision, side.field), []).append(change)
    asked: dict[str, list[Attribution]] = {}
    for one in attributions:
        asked.setdefault(one.change, []).append(one)
    order = {change.id: at for at, change in enumerate(changes)}
    found: list[DisputeStep | None] = []
    for course in followed:
        shown = course.newer or course.older
        if course.turn is None or shown is None:
            found.append(None)
            continue
        met: set[str] = set()
        for text, table, is_older in ((course.older, olds, True), (course.newer, news, False)):
            for stretch in text.stretches if text is not None else ():
                near = table.get((stretch.provision, stretch.field), ())
                met.update(change.id for change in near if _meets(change, stretch, is_older=is_older))
        ids = tuple(sorted(met, key=order.__getitem__))
        said = tuple(each for change in ids for each in asked.get(change, ()))
        words = course.older.words if course.older is not None else ""
        found.append(DisputeStep(course.turn, shown.address, shown.words, words, ids, said))
    return tuple(found)


def _meets(change: Change, stretch: TextStretch, *, is_older: bool) -> bool:
    """Whether a change lies in a stretch of one of the two drafts, holds it, or is of the brackets right beside it."""
    side = change.older if is_older else change.newer
    assert side is not None, "it was found by this side"
    near = 0 if change.kind.traits.plain else 1
    return side.start < stretch.end + near and stretch.start < side.end + near


def _articles(
    index: ProvisionIndex,
    texts: Sequence[DisputedText],
    pending: Mapping[str, Sequence[HeldWords]],
    turned: Mapping[str, Sequence[DisputeStep]],
) -> dict[str, ArticleHolding]:
    """The articles of one draft by the ids of their own provisions, in its order."""
    disputed: dict[str, list[DisputedText]] = {}
    for text in texts:
        for top in dict.fromkeys(index.root[stretch.provision] for stretch in text.stretches):
            disputed.setdefault(top, []).append(text)
    agreed = _agreed(index.draft)
    options = _in_options(index.draft)
    found: dict[str, ArticleHolding] = {}
    for top, inside in index.inside.items():
        counts = {"words": 0, "in_plenary": 0, "in_group": 0, "open": 0}
        for provision in inside:
            _count(provision, agreed.get(provision.id, ()), counts, optional=provision.id in options)
        own = index.by_id[top]
        asked = tuple(held for provision in inside for held in pending.get(provision.id, ()))
        found[top] = ArticleHolding(
            top,
            " ".join(f"{own.number} {own.heading}".split()) or own.address,
            own.address,
            counts["words"],
            counts["in_plenary"],
            counts["in_group"],
            counts["open"],
            tuple(disputed.get(top, ())),
            asked,
            tuple(turned.get(top, ())),
        )
    return found


def _where(
    one: FollowedDispute,
    places: Sequence[ProvisionIndex],
    at: int,
    threads: ProvisionThreads,
    names: Mapping[Thread, str],
) -> tuple[str, str]:
    """The article of a draft to which a step belongs: of what is settled, the one that its article became; where that
    is gone, "" and its article in the draft before.
    """
    if one.newer is not None:
        return places[at].root[one.newer.stretches[0].provision], ""
    assert one.older is not None, "what was followed stood in one of the two"
    top = places[at - 1].root[one.older.stretches[0].provision]
    return names.get(threads.of(at - 1, top), ""), top


def _agreed(draft: Draft) -> dict[str, list[tuple[int, int, str]]]:
    """For each provision the ranges of its text that are said to be agreed, and how far."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for said in said_in(draft):
        level = _LEVELS.get(said.status, "")
        if level:
            for provision, start, end in said.ranges:
                found.setdefault(provision, []).append((start, end, level))
    return found


def _in_options(draft: Draft) -> frozenset[str]:
    found: set[str] = set()
    for provision in draft.provisions:
        if provision.kind is Kind.OPTION or provision.parent in found:
            found.add(provision.id)
    return frozenset(found)


def _count(
    provision: Provision, agreed: Sequence[tuple[int, int, str]], counts: dict[str, int], *, optional: bool
) -> None:
    """Count the words of a provision: what a status speaks of is agreed, also where it stands in brackets. A heading is
    agreed with all of its provision.
    """
    whole = [level for start, end, level in agreed if start <= 0 and end >= len(provision.text)]
    fields = ((provision.heading, provision.marks.heading, True), (provision.text, provision.marks.text, False))
    for text, marks, is_heading in fields:
        open_ = [(mark.start, mark.end) for mark in marks if isinstance(mark, Bracket | Alternatives)]
        beside = [(mark.start, mark.end) for mark in marks if isinstance(mark, AttributionTag | StatusMark)]
        for start, end in word_spans(text):
            if _is_in(start, end, beside):
                continue
            counts["words"] += 1
            levels = whole if is_heading else [level for low, high, level in agreed if low <= start and end <= high]
            if levels:
                counts[levels[-1]] += 1
            elif optional or _is_in(start, end, open_):
                counts["open"] += 1


def _is_in(start: int, end: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(low <= start and end <= high for low, high in ranges)


def _courses(
    rows: Sequence[Mapping[str, ArticleHolding]],
    lost: Mapping[tuple[int, str], Sequence[DisputeStep]],
    threads: ProvisionThreads,
) -> list[tuple[tuple[float, ...], ArticleCourse]]:
    """Each article over the drafts, with where it stands in the text. Of two that became one the first goes on."""
    found: dict[tuple[Thread, int, str], list[ArticleHolding | None]] = {}
    for at, row in enumerate(rows):
        for top, holding in row.items():
            key = threads.of(at, top), -1, ""
            if key in found and found[key][at] is not None:
                key = key[0], at, top
            found.setdefault(key, [None] * len(rows))[at] = holding
    courses: list[tuple[tuple[float, ...], ArticleCourse]] = []
    for (name, _, _), course in found.items():
        there = [(at, one) for at, one in enumerate(course) if one is not None]
        gone = tuple(lost.get((there[-1][0], there[-1][1].provision), ()))
        courses.append((threads.rank(name)[:3], ArticleCourse(there[-1][1].name, tuple(course), gone)))
    return courses


def _contested(courses: Sequence[tuple[tuple[float, ...], ArticleCourse]]) -> tuple[ArticleCourse, ...]:
    """The articles, the most contested first."""
    return tuple(course for _, course in sorted(courses, key=lambda one: (*_weight(one[1]), one[0])))


def _weight(course: ArticleCourse) -> tuple[int, ...]:
    """How contested an article is in the last draft, then how much it ever was; negative, so that more comes first."""
    weights = [_held(one) if one is not None else (0, 0) for one in course.drafts]
    return (*(-part for part in weights[-1]), *(-part for part in max(weights)))


def _held(one: ArticleHolding) -> tuple[int, int]:
    """How many are known to hold words of it in dispute or to ask for something of it, and how many of its words are
    open.
    """
    actors = (*one.holders, *(actor for held in one.pending for actor in held.actors))
    return len({(actor.id, actor.as_written if actor.id == "?" else "") for actor in actors}), one.open
