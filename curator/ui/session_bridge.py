"""What views know about the library: its session, its catalogue, the pattern in hand, and what just changed.

How a view is made and lives
- Every view is a QWidget constructed as `View(bridge, actions, tasks, theme)`: SessionBridge, Actions, Tasks, Theme.
  The window builds it after the first paint, when the session is there, and once per opened library: the session never
  changes during a view's life. A view builds itself empty and shows `bridge.current` if that is not None.
- The pattern in hand is `bridge.current`, a path relative to the root, or None. `bridge.current_changed(path)`
  announces another one ("" for none). A view that is hidden may wait for its showEvent before it redraws.
- `bridge.changed(Change)` arrives in the UI thread after every edit, undo, redo, save and reload, whoever asked. A view
  redraws if `bridge.current in change.paths`; it passes `initiator=self` to `apply` and may skip its own echo
  (`change.initiator is self and change.what == "edit"`).
- A view edits through `bridge.apply([PatchEdit(path, ops)], label, self)`: a refusal becomes a notice and None comes
  back.
- To go elsewhere: `bridge.open_pattern(path_or_slug)`; an unknown one becomes a notice.
- To tell the user something: `bridge.messages.done("Saved 2 files")` (info, done, warning, error). Questions only where
  something would be lost.
- Commands are registered in the view's constructor: see curator/ui/actions.py.
- Work that may take over 20 ms goes through `tasks.run(…, owner=self)`: see curator/ui/tasks.py.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from curator.ui.messages import Messages

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.catalogue import Catalogue
    from curator.library.editing.edits import Edit
    from curator.library.editing.session import Change, Session
    from curator.pattern import Pattern


class SessionBridge(QObject):
    """Qt's side of one library. `attach` gives it session and catalogue once, after the window stands."""

    attached = Signal()
    changed = Signal(object)  # Change, in the UI thread
    current_changed = Signal(str)  # path relative to the root, "" for none
    settling = Signal()  # before saving, undoing, closing: hand over what is still being typed
    save_requested = Signal(object)  # list of paths that a view wants saved
    indexed = Signal(object)  # list, search and links have caught up with these paths (a frozenset; None: with any)
    place_wanted = Signal(str, int, int)  # a pointer, or a line and column (0: none), of the pattern in hand
    trail_changed = Signal()  # back or forward became possible or impossible

    _arrived = Signal(object)
    _moved = Signal(object)

    def __init__(self, root: Path, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = root
        self.messages = messages
        self._session: Session | None = None
        self._catalogue: Catalogue | None = None
        self._current: str | None = None
        self._vanished: str | None = None  # what was in hand when its file went; it may come back
        self._renamed: dict[str, str] = {}  # what a curator renamed here: the path now by the path before
        self._back: list[str] = []
        self._forward: list[str] = []
        self._unsubscribe: Callable[[], None] | None = None
        self._moved.connect(self._follow, Qt.ConnectionType.AutoConnection)
        self._arrived.connect(self._announce, Qt.ConnectionType.AutoConnection)  # listeners are told on any thread

    @property
    def session(self) -> "Session":
        """The one mutator. RuntimeError before `attach`, which no view lives to see."""
        if self._session is None:
            raise RuntimeError("The library is not open yet.")
        return self._session

    @property
    def catalogue(self) -> "Catalogue":
        """Summaries, search and facets of the library. RuntimeError before `attach`."""
        if self._catalogue is None:
            raise RuntimeError("The library is not open yet.")
        return self._catalogue

    @property
    def ready(self) -> bool:
        return self._session is not None

    def attach(self, session: "Session", catalogue: "Catalogue") -> None:
        """Hand over the opened library; from here on `changed` speaks."""
        self._session, self._catalogue = session, catalogue
        self._unsubscribe = session.subscribe(self._arrived.emit)
        self.attached.emit()

    def close(self) -> None:
        """Stop listening, and close session and catalogue."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self._session is not None:
            self._session.close()
        if self._catalogue is not None:
            self._catalogue.close()

    # the pattern in hand

    @property
    def current(self) -> str | None:
        """Path of the pattern in hand, relative to the root, or None."""
        return self._current

    def open_pattern(self, path_or_slug: str) -> bool:
        """Take a pattern in hand, by path, slug or id. False, with a notice, when the library has no such pattern."""
        path = self.find(path_or_slug)
        if path is None:
            self.messages.warning(self.tr("This library has no pattern “{0}”.").format(path_or_slug))
            return False
        while path in self._renamed and not self.session.exists(path):
            path = self._renamed[path]
        if path != self._current:
            if self._current is not None:
                self._back.append(self._current)
            self._forward.clear()
            self._go(path)
        return True

    def open_at(self, path: str, pointer: str = "", line: int = 0, column: int = 0) -> bool:
        """Take a pattern in hand and show a place in it: a value's, or a line and column of the file (1-based)."""
        if not self.open_pattern(path):
            return False
        self.place_wanted.emit(pointer, line, column)
        return True

    def find(self, path_or_slug: str) -> str | None:
        """The path of a pattern by path, slug or id, or None."""
        if not path_or_slug:
            return None
        row = self.catalogue.row(path_or_slug) or self.catalogue.by_slug(path_or_slug) if self.ready else None
        if row is not None:
            return row.path
        inside = not Path(path_or_slug).is_absolute() and ".." not in PurePosixPath(path_or_slug).parts
        return path_or_slug if inside and (self.root / path_or_slug).is_file() else None

    def pattern(self, path: str) -> "Pattern | None":
        """The pattern with its unsaved edits; None when there is no such file (any more). Any thread."""
        from curator.pattern import UnsafeEdit

        try:
            return self.session.pattern(path)
        except (UnsafeEdit, OSError):
            return None

    def unsaved(self, paths: "Iterable[str]") -> "Iterator[tuple[str, Pattern | None]]":
        """Files with their unsaved edits, one after the other; None for one that is to be deleted. Any thread.

        What cannot be read is passed over.
        """
        from curator.library.editing.edits import PatternMissing
        from curator.pattern import UnsafeEdit

        for path in paths:
            try:
                yield path, self.session.pattern(path)
            except PatternMissing:
                yield path, None
            except (UnsafeEdit, OSError):
                continue

    def title(self, path: str) -> str:
        """What a pattern is called, unsaved edits included; its file's name where it states nothing. Any thread."""
        pattern = self.pattern(path)
        title = pattern.data.get("title") if pattern is not None and pattern.data else None
        return title if isinstance(title, str) and title else PurePosixPath(path).stem.replace("-", " ").capitalize()

    def current_bytes(self, path: str) -> bytes:
        """The file with its unsaved edits; empty when there is none (any more). Any thread."""
        pattern = self.pattern(path)
        return pattern.to_bytes() if pattern is not None else b""

    def saved_bytes(self, path: str) -> bytes:
        """The file as it is on disk; empty when it is not there. Any thread."""
        try:
            return (self.root / path).read_bytes()
        except OSError:
            return b""

    @property
    def trail(self) -> frozenset[str]:
        """What `go_back` and `go_forward` lead to."""
        return frozenset((*self._back, *self._forward))

    @property
    def can_go_back(self) -> bool:
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._forward)

    def go_back(self) -> None:
        """The pattern that was in hand before this one."""
        if self._back and self._current is not None:
            self._forward.append(self._current)
            self._go(self._back.pop())

    def go_forward(self) -> None:
        if self._forward and self._current is not None:
            self._back.append(self._current)
            self._go(self._forward.pop())

    def _go(self, path: str) -> None:
        self._current, self._vanished = path, None
        self.current_changed.emit(path)
        self.trail_changed.emit()

    def follow(self, moves: "Mapping[str, str]") -> None:
        """Files have other names now (new paths by old ones): what is in hand, or was, stays so. Any thread."""
        if moves:
            self._moved.emit(dict(moves))

    def _follow(self, moves: dict[str, str]) -> None:
        self._back = [moves.get(path, path) for path in self._back]
        self._forward = [moves.get(path, path) for path in self._forward]
        here = self._current or self._vanished
        if here is None or here not in moves:
            return
        self._current, self._vanished = moves[here], None
        self.current_changed.emit(self._current)
        if self._current != here:
            self.messages.info(
                self.tr("The file of “{0}” was renamed on disk; it is {1} now.").format(
                    self.title(self._current), self._current
                )
            )

    def _announce(self, change: "Change") -> None:
        moved = dict(change.moved)
        for old, new in moved.items():
            self._renamed.pop(new, None)
            self._renamed[old] = new  # a list may know the old name alone for a moment, and choose it again
        if moved:
            self._back = [moved.get(path, path) for path in self._back]
            self._forward = [moved.get(path, path) for path in self._forward]
        here = self._current
        if here in moved:
            self._current = moved[here]
            self.current_changed.emit(self._current)
        elif here is not None and here in change.paths and not self.session.exists(here):
            self._current, self._vanished = None, here
            self.current_changed.emit("")
        self.changed.emit(change)

    # asking for changes

    def apply(
        self, edits: "Sequence[Edit]", label: str, initiator: object | None = None, *, coalesce: str | None = None
    ) -> "Change | None":
        """`session.apply`, with a refusal told to the user. None when nothing was changed."""
        return self._told(lambda: self.session.apply(edits, label, initiator, coalesce=coalesce))

    def undo(self) -> "Change | None":
        """Take the last step back; a refusal is told to the user."""
        self.settling.emit()
        return self._told(self.session.undo)

    def redo(self) -> "Change | None":
        """Make the step again that was undone last; a refusal is told to the user."""
        self.settling.emit()
        return self._told(self.session.redo)

    def revert(self, paths: "Sequence[str]") -> "Change | None":
        """Take files back to what is on disk, as a step that can be undone; a refusal is told to the user."""
        self.settling.emit()
        return self._told(lambda: self.session.revert(paths))

    def _told(self, deed: "Callable[[], Change | None]") -> "Change | None":
        from curator.pattern import UnsafeEdit

        try:
            return deed()
        except UnsafeEdit as refusal:
            self.messages.warning(str(refusal))
            return None
