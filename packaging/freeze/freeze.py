"""Freezes the program into one folder that runs without Python:   python packaging/freeze/freeze.py --out DIR

Run it with a Python that has the project with its extra `freeze` (`pip install -c packaging/constraints.txt
.[freeze]`), on the platform that the result is for. Makes DIR/pattern-curator, on macOS also DIR/Pattern Curator.app.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from notices import collect  # noqa: E402  (found through the line above)

from curator import __version__  # noqa: E402


def main() -> int:
    asked = argparse.ArgumentParser(description="Freezes Pattern Curator into one folder.")
    asked.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the folder is made")
    out = asked.parse_args().out.resolve()
    with tempfile.TemporaryDirectory() as room:
        work = Path(room) / "pattern-curator"  # PyInstaller keeps its notes in a folder of the recipe's name
        work.mkdir()
        (work / "THIRD-PARTY-NOTICES.txt").write_text(collect(), "utf-8")
        (work / "version.txt").write_text(windows_version(__version__), "utf-8")
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        places = ["--workpath", room, "--distpath", str(out)]
        subprocess.run([*command, *places, str(HERE / "pattern-curator.spec")], check=True)
    return 0


def windows_version(version: str) -> str:
    """What Windows shows of a program under its properties, in the form that PyInstaller reads."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    told = {
        "FileDescription": "Pattern Curator",
        "FileVersion": version,
        "ProductName": "Pattern Curator",
        "ProductVersion": version,
        "OriginalFilename": "pattern-curator.exe",
        "LegalCopyright": "MIT licence",
    }
    rows = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


if __name__ == "__main__":
    raise SystemExit(main())
