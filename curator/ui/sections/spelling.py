"""The spell checker behind the editor: what one is, and one made of word lists.

Any checker that keeps the protocol may take the place of ours. It is asked on a pool thread and may take its time.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from spellchecker import SpellChecker as _Lists

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")
"""Languages that the word lists know and the editor offers, by ISO 639-1 code."""

NAMED = frozenset({"de"})
"""Those whose ordinary nouns begin with a capital, so that capitals tell no names."""

# British spelling → American, which is how the English list spells. In this order; more than one may hold.
_BRITISH = (
    (re.compile(r"our(?=s?$|ed|ing|ful|able|less|hood|ite|al|er|ist)"), "or"),
    (re.compile(r"is(?=e$|es$|ed$|er|ing$|ation|able)"), "iz"),
    (re.compile(r"ys(?=e$|es$|ed$|ing$)"), "yz"),
    (re.compile(r"tre(?=s?$)"), "ter"),
    (re.compile(r"ll(?=ed$|ing$|er|or)"), "l"),
    (re.compile(r"mme(?=s?$)"), "m"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ence(?=s?$)"), "ense"),
)


class SpellChecker(Protocol):
    """What the editor asks for. Words come as they are written, with `'` for every apostrophe."""

    def misspelled(self, words: Collection[str]) -> set[str]:
        """Those of the words that the language does not have."""
        ...

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""
        ...


class WordLists:
    """A checker made of pyspellchecker's word lists. Reading a list takes some 0.2 s, so do it on a pool thread."""

    def __init__(self, language: str) -> None:
        self.language = language

    def misspelled(self, words: Collection[str]) -> set[str]:
        lists = _lists(self.language)
        return {word for word in words if not any(form in lists for form in self._forms(word))}

    def suggestions(self, word: str) -> list[str]:
        lists = _lists(self.language)
        found = lists.candidates(word.lower()) or set()
        found.discard(word.lower())
        ranked = sorted(found, key=lambda each: (-lists.word_usage_frequency(each), each))[:6]
        return [each.capitalize() if word[:1].isupper() else each for each in ranked]

    def _forms(self, word: str) -> list[str]:
        """The word as the list may have it: without its 's, and spelled the American way."""
        lower = word.lower()
        forms = [lower, lower.removesuffix("'s").removesuffix("s'")]
        if self.language == "en":
            american = forms[1]
            for british, ending in _BRITISH:
                american = british.sub(ending, american)
                forms.append(american)
        return forms


@lru_cache(maxsize=2)
def _lists(language: str) -> "_Lists":
    from spellchecker import SpellChecker as Lists

    return Lists(language=language, distance=1)
