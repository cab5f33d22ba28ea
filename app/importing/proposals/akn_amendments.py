"""Amendments and lists of amendments in Akoma Ntoso → a table of proposals: a row for each passage that one amends.

It reads who proposes, the place, the wording before and after as the file marks them. What a row asks, and which
actors its names are, `proposals/tables/reader` decides as for any other table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.importing.akn.metadata import Facts, facts_of, proposer_of
from app.importing.akn.vocabulary import identity
from app.importing.proposals.compilation.heads.heads import UNNAMED
from app.importing.source.grids import Grid
from app.importing.source.xml import line_of, local, words_of

if TYPE_CHECKING:
    from lxml import etree

_HEADS = (
    "Provision", "Proponent", "Current text", "Proposed text", "Rationale", "Date", "Base", "Where", "Asked", "Anchor",
)  # fmt: skip
_LONGEST_PLACE = 100
"""Code points of a heading that names a place; a longer one says something else."""
_QUOTED = frozenset({"quotedText", "quotedStructure"})


def amendments_of(root: etree._Element) -> Grid | None:
    """The amendments under the root of an Akoma Ntoso file as a table, None when it holds none that amend a text."""
    facts = facts_of(root)
    rows = [row for one in root.iter("{*}amendment") for row in _rows(one, facts)]
    return Grid((_HEADS, *rows)) if rows else None


def _rows(amendment: etree._Element, facts: Facts) -> Iterator[tuple[str, ...]]:
    """A row for each modification in an amendment."""
    names, date = proposer_of(amendment, facts)
    place = _place(amendment)
    affected = amendment.find("{*}preface//{*}affectedDocument")
    base = words_of(affected) if affected is not None else ""
    rationale = " ".join(words_of(one) for one in amendment.iter("{*}amendmentJustification"))
    sorts = _sorts(amendment)
    for mod in amendment.iter("{*}mod"):
        current, proposed = _wordings(mod, sorts)
        if not current and not proposed:
            continue
        # What is asked is said outright: a wording that happens to sound like an instruction is none here.
        asked = "delete" if not proposed else "replace" if current else "insert"
        where = f"line {line_of(mod)}"
        number = mod.find(".//{*}num")
        at = place or (words_of(number) if number is not None else "")
        yield (at, names or UNNAMED, current, proposed, rationale, date, base, where, asked, current)


def _place(amendment: etree._Element) -> str:
    """The place that an amendment names in its heading."""
    for heading in amendment.iter("{*}amendmentHeading"):
        for one in heading.iter("{*}ref", "{*}affectedDocument"):
            if words := words_of(one):
                return words
        words = words_of(heading)
        return words if len(words) <= _LONGEST_PLACE else ""
    return ""


def _sorts(amendment: etree._Element) -> dict[str, str]:
    """Identity of a quoted passage → "old" or "new", as the metadata say; under "" the sort of the modification."""
    found: dict[str, str] = {}
    for change in amendment.iter("{*}textualMod"):
        found.setdefault("", change.get("type") or "")
        for one in change:
            if local(one) in ("old", "new"):
                found[(one.get("href") or "").lstrip("#")] = local(one)
    return found


def _wordings(mod: etree._Element, sorts: dict[str, str]) -> tuple[str, str]:
    """The wording before and after. Where the metadata say of neither passage which it is, the last of several is the
    new one, and a single one is new unless something is repealed.
    """
    quoted = [one for one in mod.iter() if local(one) in _QUOTED and not any(_inside(one, mod))]
    said = [sorts.get(identity(one), "") for one in quoted]
    if quoted and not any(said):
        said = ["old"] * (len(quoted) - 1) + ["old" if sorts.get("") == "repeal" else "new"]
    texts = {
        sort: " ".join(words_of(one) for one, own in zip(quoted, said, strict=True) if own == sort)
        for sort in ("old", "new")
    }
    return texts["old"], texts["new"]


def _inside(one: etree._Element, mod: etree._Element) -> Iterator[bool]:
    """For each element between a quoted passage and the modification whether it is one too."""
    for above in one.iterancestors():
        if above is mod:
            return
        yield local(above) in _QUOTED
