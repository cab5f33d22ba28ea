"""Whether every layout is true: without what is struck it is the newer draft, without what is new the older one, word
for word and in order. Read from what was written, not from what it was made of.

    python benchmarks/faithful_pages.py [NAME …] [--layouts one-column,…] [--keep FOLDER] [--show N]

On the sample and the pairs of `../shared/corpus`, everything unfolded. Surplus and missing words are counted against
the readings of the two drafts. The layout `final` has words that went within a provision in its margin: there the words
that stand in its text without what is new must be the older draft's, and those that do not stand there must be in the
margin; their order is not asked for. Of `side-by-side` each column must be its draft, and what is unmarked on the one
side must be what is unmarked on the other; `list` claims the words of each change and what stands around them; `word`
is the Word file, accepted and rejected, by a reader of our own and by pandoc where it is there. There is no other peer.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.exporting.html.page import html_page  # noqa: E402
from app.exporting.layout.layouts import has_margin  # noqa: E402
from app.exporting.layout.rows import PrintJob, body_of  # noqa: E402
from app.exporting.legible import legible  # noqa: E402
from app.exporting.pdf.pdf import prepare_redline, set_pages  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.job import Refused, SilentProgress  # noqa: E402
from app.redline.print_options import EVERYTHING, Layout, Orientation, Section, UnchangedDisplay  # noqa: E402
from app.services.comparisons.attribution import KnownEvidence  # noqa: E402
from app.services.comparisons.compare import compare_drafts  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from benchmarks.measuring.marked_pages import (  # noqa: E402
    CUT,
    UNSEEN,
    Marked,
    accepted,
    left_standing,
    margin_of,
    of_pdf,
    of_web_page,
    rejected,
    text_ends,
)
from benchmarks.measuring.true_layouts import (  # noqa: E402
    Claim,
    column_claims,
    kept_claims,
    list_claims,
    word_claims,
    wrong_words,
)

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.treaty.draft import Draft

CORPUS = ROOT.parent / "shared" / "corpus"
PLAIN: frozenset[Section] = frozenset()
"""Nothing but the text."""
WORD = "word"
"""The Word file, which is asked for as the layouts are."""
_TRACKED = "docx-tracked/WC"


@dataclass(frozen=True, slots=True)
class Read:
    """What was read back of one file: words too many and too few without what is struck, and without what is new."""

    accepted: tuple[list[str], list[str]]
    rejected: tuple[list[str], list[str]]

    @property
    def wrong(self) -> int:
        """How many words are wrong."""
        return sum(len(words) for side in (self.accepted, self.rejected) for words in side)


def said_by(draft: Draft) -> list[str]:
    """The words of a draft as the program shows them: number, heading and text of each provision."""
    texts = (text for one in draft.provisions for text in (one.number, one.heading, one.text))
    return legible(" ".join(texts)).translate(UNSEEN).split()


def differing(found: Sequence[str], wanted: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that stand too much and those that are missing."""
    if found == wanted:
        return [], []
    surplus: list[str] = []
    missing: list[str] = []
    for what, i, j, k, n in SequenceMatcher(None, found, wanted, autojunk=False).get_opcodes():
        if what != "equal":
            surplus += found[i:j]
            missing += wanted[k:n]
    return surplus, missing


def read_back(pieces: Sequence[Marked], compared: ComparedDrafts, layout: Layout, margin: str = "") -> Read:
    """What is wrong with the words of a page; `margin` are the words beside its text."""
    older, newer = said_by(compared.older.draft), said_by(compared.newer.draft)
    new = differing(accepted(pieces, newer), newer)
    if layout is not Layout.FINAL:
        return Read(new, differing(rejected(pieces, older), older))
    return Read(new, _clean(left_standing(pieces), " ".join(older), margin))


def _clean(text: str, older: str, margin: str) -> tuple[list[str], list[str]]:
    """The words that a clean text has too much of the older draft, and those that neither it nor its margin has.

    Between two letters a change may have parted a word ("[b]enefits", of which the margin has a letter): its parts are
    words of their own where the draft has them, else one word, else the head or the end of one that the margin tells.
    """
    tokens, wanted, told = _bare(text).split(), Counter(_bare(older).split()), set(_bare(margin).split())
    stands = Counter(token for token in tokens if CUT not in token)
    parted: set[str] = set()
    for token in tokens:
        if CUT not in token:
            continue
        parts, left = [part for part in token.split(CUT) if part], wanted - stands
        whole = "".join(parts)
        if left[whole] and not all(left[part] for part in parts):
            parts = [whole]
        stands.update(parts)
        parted.update(parts)
    much, gone = stands - wanted, wanted - stands
    ends = {word: _rest(word, parted) for word in gone}
    much = Counter({w: n for w, n in much.items() if not (w in parted and any(w in rests for rests in ends.values()))})
    less = [w for w in gone if w not in told and not any(rest in told for rest in ends[w].values())]
    return list(much.elements()), sorted(less)


def _rest(word: str, parted: Collection[str]) -> dict[str, str]:
    """The parts that a word begins or ends with, each with the rest of the word."""
    heads = {part: word.removeprefix(part) for part in parted if word.startswith(part)}
    return heads | {part: word.removesuffix(part) for part in parted if word.endswith(part)}


def _bare(text: str) -> str:
    return "".join(sign if sign.isalnum() or sign == CUT else " " for sign in text)


def stands_beside(compared: ComparedDrafts, layout: Layout) -> bool:
    """Whether a margin is printed beside the text."""
    drawing = PrintJob(compared.redline, compared.words, replace(EVERYTHING, layout=layout, sections=PLAIN))
    return has_margin(drawing, body_of(drawing))


def printed(compared: ComparedDrafts, layout: Layout, resources: Resources, worker: WorkerPool) -> tuple[bytes, bytes]:
    """The PDF and the web page, everything unfolded."""
    choices = replace(
        EVERYTHING, layout=layout, unchanged=UnchangedDisplay.FULL, sections=PLAIN, orientation=Orientation.PORTRAIT
    )
    drawing = PrintJob(compared.redline, compared.words, choices)
    return set_pages(prepare_redline(drawing, resources.pages), worker, SilentProgress()), html_page(
        drawing, resources.pages
    )


def claims_of(compared: ComparedDrafts, layout: str, resources: Resources) -> Iterator[Claim]:
    """What a layout that is not one text claims of the two drafts, everything unfolded."""
    choices = replace(EVERYTHING, unchanged=UnchangedDisplay.FULL, sections=PLAIN)
    if layout == WORD:
        yield from word_claims(PrintJob(compared.redline, compared.words, choices))
        return
    drawing = PrintJob(compared.redline, compared.words, replace(choices, layout=Layout(layout)))
    if layout == Layout.LIST:
        yield from list_claims(drawing)
        return
    yield from column_claims(drawing, resources.pages)
    yield from kept_claims(drawing, resources.pages)


def broken(claim: Claim) -> tuple[list[str], list[str]]:
    """The words of a claim that are too many, and those that lack."""
    return differing(claim.found, claim.wanted) if claim.ordered else wrong_words(claim)


def pairs(named: Sequence[str]) -> Iterator[tuple[str, Path, Path]]:
    """The pairs that are there, with those words in their names."""
    drafts = ROOT / "drafts"
    sample = [drafts / name for name in ("zero.txt", "rev1.txt", "rev2.docx", "final.md")]
    found = [("sample", sample), *((name, [CORPUS / file for file in files]) for name, files in CHAINS)]
    found += [(f"docx-compare {one.name}", [one / "original.docx", one / "revised.docx"])
              for one in sorted((CORPUS / "docx-compare/fixtures").glob("*"))]  # fmt: skip
    for before in sorted((CORPUS / _TRACKED).glob("*Before.docx")):
        for after in sorted(before.parent.glob(before.name.replace("Before.docx", "After*.docx"))):
            found.append((f"docx-tracked {after.stem}", [before, after]))
    for name, files in found:
        for older, newer in itertools.pairwise(files):
            said = f"{name}: {older.stem[-28:]} → {newer.stem[-28:]}"
            if named and not any(word in said for word in named):
                continue
            if older.is_file() and newer.is_file():
                yield said, older, newer
            else:
                print(f"{said}: not measured, no such file")


CHAINS = (
    ("bbnj", ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt",
              "bbnj-later/2023-03-04_draft-agreement.txt", "bbnj-later/2023-06-19_agreement.pdf")),
    ("paris", ("paris/2015-02-12_negotiating-text.pdf", "paris/2015-10-23_draft-text.md",
               "paris/2015-12-09_draft-text.md")),
    ("paris-edited", ("paris/2015-10-23_draft-text.md", "paris/2015-10-23_11infnot.pdf")),
    ("plastics", ("plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf",
                  "plastics-later/05_compilation_text.pdf", "plastics-later/06_chair_text.pdf")),
    ("ietf", tuple(f"ietf/draft-ietf-appsawg-file-scheme-0{n}.txt" for n in range(9))),
    ("ietf-later", tuple(f"ietf-later/draft-ietf-appsawg-file-scheme-{n}.txt" for n in (16, 17))),
    ("report", tuple(f"report-pair/report-2026-3/{day}/original.pdf" for day in ("2026-04-02", "2026-05-04"))),
    ("act", tuple(f"akn/legaldocml-v2/Act_Kenya_{day}.xml" for day in ("1997-08-22_3@2003-12-19", "2003-12-10-short"))),
    ("languages", ("akn/legaldocml-v2/Bill_UN_2012.xml", "akn/legaldocml-v2/Bill_UN_2012_ES.xml")),
    ("charter", ("un-charter/un_charter_en.txt", "un-charter/un_charter_fr.txt")),
    ("nvca", tuple(f"docx-compare/tests/test_documents/nvca-regression/{name}.docx" for name in ("source", "filled"))),
    ("ilpa", ("docx-compare/tests/test_documents/redline/ILPA-Model-Limited-Parnership-Agreement-Deal-By-Deal_v1.docx",
              "docx-compare/tests/test_documents/redline/ILPA-Model-Limited-Partnership-Agreement-WOF_v2.docx")),
)  # fmt: skip


def main() -> int:
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("names", nargs="*", help="only pairs with one of these words in their names")
    reader.add_argument("--layouts", default="one-column,final,side-by-side,list,word")
    reader.add_argument("--keep", type=Path, help="folder for the files")
    reader.add_argument("--show", type=int, default=8, help="so many of the wrong words are shown")
    given = reader.parse_args()
    resources, worker = load_resources(ROOT / "resources"), WorkerPool()
    wrong = 0
    print("surplus / missing words: without what is struck · without what is new")
    for name, older, newer in pairs(given.names):
        try:
            drafts = [read_draft(file, resources.register, resources.profiles) for file in (older, newer)]
        except Refused as refused:
            print(f"{name}: not read: {refused}")
            continue
        compared = compare_drafts(drafts[0], drafts[1], KnownEvidence(), resources)
        for layout in given.layouts.split(","):
            begun = time.perf_counter()
            if layout in (Layout.COLUMN, Layout.FINAL):
                kept = given.keep / f"{older.stem}-{newer.stem}-{layout}" if given.keep else None
                wrong += _one_text(
                    f"{name} · {layout}", compared, Layout(layout), (resources, worker), kept, given.show
                )
            else:
                wrong += _claimed(f"{name} · {layout}", claims_of(compared, layout, resources), given.show)
            print(f"    {time.perf_counter() - begun:.0f} s", flush=True)
    print(f"{wrong} words are wrong" if wrong else "no word is wrong")
    return 0


def _one_text(
    name: str,
    compared: ComparedDrafts,
    layout: Layout,
    tools: tuple[Resources, WorkerPool],
    kept: Path | None,
    shown: int,
) -> int:
    pdf, page = printed(compared, layout, *tools)
    if kept:
        kept.with_suffix(".pdf").write_bytes(pdf)
        kept.with_suffix(".html").write_bytes(page)
    beside, wrong, ends = " ".join(margin_of(page)), 0, text_ends(layout, margin=stands_beside(compared, layout))
    for kind, pieces in (("PDF", of_pdf(pdf, ends)), ("HTML", of_web_page(page))):
        read = read_back(pieces, compared, layout, beside)
        wrong += read.wrong
        sides = " · ".join(f"{len(much)} / {len(less)}" for much, less in (read.accepted, read.rejected))
        print(f"{'✓' if not read.wrong else '✗'} {name} · {kind}: {sides}", flush=True)
        _show(itertools.chain(read.accepted, read.rejected), shown)
    return wrong


def _claimed(name: str, claims: Iterator[Claim], shown: int) -> int:
    made = wrong = 0
    for claim in claims:
        made += 1
        much, less = broken(claim)
        if much or less:
            wrong += len(much) + len(less)
            print(f"✗ {name} · {claim.told}: {len(much)} / {len(less)}", flush=True)
            _show((much, less), shown)
    if not wrong:
        print(f"✓ {name}: {made} claims", flush=True)
    return wrong


def _show(sides: Iterable[Sequence[str]], shown: int) -> None:
    for lead, words in zip(itertools.cycle("+-"), sides, strict=False):
        if words:
            print(f"    {lead} {' '.join(words[:shown])}")


if __name__ == "__main__":
    sys.exit(main())
