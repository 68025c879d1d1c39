"""The decisions on inferred links that a library remembers."""
