"""The verbs on who asked for what and what became of it: what each does, by which module, and its arguments.

None is done here.
"""

from __future__ import annotations

from app.cli import options

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

_DOSSIERS = "commands.dossiers.dossiers"
_POSITIONS, _ACTORS = "commands.record.positions", "commands.record.actors"


def _arguments_of_actors(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("names", metavar="NAME", nargs="*", help="without one, the own actors of --dossier")
    verb.add_argument("--members", metavar="GROUP", action="append", default=[], help="who belongs to it; repeatable")
    options.date(verb, "members on this day; today, if none")
    verb.add_argument(
        "--dossier", metavar="DOSSIER", type=options.as_dossier, help="as this dossier knows names and members"
    )
    options.actors(verb)
    verb.add_argument("--keep", action="store_true", help="the dossier keeps the actors of --actors")
    options.json(verb)


def _arguments_of_proposals(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("files", metavar="FILE", nargs="*", type=options.as_path)
    verb.add_argument("--compilation", metavar="OUT", help=f"compilation by article, .docx, .md or .txt: {options.OUT}")
    verb.add_argument("--on", default="", metavar="LABEL", help="the draft in whose order a compilation stands")
    words = {"json": "", "csv": "table of all asks", "xlsx": "the same as a workbook"}
    options.outputs(verb, "proposals", words)
    verb.add_argument("--actor", default="", metavar="A", help="list only those of this State, group or organisation")
    verb.add_argument("--article", default="", metavar="ADDRESS", help='list only those on "Article 6(2)"')
    verb.add_argument(
        "--proponent", metavar="NAME", action="append", default=[], help="whose a table is that names nobody"
    )
    verb.add_argument(
        "--author", metavar="NAME=ID", action="append", default=[], help="an author of tracked changes is this actor"
    )
    verb.add_argument("--base", metavar="LABEL", default="", help="the draft of the dossier that the papers speak to")
    verb.add_argument(
        "--password-file",
        metavar="FILE",
        type=options.as_path,
        help="the password of a locked file; asked for, if none",
    )
    verb.add_argument("--withdraw", metavar="ASK", default="", help="take back what was entered by hand, by its id")
    verb.add_argument(
        "--places",
        action="store_true",
        help="words quoted that do not stand where it says, and places like them",
    )
    options.actors(verb)
    options.json(verb)


def _arguments_of_propose(verb: argparse.ArgumentParser) -> None:
    from app.treaty.marks import Stance
    from app.treaty.proposals import Edit

    options.dossier(verb)
    verb.add_argument("--actor", metavar="NAME", action="append", required=True, help="who proposes it; repeatable")
    verb.add_argument("--article", metavar="ADDRESS", required=True, help="the place it speaks to: “Article 5(2)”")
    verb.add_argument("--edit", choices=[edit.value for edit in Edit], required=True)
    verb.add_argument("--wording", default="", help="the words proposed, or the words to delete, retain …")
    verb.add_argument("--anchor", default="", help="the words beside or instead of which they stand")
    verb.add_argument("--stance", choices=[stance.value for stance in Stance], default="")
    verb.add_argument("--rationale", default="")
    verb.add_argument("--source", default="", help="the paper or meeting in which it was made")
    verb.add_argument("--page", default="", help="where in the source")
    options.date(verb, "when it was made")
    verb.add_argument("--base", default="", metavar="LABEL", help="the draft it speaks to")


def _arguments_of_authors(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("authors", metavar="NAME=ID", nargs="*", help="“NAME=” takes it back")


def _arguments_of_confirm(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("words", metavar="OLDER NEWER CHANGE", nargs="*", help="two labels and the id of a change")
    verb.add_argument("--ask", metavar="ID", default="", help="the ask meant, when several are shown for the change")
    verb.add_argument(
        "--actor", metavar="A", action="append", default=[], help="who asked; with --source, by your word"
    )
    verb.add_argument("--source", metavar="S", default="", help="where it is recorded that they asked")
    verb.add_argument("--quote", metavar="Q", default="", help="the passage there")
    verb.add_argument("--reject", action="store_true", help="say that the change does not answer it")
    verb.add_argument("--by", metavar="NAME", default="", help="who says so")
    verb.add_argument("--note", metavar="N", default="")
    verb.add_argument("--withdraw", metavar="NUMBER", type=int, default=0, help="take back what was said")


def _arguments_of_fate(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--actor", metavar="A", default="", help="only what this actor asked (a name or an id)")
    verb.add_argument("--draft", metavar="LABEL", default="", help="fates in this draft; in the last one, if none")
    words = {"json": "JSON", "csv": "table of all asks and drafts", "xlsx": "the same as a workbook"}
    options.outputs(verb, "fates", words)


def _arguments_of_positions(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--expand",
        choices=("members", "un"),
        default="",
        help="count groups by their members on the day of the source; un: only Members of the United Nations",
    )
    verb.add_argument(
        "--draft",
        default="",
        metavar="LABEL",
        help="in the numbers of this draft; the last one, if none; with --add, the draft that was spoken of",
    )
    verb.add_argument("--article", default="", metavar="ADDRESS", help='only on this provision, as "Article 6(2)"')
    verb.add_argument("--actor", default="", metavar="A", help="only this State, group or organisation")
    verb.add_argument("--apart", action="store_true", help="only those who spoke otherwise than a group of theirs")
    verb.add_argument("--history", action="store_true", help="also what an actor later said anew, in parentheses")
    verb.add_argument("--matrix", action="store_true", help="provisions by actors")
    verb.add_argument("--scope", action="store_true", help="who wants which offences reached, and who does not")
    verb.add_argument(
        "--add", nargs=3, metavar=("ACTOR", "STANCE", "ADDRESS"), help="enter what somebody said; needs --source"
    )
    verb.add_argument("--source", default="", help="where it was said")
    options.date(verb, "when it was said")
    verb.add_argument("--withdraw", metavar="ID", default="", help="take back what was entered by hand")
    verb.add_argument("--offered", action="store_true", help="what records offer as positions, by number")
    verb.add_argument("--take", nargs="+", type=int, metavar="N", default=[], help="with --offered: take these")
    verb.add_argument("--refuse", nargs="+", type=int, metavar="N", default=[], help="with --offered: refuse these")
    words = {"json": "JSON", "csv": "matrix of provisions by actors", "xlsx": "the same as a workbook"}
    options.outputs(verb, "positions", words)


def _arguments_of_status(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "drafts", metavar="DRAFT", nargs="+", help=f"a dossier for all of its drafts, or each: {options.DRAFT}"
    )
    options.notation(verb)
    options.json(verb)


def _arguments_of_dashboard(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("pair", metavar="OLDER NEWER", nargs="*", help="two labels; without them all drafts are counted")
    verb.add_argument(
        "--holders", action="store_true", help="who holds which words in dispute, article by article over the drafts"
    )
    verb.add_argument("--in", dest="place", default="", metavar="PLACE", help="with --holders, only what stands there")
    _tables(verb)


def _tables(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--table", default="", metavar="NAME", help="only this table; an unknown name lists those there are"
    )
    verb.add_argument("--csv", metavar="OUT", help=f"the table named by --table, for a spreadsheet: {options.OUT}")
    verb.add_argument("--xlsx", metavar="OUT", help=f"all tables as a workbook: {options.OUT}")
    options.json(verb)


def _arguments_of_sides(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--in", dest="place", default="", metavar="PLACE", help="only what stands there or under it")
    verb.add_argument(
        "--groups",
        choices=("folded", "expanded"),
        default="folded",
        help="groups as groups, or as their members on the day",
    )
    verb.add_argument("--actors", nargs="+", default=[], metavar="ACTOR", help="only these, by names or ids")
    verb.add_argument("--actors-of", default="", metavar="GROUP", help="only the members of this group on the day")
    verb.add_argument("--until", default="", metavar="DRAFT", help="only what was said up to this draft")
    verb.add_argument(
        "--pair", nargs=2, metavar=("A", "B"), help="the provisions on which both spoke, and what each said"
    )
    verb.add_argument(
        "--order",
        choices=("names", "clusters"),
        default="names",
        help="by name, or so that those who are near stand together",
    )
    _tables(verb)


def _arguments_of_book(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--in", dest="place", default="", metavar="PLACE", help='only "Part II" or "Article 6", as a draft prints it'
    )
    verb.add_argument("--draft", default="", metavar="LABEL", help="up to this draft; the last one, if none")
    verb.add_argument("--adopted", action="store_true", help="that draft is the text as adopted")
    verb.add_argument("--private", action="store_true", help="with private notes")
    words = {
        "pdf": "pages with footnotes", "docx": "Word file with footnotes and contents",
        "html": "one web page that works offline", "akn": "Akoma Ntoso",
    }  # fmt: skip
    options.outputs(verb, "book", words)
    from app.cli.print_options import add_paper

    add_paper(verb)


def _arguments_of_notes(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--draft", default="", metavar="LABEL", help="where they stand in this draft; the last, if none")
    verb.add_argument("--shared", action="store_true", help="without the private ones")
    verb.add_argument("--author", default="", metavar="NAME", help="only those that NAME wrote, or wrote on")
    verb.add_argument("--places", action="store_true", help="for those that lost theirs, the places that are like it")
    options.json(verb)


OF_THE_RECORD: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "actors": ("how names resolve, and who belonged to a group on a date", _ACTORS, _arguments_of_actors),
    "proposals": ("add proposals from compilations or tables, or list them", _DOSSIERS, _arguments_of_proposals),
    "propose": ("enter one proposal by hand", _DOSSIERS, _arguments_of_propose),
    "authors": ("say who authors of tracked changes are, or list what was said", _DOSSIERS, _arguments_of_authors),
    "confirm": ("confirm or reject who asked for a change, or list what was said", _DOSSIERS, _arguments_of_confirm),
    "fate": ("what became of proposals", "commands.record.fates", _arguments_of_fate),
    "positions": ("who proposes, supports, opposes, reserves, on what", _POSITIONS, _arguments_of_positions),
    "status": (
        "what was agreed and touched afterwards, and how much is open",
        "commands.record.status",
        _arguments_of_status,
    ),
    "dashboard": (
        "what changed, is open, was agreed and who got how much, between two drafts or over all",
        "commands.record.dashboard",
        _arguments_of_dashboard,
    ),
    "sides": (
        "who wants the same as whom of the provisions on which both spoke, who the contrary",
        "commands.record.sides",
        _arguments_of_sides,
    ),
    "book": (
        "the record of the negotiation, article by article: texts, who asked, what became of it",
        "commands.record.book",
        _arguments_of_book,
    ),
    "notes": ("the notes of a dossier, and where they stand", "commands.record.notes", _arguments_of_notes),
}
