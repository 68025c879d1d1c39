"""What the fields of a form know of their surroundings: the pattern's data, the library, the look."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from curator.ui.actions import Actions
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Target:
    """A pattern that a relation may lead to."""

    slug: str
    title: str


class FormContext(QObject):
    """One for all fields of a form. `data` is the pattern in hand as it stands now, `saved` as it is on disk."""

    def __init__(self, bridge: SessionBridge, actions: Actions, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge, self.actions, self.theme = bridge, actions, theme
        self.data: Mapping[str, object] = {}
        self.saved: Mapping[str, object] = {}
        self.path = ""
        self._titles: dict[str, str | None] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        bridge.indexed.connect(self._forget)

    def title(self, name: str) -> str | None:
        """The title of the pattern that a slug or identifier names; None where the library has no such pattern."""
        if name not in self._titles:
            row = self.bridge.catalogue.by_slug(name)
            self._titles[name] = row.title if row is not None else None
        return self._titles[name]

    def targets(self, text: str, limit: int = 12) -> list[Target]:
        """Patterns whose slug or words begin with `text`."""
        return [Target(row.slug, row.title) for row in self.bridge.catalogue.slugs(text.strip(), limit) if row.slug]

    def values(self, pointer: str, vocabulary: tuple[str, ...] = ()) -> tuple[str, ...]:
        """What the library's files say in this field, the most frequent first, then the known words left over."""
        if pointer not in self._values:
            query = pointer[1:].replace("/", ".") + ":"
            found = self.bridge.catalogue.complete(query, len(query)).suggestions
            self._values[pointer] = tuple(text for each in found if (text := each.text.strip().strip('"')))
        return tuple(dict.fromkeys((*self._values[pointer], *vocabulary)))

    def _forget(self) -> None:
        self._titles.clear()
        self._values.clear()
