"""The same change of many patterns: a value set in all of them, words replaced in their bodies; as a plan."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import regex

from curator.library.disk.places import shown
from curator.library.editing.edits import BodyEdit, Edit, PatchEdit
from curator.library.editing.plans import Altered, Plan, Progress, Seen, unwatched
from curator.library.editing.session import Session
from curator.library.making.naming import CannotMake
from curator.library.making.setting import Setting, operations
from curator.pattern import Pattern, UnsafeEdit, pointers
from curator.schema.dialects import dialect_of, dialects
from curator.schema.fields import MISSING, value_at

_PATIENCE = 2.0  # seconds that an expression may take in one file


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is to be found in bodies, and what takes its place.

    An `expression` is a regular one, and `\\\\1` or `\\\\g<name>` in what replaces it is what a group of it found.
    """

    find: str
    replacement: str
    expression: bool = False
    any_case: bool = False
    whole_words: bool = False


def set_plan(
    session: Session,
    paths: Sequence[str],
    setting: Setting,
    progress: Progress = unwatched,
    seen: Seen | None = None,
) -> Plan | None:
    """The plan that sets a value in these patterns; None when `progress` said to stop.

    Patterns that cannot be set so are left out with the reason.  Raises CannotMake for what can be done in none.
    """
    try:
        if not all(pointers.parse(setting.pointer)) or not setting.pointer:
            raise CannotMake(
                "The pointer names the whole frontmatter; name one of its values, as in /lifecycle/status."
            )
    except UnsafeEdit as refusal:
        raise CannotMake(str(refusal)) from refusal
    if setting.pointer in ("/id", "/slug"):
        raise CannotMake(f"{setting.pointer} is each pattern’s own; it is not set for many.")
    if (setting.how != "remove" and not setting.value) or (setting.how == "replace" and not setting.old):
        raise CannotMake("Say which value; an empty one would be the same as none.")

    def change(path: str, pattern: Pattern) -> tuple[Edit, Pattern] | None:
        if pattern.data is None:
            raise UnsafeEdit(f"The frontmatter cannot be read ({pattern.failure}).")
        own = dialect_of(pattern.data)
        foreign = own.field(setting.pointer) is None and value_at(pattern.data, setting.pointer) is MISSING
        if foreign and any(each.field(setting.pointer) for each in dialects()):
            if setting.how in ("set", "add"):
                raise UnsafeEdit(f"Files of its kind ({own.label}) have no such field.")
            return None
        made = operations(pattern.data, setting)
        return (PatchEdit(path, made), pattern.patch(made)) if made else None

    verbs = {"set": "Set", "add": "Add to", "remove": "Remove from", "replace": "Replace in"}
    value = f": {shown(setting.value[:60])}" if setting.value else ""
    return _planned(session, paths, f"{verbs[setting.how]} {setting.pointer}{value}", change, progress, seen)


def replace_plan(
    session: Session,
    paths: Sequence[str],
    wanted: Replacement,
    progress: Progress = unwatched,
    seen: Seen | None = None,
) -> Plan | None:
    """The plan that replaces words in the bodies of these patterns; None when `progress` said to stop.

    Raises CannotMake for an expression that cannot be understood, or that takes too long.
    """
    pattern = compiled(wanted)
    places = 0

    def change(path: str, found: Pattern) -> tuple[Edit, Pattern] | None:
        nonlocal places
        body, count = replaced(pattern, wanted, found.body, path)
        if not count or body == found.body:
            return None
        places += count
        return BodyEdit(path, body), found.with_body(body)

    plan = _planned(session, paths, f"Replace “{shown(wanted.find[:60])}” in texts", change, progress, seen)
    return None if plan is None else Plan(plan.label, plan.edits, plan.left_out, places)


def compiled(wanted: Replacement) -> "regex.Pattern[str]":
    """What finds the words.  Raises CannotMake where it cannot be understood."""
    if not wanted.find:
        raise CannotMake("Say what is to be found.")
    words = wanted.find if wanted.expression else regex.escape(wanted.find, special_only=True, literal_spaces=True)
    words = rf"\b(?:{words})\b" if wanted.whole_words else words
    try:
        return regex.compile(words, regex.MULTILINE | (regex.IGNORECASE if wanted.any_case else 0))
    except (regex.error, OverflowError, RecursionError) as error:
        raise CannotMake(f"The expression cannot be understood: {str(error).rstrip('.')}.") from error


def replaced(pattern: "regex.Pattern[str]", wanted: Replacement, body: str, path: str) -> tuple[str, int]:
    """The body after the replacement, and how often something was replaced.  Raises CannotMake as `replace_plan`."""
    by: str | Callable[[regex.Match[str]], str] = wanted.replacement
    if not wanted.expression:
        by = lambda _match: wanted.replacement  # noqa: E731 - no backslash means anything in it
    try:
        text, count = pattern.subn(by, body, timeout=_PATIENCE, concurrent=True)
    except TimeoutError as error:
        raise CannotMake(
            f"The expression takes too long in {shown(path)}; nothing was changed: make it more exact."
        ) from error
    except (regex.error, IndexError) as error:
        raise CannotMake(f"What replaces it cannot be understood: {str(error).rstrip('.')}.") from error
    return text, count


def _planned(
    session: Session,
    paths: Sequence[str],
    label: str,
    change: Callable[[str, Pattern], tuple[Edit, Pattern] | None],
    progress: Progress,
    seen: Seen | None,
) -> Plan | None:
    edits: list[Edit] = []
    left_out: list[tuple[str, str]] = []
    for done, path in enumerate(paths):
        if not progress(done, len(paths)):
            return None
        try:
            pattern = session.pattern(path)
            changed = change(path, pattern)
        except UnsafeEdit as refusal:
            left_out.append((path, str(refusal)))
            continue
        if changed is not None:
            edits.append(changed[0])
            if seen is not None:
                seen(Altered(path, pattern.to_bytes(), changed[1].to_bytes()))
    return Plan(label, tuple(edits), tuple(left_out))
