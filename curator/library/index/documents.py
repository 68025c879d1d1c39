"""What the index keeps of one file: made by the readers, off the process that writes; stored by the writer."""

import marshal
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from curator.library.disk.files import Entry, read
from curator.library.index.reading import Reader
from curator.library.index.summary import Summary, folded, summary_of, text
from curator.library.index.terms import terms_of

if TYPE_CHECKING:
    from curator.pattern import Pattern

_FRESH_NS = 20_000_000
"""A file written so shortly ago could change once more within its time stamp's grain: it is read again next time."""

HardRow = tuple[str, str, float | None, str]
InferredRow = tuple[int, str, str, str, float | None, str, str]


class Document(NamedTuple):
    """One file, ready to be stored; plain values, since it travels between processes.

    `hard` rows are (kind, target, weight, pointer), `inferred` rows (index, target, type, kind, confidence, reason,
    pointer).  The hashes tell what has changed.  `body` is UTF-8, as in the
    file.
    """

    path: str
    size: int
    mtime_ns: int
    inode: int
    text_hash: int
    terms_hash: int
    links_hash: int
    slug: str
    pattern_id: str
    title: str
    title_key: str
    summary: str
    aliases: str
    keywords: str
    domain: str
    status: str
    version: str
    dialect: str
    confidence: float | None
    vitality: float | None
    overall: float | None
    failure: tuple[str, int, int] | None
    terms: str
    hard: tuple[HardRow, ...]
    inferred: tuple[InferredRow, ...]
    body: bytes


def of_file(root: Path, path: str, reader: Reader) -> Document:
    """The document of a file on disk.  Raises OSError when it cannot be read."""
    raw, entry = read(root, path)
    if time.time_ns() - entry.mtime_ns < _FRESH_NS:
        entry = entry._replace(inode=-1)
    data, failure, body = reader.read(raw)
    return _document(summary_of(path, data, failure), terms_of(data), body if failure is None else raw, entry)


def of_pattern(path: str, pattern: "Pattern") -> Document:
    """The document of a value in hand that is not saved; it claims no place on disk, so that the file is read again."""
    data, failure = pattern.data, pattern.failure
    raw = pattern.to_bytes()
    body = raw if failure else pattern.body.encode("utf-8", "surrogateescape")
    return _document(summary_of(path, data, failure), terms_of(data), body, Entry(path, len(raw), -1, -1))


def unreadable(path: str, entry: Entry, reason: str) -> Document:
    """The document of a file that the system will not let us read: it stands in the list with the reason."""
    from curator.pattern import Failure

    failure = Failure(reason, 1, 1)
    return _document(summary_of(path, None, failure), "", b"", entry)


def _document(summary: Summary, terms: str, body: bytes, entry: Entry) -> Document:
    aliases, keywords = "\n".join(summary.aliases), "\n".join(summary.keywords)
    head = "\0".join((summary.title, summary.slug, aliases, summary.summary, keywords))
    failure = summary.failure
    hard = tuple((text(each.kind), text(each.target), each.weight, text(each.pointer)) for each in summary.hard)
    inferred = tuple(
        (
            each.index,
            text(each.target),
            text(each.type),
            text(each.kind),
            each.confidence,
            text(each.reason),
            each.pointer,
        )
        for each in summary.inferred
    )
    return Document(
        entry.path,
        entry.size,
        entry.mtime_ns,
        entry.inode,
        _hash(body) ^ _hash(head.encode()),
        _hash(terms.encode()),
        _hash(marshal.dumps((hard, inferred), 2)),
        text(summary.slug),
        summary.id,
        summary.title,
        folded(summary.title),
        summary.summary,
        aliases,
        keywords,
        summary.domain,
        summary.status,
        summary.version,
        summary.dialect,
        summary.confidence,
        summary.vitality,
        summary.overall_score,
        (text(failure.message), failure.line, failure.column) if failure else None,
        terms,
        hard,
        inferred,
        body,
    )


def _hash(content: bytes) -> int:
    """Tells whether content changed: a checksum is enough, and takes a fifth of a digest's time."""
    return (len(content) & 0x7FFFFFFF) << 32 | crc32(content)
