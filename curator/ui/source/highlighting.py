"""Colours for YAML as patterns use it: comments, keys, quoted text, numbers, markers. Line by line, so it is cheap."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from curator.ui.theme import Theme

_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("key", re.compile(r"^\s*(?:-\s+)*(?P<x>[^\s#'\"\[\]{},&*!|>%@`-][^:#]*?|\"[^\"]*\"|'[^']*')(?=\s*:(?:\s|$))")),
    ("marker", re.compile(r"^\s*(?P<x>-(?:\s+-)*)(?=\s|$)")),
    ("marker", re.compile(r":\s+(?P<x>[>|][+-]?\d?)\s*(?:#.*)?$")),
    ("number", re.compile(r"(?:^|[\s\[,:])(?P<x>-?\d+(?:\.\d+)?|true|false|null|~)(?=\s*(?:[,\]}]|$|\s#))")),
    ("date", re.compile(r"(?:^|\s)(?P<x>\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]+)?)(?=\s|$)")),
    ("string", re.compile(r"(?P<x>\"(?:\\.|[^\"\\])*\"|(?<![\w])'(?:''|[^'])*')(?!\s*:(?:\s|$))")),
)
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
        if len(text) > 4_000:  # a line this long is data, not something to read
            return
        comment = len(text)
        for found in _COMMENT.finditer(text):
            before = text[: found.start(1)]
            if before.count('"') % 2 == 0 and before.count("'") % 2 == 0:
                comment = found.start(1)
                break
        for name, rule in _RULES:
            for found in rule.finditer(text, 0, comment):
                start, end = found.span("x")
                self.setFormat(start, end - start, self._formats[name])
        if comment < len(text):
            self.setFormat(comment, len(text) - comment, self._formats["comment"])
