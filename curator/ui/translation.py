"""The window in the user's language: Qt's own words and ours, and how numbers are written.

Every text is English in the source and goes through `tr` or `QCoreApplication.translate`; `packaging/translate`
collects them into `resources/translations/`. What the schema says to the curator (labels, help) is translated where it
is shown, by `in_words_of_the_user` and `said`.
"""

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from curator.resources import resource

if TYPE_CHECKING:
    from curator.schema.fields import Column, Dialect, Field

OWN_NAMES = {"en": "English", "de": "Deutsch"}
"""What each language is called by those who speak it."""

LANGUAGES = tuple(OWN_NAMES)
"""The languages that the window speaks, by ISO 639-1 code; the first is that of the source."""

SYSTEM = "system"
"""The choice to follow the system."""

_SPOKEN = "language"  # the application's property that says what was installed


def marked(context: str, text: str) -> str:
    """A text in a table, translated where it is shown: this says to `packaging/translate` that it is one."""
    return text


def language_of(choice: str, locale: QLocale | None = None) -> str:
    """The language that a choice (`SYSTEM` or a code) means; English where the system's is not spoken here."""
    if choice in LANGUAGES:
        return choice
    wanted = (locale or QLocale.system()).uiLanguages()
    spoken = (name.replace("_", "-").split("-")[0].lower() for name in wanted)
    return next((code for code in spoken if code in LANGUAGES), LANGUAGES[0])


def install(app: QCoreApplication, choice: str = SYSTEM) -> str:
    """Have the application speak the language of `choice`, from the next text on; returns its code.

    Numbers and dates follow it where the curator chose a language other than the system's. Windows that stand already
    keep their words, so this comes before the first one.
    """
    language = language_of(choice)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    like_system = language == QLocale.system().name().split("_")[0]
    QLocale.setDefault(QLocale.system() if like_system else QLocale(language))
    if language != LANGUAGES[0]:
        for file, folder in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"pattern-curator_{language}", resource("translations").as_posix()),
        ):
            translator = QTranslator(app)
            if translator.load(file, folder):
                app.installTranslator(translator)
    app.setProperty(_SPOKEN, language)
    _translated.cache_clear()
    return language


def spoken() -> str:
    """The code of the language that is spoken now."""
    app = QCoreApplication.instance()
    return str((app and app.property(_SPOKEN)) or LANGUAGES[0])


def number(count: int) -> str:
    """A count as the user's language writes it: "3,616", "3.616"."""
    return QLocale().toString(count)


def decimal(value: float, digits: int = 2) -> str:
    """A measure with so many places as the user's language writes it: "0.88", "0,88"."""
    return QLocale().toString(float(value), "f", digits)


def in_words_of_the_user(dialect: "Dialect") -> "Dialect":
    """The dialect with its labels and help in the user's language. Titles of groups stay as the files' banners are."""
    return _translated(dialect.id, dialect)


def said(text: str) -> str:
    """A word of the schema in the user's language."""
    return QCoreApplication.translate("Schema", text) if text else text


@lru_cache(maxsize=16)
def _translated(_name: str, dialect: "Dialect") -> "Dialect":
    groups = tuple(replace(group, fields=tuple(map(_field, group.fields))) for group in dialect.groups)
    return replace(dialect, label=said(dialect.label), groups=groups)


def _field(field: "Field") -> "Field":
    columns = tuple(map(_column, field.columns))
    return replace(field, label=said(field.label), help=said(field.help), columns=columns)


def _column(column: "Column") -> "Column":
    return replace(column, label=said(column.label), help=said(column.help))
