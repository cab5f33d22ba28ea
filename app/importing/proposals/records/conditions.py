"""What must change before a delegation accepts a text: “could accept paragraph 2 only if “x” were replaced by “y””.

In: the words of a predicate, whose first word is a verb. Out: the words before the condition, which say what would be
accepted, and those of the condition itself, which are what is asked for; None where nothing is asked: who "could accept
it if others did" has not said that the text must change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.importing.proposals.records.sentences import RecordTerm

CONDITIONS = ("if", "unless", "provided")
_ASSENT = {
    "accept": frozenset(("provided", "if")),
    "accept_only": frozenset(("provided", "if")),
    "support": frozenset(("provided", "if")),
    "refuse": frozenset(("unless",)),
}
"""The conditions under which who takes a stance asks for what they say."""
_OF_ACCEPTANCE = frozenset(
    ("place", "paragraph", "it", "proposal", "that", "only", "be", "self", "ourselves", "plural", "name", "and")
)
"""What may stand beside the verb: what is accepted, and once more who accepts it."""


def condition_of(
    terms: Sequence[RecordTerm], own: frozenset[str]
) -> tuple[Sequence[RecordTerm], Sequence[RecordTerm]] | None:
    """The words beside a condition and its own; `own` are the ids of those who speak, who may be named again."""
    at = next((n for n, term in enumerate(terms) if term.kind in CONDITIONS), -1)
    if at < 0:
        return None
    lead, asked = list(terms[:at]), list(terms[at + 1 :])
    verb = next((term for term in lead if term.kind in _ASSENT), None)
    if verb is None:  # the condition first: "only if … can she accept it"
        end = next((n for n, term in enumerate(asked) if term.kind in _ASSENT), len(asked))
        while end and asked[end - 1].kind in ("name", "self", "ourselves", "plural", "only"):
            end -= 1
        lead, asked = [*lead, *asked[end:]], asked[:end]
        verb = next((term for term in lead if term.kind in _ASSENT), None)
    if verb is None or terms[at].kind not in _ASSENT[verb.kind]:
        return None
    if terms[at].kind == "if" and not any(term.kind in ("only", "accept_only") for term in lead):
        return None
    beside = [term for term in lead if term is not verb]
    named = {actor.id for term in beside for actor in term.actors}
    plain = all(term.kind in _OF_ACCEPTANCE for term in beside) and named <= own
    asked = [replace(term, kind="be") if term.kind == "copula" else term for term in asked]
    return (beside, asked) if plain else None
