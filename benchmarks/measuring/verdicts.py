"""Names on changes held against the truth of planted proposals: right, false, or missed. It prints nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Side
    from app.treaty.proposals import Proposal
    from benchmarks.measuring.invented import Issued, Word
    from benchmarks.measuring.planting import Planted


@dataclass
class Verdicts:
    """What was asked and taken, what of it was found, and what was named falsely, by kind of ask."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    right: int = 0
    lines: list[str] = field(default_factory=list)

    def add(self, other: Verdicts) -> None:
        """Count another case in."""
        self.wanted += other.wanted
        self.found += other.found
        self.false += other.false
        self.right += other.right

    def asked(self) -> int:
        """How many asks were taken, each asker counted."""
        return self.wanted.total()

    def precision(self) -> float:
        """Share of the names that are right."""
        named = self.right + self.false.total()
        return self.right / named if named else 1.0

    def recall(self) -> float:
        """Share of the asks taken whose asker is named."""
        return self.found.total() / self.wanted.total() if self.wanted else 1.0


def judged(case: Planted, comparison: Comparison, found: Sequence[Attribution]) -> Verdicts:
    """Every name that is shown as having asked, and every ask that was taken, judged."""
    changes = {change.id: change for change in comparison.changes}
    causes = {change.id: _causes(change, case) for change in comparison.changes}
    kinds = {p.id: _plant_of(p.id, case) for paper in case.papers for p in paper.proposals}
    verdicts = Verdicts()
    seen: set[tuple[str, str]] = set()
    for one in found:
        if one.opposite or one.role != "proponent":
            continue
        for actor in one.actors:
            plants = [case.plants[plant] for plant in causes[one.change] if plant in case.plants]
            if one.asked.proposal in case.asked:
                mine = case.plants[case.asked[one.asked.proposal]]
                if mine.out & _gone(changes[one.change], case):  # It wanted words gone that went by another's wish too.
                    plants.append(mine)
            if any(actor.as_written in plant.askers or actor.as_written in plant.allowed for plant in plants):
                verdicts.right += 1
                seen |= {(plant.id, actor.as_written) for plant in plants}
            else:
                kind = kinds.get(one.asked.proposal, "tagged")
                verdicts.false[kind] += 1
                at = [a.address for p in _proposals(case, one.asked.proposal) for a in p.asks]
                verdicts.lines.append(
                    f"  FALSE {actor.as_written} ({kind}) {_shown(changes[one.change])} {one.score} {one.words} asked "
                    f"at {at} | caused by {[(p.id, p.kind) for p in plants] or 'the chair'}"
                )
    standing = {plant for by in causes.values() for plant in by}
    for plant in case.plants.values():
        if not plant.taken or plant.id not in standing:
            continue
        for actor in plant.askers:
            kind = f"{plant.kind} (old)" if plant.older_base else plant.kind
            verdicts.wanted[kind] += 1
            if (plant.id, actor) in seen:
                verdicts.found[kind] += 1
            else:
                where = [_shown(changes[c]) for c, by in causes.items() if plant.id in by][:3]
                verdicts.lines.append(f"  MISS {actor} ({kind}) {where} asked {_asked(case, plant.id, actor)}")
    return verdicts


def _asked(case: Planted, plant: str, actor: str) -> list[tuple[str, str, str]]:
    proposals = [p for paper in case.papers for p in paper.proposals if case.asked[p.id] == plant]
    mine = [p for p in proposals if p.actors[0].as_written == actor]
    return [(a.edit.value, a.address, a.wording[-80:]) for p in mine for a in p.asks]


def _proposals(case: Planted, identity: str) -> list[Proposal]:
    return [p for paper in case.papers for p in paper.proposals if p.id == identity]


def _plant_of(proposal: str, case: Planted) -> str:
    return case.plants[case.asked[proposal]].kind


def _causes(change: Change, case: Planted) -> set[str]:
    """By whose wish the words of a change came or went."""
    if change.kind is ChangeKind.MOVE and change.older is not None:
        texts = {identity: text for text, identity in case.older.provision.items()}
        text = texts.get(change.older.provision)
        return {case.moves[text]} if text in case.moves else set()
    found = {case.gone.get(word, "") for word in _words(change.older, case.older)}
    older = {word for article in case.older.treaty.articles for text in article.texts for word in text.words}
    found |= {word.by for word in _words(change.newer, case.newer) if word not in older}
    if change.kind is ChangeKind.OPTION and change.older is not None:
        found |= _options(change.older.provision, case)
    return found - {""}


def _gone(change: Change, case: Planted) -> set[Word]:
    """The words of the older draft that a change takes out."""
    return {word for word in _words(change.older, case.older) if word in case.gone}


def _options(provision: str, case: Planted) -> set[str]:
    """The wish by which the rivals of an option went."""
    home = case.older.treaty.home()
    text = next(t for t, identity in case.older.provision.items() if identity == provision)
    return {case.gone.get(word, "") for rival in home[text].texts if rival.kind is text.kind for word in rival.words}


def _words(side: Side | None, where: Issued) -> list[Word]:
    if side is None or side.field != "text":
        return []
    text = next((t for t, identity in where.provision.items() if identity == side.provision), None)
    if text is None:
        return []
    pairs = zip(text.words, where.places[text], strict=True)
    return [word for word, (start, end) in pairs if start < side.end and side.start < end]


def _shown(change: Change) -> str:
    older = f"{change.older.provision} {change.older.text[:70]!r}" if change.older else "-"
    newer = f"{change.newer.provision} {change.newer.text[:90]!r}" if change.newer else "-"
    return f"{change.kind.value} {older} → {newer}"
