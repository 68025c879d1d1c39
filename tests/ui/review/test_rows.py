"""What a row says of its link, asked of a library that is only a table."""

from collections.abc import Mapping

from curator.links.relations import InferredLink
from curator.ui.review.rows import HUB, next_waiting, rows_of
from curator.ui.review.wording import claim, warnings

DATA: Mapping[str, object] = {
    "relationships": {"enables": [{"slug": "oak", "weight": 0.9}]},
    "graph_garden": {
        "inferred_links": [
            {"target": "pat_01", "type": "requires", "confidence": 0.7, "reason": "x"},
            {"target": "hub", "type": "enables", "confidence": 0.7, "reason": "x"},
            {"target": "oak", "type": "enables", "confidence": 0.9, "reason": "x"},
        ]
    },
}


class Table:
    """Slugs with titles and in-links; an identifier that means one of them; one deferred link."""

    titles = {"oak": "Oak", "elm": "Elm", "hub": "Hub"}  # noqa: RUF012

    def resolve(self, target: str) -> str:
        return "elm" if target == "pat_01" else target

    def title(self, slug: str) -> str | None:
        return self.titles.get(slug)

    def pointing_at(self, slug: str) -> int:
        return HUB if slug == "hub" else 2

    def decided(self, link: InferredLink) -> str | None:
        return "deferred" if link.target == "hub" else None


def test_that_a_target_given_by_identifier_is_shown_as_the_pattern_it_means() -> None:
    row = rows_of(DATA, Table())[0]
    assert (row.slug, row.title, row.state) == ("elm", "Elm", "pending")
    assert claim(row) == "requires Elm"


def test_that_a_hub_is_warned_of_and_others_are_not() -> None:
    first, hub, _ = rows_of(DATA, Table())
    assert warnings(first) == []
    assert warnings(hub) == [f"{HUB} patterns already point here."]


def test_that_the_next_waiting_row_is_looked_for_onwards_and_round_to_the_start() -> None:
    rows = rows_of(DATA, Table())
    assert [row.state for row in rows] == ["pending", "deferred", "accepted"]
    assert [next_waiting(rows, after) for after in range(4)] == [0, 0, 0, 0]
    assert next_waiting(rows[1:], 0) is None


def test_that_data_without_links_has_no_rows() -> None:
    assert rows_of(None, Table()) == ()
    assert rows_of({"graph_garden": {"inferred_links": "none"}}, Table()) == ()
