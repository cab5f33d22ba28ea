"""Compared pairs as a window has them: remembered, asked of the worker when they are not, and compared ahead of need.

What is remembered holds only while the dossier is as it was then: whether something was written since is asked of the
file in microseconds, and what that changed the worker says. Calls that take a Progress wait for the worker and belong
in a thread; `recalled` does not wait. What comes before it is known who asked is handed on and never remembered.
Nothing is compared here.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.job import Cancelled, Progress, Refused, SilentProgress
from app.redline.model import NamesState
from app.services.comparisons.transfer import TextsComplete, compare_pieces, confirm_attributions, put_together
from app.storage.file.stamp import stamp_of
from app.treaty.actors import register_of

if TYPE_CHECKING:
    from app.job import Worker
    from app.message import Message
    from app.redline.model import Redline
    from app.services.comparisons.pairs import DraftPair
    from app.services.comparisons.transfer import RedlineChunk
    from app.services.resources import Resources
    from app.storage.file.stamp import Stamp
    from app.storage.file.state import DossierState
    from app.treaty.actors import Actor, Register
    from app.treaty.attributions import Attribution
    from app.treaty.confirmations import Confirmation, Verdict
    from app.treaty.proposals import ProposalPaper

LONG = 600.0
"""Seconds after which a comparison is given up."""
_BEAT = 0.02
"""Seconds between two looks at whether the person who waits asked to stop."""
ROWS = 40_000
"""How many rows all remembered redlines may have together: some 15 long treaties, or two of 300,000 words."""


@dataclass(frozen=True)
class ShownPair:
    """A compared pair as a window has it."""

    pair: DraftPair
    redline: Redline
    papers: tuple[ProposalPaper, ...]
    """The papers behind it, with the proposals that a person rejected."""
    register: Register
    """The shipped register, joined with the dossier's own actors."""
    state: DossierState
    stamp: Stamp
    set_aside: tuple[Attribution, ...] = ()
    """What was found and a person rejected: it names nobody."""


class _Going:
    """The Progress of a pair that is compared ahead; when somebody comes to want it, they are told, too."""

    def __init__(self, pair: DraftPair, progress: Progress) -> None:
        self.pair = pair
        self.ended = threading.Event()
        self.told: Progress = SilentProgress()
        self._progress = progress

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Pass a step on; raises Cancelled when whoever compares ahead wants no more."""
        self._progress.step(0, 0, "")
        with suppress(Cancelled):  # who no longer waits for it leaves it to those who compare ahead
            self.told.step(done, total, what)


class ComparisonClient:
    """The compared pairs of this program's run. Threads may ask at the same time."""

    def __init__(self, worker: Worker, resources: Resources, rows: int = ROWS) -> None:
        self._worker, self._resources, self._room = worker, resources, rows
        self._lock = threading.Lock()
        self._known: OrderedDict[DraftPair, ShownPair] = OrderedDict()
        self._own: tuple[tuple[Actor, ...], Register] = ((), resources.register)
        self._going: _Going | None = None
        """What is being compared ahead of need."""

    def recalled(self, pair: DraftPair) -> ShownPair | None:
        """The pair as it is remembered, when nothing was written to its dossier since; else None. Quick."""
        with self._lock:
            known = self._known.get(pair)
            if known is None or not known.stamp or known.stamp != stamp_of(pair.dossier):
                return None
            self._known.move_to_end(pair)
            return known

    def compared(
        self, pair: DraftPair, progress: Progress, early: Callable[[ShownPair], None] | None = None
    ) -> ShownPair:
        """The pair compared by the worker, as far as that is still to be done. Raises Refused and Cancelled.

        `early` may be given its texts before, without the names, which are still being looked for then; one that is
        being compared ahead only comes whole.
        """
        going = self._going
        if going is not None and going.pair == pair:
            going.told = progress
            while not going.ended.wait(_BEAT):
                progress.step(0, 0, "")
            if known := self.recalled(pair):
                return known
        return self._asked(pair, progress, early=early)

    def ahead(self, pairs: Iterable[DraftPair], progress: Progress) -> None:
        """Compare what may be asked for next, one after the other, while nobody asks for anything else."""
        for pair in pairs:
            if self.recalled(pair) is not None:
                continue
            self._going = going = _Going(pair, progress)
            try:
                self._asked(pair, going, spare=True)
            except (Refused, Cancelled):
                return  # it is told when somebody asks for it
            finally:
                self._going = None
                going.ended.set()

    def words_on(
        self, pair: DraftPair, said: tuple[tuple[Attribution, Verdict], ...], progress: Progress
    ) -> tuple[Confirmation, ...]:
        """What a person says of attributions of a pair, ready to be stored. Raises Refused and Cancelled."""
        words: tuple[Confirmation, ...] = self._worker.call(
            confirm_attributions, pair, self._resources, said, timeout=LONG, progress=progress
        )
        return words

    def _asked(
        self,
        pair: DraftPair,
        progress: Progress,
        *,
        spare: bool = False,
        early: Callable[[ShownPair], None] | None = None,
    ) -> ShownPair:
        with self._lock:
            held = self._known.get(pair)
        laid_on = held.redline if held else None
        pieces: list[RedlineChunk | ProposalPaper] = []

        def heard(piece: RedlineChunk | ProposalPaper) -> None:
            nonlocal laid_on
            if not isinstance(piece, TextsComplete):
                pieces.append(piece)
                return
            head, laid_on, _ = put_together(pieces, None)
            pieces.clear()
            assert early is not None, "only who wants the texts early gets them"
            early(ShownPair(pair, laid_on, (), self._register(head.own), head.state, head.stamp))

        self._worker.call(
            compare_pieces,
            pair,
            self._resources,
            held.state if held else None,
            early is not None,
            timeout=LONG,
            progress=progress,
            spare=spare,
            heard=heard,
        )
        head, redline, papers = put_together(pieces, laid_on)
        if held is not None and head.state == held.state:
            shown = replace(held, stamp=head.stamp)
        elif held is not None and head.state.facts == held.state.facts:
            shown = replace(held, redline=redline, state=head.state, stamp=head.stamp, set_aside=head.set_aside)
        else:
            register = self._register(head.own)
            shown = ShownPair(pair, redline, papers, register, head.state, head.stamp, head.set_aside)
        self.remember(shown)
        return shown

    def remember(self, shown: ShownPair) -> None:
        """Remember a compared pair as the one used last, and forget those used least when there are too many."""
        assert shown.redline.names is NamesState.THERE, "what names nobody yet is not what was compared"
        with self._lock:
            self._known[shown.pair] = shown
            self._known.move_to_end(shown.pair)
            while len(self._known) > 1 and sum(len(one.redline.rows) for one in self._known.values()) > self._room:
                self._known.popitem(last=False)

    def _register(self, own: tuple[Actor, ...]) -> Register:
        """The register of a dossier with these actors of its own."""
        known, register = self._own
        if own != known:
            register = register_of((*self._resources.register.actors, *own)) if own else self._resources.register
            self._own = own, register
        return register
