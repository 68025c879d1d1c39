"""The guide's pages: which there are, what they are called, and what their text is. No widgets: safe on any thread."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from curator.resources import resource

KEYS = "keys"
"""The page of all keys, which is made from the commands as they are now."""

_TITLE = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)
_LISTED = re.compile(r"\]\(([\w-]+\.md)\)")
_PICTURE = re.compile(r"(pictures/[\w-]+?)-light\.png")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: `name` is its file, or KEYS; `text` is Markdown."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Key:
    """A command with its keys as the platform writes them, under the group that heads it."""

    group: str
    command: str
    keys: tuple[str, ...]


def folder() -> Path:
    """Where the pages and their pictures are."""
    return resource("help")


def read_pages(keys: Sequence[Key] = ()) -> tuple[GuidePage, ...]:
    """All pages in the order in which the guide's first page lists them, that one first; the keys come last."""
    first = _read("README.md")
    listed = dict.fromkeys(_LISTED.findall(first.text))
    return (first, *(_read(name) for name in listed), keys_page(keys))


def keys_page(keys: Sequence[Key]) -> GuidePage:
    """Every command that has a key, by group."""
    title = QCoreApplication.translate("Guide", "Keys")
    groups: dict[str, list[Key]] = {}
    for key in keys:
        if key.keys:
            groups.setdefault(key.group, []).append(key)
    lines = [f"# {title}"]
    for group, those in groups.items():
        lines += ["", f"## {group}", "", "| | |", "| --- | --- |"]
        lines += [f"| {_plain(' · '.join(key.keys))} | {_plain(key.command)} |" for key in those]
    return GuidePage(KEYS, title, "\n".join(lines) + "\n")


def dressed(text: str, *, dark: bool) -> str:
    """The text with the pictures of the dark window where that is what the reader looks at."""
    return _PICTURE.sub(r"\1-dark.png", text) if dark else text


def found_in(page: GuidePage, words: str) -> bool:
    """Whether every word stands on the page, in whatever case."""
    text = page.text.casefold()
    return all(word in text for word in words.casefold().split())


def _read(name: str) -> GuidePage:
    text = (folder() / name).read_text("utf-8")
    title = _TITLE.search(text)
    return GuidePage(name, title[1] if title else name, text)


def _plain(text: str) -> str:
    """Text in a table's cell in which Markdown finds nothing to read."""
    return re.sub(r"([\\|*_`\[\]<>~])", r"\\\1", text)
