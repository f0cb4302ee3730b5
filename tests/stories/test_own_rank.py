"""A lead who approves what only a lead may is told of by “why?”, as a second approval is."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo

LISTED = read('version = "own"\n[named_accounts]\nnames = ["Airbus"]\n', "own")
LARGE = read('version = "own"\n[[decision.level]]\nby = "lead"\namount = { USD = 50000 }\n', "own")
LEAD, REP, ZHAO, CHEN, JONAS = "Anna Berg", "Li Wei", "赵敏", "Chen Jing", "Jonas Keller"


@pytest.mark.parametrize(
    ("program", "rep", "said", "customer", "partner", "ask", "told"),
    [
        (LISTED, REP, "register Airbus via Softline, FalconGuard, 60k, closing June", "Airbus", JONAS,
         "why was Airbus approved", "which Anna Berg gave"),
        (LARGE, ZHAO, "通过云轩报备柳钢集团，防火墙20台，20万美元，6月签", "柳钢集团", CHEN,
         "柳钢集团为什么批准了", "须上级批准，Anna Berg已批准"),
    ],
)  # fmt: skip
async def test_the_own_consent_of_a_lead_is_told(
    sqlite_url: str, program: object, rep: str, said: str, customer: str, partner: str, ask: str, told: str
) -> None:
    async with demo(sqlite_url, Clock(), program) as talk:  # type: ignore[arg-type]
        await talk.join(LEAD, rep, partner)
        for line in (said, "skip" if rep == REP else "跳过", "yes" if rep == REP else "是"):
            await talk.say(rep, line)
        await talk.press(LEAD, "Approve")
        assert told in await talk.say(rep, ask)
        assert told in await talk.say(partner, ask)
        assert "rank" not in await talk.say(LEAD, f"history of {customer}")
