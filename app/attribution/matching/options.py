"""Rival options: one was asked for or asked to go, and one stands. Words inside an option are not looked at here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.survival import GONE, MOSTLY, STANDS, Answer, Standing
from app.treaty.changes import ChangeKind
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import Wanted
    from app.attribution.matching.change_delta import Made
    from app.attribution.words.provision_index import Ground

_STANDS_ASKED = "The option that was asked for stands."
_STANDS_AGAINST = "The option that was asked to go stands."
_RIVAL_STANDS = "The other option was asked for; it is gone."


def chosen(change: Made, ask: Wanted, ground: Ground, standing: Standing) -> Answer | None:
    """Support for an option: its contrary is that the option goes; its answer that a rival goes while it stands."""
    side = change.change.older
    wanted = ground.older.at(ask.ask.address)
    if side is None or not wanted or side.provision not in ground.older.by_id:
        return None
    if change.change.kind is ChangeKind.OPTION:
        return label(change, ask, ground, standing)
    gone = change.gone
    if not gone or len(gone) < MOSTLY * len(ground.older.words[side.provision]):
        return None
    option = option_of(side.provision, ground)
    if option == wanted:
        contrary = standing.share(wanted) < GONE
        return Answer(0.9, (" ".join(gone[:12]),), Stance.SUPPORT, opposite=True) if contrary else None
    if option in rivals(wanted, ground) and standing.share(wanted) >= STANDS:
        return Answer(0.85, (" ".join(gone[:12]),), Stance.SUPPORT, notes=(_STANDS_ASKED,))
    return None


def label(change: Made, ask: Wanted, ground: Ground, standing: Standing) -> Answer | None:
    """An option loses its label because it is the one that stands: what that is to who asked for it, for a rival, or
    for it to go.
    """
    side = change.change.older
    asked = ground.older.at(ask.ask.address)
    if side is None or not asked or change.change.newer is not None:
        return None
    option = side.provision
    others = rivals(option, ground)
    if option not in (asked, *rivals(asked, ground)) or not ground.news.get(option) or not others:
        return None
    if standing.share(option) < STANDS or any(standing.share(other) >= GONE for other in others):
        return None
    words = (" ".join(ground.older.words[option][:12]),)
    if ask.ask.edit is Edit.DELETE:
        against = option == asked
        return Answer(0.85, words, ask.ask.stance, opposite=True, notes=(_STANDS_AGAINST,)) if against else None
    if option == asked:
        return Answer(0.85, words, Stance.SUPPORT, notes=(_STANDS_ASKED,))
    return Answer(0.85, words, Stance.SUPPORT, opposite=True, notes=(_RIVAL_STANDS,))


def option_of(provision: str, ground: Ground) -> str:
    """The id of the option in which an older provision stands, itself included; "" when it stands in none."""
    at = provision
    while at and ground.older.by_id[at].kind is not Kind.OPTION:
        at = ground.older.by_id[at].parent
    return at


def rivals(option: str, ground: Ground) -> tuple[str, ...]:
    """The ids of the other options under the same provision, in document order."""
    here = ground.older.by_id[option]
    if here.kind is not Kind.OPTION:
        return ()
    around = ground.older.inside.get(ground.older.root.get(option, ""), ())
    return tuple(p.id for p in around if p.kind is Kind.OPTION and p.parent == here.parent and p.id != option)
