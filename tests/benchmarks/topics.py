"""A made-up library whose links have the shape of a real one's: topics, with hubs of their own and a few for all.

    python -m tests.benchmarks.topics FOLDER COUNT

Files are those of `libraries`; what they link to is chosen here, so that a map has something to show.
"""

import sys
from pathlib import Path

from tests.benchmarks.libraries import Writer

TOPICS = 40
_HUBS_OF_ALL = 12
_HUBS_OF_ONE = 6


class TopicalWriter(Writer):
    """Files of one topic link to each other, to their topic's hubs and, less often, to hubs of the whole library."""

    def __init__(self, count: int, words: int = 3_300) -> None:
        super().__init__(count, words=words)
        choose = self._random
        # Topics differ in size, as interests do.
        weights = [1 / (rank + 4) for rank in range(TOPICS)]
        self._topic_of = choose.choices(range(TOPICS), weights, k=count)
        self._members: list[list[str]] = [[] for _ in range(TOPICS)]
        for slug, topic in zip(self.slugs, self._topic_of, strict=True):
            self._members[topic].append(slug)
        common = self.slugs[:_HUBS_OF_ALL]
        self._hubs_of = [
            [*members[:_HUBS_OF_ONE], *members[:_HUBS_OF_ONE], *choose.sample(common, 3), *self._hubs[-1:]]
            for members in self._members
        ]

    def file(self, number: int, slug: str) -> str:
        every, hubs = self.slugs, self._hubs
        topic = self._topic_of[number]
        self.slugs, self._hubs = self._members[topic] or every, self._hubs_of[topic]
        try:
            return super().file(number, slug)
        finally:
            self.slugs, self._hubs = every, hubs


if __name__ == "__main__":
    written = TopicalWriter(int(sys.argv[2]), words=300).write(Path(sys.argv[1]))
    print(f"{sys.argv[2]} files, {written / 1e6:.0f} MB.")
