"""Pictures of the window: the sample for `docs/screenshots`, and the real pair of drafts where they are at hand for
`build/screenshots`, which is no part of the project: no sentence of a real treaty goes in, drawn or written.

    python dev.py screenshots

It drives the real window without a screen. It tests nothing; every picture is to be looked at.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.application import dress  # noqa: E402
from app.desktop.ground.theme import CONTRAST, DARK, LIGHT, Theme  # noqa: E402
from app.desktop.window import Window  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.services.importing import import_drafts, import_papers  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.services.sample import build_sample  # noqa: E402
from app.services.workers import Processes  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "bbnj"
TARGET = ROOT / "docs" / "screenshots"
ASIDE = ROOT / "build" / "screenshots"
LAPTOP, DESK = (1280, 800), (1920, 1080)


def main() -> None:
    """Write all the pictures anew."""
    for target in (TARGET, ASIDE):
        target.mkdir(parents=True, exist_ok=True)
    resources = load_resources(resource_folder())
    application = QApplication([])
    dress(application, resources)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        sample = Path(folder) / "sample.travaux"
        build_sample(resources.sample, sample, resources)
        start(resources)
        for theme, size in ((LIGHT, LAPTOP), (DARK, LAPTOP), (CONTRAST, LAPTOP), (LIGHT, DESK)):
            one(resources, sample, ("zero", "rev1"), "private life", f"sample-{theme.name}-{size[0]}", theme, size)
        one(resources, sample, ("rev1", "rev2"), "forty-five", "sample-tracked-light-1280", LIGHT, LAPTOP)
        one(resources, sample, ("rev2", "final"), "moved: Article 17", "sample-moved-light-1280", LIGHT, LAPTOP)
        one(resources, sample, ("rev2", "final"), "a new paragraph begins", "sample-divided-dark-1280", DARK, LAPTOP)
        for theme in (LIGHT, DARK):
            review(resources, sample, theme)
        arabic(resources, Path(folder))
        if CORPUS.is_dir():
            real = Path(folder) / "real.travaux"
            for label, name in (("June", "2022-06-01"), ("December", "2022-12-12")):
                import_drafts(real, [next(CORPUS.glob(f"{name}*"))], resources, label=label)
            import_papers(real, [next(CORPUS.glob("2022-08-01*"))], resources)
            for theme, size in ((LIGHT, LAPTOP), (DARK, LAPTOP), (LIGHT, DESK)):
                one(
                    resources,
                    real,
                    ("June", "December"),
                    "archipelagic",
                    f"real-{theme.name}-{size[0]}",
                    theme,
                    size,
                    ASIDE,
                )


def start(resources: Resources) -> None:
    """The page before a dossier is open."""
    window = Window(resources, Processes(), LIGHT)
    window.resize(*LAPTOP)
    window.show()
    picture(window, "start-light-1280")


def review(resources: Resources, dossier: Path, theme: Theme) -> None:
    """The review of the sample's proposals, some of them settled."""
    window = Window(resources, Processes(), theme)
    window.resize(*LAPTOP)
    window.show()
    window.dossiers.path = dossier
    window.open_review()
    for answer in (window.review.confirm, window.review.confirm, window.review.reject, window.review.next_doubtful):
        answer()
    picture(window, f"review-{theme.name}-1280")
    for _ in range(3):
        window.review.undo()


def arabic(resources: Resources, folder: Path) -> None:
    """Two short Arabic drafts, made up for this picture."""
    lines = ("المادة 1", "نطاق التطبيق", "1. تسري هذه الوثيقة على السفن الصغيرة.", "2. ترسل الدول تقريرا كل سنة.")
    dossier = folder / "arabic.travaux"
    for label, words in (("a", lines), ("b", (*lines[:2], "1. تسري هذه الوثيقة على جميع السفن.", lines[3]))):
        file = folder / f"{label}.txt"
        file.write_text("\n".join(words) + "\n", encoding="utf-8")
        import_drafts(dossier, [file], resources, label=label)
    one(resources, dossier, ("a", "b"), "جميع", "arabic-light-1280", LIGHT, LAPTOP)


def one(
    resources: Resources,
    dossier: Path,
    pair: tuple[str, str],
    words: str,
    name: str,
    theme: Theme,
    size: tuple[int, int],
    target: Path = TARGET,
) -> None:
    """One pair of drafts, at the first change whose title has `words`."""
    window = Window(resources, Processes(), theme)
    window.resize(*size)
    window.show()
    window.open_dossier(dossier, *pair)
    while window.jobs.working:
        QApplication.processEvents()
        time.sleep(0.01)
    assert window.compared is not None, window.message.words.text()
    redline = window.compared.redline
    chosen = next((view for view in redline.changes if words in view.title), redline.changes[0])
    window.choose(chosen.id)
    picture(window, name, target)


def picture(window: Window, name: str, target: Path = TARGET) -> None:
    """Write what the window shows once it is at rest."""
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        QApplication.processEvents()
    window.grab().save(str(target / f"{name}.png"))
    window.close()
    print((target / f"{name}.png").relative_to(ROOT))


if __name__ == "__main__":
    main()
