"""How well a few letters fit a name: words' beginnings count most, then runs of letters, then letters in order."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


def score(wanted: str, name: str) -> int | None:
    """The higher the better; None when the letters are not all in `name`, in their order."""
    wanted, name = wanted.casefold().strip(), name.casefold()
    if not wanted:
        return 0
    at = name.find(wanted)
    if at == 0:
        return 1_000 - len(name)
    if at > 0:
        return (800 if not name[at - 1].isalnum() else 500) - len(name)
    words = wanted.split()
    if len(words) > 1 and all(word in name for word in words):
        return 400 - len(name)
    points, place = 200, -1
    for letter in wanted.replace(" ", ""):
        found = name.find(letter, place + 1)
        if found < 0:
            return None
        starts = found == 0 or not name[found - 1].isalnum()
        points -= 0 if starts or found == place + 1 else 8 + min(8, found - place)
        place = found
    return points if points > 0 else None


def best(wanted: str, things: Iterable[tuple[str, T]], most: int) -> Sequence[T]:
    """The things whose names fit, the best first; in their own order where nothing is wanted."""
    scored = [
        (points, number, thing)
        for number, (name, thing) in enumerate(things)
        if (points := score(wanted, name)) is not None
    ]
    scored.sort(key=lambda each: (-each[0], each[1]))
    return [thing for _, _, thing in scored[:most]]
