"""What a file without pages will have, line by line: counted in the very redline and choices of which it is made.

It says what the makers of `services.exports` put in, and makes nothing itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.exports.form.actors_box import named_in
from app.desktop.exports.form.layout_box import SECTIONS_OF, layout_words, section_words, unchanged_words
from app.desktop.exports.form.output_box import format_words, output_words
from app.desktop.ground.language.phrases import clauses, commas, number_words
from app.desktop.ground.language.translation import tr
from app.redline.chips import unique_chips
from app.redline.print_options import Section
from app.services.exports.catalogue import UNFILTERED, Output, OutputKind
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.redline.model import Redline
    from app.redline.print_options import PrintOptions, Supplements

_MOST_NAMES = 8
_LAID_OUT, _NOTED, _COMMENTED = ("html",), ("html", "md", "docx", "akn"), ("docx", "akn")
"""The formats of a comparison in which texts are laid out; that have notes; that have comments on who asked."""


@dataclass(frozen=True, slots=True)
class FileFact:
    """One line of a description: what is spoken of, and what is so of it."""

    about: str
    words: str


def file_title(output: Output, kind: str) -> str:
    """What file it is."""
    return format_words(kind, output.thing)


def describe_file(output: Output, kind: str, redline: Redline | None, beside: Supplements) -> tuple[FileFact, ...]:
    """What a file will have. `redline` is that of the pair of what speaks of one."""
    facts = [FileFact(tr("What it is"), output_words(output.thing))]
    if output.thing is OutputKind.COMPARISON and redline is not None:
        facts += _of_comparison(output, kind, redline, beside)
    else:
        facts += _of_other(output, kind, redline, beside)
    return tuple(facts)


# --- a comparison ---


def _of_comparison(output: Output, kind: str, redline: Redline, beside: Supplements) -> Iterator[FileFact]:
    choices = output.choices
    yield FileFact(tr("Drafts"), _drafts(output))
    yield FileFact(tr("Text"), _text(kind, choices))
    yield FileFact(tr("Amendments"), _amendments(redline, kind, choices))
    if kind in SECTIONS_OF:
        chosen = [section_words(one) for one in Section if one in SECTIONS_OF[kind] and one in choices.sections]
        yield FileFact(tr("Sections"), clauses(chosen) if chosen else tr("none"))
    if kind in _NOTED:
        yield FileFact(tr("Notes"), _notes(choices, beside))
    yield FileFact(tr("Names"), _names(kind, redline, choices))
    if kind in _COMMENTED:
        dated = tr("that of the newer draft") if choices.dated else tr("none")
        yield FileFact(tr("Date of the changes"), dated)
    if kind != "json":
        yield FileFact(tr("Language of the labels"), _language(output))
    if choices.handling and kind in ("docx", "html", "md"):
        yield FileFact(tr("Handling"), choices.handling)


def _drafts(output: Output) -> str:
    assert output.pair is not None, "a comparison is one of a pair"
    pair = output.pair
    return tr("{older}, compared with {newer}").format(older=pair.older, newer=pair.newer)


def _text(kind: str, choices: PrintOptions) -> str:
    if kind in _LAID_OUT:
        laid = layout_words(choices.layout)
        if not choices.layout.traits.texts:
            return laid
        unchanged = tr("unchanged provisions: {how}").format(how=unchanged_words(choices.unchanged))
        return clauses((laid, unchanged))
    words = {
        "docx": tr("The whole text, with insertions and deletions as tracked changes that can be taken or refused"),
        "akn": tr("The whole newer text, with the changes marked in it"),
        "md": tr("A summary without the texts: what matters, in short"),
        "xlsx": tr("A row for each change, and for each who asked for it"),
        "csv": tr("A row for each change, and for each who asked for it"),
        "json": tr("Everything that is shown, for other programs to read"),
    }
    return words.get(kind, "")


def _amendments(redline: Redline, kind: str, choices: PrintOptions) -> str:
    """How many of them are in the file, with how many changes; and of how many, where a filter leaves some out."""
    only = choices.only.changes if choices.only is not None and kind not in UNFILTERED else None
    changes = [one for one in redline.changes if only is None or one.id in only]
    amendments = [one for one in redline.amendments if only is None or not only.isdisjoint(one.changes)]
    inside = sum(not one.kind.traits.quiet for one in changes)  # formatting is in no amendment
    counted = [tr("%n amendments", "", len(amendments)), tr("%n changes in them", "", inside)]
    if only is not None:
        counted.append(tr("%n changes are left out by the filter", "", len(redline.changes) - len(changes)))
    return clauses(counted)


def _notes(choices: PrintOptions, beside: Supplements) -> str:
    notes = sum(map(len, beside.notes.values())) if choices.notes else 0
    said = [tr("%n notes", "", notes)] if notes else [tr("none")]
    if beside.red_lines and Section.RED_LINES in choices.sections:
        said.append(tr("%n changes that touch red lines", "", len(beside.red_lines)))
    return clauses(said)


def _names(kind: str, redline: Redline, choices: PrintOptions) -> str:
    if choices.signed and kind != "json":
        return tr("one name for all: {name}").format(name=choices.signed)
    if not choices.named and kind != "json":
        return tr("nobody who asked is named")
    counted = {one: Counter(chip.name for view in redline.changes for chip in unique_chips(view.chips)
                            if chip.opposite is one) for one in (False, True)}  # fmt: skip
    if not any(counted.values()):
        return tr("nobody is named as having asked")
    asked = _counted(counted[False])
    if counted[True]:
        asked = clauses(
            filter(None, (asked, tr("asked for the contrary: {names}").format(names=_counted(counted[True]))))
        )
    if kind in _COMMENTED and not choices.annotations:
        return clauses((asked, tr("without comments on the evidence")))
    return asked


def _counted(names: Counter[str]) -> str:
    """Names, each with the number of changes for which it stands, the most first."""
    said = commas(f"{name} ({number_words(count)})" for name, count in names.most_common(_MOST_NAMES))
    more = len(names) - _MOST_NAMES
    return f"{said} " + tr("and %n more", "", more) if more > 0 else said


def _language(output: Output) -> str:
    return LANGUAGES[output.language].name if output.language in LANGUAGES else output.language


# --- all else ---


def _of_other(output: Output, kind: str, redline: Redline | None, beside: Supplements) -> Iterator[FileFact]:
    thing = output.thing
    if thing is OutputKind.BRIEF:
        yield FileFact(tr("Drafts"), _drafts(output))
        yield FileFact(tr("Amendments"), number_words(len(output.changes)))
        notes = sum(map(len, beside.notes.values()))
        yield FileFact(tr("Notes"), tr("%n notes", "", notes) if notes else tr("none"))
    elif thing is OutputKind.COLUMNS:
        yield FileFact(tr("Drafts"), commas(output.drafts))
        named = dict(named_in(redline))
        yield FileFact(tr("Proposals of"), commas(named.get(one, one) for one in output.actors) or tr("nobody"))
        yield FileFact(tr("An empty column"), tr("yes") if output.empty else tr("no"))
    elif output.draft:
        yield FileFact(tr("Draft"), output.draft)
    if output.place:
        yield FileFact(tr("Only this provision"), output.place)
    if thing is OutputKind.BOOK:
        yield FileFact(tr("The text as adopted"), tr("yes") if output.adopted else tr("no"))
        yield FileFact(tr("Private notes"), tr("yes") if output.private else tr("no"))
    if thing in (OutputKind.BRIEF, OutputKind.COLUMNS, OutputKind.BOOK):
        yield FileFact(tr("Language of the labels"), _language(output))
