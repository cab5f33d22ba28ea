"""What a reader is told in small treaty scenarios, beside the peers that are here.

    python benchmarks/scenarios.py [--peers FOLDER] [--json OUT] [--markdown OUT]

A cell is "told · marked": how many things a reader is told (changes; a collapsed group, a move and a run of marked
words are one each) and how many letters are marked as gone or new. The scenarios are invented (scenarios.toml), and say
what is right. Peers get the text as it is written, as a text file or as a Word file.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.attribution.lineage import lineage
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import Resources, load_resources
from app.treaty.changes import POINTING, ChangeClass, ChangeKind
from app.treaty.draft import Draft  # noqa: TC001
from benchmarks.measuring.figures import Cell, Report, Table
from benchmarks.measuring.flat import Flat
from benchmarks.measuring.peers import (
    PEERS,
    Answer,
    python_of,
    redlines_peer,
    text_peers,
    wikiwho,
    without_wikiwho,
    word_peers,
)
from benchmarks.measuring.word_files import write_docx

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Told:
    """How many things a reader is told, how many letters are marked, and which kinds of change it is called."""

    told: int
    marked: int
    kinds: tuple[str, ...] = ()

    def cell(self, right: Told | None = None) -> Cell:
        """As the table has it; beside `right` with the sign whether it is that."""
        sign = "" if right is None else " ✓" if (self.told, self.marked) == (right.told, right.marked) else " ✗"
        return Cell(f"{self.told} · {self.marked}{sign}")


def letters(text: str) -> int:
    """How many letters, blanks not counted."""
    return len("".join(text.split()))


def paragraphs(text: str) -> list[str]:
    """The lines of a scenario's text."""
    return [line for line in text.split("\n") if line.strip()]


class Scenarios:
    """One call: where drafts are read."""

    def __init__(self, folder: Path, resources: Resources) -> None:
        self.folder = folder
        self.resources = resources

    def draft(self, name: str, text: str, one: dict) -> Draft:
        """A scenario's text as the program reads it from a file."""
        path = self.folder / f"{name}.{'docx' if one.get('word_file') else 'txt'}"
        if one.get("word_file"):
            write_docx(path, paragraphs(text))
        else:
            path.write_text(text.strip() + "\n", encoding="utf-8")
        return read_draft(path, self.resources.register, self.resources.profiles, language=one.get("language", "en"))

    def ours(self, one: dict) -> Told:
        """What the program tells."""
        comparison = compare(self.draft("older", one["older"], one), self.draft("newer", one["newer"], one))
        marked = 0
        for change in comparison.changes:
            # What only follows is folded away, and a change of looks marks no word.
            folded = change.group and change.weight is ChangeClass.CONSEQUENTIAL
            if not folded and change.kind not in (*POINTING, ChangeKind.FORMATTING):
                marked += sum(letters(side.text) for side in (change.older, change.newer) if side)
        kinds = tuple(change.kind.value for change in comparison.changes)
        return Told(len({change.group or change.id for change in comparison.changes}), marked, kinds)

    def life(self, one: dict) -> str:
        """Where the word of a scenario of three drafts entered, left and came back."""
        drafts = [self.draft(name, one[name], one) for name in ("older", "newer", "last")]
        for run in lineage(drafts).runs[-1]:
            text = drafts[-1].by_id()[run.provision].text[run.start : run.end]
            if one["word"] in text:
                left, back = (",".join(str(n + 1) for n in at) for at in (run.life.left, run.life.returned))
                return f"entered in draft {run.life.entered + 1}, left in draft {left}, came back in draft {back}"
        return "not followed"


def theirs(answer: Answer) -> Told:
    """What a peer tells: runs of marked text, moves and changed looks; letters gone and new."""
    told = answer.formats + len({piece.name for piece in answer.pieces if piece.kind in "<>"})
    before = "="
    for piece in answer.pieces:
        if piece.text.strip():
            told += piece.kind in "-+" and before not in "-+"
            before = piece.kind
    return Told(told, sum(letters(piece.text) for piece in answer.pieces if piece.kind in "-+"))


def flat_text(text: str) -> Flat:
    """A scenario's text as peers get it."""
    found = Flat()
    for line in paragraphs(text):
        found.add(line.replace("*", "").split(), line)
    return found


def origin_in_wikiwho(python: Path, one: dict) -> str:
    """The draft that WikiWho credits with the word."""
    texts = ["\n\n".join(paragraphs(one[name])) for name in ("older", "newer", "last")]
    words, _ = wikiwho(python, texts)
    return ", ".join(f"entered in draft {origin + 1}" for word, origin in words if word == one["word"])


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    wish = reader.parse_args()
    python = python_of(wish.peers)
    with (Path(__file__).parent / "scenarios.toml").open("rb") as file:
        scenarios = tomllib.load(file)["scenario"]
    chosen = [peer for peer in text_peers() if peer.name in ("git diff --word-diff", "wdiff")]
    peers = [*chosen, redlines_peer(python), *word_peers(python)]
    here = [peer for peer in peers if not peer.absent]
    report = Report(f"Scenarios: {len(scenarios)}, each “things told · letters marked”")
    titles = [f"{peer.name} {peer.version}" for peer in here]
    table = Table("Small treaty scenarios", ("right", "", "travaux", *titles))
    table.notes += [f"{peer.name}: not measured, {peer.absent}" for peer in peers if peer.absent]
    facts = []
    with tempfile.TemporaryDirectory() as folder:
        ours = Scenarios(Path(folder), load_resources(ROOT / "resources"))
        for one in scenarios:
            if "last" in one:
                credited = without_wikiwho(python) or origin_in_wikiwho(python, one) if python else "not here"
                table.notes += [f"{one['name']}: travaux: {ours.life(one)}; WikiWho 1.0.3: {credited}"]
                continue
            right = Told(one["told"], letters("".join(one["marked"])))
            said = ours.ours(one)
            others = [theirs(peer.ask(flat_text(one["older"]), flat_text(one["newer"]))) for peer in here]
            table.add(
                one["name"], Cell(one["right"]), right.cell(), said.cell(right), *(other.cell() for other in others)
            )
            facts.append({"name": one["name"], "right": [right.told, right.marked], "ours": [said.told, said.marked],
                          "kinds": said.kinds})  # fmt: skip
    report.show(table)
    reached = sum(one["right"] == one["ours"] for one in facts)
    table.notes.append(f"as it should be: {reached} of {len(facts)}")
    print(f"  {table.notes[-1]}")
    report.details = {"scenarios": facts}
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
