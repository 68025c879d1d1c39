"""Choices are kept, whatever happens to their file."""

import json
from pathlib import Path

import pytest

from curator.ui.settings import OPTIONS, VERSION, Settings


def test_that_a_choice_is_there_in_the_next_run(tmp_path: Path) -> None:
    Settings(tmp_path).set("look.scheme", "dark")
    Settings(tmp_path).set("save.review", False)
    kept = Settings(tmp_path)
    assert (kept.get("look.scheme"), kept.get("save.review")) == ("dark", False)
    assert json.loads((tmp_path / "settings.json").read_text())["version"] == VERSION


def test_that_what_was_never_chosen_has_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "absent")
    assert {name: settings.get(name) for name in OPTIONS} == {n: each.default for n, each in OPTIONS.items()}
    assert not (tmp_path / "absent").exists()


@pytest.mark.parametrize("damage", [b"{", b"[]", b'{"values": 3}', b"\xff\xfe"])
def test_that_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damage)
    settings = Settings(tmp_path)
    assert settings.get("look.scheme") == "system"
    assert (tmp_path / "settings.json.damaged").read_bytes() == damage
    settings.set("look.scheme", "light")
    assert Settings(tmp_path).get("look.scheme") == "light"


def test_that_a_value_of_another_type_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        json.dumps({"version": 1, "values": {"look.font_scale": "big", "save.review": 1, "look.scheme": None}})
    )
    settings = Settings(tmp_path)
    assert (settings.get("look.font_scale"), settings.get("save.review")) == (1.0, True)
    assert settings.get("look.scheme") == "system"


def test_that_only_declared_options_of_their_type_can_be_set(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(KeyError):
        settings.set("look.colour", "red")
    with pytest.raises(TypeError, match=r"save\.review"):
        settings.set("save.review", "no")


def test_that_recent_libraries_are_newest_first_and_exist(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "config")
    roots = [tmp_path / name for name in "abc"]
    for root in roots:
        root.mkdir()
        settings.remember_library(root)
    settings.remember_library(roots[0])
    roots[1].rmdir()
    assert Settings(tmp_path / "config").recent_libraries() == [roots[0], roots[2]]


def test_that_each_library_has_a_state_of_its_own(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.keep_library_state(Path("/a"), {"tab": "read"})
    settings.keep_library_state(Path("/b"), {"tab": "yaml"})
    assert settings.library_state(Path("/a")) == {"tab": "read"}
    assert settings.library_state(Path("/never")) == {}
