"""Which blocks a line takes back: the open one, those of the same proponents before it, or those of others.

In: a line, the block that is open, and those before it. What is taken back is marked in the blocks. Out: what is to be
told of it, and whether the line says anything else. What words take back is `stances.withdrawals`' business, and who
answers a question `stances.dialogues`'.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.block import OpenBlock
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.quotations import denies_proposing
from app.importing.proposals.compilation.stances.dialogues import who_answers
from app.importing.proposals.compilation.stances.withdrawals import (
    ids_named,
    is_all_statement,
    is_own_statement,
    is_withdrawal,
    others_who_withdraw,
    remaining_backers,
    who_withdraws,
)
from app.late_methods import dataclass
from app.notation.statements.withdrawals import is_noted_request, note_behind

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

BEFORE = "{words} takes back what was proposed before; nobody is named for that."
_ABOVE = "{words} says that what stands above it was withdrawn; nobody is named for that."
_SUPPORT = "{words} takes back a support that stands above it; that is not named."


@dataclass(frozen=True, slots=True)
class WithdrawalTold:
    """What a line takes back. `forms` are what is to be told of it, () where it takes nothing back."""

    forms: tuple[str, ...] = ()
    whole: bool = False
    """It says nothing else."""
    above: bool = False
    """It is on the words right above it."""
    loose: bool = False
    """Whose words stand behind it is not certain."""


def read_withdrawal(
    line: PaperLine, block: OpenBlock | None, done: list[OpenBlock], address: str, register: Register
) -> WithdrawalTold:
    """What a line takes back of the open block, or of those before it; a statement of others is put behind `done`."""
    if block is not None and _takes_back_itself(line.text, register):
        return WithdrawalTold()
    if block is None or not block.parts:
        if block is not None and _takes_back_before(line, block, register):
            return WithdrawalTold((BEFORE,), whole=True)
        return _of_others(line, block, done, address, register)
    left = remaining_backers(line.text, block.backers, register)
    if left != block.backers:
        block.backers = left
        block.written.append(line.text)
        return WithdrawalTold((_SUPPORT,), whole=True, above=True)
    others = _of_others(line, block, done, address, register)
    if not is_withdrawal(line.text, block.actors, register):
        return others
    block.withdrawn = block.answered = True
    block.backers = ()
    block.written.append(line.text)
    return WithdrawalTold((*others.forms, _ABOVE), whole=True, above=True, loose=others.loose)


def take_back_answered(
    line: PaperLine, before: str, block: OpenBlock | None, done: Sequence[OpenBlock], register: Register
) -> bool:
    """Whether somebody answers in a line whether a proposal of the open block, or before it, stands; it is marked.
    `before` is the line before.
    """
    blocks = [*done, *([block] if block is not None else [])]
    own = frozenset(actor.id for one in blocks[-1:] for actor in one.actors)
    who = who_answers(line.text, before, register, own) if before else frozenset()
    meant = [one for one in blocks if who and one.parts and not who.isdisjoint(actor.id for actor in one.actors)]
    for one in meant:
        one.withdrawn, one.backers = True, ()
    return bool(meant)


def _takes_back_itself(text: str, register: Register) -> bool:
    """Whether a line is a request with a note behind it that it was withdrawn, by nobody who is named there: the note
    is on that request alone.
    """
    at = note_behind(text)
    asks = is_noted_request(text) and instructions_in(text[:at], "") is not None
    return asks and not ids_named(text[at:], register)


def _takes_back_before(line: PaperLine, block: OpenBlock, register: Register) -> bool:
    """Whether what the actors of a block without words proposed before was withdrawn. Where its head names nobody who
    is known ("Norhaven (second statement)"), the line may.
    """
    if denies_proposing(line.text):
        return False  # It is on the words below it.
    by = who_withdraws(line.text, register) if all(actor.id == "?" for actor in block.actors) else None
    if by is not None:
        block.actors = (by,)
    elif not is_own_statement(line.text, block.actors, register):
        return False
    block.take_back(line)
    return True


def _of_others(
    line: PaperLine, block: OpenBlock | None, done: list[OpenBlock], address: str, register: Register
) -> WithdrawalTold:
    """What others than the open block's actors took back of what they proposed."""
    own = (*block.actors, *block.speakers) if block is not None else ()
    before = [frozenset(actor.id for actor in one.actors) for one in done]
    by = others_who_withdraw(line.text, own, before, register)
    if not by:
        return WithdrawalTold()
    told = OpenBlock(by, address, line.where, inline=False, written=[by[0].as_written])
    told.take_back(line)
    done.append(told)
    whole = block is not None and is_all_statement(line.text)
    return WithdrawalTold((BEFORE,), whole=whole, loose=whole)
