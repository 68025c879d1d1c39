"""The seven kinds of relation, their inverses, and the stray words that mean one of them."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of relation: `id` as the files write it, `label` as curators read it.

    `inverse` is the kind that the other pattern's file would state (None where there is none), `symmetric` says that
    the kind is its own inverse, `key` is the key that chooses it in review.
    """

    id: str
    label: str
    inverse: str | None
    key: str

    @property
    def symmetric(self) -> bool:
        return self.inverse == self.id


KINDS: Final = (
    Kind("generalizes_from", "generalizes from", "specializes_to", "1"),
    Kind("specializes_to", "specializes to", "generalizes_from", "2"),
    Kind("enables", "enables", "requires", "3"),
    Kind("requires", "requires", "enables", "4"),
    Kind("alternatives", "alternative to", "alternatives", "5"),
    Kind("complementary", "complementary to", "complementary", "6"),
    Kind("tools", "done with", None, "7"),
)

_BY_ID: Final = MappingProxyType({each.id: each for each in KINDS})

# Seen in libraries that a machine has written; every other stray word keeps its name and is flagged.
_STRAY: Final = MappingProxyType(
    {
        "enabler": "enables",
        "enablers": "enables",
        "enablement": "enables",
        "specializes": "specializes_to",
        "complements": "complementary",
    }
)


def normalise(name: str) -> str:
    """The kind that `name` means: known stray words become their kind, any other word stays as it is."""
    word = name.strip()
    return _STRAY.get(word, word)


def kind(name: str) -> Kind | None:
    """The kind called `name` after normalisation, or None for a stray one."""
    return _BY_ID.get(normalise(name))
