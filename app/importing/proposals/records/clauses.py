"""What one clause of a record asks of the text, as the kinds of its words tell: “the deletion of paragraph 3”, “the
words “x” in paragraph 2 should be replaced by “y””.

In: the words of a clause. Out: the edits, or None where a word is not understood, left open, or stands in an order that
is no request. Who asks, and whether it is refused or supported, is `sayings`' business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.vocabulary import KEPT, LIFTED
from app.late_methods import dataclass
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.records.sentences import RecordTerm

_CODES = {
    "out": "o", "put": "i", "swap": "w", "stay": "k", "read": "d", "instead": "a", "with": "h", "for": "f",
    "beside": "b", "quoted": "q", "brackets": "x", "scale": "s",
}  # fmt: skip
_SILENT = frozenset(("place", "be", "end", "that", "self", "ourselves", "plural", "it", "negation", "paragraph"))
"""Kinds that stand between the others and change no order."""
_ORDERS: dict[str, tuple[Edit, int, int]] = {
    "oq": (Edit.DELETE, 0, -1), "qo": (Edit.DELETE, 0, -1),
    "kq": (Edit.RETAIN, 0, -1), "qk": (Edit.RETAIN, 0, -1), "kqk": (Edit.RETAIN, 0, -1),
    "iq": (Edit.INSERT, 0, -1), "qi": (Edit.INSERT, 0, -1), "q": (Edit.INSERT, 0, -1), "ihq": (Edit.INSERT, 0, -1),
    "iqbq": (Edit.INSERT, 0, 1), "qibq": (Edit.INSERT, 0, 1), "qbq": (Edit.INSERT, 0, 1),
    "ibqq": (Edit.INSERT, 1, 0), "bqiq": (Edit.INSERT, 1, 0), "qbiq": (Edit.INSERT, 1, 0), "bqqi": (Edit.INSERT, 1, 0),
    "wqhq": (Edit.REPLACE, 1, 0), "qwhq": (Edit.REPLACE, 1, 0), "wqq": (Edit.REPLACE, 1, 0),
    "qwq": (Edit.REPLACE, 1, 0), "hqwq": (Edit.REPLACE, 0, 1), "qaq": (Edit.REPLACE, 0, 1),
    "aqq": (Edit.REPLACE, 1, 0), "iqaq": (Edit.REPLACE, 0, 1), "aqiq": (Edit.REPLACE, 1, 0),
    "dqaq": (Edit.REPLACE, 0, 1), "aqdq": (Edit.REPLACE, 1, 0), "qdq": (Edit.REPLACE, 1, 0),
    "wqdq": (Edit.REPLACE, 1, 0), "qwdq": (Edit.REPLACE, 1, 0),
    "sqq": (Edit.REPLACE, 1, 0), "qsq": (Edit.REPLACE, 1, 0), "sq": (Edit.INSERT, 0, -1),
    "dq": (Edit.RESTATE, 0, -1), "wdq": (Edit.RESTATE, 0, -1),
}  # fmt: skip
"""The orders of the words that do something: the edit, which quoted words are new (or gone), which stand there."""
_WITH_BRACKETS = frozenset(("out", "stay", "brackets", "quoted", "and", *_SILENT))
_WITH_MOVE = frozenset(("move", "here", "place", "be", "that", "end", "beside", "put", "comma", "self", "plural", "it"))
HERE = "here"
"""Anchor of a move to the place at which it is asked for."""
_STANCES = {Edit.DELETE: Stance.DELETE, Edit.RETAIN: Stance.RETAIN}
_FRAGMENT = 6
"""Words of the longest quotation that is taken for a part of a paragraph that should read so, and not for the whole."""
_VERBS = frozenset(("out", "put", "swap", "stay"))
_LEADS = frozenset(("read", "with", "put", "swap"))
"""Behind these a colon stands before the words."""


@dataclass(frozen=True, slots=True)
class ReportedEdit:
    """One thing asked in a clause. `place` is "" where the clause names none."""

    edit: Edit
    stance: Stance
    place: str
    wording: str = ""
    anchor: str = ""


def edits_of_clause(terms: Sequence[RecordTerm], *, proposing: bool) -> tuple[ReportedEdit, ...] | None:
    """The edits that a clause asks for; `proposing` where a verb of proposing stands before it, behind which bare
    quoted words are words to be put in.
    """
    found: list[ReportedEdit] = []
    for part in _parts(terms):
        read = _edits(part, proposing=proposing)
        if read is None:
            return None
        found += [replace(one, place=found[-1].place) if found and not one.place else one for one in read]
    return tuple(found) or None


def contrary_of(edit: ReportedEdit) -> ReportedEdit:
    """What who refuses an edit asks: a deletion refused is a wish to keep."""
    if edit.edit is Edit.DELETE:
        return replace(edit, edit=Edit.RETAIN, stance=Stance.RETAIN)
    if edit.edit is Edit.RETAIN:
        return replace(edit, edit=Edit.DELETE, stance=Stance.DELETE)
    return ReportedEdit(Edit.OPPOSE, Stance.OPPOSE, edit.place, edit.wording)


def places_of(terms: Sequence[RecordTerm]) -> tuple[str, ...]:
    """The places that some words name, each once."""
    return tuple(dict.fromkeys(place for term in terms for place in term.places))


def _parts(terms: Sequence[RecordTerm]) -> list[list[RecordTerm]]:
    """A clause cut at "and" before a verb of the text, where a verb stands before it too."""
    parts: list[list[RecordTerm]] = [[]]
    for at, term in enumerate(terms):
        if term.kind == "and":
            after = next((one.kind for one in terms[at + 1 :] if one.kind not in _SILENT), "")
            if after in _VERBS and any(one.kind in _VERBS for one in parts[-1]):
                parts.append([])
                continue
        parts[-1].append(term)
    return parts


def _without_leading_colons(terms: Sequence[RecordTerm]) -> list[RecordTerm]:
    """A clause without the colons between a word that leads to quoted words and these."""
    kept: list[RecordTerm] = []
    for at, term in enumerate(terms):
        before = next((one.kind for one in reversed(kept) if one.kind not in _SILENT), "")
        follows = at + 1 < len(terms) and terms[at + 1].kind == "quoted"
        if term.kind != "colon" or not (follows and before in _LEADS):
            kept.append(term)
    return kept


def _edits(terms: Sequence[RecordTerm], *, proposing: bool) -> list[ReportedEdit] | None:
    terms = _without_leading_colons(terms)
    if any(term.kind == "move" for term in terms):
        return _move(terms)
    terms = _without_enclosed(terms)
    if any(term.kind not in _CODES and term.kind not in _SILENT and term.kind != "and" for term in terms):
        return None
    if any(term.kind == "brackets" for term in terms):
        return _of_brackets(terms)
    quoted = [term.text for term in terms if term.kind == "quoted"]
    codes = "".join(_CODES.get(term.kind, "") for term in terms)
    places = places_of(terms) or ("",)
    negated = any(term.kind == "negation" for term in terms)
    edits: list[ReportedEdit]
    if not quoted:
        kind = {"o": Edit.DELETE, "k": Edit.RETAIN, "kk": Edit.RETAIN}.get(codes)
        if kind is None:
            return None
        edits = [ReportedEdit(kind, _STANCES[kind], at) for at in places]
    elif set(codes[:-1]) <= {"o", "q"} and codes.count("o") == 1 and len(quoted) > 1 and codes[0] == "o":
        edits = [ReportedEdit(Edit.DELETE, Stance.DELETE, at, words) for at in places for words in quoted]
    else:
        order = _ORDERS.get(codes)
        if codes == "wqfq" and any(term.text.casefold().startswith("substit") for term in terms):
            order = (Edit.REPLACE, 0, 1)
        if order is None or (codes == "q" and not proposing):
            return None
        edit, new, old = order
        if edit is Edit.RESTATE and len(quoted[new].split()) <= _FRAGMENT:
            edit = Edit.INSERT
        anchor = quoted[old] if old >= 0 else ""
        edits = [ReportedEdit(edit, _STANCES.get(edit, Stance.PROPOSE), at, quoted[new], anchor) for at in places]
    return [contrary_of(one) for one in edits] if negated else edits


def _without_enclosed(terms: Sequence[RecordTerm]) -> Sequence[RecordTerm]:
    """A clause without the words that something stands in brackets, which say no more of what is to go; what is to
    stay there is a word on the brackets.
    """
    verbs = [term.kind for term in terms if term.kind in _VERBS]
    if verbs == ["out"] and not any(term.kind == "brackets" for term in terms):
        return [term for term in terms if term.kind != "enclosed"]
    if verbs == ["stay"]:
        return [replace(term, kind="brackets") if term.kind == "enclosed" else term for term in terms]
    return terms


def _move(terms: Sequence[RecordTerm]) -> list[ReportedEdit] | None:
    """A place to be moved, and where to: the first of the places is moved, the next one, or "here", is the goal."""
    kinds = [term.kind for term in terms]
    if any(kind not in _WITH_MOVE for kind in kinds) or kinds.count("move") != 1:
        return None
    first = next((n for n, term in enumerate(terms) if len(term.places) == 1), -1)
    goal = next((n for n, kind in enumerate(kinds) if kind in ("here", "place") and n not in (first, -1)), -1)
    if first < 0 or goal < max(first, kinds.index("move")):
        return None
    anchor = HERE if kinds[goal] == "here" else terms[goal].places[0]
    return [ReportedEdit(Edit.MOVE, Stance.PROPOSE, terms[first].places[0], "", anchor)]


def _of_brackets(terms: Sequence[RecordTerm]) -> list[ReportedEdit] | None:
    """What is asked of brackets: to lift those round quoted words keeps the words, to lift others is said as such."""
    quoted = [term.text for term in terms if term.kind == "quoted"]
    verbs = [term.kind for term in terms if term.kind in _VERBS]
    places = places_of(terms) or ("",)
    negated = any(term.kind == "negation" for term in terms)
    if len(verbs) != 1 or verbs[0] not in ("out", "stay") or any(term.kind not in _WITH_BRACKETS for term in terms):
        return None
    kept = (verbs[0] == "stay") is not negated
    if quoted and not kept:
        return [ReportedEdit(Edit.RETAIN, Stance.RETAIN, at, words) for at in places for words in quoted]
    if quoted:
        return None
    stance, anchor = (Stance.RESERVE, KEPT) if kept else (Stance.RETAIN, LIFTED)
    return [ReportedEdit(Edit.RETAIN, stance, at, "", anchor) for at in places]
