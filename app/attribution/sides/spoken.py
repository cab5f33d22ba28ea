"""Reads asks and entered positions as wishes on the provisions of the draft they speak to.

An ask that touches several provisions is a wish on each. What only shows the text, asks a question or cannot be read is
no wish; what cannot be laid on the words it names is one without words: its actor spoke there, and no more is known.
Who said it, when, and how provisions are followed is added by `matrix.py`.

>>> text, paper = draft("1. Ships moor with a lamp."), asked("Norhaven", "delete", "Article 1(1)", "a lamp")
>>> from app.attribution.words.base_index import BaseIndex
>>> from app.attribution.words.draft_alignment import index_draft
>>> from app.attribution.words.provision_index import index_provisions
>>> base, proposal = index_draft(index_provisions(text)), paper.proposals[0]
>>> found = wishes_of_ask(proposal, proposal.asks[0], base, BaseIndex(base.places, frozenset()))
>>> [(one.provision, one.wants.words[0].out) for one in found]
[('article-1/1', ('a', 'lamp'))]
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.amendments.text_edits import asked_edits
from app.attribution.positions.positions import AGAINST, FOR
from app.attribution.sides.wishes import PhraseRun, ProvisionWish, WholeAim, WordAim, WordWish, trim_change
from app.attribution.words.polarity import carries_little
from app.attribution.words.provision_index import plain_address
from app.attribution.words.terms import split_glued_words, words_in
from app.treaty.amendments import AmendmentOutcome
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.amendments.text_edits import AskedEdits, TextEdit
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.draft_alignment import IndexedDraft
    from app.treaty.proposals import Ask, Position, Proposal

_STAYS = frozenset({Edit.RETAIN, Edit.SUPPORT})
_GOES = frozenset({Edit.DELETE, Edit.OPPOSE})
_NO_WISH = frozenset(
    {
        AmendmentOutcome.ASKS_NOTHING,
        AmendmentOutcome.UNREADABLE,
        AmendmentOutcome.SLIGHT,
        AmendmentOutcome.REPEATS,
        AmendmentOutcome.LEFT_OUT,
    }
)
"""What nobody can tell to be asked."""
_NUMBER = re.compile(
    r"\s*(?:[(\[（]?[^\W_]{1,4}\s*(?:bis|ter|quater|alt)?[)）]|\d{1,3}\s*(?:bis|ter|quater|alt)?\s*[.)])\s+",
    re.IGNORECASE,
)
"""The number with which a paper may print a paragraph that is new."""
_GIVES_WAY = frozenset({Stance.RESERVE, Stance.FLEXIBLE, Stance.WITHDRAW})


class PlacedWish(NamedTuple):
    """A wish and the provision of the draft it is spoken of. `new` is the plain address of one that is not there and is
    to stand under that provision ("" for one under none), "" otherwise.
    """

    provision: str
    wants: ProvisionWish
    new: str = ""


def wishes_of_ask(proposal: Proposal, ask: Ask, base: IndexedDraft, older: BaseIndex) -> tuple[PlacedWish, ...]:
    """What an ask wants of the provisions of the draft it speaks to, whose words are `base` and `older`; () for one
    that wants nothing, or nothing that has a place there.
    """
    if ask.edit is Edit.QUESTION or (ask.edit is Edit.NOTE and ask.stance is Stance.PROPOSE):
        return ()
    address = ask.address or proposal.address
    here, new = _place_of(address, base)
    if not here:
        return _of_new_article(proposal, ask, base, older)
    spoken = (PlacedWish(here, ProvisionWish(), new),)
    if ask.edit is Edit.NOTE or ask.stance in _GIVES_WAY:
        return spoken
    is_whole = ask.edit in (*_STAYS, *_GOES) and not words_in(ask.wording) and not ask.anchor
    if is_whole or _is_label(ask, here, base):
        return spoken if new else (_whole(here, stays=ask.edit not in _GOES, base=base),)
    meant = replace(ask, stance=Stance.PROPOSE) if ask.opposed else ask
    if ask.kind is EvidenceKind.TAG and ask.edit is Edit.INSERT and _stands(ask, here, base):
        meant = replace(meant, edit=Edit.RETAIN)  # the words that a tag signs stand in the text
    asked = asked_edits(proposal, meant, base, older)
    if asked.obstacle in _NO_WISH:
        return ()
    aim = WordAim.KEEP if meant.edit in _STAYS else WordAim.BRACKET if meant.edit is Edit.BRACKET else WordAim.CHANGE
    found = _laid(asked, aim, base, older.known)
    if asked.new:
        wish = WordWish(WordAim.CHANGE, (), _bare(ask.wording))
        found = (PlacedWish(here, ProvisionWish((wish,)), new),)
    elif ask.edit is Edit.OPPOSE and asked.obstacle is AmendmentOutcome.NOT_THERE and words_in(ask.wording):
        # Words of another that are not in the text: they are not to come.
        found = (PlacedWish(here, ProvisionWish((WordWish(WordAim.REFUSE, (), words_in(ask.wording)),)), new),)
    if ask.opposed:
        found = tuple(replaced for one in found if (replaced := _refused(one)) is not None)
    return found or spoken


def _of_new_article(proposal: Proposal, ask: Ask, base: IndexedDraft, older: BaseIndex) -> tuple[PlacedWish, ...]:
    """The wish for a provision under none of the draft; () where nothing new is asked, or nobody says where."""
    name = plain_address(ask.address or proposal.address)
    if not name or ask.stance in _GIVES_WAY or not asked_edits(proposal, ask, base, older).new:
        return ()
    return (PlacedWish("", ProvisionWish((WordWish(WordAim.CHANGE, (), _bare(ask.wording)),)), name),)


def _bare(wording: str) -> PhraseRun:
    """The words of a new paragraph without the number that its paper gives it."""
    return words_in(_NUMBER.sub("", wording, count=1) if _NUMBER.match(wording) else wording)


def wish_of_position(position: Position, base: IndexedDraft) -> PlacedWish | None:
    """What a position that a person entered wants of the draft whose numbers it uses; None where it has no place."""
    here, new = _place_of(position.address, base)
    if not here:
        return None
    stays, goes = position.stance in FOR, position.stance in AGAINST and position.stance is not Stance.RESERVE
    words = words_in(position.wording)
    if new or not (stays or goes) or (not words and position.stance in (Stance.PROPOSE, Stance.COSPONSOR)):
        return PlacedWish(here, ProvisionWish(), new)
    if not words:
        return _whole(here, stays=stays, base=base)
    stand = next((one for one in base.places.below(here) if _found(base.of[one], words)), "")
    if not stand:
        wish = WordWish(WordAim.CHANGE if stays else WordAim.REFUSE, (), words)
        return PlacedWish(here, ProvisionWish((wish,)))
    places = _found(base.of[stand], words)
    start, end = (places[0], places[0] + len(words)) if len(places) == 1 else (-1, -1)
    wish = WordWish(WordAim.KEEP if stays else WordAim.CHANGE, words, (), start, end, len(places) == 1)
    return PlacedWish(stand, ProvisionWish((wish,)))


def _place_of(address: str, base: IndexedDraft) -> tuple[str, str]:
    """The provision of an address; of one that is not there the nearest above it, and the plain address itself."""
    name = address
    while name:
        found = base.places.at(name)
        if found:
            return found, "" if name == address else plain_address(address)
        cut = max(name.rfind("("), name.rfind(","))
        name = name[:cut].rstrip() if cut > 0 else ""
    return "", ""


def _stands(ask: Ask, here: str, base: IndexedDraft) -> bool:
    """Whether the words of an ask stand in a provision or under it."""
    return any(_found(base.of[one], words_in(ask.wording)) for one in base.places.below(here))


def _is_label(ask: Ask, here: str, base: IndexedDraft) -> bool:
    """Whether an ask is the signature in the label of a block that is one of several."""
    return ask.kind is EvidenceKind.TAG and not words_in(ask.wording) and base.places.by_id[here].kind is Kind.OPTION


def _whole(here: str, *, stays: bool, base: IndexedDraft) -> PlacedWish:
    """That a provision stays, or goes; that one of rival blocks stays is a choice among those under the same head."""
    provision = base.places.by_id[here]
    if provision.kind is Kind.OPTION and stays:
        return PlacedWish(provision.parent, ProvisionWish((WordWish(WordAim.CHOOSE, (here,)),)))
    return PlacedWish(here, ProvisionWish((), WholeAim.STAYS if stays else WholeAim.GOES))


def _laid(asked: AskedEdits, aim: WordAim, base: IndexedDraft, known: frozenset[str]) -> tuple[PlacedWish, ...]:
    """The edits of an ask by the provisions in which they lie; brackets around words are one wish."""
    if asked.option:
        return (_whole(asked.option, stays=True, base=base),)
    found: dict[str, list[WordWish]] = {}
    edits = asked.edits
    if aim is WordAim.BRACKET:
        for first, last in zip(edits[::2], edits[1::2], strict=False):
            if first.provision == last.provision:
                found.setdefault(first.provision, []).append(_bracketed(first, last, base))
        return tuple(PlacedWish(one, ProvisionWish(tuple(words))) for one, words in found.items())
    for edit in _joined(edits) if aim is WordAim.CHANGE else edits:
        wish = _wish_of(edit, aim, base, known)
        if aim is WordAim.KEEP or not _is_slip(wish, restated=bool(asked.restates)):
            found.setdefault(edit.provision, []).append(wish)
    return tuple(
        PlacedWish(one, ProvisionWish(tuple(words), _kept_whole(one, words, base))) for one, words in found.items()
    )


def _kept_whole(provision: str, words: Sequence[WordWish], base: IndexedDraft) -> WholeAim:
    """That a provision under which nothing stands is to stay, where all its words are."""
    alone = len(base.places.below(provision)) == 1
    whole = (WordAim.KEEP, 0, len(base.of[provision]))
    stays = alone and any((one.aim, one.start, one.end) == whole for one in words)
    return WholeAim.STAYS if stays else WholeAim.NOTHING


def _joined(edits: Sequence[TextEdit]) -> list[TextEdit]:
    """Edits with those as one that stand right beside each other."""
    found: list[TextEdit] = []
    for edit in edits:
        last = found[-1] if found else None
        if last is not None and (last.provision, last.end) == (edit.provision, edit.start):
            found[-1] = replace(last, end=edit.end, text=f"{last.text}{edit.text}")
        else:
            found.append(edit)
    return found


def _is_slip(wish: WordWish, *, restated: bool) -> bool:
    """Whether a change says nothing: only spaces differ, or, in a text that is given anew, small words that join."""
    words = (*wish.out, *wish.into)
    return "".join(wish.out) == "".join(wish.into) or (restated and all(map(carries_little, words)))


def _bracketed(first: TextEdit, last: TextEdit, base: IndexedDraft) -> WordWish:
    start, end = base.slice(first.provision, first.start, last.start)
    words = base.of[first.provision][start:end]
    return WordWish(WordAim.BRACKET, words, (), start, end, len(_found(base.of[first.provision], words)) == 1)


def _wish_of(edit: TextEdit, aim: WordAim, base: IndexedDraft, known: frozenset[str]) -> WordWish:
    start, end = base.slice(edit.provision, edit.start, edit.end)
    words = base.of[edit.provision]
    if aim is WordAim.KEEP:
        return WordWish(aim, words[start:end], (), start, end, len(_found(words, words[start:end])) == 1)
    into = split_glued_words(words_in(edit.text), known)
    number = words_in(base.places.by_id[edit.provision].number)
    if start == 0 and number and into[: len(number)] == number:
        into = into[len(number) :]  # a paper prints a paragraph with its number
    wish = trim_change(WordWish(aim, words[start:end], into, start, end))
    return replace(wish, once=bool(wish.out) and len(_found(words, wish.out)) == 1)


def _refused(one: PlacedWish) -> PlacedWish | None:
    """The wish of who opposes what another asks: that none of it be done; None where that is no change of words."""
    words = tuple(replace(word, aim=WordAim.REFUSE) for word in one.wants.words if word.aim is WordAim.CHANGE)
    return one._replace(wants=ProvisionWish(words)) if words else None


def _found(words: Sequence[str], run: Sequence[str]) -> list[int]:
    """Where a run of words stands in others."""
    size = len(run)
    return [at for at in range(len(words) - size + 1) if size and tuple(words[at : at + size]) == tuple(run)]
