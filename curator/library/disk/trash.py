"""The system's trash: what a curator deletes can be taken out of it again, in another program and years later."""

from pathlib import Path

from curator.library.disk.places import shown
from curator.library.disk.refusals import SaveRefused


def to_trash(file: Path) -> None:
    """Put a file into the trash.  Raises SaveRefused, and then it stands where it stood."""
    from send2trash import send2trash

    try:
        send2trash(file)
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = (error.strerror or str(error) or "an unknown fault").lower().rstrip(".")
        raise SaveRefused(
            f"{shown(file.name)} could not be put into the trash ({reason}); it stays where it is."
        ) from error
