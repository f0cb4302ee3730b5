"""Why a time is so long."""

import pytest

from language.read.talk.why_so_long import why_so_long


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("why two days?", (2, "days", "")),
        ("why does it take 2 days", (2, "days", "")),
        ("why do I have to wait two working days?", (2, "days", "")),
        ("why two days for a decision", (2, "days", "decision")),
        ("why is the appeal five days", (5, "days", "appeal")),
        ("but why only 90 days of protection?", (90, "days", "protection")),
        ("why 48 hours", (48, "hours", "")),
        ("为什么要两天", (2, "days", "")),
        ("审批为什么要2个工作日", (2, "days", "decision")),
        ("凭什么等两天呢", (2, "days", "")),
        ("申诉为什么要五天？", (5, "days", "appeal")),
        ("保护期为什么只有90天", (90, "days", "protection")),
        ("为什么要审批", None),
        ("why not two days later", None),
        ("two days", None),
        ("why was it two days late", None),
    ],
)
def test_the_length_asked_about(text: str, asks: tuple[int, str, str] | None) -> None:
    assert why_so_long(text) == asks
