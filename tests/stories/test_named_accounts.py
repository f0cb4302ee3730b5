"""A named account is told to whoever decides before his tap, and so is what is perhaps a part of one."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, LEAD, REP, ZHAO, register

LISTED = read('version = "own"\n[named_accounts]\nnames = ["Airbus", "国家电网有限公司"]\n', "own")


@pytest.mark.parametrize(
    ("who", "manager", "said", "approve", "told"),
    [
        (JONAS, REP, "register AIRBUS SE, FalconGuard, 60k, closing end of June", "Approve",
         "⚠ Airbus is a named account"),
        (JONAS, REP, "register Airbus Operations GmbH, FalconGuard, 60k, closing end of June", "Approve",
         "⚠ Perhaps a company or branch of Airbus"),
        (CHEN, ZHAO, "我们想报备国网江苏省电力有限公司，FalconGuard，80万，六月底签", "批准",
         "⚠ 可能是直签大客户国家电网有限公司的下属公司"),
    ],
)  # fmt: skip
async def test_who_decides_reads_it_before_he_taps(
    sqlite_url: str, who: str, manager: str, said: str, approve: str, told: str
) -> None:
    async with demo(sqlite_url, Clock(), LISTED) as talk:
        await talk.join(*EVERYBODY)
        receipt = await register(talk, who, said)
        assert told in talk.last(manager)
        assert "⚠" not in receipt
        await talk.press(manager, approve)
        assert "⚠" in talk.last(LEAD)
        assert "Approved" in await talk.press(LEAD, "Approve")
