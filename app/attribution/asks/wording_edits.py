"""The edits that a wording makes in the draft it speaks to, and wordings of which that cannot be told.

A file that has lost strike and underline gives old and new words alike. What the draft lacks is put in; what stands in
the draft and is run together with it ("PartyState") is what went for it. Words of the draft that the wording leaves out
are left out. A paragraph restated word for word, brackets and all, may have been struck whole, or only be shown: where
no other ask of its block says which, its intent cannot be read; where one does, it is only shown. In both cases it
names nobody. No change of a draft is looked at here. Nor is anything asked by one that differs from its draft by slips
alone (`asks/slips.py`), unless its paper marks them or a person entered it; nor by the brackets of one that its block
wants to go, to move or to stay as a whole (`asks/quotations.py`).

A paragraph restated word for word, whose strikes were lost on the way, may ask for anything: it names nobody.

>>> older, newer = draft("1. Ships moor with a green lamp."), draft("1. Nets are dried.")
>>> names(older, newer, asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp."))
[]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import word_edits_between
from app.attribution.asks.quotations import GOING, whole_request
from app.attribution.asks.slips import RestatedText, is_long
from app.attribution.words.brackets import brackets
from app.attribution.words.terms import Term, split_glued, terms_of, words_in
from app.comparison.text.tokenizer import is_han
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.passages import CUT
from app.treaty.fates import Reprint
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.attribution.asks.ask_delta import AskDelta, WordEdit
    from app.attribution.words.base_index import BaseIndex

_LAID = frozenset({Edit.RESTATE, Edit.INSERT})
_DECIDES = frozenset(
    {Edit.DELETE, Edit.REPLACE, Edit.BRACKET, Edit.SUPPORT, Edit.OPPOSE, Edit.RETAIN, Edit.MOVE, Edit.QUESTION}
)


_MARKED = re.compile(r"~~|\*\*|__")
"""Signs by which a passage shows words that its paper marks."""
_MOST_TOLD = 3
"""How many edits a sentence names."""
_CAPITAL = compile_later(r"[a-zà-ÿа-я](?=[A-ZÀ-ÝА-Я][a-zà-ÿа-я])")


@dataclass(frozen=True, slots=True)
class WordingEdit:
    """One edit: what is done (insert, delete, replace, bracket), where in the draft, and by which part of the wording.

    Offsets count code points: `draft` in the text of `provision`, `wording` in the ask's wording; an empty range stands
    where nothing is.
    """

    edit: Edit
    provision: str
    draft: tuple[int, int]
    wording: tuple[int, int]
    glued: bool = False
    """Old and new words were run together; how much more of the draft was struck is not told."""


@dataclass(frozen=True, slots=True)
class WordingEdits:
    """An ask laid against its draft: the provision it restates ("" for none), its edits in the order of the wording."""

    provision: str
    edits: tuple[WordingEdit, ...] = ()
    unreadable: bool = False
    """It restates, and neither its words nor another ask of its block says what is asked."""
    differs: str = ""
    """What nothing marks and may all be slips (`asks/slips.py`): the edits of a restatement, as a reader is told them;
    "" where there is more.
    """
    decided: bool = False
    """Another ask of its block says what is asked of the place."""
    silent: bool = False
    """It has the text word for word, brackets and all."""

    @property
    def slight(self) -> bool:
        """Whether it restates, and its edits may all be slips."""
        return bool(self.differs)

    @property
    def reprint(self) -> Reprint:
        """Whether it only shows the text."""
        if not (self.unreadable or self.slight or self.silent):
            return Reprint.NONE
        return Reprint.SHOWN if self.decided else Reprint.DOUBTFUL


def edits_of_wording(proposal: Proposal, ask: Ask, older: BaseIndex) -> WordingEdits | None:
    """What the wording of an ask makes of the draft whose words are `older`; None for an ask that is no wording."""
    if ask.edit not in _LAID or not ask.wording:
        return None
    article = older.places.article(ask.address) or older.places.article(proposal.address)
    terms = _parted(split_glued(terms_of(ask.wording), older.known), ask.wording, older.known)
    words = tuple(term.word for term in terms)
    if _is_heading(words, article, older):
        decided = ask.edit is Edit.RESTATE and is_decided_elsewhere(proposal, ask)
        return WordingEdits(article, unreadable=ask.edit is Edit.RESTATE and not decided, decided=decided, silent=True)
    base = older.base_of(ask, words, article) if article else ""
    if not base:
        return WordingEdits("", (WordingEdit(Edit.INSERT, "", (0, 0), (0, len(ask.wording))),))
    text = older.places.by_id[base].text
    theirs = terms_of(text)
    differences = word_edits_between(older.of[base], words)
    edits = [_edit(base, difference, theirs, terms, len(text), len(ask.wording)) for difference in differences]
    doubtful = any(_undecided(difference, terms) for difference in differences)
    differs = ""
    of_all = whole_request(proposal, ask) if ask.edit is Edit.RESTATE else ""
    if edits and not _is_said(proposal, ask):
        restated = RestatedText(text, ask.wording, theirs, terms, _headings(base, older), older.known)
        slips = [one for one in differences if not (of_all in GOING and one.asked[0] == one.asked[1])]
        alike = of_all or _brackets_alike(text, _restored(text, ask.wording, edits))
        if all(map(restated.is_slip, slips)) and alike:
            differs = _told(text, ask.wording, edits)
    edits += [] if differs else _bracketed(base, text, theirs, ask.wording)
    edits.sort(key=lambda edit: (edit.wording, edit.draft))
    silent = not edits and not ask.anchor and bool(of_all or not _lifts(text, ask.wording))
    unread = ask.edit is Edit.RESTATE and (silent or (doubtful and len(edits) == 1))
    decided = ask.edit is Edit.RESTATE and is_decided_elsewhere(proposal, ask)
    return WordingEdits(base, tuple(edits), unread and not decided, differs, decided, silent)


def _told(text: str, wording: str, edits: Sequence[WordingEdit]) -> str:
    """Some edits in signs that no language needs: “harbour” → “harbor”, + “the”, − “of”."""
    said = []
    for one in edits[:_MOST_TOLD]:
        gone, come = " ".join(text[slice(*one.draft)].split()), " ".join(wording[slice(*one.wording)].split())
        said.append(f"“{gone}” → “{come}”" if gone and come else f"+ “{come}”" if come else f"− “{gone}”")
    return ", ".join([*said, CUT] if len(edits) > _MOST_TOLD else said)


def _restored(text: str, wording: str, edits: Sequence[WordingEdit]) -> str:
    """A wording with the words of the text where its edits stand."""
    for one in reversed(edits):
        wording = f"{wording[: one.wording[0]]}{text[slice(*one.draft)]}{wording[one.wording[1] :]}"
    return wording


def _brackets_alike(text: str, wording: str) -> bool:
    """Whether a text and a wording of the same words have brackets around the same of them, or one sign was lost."""
    return _loses_a_sign(text, wording) or sorted(words for words, *_ in brackets(text)) == sorted(
        words for words, *_ in brackets(wording)
    )


def _is_said(proposal: Proposal, ask: Ask) -> bool:
    """Whether the smallest edit is asked: of what is no reprint, what its paper marks, or what a person entered."""
    if ask.edit is not Edit.RESTATE or ask.kind is EvidenceKind.ENTRY:
        return True
    return _MARKED.search(proposal.text if ask.quote.endswith(CUT) else ask.quote) is not None


def _is_heading(words: Sequence[str], article: str, older: BaseIndex) -> bool:
    """Whether words are the heading of an article as it stands."""
    return bool(article and words) and tuple(words) == words_in(older.places.by_id[article].heading)


def _headings(base: str, older: BaseIndex) -> tuple[tuple[str, ...], ...]:
    """The words of the headings of a provision and of what it stands in."""
    by_id = older.places.by_id
    above = (by_id[base], by_id[older.places.root[base]])
    return tuple(words_in(one.heading) for one in above if one.heading)


def is_unreadable(asked: AskDelta, older: BaseIndex) -> bool:
    """Whether a wording laid against the draft whose words are `older` is one that `edits_of_wording` calls a reprint.

    It takes part in nothing then, for or against: whoever looks for who asked leaves it out before the first change is
    looked at. In: an ask laid against the very draft it speaks to, not one that was carried over to another.
    """
    ask = asked.ask
    if ask.edit is not Edit.RESTATE:
        return False
    if not asked.base:
        return _is_heading(asked.words, asked.article, older)
    plain = _CAPITAL.search(ask.wording) is None  # its words are those that `edits_of_wording` finds
    long = any(one.asked[0] and is_long(one) for one in asked.differences)
    if plain and long and whole_request(asked.proposal, ask) not in GOING:
        return False
    laid = edits_of_wording(asked.proposal, ask, older)
    return laid is not None and bool(laid.reprint)


def _lifts(text: str, wording: str) -> bool:
    """Whether a text has brackets that its wording has not: word for word the same, it asks for them to go. One sign of
    two that went is a slip.
    """
    if _loses_a_sign(text, wording):
        return False
    stand = [words for words, *_ in brackets(wording)]
    return any(words and words not in stand for words, *_ in brackets(text))


def _loses_a_sign(text: str, wording: str) -> bool:
    """Whether a wording has all brackets of a text but one sign of one pair."""
    lost = [text.count(sign) - wording.count(sign) for sign in "[]"]
    return sorted(lost) == [0, 1] and text.count("[") == text.count("]")


def _parted(terms: Sequence[Term], wording: str, known: frozenset[str]) -> tuple[Term, ...]:
    """The words with those taken apart that have a capital within ("PartyState") and one part that the draft knows."""
    found: list[Term] = []
    for term in terms:
        inner = _CAPITAL.search(wording, term.start, term.end) if term.word not in known else None
        cut = inner.end() - term.start if inner is not None else 0
        first, second = term.word[:cut], term.word[cut:]
        if cut and (first in known or second in known):
            found += [Term(first, term.start, term.start + cut), Term(second, term.start + cut, term.end)]
        else:
            found.append(term)
    return tuple(found)


def is_decided_elsewhere(proposal: Proposal, ask: Ask) -> bool:
    """Whether another ask of the block says what is asked of the place that this one restates."""
    deciding = [other for other in proposal.asks if other.edit in _DECIDES and other is not ask]
    here = _place(ask.address) if deciding else ""
    theres = (_place(other.address) for other in deciding)
    return any(there == here or here.startswith(f"{there}(") or there.startswith(f"{here}(") for there in theres)


def _place(address: str) -> str:
    """An address without its options, plain: a preference for one option speaks of the others too."""
    return re.sub(r",\s*(?:option|alt)\s*\w+", "", address, flags=re.IGNORECASE).replace(" ", "").casefold()


def _edit(
    base: str, difference: WordEdit, theirs: Sequence[Term], terms: Sequence[Term], whole: int, length: int
) -> WordingEdit:
    """One difference of words as an edit with offsets. Words put in that are run together with words of the draft stand
    in their place.
    """
    (i, k), (j, m) = difference.older, difference.asked
    glued = False
    if i == k and j < m:
        if m < len(terms) and _run_together(terms[m - 1], terms[m]) and k < len(theirs):
            k, glued = k + 1, True
        elif j > 0 and _run_together(terms[j - 1], terms[j]) and i > 0:
            i, glued = i - 1, True
    draft = _range(theirs, i, k, whole)
    wording = _range(terms, j, m, length)
    edit = Edit.INSERT if i == k else Edit.DELETE if j == m else Edit.REPLACE
    return WordingEdit(edit, base, draft, wording, glued)


def _range(terms: Sequence[Term], start: int, end: int, length: int) -> tuple[int, int]:
    """The offsets of some words; of none, the place behind the word before."""
    if start < end:
        return terms[start].start, terms[end - 1].end
    at = terms[start - 1].end if start > 0 else terms[0].start if terms else length
    return at, at


def _undecided(difference: WordEdit, terms: Sequence[Term]) -> bool:
    """Whether two words are run together of which the draft has neither there: which was struck is not to be known."""
    start, end = difference.asked
    return end - start == 2 and _run_together(terms[start], terms[start + 1])


def _run_together(first: Term, second: Term) -> bool:
    """Whether two words have nothing between them, as only Chinese signs do by themselves."""
    return first.end == second.start and not (is_han(first.word) or is_han(second.word))


def _bracketed(base: str, text: str, theirs: Sequence[Term], wording: str) -> Iterator[WordingEdit]:
    """Brackets that the wording has, and the draft has not, with the words of the draft that they enclose."""
    own = [term.word for term in theirs]
    had = [words for words, *_ in brackets(text)]
    enclosed = any(start <= 0 and end >= len(text) - 1 for _, start, end in brackets(text))
    for words, start, end in brackets(wording):
        if words in had:
            had.remove(words)
        elif words and not (enclosed and start <= 0 and end >= len(wording) - 2):
            starts = [at for at in range(len(own) - len(words) + 1) if tuple(own[at : at + len(words)]) == words]
            draft = _range(theirs, starts[0], starts[0] + len(words), 0) if starts else (0, 0)
            yield WordingEdit(Edit.BRACKET, base, draft, (max(start, 0), min(end + 1, len(wording))))
