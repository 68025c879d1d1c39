"""A large library in the whole window: when there is something to work with, and how much memory it takes.

python -m pytest tests/benchmarks/test_opening.py -m benchmark -s
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.libraries import library
from tests.benchmarks.test_library import FILES, WORDS, libraries
from tests.support.checkout import ROOT

pytestmark = pytest.mark.benchmark

# The program as it is started, looked at from within; it ends when everything is read and checked, and a step over all
# patterns was made and followed where that is wanted.
CHILD = """
import json, sys, time
from pathlib import Path
import curator.app
from PySide6.QtCore import QTimer
from curator.ui.window import Window

told = {}


def peak():
    status = Path("/proc/self/status")
    return int(status.read_text().split("VmHWM:")[1].split()[0]) // 1024 if status.exists() else 0


class Measured(Window):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        model = self.library.browser.model
        self.painted.connect(lambda: told.setdefault("window", time.time()))
        self._rows_came.connect(lambda: told.setdefault("first rows", time.time()))
        self.started.connect(lambda: told.setdefault("all views", time.time()))
        self.changes = sys.argv[2] == "change all"
        self.look = QTimer(self, interval=100)
        self.look.timeout.connect(self.when_quiet)
        self.look.start()

    def when_quiet(self):
        if "all views" not in told or self.reading or self.tasks.running:
            return
        if not self.changes:
            told["megabytes"] = peak()
            print(json.dumps(told))
            self.look.stop()
            self.bridge.session.revert(self.bridge.session.changed())
            self.close()
            return
        self.changes = False
        from curator.library.editing.edits import PatchEdit
        patch = [{"op": "add", "path": "/curated", "value": "by hand"}]
        edits = [PatchEdit(path, patch) for path in self.bridge.catalogue.rows("-is:broken").paths()]
        self.tasks.run(lambda progress: self.bridge.session.apply(edits, "Change all"))


curator.app.Window = Measured
sys.exit(curator.app.run(Path(sys.argv[1])))
"""


def opened(root: Path, home: Path, what: str) -> dict[str, float]:
    """Seconds to the drawn window, the first rows read and all views; megabytes at the most."""
    home.mkdir(exist_ok=True)
    kinds = ("CONFIG", "CACHE", "DATA", "STATE")
    environment = {**os.environ, **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in kinds}}
    began = time.time()
    command = [sys.executable, "-c", CHILD, str(root), what]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    return {name: value if name == "megabytes" else value - began for name, value in told.items()}


@pytest.mark.parametrize("what", ["read and check", "change all"])
def test_that_a_first_opening_is_timed_and_weighed_in_the_window(tmp_path: Path, what: str) -> None:
    told = opened(library(libraries(), FILES, WORDS), tmp_path / "home", what)
    seconds = ", ".join(f"{name} after {value:.1f} s" for name, value in told.items() if name != "megabytes")
    print(f"\n{FILES:,} files, {what}: {seconds}; at most {told['megabytes']:.0f} MB (bar 400 MB with all open)")
