"""Small made redlines for the texts: invented words, one cell for each thing that must be seen."""

from __future__ import annotations

from app.redline.model import Cell, ChangeView, Chip, DraftFacts, Redline, Row, RowState, Run, Sign, Style
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind

E = Style.EQUAL


def runs(*parts: str | tuple[str, Style, str]) -> tuple[Run, ...]:
    """Runs from words that are equal, or (words, style, change)."""
    made: list[Run] = []
    at = 0
    for part in parts:
        text, style, change = (part, E, "") if isinstance(part, str) else part
        made.append(Run(text, style, change, at))
        at += len(text)
    return tuple(made)


def cell(
    address: str,
    text: tuple[Run, ...] = (),
    *,
    side: str,
    number: str = "",
    heading: str = "",
    kind: str = "paragraph",
    level: int = 1,
    signs: tuple[Sign, ...] = (),
) -> Cell:
    head = runs(heading) if heading else ()
    return Cell(f"{side}-{address}", kind, level, runs(number) if number else (), head, text, address, signs)


def facts(label: str, language: str = "en") -> DraftFacts:
    return DraftFacts("Made", label, f"LH/{label}", "2031-03-03", language, "", "", 100, 10)


def plain_row(name: str, address: str, words: str, *, number: str = "", state: RowState = RowState.UNCHANGED) -> Row:
    older, newer = (cell(address, runs(words), side=side, number=number) for side in ("older", "newer"))
    return Row(name, state, older, newer)


def article(name: str, old: str, new: str, heading: str) -> Row:
    """The head of an article with its old and new number."""
    older, newer = (
        cell(f"Article {n}", side=side, number=f"Article {n}", heading=heading, kind="article", level=0)
        for n, side in ((old, "older"), (new, "newer"))
    )
    return Row(name, RowState.UNCHANGED if old == new else RowState.RENUMBERED, older, newer)


CHIP = Chip("XKE", "Kestria", "Republic of Kestria", "state", Link.MATCHED, "propose")


def changed_row(name: str, change: str, old: str = "4(1)", new: str = "5(1)", chips: tuple[Chip, ...] = (CHIP,)) -> Row:
    """ "Each keeper may/shall light the lamp." """
    before = runs("Each keeper ", ("may", Style.DELETED, change), " light the lamp.")
    after = runs("Each keeper ", ("shall", Style.INSERTED, change), " light the lamp.")
    older = cell(f"Article {old}", before, side="older", number="1.")
    newer = cell(f"Article {new}", after, side="newer", number="2.")
    return Row(name, RowState.CHANGED, older, newer, (change,), chips)


def view_of(change: str, row: str, chips: tuple[Chip, ...] = (CHIP,)) -> ChangeView:
    return ChangeView(
        change, 1, ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, (), "“may” → “shall”", "may", "shall",
        "Article 4(1)", "Article 5(1)", row, chips, (),
    )  # fmt: skip


def one(side: str, address: str, words: str, number: str, style: Style = E, change: str = "") -> Cell:
    """A cell of words in one style."""
    return cell(address, runs((words, style, change)), side=side, number=number)


def lamps(quiet: int = 6) -> Redline:
    """An article that was renumbered, a changed paragraph between quiet ones, a move, a new row, a row that went."""
    came, left, fog = RowState.MOVED_TO, RowState.MOVED_FROM, "The fog is reported."
    bell = one("newer", "Article 6", "A new bell.", "6.", Style.INSERTED, "c2")
    horn = one("older", "Article 7", "An old horn.", "7.", Style.DELETED, "c3")
    before, after = one("older", "Article 8", fog, "8."), one("newer", "Article 9", fog, "9.")
    rows = [
        plain_row("t", "Title", "On lamps"),
        article("a5", "4", "5", "Lamps"),
        changed_row("p1", "c1"),
        *(
            plain_row(f"q{n}", f"Article 5({n + 2})", f"Quiet words {n} of the lamp.", number="2.")
            for n in range(quiet)
        ),
        Row("in", RowState.INSERTED, None, bell, ("c2",)),
        Row("out", RowState.DELETED, horn, None, ("c3",)),
        Row("left", left, before, None, ("c4",), (), "M1", "Article 9", "came"),
        *(plain_row(f"s{n}", f"Article 8({n})", f"Still words {n}.", number=f"{n}.") for n in range(30)),
        Row("came", came, before, after, ("c4",), (), "M1", "Article 8", "left"),
        plain_row("z", "Article 10", "The last words of all.", number="10."),
    ]
    return Redline(facts("Rev.1"), facts("Rev.2"), tuple(rows), (view_of("c1", "p1"),))
