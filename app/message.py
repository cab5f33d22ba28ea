"""A sentence as a value: its English template, and the facts that stand in the holes of it.

Whoever has something to say makes one; whoever shows it says it in the language of the reader, by the template and the
facts, so that nobody has to know a finished sentence again. It is plain data below every floor: it knows no language
but English, no vocabulary, and nothing of who refuses or reports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from app.late_methods import dataclass

_HOLE = re.compile(r"\{\{|\}\}|\{(\w+)\}")
"""A hole, or a brace that is written twice to stand for itself."""


@dataclass(frozen=True, slots=True)
class Message:
    """One English sentence, or a part of one.

    `str(Message("“{0}” is a folder; choose a {1}.", ("a", "file")))` is "“a” is a folder; choose a file." Holes have a
    number or a name; `facts` are their values, in the order in which the holes first stand in the template. A fact may
    be a sentence itself, or several facts with commas between them. Without facts the template is the sentence as it
    is, braces and all.
    """

    template: str
    facts: tuple[Fact, ...] = ()

    def __str__(self) -> str:
        return self.said(self.template, str)

    def said(self, template: str, say: Callable[[Fact], object]) -> str:
        """The sentence of another template with the same holes, each of its facts said by `say`.

        Raises ValueError when there are not as many facts as holes.
        """
        if not self.facts:
            return template
        facts = {name: _in_words(fact, say) for name, fact in self.named().items()}
        return _HOLE.sub(lambda hole: facts[hole[1]] if hole[1] else hole[0][0], template)

    def named(self) -> Mapping[str, Fact]:
        """The facts by the names of their holes."""
        return dict(zip(holes_in(self.template), self.facts, strict=True))


Fact = str | int | Message | tuple["Fact", ...]
"""What stands in a hole: words as they are, a whole number, a sentence, or several of these one after the other."""


def _in_words(fact: Fact, say: Callable[[Fact], object]) -> str:
    return ", ".join(_in_words(one, say) for one in fact) if isinstance(fact, tuple) else str(say(fact))


def holes_in(template: str) -> tuple[str, ...]:
    """The names of the holes of a template, each once, in the order in which they first stand in it."""
    return tuple(dict.fromkeys(filter(None, _HOLE.findall(template))))


def message_of(sentence: Message | str) -> Message:
    """A sentence as a message. Words alone are one without facts."""
    return sentence if isinstance(sentence, Message) else Message(sentence)


def hundredths(share: float) -> int:
    """A share of the whole, 0 to 1, as a fact in front of a sign for hundredths: 0.375 is 38."""
    return int(f"{share:.0%}"[:-1])
