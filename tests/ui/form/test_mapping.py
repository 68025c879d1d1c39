"""A map whose keys nobody declared: shown key by key, and written key by key."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from curator.schema.fields import Field
from curator.ui.form import FormView
from curator.ui.form.mapping import MapEditor
from curator.ui.session_bridge import SessionBridge


@pytest.fixture
def editor(form: FormView, bridge: SessionBridge, qtbot: QtBot) -> MapEditor:
    """The editor of `odd_map`, which holds a list (for the tree), a truth and a day; what it asks for is done."""
    made = MapEditor(Field("/odd_map", "Odd map", "", "map"), form.context)
    qtbot.addWidget(made)
    made.show_value(form.context.data["odd_map"])

    def do(operations: list[dict[str, Any]], label: str) -> None:
        form.desk.apply(form.panels[0].rows[0], operations, label)
        made.show_value(form.context.data["odd_map"])

    made.edited.connect(do)
    return made


def held(bridge: SessionBridge) -> dict[str, Any]:
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    found: dict[str, Any] = data["odd_map"]
    return found


def test_that_single_values_are_shown_under_their_keys(editor: MapEditor) -> None:
    assert {key: pair.value.text() for key, pair in editor.pairs.items()} == {"flag": "true", "when": "2025-01-02"}


def test_that_a_value_is_written_in_its_kind(editor: MapEditor, bridge: SessionBridge) -> None:
    editor.pairs["flag"].value.setText("false")
    editor.pairs["flag"].value.left.emit()
    assert held(bridge)["flag"] is False
    assert held(bridge)["inner"] == [1, "two"]


def test_that_keys_are_added_renamed_and_removed(editor: MapEditor, bridge: SessionBridge) -> None:
    editor.add.click()
    assert held(bridge)["key"] == ""
    editor.pairs["key"].name.setText("colour")
    editor.pairs["key"].name.left.emit()
    assert "key" not in held(bridge)
    editor.pairs["colour"].value.setText("green")
    editor.pairs["colour"].value.left.emit()
    assert held(bridge)["colour"] == "green"
    editor.pairs["when"].remove.click()
    assert list(held(bridge)) == ["inner", "flag", "colour"]


def test_that_no_key_is_named_like_another(editor: MapEditor, bridge: SessionBridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.complained):
        editor.pairs["flag"].name.setText("when")
        editor.pairs["flag"].name.left.emit()
    assert list(held(bridge)) == ["inner", "flag", "when"]
    assert editor.pairs["flag"].name.text() == "flag"
