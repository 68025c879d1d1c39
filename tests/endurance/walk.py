"""One walk of a curator who does anything at any time: seeded chance on the real window."""

import random
import sys
import threading
import time
import traceback
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget

from curator.library.catalogue import Catalogue
from curator.library.index.summary import Summary
from curator.library.problems.problems import Problems
from curator.ui import crash
from curator.ui.collecting import Collector
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.endurance.deeds import Deeds
from tests.endurance.outsider import Outsider
from tests.support.pulse import wait


class Wanderer(Deeds):
    """One walk. `troubles` collects what must not happen."""

    def __init__(self, app: QApplication, root: Path, config: Path, seed: int, diary: Path) -> None:
        self.app, self.root, self.config = app, root, config
        self.chance = random.Random(seed)
        self.troubles: list[str] = []
        self.done = 0
        self.last: list[str] = []
        self.counts: dict[str, int] = {}
        self.theme = Theme(app, "light")
        self.collector = Collector(app)
        self.outsider = Outsider(root, self.chance)
        self.window: Window = None  # type: ignore[assignment]  # opened at once below
        self._diary = diary.open("wb")  # what was being done, to be read after a crash
        crash.start_log = lambda: None  # the handlers of this walk stay
        QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_k: "")  # type: ignore[method-assign]
        QDesktopServices.openUrl = staticmethod(lambda *_a: True)  # type: ignore[method-assign]
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self._raised(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._complained)
        self.open()

    # around the window

    def open(self) -> None:
        self.window = Window(self.root, self.theme, Settings(self.config))
        self.window.destroyed.connect(self.collector.tidy_soon)
        self.window.show()

    def _raised(self, kind: object, error: object, trace: object) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))  # type: ignore[call-overload]
        self._trouble(f"EXCEPTION after {self.last[-3:]}\n{text}")

    def _complained(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in message:
            stack = "".join(traceback.format_stack(limit=6)[:-1])
            self._trouble(f"QT {message} after {self.last[-3:]}\n{stack}")

    def _trouble(self, text: str) -> None:
        key = text.splitlines()[-1] if text.startswith("EXC") else text.split(" after ")[0]
        self.counts[key] = self.counts.get(key, 0) + 1
        if self.counts[key] <= 2:
            self.troubles.append(text)
            print(f"[{self.done}] {text}", flush=True)

    # one deed

    def step(self) -> None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        self.done += 1
        self._diary.seek(0)
        self._diary.write(f"{self.done} {self.last}".ljust(900)[:900].encode())
        self._diary.flush()
        if popup is not None:
            self._note("popup")
            self._in_popup(popup)
        elif modal is not None:
            self._note(f"dialog {type(modal).__name__}")
            self._in_dialog(modal)
        elif self.window._closing:  # when what was unsaved had been saved
            self._note("open again")
            self.window.deleteLater()
            self.open()
        elif self.window.isVisible():
            deed = self.chance.choices([d for _, d in self.choices], [w for w, _ in self.choices])[0]
            self._note(deed.__name__)
            deed()

    def _note(self, what: str) -> None:
        self.last = [*self.last[-11:], what]

    def _in_popup(self, popup: QWidget) -> None:
        if isinstance(popup, QMenu) and self.chance.random() < 0.8:
            actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator() and self.allowed(a.text())]
            if actions:
                action = self.chance.choice(actions)
                self._say(action.text())
                QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=popup.actionGeometry(action).center())
                return
        key = self.chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
        target = popup.focusWidget() or popup
        QTest.keyClick(target, key)
        if self.chance.random() < 0.3 and QApplication.activePopupWidget() is popup:
            popup.close()

    def _in_dialog(self, modal: QWidget) -> None:
        buttons = [b for b in modal.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if not buttons or self.chance.random() < 0.15:
            QTest.keyClick(modal, Qt.Key.Key_Escape)
            return
        button = self.chance.choice(buttons)
        self._say(button.text() or button.accessibleName())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    # in the end

    def settle(self) -> list[str]:
        """Save everything; what does not hold afterwards."""
        for _ in range(60):
            modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
            if modal is None and popup is None:
                break
            (popup or modal).close()
            wait(lambda: False, 0.1)
        wait(lambda: self.window.bridge.ready and not self.window.tasks.running and not self.window.following.busy, 60)
        session = self.window.bridge.session
        self.window.bridge.settling.emit()
        session.accept_recovered()
        session.reload(
            sorted(set(session.changed()) | {p.relative_to(self.root).as_posix() for p in self.root.rglob("*.md")})
        )
        for conflict in session.conflicts():
            session.resolve(conflict.path, {each.where: "ours" for each in conflict.conflicts})
        wanted = {path: session.pattern(path).to_bytes() for path in session.changed() if session.exists(path)}
        report = session.save()
        wrong = [f"not saved: {path}: {why}" for path, why in report.refused]
        lost = [path for path, raw in wanted.items() if (self.root / path).read_bytes() != raw]
        wrong += [f"{path} on disk is not what was asked for" for path in lost]
        for file in self.root.rglob("*"):
            if ".git" in file.parts or not file.is_file():
                continue
            path = file.relative_to(self.root).as_posix()
            if file.suffix != ".md":
                wrong += [] if path.startswith(".curator/") else [f"left behind: {path}"]
            elif session.saved(path).to_bytes() != file.read_bytes():
                wrong.append(f"session.saved({path}) is not what is on disk")
        wrong += [f"still unsaved: {path}" for path in session.changed()]
        return wrong

    def stale(self) -> list[str]:
        """What list and problems say otherwise than somebody would who reads the files now for the first time."""
        self._come_to_rest()
        catalogue, problems = self.window.bridge.catalogue, self.window.checking.problems
        with TemporaryDirectory() as cache:
            fresh, anew = Catalogue(self.root, Path(cache, "index")), Problems(self.root, Path(cache, "problems"))
            fresh.scan()
            anew.bring_up()
            shown, there = _untimed(catalogue.summaries()), _untimed(fresh.summaries())
            wrong = [
                f"the list shows {path} as it is not" for path in shown | there if shown.get(path) != there.get(path)
            ]
            faults = _findings(anew)
            found = _findings(problems) if problems is not None else faults
            wrong += [f"a problem is not, or not any more: {each}" for each in sorted(found - faults)]
            wrong += [f"a problem is not told: {each}" for each in sorted(faults - found)]
            fresh.close()
            anew.close()
        return wrong

    def _come_to_rest(self) -> None:
        """Wait until nothing has been done for two seconds: the watch tells what it sees with a delay."""
        quiet, until = 0, time.monotonic() + 60
        while quiet < 20 and time.monotonic() < until:
            wait(lambda: False, 0.1)
            busy = self.window.tasks.running or self.window.following.busy or self.window.checking.busy
            quiet = 0 if busy else quiet + 1


def _untimed(summaries: Iterable[Summary]) -> dict[str, Summary]:
    """Summaries by path, without the time of the file: who touches it alone is not noticed."""
    return {each.path: replace(each, mtime_ns=0) for each in summaries}


def _findings(problems: Problems) -> set[tuple[str, str, str]]:
    return {(each.path, each.problem.rule, each.problem.pointer) for each in problems.all()}
