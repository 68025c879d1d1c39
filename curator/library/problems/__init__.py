"""What is wrong in a library, what mends it, and what was told to be let alone."""
