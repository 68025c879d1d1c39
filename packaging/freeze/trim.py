"""What the frozen program leaves out: parts of its libraries that it never reaches.

PyInstaller follows every import it can read, also those that only a plotting or a statistics function would make. The
names below are left out; tests/packaging/test_freeze.py proves that the program imports without them.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

# Modules. Two that nobody seems to need are not among them: pyqtgraph imports `pydoc`, scipy all of numpy, `f2py` too.
MODULES = (
    *("tkinter", "_tkinter", "turtle", "turtledemo", "idlelib", "lib2to3", "ensurepip", "venv", "distutils"),
    *("setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack"),
    *("pytest", "_pytest", "hypothesis", "mypy", "ruff", "IPython", "matplotlib", "pandas", "sympy", "numba", "cupy"),
    # No line of the program goes to the network.
    *("ssl", "_ssl", "_hashlib", "ftplib", "imaplib", "poplib", "smtplib", "nntplib", "telnetlib", "xmlrpc"),
    *("sqlite3.test", "test", "curses", "_curses", "_curses_panel", "readline"),
    *("scipy.cluster", "scipy.datasets", "scipy.differentiate", "scipy.fftpack", "scipy.integrate"),
    *("scipy.interpolate", "scipy.io", "scipy.ndimage", "scipy.odr", "scipy.optimize", "scipy.signal", "scipy.stats"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter", "pyqtgraph.flowchart"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2", "PySide6.QtQuickTest"),
    *("PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools"),
    *("PySide6.QtConcurrent", "PySide6.QtXml", "PySide6.QtPrintSupport", "PySide6.QtTest"),
)

# Qt's plugins that are kept; all others are left out, and with them the libraries that only they need.
PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": (),  # Fusion is part of QtWidgets
    "imageformats": ("qgif", "qjpeg", "qwebp", "qico", "qsvg"),  # the pictures that pattern bodies show
    "iconengines": ("qsvgicon",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": (),
}

# Qt's libraries by the part that its name ends with: Qt6Core.dll, libQt6Core.so.6, QtCore.
LIBRARIES = ("Core", "Gui", "Widgets", "DBus", "Svg", "OpenGL", "OpenGLWidgets", "XcbQpa", "WaylandClient")

# Of the libraries of a Linux system, these two are taken along: Python itself, and the one that every system names its
# own way. All others are the system's: it knows its screen, its fonts and its security updates better, and what it
# loads beside the program must find them as young as it is itself.
OWN_LIBRARIES = ("libpython3", "libbz2")


def wanted(name: str, source: str) -> bool:
    """Whether a file that PyInstaller found belongs into the program. `name` is its place there, `source` here."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts[:-1]:
        kept = PLUGINS.get(parts[parts.index("plugins") + 1], ())
        return any(each in path.name for each in kept)
    if "translations" in parts and "PySide6" in parts:
        return path.name.startswith("qtbase_de")  # the languages that the program itself speaks
    if "qml" in parts or path.suffix in {".pyi", ".a", ".lib", ".prl"} or "tests" in parts:
        return False
    libraries = [part for part in parts if _is_qt_library(part)]
    if libraries:  # links to them too, and all that a framework of macOS holds
        return _part_of_qt(libraries[0]) in LIBRARIES
    if "PySide6" in parts and path.name.startswith(("opengl32sw", "d3dcompiler", "avcodec", "avformat")):
        return False
    if source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")) and path.parent == PurePosixPath("."):
        return path.name.startswith(OWN_LIBRARIES)
    return True


def trimmed(found: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of PyInstaller's table of contents, what is wanted."""
    return [(name, source, kind) for name, source, kind in found if wanted(name, source)]


def _is_qt_library(name: str) -> bool:
    apple = name.removesuffix(".framework")
    return name.startswith(("libQt6", "Qt6")) or (apple.startswith("Qt") and apple != "Qt" and "." not in apple)


def _part_of_qt(name: str) -> str:
    """`libQt6Core.so.6`, `Qt6Core.dll` and `QtCore` are all Core."""
    return name.removeprefix("lib").removeprefix("Qt6").removeprefix("Qt").partition(".")[0]
