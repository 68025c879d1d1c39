"""What a curator does at random, by real mouse and key events: one method a deed."""

import random
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

from curator.ui.window import Window
from tests.endurance.outsider import Outsider

QUERIES = (
    "coalition",
    "status:draft",
    "domain:",
    "vitality:<3",
    "links:pending",
    '"commons',
    "a OR",
    "is:broken",
    "is:changed",
    "-draft trust",
    "confidence:2..3",
    "zzzz",
    "slug:co",
    "problem:dangling",
    "title:the",
    "links:",
    "((",
    "status:draft links:pending",
)
WORDS = (
    "care",
    "2.5",
    "3",
    "draft",
    "a: b # c",
    "trust and commons",
    "ünïcødé ☂",
    "- item",
    "'",
    '"q"',
    "2024-02-30",
    "\\x",
    "0",
    "–",
)
NEVER = ("open library", "quit", "close window", "menu", "show in folder", "open the sample", "open recent")


class Deeds:
    """The deeds; `window` is the one that stands now."""

    window: Window
    outsider: Outsider
    chance: random.Random
    open: Callable[[], None]
    last: list[str]

    @property
    def choices(self) -> tuple[tuple[int, Callable[[], None]], ...]:
        """How often each deed is done in comparison with the others."""
        return (
            (14, self.pick_row),
            (6, self.hold_down),
            (6, self.search),
            (10, self.switch_tab),
            (5, self.switch_workspace),
            (18, self.edit_something),
            (14, self.press_something),
            (8, self.undo_or_redo),
            (9, self.decide),
            (2, self.look),
            (2, self.size_fonts),
            (2, self.resize),
            (2, self.docks),
            (3, self.touch_graph),
            (5, self.outside),
            (4, self.save),
            (1, self.reopen),
            (2, self.palette),
            (4, self.any_key),
            (3, self.wheel),
            (3, self.facets),
            (2, self.back),
            (2, self.review),
        )

    def _say(self, more: str) -> None:
        self.last[-1] += f" {more}"

    @staticmethod
    def allowed(text: str) -> bool:
        """Whether a control may be pressed; some lead out of the library."""
        return not any(word in text.replace("&", "").lower() for word in NEVER)

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
                QTest.keyClick(
                    view, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown))
                )

    def search(self) -> None:
        field = self.window.library.browser.field
        if field.isVisible():
            field.setFocus()
            field.clear()
            text = self.chance.choice((*QUERIES, "", "", "", ""))
            self._say(text)
            QTest.keyClicks(field, text)
            if self.chance.random() < 0.3:
                QTest.keyClick(
                    field, self.chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
                )

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
        widgets = [
            w
            for w in self._visible(QWidget)
            if isinstance(w, QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QSlider)
        ]
        if not widgets:
            return
        widget = self.chance.choice(widgets)
        self._say(f"{type(widget).__name__} {widget.accessibleName()}")
        self._into_view(widget)
        QTest.mouseClick(
            widget if not isinstance(widget, QPlainTextEdit | QTextEdit) else widget.viewport(),
            Qt.MouseButton.LeftButton,
        )
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
                _type(target, self.chance.choice(WORDS))
            elif roll < 0.7:
                QTest.keyClick(
                    target,
                    self.chance.choice(
                        (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home)
                    ),
                )
            elif roll < 0.8:
                QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            else:
                QTest.keyClick(
                    target,
                    self.chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backtab)),
                )

    def press_something(self) -> None:
        buttons = [
            b
            for b in self._visible(QAbstractButton)
            if b.isEnabled() and self.allowed(b.text() + b.accessibleName() + b.toolTip())
        ]
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
                    QTest.keyClick(
                        target,
                        self.chance.choice(
                            (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_3, Qt.Key.Key_Down)
                        ),
                    )
                    target = QApplication.focusWidget()

    def review(self) -> None:
        if self.window.bridge.ready:
            self.window.show_workspace("review")
            view = self.window.workspaces.currentWidget()
            for _ in range(self.chance.randint(1, 8)):
                target = QApplication.focusWidget() or view
                QTest.keyClick(
                    target,
                    self.chance.choice(
                        (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_U)
                    ),
                )
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
            event = QWheelEvent(
                at,
                QPointF(view.mapToGlobal(at.toPoint())),
                QPoint(),
                step,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
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
            keys = (
                Qt.Key.Key_Tab,
                Qt.Key.Key_Backtab,
                Qt.Key.Key_Escape,
                Qt.Key.Key_F6,
                Qt.Key.Key_Space,
                Qt.Key.Key_End,
                Qt.Key.Key_F,
            )
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
        for on, each in (
            (control, modifier.ControlModifier),
            (shift, modifier.ShiftModifier),
            (alt, modifier.AltModifier),
        ):
            if on:
                modifiers |= each
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    @staticmethod
    def _alive(widget: QWidget) -> bool:
        return shiboken6.isValid(widget)


def _type(target: QWidget, text: str) -> None:
    """As `QTest.keyClicks`, which ends the program at letters beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if shiboken6.isValid(target):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)
