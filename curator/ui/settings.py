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
from pathlib import Path
from typing import Any

import platformdirs

_log = logging.getLogger(__name__)

VERSION = 1
_RECENT = 12

# Every option once: its default; the type of the default is the type of the option.
OPTIONS: dict[str, Any] = {
    "look.scheme": "system",  # system, light, dark
    "look.font_scale": 1.0,
    "look.language": "system",  # system, en, de
    "save.review": True,  # show what will be written before writing it
    "libraries.recent": [],  # absolute paths, newest first
}

# version → what turns its values into those of the next version
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def config_folder() -> Path:
    """Where settings live on this platform."""
    return Path(platformdirs.user_config_dir("pattern-curator", appauthor=False))


class Settings:
    """The options. `get` always gives a value of the declared type; `set` writes at once."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder if folder is not None else config_folder()
        self._file = self._folder / "settings.json"
        self._values = _migrated(_read(self._file))

    def get(self, name: str) -> Any:
        """The value of a declared option. KeyError for one that is not declared."""
        default = OPTIONS[name]
        value = self._values.get(name, default)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        return value if type(value) is type(default) else default

    def set(self, name: str, value: Any) -> None:
        """Choose. KeyError for an option that is not declared, TypeError for a value of another type."""
        if type(value) is not type(OPTIONS[name]):
            raise TypeError(f"{name} wants {type(OPTIONS[name]).__name__}, not {type(value).__name__}")
        if self.get(name) != value:
            self._values[name] = value
            _write(self._file, {"version": VERSION, "values": self._values})

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
