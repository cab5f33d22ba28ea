"""The language of the interface: English words in the code, the other five from Qt Linguist files; and the words of
redlines and pages in the same language, by which the interface joins what it says and writes days (`phrases.py`).

`tr` is what lupdate looks for (`python3 dev.py translations`); every word a reader sees goes through it when it is
shown, never when a module is imported: the language is not known then. Words of documents do not go through it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.language.bidi import begin_from_right, isolate_text
from app.services.resources import vocabulary_in
from app.treaty.languages import LANGUAGES, RIGHT_TO_LEFT
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_SPOKEN = "spoken"
"""The property of an application under which its vocabulary is kept."""
FAMILIES = ("Travaux Sans", "Travaux Sans Arabic", "Noto Sans CJK SC")
"""The fonts of texts, which have the letters of every language. The first two are Noto under names that no system has,
with every weight and slope in a file of its own; of Chinese there is one weight, and bold is drawn from it.
"""
_THOUSAND = 1000
_LOCALES = {"ar": "ar_AE"}
"""Where the documents of the United Nations write numbers otherwise than Qt does for a language alone: in Arabic with
the digits 0 to 9."""


class Template(str):
    """A sentence of the interface. What is set into it and runs the other way is set off from what stands around it
    (UAX #9), as in the sentences of redlines and pages: so nothing that is inserted turns the sentence round.
    """

    __slots__ = ()

    def format(self, *facts: object, **named: object) -> str:
        """The sentence with its facts."""
        off = vocabulary().set_off
        said = {name: off(fact) if isinstance(fact, str) else fact for name, fact in named.items()}
        return super().format(*(off(fact) if isinstance(fact, str) else fact for fact in facts), **said)


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """`text` in the language of the interface. `comment` tells it from the same English word of another meaning;
    `number` is what %n in it stands for, and chooses the form of its plural; its thousands are parted as the language
    parts them.
    """
    said = QCoreApplication.translate("", text, comment or "", number)
    if not said.isascii() and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        said = begin_from_right(said)
    return Template(said.replace(str(number), vocabulary().number(number), 1) if number >= _THOUSAND else said)


def speak(application: QApplication, language: str, folder: Path) -> None:
    """Have the interface speak `language` from now on; `folder` holds `travaux_XX.qm`, and `words` beside it the
    vocabularies.

    Windows made before keep the words they have. What is not translated stays English. The layout is mirrored where
    the language is read from the right.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    application.setProperty(_SPOKEN, _Spoken(language, folder.parent / "words"))
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


def vocabulary() -> Vocabulary:
    """The words of redlines and pages in the language that the interface speaks."""
    application = QCoreApplication.instance()
    spoken = application.property(_SPOKEN) if application is not None else None
    return spoken.vocabulary if isinstance(spoken, _Spoken) else ENGLISH


def day_words(day: str) -> str:
    """An ISO 8601 day as the language of the interface writes it; what is no day stays as it is."""
    said = vocabulary().day(day)
    # In Arabic its number would go to what stands before it.
    return isolate_text(said) if said != day and QLocale().language() == QLocale.Language.Arabic else said


def moment_format() -> str:
    """How a field for a day and a time shows them, as Qt writes formats: the day as `day_words` has it. In Arabic it is
    in numbers, since the words of a month would turn the time behind them round.
    """
    if QLocale().language() == QLocale.Language.Arabic:
        return "d/M/yyyy HH:mm"
    # What the vocabulary puts between its parts is quoted, so that no letter of it is taken for a part.
    month = "\0M\0月" if QLocale().language() == QLocale.Language.Chinese else "\0MMMM\0"
    day = vocabulary().dated(day="\0d\0", month=month, year="\0yyyy\0").split("\0")
    parts = (part if at % 2 else f"'{part}'" for at, part in enumerate(day) if part)
    return f"{''.join(parts)} HH:mm"


def preferred_language() -> str:
    """The language of the system where the interface has it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


class _Spoken:
    """Keeps the vocabulary of an application, as Qt keeps its translators; it is read when it is first asked for.

    A list of thousands asks for it with every word: it is not looked for among the children of the application.
    """

    def __init__(self, language: str, folder: Path) -> None:
        self._language, self._folder = language, folder

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return vocabulary_in(self._folder, self._language)
