"""Tells what a draft's own structure makes doubtful. No article was found in it, many provisions have the same address,
paragraphs begin in mid-sentence, two scripts take turns, or headings that its contents name were not found. Whatever
the cause, a comparison of such a draft must not be believed before somebody has looked.

It counts provisions as they stand and says sentences; it finds no cause. A draft that has no articles, a resolution, is
told so, too: the sentence is true of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.late_pattern import compile_later
from app.message import Message
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Revision, RevisionUnit

_UNCOUNTED = frozenset({Kind.TITLE, Kind.FOOTNOTE, Kind.TABLE, Kind.ROW, Kind.CELL})
"""Kinds whose addresses are not how a reader finds them."""
_UNNUMBERED = frozenset({Kind.UNNUMBERED, Kind.CHAPEAU})
_MOST = 10
"""One in so many provisions may share its address."""
NO_ARTICLES = (
    "No articles were found in this draft (provisions: {n}): if it has any, look at how it was read before relying on "
    "a comparison."
)
SHARED_ADDRESSES = (
    "{n} of {n2} provisions share their addresses with others: look at how this draft was read before relying on a "
    "comparison."
)
TORN = (
    "{n} of {n2} provisions begin in mid-sentence (the first at {place}): look at how this draft was read before "
    "relying on a comparison."
)
LOST_HEADINGS = (
    "{n} of {n2} headings of the contents were not found ({words}): look at how this draft was read before relying on "
    "a comparison."
)
TWO_SCRIPTS = (
    "{n} of {n2} provisions are in another script than the rest: where a text stands in two languages, each must be "
    "imported by itself before relying on a comparison."
)
_COUNTED = frozenset({NO_ARTICLES, SHARED_ADDRESSES, TORN, TWO_SCRIPTS})
"""What is said of provisions, and counted anew where they change."""
SOME_LOST_HEADINGS = "Headings of the contents that were not found in the text: {words}."
_TORN_LEAST, _TORN_MOST = 3, 50
"""So many paragraphs that begin in mid-sentence are told of, from one in so many provisions on."""
_SCRIPTS_LEAST, _SCRIPTS_MOST = 3, 4
"""So many provisions in another script are told of, from one in so many on."""
_SCRIPTS = {
    "Latin": (compile_later(r"[A-Za-zÀ-ɏ]+"), 1),
    "Cyrillic": (re.compile(r"[Ѐ-ӿ]+"), 1),
    "Arabic": (re.compile(r"[ء-ۓ]+"), 1),
    "Chinese": (compile_later(r"[一-鿿]+"), 3),
}
"""The letters of each script, and for how many of another one of them stands."""
_NOT_LATIN = compile_later(r"[Ѐ-ۓ一-鿿]")
"""A letter of one of the others, or what stands between them."""
_SHOWN = 5
_CLOSERS = "]})”\"'’»* "
_GOES_ON = re.compile(r"[,;]\s*\w{1,3}$")
"""How a member of a list ends before the next one: "…; and"."""
_MEMBER = compile_later(r"[-–—•*…]|\W*…|\W*\w{1,3}(?:[.)]|\s+(?:alt|bis|ter|\w*quater|\w*ies|\w*decies)\b)")
"""How a member of a list begins that has no number, or one that is none here: "– lamps", "[a bis …"."""
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def shared_addresses(provisions: Sequence[Provision]) -> tuple[int, int]:
    """How many provisions share their address with another, and of how many.

    Titles, footnotes and tables are not counted, nor what tracked changes take out whole: its number may be another's.
    """
    counted = [one.address for one in provisions if one.kind not in _UNCOUNTED and not _is_taken_out(one)]
    return sum(many for many in Counter(counted).values() if many > 1), len(counted)


def structure_doubts(provisions: Sequence[Provision]) -> tuple[Message, ...]:
    """What must be said of a draft with these provisions before anything else, () for one that is sound.

    >>> structure_doubts((Provision("a", "", Kind.PARAGRAPH, "1.", "", "Decides.", "1"),))[0].facts
    (1,)
    """
    found: list[Message] = []
    if not any(one.kind is Kind.ARTICLE for one in provisions):
        found.append(Message(NO_ARTICLES, (len(provisions),)))
    shared, counted = shared_addresses(provisions)
    if shared * _MOST > counted:
        found.append(Message(SHARED_ADDRESSES, (shared, counted)))
    torn = torn_paragraphs(provisions)
    if len(torn) >= _TORN_LEAST and len(torn) * _TORN_MOST > counted:
        found.append(Message(TORN, (len(torn), counted, torn[0])))
    apart, written = provisions_of_second_script(provisions)
    if apart >= _SCRIPTS_LEAST and apart * _SCRIPTS_MOST >= written:
        found.append(Message(TWO_SCRIPTS, (apart, written)))
    return tuple(found)


def provisions_of_second_script(provisions: Sequence[Provision]) -> tuple[int, int]:
    """How many provisions are written in the second of the scripts of a draft, and how many are written at all."""
    counted = Counter(script for one in provisions if (script := _script(f"{one.heading} {one.text}")))
    return next((many for _, many in counted.most_common()[1:2]), 0), counted.total()


def _script(text: str) -> str:
    """The script of most letters of a text, "" for none."""
    if text.isascii() or _NOT_LATIN.search(text) is None:
        return "Latin" if _SCRIPTS["Latin"][0].search(text) else ""
    letters = {name: weight * sum(map(len, form.findall(text))) for name, (form, weight) in _SCRIPTS.items()}
    name = max(letters, key=lambda one: letters[one])
    return name if letters[name] else ""


def torn_paragraphs(provisions: Sequence[Provision]) -> tuple[str, ...]:
    """The addresses of paragraphs without a number that begin with a small letter though the words before them have not
    ended: the rest of what was torn.
    """
    torn: list[str] = []
    before = ""
    aside: set[str] = set()
    for one in provisions:
        if one.kind in _UNCOUNTED or one.parent in aside:
            aside.add(one.id)
            continue
        text = one.text.strip()
        if not one.number and one.kind in _UNNUMBERED:  # few are: the rest is not looked at
            first = next((sign for sign in text if sign.isalnum()), "")
            goes_on = before.rstrip(_CLOSERS)[-1:].isalnum() and _GOES_ON.search(before) is None
            if goes_on and first.islower() and not _MEMBER.match(text):
                torn.append(one.address)
        before = text or ("" if one.heading else before)
    return tuple(torn)


def contents_doubt(missing: Sequence[str], many: int) -> ReportLine | None:
    """What is said of headings that the contents name (`many` in all) and that were not found, None for none. More than
    one in ten of them are said before all else.
    """
    if not missing:
        return None
    shown = (*(f"“{heading}”" for heading in missing[:_SHOWN]), *(["…"] if len(missing) > _SHOWN else []))
    few = len(missing) * _MOST <= many
    said = Message(SOME_LOST_HEADINGS, (shown,)) if few else Message(LOST_HEADINGS, (len(missing), many, shown))
    return ReportLine(Severity.WARNING, said, "")


def is_of_structure(message: Message) -> bool:
    """Whether a line of a report is one of these sentences."""
    return message.template in (NO_ARTICLES, SHARED_ADDRESSES, TORN, TWO_SCRIPTS, LOST_HEADINGS)


def unseen_doubts(draft: Draft) -> tuple[Message, ...]:
    """What its structure makes doubtful and no person has looked at: to be said before its text is shown.

    >>> from dataclasses import replace
    >>> from app.treaty.draft import Inspection
    >>> bare = with_structure(Draft("", "en", "plain", (Provision("1", "", Kind.PARAGRAPH, "1.", "", "Ships moor."),)))
    >>> len(unseen_doubts(bare)), len(unseen_doubts(replace(bare, inspection=Inspection("2031-05-01"))))
    (1, 0)
    """
    return () if draft.inspection else tuple(structure_lines(draft))


def structure_lines(draft: Draft) -> list[Message]:
    """What its structure makes doubtful, whoever has looked."""
    return [line.message for line in draft.report.lines if is_of_structure(line.message)]


def with_structure(draft: Draft) -> Draft:
    """The draft with these sentences at the head of its report, said of the provisions that it has now: also for one
    that was stored before they were said, or put together from parts. Only that nobody issued it stands above them.
    """
    said = structure_doubts(draft.provisions)
    rest = [line for line in draft.report.lines if line.message.template not in _COUNTED]
    first = 1 if draft.unofficial and rest and rest[0].severity is not Severity.INFO else 0
    lines = (*rest[:first], *(ReportLine(Severity.WARNING, one, "") for one in said), *rest[first:])
    return draft if lines == draft.report.lines else replace(draft, report=ImportReport(lines))


def by_weight(lines: Sequence[ReportLine]) -> list[ReportLine]:
    """Lines of a report, what the structure makes doubtful before all, then the gravest first."""
    return sorted(lines, key=lambda line: (not is_of_structure(line.message), _RANK[line.severity]))


def _is_taken_out(provision: Provision) -> bool:
    """Whether tracked changes delete all the words of a provision, or move them away."""
    if not provision.marks.text:
        return False
    gone = sorted(
        (mark.start, mark.end)
        for mark in provision.marks.text
        if isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and not mark.kind.adds
    )
    reached = len(provision.text) - len(provision.text.lstrip())
    for start, end in gone:
        if start > reached:
            return False
        reached = max(reached, end)
    return bool(gone) and reached >= len(provision.text.rstrip())
