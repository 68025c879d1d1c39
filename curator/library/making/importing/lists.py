"""Plain text as Markdown: numbered and indented lists, labels and headings recovered, every word kept."""

import re
from dataclasses import dataclass, replace

_ITEM = re.compile(r"^(?P<indent>[ \t]*)(?:(?P<number>\d{1,3})[.)]|[-*+•‣◦▪●–])[ \t]+(?P<text>\S.*)$")
_LABEL = 60  # characters of a line that ends with a colon and still is a label
_HEADLINE = 90  # characters of a line without a full stop that still is a headline
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_MARK = re.compile(r"^(#{1,6}(?=\s)|>|={3,}\s*$|-{3,}\s*$)")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines that belong together: of an item of a list (its number 0 with a bullet), or of running text (None).

    `apart` says whether a blank line stood before it.
    """

    indent: int
    number: int | None
    lines: tuple[str, ...]
    apart: bool


def as_markdown(text: str) -> str:
    """The text of one section as Markdown.  Words and quotation marks stay as they are."""
    paragraphs = _paragraphs(text.expandtabs(4).split("\n"))
    out: list[str] = []
    stack: list[tuple[int, int, int]] = []  # of each list that is open: its indent, its items' width, the last number
    for at, each in enumerate(paragraphs):
        lines, marker = [_harmless(line) for line in each.lines], ""
        if each.number is None:
            while stack and not _belongs(paragraphs, at, stack[-1]):
                stack.pop()
            if not stack and len(lines) == 1:
                lines = [_set_off(paragraphs, at, lines[0])]
        else:
            while stack and each.indent <= stack[-1][0]:
                stack.pop()
            marker = f"{each.number}. " if each.number else "- "
        pad, hang = " " * sum(width for _, width, _ in stack), " " * len(marker)
        if out and (each.apart or each.number is None or paragraphs[at - 1].number is None):
            out.append("")
        out += [pad + marker + lines[0], *(pad + hang + line for line in lines[1:])]
        if each.number is not None:
            stack.append((each.indent, len(marker), each.number))
    return "\n".join(out)


def _paragraphs(lines: list[str]) -> list[_Paragraph]:
    """The paragraphs of a text; each item of a list begins one."""
    found: list[_Paragraph] = []
    apart = True
    for line in lines:
        item = _ITEM.match(line)
        if not line.strip():
            apart = True
        elif item is not None:
            number = int(item["number"] or 0)
            found.append(_Paragraph(len(item["indent"]), number, (item["text"].rstrip(),), apart))
            apart = False
        elif apart:
            found.append(_Paragraph(len(line) - len(line.lstrip()), None, (line.strip(),), True))
            apart = False
        else:
            found[-1] = replace(found[-1], lines=(*found[-1].lines, line.strip()))
    return found


def _belongs(paragraphs: list[_Paragraph], at: int, item: tuple[int, int, int]) -> bool:
    """Whether running text is part of the item before it: by its indent, or because the next number follows it."""
    indent, _, number = item
    if paragraphs[at].indent >= indent + 2:
        return True
    following = next((e.number for e in paragraphs[at:] if e.number is not None and e.indent <= indent), None)
    return number > 0 and following == number + 1


def _set_off(paragraphs: list[_Paragraph], at: int, line: str) -> str:
    """A label or a headline in bold, as patterns have them; any other line as it is."""
    following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
    if line.startswith(("**", ">", "\\")) or following is None:
        return line
    if line.endswith(":") and len(line) <= _LABEL:
        return f"**{line}**"
    ends = line[-1].isalnum() or line[-1] in ")”’"
    if ends and len(line) <= _HEADLINE and following.number is None and len(" ".join(following.lines)) > len(line):
        return f"**{line}**"
    return line


def _harmless(line: str) -> str:
    """A line whose words Markdown would take for marks, or a browser for HTML, with that undone."""
    return _MARK.sub(r"\\\1", _TAG.sub(r"\\<", line))
