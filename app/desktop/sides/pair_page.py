"""Two actors in full: the provisions on which both spoke, what each said, and over the drafts; or who spoke apart and
who stands near whom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.positions.related_asks import AskRelation
from app.attribution.sides.model import LEAST
from app.desktop.ground.language.ask_descriptions import shorten_line
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, join_facts, number_words, with_label
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr
from app.desktop.sides.dispute_words import evidence_place
from app.desktop.sides.place_page import PlacePage, TextPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.sides.model import ActorPair, RelationCount, SharedProvision
    from app.services.proposals.sides import DossierSides

MOST = 16
"""So many shared provisions stand on one page, laid out in one turn of the event loop; all stand in the export."""
_LONGEST = 200


def full_name(found: DossierSides, actor: str) -> str:
    """The name of an actor by its id."""
    return found.full_names.get(actor) or found.names.get(actor, actor)


def relation_words(shared: SharedProvision) -> str:
    """What two want of a provision, of each other."""
    if shared.mixed:
        return tr("the same of some words, the contrary of others")
    words = {
        AskRelation.SAME: tr("the same", "relation"),
        AskRelation.CONTRARY: tr("the contrary", "relation"),
        AskRelation.OTHERWISE: tr("otherwise", "relation"),
    }
    return words[shared.relation]


def count_words(count: RelationCount) -> str:
    """The counts of two in words, never without of how many."""
    facts = (
        tr("the same on %n", "", count.same),
        tr("the contrary on %n", "", count.contrary),
        tr("otherwise on %n", "", count.otherwise),
    )
    return with_label(tr("both spoke on %n provisions", "", count.shared), commas(facts))


def show_pair(page: PlacePage, found: DossierSides, pair: ActorPair) -> None:
    """Tell of two actors."""
    page.begin()
    page.head(join_facts((full_name(found, pair.one), full_name(found, pair.other))))
    page.say(count_words(pair.counts))
    if not pair.counts.tells:
        page.say(tr("Fewer than %n shared provisions tell no tendency.", "", LEAST), faint=True)
    for shared in pair.shared[:MOST]:
        _provision(page, found, shared, (pair.one, pair.other))
    left = len(pair.shared) - MOST
    if left > 0:
        page.say(tr("%n more stand in the export.", "", left), faint=True)
    page.head(tr("With what was said up to each draft"), small=True)
    heads = (tr("Draft"), tr("Both spoke on"), tr("Same"), tr("Contrary"), tr("Otherwise"))
    page.table(heads, [
        (label, *map(number_words, (count.shared, count.same, count.contrary, count.otherwise)))
        for label, count in zip(found.matrix.drafts, pair.by_draft, strict=False)
    ])  # fmt: skip
    page.end()


def show_summary(page: PlacePage, found: DossierSides, actor: str = "") -> None:
    """Tell of an actor on how much it spoke; then who spoke apart from a group, who stands near whom, what is in no
    count.
    """
    matrix = found.matrix
    page.begin()
    if actor:
        page.head(full_name(found, actor))
        page.say(tr("spoke on %n provisions", "", matrix.spoke[actor]))
    page.head(tr("Members who spoke apart from their group"), small=bool(actor))
    for one in matrix.apart[:MOST]:
        page.say(join_facts((full_name(found, one.group), full_name(found, one.member))))
        _provision(page, found, one.shared, (one.group, one.member))
    if not matrix.apart:
        page.say(tr("None."), faint=True)
    page.head(tr("Who stands near whom"), small=True)
    for cluster in matrix.clusters:
        page.say(with_label(commas(isolate_text(full_name(found, one)) for one in cluster.actors),
                            count_words(cluster.count)))  # fmt: skip
    if not matrix.clusters:
        page.say(tr("No two have %n shared provisions and stand near each other.", "", LEAST), faint=True)
    told = (
        with_label(tr("Not by members, for no day is told or they are not known"),
                   commas(full_name(found, one) for one in matrix.undated)) if matrix.undated else "",
        tr("%n wishes of names that are not read are in no count.", "", matrix.unread) if matrix.unread else "",
        tr("%n asks that have no place in a draft are in no count.", "", matrix.unplaced) if matrix.unplaced else "",
    )  # fmt: skip
    for words in filter(None, told):
        page.say(words, faint=True)
    page.end()


def _provision(page: PlacePage, found: DossierSides, shared: SharedProvision, ends: Sequence[str]) -> None:
    matrix, label = found.matrix, found.place_of(shared.thread)
    place = TextPlace(label, shared.thread.provision)
    address = isolate_text(address_words(found.address(shared.thread, "")))
    if shared.new:
        wish = next(one for one in matrix.wishes if one.place == (shared.thread, shared.new))
        address = tr("{place} (new)").format(place=isolate_text(address_words(wish.address)))
    page.say_at(f"{{place}} · {isolate_text(label)} · {relation_words(shared)}", address, place)
    for actor, numbers in zip(ends, shared.said, strict=True):
        for wish in (matrix.wishes[number] for number in numbers):
            draft = matrix.drafts[wish.draft]
            there = TextPlace(draft, wish.provision)
            facts = (stance_words(wish.stance.value), "{place}", isolate_text(draft), evidence_place(wish.said))
            line = with_label(isolate_text(full_name(found, actor)), join_facts(facts))
            page.say_at(line, isolate_text(address_words(wish.address)), there, inset=8)
            if wish.wording:
                page.quote(in_quotes(shorten_line(wish.wording, _LONGEST)), inset=16)
