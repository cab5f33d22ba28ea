"""Proposals that a paper puts to all above the lists of who is for and who against: "Article 4, paragraph 1: delete
“x”", "Suggested text (Norhaven): “…”".

In: some lines, and the article that is open. Out: where the proposal stands, its words, and who signs it, if anybody
does. It is one only where what it asks is understood and lists of sides stand right below; what these say is `stances`'
business.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import UNNAMED, read_head, read_names
from app.importing.proposals.compilation.requests.commentary import introduced_words
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import instructions_in, places_named, references_in
from app.importing.proposals.compilation.stances.list_vocabulary import PROPOSING, PUT_FORWARD
from app.importing.proposals.compilation.stances.side_lines import unsigned_request
from app.importing.proposals.compilation.stances.side_lists import SideList, lists_in, names_of, opened_list
from app.importing.proposals.compilation.stances.stances import stance_line
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.treaty.actors import Register

_LONGEST = 700
_LONGEST_LEAD = 90
_MOST_LINES = 4
"""Lines over which one proposal may run."""
_PARTED = compile_later(r"\s*[:：]\s*|\s+[–—-]\s+|[,،，;.]\s+|(?<=[)\]])\s+")
_NUMBERED = compile_later(r"(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s?[.)]\s+|[•–—-]\s+")
"""The number of an item of the paper."""
_PARAGRAPH = compile_later(r"[“\"«「]?\s*\d{1,2}\s?(?:[.．、)]|[-–](?=\s?[\u0600-\u06ff]))\s?\S")
_QUOTED = compile_later(r"[“\"«「].+[”\"»」][.。]?")
_NAMES = r"(?P<who>[^()\[\]（）:：“”\"«»]{2,160}?)"
_SIGNED = tuple(
    compile_later(form, re.IGNORECASE)
    for form in (
        rf"(?:{PROPOSING})\s*[(\[（]\s*(?:{PUT_FORWARD})?\s*{_NAMES}\s*[)\]）]\s*[:：–—-]?\s*(?P<asked>\S.*)",
        rf"(?:{PROPOSING})\s*(?:{PUT_FORWARD})\s*{_NAMES}\s*[:：–—]\s*(?P<asked>\S.*)",
        rf"(?P<asked>.+?)\s*[(\[（]\s*(?:(?:{PROPOSING})?\s*(?:{PUT_FORWARD})?\s*[:：]?\s*)?{_NAMES}\s*[)\]）]\s*[.:：]?",
        rf"(?P<asked>.+?)\s*[,،，–—-]\s*(?:{PROPOSING})?\s*(?:{PUT_FORWARD})\s*{_NAMES}\s*[.:：]?",
    )
)
_PUT = (
    r"(?:(?:put|submitted|read\s+out)\s+to\s+[^\W\d][\w\s]{2,40}|under\s+(?:discussion|consideration)|for\s+(?:consideration|discussion|decision)|before\s+the\s+\w[\w\s]{2,30}"
    r"|discussed|on\s+the\s+table|(?:soumise?|présentée?)\s+(?:à|aux?)\s+\w[\w\s’']{2,40}|mise?\s+aux\s+voix|à\s+l['’]examen|sometid[oa]\s+al?\s+\w[\w\s]{2,40}|en\s+examen"
    r"|вынесенн\w+\s+на\s+\w[\w\s]{2,40}|на\s+рассмотрении|(?:ال)?معروضة?\s+\w[\w\s]{2,40})"
)
"""How it stands before those who take sides; any other words, such as that it was withdrawn, are not passed over."""
_LABEL = compile_later(
    rf"(?:{PROPOSING})(?:\s*(?:no\.?|n[°º]|№|第)?\s*\d{{1,3}}\s*[:：.–—-]|\s+{_PUT}\s*[:：]|\s*[:：–—-])\s*(?=\S)",
    re.IGNORECASE,
)


_QUESTION = compile_later(
    r"(?:should|shall|must)\s+(?P<subject>.{2,200}?)\s+(?P<done>be\s+.+?)\s*\?"
    r"|(?:[¿]\s*(?:Debe(?:mos|ría)?\s+)?|(?:faut-il|convient-il\s+de|doit-on)\s+|следует\s+ли\s+|是否(?:应当?|要|同意)?|هل\s+(?:ينبغي|يجب|يتعين)\s+)(?P<asked>.+?)\s*[?？؟]",
    re.IGNORECASE,
)
"""A question that is put to all."""
_LEADS_TO = compile_later(
    r"[\s,،，]*(?<!\w)(?:(?:in|of|to|from|at|the|end|beginning|dans|à|de|du|au|l['’]|la|le|fin|début|en|del|al|el|final|в|из|к|на|конец"
    r"|конце|начале|في|من|إلى|نهاية)\s*)+$",
    re.IGNORECASE,
)
"""What leads to the place behind an instruction."""


@dataclass(frozen=True, slots=True)
class OpenProposal:
    """A proposal that is put to all: `place` is where its words stand, `used` the lines that it takes, `name` what
    stands there for a head.
    """

    place: str
    text: str
    actors: tuple[ActorRef, ...]
    used: int
    name: str = UNNAMED


def open_proposal(texts: Sequence[str], address: str, register: Register) -> OpenProposal | None:
    """The proposal with which lines begin that lists of sides follow; None where they begin with anything else.

    >>> found = open_proposal(
    ...     ["Article 2, paragraph 1: delete “red”", "For: Norhaven", "Against: Kestria"], "", REGISTER
    ... )
    >>> found.place, found.text, found.used
    ('Article 2(1)', 'delete “red”', 1)
    """
    used = _lines_above_lists(texts, register)
    text = " ".join(texts[:used]).strip()
    if not used or len(text) > _LONGEST:
        return None
    for bare in dict.fromkeys((text, _NUMBERED.sub("", text, count=1))):
        for signed, actors in _unsigned(bare, register):
            for place, asked in _placed(signed, address):
                for words, names in ((asked, actors),) if actors else _unsigned(asked, register):
                    said = _asked(words, place) or _asked(_LABEL.sub("", words, count=1), place)
                    if said:
                        unsigned = (ActorRef("?", UNNAMED),)
                        return OpenProposal(place, said, names or unsigned, used, texts[0] if names else UNNAMED)
    return None


def _lines_above_lists(texts: Sequence[str], register: Register) -> int:
    """How many lines stand above the first list of sides, none of them a heading or a head; 0 where there is none."""
    for at, text in enumerate(texts[: _MOST_LINES + 1]):
        if _lists(texts[at:], register):
            return at
        heading = heading_of(text)
        if heading is not None and not heading.titled:
            return 0
        if at and ((head := read_head(text, register)) is not None and not head.rest):
            return 0
    return 0


def _lists(texts: Sequence[str], register: Register) -> bool:
    """Whether lines begin with a list of those on one side, behind those who take none or not."""
    for at, text in enumerate(texts[:3]):
        if opened_list(text) is not None:
            return len(texts) > at + 1 and bool(names_of(SideList(None, texts[at + 1]), register))
        told = stance_line(text, (), register) if lists_in(text) else None
        if told is None or told.stances:
            return told is not None
    return False


def _unsigned(text: str, register: Register) -> Iterator[tuple[str, tuple[ActorRef, ...]]]:
    """A proposal without the names that sign it, and these; then as it stands, signed by nobody."""
    for form in _SIGNED:
        found = form.fullmatch(text)
        head = read_names(found["who"], register) if found is not None else None
        if found is not None and head is not None and not (head.address or head.backers) and head.role == "proponent":
            yield found["asked"], head.actors
            return
    yield text, ()


def _placed(text: str, address: str) -> Iterator[tuple[str, str]]:
    """The places with which a text may begin, each with the words behind it; then the one open, or that it names."""
    label = _LABEL.match(text)
    if label is not None:
        yield from _placed(text[label.end() :], address)
    article = re.split(r"[(,]", address, maxsplit=1)[0].strip()
    cuts = [(found.start(), found.end()) for found in _PARTED.finditer(text[:_LONGEST_LEAD])]
    first = references_in(text[:_LONGEST_LEAD])[:1]
    cuts += [(one.end, one.end) for one in first]
    for end, begin in reversed(cuts):
        lead = text[:end].strip()
        named = places_named(lead[:1] + lead[1:].lower() if lead.isupper() else lead, article)
        heading = heading_of(lead) if not named else None
        place = named[0] if len(named) == 1 else heading.address if heading is not None and not heading.titled else ""
        if place and not place.startswith(("(", ",")):
            yield place, text[begin:].lstrip(" :：,،，–—-.")
    last = references_in(text)[-1:]
    tail = text[last[0].start :].strip(" .:：") if last else ""
    body = _LEADS_TO.sub("", text[: last[0].start]) if last and last[0].start else ""
    named = places_named(tail, article)
    if body and len(named) == 1 and not named[0].startswith(("(", ",")):
        yield named[0], body.strip()
    if address:
        yield address, text
    else:
        bare = _without_question(text)
        asks = instructions_in(unsigned_request(bare, "") or bare, "") or ()
        named = tuple({re.split(r"[(,]", ask.address, maxsplit=1)[0].strip() for ask in asks})
        if len(named) == 1 and named[0]:
            yield named[0], text


def _asked(text: str, place: str) -> str:
    """What a proposal asks, without the words that say only that it is one; "" where that is not understood."""
    text = _without_question(text)
    if told := unsigned_request(text, place):
        return told
    whole = _QUOTED.fullmatch(text) is not None or _PARAGRAPH.match(text) is not None
    return text if whole or introduced_words(text) is not None else ""


def _without_question(text: str) -> str:
    """What a question asks about, as a request: "Should paragraph 3 be deleted?" is one for its deletion; else the
    text.
    """
    question = _QUESTION.fullmatch(text)
    if question is None:
        return text
    return f"{question['subject']} should {question['done']}" if question["subject"] else str(question["asked"])
