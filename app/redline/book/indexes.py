"""Makes the indexes of a book: who is named and where, and in which articles each document stands.

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> paper = asked("Norhaven", "replace", "Article 1(1)", "may", "shall", base="zero")
>>> [
...     (line.name, [(one.said, one.notes, one.count) for one in line.mentions])
...     for line in record(shall, may, papers=[paper]).actors
... ]
[('Norhaven', [('Article 1', (1,), 1)])]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.redline.book.model import IndexLine, IndexMention
from app.redline.chips import full_name_of
from app.treaty.actor_order import order_key
from app.treaty.actors import ActorType
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.redline.book.material import BookMaterial
    from app.redline.book.model import BookArticle, NamedVoice
    from app.treaty.actors import Register
    from app.treaty.vocabulary import Vocabulary

_SORTS = (*(one.value for one in ActorType), "")
"""Sorts of actors in the order of the index; names that are not known come last."""
_Notes = dict[str, dict[int, None]]
"""Numbers of footnotes in their order, by the keys of articles."""


def index_actors(
    articles: Sequence[BookArticle], asked: Mapping[str, Sequence[str]], register: Register, words: Vocabulary
) -> tuple[IndexLine, ...]:
    """Every actor that is named, by sorts and in the order of the United Nations, with footnotes and proposals by
    article; apart, where it stands as one who asked for the contrary. `asked` has ids of actors by keys of articles.
    """
    names: dict[str, str] = {}
    for_: dict[str, _Notes] = {}
    against: dict[str, _Notes] = {}
    counts = {article.key: Counter(asked.get(article.key, ())) for article in articles}
    for article in articles:
        for note in article.footnotes:
            for voice in note.voices:
                _note_voice(voice, note.number, article.key, against if voice.opposite else for_, names)
        for actor in counts[article.key]:
            known = register.by_id.get(actor)
            names.setdefault(actor, full_name_of(known, words) if known else actor)
    lines = []
    placed = {one: ActorRef(one.partition("\0")[0], names[one]) for one in names}
    for actor in sorted(names, key=lambda one: order_key(placed[one], register, words.language)):
        mine = _mentions(articles, for_.get(actor, {}), {key: count[actor] for key, count in counts.items()})
        known = register.by_id.get(placed[actor].id)
        lines.append(
            IndexLine(
                names[actor], mine, known.type.value if known else "", _mentions(articles, against.get(actor, {}), {})
            )
        )
    return tuple(sorted(lines, key=lambda line: _SORTS.index(line.sort)))


def _note_voice(voice: NamedVoice, note: int, article: str, into: dict[str, _Notes], names: dict[str, str]) -> None:
    """Write down that a voice is named in a footnote of an article."""
    for actor, name in zip(voice.actors, voice.names, strict=True):
        key = actor if actor not in ("?", "") else f"?\0{name}"
        names.setdefault(key, name)
        into.setdefault(key, {}).setdefault(article, {})[note] = None


def _mentions(
    articles: Iterable[BookArticle], notes: Mapping[str, Iterable[int]], counts: Mapping[str, int]
) -> tuple[IndexMention, ...]:
    return tuple(
        IndexMention(one.key, one.address, tuple(notes.get(one.key, ())), counts.get(one.key, 0))
        for one in articles
        if notes.get(one.key) or counts.get(one.key)
    )


def index_symbols(articles: Sequence[BookArticle], material: BookMaterial, words: Vocabulary) -> tuple[IndexLine, ...]:
    """Every draft and paper by its symbol, or by its name where it has none: a draft with the articles whose text it
    changed, the first with all that it has, a paper with those in which it stands.
    """
    lines = []
    for at, draft in enumerate(material.drafts):
        there = [
            one for one in articles if any(entry.draft == at and (entry.changed or not at) for entry in one.entries)
        ]
        lines.append(IndexLine(draft.symbol or draft.label or draft.source, _places(there)))
    for paper in material.papers:
        name = material.titles.get(paper.source, paper.source)
        mentions = []
        for one in articles:
            notes = [n.number for n in one.footnotes if any(voice.source == paper.source for voice in n.voices)]
            count = len({b.place.proposal for e in one.entries for b in e.blocks if b.place.paper == paper.source})
            if notes or count:
                mentions.append(IndexMention(one.key, one.address, tuple(notes), count))
        lines.append(IndexLine(name, tuple(mentions)))
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def _places(articles: Iterable[BookArticle]) -> tuple[IndexMention, ...]:
    return tuple(IndexMention(one.key, one.address, ()) for one in articles)
