"""What the rooms below say (findings, refusals, why a file cannot be read), in the user's language.

They know no translation and make English sentences, which are also what the command line says and what the index
keeps. Here the template of such a sentence is found again ("{0} is missing.") and translated, and its parts are told
in turn. `packaging/translate` collects the templates from the sources; a sentence of no known template stays as it is.
"""

import json
import re
from functools import lru_cache
from itertools import count

from PySide6.QtCore import QCoreApplication

from curator.resources import resource
from curator.ui.translation import LANGUAGES, said, spoken

_PART = re.compile(r"\{\d*\}")
_DEEPEST = 4  # parts of parts


def told(message: str) -> str:
    """A message from below in the user's language."""
    return message if not message or spoken() == LANGUAGES[0] else _told(message, spoken(), 0)


@lru_cache(maxsize=4096)
def _told(message: str, language: str, depth: int) -> str:
    if depth > _DEEPEST:
        return message
    for template, form in _templates():
        if (found := form.fullmatch(message)) is not None:
            translated = QCoreApplication.translate("Messages", template)
            if translated != template:
                return _filled(translated, [_told(part, language, depth + 1) for part in found.groups()])
    for known in (said(message), QCoreApplication.translate("Kinds", message)):
        if known != message:  # the name of a field, the title of a section, a kind of relation
            return known
    before, colon, after = message.partition(": ")
    if colon and (rest := _told(after, language, depth + 1)) != after:  # "time-bank.md: There is no …"
        return before + colon + rest
    if message.endswith(".") and message[0].isupper():  # a clause that was made a sentence
        clause = message[0].lower() + message[1:-1]
        if (rest := _told(clause, language, depth + 1)) != clause:
            return rest[0].upper() + rest[1:] + "."
    names = message.split(", ")
    if len(names) > 1 and all(_told(name, language, depth + 1) != name for name in names):
        return ", ".join(_told(name, language, depth + 1) for name in names)  # a list of kinds
    return message


def _filled(template: str, parts: list[str]) -> str:
    """The template with its parts in place; a translation may have them in another order."""
    place = count()
    return _PART.sub(lambda found: parts[int(found[0][1:-1] or next(place))], template)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every template with the form of what is made from it, those with the most words of their own first."""
    texts: list[str] = json.loads(resource("translations/messages.json").read_text("utf-8"))
    texts.sort(key=lambda text: -len(_PART.sub("", text)))
    return tuple((text, re.compile("(.*?)".join(map(re.escape, _PART.split(text))), re.DOTALL)) for text in texts)
