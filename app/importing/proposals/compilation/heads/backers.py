"""Who stands behind a proposal by the words behind its head, or by a line of its own: "Norhaven, supported by Kestria".

In: the words of a head, or a line. Out: the head without them, and who supports, co-sponsors or opposes; nothing where
a name is not known. Lists of sides without such words are `stances.side_lists`'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.late_pattern import compile_later, fold_case
from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import ActorRef, Stance
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from app.treaty.actors import Register

    Backers = tuple[tuple[Stance, tuple[ActorRef, ...]], ...]

_LONGEST_LIST = 900
"""Characters of the longest list."""
_HOW = (
    r"(?:(?:co-?\s?sponsored|supported|seconded|joined|endorsed|opposed)\s+by\b|with\s+the\s+support\s+of\b|(?:co-?\s?sponsor|supporter|co-?\s?author)s?\s*:"
    r"|(?:(?:co-?)?parrainée?s?|appuyée?s?|soutenue?s?)\s+par\b|avec\s+(?:le\s+soutien|l['’]appui)\s+d(?:e\s+la\b|e\s+l['’]|es\b|u\b|e\b|['’])|(?:co-?auteur|coparrain)s?\s*:"
    r"|(?:(?:co)?patrocinad|apoyad|respaldad|secundad)[oa]s?\s+por\b|con\s+el\s+(?:apoyo|respaldo)\s+del?\b|(?:copatrocinador(?:es|as?)?|coautor(?:es|as?)?)\s*:"
    r"|(?:соавтор(?:ы|ами)?|поддерживают|поддержали)\s*[:：]|(?:附议|联署|共同提案|支持)(?:国|方)?\s*[:：]"
    r"|(?:(?:ب(?:دعم|تأييد)\s+من|و?شاركت?\s+في\s+تقديم(?:ه|ها)|و?[يت]?ؤيد(?:ه|ها)|المشاركون\s+في\s+تقديم(?:ه|ها))(?:\s+وفود?)?)\s*[:：]?(?=\s))"
)
"""What says who stands behind a proposal, before their names."""
_TAIL = compile_later(
    rf"(?P<who>.+?)\s*(?:[\[(（]\s*|[,;.،؛，；]\s*|\s[–—-]\s+|\s)(?P<how>{_HOW})\s*[:：]?\s*(?P<names>.+?)\s*[\])）]?",
    re.IGNORECASE,
)
_HAN_TAIL = compile_later(
    r"(?P<who>.+?)\s*[(（，,;；]\s*由?(?P<names>[^（()）]{2,200}?)(?:等?国?代表团|等国)?(?P<how>附议|联署|共同提案|联合提案|支持|赞同)[)）]?"
)
"""The same in Chinese, behind them."""
_STEMS = (
    "spons", "suppo", "second", "secund", "join", "endor", "oppos", "auth", "auteur", "autor", "arrain", "appu",
    "souten", "soutie", "atrocin", "apoy", "respald", "автор", "оддерж", "附议", "联署", "提案", "支持", "赞同", "دعم",
    "أييد", "ؤيد", "تقديم",
)  # fmt: skip
"""What one of these words must hold: most lines have none. Looked for one by one, they take an eighth of the time that
a pattern of all takes."""
_VERB_IN_TAIL = compile_later(rf"[,;]?\s*(?:\b(?:and|et|y)\s+)?\b({_HOW})\s+", re.IGNORECASE)
_SPONSORS = compile_later(
    r"co-?\s?(?:spons|auth|parr|patr|aut)|joined|соавтор|联署|共同提案|联合提案|و?شارك|المشارك", re.IGNORECASE
)
_WITH = compile_later(r"\s*,?\s+(?:jointly\s+|together\s+)?with\s+(?:the\s+)?")
_BACKED = compile_later(
    r"(?:also\s+)?(?P<how>(?:co-?\s?sponsored|supported|seconded|joined|endorsed)\s+by|with\s+the\s+support\s+of"
    r"|(?:co-?sponsor|supporter)s?)\s*:?\s*(?P<names>.*?)\s*\.?",
    re.IGNORECASE,
)
"""A line of its own that says who stands behind a proposal."""


@answer_once
def known_names(text: str, register: Register) -> tuple[tuple[ActorRef, ...], tuple[ActorRef, ...]]:
    """The actors of a list of which every name is known, and who speaks for them, with "with" as one more separator;
    no actors else.
    """
    found = read_actor_list(text, register)
    if found is not None:
        known = all(actor.id != "?" or register.resolve(actor.as_written).candidates for actor in found.actors)
        return (found.actors, found.speakers) if known else ((), ())
    parts = _WITH.split(text)
    if len(parts) < 2:
        return (), ()
    lists = [known_names(part, register) for part in parts]
    if not all(actors for actors, _ in lists):
        return (), ()
    return tuple(a for actors, _ in lists for a in actors), tuple(s for _, speakers in lists for s in speakers)


def backers_behind(text: str, register: Register) -> tuple[str, Backers] | None:
    """The names of a head without those behind it who support, co-sponsor or oppose, and these; None where one of them
    is not known.
    """
    folded = fold_case(text)
    if len(text) > _LONGEST_LIST or not any(stem in folded for stem in _STEMS):
        return text, ()
    for form in (_TAIL, _HAN_TAIL):
        tail = form.fullmatch(text)
        if tail is not None:
            read = _backers(tail["how"], tail["names"], register)
            return (tail["who"].strip(), read) if read is not None else None
    return text, ()


def backing(text: str, register: Register) -> Backers | None:
    """Who stands behind a proposal by a line such as "Supported by Norhaven and Kestria"; () where their names follow
    on lines of their own, None for another line.
    """
    found = _BACKED.fullmatch(text.strip("()[] ")) if len(text) <= _LONGEST_LIST else None
    if found is None:
        return None
    return _backers(found["how"], found["names"], register) if found["names"] else ()


def _backers(how: str, names: str, register: Register) -> Backers | None:
    """Who supports, co-sponsors or opposes a proposal by the words behind its head; None when a name is not known."""
    pieces = _VERB_IN_TAIL.split(names)
    backers: list[tuple[Stance, tuple[ActorRef, ...]]] = []
    for verb, listed in zip([how, *pieces[1::2]], pieces[::2], strict=True):
        actors, _ = known_names(listed.strip(" ,;，、；"), register)
        if not actors:
            return None
        if verb.casefold().startswith("opposed"):
            backers.append((Stance.OPPOSE, actors))
        else:
            backers.append((Stance.COSPONSOR if _SPONSORS.match(verb) else Stance.SUPPORT, actors))
    return tuple(backers)
