"""Makes the history of one article. Each draft has its text, what was asked of it, what it reaches; notes follow.

A draft that changed nothing and of which nothing was asked has no entry of its own: the entry before says that the text
is unchanged in it.

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> [(entry.section.value, entry.draft, entry.changed) for entry in record(shall, shall, may).articles[0].entries]
[('negotiation', 0, False), ('last', 2, True)]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.lineage.provision_history import ProvisionHistory, heads_of
from app.redline.book.model import BlockKind, BookBlock, BookPiece, BookPlace, BookSection, HistoryEntry
from app.redline.book.remarks import RemarkSort, lead_of, note_block, sort_of_note
from app.redline.book.text_blocks import BookTextWriter
from app.redline.life.build import version_of
from app.redline.life.model import Presence
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.marks import Alternatives, Bracket

if TYPE_CHECKING:
    from app.redline.book.ask_ledger import AskedOfArticle, AskWriter
    from app.redline.book.courses import BookCourse
    from app.redline.book.footnotes import FootnoteWriter
    from app.redline.book.material import BookMaterial
    from app.redline.book.model import BookFootnote
    from app.redline.life.model import Version
    from app.redline.model import ChangeView
    from app.treaty.draft import Provision
    from app.treaty.notes import Note
    from app.treaty.vocabulary import Vocabulary

Views = Mapping[str, "ChangeView"]


class EntryWriter:
    """Writes the histories of articles, one after the other."""

    def __init__(
        self, material: BookMaterial, words: Vocabulary, notes: FootnoteWriter, asks: AskWriter, *, adopted: bool
    ) -> None:
        self._material, self._words, self._notes, self._asks = material, words, notes, asks
        self._adopted = adopted
        self._views: list[Views] = [
            {},
            *({view.id: view for view in redline.changes} for redline in material.redlines),
        ]
        self._texts: list[dict[str, Provision]] = [draft.by_id() for draft in material.drafts]
        self.shown: list[set[str]] = [set() for _ in material.drafts]
        """Of each draft: the ids of the changes that some article tells."""

    @property
    def views(self) -> Sequence[Views]:
        """Of each draft: its changes from the draft before."""
        return self._views

    def name(self, draft: int) -> str:
        """What a draft is called."""
        one = self._material.drafts[draft]
        return one.label or one.symbol or one.source

    def history(
        self, article: BookCourse, asked: AskedOfArticle, notes: Sequence[Note]
    ) -> tuple[tuple[HistoryEntry, ...], tuple[BookFootnote, ...]]:
        """The entries of an article, and its footnotes."""
        text = BookTextWriter(self._notes, self._words)
        entries: list[tuple[HistoryEntry, list[BookBlock]]] = []
        reached: tuple[str, ...] = ()
        last = len(self._material.drafts) - 1
        versions = self._versions(article)
        for draft, version in enumerate(versions):
            self.shown[draft].update(change for line in version.lines for change in line.changes)
            beside = self._beside(draft, asked)
            reach = self._reach(article.courses[draft], draft)
            if reach != reached:
                beside.insert(0, self._reach_block(reach, draft))
                reached = reach
            stands = version.presence is Presence.STANDS
            if not version.changed and not beside and entries and not (draft == last and stands):
                continue
            if not stands and not version.changed and not beside:
                continue
            first = not any(entry.presence is Presence.STANDS for entry, _ in entries)
            entries.append((self._entry(draft, version, text, first=first), beside))
        made = self._with_unchanged(entries, versions)
        return (*made, *self._noted(notes)), tuple(text.footnotes)

    def _versions(self, article: BookCourse) -> list[Version]:
        places = self._material.series.places
        heads = [heads_of(*pair) for pair in zip(places, (one.own for one in article.courses), strict=True)]
        made = []
        for draft, here in enumerate(article.courses):
            before, above = (article.courses[draft - 1], heads[draft - 1]) if draft else (ProvisionHistory(()), ())
            stood = any(one.own for one in article.courses[:draft])
            lines = self._material.lines[draft]
            made.append(version_of(draft, lines, (above, heads[draft]), (before, here), stood))
        return made

    def _entry(self, draft: int, version: Version, text: BookTextWriter, *, first: bool) -> HistoryEntry:
        words, there = self._words, self._material.drafts[draft]
        last = draft == len(self._material.drafts) - 1
        changed = bool(draft) and version.changed
        worded = changed and self._is_worded(draft, version)
        blocks: list[BookBlock] = []
        label = there.label or there.source
        if draft and first and version.presence is Presence.STANDS:
            blocks.append(self._said(words.say("It first stands in this draft."), draft))
        if version.was:
            was = words.joined(words.place(one) for one in version.was)
            blocks.append(self._said(words.say("Before: {place}.", place=was), draft))
        if version.presence is not Presence.STANDS and not changed:
            blocks.append(self._said(words.say("It does not stand in this draft."), draft))
        elif worded or first or (last and version.presence is Presence.STANDS):
            blocks += self._text(draft, version, text, there.language, quiet=changed and not worded)
        elif changed:
            said = self._said(words.say("Its words are unchanged; numbers and references follow."), draft)
            signs = text.signs(version.lines, self._views[draft], label)
            blocks.append(replace(said, pieces=(*said.pieces, *signs)))
        else:
            blocks.append(self._said(words.say("Unchanged."), draft))
        section = BookSection.LAST if last and version.presence is Presence.STANDS else BookSection.NEGOTIATION
        title = words.beside((self.name(draft), there.symbol if there.symbol != self.name(draft) else "",
                              words.day(there.date)))  # fmt: skip
        whole = (*blocks, *self._open(version, draft))
        return HistoryEntry(section, draft, title, there.meeting, version.presence, changed, whole)

    def _text(
        self, draft: int, version: Version, text: BookTextWriter, language: str, *, quiet: bool
    ) -> list[BookBlock]:
        """The text of a draft with its footnotes; what only follows stands in one behind it where it is `quiet`."""
        label = self._material.drafts[draft].label or self._material.drafts[draft].source
        views = self._views[draft]
        made = text.blocks(version.lines, views, label, language, marked=not quiet and bool(draft))
        if quiet:
            said = self._said(self._words.say("Its words are unchanged; numbers and references follow."), draft)
            made.append(replace(said, pieces=(*said.pieces, *text.signs(version.lines, views, label))))
        return made

    def _is_worded(self, draft: int, version: Version) -> bool:
        """Whether anything but numbers and references that follow is otherwise than in the draft before."""
        views = self._views[draft]
        if any(not line.former or (not line.provision and not line.went) for line in version.lines):
            return True
        told = [views[change] for line in version.lines for change in line.changes if change in views]
        return any(
            view.weight is not ChangeClass.CONSEQUENTIAL
            and view.kind is not ChangeKind.RENUMBERING
            and not view.kind.traits.quiet
            for view in told
        )

    def _with_unchanged(
        self, entries: Sequence[tuple[HistoryEntry, list[BookBlock]]], versions: Sequence[Version]
    ) -> list[HistoryEntry]:
        """The entries, each with the later drafts in which the text is the same and of which nothing else is told; then
        what stands beside the text.
        """
        made = []
        for at, (entry, beside) in enumerate(entries):
            end = entries[at + 1][0].draft if at + 1 < len(entries) else len(versions)
            same = [self.name(n) for n in range(entry.draft + 1, end)]
            blocks = list(entry.blocks)
            if same and versions[entry.draft].presence is Presence.STANDS:
                said = self._words.say("Unchanged in {drafts}.", drafts=self._words.listed(same))
                blocks.append(self._said(said, entry.draft))
            made.append(replace(entry, blocks=(*blocks, *beside)))
        return made

    def _open(self, version: Version, draft: int) -> list[BookBlock]:
        """How much of the text is in brackets or has alternatives."""
        if version.presence is not Presence.STANDS:
            return []
        marks = [
            mark
            for line in version.lines
            if (one := self._texts[draft].get(line.provision))
            for mark in (*one.marks.heading, *one.marks.text)
        ]
        brackets = sum(isinstance(mark, Bracket) for mark in marks)
        rivals = sum(isinstance(mark, Alternatives) for mark in marks)
        said = [self._words.count("{n} bracket", "{n} brackets", brackets)] if brackets else []
        said += (
            [self._words.count("{n} place with alternatives", "{n} places with alternatives", rivals)] if rivals else []
        )
        if not said:
            return []
        return [self._said(self._words.say("Open in this text: {what}.", what=self._words.joined(said)), draft)]

    def _beside(self, draft: int, asked: AskedOfArticle) -> list[BookBlock]:
        """What was asked of a draft, and positions that a person entered."""
        there = self._material.drafts[draft]
        label = there.label or there.source
        made: list[BookBlock] = []
        if proposals := self._asks.proposals(asked.proposals.get(draft, {}), label, there.language):
            made += [self._lead(self._words.say("Proposals on this draft:")), *proposals]
        if positions := asked.positions.get(draft, ()):
            made.append(self._lead(self._words.say("Positions on this draft:")))
            made += [self._asks.position(one, label) for one in positions]
        return made

    def _reach(self, course: ProvisionHistory, draft: int) -> tuple[str, ...]:
        there = self._material.reach[draft] if self._material.reach else {}
        return tuple(dict.fromkeys(said for one in course.own for said in there.get(one, ())))

    def _reach_block(self, reach: Sequence[str], draft: int) -> BookBlock:
        words = self._words
        if not reach:
            return self._said(words.say("It reaches no offence in this draft any more."), draft)
        return self._said(words.say("Which offences it reaches: {what}.", what=words.clauses(reach)), draft)

    def _noted(self, notes: Sequence[Note]) -> list[HistoryEntry]:
        """What a person entered for the article, by its sort."""
        made = []
        labels = {draft.label for draft in self._material.drafts}
        for sort in RemarkSort:
            found = [note for note in notes if sort_of_note(note.text) is sort]
            if found:
                blocks = tuple(
                    note_block(note, note.draft.label if note.draft.label in labels else "", self._words)
                    for note in found
                )
                made.append(HistoryEntry(BookSection.NOTES, -1, lead_of(sort, self._words), "", None, False, blocks))
        return made

    def _lead(self, said: str) -> BookBlock:
        return BookBlock(BlockKind.LIST, (BookPiece(said),))

    def _said(self, said: str, draft: int) -> BookBlock:
        there = self._material.drafts[draft]
        return BookBlock(BlockKind.SAID, (BookPiece(said),), place=BookPlace(there.label or there.source))
