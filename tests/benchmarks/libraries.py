"""Makes libraries of any size that look like the real ones: same shapes, sizes and faults, and the same every time.

    python -m tests.benchmarks.libraries FOLDER COUNT

Per 100 files about 57 of v7.1, 42 of v1 and one that does not parse; bodies of 5 to 60 KB, 25 on average; words are
distributed as in a language (few are frequent, most are rare); inferred links lead to few hubs, most of which exist.
"""

import random
import sys
from itertools import accumulate
from pathlib import Path

SEED = 20260220


def _words(text: str) -> list[str]:
    return text.split()


_FUNCTION_WORDS = _words("""
    the of and to in a that is for with as by on are this it from an be or not which can their when have more has at
    its they but these how between through into what each where people work over both without than about""")
_CONTENT_WORDS = _words("""
    commons pattern community practice value learning trust resource system governance shared care decision conflict
    network knowledge capital market energy food housing water land tool maker garden school health memory season
    coalition building momentum interest alliance stewardship feedback boundary ritual threshold gathering skill""")
_SYLLABLES = _words("""
    ba co de fi ga hu li mo na per qua ri so ta ul ven wo xi yar zen stra plo cri tion ment ness ship al""")
_DOMAINS = _words("finance education governance food-systems housing care-work energy-commons mobility culture health")
_STATUSES = _words("draft draft draft draft revised stable published")
_KINDS = _words("generalizes_from specializes_to enables requires alternatives complementary tools")
_SCORES = _words("stakeholder_architecture value_creation resilience ownership autonomy composability fractal_value")
_SECTIONS = _words("Context Problem Solution Implementation Consequences Known_Uses Cognitive_Era Vitality")
_RULE = "# " + "═" * 67


class Writer:
    """Writes one library; all chance comes from the seed."""

    def __init__(self, count: int, seed: int = SEED, words: int = 3_300) -> None:
        self._random = random.Random(seed)
        self._count = count
        self._words_a_body = words
        made = {"".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 5))) for _ in range(24_000)}
        vocabulary = [*_FUNCTION_WORDS, *_CONTENT_WORDS, *sorted(made)]
        weights = list(accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))
        self._topic_words = [*_CONTENT_WORDS, *sorted(made)[:4_000]]
        self._sentences = [
            " ".join(self._random.choices(vocabulary, cum_weights=weights, k=self._random.randint(8, 26))).capitalize()
            + "."
            for _ in range(20_000)
        ]
        self.slugs = [self._slug(number) for number in range(count)]
        lost = ["a-page-that-never-was", "another-lost-one"]
        self._hubs = [*sorted(self.slugs)[: max(3, min(61, count // 10))], *lost]

    def write(self, folder: Path) -> int:
        """Write all files into a folder; returns their bytes."""
        folder.mkdir(parents=True, exist_ok=True)
        total = 0
        for number, slug in enumerate(self.slugs):
            raw = self.file(number, slug).encode()
            (folder / f"{slug}.md").write_bytes(raw)
            total += len(raw)
        return total

    def file(self, number: int, slug: str) -> str:
        """One file's text."""
        if number % 100 == 99:
            return f"---\nslug: {slug}\ntitle: Broken {{nor closed\nsummary: [one, two\n---\n\n{self._body()}"
        front = self._v1(slug) if number % 100 >= 57 else self._v7(slug)
        return f"---\n{front}---\n\n{self._body()}"

    def _slug(self, number: int) -> str:
        words = "-".join(self._random.choices(self._topic_words, k=self._random.randint(2, 4)))
        return f"{words}-{number:05d}"

    def _title(self, slug: str) -> str:
        return slug.rpartition("-")[0].replace("-", " ").title()

    def _v7(self, slug: str) -> str:
        pick = self._random
        scores = "".join(f"    {name}: {pick.randint(4, 10) / 2}\n" for name in _SCORES)
        relations = "".join(self._relations(kind) for kind in _KINDS)
        entities = "".join(
            f'    - id: {word}-{pick.choice(self._topic_words)}\n      type: concept\n      label: "{word.title()}"\n'
            f"      relevance: {pick.randint(70, 98) / 100}\n"
            for word in pick.choices(self._topic_words, k=8)
        )
        links = "".join(
            f"    - target: {target}\n      type: {pick.choice(_KINDS)}\n"
            f"      confidence: {pick.randint(60, 95) / 100}\n"
            f'      reason: "{self._sentence(90)}"\n'
            for target in pick.sample(self._hubs, k=min(len(self._hubs), pick.randint(5, 9)))
        )
        communities = "".join(
            f'    - id: {word}-kin\n      label: "{word.title()} kin"\n      source: taxonomy\n'
            f"      confidence: {pick.randint(80, 98) / 100}\n"
            for word in pick.choices(self._topic_words, k=4)
        )
        return (
            f"{_RULE}\n# GROUP 1: CORE IDENTITY\n{_RULE}\nid: pat_01kh{pick.getrandbits(80):022x}\nslug: {slug}\n"
            f'title: "{self._title(slug)}"\naliases: []\n'
            f"summary: >-\n  {self._sentence(120)}\n  {self._sentence(80)}\n\n"
            f"{_RULE}\n# GROUP 2: CONTEXTUAL TRANSLATION\n{_RULE}\ncontext_labels:\n"
            f'  corporate: "{self._title(slug)} for Organizations"\n  tech: "{self._title(slug)} for Products"\n\n'
            f"{_RULE}\n# GROUP 3: ONTOLOGY & SEARCH OPTIMIZATION\n{_RULE}\nontology:\n"
            f"  domain: {pick.choice(_DOMAINS)}\n"
            f"  cross_domains: []\n  commons_domain:\n    - life\n  search_hints:\n"
            f'    primary_tension: "{pick.choice(self._topic_words)} vs. {pick.choice(self._topic_words)}"\n'
            f"    vector_keywords: [{', '.join(pick.choices(self._topic_words, k=5))}]\n  commons_assessment:\n{scores}"
            f"    vitality: {pick.randint(15, 50) / 10}\n    vitality_reasoning: >-\n      {self._sentence(100)}\n"
            f"      {self._sentence(100)}\n    overall_score: {pick.randint(20, 50) / 10}\n\n"
            f"{_RULE}\n# GROUP 4: LIFECYCLE & CONFIDENCE\n{_RULE}\nlifecycle:\n  usage_stage: recognition\n"
            f"  adoption_stage: growth\n  status: {pick.choice(_STATUSES)}\n  version: 0.{pick.randint(1, 9)}\n"
            f"  confidence: {pick.randint(1, 3)}\n\n"
            f"{_RULE}\n# GROUP 5: HARD RELATIONSHIPS\n{_RULE}\nrelationships:\n{relations}"
            f"{_RULE}\n# GROUP 6: GRAPH GARDEN\n{_RULE}\ngraph_garden:\n  last_pruned: 2026-0{pick.randint(1, 6)}-19\n"
            f"  entities:\n{entities}  communities:\n{communities}  inferred_links:\n{links}"
            f"contributors:\n  - {pick.choice(('higgs', 'curie', 'noether'))}\nsources: []\nlicense: CC-BY-SA-4.0\n"
        )

    def _v1(self, slug: str) -> str:
        pick = self._random
        lists = "".join(
            f"{kind}:\n" + "".join(f"- {target}\n" for target in pick.choices(self.slugs, k=3))
            for kind in ("generalizes_from", "enables", "related")
        )
        sources = "".join(f"- https://example.org/{word}/{slug}\n" for word in pick.choices(self._topic_words, k=6))
        kinds = "".join(f"  - {word}\n" for word in pick.choices(self._topic_words, k=3))
        return (
            f"id: pat_01kg{pick.getrandbits(80):022x}\npage_url: https://example.org/patterns/{slug}/\n"
            f"github_url: https://example.org/patterns/blob/main/_patterns/{slug}.md\nslug: {slug}\n"
            f"title: {self._title(slug)}\naliases: []\nversion: 1.0\ncreated: 2026-01-28 00:00:00+00:00\n"
            f"modified: 2026-01-28 00:00:00+00:00\nclassification:\n  universality: domain\n"
            f"  domain: {pick.choice(_DOMAINS)}\n  category:\n  - practice\n  - framework\n  era:\n  - industrial\n"
            f"  - digital\n  origin:\n{kinds}  status: draft\n  commons_alignment: {pick.randint(1, 5)}\n"
            f"  commons_domain:\n{kinds}{lists}requires: []\nspecializes_to: []\ncontributors:\n- higgs\n- curie\n"
            f"sources:\n{sources}license: CC-BY-SA-4.0\nattribution: {self._sentence(60)}\n"
            f"repository: https://example.org/patterns\n"
        )

    def _relations(self, kind: str) -> str:
        targets = self._random.choices(
            [*self._hubs, *self._random.choices(self.slugs, k=20)], k=self._random.randint(0, 3)
        )
        if not targets:
            return f"  {kind}: []\n"
        return f"  {kind}:\n" + "".join(
            f"    - slug: {target}\n      weight: {self._random.randint(60, 95) / 100}\n" for target in targets
        )

    def _body(self) -> str:
        parts = []
        length = self._random.lognormvariate(0, 0.35)
        for number, name in enumerate(_SECTIONS, 1):
            sentences = self._random.choices(self._sentences, k=max(1, int(self._words_a_body * length / 17 / 8)))
            paragraphs = [" ".join(sentences[at : at + 6]) for at in range(0, len(sentences), 6)]
            parts.append(f"### Section {number}: {name.replace('_', ' ')}\n\n" + "\n\n".join(paragraphs) + "\n")
        return "\n---\n\n".join(parts)

    def _sentence(self, longest: int) -> str:
        return self._random.choice(self._sentences)[:longest].rpartition(" ")[0].replace('"', "")


def library(folder: Path, count: int, words: int = 3_300) -> Path:
    """A library of `count` files in `folder`, made once and found again; `words` is the mean length of a body."""
    place = folder / f"library-{count}-{words}-{SEED}"
    done = place.with_suffix(".done")
    if not done.exists():
        Writer(count, words=words).write(place)
        done.touch()
    return place


if __name__ == "__main__":
    written = Writer(int(sys.argv[2])).write(Path(sys.argv[1]))
    print(f"{sys.argv[2]} files, {written / 1e6:.0f} MB.")
