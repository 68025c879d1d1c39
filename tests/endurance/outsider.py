"""Somebody else at work in the same library: an editor, a script, git."""

import random
import subprocess
from pathlib import Path


class Outsider:
    """Changes files under the curator's hands, seeded. Never touches hidden folders."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self._root, self._chance = root, chance
        self._number = 0

    def act(self) -> str:
        """One deed, and what it was."""
        files = sorted(self._root.glob("**/*.md"))
        if not files:
            return "nothing to touch"
        file = self._chance.choice(files)
        match self._chance.choices(
            ("append", "field", "break", "delete", "rename", "new", "checkout", "touch"), (6, 6, 1, 1, 1, 2, 1, 2)
        )[0]:
            case "append":
                file.write_bytes(file.read_bytes() + b"\nSomebody else's words.\n")
                return f"append {file.name}"
            case "field":
                raw = file.read_bytes()
                file.write_bytes(
                    raw.replace(b"status: draft", b"status: revised", 1)
                    if b"status: draft" in raw
                    else raw.replace(b"status: revised", b"status: draft", 1)
                )
                return f"field {file.name}"
            case "break":
                file.write_bytes(file.read_bytes().replace(b"\ntitle: ", b"\ntitle: [ ", 1))
                return f"break {file.name}"
            case "delete":
                file.unlink()
                return f"delete {file.name}"
            case "rename":
                self._number += 1
                file.rename(file.with_name(f"{file.stem}-{self._number}.md"))
                return f"rename {file.name}"
            case "new":
                self._number += 1
                (self._root / f"new-{self._number}.md").write_bytes(file.read_bytes())
                return f"new {self._number}"
            case "touch":
                file.touch()
                return f"touch {file.name}"
            case _:
                branch = self._chance.choice(("main", "other"))
                subprocess.run(
                    ["git", "checkout", "--quiet", "--force", branch], cwd=self._root, check=False, capture_output=True
                )
                return f"checkout {branch}"
