"""Bare numbers behind what they count."""

import pytest

from language.read.values.digits import counted_behind


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("FalconGuard 20", ("FalconGuard", 20)),
        ("datavault x 40", ("datavault", 40)),
        ("工业网关60", ("工业网关", 60)),
        ("Model 3 12", ("Model 3", 12)),
        ("FalconGuard", ("", 0)),
        ("20", ("", 0)),
        ("20 seats", ("", 0)),
    ],
)
def test_what_is_counted(text: str, counted: tuple[str, int]) -> None:
    assert counted_behind(text) == counted
