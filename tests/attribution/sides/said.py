"""Small negotiations for the tests of sides: drafts, and what actors say of them, in a line each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asks.provision_course import course_of
from app.attribution.lineage.provision_threads import ProvisionThreads
from app.attribution.sides.matrix import MatrixChoices, side_matrix
from app.attribution.sides.model import SpokenWish
from app.attribution.sides.spoken import PlacedWish, wish_of_position, wishes_of_ask
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.draft_alignment import index_draft
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.treaty.actors import Actor, ActorType, Membership, Register, register_of
from app.treaty.attributions import Evidence
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Position, Proposal

if TYPE_CHECKING:
    from app.attribution.sides.model import SideMatrix
    from app.treaty.draft import Draft

STATES = {"XNO": "Norhaven", "XKE": "Kestria", "XMI": "Mirandel", "XPO": "Portia"}
REGISTER: Register = register_of(
    (
        *(Actor(identity, ActorType.STATE, name) for identity, name in STATES.items()),
        Actor(
            "NORTH",
            ActorType.GROUP,
            "Northern Compact",
            members=(Membership("XNO"), Membership("XMI"), Membership("XPO", until="2030-12-31")),
        ),
        Actor("SEA", ActorType.GROUP, "Sea Forum", members=(Membership("XMI"), Membership("XKE"))),
        Actor("LOOSE", ActorType.GROUP, "Loose Circle"),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
)


def ask(
    edit: str, address: str, wording: str = "", *, stance: str = "", anchor: str = "", kind: str = "proposal"
) -> Ask:
    """One ask: `ask("delete", "Article 1(1)", "by day")`."""
    meant = Stance(stance or (edit if edit in set(Stance) else "propose"))
    return Ask("", Edit(edit), meant, address, wording, anchor, "", "", EvidenceKind(kind))


def placed(text: Draft, one: Ask) -> tuple[PlacedWish, ...]:
    """What an ask wants of a draft."""
    base = index_draft(index_provisions(text))
    known = frozenset(word for row in base.of.values() for word in row)
    block = Proposal("p", (), "proponent", one.address, "paper.txt", "", "", "", (one,))
    return wishes_of_ask(block, one, base, BaseIndex(base.places, known))


def placed_position(text: Draft, stance: str, address: str, wording: str = "") -> PlacedWish | None:
    """What an entered position wants of a draft."""
    said = Position(ActorRef("XNO", "Norhaven"), Stance(stance), address, "", "", "", "", wording=wording)
    return wish_of_position(said, index_draft(index_provisions(text)))


@dataclass
class Talk:
    """What is said of some drafts, one after the other."""

    drafts: tuple[Draft, ...]

    def __post_init__(self) -> None:
        steps = [compare(*self.drafts[at : at + 2]) for at in range(len(self.drafts) - 1)]
        self.threads = ProvisionThreads(self.drafts, [course_of(step).became for step in steps])
        self.wishes: list[SpokenWish] = []

    def says(
        self,
        actors: str,
        edit: str,
        address: str,
        wording: str = "",
        *,
        draft: int = 0,
        date: str = "",
        written: str = "",
        gone: int | None = None,
        stance: str = "",
        anchor: str = "",
        kind: str = "proposal",
    ) -> None:
        """Some actors ("XNO XKE") make an ask of a draft."""
        one = ask(edit, address, wording, stance=stance, anchor=anchor, kind=kind)
        refs = tuple(ActorRef(actor, written or actor) for actor in actors.split())
        name = f"{len(self.wishes)}"
        for found in placed(self.drafts[draft], one):
            said = Evidence(one.kind, "paper.txt", "", wording, date, "", name, name)
            thread = self.threads.of(draft, found.provision)
            above = self.threads.above(draft, found.provision)
            self.wishes.append(
                SpokenWish(
                    refs, draft, found.provision, address, thread, above, found.new, found.wants, one.stance, said,
                    wording, gone=gone,
                )
            )  # fmt: skip

    def withdraws(self, actor: str, address: str, wording: str = "", *, draft: int = 0, date: str = "") -> None:
        """An actor takes back what it said of a provision."""
        found = placed_position(self.drafts[draft], "withdraw", address)
        assert found is not None
        said = Evidence(EvidenceKind.ENTRY, "plenary", "", "", date, "")
        self.wishes.append(
            SpokenWish(
                (ActorRef(actor, actor),), draft, found.provision, address, self.threads.of(draft, found.provision),
                self.threads.above(draft, found.provision), found.new, found.wants, Stance.WITHDRAW, said, wording,
            )
        )  # fmt: skip

    def matrix(self, **choices: object) -> SideMatrix:
        """The matrix."""
        return side_matrix(self.wishes, self.threads, REGISTER, MatrixChoices(**choices))  # type: ignore[arg-type]

    def told(self, **choices: object) -> dict[str, str]:
        """Each pair with its counts: {"XKE XNO": "1 0 0"}, the same, the contrary, otherwise; ids in their order."""
        return {
            " ".join(
                sorted((pair.one, pair.other))
            ): f"{pair.counts.same} {pair.counts.contrary} {pair.counts.otherwise}"
            for pair in self.matrix(**choices).pairs
        }


def without(talk: Talk, actor: str) -> list[SpokenWish]:
    """The wishes as if an actor had said nothing."""
    left = [replace(one, actors=tuple(each for each in one.actors if each.id != actor)) for one in talk.wishes]
    return [one for one in left if one.actors]
