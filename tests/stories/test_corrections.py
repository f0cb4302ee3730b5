"""What was said is put right: in a form, on its card, and after it was sent."""

import pytest

from tests.conversation import Clock, demo

REP, CHEN, ZHAO = "Li Wei", "Chen Jing", "赵敏"


async def test_a_corrected_amount_keeps_its_currency(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Rhenus via Softline, FalconGuard, end of June")
        await talk.say(REP, "45k eur")
        assert "Amount €54,000" in await talk.say(REP, "sorry 54k not 45")
        await talk.say(REP, "change the amount")
        await talk.say(REP, "it is fifty two thousand")
        assert "€52,000" in await talk.say(REP, "skip")
        assert "€58,000" in await talk.say(REP, "no, 58k")
        assert "$59,000" in await talk.say(REP, "no, $59k")
        await talk.say(REP, "no, €60k")
        await talk.say(REP, "submit")
        assert "€60,000 → €61,000" in await talk.say(REP, "actually 61k")
        assert "€60,000 → €62,000" in await talk.say(REP, "no 62k")
        await talk.say(REP, "yes")
        assert "€62,000 → €63,000" in await talk.say(REP, "change the amount of Rhenus to 63k")


@pytest.mark.parametrize(
    ("name", "request_", "correction", "wanted"),
    [
        (CHEN, "报备海尔智家，工业网关，¥400,000，六月底", "不对 是45万", "¥400,000 → ¥450,000"),
        (ZHAO, "帮云轩报备中铁，工业网关，¥800,000，六月底", "不对 金额改成85万", "¥800,000 → ¥850,000"),
    ],
)
async def test_so_does_one_put_right_after_it_was_sent(
    sqlite_url: str, name: str, request_: str, correction: str, wanted: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, request_)
        await talk.say(name, "跳过")
        await talk.press(name, "提交")
        assert wanted in await talk.say(name, correction)
        assert wanted in await talk.press(name, "是")


async def test_the_reason_of_a_loss_is_told_from_the_competitor(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, REP)
        card = await talk.say(ZHAO, "三一重工这单丢了 输给华为 价格")
        assert "原因：价格" in card
        assert "竞争对手：华为" in card
        assert "原因：价格" in await talk.say(ZHAO, "是")
        card = await talk.say(REP, "lost Globex to Cisco, price")
        assert "Reason: price" in card
        assert "Competitor: Cisco" in card


@pytest.mark.parametrize(
    ("name", "visit", "skip", "step", "told", "again", "day"),
    [
        (REP, "log a visit to Softline today, met Jonas, he liked the demo", "skip",
         "send him the mdf form by thursday", ("Next step: send him the mdf form", "By: Thu 12 Mar"),
         "no wait friday", ("Date: Wed 11 Mar 2026", "By: Fri 13 Mar 2026")),
        (ZHAO, "今天拜访了云轩，见了刘经理，聊了Q2计划", "跳过", "周四前把报价发给他",
         ("下一步：把报价发给他", "截止：2026年3月12日"),
         "不对，周五", ("日期：2026年3月11日", "截止：2026年3月13日")),
    ],
)  # fmt: skip
async def test_a_next_step_told_at_the_card_of_a_visit_and_its_day_put_right(
    sqlite_url: str, name: str, visit: str, skip: str, step: str, told: tuple[str, ...], again: str,
    day: tuple[str, ...],
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, visit)
        await talk.say(name, skip)
        card = await talk.say(name, step)
        assert all(words in card for words in told)
        card = await talk.say(name, again)
        assert all(words in card for words in day)


async def test_a_bare_number_corrects_what_was_said_last_in_its_size(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Rhenus via Softline, 40 seats of FalconGuard")
        await talk.say(REP, "80k")
        assert "Amount $95,000" in await talk.say(REP, "nope sorry it was 95")
        assert "Quantity 3" in await talk.say(REP, "make it 3")


async def test_same_answers_a_question_and_points_at_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Rhenus via Softline, 40 seats of FalconGuard")
        assert "As in D-" in await talk.say(REP, "same")
        assert "As in D-" in await talk.say(REP, "同上")


async def test_a_contact_left_open_in_the_request_is_not_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        said = "register Rhenus via Softline, 50 seats FalconGuard, 60k, closing June, no contact yet"
        assert "Is this right?" in await talk.say(REP, said)


async def test_two_values_correct_two_answers(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(
            REP, "register Rhenus via Softline, 40 seats of FalconGuard, 80k, closing June, no contact yet"
        )
        shown = await talk.say(REP, "no its 35 and 70k")
        assert "Quantity: 35" in shown
        assert "Amount: $70,000" in shown
        shown = await talk.say(REP, "seats 30, amount 65")
        assert "Quantity: 30" in shown
        assert "Amount: $65,000" in shown
        shown = await talk.say(REP, "the contact is Bob Bell and it closes in July")
        assert "Contact at the customer: Bob Bell\n" in shown
        assert "Fri 31 Jul 2026" in shown


@pytest.mark.parametrize(
    ("name", "request_", "said"),
    [
        (REP, "register Bluefin Cannery via Softline, 30 seats of FalconGuard, 21k, May, contact Ines Moreau",
         {"oh shoot, it's for Pinnacle, not Softline": "Partner: Pinnacle",
          "it's for Brightpath": "Partner: Bright", "i mean 24,500 euros": "Amount: €24,500",
          "make it 45 seats and 20": "Quantity: 45", "no, the 15th": "Fri 15 May 2026",
          "sorry it's Ines Moreaux": "Contact at the customer: Ines Moreaux"}),
        (CHEN, "报备 苏州博迅精密 防火墙 20台 40万 九月底 联系人孙丽",
         {"刚说错了是孙莉 草字头那个": "客户联系人：孙莉", "不对，是苏州博讯精密": "客户：苏州博讯精密",
          "改成15号": "9月15日"}),
    ],
)  # fmt: skip
async def test_what_is_put_right_without_its_field_is_what_it_is_like(
    sqlite_url: str, name: str, request_: str, said: dict[str, str]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, request_)
        for words, shown in said.items():
            card = await talk.say(name, words)
            assert shown in card
        assert "Bluefin Cannery" in card or "苏州博讯精密" in card


async def test_a_step_that_waits_for_a_yes_is_put_right_with_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "globex amount 70k")
        assert "$60,000 → $72,000" in (card := await talk.say(REP, "yes but make it 72"))
        assert "Quantity" not in card
        await talk.say(REP, "kaufmann closes in june")
        assert "15 Jun 2026" in await talk.say(REP, "sure, but the 15th")
        await talk.say(REP, "no")
        await talk.say(REP, "globex isn't 60k anymore")
        assert "Globex" in await talk.say(REP, "65k")
        await talk.say(REP, "no")
        await talk.say(REP, "kaufmann isn't 18.5k anymore")
        assert "Kaufmann" in await talk.say(REP, "21k")


@pytest.mark.parametrize("said", ["and closing is July not June", "还有，签约时间是七月，不是六月"])
async def test_a_correction_goes_on_the_card_and_said_again_changes_nothing(
    sqlite_url: str, said: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(
            REP, "register Rhenus via Softline, 40 seats of FalconGuard, 80k, closing June, no contact yet"
        )
        shown = await talk.say(REP, said)
        assert "Fri 31 Jul 2026" in shown
        assert "That changes nothing" not in shown
        assert "That changes nothing" in await talk.say(REP, said)


async def test_a_currency_alone_is_that_of_the_sum(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Tallis via softline, FalconGuard, 31k, may, contact Rosa Engel")
        assert "Amount: €31,000" in await talk.say(REP, "euros")
        assert "Contact at the customer: Tim Engel" in await talk.say(
            REP, "not Rosa, her colleague Tim Engel"
        )
        assert "What shall I change?" in await talk.say(REP, "that's wrong")
        assert "Which partner" in await talk.say(REP, "the partner")


async def test_another_part_of_the_day_asks_for_the_hour(sqlite_url: str) -> None:
    """And a part of the day alone says nothing of another day."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(ZHAO, "下周二上午十点拜访云轩，聊年度规划")
        assert "几点" in await talk.say(ZHAO, "改成下周三下午")
        shown = await talk.say(ZHAO, "三点")
        assert "15:00" in shown
        assert "2026年3月18日" in shown
        await talk.say(ZHAO, "好")
        assert "几点" in await talk.say(ZHAO, "改成周四上午")
        await talk.say(REP, "visit Softline Tuesday at 10 about renewal")
        assert "At what time?" in await talk.say(REP, "better in the afternoon")
        assert "Tue 17 Mar 2026" in await talk.say(REP, "3pm")


async def test_whom_it_was_lost_to_is_told_anew(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "三一丢给华为了，价格打不过")
        await talk.say(ZHAO, "是")
        assert "华为 → 中兴" in await talk.say(ZHAO, "不对，是丢给了中兴")
        await talk.say(ZHAO, "是")
        await talk.join(REP)
        await talk.say(REP, "we lost globex, price")
        assert "Lost: Globex" in await talk.say(REP, "yes")
        assert "Mark a deal lost: Kaufmann" in await talk.say(REP, "lost Kaufmann to Cisco, price")


async def test_what_comes_next_is_told_at_the_card_of_a_visit(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, REP)
        await talk.say(ZHAO, "刚跟云轩打了个电话")
        await talk.say(ZHAO, "陈静")
        assert "下一步" not in await talk.say(ZHAO, "没啥特别的")
        assert "2026年3月18日" in await talk.say(ZHAO, "下周三再联系一次")
        await talk.say(REP, "log a visit to Softline yesterday")
        assert "just a name" in await talk.say(REP, "Globex didn't sign")
