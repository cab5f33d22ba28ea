"""What a long negotiation costs: 40 drafts of 25,000 words, 10,000 proposals and 20,000 notes in one dossier.

    python dev.py bench load [--dossier FILE] [--drafts N] [--words N] [--proposals N] [--notes N] [--only WORD ...]

Each verb is a process of its own, in seconds of the processor, with the most memory that it held. The dossier, and one
with the same drafts and nothing else, are made once where `--dossier` says (the other beside it), or in a folder that
goes with the run; making them takes minutes. Every verb starts with no results kept on this computer; "again" is the
same verb a second time. A verb that takes longer than ten minutes is given up, and the rest is measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.main import resource_folder  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.large_dossier import Size, label_of, make_large  # noqa: E402
from benchmarks.measuring.processes import GivenUp, Run, run  # noqa: E402

LIMIT = 600.0
"""Seconds after which a verb is given up."""
_TIMES = 3.0
"""How much longer a comparison may take for the proposals that speak before it."""


def cost_of(words: Sequence[str | Path], results: Path) -> Run | None:
    """What a run of the program with these words took, None where it was given up; `results` is where it keeps some."""
    command = [sys.executable, "-m", "app", *words]
    try:
        return run(command, cwd=ROOT, env={"XDG_CACHE_HOME": str(results)}, limit=LIMIT)
    except GivenUp:
        return None


def works_of(size: Size, dossier: Path, bare: Path, out: Path) -> dict[str, list[str | Path]]:
    """The verbs by what they are called in the table."""
    late = (label_of(size.drafts - 3), label_of(size.drafts - 2))
    early = (label_of(size.drafts // 4), label_of(size.drafts // 4 + 1))

    def pair(path: Path, labels: tuple[str, str]) -> list[str | Path]:
        return ["compare", f"{path}#{labels[0]}", f"{path}#{labels[1]}"]

    return {
        "compare a late pair, without proposals": [*pair(bare, late), "--json", out / "bare.json"],
        "compare a late pair": [*pair(dossier, late), "--json", out / "late.json"],
        "compare an early pair": [*pair(dossier, early), "--json", out / "early.json"],
        "a late pair as PDF": [*pair(dossier, late), "--pdf", out / "late.pdf"],
        "a late pair as Word": [*pair(dossier, late), "--docx", out / "late.docx"],
        "a late pair as a web page": [*pair(dossier, late), "--html", out / "late.html"],
        "notes": ["notes", dossier, "--json", out / "notes.json"],
        "positions": ["positions", dossier, "--json", out / "positions.json"],
        "status": ["status", dossier, "--json", out / "status.json"],
        "proposals": ["proposals", dossier, "--json", out / "proposals.json"],
        "compilation": ["proposals", dossier, "--compilation", out / "compilation.md"],
        "dashboard": ["dashboard", dossier, "--json", out / "dashboard.json"],
        "dashboard, again": ["dashboard", dossier, "--json", out / "dashboard.json"],
        "fates": ["fate", dossier, "--json", out / "fates.json"],
        "fates, again": ["fate", dossier, "--json", out / "fates.json"],
    }


def bounds(taken: Mapping[str, Run | None]) -> dict[str, float]:
    """Seconds of the processor that are promised, by the verbs."""
    plain = taken.get("compare a late pair, without proposals")
    late = {"compare a late pair": _TIMES * plain.worked} if plain else {}
    return {**late, "dashboard": 60.0, "fates": 60.0, "dashboard, again": 2.0, "notes": 5.0}


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--dossier", type=Path)
    words.add_argument("--drafts", type=int, default=Size.drafts)
    words.add_argument("--words", type=int, default=Size.words)
    words.add_argument("--proposals", type=int, default=Size.proposals)
    words.add_argument("--notes", type=int, default=Size.notes)
    words.add_argument("--only", nargs="+", default=[])
    words.add_argument("--json", type=Path)
    words.add_argument("--markdown", type=Path)
    wish = words.parse_args()
    size = Size(wish.drafts, wish.words, wish.proposals, wish.notes)
    resources = load_resources(resource_folder())
    report = Report("What a long negotiation costs")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        dossier = wish.dossier or out / "large.travaux"
        bare = dossier.with_name(f"{dossier.stem} without proposals.travaux")
        for path, one in ((dossier, size), (bare, Size(size.drafts, size.words, 0, 0))):
            if not path.exists():
                make_large(path, one, resources)
        works = works_of(size, dossier, bare, out)
        taken = {
            name: cost_of(work, out / "results")
            for name, work in works.items()
            if not wish.only or any(word in name for word in wish.only)
        }
    table = Table(
        f"{size.drafts} drafts of {size.words:,} words, {size.proposals:,} proposals, {size.notes:,} notes",
        ("processor, s", "most memory, MB"),
    )
    promised = bounds(taken)
    for name, cost in taken.items():
        bound = at_most(promised[name]) if name in promised else None
        if cost is None:
            table.add(name, Cell("given up"), Cell(None))
        else:
            table.add(name, Cell(cost.worked, 1, bound), Cell(cost.megabytes, 0))
    report.show(table)
    report.write(wish.json, wish.markdown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
