"""Pattern Curator: edit, read, graph and review libraries of pattern files without losing a byte."""

__version__ = "0.1.0"
