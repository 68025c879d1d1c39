"""Brings the translations up to date; `packaging/translate` calls it and says what it does.

Collecting, merging and compiling is `pyside6-lupdate`'s and `pyside6-lrelease`'s work, which come with PySide6. They
are shown a source that holds nothing but the texts that strings.py found.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from strings import MESSAGES, ROOT, collected

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


def main() -> int:
    """Update and compile every language; 1 when texts are left to be translated."""
    FOLDER.mkdir(exist_ok=True)
    files = [FOLDER / f"pattern-curator_{language}.ts" for language in LANGUAGES]
    texts = collected()
    templates = json.dumps(texts[MESSAGES], ensure_ascii=False, indent=0)
    (FOLDER / "messages.json").write_text(templates + "\n", "utf-8")  # by which the window knows a message again
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "window.py"
        source.write_text(_source(texts), "utf-8")
        _tool("lupdate", "-locations", "none", "-no-obsolete", "-source-language", "en", str(source), "-ts", *files)
    left = 0
    for file in files:
        _tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
        total, open_ = _count(file)
        left += open_
        print(f"{file.name}: {total} texts, {open_} of them to be translated")
    return 1 if left else 0


def _source(texts: dict[str, list[str]]) -> str:
    lines = [f"translate({context!r}, {_quoted(text)})" for context, each in texts.items() for text in each]
    return "from PySide6.QtCore import QCoreApplication\n" + "".join(f"QCoreApplication.{line}\n" for line in lines)


def _quoted(text: str) -> str:
    """A literal as Qt's collector reads it, which knows Python's escapes in part."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _tool(name: str, *arguments: object) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(command), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def _count(file: Path) -> tuple[int, int]:
    messages = ElementTree.parse(file).findall(".//message")
    return len(messages), sum(each.find("translation[@type]") is not None for each in messages)


if __name__ == "__main__":
    sys.exit(main())
