"""What a person reads of a Slack message, and what Slack would act on."""

from __future__ import annotations

import pytest

from tests.fakes.slack_text import live, visible, visible_blocks


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*bold* _it_ ~no~ `code`", "bold it no code"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("&amp;lt;", "&lt;"),
        ("<https://e.x|the page>", "the page"),
        ("<https://e.x>", "https://e.x"),
        ("<@U1> <!channel> <#C1|sales>", "@U1 @channel sales"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("```a\nb```", "a\nb"),
    ],
)
def test_visible(written: str, read: str) -> None:
    assert visible(written) == read


def test_live_finds_what_was_not_escaped() -> None:
    blocks = [
        {"type": "section", "text": {"type": "mrkdwn", "text": "<!here> &lt;!channel&gt;"}},
        {"type": "section", "text": {"type": "plain_text", "text": "<!everyone>"}},
    ]
    assert live("<@U1>", blocks) == ["<@U1>", "<!here>"]


def test_a_table_reads_as_rows() -> None:
    cells = [
        [{"type": "raw_text", "text": word} for word in row] for row in (("Name", "Tier"), ("Nord", "Gold"))
    ]
    assert visible_blocks([{"type": "table", "rows": cells}]) == "Name | Tier\nNord | Gold"
