"""The wheel is a whole program: installed outside of the checkout it finds its resources, its sample and its guide.

It is built as pip builds it, and put into an environment of its own, which borrows what it needs from that of the
tests; none of that holds `app`, so that all of the program comes from the wheel. Whether pip finds everything else by
itself is tried on a bare machine (`benchmarks/bare_machine.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest

from packages.shipped import guides


class Installed(NamedTuple):
    """A wheel and the environment into which it was put."""

    wheel: Path
    python: Path
    home: Path

    def travaux(self, *words: str | Path, script: str = "travaux") -> str:
        """Run the installed program from a folder outside of the checkout; returns what it said."""
        command = [self.python.parent / script, *words]
        done = subprocess.run(
            command, cwd=self.home, env=self.environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def environment(self) -> dict[str, str]:
        """What the program is told: nothing of the checkout."""
        said = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return {**said, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home)}


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    place = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel]
    subprocess.run(pip, check=True, capture_output=True)
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip())
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    home = folder / "home"
    home.mkdir()
    return Installed(wheel, python, home)


def test_it_holds_what_lies_beside_the_program_in_a_checkout(installed: Installed, root: Path) -> None:
    with ZipFile(installed.wheel) as wheel:
        names = set(wheel.namelist())
    ours = {name for name in names if ".dist-info/" not in name}
    assert {name.partition("/")[0] for name in ours} == {"app"}
    beside = {name.removeprefix("app/data/") for name in ours if name.startswith("app/data/")}
    wanted = {"requirements.txt"} | {str(page.relative_to(root)) for page in guides(root / "docs")}
    for folder in ("resources", "drafts"):
        files = (file for file in (root / folder).rglob("*") if file.is_file() and "__pycache__" not in file.parts)
        wanted |= {str(file.relative_to(root)) for file in files}
    assert beside == wanted
    code = {str(file.relative_to(root)) for file in (root / "app").rglob("*.py")}
    assert code <= ours


def test_the_settings_name_the_guides_that_are_shipped(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    brought = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert {name for name in brought if name.startswith("docs/")} == {
        str(page.relative_to(root)) for page in guides(root / "docs")
    }
    assert all(target == f"app/data/{name}" for name, target in brought.items())


def test_the_installed_program_does_its_whole_work(installed: Installed, root: Path) -> None:
    assert str(root) not in installed.travaux("-c", "import app; print(app.__file__)", script="python")
    assert installed.travaux("--version").startswith("travaux ")
    installed.travaux("sample", "sample.travaux")
    assert "sound" in installed.travaux("check", "sample.travaux")
    installed.travaux(
        "compare",
        "sample.travaux#rev1",
        "sample.travaux#rev2",
        "--pdf",
        "r.pdf",
        "--docx",
        "r.docx",
        "--html",
        "r.html",
    )
    assert (installed.home / "r.pdf").read_bytes().startswith(b"%PDF-")
    assert "lxml" in installed.travaux("licences")


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.desktop.application import run
from app.main import resource_folder
from app.services.resources import load_resources

def until_shown(*_):
    while True:
        QApplication.processEvents()
        titles = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
        if any(title.endswith("(sample) – Travaux") for title in titles):
            return 0

QApplication.exec = until_shown
loaded = load_resources(resource_folder())
print(len(list(loaded.guides.glob("guide*.md"))), (loaded.sample / "sample.toml").is_file())
sys.exit(run(Path("window.travaux").resolve(), loaded))
"""


def test_the_installed_program_opens_its_window_and_has_its_guides(installed: Installed) -> None:
    installed.travaux("sample", "window.travaux")
    assert installed.travaux("-c", WINDOW, script="python").startswith("6 True")
