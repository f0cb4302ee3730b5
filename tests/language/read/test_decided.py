"""Lists by how was decided."""

import pytest

from language.read.decided import decided


@pytest.mark.parametrize(
    ("text", "how", "by"),
    [
        ("which deals did Li Wei approve this month", "approved", True),
        ("what did we decide this week", "decided", True),
        ("李伟这周批了哪些单子", "approved", True),
        ("which of my deals were approved last month", "approved", False),
        ("rejected this quarter", "rejected", False),
        ("show the deals closing this month", "", False),
        ("approved deals closing in April", "", False),
        ("approved deals expiring this month", "", False),
        ("which deals did we win last month", "", False),
        ("这个月报了哪些", "", False),
        ("本周待审批的有哪些", "", False),
        ("还没批的有哪些", "", False),
    ],
)
def test_lists_of_what_was_decided(text: str, how: str, by: bool) -> None:
    assert decided(text) == (how, by)
