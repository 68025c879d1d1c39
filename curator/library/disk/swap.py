"""Putting a file in another's place and getting the other one back in the same step, where the system can do that.

Between a last look at a file and its replacement there is a moment in which somebody else may replace it as well.  With
an exchange nothing is lost by that: what was replaced is at hand, can be looked at, and put back.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

_CWD = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
_UNKNOWN = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV)


def swap(one: Path, other: Path) -> bool:
    """Exchange two files of one folder in one step; False, and nothing done, where that cannot be had here.

    Raises OSError when the system refuses for another reason.
    """
    exchange = _exchange()
    if exchange is None:
        return False
    if exchange(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNKNOWN:
        return False
    raise OSError(number, os.strerror(number), os.fspath(other))


@lru_cache(maxsize=1)
def _exchange() -> Callable[[bytes, bytes], int] | None:
    name = {"linux": "renameat2", "darwin": "renamex_np"}.get(sys.platform)
    if name is None:
        return None
    try:
        call = getattr(ctypes.CDLL(None, use_errno=True), name)
    except (AttributeError, OSError):  # an older C library
        return None
    if name == "renamex_np":
        call.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint]
        return lambda one, other: int(call(one, other, _EXCHANGE))
    call.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return lambda one, other: int(call(_CWD, one, _CWD, other, _EXCHANGE))
