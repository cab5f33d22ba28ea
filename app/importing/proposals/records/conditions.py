"""Conditions on which somebody takes a text, which are what is asked: “could only accept paragraph 2 if the words “x”
were replaced by “y””.

In: the words of a predicate, without the names of who speaks. Out: the clause that must be fulfilled, and the words of
what is taken then. What the clause asks is `clauses`' business, where it stands that of `sayings`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.importing.proposals.records.sentences import RecordTerm

_ON_CONDITION = frozenset(("refuse", "accept", "only"))
"""Verbs behind which a condition says what is asked: "cannot accept it unless …"."""
_IF = frozenset(("if", "provided", "si", "если", "при условии", "إذا", "如果"))
_BEING = re.compile(
    r"were|was|is|are|est|soit|sont|soient|était|fuera|fuese|es|будет|будут|было|были|был|تم|[يت]تم|that|que|что|чтобы",
    re.IGNORECASE,
)
"""What stands beside a verb of the text in a condition."""
_PRONOUNS = frozenset(("self", "ourselves", "plural"))
_TAKEN = frozenset(("place", "paragraph", "it", "be", "that", "and", *_PRONOUNS))
"""What may be taken on a condition."""


@dataclass(frozen=True, slots=True)
class AcceptanceCondition:
    """The clause that must be fulfilled, and the words of what is taken then."""

    clause: tuple[RecordTerm, ...]
    taken: tuple[RecordTerm, ...]

    @property
    def plain(self) -> bool:
        """Whether what is taken is understood to its last word."""
        return all(term.kind in _TAKEN for term in self.taken)


def condition_in(terms: Sequence[RecordTerm]) -> AcceptanceCondition | None:
    """The condition that a predicate sets, behind what is taken or, as in Chinese, before it; None where it sets none.
    A verb that says "only" itself has a plain "if" behind it.
    """
    at = next((n for n, term in enumerate(terms) if term.kind == "unless"), -1)
    verb = next((n for n, term in enumerate(terms) if term.kind in _ON_CONDITION), -1)
    if at < 0 and verb == 0 and terms[0].kind == "only":
        at = next((n for n, term in enumerate(terms) if term.kind == "doubt" and term.text.casefold() in _IF), -1)
    if at < 0 or verb < 0:
        return None
    if at < verb:
        clause, taken = terms[at + 1 : verb], (*terms[:at], *terms[verb + 1 :])
    else:
        clause, taken = terms[at + 1 :], (*terms[:verb], *terms[verb + 1 : at])
    being = (term for term in clause if term.kind or _BEING.fullmatch(term.text) is None)
    return AcceptanceCondition(tuple(term for term in being if term.kind not in _PRONOUNS), taken)
