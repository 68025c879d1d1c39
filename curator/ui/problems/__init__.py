"""Everything that is wrong in a library: what, where and why, and what mends it."""
