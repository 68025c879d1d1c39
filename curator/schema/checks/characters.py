"""Characters that nobody meant: text read in the wrong encoding, control characters, spaces at the ends of lines."""

import re
from collections.abc import Iterable, Iterator, Sequence

from curator.schema.checks.problem import Problem, Remedy, Rule, Splice
from curator.schema.checks.subject import Subject

MOJIBAKE = Rule(
    "mojibake",
    "warning",
    "The text holds letters that come from reading it in the wrong encoding.",
    "An apostrophe that became “â€™” makes readers doubt all the rest.",
)
CONTROL = Rule(
    "control-characters",
    "warning",
    "The text holds characters that cannot be seen.",
    "They break searching, copying and some readers of the file.",
)
SPACES = Rule(
    "trailing-spaces",
    "hint",
    "Lines of the body end with spaces that mean nothing.",
    "They make noise in every diff; two spaces before a further line are a line break, and are left alone.",
)
RULES = (MOJIBAKE, CONTROL, SPACES)

# What the bytes of UTF-8 beyond ASCII become when they are read as Windows-1252, and the usual ones to begin with.
_GARBLED = re.compile("[\x80-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}")
_LEADS = ("Â", "Ã", "Å", "Î", "Ï", "Ð", "Ñ", "â", "ð")
_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\r")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff]")
_ENDS = re.compile("[\x85\u2028\u2029\ufeff]")
_UNSEEN = re.compile(b"\xc2[\x80-\x9f]|\xe2\x80\x8b|\xe2\x81\xa0|\xef\xbb\xbf")
_BLANKS = (b" ", b"\t", b" \r", b"\t\r")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    yield from _mojibake(subject)
    yield from _controls(subject)
    raw = subject.raw_body
    if raw.endswith(_BLANKS) or any(blank + b"\n" in raw for blank in _BLANKS):
        yield from _spaces(subject)


def _mojibake(subject: Subject) -> Iterator[Problem]:
    """One problem a text, the frontmatter or the body: what its first shows has happened to all of it."""
    if not subject.head.isascii() and (garbled := list(_garbled(subject.frontmatter))):
        splices = _decoded(garbled)
        # What ends a line in YAML would make another file of it; and where nothing can be read, nothing is certain.
        certain = subject.data is not None and not any(_ENDS.search(each.text) for each in splices)
        remedies = [Remedy("decode", "Write what was meant", frontmatter=splices)] if certain else []
        yield _one_problem(garbled, subject.in_frontmatter(garbled[0].start()), remedies)
    if not subject.raw_body.isascii() and (garbled := list(_garbled(subject.body))):
        remedies = [Remedy("decode", "Write what was meant", body=_decoded(garbled))]
        yield _one_problem(garbled, subject.at(garbled[0].start()), remedies)


def _one_problem(garbled: Sequence[re.Match[str]], place: tuple[int, int], remedies: Iterable[Remedy]) -> Problem:
    first = garbled[0][0]
    times = f", and {len(garbled) - 1} more of the kind" if len(garbled) > 1 else ""
    return MOJIBAKE.problem(f"“{_shown(first)}” stands where “{_meant(first)}” was meant{times}.", "", place, remedies)


def _decoded(garbled: Iterable[re.Match[str]]) -> tuple[Splice, ...]:
    return tuple(Splice(each.start(), each.end(), _meant(each[0])) for each in garbled)


def _garbled(text: str) -> Iterator[re.Match[str]]:
    """The stretches that turn into other text when they are read as what they were written in."""
    if any(lead in text for lead in _LEADS):
        yield from (found for found in _GARBLED.finditer(text) if _meant(found[0]) != found[0])


def _meant(text: str) -> str:
    """What garbled text was; the text itself where it is not garbled. It may have been garbled more than once."""
    while True:
        try:
            raw = b"".join(_byte(letter) for letter in text)
            found = raw.decode("utf-8")
        except (UnicodeError, ValueError):
            return text
        if found == text or _CONTROL.search(found):
            return text
        text = found


def _byte(letter: str) -> bytes:
    """The byte that a letter stands for in Windows-1252, which leaves five of them undefined."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return bytes([ord(letter)])


def _shown(text: str) -> str:
    return "".join(letter if letter.isprintable() else "·" for letter in text)


def _controls(subject: Subject) -> Iterator[Problem]:
    raw = subject.raw_body
    if len(raw.translate(None, _CONTROLS)) == len(raw) and (raw.isascii() or not _UNSEEN.search(raw)):
        return
    meant = [each for each in _GARBLED.finditer(subject.body) if _meant(each[0]) != each[0]]
    found = [
        each
        for each in _CONTROL.finditer(subject.body)
        if not any(other.start() <= each.start() < other.end() for other in meant)
    ]
    if not found:
        return
    names = sorted({f"U+{ord(each[0]):04X}" for each in found})
    many = f"{len(found)} characters" if len(found) > 1 else "One character"
    yield CONTROL.problem(
        f"{many} of the body cannot be seen ({', '.join(names[:4])}).",
        "",
        subject.at(found[0].start()),
        [Remedy("remove", "Take them out", body=tuple(Splice(each.start(), each.end(), "") for each in found))],
    )


def _spaces(subject: Subject) -> Iterator[Problem]:
    body = subject.body
    lines = _LINE.findall(body)
    splices, fence, at = [], "", 0
    for number, line in enumerate(lines):
        text = line.rstrip("\r\n")
        bare = text.rstrip(" \t")
        mark = _FENCE.match(line)
        code = bool(fence) or bool(mark)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        if bare != text and not code:
            follows = number + 1 < len(lines) and bool(lines[number + 1].strip())
            kept = "  " if text[len(bare) :].startswith("  ") and bare.strip() and follows else ""
            if text != bare + kept:
                splices.append(Splice(at + len(bare), at + len(text), kept))
        at += len(line)
    if splices:
        lines_said = f"{len(splices)} lines end" if len(splices) > 1 else "A line ends"
        yield SPACES.problem(
            f"{lines_said} with spaces that mean nothing.",
            "",
            subject.at(splices[0].start),
            [Remedy("trim", "Take them off", body=tuple(splices))],
        )
