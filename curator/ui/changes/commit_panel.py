"""Committing what is saved: which files, with which words, and what git or its hooks said."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from curator.library.git import Git, GitFailed
from curator.library.uncommitted import Uncommitted
from curator.ui.changes.file_list import FileListModel
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.banner import Banner

_MESSAGE_LINES = 3
_SAID_LINES = 8
_ID = 8  # characters of a commit's id that people tell each other


class CommitPanel(QWidget):
    """Below the list of changed files; hidden outside of a checkout. The message stays until it is committed."""

    committed = Signal()
    stirred = Signal()  # whether a commit is possible may have changed

    def __init__(self, bridge: SessionBridge, tasks: Tasks, theme: Theme, files: FileListModel) -> None:
        super().__init__()
        self._bridge, self._tasks, self._theme, self._files = bridge, tasks, theme, files
        self._busy = False
        self._checkout = False
        self._good_news = False  # the banner tells of a commit that was made
        self.all_box = QCheckBox()
        self.all_box.setToolTip(self.tr("Choose all files, or none"))
        self.all_box.setAccessibleName(self.all_box.toolTip())
        self.message = QPlainTextEdit()
        self.message.setPlaceholderText(self.tr("What was changed, and why"))
        self.message.setAccessibleName(self.tr("Commit message"))
        self.message.setTabChangesFocus(True)
        self.message.installEventFilter(self)
        self.note = QLabel(self.tr("Edits that are not saved are not part of it."))
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.button = QPushButton()
        self.button.setAccessibleName(self.tr("Commit"))
        self.button.setProperty("role", "primary")
        self.banner = Banner(theme)
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setProperty("role", "mono")
        self.said.setAccessibleName(self.tr("What git said"))
        self.said.hide()
        line = QWidget()
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout()
        row.addWidget(self.all_box, 1)
        row.addWidget(self.button)
        inner = QVBoxLayout()
        inner.setContentsMargins(GRID * 4, GRID * 3, GRID * 3, GRID * 3)
        inner.setSpacing(GRID * 2)
        for widget in (self.banner, self.said, self.message, self.note):
            inner.addWidget(widget)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inner)
        self.all_box.clicked.connect(self._tick_all)
        self.message.textChanged.connect(self._on_typing)
        self.button.clicked.connect(self.commit)
        files.ticked.connect(self._tell)
        theme.changed.connect(self._measure)
        self._measure()
        self.hide()

    @property
    def ready(self) -> bool:
        """Whether there are files and words for a commit."""
        return not self._busy and bool(self._files.chosen()) and bool(self.message.toPlainText().strip())

    def show_checkout(self, there: bool) -> None:
        """The list was filled anew; `there` says whether the library stands in a checkout."""
        self._checkout = there
        self._tell()

    def commit(self) -> None:
        """Commit the ticked files as they stand on disk, off the UI thread."""
        if not self.ready:
            return
        chosen, message, root = self._files.chosen(), self.message.toPlainText().strip(), self._bridge.root
        paths = [path for file in chosen for path in file.paths]
        self._busy = True
        self.banner.hide()
        self.said.hide()
        self._tell()
        self._tasks.run(
            lambda _progress: _commit(Git.find(root), paths, message),
            on_done=lambda made: self._done(chosen, made),
            on_failed=self._failed,
            owner=self,
        )

    def _done(self, chosen: tuple[Uncommitted, ...], made: str) -> None:
        self._busy = False
        self.message.clear()
        one = self.tr("Committed 1 file as {1}.")
        words = one if len(chosen) == 1 else self.tr("Committed {0} files as {1}.")
        self._good_news = True
        self.banner.show_message("info", words.format(number(len(chosen)), made[:_ID]))
        self._tell()
        self.committed.emit()

    def _failed(self, failure: Exception) -> None:
        self._busy = False
        said = failure.said if isinstance(failure, GitFailed) else ""
        kept = self.tr("Nothing was committed; your files and your message are as they were.")
        self._good_news = False
        self.banner.show_message("error", f"{told(str(failure))} {kept}")
        self.said.setPlainText(said)
        self.said.setVisible(said.count("\n") > 0)  # one line stands in the sentence already
        self._tell()

    def _on_typing(self) -> None:
        if self._good_news and self.message.toPlainText():
            self._good_news = False
            self.banner.hide()
        self._tell()

    def _tick_all(self) -> None:
        every = [entry.path for entry in self._files.entries if entry.uncommitted is not None]
        self._files.choose(every, len(self._files.chosen()) < len(every))

    def _tell(self) -> None:
        """Say how many files are chosen, and whether they can be committed."""
        every = sum(entry.uncommitted is not None for entry in self._files.entries)
        unsaved = any(entry.path and entry.uncommitted is None for entry in self._files.entries)
        count = len(self._files.chosen())
        state = Qt.CheckState
        self.all_box.setTristate(0 < count < every)
        self.all_box.setCheckState(
            state.Checked if count == every else state.PartiallyChecked if count else state.Unchecked
        )
        self.all_box.setText(self.tr("{0} of {1}").format(number(count), number(every)))
        self.all_box.setAccessibleName(self.tr("{0} of {1} files chosen").format(number(count), number(every)))
        self.note.setVisible(unsaved)
        one = self.tr("Commit 1 file")
        self.button.setText(
            self.tr("Committing…")
            if self._busy
            else one
            if count == 1
            else self.tr("Commit {0} files").format(number(count))
        )
        self.button.setEnabled(self.ready)
        self.button.setToolTip(
            self.tr("Commit (Ctrl+Return)") if self.ready else self.tr("Choose files and write a message first")
        )
        for widget in (self.all_box, self.message, self.button):
            widget.setVisible(every > 0)
        self.note.setVisible(every > 0 and unsaved)
        self.setVisible(self._checkout and (every > 0 or self.banner.isVisibleTo(self)))
        self.stirred.emit()

    def _measure(self) -> None:
        self.said.setFont(self._theme.mono("small"))
        for text, lines in ((self.message, _MESSAGE_LINES), (self.said, _SAID_LINES)):
            text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + GRID * 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commit()
                return True
        return super().eventFilter(watched, event)


def _commit(git: Git | None, paths: list[str], message: str) -> str:
    if git is None:
        raise GitFailed("The library is in no git checkout any more, or git cannot be run.")
    return git.commit(paths, message)
