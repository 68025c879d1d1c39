"""The program's first line; kept thin, so that `open` reaches its window with few imports."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--read-patterns"]:  # a child that reads files for a window's index
        from curator.library.readers import serve

        serve()
    from curator.cli import main as run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
