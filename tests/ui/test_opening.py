"""What is loaded where: nothing that holds Qt beside a running event loop, and nothing large in one piece."""

import subprocess
import sys
import types
from pathlib import Path

import pytest

from curator.ui.opening import load_in_steps, load_now

PACKAGE = """\
from . import first
second = first.number + 1
raise_at_last = {raised}
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "large_package"
    folder.mkdir()
    (folder / "__init__.py").write_text(PACKAGE.format(raised="None"))
    (folder / "first.py").write_text("number = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("large_package", "large_package.first"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return folder.name


def test_that_what_a_thread_of_its_own_loads_holds_no_qt() -> None:
    code = "import sys; from curator.ui import opening; opening.load_heavy(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "numpy" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pyqtgraph", "qtawesome", "qtpy"}


@pytest.mark.parametrize("way", ["load_for_motion", "load_for_map"])
def test_that_scipy_comes_in_pieces_and_not_a_second_time(way: str) -> None:
    code = f"""
import sys
from curator.ui import opening
opening.load_heavy()
new = []
before = set(sys.modules)
for _ in opening.{way}():
    new.append(len(set(sys.modules) - before))
    before = set(sys.modules)
assert "curator.links.forces" in sys.modules
assert not any(name.startswith("PySide6") for name in sys.modules)
print(max(new) / sum(new), *opening.{way}())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.45


def test_that_a_package_loaded_in_steps_is_the_package(package: str) -> None:
    steps = list(load_in_steps(package))
    assert len(steps) == 3
    import large_package  # type: ignore[import-not-found]

    assert isinstance(large_package, types.ModuleType)
    assert large_package.second == 2
    assert list(load_in_steps(package)) == []


def test_that_steps_given_up_half_way_leave_nothing_half_loaded(package: str) -> None:
    steps = load_in_steps(package)
    next(steps)
    steps.close()
    assert package not in sys.modules
    assert len(list(load_in_steps(package))) == 3


def test_that_two_who_load_the_same_package_both_get_the_whole(package: str) -> None:
    one, other = load_in_steps(package), load_in_steps(package)
    next(one)
    next(other)
    assert not hasattr(sys.modules[package], "second")
    assert len(list(one)) == 2
    assert list(other) == []
    assert sys.modules[package].second == 2


def test_that_who_wants_a_half_loaded_package_at_once_gets_the_whole(package: str) -> None:
    steps = load_in_steps(package)
    next(steps)
    load_now(package)
    assert sys.modules[package].second == 2
    assert list(steps) == []
    load_now(package)


def test_that_a_package_that_cannot_be_loaded_says_why_and_can_be_tried_again(package: str, tmp_path: Path) -> None:
    file = tmp_path / package / "__init__.py"
    whole = file.read_text()
    file.write_text(PACKAGE.format(raised="1 / 0"))
    with pytest.raises(ZeroDivisionError):
        list(load_in_steps(package))
    file.write_text(whole)
    assert len(list(load_in_steps(package))) == 3
