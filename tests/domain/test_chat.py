"""A button's action carries its arguments, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from domain.chat import action, route_of

ROUTES = st.from_regex(r"[a-z]{1,12}\.[a-z_]{1,12}", fullmatch=True)
TEXTS = st.text()


@given(ROUTES, st.lists(TEXTS, max_size=4))
def test_arguments_come_back(route: str, arguments: list[str]) -> None:
    assert route_of(action(route, *arguments)) == (route, tuple(arguments))


def test_numbers_come_back_as_text() -> None:
    assert route_of(action("deal.approve", "D-1", 3)) == ("deal.approve", ("D-1", "3"))
