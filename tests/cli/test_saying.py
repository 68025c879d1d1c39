"""What commands say: nothing in it steers the terminal, and letters that the terminal lacks end no command."""

import io

from curator.cli.saying import say


def said(text: str, encoding: str) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding, newline="\n")
    say(text, stream)
    stream.flush()
    return raw.getvalue().decode(encoding)


def test_that_nothing_steers_the_terminal() -> None:
    assert said("a\x1b[31m\u202eb\udc80.md\tc", "utf-8") == "a\ufffd[31m\ufffdb\ufffd.md\tc\n"


def test_that_letters_which_the_terminal_lacks_are_marked() -> None:
    assert said("✓ Café", "ascii") == "? Caf?\n"
