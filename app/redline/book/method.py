"""Says how a book is made. It makes tables of drafts and papers, and says what a name means and what is not covered.

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> paper = asked("Norhaven", "replace", "Article 1(1)", "may", "shall", base="zero")
>>> made = record(shall, may, papers=[paper])
>>> [(one.name, one.symbol, one.date) for one in made.drafts]
[('zero', 'MC/0', '1 January 2031'), ('one', 'MC/1', '1 February 2031')]
>>> [(one.name, one.facts) for one in made.papers]
[('paper.txt', '1 proposal; on zero')]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.redline.book.model import BookDocument, BookPlace
from app.redline.book.remarks import RemarkSort, sort_of_note
from app.redline.compose import facts_of

if TYPE_CHECKING:
    from app.redline.book.ask_ledger import AskLedger, AskWriter
    from app.redline.book.material import BookMaterial
    from app.treaty.notes import Note
    from app.treaty.vocabulary import Vocabulary


def draft_lines(material: BookMaterial, words: Vocabulary) -> tuple[BookDocument, ...]:
    """The table of drafts, oldest first."""
    made = []
    for draft in material.drafts:
        facts = [draft.meeting, words.count("{n} word", "{n} words", draft.words())]
        facts += facts_of(draft, words).misread
        name = draft.label or draft.source
        if draft.unofficial:
            name = words.say("{draft} (unofficial)", draft=name)
        place = BookPlace(draft.label or draft.source)
        made.append(BookDocument(name, draft.symbol, words.day(draft.date), words.clauses(filter(None, facts)), place))
    return tuple(made)


def paper_lines(material: BookMaterial, words: Vocabulary) -> tuple[BookDocument, ...]:
    """The table of papers, in the order of the dossier."""
    made = []
    for paper in material.papers:
        bases = dict.fromkeys(one.base for one in paper.proposals if one.base)
        facts = [words.count("{n} proposal", "{n} proposals", len(paper.proposals))]
        if bases:
            facts.append(words.say("on {drafts}", drafts=words.listed(list(bases))))
        if paper.has_lost_strikes:
            facts.append(words.say("what was struck out is lost in its file"))
        name = material.titles.get(paper.source, paper.source)
        if name == paper.symbol:
            name = paper.title or name
        symbol = paper.symbol if name != paper.symbol else ""
        made.append(
            BookDocument(name, symbol, words.day(paper.date), words.clauses(facts), BookPlace(paper=paper.source))
        )
    return tuple(made)


def method_of(words: Vocabulary, *, adopted: bool) -> tuple[str, ...]:
    """What a name means, and how the texts are told, in paragraphs."""
    return (
        words.say(
            "Each article has its history: the texts of the drafts in their order, where they are others than in the "
            "draft before; the proposals on each draft, with what became of them; the text as it stands last; and "
            "notes. The texts are printed as issued, with their brackets and alternatives."
        ),
        words.say(
            "Footnotes say what changed at a place since the draft before, and who is known to have asked for it. A "
            "name means that a record shows that this actor asked for these words, and that the change answers it. It "
            "does not mean that the text was changed for that reason, nor that nobody else wanted it."
        ),
        words.say(
            "“Marked in the draft itself”: a tag or a tracked change of the draft names the actor. “Matched by "
            "wording”: the words asked for are those that changed. “Reported in a record”: a sentence of a record or a "
            "statement tells it. “Asserted by a person”: whoever keeps the dossier says so."
        ),
        words.say(
            "Where nobody is named, no record in the dossier shows who asked; most changes are of this kind, and "
            "silence is no position. A name after “Against it” is of one who asked for the contrary, and never of an "
            "author."
        ),
        words.say(
            "“Outcome” says of each later draft what became of the words of a proposal. “Not taken” means that they "
            "were not found there; other words may do the same."
        ),
        words.say("Somebody said that the last draft is the text as adopted.")
        if adopted
        else words.say("The last draft is printed as the last text; nobody said that it is the text as adopted."),
    )


def receipt_of(
    material: BookMaterial,
    ledger: AskLedger,
    asks: AskWriter,
    homeless: Sequence[Note],
    words: Vocabulary,
    *,
    place: str,
) -> tuple[str, ...]:
    """What the book does not cover, in sentences."""
    said = []
    if place:
        said.append(words.say("Only {place} is in this book.", place=words.place(place)))
    if material.left_out:
        said.append(words.say("Not followed: {drafts}.", drafts=words.joined(material.left_out)))
    quiet = sum(view.kind.traits.quiet for redline in material.redlines for view in redline.changes)
    if quiet:
        said.append(words.count(
            "{n} change of formatting alone has no footnote.",
            "{n} changes of formatting alone have no footnote.",
            quiet,
        ))  # fmt: skip
    if ledger.shown:
        said.append(words.count(
            "{n} passage of a paper only shows the text to which it speaks, and is not told.",
            "{n} passages of papers only show the text to which they speak, and are not told.",
            ledger.shown,
        ))  # fmt: skip
    if ledger.idle:
        said.append(words.count(
            "{n} passage of a paper asks nothing of the text, and is not told.",
            "{n} passages of papers ask nothing of the text, and are not told.",
            ledger.idle,
        ))  # fmt: skip
    if material.withheld:
        said.append(words.count(
            "{n} private note is not in it.", "{n} private notes are not in it.", material.withheld
        ))  # fmt: skip
    if homeless:
        said.append(words.count(
            "{n} note stands in none of these drafts, and is not in it.",
            "{n} notes stand in none of these drafts, and are not in it.",
            len(homeless),
        ))  # fmt: skip
    if all(sort_of_note(note.text) is RemarkSort.OTHER for note in material.notes):
        said.append(words.say("No interpretative notes and no statements were entered."))
    if material.precedents is None:
        said.append(words.say("Sources in existing instruments were not looked for."))
    if not place:
        said += _placeless(ledger, asks, words)
    return tuple(said)


def _placeless(ledger: AskLedger, asks: AskWriter, words: Vocabulary) -> list[str]:
    """What was asked and has no place among the articles, each told here."""
    if not ledger.placeless:
        return []
    lead = words.say("Asked of no provision that these drafts have:")
    return [lead, *dict.fromkeys(asks.placeless(one) for one in ledger.placeless)]
