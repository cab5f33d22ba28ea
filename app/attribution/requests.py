"""Explicit requests: this paragraph be deleted, these words kept, this option taken, these words put in brackets.

Only a change that does what was asked is linked, or one that does the contrary, marked as such. That words are missing
from a restated paragraph is no request; it counts only under the narrow rule of `left_out`, and says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.bracketing import Fate, brackets, has_run
from app.attribution.places import Ground, article_name, plain
from app.attribution.runs import matched
from app.attribution.terms import Rarity, grams, is_content, words_in
from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asked import Made, Wanted

_MOSTLY = 0.6
_GONE = 0.3
"""A provision of which less than this share stands in the newer draft is gone."""
_STANDS = 0.6
_LONG_PHRASE = 8
"""Words in a row that show a passage to stand elsewhere, unless they are a formula."""
_SHARED = 2
"""Provisions of the older draft from which a phrase is a formula."""
_ELSEWHERE = "The words are gone from where they stood; the same words stand elsewhere in the paragraph."
BRACKETED = "bracketed text"
"""Anchor of a request that speaks of the bracketed text of a paragraph without repeating it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """That a change does what was asked, or its contrary."""

    score: float
    words: tuple[str, ...]
    stance: Stance
    opposite: bool = False
    notes: tuple[str, ...] = ()


class Standing:
    """How much of each older provision still stands in the newer draft.

    By the raw match, and by long phrases wherever they stand: a paragraph rewritten in another place is not gone.
    """

    def __init__(self, comparison: Comparison, ground: Ground) -> None:
        self._ground = ground
        self._kept: dict[str, int] = {}
        for run in comparison.equal:
            words = words_in(ground.older.by_id[run.older].text[run.older_start : run.older_start + run.length])
            self._kept[run.older] = self._kept.get(run.older, 0) + len(words)
        self._phrases: set[tuple[str, ...]] | None = None

    def share(self, provision: str) -> float:
        """0 to 1: the share of the words of a provision, and of all under it, that stand in the newer draft.

        Of an option only the raw match counts: rivals have phrases in common, and one stands when the other goes.
        """
        option = self._ground.older.by_id[provision].kind is Kind.OPTION
        whole = kept = phrased = 0
        for identity in self._ground.older.below(provision):
            words = words_in(self._ground.older.by_id[identity].text)
            whole += len(words)
            kept += self._kept.get(identity, 0)
            phrased += 0 if option else self._in_phrases(words)
        return max(kept, phrased) / whole if whole else 1.0

    def _in_phrases(self, words: Sequence[str]) -> int:
        if self._phrases is None:
            self._phrases = self._standing_phrases()
        found = [False] * len(words)
        for at, run in enumerate(grams(words, _LONG_PHRASE)):
            if run in self._phrases:
                found[at : at + _LONG_PHRASE] = [True] * _LONG_PHRASE
        return sum(found)

    def _standing_phrases(self) -> set[tuple[str, ...]]:
        """The long phrases of the newer draft, without those that several provisions of the older one share."""
        older = Counter(
            run
            for provision in self._ground.older.draft.provisions
            for run in dict.fromkeys(grams(words_in(provision.text), _LONG_PHRASE))
        )
        newer = self._ground.newer.draft.provisions
        return {run for p in newer for run in grams(words_in(p.text), _LONG_PHRASE) if older[run] < _SHARED}


def answered(change: Made, ask: Wanted, ground: Ground, standing: Standing, rarity: Rarity) -> Answer | None:
    """What a change is to an explicit request: an answer, its contrary, or nothing (None)."""
    edit = ask.ask.edit
    if edit is Edit.DELETE:
        return _deletion(change, ask, ground, standing)
    if edit is Edit.RETAIN:
        return _retained(change, ask, ground)
    if edit is Edit.SUPPORT:
        return _option(change, ask, ground, standing)
    if edit is Edit.BRACKET:
        return _bracketed(change, ask, ground)
    if change.change.kind is ChangeKind.BRACKETING:
        return _bracketed_words(change, ask, ground, rarity)
    return left_out(change, ask, ground, rarity) if change.gone else None


def _deletion(change: Made, ask: Wanted, ground: Ground, standing: Standing) -> Answer | None:
    if change.change.kind is ChangeKind.BRACKETING:
        return _brackets_lifted(change, ask, ground)
    gone = change.gone
    side = change.change.older
    if side is None or not any(is_content(word) for word in gone):
        return None
    target = ground.older.at(ask.ask.address)
    if ask.words and ask.ask.anchor != BRACKETED:
        if not _stands_at(side.provision, ask, ground) or not _same_words(gone, ask.words):
            return None
        back = any(
            has_run(words_in(ground.newer.by_id[n].text), ask.words) for n in ground.news.get(side.provision, ())
        )
        notes = (_ELSEWHERE,) if back else ()
        return Answer(0.6 if back else 0.95, (" ".join(gone),), ask.ask.stance, notes=notes)
    if not target or side.provision not in ground.older.below(target):
        return None
    if ask.ask.anchor == BRACKETED:
        held = [words for words, *_ in brackets(ground.older.by_id[side.provision].text)]
        return (
            Answer(0.9, (" ".join(gone),), Stance.DELETE) if any(_same_words(gone, words) for words in held) else None
        )
    whole = [word for identity in ground.older.below(target) for word in words_in(ground.older.by_id[identity].text)]
    if standing.share(target) >= _GONE or len(gone) < 0.25 * len(words_in(ground.older.by_id[side.provision].text)):
        return None
    notes = () if change.change.newer is None else ("Other words stand in the place of the provision.",)
    return Answer(0.9 if len(gone) >= _MOSTLY * len(whole) else 0.8, (" ".join(gone[:12]),), Stance.DELETE, notes=notes)


def _retained(change: Made, ask: Wanted, ground: Ground) -> Answer | None:
    side = change.change.older
    if side is None or not _stands_at(side.provision, ask, ground):
        return None
    if change.change.kind is ChangeKind.BRACKETING:
        inner = change.bracket
        lifted = inner is not None and not inner.puts and inner.fate is Fate.STANDS
        same = lifted and inner is not None and _same_words(inner.words, ask.words)
        return Answer(0.9, (" ".join(ask.words),), Stance.RETAIN) if same else None
    gone = change.gone
    if any(is_content(word) for word in ask.words) and _same_words(gone, ask.words):
        return Answer(0.9, (" ".join(gone),), Stance.RETAIN, opposite=True)
    return None


def _option(change: Made, ask: Wanted, ground: Ground, standing: Standing) -> Answer | None:
    """Support for an option: its contrary is that the option goes; its answer that a rival goes while it stands."""
    side = change.change.older
    wanted = ground.older.at(ask.ask.address)
    if side is None or not wanted or side.provision not in ground.older.by_id:
        return None
    gone = change.gone
    whole = words_in(ground.older.by_id[side.provision].text)
    if not gone or len(gone) < _MOSTLY * len(whole):
        return None
    if side.provision == wanted:
        contrary = standing.share(wanted) < _GONE
        return Answer(0.9, (" ".join(gone[:12]),), Stance.SUPPORT, opposite=True) if contrary else None
    rival = plain(ground.older.by_id[side.provision].address).rpartition(",option")[0]
    if rival and rival == plain(ask.ask.address).rpartition(",option")[0] and standing.share(wanted) >= _STANDS:
        return Answer(0.85, (" ".join(gone[:12]),), Stance.SUPPORT, notes=("The option that was asked for stands.",))
    return None


def _bracketed(change: Made, ask: Wanted, ground: Ground) -> Answer | None:
    """A whole paragraph to be put in brackets."""
    target = ground.older.at(ask.ask.address)
    side = change.change.newer
    if change.change.kind is not ChangeKind.BRACKETING or side is None or not target:
        return None
    if side.provision not in ground.news.get(target, ()):
        return None
    inner = change.bracket
    whole = words_in(ground.newer.by_id[side.provision].text)
    if inner is None or not inner.puts or len(inner.words) < 0.9 * len(whole):
        return None
    return Answer(0.9, (" ".join(inner.words[:12]),), Stance.RESERVE)


def _bracketed_words(change: Made, ask: Wanted, ground: Ground, rarity: Rarity) -> Answer | None:
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
        return Answer(0.85, (" ".join(inner.words[:12]),), Stance.RESERVE)
    return None


def _brackets_lifted(change: Made, ask: Wanted, ground: Ground) -> Answer | None:
    """Brackets taken away of which an ask wanted the words deleted: the contrary when the words stand where they
    stood, an answer when they are gone from there, and nothing when that is not plain.
    """
    inner = change.bracket
    side = change.change.older
    if inner is None or inner.puts or side is None or not _stands_at(side.provision, ask, ground):
        return None
    target = ground.older.at(ask.ask.address)
    whole = words_in(ground.older.by_id[target].text) if target else ()
    wanted = ask.words or whole
    if not wanted or inner.fate is Fate.UNCLEAR or not _same_words(inner.words, wanted):
        return None
    if inner.fate is Fate.STANDS:
        return Answer(0.85, (" ".join(inner.words[:12]),), ask.ask.stance, opposite=True)
    notes = (_ELSEWHERE,) if inner.elsewhere else ()
    return Answer(0.6 if inner.elsewhere else 0.85, (" ".join(inner.words),), ask.ask.stance, notes=notes)


def left_out(change: Made, ask: Wanted, ground: Ground, rarity: Rarity) -> Answer | None:
    """A restated paragraph from which exactly the words are missing that the change takes out, all else being word for
    word the same.
    """
    gone = change.gone
    side = change.change.older
    if (
        side is None
        or side.provision != ask.base
        or change.change.newer is not None
        or sum(is_content(word) for word in gone) < 2
    ):
        return None
    cuts = [a for a in ask.alterations if a.older[1] > a.older[0]]
    if len(cuts) != 1 or any(a.asked[1] > a.asked[0] for a in ask.alterations) or rarity.total(gone) < 1:
        return None
    whole = words_in(ground.older.by_id[ask.base].text)
    start, end = cuts[0].older
    if whole[start:end] != gone or start < 3 or len(whole) - end < 3:
        return None
    note = "The proposal restates the paragraph without these words; it does not say in words that they should go."
    return Answer(0.5, (" ".join(gone),), Stance.PROPOSE, notes=(note,))


def _stands_at(provision: str, ask: Wanted, ground: Ground) -> bool:
    target = ground.older.at(ask.ask.address)
    if target:
        return provision in ground.older.below(target)
    top = ground.older.root.get(provision, "")
    return bool(top) and plain(ground.older.by_id[top].address) == article_name(ask.ask.address)


def _same_words(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Most of either is one run of the other, and what stands beside it carries little."""
    if not mine or not theirs:
        return False
    longest = max((size for _, _, size in matched(mine, theirs)), default=0)
    return longest >= _MOSTLY * len(mine) and longest >= _MOSTLY * len(theirs)
