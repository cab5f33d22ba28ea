"""Rival wordings side by side in a text, as `[shall] [should]`: one goes and another stands, and some asked for one or
for the other to go. Alternatives that are blocks of their own are the business of `options`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.words.brackets import has_run
from app.attribution.words.survival import Answer
from app.attribution.words.terms import words_in
from app.treaty.marks import Alternatives, Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import Wanted
    from app.attribution.matching.change_delta import Made
    from app.attribution.words.provision_index import Ground

_EDGE = ""
"""Stands for the beginning and the end of a text among its words."""
_CHOSEN = "Of the words side by side those that were asked for stand."
_OTHER = "Of the words side by side others stand than those that were asked for."


@dataclass(frozen=True, slots=True)
class Settled:
    """Rival wordings of which one went and one stands, with the word before and the word after them all."""

    provision: str
    gone: tuple[str, ...]
    stands: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    row: tuple[str, ...]
    """All of them side by side."""


def settled(change: Made, ground: Ground) -> Settled | None:
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
            return Settled(provision.id, change.gone, standing[0], before, after, row_)
    return None


def among_rivals(change: Made, ask: Wanted, ground: Ground) -> Answer | None:
    """What a deletion of one of rival wordings is to a request for one of them, to one that one go, and to a
    restatement that has one alone.
    """
    found = settled(change, ground)
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
    return _answer(found, Stance.PROPOSE, opposite=alone[0] == found.gone) if len(alone) == 1 else None


def _answer(found: Settled, stance: Stance, *, opposite: bool) -> Answer:
    return Answer(0.8, (" ".join(found.gone),), stance, opposite, (_OTHER if opposite else _CHOSEN,))
