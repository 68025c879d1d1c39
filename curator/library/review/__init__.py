"""Deciding inferred links, one by one and many at once."""
