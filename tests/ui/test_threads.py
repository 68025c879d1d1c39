"""Classes of Qt come into being on the UI thread alone, however impatient the curator is."""

import subprocess
import sys
from pathlib import Path

from tests.support.checkout import ROOT

# An impatient curator in a program of its own, because what is imported once is not imported again: the list is there
# from last time, and a pattern is clicked before its views are built. Prints the classes that were made elsewhere.
CURATOR = """
import sys, threading
from pathlib import Path

ui_thread, elsewhere = threading.get_ident(), []
sys.addaudithook(
    lambda event, about: elsewhere.append(about[0])
    if event == "import" and threading.get_ident() != ui_thread
    else None
)
from PySide6.QtWidgets import QApplication

from curator.library.catalogue import Catalogue
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.support.pulse import wait

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
theme, settings = Theme(app, "light"), Settings(Path(sys.argv[2]))
known = Catalogue(Path(sys.argv[1]))
known.scan()
known.close()
window = Window(Path(sys.argv[1]), theme, settings)
started = []
window.started.connect(lambda: started.append(True))
window.show()
rows = window.library.browser.model
assert wait(lambda: rows.row(2) is not None)
assert not started
window.library.browser.list.setCurrentIndex(rows.index(2, 0))
assert wait(lambda: bool(started))
for name in ("review", "changes", "library"):
    window.show_workspace(name)
    wait(lambda: not window.tasks.running)
for name in ("read", "text", "yaml", "changes", "form"):
    window.library.pane.show_tab(name)
    wait(lambda: not window.tasks.running)
window.close()


def of_qt(name):
    module = sys.modules.get(name)
    made = [each for each in vars(module).values() if isinstance(each, type)] if module is not None else []
    return [each.__qualname__ for each in made if each.__module__ == name and type(each).__module__ == "Shiboken"]


print(*(f"{name}.{each}" for name in dict.fromkeys(elsewhere) for each in of_qt(name)))
"""


def test_that_no_class_of_qt_is_made_off_the_ui_thread(library: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CURATOR, str(library), str(tmp_path / "config")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
