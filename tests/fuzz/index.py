"""Coverage-guided fuzzing of what the index reads of a file, and of the checks: no file may stop a library's opening.

    python -m tests.fuzz.index [FOLDER] [-max_total_time=1800] [-timeout=20]

As tests/fuzz/pattern.py; every input is also read as Pattern reads it, and the two have to agree.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["curator", "yaml"]):
    from curator.library.disk.files import Entry
    from curator.library.index.checked import read_batch as check_batch
    from curator.library.index.documents import of_file
    from curator.library.index.reading import Reader
    from curator.pattern import Pattern

ROOT = Path(tempfile.mkdtemp(prefix="fuzz-index-"))
FILE = ROOT / "some-pattern.md"


def one(raw: bytes) -> None:
    """One input; an exception is a finding."""
    FILE.write_bytes(raw)
    document = of_file(ROOT, FILE.name, Reader())
    pattern = Pattern.from_bytes(raw)
    assert (document.failure is None) == (pattern.failure is None), (document.failure, pattern.failure)
    data, _failure, _body = Reader().read(raw)
    assert data == pattern.data or _nan(data), (data, pattern.data)
    stat = FILE.stat()
    check_batch(ROOT, [Entry(FILE.name, stat.st_size, stat.st_mtime_ns, stat.st_ino)], Reader())


def _nan(data: object) -> bool:
    return "nan" in repr(data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
