"""Names on the picture: none over another, none outside, the important first."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from curator.ui.graph.labels import Wish, place_labels, wrapped

VIEW = (0.0, 0.0, 400.0, 300.0)
wish_lists = st.lists(
    st.tuples(
        st.floats(-50, 450),
        st.floats(-50, 350),
        st.floats(2, 12),
        st.floats(10, 120),
        st.floats(8, 30),
        st.sampled_from((-1.0, 0.0, 1.0)),
        st.integers(0, 2),
    ),
    max_size=60,
).map(lambda rows: [Wish(number, *row) for number, row in enumerate(rows)])


@given(wish_lists)
def test_that_names_never_overlap_each_other_nor_leave_the_view(wishes: list[Wish]) -> None:
    placed = [rect for _, rect in place_labels(wishes, VIEW, [(w.x, w.y, w.radius, w.node) for w in wishes])]
    for number, rect in enumerate(placed):
        assert rect.left() >= 0
        assert rect.top() >= 0
        assert rect.right() <= 400
        assert rect.bottom() <= 300
        for other in placed[:number]:
            common = rect.intersected(other)
            assert common.width() <= 1e-6 or common.height() <= 1e-6


@given(wish_lists)
def test_that_a_name_covers_no_node_of_its_own_rank_or_higher(wishes: list[Wish]) -> None:
    rank = {wish.node: wish for wish in wishes}
    for node, rect in place_labels(wishes, VIEW, [(w.x, w.y, w.radius, w.node) for w in wishes]):
        for other in wishes:
            if other.node != node and other.insistence >= rank[node].insistence:
                x, y, r = other.x, other.y, other.radius
                apart = x + r <= rect.left() or x - r >= rect.right() or y + r <= rect.top() or y - r >= rect.bottom()
                assert apart


def test_that_the_first_wish_is_granted_where_two_want_the_same_place() -> None:
    first, second = Wish(0, 200, 150, 4, 380, 20), Wish(1, 200, 150, 4, 380, 20)
    crowd = [Wish(n, 200, 150, 4, 380, 130) for n in range(2, 6)]
    placed = [node for node, _ in place_labels([first, *crowd, second], VIEW)]
    assert placed[0] == 0
    assert len(placed) < 6


def test_that_no_more_names_are_placed_than_asked_for() -> None:
    wishes = [Wish(n, 20 + 12 * (n % 30), 20 + 14 * (n // 30), 1, 8, 6) for n in range(200)]
    assert len(place_labels(wishes, VIEW, maximum=17)) == 17


def test_that_long_names_are_broken_between_words_and_elided_on_the_second_line(qapp: QApplication) -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("Adaptive Leadership Und")
    assert wrapped("Short", metrics, width) == ("Short",)
    assert wrapped("Adaptive Leadership Strategy", metrics, width) == ("Adaptive", "Leadership Strategy")
    lines = wrapped("Adaptive Leadership under Deep and Lasting Uncertainty of Means", metrics, width)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
