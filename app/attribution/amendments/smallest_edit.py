"""Makes the smallest edit from the wording of a draft to what an ask asks. It gives stretches of text, and
instructions.

An ask is turned into edits of the draft it speaks to (`text_edits.py`), these are laid on the draft that is shown
(`transfer.py`), and told as stretches and steps: strike these words, put those in behind these. A place is named by as
few words as name it alone in the text as it stands. What cannot be laid is told with its reason; nothing is guessed in
its place. It phrases nothing: the words of an instruction are the interface's.

However much of a paragraph an ask restates, the edit is what it adds or leaves out; what others changed stays.

>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships shall moor by day and by night.")
>>> amended(paper, draft("1. Ships shall moor by day."))
['nothing → and by night']
>>> amended(paper, draft("1. Ships shall moor by day."), draft("1. All ships shall moor by day."))
['nothing → and by night']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.amendments.text_edits import AskedEdits, asked_edits
from app.attribution.amendments.transfer import transfer_edits
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.draft_alignment import IndexedDraft, align_compared
from app.comparison.edits.paragraph_diff import stretches_between
from app.comparison.text.editorial_notes import is_note
from app.comparison.text.tokenizer import Tokens
from app.treaty.amendments import (
    AmendmentOutcome,
    AmendmentStretch,
    AskedAmendment,
    ProvisionAmendment,
    ProvisionEdit,
    Step,
    StretchKind,
)
from app.treaty.draft import Kind
from app.treaty.fates import HELD, Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.treaty.changes import Comparison
    from app.treaty.fates import DraftFate
    from app.treaty.proposals import Ask, Proposal


_MOST = 8
"""Words and signs by which a place is named that no words before it name alone."""


def steps_of(stretches: Sequence[AmendmentStretch]) -> tuple[Step, ...]:
    """The instructions that make the text as it stands the wanted one, in order; of spaces alone nothing is said."""
    text = "".join(stretch.text for stretch in stretches if stretch.part is not StretchKind.IN)
    found = (_step(text, change) for change in _changes(stretches))
    return tuple(step for step in found if step.out or step.into)


class _Change(NamedTuple):
    at: int
    """Offset in the text as it stands."""
    out: str
    into: str
    behind: str
    """What stays behind it, up to the next change."""


def _changes(stretches: Sequence[AmendmentStretch]) -> Iterator[_Change]:
    at, out, into = 0, "", ""
    for stretch in (*stretches, AmendmentStretch("", StretchKind.KEPT)):
        if stretch.part is StretchKind.OUT:
            out += stretch.text
        elif stretch.part is StretchKind.IN:
            into += stretch.text
        else:
            if out or into:
                yield _Change(at, out, into, stretch.text)
            at, out, into = at + len(out) + len(stretch.text), "", ""


def _step(text: str, change: _Change) -> Step:
    at, out, into, behind = change
    said = out.strip()
    tokens = Tokens(text, ())
    first, end = tokens.before(at), tokens.before(at + len(out))
    if said and _stands_once(tokens, first, end):
        return Step(said, into.strip(), "", "")
    for start in range(first - 1, -1, -1):
        named = text[tokens.spans[start][0] : at]
        if any(map(str.isalnum, named)) and _stands_once(tokens, start, end):
            return Step(said, into.strip(), named.rstrip(), "")
    for stop in range(end, tokens.before(at + len(out) + len(behind)) if said else end):
        if _stands_once(tokens, first, stop + 1):
            stays = text[at + len(out) : tokens.spans[stop][1]]
            return Step(f"{out}{stays}".strip(), f"{into}{stays}".strip(), "", "")
    if not any(map(str.isalnum, text[:at])):
        return Step(said, into.strip(), "", _first_words(text[at + len(out) :]))
    return Step(said, into.strip(), text[tokens.spans[max(0, first - _MOST)][0] : at].rstrip(), "")


def _first_words(text: str) -> str:
    """A text up to its first word, with the signs before it."""
    word = next((span for span in Tokens(text, ()).spans if text[span[0]].isalnum()), None)
    return text[: word[1]].strip() if word else text.strip()


def _stands_once(tokens: Tokens, first: int, end: int) -> bool:
    """Whether tokens [first, end) stand nowhere else in their text; part of a word is no place."""
    words = [tokens.word(k) for k in range(len(tokens.spans))]
    size = end - first
    return sum(words[k : k + size] == words[first:end] for k in range(len(words) - size + 1)) == 1


class AmendmentBuilder:
    """Lays asks of one draft on a later one, or on itself. Make it once for the two."""

    def __init__(self, base: IndexedDraft, shown: IndexedDraft, comparison: Comparison) -> None:
        """`comparison` is that of the two drafts, also where they are the same."""
        known = frozenset(word for words in (base, shown) for row in words.of.values() for word in row)
        self._base, self._shown = base, shown
        self._older = BaseIndex(base.places, known)
        self._later = align_compared(comparison, base, shown)
        self._order = {provision.id: at for at, provision in enumerate(shown.places.draft.provisions)}
        self._runs: dict[str, dict[str, None]] = {}
        for run in comparison.equal:
            self._runs.setdefault(run.older, {})[run.newer] = None

    def asked(self, proposal: Proposal, ask: Ask) -> AskedEdits:
        """What an ask does to the draft it speaks to."""
        return asked_edits(proposal, ask, self._base, self._older)

    def amendment(self, proposal: Proposal, ask: Ask, fate: DraftFate | None = None) -> AskedAmendment:
        """What has to be done to the draft so that it says what `ask` asks; `fate` is what the draft has of it."""
        asked = self.asked(proposal, ask)
        if asked.new:
            return self._new(proposal, ask, fate)
        if fate is not None and fate.standing is Fate.TAKEN and (fate.share >= 1 or not asked.edits):
            return AskedAmendment(AmendmentOutcome.DONE)
        if asked.moves:
            return self._moved(asked.moves, ask)
        whole = self._whole(asked, ask, fate)
        if asked.obstacle is not None:
            done = asked.obstacle is AmendmentOutcome.REPEATS and not whole
            return AskedAmendment(
                AmendmentOutcome.DONE if done else asked.obstacle, whole=whole, passed_over=asked.passed_over
            )
        return self._laid(asked, whole, fate)

    def _laid(self, asked: AskedEdits, whole: tuple[ProvisionAmendment, ...], fate: DraftFate | None) -> AskedAmendment:
        """Edits of texts, and provisions that are to go, laid on the draft that is shown."""
        texts = {edit.provision: self._base.places.by_id[edit.provision].text for edit in asked.edits}
        there = {
            provision: [(other, self._text(other)) for other in self._where(provision, fate)] for provision in texts
        }
        found = transfer_edits(asked.edits, texts, there)
        wanted = [identity for identity in self._order if identity in found.texts]
        taken = fate is not None and fate.standing is Fate.TAKEN
        if fate is not None and taken:
            # What is there of it is the whole of it, wherever it stands: nothing is asked a second time elsewhere.
            wanted = [identity for identity in wanted if identity == fate.provision]
        amended = [self._amended(identity, found.texts[identity]) for identity in wanted]
        amended += self._struck(asked.strikes, asked.option)
        lost = tuple((texts[edit.provision][edit.start : edit.end], edit.text.strip()) for edit in found.lost)
        if asked.option and not found.standing and not wanted:
            amended = [*self._put_back(asked.option), *amended]
            lost = ()
        if amended:
            laying = AmendmentOutcome.LAID
        elif found.standing or asked.strikes or taken:
            laying = self._nothing_left(fate)
        else:
            laying, lost = AmendmentOutcome.GONE, ()
        return AskedAmendment(laying, tuple(amended), whole, asked.passed_over, lost, asked.guessed_side)

    def _nothing_left(self, fate: DraftFate | None) -> AmendmentOutcome:
        """What is to be said where nothing is left to be done, as far as words can be laid."""
        if fate is None or fate.standing is Fate.TAKEN:
            return AmendmentOutcome.DONE
        return AmendmentOutcome.BRACKETED if fate.standing is Fate.BRACKETED else AmendmentOutcome.STANDS

    def _where(self, provision: str, fate: DraftFate | None) -> list[str]:
        """Where the words of a provision of the base may stand in the draft, the likeliest first."""
        near = [*self._later.became(provision), *self._runs.get(provision, ())]
        if fate is not None and fate.provision and fate.standing in HELD:
            near.append(fate.provision)
        return [identity for identity in dict.fromkeys(near) if self._text(identity)]

    def _text(self, identity: str) -> str:
        return self._shown.places.by_id[identity].text

    def _amended(self, identity: str, wanted: str) -> ProvisionAmendment:
        stretches = stretches_between(self._text(identity), wanted)
        address = self._shown.places.by_id[identity].address
        return ProvisionAmendment(ProvisionEdit.EDIT, identity, address, stretches, steps_of(stretches))

    def _whole(self, asked: AskedEdits, ask: Ask, fate: DraftFate | None) -> tuple[ProvisionAmendment, ...]:
        """The wording in the place of the provision that it gives anew; none where the draft reads so. Where an option
        is gone, its place is that of what it was an option of.
        """
        if not asked.restates:
            return ()
        there, wording = self._where(asked.restates, fate), ask.wording.strip()
        restated = self._base.places.by_id[asked.restates]
        if not there and restated.kind is Kind.OPTION:
            there = self._where(restated.parent, None)
        return (self._amended(there[0], wording),) if there and self._text(there[0]) != wording else ()

    def _struck(self, strikes: Sequence[str], option: str) -> list[ProvisionAmendment]:
        """Provisions that are to go, as they stand now; a note that one was deleted is none, and what the option became
        that is to stand stays.
        """
        found = dict.fromkeys(new for one in strikes for new in self._later.became(one))
        stays = {new for one in self._base.places.below(option) for new in self._later.became(one)} if option else set()
        there = [self._shown.places.by_id[identity] for identity in self._order if identity in found.keys() - stays]
        return [
            ProvisionAmendment(ProvisionEdit.STRIKE, p.id, p.address, (AmendmentStretch(p.text, StretchKind.OUT),))
            for p in there
            if p.text and not is_note(p.text)
        ]

    def _put_back(self, option: str) -> list[ProvisionAmendment]:
        """An option that is gone, as it stood."""
        texts = [self._base.places.by_id[one] for one in self._base.places.below(option)]
        return [
            ProvisionAmendment(
                ProvisionEdit.NEW,
                "",
                p.address,
                (AmendmentStretch(p.text, StretchKind.IN),),
                goal=self._near(p.address),
            )
            for p in texts
            if p.text
        ]

    def _new(self, proposal: Proposal, ask: Ask, fate: DraftFate | None) -> AskedAmendment:
        """A provision of its own: put in, or what the draft has of it made the wording."""
        wording = ask.wording.strip()
        if fate is not None and fate.standing in HELD and fate.provision:
            amended = self._amended(fate.provision, wording)
            if fate.standing is Fate.TAKEN and fate.share >= 1:
                return AskedAmendment(AmendmentOutcome.DONE)
            if self._text(fate.provision) == wording:
                return AskedAmendment(AmendmentOutcome.BRACKETED)
            return AskedAmendment(AmendmentOutcome.LAID, (amended,))
        address = ask.address or proposal.address
        new = ProvisionAmendment(
            ProvisionEdit.NEW, "", address, (AmendmentStretch(wording, StretchKind.IN),), goal=self._near(address)
        )
        return AskedAmendment(AmendmentOutcome.LAID, (new,))

    def _near(self, address: str) -> str:
        """The provision of the draft in which a new one would stand, or behind which; "" where none is known."""
        cuts = [match.start() for match in re.finditer(r"[(,]", address)]
        names = [address[:cut].strip() for cut in reversed(cuts)]
        if number := re.match(r"\D*\d+", names[-1] if names else address):
            names.append(number[0])
        for name in names:
            for new in self._later.became(self._base.places.at(name)):
                return self._shown.places.by_id[new].address
        return ""

    def _moved(self, provision: str, ask: Ask) -> AskedAmendment:
        there = self._later.became(provision)
        if not there:
            return AskedAmendment(AmendmentOutcome.GONE)
        text, goal = self._text(there[0]), ask.anchor or ask.wording
        address = self._shown.places.by_id[there[0]].address
        moved = ProvisionAmendment(
            ProvisionEdit.MOVE,
            there[0],
            address,
            (AmendmentStretch(text, StretchKind.KEPT),) if text else (),
            goal=goal,
        )
        return AskedAmendment(AmendmentOutcome.LAID, (moved,))
