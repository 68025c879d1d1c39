"""The frozen program's first line."""

from curator.__main__ import main

main()
