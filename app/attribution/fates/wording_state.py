"""Weighs how an ask that gives wording stands in a later draft. The traces of its pieces count, and in which part they
are.

Words of an article that stand in the preamble or in a footnote bind nobody: they are there in part. In another article
than the one for which they were asked they are there as asked, and it is said where.

>>> texts = "1. Ships moor.", "1. Ships moor with a lamp.", "1. Ships moor [with a lamp and a bell]."
>>> drafts = [draft(text, label=text) for text in texts]
>>> became(drafts, asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a lamp and a bell."))
['taken in part', 'bracketed']
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.fates.requests import AskState, WordRange
from app.attribution.fates.standing_words import where_it_stands
from app.attribution.fates.word_search import later_places_of
from app.attribution.words.brackets import brackets, has_run
from app.attribution.words.draft_alignment import run_at
from app.attribution.words.phrases import LONG_PHRASE
from app.attribution.words.polarity import turns
from app.attribution.words.provision_index import article_name
from app.attribution.words.terms import is_content, words_in
from app.message import Message, hundredths, message_of
from app.notation.labels.labels import read_label
from app.treaty.draft import Kind
from app.treaty.fates import HELD, Fate
from app.treaty.marks import Alternatives

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.asks.ask_edits import AskPiece
    from app.attribution.fates.trace_memory import PieceTrace
    from app.attribution.words.draft_alignment import DraftAlignment
    from app.attribution.words.provision_index import ProvisionIndex


_WORD_FOR_WORD = "It stands word for word."
_IN_BRACKETS = "It stands in brackets, {n}% of it: {words}."
_NOT_THERE = "{why} That is in {here}, not in {place}, where it was asked for."
_PREAMBLE = frozenset({Kind.PREAMBLE, Kind.PREAMBULAR})


def with_part_note(state: AskState, ask: AskDelta, later: DraftAlignment) -> AskState:
    """What the later draft has of words that were asked for, with a word on where they stand when it is elsewhere."""
    held = state.standing in HELD
    if state.place is None or not held:
        return state if held else _in_heading(ask, later) or state
    provision = state.place[0]
    places = later.later.places
    asked = _asked(ask, later.base.places)
    here = _part(provision, places)
    if asked is None or provision in later.became(ask.base):
        return state
    moved = bool(ask.article) and provision not in later.article(ask.article)
    if here is asked and not moved:
        return state
    there, place = places.by_id[provision].address, ask.ask.address or ask.proposal.address
    if here is asked or state.standing is not Fate.TAKEN:
        return replace(state, why=Message(_NOT_THERE, (message_of(state.why), there, place)))
    shown = ", ".join(f"“{run}”" for run in state.words)
    why = "It stands in {here}, not in {place}, where it was asked for: {words}."
    return replace(state, standing=Fate.IN_PART, why=Message(why, (there, place, shown)))


def _in_heading(ask: AskDelta, later: DraftAlignment) -> AskState | None:
    """What was asked of an article as a whole, and came into its heading."""
    base, there = later.base.places, later.later.places
    if (
        not ask.article
        or not any(map(is_content, ask.words))
        or base.at(ask.ask.address or ask.proposal.address) != ask.article
    ):
        return None
    if run_at(words_in(base.by_id[ask.article].heading), ask.words):
        return None
    for top in later.became(ask.article):
        if run_at(words_in(there.by_id[top].heading), ask.words):
            return AskState(Fate.TAKEN, 1.0, (top, 0, 0), (ask.ask.wording,), "It stands in the heading.")
    return None


def _part(provision: str, places: ProvisionIndex) -> Kind:
    """The preamble, a footnote, or the articles and annexes, which are one."""
    root = places.by_id[places.root[provision]]
    if _PREAMBLE & {root.kind, places.by_id[provision].kind}:
        return Kind.PREAMBLE
    return Kind.FOOTNOTE if places.by_id[provision].kind is Kind.FOOTNOTE else Kind.ARTICLE


def _asked(ask: AskDelta, base: ProvisionIndex) -> Kind | None:
    """The part for which it was asked; None where its address does not tell."""
    address = ask.ask.address or ask.proposal.address
    provision = base.at(address) or ask.article
    if provision:
        return _part(provision, base)
    return Kind.ARTICLE if read_label(re.split(r"[(,]", address, maxsplit=1)[0]) is not None else None


_ALL = 0.85
"""Share of what was asked from which all of it is there."""
_ANY = 0.2
"""Share below which nothing is claimed, unless an edit that says something is there whole."""
_IDEA = 0.5
"""Share of the asked words below which other words are no rewording of it."""
_SAYS = 1.0
"""Weight of such an edit."""
_MOST = 0.5
_MOST_SHOWN = 12
"""Words of what went that are shown."""
_GAP = 5
"""Words between two that were found, none of them new, across which they are told as one run."""


def state_of_pieces(ask: AskDelta, traces: Sequence[PieceTrace], later: DraftAlignment) -> AskState:
    """What the later draft has of an ask, by what is there of each of its pieces."""
    return with_part_note(_found(ask, traces, later), ask, later)


def _found(ask: AskDelta, traces: Sequence[PieceTrace], later: DraftAlignment) -> AskState:
    """What it has of them anywhere."""
    pieces, name = [trace.piece for trace in traces], article_name(ask.ask.address or ask.proposal.address)
    same = later.same_text(ask.words, (*later.became(ask.base), *later.article(ask.article)))
    if same and not any(later.held(same, at) > depth for at, depth in enumerate(_depths(ask))):
        brought = {at: (same, at) for piece in pieces for at in piece.puts}
        place = _place(brought, ask, pieces, later, name)
        words = _runs(brought, ask)
        return AskState(Fate.TAKEN, 1.0, place, words, _WORD_FOR_WORD)
    whole = fsum(piece.weight for piece in pieces)
    share = round(fsum(trace.done for trace in traces) / whole, 2)
    found = {at: there for trace in traces for at, there in trace.found.items()}
    done = any(trace.whole and trace.piece.weight >= _SAYS for trace in traces)
    if share < _ANY and not done:
        if (still_open := _open_choice(ask, pieces, later)) is not None:
            return still_open
        if (verbatim := _verbatim(ask, later)) is not None:
            return verbatim
        return AskState(Fate.NOT_TAKEN, share, _home(ask, pieces, later, name), (), _missing(traces))
    place = _place(found, ask, pieces, later, name)
    words = _runs(found, ask)
    gone = [_went(trace.piece, later) for trace in traces if trace.whole and not trace.piece.puts]
    shown = ", ".join([*(f"“{run}”" for run in words), *(f"without “{run}”" for run in gone)])
    if found and _held(found, ask, later) >= _MOST:
        why = Message(_IN_BRACKETS, (hundredths(share), shown))
        return AskState(Fate.BRACKETED, share, place, words, why)
    reworded = fsum(trace.done for trace in traces if trace.reworded)
    if reworded > _MOST * fsum(trace.done for trace in traces):
        if share < _IDEA:
            return AskState(Fate.NOT_TAKEN, share, _home(ask, pieces, later, name), (), _missing(traces))
        why = Message("In other words, with {n}% of those asked: {words}.", (hundredths(share), shown))
        return AskState(Fate.REWORDED, share, place, words, why)
    part = Message("{n}% of it is there: {words}.", (hundredths(share), shown))
    if share >= _ALL and not any(_turns(trace, ask, later) for trace in traces):
        # What is counted as taken may lack some of its words: that is said, since one of them may be its verb.
        why = Message("Taken: {words}.", (shown,)) if share >= 1 else part
        return AskState(Fate.TAKEN, share, place, words, why)
    return AskState(Fate.IN_PART, share, place, words, part)


def _verbatim(ask: AskDelta, later: DraftAlignment) -> AskState | None:
    """The whole wording in one run anywhere in the later draft, where the draft it speaks to had it nowhere."""
    if (
        ask.words[:LONG_PHRASE] not in later.later.places.phrases.long
    ):  # nor is what is shorter known wherever it stands
        return None
    there = where_it_stands(ask.words, later.later.places)
    if there is None or where_it_stands(ask.words, later.base.places) is not None:
        return None
    provision, first = there
    found = {at: (provision, first + at) for at in range(len(ask.words))}
    standing, why = Fate.TAKEN, message_of(_WORD_FOR_WORD)
    if _held(found, ask, later) >= _MOST:
        standing, why = Fate.BRACKETED, Message(_IN_BRACKETS, (hundredths(1.0), f"“{ask.ask.wording}”"))
    if not ask.article:  # else it is said of all that came elsewhere
        why = Message(_NOT_THERE, (why, later.later.places.by_id[provision].address, ask.asked_at))
    return AskState(standing, 1.0, (provision, first, first + len(found)), _runs(found, ask), why)


def _open_choice(ask: AskDelta, pieces: Sequence[AskPiece], later: DraftAlignment) -> AskState | None:
    """An option that the wording has without its rivals, while it stands in brackets beside them; None where the ask is
    no such choice, or the option is gone.
    """
    if any(piece.puts for piece in pieces):
        return None
    provision = pieces[0].provision
    text, framed = later.base.places.by_id[provision].text, ("", *ask.words, "")
    for row in later.base.places.by_id[provision].marks.text:
        if not isinstance(row, Alternatives):
            continue
        before, after = words_in(text[: row.start])[-1:] or ("",), words_in(text[row.end :])[:1] or ("",)
        alone = [one for one in row.options if has_run(framed, (*before, *words_in(text[slice(*one)]), *after))]
        for option in alone:
            first, last = later.base.slice(provision, *option)
            stands = [there for there in later.counterpart[provision][first:last] if there is not None]
            if len(stands) == last - first and all(later.later.depth[there][at] for there, at in stands):
                place = stands[0][0], stands[0][1], stands[-1][1] + 1
                why = "The option stands, and is still one of several."
                return AskState(Fate.BRACKETED, 0.0, place, (text[slice(*option)],), why)
    return None


def _turns(trace: PieceTrace, ask: AskDelta, later: DraftAlignment) -> bool:
    """Whether an edit of no more than a modal verb, a negation or a number is not there, or one that was to go stands,
    or another than the one asked came in its place: then the rest says another thing.
    """
    piece = trace.piece
    puts = [ask.words[at] for at in piece.puts]
    takes = [later.base.of[piece.provision][at] for at in piece.takes]
    if _only_turn(takes):
        before = later.base.of[piece.provision][slice(*piece.older)]
        there = {word for provision, _ in trace.found.values() for word in later.later.of[provision]}
        turning = {word for word in ask.words[slice(*piece.asked)] if turns(word)}
        return trace.taken_out < _ALL or not turning <= there.union(before)
    return not trace.whole and _only_turn(puts)


def _only_turn(words: Sequence[str]) -> bool:
    return any(map(turns, words)) and all(turns(word) or not is_content(word) for word in words)


def _missing(traces: Sequence[PieceTrace]) -> str:
    if any(trace.taken_out >= _ALL and trace.piece.puts for trace in traces):
        return "The words asked to go are gone, but not for those asked."
    return "The words asked for are not there."


def _home(ask: AskDelta, pieces: Sequence[AskPiece], later: DraftAlignment, name: str) -> WordRange | None:
    """Where in the later draft the ask would stand."""
    for piece in pieces:
        row = later.counterpart.get(piece.provision, [])
        for at in range(max(0, piece.older[0] - 1), min(len(row), piece.older[1] + 1)):
            if (there := row[at]) is not None:  # as a rule the first: ten thousand asks are told it in every draft
                return there[0], there[1], there[1] + 1
        homes, around = later_places_of(piece, ask, later, name)
        if homes or around:
            return (homes or around)[0], 0, 1
    return None


def _place(
    found: dict[int, tuple[str, int]], ask: AskDelta, pieces: Sequence[AskPiece], later: DraftAlignment, name: str
) -> WordRange | None:
    """The provision that has most of what was found, and the range of its words."""
    spans: dict[str, list[int]] = {}
    for provision, at in found.values():
        spans.setdefault(provision, []).append(at)
    if not spans:
        return _home(ask, pieces, later, name)
    provision = max(spans, key=lambda identity: len(spans[identity]))
    return provision, min(spans[provision]), max(spans[provision]) + 1


def _went(piece: AskPiece, later: DraftAlignment) -> str:
    """The words asked to go, as the base has them, or their beginning."""
    first, last = piece.older[0], min(piece.older[1], piece.older[0] + _MOST_SHOWN)
    terms = later.base.terms[piece.provision]
    return later.base.places.by_id[piece.provision].text[terms[first].start : terms[last - 1].end]


def _runs(found: dict[int, tuple[str, int]], ask: AskDelta) -> tuple[str, ...]:
    """The words found, neighbours together, as the wording has them."""
    runs: list[list[int]] = []
    for at in sorted(found):
        last = runs[-1][-1] if runs else at
        if runs and at - last < _GAP and not any(ask.added[last + 1 : at]):
            runs[-1].append(at)
        else:
            runs.append([at])
    wording, terms = ask.ask.wording, ask.terms
    return tuple(wording[terms[run[0]].start : terms[run[-1]].end] for run in runs)


def _held(found: dict[int, tuple[str, int]], ask: AskDelta, later: DraftAlignment) -> float:
    """Share of the words found that stand in more brackets or options than the text around, and than asked."""
    depths = _depths(ask)
    held = sum(later.held(provision, there) > depths[at] for at, (provision, there) in found.items())
    return held / len(found)


def _depths(ask: AskDelta) -> list[int]:
    """For each word of the wording, in how many brackets of the wording itself it stands."""
    signs = brackets(ask.ask.wording)
    return [sum(start < term.start < end for _, start, end in signs) for term in ask.terms]
