"""Creating, duplicating, renaming, deleting and importing patterns, and changing many at once."""
