"""Messages from below in the user's language: found again by their templates, told part by part."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.pattern import Pattern, UnsafeEdit
from curator.resources import resource
from curator.schema.checks import check
from curator.schema.checks.subject import Subject
from curator.ui.messages import Messages
from curator.ui.telling import _told, told
from curator.ui.translation import install

ROOT = Path(__file__).resolve().parents[2]
GERMAN = {
    "{0} is missing.": "{0} fehlt.",
    "{0} should be {1}.": "Hier gehört {1} hin, nämlich bei {0}.",
    "a whole number": "eine ganze Zahl",
    "There is no {0}; nothing was changed.": "{0} gibt es nicht; es ist nichts geändert.",
    "a list in brackets lacks a comma or its “]”": "einer Liste in Klammern fehlt ein Komma oder ihre „]“",
    "{} was changed on disk at the same place: choose first what is to stand.": "{} hat sich geändert: erst wählen.",
    "Confidence": "Sicherheit",
    "Section {0} ({1})": "Abschnitt {0} ({1})",
    "{0}; nothing was changed: choose one of {1}.": "{0}; es ist nichts geändert: eine Art von {1} wählen.",
    "enables": "ermöglicht",
    "requires": "erfordert",
    "Solution": "Lösung",
}


class Dictionary(QTranslator):
    """Translates what stands in GERMAN, whatever its context."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]  # Qt has bytes there
        return GERMAN.get(text, text)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install(qapp, "de")
    dictionary = Dictionary(qapp)
    qapp.installTranslator(dictionary)
    _told.cache_clear()
    yield
    qapp.removeTranslator(dictionary)
    install(qapp, "en")
    QLocale.setDefault(before)
    _told.cache_clear()


@pytest.fixture(scope="module")
def collector() -> Iterator[ModuleType]:
    """`packaging/messages.py`, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("messages_from_below", ROOT / "packaging" / "messages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.modules.pop("messages_from_below", None)


def test_that_a_sentence_and_its_parts_are_told(german: None) -> None:
    assert told("Confidence is missing.") == "Sicherheit fehlt."
    assert told("Confidence should be a whole number.") == "Hier gehört eine ganze Zahl hin, nämlich bei Sicherheit."
    assert told("Section 3 (Solution) is missing.") == "Abschnitt 3 (Lösung) fehlt."
    assert told("a.md was changed on disk at the same place: choose first what is to stand.").startswith("a.md hat")


def test_that_a_file_before_the_sentence_stays_as_it_is(german: None) -> None:
    said = "one.md: There is no /title; nothing was changed."
    assert told(said) == "one.md: /title gibt es nicht; es ist nichts geändert."


def test_that_a_clause_made_a_sentence_is_told_as_one(german: None) -> None:
    assert told("A list in brackets lacks a comma or its “]”.") == (
        "Einer Liste in Klammern fehlt ein Komma oder ihre „]“."
    )


def test_that_a_list_of_kinds_is_told_when_all_of_them_are_known(german: None) -> None:
    before = "Unknown; nothing was changed: choose one of "
    assert told(f"{before}enables, requires.") == (
        "Unknown; es ist nichts geändert: eine Art von ermöglicht, erfordert wählen."
    )
    assert told(f"{before}enables, others.").endswith("enables, others wählen.")


def test_that_what_nobody_knows_stays_as_it_is(german: None) -> None:
    for said in ("", "fatal: not a git repository", "Etwas auf Deutsch fehlt.", "{0} and {1}", "A: b"):
        assert told(said) == said


def test_that_english_stays_english(qapp: QApplication) -> None:
    install(qapp, "en")
    assert told("Confidence is missing.") == "Confidence is missing."


def test_that_notices_are_told(german: None) -> None:
    messages = Messages()
    messages.warning("There is no /title; nothing was changed.")
    assert messages.history[-1].text == "/title gibt es nicht; es ist nichts geändert."


def test_that_every_finding_and_refusal_of_a_ruined_file_has_a_template(collector: ModuleType) -> None:
    forms = [
        re.compile("(.*?)".join(map(re.escape, re.split(r"\{\d*\}", text))), re.DOTALL)
        for text in collector.messages(ROOT)
    ]
    ruined = resource("sample-library/time-bank.md").read_bytes()
    for old, new in (
        (b"overall_score: 4.1", b"overall_score: 9"),
        (b"status: draft", b"status: odd"),
        (b"confidence: 2", b"confidence: many"),
        (b'title: "Time Bank"\n', b""),
        (b"### Section 3", b"### Chapter 3"),
    ):
        assert old in ruined
        ruined = ruined.replace(old, new)
    pattern = Pattern.from_bytes(ruined)
    said = [problem.message for problem in check(Subject.of("time-bank.md", pattern))]
    assert len(said) > 4
    for operations in ([{"op": "remove", "path": "/nowhere"}], [{"op": "odd"}], [{"op": "add", "path": "x"}]):
        with pytest.raises(UnsafeEdit) as refusal:
            pattern.patch(operations)
        said.append(str(refusal.value))
    assert [each for each in said if not any(form.fullmatch(each) for form in forms)] == []


def test_that_texts_are_found_by_what_they_are_said_with(collector: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "curator" / "pattern").mkdir(parents=True)
    (tmp_path / "curator" / "pattern" / "one.py").write_text(
        '''
"""A docstring is not said."""
_KINDS = {"x": "a kind", **dict.fromkeys(("y",), "another kind")}

def refuse(name, many):
    _log.warning("Nobody reads %s.")
    how = "stands twice" if many else f"is missing in {name}"
    if name:
        raise Refused(f"The field {name} {how}.")
    yield RULE.problem(f"{name} should be {_KINDS[name]}.", "/slug")
    run("select a from b where c.")
    return Remedy("key", "Take it out", [{"op": "remove", "path": "/x"}])
'''
    )
    assert set(collector.messages(tmp_path)) == {
        "Take it out",
        "The field {0} {1}.",
        "stands twice",
        "is missing in {0}",
        "{0} should be {1}.",
        "a kind",
        "another kind",
    }
