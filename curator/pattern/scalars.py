"""A scalar as YAML source that every reader understands alike.

Emitters mislead one YAML version or the other (`1e3`, `0o7`, `08`, `12:30:45`), so scalars are written here; PyYAML and
ruamel.yaml check them in the tests.  A string is written plain only when no common reader (YAML 1.1 as in PyYAML and
Ruby's Psych, YAML 1.2 core) would take it for anything else.
"""

import datetime
import math
import re
from typing import Any

_WORDS = frozenset(
    word
    for words in ("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "=", "<<", ".nan")
    for word in (words, words.title(), words.upper(), ".NaN")
)
# Numbers, sexagesimals, dates and times of YAML 1.1 and 1.2, and Psych's numbers with commas.
_NUMBERISH = re.compile(
    r"[-+]?[0-9.][0-9_,.:+\-]*(?:[eE][-+]?[0-9_]*)?(?:[TtZ ][0-9:.\-+ TtZz]*)?"
    r"|[-+]?0[xXoObB][0-9a-fA-F_,]*|[-+]?\.(?:inf|Inf|INF)"
)
_PLAIN_START = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-[^\s\-?:,\[\]{}#&*!|>'\"%@`.0-9+]")
_BREAKS_PLAIN = re.compile(r":(?:\s|$)|\s#|\A(?:---|\.\.\.)")
_BREAKS_FLOW = re.compile(r"[,\[\]{}:?]")
_UNPRINTABLE = re.compile("[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_SHORT_ESCAPES = {
    "\0": "\\0", "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f",
    "\r": "\\r", "\x1b": "\\e", '"': '\\"', "\\": "\\\\",
}  # fmt: skip


def plain_is_safe(text: str, flow: bool) -> bool:
    """Whether a string can be written without quotes; `flow`: inside brackets or braces."""
    if not text or text != text.strip() or not _PLAIN_START.match(text) or _UNPRINTABLE.search(text):
        return False
    if _BREAKS_PLAIN.search(text) or (flow and _BREAKS_FLOW.search(text)):
        return False
    return text not in _WORDS and not _NUMBERISH.fullmatch(text)


def single_is_safe(text: str) -> bool:
    """Whether a string can be written in single quotes on one line."""
    return not _UNPRINTABLE.search(text)


def block_is_safe(text: str) -> bool:
    """Whether a string can be the text of a block scalar without an indentation indicator or kept line breaks."""
    lines = text.split("\n")
    if text.endswith("\n"):
        lines.pop()
    printable = not any(_UNPRINTABLE.search(line.replace("\t", " ")) for line in lines)
    return printable and bool(lines[0].strip()) and not lines[0][0].isspace() and bool(lines[-1].strip())


def quoted(text: str, style: str) -> str:
    """The string in quotes of the given style, in double quotes where single ones cannot hold it."""
    if style == "'" and single_is_safe(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escape(c) for c in text) + '"'


def _escape(char: str) -> str:
    if char in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[char]
    if not _UNPRINTABLE.match(char):
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def number(value: float, like: str = "") -> str:
    """A number, with at least as many decimals as `like` has where `like` pads its own with zeros (`0.90`)."""
    if isinstance(value, int):
        return str(value)
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)
    if "e" in text:  # YAML 1.1 wants a point and a signed exponent
        mantissa, exponent = text.split("e")
        mantissa = mantissa if "." in mantissa else mantissa + ".0"
        return f"{mantissa}e{exponent if exponent[0] in '+-' else '+' + exponent}"
    padded = re.fullmatch(r"[-+]?[0-9]+\.([0-9]+0)", like)
    if padded:
        whole, decimals = text.split(".")
        return f"{whole}.{decimals.ljust(len(padded.group(1)), '0')}"
    return text


def other(value: Any, like: str = "") -> str:
    """A scalar that is no string: a number, true or false, null or a date."""
    if value is None:
        return like if like in ("~", "Null", "NULL") else "null"
    if isinstance(value, bool):
        word = "true" if value else "false"
        return word.title() if like in ("True", "False") else word.upper() if like in ("TRUE", "FALSE") else word
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return number(value, like)
