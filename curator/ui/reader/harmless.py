"""Raw HTML in a body, reduced to what a page of text needs: no script, no style, nothing that is fetched or run."""

import html
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlsplit

_WORDS: Final = {"a", "b", "br", "code", "del", "em", "i", "img", "ins", "s", "small", "span", "strike", "strong"}
_SHIFTED: Final = {"sub", "sup", "u"}
_BLOCKS: Final = {"blockquote", "center", "div", "hr", "p", "pre", "h1", "h2", "h3", "h4", "h5", "h6"}
_LISTS: Final = {"dd", "dl", "dt", "li", "ol", "ul"}
_TABLES: Final = {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
_KEPT: Final = frozenset(_WORDS | _SHIFTED | _BLOCKS | _LISTS | _TABLES)
_AS: Final = {"kbd": "code", "mark": "b", "q": "i", "summary": "p", "details": "div", "section": "div"}
_SILENT: Final = frozenset({"script", "style", "head", "title", "template", "iframe", "object", "svg", "noscript"})
_ATTRIBUTES: Final = frozenset({"colspan", "rowspan", "align", "start"})


class Reduced:
    """Reads raw HTML piece by piece, as Markdown hands it over: a script may begin in one and end in another."""

    def __init__(self) -> None:
        self._reader = _Reader()

    def reduce(self, raw: str) -> str:
        """The harmless part of the next piece of HTML."""
        return self._reader.take(raw)

    def finish(self) -> str:
        """What was left unread when the body ended."""
        return self._reader.rest()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._silent = 0

    def take(self, raw: str) -> str:
        self.feed(raw)
        out, self._out = "".join(self._out), []
        return out

    def rest(self) -> str:
        self.close()
        out, self._out = "".join(self._out), []
        return out

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        tag = _AS.get(tag, tag)
        if self._silent or tag not in _KEPT:
            return
        kept = [(name, value or "") for name, value in attrs if name in _ATTRIBUTES or _is_address(tag, name, value)]
        written = "".join(f' {name}="{html.escape(value)}"' for name, value in kept)
        self._out.append(f"<{tag}{written}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
            return
        tag = _AS.get(tag, tag)
        if not self._silent and tag in _KEPT:
            self._out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._out.append(html.escape(data, quote=False))


def _is_address(tag: str, name: str, value: str | None) -> bool:
    parts = urlsplit(value or "")
    if tag == "a" and name == "href":
        return parts.scheme in ("", "http", "https", "mailto", "pattern")
    return tag == "img" and name in ("src", "alt") and (name == "alt" or not (parts.scheme or parts.netloc))
