"""The language of the interface: English words in the code, the other five from Qt Linguist files.

`tr` is what lupdate looks for (`python3 dev.py translations`); every word a reader sees goes through it when it is
shown, never when a module is imported: the language is not known then. Words of documents do not go through it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator

from app.desktop.ground.bidi import isolated

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "zh": "中文",
    "ar": "العربية",
}
"""The languages of the interface, by code, each in its own words."""
RIGHT_TO_LEFT = frozenset({"ar"})
_LOCALES = {"ar": "ar_AE"}
"""Where the documents of the United Nations write numbers otherwise than Qt does for a language alone: in Arabic with
the digits 0 to 9."""


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """`text` in the language of the interface. `comment` tells it from the same English word of another meaning;
    `number` is what %n in it stands for, and chooses the form of its plural.
    """
    return QCoreApplication.translate("", text, comment or "", number)


def speak(application: QApplication, language: str, folder: Path) -> None:
    """Have the interface speak `language` from now on; `folder` holds `travaux_XX.qm`.

    Windows made before keep the words they have. What is not translated stays English. The layout is mirrored where
    the language is read from the right.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    for name, place in (("travaux", str(folder)), ("qtbase", _of_qt())):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", place) or translator.load(f"{name}_{language}_CN", place):
            application.installTranslator(translator)
    QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
    right = language in RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def language_code() -> str:
    """The code of the language that the interface speaks, one of LANGUAGES."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def day_words(day: str) -> str:
    """An ISO 8601 day as the language of the interface writes it; what is no day stays as it is."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    if not date.isValid():
        return day
    locale = QLocale()
    if locale.language() == QLocale.Language.Arabic:
        return isolated(locale.toString(date, "d MMMM yyyy"))  # its number would go to what stands before it
    han = locale.language() == QLocale.Language.Chinese
    return locale.toString(date, "yyyy年M月d日" if han else "d MMMM yyyy")


def preferred_language() -> str:
    """The language of the system where the interface has it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
