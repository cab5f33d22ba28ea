"""Notes made by hand for the tests of where they stand and what touches them. Invented wording only."""

from dataclasses import replace

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain
from app.comparison.compare import compare
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject, Priority
from app.treaty.reading import apply_reading


def named(draft):
    return DraftName(draft.sha256, draft.label)


def labelled(*drafts, hashed=True):
    """The drafts as r0, r1, r2 … of a dossier."""
    return tuple(replace(d, label=f"r{at}", sha256=f"{at}" * 64 if hashed else "") for at, d in enumerate(drafts))


def on_words(draft, provision, words, *, field="text", **other):
    """A note on words of a provision, at their first place."""
    text = getattr(draft.by_id()[provision], field)
    start = text.index(words)
    end = start + len(words)
    around = " ".join(text[:start].split()[-5:]), " ".join(text[end:].split()[:5])
    anchor = Anchor(provision, draft.by_id()[provision].address, field, start, end, words, *around)
    return replace(Note("n", named(draft), anchor, NoteSubject.WORDS, "Mind this.", priority=Priority.REDLINE), **other)


def on_provision(draft, provision, **other):
    """A note on a whole provision."""
    one = draft.by_id()[provision]
    words = " ".join((one.heading or one.text).split()[:12])
    anchor = Anchor(provision, one.address, "text", 0, 0, words)
    return replace(Note("n", named(draft), anchor, NoteSubject.PROVISION, "Ours.", priority=Priority.REDLINE), **other)


def course_of(*drafts):
    return DraftChain(
        [named(draft) for draft in drafts],
        lambda n: apply_reading(drafts[n]),
        lambda n: compare(apply_reading(drafts[n - 1]).draft, apply_reading(drafts[n]).draft),
    )


def placed(note, drafts, at=-1, reading="issued"):
    """Where a note stands in one of the drafts, the last when it is not said."""
    at %= len(drafts)
    return places_in([note], course_of(*drafts), at, apply_reading(drafts[at], reading))[0]
