"""Journeys use the program in a real window, by mouse and keyboard, on a screen of their own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.checkout import ROOT
from tests.support.window import Screen, missing, screen

PICTURES = ROOT / "build" / "journeys"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "window" in getattr(item, "fixturenames", ()):
            item.add_marker("window")


@pytest.fixture
def window(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Screen]:
    """A screen to start the program on. Skipped where the machine cannot show one; on a build machine that is an error.

    When the journey does not arrive, a picture of the last moment stands in `build/journeys/`.
    """
    if lacking := missing():
        said = f"no real window can be driven here: {', '.join(lacking)} missing"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(said)
    failed = request.session.testsfailed
    with screen(tmp_path / "screen") as shown:
        yield shown
    picture = tmp_path / "screen" / "not-there.png"
    if picture.exists() and request.session.testsfailed >= failed:
        PICTURES.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, PICTURES / f"{request.node.name}.png")
