"""The frozen program: what is left out of it is not needed, and whose work is in it is said."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

FREEZE = ROOT / "packaging" / "freeze"
sys.path.insert(0, str(FREEZE))

from notices import collect, shipped  # noqa: E402  (found through the line above)
from trim import MODULES, trimmed, wanted  # noqa: E402

_WITHOUT = """
import importlib, pkgutil, sys

left_out = set(sys.argv[1:])

class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name in left_out:
            raise ModuleNotFoundError(f"{name} is left out", name=name)

sys.meta_path.insert(0, Nothing())
import curator
for module in pkgutil.walk_packages(curator.__path__, "curator."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
import networkx, pyqtgraph, scipy.fft, scipy.sparse.csgraph, scipy.spatial, spellchecker, qtawesome
"""


def test_that_every_module_of_the_program_imports_without_what_is_left_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT, *MODULES], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "/venv/libQt6Widgets.so.6"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6"),
        ("PySide6/Qt6Gui.dll", "C:/venv/Qt6Gui.dll"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "/venv/QtCore"),
        ("PySide6/QtCore.abi3.so", "/venv/QtCore.abi3.so"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so"),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/venv/qwindows.dll"),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/qtbase_de.qm"),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0"),
        ("resources/schema/v7.1.yaml", "/checkout/resources/schema/v7.1.yaml"),
    ],
)
def test_that_what_the_program_needs_is_kept(name: str, source: str) -> None:
    assert wanted(name, source)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/lib/libQt6Qml.so.6", "/venv/libQt6Qml.so.6"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6"),
        ("PySide6/Qt6Quick.dll", "C:/venv/Qt6Quick.dll"),
        ("PySide6/Qt/lib/QtQml.framework/Resources/Info.plist", "/venv/Info.plist"),
        ("QtNetwork", "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so"),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/venv/libqopensslbackend.so"),
        ("PySide6/Qt/translations/qtbase_fr.qm", "/venv/qtbase_fr.qm"),
        ("libfontconfig.so.1", "/lib/x86_64-linux-gnu/libfontconfig.so.1"),
        ("numpy/tests/data.txt", "/venv/numpy/tests/data.txt"),
    ],
)
def test_that_what_the_system_has_and_what_nobody_uses_is_left_out(name: str, source: str) -> None:
    assert trimmed([(name, source, "BINARY")]) == []


def test_that_the_notices_name_every_package_that_is_shipped() -> None:
    text = collect()
    names = {package.name for package in shipped("pattern-curator")}
    assert {"PySide6_Essentials", "numpy", "networkx"} <= names
    assert [name for name in names if f"\n{name} " not in text] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n") == 1
    assert "PYTHON SOFTWARE FOUNDATION" in text.upper()
    assert str(Path.home()) not in text
