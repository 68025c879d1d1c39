"""Why something was not written.

    SaveRefused             the file on disk is unharmed, the edit is kept in the session
    ├── Changed             somebody else changed the file since it was read
    ├── Vanished            the file or its folder is gone
    ├── NameTaken           another file has the name, or one that differs only by case
    ├── OutsideLibrary      the place is not inside the library
    ├── ReadOnly            the file or folder may not be written
    ├── DiskFull            the disk or a quota is full
    └── NotVerified         what was read back is not what was written

Every message is one sentence for the curator: what happened and what is safe.
"""

import errno


class SaveRefused(Exception):
    """The file was not written; it stands as it was."""


class Changed(SaveRefused):
    """The file changed on disk since it was read."""


class Vanished(SaveRefused):
    """The file or its folder is no longer there."""


class NameTaken(SaveRefused):
    """A file of that name, or of one that differs only by case, stands there already."""


class OutsideLibrary(SaveRefused):
    """The place is not inside the library."""


class ReadOnly(SaveRefused):
    """The file, its folder or its disk may not be written."""


class DiskFull(SaveRefused):
    """No room is left."""


class NotVerified(SaveRefused):
    """The file as read back differs from what was written."""


def refusal(error: OSError, name: str) -> SaveRefused:
    """The refusal that an operating system's error means while writing the file shown as `name`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(f"The disk is full: {name} was not saved, the file is unharmed and your edit is kept.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY):
        return ReadOnly(f"{name} may not be written here: the file is unharmed and your edit is kept.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Vanished(f"The folder of {name} is gone: nothing was written and your edit is kept.")
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return SaveRefused(f"{name} is a name that this disk cannot hold; choose another one.")
    reason = (error.strerror or "an unknown fault").lower()
    return SaveRefused(f"{name} could not be saved ({reason}): the file is unharmed and your edit is kept.")
