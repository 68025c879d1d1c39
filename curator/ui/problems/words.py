"""The words of the problems workspace."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from curator.library.problems.listing import Group
from curator.library.problems.problems import Found, rule
from curator.ui.telling import told
from curator.ui.translation import marked, number

ICONS: Final = {"error": "error", "warning": "warning", "hint": "info"}
INKS: Final = {"error": "error", "warning": "warning", "hint": "muted"}

_SEVERITIES: Final = {
    "error": (marked("Problems", "Errors"), marked("Problems", "Error")),
    "warning": (marked("Problems", "Warnings"), marked("Problems", "Warning")),
    "hint": (marked("Problems", "Hints"), marked("Problems", "Hint")),
}
_GROUPINGS: Final = {
    "rule": marked("Problems", "By rule"),
    "file": marked("Problems", "By file"),
    "severity": marked("Problems", "By severity"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)


def many(count: int, one: str, several: str) -> str:
    """ "1 problem" or "2,140 problems", from the words for one and for several ("{0} problems")."""
    return one if count == 1 else several.format(number(count))


def problems_words(count: int) -> str:
    return many(count, tr("1 problem"), tr("{0} problems"))


def files_words(count: int) -> str:
    return many(count, tr("1 file"), tr("{0} files"))


def severity_words(severity: str, several: bool = True) -> str:
    """ "Errors", or "Error"."""
    return tr(_SEVERITIES[severity][0 if several else 1])


def grouping_words(by: str) -> str:
    return tr(_GROUPINGS[by])


def group_words(by: str, group: Group, title: str) -> str:
    """What a group is called; `title` is that of a file."""
    if by == "rule":
        return told(rule(group.key).what)
    return severity_words(group.key) if by == "severity" else title


def place_words(found: Found) -> str:
    """ "line 12, column 4"; "" where the place is the whole file."""
    problem = found.problem
    if problem.line is None:
        return ""
    return tr("line {0}, column {1}").format(number(problem.line), number(problem.column or 1))
