"""Brings a place of the pattern in hand into view: a field in the form, a line of the YAML, words of the body."""

from PySide6.QtCore import QObject, QTimer

from curator.ui.actions import Actions
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.pattern_pane import PatternPane

_AGAIN = 30  # ms until a form that is still being built is asked again
_PATIENCE = 100  # times


class Places(QObject):
    """Follows the bridge's `place_wanted`."""

    def __init__(self, bridge: SessionBridge, actions: Actions, pane: PatternPane, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._pane = bridge, actions, pane
        self._wanted: tuple[str, str, int, int] | None = None
        self._left = 0
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._field)
        bridge.place_wanted.connect(self.show)

    def show(self, pointer: str, line: int, column: int) -> None:
        """Show the value at a JSON Pointer, or else a line and column of the file; neither shows the pattern."""
        path = self._bridge.current
        pattern = self._bridge.pattern(path) if path is not None else None
        self._actions.trigger("go.library")
        if path is None or pattern is None:
            return
        in_body = line >= pattern.body_line if pattern.frontmatter is not None else False
        if pattern.data is not None and pointer and not in_body:
            self._wanted, self._left = (path, pointer, line, column), _PATIENCE
            self._pane.show_tab("form", focus=False)
            self._field()
        elif in_body:
            self._body(line, column)
        elif line or pointer:
            self._text(line or pattern.line_of(pointer) or 1, column or 1)
        else:
            self._pane.show_tab(self._pane.tab)

    def _field(self) -> None:
        """The field that a pointer leads to or into; a form that is not ready is asked again."""
        if self._wanted is None or self._wanted[0] != self._bridge.current:
            return
        from curator.ui.form import FormView

        path, pointer, line, column = self._wanted
        form = self._pane.page("form")
        if not isinstance(form, FormView) or form.context.path != path or form.building:
            self._left -= 1
            if self._left > 0:
                self._again.start()
                return
        if isinstance(form, FormView) and form.context.path == path:
            at = pointer
            while at:
                if form.show_field(at):
                    return
                at = at.rpartition("/")[0]
        self._text(line, column)

    def _text(self, line: int, column: int) -> None:
        from curator.ui.source import SourceView

        self._pane.show_tab("yaml")
        page = self._pane.page("yaml")
        if isinstance(page, SourceView):
            page.go_to(line, column)

    def _body(self, line: int, column: int) -> None:
        from curator.ui.sections import SectionsView

        self._pane.show_tab("text")
        page, path = self._pane.page("text"), self._bridge.current
        pattern = self._bridge.pattern(path) if path is not None else None
        if isinstance(page, SectionsView) and pattern is not None:
            page.show_place(line - pattern.body_line, column - 1)
