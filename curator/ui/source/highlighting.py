"""Colours for YAML as patterns use it: comments, keys, quoted text, numbers, markers. Line by line, so it is cheap.

What is remembered from one line to the next is whether it stands inside folded or literal text, where nothing is
anything but text.
"""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from curator.ui.theme import Theme

_QUOTED = r"\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'"
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("key", re.compile(r"^\s*(?:-\s+)*(?P<x>[^\s#'\"\[\]{},&*!|>%@`-][^:#]*?|\"[^\"]*\"|'[^']*')(?=\s*:(?:\s|$))")),
    ("marker", re.compile(r"^\s*(?P<x>-(?:\s+-)*)(?=\s|$)")),
    ("marker", re.compile(r":\s+(?P<x>[>|][+-]?\d?)\s*(?:#.*)?$")),
    ("number", re.compile(r"(?:^|[\s\[,:])(?P<x>-?\d+(?:\.\d+)?|true|false|null|~)(?=\s*(?:[,\]}]|$|\s#))")),
    ("date", re.compile(r"(?:^|\s)(?P<x>\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]+)?)(?=\s|$)")),
    ("string", re.compile(rf"(?:^\s*|:\s+|-\s+)(?P<x>{_QUOTED})(?=\s*(?:$|\s#))")),
)
_IN_FLOW = ("string", re.compile(rf"[\[{{,:]\s*(?P<x>{_QUOTED})(?=\s*(?:[,\]}}]|$))"))
_FLOW = re.compile(r"(?:^|:\s|-\s)\s*[\[{]")
_BLOCK_TEXT = re.compile(r"(?P<dashes>\s*(?:-\s+)*)(?P<key>\S.*?:\s+)?[>|][+-]?\d?[+-]?\s*(?:\s#.*)?$")
_COMMENT = re.compile(r"(?:^|\s)(#.*)$")


class YamlHighlighter(QSyntaxHighlighter):
    """Tints one document; follows the theme when `restyle` is called."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[str, QTextCharFormat] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take the colours from the theme again."""

        def made(colour: QColor, bold: bool = False) -> QTextCharFormat:
            form = QTextCharFormat()
            form.setForeground(colour)
            if bold:
                form.setFontWeight(QFont.Weight.DemiBold)
            return form

        theme = self._theme
        self._formats = {
            "key": made(theme.color("accent")),
            "marker": made(theme.color("faint")),
            "number": made(theme.kind_text("requires")),
            "date": made(theme.kind_text("requires")),
            "string": made(theme.kind_text("enables")),
            "comment": made(theme.color("faint")),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        inside = self.previousBlockState()  # the indent that text must have, -1 outside of folded and literal text
        indent = len(text) - len(text.lstrip(" "))
        if inside >= 0 and (indent >= inside or not text.strip()):
            self.setCurrentBlockState(inside)
            return
        self.setCurrentBlockState(_text_below(text))
        if len(text) > 4_000:  # a line this long is data, not something to read
            return
        comment = len(text)
        for found in _COMMENT.finditer(text):
            before = text[: found.start(1)]
            if before.count('"') % 2 == 0 and before.count("'") % 2 == 0:
                comment = found.start(1)
                break
        rules = (*_RULES, _IN_FLOW) if _FLOW.search(text) else _RULES
        for name, rule in rules:
            for found in rule.finditer(text, 0, comment):
                start, end = found.span("x")
                self.setFormat(start, end - start, self._formats[name])
        if comment < len(text):
            self.setFormat(comment, len(text) - comment, self._formats["comment"])


def _text_below(line: str) -> int:
    """The least indent of folded or literal text that begins below this line, -1 where none does."""
    found = _BLOCK_TEXT.match(line) if len(line) < 4_000 else None
    if found is None or line.lstrip().startswith("#"):
        return -1
    # Below a key, text stands further in than the key; below a dash without one, further in than the dash.
    dashes = found["dashes"]
    return len(dashes) + 1 if found["key"] is not None or "-" not in dashes else dashes.rindex("-") + 1
