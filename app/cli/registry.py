"""The verbs of the command line: what each does, which module does it, and its arguments as argparse is told them.

No module of a verb is imported here, and no function is called before its verb is asked for.
"""

from __future__ import annotations

from app.cli import options

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def _arguments_of_info(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    options.json(verb)


def _arguments_of_open(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("dossier", metavar="DOSSIER", nargs="?", type=options.as_path)


def _arguments_of_copy(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "target", metavar="TARGET", type=options.as_dossier, help="where the copy comes to lie, a file or an address"
    )


def _arguments_of_licences(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("part", metavar="PART", nargs="?", default="", help="print its licences; list all parts, if none")


def _arguments_of_metadata(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", metavar="FILE", nargs="+", type=options.as_path)
    verb.add_argument(
        "--password-file",
        metavar="FILE",
        type=options.as_path,
        help="the password of a locked file; asked for, if none",
    )
    options.json(verb)


def _arguments_of_restore(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--from", dest="copy", metavar="COPY", type=options.as_path, help="the newest sound one, if none")


def _arguments_of_merge(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("other", metavar="OTHER", type=options.as_dossier, help="the colleague's; it is only read")
    verb.add_argument(
        "--take", choices=("ours", "theirs"), default="", help="settle all conflicts so; they wait for you, if none"
    )


def _arguments_of_conflicts(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--take",
        metavar="CHOICE",
        nargs="+",
        action="extend",
        default=[],
        help="ours or theirs for all, NUMBER=ours or NUMBER=theirs for one",
    )
    options.json(verb)


def _arguments_of_share(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--to", required=True, metavar="FILE", type=options.as_path, help="the new dossier")
    verb.add_argument(
        "--notes", choices=("none", "shared", "all"), default="shared", help="which it has; those not private, if none"
    )
    verb.add_argument(
        "--without-matched",
        action="store_true",
        help="without proposal papers, by whose wording changes are matched: only what a text marks or a person"
        " confirmed has names",
    )
    verb.add_argument("--with-positions", action="store_true", help="with positions that were entered by hand")
    verb.add_argument("--with-names", action="store_true", help="with who wrote the notes that it has")


def _arguments_of_lock(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=options.as_path,
        help="the passphrase that it is to have; asked for, if none",
    )


_DOSSIERS, _LOCKING, _EXCHANGE = "commands.dossiers.dossiers", "commands.dossiers.locking", "commands.dossiers.exchange"

KEEPING: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "merge": ("bring what a colleague's dossier has into a dossier", _EXCHANGE, _arguments_of_merge),
    "conflicts": ("what a colleague's dossier has otherwise, and whose holds", _EXCHANGE, _arguments_of_conflicts),
    "share": ("a copy for a partner, without private notes", _EXCHANGE, _arguments_of_share),
    "info": ("what is in a dossier", _DOSSIERS, _arguments_of_info),
    "metadata": (
        "what files give away beside their words: people, machines, times",
        "commands.drafts.metadata",
        _arguments_of_metadata,
    ),
    "sample": ("make the sample dossier", _DOSSIERS, options.dossier),
    "check": ("whether a dossier is sound, and which copies of it there are", _DOSSIERS, options.dossier),
    "copy": ("copy a dossier, from a file to a server or back", "commands.dossiers.copy", _arguments_of_copy),
    "lock": ("lock a dossier, which is made when it is not there, with a new passphrase", _LOCKING, _arguments_of_lock),
    "unlock": ("take the passphrase of a dossier away", _LOCKING, options.dossier),
    "restore": ("put a copy in the place of a damaged dossier, which is kept", _DOSSIERS, _arguments_of_restore),
    "open": ("open the window, as a double click does: what is wrong is said there", "", _arguments_of_open),
    "licences": ("what the program is made of, and its licences", "commands.dossiers.licences", _arguments_of_licences),
}


def _arguments_of_show(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("draft", metavar="DRAFT", help=options.DRAFT)
    options.reading(verb)
    options.notation(verb)
    options.json(verb)
    verb.add_argument(
        "--pages",
        metavar="FOLDER",
        type=options.as_path,
        help="write pictures of the pages whose words were not read from letters to a new folder",
    )
    verb.add_argument(
        "--akn", metavar="OUT", help="write the stored draft, with its tracked changes, as Akoma Ntoso 3.0 (XML)"
    )
    options.outputs(verb, "draft", {"json": "", "akn": ""})


def _arguments_of_compare(verb: argparse.ArgumentParser) -> None:
    options.pair(verb)
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    verb.add_argument(
        "--author", metavar="NAME=ID", action="append", default=[], help="an author of tracked changes is this actor"
    )
    verb.add_argument(
        "--instrument",
        metavar="FILE",
        nargs="+",
        action="extend",
        default=[],
        help="existing instruments from which words may come; those on the shelf of the dossier, if none",
    )
    options.reading(verb)
    options.notation(verb)
    options.json(verb)
    verb.add_argument("--list", action="store_true", help="print the amendments, each with who asked")
    verb.add_argument("--inside", action="store_true", help="list the changes in them as well")
    verb.add_argument(
        "--weight",
        choices=("A", "B", "C"),
        nargs="+",
        action="extend",
        default=[],
        help="list those that weigh so: A binds or counts, B is other wording, C is form",
    )
    verb.add_argument(
        "--only",
        metavar="WORD",
        nargs="+",
        action="extend",
        default=[],
        help="list those of a kind, class, tag, link, event, actor or source: deletion, modal, matched, France, toward",
    )
    verb.add_argument(
        "--in", dest="place", default="", metavar="PLACE", help='list those in "Article 6" or "Chapter V"'
    )
    words = {
        "json": "", "pdf": "annotated PDF", "csv": "table of changes", "xlsx": "the same as a workbook",
        "docx": "Word file with tracked changes", "html": "one web page that works offline",
        "md": "summary on two pages, Markdown", "akn": "Akoma Ntoso with the changes",
    }  # fmt: skip
    options.outputs(verb, "comparison", words)
    from app.cli.print_options import add_choices

    add_choices(verb)


def _arguments_of_silent(verb: argparse.ArgumentParser) -> None:
    options.pair(verb)
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.notation(verb)
    options.json(verb)


def _arguments_of_trace(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("drafts", metavar="DRAFT", nargs="+", help=options.DRAFT)
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.notation(verb)
    options.json(verb)


def _arguments_of_life(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "drafts", metavar="DRAFT", nargs="+", help=f"a dossier for all of its drafts, or each: {options.DRAFT}"
    )
    verb.add_argument("--at", required=True, metavar="ADDRESS", help="the provision: “Article 5(2)”")
    verb.add_argument("--of", default="", metavar="LABEL", help="the draft in which it stands there; the last, if none")
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.notation(verb)
    options.outputs(verb, "life", {"json": "JSON", "pdf": "one article through all drafts, as pages"})
    from app.cli.print_options import add_paper

    add_paper(verb)


def _arguments_of_columns(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("drafts", metavar="DRAFT", nargs="+", help=options.DRAFT)
    verb.add_argument(
        "--asks-of", metavar="A", nargs="+", action="extend", default=[], help="a column of what this actor proposed"
    )
    verb.add_argument("--compromise", action="store_true", help="an empty column to write in")
    verb.add_argument(
        "--sources", action="store_true", help="a column of the sources of the last draft on the shelf of the dossier"
    )
    verb.add_argument(
        "--instrument",
        metavar="FILE",
        nargs="+",
        action="extend",
        default=[],
        help="the same, in these existing instruments",
    )
    verb.add_argument("--computer", action="store_true", help="with those on the shelf of this computer, too")
    verb.add_argument("--in", dest="place", default="", metavar="PLACE", help='only "Article 6" or "Article 6(2)"')
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.notation(verb)
    options.outputs(verb, "columns", {"pdf": "the pages", "docx": "the same table in Word"})
    from app.cli.print_options import add_paper

    add_paper(verb)


def _arguments_of_brief(verb: argparse.ArgumentParser) -> None:
    options.pair(verb)
    verb.add_argument(
        "--amendments",
        metavar="NUMBER",
        type=int,
        nargs="+",
        default=[],
        help="which, by their numbers (compare --list)",
    )
    verb.add_argument(
        "--changes", metavar="ID", nargs="+", default=[], help="changes by their ids (compare --list --inside)"
    )
    verb.add_argument("--notes", action="store_true", help="our notes on them stand as our fallback, private ones too")
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.notation(verb)
    options.outputs(verb, "brief", {"pdf": "pages", "docx": "the same in Word"})
    from app.cli.print_options import add_paper

    add_paper(verb, turned=False)


def _arguments_of_concordance(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("left", metavar="DRAFT", help=options.DRAFT)
    verb.add_argument("right", metavar="DRAFT", help="the same text in another language")
    verb.add_argument(
        "--since", metavar="DRAFT", nargs=2, default=[], help="the drafts before, in the same order of languages"
    )
    options.notation(verb)
    options.json(verb)


def _arguments_of_scope(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("draft", metavar="DRAFT", help=options.DRAFT)
    verb.add_argument("newer", metavar="NEWER", nargs="?", default="", help="a later draft: what moved is told too")
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    options.reading(verb)
    options.notation(verb)
    options.json(verb)


def _arguments_of_precedents(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("drafts", metavar="DRAFT", nargs="+", help=f"{options.DRAFT}; several in their order")
    verb.add_argument(
        "--instrument",
        metavar="FILE",
        nargs="+",
        action="extend",
        default=[],
        help="existing instruments; those on the shelf of the dossier, if none",
    )
    verb.add_argument("--computer", action="store_true", help="with those on the shelf of this computer, too")
    options.reading(verb)
    options.notation(verb)
    options.json(verb)


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


def _arguments_of_import(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("files", metavar="FILE", nargs="+", type=options.as_path)
    verb.add_argument("--label", default="", help="short name of the draft in the dossier")
    verb.add_argument("--symbol", default="", help="document symbol, when the file does not say it")
    options.date(verb, "date of the draft")
    place = verb.add_mutually_exclusive_group()
    place.add_argument("--after", metavar="LABEL", help="the draft behind which it stands; the last, if none")
    place.add_argument(
        "--replaces",
        metavar="LABEL",
        default="",
        help="the draft in whose place it comes: notes, pins and confirmations stay where their words still stand",
    )
    options.notation(verb)
    options.json(verb)


def _arguments_of_instruments(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("dossier", metavar="DOSSIER", nargs="?", type=options.as_dossier, help=options.DOSSIER)
    verb.add_argument("files", metavar="FILE", nargs="*", type=options.as_path, help="put on the shelf; all or none")
    verb.add_argument(
        "--computer", action="store_true", help="the shelf of this computer, instead of a dossier’s: name no DOSSIER"
    )
    does = verb.add_mutually_exclusive_group()
    does.add_argument("--describe", metavar="NAME", default="", help="say something else of one that is there")
    does.add_argument("--remove", metavar="NAME", nargs="+", default=[], help="take instruments off the shelf")
    does.add_argument("--take", metavar="NAME", nargs="+", default=[], help="copy from the shelf of this computer")
    does.add_argument("--keep", metavar="NAME", nargs="+", default=[], help="copy to the shelf of this computer")
    verb.add_argument("--title", help="what it is called in full")
    verb.add_argument("--short-name", metavar="NAME", help="how it is cited; guessed, if none")
    verb.add_argument("--symbol", help="its document symbol")
    options.date(verb, "when it was adopted", none=True)
    verb.add_argument("--in-force", type=options.as_day, metavar="YYYY-MM-DD", help="since when it is in force")
    verb.add_argument("--version-of", metavar="NAME", help="the instrument of which it is another version")
    verb.add_argument("--profile", default="", help="notation profile; guessed, if none")
    options.language(verb)
    options.password(verb)
    options.json(verb)


def _arguments_of_paste(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("file", metavar="FILE", help="plain text or HTML; - for standard input")
    verb.add_argument("--source", default="", metavar="WORDS", help='where it was shown, as "screen in room 2"')
    verb.add_argument("--received", default="", metavar="TIME", help="when, as 2024-08-09T14:05; now, if none")
    verb.add_argument("--label", default="", help="short name of the working draft in the dossier")
    verb.add_argument("--on", default="", metavar="LABEL", help="the draft that it edits")
    verb.add_argument("--article", default="", metavar="ADDRESS", help='it is only the new wording of "Article 6(2)"')
    verb.add_argument(
        "--whole", action="store_true", help="it is the whole text, though most of that draft is not in it"
    )
    verb.add_argument("--by-hand", action="store_true", help="struck words go, and underlined words come")


def _arguments_of_profile(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("draft", metavar="DOSSIER#LABEL", help="a draft of a dossier, as DOSSIER.travaux#LABEL")
    verb.add_argument(
        "profile", metavar="ID", nargs="?", default="", help="read its marks under this profile from now on"
    )


def _arguments_of_inspect(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("draft", metavar="DOSSIER#LABEL", help="a draft of a dossier, as DOSSIER.travaux#LABEL")
    said = verb.add_mutually_exclusive_group()
    said.add_argument("--looked", action="store_true", help="somebody has looked: no comparison says it first any more")
    said.add_argument("--withdraw", action="store_true", help="take back that somebody has looked")
    verb.add_argument("--by", metavar="NAME", default="", help="who has looked")


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


_DRAFTS = "commands.drafts.drafts"
_POSITIONS, _SILENCE, _ACTORS = "commands.record.positions", "commands.drafts.silent", "commands.record.actors"

# Each verb in the order of the help: what it does, the module that does it, and its arguments.
VERBS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "show": ("the draft as read, with its marks and import report", _DRAFTS, _arguments_of_show),
    "compare": ("compare two drafts, and say who asked for each change", _DRAFTS, _arguments_of_compare),
    "silent": (
        "differences not marked in a tracked NEWER, marks without difference, and what left",
        _SILENCE,
        _arguments_of_silent,
    ),
    "trace": ("follow words through drafts given in order", _DRAFTS, _arguments_of_trace),
    "life": ("what every draft had of one provision, and who asked", "commands.drafts.life", _arguments_of_life),
    "columns": (
        "drafts, proposals of chosen actors and an empty column beside each other, as pages or in Word",
        "commands.drafts.columns",
        _arguments_of_columns,
    ),
    "brief": (
        "chosen changes on a page or two: who asked, who for the contrary, our fallback, room for instructions",
        "commands.drafts.brief",
        _arguments_of_brief,
    ),
    "concordance": (
        "two language versions beside each other, by number",
        "commands.drafts.concordance",
        _arguments_of_concordance,
    ),
    "scope": (
        "which provisions reach which offences; of two drafts what moved, and who asked",
        "commands.drafts.scope",
        _arguments_of_scope,
    ),
    "precedents": (
        "which existing instruments the words of a draft come from, and since which draft",
        "commands.drafts.precedents",
        _arguments_of_precedents,
    ),
    "actors": ("how names resolve, and who belonged to a group on a date", _ACTORS, _arguments_of_actors),
    "import": ("add drafts to a dossier, which is made when it is not there", _DOSSIERS, _arguments_of_import),
    "instruments": (
        "existing treaties on the shelf of a dossier: list, add, describe and remove them",
        "commands.dossiers.instruments",
        _arguments_of_instruments,
    ),
    "paste": (
        "add a text that was shown in the room, as an unofficial working draft",
        "commands.drafts.paste",
        _arguments_of_paste,
    ),
    "profile": (
        "under which notation a draft of a dossier is read, and why",
        "commands.drafts.notation",
        _arguments_of_profile,
    ),
    "inspect": (
        "what is doubtful of how a draft was read, and that somebody has looked",
        "commands.drafts.inspection",
        _arguments_of_inspect,
    ),
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
    **KEEPING,
}
