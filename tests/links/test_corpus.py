"""The states of real inferred links, against a recount that shares no code with the program."""

import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonpatch
import pytest
import yaml

from curator.links.graph import build
from curator.links.kinds import kind
from curator.links.relations import hard_links, inferred_links
from curator.links.review import accept, reject, state_of
from curator.pattern import Pattern

SEVEN = ["generalizes_from", "specializes_to", "enables", "requires", "alternatives", "complementary", "tools"]
MEANT = {"enabler": "enables", "enablers": "enables", "enablement": "enables", "specializes": "specializes_to"}


@pytest.fixture(scope="module")
def library(corpus: Path) -> dict[str, dict[str, Any]]:
    found = {}
    for path in sorted((corpus / "commons-os-patterns" / "_patterns").glob("*.md")):
        text = re.match(r"---\s*\n(.*?)\n---\s*(?:\n|$)", path.read_text("utf-8", errors="replace"), re.DOTALL)
        try:
            found[path.stem] = yaml.load(text[1], yaml.CSafeLoader) if text else {}
        except yaml.YAMLError:
            found[path.stem] = {}
    return found


@pytest.mark.corpus
def test_that_states_equal_an_independent_recount(library: dict[str, dict[str, Any]]) -> None:
    ids = {data["id"]: slug for slug, data in library.items() if "id" in data}
    ours, recount = Counter[str](), Counter[str]()
    for data in library.values():
        hard = hard_links(data)
        for link in inferred_links(data):
            ours[state_of(link, hard, library.__contains__, None, lambda name: ids.get(name, name))] += 1

        stated: dict[str, set[str]] = {}
        for name, items in (data.get("relationships") or {}).items():
            for item in items or []:
                target = item if isinstance(item, str) else item.get("slug", item.get("id", item.get("typeid")))
                stated.setdefault(ids.get(target, target), set()).add(name)
        for item in (data.get("graph_garden") or {}).get("inferred_links") or []:
            under = stated.get(item["target"], set())
            if MEANT.get(item.get("type"), item.get("type")) in under:
                recount["accepted"] += 1
            elif under:
                recount["reclassified"] += 1
            else:
                recount["pending" if item["target"] in library else "dangling"] += 1
    assert ours == recount
    assert {"accepted", "reclassified", "pending", "dangling"} == set(ours)


@pytest.mark.corpus
def test_that_every_real_link_can_be_accepted_and_rejected(library: dict[str, dict[str, Any]]) -> None:
    for slug, data in library.items():
        for link in inferred_links(data):
            chosen = link.kind if kind(link.kind) else "complementary"
            changed = jsonpatch.apply_patch(data, accept(data, link, chosen))
            hard = {(each.kind, each.target) for each in hard_links(changed)}
            assert hard - {(each.kind, each.target) for each in hard_links(data)} <= {(chosen, link.target)}, slug
            assert (chosen, link.target) in hard, slug
            left = jsonpatch.apply_patch(data, reject(data, link))["graph_garden"]["inferred_links"]
            assert len(left) == len(data["graph_garden"]["inferred_links"]) - 1


@pytest.mark.corpus
def test_that_no_relation_of_a_real_file_is_missed(library: dict[str, dict[str, Any]]) -> None:
    for slug, data in library.items():
        expected = 0
        lists = data.get("relationships") or {name: data.get(name) for name in (*SEVEN, "related")}
        for items in lists.values():
            expected += sum(
                isinstance(item, str) or bool(item.keys() & {"slug", "id", "typeid"}) for item in items or []
            )
        assert len(hard_links(data)) == expected, slug


@pytest.mark.corpus
def test_that_the_edges_of_the_graph_equal_an_independent_recount(library: dict[str, dict[str, Any]]) -> None:
    ids = {data["id"]: slug for slug, data in library.items() if "id" in data}
    recount: set[tuple[str, str, str, str]] = set()
    for slug, data in library.items():
        lists = data.get("relationships") or {name: data.get(name) for name in (*SEVEN, "related")}
        for name, items in lists.items():
            for item in items or []:
                target = item if isinstance(item, str) else item.get("slug", item.get("id", item.get("typeid")))
                if target:
                    recount.add((slug, ids.get(target, target), name, "hard"))
        for item in (data.get("graph_garden") or {}).get("inferred_links") or []:
            recount.add((slug, item["target"], MEANT.get(item.get("type"), item.get("type") or ""), "inferred"))
    graph = build(
        SimpleNamespace(
            path=f"{slug}.md",
            slug=slug,
            id=data.get("id", ""),
            title="",
            domain="",
            status="",
            hard=hard_links(data),
            inferred=inferred_links(data),
            failure=None,
        )
        for slug, data in library.items()
    )
    edges = [(source, target, each["kind"], each["origin"]) for source, target, each in graph.edges(data=True)]
    assert len(edges) == len(set(edges))
    assert set(edges) == recount
    assert {slug for slug, missing in graph.nodes(data="missing") if not missing} == set(library)


@pytest.mark.corpus
def test_that_decisions_on_real_files_change_the_lines_of_the_link_alone(corpus: Path) -> None:
    checked = 0
    for path in sorted((corpus / "commons-os-patterns" / "_patterns").glob("*.md"))[::5]:
        pattern = Pattern.from_bytes(path.read_bytes())
        data = pattern.data or {}
        for link in inferred_links(data)[:2]:
            chosen = link.kind if kind(link.kind) else "complementary"
            accepted = pattern.patch(accept(data, link, chosen))
            rejected = pattern.patch(reject(data, link))
            before, added, left = (each.to_bytes().split(b"\n") for each in (pattern, accepted, rejected))
            lists = data.get("relationships") or {}
            if lists.get(chosen):  # a list that stood there grows by lines; an empty one opens as well
                assert is_part(before, added), path.name
            assert (accepted == pattern) == (len(hard_links(accepted.data)) == len(hard_links(data)))
            assert len(data["graph_garden"]["inferred_links"]) == 1 or is_part(left, before), path.name
            checked += 1
    assert checked > 50


def is_part(few: list[bytes], many: list[bytes]) -> bool:
    """Whether the lines of one file all stand in the other, in their order."""
    rest = iter(many)
    return all(line in rest for line in few)
