"""What is said in reply to the card of a deal without asking for anything."""

from dataclasses import replace

import pytest

from bot.terminal.hear import hear
from tests.conversation import Clock, Conversation, demo

REP, ZHAO, JONAS = "Li Wei", "赵敏", "Jonas Keller"


async def replied(talk: Conversation, name: str, said: str) -> str:
    """The answer to what is said in reply to the last card."""
    card = str(talk.voice.cards[name][-1].id)
    return await talk.receive(replace(hear(name, said, (), talk.clock()), message=card))


@pytest.mark.parametrize(
    ("name", "deal", "said", "shown"),
    [
        (REP, "how is Kaufmann?", "we won this!", "Mark a deal won: Kaufmann"),
        (JONAS, "how is Kaufmann?", "customer did a POC last week", "What happened: customer did a POC"),
        (REP, "how is Kaufmann?", "they halved the budget", "What happened: they halved the budget"),
        (
            REP,
            "how is Kaufmann?",
            "customer is evaluating two other vendors now",
            "What happened: customer is",
        ),
        (REP, "how is Kaufmann?", "we need another month, their legal is slow", "Extend a protection"),
        (REP, "how is Kaufmann?", "who decides there?", "Status: approved"),
        (ZHAO, "三一怎么样了", "这个客户说预算砍了一半", "进展：这个客户说预算砍了一半"),
        (
            JONAS,
            "how is Globex?",
            "we showed them the demo on monday, they liked it",
            "What happened: we showed",
        ),
        (REP, "how is Three Rivers?", "可以 批了", "Approve a registration: Three Rivers"),
        (REP, "how is Three Rivers?", "fine by me", "Approve a registration: Three Rivers"),
        (REP, "how is Three Rivers?", "批了吗", "decides by"),
        (REP, "how is Kaufmann?", "ok", "👌"),
    ],
)
async def test_news_are_noted_and_a_yes_decides(
    sqlite_url: str, name: str, deal: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, deal)
        assert shown in await replied(talk, name, said)
