"""Which of the files that PyInstaller gathers are shipped. It decides by names and places alone; what is left of
a few large libraries without the names that only a debugger wants is made here too. Of the documentation the guides are
shipped, with their pictures.

PyInstaller gathers every plugin of Qt, and every library of this system that anything is linked with. Plugins for
screens that no delegate has, and Qt's translations into languages that Travaux does not speak, are left out. Of the
system's libraries only those go along that a desktop may lack: the rest (X11, fonts, D-Bus, the C++ runtime) belongs to
the system that it runs on, which also mends them; the .deb asks for them by name.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: where it goes, where it comes from (of a link: where it leads), and its kind."""

UNUSED_MODULES = (
    # Tools of developers, and what packages would use if it were there.
    *("IPython", "PIL", "doctest", "hypothesis", "lib2to3", "matplotlib", "mypy", "numpy", "pip", "pydoc", "pygments"),
    *("pytest", "setuptools", "test", "tkinter", "turtle", "unittest"),
    # Terminals and databases that the program does not use; readline is under the GPL besides.
    *("_curses", "_dbm", "_gdbm", "_uuid", "curses", "readline"),
    # The program opens no connection.
    *("_ssl", "ftplib", "imaplib", "nntplib", "poplib", "smtplib", "ssl", "telnetlib", "webbrowser", "xmlrpc"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql"),
    *("PySide6.QtSvg", "PySide6.QtTest"),
)
_UNUSED_OF_QT = (
    *("*Qt6Network*", "*Qt6Qml*", "*Qt6Quick*", "*Qt6EglF*", "*Qt6VirtualKeyboard*"),
    *("*/plugins/networkinformation/*", "*/plugins/tls/*", "*/plugins/qmltooling/*", "*/plugins/sqldrivers/*"),
    *("*/plugins/imageformats/*", "*/plugins/iconengines/*", "*/plugins/generic/*"),
    "*/plugins/egldeviceintegrations/*",
    # The theme of GTK brings all of GTK along; the portal gives the same dialogs from outside.
    *("*/plugins/platformthemes/*gtk3*", "*/plugins/platforms/*eglfs*", "*/plugins/platforms/*linuxfb*"),
    *("*/plugins/platforms/*vkkhrdisplay*", "*/plugins/platforms/*vnc*", "*/plugins/platforms/*minimal*"),
    *("*/plugins/wayland-shell-integration/*ivi*", "*/plugins/wayland-shell-integration/*qt-shell*"),
)
_SPOKEN = ("ar", "en", "es", "fr", "ru", "zh_CN")
"""The languages of the interface, as Qt names its own files of them."""
SYSTEMS = (
    *("libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libmpdec", "libpython", "libsqlite3", "libz."),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
)
"""The beginnings of the names of those libraries of Linux that are shipped."""

_PICTURES = re.compile(r"!\[[^]]*\]\(([^)]+)\)")
_STRIPPED = ("libpython", "_sqlite3.", "_typst.")
"""The beginnings of the names of libraries that come with megabytes of names for a debugger; Python's own do too."""


def guides(folder: Path) -> list[Path]:
    """The guide in every language that lies in `folder`, and the pictures that these show, each once."""
    pages = sorted([*folder.glob("guide.md"), *folder.glob("guide.??.md")])
    shown = {name for page in pages for name in _PICTURES.findall(page.read_text("utf-8"))}
    return pages + [folder / name for name in sorted(shown)]


def shipped(entries: Iterable[Entry], ours: Sequence[Path], every: Iterable[Entry]) -> list[Entry]:
    """Those of `entries` that are shipped, in their order. `ours` are the folders whose libraries always go along: the
    environment and Python; `every` is what all tables hold, to tell whether a link leads to something.
    """
    there = {PurePosixPath(to).as_posix() for to, _, kind in _kept(every, ours) if kind != "SYMLINK"}
    return [entry for entry in _kept(entries, ours) if entry[2] != "SYMLINK" or _leads(entry, there)]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """`entries`, with copies in the new `folder` of those libraries that come with names for a debugger, without them;
    unchanged where the tool for it is not installed.
    """
    tool = shutil.which("strip") if sys.platform == "linux" else None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = []
    for to, source, kind in entries:
        place = PurePosixPath(to)
        if tool and kind != "SYMLINK" and (place.name.startswith(_STRIPPED) or place.parent.name == "lib-dynload"):
            copy = folder / place  # two libraries of one name lie in two folders
            copy.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run([tool, "--strip-unneeded", "-o", copy, source], check=True)
            made.append((to, str(copy), kind))
        else:
            made.append((to, source, kind))
    return made


def _kept(entries: Iterable[Entry], ours: Sequence[Path]) -> list[Entry]:
    return [entry for entry in entries if _wanted(entry, ours)]


def _wanted(entry: Entry, ours: Sequence[Path]) -> bool:
    to, source, kind = entry
    place = "/" + to.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in _UNUSED_OF_QT):
        return False
    if "/translations/" in place and "/PySide6/" in place:
        return any(place.endswith(f"/qtbase_{code}.qm") for code in _SPOKEN)
    if kind == "BINARY" and sys.platform == "linux":
        real = Path(source).resolve()
        inside = any(real.is_relative_to(folder.resolve()) for folder in ours)
        return inside or PurePosixPath(place).name.startswith(SYSTEMS)
    return True


def _leads(entry: Entry, there: set[str]) -> bool:
    """Whether a link leads to a file that is shipped."""
    parts: list[str] = []
    for part in (PurePosixPath(entry[0].replace("\\", "/")).parent / entry[1].replace("\\", "/")).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts) in there
