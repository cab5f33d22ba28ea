"""Finds where in a draft a passage may stand whose words were lost: elsewhere, reworded, or in part.

It offers and decides nothing: at most three places, each with how like it is, and none that says the contrary
(`passage_force.py`). What stood in the older draft as something else is no new place of the passage. Where in a text
it stands: `passage_location.py`. A passage that stands nowhere as one is looked for in two parts. Thresholds:
docs/engine.md, section “The thresholds”.

>>> lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
>>> now = draft(
...     "1. Nets are dried.", "2. At dusk each vessel shall light seven green lamps along the whole northern mole."
... )
>>> [now.by_id()[one.provision].address for one in similar_passages(LostPassage(lamps), PassageIndex(now))]
['Article 1(2)']
>>> turned = draft("1. Nets are dried.", "2. No ship shall light seven green lamps along the northern mole at dusk.")
>>> similar_passages(LostPassage(lamps), PassageIndex(turned))
()
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import fsum

from app.attribution.words.passage_force import common_range, says_contrary
from app.attribution.words.passage_index import LostPassage, PassageIndex, PassageText, SimilarPassage, is_long_enough
from app.attribution.words.passage_location import HELD, likeness, locate, telling
from app.attribution.words.passages import field_of
from app.attribution.words.sentences import CLAUSE, PART, pieces
from app.attribution.words.terms import terms_of, words_in
from app.comparison.text.tokenizer import is_han

MOST = 3
"""Places that are offered, at most."""
_SHARE = 0.25
"""Share of what tells it, by weight, that a text has to have to be looked at more closely."""
_LOOKED_AT = 10
"""Texts of a draft that are looked at more closely, at most."""
_TWINS = 24
"""The same where it is counted how often something is said in a draft."""
_SAME = 0.97
"""How like two places must be to say the same word for word, but for a sign or a small word."""
_LIKE = 0.5
"""How like a place must be to be offered, where it is known that its words are not those of another place."""
_LIKE_ALONE = 0.72
"""The same where the draft is unknown in which the passage stood."""
_IN_PART = 0.4
"""How like the whole of a passage the place of a part of it must be: of less than a third anybody may have said it."""
_CUTS = 3
"""Places at which a passage is cut in two, at most: those next to its middle."""


def similar_passages(
    lost: LostPassage,
    draft: PassageIndex,
    last: PassageIndex | None = None,
    is_of_another: Callable[[SimilarPassage], bool] = lambda _: False,
) -> tuple[SimilarPassage, ...]:
    """Where a passage may stand in a draft, the likest first: three places at most, () for a passage that is too short.

    `last` is the draft in which its place is known. What stands there elsewhere, as like, is no place of its own;
    `is_of_another` says so of words whose way from there is known.
    """
    if not is_long_enough(lost.text):
        return ()
    found = list(_standing(lost, draft, last, is_of_another))
    if not found and not lost.whole:
        found = _in_parts(lost, draft, last, is_of_another)
    ranked = sorted(found, key=lambda one: (-one.likeness, last is not None and _stood_there(one, last)))
    return tuple(_apart(ranked, draft, whole=lost.whole)[:MOST])


def _stood_there(found: SimilarPassage, last: PassageIndex) -> bool:
    """Whether the last draft has the very words in the same provision: of two as like, the other is rather meant."""
    there = last.known.get(found.provision)
    return there is not None and found.text in field_of(there, found.field)


def _standing(
    lost: LostPassage,
    draft: PassageIndex,
    last: PassageIndex | None,
    is_of_another: Callable[[SimilarPassage], bool],
) -> Iterator[SimilarPassage]:
    """The places that are like a passage, are not another one's, and do not say the contrary."""
    for one in _looked_up(lost.text, draft, draft.texts(whole=lost.whole), whole=lost.whole):
        if one.likeness < (_LIKE if last is not None else _LIKE_ALONE):
            continue
        if is_of_another(one) or (last is not None and _stood_elsewhere(one, lost, draft, last)):
            continue
        if not says_contrary(lost, one, draft, last):
            yield one


def _in_parts(
    lost: LostPassage,
    draft: PassageIndex,
    last: PassageIndex | None,
    is_of_another: Callable[[SimilarPassage], bool],
) -> list[SimilarPassage]:
    """The places of either part of a passage that was divided, each with how like the whole it is."""
    words, found = terms_of(lost.text), dict[tuple[str, str], SimilarPassage]()
    for part in _halves(lost):
        for one in _standing(part, draft, last, is_of_another):
            like = replace(one, likeness=likeness(words, terms_of(one.text), draft)[0])
            held = found.get((one.provision, one.field))
            if like.likeness >= _IN_PART and (held is None or like.likeness > held.likeness):
                found[one.provision, one.field] = like
    return list(found.values())


def _halves(lost: LostPassage) -> Iterator[LostPassage]:
    """The two parts of a passage at each of the places where it may have been divided: at a sentence, else a clause.

    >>> nets = "Nets and ropes are dried on the southern quay every morning"
    >>> lost = LostPassage(f"{nets}. Each ship shall light seven green lamps at dusk.")
    >>> [part.text for part in _halves(lost)][1]
    'Each ship shall light seven green lamps at dusk.'
    """
    for ends in (PART, CLAUSE):
        cuts = [start for start, _ in pieces(lost.text, ends)[1:]]
        cuts = [at for at in cuts if is_long_enough(lost.text[:at]) and is_long_enough(lost.text[at:])]
        for at in sorted(cuts, key=lambda at: (abs(2 * at - len(lost.text)), at))[:_CUTS]:
            first, second = lost.text[:at], lost.text[at:]
            yield replace(lost, text=first.rstrip(), after=second + lost.after, end=lost.start + len(first.rstrip()))
            yield replace(lost, text=second, before=lost.before + first, start=lost.start + at)
        if cuts:
            return


def _apart(ranked: Sequence[SimilarPassage], draft: PassageIndex, *, whole: bool) -> list[SimilarPassage]:
    """Places without those that are told already: of whole provisions the likest of a branch stands for it."""
    kept: list[SimilarPassage] = []
    for one in ranked:
        if not whole or not any(_same_branch(one.provision, other.provision, draft) for other in kept):
            kept.append(one)
    return kept


def _looked_up(
    words: str, draft: PassageIndex, texts: Sequence[PassageText], *, whole: bool, most: int = _LOOKED_AT
) -> Iterator[SimilarPassage]:
    """The texts that are most like a passage by their words, and where in them it stands."""
    wanted = {one: fsum(map(draft.weight, one if is_han(one[0]) else (one,))) for one in telling(words_in(words))}
    total = fsum(wanted.values())
    shares: list[tuple[float, int]] = []
    for at, one in enumerate(texts):
        there = words_in(one.text)
        known = set(there).union(telling(there) if any(map(is_han, there)) else ())
        share = fsum(weight for word, weight in wanted.items() if word in known)
        if share and share >= _SHARE * total:
            size = len(set(there)) if whole else 0
            shares.append((-share / total + size / 1_000_000, at))
    for _, at in sorted(shares)[:most]:
        found = _whole(words, texts[at], draft) if whole else locate(words, texts[at], draft)
        if found is not None:
            yield found


def _whole(words: str, text: PassageText, draft: PassageIndex) -> SimilarPassage | None:
    """A whole text as the place of a passage."""
    like, held, _ = likeness(terms_of(words), text.terms, draft)
    return SimilarPassage(text.provision, text.field, 0, 0, text.text, like) if held >= HELD else None


def _stood_elsewhere(found: SimilarPassage, lost: LostPassage, draft: PassageIndex, last: PassageIndex) -> bool:
    """Whether words that were found are those of another place of the last draft: of places there as like them as the
    passage is, each has its own in the draft.
    """
    start, end = (0, len(lost.text)) if lost.whole else common_range(lost.text, found.text)
    alike = likeness(terms_of(lost.text[start:end]), terms_of(found.text), draft)[0]
    before = _others(last, lost.provision, (lost.field, lost.start, lost.end), whole=lost.whole)
    now = _others(draft, found.provision, (found.field, found.start, found.end), whole=lost.whole)
    twins = [
        [one.likeness for one in _looked_up(found.text, index, texts, whole=lost.whole, most=_TWINS)]
        for index, texts in ((last, before), (draft, now))
    ]
    return any(
        sum(like >= level for like in twins[0]) > sum(like >= level for like in twins[1]) for level in (alike, _SAME)
    )


def _others(draft: PassageIndex, provision: str, place: tuple[str, int, int], *, whole: bool) -> list[PassageText]:
    """The texts of a draft without a place: it is blank, or a whole provision is left out with its branch."""
    name, start, end = place
    others: list[PassageText] = []
    for one in draft.texts(whole=whole):
        if whole:
            if not _same_branch(one.provision, provision, draft):
                others.append(one)
        elif (one.provision, one.field) == (provision, name):
            others.append(replace(one, text=one.text[:start] + " " * (end - start) + one.text[end:]))
        else:
            others.append(one)
    return others


def _same_branch(one: str, other: str, draft: PassageIndex) -> bool:
    """Whether one of two provisions stands in the other."""
    for low, high in ((one, other), (other, one)):
        while low:
            if low == high:
                return True
            low = draft.known[low].parent
    return False
