"""What can be chosen on the command line of printed pages and of the Word file: the options of `compare`, and what they
say together.

It draws no page; what the choices mean is `app.redline.choices`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.choices import (
    LEAST_MARGIN,
    MOST_FOLLOWED,
    MOST_MARGIN,
    USUAL_MARGIN,
    WHOLE,
    Authors,
    Choices,
    Layout,
    Only,
    Orientation,
    Paper,
    Section,
    Unchanged,
)

if TYPE_CHECKING:
    import argparse

    from app.services.comparing import Compared

_LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def add_choices(verb: argparse.ArgumentParser) -> None:
    """The options of the pages of a PDF, of the web page and of the Word file; `--labels` speaks of tables too."""
    pages = verb.add_argument_group("pages of the PDF and the HTML")
    pages.add_argument(
        "--labels", choices=_LANGUAGES, default="", metavar="CODE",
        help="language of titles, names and legends (also of DOCX and CSV): en, fr, es, ru, zh or ar; English, if none",
    )  # fmt: skip
    pages.add_argument(
        "--layout", choices=[one.value for one in Layout], default=Layout.SIDES.value, metavar="HOW",
        help=", ".join(one.value for one in Layout),
    )  # fmt: skip
    pages.add_argument(
        "--unchanged", choices=[one.value for one in Unchanged], default=Unchanged.FOLDED.value,
        metavar="HOW", help=f"provisions that did not change: {', '.join(one.value for one in Unchanged)}",
    )  # fmt: skip
    pages.add_argument(
        "--without", choices=[one.value for one in Section], nargs="+", action="extend", default=[], metavar="PART",
        help=f"leave out: {', '.join(section.value for section in Section)}",
    )  # fmt: skip
    pages.add_argument("--plain", action="store_true", help="without annotations")
    pages.add_argument("--notes", action="store_true", help="with the notes of the dossier under their changes")
    pages.add_argument("--private", action="store_true", help="also private red lines and, with --notes, private notes")
    pages.add_argument(
        "--follow", metavar="A", action="append", default=[], help="an actor whose asks stand out; repeatable"
    )
    pages.add_argument("--colour", action="store_true", help="followed actors in colours")
    pages.add_argument(
        "--filtered",
        action="store_true",
        help="only the changes of --only and --in; the pages say how many are not there",
    )
    pages.add_argument("--paper", choices=list(_PAPERS), default="a4")
    pages.add_argument(
        "--orientation", choices=[one.value for one in Orientation], default="", metavar="HOW",
        help=", ".join(one.value for one in Orientation),
    )  # fmt: skip
    pages.add_argument(
        "--margin", type=int, choices=range(LEAST_MARGIN, MOST_MARGIN + 1), default=USUAL_MARGIN, metavar="MM",
        help=f"millimetres, {LEAST_MARGIN} to {MOST_MARGIN}",
    )  # fmt: skip

    tracked = verb.add_argument_group("tracked changes of the Word file")
    tracked.add_argument(
        "--authors", choices=[one.value for one in Authors], default=Authors.NAMES.value, metavar="WHOSE",
        help="names: those who asked; none: no actor is named, in comments neither",
    )  # fmt: skip
    tracked.add_argument("--signed", metavar="NAME", default="", help="one author in the place of all")
    tracked.add_argument("--undated", action="store_true", help="without the date of the newer draft")


def choices_of(arguments: argparse.Namespace, compared: Compared) -> Choices:
    """What was chosen. Raises Refused for an actor or a filter that is none."""
    from app.cli.change_tables import chosen_changes
    from app.cli.named import actor_of
    from app.job import Refused

    if arguments.filtered and not (arguments.only or arguments.place):
        raise Refused("Nothing says what to print: --filtered needs --only or --in.")
    followed = tuple(dict.fromkeys(actor_of(name, compared.register) for name in arguments.follow))
    if len(followed) > MOST_FOLLOWED:
        raise Refused(f"No more than {MOST_FOLLOWED} actors can be followed; leave out some of --follow.")
    only = None
    if arguments.filtered:
        views = chosen_changes(compared, arguments.only, arguments.place)
        because = ", ".join([*arguments.only, *([arguments.place] if arguments.place else [])])
        only = Only(frozenset(view.id for view in views), because)
    layout = Layout(arguments.layout)
    usual = Orientation.PORTRAIT if layout is Layout.COLUMN else Orientation.LANDSCAPE
    return Choices(
        layout,
        Unchanged(arguments.unchanged),
        WHOLE - {Section(part) for part in arguments.without},
        annotations=not arguments.plain,
        notes=arguments.notes,
        followed=followed,
        only=only,
        language=arguments.labels,
        paper=_PAPERS[arguments.paper],
        orientation=Orientation(arguments.orientation) if arguments.orientation else usual,
        margin=arguments.margin,
        coloured=arguments.colour,
        authors=Authors(arguments.authors),
        signed=" ".join(arguments.signed.split()),
        dated=not arguments.undated,
    )
