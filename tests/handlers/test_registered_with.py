"""What is told with a customer's name: his project, and what is sold, also in a question."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("who", "said", "shown"),
    [
        (
            ZHAO,
            ("报备三一重工长沙二期项目，通过云轩，工业网关，20万，6月签", "跳过"),
            ("客户：三一重工\n", "项目：长沙二期项目\n"),
        ),
        (
            ZHAO,
            ("报备中联重科防火墙项目，通过云轩，20万，6月签", "跳过"),
            ("客户：中联重科\n", "产品：防火墙\n"),
        ),
        (
            REP,
            (
                "can I register Acme via Softline with FalconGuard and DataVault?",
                "[Register it]",
                "60k",
                "June",
                "skip",
            ),
            ("Customer: Acme\n", "Product: FalconGuard and DataVault\n"),
        ),
    ],
)
async def test_it_is_kept(sqlite_url: str, who: str, said: tuple[str, ...], shown: tuple[str, ...]) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        for line in said:
            pressed = line.startswith("[")
            heard = await (talk.press(who, line[1:-1]) if pressed else talk.say(who, line))
        assert all(line in heard for line in shown), heard


async def test_a_name_without_a_deal_has_no_history(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "no deal that fits “Acme Robotics Inc”" in await talk.say(REP, "Acme Robotics Inc history")
