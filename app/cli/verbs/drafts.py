"""The verbs that read and compare drafts: what each does, by which module, and its arguments. None is done here."""

from __future__ import annotations

from app.cli import options

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

_DRAFTS, _SILENCE = "commands.drafts.drafts", "commands.drafts.silent"


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
    options.evidence(verb)
    verb.add_argument(
        "--author", metavar="NAME=ID", action="append", default=[], help="an author of tracked changes is this actor"
    )
    options.instruments(
        verb, "existing instruments from which words may come; those on the shelf of the dossier, if none"
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
    options.evidence(verb)
    options.notation(verb)
    options.json(verb)


def _arguments_of_trace(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("drafts", metavar="DRAFT", nargs="+", help=options.DRAFT)
    options.evidence(verb)
    options.notation(verb)
    options.json(verb)


def _arguments_of_life(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "drafts", metavar="DRAFT", nargs="+", help=f"a dossier for all of its drafts, or each: {options.DRAFT}"
    )
    verb.add_argument("--at", required=True, metavar="ADDRESS", help="the provision: “Article 5(2)”")
    verb.add_argument("--of", default="", metavar="LABEL", help="the draft in which it stands there; the last, if none")
    options.evidence(verb)
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
    options.instruments(verb, "the same, in these existing instruments")
    options.computer_shelf(verb)
    verb.add_argument("--in", dest="place", default="", metavar="PLACE", help='only "Article 6" or "Article 6(2)"')
    options.evidence(verb)
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
    options.evidence(verb)
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
    options.evidence(verb)
    options.reading(verb)
    options.notation(verb)
    options.json(verb)


def _arguments_of_precedents(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("drafts", metavar="DRAFT", nargs="+", help=f"{options.DRAFT}; several in their order")
    options.instruments(verb, "existing instruments; those on the shelf of the dossier, if none")
    options.computer_shelf(verb)
    options.reading(verb)
    options.notation(verb)
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


OF_DRAFTS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
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
}
