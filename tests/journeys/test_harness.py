"""What the journeys stand on: a program is seen, used by mouse and keyboard, and gone afterwards."""

import sys
from pathlib import Path

import pytest

from tests.support import small_program
from tests.support import window as driving
from tests.support.window import NotThere, Screen

PROGRAM = [sys.executable, small_program.__file__]


def test_that_a_program_is_used_by_mouse_and_keyboard(window: Screen, tmp_path: Path) -> None:
    window.start(PROGRAM, "A small program")
    window.click("Name", role="text")
    window.type("Ada & co")
    assert window.see("Name").text == "Ada & co"
    window.click("Greet")
    assert window.see("Good day").role == "push button"
    window.key("ctrl+a")
    assert window.picture(tmp_path / "seen.png").stat().st_size > 1_000
    window.press("End")
    assert window.finish() == 0


def test_that_what_does_not_appear_is_told_with_what_there_was_instead(
    window: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start(PROGRAM, "A small program")
    window.see("Greet")
    monkeypatch.setattr(driving, "LIMIT", 0.5)
    with pytest.raises(NotThere, match=r"(?s)a control named 'Farewell'.*push button 'Greet'") as told:
        window.see("Farewell")
    assert "not-there.png" in str(told.value)
    (window.folder / "not-there.png").unlink()


def test_that_a_program_which_ends_too_early_is_told_at_once(window: Screen) -> None:
    with pytest.raises(NotThere, match=r"(?s)the program had ended.*no such thing"):
        window.start([sys.executable, "-c", "raise SystemExit('no such thing')"], "A small program")


def test_that_closing_a_screen_leaves_no_process_behind(window: Screen) -> None:
    window.start(PROGRAM, "A small program")
    window.see("Greet")
    assert len(window.processes()) > 5
    window.close()
    assert window.processes() == []
