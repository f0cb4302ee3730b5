"""What only some programs ask for: said by its label at any question, and corrected right after it."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo

JONAS, CHEN = "Jonas Keller", "Chen Jing"


async def test_what_is_said_by_its_label_is_of_its_field(sqlite_url: str) -> None:
    program = read('version = "days"\n[registration]\nlead_days = 15\n', "own")
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "报备柳钢集团 防火墙 30万 6月签")
        assert "价格申请日 2026年4月5日" in await talk.say(CHEN, "4月5号申请价格")
        card = await talk.say(CHEN, "没有")
        assert "预计签约：2026年6月30日" in card
        assert "价格申请日：2026年4月5日" in card


async def test_a_correction_is_of_the_answer_given_last(sqlite_url: str) -> None:
    program = read('version = "list"\n[registration]\nlist_price_minimum = 20000\n', "own")
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "register Oxbow Mills, 30 FalconGuard, 18k, closing May, no contact")
        assert "List price: $15,000" in await talk.say(JONAS, "15k")
        card = await talk.say(JONAS, "sorry, 25 thousand")
        assert "List price: $25,000" in card
        assert "  Amount: $18,000" in card
        assert "List price: $26,000" in await talk.say(JONAS, "ok list price is 26k")


async def test_a_city_among_the_parts_is_no_person_and_no_rival(sqlite_url: str) -> None:
    program = read(
        'version = "place"\n[registration]\nfields = ["customer", "product", "amount", "place"]\n', "own"
    )
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(JONAS)
        card = await talk.say(JONAS, "register Oxbow Mills, 30 FalconGuard, 60k, june, Hamburg, no contact")
        assert card.count("Hamburg") == 1
        assert "Where the customer is: Hamburg" in card


IN_ENGLISH = "register Oxbow Mills, 30 FalconGuard, 60k, closing June, list price 30k, no contact"
IN_CHINESE = "报备柳钢集团，防火墙，30万，6月签，没有联系人，目录价40万"


@pytest.mark.parametrize(
    ("who", "said", "shown"),
    [
        (JONAS, "Oxbow Mills: list price 22k", "List price: $30,000 → $22,000"),
        (JONAS, "change the list price of Oxbow Mills to 22k", "List price: $30,000 → $22,000"),
        (CHEN, "目录价改成50万", "目录价：US$400,000 → US$500,000"),
        (CHEN, "柳钢集团的地点改成柳州", "客户所在地：柳州"),
    ],
)
async def test_a_change_is_of_the_field_that_it_names(
    sqlite_url: str, who: str, said: str, shown: str
) -> None:
    program = read('version = "list"\n[registration]\nlist_price_minimum = 20000\n', "own")
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(who)
        await talk.say(who, IN_ENGLISH if who == JONAS else IN_CHINESE)
        await talk.say(who, "yes" if who == JONAS else "是")
        card = await talk.say(who, said)
        assert shown in card
        assert "→ $22,000" not in card.replace(shown, "")


@pytest.mark.parametrize(
    ("who", "said", "named"),
    [
        (JONAS, "register Oxbow Mills via Pinnacle, 30 FalconGuard, 60k, closing June", "Pinnacle"),
        (JONAS, "register Oxbow Mills via Zorbo Systems, 30 FalconGuard, 60k, closing June", "Zorbo Systems"),
        (CHEN, "通过长江智联报备柳钢，防火墙50台，60万，6月签", "长江智联"),
        (CHEN, "报备柳钢，走宏图软件，防火墙50台，60万，6月签", "宏图软件"),
    ],
)
async def test_a_partner_hears_that_it_is_for_his_own_firm(
    sqlite_url: str, who: str, said: str, named: str
) -> None:
    told = (
        f"for your own firm, Softline GmbH: “{named}” is not taken"
        if who == JONAS
        else f"只能为本公司（上海云轩信息技术有限公司）报备，“{named}”不会作为渠道伙伴"
    )
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert told in await talk.say(who, said)
        await talk.say(who, "no contact" if who == JONAS else "跳过")
        card = await talk.say(who, f"partner is {named}" if who == JONAS else f"伙伴改成{named}")
        assert told in card
        assert "Submit" in card or "提交" in card


async def test_a_project_named_after_the_registration_is_a_change(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        for line in ("register Acme Robotics, 60k FalconGuard, June, project Cell 4", "skip", "yes"):
            await talk.say(JONAS, line)
        assert "Cell 4 → Cell 5" in await talk.say(JONAS, "Acme Robotics: project name is Cell 5")
