"""A dossier as heavy as a long negotiation: many drafts of an invented treaty, thousands of proposals and of notes. The
same one for the same numbers, made through the program's own services. It measures nothing.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.services.dossiers.dossier import Dossier
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject, Priority
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper
from benchmarks.measuring.invented import (
    CHAIR,
    Issued,
    Text,
    Treaty,
    Word,
    chairs_edits,
    first_draft,
    issued,
    joined,
    moved,
    sentence,
)
from benchmarks.measuring.planting import NAMES, register
from benchmarks.measuring.tongues import TONGUES, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.services.resources import Resources
    from app.treaty.draft import Draft

WORDS = 178
"""Words of an article, about."""
SEED = 11
_PAPERS = 8
"""Papers of proposals to each draft."""
_TAKEN = 0.3
"""Share of what is asked that the next draft has."""
_NAMED = 0.6
"""Share of the papers that name their draft; the others only have a day."""
_CHAIRS = 45
"""Edits of each draft that nobody asked for."""
_AROUND = 5


@dataclass(frozen=True)
class Size:
    """How large a dossier is."""

    drafts: int = 40
    words: int = 25_000
    """Of each draft, about."""
    proposals: int = 10_000
    notes: int = 20_000


def label_of(at: int) -> str:
    """The label of draft `at`, from 0."""
    return f"Rev.{at}"


def make_large(path: Path, size: Size, resources: Resources) -> None:
    """Make the dossier at `path`; nothing may be there."""
    chance = random.Random(SEED)
    writer = Writer(TONGUES["en"], chance)
    with Dossier.create(path, "A long negotiation") as there:
        there.add(actors=register().actors)
        treaty = first_draft(writer, chance, size.words // WORDS)
        for at in range(size.drafts):
            issue = issued(treaty, writer, label_of(at), _day(at), resources.profiles["plain"], register())
            draft = replace(issue.draft, sha256=_digest(label_of(at)))
            treaty = treaty.next()
            papers: list[ProposalPaper] = []
            if at < size.drafts - 1:
                many = _share(size.proposals, at, size.drafts - 1)
                papers = list(_papers(issue, treaty, at, many, writer, chance))
                chairs_edits(treaty, writer, chance, _CHAIRS, set())
                if at % 4 == 1:
                    moved(treaty, writer, chance)
            there.add(drafts=[draft], papers=papers)
            notes = _notes(draft, at, _share(size.notes, at, size.drafts), chance)
            there.user_input.exchange_notes([(None, note) for note in notes])


def _share(whole: int, at: int, parts: int) -> int:
    return whole * (at + 1) // parts - whole * at // parts


def _day(at: int, day: int = 1) -> str:
    return f"{2020 + at // 12}-{at % 12 + 1:02}-{day:02}"


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


# --- proposals ---


def _papers(
    issue: Issued, treaty: Treaty, at: int, many: int, writer: Writer, chance: random.Random
) -> Iterator[ProposalPaper]:
    """The papers of proposals to a draft; what is taken of them is done to `treaty`, the next one."""
    became = treaty.became()
    texts = [old for old in issue.provision if old in became and len(old.words) > 8]
    for number in range(_PAPERS):
        name, day = f"Paper {at}-{number + 1}", _day(at, 3 + number)
        base = label_of(at) if chance.random() < _NAMED else ""
        proposals = []
        for row in range(_share(many, number, _PAPERS)):
            text = chance.choice(texts)
            identity, address = f"{at}-{number}-{row}", issue.address[text]
            edit, wording, anchor, out, put = _asked(text, writer, chance)
            if chance.random() < _TAKEN:
                _take(became[text], out, put)
            stance = Stance.SUPPORT if edit in (Edit.SUPPORT, Edit.RETAIN) else Stance.PROPOSE
            ask = Ask(f"{identity}.a", edit, stance, address, wording, anchor, wording[:80], f"page {row // 3 + 1}")
            who = chance.choice(NAMES)
            actor = ActorRef(who[:5].upper(), who)
            proposals.append(
                Proposal(identity, (actor,), "proponent", address, name, ask.where, day, base, (ask,), text=wording)
            )
        yield ProposalPaper(name, _digest(name), day, tuple(proposals))


def _asked(
    text: Text, writer: Writer, chance: random.Random
) -> tuple[Edit, str, str, list[Word], tuple[int, list[str]]]:
    """One thing asked of a text: how, the words, those beside or instead of which they stand, the words that are to go,
    and what is to come and where.
    """
    words, kind = text.words, chance.random()
    at = chance.randrange(1, len(words) - 5)
    phrase = writer.phrase(chance.randint(3, 7), 0.3)
    some = words[at : at + chance.randint(2, 4)]
    whole = [word.text for word in words]
    gap = writer.tongue.gap
    if kind < 0.4:
        said = [*whole[:at], *phrase, *whole[at:]]
        return Edit.RESTATE, joined([Word(one) for one in said], gap)[0], "", [], (at, phrase)
    if kind < 0.5:
        return Edit.INSERT, gap.join(phrase), joined(words[at - 1 : at + 2], gap)[0], [], (at + 2, phrase)
    if kind < 0.65:
        return Edit.REPLACE, gap.join(phrase), joined(some, gap)[0], some, (at, phrase)
    if kind < 0.8:
        return Edit.DELETE, joined(some, gap)[0], "", some, (at, [])
    if kind < 0.85:
        return Edit.DELETE, "", "", words[1:-1], (1, [])
    if kind < 0.93:
        return Edit.RETAIN, "", "", [], (at, [])
    new = [word.text for word in sentence(writer, CHAIR)]
    return Edit.RESTATE, joined([*words, *map(Word, new)], gap)[0], "", [], (len(words), new)


def _take(text: Text, out: list[Word], put: tuple[int, list[str]]) -> None:
    left = {id(word) for word in out}
    at, phrase = put
    before = [word for word in text.words[:at] if id(word) not in left]
    after = [word for word in text.words[at:] if id(word) not in left]
    text.words = [*before, *(Word(one, "asked") for one in phrase), *after]


# --- notes ---


def _notes(draft: Draft, at: int, many: int, chance: random.Random) -> Iterator[Note]:
    """Notes on a draft: most on words, some on whole provisions, some of them red lines."""
    whole = [one for one in draft.provisions if len(one.text) > 60]
    for row in range(many):
        one = chance.choice(whole)
        start = end = 0
        if on_words := chance.random() < 0.85:
            parts = one.text.split(" ")
            first = chance.randrange(len(parts) - 3)
            last = min(len(parts), first + chance.randint(2, 8))
            start = len(" ".join(parts[:first])) + bool(first)
            end = len(" ".join(parts[:last]))
        quote = one.text[start:end] if on_words else " ".join(one.text.split()[:8])
        before = " ".join(one.text[:start].split()[-_AROUND:]) if on_words else ""
        after = " ".join(one.text[end:].split()[:_AROUND]) if on_words else ""
        anchor = Anchor(one.id, one.address, "text", start, end, quote, before, after)
        yield Note(
            _digest(f"note {at} {row}")[:16],
            DraftName(draft.sha256, draft.label),
            anchor,
            NoteSubject.WORDS if on_words else NoteSubject.PROVISION,
            f"Ask the capital about these words ({row + 1} of {label_of(at)}).",
            priority=Priority.REDLINE if chance.random() < 0.1 else Priority.NONE,
            made=f"{_day(at, 20)}T09:{row // 60 % 60:02}:{row % 60:02}+00:00",
        )
