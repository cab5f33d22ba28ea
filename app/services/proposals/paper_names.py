"""What the papers of a dossier are called: by the short title that a reader gave them, else by the one that their name
makes (`notation/documents/paper_titles.py`); in a book, which cites them, by the symbol or the title that they print.

A title is a preference of the dossier: it is shown beside evidence and printed; data files keep the name of the file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.notation.documents.paper_titles import short_title
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.place import DossierPlace
    from app.redline.model import ChangeView, Redline

_PAPER = "paper "
"""What the names of such preferences begin with; the name of the paper follows."""
LONGEST = 80
"""Letters of a short title."""


def titles_in(there: Dossier) -> dict[str, str]:
    """The short titles that were given, by the names of the papers."""
    said = there.user_input.preferences()
    return {name.removeprefix(_PAPER): title for name, title in said.items() if name.startswith(_PAPER)}


def paper_titles(dossier: DossierPlace) -> dict[str, str]:
    """The short titles that were given in a dossier. Raises Refused where it cannot be read."""
    with Dossier.open(dossier, write=False) as there:
        return titles_in(there)


def called_in(there: Dossier) -> dict[str, str]:
    """What papers are called in a book, which cites them: as a reader says, else as is printed on them. Of two on
    which the same is printed neither is called by it, and by the name of its file as one that prints nothing.
    """
    printed = there.printed_names()
    often = Counter(printed.values())
    return {source: name for source, name in printed.items() if often[name] == 1} | titles_in(there)


def name_paper(dossier: DossierPlace, source: str, title: str) -> None:
    """Call a paper by a short title; "" takes it back. Raises Refused for a long one, or where it cannot be written."""
    title = " ".join(title.split())
    if len(title) > LONGEST:
        raise Refused(Message("A short title has {0} letters at most.", (str(LONGEST),)))
    with Dossier.open(dossier) as there:
        there.user_input.set_preference(_PAPER + source, title)


def title_of(titles: Mapping[str, str], source: str, date: str = "") -> str:
    """What a paper is called beside a passage of it, where its day is told, too."""
    return titles.get(source) or short_title(source, dated=bool(date))


def call_papers(redline: Redline, titles: Mapping[str, str]) -> Redline:
    """The redline with the papers called by their short titles, for whoever prints it."""
    return replace(redline, changes=tuple(_called(view, titles) for view in redline.changes))


def _called(view: ChangeView, titles: Mapping[str, str]) -> ChangeView:
    if not view.attributions:
        return view
    return replace(
        view,
        attributions=tuple(
            replace(one, asked=replace(one.asked, source=title_of(titles, one.asked.source, one.asked.date)))
            for one in view.attributions
        ),
    )
