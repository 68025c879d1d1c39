"""Colours for Markdown: marks step back, headings and emphasis stand out, misspelled words are underlined.

Modest on purpose: line by line, what a reader of the source wants to see at a glance.
"""

import re
from collections.abc import Collection

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from curator.ui.sections.words import words_of
from curator.ui.theme import Theme

_LONGEST = 4_000  # a line longer than that is data, not something to read
_IN_FENCE, _IN_COMMENT = 1, 2

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"([ ]{0,3}#{1,6}[ \t]+)(.*)")
_RULE = re.compile(r"[ ]{0,3}(?:[-*_][ \t]*){3,}$")
_LEAD = re.compile(r"[ \t]*(?:>[ \t]?)+")
_ITEM = re.compile(r"[ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,9}[.)])(?=[ \t])(?:[ \t]+\[[ xX]\](?=[ \t]))?")
_CALLOUT = re.compile(r"[ \t]*(?:>[ \t]?)*(\[![A-Za-z]+\])(.*)")
_INLINE = (
    ("strong", re.compile(r"(\*\*|__)(?=\S)(?P<x>.+?)(?<=\S)\1")),
    ("emphasis", re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])(?P<x>.+?)(?<=[^\s*_])\1(?![\w*_])")),
    ("struck", re.compile(r"(~~)(?=\S)(?P<x>.+?)(?<=\S)\1")),
)
_LINK = re.compile(
    r"!?\[(?P<x>(?:[^\[\]]|\[[^\[\]]*\])*)\](?P<to>\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\])"
)
_WIKI = re.compile(r"\[\[(?P<x>[^\[\]]+)\]\]")
_NOTE = re.compile(r"\[\^[^\[\]\s]+\]:?")
_ADDRESS = re.compile(r"<?\bhttps?://[^\s<>)\]]+>?")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


class MarkdownHighlighter(QSyntaxHighlighter):
    """Tints one document; follows the theme when `restyle` is called."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._wrong: Collection[str] = frozenset()
        self._names = False
        self._forms: dict[str, QTextCharFormat] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take colours and fonts from the theme again."""
        theme = self._theme

        def made(colour: str = "", **looks: bool) -> QTextCharFormat:
            form = QTextCharFormat()
            if colour:
                form.setForeground(theme.color(colour))
            if looks.get("bold"):
                form.setFontWeight(QFont.Weight.DemiBold)
            if looks.get("italic"):
                form.setFontItalic(True)
            if looks.get("mono"):
                form.setFontFamilies([theme.mono().family()])
            return form

        self._forms = {
            "mark": made("faint"),
            "heading": made("text", bold=True),
            "strong": made(bold=True),
            "emphasis": made(italic=True),
            "struck": made("muted"),
            "quote": made("muted"),
            "item": made("accent", bold=True),
            "callout": made("accent", bold=True),
            "link": made("accent"),
            "code": made("text", mono=True),
            "comment": made("faint", italic=True),
            "table": made(mono=True),
            "wrong": QTextCharFormat(),
        }
        self._forms["code"].setBackground(theme.color("sunken"))
        self._forms["struck"].setFontStrikeOut(True)
        self._forms["wrong"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._forms["wrong"].setUnderlineColor(theme.color("error"))
        self.rehighlight()

    def mark_wrong(self, words: Collection[str], names: bool = False) -> None:
        """Underline these words wherever they stand; `names`: those that begin with a capital as well."""
        if (words, names) != (self._wrong, self._names):
            self._wrong, self._names = words, names
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        self.setCurrentBlockState(0)
        if len(text) > _LONGEST:
            return
        before = self.previousBlockState()
        if before == _IN_FENCE or (before != _IN_COMMENT and _FENCE.match(text)):
            self._fence(text, inside=before == _IN_FENCE)
            return
        self._block(text)
        self._inline(text)
        self._comments(text, inside=before == _IN_COMMENT)
        if self._wrong:
            for start, end, word in words_of(text, self._names):
                if word in self._wrong:
                    self._add(start, end, "wrong")

    def _fence(self, text: str, inside: bool) -> None:
        self._add(0, len(text), "code")
        mark = _FENCE.match(text)
        ends = inside and mark is not None and not text[mark.end() :].strip()
        if not ends:
            self.setCurrentBlockState(_IN_FENCE)

    def _block(self, text: str) -> None:
        if (heading := _HEADING.match(text)) is not None:
            self._add(heading.start(1), heading.end(1), "mark")
            self._add(heading.start(2), heading.end(2), "heading")
        elif _RULE.match(text):
            self._add(0, len(text), "mark")
        elif text.lstrip().startswith("|"):
            self._add(0, len(text), "table")
        if (quote := _LEAD.match(text)) is not None:
            self._add(0, len(text), "quote")
            self._add(0, quote.end(), "mark")
        if (callout := _CALLOUT.match(text)) is not None:
            self._add(callout.start(1), callout.end(1), "callout")
            self._add(callout.start(2), callout.end(2), "heading")
        elif (item := _ITEM.match(text)) is not None and not _RULE.match(text):
            self._add(item.start(), item.end(), "item")

    def _inline(self, text: str) -> None:
        for name, rule in _INLINE:
            for found in rule.finditer(text):
                start, end = found.span("x")
                self._add(start, end, name)
                self._add(found.start(), start, "mark")
                self._add(end, found.end(), "mark")
        for rule in (_LINK, _WIKI):
            for found in rule.finditer(text):
                self._add(found.start(), found.end(), "mark")
                self._add(*found.span("x"), "link")
        for rule, name in ((_NOTE, "link"), (_ADDRESS, "link"), (_TAG, "mark"), (_CODE, "code")):
            for found in rule.finditer(text):
                self._add(found.start(), found.end(), name)

    def _comments(self, text: str, inside: bool) -> None:
        at = 0
        while inside or (at := text.find("<!--", at)) >= 0:
            end = text.find("-->", at)
            self._add(at, len(text) if end < 0 else end + 3, "comment")
            if end < 0:
                self.setCurrentBlockState(_IN_COMMENT)
                return
            at, inside = end + 3, False

    def _add(self, start: int, end: int, name: str) -> None:
        """Lay a look over what is there, so that bold in a quote is both."""
        over = self._forms[name]
        place = start
        while place < end:  # runs of one look at a time
            form = QTextCharFormat(self.format(place))
            stop = place + 1
            while stop < end and self.format(stop) == form:
                stop += 1
            form.merge(over)
            self.setFormat(place, stop - place, form)
            place = stop
