"""The title of a statement, which says whose it is: “Statement by Norhaven on behalf of the Northern Compact”.

In: one line, the words of the languages of its script, the register. Out: who makes the statement. It reads no
sentences (`sayings`), and no titles of records, in which several speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.proposals.records.memory import Saying
from app.importing.proposals.records.sentences import terms_of_sentence
from app.notation.statements.behalf import cut_at_behalf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.importing.proposals.records.words import RecordWords
    from app.treaty.actors import Register

_LONGEST = 160
"""Characters of the longest title."""
_BOTH = 2
"""Who speaks, and for whom."""


def statement_by(text: str, languages: Sequence[RecordWords], register: Register) -> Saying | None:
    """Who makes the statement that a title tells of: "Statement by Norhaven for the Northern Compact"; None for other
    lines, and where a name in it is not known.
    """
    if len(text) > _LONGEST:
        return None
    for words in languages:
        told = words.statement.search(text)
        if told is None or (told.start() > 0 and told.end() < len(text.rstrip(" .:：。"))):
            continue
        terms = terms_of_sentence(f"{text[: told.start()]} {text[told.end() :]}", words, register, "")
        kinds = [term.kind for term in terms]
        names = [term.actors for term in terms if term.kind == "name"]
        known = all(one.id != "?" and register.type_of(one.id) != "officer" for actors in names for one in actors)
        if not known or kinds[:1] != ["name"]:
            continue
        if kinds[1:3] == ["behalf", "name"] and len(names) == _BOTH:
            cut = cut_at_behalf(text)
            if cut is not None and cut.too:
                return Saying((*names[0], *names[1]), presented=True)
            return Saying(names[1], names[0], presented=True)
        if len(names) == 1 and "behalf" not in kinds:
            return Saying(names[0], presented=True)
    return None
