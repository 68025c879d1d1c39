"""What the curator chose: declared options in one JSON file, and the state of the window per library in others.

The files live in the platform's configuration folder and carry a version; an older one is migrated when it is read,
a damaged one is set aside (`….damaged`) and the defaults hold. Values of a wrong type count as not set. Nothing here is
worth an error message: a setting that cannot be written is logged and kept for the session.
"""

import json
import logging
import os
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, Signal

from curator.ui.translation import OWN_NAMES, SYSTEM, marked

_log = logging.getLogger(__name__)

VERSION = 1
_RECENT = 12


@dataclass(frozen=True, slots=True)
class Option:
    """One option, declared once: what it is when nobody chose, and how the preferences offer it.

    `default` gives the option's type. `page` is the page of the preferences, "" for what is not offered there; `label`
    and `help` are English and translated where they are shown (context "Settings"). `choices` are (value, words);
    a number has `least`, `most` and `step`, and is shown `times` as large with `unit` behind it.
    """

    default: Any
    page: str = ""
    label: str = ""
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    least: float = 0.0
    most: float = 0.0
    step: float = 1.0
    times: int = 1
    unit: str = ""


_LOOK, _SAVING = marked("Settings", "Appearance"), marked("Settings", "Saving")
_GIT, _STORAGE = marked("Settings", "Git"), marked("Settings", "Storage")

OPTIONS: dict[str, Option] = {
    "look.scheme": Option(
        "system",
        _LOOK,
        marked("Settings", "Colours"),
        choices=(
            ("system", marked("Settings", "Like the system")),
            ("light", marked("Settings", "Light")),
            ("dark", marked("Settings", "Dark")),
        ),
    ),
    "look.font_scale": Option(
        1.0, _LOOK, marked("Settings", "Size of text"), least=0.75, most=2.0, step=0.05, times=100, unit=" %"
    ),
    "look.language": Option(
        "system",
        _LOOK,
        marked("Settings", "Language"),
        marked("Settings", "A window that is open speaks it once it is opened again."),
        choices=((SYSTEM, marked("Settings", "Like the system")), *OWN_NAMES.items()),
    ),
    "save.when": Option(
        "asked",
        _SAVING,
        marked("Settings", "Save edits"),
        marked("Settings", "Unsaved edits are safe in a journal either way, and come back after a crash."),
        choices=(
            ("asked", marked("Settings", "When I save")),
            ("leaving", marked("Settings", "When I go to another pattern or window")),
        ),
    ),
    "save.review": Option(
        True,
        _SAVING,
        marked("Settings", "Show what will be written before saving"),
        marked("Settings", "The lines that change, file by file, to be looked at once more."),
    ),
    "git.program": Option(
        "git",
        _GIT,
        marked("Settings", "Git's program"),
        marked("Settings", "A name or a path. Leave it empty to do without git. From the next start on."),
    ),
    "cache.most": Option(
        1000,
        _STORAGE,
        marked("Settings", "Keep at most"),
        marked("Settings", "Indexes of libraries that were not opened for long are deleted first."),
        least=50,
        most=20_000,
        step=50,
        unit=" MB",
    ),
    "tour.seen": Option(False),
    "keys": Option({}),  # a key by command, as Qt writes it portably, "" for none; commands not named keep their own
    "libraries.recent": Option([]),  # absolute paths, newest first
}
"""Every option once; the preferences are made from this table."""

# version → what turns its values into those of the next version
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def config_folder() -> Path:
    """Where settings live on this platform."""
    return Path(platformdirs.user_config_dir("pattern-curator", appauthor=False))


class Settings(QObject):
    """The options. `get` always gives a value of the declared type; `set` writes at once and says so by `changed`."""

    changed = Signal(str)  # the option's name

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder if folder is not None else config_folder()
        self._file = self._folder / "settings.json"
        self._values = _migrated(_read(self._file))

    def get(self, name: str) -> Any:
        """The value of a declared option. KeyError for one that is not declared."""
        option = OPTIONS[name]
        default = option.default
        value = self._values.get(name, default)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        fits = type(value) is type(default) and (not option.choices or value in dict(option.choices))
        return value if fits else default

    def set(self, name: str, value: Any) -> None:
        """Choose. KeyError for an option that is not declared, TypeError for a value of another type."""
        if type(value) is not type(OPTIONS[name].default):
            raise TypeError(f"{name} wants {type(OPTIONS[name].default).__name__}, not {type(value).__name__}")
        if self.get(name) != value:
            self._values[name] = value
            _write(self._file, {"version": VERSION, "values": self._values})
            self.changed.emit(name)

    def remember_library(self, root: Path) -> None:
        """Put a library first among the recent ones."""
        here = str(root)
        others = [p for p in self.get("libraries.recent") if p != here]
        self.set("libraries.recent", [here, *others][:_RECENT])

    def recent_libraries(self) -> list[Path]:
        """Recent libraries that still exist, newest first."""
        return [Path(p) for p in self.get("libraries.recent") if isinstance(p, str) and Path(p).is_dir()]

    def forget_libraries(self) -> None:
        self.set("libraries.recent", [])

    def library_state(self, root: Path) -> dict[str, Any]:
        """What the window looked like with this library: opaque values by name."""
        values: dict[str, Any] = _read(self._state_file(root))["values"]
        return values

    def keep_library_state(self, root: Path, values: dict[str, Any]) -> None:
        _write(self._state_file(root), {"version": VERSION, "library": str(root), "values": values})

    def _state_file(self, root: Path) -> Path:
        return self._folder / "libraries" / f"{root.name}-{zlib.crc32(os.fsencode(root)):08x}.json"


def _read(file: Path) -> dict[str, Any]:
    try:
        loaded = json.loads(file.read_text("utf-8"))
        if not isinstance(loaded, dict) or not isinstance(loaded.get("values"), dict):
            raise ValueError("not settings")
    except FileNotFoundError:
        return {"version": VERSION, "values": {}}
    except (OSError, ValueError) as error:
        _log.warning("%s could not be read and is set aside: %s", file, error)
        try:
            file.replace(file.with_name(file.name + ".damaged"))
        except OSError as why:
            _log.warning("%s could not be set aside: %s", file, why)
        return {"version": VERSION, "values": {}}
    return loaded


def _migrated(loaded: dict[str, Any]) -> dict[str, Any]:
    version, values = loaded.get("version", VERSION), dict(loaded["values"])
    while isinstance(version, int) and version < VERSION:
        values = _MIGRATIONS.get(version, dict)(values)
        version += 1
    return values


def _write(file: Path, content: dict[str, Any]) -> None:
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        temporary.replace(file)
    except OSError as error:
        _log.warning("%s could not be written: %s", file, error)
