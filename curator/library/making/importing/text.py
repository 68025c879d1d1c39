"""A page of text, plain or Markdown, as what is known of a pattern: its title, its summary, its eight sections.

The page may begin with a domain on a line of its own, a title, other names (“Also known as:”), a summary, an opening
line and the callout that rates it; sections begin with their names, numbered or not.  What is not recognised stays
where it stands: no word gets lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from curator.library.making.creating import Wanted
from curator.library.making.importing.lists import as_markdown
from curator.library.making.importing.reading import decoded, without_frontmatter
from curator.library.making.naming import CannotMake
from curator.schema.sections import form

_MARKDOWN = (".md", ".markdown", ".mdown")
_HEADING = re.compile(r"^#{1,6}[ \t]+(?P<text>.+?)[ \t]*#*$")
_SECTION = re.compile(
    r"^(?P<word>section[ \t]+)?(?P<number>\d{1,2})[ \t]*[.:)–—-]?[ \t]+(?P<title>\S.*)$|^(?P<bare>\S.*)$", re.IGNORECASE
)
_RULE = re.compile(r"^[ ]{0,3}(?:[-*_=][ \t]*){3,}$")
_DOMAIN = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
_NAMES = re.compile(r"^(?:also known as|aka|aliases|other names)[ \t]*:[ \t]*(?P<names>.*)$", re.IGNORECASE)
_CALLOUT = re.compile(
    r"^\[!(?P<kind>\w+)\][ \t]*(?P<head>Confidence Rating:[ \t]*[★☆]+[ \t]*(?:\([^)]*\))?)?[ \t]*(?P<rest>.*)$",
    re.DOTALL,
)
_CONFLICT = re.compile(r"^The core conflict is (?P<tension>.+?)\.?$", re.IGNORECASE | re.DOTALL)
_THEREFORE = re.compile(r"^Therefore, ", re.IGNORECASE)
_LONGEST = 120  # characters of a line that can still be a title, or a section's name
_UNRATED = "> [!NOTE] Confidence Rating: ★☆☆ (Experimental)"


@dataclass
class _Page:
    """What has been read of a page."""

    title: str = ""
    domain: str = ""
    aliases: tuple[str, ...] = ()
    prose: list[str] = field(default_factory=list)
    callout: str = ""
    confidence: int | None = None
    tension: str = ""
    sections: list[tuple[int, str, str]] = field(default_factory=list)


def wanted_from(name: str, raw: bytes, dialect: str, folder: str = "") -> Wanted:
    """What a file called `name` holds, as a pattern to be made.  Raises CannotMake where it is no such text."""
    text = without_frontmatter(name, decoded(name, raw))
    lines = text.rstrip().split("\n")
    markdown = PurePath(name).suffix.lower() in _MARKDOWN or any(_HEADING.match(line) for line in lines)
    page = _read(lines, markdown)
    stem = PurePath(name).stem.replace("-", " ").replace("_", " ").strip()
    title = page.title or stem[:1].upper() + stem[1:]
    if not title:
        raise CannotMake("The text has no title and its file no name; give the title yourself.")
    return Wanted(
        title,
        dialect,
        folder,
        summary=page.prose[0] if page.prose else "",
        domain=page.domain,
        tension=page.tension,
        aliases=page.aliases,
        confidence=page.confidence,
        body=_body(page),
    )


def _read(lines: list[str], markdown: bool) -> _Page:
    page = _Page()
    starts = list(_section_starts(lines, markdown))
    first = starts[0][0] if starts else len(lines)
    _read_head(page, lines[:first], markdown, sections=bool(starts))
    for at, (start, number, title) in enumerate(starts, start=1):
        inner = lines[start + 1 : starts[at][0] if at < len(starts) else len(lines)]
        while inner and (not inner[-1].strip() or _RULE.match(inner[-1])):
            inner.pop()
        text = "\n".join(inner).strip("\n")
        page.sections.append((number, title, _told(page, number, text if markdown else as_markdown(text))))
    return page


def _section_starts(lines: list[str], markdown: bool) -> Iterator[tuple[int, int, str]]:
    """The lines on which sections begin, with number and title, as far as the numbers ascend."""
    names = {spec.title.casefold(): spec.number for spec in form()}
    last, fence = 0, False
    for at, line in enumerate(lines):
        fence = fence != line.lstrip().startswith(("```", "~~~"))
        heading = _HEADING.match(line)
        said = (heading["text"] if heading else line).strip().strip("*_").strip()
        if fence or not said or len(said) > _LONGEST or (markdown and heading is None and not line.startswith("**")):
            continue
        found = _SECTION.match(said)
        if found is None:
            continue
        title = (found["title"] or found["bare"]).strip().rstrip(":")
        known = names.get(title.casefold())
        number = int(found["number"]) if found["number"] else known or 0
        if not number or number <= last or (known is None and not found["word"]):
            continue
        if known is not None:
            title = next(spec.title for spec in form() if spec.number == known) if title.isupper() else title
        last = number
        yield at, number, title


def _read_head(page: _Page, lines: list[str], markdown: bool, *, sections: bool) -> None:
    """What stands before the first section."""
    left = [line for line in lines if not _RULE.match(line)]
    paragraphs = [each for each in re.split(r"\n[ \t]*(?:\n[ \t]*)*\n", "\n".join(left).strip("\n")) if each.strip()]
    queue = [line.strip() for line in paragraphs[0].split("\n")] if paragraphs else []
    rest = paragraphs[1:]
    if queue and _DOMAIN.match(queue[0]) and (len(queue) > 1 or rest):
        page.domain = queue.pop(0)
        if not queue:
            queue = [line.strip() for line in rest.pop(0).split("\n")]
    heading = _HEADING.match(queue[0]) if queue else None
    if heading is not None:
        page.title = heading["text"].strip().strip("*")
        queue.pop(0)
    elif queue and not markdown and len(queue[0]) <= _LONGEST and not queue[0].endswith((".", ":", ",", ";")):
        page.title = queue.pop(0)
    body = ["\n".join(queue), *rest] if queue else rest
    for number, paragraph in enumerate(body):
        plain = re.sub(r"^[ \t]*>[ \t]?", "", paragraph, flags=re.MULTILINE).strip()
        names = _NAMES.match(plain.replace("*", ""))
        callout = _CALLOUT.match(plain)
        if names is not None:
            page.aliases = tuple(each for each in map(str.strip, re.split(r"[,;|\n]", names["names"])) if each)
        elif callout is not None and not page.callout:
            _read_callout(page, callout)
        elif sections or number == 0 or not page.prose:
            page.prose.append(" ".join(plain.split()) if len(page.prose) < 2 else paragraph.strip())
        else:
            page.prose += body[number:] if markdown else [as_markdown("\n\n".join(body[number:]))]
            return


def _read_callout(page: _Page, callout: re.Match[str]) -> None:
    head, rest = (callout["head"] or "").strip(), " ".join(callout["rest"].split())
    stars = head.count("★")
    page.confidence = stars if 1 <= stars <= 3 else None
    first = f"> [!{callout['kind'].upper()}] {head or rest}".rstrip()
    page.callout = f"{first}\n> {rest}" if head and rest else first


def _told(page: _Page, number: int, text: str) -> str:
    """A section's text with its first sentence set off, where that is the one that the form knows."""
    first, gap, rest = text.partition("\n\n")
    bare = re.sub(r"^>[ \t]?", "", first, flags=re.MULTILINE).strip().strip("*").strip()
    said = " ".join(bare.split())
    conflict = _CONFLICT.match(said) if number == 2 else None
    if conflict is not None:
        page.tension = conflict["tension"].rstrip(".")
    if (conflict is not None or (number == 3 and _THEREFORE.match(said))) and "\n" not in first.strip():
        return f"> **{said}**{gap}{rest}"
    return text


def _body(page: _Page) -> str:
    opening = page.prose[1:] or page.prose[:1]
    parts = [*opening, page.callout or _UNRATED]
    head = "\n\n".join(part for part in parts if part)
    sections = [f"### Section {number}: {title}\n\n{text}".rstrip() for number, title, text in page.sections]
    return "\n" + "\n\n---\n\n".join([head, *sections]) + "\n"
