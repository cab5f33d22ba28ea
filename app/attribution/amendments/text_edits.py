"""Reads an ask as edits of the text it speaks to, with offsets. Each strikes words, or puts others in their place.

It is the ask as a drafter would type it into that text. What a later draft has of it (`fates/fates.py`) and how the
edits are laid on another draft (`transfer.py`) are not asked here. Nothing is typed that was not asked: words that a
restatement leaves out at its ends, or many at once, are passed over, and told.

>>> lamps = draft("1. Ships moor with a lamp.", "2. Nets are dried.")
>>> amended(asked("Norhaven", "delete", "Article 1(1)", "with a lamp"), lamps)
['with a lamp → nothing']
>>> amended(asked("Norhaven", "insert", "Article 1(1)", "green", "a"), lamps)
['nothing → green']
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.attribution.amendments.paired_brackets import halves_in, with_pairs
from app.attribution.asks.ask_delta import AskDelta, ask_delta
from app.attribution.asks.ask_edits import LONGEST_OMISSION, anchor_of, is_new
from app.attribution.asks.wording_edits import edits_of_wording
from app.attribution.fates.requests import named_text
from app.attribution.words.terms import words_in
from app.comparison.edits.paragraph_diff import Gap, gaps_between
from app.treaty.amendments import AmendmentOutcome
from app.treaty.draft import Kind
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.attribution.amendments.paired_brackets import TextChange
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.draft_alignment import IndexedDraft
    from app.treaty.proposals import Ask, Proposal

_OPENS, _CLOSES = "[", "]"
_SILENT = frozenset({Edit.QUESTION, Edit.NOTE})
_GOES = frozenset({Edit.DELETE, Edit.OPPOSE})
_STAYS = frozenset({Edit.RETAIN, Edit.SUPPORT})
_BEFORE = r"(?:before|preceding|avant|antes\s+de|перед|قبل)\W{0,4}"
_BEHIND = r"(?:after|following|behind|après|después\s+de|tras|после|بعد)\W{0,4}"
_STOPS = ",.;:)]،؛。，；："
_LIST = ",،，"


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Code points [start, end) of the text of a provision make way for `text`."""

    provision: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class AskedEdits:
    """What an ask does to the draft it speaks to."""

    obstacle: AmendmentOutcome | None = None
    """Why nothing can be said of it; None where something can."""
    edits: tuple[TextEdit, ...] = ()
    strikes: tuple[str, ...] = ()
    """Provisions that are to go as they stand, in document order."""
    option: str = ""
    """The option that is to stand alone."""
    new: bool = False
    """The wording is to stand as a provision of its own."""
    moves: str = ""
    """The provision that is to stand elsewhere."""
    restates: str = ""
    """The provision that the wording gives anew."""
    passed_over: tuple[str, ...] = field(default=())
    guessed_side: bool = False


def asked_edits(proposal: Proposal, ask: Ask, base: IndexedDraft, older: BaseIndex) -> AskedEdits:
    """The edits of one ask; `base` and `older` are the words of the draft it speaks to."""
    if ask.edit in _SILENT or ask.opposed:
        return AskedEdits(AmendmentOutcome.ASKS_NOTHING)
    here = ask_delta(proposal, ask, older)
    if ask.edit is Edit.MOVE:
        place = base.places.at(ask.address) or base.places.at(proposal.address)
        return AskedEdits(moves=place) if place else AskedEdits(AmendmentOutcome.NOT_THERE)
    if ask.edit in (*_GOES, *_STAYS, Edit.BRACKET):
        return _of_request(here, base)
    if (found := anchor_of(here, base)) is not None:
        return _beside(here, found, base)
    return _of_wording(here, base, older)


def _of_request(ask: AskDelta, base: IndexedDraft) -> AskedEdits:
    """That words go, stay, or stand in brackets."""
    places, _missing = named_text(ask, base)
    if not places:
        return AskedEdits(AmendmentOutcome.NOT_THERE)
    edit = ask.ask.edit
    if edit in _GOES and not ask.words and not ask.ask.anchor:
        return AskedEdits(strikes=base.places.below(base.places.at(ask.ask.address)))
    option = base.places.at(ask.ask.address) if edit is Edit.SUPPORT else ""
    if option and base.places.by_id[option].kind is Kind.OPTION:
        stays = [TextEdit(p, 0, len(text), text) for p in base.places.below(option) if (text := _text(p, base))]
        return AskedEdits(edits=tuple(stays), strikes=_rivals(option, base), option=option)
    if edit is Edit.BRACKET and not ask.words:
        first, last = places[0][0], places[-1][0]
        end = len(_text(last, base))
        return AskedEdits(edits=(TextEdit(first, 0, 0, _OPENS), TextEdit(last, end, end, _CLOSES)))
    found: list[TextEdit] = []
    for provision, first_word, last_word in places:
        text = _text(provision, base)
        start, end = _as_written(text, *_range(base, provision, first_word, last_word), ask.ask.wording)
        if edit in _GOES:
            goes = [(*_with_space(text, start, end), "")]
            halves = halves_in(ask.ask.wording)
            found += [TextEdit(provision, *each) for each in (goes if any(halves) else with_pairs(text, goes))]
        elif edit in _STAYS:
            found.append(TextEdit(provision, start, end, text[start:end]))
        else:
            found += [TextEdit(provision, start, start, _OPENS), TextEdit(provision, end, end, _CLOSES)]
    return AskedEdits(edits=tuple(found))


def _text(provision: str, base: IndexedDraft) -> str:
    return base.places.by_id[provision].text


def _rivals(option: str, base: IndexedDraft) -> tuple[str, ...]:
    """The other options under the same provision with all that stands under them, in document order."""
    here = base.places.by_id[option]
    others = [p.id for p in base.places.draft.provisions if p.kind is Kind.OPTION and p.parent == here.parent]
    return tuple(one for other in others if other != option for one in base.places.below(other))


def _range(base: IndexedDraft, provision: str, first: int, last: int) -> tuple[int, int]:
    terms = base.terms[provision]
    return terms[first].start, terms[last - 1].end


def _as_written(text: str, start: int, end: int, wording: str) -> tuple[int, int]:
    """A range of words with the signs round it that the wording has as well."""
    lead = re.match(r"\W*", wording)
    tail = re.search(r"\W*$", wording)
    before, after = "".join(lead[0].split()) if lead else "", "".join(tail[0].split()) if tail else ""
    head = text[:start].rstrip()
    if before and wording[:1] and head.endswith(before):
        start = len(head) - len(before)
    rest = text[end:].lstrip()
    if after and rest.startswith(after):
        end = len(text) - len(rest) + len(after)
    return start, end


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A range that is to go, with the space or the second of two commas that would be left over."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before[-1:] and before[-1] in _LIST and after[:1] and after[0] in _LIST:
        return len(before) - 1, end
    if text[start - 1 : start].isspace() and (end == len(text) or text[end].isspace() or text[end] in _STOPS):
        return len(before), end
    if start == 0 and text[end : end + 1].isspace():
        return 0, len(text) - len(after)
    return start, end


def _beside(ask: AskDelta, found: tuple[str, tuple[int, int]], base: IndexedDraft) -> AskedEdits:
    """Words instead of others, or beside others."""
    provision, (first, last) = found
    text, wording = _text(provision, base), ask.ask.wording.strip()
    if ask.ask.edit is Edit.REPLACE:
        return AskedEdits(edits=(TextEdit(provision, *_range(base, provision, first, last), wording),))
    side = _side(ask)
    if side < 0:
        at = base.terms[provision][first - len(words_in(ask.ask.anchor))].start
        return AskedEdits(edits=(TextEdit(provision, at, at, f"{wording} "),))
    at = base.terms[provision][first - 1].end
    apart = "" if wording[:1] in _STOPS or text[at - 1 : at] in _OPENS else " "
    return AskedEdits(edits=(TextEdit(provision, at, at, f"{apart}{wording}"),), guessed_side=side == 0)


def _side(ask: AskDelta) -> int:
    """On which side of its anchor words are to stand, as the passage says: -1 before, 1 behind, 0 where it says
    neither.
    """
    anchor = re.escape(ask.ask.anchor.strip()[:24])
    said = f"{ask.ask.quote}\n{ask.proposal.text}\n{ask.proposal.rationale}"
    for pattern, side in ((_BEFORE, -1), (_BEHIND, 1)):
        if re.search(pattern + anchor, said, re.IGNORECASE):
            return side
    return 0


def _of_wording(ask: AskDelta, base: IndexedDraft, older: BaseIndex) -> AskedEdits:
    """A paragraph given anew, or a new one."""
    target = base.places.at(ask.ask.address)
    if ask.ask.edit is Edit.REPLACE:
        if not target or not _text(target, base):
            return AskedEdits(AmendmentOutcome.NOT_THERE)
        if _is_piece(target, ask, base):
            return AskedEdits(AmendmentOutcome.UNREADABLE, restates=target)
        return _restated(target, ask, base)
    laid = edits_of_wording(ask.proposal, ask.ask, older)
    if laid is None:
        return AskedEdits(AmendmentOutcome.ASKS_NOTHING)
    if not laid.provision or is_new(ask, base):
        return AskedEdits(new=True)
    if laid.unreadable or laid.slight:
        slip = AmendmentOutcome.SLIGHT if laid.slight else AmendmentOutcome.UNREADABLE
        return AskedEdits(slip, restates=laid.provision)
    if any(edit.glued for edit in laid.edits):
        return AskedEdits(AmendmentOutcome.GLUED, restates=laid.provision)
    return _restated(laid.provision, ask, base)


def _is_piece(provision: str, ask: AskDelta, base: IndexedDraft) -> bool:
    """Whether what a reason says that a text should read is a piece of it: its block gives the whole text itself, and
    the piece has less than half of its words.
    """
    whole = any(one.edit is Edit.RESTATE and one.address == ask.ask.address for one in ask.proposal.asks)
    return ask.ask.kind is EvidenceKind.RATIONALE and whole and 2 * len(ask.words) < len(base.of[provision])


def _restated(provision: str, ask: AskDelta, base: IndexedDraft) -> AskedEdits:
    """The edits by which a provision becomes the wording."""
    text, wording = _text(provision, base), ask.ask.wording.strip()
    edits: list[TextChange] = []
    passed: list[str] = []
    for gap in gaps_between(text, wording, spellings=False):
        gone, come = text[gap.start : gap.end], wording[gap.into : gap.to]
        if _passed_over(gap, come, base, provision) and ask.ask.edit is not Edit.REPLACE:
            passed.append(gone.strip())
        elif any(sign.isalnum() or sign in _OPENS + _CLOSES for sign in f"{gone}{come}"):
            # Another comma or stop alone says nothing of what is asked; a bracket does.
            edits.append((gap.start, gap.end, come))
    # What is passed over keeps its brackets, both halves of them.
    edits = with_pairs(text, edits, text, wording)
    obstacle = None if edits else AmendmentOutcome.LEFT_OUT if passed else AmendmentOutcome.REPEATS
    typed = tuple(TextEdit(provision, *edit) for edit in edits)
    return AskedEdits(obstacle, typed, restates=provision, passed_over=tuple(passed))


def _passed_over(gap: Gap, come: str, base: IndexedDraft, provision: str) -> bool:
    """Words left out, and none in their place, at the ends of a text or many at once: it may only not repeat them."""
    first, last = base.slice(provision, gap.start, gap.end)
    if any(map(str.isalnum, come)) or first == last:
        return False
    return first == 0 or last == len(base.terms[provision]) or last - first > LONGEST_OMISSION


def words_put_and_taken(ask: AskedEdits, base: IndexedDraft) -> Iterator[tuple[str, str]]:
    """For each edit of a text: the words that it takes out, and those it puts in."""
    for edit in ask.edits:
        yield _text(edit.provision, base)[edit.start : edit.end], edit.text
