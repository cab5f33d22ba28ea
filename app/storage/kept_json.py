"""The forms of what is kept as JSON: where words stood, who asked, what was read of a proposal, words on a page, marks.

What is written in these forms, and read, is the business of `reviews.py`, `pages.py` and `marks.py`.
"""

from __future__ import annotations

from app.storage.forms import Form, each, keys, nothing_or, number, one_of, row, share, span, text, truth
from app.treaty.attributions import Link
from app.treaty.marks import RevisionKind, RevisionUnit, Stance
from app.treaty.proposals import Edit, EvidenceKind

_REF = keys({"id": text, "as_written": text})
_NAMED = row(text, text)
"""The same, as marks have it."""

ANCHOR: Form = keys(
    {
        "provision": text,
        "address": text,
        "field": one_of(("text", "heading", "number")),
        "start": number,
        "end": number,
        "quote": text,
    },
    {"before": text, "after": text, "partner": text},
)
"""Where words of a change stood."""

_ASKED = keys(
    {"kind": one_of(EvidenceKind), "source": text, "where": text, "quote": text, "date": text, "base": text,
     "proposal": text, "ask": text}
)  # fmt: skip
ATTRIBUTION: Form = keys(
    {
        "change": text,
        "actors": each(_REF),
        "role": text,
        "stance": one_of(Stance),
        "link": one_of(Link),
        "score": share,
        "asked": _ASKED,
        "words": each(text),
        "opposite": truth,
        "fate": text,
        "notes": each(text),
    }
)
"""Who asked for a change."""

_ASK = keys(
    {"id": text, "edit": one_of(Edit), "stance": one_of(Stance), "address": text, "wording": text, "anchor": text,
     "quote": text, "where": text, "kind": one_of(EvidenceKind)}
)  # fmt: skip
AS_READ: Form = keys(
    {
        "actors": each(_REF),
        "speakers": each(_REF),
        "role": text,
        "address": text,
        "date": text,
        "base": text,
        "rationale": text,
        "asks": each(_ASK),
    }
)
"""A proposal as it was read, where a person put it right."""

PAGE_WORDS: Form = each(row(text, number, number, number, number, number, number))
"""Words recognised on a page."""

PIN: Form = row(text, text, text)
"""By what a pin is known: the older draft, its provision, the newer draft."""

MARKS: dict[str, Form] = {
    "bracket": keys({"depth": number, "part": one_of(("whole", "opens", "continues", "closes"))}, {"means": text}),
    "alternatives": keys({"options": each(span)}),
    "attribution": keys(
        {"scope": span, "scope_basis": text, "stances": each(row(one_of(Stance), each(_NAMED))), "reason": text},
        {"unit": text, "unit_scope": span, "request": truth},
    ),
    "revision": keys(
        {"kind": one_of(RevisionKind), "author": text, "date": text, "unit": one_of(RevisionUnit), "before": text},
        {"sign": text},
    ),
    "status": keys({"status": text, "actors": each(_NAMED)}, {"scope": span, "units": each(text)}),
    "cross_reference": keys({"target": text, "resolves": truth}),
    "footnote": keys({"provision": text}),
    "format": keys({"format": text}),
    "comment": keys({"author": text, "date": text, "text": text}),
    "plain": keys({"mark": text, "remark": text}, {"confidence": nothing_or(number)}),
}
"""What is kept of a mark, by its kind."""
