"""Opening a library behind a window that stands already: what is imported, made and read, in which order and where.

On a pool thread: the rooms below, the catalogue (which knows the list from last time at once), the session with its
journal, then what the docks need and is free of Qt. In the UI thread: the views, one per turn of the event loop, and
pyqtgraph, a few statements per turn. Beside them the scan.
"""

import ast
import importlib
import importlib.util
import linecache
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.library.editing.session import Session
    from curator.library.index.scan import ScanReport
    from curator.ui.tasks import Progress

# What the docks need beside Qt: the weight of them, and safe to load on a thread of its own.
_HEAVY = ("numpy", "cProfile", "decimal", "pydoc", "multiprocessing.connection", "curator.links.graph")
# What moves, and what the map needs beside Qt, in pieces of less than a tenth of a second; a window without either does
# without SciPy's 30 MB. Importing `scipy.sparse` imports all of numpy, too.
_OF_MOTION = (
    *("numpy.ma", "numpy.testing", "numpy.f2py", "numpy.random", "scipy.sparse", "scipy.sparse.csgraph", "scipy.fft"),
    "curator.links.forces",
)
_OF_MAP = (
    *(*_OF_MOTION, "scipy.sparse.linalg", "scipy.spatial", "curator.links.layout"),
    *("curator.links.communities", "curator.links.answers", "curator.links.consequences"),
)
# What says what a decision would do. The two that hold classes of Qt are there already where a graph is drawn.
_OF_OUTLOOK = (
    *("numpy.ma", "numpy.testing", "numpy.f2py", "numpy.random", "scipy.sparse", "scipy.sparse.csgraph"),
    *("curator.links.consequences", "curator.ui.graph.graph_source", "curator.ui.answers.outlook_words"),
)
_loading: dict[str, Generator[None, None, None]] = {}


@dataclass(frozen=True)
class Opened:
    """A library, ready to be shown. `known` patterns are listed from last time."""

    session: "Session"
    catalogue: "Catalogue"
    known: int


def open_library(root: Path) -> Opened:
    """Open session and catalogue of `root`.

    Raises OSError with a sentence when the folder cannot be used, SchemaError when a dialect is declared wrongly.
    """
    if not root.is_dir():
        raise OSError(f"The folder {root} is not there (any more); choose another library.")
    try:
        with os.scandir(root):
            pass
    except PermissionError as refusal:
        sentence = f"You may not read the folder {root}; ask for the permission, or choose another library."
        raise OSError(sentence) from refusal
    from curator.library.catalogue import Catalogue
    from curator.library.disk.trash import to_trash
    from curator.library.editing.session import Session
    from curator.schema.dialects import dialects

    dialects()  # a mistake in one is told now, not while a form is being built
    catalogue = Catalogue(root)
    known = catalogue.open()
    return Opened(Session(root, discard=to_trash), catalogue, known)


def load_heavy() -> None:
    """Import on this thread what the later views need and is free of Qt.

    Modules that hold classes of Qt are imported on the UI thread alone. Until Python 3.12 PySide keeps what it knows of
    its types in one table without a lock, and an event loop reads it without holding the interpreter's: a class that
    comes into being on another thread meanwhile ends the program, once in some thirty starts.
    """
    for name in _HEAVY:
        importlib.import_module(name)


def load_for_map() -> Iterator[None]:
    """Import what the map needs, piece by piece, on the UI thread: SciPy on another one can end the program."""
    return _in_pieces(_OF_MAP)


def load_for_motion() -> Iterator[None]:
    """Import what lets the nodes of a graph move, in the same way; no piece where it is there already."""
    return _in_pieces(_OF_MOTION)


def load_for_outlook() -> Iterator[None]:
    """Import what tells the consequences of a decision, in the same way; no piece where it is there already."""
    load_now("pyqtgraph")
    return _in_pieces(_OF_OUTLOOK)


def _in_pieces(names: Iterable[str]) -> Iterator[None]:
    for name in names:
        if name not in sys.modules:
            importlib.import_module(name)
            yield


def map_loaded() -> bool:
    """Whether `load_for_map` has nothing to do."""
    return all(name in sys.modules for name in _OF_MAP)


def forget_sources() -> None:
    """Let go of the text of all modules, 8 MB, which PySide has read while they were imported."""
    linecache.clearcache()


def load_in_steps(package: str) -> Iterator[None]:
    """Import a large package of Qt classes in as many steps as its `__init__` has statements, for the UI thread.

    Raises what the package raises; it is not imported then, nor when the steps are given up half way.
    """
    while package in _loading:  # by another window
        yield
    steps = _steps(package)
    _loading[package] = steps
    try:
        for _ in steps:
            yield
    finally:
        steps.close()
        _loading.pop(package, None)


def load_now(package: str) -> None:
    """Have a package imported that somebody wants at once; what was begun in steps is taken to its end."""
    for _ in _loading.get(package, iter(())):
        pass
    importlib.import_module(package)


def _steps(package: str) -> Generator[None, None, None]:
    spec = None if package in sys.modules else importlib.util.find_spec(package)
    reads = getattr(spec.loader, "get_source", None) if spec else None
    source = reads(package) if reads else None
    if spec is None or source is None:  # there already, or shipped without its source
        importlib.import_module(package)
        return
    module = sys.modules[package] = importlib.util.module_from_spec(spec)
    try:
        for statement in ast.parse(source).body:
            exec(compile(ast.Module([statement], []), spec.origin or package, "exec"), module.__dict__)
            yield
    except BaseException:
        del sys.modules[package]
        raise


def scan(catalogue: "Catalogue", progress: "Progress", advanced: Callable[[], None]) -> "ScanReport":
    """Bring the catalogue up to date; `advanced` is called now and then when rows may have come."""
    last = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal last
        progress.report(done, total)
        now = time.monotonic()
        if now - last > 0.4:
            last = now
            advanced()

    return catalogue.scan(report, lambda: progress.cancelled)
