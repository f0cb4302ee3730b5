"""Two values where one was asked for."""

import pytest

from language.read.values.ranges import either_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("not sure, either pinnacle or softline", ("pinnacle", "softline")), ("云轩还是长江智联", ("云轩", "长江智联")), ("Softline or Pinnacle?", ("Softline", "Pinnacle")),
        ("softline or so", ()), ("softline", ()), ("softline or softline", ()), ("Orlando or Oregon", ()),
    ],
)  # fmt: skip
def test_two_known_names_are_left_open(text: str, names: tuple[str, ...]) -> None:
    known = {"pinnacle", "softline", "云轩", "长江智联"}
    assert either_name(text, lambda name: name.casefold() in known) == names
