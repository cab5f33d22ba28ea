"""The last pages as plain data: the evidence change by change, then the facts by which the print can be checked
against its sources.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from app.exporting.evidence_text import edits_told, link_words_of, statement_of
from app.exporting.layout.cells import printable
from app.exporting.layout.chips import chip_data
from app.exporting.layout.title_page import name_of
from app.redline.chips import mark_unread, name_in_role
from app.redline.tables.change_labels import citation_of
from app.treaty.changes import BRACKET_EVENTS

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView, Chip, Count, DraftFacts
    from app.treaty.attributions import Attribution
    from app.treaty.vocabulary import Vocabulary

_QUOTE = 420
_GROUPS = 60
_WARNINGS = 80


def evidence_of(drawing: PrintJob, shown: Collection[str]) -> dict[str, Any]:
    """Every change among those `shown` that somebody is named for, with each ask: who, where, in what words, and how
    the link is known.
    """
    views = [view for view in drawing.redline.changes if view.id in shown]
    named = [view for view in views if view.attributions]
    words = drawing.words
    intro = words.flow(
        (
            words.say(
                "For each change that carries a number in the text: who asked, where it can be read, and how it is "
                "known that this change answers it."
            ),
            words.say("Where several asked, all are shown and none is picked."),
            words.count(
                "{n} other change is unattributed: nothing in what was read shows who asked for it.",
                "{n} other changes are unattributed: nothing in what was read shows who asked for them.",
                len(views) - len(named),
            ),
        )
    )
    return {"intro": intro, "parts": [_part(view, drawing) for view in named]}


def _part(view: ChangeView, drawing: PrintJob) -> dict[str, Any]:
    return {
        "number": view.key,
        "address": printable(drawing.words.place(view.newer_address or view.older_address)),
        "title": printable(view.title),
        "cited": printable(citation_of(view, drawing.redline, drawing.words)),
        "asks": [_ask(attribution, view, drawing) for attribution in view.attributions],
    }


def _ask(attribution: Attribution, view: ChangeView, drawing: PrintJob) -> dict[str, Any]:
    words = drawing.words
    quote = " ".join(attribution.asked.quote.split())
    cut = quote[:_QUOTE] + ("…" if len(quote) > _QUOTE else "")
    shown = words.quoted(edits_told(cut, words)) if quote else ""
    chips = own_chips(attribution, view, words)
    longer = dict.fromkeys(c.full for c in chips if c.full != c.name)
    said = statement_of(attribution, words)
    if longer:  # names in full where the margin has a shorter form
        said = words.say("{place}: {what}", place=words.joined(longer), what=said)
    return {
        "chips": [chip_data(c, words, drawing.choices.followed) for c in chips],
        "stated": printable(said),
        "link": printable(link_words_of(attribution, words, scored=False)),  # a minister may read it
        "quote": printable(shown),
        "notes": printable(words.say("; ", "list").join(map(str, attribution.notes))),
    }


def own_chips(attribution: Attribution, view: ChangeView, words: Vocabulary) -> list[Chip]:
    """The chips of a change that are of the actors of one ask."""
    wanted = {(a.id, attribution.link, attribution.stance.value, attribution.opposite) for a in attribution.actors}
    unknown = [a.as_written for a in attribution.actors if a.id == "?"]
    written = {name_in_role(form, attribution, words) for name in unknown for form in (name, mark_unread(name, words))}
    return [
        c
        for c in view.chips
        if (c.actor, c.link, c.stance, c.opposite) in wanted and (c.actor != "?" or c.name in written)
    ]


def facts_of(drawing: PrintJob) -> dict[str, Any]:
    """Files, hashes, counts, papers, groups and doubts."""
    redline, words = drawing.redline, drawing.words
    groups = [
        f"{told}: {printable(g.title)} ({len(g.changes)})"
        for kind, told in _events(words).items()
        for g in redline.groups
        if g.kind == kind and (len(g.changes) > 1 or kind in BRACKET_EVENTS)
    ]
    return {
        "drafts": [
            _draft(redline.older, words.say("Older draft"), words),
            _draft(redline.newer, words.say("Newer draft"), words),
        ],
        "counts": [_count(c, words) for c in redline.summary if c.by in ("class", "kind", "tag", "link")],
        "papers": [printable(paper) for paper in redline.evidence],
        "groups": _cut(groups, _GROUPS, words),
        "warnings": _cut([printable(w) for w in redline.warnings], _WARNINGS, words),
    }


def _events(words: Vocabulary) -> dict[str, str]:
    """Groups that are listed, in this order, with the word before their title."""
    return {
        "insertion": words.say("inserted"),
        "deletion": words.say("deleted"),
        "move": words.say("moved"),
        "renumbering": words.say("renumbered"),
        "cross_reference": words.say("references that follow"),
        "alternatives_resolved": words.say("alternatives settled"),
        "alternatives_merged": words.say("alternatives merged"),
        "alternatives_opened": words.say("alternatives opened"),
        "bracket_widened": words.say("brackets widened"),
        "bracket_narrowed": words.say("brackets narrowed"),
        "bracketing": words.say("brackets set otherwise"),
        "bracket_removed": words.say("brackets lifted"),
        "bracket_added": words.say("brackets put"),
        "bracket_deleted": words.say("bracketed words gone"),
        "bracket_inserted": words.say("new words in brackets"),
    }


def _count(count: Count, words: Vocabulary) -> list[str]:
    by = {
        "class": words.say("class"),
        "kind": words.say("kind"),
        "tag": words.say("tag"),
        "link": words.say("link"),
    }[count.by]
    name = words.term(count.by, count.name)
    return [printable(words.say("{place}: {what}", place=by, what=name)), words.number(count.count)]


def _cut(lines: list[str], most: int, words: Vocabulary) -> list[str]:
    rest = len(lines) - most
    return [*lines[:most], words.count("… and {n} more", "… and {n} more", rest)] if rest > 0 else lines


def _draft(draft: DraftFacts, role: str, words: Vocabulary) -> dict[str, Any]:
    name = words.say("{place}: {what}", place=role, what=name_of(draft, words))
    return {"name": name, "lines": [[k, printable(v)] for k, v in lines_of_draft(draft, words)]}


def lines_of_draft(draft: DraftFacts, words: Vocabulary) -> list[tuple[str, str]]:
    """The facts by which a draft can be told from every other: (what, words); empty ones left out."""
    lines = [
        (words.say("Title"), draft.title),
        (words.say("Symbol"), draft.symbol),
        (words.say("Label"), draft.label),
        (words.say("Date"), words.day(draft.date)),
        (words.say("Language"), words.term("language", draft.language)),
        (words.say("File"), draft.source),
        ("SHA-256", draft.sha256),
        (words.say("Words"), words.number(draft.words)),
        (words.say("Provisions"), words.number(draft.provisions)),
    ]
    return [(what, said) for what, said in lines if said]


def touched_of(drawing: PrintJob) -> list[dict[str, Any]]:
    """The changes that touch a red line of the reader, with its words, also those that a filter left out."""
    return [
        {
            "number": view.key,
            "address": printable(drawing.words.place(view.newer_address or view.older_address)),
            "title": printable(view.title),
            "said": [printable(line) for line in drawing.beside.red_lines[view.id]],
        }
        for view in drawing.whole.changes
        if drawing.beside.red_lines.get(view.id)
    ]
