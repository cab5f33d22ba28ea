"""One sentence of a record as the kinds of its words: names, places, quoted words, and those of its language.

In: a sentence, the words of its language, the register, the address at which it is said. Out: its words in order,
without those that say nothing; a word that nobody knows is kept as one, so that what is not understood whole asks for
nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.instructions import cited_address
from app.importing.proposals.compilation.requests.preamble_places import preamble_places
from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.importing.proposals.compilation.subject_names import name_at
from app.importing.proposals.records.words import VERBS
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.documents.days import read_days
from app.notation.documents.symbols import read_symbols
from app.notation.references.citations import read_references
from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.importing.proposals.records.words import RecordWords
    from app.notation.references.targets import Reference
    from app.treaty.actors import Register

_SENTENCE = compile_later(r"(?<=[.!?؟])\s+(?=\S)|(?<=[。！？])")
_ABBREVIATED = compile_later(
    r"\b(?:paras?|arts?|pár|párr|no|nos|mr|ms|mrs|dr|mme|m|mm|sr|sra|г|ст|п|par|h\.e|st)\.(?=\s?\S)", re.IGNORECASE
)
_DOT = "\u2024"
_PARTS = compile_later(r"\s*[;；؛]\s*")
_CONTRAST = compile_later(
    r",?\s+(?:whereas|while)\s+(?=the\s+(?:delegat|representat|observer)|(?:the\s+)?[A-Z])|,?\s+(?:tandis|alors)\s+qu(?:e\s+|['’])(?=(?:la|les|le)\s+(?:délégation|représentant)|(?:(?:la|les|le)\s+|l['’])?[A-ZÉÎ])"
    r"|,?\s+(?:mientras|en\s+tanto)\s+que\s+(?=(?:la|las|el|los)\s+(?:delegaci|representante)|(?:(?:la|las|[Ee]l|los)\s+)?[A-Z])|,\s+(?:в\s+то\s+время\s+как|тогда\s+как|а)\s+(?=делегаци|представител|[А-Я])"
    r"|[，,]\s*(?:而|但)(?=[\u4e00-\u9fff]{2,20}(?:代表|表示|反对|支持|赞成|建议|提议))|،?\s+(?:بينما|في\s+حين(?:\s+أن)?)\s+(?=\S)"
)
"""What sets a sentence of one delegation against that of another behind it: each says for itself what it wants."""
_SKIPPED = " \t\u00a0\u200e\u200f.。()[]–—-*_"
_SIGNS = {**dict.fromkeys(",،，、", "comma"), **dict.fromkeys(":：", "colon")}
_WORD = compile_later(r"[^\W_]+(?:[-’][^\W_]+)*|\S")
_DOTTED = compile_later(r"^(?:Article (?:\d+(?=\())?)?\(?(\d{1,3})\.(\d{1,2})\)?$")
"""A paragraph that bears the number of its article: "paragraph 5.2"."""
_SYMBOL_BESIDE = compile_later(r"\([^\W\d_]{1,8}(?:/[\w.]+){1,5}\)")
"""The symbol of a paper in parentheses, in the letters of any script."""
_MENTION = compile_later(r"(?:references?|mention|référence|mención|referencia|упоминани|ссылк)\w*", re.IGNORECASE)
"""What goes with the words of which it is."""
_MOST_MENTIONED = 6
"""Words that are spoken of so without quotation marks."""
ARABIC_AND = "و"
"""It is written as one with the name behind it."""
_OF = compile_later(r"’s(?!\w)")


@dataclass(frozen=True, slots=True)
class RecordTerm:
    """A word of a sentence, or several that are one: its kind, "name", "quoted", "place", "colon" or "" for one that
    nobody knows, among those of the language.
    """

    kind: str
    text: str
    actors: tuple[ActorRef, ...] = ()
    places: tuple[str, ...] = ()


def sentences_in(text: str) -> list[str]:
    """The sentences of a paragraph, their parts between semicolons, and those that "whereas" sets against each other;
    none is cut inside quoted words.
    """
    return [part for part, _ in parts_in(text)]


def parts_in(text: str) -> list[tuple[str, str]]:
    """Each of the sentences of `sentences_in` with the words that are shown of it: of what "whereas" sets against what
    stands before it ("while Kestria called for its deletion"), both.
    """
    hidden = QUOTED.sub(lambda found: "…" * len(found[0]), _ABBREVIATED.sub(lambda m: m[0][:-1] + _DOT, text))
    found: list[tuple[str, str]] = []
    contrasts = _cuts((_CONTRAST,), hidden)
    for at, end in _between(_cuts((_SENTENCE, _PARTS), hidden), len(text)):
        whole = text[at:end].strip()
        near = contrasts[bisect_left(contrasts, (at,)) : bisect_left(contrasts, (end + 1,))]
        inner = [(start, stop) for start, stop in near if stop <= end]
        for begun, stop in _between(inner, end, at):
            if text[begun:stop].strip():
                found.append((text[begun:stop].strip(), whole))
    return found


def _cuts(forms: Sequence[re.Pattern[str]], text: str) -> list[tuple[int, int]]:
    """Where a text is cut, in order."""
    return sorted(cut.span() for form in forms for cut in form.finditer(text))


def _between(cuts: Sequence[tuple[int, int]], end: int, at: int = 0) -> Iterator[tuple[int, int]]:
    """What stands between cuts, from `at` to `end`; a cut that begins inside another one cuts nothing more."""
    for start, stop in [*cuts, (end, end)]:
        if start >= at:
            yield at, start
        at = max(at, stop)


def terms_of_sentence(sentence: str, words: RecordWords, register: Register, address: str) -> tuple[RecordTerm, ...]:
    """The words of a sentence; a place without an article is one of the article of `address`."""
    quoted: list[str] = []

    def stand_in(found: re.Match[str]) -> str:
        quoted.append(next(group for group in found.groups() if group is not None).strip())
        return "⟦".ljust(len(found[0]) - 1, "…") + "⟧"

    plain = sentence.replace("⟦", "[").replace("⟧", "]").replace("'", "’")
    plain = plain.replace("（", "(").replace("）", ")")
    masked = QUOTED.sub(stand_in, plain)
    cited = _CitedPlaces(
        {one.start: one for one in read_references(masked, words.code) if one.targets},
        {start: (end, place) for start, end, place in preamble_places(masked)},
        _OF.sub("  ", masked),
    )
    spans = [(day.start, day.end) for day in read_days(masked)]
    spans += [(one.start, one.end) for one in read_symbols(masked)]
    unsaid = dict((*spans, *(one.span() for one in _SYMBOL_BESIDE.finditer(masked))))
    terms: list[RecordTerm] = []
    at = 0
    while at < len(masked):
        if masked[at] in _SKIPPED or at in unsaid:
            at = unsaid.get(at, at + 1)
            continue
        if masked[at] in _SIGNS:
            terms.append(RecordTerm(_SIGNS[masked[at]], masked[at]))
            at += 1
            continue
        if masked[at] == "⟦":
            terms.append(RecordTerm("quoted", quoted.pop(0)))
            at = masked.index("⟧", at) + 1
            continue
        term, at = _term_at(masked, at, words, register, cited, address)
        terms.append(term)
    return tuple(_joined(_without_told_parts(_without_idle(_without_leads(terms)))))


def _without_leads(terms: Sequence[RecordTerm]) -> list[RecordTerm]:
    """The words without those that lead to what is spoken of; one that leads to a name before anybody has said
    anything ("in reply to Kestria, Norhaven opposed it") is a word that nobody knows: the name is not the subject.
    """
    kept: list[RecordTerm] = []
    for at, term in enumerate(terms):
        if term.kind != "toward":
            kept.append(term)
            continue
        led = next((one.kind for one in terms[at + 1 :] if one.kind not in ("small", "role", "toward")), "")
        if led == "name" and not any(one.kind in VERBS for one in terms[:at]):
            kept.append(RecordTerm("", term.text))
    return kept


def _without_idle(terms: Sequence[RecordTerm]) -> list[RecordTerm]:
    """The words without "only" where it narrows no condition, and without what is raised or lowered, whose values say
    it; where nothing is, that is a word that nobody knows.
    """
    kinds = {term.kind for term in terms}
    conditional = not kinds.isdisjoint(("if", "unless", "provided"))
    kept: list[RecordTerm] = []
    for term in terms:
        if term.kind == "measure":
            if kinds.isdisjoint(("scale", "change")):
                kept.append(RecordTerm("", term.text))
        elif term.kind != "only" or conditional:
            kept.append(term)
    return kept


def _without_told_parts(terms: Sequence[RecordTerm]) -> list[RecordTerm]:
    """The words without those for a part of a text that is quoted beside them; one that is not, as in "the reference to
    article 5", is a word that nobody knows: what it is part of does not go with it. So is "new" before a place, which
    is not in the text yet.
    """
    kept: list[RecordTerm] = []
    verbs = {term.kind for term in terms if term.kind in ("out", "stay", "swap", "put", "quoted")}
    stands = bool(verbs & {"out", "stay", "swap"}) or not (verbs or any(term.kind == "move" for term in terms))
    passed = 0
    for at, term in enumerate(terms):
        if at < passed:
            continue
        if term.kind == "part" and verbs in ({"out"}, {"stay"}) and _MENTION.match(term.text) is not None:
            named, passed = _mentioned(terms, at + 1)
            if named:
                kept.append(RecordTerm("quoted", named))
                continue
            passed = 0
        if term.kind == "new":
            if stands and terms[at + 1 : at + 2] and terms[at + 1].kind == "place":
                kept.append(RecordTerm("", term.text))
            continue
        if term.kind != "part":
            kept.append(term)
            continue
        before = next((one.kind for one in reversed(terms[:at]) if one.kind not in ("part", "small")), "")
        behind = next((one.kind for one in terms[at:] if one.kind in ("quoted", "and")), "")
        if "quoted" not in (before, behind):
            kept.append(RecordTerm("", term.text))
    return kept


def _mentioned(terms: Sequence[RecordTerm], at: int) -> tuple[str, int]:
    """The words of which a mention is spoken without quotation marks ("the reference to the harbour"), and where they
    end: those that nobody knows, up to the first that says anything; "" where a place or a name stands there.
    """
    end = at
    while end < len(terms) and terms[end].kind in ("", "small"):
        end += 1
    while end > at and terms[end - 1].kind == "small":
        end -= 1
    while at < end and terms[at].kind == "small":
        at += 1
    words = [term.text for term in terms[at:end]]
    plain = 0 < len(words) <= _MOST_MENTIONED
    nested = end < len(terms) and terms[end].kind in ("name", "part", "and")
    return (" ".join(words), end) if plain and not nested else ("", at)


@dataclass(frozen=True, slots=True)
class _CitedPlaces:
    """What is read once of a sentence: its citations and the paragraphs of a preamble that it names, by where they
    begin; and the sentence with blanks for "of the" before names.
    """

    references: dict[int, Reference]
    preambular: dict[int, tuple[int, str]]
    without_of: str


def _term_at(
    text: str,
    at: int,
    words: RecordWords,
    register: Register,
    found: _CitedPlaces,
    address: str,
) -> tuple[RecordTerm, int]:
    """The longest of what can stand at a place: a citation, a person, a name, a word of the language."""
    cited = found.references.get(at)
    if cited is not None:
        places = tuple(dict.fromkeys(cited_address(target, cited, address) for target in cited.targets))
        dotted = tuple(_DOTTED.sub(r"Article \1(\2)", place) for place in places)
        if address.count("(") != 1 and (said := words.at(text, at)) is not None and said[0] == "paragraph":
            return RecordTerm("paragraph", text[at : cited.end]), cited.end
        return RecordTerm("place", text[at : cited.end], places=dotted), cited.end
    preambular = found.preambular.get(at)
    if preambular is not None:
        return RecordTerm("place", text[at : preambular[0]], places=(preambular[1],)), preambular[0]
    person = words.person.match(text, at)
    if person is not None and (sent := _sent_by(person["name"], register)):
        return RecordTerm("name", person[0], sent), person.end()
    known = words.at(text, at)
    candidates, end = name_at(found.without_of, at, register)
    limit = min((start for start in found.references if start > at), default=len(text))
    if candidates and end <= limit and (known is None or known[0] == "small" or end >= known[1]):
        written = text[at:end].strip(" ,.:;“”")
        actor = candidates[0] if len(candidates) == 1 else "?"
        of = _OF.match(text, end)
        return RecordTerm("name", written, (ActorRef(actor, written),)), of.end() if of is not None else end
    if known is not None:
        return RecordTerm(known[0], text[at : known[1]]), known[1]
    word = _WORD.match(text, at)
    assert word is not None, "a place in a text is a letter or another sign"
    end = at + 1 if "\u4e00" <= text[at] <= "\u9fff" else word.end()
    return RecordTerm("", text[at:end]), end


def _sent_by(name: str, register: Register) -> tuple[ActorRef, ...]:
    """The actors in the parentheses behind a person's name; () where they are not all known."""
    found = read_actor_list(name, register)
    return found.actors if found is not None and found.complete else ()


def _joined(terms: Sequence[RecordTerm]) -> Iterator[RecordTerm]:
    """The words without those that say nothing, and the names of a list as one; two names that nothing joins are no
    list, and the second is a word that nobody knows.
    """
    held: RecordTerm | None = None
    joint = False
    waiting: list[RecordTerm] = []
    for term in terms:
        if term.kind in ("small", "role"):
            continue
        if held is not None and term.kind in ("comma", "and"):
            joint = True
            waiting.append(term)
            continue
        if term.kind == "name" and held is not None and (joint or term.text.startswith(ARABIC_AND)):
            held = RecordTerm("name", f"{held.text}, {term.text}", (*held.actors, *term.actors))
            waiting.clear()
            continue
        if held is not None:
            yield held
            yield from (one for one in waiting if one.kind != "comma")
            unknown = term.kind == "name"
            held = None
            if unknown:
                yield RecordTerm("", term.text)
                continue
        if term.kind == "name":
            held, joint, waiting = term, False, []
        elif term.kind != "comma":
            yield term
    if held is not None:
        yield held
