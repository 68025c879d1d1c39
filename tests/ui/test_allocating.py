"""How memory is held, tried in processes of their own: what is chosen holds for all of one."""

import subprocess
import sys

import pytest

from tests.support.checkout import ROOT

HEAPS = """
import ctypes, sys, tempfile, threading
from curator.ui.allocating import give_memory_back, hold_memory_together

if sys.argv[1:] == ["together"]:
    assert hold_memory_together()
gate = threading.Barrier(12)

def work():
    mine = bytearray(100_000)
    gate.wait()

threads = [threading.Thread(target=work) for _ in range(12)]
for each in threads:
    each.start()
for each in threads:
    each.join()
give_memory_back()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
with tempfile.NamedTemporaryFile() as told:
    stream = ctypes.c_void_p(libc.fopen(told.name.encode(), b"w"))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    print(told.read().count(b"<heap nr="))
"""


def heaps(*words: str) -> int:
    command = [sys.executable, "-c", HEAPS, *words]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone is told")
def test_that_many_threads_share_few_heaps() -> None:
    assert heaps() > 2
    assert heaps("together") <= 2
