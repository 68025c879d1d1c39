"""More fields: what no dialect declares is shown as it is, and every part of it can be changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.pattern import Pattern
from curator.schema.dialects import dialect_of
from curator.schema.fields import value_at
from curator.ui.form import FormView
from curator.ui.form.leftover import leftovers
from curator.ui.form.tree import TreeEditor
from curator.ui.form.value_kinds import converted, kind_of
from curator.ui.session_bridge import SessionBridge

Differs = Callable[[], tuple[list[str], list[str]]]


@pytest.fixture
def tree(form: FormView) -> TreeEditor:
    return form.more


def _lines(tree: TreeEditor) -> list[tuple[str, str, str]]:
    found = []

    def walk(item: object) -> None:
        found.append((item.text(0), item.text(1), item.text(2)))  # type: ignore[attr-defined]
        for row in range(item.childCount()):  # type: ignore[attr-defined]
            walk(item.child(row))  # type: ignore[attr-defined]

    for row in range(tree.tree.topLevelItemCount()):
        walk(tree.tree.topLevelItem(row))
    return found


def test_that_it_shows_what_no_dialect_declares(tree: TreeEditor) -> None:
    assert _lines(tree) == [
        ("odd_key", "7", "number"),
        ("odd_map", "3 fields", "map"),
        ("inner", "2 items", "list"),
        ("1", "1", "number"),
        ("2", "two", "text"),
        ("flag", "true", "yes or no"),
        ("when", "2025-01-02", "date"),
    ]


def test_that_values_keep_their_kind(tree: TreeEditor, differs: Differs) -> None:
    tree.write("/odd_key", 7, "8")
    tree.write("/odd_map/inner/1", "two", "three")
    tree.write("/odd_map/flag", True, "false")
    assert differs() == (
        ["odd_key: 7", "  inner: [1, two]", "  flag: true"],
        ["odd_key: 8", "  inner: [1, three]", "  flag: false"],
    )


def test_that_words_are_no_number_until_the_kind_is_changed(
    form: FormView, tree: TreeEditor, differs: Differs, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tree.complained):
        tree.write("/odd_key", 7, "many")
    assert differs() == ([], [])
    tree.convert("/odd_key", 7, "text")
    assert differs() == (["odd_key: 7"], ['odd_key: "7"'])
    tree.write("/odd_key", "7", "many")
    assert differs()[1] in (["odd_key: many"], ['odd_key: "many"'])


def test_that_keys_are_renamed_added_and_removed(
    tree: TreeEditor, bridge: SessionBridge, differs: Differs, qtbot: QtBot
) -> None:
    tree.rename("/odd_key", "strange_key")
    assert "strange_key: 7" in differs()[1]
    tree.rename("/strange_key", "odd_map")  # taken
    assert "strange_key: 7" in differs()[1]
    tree.remove("/odd_map/when")
    tree.add_to("/odd_map/inner")
    tree.add_to("/odd_map")
    tree.add_to("")
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["odd_map"] == {"inner": [1, "two", ""], "flag": True, "field": ""}
    assert data["field"] == ""
    qtbot.waitUntil(lambda: tree.tree.currentItem() is not None and tree.tree.currentItem().text(0) == "field")


def test_that_items_are_moved_by_keys(tree: TreeEditor, bridge: SessionBridge, qtbot: QtBot) -> None:
    tree._select("/odd_map/inner/1")
    qtbot.keyClick(tree.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["odd_map"]["inner"] == ["two", 1]
    assert tree.tree.currentItem().text(1) == "two"


def test_that_lists_of_lists_and_maps_in_lists_are_edited_item_by_item(
    tree: TreeEditor, bridge: SessionBridge, text: Callable[[], str], qtbot: QtBot
) -> None:
    whole = [{"op": "add", "path": "/steps", "value": [[1, 2], [{"who": "Ann", "hours": 1.5, "fine": True}]]}]
    before = text()
    bridge.apply([PatchEdit("rich.md", whole)], "Add")

    def steps() -> object:
        data = bridge.session.pattern("rich.md").data
        assert data is not None
        return data["steps"]

    tree.write("/steps/0/1", 2, "3")
    tree.add_to("/steps/0")
    tree.add_to("/steps/1")
    assert steps() == [
        [1, 3, 0],
        [{"who": "Ann", "hours": 1.5, "fine": True}, {"who": "", "hours": 0.0, "fine": False}],
    ]
    tree.rename("/steps/1/1/who", "name")
    tree.write("/steps/1/1/name", "", "Bo")
    tree._select("/steps/1/1")
    tree.bar.up.click()
    assert tree.bar.down.isEnabled()
    assert not tree.bar.up.isEnabled()
    tree.bar.inside.click()
    assert steps()[1][0] == {"name": "Bo", "hours": 0.0, "fine": False, "field": ""}  # type: ignore[index]
    tree._select("/steps/0")
    tree.bar.remove.click()
    assert steps() == [
        [
            {"name": "Bo", "hours": 0.0, "fine": False, "field": ""},
            {"who": "Ann", "hours": 1.5, "fine": True},
        ]
    ]
    start, end = text().index("steps:"), text().index("---\n\nThe body")
    assert text()[:start] + text()[end:] == before


def test_that_the_buttons_fit_the_node(tree: TreeEditor) -> None:
    def offered() -> list[bool]:
        bar = tree.bar
        return [not each.isHidden() for each in (bar.add, bar.inside, bar.up, bar.down, bar.remove)]

    assert offered() == [True, False, False, False, False]
    tree._select("/odd_key")
    assert offered() == [True, False, False, False, True]
    tree._select("/odd_map/inner")
    assert offered() == [True, True, False, False, True]
    tree._select("/odd_map/inner/0")
    assert offered() == [True, False, True, True, True]
    assert (tree.bar.up.isEnabled(), tree.bar.down.isEnabled()) == (False, True)


def test_that_text_of_several_lines_and_nothing_at_all_can_be_written(
    tree: TreeEditor, bridge: SessionBridge, qtbot: QtBot
) -> None:
    whole = [
        {"op": "add", "path": "/note", "value": "One\nTwo\n"},
        {"op": "add", "path": "/odd_map/none", "value": None},
    ]
    bridge.apply([PatchEdit("rich.md", whole)], "Add")
    for pointer, words in (("/note", "Three\nFour\n"), ("/odd_map/none", "Some")):
        item = tree._select(pointer)
        assert item is not None
        tree.tree.editItem(item, 1)
        editor = tree.tree.viewport().findChild(QPlainTextEdit if "\n" in words else QLineEdit)
        assert editor is not None
        assert tree.tree.viewport().rect().contains(editor.geometry()) or pointer != "/note"
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
        else:
            editor.setText(words)
        tree.tree.commitData(editor)
        tree.tree.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        qtbot.waitUntil(lambda where=pointer, said=words: value_at(tree.context.data, where) == said)


def test_that_an_edit_keeps_what_is_open_and_current(tree: TreeEditor) -> None:
    tree._select("/odd_map/inner/1")
    tree.write("/odd_map/flag", True, "false")
    assert tree.tree.currentItem().text(1) == "two"
    assert tree.tree.currentItem().parent().isExpanded()


def test_that_the_tree_is_as_tall_as_its_rows(tree: TreeEditor) -> None:
    folded = tree.tree.height()
    tree.tree.expandAll()
    assert tree.tree.height() > folded
    assert tree.tree.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        ("3", "number", 3),
        ("x", "number", 0),
        (3, "text", "3"),
        ("yes", "yes or no", True),
        ("a", "list", ["a"]),
        ("", "list", []),
        (["a"], "map", {"1": "a"}),
        (["a", 2], "map", {"1": "a", "2": 2}),
        ({"a": 1}, "list", [{"a": 1}]),
        (["a"], "text", "a"),
        (["a", 2], "text", "[a, 2]"),
        ([3], "number", 3),
        ({}, "list", []),
        (None, "map", {}),
        ("a", "empty", None),
    ],
)
def test_that_a_value_of_another_kind_stays_near_the_old_one(value: object, kind: str, expected: object) -> None:
    made = converted(value, kind)
    assert made == expected
    assert kind_of(made) == kind


def test_that_nested_values_in_tables_and_maps_are_within_reach() -> None:
    data = {
        "graph_garden": {"entities": [{"id": "a", "more": {"deep": 1}, "flag": True}], "other": 1},
        "ontology": {"domain": "x", "extra": [1]},
        "relationships": {"enables": [], "odd": "text"},
        "title": "t",
    }
    fields = [field for _, group in dialect_of(data).form(data) for field in group]
    assert [left.pointer for left in leftovers(data, fields)] == [
        "/graph_garden/entities/0/more",
        "/graph_garden/entities/0/flag",
        "/graph_garden/other",
        "/ontology/extra",
        "/relationships/odd",
    ]


def test_that_form_and_tree_together_show_every_value_of_the_corpus(corpus: Path) -> None:
    for path in sorted(corpus.rglob("*.md")):
        data = Pattern.from_bytes(path.read_bytes()).data
        if data is None:
            continue
        fields = [field for _, group in dialect_of(data).form(data) for field in group]
        shown = {field.pointer for field in fields} | {left.pointer for left in leftovers(data, fields)}
        missing = [pointer for pointer in _leaves(data, "") if not any(_within(pointer, place) for place in shown)]
        assert not missing, f"{path.name}: {missing[:3]}"


def _within(pointer: str, place: str) -> bool:
    return pointer == place or pointer.startswith(place + "/")


def _leaves(value: object, base: str) -> list[str]:
    if isinstance(value, dict) and value:
        return [leaf for key, inner in value.items() for leaf in _leaves(inner, f"{base}/{_part(key)}")]
    if isinstance(value, list) and value:
        return [leaf for place, inner in enumerate(value) for leaf in _leaves(inner, f"{base}/{place}")]
    # an empty map that holds declared fields is shown by those
    return [base] if value is not None and value != {} else []


def _part(key: object) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")
