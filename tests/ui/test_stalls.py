"""The UI thread never blocks over 100 ms while 10,000 files are read."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.libraries import Writer
from tests.support.checkout import ROOT

FILES = 10_000
_TEXTS = 200  # as many are composed; the others are the same under other names

# A curator in a program of its own, whose collector is the program's: one small library first, so that everything is
# imported and drawn once, then the large one. Prints the stalls that are the program's own, while files are read.
CURATOR = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication

from curator.ui.collecting import Collector
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.support.pulse import Pulse, wait

app = QApplication([])
app.setQuitOnLastWindowClosed(False)
collector, theme, settings = Collector(), Theme(app, "light"), Settings(Path(sys.argv[3]))


def opened(root, painted=lambda: None):
    window, started = Window(root, theme, settings), []
    window.painted.connect(painted)
    window.started.connect(lambda: started.append(True))
    window.show()
    assert wait(lambda: bool(started), 300)
    return window


small = opened(Path(sys.argv[1]))
wait(lambda: not small.tasks.running)
small.close()
wait(lambda: not small.isVisible())
pulse = Pulse()
pulse.start()
window = opened(Path(sys.argv[2]), lambda: pulse.again("opening"))
browser, read = window.library.browser, [0]
window.tasks.progressed.connect(lambda task: read.__setitem__(0, task.progress.done))
for during, deed in (
    ("searching", lambda: browser.field.setText("commons status:draft")),
    ("searching for all", lambda: browser.field.setText("")),
    ("taking another in hand", lambda: browser.list.setCurrentIndex(browser.model.index(7, 0))),
    ("reading it", lambda: window.library.pane.show_tab("read")),
    ("back to the form", lambda: window.library.pane.show_tab("form")),
):
    pulse.during = during
    deed()
    until = read[0] + 1_000
    wait(lambda: read[0] > until or not window.reading, 300)
pulse.during = "reading on"
assert wait(lambda: not window.reading, 500)
assert window.bridge.catalogue.rows().total > 9_900
for stall in pulse.stalls:
    if stall.own > 0.1:
        print(stall)
pulse.stop()
window.close()
window.tasks.shutdown()
"""


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Path]:
    root = tmp_path / "large"
    root.mkdir()
    writer = Writer(_TEXTS, words=40)
    texts = [(slug, writer.file(number, slug)) for number, slug in enumerate(writer.slugs)]
    for number in range(FILES):
        slug, text = texts[number % _TEXTS]
        name = f"{slug}-{number}"
        (root / f"{name}.md").write_text(text.replace(slug, name), encoding="utf-8")
    yield root
    shutil.rmtree(root)


def stalls(library: Path, large: Path, home: Path) -> str:
    """What the curator's program says of the stalls in one opening, "" for none."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(home / "cache"), "XDG_DATA_HOME": str(home / "data")}
    done = subprocess.run(
        [sys.executable, "-c", CURATOR, str(library), str(large), str(home / "config")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_that_the_ui_thread_never_blocks_over_100_ms_while_10_000_files_are_read(
    library: Path, large: Path, tmp_path: Path
) -> None:
    found = stalls(library, large, tmp_path / "first")
    if found:  # what blocks by our own fault blocks again, what other programs did to us does not
        found = stalls(library, large, tmp_path / "second") and found
    assert not found, f"the UI thread stood still:\n{found}"
