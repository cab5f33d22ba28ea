"""Pictures of every room: the sample for `docs/screenshots`, and the real pair of drafts where they are at hand for
`build/screenshots`, which is no part of the project: no sentence of a real treaty goes in, drawn or written. They are
sought in `../shared/corpus`, or in the folder that TRAVAUX_CORPUS names.

    python dev.py screenshots [WORDS…]     only pictures with one of the words in their names

It drives the real window without a screen. It tests nothing; every picture is to be looked at.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from app.desktop.application import set_up_application  # noqa: E402
from app.desktop.drafts.preview.facts import PreviewFacts  # noqa: E402
from app.desktop.ground.language.translation import speak  # noqa: E402
from app.desktop.ground.preferences import Preferences  # noqa: E402
from app.desktop.ground.style.theme import CONTRAST, DARK, LIGHT, Theme  # noqa: E402
from app.desktop.sides.sides_room import SidesTab  # noqa: E402
from app.desktop.window.main_window import MainWindow  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.services.comparisons.pairs import compare_pair  # noqa: E402
from app.services.exports.catalogue import OutputKind  # noqa: E402
from app.services.imports.import_files import import_drafts, import_papers  # noqa: E402
from app.services.imports.sample import build_sample  # noqa: E402
from app.services.notes.drafting import note_on_change  # noqa: E402
from app.services.notes.store import keep_note  # noqa: E402
from app.services.processes.worker_pool import WorkerPool  # noqa: E402
from app.services.proposals.delegation import set_own_actor  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.notes import Priority  # noqa: E402

if TYPE_CHECKING:
    from app.desktop.exports.room import ExportRoom

CORPUS = Path(os.environ.get("TRAVAUX_CORPUS", ROOT.parent / "shared" / "corpus")) / "bbnj"
TARGET = ROOT / "docs" / "screenshots"
ASIDE = ROOT / "build" / "screenshots"
LAPTOP, DESK = (1280, 800), (1920, 1080)
Pose = Callable[[MainWindow], QWidget | None]
"""Brings a window into the state of a picture; returns what is to be drawn when it is not the window."""


class Studio:
    """The application, the dossiers (of the sample with notes and a delegation, of two languages), the names wanted."""

    def __init__(self, application: QApplication, folder: Path, wanted: list[str]) -> None:
        self.application, self.folder, self.wanted = application, folder, wanted
        self.resources: Resources = load_resources(resource_folder())
        self.worker = WorkerPool()
        set_up_application(application, self.resources)
        self.sample = folder / "sample.travaux"
        build_sample(self.resources.sample, self.sample, self.resources)
        noted(self.sample, self.resources)
        set_own_actor(self.sample, "XNO", with_groups=True)
        self.languages = two_languages(folder / "Lights of harbours.travaux", folder, self.resources)
        self.arabic = arabic(folder / "Small ships.travaux", folder, self.resources)
        self.real = real(folder / "real.travaux", self.resources) if CORPUS.is_dir() else None

    def take(
        self,
        name: str,
        pose: Pose,
        *,
        dossier: Path | None = None,
        pair: tuple[str, str] = ("zero", "rev1"),
        theme: Theme = LIGHT,
        size: tuple[int, int] = LAPTOP,
        target: Path = TARGET,
    ) -> None:
        """One picture, of a window that is made for it and on a copy of the dossier: no picture hangs on another."""
        if self.wanted and not any(word in name for word in self.wanted):
            return
        window = MainWindow(self.resources, self.worker, theme, Preferences())
        window.resize(*size)
        window.show()
        if pair[0]:
            window.dossiers.open(self.copy_of(dossier or self.sample), *pair)
            rest(window)
        shown = pose(window) or window
        rest(window)
        small(shown.grab().toImage(), theme).save(str(target / f"{name}.png"), quality=0)
        print((target / f"{name}.png").relative_to(ROOT), flush=True)
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()
        window.deleteLater()

    def copy_of(self, dossier: Path) -> Path:
        """The dossier where a delegate would keep it."""
        kept = self.folder / "Negotiations" / dossier.name
        kept.parent.mkdir(exist_ok=True)
        for old in kept.parent.glob(f"{kept.name}*"):
            old.unlink()
        shutil.copyfile(dossier, kept)
        return kept


def small(image: QImage, theme: Theme) -> QImage:
    """A picture in 256 colours, those of the theme and the most frequent others that are seen apart: nearly all there
    are, in a third of the room.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    roles = [getattr(theme, one.name) for one in fields(theme)]
    kept = [QColor(role).rgb() for role in roles if isinstance(role, str) and role.startswith("#")]
    apart: dict[int, int] = {}
    for colour in (*kept, *(colour for colour, _ in counted.most_common())):
        apart.setdefault(colour & 0xFCFCFC, colour)
    table = list(apart.values())[:256]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def rest(window: MainWindow, seconds: float = 1.2) -> None:
    """Let the window come to rest."""
    until = time.monotonic() + seconds
    while window.context.jobs.working or making_pages(window) or time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def making_pages(window: MainWindow) -> bool:
    """Whether the room of exports makes the pages that it shows."""
    room = window.side_rooms.export
    return room is not None and room.preview.making


# --- the dossiers ---


def noted(sample: Path, resources: Resources) -> None:
    """Three notes of a delegate on the sample: a red line, something for the capital, a plain one."""
    compared = compare_pair(sample, "zero", "rev1", resources)
    wanted = (
        ("suppression", Priority.REDLINE, "Not weaker than “suppression”: instructions of 2 October."),
        ("a reasonable time", Priority.CHECK, "Could we live with eight months?"),
        ("Unlawful", Priority.NONE, "Ask the drafting group why the heading changed."),
    )
    for words, priority, text in wanted:
        view = next(view for view in compared.redline.changes if words in view.title)
        note = note_on_change(compared, view.id)
        keep_note(sample, replace(note, text=text, priority=priority))


def two_languages(dossier: Path, folder: Path, resources: Resources) -> Path:
    """A short text in English and in French, in which the French has lost a bracket and a paragraph."""
    english = (
        "Article 1\nScope\n\n1. This instrument applies to lamps [and bells] in harbours.\n\n"
        "2. Each Party shall keep a register of its lamps.\n\n"
        "Article 2\nKeepers\n\n1. Each Party shall name a keeper.\n\n2. The keeper [shall][should] report every year.\n"
    )
    french = (
        "Article premier\nChamp d’application\n\n1. Le présent instrument s’applique aux feux et cloches des ports.\n\n"
        "2. Chaque Partie tient un registre de ses feux.\n\n"
        "Article 2\nGardiens\n\n1. Chaque Partie désigne un gardien.\n"
    )
    for label, words in (("en", english), ("fr", french)):
        file = folder / f"lamps-{label}.txt"
        file.write_text(words, encoding="utf-8")
        import_drafts(dossier, [file], resources, label=label)
    return dossier


def arabic(dossier: Path, folder: Path, resources: Resources) -> Path:
    """Two short Arabic drafts, made up for these pictures."""
    lines = ("المادة 1", "نطاق التطبيق", "1. تسري هذه الوثيقة على السفن الصغيرة.", "2. ترسل الدول تقريرا كل سنة.")
    later = (*lines[:2], "1. تسري هذه الوثيقة على جميع السفن.", lines[3], "3. تحتفظ كل دولة بسجل للسفن.")
    for label, words in (("a", lines), ("b", later)):
        file = folder / f"{label}.txt"
        file.write_text("\n".join(words) + "\n", encoding="utf-8")
        import_drafts(dossier, [file], resources, label=label)
    return dossier


def real(dossier: Path, resources: Resources) -> Path:
    """The real pair with its compilation."""
    for label, name in (("June", "2022-06-01"), ("December", "2022-12-12")):
        import_drafts(dossier, [next(CORPUS.glob(f"{name}*"))], resources, label=label)
    import_papers(dossier, [next(CORPUS.glob("2022-08-01*"))], resources)
    return dossier


# --- the poses ---


def nothing(_window: MainWindow) -> None:
    """The window as it is."""


def at(words: str) -> Pose:
    """The change whose title has these words."""

    def pose(window: MainWindow) -> None:
        assert window.comparison.compared is not None, window.context.message.words.text()
        changes = window.comparison.compared.redline.changes
        window.texts.choose(next((view for view in changes if words in view.title), changes[0]).id)

    return pose


def room(name: str) -> Pose:
    """One of the rooms."""

    def pose(window: MainWindow) -> None:
        window.navigator.show_room(name)
        rest(window)

    return pose


def one_column(window: MainWindow) -> None:
    """Both texts in one column, at a change."""
    window.texts.view.set_inline(True)
    at("private life")(window)


def apart(window: MainWindow) -> None:
    """Panes that scroll apart."""
    at("private life")(window)
    window.texts.view.set_unlocked(True)


def finding(window: MainWindow) -> None:
    """Words found in both texts."""
    window.texts.view.search.open("each contracting state")


def going(window: MainWindow) -> None:
    """The way to an article."""
    window.navigator.go_to_article()


def filtered(window: MainWindow) -> None:
    """The list under who asked, filtered."""
    window.texts.filters.want({"link": "matched"})


def all_notes(window: MainWindow) -> None:
    """The notes beside the texts, at a red line."""
    at("suppression")(window)
    window.navigator.show_notes()


def whole_dossier(window: MainWindow) -> None:
    """The dashboard of the whole dossier."""
    room("dashboard")(window)
    assert window.side_rooms.dashboard is not None
    window.side_rooms.dashboard.turn_to(1)
    rest(window)


def life(window: MainWindow) -> None:
    """The life of a paragraph."""
    at("private life")(window)
    window.navigator.show_life()
    rest(window)


def heat(window: MainWindow) -> None:
    """The same, coloured by draft of origin."""
    life(window)
    assert window.side_rooms.life is not None
    window.side_rooms.life.bar.colours.toggle()


def scorecards(window: MainWindow) -> None:
    """Who got how much."""
    room("proposals")(window)
    assert window.side_rooms.proposals is not None
    window.side_rooms.proposals.tabs.setCurrentIndex(1)


def review(window: MainWindow) -> None:
    """The review with some answers given."""
    window.imports.open_review()
    for answer in (
        window.imports.review.confirm,
        window.imports.review.confirm,
        window.imports.review.reject,
        window.imports.review.next_doubtful,
    ):
        answer()


def brief(window: MainWindow) -> None:
    """A brief on three changes, before it is written."""
    export = exporting(window)
    export.choose(OutputKind.BRIEF)
    export.panel.brief.numbers.setText("2, 5, 9")
    export.panel.brief.numbers.editingFinished.emit()
    export.panel.brief.notes.setChecked(True)
    rest(window)


def columns(window: MainWindow) -> None:
    """An article in three drafts beside what one actor proposed, with a column to write in."""
    export = exporting(window)
    export.choose(OutputKind.COLUMNS)
    chosen = export.panel.columns
    chosen.drafts.item(2).setCheckState(Qt.CheckState.Checked)
    chosen.actors.item(0).setCheckState(Qt.CheckState.Checked)
    chosen.empty.setChecked(True)
    chosen.place.show_place("Article 20")
    rest(window)


def sources(window: MainWindow) -> None:
    """A draft beside the older convention from which its article comes."""
    told = None
    while told is None:  # they come with the names
        rest(window, 0.2)
        told = window.texts.redline.precedents if window.texts.redline is not None else None
    window.navigator.show_sources_of(next(one.provision for one in told.provisions if one.address == "Article 28"))


def book(window: MainWindow) -> None:
    """The history of an article, draft by draft, with its footnotes."""
    window.navigator.show_room("book")
    made = window.side_rooms.book
    assert made is not None
    while not made.body.full:
        rest(window, 0.2)
    made.show_article(next(one.key for one in made.model.articles if one.address == "Article 8"))
    rest(window, 0.5)


def sides(window: MainWindow) -> None:
    """Who holds words in dispute, article by article."""
    window.navigator.show_room("sides")
    made = window.side_rooms.sides
    assert made is not None
    while not made.holders.page.places():
        rest(window, 0.2)


def matrix(window: MainWindow) -> None:
    """Who sides with whom, and a pair in full."""
    sides(window)
    made = window.side_rooms.sides
    assert made is not None
    made.show_tab(SidesTab.SIDES)
    while not made.sides.page.places():
        rest(window, 0.2)


def shelf(window: MainWindow) -> None:
    """The shelf of the dossier."""
    window.navigator.show_shelf()


def exporting(window: MainWindow) -> ExportRoom:
    """The room of exports, entered."""
    room("export")(window)
    assert window.side_rooms.export is not None
    return window.side_rooms.export


def dialog(ask: Callable[[MainWindow], object]) -> Pose:
    """The dialog that something opens."""

    def pose(window: MainWindow) -> QWidget:
        ask(window)
        rest(window, 0.4)
        return next(one for one in window.findChildren(QDialog) if one.isVisible())

    return pose


def note_editor(window: MainWindow) -> object:
    """The editor of a note on a change."""
    at("private life")(window)
    return window.navigator.note_here()


def guide(window: MainWindow) -> QWidget | None:
    """The guide in its window, at the names."""
    window.appearance.show_guide()
    rest(window, 0.4)
    shown = window.appearance._guide
    assert shown is not None
    shown.chapters.setCurrentRow(2)
    return shown


def preview(window: MainWindow) -> QWidget | None:
    """Three files before they are stored: a corrected draft that replaces one, a doubtful one, one that is no text."""
    folder = window.dossiers.dossier.parent if window.dossiers.dossier else Path()
    text = (window.imports.intake._resources.sample / "rev1.txt").read_text("utf-8")
    (folder / "rev1-corrected.txt").write_text(text.replace("a reasonable time", "a set time") + "[", "utf-8")
    (folder / "annex.txt").write_text("Annex\n\nLamps\n\n1. Every lamp has a number.\n", "utf-8")
    (folder / "picture.docx").write_bytes(b"\x89PNG" + bytes(99))
    window.imports.add_files(
        [folder / name for name in ("rev1-corrected.txt", "annex.txt", "picture.docx")], papers=False
    )
    rest(window, 0.4)
    assert window.imports.intake.preview is not None
    shown = window.imports.intake.preview.dialog
    assert shown is not None
    shown.files.setCurrentRow(1)
    facts = shown.facts
    assert isinstance(facts, PreviewFacts), "it is a preview of drafts"
    facts.instead.setCurrentIndex(facts.instead.findData("rev1"))
    facts.instead.activated.emit(facts.instead.currentIndex())
    rest(window, 0.4)
    shown.rows.go_to(9)
    return shown


EVERYWHERE: tuple[tuple[str, Pose], ...] = (
    ("texts", at("private life")),
    ("dashboard", room("dashboard")),
    ("life", life),
    ("proposals", room("proposals")),
    ("positions", room("positions")),
    ("delegation", room("delegation")),
    ("export", room("export")),
    ("review", review),
    ("preview", preview),
    ("sources", sources),
)
ONCE: tuple[tuple[str, Pose], ...] = (
    ("one-column", one_column),
    ("apart", apart),
    ("find", finding),
    ("go-to", going),
    ("filtered", filtered),
    ("notes", all_notes),
    ("dashboard-dossier", whole_dossier),
    ("heat", heat),
    ("scorecards", scorecards),
    ("brief", brief),
    ("columns", columns),
    ("shelf", shelf),
    ("book", book),
    ("sides", sides),
    ("matrix", matrix),
    ("settings", dialog(lambda window: window.appearance.show_settings())),
    ("commands", dialog(lambda window: window.show_palette())),
    ("note", dialog(note_editor)),
    ("paste", dialog(lambda window: window.imports.paste())),
    ("guide", guide),
    ("order", dialog(lambda window: window.imports.arrange())),
    ("entry", dialog(lambda window: window.imports.intake.enter_by_hand())),
)


def gallery(studio: Studio) -> None:
    """All pictures of made-up dossiers in English."""
    for theme in (LIGHT, DARK, CONTRAST):
        for name, pose in EVERYWHERE:
            studio.take(f"{name}-{theme.name}", pose, theme=theme)
    for name, pose in ONCE:
        studio.take(f"{name}-light", pose)
    studio.take("heat-dark", heat, theme=DARK)
    for name, pose in EVERYWHERE[:3]:
        studio.take(f"{name}-light-1920", pose, size=DESK)
    studio.take("tracked-light", at("forty-five"), pair=("rev1", "rev2"))
    studio.take("moved-light", at("moved: Article 17"), pair=("rev2", "final"))
    studio.take("divided-dark", at("a new paragraph begins"), pair=("rev2", "final"), theme=DARK)
    studio.take("arabic-drafts-light", at("جميع"), dossier=studio.arabic, pair=("a", "b"))
    studio.take("languages-light", room("languages"), dossier=studio.languages, pair=("en", "fr"))
    studio.take("start-light", nothing, pair=("", ""))
    studio.take("start-dark", nothing, pair=("", ""), theme=DARK)


def real_pair(studio: Studio) -> None:
    """The real pair, where it is at hand: last of all, so that no other picture knows of it."""
    if studio.real is not None:
        for theme, size in ((LIGHT, LAPTOP), (DARK, LAPTOP), (LIGHT, DESK)):
            for name, pose in (("texts", at("archipelagic")), *EVERYWHERE[1:]):
                studio.take(
                    f"real-{name}-{theme.name}-{size[0]}", pose, dossier=studio.real, pair=("June", "December"),
                    theme=theme, size=size, target=ASIDE,
                )  # fmt: skip


def main(wanted: list[str]) -> None:
    """Write the pictures anew."""
    for target in (TARGET, ASIDE):
        target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["HOME"] = folder
        speak(application, "en", resource_folder() / "translations")
        studio = Studio(application, Path(folder), wanted)
        gallery(studio)
        for language in ("fr", "ar"):
            speak(application, language, resource_folder() / "translations")
            for name, pose in (*EVERYWHERE, *ONCE) if language == "ar" else EVERYWHERE[:1]:
                studio.take(f"{language}-{name}", pose)
        studio.take("ar-start", nothing, pair=("", ""))
        studio.take("ar-arabic-drafts", at("جميع"), dossier=studio.arabic, pair=("a", "b"))
        speak(application, "en", resource_folder() / "translations")
        real_pair(studio)
        studio.worker.close()


if __name__ == "__main__":
    main(sys.argv[1:])
