"""A comparison on two pages of Markdown, for a cable to the capital: how much changed, red lines, who asked for what,
where, and what nobody is known to have asked for.

It draws a redline and what stands beside it, and weighs nothing. What has no room is counted, never left out silently.
Words of documents stand so that every reader of Markdown shows them as they are written (CommonMark 0.31: backslash
escapes, entities; GitHub Flavored Markdown: strikethrough, tables, extended autolinks).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.exporting.html.elements import plain
from app.exporting.html.names import SIGNS
from app.exporting.layout.chips import name_with_kind
from app.exporting.layout.scope_turns import scope_line
from app.exporting.layout.source_pages import bearing_words, departure_words, precedents_in, source_entries, source_line
from app.exporting.layout.title_page import (
    article_name,
    filtered_words,
    found_of,
    inspected_words,
    name_of,
    opening_of,
    placed_article,
    summary_of_prose,
)
from app.redline.amendments.foremost import MOST_FOREMOST, ArticlePlaces, article_weights, foremost_amendments
from app.redline.dashboard.counts import counts_of
from app.redline.model import AmendmentWeight
from app.redline.print_options import Section
from app.redline.summary import UNATTRIBUTED, links_of
from app.redline.tables.change_labels import place_of, placed_heading
from app.treaty.changes import ChangeClass

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.amendments.foremost import ArticleWeights
    from app.redline.dashboard.model import ActorCount
    from app.redline.model import Amendment, ChangeView, DraftFacts
    from app.treaty.vocabulary import Vocabulary


_SIGNS = re.compile(r"[\\`*_{}\[\]<>#&|~$@^]")
_LINK = re.compile(r"://|www\.", re.IGNORECASE)
_BEGINS = re.compile(r"^([-+=:]|\d+(?=[.)]))")
"""What begins a list, a rule or the underlining of a heading at the beginning of a line."""


def in_markdown(text: str) -> str:
    """Text on one line, nothing of it read as markup, as a link or as an entity."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(plain(text).split()))
    line = _LINK.sub(lambda found: "".join(sign if sign.isalnum() else f"\\{sign}" for sign in found[0]), line)
    begins = _BEGINS.match(line)
    if begins is None:
        return line
    # A number takes no backslash: what stands behind it does.
    end = begins.end()
    return f"{line[:end]}\\{line[end:]}" if line[0].isdigit() else f"\\{line}"


_LINES, _LINE = 92, 88
"""What two pages of A4 hold: lines, and characters of a line."""
_RED_LINES, _NOTES, _ACTORS, _CARE, _BEARINGS, _SOURCES = 14, 6, 12, 4, 10, 10
"""Printed lines that a section may take; the articles take what is left."""
_REST = 8
"""Printed lines for the articles of which only the number of changes is told."""
_LONGEST, _PLACES = 170, 110
_FOREMOST = ((150, MOST_FOREMOST), (32, MOST_FOREMOST), (32, 4))
"""Longest headline of a strong amendment and how many there are, where there is room and where there is little."""
_TITLES = (3, 1, 0)
"""How many amendments of an article are told at most, where there is room and where there is little."""


def markdown_summary(drawing: PrintJob) -> str:
    """The summary, lines ended with a newline; at most two pages of A4, whatever there is to tell."""
    touched, after = [*_touched(drawing)], [*_sources(drawing), *_asked(drawing), *_care(drawing)]
    for longest, most in _FOREMOST:
        before = [*_head(drawing, longest, most), *touched]
        room = _LINES - _height([*before, *after])
        if room >= 2 * _REST:
            break
    return "\n".join([*before, *_articles(drawing, room), *after]).strip("\n") + "\n"


def _height(lines: Iterable[str]) -> int:
    """How many printed lines these are."""
    return sum(max(1, -(-len(line) // _LINE)) for line in lines)


def _head(drawing: PrintJob, longest: int, most: int) -> Iterator[str]:
    redline, words = drawing.redline, drawing.words
    older, newer = (_cut(name_of(draft, words), 60) for draft in (redline.older, redline.newer))
    if drawing.choices.handling:
        yield f"**{in_markdown(drawing.choices.handling)}**"
        yield ""
    yield f"# {in_markdown(words.say('What changed from {older} to {newer}', older=older, newer=newer))}"
    yield ""
    if title := redline.newer.title or redline.older.title:
        yield f"*{in_markdown(_cut(title, _LONGEST))}*"
        yield ""
    yield f"- {_draft(redline.older, words.say('Older draft'), words)}"
    yield f"- {_draft(redline.newer, words.say('Newer draft'), words)}"
    yield ""
    yield in_markdown(summary_of_prose(drawing) or opening_of(drawing))
    if reached := scope_line(drawing):
        yield ""
        yield in_markdown(reached)
    if sourced := source_line(drawing):
        yield ""
        yield in_markdown(sourced)
    if drawing.named:
        yield ""
        yield in_markdown(found_of(redline, words))
    if redline.of:
        yield ""
        yield in_markdown(filtered_words(drawing, len(redline.changes)))
    yield ""
    if foremost := foremost_amendments(redline.amendments, most):
        yield f"## {in_markdown(words.say('What matters'))}"
        yield ""
        for one in foremost:
            place = in_markdown(_cut(placed_heading(one, words), _PLACES))
            names = _names(one, drawing) if one.chips else ""
            yield f"- **{one.number}** **{place}**: {in_markdown(_cut(one.headline, longest))}{names}"
        yield ""


def _draft(draft: DraftFacts, role: str, words: Vocabulary) -> str:
    name = name_of(draft, words)
    facts = (_cut(name, 60), draft.symbol if draft.symbol != name else "", words.day(draft.date))
    return in_markdown(words.labelled(role, words.beside([*facts, *inspected_words(draft, words)])))


def _touched(drawing: PrintJob) -> Iterator[str]:
    """The changes that touch red lines, and the notes that were asked for."""
    words, lines = drawing.words, drawing.beside.red_lines
    views = drawing.whole.changes
    if Section.RED_LINES in drawing.choices.sections and any(lines.get(view.id) for view in views):
        yield f"## {in_markdown(words.say('Changes that touch our red lines'))}"
        yield ""
        told = [f"- {_told(v, drawing)} — {_joined(lines[v.id], words)}" for v in views if lines.get(v.id)]
        yield from _capped(told, _RED_LINES, words)
        yield ""
    noted = drawing.beside.notes if drawing.choices.notes else {}
    notes = [f"- {_told(v, drawing)} — {_joined(noted[v.id], words)}" for v in views if noted.get(v.id)]
    if notes:
        yield f"## {in_markdown(words.say('Notes'))}"
        yield ""
        yield from _capped(notes, _NOTES, words)
        yield ""


def _joined(said: Sequence[str], words: Vocabulary) -> str:
    return in_markdown(_cut(words.say("; ", "list").join(said), _LONGEST))


def _articles(drawing: PrintJob, room: int) -> Iterator[str]:
    """The articles by the weight of their amendments as far as there is room, the rest counted."""
    redline, words = drawing.redline, drawing.words
    weights = article_weights(redline)
    if not weights:
        return
    homes = ArticlePlaces(redline)
    found: dict[tuple[str, bool], list[Amendment]] = {}
    for one in redline.amendments:
        for home in homes.every(one):
            found.setdefault(home, []).append(one)
    yield f"## {in_markdown(words.say('Articles by weight'))}"
    yield ""
    room -= 4
    for most in _TITLES:  # rather all articles with fewer words of each than fewer articles
        lines = [_article_line(one, found[one.address, one.gone], most, drawing) for one in weights]
        if _height(lines) <= room:
            yield from lines
            yield ""
            return
    room -= _REST
    shown = 0
    while room >= _height([lines[shown]]):
        room -= _height([lines[shown]])
        yield lines[shown]
        shown += 1
    left = [
        words.say("{name} ({role})", name=article_name(one, redline, words, heading=False), role=_weights(one, words))
        for one in weights[shown:]
    ]
    more = words.count("and {n} more", "and {n} more", len(left))
    yield f"- {in_markdown(words.labelled(more, _cut(words.joined(left), (_REST - 2) * _LINE)))}"
    yield ""


def _weights(one: ArticleWeights, words: Vocabulary) -> str:
    """How many amendments of each weight: "3 A, 2 B"."""
    counts = zip((one.heavy, one.middling, one.light), AmendmentWeight, strict=True)
    return words.joined(f"{words.number(count)} {weight.value}" for count, weight in counts if count)


def _article_line(article: ArticleWeights, amendments: Sequence[Amendment], most: int, drawing: PrintJob) -> str:
    words = drawing.words
    telling = sorted(amendments, key=lambda one: (one.weight.value, -one.strength, one.number))
    told = [
        f"{one.number}\\. {in_markdown(_cut(one.headline, 90))}{_names(one, drawing) if one.chips else ''}"
        for one in telling
    ]
    rest = len(told) - most
    more = [in_markdown(words.count("and {n} more", "and {n} more", rest))] if rest > 0 else []
    shown = words.say("; ", "list").join([*told[:most], *more])
    name = article_name(article, drawing.redline, words)
    line = f"- **{in_markdown(_cut(name, 60))}** ({in_markdown(_weights(article, words))})"
    return f"{line}: {shown}" if most else line


def _names(view: ChangeView | Amendment, drawing: PrintJob) -> str:
    """Who asked in brackets, each with the sign of its link; those who asked for the contrary say so."""
    words = drawing.words
    names: list[str] = []
    if not drawing.named:
        return ""
    for chip in view.chips:
        name = name_with_kind(chip.name, chip.type, words)
        name = words.say("{name} against", name=name) if chip.opposite else name
        name = words.say("{name} ({role})", name=name, role=words.say("elsewhere")) if chip.elsewhere else name
        name = words.say("{name} ({role})", name=name, role=words.say("in part")) if chip.partly else name
        names.append(SIGNS[chip.link.value] + name)
    if all(chip.opposite for chip in view.chips):
        names.insert(0, words.say("Unattributed"))
    return f" ({in_markdown(_cut(words.joined(dict.fromkeys(names)), 120))})"


def _told(view: ChangeView, drawing: PrintJob) -> str:
    words = drawing.words
    said = words.labelled(place_of(view, words), _cut(view.title, 90))
    return f"**{view.key}** {in_markdown(said)}{_names(view, drawing)}"


def _sources(drawing: PrintJob) -> Iterator[str]:
    """The amendments that lead toward a source or away, then the provisions that have one."""
    if precedents_in(drawing) is None:
        return
    words = drawing.words
    yield f"## {in_markdown(words.say('Where the words come from'))}"
    yield ""
    led = [
        f"- **{one.number}** {in_markdown(words.labelled(placed_heading(one, words), bearing_words(one, words)))}"
        for one in drawing.redline.amendments
        if one.bearings
    ]
    yield from _capped(led, _BEARINGS, words)
    entries = []
    for entry in source_entries(drawing):
        told = words.clauses((*entry.lines[:1], *(departure_words(one, drawing) for one in entry.departures)))
        entries.append(f"- **{in_markdown(entry.place)}**: {in_markdown(_cut(told, _LONGEST))}")
    yield from _capped(entries, _SOURCES, words)
    yield ""


def _asked(drawing: PrintJob) -> Iterator[str]:
    """Who is named for how many changes, by which links, and where; then what nobody is named for."""
    words, redline = drawing.words, drawing.redline
    if not drawing.named:
        return
    views = {view.id: view for view in redline.changes}
    yield f"## {in_markdown(words.say('Who asked'))}"
    yield ""
    counts = counts_of(redline)
    yield from _capped([_actor(one, views, words) for one in counts.actors], _ACTORS, words)
    alone = [
        view for view in redline.changes if view.weight is ChangeClass.SUBSTANTIVE and links_of(view) == (UNATTRIBUTED,)
    ]
    if alone:
        homes = ArticlePlaces(redline)
        within = {view.part.number for view in alone if view.part}
        articles = dict.fromkeys(at for one in redline.amendments if one.number in within for at in homes.every(one))
        places = words.joined(placed_article(*article, redline, words) for article in articles)
        told = words.labelled(words.say("Unattributed"), words.count(
            "{n} change of substance", "{n} changes of substance", len(alone)
        ))  # fmt: skip
        yield f"- **{in_markdown(told)}** — {in_markdown(_cut(places, _PLACES))}"
    yield ""
    yield f"{in_markdown(words.say('Names show who asked, not why the text changed.'))}"
    yield ""


def _actor(one: ActorCount, views: dict[str, ChangeView], words: Vocabulary) -> str:
    parts = [
        (len(one.marked), words.count("{n} marked in the drafts", "{n} marked in the drafts", len(one.marked))),
        (len(one.matched), words.count("{n} matched by wording (≈)", "{n} matched by wording (≈)", len(one.matched))),
        (len(one.asserted), words.count("{n} named by hand (✎)", "{n} named by hand (✎)", len(one.asserted))),
        (len(one.against), words.labelled(words.say("opposed", "legend"), words.number(len(one.against)))),
    ]
    said = words.joined(told for number, told in parts if number)
    ids = (*one.marked, *one.asserted, *one.matched)
    places = words.joined(dict.fromkeys(place_of(views[change], words) for change in ids))
    tail = f" — {in_markdown(_cut(places, _PLACES))}" if places else ""
    return f"- **{in_markdown(name_with_kind(one.name, one.type, words))}**: {in_markdown(said)}{tail}"


def _care(drawing: PrintJob) -> Iterator[str]:
    words, warnings = drawing.words, drawing.redline.warnings
    if warnings:
        yield f"**{in_markdown(words.say('Read with care:'))}**"
        yield ""
        yield from _capped([f"- {in_markdown(_cut(one, _LONGEST))}" for one in warnings], _CARE, words)


def _capped(lines: Sequence[str], room: int, words: Vocabulary) -> Iterator[str]:
    """As many of the lines as `room` printed lines hold, and how many more there are."""
    for at, line in enumerate(lines):
        room -= _height([line])
        if (room < 1 and at < len(lines) - 1) or room < 0:
            rest = len(lines) - at
            yield f"- {in_markdown(words.count('and {n} more', 'and {n} more', rest))}"
            return
        yield line


def _cut(text: str, longest: int) -> str:
    """Words that fit, and the sign of what is left out."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0].rstrip(",;") + " …"
