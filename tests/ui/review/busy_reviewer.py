"""A curator at the keys of the review, to be killed: decides without end, and prints what the screen says is saved.

Started as a process of its own: `python busy_reviewer.py LIBRARY`.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.review.workspace import ReviewWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

_AHEAD = 5  # decisions
KEYS = (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_3, Qt.Key.Key_D, Qt.Key.Key_R)


def main(root: Path) -> int:
    app = QApplication([])
    window = QMainWindow()
    messages = Messages()
    tasks = Tasks(messages)
    theme = Theme(app, "light")
    catalogue = Catalogue(root, Path(tempfile.mkdtemp()))
    session = Session(root, author="Ada")
    session.accept_recovered()
    session.save()
    catalogue.scan()
    bridge = SessionBridge(root, messages)
    bridge.attach(session, catalogue)
    view = ReviewWorkspace(bridge, Actions(window, theme), tasks, theme)
    window.setCentralWidget(view)
    window.resize(1000, 700)
    window.show()
    told = 0

    def tell() -> None:
        """Print what the foot of the workspace says is saved, as somebody reads it there."""
        nonlocal told
        last = view.desk.last
        if last is not None and view.keys.last.words.accessibleName().endswith("Saved") and len(view.desk._done) > told:
            told = len(view.desk._done)
            (item,) = last.items
            os.write(1, (json.dumps([item.source, item.kind, item.target, last.decision]) + "\n").encode())

    def go_on() -> None:
        """The next key, a few ahead of what is saved: a slow disk must not leave nothing to decide after the kill."""
        if view.desk.card is not None and len(view.desk._done) < told + _AHEAD:
            QTest.keyClick(view, KEYS[len(view.desk._done) % len(KEYS)])

    view.desk.counted.connect(tell)
    keys = QTimer(interval=25)
    keys.timeout.connect(go_on)
    keys.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
