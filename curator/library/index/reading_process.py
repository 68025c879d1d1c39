"""The process that reads files for another's index: a list of paths in, a list of documents out.

It speaks length-prefixed `marshal` values over its standard streams; `readers` starts it.  It imports as little as it
can, since a first opening waits for it.
"""

import gc
import marshal
import os
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from curator.library.disk.files import Entry, stat
from curator.library.index.documents import Document, of_file, unreadable
from curator.library.index.reading import Reader

_HEAD = struct.Struct("<4sQ")
_MARK = b"PCv1"  # begins every message; anything else on the pipe is not from a process of ours
_PLAIN = 2  # the version of marshal's format that looks for no repetitions, and is the faster for it


def serve() -> NoReturn:
    """The child's life: answer batches until the parent closes the pipe."""
    gc.disable()  # documents hold no cycles, and there are many
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    root, name = Path(os.fsdecode(receive(source))), receive(source)
    read, reader = _reading(name), Reader()
    while (batch := receive(source)) is not None:
        rows = read(root, [Entry(*entry) for entry in batch], reader)
        send(sink, [tuple(row) for row in rows])
    os._exit(0)  # at once: taking the interpreter down would keep the parent waiting


def _reading(name: str) -> Callable[[Path, Sequence[Entry], Reader], list[Any]]:
    if name == "documents":
        return read_batch
    from curator.library.index.checked import read_batch as read_checked

    return read_checked


def read_batch(root: Path, batch: Sequence[Entry], reader: Reader) -> list[Document]:
    """The documents of a few files, read in this process."""
    documents = []
    for entry in batch:
        try:
            documents.append(of_file(root, entry.path, reader))
        except OSError as error:
            if stat(root, entry.path) is not None:
                reason = (error.strerror or str(error)).lower()
                documents.append(unreadable(entry.path, entry, f"the file cannot be read: {reason}"))
        except Exception as error:  # one file that nobody foresaw must not keep the others from being read
            import logging

            logging.getLogger(__name__).exception("%s could not be indexed.", entry.path)
            reason = f"the program failed at it ({type(error).__name__}); please report this"
            documents.append(unreadable(entry.path, entry, reason))
    return documents


def send(sink: IO[bytes], value: Any) -> None:
    """Write one value; raises OSError when the other side has gone."""
    packed = marshal.dumps(value, _PLAIN)
    left = memoryview(_HEAD.pack(_MARK, len(packed)) + packed)
    while left:
        left = left[sink.write(left) :]
    sink.flush()


def receive(source: IO[bytes]) -> Any:
    """The next value; None at the end of the stream.  Raises ValueError for what is no message."""
    head = _exactly(source, _HEAD.size)
    if head is None:
        return None
    mark, length = _HEAD.unpack(head)
    if mark != _MARK:
        raise ValueError("not a message")
    packed = _exactly(source, length)
    return None if packed is None else marshal.loads(packed)


def _exactly(source: IO[bytes], length: int) -> bytearray | None:
    whole = bytearray(length)
    left = memoryview(whole)
    while left:
        count = source.readinto(left)  # type: ignore[attr-defined]
        if not count:
            return None
        left = left[count:]
    return whole
