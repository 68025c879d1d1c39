"""Underlines what the spell checker does not know, and offers what may have been meant."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.spelling import LANGUAGES, NAMED, SpellChecker, WordLists
from curator.ui.sections.words import words_of
from curator.ui.tasks import Progress, Task, Tasks

_PAUSE = 350  # ms after the last key


class SpellingMarks(QObject):
    """Off until `set_enabled`. `checked` says that all words of the editor have been looked at."""

    checked = Signal()
    changed = Signal()  # on or off, or another language

    def __init__(
        self,
        editor: MarkdownEditor,
        tasks: Tasks,
        checker_for: Callable[[str], SpellChecker] = WordLists,
        language: str = LANGUAGES[0],
    ) -> None:
        super().__init__(editor)
        self._editor, self._tasks, self._checker_for = editor, tasks, checker_for
        self._checker = checker_for(language)
        self._language, self._enabled = language, False
        self._known: dict[str, bool] = {}  # whether a word is wrong
        self._accepted: set[str] = set()
        self._task: Task | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        editor.textChanged.connect(self._soon)
        editor.suggest = self._suggest

    @property
    def enabled(self) -> bool:
        return self._enabled

    @property
    def language(self) -> str:
        return self._language

    def set_enabled(self, enabled: bool) -> None:
        """Check, or let the text be."""
        self._enabled = enabled
        if enabled:
            self._look()
        else:
            self._pause.stop()
            self._editor.highlighter.mark_wrong(frozenset())
        self.changed.emit()

    def choose(self, language: str) -> None:
        """Check against another language, from now on."""
        self._language, self._checker = language, self._checker_for(language)
        self._known.clear()
        self.set_enabled(True)

    def menu(self) -> QMenu:
        """The languages to choose from, the one in use checked."""
        menu = QMenu()
        group = QActionGroup(menu)
        for code in LANGUAGES:
            name = QLocale(code).nativeLanguageName()
            action = QAction(name[:1].upper() + name[1:], menu, checkable=True)
            action.setChecked(code == self._language)
            action.triggered.connect(lambda _checked=False, chosen=code: self.choose(chosen))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _soon(self) -> None:
        if self._enabled:
            self._pause.start()

    def _look(self) -> None:
        """Have all words looked up that were not before."""
        text, names, checker = self._editor.text(), self._language in NAMED, self._checker
        known = dict.fromkeys(self._known)
        if self._task is not None:
            self._task.cancel()

        def work(progress: Progress) -> tuple[set[str], set[str]]:
            words = {word for line in text.split("\n") for _, _, word in words_of(line, names)}
            unknown = words.difference(known)
            return words, set() if progress.cancelled else checker.misspelled(unknown)

        def done(found: tuple[set[str], set[str]]) -> None:
            words, wrong = found
            if self._enabled and checker is self._checker:
                self._known |= {word: word in wrong for word in words if word not in self._known}
                self._mark(words)
                self.checked.emit()

        self._task = self._tasks.run(work, on_done=done, owner=self)

    def _mark(self, words: set[str]) -> None:
        self._editor.highlighter.mark_wrong(
            frozenset(word for word in words if self._known.get(word) and word not in self._accepted),
            names=self._language in NAMED,
        )

    def _suggest(self, menu: QMenu, selected: str, swap: Callable[[str], None]) -> None:
        """Put what may have been meant at the head of a context menu."""
        word = selected.replace("’", "'")
        if not self._enabled or not self._known.get(word) or word in self._accepted:
            return
        first = menu.actions()[0] if menu.actions() else None
        made = []
        for each in self._checker.suggestions(word):
            action = QAction(each, menu)
            action.triggered.connect(lambda _checked=False, chosen=each: swap(chosen))
            made.append(action)
        if not made:
            nothing = QAction(self.tr("No suggestions"), menu)
            nothing.setEnabled(False)
            made.append(nothing)
        accept = QAction(self.tr("Accept “{0}”").format(selected), menu)
        accept.triggered.connect(lambda _checked=False: self._accept(word))
        divider = QAction(menu)
        divider.setSeparator(True)
        for action in (*made, accept, divider):
            if first is not None:
                menu.insertAction(first, action)
            else:
                menu.addAction(action)

    def _accept(self, word: str) -> None:
        self._accepted.add(word)
        self._look()
