"""The command line: every capability without a window, on the same rooms.

Exit codes: 0 done, 1 refused (one plain sentence on the error stream says why), 2 wrongly called.  Only `open` needs a
display; the other commands never import Qt.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from curator.cli.saying import say

if TYPE_CHECKING:
    from curator.cli.opening import Window

OK, REFUSED = 0, 1


class Refused(Exception):
    """What was asked cannot be done; the message is one sentence for the user."""


def main(arguments: Sequence[str], window: "Window") -> int:
    """Run one command and return its exit code; with no arguments, open the window that `window` loads."""
    if not arguments or (arguments[0] == "open" and len(arguments) <= 2 and not arguments[-1].startswith("-")):
        return _window(arguments[1:], window)  # the way to the window needs no parser
    from curator.cli.parser import parse

    try:
        chosen = parse(arguments, window)
    except SystemExit as ended:  # argparse has printed the usage and the error, or the help
        return ended.code if isinstance(ended.code, int) else 2
    return run(chosen.run, chosen)


def run(command: object, chosen: object) -> int:
    """Run a command, and put what it refuses on the error stream."""
    assert callable(command)
    try:
        return int(command(chosen))
    except Refused as refused:
        say(str(refused), sys.stderr)
    except BrokenPipeError:  # the reader of our output has left
        sys.stderr.close()
    except KeyboardInterrupt:
        say("Stopped.", sys.stderr)
    except OSError as error:
        say(f"{error.filename or 'A file'} cannot be used: {(error.strerror or str(error)).lower()}.", sys.stderr)
    except Exception as error:
        from curator.schema.dialects import SchemaError  # here, since the way to the window needs no schema yet

        if not isinstance(error, SchemaError):
            raise
        say(str(error), sys.stderr)
    return REFUSED


def _window(arguments: Sequence[str], window: "Window") -> int:
    from curator.cli.opening import open_window

    return run(lambda library: open_window(library, window), Path(arguments[0]) if arguments else None)
