"""One file: a pattern as a value that is edited without losing a byte."""

from curator.pattern.errors import (
    DuplicateKey,
    ForeignFrontmatter,
    LayoutUnclear,
    NoFrontmatter,
    NotUtf8,
    PatchInvalid,
    PathMissing,
    PatternError,
    SharedNode,
    TestFailed,
    Unparsable,
    UnsafeEdit,
    ValueNotYaml,
)
from curator.pattern.pattern import Failure, Pattern
from curator.pattern.sections import Section

__all__ = [
    "DuplicateKey",
    "Failure",
    "ForeignFrontmatter",
    "LayoutUnclear",
    "NoFrontmatter",
    "NotUtf8",
    "PatchInvalid",
    "PathMissing",
    "Pattern",
    "PatternError",
    "Section",
    "SharedNode",
    "TestFailed",
    "Unparsable",
    "UnsafeEdit",
    "ValueNotYaml",
]
