"""The form as a whole: it changes nothing by being shown, follows others' edits, and tells what is the matter."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.pattern import UnsafeEdit
from curator.ui.actions import Actions, Command
from curator.ui.form import FormView
from curator.ui.form.choice import ComboEditor
from curator.ui.form.line import LineEditor
from curator.ui.form.row import FieldRow
from curator.ui.form.score import ScoreEditor
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Rows = Callable[[str], FieldRow]


def _line(row: FieldRow) -> LineEditor:
    assert isinstance(row.editor, LineEditor)
    return row.editor


def test_that_groups_stand_in_banner_order_under_the_banners_words(form: FormView) -> None:
    assert [panel.group.title for panel in form.panels] == [
        "CORE IDENTITY",
        "CONTEXTUAL TRANSLATION",
        "ONTOLOGY & SEARCH OPTIMIZATION",
        "LIFECYCLE & CONFIDENCE",
        "HARD RELATIONSHIPS",
        "GRAPH GARDEN",
        "PROVENANCE",
    ]


def test_that_showing_changes_nothing(form: FormView, bridge: SessionBridge, qtbot: QtBot) -> None:
    for path in ("second.md", "rich.md", "broken.md", "plain.md", "rich.md"):
        bridge.open_pattern(path)
        qtbot.waitUntil(lambda: not form.building)
    assert bridge.session.changed() == ()
    assert bridge.session.undo_label is None


def test_that_walking_through_every_field_changes_nothing(form: FormView, bridge: SessionBridge, qtbot: QtBot) -> None:
    seen: set[int] = set()
    form.panels[0].header.setFocus()
    for _ in range(400):
        now = QApplication.focusWidget()
        if now is None or not form.isAncestorOf(now) or id(now) in seen:
            break
        seen.add(id(now))
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert len(seen) > 60
    assert bridge.session.changed() == ()


def test_that_tab_goes_through_the_fields_as_they_stand(form: FormView, qtbot: QtBot) -> None:
    order: list[str] = []
    form.panels[0].header.setFocus()
    for _ in range(400):
        now = QApplication.focusWidget()
        if now is None or not form.isAncestorOf(now):
            break
        row: QWidget | None = now
        while row is not None and not isinstance(row, FieldRow):
            row = row.parentWidget()
        if row is not None and (not order or order[-1] != row.field.pointer):
            if row.field.pointer in order:
                break
            order.append(row.field.pointer)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    expected = [row.field.pointer for panel in form.panels for row in panel.rows]
    assert order[: len(expected)] == expected


def test_that_edits_of_others_are_shown_without_losing_the_cursor(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    line = _line(row("/title")).line
    line.setFocus()
    line.setCursorPosition(3)
    other = {"op": "replace", "path": "/lifecycle/status", "value": "stable"}
    bridge.session.apply([PatchEdit("rich.md", [other])], "Edit status")
    status = row("/lifecycle/status").editor
    assert isinstance(status, ComboEditor)
    assert status.combo.currentText() == "stable"
    assert line.hasFocus()
    assert line.cursorPosition() == 3


def test_that_a_burst_of_keys_is_one_step_and_undo_takes_it_back(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    line = _line(row("/title")).line
    line.setFocus()
    line.end(False)
    for piece in (" a", "b", "c"):
        qtbot.keyClicks(line, piece)
        form.desk.flush()
    assert bridge.session.undo_label == "Edit Title"
    bridge.session.undo()
    assert line.text() == "A rich pattern"
    assert bridge.session.undo_label is None


def test_that_typing_is_handed_over_by_itself_and_when_asked(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    line = _line(row("/title")).line
    line.setFocus()
    line.end(False)
    qtbot.keyClicks(line, "!")
    qtbot.waitUntil(lambda: bridge.session.changed() == ("rich.md",), timeout=2_000)
    qtbot.keyClicks(line, "?")
    bridge.settling.emit()
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["title"] == "A rich pattern!?"


def test_that_what_was_typed_belongs_to_the_pattern_it_was_typed_in(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    line = _line(row("/title")).line
    line.end(False)
    qtbot.keyClicks(line, " X")
    bridge.open_pattern("second.md")
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["title"] == "A rich pattern X"
    assert _line(row("/title")).line.text() == "The second one"
    assert bridge.session.changed() == ("rich.md",)


def test_that_a_changed_field_is_marked_and_put_back(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    title = row("/title")
    assert not title.changed
    assert title.revert.isHidden()
    _line(title).line.end(False)
    qtbot.keyClicks(_line(title).line, "?")
    form.desk.flush()
    assert title.changed
    assert "A rich pattern" in title.revert.toolTip()
    assert "1" in form.panels[0].header.accessibleDescription()
    qtbot.mouseClick(title.revert, Qt.MouseButton.LeftButton)
    assert not title.changed
    assert _line(title).line.text() == "A rich pattern"
    assert form.panels[0].header.accessibleDescription() == ""
    assert bridge.session.pattern("rich.md") == bridge.session.saved("rich.md")


def test_that_a_field_added_since_is_put_back_by_taking_it_out(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    line = row("/context_labels/activist")
    qtbot.keyClicks(_line(line).line, "word")
    form.desk.flush()
    assert line.changed
    qtbot.mouseClick(line.revert, Qt.MouseButton.LeftButton)
    assert bridge.session.pattern("rich.md") == bridge.session.saved("rich.md")


def test_that_a_refused_edit_is_told_and_the_value_comes_back(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise UnsafeEdit("This place is shared; nothing was changed.")

    title = row("/title")
    monkeypatch.setattr(bridge.session, "apply", refuse)
    _line(title).line.end(False)
    qtbot.keyClicks(_line(title).line, "?")
    form.desk.flush()
    assert title.problem.text() == "This place is shared; nothing was changed."
    assert title.problem.isVisible()
    assert _line(title).line.text() == "A rich pattern"
    monkeypatch.undo()
    qtbot.keyClicks(_line(title).line, "!")
    form.desk.flush()
    assert not title.problem.isVisible()


def test_that_the_wheel_over_a_field_changes_nothing(form: FormView, row: Rows, bridge: SessionBridge) -> None:
    combo = row("/lifecycle/status").editor
    score = row("/ontology/commons_assessment/vitality").editor
    assert isinstance(combo, ComboEditor)
    assert isinstance(score, ScoreEditor)
    for widget in (combo.combo, score.slider, score.line):
        place = QPointF(5, 5)
        event = QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
    form.desk.flush()
    assert bridge.session.changed() == ()


def test_that_the_chart_shows_the_scores_and_draws_them(
    form: FormView, row: Rows, bridge: SessionBridge, qtbot: QtBot
) -> None:
    panel = next(panel for panel in form.panels if panel.group.key == "ontology")
    chart = panel._radar
    assert chart is not None
    assert chart.isVisible()
    assert chart.scores == (3.0, 4.5, 4.0, 3.0, 3.0, 3.0, 4.5, 3.5)
    start, end = chart._point(0, 3.0).toPoint(), chart._point(0, 5.0).toPoint()
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chart, end)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=end)
    assert chart.scores[0] == 5.0
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["ontology"]["commons_assessment"]["stakeholder_architecture"] == 5.0


@pytest.mark.parametrize("width", [400, 520, 640, 700, 760, 820, 1000, 1600])
def test_that_nothing_is_wider_than_the_form(form: FormView, width: int, qtbot: QtBot) -> None:
    window = form.window()
    window.resize(width, 700)
    qtbot.waitUntil(lambda: form.width() == window.width())
    qtbot.waitUntil(lambda: form.area.widget().width() == form.area.viewport().width())
    assert form.content.minimumSizeHint().width() <= form.area.viewport().width()
    panel = next(panel for panel in form.panels if panel.group.key == "ontology")
    assert panel._radar is not None
    assert panel._radar.isVisible() or width < 520
    scores = panel._score_rows()[0]
    beside = panel._radar.mapTo(form, QPoint()).x() > scores.mapTo(form, scores.rect().center()).x()
    assert beside or width < 1_000


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [660, 1200])
def test_that_no_field_is_squeezed(form: FormView, theme: Theme, width: int, scale: float, qtbot: QtBot) -> None:
    form.window().resize(width, 900)
    theme.scale_fonts(scale)

    def squeezed() -> list[str]:
        shown = [(row.field.pointer, row.editor) for panel in form.panels for row in panel.rows if row.isVisible()]
        return [name for name, each in shown if each is not None and each.height() < each.minimumSizeHint().height()]

    qtbot.wait(200)  # texts wrap and rows grow in turns of the event loop
    qtbot.waitUntil(lambda: not form.building and not squeezed(), timeout=10_000)


@pytest.mark.parametrize("width", [680, 740, 800])
def test_that_a_form_that_grows_from_narrow_stays_within_its_width(form: FormView, width: int, qtbot: QtBot) -> None:
    for step in (400, width):  # labels above their fields need less width, and the layouts notice late
        form.window().resize(step, 900)
        qtbot.waitUntil(lambda step=step: form.width() == step)
        qtbot.wait(50)
    qtbot.waitUntil(lambda: form.area.widget().width() == form.area.viewport().width(), timeout=5_000)


def test_that_a_broken_file_says_where_and_offers_its_text(
    form: FormView, bridge: SessionBridge, actions: Actions, qtbot: QtBot
) -> None:
    asked: list[str] = []
    actions.register(Command("view.yaml", "YAML"), lambda: asked.append("yaml"))
    bridge.open_pattern("broken.md")
    said = " ".join(label.text() for label in form.empty.findChildren(QLabel))
    failure = bridge.session.pattern("broken.md").failure
    assert failure is not None
    assert f"Line {failure.line}, column {failure.column}" in said
    button = form.empty.findChild(QPushButton)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["yaml"]
    bridge.open_pattern("plain.md")
    assert "no fields" in form.empty.title.text()
    bridge.open_pattern("rich.md")
    assert not form.empty.isVisible()


def test_that_every_control_has_a_name(form: FormView) -> None:
    unnamed = []
    for widget in form.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        proxied = widget.parentWidget() is not None and widget.parentWidget().focusProxy() is widget
        if not named and not proxied:
            unnamed.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert unnamed == []


def test_that_the_foot_says_what_the_field_in_hand_means(form: FormView, row: Rows) -> None:
    _line(row("/title")).line.setFocus()
    assert form.help.name.text() == "Title"
    assert form.help.text.text() == row("/title").field.help


def test_that_folding_is_remembered(
    form: FormView, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot
) -> None:
    form.panels[1].header.click()
    other = FormView(bridge, actions, tasks, theme)
    qtbot.addWidget(other)
    other.restore(form.state())
    other.show()
    assert not other.panels[1].unfolded
    assert other.panels[0].unfolded


def test_that_a_field_is_brought_into_view(form: FormView, row: Rows) -> None:
    form.resize(1000, 300)
    assert form.show_field("/license")
    assert form.area.verticalScrollBar().value() > 0
    assert not form.show_field("/nothing/here")


def test_that_panels_are_kept_for_the_next_pattern(form: FormView, bridge: SessionBridge, row: Rows) -> None:
    before = row("/title")
    bridge.open_pattern("second.md")
    assert row("/title") is before
    assert row("/lifecycle/status").editor is not None
    bridge.open_pattern("rich.md")
    assert _line(row("/title")).line.text() == "A rich pattern"


def test_that_labels_go_above_where_there_is_no_room(form: FormView, row: Rows, qtbot: QtBot) -> None:
    title = row("/title")
    assert title.label.y() >= _line(title).y()
    form.resize(380, 600)
    qtbot.waitUntil(lambda: title.label.geometry().bottom() <= _line(title).geometry().top())


def test_that_showing_every_file_of_the_corpus_changes_none(
    bridge_for: Callable[[Path], SessionBridge],
    corpus: Path,
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    for number, path in enumerate(sorted(corpus.rglob("*.md"))):
        if number % 3 == 0 or path.stat().st_size > 60_000:
            (library / f"{number:03}-{path.name}").write_bytes(path.read_bytes())
    bridge = bridge_for(library)
    form = FormView(bridge, actions, tasks, theme)
    qtbot.addWidget(form)
    form.resize(1000, 800)
    form.show()
    for path in sorted(library.iterdir()):
        bridge.open_pattern(path.name)
        for panel in form.panels:
            panel.header.setChecked(True)
            panel.build(float("inf"))
        form.desk.flush()
        assert bridge.session.changed() == (), path.name
    qtbot.waitUntil(lambda: not form.building)
