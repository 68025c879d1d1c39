"""What is coloured as what, line by line."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from curator.ui.source.highlighting import YamlHighlighter
from curator.ui.theme import Theme

TEXT = """\
# A 'comment' of its own
title: "Quoted: text"   # said 'so'
plain: the system's 'health' matters
list: ["one", 'two', three, "a: b"]
summary: >-   # REQUIRED
  The system's health. 'Coalition Building' contributes: "much"

  - even 12 or null
number: 4.5
links:
  - target: 'x'
    reason: |
      Both "need" it
  - >-
    folded 'text' below a dash
  - "item"
after: 2026-02-19
"""


def coloured(theme: Theme) -> list[list[tuple[str, str]]]:
    document = QTextDocument(TEXT)
    highlighter = YamlHighlighter(document, theme)
    names = {form.foreground().color().name(): name for name, form in highlighter._formats.items() if name != "date"}
    names |= {highlighter._formats["comment"].foreground().color().name(): "faint"}
    found = []
    block = document.begin()
    while block.isValid():
        formats = block.layout().formats()
        found.append(
            [
                (block.text()[each.start : each.start + each.length], names[each.format.foreground().color().name()])
                for each in formats
            ]
        )
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (0, [("# A 'comment' of its own", "faint")]),
        (1, [("title", "key"), ('"Quoted: text"', "string"), ("# said 'so'", "faint")]),
        (2, [("plain", "key")]),
        (3, [("list", "key"), ('"one"', "string"), ("'two'", "string"), ('"a: b"', "string")]),
        (4, [("summary", "key"), (">-", "faint"), ("# REQUIRED", "faint")]),
        (5, []),
        (6, []),
        (7, []),
        (8, [("number", "key"), ("4.5", "number")]),
        (10, [("-", "faint"), ("target", "key"), ("'x'", "string")]),
        (11, [("reason", "key"), ("|", "faint")]),
        (12, []),
        (14, []),
        (15, [("-", "faint"), ('"item"', "string")]),
        (16, [("after", "key"), ("2026-02-19", "number")]),
    ],
)
def test_that_each_part_of_a_line_has_its_colour(
    qapp: QApplication, theme: Theme, line: int, expected: list[tuple[str, str]]
) -> None:
    assert coloured(theme)[line] == expected
