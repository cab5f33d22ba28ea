"""What one change or amendment is called beside its words: where it stands, of what sort it is, how it can be cited.

In: a change as every view draws it. Out: words of a vocabulary. Not here: its title (`rows/change_titles.py`), who
asked for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.model import AmendmentKind
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Redline


def place_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """Where a change stands: its address, or both of them when they are not the same.

    >>> one = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> place_of(one.changes[0])
    'Article 1(1)'
    """
    older, newer = words.place(view.older_address), words.place(view.newer_address)
    if older and newer and older != newer:
        return words.say("{older} → {newer}", older=older, newer=newer)
    return newer or older


def amendment_kind(kind: AmendmentKind, words: Vocabulary = ENGLISH) -> str:
    """What a kind of amendment is called: alternatives may have been settled, merged or opened.

    >>> from app.redline.model import AmendmentKind
    >>> amendment_kind(AmendmentKind.SETTLED), amendment_kind(AmendmentKind.NEW)
    ('alternatives', 'new')
    """
    if kind is AmendmentKind.SETTLED:
        return words.say("alternatives")
    return words.term("amendment kind", kind.value)


def sort_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """Kind, class and tags of a change: "substitution · substantive (modal)"."""
    sort = f"{words.term('kind', view.kind.value)} · {words.term('class', view.weight.value)}"
    if not view.tags:
        return sort
    return words.say("{sort} ({tags})", sort=sort, tags=words.joined(words.term("tag", tag) for tag in view.tags))


def citation_of(view: ChangeView, redline: Redline, words: Vocabulary = ENGLISH) -> str:
    """How a change can be cited: symbols of both drafts, the provision, and the id, which the same drafts always give:
    "MC/4/Rev.1 → MC/4/Rev.2, Article 5(2), c37".
    """
    older, newer = (
        draft.symbol or draft.label or draft.source or draft.title for draft in (redline.older, redline.newer)
    )
    between = words.say("{older} → {newer}", older=older, newer=newer) if older and newer else older or newer
    return words.joined(one for one in (between, place_of(view, words), view.id) if one)
