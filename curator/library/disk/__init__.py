"""Where a library stands: its files found, read, locked and written, none of them harmed."""
