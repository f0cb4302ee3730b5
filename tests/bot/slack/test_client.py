"""The client goes past a proxy only to where it was told to."""

from __future__ import annotations

import pytest

from bot.slack.client import web_client

PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://127.0.0.1:9/api/", None),
        ("http://localhost:9/api/", None),
        ("https://slack.internal/api/", None),
        ("https://slack.com/api/", PROXY),
    ],
)
def test_a_proxy_is_used_for_what_is_far(
    monkeypatch: pytest.MonkeyPatch, url: str, proxy: str | None
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv("https_proxy", PROXY)
    monkeypatch.setenv("no_proxy", "slack.internal")
    assert web_client("xoxb-1", url).proxy == proxy


def test_nothing_is_tried_again_by_itself() -> None:
    assert web_client("xoxb-1", "https://slack.com/api/").retry_handlers == []
