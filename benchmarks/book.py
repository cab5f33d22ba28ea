"""Whether the book of a real negotiation is whole and true, and what it costs: the High Seas drafts of 2022 and 2023.

    python benchmarks/book.py [--labels CODE] [--keep FOLDER] [--show N]

Four drafts, the compilation of proposals (INF.5) and the outcomes of small groups, from `../shared/corpus`. Asked is
that every change between two drafts that follow each other stands in a footnote or a line of its own, every amendment
with all its changes; that the names of every footnote are the program's attributions of its changes, no more and no
fewer, with the same link and on the same side; that every text of every draft stands in the book; and that each
footnote is read back from the pages, the Word file, the web page and the Akoma Ntoso file, with its number and its
words. Times are of the processor, of this process and of the child that sets the pages. There is no peer.
"""

from __future__ import annotations

import argparse
import io
import re
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.job import SilentProgress  # noqa: E402
from app.redline.book.compose import compose_book  # noqa: E402
from app.redline.print_options import EVERYTHING, Orientation  # noqa: E402
from app.services.book import BookOptions, material_of  # noqa: E402
from app.services.dossiers.dossier import Dossier  # noqa: E402
from app.services.exports.catalogue import OutputKind  # noqa: E402
from app.services.exports.make import finish, prepare  # noqa: E402
from app.services.exports.subjects import MakerSettings  # noqa: E402
from app.services.imports.read_files import read_draft_file, read_paper_file  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from benchmarks.measuring.figures import Cell, Goal, Table, machine  # noqa: E402

if TYPE_CHECKING:
    from app.redline.book.material import BookMaterial
    from app.redline.book.model import Book

CORPUS = ROOT.parent / "shared" / "corpus"
DRAFTS = (
    ("bbnj/2022-06-01_further-revised-draft.txt", "Further revised"),
    ("bbnj/2022-12-12_further-refreshed-draft.txt", "Further refreshed"),
    ("bbnj-later/2023-03-04_draft-agreement.txt", "Draft agreement"),
    ("bbnj-later/2023-06-19_agreement.pdf", "Agreement"),
)
PAPERS = (
    "bbnj-later/2022-08-01_textual-proposals-by-delegations_whole-INF5.txt",
    "bbnj/2023-02-01_small-group-outcomes.txt",
)
SECONDS, PAGES = Goal("≤", 20.0), 300
NONE = Goal("≤", 0)


def main() -> int:
    """Make the book, read it back, print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labels", default="en", metavar="CODE")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--show", type=int, default=3, metavar="N", help="so many faults of each sort are printed")
    asked = parser.parse_args()
    missing = [name for name, _ in DRAFTS if not (CORPUS / name).is_file()]
    if missing:
        print(f"left out: {missing[0]} is not there")
        return 0
    resources = load_resources(ROOT / "resources")
    with tempfile.TemporaryDirectory() as folder:
        dossier = Path(folder) / "high-seas.travaux"
        make_dossier(dossier, resources)
        begun = time.process_time()
        options = BookOptions(language=asked.labels)
        material, register = material_of(dossier, resources, options, progress=SilentProgress())
        found_in = time.process_time() - begun
        begun = time.process_time()
        book = compose_book(material, register, resources.vocabulary(asked.labels))
        composed_in = time.process_time() - begun
    files, costs = made_files(book, resources, asked.labels)
    if asked.keep:
        asked.keep.mkdir(parents=True, exist_ok=True)
        for kind, data in files.items():
            (asked.keep / f"book-{asked.labels}.{kind}").write_bytes(data)
    wholeness(material, book, asked.show)
    read_back(book, files, asked.show)
    cost = Table("Cost, in seconds of the processor", ("seconds", "size, MB"))
    cost.add("drafts compared, who asked, fates", Cell(found_in, 1), Cell(None))
    cost.add("the book composed", Cell(composed_in, 1), Cell(None))
    for kind, seconds in costs.items():
        cost.add(kind, Cell(seconds, 1), Cell(len(files[kind]) / 1e6, 1))
    pages = _pages(files["pdf"])
    whole = found_in + composed_in + costs["pdf"]
    cost.add(f"all to a PDF of {pages} pages", Cell(whole, 1), Cell(None))
    cost.add(f"the same for {PAGES} pages", Cell(whole * PAGES / pages, 1, SECONDS), Cell(None))
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    cost.notes.append(f"largest process: {peak:,.0f} MB")
    print(cost.text())
    print(machine())
    return 0


def make_dossier(place: Path, resources: Resources) -> None:
    """The dossier of the negotiation, as `travaux import` and `travaux proposals` make it."""
    with Dossier.create(place, "High Seas") as there:
        for name, label in DRAFTS:
            read = read_draft_file(CORPUS / name, resources, worker=WorkerPool(), progress=SilentProgress())
            there.add_draft(read.draft.with_label(label))
        for name in PAPERS:
            there.add_paper(read_paper_file(CORPUS / name, resources, worker=WorkerPool(), progress=SilentProgress()))


def made_files(book: Book, resources: Resources, language: str) -> tuple[dict[str, bytes], dict[str, float]]:
    """The book in its formats, and what each took of the processor."""
    choices = replace(EVERYTHING, language=language, orientation=Orientation.PORTRAIT)
    settings = MakerSettings(resources, choices, language=language)
    files, costs = {}, {}
    for kind in ("pdf", "docx", "html", "akn"):
        begun = _used()
        files[kind] = finish(prepare(OutputKind.BOOK, kind, book, settings), WorkerPool(), SilentProgress())
        costs[kind] = _used() - begun
    return files, costs


def _used() -> float:
    """Seconds of the processor that this process and its children took."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


def wholeness(material: BookMaterial, book: Book, shown: int) -> None:
    """Whether changes, amendments, names and texts are in the book."""
    table = Table("The book against drafts and attributions", ("asked", "missing or wrong"))
    labels = [draft.label for draft in material.drafts]
    told: list[set[str]] = [set() for _ in labels]
    named: list[dict[str, set[tuple[str, str, bool]]]] = [{} for _ in labels]
    for article in book.articles:
        for note in article.footnotes:
            at = labels.index(note.place.draft)
            told[at].update(note.place.changes)
            for voice in note.voices:
                for change in voice.changes:
                    said = {(actor, voice.link, voice.opposite) for actor in voice.actors}
                    named[at].setdefault(change, set()).update(said)
        for entry in article.entries:
            for block in entry.blocks:
                if block.kind.value == "said" and block.place.changes:
                    told[labels.index(block.place.draft)].update(block.place.changes)
    for at, redline in enumerate(material.redlines, 1):
        loud = [view for view in redline.changes if not view.kind.traits.quiet]
        step = f"{labels[at - 1]} → {labels[at]}"
        lost = [view.title for view in loud if view.id not in told[at]]
        table.add(f"changes, {step}", Cell(len(loud), 0), Cell(len(lost), 0, NONE))
        torn = [one.headline for one in redline.amendments if not set(one.changes) <= told[at]]
        table.add(f"amendments, {step}", Cell(len(redline.amendments), 0), Cell(len(torn), 0, NONE))
        wrong = []
        for view in loud:
            right = {(a.id, one.link.value, one.opposite) for one in view.attributions for a in one.actors}
            if right != named[at].get(view.id, set()):
                wrong.append(view.title)
        table.add(
            f"changes with names, {step}",
            Cell(sum(bool(view.attributions) for view in loud), 0),
            Cell(len(wrong), 0, NONE),
        )
        for sort, faults in (("not told", lost), ("torn", torn), ("names", wrong)):
            table.notes += [f"{sort}: {fault}" for fault in faults[:shown]]
    table.add(*_texts(material, book, table, shown))
    print(table.text())


def _texts(material: BookMaterial, book: Book, table: Table, shown: int) -> tuple[str, Cell, Cell]:
    printed = {bare(block.words) for article in book.articles for entry in article.entries for block in entry.blocks}
    whole = "\n".join(sorted(printed))
    texts = [one.text for draft in material.drafts for one in draft.provisions if one.text.strip()]
    lost = [text for text in texts if bare(text) not in whole]
    table.notes += [f"text: {text[:100]}" for text in lost[:shown]]
    return "texts of all drafts", Cell(len(texts), 0), Cell(len(lost), 0, NONE)


def bare(text: str) -> str:
    """Letters and digits alone: signs of footnotes, spaces and hyphens differ from medium to medium."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def read_back(book: Book, files: dict[str, bytes], shown: int) -> None:
    """Whether every footnote, and every title of an article, stands in each file."""
    table = Table("Read back", ("footnotes", "missing or other", "titles", "missing"))
    wanted = {note.number: note.words for article in book.articles for note in article.footnotes}
    titles = [article.title for article in book.articles]
    for kind, reader in (("docx", of_word), ("html", of_web), ("akn", of_akn)):
        notes, text = reader(files[kind])
        wrong = [number for number, words in wanted.items() if bare(notes.get(number, "")) != bare(words)]
        lost = [title for title in titles if bare(title) not in text]
        table.add(kind, Cell(len(wanted), 0), Cell(len(wrong), 0, NONE), Cell(len(titles), 0), Cell(len(lost), 0, NONE))
        table.notes += [f"{kind}, {number}: {wanted[number][:80]}" for number in wrong[:shown]]
    text = "".join(bare(page) for page in of_pages(files["pdf"]))
    wrong = [number for number, words in wanted.items() if not stands(bare(words), text)]
    lost = [title for title in titles if bare(title) not in text]
    table.add("pdf", Cell(len(wanted), 0), Cell(len(wrong), 0, NONE), Cell(len(titles), 0), Cell(len(lost), 0, NONE))
    table.notes += [f"pdf, {number}: {wanted[number][:80]}" for number in wrong[:shown]]
    table.notes.append("pdf: words of a note in stretches of forty letters, since it may go on over the page")
    print(table.text())


def stands(words: str, text: str) -> bool:
    """Whether words stand in a text, but for one stretch of forty letters in which a page may end."""
    if words in text:
        return True
    stretches = [words[at : at + 40] for at in range(0, len(words), 40)]
    return sum(stretch not in text for stretch in stretches) <= 1 + len(stretches) // 20


def of_word(data: bytes) -> tuple[dict[int, str], str]:
    """The footnotes of a Word file by their numbers, and its bare text."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        notes, body = (etree.fromstring(archive.read(f"word/{name}.xml")) for name in ("footnotes", "document"))
    said = {int(one.get(f"{w}id")): "".join(one.itertext(f"{w}t")) for one in notes.iter(f"{w}footnote")}
    return said, bare("".join(body.itertext(f"{w}t")))


def of_web(data: bytes) -> tuple[dict[int, str], str]:
    """The same of a web page."""
    page = lxml_html.fromstring(data.decode("utf-8"))
    said = {}
    for one in page.iter("p"):
        if found := re.fullmatch(r"n(\d+)", one.get("id") or ""):
            said[int(found[1])] = one.text_content().removeprefix(found[1])
    return said, bare(page.text_content())


def of_akn(data: bytes) -> tuple[dict[int, str], str]:
    """The same of an Akoma Ntoso file."""
    root = etree.fromstring(data)
    notes = root.iter("{*}authorialNote")
    return {int(one.get("marker")): "".join(one.itertext()) for one in notes}, bare("".join(root.itertext()))


def of_pages(data: bytes) -> Iterator[str]:
    """The text of each page without its head and foot."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        for number in range(len(pdf)):
            page = pdf[number]
            width, height = page.get_size()
            yield page.get_textpage().get_text_bounded(0, 48, width, height - 45)


def _pages(data: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return len(pdf)


if __name__ == "__main__":
    sys.exit(main())
