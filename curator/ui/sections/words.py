"""The words of Markdown that a spell checker should look at.  No Qt."""

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>|\]\([^()]*\)|\[\[[^\[\]]*\]\]|\[\^[^\]]*\]"
    r"|\[![A-Za-z]+\]|\S+://\S+|\S+@\S+|&\w+;|[\w-]+(?:[._/\\][\w-]+)+"
)
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:…]\W*)\s*(?:[-*+>#|\s]|\d+[.)])*(?:\[![A-Za-z]+\])?[\s\"“„‘'(*_]*$")


def words_of(line: str, names: bool = False) -> Iterator[tuple[int, int, str]]:
    """Start, end and letters of each word of a line; code, addresses and marks have none.

    Without `names`, words that begin with a capital count only at the start of a sentence: elsewhere they are names.
    Words in capitals are abbreviations and never count.
    """
    skipped = [found.span() for found in _NO_WORDS.finditer(line)]
    for found in _WORD.finditer(line):
        start, end = found.span()
        word = found[0]
        if len(word) < 2 or any(letter.isupper() for letter in word[1:]):
            continue
        if (start and line[start - 1].isdigit()) or line[end : end + 1].isdigit():
            continue
        if any(a < end and start < b for a, b in skipped):
            continue
        if word[0].isupper() and not names and not _SENTENCE_ENDS.search(line[:start]):
            continue
        yield start, end, word.replace("’", "'")
