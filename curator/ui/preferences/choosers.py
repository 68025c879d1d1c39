"""One widget for each kind of option; each shows what holds, and sets it as soon as it is chosen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from curator.ui.settings import Option, Settings
from curator.ui.theme import GRID


def chooser(settings: Settings, name: str, option: Option) -> QWidget:
    """The widget for an option. Follows the setting, whoever changes it. TypeError for a kind of option without one."""
    if option.choices:
        return _Choice(settings, name, option)
    match option.default:
        case bool():
            return _Switch(settings, name, option)
        case int() | float():
            return _Number(settings, name, option)
        case str():
            return _Text(settings, name, option)
    raise TypeError(f"no widget shows {name}")


def said(text: str) -> str:
    """A word of the options' table in the user's language."""
    return QCoreApplication.translate("Settings", text) if text else text


class _Chooser:
    """What shows an option for as long as it lives, whoever changes it."""

    _settings: Settings
    _name: str

    def _follow(self) -> None:
        self._show()
        self._settings.changed.connect(self._on_changed)  # a method goes with its widget; a lambda would outlive it

    def _on_changed(self, name: str) -> None:
        if name == self._name:
            self._show()

    def _show(self) -> None:
        raise NotImplementedError


class _Choice(QComboBox, _Chooser):
    def __init__(self, settings: Settings, name: str, option: Option) -> None:
        super().__init__()
        self._settings, self._name = settings, name
        self.setAccessibleName(said(option.label))
        self.setMinimumWidth(GRID * 55)
        for value, words in option.choices:
            self.addItem(said(words), value)
        self._follow()
        self.activated.connect(lambda _row: settings.set(name, self.currentData()))

    def _show(self) -> None:
        self.setCurrentIndex(self.findData(self._settings.get(self._name)))


class _Switch(QCheckBox, _Chooser):
    def __init__(self, settings: Settings, name: str, option: Option) -> None:
        super().__init__(said(option.label))
        self._settings, self._name = settings, name
        self._follow()
        self.toggled.connect(lambda on: settings.set(name, on))

    def _show(self) -> None:
        self.setChecked(bool(self._settings.get(self._name)))


class _Number(QDoubleSpinBox, _Chooser):
    """A number, shown `times` as large: 1.25 as 125 %."""

    def __init__(self, settings: Settings, name: str, option: Option) -> None:
        super().__init__()
        self._settings, self._name, self._option = settings, name, option
        self.setAccessibleName(said(option.label))
        self.setDecimals(0)
        self.setRange(option.least * option.times, option.most * option.times)
        self.setSingleStep(option.step * option.times)
        self.setSuffix(option.unit)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(GRID * 28)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._follow()
        self.valueChanged.connect(self._take)

    def _take(self, value: float) -> None:
        kind = type(self._option.default)
        self._settings.set(self._name, kind(round(value / self._option.times, 4)))

    def _show(self) -> None:
        self.setValue(self._settings.get(self._name) * self._option.times)


class _Text(QLineEdit, _Chooser):
    def __init__(self, settings: Settings, name: str, option: Option) -> None:
        super().__init__()
        self._settings, self._name = settings, name
        self.setAccessibleName(said(option.label))
        self.setMinimumWidth(GRID * 55)
        self._follow()
        self.editingFinished.connect(lambda: settings.set(name, self.text().strip()))

    def _show(self) -> None:
        if self.text() != self._settings.get(self._name):
            self.setText(self._settings.get(self._name))
