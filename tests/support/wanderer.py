"""A curator who does anything at any time: seeded chance on the real window, by real mouse and key events.

    python -X faulthandler -m tests.support.wanderer FOLDER [--seed N] [--minutes M] [--deeds N]

FOLDER is a git checkout that may be spoiled. Prints how memory, threads and open files develop, every exception and
complaint of Qt, and in the end whether every file holds what the session says.
"""

import argparse
import faulthandler
import gc
import os
import random
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt, QtMsgType, QTimer, qInstallMessageHandler
from PySide6.QtGui import QCloseEvent, QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from curator.ui import crash
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.support.outsider import Outsider

QUERIES = (
    "coalition", "status:draft", "domain:", "vitality:<3", "links:pending", '"commons', "a OR", "is:broken", "is:changed",
    "-draft trust", "confidence:2..3", "zzzz", "slug:co", "problem:dangling", "title:the", "links:", "((", "status:draft links:pending",
)  # fmt: skip
WORDS = ("care", "2.5", "3", "draft", "a: b # c", "trust and commons", "ünïcødé ☂", "- item", "'", '"q"', "2024-02-30", "\\x", "0", "–")
NEVER = ("open library", "quit", "close window", "menu", "show in folder", "open the sample", "open recent")


class Wanderer:
    """One walk. `troubles` collects what must not happen."""

    def __init__(self, app: QApplication, root: Path, config: Path, seed: int) -> None:
        self.app, self.root, self.config = app, root, config
        self.chance = random.Random(seed)
        self.troubles: list[str] = []
        self.done = 0
        self.last: list[str] = []
        self.counts: dict[str, int] = {}
        self.theme = Theme(app, "light")
        self.outsider = Outsider(root, self.chance)
        self.window: Window = None  # type: ignore[assignment]  # opened at once below
        self._busy = 0
        self.deeds: tuple[tuple[int, Callable[[], None]], ...] = (
            (14, self.pick_row), (6, self.hold_down), (6, self.search), (10, self.switch_tab), (3, self.switch_workspace),
            (18, self.edit_something), (14, self.press_something), (8, self.undo_or_redo), (9, self.decide), (2, self.look),
            (2, self.size_fonts), (2, self.resize), (2, self.docks), (3, self.touch_graph), (5, self.outside), (4, self.save),
            (1, self.reopen), (2, self.palette), (4, self.any_key), (3, self.wheel), (3, self.facets), (2, self.back), (2, self.review),
        )  # fmt: skip
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
        if popup is not None:
            self._note("popup")
            self._in_popup(popup)
        elif modal is not None:
            self._note(f"dialog {type(modal).__name__}")
            self._in_dialog(modal)
        elif self.window.isVisible():
            deed = self.chance.choices([d for _, d in self.deeds], [w for w, _ in self.deeds])[0]
            self._note(deed.__name__)
            deed()

    def _note(self, what: str) -> None:
        self.last = [*self.last[-11:], what]

    def _say(self, more: str) -> None:
        self.last[-1] += f" {more}"
        STATE.seek(0)
        STATE.write(f"{self.done} {self.last}".ljust(900)[:900].encode())
        STATE.flush()

    def _in_popup(self, popup: QWidget) -> None:
        if isinstance(popup, QMenu) and self.chance.random() < 0.8:
            actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator() and self._allowed(a.text())]
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

    @staticmethod
    def _allowed(text: str) -> bool:
        return not any(word in text.replace("&", "").lower() for word in NEVER)

    # deeds

    def pick_row(self) -> None:
        view = self.window.library.browser.list
        if view.isVisible() and self.window.library.browser.model.rowCount():
            if self.chance.random() < 0.4:
                bar = view.verticalScrollBar()
                bar.setValue(self.chance.randint(0, max(0, bar.maximum())))
            at = QPoint(self.chance.randint(5, 150), self.chance.randint(0, max(1, view.viewport().height() - 1)))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def hold_down(self) -> None:
        view = self.window.library.browser.list
        if view.isVisible():
            view.setFocus()
            for _ in range(self.chance.randint(2, 12)):
                QTest.keyClick(view, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown)))

    def search(self) -> None:
        field = self.window.library.browser.field
        if field.isVisible():
            field.setFocus()
            field.clear()
            text = self.chance.choice((*QUERIES, "", "", "", ""))
            self._say(text)
            QTest.keyClicks(field, text)
            if self.chance.random() < 0.3:
                QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def facets(self) -> None:
        bar = self.window.library.browser.facets
        if bar.isVisible():
            self._click(self.chance.choice(bar.findChildren(QAbstractButton)))

    def switch_tab(self) -> None:
        self._keys(self.chance.choice((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)), alt=True)

    def switch_workspace(self) -> None:
        if self.window.bridge.ready:
            digit = self.chance.choice((1, 1, 1, 2, 3, 4, 5))
            self._keys(Qt.Key(Qt.Key.Key_0 + digit), control=True)
            self.window.show_workspace("library") if self.chance.random() < 0.5 else None

    def edit_something(self) -> None:
        widgets = [w for w in self._visible(QWidget) if isinstance(w, QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QSlider)]
        if not widgets:
            return
        widget = self.chance.choice(widgets)
        self._say(f"{type(widget).__name__} {widget.accessibleName()}")
        self._into_view(widget)
        QTest.mouseClick(widget if not isinstance(widget, QPlainTextEdit | QTextEdit) else widget.viewport(), Qt.MouseButton.LeftButton)
        if not self._alive(widget):
            return
        if isinstance(widget, QSlider):
            QTest.keyClick(widget, self.chance.choice((Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp)))
            return
        for _ in range(self.chance.randint(1, 3)):
            roll = self.chance.random()
            target = QApplication.focusWidget() or widget
            if not self._alive(target):
                return
            if roll < 0.5:
                QTest.keyClicks(target, self.chance.choice(WORDS))
            elif roll < 0.7:
                QTest.keyClick(target, self.chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home)))
            elif roll < 0.8:
                QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            else:
                QTest.keyClick(target, self.chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backtab)))

    def press_something(self) -> None:
        buttons = [b for b in self._visible(QAbstractButton) if b.isEnabled() and self._allowed(b.text() + b.accessibleName() + b.toolTip())]
        if buttons:
            button = self.chance.choice(buttons)
            self._say(button.accessibleName() or button.text())
            self._into_view(button)
            self._click(button)

    def undo_or_redo(self) -> None:
        for _ in range(self.chance.randint(1, 6)):
            shift = self.chance.random() < 0.35
            self._keys(Qt.Key.Key_Z, control=True, shift=shift)

    def decide(self) -> None:
        panel = self.window.library.docks["inferred"].widget()
        if panel is not None and panel.isVisible():
            panel.setFocus()
            target = QApplication.focusWidget()
            for _ in range(self.chance.randint(1, 3)):
                if target is not None and self._alive(target) and panel.isAncestorOf(target) | (target is panel):
                    QTest.keyClick(target, self.chance.choice((Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_3, Qt.Key.Key_Down)))
                    target = QApplication.focusWidget()

    def review(self) -> None:
        if self.window.bridge.ready:
            self.window.show_workspace("review")
            view = self.window.workspaces.currentWidget()
            for _ in range(self.chance.randint(1, 8)):
                target = QApplication.focusWidget() or view
                QTest.keyClick(target, self.chance.choice((Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_U)))
                if not self._alive(view):
                    return

    def look(self) -> None:
        self._keys(Qt.Key.Key_L, control=True, shift=True)

    def size_fonts(self) -> None:
        self._keys(self.chance.choice((Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_0)), control=True)

    def resize(self) -> None:
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(*self.chance.choice(((1024, 700), (1400, 900), (2560, 1440), (900, 560), (1280, 800))))

    def docks(self) -> None:
        dock = self.chance.choice(list(self.window.library.docks.values()))
        roll = self.chance.random()
        self._say(dock.objectName())
        if roll < 0.3:
            dock.setFloating(not dock.isFloating())
        elif roll < 0.6:
            dock.setVisible(not dock.isVisible())
        else:
            dock.setFloating(False)
            dock.show()

    def touch_graph(self) -> None:
        view = self.window.library.docks["neighbourhood"].widget()
        canvas = getattr(view, "canvas", None)
        if canvas is None or not canvas.isVisible():
            return
        port = canvas.viewport()
        here = QPoint(self.chance.randrange(max(1, port.width())), self.chance.randrange(max(1, port.height())))
        there = QPoint(self.chance.randrange(max(1, port.width())), self.chance.randrange(max(1, port.height())))
        if canvas.graph is not None and len(canvas.graph) > 1 and self.chance.random() < 0.7:
            here = canvas.node_point(self.chance.randrange(len(canvas.graph))).toPoint()
        QTest.mouseMove(port, here)
        roll = self.chance.random()
        if roll < 0.4:
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=here)
        elif roll < 0.6:
            QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=here)
        else:
            QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=here)
            for n in range(5):
                QTest.mouseMove(port, here + (there - here) * n / 5)
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=there)

    def wheel(self) -> None:
        views = [v.viewport() for v in self._visible(QAbstractItemView | QPlainTextEdit | QTextEdit)]
        graph = getattr(self.window.library.docks["neighbourhood"].widget(), "canvas", None)
        if graph is not None and graph.isVisible():
            views.append(graph.viewport())
        if views:
            view = self.chance.choice(views)
            at = QPointF(view.rect().center())
            step = QPoint(0, self.chance.choice((-360, 360, -120)))
            event = QWheelEvent(at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), step, Qt.MouseButton.NoButton,
                                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
            QApplication.sendEvent(view, event)

    def outside(self) -> None:
        self._say(self.outsider.act())

    def save(self) -> None:
        self._keys(Qt.Key.Key_S, control=True)

    def back(self) -> None:
        self._keys(self.chance.choice((Qt.Key.Key_Left, Qt.Key.Key_Right)), alt=True)

    def any_key(self) -> None:
        target = QApplication.focusWidget()
        if target is not None:
            keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_F6, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_F)
            QTest.keyClick(target, self.chance.choice(keys))

    def palette(self) -> None:
        self._keys(Qt.Key.Key_K, control=True)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            field = popup.focusWidget() or popup
            QTest.keyClicks(field, self.chance.choice(("coal", "th", "zz", "form", ">read", "light")))
            QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Escape)))

    def reopen(self) -> None:
        """Close the window as the cross does, and open it again when it is closed."""
        window = self.window
        window.close()
        if window._closing:
            window.deleteLater()
            self.open()

    # tools

    def _visible(self, kind: object) -> list[QWidget]:
        return [w for w in self.window.findChildren(QWidget) if isinstance(w, kind) and w.isVisible() and w.isEnabled()]  # type: ignore[arg-type]

    def _click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _into_view(self, widget: QWidget) -> None:
        area = getattr(self.window.library.pane.page("form"), "area", None)
        if area is not None and area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)

    def _keys(self, key: Qt.Key, control: bool = False, shift: bool = False, alt: bool = False) -> None:
        none, modifier = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier
        modifiers = none
        for on, each in ((control, modifier.ControlModifier), (shift, modifier.ShiftModifier), (alt, modifier.AltModifier)):
            if on:
                modifiers |= each
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    @staticmethod
    def _alive(widget: QWidget) -> bool:
        import shiboken6

        return shiboken6.isValid(widget)

    # in the end

    def settle(self) -> list[str]:
        """Save everything; what does not hold afterwards."""
        from tests.support.pulse import wait

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
        session.reload(sorted(set(session.changed()) | {p.relative_to(self.root).as_posix() for p in self.root.rglob("*.md")}))
        for conflict in session.conflicts():
            session.resolve(conflict.path, {each.where: "ours" for each in conflict.conflicts})
        wanted = {path: session.pattern(path).to_bytes() for path in session.changed() if session.exists(path)}
        report = session.save()
        wrong = [f"not saved: {path}: {why}" for path, why in report.refused]
        for path in wanted:
            if (self.root / path).read_bytes() != wanted[path]:
                wrong.append(f"{path} on disk is not what was asked for")
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


def memory() -> str:
    status = Path("/proc/self/status").read_text()
    rss = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    widgets = len(QApplication.allWidgets())
    return (
        f"rss {rss // 1024} MB, {len(os.listdir('/proc/self/task'))} threads, {len(os.listdir('/proc/self/fd'))} files,"
        f" {widgets} widgets, {len(gc.get_objects())} objects"
    )


def main() -> int:
    global STATE
    wanted = argparse.ArgumentParser()
    wanted.add_argument("folder", type=Path)
    wanted.add_argument("--seed", type=int, default=1)
    wanted.add_argument("--minutes", type=float, default=10)
    wanted.add_argument("--every", type=int, default=8, help="ms between two deeds")
    given = wanted.parse_args()
    faulthandler.enable()
    sys.setswitchinterval(0.001)
    STATE = open(given.folder.parent / f"state-{given.seed}", "wb")  # noqa: SIM115 - read after a crash
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    walk = Wanderer(app, given.folder.resolve(), given.folder.parent / "config", given.seed)
    began, told = time.monotonic(), 0.0
    timer = QTimer()

    def tick() -> None:
        nonlocal told
        now = time.monotonic() - began
        timer.start(given.every if walk.chance.random() < 0.9 else 250)  # before the deed, which may open a dialog's loop
        if now - told > 15:
            told = now
            print(f"{now:5.0f} s, {walk.done} deeds, {memory()}", flush=True)
        if now > given.minutes * 60:
            timer.stop()
            app.exit()
            return
        walk.step()

    timer.setSingleShot(True)
    timer.timeout.connect(tick)
    timer.start(1500)
    app.exec()
    wrong = walk.settle()
    gc.collect()
    print("END", walk.done, "deeds;", memory(), flush=True)
    print("\n".join(wrong) or "every file holds what was asked for", flush=True)
    for what, times in walk.counts.items():
        print(f"{times} × {what}")
    return 1 if wrong or walk.troubles else 0


if __name__ == "__main__":
    sys.exit(main())
