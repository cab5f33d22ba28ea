"""What lies beside the program in a package for Linux: menu entry, kind of file, icons, manual page. All packages for
Linux lay out the same files, under `share`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from packages.manual import manual_page

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""The sizes in which desktops look for icons, in pixels."""


def lay_out(share: Path, program: Path, version: str, moment: int) -> None:
    """Write everything that belongs under a folder `share`."""
    own = ROOT / "packages" / "linux"
    icon = ROOT / "resources" / "icons" / "travaux.svg"
    _put(own / "travaux.desktop", share / "applications" / "travaux.desktop")
    _put(own / "travaux.xml", share / "mime" / "packages" / "travaux.xml")
    _put(icon, share / "icons" / "hicolor" / "scalable" / "apps" / "travaux.svg")
    _draw(icon, share / "icons" / "hicolor")
    page = share / "man" / "man1" / "travaux.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(manual_page(program, version, moment))


def date_all(folder: Path, moment: int) -> None:
    """Give everything in a folder one time, and rights that do not depend on who built it."""
    for path in [*below(folder), folder]:
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        executable = path.is_dir() or (os.access(path, os.X_OK) and _runs(path))
        path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment))


def below(folder: Path) -> Iterator[Path]:
    """Everything in a folder, in an order that is the same everywhere."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def moment_of(root: Path) -> int:
    """When the version that is built was made, in seconds since 1970: the date of the last commit, unless
    SOURCE_DATE_EPOCH says another; so that who builds it later builds the same.
    """
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(asked) if asked else int((root / "pyproject.toml").stat().st_mtime)


def _runs(path: Path) -> bool:
    """Whether a file is a program or a script; libraries are loaded, and need no right to be run."""
    with path.open("rb") as file:
        head = file.read(4)
    return head[:2] == b"#!" or (head == b"\x7fELF" and ".so" not in path.name)


def _put(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def _draw(icon: Path, folder: Path) -> None:
    """Draw the icon in all sizes; in a process of its own, since Qt can have only one application in one."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtGui import QGuiApplication, QImage, QPainter\n"
        "from PySide6.QtSvg import QSvgRenderer\n"
        "application = QGuiApplication([])\n"
        "drawing, folder = QSvgRenderer(sys.argv[1]), Path(sys.argv[2])\n"
        "for size in map(int, sys.argv[3:]):\n"
        "    picture = QImage(size, size, QImage.Format.Format_ARGB32)\n"
        "    picture.fill(0)\n"
        "    painter = QPainter(picture)\n"
        "    drawing.render(painter)\n"
        "    painter.end()\n"
        "    to = folder / f'{size}x{size}' / 'apps' / 'travaux.png'\n"
        "    to.parent.mkdir(parents=True, exist_ok=True)\n"
        "    assert picture.save(str(to))\n"
    )
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code, icon, folder, *map(str, SIZES)], env=told, check=True)
