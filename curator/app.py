"""The composition root of the window: settings, theme, log, and one window per library."""

import logging
import os
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # saves its thread pool at start; layouts here are small

import platformdirs
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from curator import __version__
from curator.library.git import PROGRAM_VARIABLE
from curator.resources import resource
from curator.ui.allocating import hold_memory_together
from curator.ui.collecting import Collector
from curator.ui.crash import CrashReporter, start_log
from curator.ui.icons import program_icon
from curator.ui.settings import Settings
from curator.ui.theme import Choice, Theme
from curator.ui.translation import install
from curator.ui.window import Window

_log = logging.getLogger(__name__)


class Application(QApplication):
    """Qt's application, which on macOS is told by an event what was opened by double click or dropped on its icon."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


class Curator(QObject):
    """The running application: opens libraries, each in its window, and remembers the last one."""

    painted = Signal()  # a window has been drawn for the first time

    def __init__(self, app: QApplication, settings: Settings, theme: Theme) -> None:
        super().__init__(app)
        self._settings, self._theme = settings, theme
        self.windows: list[Window] = []
        self._collector = Collector(self)

    def open(self, root: Path) -> Window:
        """Show a library; its window comes forward if it is open already. `Path()` stands for the sample."""
        root = (sample_library() if root == Path() else root).resolve()
        for window in self.windows:
            if window.root == root:
                window.show()
                window.raise_()
                window.activateWindow()
                return window
        window = Window(root, self._theme, self._settings)
        self.windows.append(window)
        window.open_requested.connect(lambda wanted: self._open_instead_of(window, wanted))
        window.language_chosen.connect(lambda: window.leave(lambda: self._open_again(root)))
        window.closed.connect(lambda: self._forget(window))
        window.painted.connect(self.painted)
        if not self._settings.get("tour.seen") and root == sample_library().resolve():
            window.started.connect(window.help.begin_tour)
        window.show()
        return window

    def open_path(self, path: Path) -> Window:
        """Show a library, or the one that a pattern file stands in with that pattern in hand."""
        if not path.is_file():
            return self.open(path)
        file = path.parent.resolve() / path.name  # a linked file is the library's; where it leads is not
        root = library_of(file, self._settings)
        window = self.open(root)
        window.take_in_hand(file.relative_to(root).as_posix())
        return window

    def _open_instead_of(self, window: Window, wanted: Path) -> None:
        """Open another library and let go of this one, as far as the curator agrees to close it."""
        if wanted != Path() and wanted.resolve() == window.root:
            return
        window.leave(lambda: self.open(wanted))

    def _open_again(self, root: Path) -> None:
        """The library in a window that speaks the language chosen now."""
        app = QApplication.instance()
        assert app is not None
        install(app, self._settings.get("look.language"))
        self.open(root)

    def _forget(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.destroyed.connect(self._collector.tidy_soon)
            window.deleteLater()


def sample_library() -> Path:
    """The sample as a folder of the user's own, so that it can be edited and saved; copied on first use."""
    own = Path(platformdirs.user_data_dir("pattern-curator", appauthor=False)) / "sample-library"
    if not own.is_dir():
        import shutil

        shipped = resource("sample-library")
        own.parent.mkdir(parents=True, exist_ok=True)
        temporary = own.with_name(f".sample-library.{os.getpid()}")
        # Shipped files may be read-only, or carry time stamps and modes that are not ours to copy.
        shutil.copytree(shipped, temporary, copy_function=shutil.copyfile)
        temporary.rename(own)
    return own


def first_library(wanted: Path | None, settings: Settings) -> Path:
    """The library asked for, else the last one, else the sample."""
    if wanted is not None:
        return wanted
    recent = settings.recent_libraries()
    return recent[0] if recent else sample_library()


def library_of(file: Path, settings: Settings) -> Path:
    """The library that a pattern file stands in, the innermost that is known as one; else the folder of the file.

    Known is a folder that curators have decided in (it holds `.curator`), and one that was opened before.
    """
    recent = {root.resolve() for root in settings.recent_libraries()}
    return next((each for each in file.parents if each in recent or (each / ".curator").is_dir()), file.parent)


def run(library: Path | None = None) -> int:
    """Open the window on a library, or on a pattern in its library, and stay until it is closed: the exit code."""
    QApplication.setApplicationName("Pattern Curator")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("pattern-curator")
    sys.setswitchinterval(0.001)  # s; the UI thread waits less for those that read files
    hold_memory_together()
    app = Application(sys.argv[:1])
    app.setWindowIcon(program_icon())
    CrashReporter(app).install()
    settings = Settings()
    install(app, settings.get("look.language"))
    os.environ.setdefault(PROGRAM_VARIABLE, settings.get("git.program"))
    choice = settings.get("look.scheme")
    scheme: Choice = choice if choice in ("light", "dark") else "system"
    theme = Theme(app, scheme, settings.get("look.font_scale"))
    curator = Curator(app, settings, theme)
    curator.painted.connect(start_log)
    app.file_asked.connect(lambda asked: curator.open_path(Path(asked)))
    curator.open_path(first_library(library, settings))
    return app.exec()
