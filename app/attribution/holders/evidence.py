"""Says who is known to hold the texts in dispute of one draft, beyond what it signs itself.

Three things show it: who asked for the words when they came (the attributions of the step from the draft before, with
what persons said of them), what papers ask of the very words in the draft they speak to, and positions that a person
entered. What is asked of other words of an article, or of all of it, is pending there and holds no bracket.

>>> from app.attribution.holders.disputes import disputes_in
>>> from app.attribution.words.draft_alignment import index_draft
>>> from app.attribution.words.provision_index import index_provisions
>>> text = draft("1. Ships moor [by day].")
>>> found = HolderEvidence(disputes_in(text), 0)
>>> found.hear(spoken(text, "XNO delete Article 1(1) by day").wishes[0], index_draft(index_provisions(text)))
>>> [(held.actors[0].id, held.side.value) for held in found.told()[0].held]
[('XNO', 'against')]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.holders.disputes import smallest_around
from app.attribution.holders.model import DisputeSort, HeldWords, HoldingSide, TextStretch
from app.attribution.sides.wishes import WholeAim, WordAim, core_of
from app.attribution.words.terms import terms_of, words_in
from app.notation.marks.brackets import CLOSERS, OPENERS
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.marks import Stance
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from app.attribution.holders.model import DisputedText
    from app.attribution.sides.model import SpokenWish
    from app.attribution.sides.wishes import WordWish
    from app.attribution.words.draft_alignment import IndexedDraft
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change

_AGAINST = frozenset({Stance.OPPOSE, Stance.DELETE})
_YIELDING = frozenset({Stance.WITHDRAW, Stance.FLEXIBLE})
_OPENERS, _CLOSERS = frozenset(OPENERS), frozenset(CLOSERS)
_SIGNS = _OPENERS | _CLOSERS


class HolderEvidence:
    """The texts in dispute of a draft, and who holds each."""

    def __init__(self, texts: Sequence[DisputedText], at: int) -> None:
        """`at` is the index of the draft."""
        self.texts, self._at = texts, at
        self._held: dict[str, list[HeldWords]] = {text.id: list(text.held) for text in texts}
        self._near: dict[str, list[DisputedText]] = {}
        for text in texts:
            for provision in dict.fromkeys(stretch.provision for stretch in text.stretches):
                self._near.setdefault(provision, []).append(text)
        self.pending: dict[str, list[HeldWords]] = {}
        """What is asked of no text in dispute, by the provision it speaks of."""

    def told(self) -> tuple[DisputedText, ...]:
        """The texts with all who are known to hold them, each once for each passage that shows it."""
        return tuple(replace(text, held=_once(self._held[text.id])) for text in self.texts)

    def carry(self, text: DisputedText, held: Iterable[HeldWords], gone: Iterable[str]) -> None:
        """Take over who held a text in the draft before: who asked for words of it that it still has, as long as the
        ask was not taken back (`gone` are ids of asks). What that draft signed it signed for itself.
        """
        back = frozenset(gone)
        for one in held:
            if one.change and one.evidence.ask not in back | {""} and _has(text, one.words):
                self._held[text.id].append(one)

    def answer(self, changes: Iterable[Change], attributions: Iterable[Attribution]) -> None:
        """Take who asked for the words and brackets of the texts, by the changes that brought them."""
        by_id = {change.id: change for change in changes}
        for one in attributions:
            change = by_id.get(one.change)
            if change is None or change.newer is None or one.asked.kind is EvidenceKind.TAG:
                continue
            if not (change.kind.traits.alters_text and one.answers(gone=False)):
                continue
            newer = change.newer
            words = "" if change.kind is ChangeKind.BRACKETING else newer.text
            side = HoldingSide.OTHERWISE if not words else HoldingSide.FOR
            if one.opposite:
                if change.older is not None:
                    continue  # it may have asked for the words that went, and no word on those that came
                side = HoldingSide.AGAINST
            for text in self._touched(TextStretch(newer.provision, newer.field, newer.start, newer.end)):
                held = HeldWords(
                    one.actors, side, one.stance, one.link, one.asked, self._at, _part(text, words), one.change
                )
                self._held[text.id].append(held)

    def hear(self, wish: SpokenWish, base: IndexedDraft) -> None:
        """Take what was asked of the words of this draft, of which `base` has the words."""
        if wish.said.kind is EvidenceKind.TAG and not any(word.into for word in wish.wants.words):
            return  # the draft's own signatures are read with their scope
        if wish.stance in _YIELDING:
            return
        link = Link.ASSERTED if wish.said.kind is EvidenceKind.ENTRY else Link.MATCHED
        link = Link.MARKED if wish.said.kind is EvidenceKind.TAG else link
        held = HeldWords(
            wish.actors, _side_of(wish), wish.stance, link, wish.said, self._at, wish.wording, "", wish.position,
            wish.address,
        )  # fmt: skip
        reached = False
        whole = self._whole_text(wish.provision, base) if wish.wants.whole is not WholeAim.NOTHING else None
        if whole is not None:
            self._held[whole.id].append(held)
            reached = True
        for word in wish.wants.words:
            text = self._spoken_of(wish.provision, word, base) or self._edged_by(wish, word, base)
            if text is not None:
                side = HoldingSide.OTHERWISE if _is_set_elsewhere(word, wish) else _side_on(text, word)
                self._held[text.id].append(replace(held, side=side))
                reached = True
        if not reached:
            self.pending.setdefault(wish.provision, []).append(held)

    def _spoken_of(self, provision: str, word: WordWish, base: IndexedDraft) -> DisputedText | None:
        """The smallest text in dispute in which words lie that a wish speaks of, or that lies in them."""
        if word.aim is WordAim.CHOOSE:
            return self._block(word.out[0])
        if word.start < 0:
            return None
        terms = base.terms[provision]
        if word.start < word.end:
            scope = TextStretch(provision, "text", terms[word.start].start, terms[word.end - 1].end)
        else:
            # Words to be put in lie inside where they stand between two words of the text.
            low = terms[word.start - 1].end if word.start else -1
            high = terms[word.start].start if word.start < len(terms) else len(base.places.by_id[provision].text) + 1
            scope = TextStretch(provision, "text", low, high)
        near = self._near.get(provision, ())
        around = smallest_around(scope, [text.stretches for text in near])
        if around is not None:
            return next(text for text in near if text.stretches == around)
        inside = [text for text in near if _covers(scope, text.stretches)]
        return inside[0] if len(inside) == 1 else None

    def _edged_by(self, wish: SpokenWish, word: WordWish, base: IndexedDraft) -> DisputedText | None:
        """The smallest text to which words are put in at its beginning or end: a bracket, inside it as their paper
        shows, else the block that is an option.
        """
        if word.aim is not WordAim.CHANGE or word.out or word.start < 0:
            return None
        shown = _Shown(wish.wording, word.into)
        found = []
        for text in self._near.get(wish.provision, ()):
            if text.sort is DisputeSort.OPTION and word.says:  # a word or two may be what a file left there
                found.append(text)
            one = text.stretches[0]
            if text.sort is not DisputeSort.BRACKET or len(text.stretches) > 1 or one.field != "text":
                continue
            own = base.of[wish.provision]
            first, last = base.slice(wish.provision, one.start, one.end)
            begins = word.start == first and shown.opens(own[first])
            if begins or (word.start == last and shown.closes(own[last - 1])):
                found.append(text)
        return min(found, key=lambda text: sum(one.end - one.start for one in text.stretches), default=None)

    def _whole_text(self, provision: str, base: IndexedDraft) -> DisputedText | None:
        """The smallest text in dispute that is all of a provision, or holds it."""
        terms = base.terms[provision]
        if not terms:
            return self._block(provision)
        near = self._near.get(provision, ())
        scope = TextStretch(provision, "text", terms[0].start, terms[-1].end)
        around = smallest_around(scope, [text.stretches for text in near])
        return next((text for text in near if text.stretches == around), None)

    def _block(self, provision: str) -> DisputedText | None:
        """The block that is an option and begins with a provision."""
        blocks = (text for text in self._near.get(provision, ()) if text.sort is DisputeSort.OPTION)
        return next((text for text in blocks if text.stretches[0].provision == provision), None)

    def _touched(self, scope: TextStretch) -> list[DisputedText]:
        """The texts in dispute that a change brought, or brought words of: the smallest around it, else those in it."""
        near = self._near.get(scope.provision, ())
        around = smallest_around(scope, [text.stretches for text in near])
        if around is not None:
            return [text for text in near if text.stretches == around][:1]
        return [text for text in near if _covers(scope, text.stretches)]


class _Shown:
    """Words that are put in, as the wording of a paper shows them among its brackets."""

    def __init__(self, wording: str, into: Sequence[str]) -> None:
        self._wording, self._terms, self._size = wording, terms_of(wording), len(into)
        words = [term.word for term in self._terms]
        self._places = [at for at in range(len(words) - self._size + 1) if words[at : at + self._size] == list(into)]

    def opens(self, behind: str) -> bool:
        """Whether they stand right behind the sign that opens a bracket, and in it with the word `behind`."""
        ends = ((at, at + self._size) for at in self._places)
        return any(
            self._has(_OPENERS, start) and not self._has(_SIGNS, end) and self._word(end) == behind
            for start, end in ends
        )

    def closes(self, before: str) -> bool:
        """Whether they stand right before the sign that closes a bracket, and in it with the word `before`."""
        ends = ((at, at + self._size) for at in self._places)
        return any(
            self._has(_CLOSERS, end) and not self._has(_SIGNS, start) and self._word(start - 1) == before
            for start, end in ends
        )

    def _word(self, at: int) -> str:
        return self._terms[at].word if 0 <= at < len(self._terms) else ""

    def _has(self, signs: frozenset[str], at: int) -> bool:
        """Whether one of some signs stands between the word of a number and the one before it."""
        start = self._terms[at - 1].end if at else 0
        end = self._terms[at].start if at < len(self._terms) else len(self._wording)
        return not signs.isdisjoint(self._wording[start:end])


def _once(held: Iterable[HeldWords]) -> tuple[HeldWords, ...]:
    """Each once, though both signs of a bracket are changes of their own."""
    found: dict[HeldWords, HeldWords] = {}
    for one in held:
        found.setdefault(replace(one, change="", since=0), one)
    return tuple(found.values())


def _covers(scope: TextStretch, stretches: Sequence[TextStretch]) -> bool:
    """Whether the words of a text lie within a stretch; the signs of its bracket may stand round that."""
    return all(
        (one.provision, one.field) == (scope.provision, scope.field)
        and scope.start <= one.start + 1
        and one.end <= scope.end + 1
        for one in stretches
    )


def _side_of(wish: SpokenWish) -> HoldingSide:
    """What a wish on a whole article is: for it, against it, or neither."""
    if wish.wants.whole is WholeAim.STAYS:
        return HoldingSide.FOR
    return HoldingSide.AGAINST if wish.wants.whole is WholeAim.GOES else HoldingSide.OTHERWISE


def _side_on(text: DisputedText, word: WordWish) -> HoldingSide:
    """What a wish wants of words in dispute: that they stay, that all of them go, or something else of them."""
    if word.aim in (WordAim.KEEP, WordAim.CHOOSE):
        return HoldingSide.FOR
    words = core_of(replace(word, out=words_in(text.words), into=(), start=-1)).out
    goes = word.aim is WordAim.CHANGE and not word.into and _holds(word.out, words)
    return HoldingSide.AGAINST if goes else HoldingSide.OTHERWISE


def _is_set_elsewhere(word: WordWish, wish: SpokenWish) -> bool:
    """Whether a wish takes words out at one place of a provision to put them in at another."""
    gone = core_of(word).out
    if word.aim is not WordAim.CHANGE or word.into or not gone:
        return False
    return any(other is not word and _holds(other.into, gone) for other in wish.wants.words)


def _has(text: DisputedText, words: str) -> bool:
    """Whether a text still has words that were asked for."""
    return not words or _holds(words_in(text.words), words_in(words))


def _part(text: DisputedText, words: str) -> str:
    """Of what a change brought, what a text in dispute has: its words alone where they lie in it, else those of the
    text.
    """
    return words.strip() if _holds(words_in(text.words), words_in(words)) else text.words


def _holds(words: Sequence[str], run: Sequence[str]) -> bool:
    size = len(run)
    return any(tuple(words[at : at + size]) == tuple(run) for at in range(len(words) - size + 1))
