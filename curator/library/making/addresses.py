"""The links of a body that lead to another pattern: where their addresses stand, and with another slug in them.

As the reader follows them: `[[slug]]`, `[[Title]]`, relative links to files, and addresses of the site such as
`/patterns/slug/`, in Markdown links, in reference definitions and in HTML.  What stands in code is no link.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from curator.schema.checks.problem import Splice, spliced

PATTERN_SUFFIXES: Final = (".md", ".markdown", ".html", "")
"""What may stand behind a slug in an address."""

_FILES = (".md", ".markdown")
_FENCE = re.compile(r"^[ ]{0,3}(`{3,}|~{3,})[^\n]*\n(?:.*?^[ ]{0,3}\1[`~]*[ \t]*$|.*)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`))"
    r"|\[\[(?P<wiki>[^\[\]\n|]{1,200})(?P<label>\|[^\[\]\n]{1,200})?\]\]"
    r"|\]\([ \t]*\n?[ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>[^\s<>()][^\s<>()]*))"
    r"|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*(?:<(?P<defined>[^<>\n]*)>|(?P<definition>[^\s<>]+))"
    r"|\bhref[ \t]*=[ \t]*(?:\"(?P<double>[^\"\n]*)\"|'(?P<single>[^'\n]*)')",
    re.MULTILINE | re.IGNORECASE,
)
_ADDRESSES = ("angled", "bare", "defined", "definition", "double", "single")


@dataclass(frozen=True, slots=True)
class Moved:
    """A pattern that gets another slug, and with it another file name."""

    old: str
    new: str
    path: str
    to: str


def readdressed(body: str, here: str, moved: Moved, exists: Callable[[str], bool]) -> str:
    """The body of the file at `here` with every link to the pattern that moves leading to where it will be.

    `exists` says whether there is a file at a path: a link to another file of the same name is none to the pattern.
    """
    return spliced(body, splices(body, here, moved, exists))


def splices(body: str, here: str, moved: Moved, exists: Callable[[str], bool]) -> Iterator[Splice]:
    """What has to be put in place of what in the body for that."""
    fences = [found.span() for found in _FENCE.finditer(body)] if "```" in body or "~~~" in body else []
    for link in _LINK.finditer(body):
        if link["code"] is not None or any(start <= link.start() < end for start, end in fences):
            continue
        if link["wiki"] is not None:
            yield from _wiki(link, moved)
            continue
        group = next(name for name in _ADDRESSES if link[name] is not None)
        address = _address(link[group], here, moved, exists)
        if address is not None:
            yield Splice(*link.span(group), address)


def _wiki(link: re.Match[str], moved: Moved) -> Iterator[Splice]:
    """`[[slug]]` names the pattern; `[[Title]]` does where the title gives the slug, and stays what readers see."""
    name = link["wiki"].strip()
    if name in (moved.old, moved.path):
        yield Splice(*link.span("wiki"), link["wiki"].replace(name, moved.new if name == moved.old else moved.to))
    elif name.lower().replace(" ", "-") == moved.old:
        label = "" if link["label"] else f"|{name}"
        yield Splice(*link.span("wiki"), moved.new + label)


def _address(address: str, here: str, moved: Moved, exists: Callable[[str], bool]) -> str | None:
    """The address with the new name, None where it does not lead to the pattern."""
    if address.startswith("pattern:"):
        return f"pattern:{moved.new}" if unquote(address.removeprefix("pattern:")) == moved.old else None
    place = re.match(r"[^?#]*", address)
    path = place[0] if place else ""
    if not path or ":" in path.split("/")[0] or path.startswith("//"):
        return None
    rest, target = address[len(path) :], unquote(path).rstrip("/")
    stem, suffix = posixpath.splitext(target)
    name, tail = posixpath.basename(stem), path[len(path.rstrip("/")) :]
    if suffix in _FILES:
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(here), target.lstrip("/")))
        if beside == moved.path:
            return _renamed(path, posixpath.basename(target), posixpath.basename(moved.to), tail) + rest
        if exists(beside):
            return None
    if suffix in PATTERN_SUFFIXES and name == moved.old:
        return _renamed(path, name + suffix, moved.new + suffix, tail) + rest
    return None


def _renamed(path: str, name: str, new: str, tail: str) -> str:
    """The path with another last part, which may stand percent-encoded in it."""
    front = path.rstrip("/")
    head = front[: front.rfind("/") + 1]
    assert unquote(front[len(head) :]) == name
    return head + new + tail
