"""Days as a reader writes them, "20 Oct 2031", in the language of the interface. What is no whole day stays as it is
(a year, a month).
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt


def day_words(date: str) -> str:
    """An ISO date with its month in letters, so that no day is taken for a month; other words as they came."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else date


def month_words(date: str) -> str:
    """The same without the day, where there is little room: "Oct 2031"."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "MMM yyyy") if day.isValid() else date
