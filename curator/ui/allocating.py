"""How the C library is to handle memory where that is glibc.

Left alone, glibc gives the threads sixteen heaps and more of their own, and after a while takes large buffers, such as
those of pictures and layouts, from these as well. What is freed between things that stay is then never given back: in a
long sitting of random use the program held twice what it needed, and more by the hour.
"""

import ctypes
import sys

# From glibc's malloc.h; the second also ends glibc's habit of raising it as it goes.
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
_LARGE = 256 * 1024  # bytes from which a buffer has pages of its own, which go back when it is freed
_HEAPS = 2


def hold_memory_together() -> bool:
    """Have all threads share few heaps; to be called before there are any. False where the C library is another one."""
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(_ARENA_MAX, _HEAPS) and mallopt(_MMAP_THRESHOLD, _LARGE))


def give_memory_back() -> None:
    """Give the system what is free; takes some 10 ms."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).malloc_trim(0)
        except (OSError, AttributeError):
            return
