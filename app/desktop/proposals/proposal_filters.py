"""What the reader wants to see of the proposals: of which actor, paper and fate, settled or not, with which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.ask_descriptions import fate_in, fate_or_none
from app.desktop.ground.language.terms import review_words
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.proposals.proposal_tree import MANY
from app.services.proposals.review import all_named
from app.treaty.actor_names import fold_name
from app.treaty.actor_order import sort_actors
from app.treaty.fates import Fate
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.services.proposals.listing import ListedAsk, ProposalList
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

NONE = "none"
_PAUSE = 150
"""Milliseconds after the last key until the list follows what is typed."""


@dataclass(frozen=True, slots=True)
class ProposalFilter:
    """What is wanted; "" means everything. `fate` may be "none": asks that have none."""

    actor: str = ""
    paper: str = ""
    fate: str = ""
    review: str = ""
    """"open" for what nobody has said anything of, else a `Review` value."""
    text: str = ""
    named: frozenset[str] = frozenset()
    """The actors of whom `text` is a name, in any language."""

    def admits(self, listed: ListedAsk, draft: str) -> bool:
        """Whether an ask is wanted."""
        one, proposal = listed.fated, listed.fated.proposal
        if self.actor and all(key_of(actor.id, actor.as_written) != self.actor for actor in proposal.actors):
            return False
        if self.paper and listed.paper != self.paper:
            return False
        if self.fate and fate_in(one, draft) != (self.fate if self.fate != NONE else ""):
            return False
        wanted = Review.UNSEEN.value if self.review == "open" else self.review
        if self.review and proposal.review.value != wanted:
            return False
        if not self.text or any(actor.id in self.named for actor in proposal.actors):
            return True
        fate = one.present(draft)
        texts = (one.address, fate.address if fate else "", one.ask.wording, one.ask.quote, one.ask.anchor)
        names = (actor.as_written for actor in proposal.actors)
        words = fold_name(" ".join((*texts, proposal.rationale, *names)))
        return all(part in words for part in fold_name(self.text).split())


def key_of(actor: str, as_written: str) -> str:
    """By what an actor is known: its id, or its name as written where it has none."""
    return f"? {as_written}" if actor == "?" else actor


class ProposalFilterBar(QWidget):
    """The controls. Emits `changed` when the reader wants something else, or groups otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by, self.actor, self.paper, self.fate, self.review = (QComboBox() for _ in range(5))
        self.text, self.all = QLineEdit(), QToolButton()
        self._later: tuple[str, str, str] | None = None
        self._register: Register | None = None
        self.text.setPlaceholderText(tr("Words, names or places"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(200)
        self.all.setText(tr("Show &all"))
        flow = FlowLayout(self)
        flow.setContentsMargins(12, 4, 12, 8)
        names = (
            (self.by, tr("Group by")),
            (self.actor, tr("Actor")),
            (self.paper, tr("Paper")),
            (self.fate, tr("Fate")),
            (self.review, tr("Settled or not")),
            (self.text, tr("Filter by words")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            flow.addWidget(widget)
        flow.addWidget(self.all)
        for box in (self.by, self.actor, self.paper, self.fate, self.review):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also when others are offered later
            box.setMinimumContentsLength(6)
            box.setMaximumWidth(220)
            box.activated.connect(lambda _at: self.changed.emit())
        self.by.addItem(tr("By article"), "article")
        self.by.addItem(tr("By actor"), "actor")
        self.review.addItem(tr("Settled or not"), "")
        self.review.addItem(tr("Not settled yet"), "open")
        for review in (Review.CONFIRMED, Review.CORRECTED, Review.REJECTED):
            self.review.addItem(review_words(review.value), review.value)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.text.textEdited.connect(lambda _words: self._pause.start())
        self.text.textChanged.connect(lambda words: None if words else self._pause.start())
        self.all.clicked.connect(self.reset)

    def sought(self) -> ProposalFilter:
        """What is wanted."""
        actor, paper, fate, review = (
            str(box.currentData() or "") for box in (self.actor, self.paper, self.fate, self.review)
        )
        text = self.text.text().strip()
        named = all_named(text, self._register) if self._register is not None else frozenset()
        return ProposalFilter(actor, paper, fate, review, text, named)

    def group_by(self) -> str:
        """How the list is grouped: "article" or "actor"."""
        return str(self.by.currentData())

    def offer(self, book: ProposalList) -> Iterator[None]:
        """Offer what occurs in a book; what was chosen stays chosen where it occurs. In pieces, some asks each."""
        found: dict[ActorRef, None] = {}
        met: set[str] = set()
        for at in range(0, len(book.rows), MANY):
            for row in book.rows[at : at + MANY]:
                found.update(dict.fromkeys(row.fated.proposal.actors))
                met.add(fate_in(row.fated, book.draft))
            yield
        actors = sort_actors(found, book.register, language_code())
        yield
        self._register = book.register
        _refill(self.actor, [(tr("All actors"), "")] + [
            (actor_words(book.register, actor), key_of(actor.id, actor.as_written)) for actor in actors
        ])  # fmt: skip
        titles = ((book.titles.get(paper, paper), paper) for paper in book.papers)
        _refill(self.paper, [(tr("All papers"), ""), *titles])
        fates = [(fate_or_none(fate.value), fate.value) for fate in Fate if fate.value in met]
        none = [(fate_or_none(""), NONE)] if "" in met else []
        _refill(self.fate, [(tr("All fates"), ""), *fates, *none])

    def want_in_time(self) -> None:
        """Want what was wanted when nothing was offered yet."""
        if self._later is not None:
            wanted, self._later = self._later, None
            self.want(*wanted)

    def choose_actor(self, key: str) -> None:
        """Want the asks of one actor only, "" for all."""
        self.actor.setCurrentIndex(max(0, self.actor.findData(key)))
        self.changed.emit()

    def want(self, actor: str, fate: str, paper: str = "") -> None:
        """Want the asks of one actor with one fate, of one paper only, "" for all; where nothing is offered yet, once
        it is.
        """
        if self.actor.count() == 0:
            self._later = (actor, fate, paper)
            return
        self.reset()
        self.actor.setCurrentIndex(max(0, self.actor.findData(actor)))
        self.fate.setCurrentIndex(max(0, self.fate.findData(fate)))
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper)))
        self.changed.emit()

    def reset(self) -> None:
        """Want everything."""
        for box in (self.actor, self.paper, self.fate, self.review):
            box.setCurrentIndex(0)
        self.text.clear()
        self._pause.stop()
        self.changed.emit()


def _refill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Offer other choices; each once, and what was chosen stays where it is offered."""
    chosen = box.currentData()
    box.clear()
    for words, value in dict.fromkeys(choices):
        if box.findData(value) < 0:
            box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
