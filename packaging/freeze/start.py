"""The frozen program's first line."""

import os
import sys

if sys.platform == "linux":
    # The libraries that were found by this variable are found; what the program starts (git, a browser) has its own.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before

from curator.__main__ import main

main()
