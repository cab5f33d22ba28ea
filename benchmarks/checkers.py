"""What checkers by others say of our pages: qpdf --check, outloud and pdfua, over every print that is a PDF.

    python benchmarks/checkers.py [--labels en,ar,zh] [--peers FOLDER] [--keep FOLDER]

Printed by the command line, with all that can be asked for: the sample dossier in every layout, a brief, columns and
one provision through all drafts, plain and for an archive; and pairs whose own texts are Arabic and Chinese, with
labels of that language. (A compilation is written as a Word file or Markdown only.) For each file the errors of each
checker are counted; below stands every finding by its rule, how often, in how many files, with one example. outloud and
pdfua are of peers.txt; a checker that is not here is named with what would bring it. Target: no error.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.redline.print_options import Layout  # noqa: E402
from benchmarks.measuring.peers import LIMIT, PEERS  # noqa: E402

OWN_TEXTS = {"ar": ("arabic-moved-article", "arabic-brackets"), "zh": ("chinese-moved-sentence", "chinese-brackets")}
"""Pairs of drafts in tests/specimens, by the language of their texts."""
NOT_RUN = "not run"
"""The severity of what a checker could not look at in a file."""
EVERY_PART = ("--with", "index", "fate", "unattributed", "silent", "notes")


@dataclass(frozen=True)
class Finding:
    """What a checker says of a file: by which rule, how gravely, in what words."""

    checker: str
    rule: str
    severity: str
    said: str


def prints(languages: list[str], sample: Path) -> Iterator[tuple[str, list[str]]]:
    """The name of each print, and the words of the command line that make it, but for the file."""
    drafts = [f"{sample}#{label}" for label in ("zero", "rev1", "rev2")]
    older, newer = drafts[1:]
    for code in languages:
        labels = ["--labels", code]
        for kind, more in (("", labels), ("-archive", [*labels, "--archival"])):
            for layout in Layout:
                words = ["compare", older, newer, "--layout", layout.value, *EVERY_PART]
                yield f"{code}-{layout.value}{kind}", [*words, *more]
            yield f"{code}-brief{kind}", ["brief", older, newer, "--changes", "1", "2", "3", "--notes", *more]
            yield f"{code}-columns{kind}", ["columns", *drafts, "--compromise", *more]
            yield f"{code}-life{kind}", ["life", str(sample), "--at", "Article 1", *more]
        for name in OWN_TEXTS.get(code, ()):
            pair = [str(ROOT / "tests" / "specimens" / name / f"{side}.txt") for side in ("older", "newer")]
            for layout in Layout:
                yield f"{name}-{layout.value}", ["compare", *pair, "--layout", layout.value, *labels]
            yield f"{name}-columns", ["columns", *pair, *labels]


def travaux(*words: str) -> None:
    """Run the command line; what it refuses ends the script."""
    done = subprocess.run([sys.executable, "-P", "-m", "app", *words], cwd=ROOT, capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)  # fmt: skip
    if done.returncode:
        sys.exit(f"travaux {' '.join(words)}: {done.stderr.strip()}")


def by_qpdf(program: str, file: Path) -> list[Finding]:
    """What qpdf says: a file is sound, or it is not."""
    done = subprocess.run([program, "--check", file], capture_output=True, text=True, timeout=LIMIT, check=False)
    return [Finding("qpdf", "--check", "error", done.stderr.strip())] if done.returncode else []


def by_outloud(program: str, file: Path) -> list[Finding]:
    """What outloud says, conformance and meaning; what only a person can judge is no finding."""
    done = subprocess.run([program, file, "--json", "-", "--fail-on", "never"], capture_output=True, text=True,
                          timeout=LIMIT, check=True)  # fmt: skip
    (told,) = json.loads(done.stdout)["results"]
    if told["error"]:
        return [Finding("outloud", "", "error", told["error"])]
    failed = (one for one in told["rules"] if one["status"] == "crashed")
    return [
        *(Finding("outloud", one["rule"], one["severity"], one["message"]) for one in told["findings"]),
        *(Finding("outloud", one["rule"], NOT_RUN, one["reason"]) for one in failed),
    ]


def by_pdfua(program: str, file: Path) -> list[Finding]:
    """What pdfua says, by the rules that it has."""
    done = subprocess.run([program, "check", "--format", "json", file], capture_output=True, text=True,
                          timeout=LIMIT, check=False)  # fmt: skip
    told = json.loads(done.stdout)
    return [
        *(Finding("pdfua", one["rule_id"], one["severity"], one["message"]) for one in told["findings"]),
        *(Finding("pdfua", one["rule_id"], NOT_RUN, one["reason"]) for one in told["skipped"]),
    ]


CHECKERS = {"qpdf": by_qpdf, "outloud": by_outloud, "pdfua": by_pdfua}


def programs(peers: Path) -> dict[str, str]:
    """The checkers that are here, by name; what would bring the others is said."""
    found = {}
    for name in CHECKERS:
        program = shutil.which(name, path=f"{peers / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}")
        if program is None:
            print(f"{name}: not here ({'apt-get install qpdf' if name == 'qpdf' else 'benchmarks/peers.txt'})")
        else:
            found[name] = program
    return found


def main() -> int:
    given = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    given.add_argument("--labels", default="en,ar,zh")
    given.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    given.add_argument("--keep", type=Path, help="folder for the PDFs")
    options = given.parse_args()
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}")
    checkers = programs(options.peers)
    told: dict[Finding, list[str]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(exist_ok=True)
        sample = Path(scratch) / "sample.travaux"
        travaux("sample", str(sample))
        print(f"{'errors in':<44}" + "".join(f"{name:>9}" for name in checkers))
        for name, words in prints(options.labels.split(","), sample):
            file = folder / f"{name}.pdf"
            travaux(*words, "--pdf", str(file))
            counts = []
            for checker, program in checkers.items():
                try:
                    findings = CHECKERS[checker](program, file)
                except subprocess.TimeoutExpired:
                    findings = [Finding(checker, "every rule", NOT_RUN, f"it takes more than {LIMIT} s")]
                counts.append(sum(one.severity == "error" for one in findings))
                for one in findings:
                    told[one].append(name)
            print(f"{name:<44}" + "".join(f"{count:>9}" for count in counts), flush=True)
    _by_rule(told)
    return 0


def _by_rule(told: dict[Finding, list[str]]) -> None:
    """Every finding by its rule, the gravest first."""
    rules: dict[tuple[str, str, str], list[tuple[Finding, list[str]]]] = defaultdict(list)
    for finding, files in told.items():
        rules[(finding.severity, finding.checker, finding.rule)].append((finding, files))
    for (severity, checker, rule), found in sorted(rules.items()):
        files = {name for _, names in found for name in names}
        times = sum(len(names) for _, names in found)
        print(f"\n{severity}: {checker} {rule}, {times} times in {len(files)} files, as in {found[0][1][0]}:")
        print(f"    {' '.join(found[0][0].said.split())[:300]}")


if __name__ == "__main__":
    sys.exit(main())
