"""The status line: how much there is and waits, the branch, what goes on in the background and can be stopped."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from curator.ui.icons import icon
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number


class StatusLine(QWidget):
    """Facts left, work right."""

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._shown: list[Task] = []
        self.count = self._fact(self.tr("Patterns"))
        self.pending = self._fact(self.tr("Links to review"))
        self.unsaved = self._fact(self.tr("Unsaved files"))
        self.unsaved.setProperty("role", "fact-changed")
        self.branch_icon = QLabel()
        self.branch = self._fact(self.tr("Branch"))
        self.work = self._fact(self.tr("Background work"))
        self.bar = QProgressBar()
        self.bar.setFixedWidth(GRID * 32)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setIcon(icon(theme, "close"))
        self.cancel.setToolTip(self.tr("Stop this"))
        self.cancel.setAccessibleName(self.tr("Stop the background work"))
        self.cancel.clicked.connect(self._stop)

        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, 0, GRID * 2, 0)
        row.setSpacing(GRID * 4)
        for label in (self.count, self.pending, self.unsaved):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.work)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        branch = QHBoxLayout()
        branch.setSpacing(GRID)
        branch.addWidget(self.branch_icon)
        branch.addWidget(self.branch)
        row.addLayout(branch)
        self.setFixedHeight(max(GRID * 7, self.fontMetrics().height() + GRID * 2))
        self._show_work()
        self.show_branch("")
        tasks.started.connect(self._on_started)
        tasks.progressed.connect(lambda _task: self._show_work())
        tasks.finished.connect(self._on_finished)
        theme.changed.connect(self._restyle)

    def show_counts(self, patterns: int, pending: int, unsaved: int) -> None:
        """The facts of the library; zeros that say nothing are left out."""
        one = self.tr("1 pattern")
        self.count.setText(one if patterns == 1 else self.tr("{0} patterns").format(number(patterns)))
        self.count.show()
        self.pending.setText(self.tr("{0} links to review").format(number(pending)))
        self.pending.setVisible(pending > 0)
        self.unsaved.setText(self.tr("● {0} not saved").format(unsaved))
        self.unsaved.setVisible(unsaved > 0)

    def show_branch(self, text: str) -> None:
        """The checkout's branch with what is ahead and behind; "" outside of one."""
        self.branch.setText(text)
        self.branch.setVisible(bool(text))
        self.branch_icon.setVisible(bool(text))
        self._restyle()

    def _fact(self, name: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", "fact")
        label.setAccessibleName(name)
        label.hide()
        return label

    def _restyle(self) -> None:
        self.branch_icon.setPixmap(icon(self._theme, "branch").pixmap(14, 14))
        self.setFixedHeight(max(GRID * 7, self.fontMetrics().height() + GRID * 2))

    def _on_started(self, task: Task) -> None:
        self._shown.append(task)
        self._show_work()

    def _on_finished(self, task: Task) -> None:
        if task in self._shown:
            self._shown.remove(task)
        self._show_work()

    def _show_work(self) -> None:
        task = self._shown[-1] if self._shown else None
        for widget in (self.work, self.bar, self.cancel):
            widget.setVisible(task is not None and (widget is not self.cancel or task.stoppable))
        if task is None:
            return
        progress = task.progress
        counted = f" {number(progress.done)} / {number(progress.total)}" if progress.total else ""
        self.work.setText(task.label + counted)
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _stop(self) -> None:
        if self._shown:
            self._shown[-1].stop()
            self._on_finished(self._shown[-1])
