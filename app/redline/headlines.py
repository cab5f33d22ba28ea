"""Headlines: what changed that matters, for a reader of one page.
Facts in the order of weight; no judgement of why, none of who won.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from app.redline.change_facts import ChangeFact, number_fact, title_fact, verb_fact
from app.redline.model import ChangeView, GroupView, Headline, Redline, Row, RowState
from app.redline.tables.change_labels import article_of
from app.treaty.changes import BRACKET_EVENTS, CHOICES, ChangeClass, ChangeKind
from app.treaty.vocabulary import ENGLISH, Vocabulary


def headlines_of(redline: Redline, words: Vocabulary = ENGLISH) -> tuple[Headline, ...]:
    """New, deleted and moved articles; then changed verbs of obligation, numbers, qualifiers; then alternatives and
    brackets: of all changes of a redline, in the words in which it speaks.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> [one.kind for one in headlines_of(page)]
    ['modal']
    """
    views, groups = redline.changes, redline.groups
    rows = [row for row in redline.rows if _is_told(row)]
    languages = (redline.older.language or "en", redline.newer.language or "en")
    listed = _Listed(views, words)
    homes = {row.id: row for row in redline.rows}
    found = [
        _articles(rows, RowState.INSERTED, words),
        _articles(rows, RowState.DELETED, words),
        _articles(rows, RowState.MOVED_TO, words),
        listed.tagged("modal", words.say("Obligations (shall, should, may …)"), lambda v: verb_fact(v, words)),
        listed.tagged(
            "number",
            words.say("Numbers and time limits"),
            lambda v: number_fact(v, homes.get(v.row), languages, words),
        ),
        listed.tagged("qualifier", words.say("Qualifying words"), title_fact),
        _choices(groups, words),
        _brackets(views, groups, words),
        listed.of(
            "option", words.say("Options added, merged or taken out"), lambda v: v.kind is ChangeKind.OPTION, title_fact
        ),
    ]
    return tuple(h for h in found if h is not None)


def _is_told(row: Row) -> bool:
    """Whether what became of a row as a whole is among the changes."""
    if row.state is not RowState.MOVED_TO:
        return bool(row.changes)
    return any(sign.kind == "move" for cell in (row.older, row.newer) if cell for sign in cell.signs)


def _articles(rows: Sequence[Row], state: RowState, words: Vocabulary) -> Headline | None:
    """Articles, parts and annexes that came, went or moved."""
    items: list[str] = []
    changes: list[str] = []
    for row in rows:
        cell = row.newer or row.older
        if row.state is not state or cell is None or cell.kind not in ("article", "annex", "part", "chapter"):
            continue
        heading = "".join(run.text for run in cell.heading).strip()
        name = words.place(cell.address)
        if heading and heading != name:
            name = words.say("{place} ({heading})", place=name, heading=heading)
        moved = state is RowState.MOVED_TO and row.other
        items.append(words.say("{older} → {newer}", older=words.place(row.other), newer=name) if moved else name)
        changes += row.changes
    if not items:
        return None
    kind, lead = {
        RowState.INSERTED: ("new", words.count("{n} new article", "{n} new articles", len(items))),
        RowState.DELETED: ("gone", words.count("{n} article deleted", "{n} articles deleted", len(items))),
        RowState.MOVED_TO: ("moved", words.count("{n} article moved", "{n} articles moved", len(items))),
    }[state]
    return Headline(kind, lead, tuple(items), tuple(changes))


class _Listed:
    """Headlines that list substantive changes: the weightiest first, and of those that weigh the same the first of
    each article before the second of any, so that one new annex does not fill the page.
    """

    def __init__(self, views: Sequence[ChangeView], words: Vocabulary) -> None:
        self._views = [view for view in views if view.weight is ChangeClass.SUBSTANTIVE]
        self._words = words

    def tagged(self, tag: str, lead: str, tell: Callable[[ChangeView], ChangeFact | None]) -> Headline | None:
        """The changes with a tag."""
        return self.of(tag, lead, lambda v: tag in v.tags and v.kind is not ChangeKind.BRACKETING, tell)

    def of(
        self,
        kind: str,
        lead: str,
        wanted: Callable[[ChangeView], bool],
        tell: Callable[[ChangeView], ChangeFact | None],
    ) -> Headline | None:
        """The changes that are wanted; None when nothing can be told of any."""
        words = self._words
        found = [v for v in self._views if wanted(v)]
        items: dict[str, list[str]] = {}
        for view, told in _in_turns([(v, told) for v in found if (told := tell(v)) is not None]):
            places = items.setdefault(told.said, [])
            place = words.place(view.newer_address or view.older_address)
            places += [] if place in places else [place]
        if not items:
            return None
        counted = words.count("{n} change", "{n} changes", len(found))
        said = words.say("{place}: {what}", place=lead, what=counted)
        listed = tuple(words.labelled(words.joined(places), what) for what, places in items.items())
        return Headline(kind, said, listed, tuple(v.id for v in found))


def _in_turns(told: list[tuple[ChangeView, ChangeFact]]) -> list[tuple[ChangeView, ChangeFact]]:
    """By weight; of one weight the first of each article, then the second of each."""
    before: Counter[tuple[int, str]] = Counter()
    ranked: list[tuple[int, int, int, ChangeView, ChangeFact]] = []
    for view, one in sorted(told, key=lambda pair: (pair[1].weight, pair[1].length, pair[0].number)):
        key = (one.weight, article_of(view.newer_address or view.older_address))
        ranked.append((one.weight, before[key], len(ranked), view, one))
        before[key] += 1
    return [(view, one) for *_, view, one in sorted(ranked, key=lambda item: item[:3])]


def _choices(groups: Sequence[GroupView], words: Vocabulary) -> Headline | None:
    """What became of alternatives: those settled first, then those merged, then those opened."""
    found = [g for kind in CHOICES for g in groups if g.kind == kind]
    if not found:
        return None
    settled, merged, opened = (sum(g.kind == kind for g in found) for kind in CHOICES)
    lead = words.say(
        "Alternatives: {settled} settled, {merged} merged, {opened} opened",
        settled=settled, merged=merged, opened=opened,
    )  # fmt: skip
    return Headline("choice", lead, tuple(g.title for g in found), tuple(c for g in found for c in g.changes))


def _brackets(views: Sequence[ChangeView], groups: Sequence[GroupView], words: Vocabulary) -> Headline | None:
    """What happened to brackets, by article; signs that are part of no event are counted alone."""
    choices = {g.id for g in groups if g.kind in CHOICES}
    found = [v for v in views if v.kind is ChangeKind.BRACKETING and v.group not in choices]
    if not found:
        return None
    kinds = Counter(g.kind for g in groups if g.kind in BRACKET_EVENTS)
    kinds["sign"] = sum(not v.group for v in found)
    counts = Counter(article_of(v.newer_address or v.older_address) for v in found)
    items = tuple(
        words.labelled(words.place(where), words.count("{n} sign", "{n} signs", n)) for where, n in counts.most_common()
    )
    said = words.joined(told for kind, told in _events(kinds, words).items() if kinds[kind])
    return Headline("brackets", words.say("Square brackets: {what}", what=said), items, tuple(v.id for v in found))


def _events(kinds: Counter[str], words: Vocabulary) -> dict[str, str]:
    """How many pairs of brackets met with each fate, in the order in which it is told."""
    return {
        "bracket_removed": words.count("{n} lifted", "{n} lifted", kinds["bracket_removed"]),
        "bracket_added": words.count("{n} put", "{n} put", kinds["bracket_added"]),
        "bracket_deleted": words.count(
            "{n} gone with their words", "{n} gone with their words", kinds["bracket_deleted"]
        ),
        "bracket_inserted": words.count(
            "{n} come with new words", "{n} come with new words", kinds["bracket_inserted"]
        ),
        "bracket_widened": words.count("{n} widened", "{n} widened", kinds["bracket_widened"]),
        "bracket_narrowed": words.count("{n} narrowed", "{n} narrowed", kinds["bracket_narrowed"]),
        "bracketing": words.count("{n} set otherwise", "{n} set otherwise", kinds["bracketing"]),
        "sign": words.count("{n} without a partner that changed", "{n} without a partner that changed", kinds["sign"]),
    }
