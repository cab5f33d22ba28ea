"""What records of meetings offer as positions, against labels read by hand: precision and recall, and wrong names.

    python benchmarks/statements.py [--held] [--given] [--json OUT] [--markdown OUT]

`statements/` beside this file holds records of meetings, bulletins and statements of our own writing, in six
languages, and `truth.toml`: for each sentence whom it should offer, with which stance on which provision, written
before the program read a word. Each record is brought into a dossier of its own by the program's own verbs, and only
its JSON is read. A *wrong name* is an offer of somebody of whom the sentence tells no stance; another wrong offer has a
wrong stance or provision. Without `--held` the records that were held back are left out; `--given` lists what is right,
too. There is no peer: no other program offers positions.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.words.provision_index import plain_address  # noqa: E402
from app.main import main as travaux  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most  # noqa: E402

SOURCES = Path(__file__).with_suffix("")
DRAFT, ACTORS = ROOT / "drafts" / "zero.txt", ROOT / "drafts" / "actors.json"
PRECISION, RECALL = 0.98, 0.80

Facts = dict[str, Any]


@dataclass
class Tally:
    """What one record, or all of a language, offered: each line is a sentence with the offer."""

    right: list[str] = field(default_factory=list)
    either: list[str] = field(default_factory=list)
    """What may be offered and may be left: counted neither way."""
    names: list[str] = field(default_factory=list)
    """Offers of somebody of whom the sentence tells nothing."""
    wrong: list[str] = field(default_factory=list)
    """Offers of the right actor with a stance or on a provision that is wrong."""
    missed: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count another one in."""
        for name in ("right", "either", "names", "wrong", "missed"):
            getattr(self, name).extend(getattr(other, name))

    def cells(self) -> tuple[Cell, ...]:
        """The figures of a row."""
        right, given = len(self.right), len(self.right) + len(self.names) + len(self.wrong)
        wanted = right + len(self.missed)
        return (
            Cell(given, 0),
            Cell(wanted, 0),
            Cell(right / given if given else None, 3, at_least(PRECISION)),
            Cell(right / wanted if wanted else None, 3, at_least(RECALL)),
            Cell(len(self.names), 0, at_most(0)),
            Cell(len(self.wrong), 0, at_most(0)),
            Cell(len(self.either), 0),
        )


def main() -> int:
    """Lay what is offered against the labels and print both; returns 1 where a wrong name is offered."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--held", action="store_true", help="the records that were held back, too")
    parser.add_argument("--given", action="store_true", help="list what is rightly offered, too")
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--markdown", type=Path, metavar="OUT")
    given = parser.parse_args()
    records = tomllib.loads((SOURCES / "truth.toml").read_text("utf-8"))["record"]
    report = Report("Positions that records offer, against labels")
    tallies: dict[str, Tally] = {"all": Tally()}
    table = Table(
        "Offers by record and language",
        ("offered", "wanted", "precision", "recall", "wrong names", "wrong otherwise", "either way"),
    )
    for record in records:
        if record["held"] and not given.held:
            continue
        one = judged(offers_of(SOURCES / record["file"]), record)
        table.add(record["file"] + (" (held)" if record["held"] else ""), *one.cells())
        for key in ("all", record["language"]):
            tallies.setdefault(key, Tally()).add(one)
    for key, tally in sorted(tallies.items()):
        table.add(key, *tally.cells())
    report.show(table)
    whole = tallies["all"]
    lists = {"Wrong names": whole.names, "Wrong otherwise": whole.wrong, "Missed": whole.missed}
    if given.given:
        lists |= {"Rightly offered": whole.right, "Either way": whole.either}
    for title, lines in lists.items():
        print(f"\n{title}: {len(lines)}", *lines, sep="\n  ")
    report.details |= lists
    report.write(given.json, given.markdown)
    return 1 if whole.names else 0


def offers_of(record: Path) -> list[Facts]:
    """What the program offers of one record, in a dossier of its own."""
    with tempfile.TemporaryDirectory() as there:
        dossier, out = str(Path(there) / "one.travaux"), Path(there) / "offers.json"
        said = io.StringIO()
        for words in (
            ("import", dossier, str(DRAFT), "--label", "zero"),
            ("actors", "--dossier", dossier, "--actors", str(ACTORS), "--keep"),
            ("proposals", dossier, str(record)),
            ("positions", dossier, "--offered", "--json", str(out)),
        ):
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
                code = travaux(list(words))
            if code:
                print(f"{record.name}: {said.getvalue().strip().replace(there, '')}")
        offers: list[Facts] = json.loads(out.read_text("utf-8"))["offers"] if out.exists() else []
        return offers


def judged(offers: list[Facts], record: Facts) -> Tally:
    """Lay the offers of a record against its labels; each label is met once."""
    found = Tally()
    wanted = [tuple(label) for label in record["offers"]]
    either = [tuple(label) for label in record["either"]]
    for offer in offers:
        told = (offer["sentence"].lstrip(' “"«'), offer["actor"]["id"], offer["stance"], offer["address"])
        line = f"{record['file']}: {told[1]} {told[2]} {told[3]} — {told[0][:110]}"
        met = next((label for label in wanted if _fits(label, *told)), None)
        if met is not None:
            wanted.remove(met)
            found.right.append(line)
        elif any(_fits(label, *told) for label in either):
            found.either.append(line)
        elif any(told[0].startswith(label[0]) and label[1] == told[1] for label in map(tuple, _labels(record))):
            found.wrong.append(line)
        else:
            found.names.append(line)
    found.missed = [f"{record['file']}: {label[1]} {label[2]} {label[3]} — {label[0]} …" for label in wanted]
    return found


def _labels(record: Facts) -> list[list[str]]:
    return [*record["offers"], *record["either"]]


def _fits(label: tuple[str, ...], sentence: str, actor: str, stance: str, address: str) -> bool:
    begins, who, stances, place = label
    here = plain_address(place) == plain_address(address)  # "Статья 9(2)" is Article 9(2)
    return here and sentence.startswith(begins) and who == actor and stance in stances.split("|")


if __name__ == "__main__":
    raise SystemExit(main())
