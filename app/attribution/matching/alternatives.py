"""Matches asks about rival wordings: one was asked for, or asked to go, and one stands. `[shall] [should]` are such,
and options that are blocks.

In: a change and an ask. Out: the answer that links them. Words inside an option are matched elsewhere (`wording`).

Who asked for "should" to go is named where "shall" alone stands in its place:

>>> older, newer = draft("1. Ships [shall] [should] moor."), draft("1. Ships shall moor.")
>>> names(older, newer, asked("Norhaven", "delete", "Article 1(1)", "should"))[1]
'deletion: −should ← Norhaven'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.brackets import brackets, has_run
from app.attribution.words.survival import GONE, MOSTLY, STANDS, RequestMatch, SurvivingText
from app.attribution.words.terms import words_in
from app.late_methods import dataclass
from app.treaty.changes import ChangeKind
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.matching.change_delta import ChangeDelta
    from app.attribution.words.provision_index import PairContext


_EDGE = ""
"""Stands for the beginning and the end of a text among its words."""
_CHOSEN = "Of the words side by side those that were asked for stand."
_OTHER = "Of the words side by side others stand than those that were asked for."


@dataclass(frozen=True, slots=True)
class ResolvedAlternatives:
    """Rival wordings of which one went and one stands, with the word before and the word after them all."""

    provision: str
    gone: tuple[str, ...]
    stands: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    row: tuple[str, ...]
    """All of them side by side."""


def find_resolved(change: ChangeDelta, ground: PairContext) -> ResolvedAlternatives | None:
    """What a deletion settles: the rival wording that it takes out, and the one that stands alone in its place."""
    side = change.change.older
    if side is None or side.field != "text" or change.change.newer is not None or not change.gone:
        return None
    provision = ground.older.by_id[side.provision]
    for row in provision.marks.text:
        if not isinstance(row, Alternatives) or not (row.start <= side.start and side.end <= row.end + 1):
            continue
        rivals = [words_in(provision.text[start:end]) for start, end in row.options]
        before, after = words_in(provision.text[: row.start])[-1:], words_in(provision.text[row.end :])[:1]
        newers = [ground.newer.words[identity] for identity in ground.news.get(side.provision, ())]
        standing = [words for words in rivals if words and any(has_run(n, (*before, *words, *after)) for n in newers)]
        if change.gone in rivals and len(standing) == 1 and standing[0] != change.gone:
            row_ = words_in(provision.text[row.start : row.end])
            return ResolvedAlternatives(provision.id, change.gone, standing[0], before, after, row_)
    return None


def match_rival_deletion(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """What a deletion of one of rival wordings is to a request for one of them, to one that one go, and to a
    restatement that has one alone.
    """
    found = find_resolved(change, ground)
    if found is None:
        return None
    edit, words = ask.ask.edit, ask.words
    if edit in (Edit.DELETE, Edit.RETAIN):
        against = found.stands if edit is Edit.DELETE else found.gone
        answers = found.gone if edit is Edit.DELETE else found.stands
        if words not in (against, answers):
            return None
        return _answer(found, ask.ask.stance, opposite=words == against)
    if ask.base != found.provision:
        return None
    # Where the rivals begin or end the text, so does the one that is restated: beside another it is not alone.
    framed = (_EDGE, *words, _EDGE)
    before, after = found.before or (_EDGE,), found.after or (_EDGE,)
    if has_run(framed, (*before, *found.row, *after)):
        # The wording repeats them all; where it has one alone it speaks of another place.
        return None
    alone = [own for own in (found.stands, found.gone) if has_run(framed, (*before, *own, *after))]
    if any(_says_nothing_of(before, own, after, ask) for own in alone):
        return None
    return _answer(found, Stance.PROPOSE, opposite=alone[0] == found.gone) if len(alone) == 1 else None


def _says_nothing_of(before: tuple[str, ...], own: tuple[str, ...], after: tuple[str, ...], ask: AskDelta) -> bool:
    """Whether a wording that has one of the rivals chose none by it: the draft it speaks to had that one alone, or the
    wording leaves it in brackets of its own.
    """
    row = (*before, *own, *after)
    if ask.carried and has_run((_EDGE, *ask.base_words, _EDGE), row):
        return True
    framed, terms = (_EDGE, *ask.words, _EDGE), ask.terms
    held = {start: end for words, start, end in brackets(ask.ask.wording) if words == own}
    for at in range(len(framed) - len(row) + 1):
        first, last = at + len(before) - 1, at + len(before) + len(own) - 2
        if framed[at : at + len(row)] == row and not any(
            start < terms[first].start and terms[last].end <= end for start, end in held.items()
        ):
            return False
    return True


def _answer(found: ResolvedAlternatives, stance: Stance, *, opposite: bool) -> RequestMatch:
    return RequestMatch(0.8, (" ".join(found.gone),), stance, opposite, (_OTHER if opposite else _CHOSEN,))


_STANDS_ASKED = "The option that was asked for stands."
_STANDS_AGAINST = "The option that was asked to go stands."
_RIVAL_STANDS = "The other option was asked for; it is gone."


def match_option_support(
    change: ChangeDelta, ask: AskDelta, ground: PairContext, standing: SurvivingText
) -> RequestMatch | None:
    """Support for an option: its contrary is that the option goes; its answer that a rival goes while it stands."""
    side = change.change.older
    wanted = ground.older.at(ask.ask.address)
    if side is None or not wanted or side.provision not in ground.older.by_id:
        return None
    if change.change.kind is ChangeKind.OPTION:
        return match_lost_label(change, ask, ground, standing)
    gone = change.gone
    if not gone or len(gone) < MOSTLY * len(ground.older.words[side.provision]):
        return None
    option = option_of(side.provision, ground)
    if option == wanted:
        contrary = standing.share(wanted) < GONE
        return RequestMatch(0.9, (" ".join(gone[:12]),), Stance.SUPPORT, opposite=True) if contrary else None
    if _is_chosen(wanted, option, ground, standing):
        return RequestMatch(0.85, (" ".join(gone[:12]),), Stance.SUPPORT, notes=(_STANDS_ASKED,))
    return None


def match_refused_option(
    change: ChangeDelta, ask: AskDelta, ground: PairContext, standing: SurvivingText
) -> RequestMatch | None:
    """A request that an option go: the contrary where its rival goes, and it stands."""
    side = change.change.older
    refused = ground.older.at(ask.ask.address)
    if side is None or not refused or not _is_chosen(refused, option_of(side.provision, ground), ground, standing):
        return None
    if len(change.gone) < MOSTLY * len(ground.older.words[side.provision]):
        return None
    words = (" ".join(change.gone[:12]),)
    return RequestMatch(0.85, words, ask.ask.stance, opposite=True, notes=(_STANDS_AGAINST,))


def _is_chosen(option: str, gone: str, ground: PairContext, standing: SurvivingText) -> bool:
    """Whether an option stands alone where a rival went: while a second one stands nothing is chosen."""
    others = rivals(option, ground)
    return gone in others and standing.share(option) >= STANDS and all(standing.share(one) < STANDS for one in others)


def match_lost_label(
    change: ChangeDelta, ask: AskDelta, ground: PairContext, standing: SurvivingText
) -> RequestMatch | None:
    """An option loses its label because it is the one that stands: what that is to who asked for it, for a rival, or
    for it to go.
    """
    side = change.change.older
    asked = ground.older.at(ask.ask.address)
    if side is None or not asked or change.change.newer is not None:
        return None
    option = side.provision
    others = rivals(option, ground)
    if option not in (asked, *rivals(asked, ground)) or not ground.news.get(option) or not others:
        return None
    if standing.share(option) < STANDS or any(standing.share(other) >= GONE for other in others):
        return None
    words = (" ".join(ground.older.words[option][:12]),)
    if ask.ask.edit is Edit.DELETE:
        against = option == asked
        return RequestMatch(0.85, words, ask.ask.stance, opposite=True, notes=(_STANDS_AGAINST,)) if against else None
    if option == asked:
        return RequestMatch(0.85, words, Stance.SUPPORT, notes=(_STANDS_ASKED,))
    return RequestMatch(0.85, words, Stance.SUPPORT, opposite=True, notes=(_RIVAL_STANDS,))


def option_of(provision: str, ground: PairContext) -> str:
    """The id of the option in which an older provision stands, itself included; "" when it stands in none."""
    at = provision
    while at and ground.older.by_id[at].kind is not Kind.OPTION:
        at = ground.older.by_id[at].parent
    return at


def rivals(option: str, ground: PairContext) -> tuple[str, ...]:
    """The ids of the other options under the same provision, in document order."""
    here = ground.older.by_id[option]
    if here.kind is not Kind.OPTION:
        return ()
    around = ground.older.inside.get(ground.older.root.get(option, ""), ())
    return tuple(p.id for p in around if p.kind is Kind.OPTION and p.parent == here.parent and p.id != option)
