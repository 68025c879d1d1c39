"""The window in German: every text translated, nothing lost in it, and the choice of the language."""

import importlib.util
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.library.problems.repair import _general
from curator.links.review import CannotDecide, relate
from curator.resources import resource
from curator.schema.checks.problem import Remedy
from curator.schema.dialects import dialect
from curator.ui.shell.pattern_pane import TABS
from curator.ui.telling import _told, told
from curator.ui.translation import (
    LANGUAGES,
    decimal,
    in_words_of_the_user,
    install,
    language_of,
    marked,
    number,
    said,
)

ROOT = Path(__file__).resolve().parents[2]
FILE = resource("translations/pattern-curator_de.ts")


def messages() -> list[tuple[str, str, str]]:
    """Context, English and German of every text."""
    found = []
    for context in ElementTree.parse(FILE).findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            german = "" if translation.get("type") else translation.text or ""
            found.append((context.findtext("name") or "", message.findtext("source") or "", german))
    return found


@pytest.fixture(scope="module")
def strings() -> Iterator[ModuleType]:
    """`packaging/strings.py`, which is no part of the package."""
    path = list(sys.path)
    spec = importlib.util.spec_from_file_location("strings_of_the_window", ROOT / "packaging" / "strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path[:] = path


@pytest.fixture
def german(qapp: QApplication) -> Iterator[QApplication]:
    """The application in German, and in English again afterwards."""
    before = QLocale()
    install(qapp, "de")
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(before)


def test_that_every_text_is_translated() -> None:
    found = messages()
    assert len(found) > 800
    assert [(context, english) for context, english, german in found if not german] == []


def test_that_every_placeholder_is_in_the_translation() -> None:
    for _, english, german in messages():
        assert sorted(re.findall(r"\{\d*\}", german)) == sorted(re.findall(r"\{\d*\}", english)), english


def test_that_nobody_is_addressed_and_quotes_are_german() -> None:
    for _, english, german in messages():
        assert not re.search(r"\b(?:du|dir|dich|deine?[nmrs]?|Ihnen|Ihre?[nmrs]?)\b|“[^„]*”", german), english


def test_that_the_program_loads_what_the_translators_wrote() -> None:
    translator = QTranslator()
    assert translator.load("pattern-curator_de", FILE.parent.as_posix())
    for context, english, german in messages():
        assert translator.translate(context, english) == german


def test_that_german_comes_with_qts_own_words(german: QApplication) -> None:
    translate = QCoreApplication.translate
    assert translate("PatternPane", TABS[0][1]) == "Formular"
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234567) == "1.234.567"


def test_that_the_schema_speaks_german_and_groups_keep_their_banners(german: QApplication) -> None:
    made = in_words_of_the_user(dialect("v7.1"))
    title = made.field("/title")
    assert title is not None
    assert (title.label, title.help) == ("Titel", "Der offizielle Titel des Musters, wie er gelesen wird.")
    enables = made.field("/relationships/enables")
    assert enables is not None
    assert (enables.label, enables.columns[0].label) == ("Ermöglicht", "Muster")
    assert [group.title for group in made.groups] == [group.title for group in dialect("v7.1").groups]
    assert said("") == ""


def test_that_numbers_are_written_as_the_language_does(german: QApplication) -> None:
    assert [number(3616), decimal(0.8), decimal(12.34, 1)] == ["3.616", "0,80", "12,3"]
    install(german, "en")
    assert [number(3616), decimal(0.8), decimal(12.34, 1)] == ["3,616", "0.80", "12.3"]


def test_that_no_text_of_the_window_writes_numbers_in_a_way_of_its_own() -> None:
    own = re.compile(r"\{[^{}\"]*:(?:,|\.2f|,\.\df)\}")
    files = (ROOT / "curator/ui").rglob("*.py")
    assert [f"{file.name}: {found[0]}" for file in files for found in own.finditer(file.read_text("utf-8"))] == []


def test_that_what_the_rooms_below_choose_from_speaks_german(german: QApplication) -> None:
    _told.cache_clear()
    ways = [_general(Remedy(key, "")).label for key in ("body", "frontmatter")]
    assert list(map(told, ways)) == [
        "Den Text ändern zu dem, was das Frontmatter sagt",
        "Das Frontmatter ändern zu dem, was der Text sagt",
    ]
    with pytest.raises(CannotDecide) as refusal:
        relate({}, "elm", "analogous", None)
    assert told(str(refusal.value)).startswith(
        "„analogous“ ist keine Art von Beziehung; nichts wurde geändert: eine von verallgemeinert aus, besondert zu, "
    )


def test_that_english_comes_back(german: QApplication) -> None:
    install(german, "en")
    assert QCoreApplication.translate("PatternPane", "Form") == "Form"
    assert in_words_of_the_user(dialect("v7.1")).groups == dialect("v7.1").groups


@pytest.mark.parametrize(
    ("choice", "locale", "language"),
    [
        ("de", "en_US", "de"),
        ("en", "de_DE", "en"),
        ("system", "de_AT", "de"),
        ("system", "en_GB", "en"),
        ("system", "fr_FR", "en"),
        ("tlh", "de_DE", "de"),
    ],
)
def test_that_the_choice_comes_before_the_system_and_english_is_for_all_others(
    choice: str, locale: str, language: str
) -> None:
    assert language_of(choice, QLocale(locale)) == language
    assert language in LANGUAGES


def test_that_a_marked_text_is_itself() -> None:
    assert marked("Anywhere", "Text") == "Text"


def write(root: Path, source: str) -> None:
    (root / "curator" / "ui").mkdir(parents=True)
    (root / "curator" / "ui" / "one.py").write_text(source)
    (root / "curator" / "app.py").write_text("")
    (root / "resources" / "schema").mkdir(parents=True)
    (root / "resources" / "schema" / "a.yaml").write_text("label: A label\nfields: [{help: Some help, pointer: /x}]\n")


def test_that_texts_are_found_in_every_way_of_saying_them(strings: ModuleType, tmp_path: Path) -> None:
    write(
        tmp_path,
        """
class View:
    def say(self, painter, many):
        self.tr("Own " "words")
        QCoreApplication.translate("Elsewhere", "Theirs")
        painter.translate(1, 2)
        return self.tr("One") if many else self.tr("Two" if many else "Three")

def _tr(text):
    return QCoreApplication.translate("Function", text)

said = partial(QCoreApplication.translate, "Partial")
TABLE = (marked("Table", "Listed"), _tr("Called"), said("Bound"))

def local():
    translate = partial(QCoreApplication.translate, "Partial")
    return translate("Local"), QCoreApplication.translate("Elsewhere", "Beside it")
""",
    )
    other = "from curator.ui.one import _tr as t\ndef f(): return t('Imported')\n"
    (tmp_path / "curator" / "ui" / "two.py").write_text(other)
    found = strings.collected(tmp_path)
    del found["Kinds"]
    assert found == {
        "View": ["Own words", "One", "Two", "Three"],
        "Elsewhere": ["Theirs", "Beside it"],
        "Table": ["Listed"],
        "Function": ["Called", "Imported"],
        "Partial": ["Bound", "Local"],
        "Schema": ["A label", "Some help"],
    }


def test_that_a_text_put_together_at_run_time_is_refused(strings: ModuleType, tmp_path: Path) -> None:
    write(tmp_path, "class View:\n    def say(self, n):\n        self.tr(f'{n} files')\n")
    with pytest.raises(ValueError, match=r"one\.py:3"):
        strings.collected(tmp_path)


def test_that_the_window_knows_the_messages_of_the_rooms_below(strings: ModuleType) -> None:
    known = json.loads(resource("translations/messages.json").read_text("utf-8"))
    assert known == strings.collected()[strings.MESSAGES], "run packaging/translate"
