"""What every test stands on: its own home, the corpus where there is one, and the duty to leave nothing behind."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.checkout import CORPUS

_HOME = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Gives this run a home of its own before anything asks where the curator's folders are.

    No test reads or writes the developer's settings, caches, journals or git configuration.
    """
    home = Path(tempfile.mkdtemp(prefix="pattern-curator-tests-"))
    config.stash[_HOME] = home
    for variable, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "runtime"),
    ):
        (home / folder).mkdir(mode=0o700)
        os.environ[variable] = str(home / folder)
    os.environ["HOME"] = str(home)
    (home / "gitconfig").write_text(
        "[user]\n\tname = A Curator\n\temail = curator@example.org\n"
        "[init]\n\tdefaultBranch = main\n[commit]\n\tgpgsign = false\n"
    )
    os.environ["GIT_CONFIG_GLOBAL"] = str(home / "gitconfig")
    os.environ["GIT_CONFIG_NOSYSTEM"] = "1"
    # Without a word to the contrary, no test opens a window on the developer's screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

    from pytestqt.qtbot import QtBot

    # How long a test waits for what must come is no expectation; the limit only ends a wait that would last forever.
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitCallback):
        wait.__kwdefaults__["timeout"] = 30_000

    from hypothesis import HealthCheck, settings

    settings.register_profile(
        "project",
        deadline=None,  # a slow machine is no defect
        derandomize=bool(os.environ.get("CI")),  # a change is judged by itself, not by the day's luck
        suppress_health_check=[HealthCheck.too_slow],
        print_blob=True,
    )
    settings.load_profile("project")


def pytest_unconfigure(config: pytest.Config) -> None:
    if _HOME in config.stash:
        shutil.rmtree(config.stash[_HOME], ignore_errors=True)


def pytest_sessionstart() -> None:
    from tests.support import leftovers

    leftovers.watch()


def pytest_runtest_logstart() -> None:
    from tests.support import leftovers

    leftovers.listen()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever asks for the corpus carries its marker, so that `-m corpus` and `-m "not corpus"` tell the truth."""
    for item in items:
        if "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker("corpus")


@pytest.fixture(autouse=True)
def leaves_nothing_behind() -> Iterator[None]:
    """Fails a test that leaves threads, timers, pool work or windows behind, or Qt complaining while it is torn down.

    The first fixture of every test, hence the last to be torn down: what the others clear away is gone by then.
    """
    from tests.support import leftovers

    before = leftovers.now()
    yield
    left = leftovers.since(before)
    if left:
        pytest.fail("This test leaves behind:\n" + "\n".join(f"  {line}" for line in left), pytrace=False)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real pattern files (read only), or a skipped test that says where they were looked for."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus of real pattern files at {CORPUS}")
    return CORPUS
