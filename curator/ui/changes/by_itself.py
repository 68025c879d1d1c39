"""Saving by itself when the curator leaves a pattern or the program, for those who chose that."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from curator.ui.changes.saving import Saving
from curator.ui.session_bridge import SessionBridge
from curator.ui.settings import Settings


class SavingByItself(QObject):
    """Saves what is not in hand when another pattern is taken, and all when another program is."""

    def __init__(self, bridge: SessionBridge, settings: Settings, saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._saving = bridge, settings, saving
        bridge.current_changed.connect(self._save_others)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive:
            self._save_others("")

    def _save_others(self, current: str) -> None:
        """Save every edited file but the one in hand; those about which a question is open wait for its answer."""
        bridge = self._bridge
        if not bridge.ready or self._saving.busy or self._settings.get("save.when") != "leaving":
            return
        bridge.settling.emit()
        asked = {conflict.path for conflict in bridge.session.conflicts()}
        paths = [path for path in bridge.session.changed() if path != current and path not in asked]
        if paths:
            self._saving.write(paths)
