"""Matches requests that say what is to be done: delete, move, keep, bracket, choose an option.

Only a change that does what was asked is linked, or one that does the contrary, marked as such. That words are missing
from a restated paragraph is no request; it counts only under the narrow rule of `match_omission`, and says so.

>>> older, newer = draft("1. Ships moor with a green lamp."), draft("1. Ships moor.")
>>> names(older, newer, asked("Norhaven", "delete", "Article 1(1)", "with a green lamp"))
['deletion: − with a green lamp ← Norhaven']
>>> names(older, newer, asked("Kestria", "retain", "Article 1(1)", "with a green lamp"))
['deletion: − with a green lamp ← against Kestria']
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.matching.alternatives import (
    match_lost_label,
    match_option_support,
    match_refused_option,
    match_rival_deletion,
)
from app.attribution.matching.quoted_words import match_broken_words, match_quoted_words
from app.attribution.words.brackets import PhraseFate, brackets, brackets_meant, has_run
from app.attribution.words.common_runs import match_words
from app.attribution.words.polarity import denies
from app.attribution.words.provision_index import PairContext, article_name, plain_address, side_of
from app.attribution.words.survival import GONE, MOSTLY, RequestMatch, SurvivingText
from app.attribution.words.terms import Rarity, amount, is_content, words_in
from app.comparison.text.spelling import fold_spelling
from app.message import Message
from app.notation.statements.instructions import side_asked
from app.treaty.attributions import ONLY_PART_TO_GO, ONLY_WHAT_WENT
from app.treaty.changes import ChangeKind, Side
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.matching.change_delta import ChangeDelta
    from app.attribution.words.provision_index import PairContext
    from app.treaty.changes import Change


_NAMED_ALONE = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})
"""Edits that may name words and no others beside which they are to stand."""
_QUARTER = 0.25
"""Share of a provision that a piece of it makes up, from which it says something whatever its words."""
_PIECE = 3
"""Words of content that make a piece of a provision say something."""
_AMONG = frozenset({Edit.DELETE, Edit.RETAIN, Edit.RESTATE, Edit.REPLACE})
"""Requests that may be for one of rival wordings, or against it."""
_LONG_DELETION = 12
"""Words gone at once among which two of a phrase may be there by chance."""
EXCLUDED = "to be excluded"
"""Anchor of a request that a text should exclude something."""
_NEGATIONS = frozenset(
    ("not", "no", "nor", "never", "without", "except", "excepting", "excluding", "excludes", "unless")
)
BRACKETED = "bracketed text"
"""Anchor of a request that speaks of the bracketed text of a paragraph without repeating it."""
LIFTED, KEPT = "brackets lifted", "brackets kept"
"""Anchors of a request that the brackets of a place go, or stay."""
_WHOLE_ASKED = "Asked for the whole paragraph to go; only a part of it went."
_WENT_ALONG = "The words that were to be kept went with a longer passage."
_AS_GIVEN = "The provision now stands, brackets and all, as the proposal gives it."
_AS_IT_IS = "Asked for the provision to be left as it is."


def match_request(
    change: ChangeDelta, ask: AskDelta, ground: PairContext, standing: SurvivingText, rarity: Rarity
) -> RequestMatch | None:
    """What a change is to an explicit request: an answer, its contrary, or nothing (None).

    Who asked for words to go is named for their going; who asked for them to stay is against it.

    >>> older, newer = draft("1. Ships moor with a green lamp."), draft("1. Ships moor.")
    >>> names(older, newer, asked("Norhaven", "delete", "Article 1(1)", "with a green lamp"))
    ['deletion: − with a green lamp ← Norhaven']
    >>> names(older, newer, asked("Kestria", "retain", "Article 1(1)", "with a green lamp"))
    ['deletion: − with a green lamp ← against Kestria']
    """
    edit = ask.ask.edit
    if edit in _AMONG and _at_its_place(change, ask, ground):
        chosen_words = match_rival_deletion(change, ask, ground)
        if chosen_words is not None:
            return chosen_words
    if edit is Edit.REPLACE and ask.ask.kind is EvidenceKind.RATIONALE:
        return _should_read(change, ask, ground) or match_quoted_words(change, ask, ground)
    if edit is Edit.DELETE:
        return _deletion(change, ask, ground, standing)
    if edit is Edit.RETAIN:
        return _retained(change, ask, ground)
    if edit is Edit.SUPPORT:
        return match_option_support(change, ask, ground, standing) or match_quoted_words(change, ask, ground)
    if edit is Edit.OPPOSE:
        return match_quoted_words(change, ask, ground)
    if edit is Edit.BRACKET:
        return _bracketed(change, ask, ground)
    if change.change.kind is ChangeKind.BRACKETING:
        return _as_restated(change, ask, ground) or _bracketed_words(change, ask, ground, rarity)
    named = match_quoted_words(change, ask, ground) if edit in _NAMED_ALONE else None
    return named or (match_omission(change, ask, ground, rarity) if change.gone else None)


def _at_its_place(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> bool:
    side = change.change.older
    return side is not None and change.change.kind is ChangeKind.DELETION and _stands_at(side.provision, ask, ground)


def _deletion(change: ChangeDelta, ask: AskDelta, ground: PairContext, standing: SurvivingText) -> RequestMatch | None:
    if ask.ask.anchor == EXCLUDED and _says_what_is_not(change, ask, ground):
        return None
    if change.change.kind is ChangeKind.BRACKETING:
        return _brackets_lifted(change, ask, ground)
    if change.change.kind is ChangeKind.OPTION:
        return match_lost_label(change, ask, ground, standing)
    side = change.change.older
    gone = change.gone
    if side is None or not any(is_content(word) for word in gone):
        return None
    refused = match_refused_option(change, ask, ground, standing)
    if refused is not None:
        return refused
    if ask.words and ask.ask.anchor != BRACKETED:
        return _words_deleted(change, ask, side, ground)
    target = ground.older.at(ask.ask.address)
    if not target or side.provision not in ground.older.below(target):
        return None
    if ask.ask.anchor == BRACKETED:
        held = [words for words, *_ in brackets(ground.older.by_id[side.provision].text)]
        same = any(_same_words(gone, words) for words in held)
        return RequestMatch(0.9, (" ".join(gone),), ask.ask.stance) if same else None
    if standing.share(target) < GONE:
        return _provision_deleted(change, ask, side, target, ground)
    return _in_part(change, ask, target, ground, standing)


def _says_what_is_not(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> bool:
    """Whether the words stand after a negation: there "should exclude" may ask for them, and not for them to go."""
    side = change.change.older
    words = ground.older.words[side.provision] if side is not None else ()
    first = min((i for i, _, _ in match_words(words, ask.words)), default=0)
    return not _NEGATIONS.isdisjoint(words[:first])


def _words_deleted(change: ChangeDelta, ask: AskDelta, side: Side, ground: PairContext) -> RequestMatch | None:
    """Words that were asked to go are gone, or the greater part of them."""
    gone = change.gone
    if not _stands_at(side.provision, ask, ground):
        return None
    if _same_words(gone, ask.words) or _bare(gone) == _bare(ask.words):
        if any(has_run(ground.newer.words[n], ask.words) for n in ground.news.get(side.provision, ())):
            return None
        left = [word for word in ask.words if is_content(word) and word not in gone]
        notes = (_only_part(gone),) if left else ()
        return RequestMatch(0.8 if left else 0.95, (" ".join(gone),), ask.ask.stance, notes=notes)
    if not has_run(ground.older.words[side.provision], ask.words):
        return None
    part = max((gone[i : i + n] for i, _, n in match_words(gone, ask.words)), key=len, default=())
    newer = words_in(change.change.newer.text) if change.change.newer is not None else ()
    once = len(gone) < _LONG_DELETION or len(part) == len(gone)
    if len(part) < 2 or 2 * len(part) < len(ask.words) or not any(is_content(word) for word in part) or not once:
        return None
    if has_run(newer, part):
        return None
    if not newer and len(gone) >= MOSTLY * len(ground.older.words[side.provision]) and 2 * len(part) < len(gone):
        return None  # The whole provision went, which is another wish than that some words of it go.
    return RequestMatch(0.5, (" ".join(part),), ask.ask.stance, notes=(_only_part(part),))


def _bare(words: Sequence[str]) -> Sequence[str]:
    """Words without the small ones at their ends, that go or stay with them: “the necessary”, to “necessary”."""
    said = [at for at, word in enumerate(words) if is_content(word) or denies(fold_spelling(word))]
    return words[said[0] : said[-1] + 1] if said else words


def _only_part(words: Sequence[str]) -> Message:
    return Message(ONLY_PART_TO_GO, (f"“{' '.join(words)}”",))


def _provision_deleted(
    change: ChangeDelta, ask: AskDelta, side: Side, target: str, ground: PairContext
) -> RequestMatch | None:
    """A provision that was asked to go is gone: every piece of it that says something answers."""
    gone = change.gone
    if ask.spoke_of(gone) < MOSTLY:
        return None
    own = ground.older.words[side.provision]
    whole = [word for identity in ground.older.below(target) for word in ground.older.words[identity]]
    said = sum(is_content(word) for word in gone)
    if len(gone) < _QUARTER * len(own) and said < _PIECE:
        return None
    notes = () if change.change.newer is None else (ONLY_WHAT_WENT,)
    score = 0.9 if len(gone) >= MOSTLY * len(whole) else 0.8
    return RequestMatch(score, (" ".join(gone[:12]),), ask.ask.stance, notes=notes)


def _in_part(
    change: ChangeDelta, ask: AskDelta, target: str, ground: PairContext, standing: SurvivingText
) -> RequestMatch | None:
    """A paragraph that was asked to go stands, but it was cut: words of it went, none came for them, and they stand
    nowhere else. One in which other words took their place was kept, which is no part of what was asked.
    """
    gone = change.gone
    option = ask.of_option or ground.older.by_id[target].kind is Kind.OPTION
    apart = option or ground.older.root.get(target) == target
    side = change.change.older
    if apart or side is None or standing.phrased(gone) or ask.spoke_of(gone) < 1:
        return None
    if change.change.newer is not None or _has_grown(target, ground):
        return None
    said = amount([word for word in gone if is_content(word)])
    unit = len(gone) >= _PIECE and any(words == gone for words, *_ in brackets(side.text))
    if not unit and (amount(gone) <= _PIECE or said < _PIECE):
        return None
    return RequestMatch(0.5, (" ".join(gone[:12]),), ask.ask.stance, notes=(_WHOLE_ASKED,))


def _has_grown(target: str, ground: PairContext) -> bool:
    """Whether what a provision became has no fewer words than it had: then it was reworded, and not cut."""
    below = ground.older.below(target)
    became = {new for one in below for new in ground.news.get(one, ())}
    had, has = sum(len(ground.older.words[one]) for one in below), sum(len(ground.newer.words[one]) for one in became)
    return has >= had


def _lifted(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """Brackets lifted where a request wants them to go, or to stay; their words stand where they stood. The contrary of
    the first when the words of a bracket went.
    """
    side = change.change.older
    if side is None or not _stands_at(side.provision, ask, ground):
        return None
    inner, kept = change.bracket, ask.ask.anchor == KEPT
    held = [words for words, *_ in brackets_meant(ground.older.by_id[side.provision].text)]
    if inner is not None:
        lifted = not inner.puts and inner.fate is PhraseFate.STANDS and inner.words in held
        return RequestMatch(0.9, (" ".join(inner.words[:12]),), ask.ask.stance, opposite=kept) if lifted else None
    if kept or change.change.newer is not None or not any(_same_words(change.gone, words) for words in held):
        return None
    return RequestMatch(0.85, (" ".join(change.gone[:12]),), Stance.RETAIN, opposite=True)


def _retained(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    if ask.ask.anchor in (LIFTED, KEPT):
        return _lifted(change, ask, ground)
    side = change.change.older
    if side is not None and not ask.words:
        return _left_as_it_is(change, side, ask, ground)
    if side is None or not _stands_at(side.provision, ask, ground):
        return None
    if change.change.kind is ChangeKind.BRACKETING:
        inner = change.bracket
        lifted = inner is not None and not inner.puts and inner.fate is PhraseFate.STANDS
        same = lifted and inner is not None and _same_words(inner.words, ask.words)
        return RequestMatch(0.9, (" ".join(ask.words),), Stance.RETAIN) if same else None
    gone = change.gone
    if not any(is_content(word) for word in ask.words):
        return None
    if _same_words(gone, ask.words):
        return RequestMatch(0.9, (" ".join(gone),), Stance.RETAIN, opposite=True)
    if has_run(gone, ask.words) and not _stands_in_article(change, ask.words, ground):
        return RequestMatch(0.8, (" ".join(ask.words),), Stance.RETAIN, opposite=True, notes=(_WENT_ALONG,))
    return match_broken_words(change, ask, ground)


def _stands_in_article(change: ChangeDelta, words: Sequence[str], ground: PairContext) -> bool:
    """Whether what the change's articles became has the words anywhere."""
    became = {ground.newer.root.get(n, "") for article in change.articles for n in ground.news.get(article, ())}
    provisions = [p for top in sorted(became) for p in ground.newer.inside.get(top, ())]
    return any(has_run(ground.newer.words[p.id], words) for p in provisions)


def _left_as_it_is(change: ChangeDelta, side: Side, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """A provision that was to be left as it is loses words: the contrary. A letter that the article has once means
    that subparagraph, whatever new paragraph the proponent put above it.
    """
    target = ground.older.at(ask.ask.address)
    letter = re.search(r"\(\d+\)(\([a-z]+\))$", ask.ask.address)
    if not target and letter is not None:
        inside = ground.older.inside.get(ground.older.article(ask.ask.address), ())
        like = [p.id for p in inside if p.kind is Kind.SUBPARAGRAPH and p.address.endswith(letter[1])]
        target = like[0] if len(like) == 1 else ""
    if side.provision != target or not any(is_content(word) for word in change.gone):
        return None
    if ask.spoke_of(change.gone) < MOSTLY:
        return None
    return RequestMatch(0.8, (" ".join(change.gone[:12]),), Stance.RETAIN, opposite=True, notes=(_AS_IT_IS,))


def _should_read(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """A phrase that a provision should have: the change brings it, or takes it away."""
    if change.spot is None or len(ask.words) < _PIECE or not _stands_at(change.spot[0], ask, ground):
        return None
    provision, first, last = change.spot
    older = ground.older.words[provision]
    newers = [ground.newer.words[identity] for identity in ground.news.get(provision, ())]
    had, has = has_run(older, ask.words), any(has_run(newer, ask.words) for newer in newers)
    if had == has or not newers:
        return None
    place, words = ((first, last), older) if had else (change.inside, change.words)
    size = len(ask.words)
    runs = [at for at in range(len(words) - size + 1) if words[at : at + size] == ask.words]
    moved = change.gone if had else change.brought
    meets = any(at < place[1] and place[0] < at + size for at in runs)
    if not meets or not any(is_content(word) and word in ask.words for word in moved):
        return None
    return RequestMatch(0.85, (" ".join(ask.words),), ask.ask.stance, opposite=had)


def _bracketed(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """A whole paragraph to be put in brackets, or the words that are named."""
    side = change.change.newer
    inner = change.bracket
    if side is None or inner is None or not inner.puts:
        return None
    if ask.words:
        olders = ground.olders_of.get(side.provision, ())
        same = inner.words == ask.words and any(_stands_at(provision, ask, ground) for provision in olders)
    else:
        target = ground.older.at(ask.ask.address)
        whole = ground.newer.words[side.provision]
        there = bool(target) and side.provision in ground.news.get(target, ())
        same = there and len(inner.words) >= 0.9 * len(whole)
    return RequestMatch(0.9, (" ".join(inner.words[:12]),), Stance.RESERVE) if same else None


def _as_restated(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """Brackets lifted from a provision that now stands word for word and bracket for bracket as an ask gives it,
    numbers aside.
    """
    inner, news = change.bracket, ground.news.get(ask.base, ())
    if inner is None or inner.puts or not ask.base or len(news) != 1:
        return None
    side = change.change.older
    if side is None or side.provision != ask.base:
        return None
    now = ground.newer.by_id[news[0]].text
    asked = [words for words, *_ in brackets(ask.ask.wording)]
    if _unnumbered(words_in(now)) != _unnumbered(ask.words):
        return None
    if [_unnumbered(words) for words, *_ in brackets(now)] != [_unnumbered(words) for words in asked]:
        return None
    return RequestMatch(0.9, (" ".join(inner.words[:12]),), ask.ask.stance, notes=(_AS_GIVEN,))


def _unnumbered(words: Sequence[str]) -> list[str]:
    """Words with all numbers alike: those of references follow what they cite."""
    return ["#" if word.isdecimal() else word for word in words]


def _bracketed_words(change: ChangeDelta, ask: AskDelta, ground: PairContext, rarity: Rarity) -> RequestMatch | None:
    """Brackets put round the words that an ask brackets too, and that its base does not bracket."""
    inner = change.bracket
    if inner is None or not inner.puts or not ask.base or rarity.total(inner.words) < 1:
        return None
    spot = change.spot[0] if change.spot is not None else ""
    if spot != ask.base:
        return None
    asked = [words for words, *_ in brackets(ask.ask.wording)]
    had = [words for words, *_ in brackets(ground.older.by_id[ask.base].text)]
    if inner.words in asked and inner.words not in had:
        return RequestMatch(0.85, (" ".join(inner.words[:12]),), Stance.RESERVE)
    return None


def _brackets_lifted(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """Brackets taken away of which an ask wanted the words deleted: the contrary when the words stand where they
    stood, an answer when they are gone from there, and nothing when that is not plain or they stand beside it.
    """
    inner = change.bracket
    side = change.change.older
    if inner is None or inner.puts or side is None or not _stands_at(side.provision, ask, ground):
        return None
    target = ground.older.at(ask.ask.address)
    whole = ground.older.words[target] if target else ()
    wanted = ask.words or whole
    if ask.spoke_of(inner.words) < GONE:
        return None
    if not wanted or inner.fate is PhraseFate.UNCLEAR or not _same_words(inner.words, wanted):
        return None
    if inner.fate is PhraseFate.STANDS:
        return RequestMatch(0.85, (" ".join(inner.words[:12]),), ask.ask.stance, opposite=True)
    return None if inner.elsewhere else RequestMatch(0.85, (" ".join(inner.words),), ask.ask.stance)


def match_omission(change: ChangeDelta, ask: AskDelta, ground: PairContext, rarity: Rarity) -> RequestMatch | None:
    """A restated paragraph from which exactly the words are missing that the change takes out, all else being word for
    word the same; or named words of it that are to be replaced by some of them.
    """
    gone = change.gone
    if _left_of_named(change, ask):
        return RequestMatch(0.9, (" ".join(gone),), ask.ask.stance)
    side = change.change.older
    if side is None or side.provision != ask.base or sum(is_content(word) for word in gone) < 2:
        return None
    cuts = [a for a in ask.alterations if a.older[1] > a.older[0]]
    if len(cuts) != 1 or any(a.asked[1] > a.asked[0] for a in ask.alterations):
        return None
    if rarity.total(gone) < 1 and len(gone) < _PIECE:
        return None
    whole = ground.older.words[ask.base]
    start, end = cuts[0].older
    if whole[start:end] != gone or start < 3 or len(whole) - end < 3:
        return None
    note = "The proposal restates the paragraph without these words; it does not say in words that they should go."
    notes = (note,) if change.change.newer is None else (note, ONLY_WHAT_WENT)
    return RequestMatch(0.5, (" ".join(gone),), Stance.PROPOSE, notes=notes)


def _left_of_named(change: ChangeDelta, ask: AskDelta) -> bool:
    """Whether a change takes out, and does no more, what an ask leaves of the words that it names and replaces."""
    cuts = [way.older for way in ask.alterations if way.asked[0] == way.asked[1]]
    only = change.change.newer is None and len(ask.instead) == 1
    return only and any(
        change.spot == (ask.base, *cut) and len(change.gone) == cut[1] - cut[0] and bool(change.gone) for cut in cuts
    )


def _stands_at(provision: str, ask: AskDelta, ground: PairContext) -> bool:
    target = ground.older.at(ask.ask.address)
    if target:
        return provision in ground.older.below(target)
    top = ground.older.root.get(provision, "")
    return bool(top and ask.ask.address) and plain_address(ground.older.by_id[top].address) == article_name(
        ask.ask.address
    )


def _same_words(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Most of either is one run of the other, and what stands beside it carries little."""
    if not mine or not theirs:
        return False
    longest = max((size for _, _, size in match_words(mine, theirs)), default=0)
    return longest >= MOSTLY * len(mine) and longest >= MOSTLY * len(theirs)


def match_move(change: Change, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """What a move is to a request to move: its answer when the provision stands where it was asked to stand, or when
    the request names no place; nothing when it moved elsewhere.

    The place is the ask's anchor: an article, or a provision beside or under which it is to stand.
    """
    target = ground.older.at(ask.ask.address)
    if not target or change.older is None or change.newer is None or change.older.provision != target:
        return None
    words = (ground.older.by_id[target].address,)
    goal = ask.ask.anchor.strip()
    if not goal:
        return RequestMatch(0.7, words, ask.ask.stance)
    there = ground.newer.root.get(change.newer.provision, "")
    wanted = ground.older.article(goal)
    became = {ground.newer.root.get(newer, "") for newer in ground.news.get(wanted, ())}
    if there in became if wanted else plain_address(ground.newer.by_id[there].address) == article_name(goal):
        return RequestMatch(0.9, words, ask.ask.stance)
    if wanted and target == ground.older.root.get(target):
        # An article that was to stand beside another stands on the other side of it now, right beside it.
        before, now = side_of(target, {wanted}, ground.older), side_of(there, became, ground.newer)
        if now not in (0, before) and now != -side_asked(ask.ask.quote):
            return RequestMatch(0.9, words, ask.ask.stance)
    return None
