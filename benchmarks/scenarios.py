"""What a reader is told in small treaty scenarios, beside the peers that are here.

    python benchmarks/scenarios.py [--peers FOLDER] [--json OUT] [--markdown OUT]

A cell is "told · marked": how many things a reader is told (changes; a collapsed group, a move and a run of marked
words are one each) and how many letters are marked as gone or new. The scenarios are invented (scenarios.toml), and say
what is right. Peers get the text as it is written, as a text file or as a Word file. Then the same of two real drafts,
where they are beside the project (../shared/corpus/bbnj); there the truth is not known.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.attribution.lineage.lineage import lineage
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import Resources, load_resources
from app.treaty.changes import ChangeClass, Comparison
from app.treaty.draft import Draft  # noqa: TC001
from app.treaty.reading import apply_reading
from benchmarks.measuring.figures import Cell, Report, Table
from benchmarks.measuring.flat import Flat
from benchmarks.measuring.peers import (
    PEERS,
    Answer,
    Peer,
    python_of,
    redlines_peer,
    text_peers,
    wikiwho,
    without_wikiwho,
    word_peers,
)
from benchmarks.measuring.word_files import write_docx

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "bbnj"


@dataclass(frozen=True)
class Told:
    """How many things a reader is told, moves among them, how many letters are marked, and the kinds of change."""

    told: int
    marked: int
    kinds: tuple[str, ...] = ()
    moves: int = 0

    @property
    def numbers(self) -> list[int]:
        """What is told and marked."""
        return [self.told, self.marked]

    def cell(self, right: Told | None = None) -> Cell:
        """As the table has it; beside `right` with the sign whether it is that."""
        sign = "" if right is None else " ✓" if self.numbers == right.numbers else " ✗"
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
        return told_by(compare(self.draft("older", one["older"], one), self.draft("newer", one["newer"], one)))

    def life(self, one: dict) -> str:
        """Where the word of a scenario of three drafts entered, left and came back."""
        drafts = [self.draft(name, one[name], one) for name in ("older", "newer", "last")]
        for run in lineage(drafts).runs[-1]:
            text = drafts[-1].by_id()[run.provision].text[run.start : run.end]
            if one["word"] in text:
                left, back = (",".join(str(n + 1) for n in at) for at in (run.life.left, run.life.returned))
                return f"entered in draft {run.life.entered + 1}, left in draft {left}, came back in draft {back}"
        return "not followed"


def told_by(comparison: Comparison) -> Told:
    """What the program tells."""
    marked = 0
    for change in comparison.changes:
        # What only follows is folded away, and a change of looks marks no word.
        folded = change.group and change.weight is ChangeClass.CONSEQUENTIAL
        if not folded and not (change.kind.traits.points or change.kind.traits.quiet):
            marked += sum(letters(side.text) for side in (change.older, change.newer) if side)
    kinds = tuple(change.kind.value for change in comparison.changes)
    moves = kinds.count("move")
    return Told(len({change.group or change.id for change in comparison.changes}), marked, kinds, moves)


def theirs(answer: Answer) -> Told:
    """What a peer tells: runs of marked text, moves and changed looks; letters gone and new."""
    moves = len({piece.name for piece in answer.pieces if piece.kind in "<>"})
    told, before = answer.formats + moves, "="
    for piece in answer.pieces:
        if piece.text.strip():
            told += piece.kind in "-+" and before not in "-+"
            before = piece.kind
    return Told(told, sum(letters(piece.text) for piece in answer.pieces if piece.kind in "-+"), moves=moves)


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
    return ", ".join(f"entered in draft {origin + 1}" for word, origin in words[-1] if word == one["word"])


def small_table(python: Path | None, peers: list[Peer], report: Report, resources: Resources) -> None:
    """The scenarios of scenarios.toml."""
    with (Path(__file__).parent / "scenarios.toml").open("rb") as file:
        scenarios = tomllib.load(file)["scenario"]
    here = [peer for peer in peers if not peer.absent]
    table = Table("Small treaty scenarios", ("right", "", "travaux", *(f"{peer.name} {peer.version}" for peer in here)))
    facts = []
    with tempfile.TemporaryDirectory() as folder:
        ours = Scenarios(Path(folder), resources)
        for one in scenarios:
            if "last" in one:
                absent = without_wikiwho(python)
                credited = absent if absent or python is None else origin_in_wikiwho(python, one)
                table.notes += [f"{one['name']}: travaux: {ours.life(one)}; WikiWho: {credited}"]
                continue
            right = Told(one["told"], letters("".join(one["marked"])))
            said = ours.ours(one)
            others = [theirs(peer.ask(flat_text(one["older"]), flat_text(one["newer"]))) for peer in here]
            cells = (right.cell(), said.cell(right), *(other.cell() for other in others))
            table.add(one["name"], Cell(one["right"]), *cells)
            facts.append({"name": one["name"], "right": right.numbers, "ours": said.numbers, "kinds": said.kinds})
    reached = sum(one["right"] == one["ours"] for one in facts)
    table.notes.append(f"as it should be: {reached} of {len(facts)}")
    report.show(table)
    report.details["scenarios"] = facts


def real_table(peers: list[Peer], report: Report, resources: Resources) -> None:
    """Two real drafts, as the program reads them, without running heads."""
    files = [next(CORPUS.glob(pattern), None) for pattern in ("2022-06-01_*.txt", "2022-12-12_*.txt")]
    table = Table("Two real drafts (BBNJ, June and December 2022)", ("told", "letters marked", "moves", "seconds"))
    if None in files:
        table.notes.append("not measured: the real documents are not on this machine")
        report.show(table)
        return
    drafts = [apply_reading(read_draft(path, resources.register, resources.profiles)).draft for path in files if path]
    begin = time.perf_counter()
    comparison = compare(drafts[0], drafts[1])
    seconds = time.perf_counter() - begin
    flats = []
    for draft in drafts:
        flats.append(Flat())
        for provision in draft.provisions:
            line = " ".join(part for part in (provision.number, provision.heading, provision.text) if part)
            flats[-1].add(line.split(), line)

    def row(name: str, said: Told, seconds: float) -> None:
        table.add(name, Cell(said.told, 0), Cell(said.marked, 0), Cell(said.moves, 0), Cell(seconds, 2))

    row("travaux", told_by(comparison), seconds)
    for peer in peers:
        if not peer.absent:
            answer = peer.ask(*flats)
            row(f"{peer.name} {peer.version}", theirs(answer), answer.seconds)
    table.notes.append("travaux: the engine alone; programs with their start")
    report.show(table)


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    wish = reader.parse_args()
    python = python_of(wish.peers)
    resources = load_resources(ROOT / "resources")
    chosen = [peer for peer in text_peers() if peer.name in ("git diff --word-diff", "wdiff")]
    peers = [*chosen, redlines_peer(python), *word_peers(python)]
    report = Report("Scenarios: each “things told · letters marked”")
    for peer in peers:
        if peer.absent:
            print(f"{peer.name}: not measured, {peer.absent}")
    small_table(python, peers, report, resources)
    real_table(peers, report, resources)
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
