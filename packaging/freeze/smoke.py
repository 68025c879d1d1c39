"""Tries a frozen program on the platform it is for:   python packaging/freeze/smoke.py PROGRAM [--picture FILE.png]

Its version, the commands on a copy of the sample library, the children that read files, `doctor`; then its window, in
the platform's own window system, of which the picture is taken. Needs nothing but Python. Ends with 1 and a sentence.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from curator import __version__  # noqa: E402  (found through the line above)

_PATIENCE = 180  # seconds: a first start on a rented machine
_SETTLED = 20  # seconds that the window is given to fill itself
_POWERSHELL = """
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$size = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds.Size
$picture = New-Object System.Drawing.Bitmap $size.Width, $size.Height
[System.Drawing.Graphics]::FromImage($picture).CopyFromScreen(0, 0, 0, 0, $size)
$picture.Save('{0}')
"""


def main() -> int:
    asked = argparse.ArgumentParser(description="Tries a frozen program.")
    asked.add_argument("program", metavar="PROGRAM", type=Path)
    asked.add_argument("--picture", metavar="FILE.png", type=Path, help="where the picture of its window goes")
    chosen = asked.parse_args()
    program = str(chosen.program.resolve())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as room:
        library = Path(room) / "garden"
        shutil.copytree(ROOT / "resources" / "sample-library", library)
        expect(program, ["--version"], 0, __version__)
        expect(program, ["check", str(library)], 1, "13 files")  # it holds a broken file, to show one
        expect(program, ["search", str(library), "repair"], 0, "repair-cafe")
        expect(program, ["links", str(library)], 0, "pending")
        expect(program, ["graph", str(library), str(Path(room) / "map.png")], 0, "")
        many = Path(room) / "many"
        many.mkdir()
        for number in range(200):
            shutil.copyfile(library / "time-bank.md", many / f"time-bank-{number}.md")
        expect(program, ["index", str(many)], 0, "200 files: 200 read")
        print(expect(program, ["doctor"], 0, "FTS5"))
        window(program, library, chosen.picture)
    print("All good.")
    return 0


def expect(program: str, arguments: list[str], code: int, words: str) -> str:
    """What a command says; it has to end with this code and say these words."""
    done = subprocess.run(
        [program, *arguments], capture_output=True, encoding="utf-8", errors="replace", timeout=_PATIENCE, check=False
    )
    if done.returncode != code or words not in done.stdout:
        fail(f"{arguments[0]} ended with {done.returncode} and said: {done.stdout}{done.stderr}")
    print(f"good: {arguments[0]}")
    return done.stdout


def window(program: str, library: Path, picture: Path | None) -> None:
    shown = subprocess.Popen([program, "open", str(library)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    time.sleep(_SETTLED)
    if shown.poll() is not None:
        assert shown.stdout is not None
        fail(f"The window's program ended with {shown.returncode}: {shown.stdout.read().decode(errors='replace')}")
    if picture is not None:
        picture.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(camera(picture.resolve()), check=True, timeout=_PATIENCE)
        if picture.stat().st_size < 20_000:
            fail(f"The screen is nearly empty, as {picture} shows.")
    shown.terminate()
    shown.wait(_PATIENCE)
    print("good: the window")


def camera(picture: Path) -> list[str]:
    """The platform's own way to take a picture of its screen."""
    if sys.platform == "win32":
        return ["powershell", "-NoProfile", "-Command", _POWERSHELL.replace("{0}", str(picture))]
    if sys.platform == "darwin":
        return ["screencapture", "-x", str(picture)]
    return ["import", "-window", "root", str(picture)]


def fail(sentence: str) -> NoReturn:
    sys.exit(sentence)


if __name__ == "__main__":
    raise SystemExit(main())
