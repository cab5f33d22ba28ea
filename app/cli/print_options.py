"""What can be chosen on the command line of printed pages and of the Word file: the options of `compare`, and what they
say together.

It draws no page; what the choices mean is `app.redline.print_options`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.redline.print_options import (
    EVERYTHING,
    LAYOUTS,
    LEAST_MARGIN,
    MOST_FOLLOWED,
    MOST_HANDLING,
    MOST_MARGIN,
    ON_REQUEST,
    UNSAID,
    USUAL_MARGIN,
    WHOLE,
    Authors,
    FilteredChanges,
    Layout,
    Orientation,
    Paper,
    PrintOptions,
    Section,
    TableOrder,
    UnchangedDisplay,
)
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.languages import LANGUAGES
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

    from app.services.comparisons.compare import ComparedDrafts

_WHOLE_ALWAYS = {
    "docx": "A Word file of tracked changes holds all of them, since whoever accepts some accepts the rest too",
    "akn": "An Akoma Ntoso file holds all changes of the text",
}
"""The outputs that cannot be filtered, and why."""
_NOTES = ("notes", "private-notes")
_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def add_choices(verb: argparse.ArgumentParser) -> None:
    """The options of the pages of a PDF, of the web page and of the Word file; `--labels` speaks of tables too."""
    pages = verb.add_argument_group("pages of the PDF and the HTML")
    _labels(pages, " (also of DOCX and CSV)")
    pages.add_argument(
        "--layout", choices=[one.value for one in LAYOUTS], default=EVERYTHING.layout.value, metavar="HOW",
        help=", ".join(one.value for one in LAYOUTS),
    )  # fmt: skip
    pages.add_argument(
        "--unchanged", choices=[one.value for one in UnchangedDisplay], default=UnchangedDisplay.FOLDED.value,
        metavar="HOW", help=f"provisions that did not change: {', '.join(one.value for one in UnchangedDisplay)}",
    )  # fmt: skip
    pages.add_argument(
        "--without", choices=[one.value for one in Section if one in WHOLE], nargs="+", action="extend", default=[],
        metavar="PART",
        help=f"leave out: {', '.join(section.value for section in Section if section in WHOLE)}",
    )  # fmt: skip
    pages.add_argument(
        "--with", choices=[Section.TABLE.value, *sorted(ON_REQUEST | UNSAID), *_NOTES], nargs="+", action="extend",
        default=[], metavar="PART", dest="more", help="print also: index (actors with pages), fate (of the proposals), "
        "unattributed (changes for which nobody is named), silent (what tracked changes do not say), notes (of the "
        "dossier), private-notes (those too, and private red lines; weights by what of ours is touched)",
    )  # fmt: skip
    pages.add_argument(
        "--order", choices=[one.value for one in TableOrder], default=TableOrder.WEIGHT.value, metavar="HOW",
        help="of the table of amendments: weight: the heaviest first; text: as they stand in the text",
    )  # fmt: skip
    pages.add_argument("--plain", action="store_true", help="without annotations")
    pages.add_argument(
        "--follow", metavar="A", action="append", default=[], help="an actor whose asks stand out; repeatable"
    )
    pages.add_argument("--colour", action="store_true", help="followed actors in colours")
    pages.add_argument(
        "--filtered",
        action="store_true",
        help="only the changes of --only and --in, not in DOCX and AKN; the pages say how many are not there",
    )
    _paper(pages)
    tracked = verb.add_argument_group("names and dates")
    tracked.add_argument(
        "--authors", choices=[one.value for one in Authors], default=Authors.NAMES.value, metavar="WHOSE",
        help="who tracked changes and annotations are of: names: those who asked; none: no actor is named anywhere",
    )  # fmt: skip
    tracked.add_argument(
        "--signed", metavar="NAME", default="", help="one author in the place of all; no actor is named"
    )
    tracked.add_argument(
        "--undated", action="store_true", help="tracked changes and annotations without the date of the newer draft"
    )


def add_paper(verb: argparse.ArgumentParser, *, turned: bool = True) -> None:
    """The options of pages that have one layout; `turned` where the paper can be."""
    pages = verb.add_argument_group("pages of the PDF")
    _labels(pages)
    _paper(pages, turned=turned)


def _labels(pages: argparse._ArgumentGroup, also: str = "") -> None:
    pages.add_argument(
        "--labels", choices=list(LANGUAGES), default="", metavar="CODE",
        help=f"language of titles, names and legends{also}: en, fr, es, ru, zh or ar; English, if none",
    )  # fmt: skip


def _paper(pages: argparse._ArgumentGroup, *, turned: bool = True) -> None:
    pages.add_argument("--paper", choices=list(_PAPERS), default="a4")
    if turned:
        pages.add_argument(
            "--orientation", choices=[one.value for one in Orientation], default="", metavar="HOW",
            help=", ".join(one.value for one in Orientation),
        )  # fmt: skip
    else:
        pages.set_defaults(orientation="")
    pages.add_argument(
        "--margin", type=int, choices=range(LEAST_MARGIN, MOST_MARGIN + 1), default=USUAL_MARGIN, metavar="MM",
        help=f"millimetres, {LEAST_MARGIN} to {MOST_MARGIN}",
    )  # fmt: skip
    pages.add_argument(
        "--archival", action="store_true", help="for an archive: PDF/A-2a, the marks drawn and without annotations"
    )
    pages.add_argument(
        "--handling", default="", metavar="WORDS", help="how it is to be handled, at the head of every page"
    )


def paper_of(arguments: argparse.Namespace, usual: Orientation) -> PrintOptions:
    """What was chosen of pages that have one layout."""
    return replace(
        EVERYTHING,
        language=arguments.labels,
        paper=_PAPERS[arguments.paper],
        orientation=Orientation(arguments.orientation) if arguments.orientation else usual,
        margin=arguments.margin,
        handling=_handling(arguments.handling),
        archival=arguments.archival,
    )


def _handling(words: str) -> str:
    said = " ".join(words.split())
    if len(said) > MOST_HANDLING:
        raise Refused(f"The line on handling is too long: no more than {MOST_HANDLING} characters fit.")
    return said


def check_filter(arguments: argparse.Namespace, kinds: Collection[str]) -> None:
    """Raises Refused where a filter has nothing to choose by, or an output of one of `kinds` would hide by it what it
    holds.
    """
    if not arguments.filtered:
        return
    if not (arguments.only or arguments.place):
        raise Refused("Nothing says what to print: --filtered needs --only or --in.")
    for kind in [kind for kind in _WHOLE_ALWAYS if kind in kinds]:
        raise Refused(f"{_WHOLE_ALWAYS[kind]}; leave out --{kind} or --filtered.")


def choices_of(arguments: argparse.Namespace, compared: ComparedDrafts, words: Vocabulary = ENGLISH) -> PrintOptions:
    """What was chosen; a filter is told in `words`. Raises Refused for an actor or a filter that is none."""
    from app.cli.inputs import actor_of

    followed = tuple(dict.fromkeys(actor_of(name, compared.register) for name in arguments.follow))
    if len(followed) > MOST_FOLLOWED:
        raise Refused(f"No more than {MOST_FOLLOWED} actors can be followed; leave out some of --follow.")
    only = None
    if arguments.filtered:
        from app.cli.listings.changes import chosen_changes

        views = chosen_changes(compared, arguments.only, arguments.place)
        because = words.joined([*(_why(word, words) for word in arguments.only), *filter(None, [arguments.place])])
        only = FilteredChanges(frozenset(view.id for view in views), because)
    layout = Layout(arguments.layout)
    usual = Orientation.PORTRAIT if layout.traits.upright else Orientation.LANDSCAPE
    return replace(
        paper_of(arguments, usual),
        layout=layout,
        unchanged=UnchangedDisplay(arguments.unchanged),
        sections=(WHOLE - {Section(part) for part in arguments.without})
        | {Section(part) for part in arguments.more if part not in _NOTES},
        order=TableOrder(arguments.order),
        notes=bool(set(_NOTES) & set(arguments.more)),
        annotations=not arguments.plain,
        followed=followed,
        only=only,
        coloured=arguments.colour,
        authors=Authors(arguments.authors),
        signed=" ".join(arguments.signed.split()),
        dated=not arguments.undated,
    )


def _why(word: str, words: Vocabulary) -> str:
    """What changes are chosen by, in words: tags as the headlines call them, other terms as the pages do, names as they
    are typed.
    """
    headed = {
        "modal": words.say("Obligations (shall, should, may …)"),
        "number": words.say("Numbers and time limits"),
        "qualifier": words.say("Qualifying words"),
    }
    if word in headed:
        return headed[word]
    sorts = (("kind", ChangeKind), ("class", ChangeClass), ("link", Link))
    sort = next((sort for sort, values in sorts if word in [one.value for one in values]), "")
    return words.term(sort, word) if sort else word
