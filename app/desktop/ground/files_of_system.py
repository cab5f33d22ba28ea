"""Showing a file in the program that the system has for it, or in the folder where it lies; only ever a file on this
computer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_file(file: Path) -> bool:
    """Show a file; returns whether there is a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute())))


def open_folder(file: Path) -> bool:
    """Show the folder in which a file lies; returns whether there is a program for folders."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute().parent)))
