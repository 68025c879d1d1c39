"""The program's icon: one drawing, and every picture made from it."""

import struct
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from curator.resources import resource
from curator.ui.icons import program_icon
from tests.support.checkout import ROOT


def test_that_every_picture_of_the_icon_is_what_its_drawing_gives(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "icons", tmp_path], check=True, timeout=60)
    kept = resource("icons/app")
    drawn = sorted(path.name for path in tmp_path.iterdir())
    assert drawn == sorted(path.name for path in kept.iterdir() if path.suffix != ".svg")
    for name in drawn:
        if name.endswith(".png"):
            assert QImage(str(tmp_path / name)) == QImage(str(kept / name)), f"run packaging/icons: {name} is another"


def test_that_containers_of_other_platforms_hold_the_pictures_they_announce() -> None:
    ico = resource("icons/app/pattern-curator.ico").read_bytes()
    for number in range(struct.unpack_from("<H", ico, 4)[0]):
        side, length, at = struct.unpack_from("<B7xII", ico, 6 + 16 * number)
        picture = QImage.fromData(QByteArray(ico[at : at + length]))
        assert picture.width() % 256 == side
    icns = resource("icons/app/pattern-curator.icns").read_bytes()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    at = 8
    while at < len(icns):
        at += struct.unpack_from(">4xI", icns, at)[0]
    assert at == len(icns)


def test_that_the_window_has_an_icon_in_the_sizes_that_are_asked_for(qtbot: QtBot) -> None:
    assert {QSize(side, side).toTuple() for side in (16, 32, 48, 256)} <= {
        size.toTuple() for size in program_icon().availableSizes()
    }
