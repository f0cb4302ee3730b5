"""A few words said alone at a card that waits for a yes."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("who", "lines", "shown"),
    [
        ("Li Wei", ("lost globex", "price", "cisco"), "Competitor: cisco"),
        (
            "Li Wei",
            ("plan a visit to softline tomorrow at 10", "renewal", "pricing"),
            "Purpose: renewal, pricing",
        ),
        (
            "Li Wei",
            ("remind me to call Bob on wednesday", "yes", "remind me thursday instead"),
            "12 Mar",
        ),
        ("赵敏", ("明天10点去云轩", "跳过", "谈价格"), "目的：谈价格"),
    ],
)
async def test_words_that_can_only_be_one_field(
    sqlite_url: str, who: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        answers = [await talk.say(who, line) for line in lines]
        assert shown in answers[-1]
