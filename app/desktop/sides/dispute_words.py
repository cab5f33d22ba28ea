"""What words in dispute are, who holds them and what became of them, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.holders.model import DisputeSort, DisputeTurn, HoldingSide
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas, in_quotes, join_facts, number_words, spot_words, with_label
from app.desktop.ground.language.terms import link_words, stance_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.attribution.holders.model import ArticleHolding, DisputeStep, HeldWords
    from app.services.proposals.holders import DossierHolders
    from app.treaty.attributions import Evidence
    from app.treaty.marks import ActorRef


def dispute_sort_words(sort: DisputeSort) -> str:
    """How a draft shows that words are in dispute."""
    words = {
        DisputeSort.BRACKET: tr("in brackets"),
        DisputeSort.ALTERNATIVE: tr("one of rival wordings"),
        DisputeSort.OPTION: tr("an option"),
        DisputeSort.SIGNED: tr("signed by names"),
    }
    return words[sort]


def side_words(side: HoldingSide) -> str:
    """What a holder wants of words in dispute."""
    words = {
        HoldingSide.FOR: tr("for the words"),
        HoldingSide.AGAINST: tr("against the words"),
        HoldingSide.OTHERWISE: tr("otherwise", "side"),
    }
    return words[side]


def turn_words(turn: DisputeTurn) -> str:
    """What became of words in dispute from one draft to the next."""
    words = {
        DisputeTurn.OPENED: tr("opened"),
        DisputeTurn.NARROWED: tr("narrowed"),
        DisputeTurn.WIDENED: tr("widened"),
        DisputeTurn.REWORDED: tr("reworded"),
        DisputeTurn.SETTLED_STANDING: tr("settled: the words stand"),
        DisputeTurn.SETTLED_GONE: tr("settled: the words are gone"),
    }
    return words[turn]


def holder_name(found: DossierHolders, actor: ActorRef) -> str:
    """The name of an actor; one that is not read is marked as such."""
    known = found.names.get(actor.id)
    return known or tr("{name} (name not read)").format(name=in_quotes(actor.as_written))


def holder_names(found: DossierHolders, actors: Iterable[ActorRef]) -> str:
    """Names one after the other, each once."""
    return commas(dict.fromkeys(isolate_text(holder_name(found, actor)) for actor in actors))


def evidence_place(said: Evidence) -> str:
    """Where the passage stands that shows it: the paper or draft, and the place in it."""
    return commas(isolate_text(part) for part in (said.source, spot_words(said.where)) if part)


def held_line(held: HeldWords, at: int, found: DossierHolders) -> str:
    """Who holds words, on which side that is, and how it is known: what is matched never reads like what is marked."""
    since = tr("since {draft}").format(draft=isolate_text(found.board.drafts[held.since])) if held.since != at else ""
    facts = (side_words(held.side), stance_words(held.stance.value), link_words(held.link.value), since,
             evidence_place(held.evidence))  # fmt: skip
    return with_label(holder_names(found, held.actors), join_facts(facts))


def step_line(step: DisputeStep, found: DossierHolders) -> str:
    """What became of words in dispute, and who asked for that or for its contrary."""
    told = [turn_words(step.turn)]
    for opposite, words in ((False, tr("asked for by {names}")), (True, tr("the contrary asked for by {names}"))):
        names = dict.fromkeys(
            tr("{name} ({how})").format(name=isolate_text(holder_name(found, actor)), how=link_words(one.link.value))
            for one in step.asked
            if one.opposite is opposite
            for actor in one.actors
        )
        if names:
            told.append(words.format(names=commas(names)))
    return join_facts(told)


def share_words(one: ArticleHolding) -> str:
    """How many words of an article are agreed and open, those of which there are any."""
    counts = (
        (one.in_plenary, tr("agreed in plenary")),
        (one.in_group, tr("agreed in group")),
        (one.open, tr("open")),
        (one.unmarked, tr("unmarked")),
    )
    return join_facts(with_label(words, number_words(count)) for count, words in counts if count)
