"""What is said where a name is waited for and is none: nothing is created or written from it."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
UBER = "register Uber via Softline, 20k, june, no contact"


@pytest.mark.parametrize(
    ("name", "first", "asked", "besides", "card", "yes", "whole", "submit", "made"),
    [
        (REP, "plan a visit with Harbor Point on Friday at 2", "called “Harbor Point”",
         "it's about onboarding", "New: Harbor Point", "yes", "Partner: Harbor Point (new partner)", "submit",
         "Partner record created: Harbor Point."),
        (ZHAO, "周四下午两点跟启明星辰开会", "名为“启明星辰”", "讨论合作", "新建：启明星辰", "好",
         "渠道伙伴：启明星辰（新建渠道伙伴）", "提交", "已新建渠道伙伴：启明星辰。"),
    ],
)  # fmt: skip
async def test_a_purpose_told_out_of_turn_is_no_partner(
    sqlite_url: str, name: str, first: str, asked: str, besides: str, card: str, yes: str, whole: str,
    submit: str, made: str,
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        assert asked in await here.say(name, first)
        assert card in await here.say(name, besides)
        assert whole in await here.say(name, yes)
        assert made in await here.say(name, submit)


async def test_another_name_takes_the_place_of_the_unknown_one_and_is_confirmed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        await here.say(REP, "plan a visit with Harbor Point on Friday at 2")
        assert "I need just a name" in await here.say(REP, "new price list")
        assert "New: Harbor Pint" in await here.say(REP, "Harbor Pint")
        assert "What for?" in await here.say(REP, "yes, it's new")


@pytest.mark.parametrize(
    ("name", "first", "talk", "again"),
    [
        (REP, UBER, "you misunderstood me", "Which product?"),
        (REP, UBER, "one moment pls", "Which product?"),
        (REP, UBER, "pls note that for kaufmann", "Or is it your answer?"),
        (ZHAO, "报备 OPPO 云轩 20万 六月底 没有联系人", "稍等一下", "什么产品？"),
        (ZHAO, "报备 OPPO 云轩 20万 六月底", "不清楚联系人", "不填：客户联系人。"),
        (ZHAO, "报备 OPPO 云轩 20万 六月底", "李主任", "已记下：客户联系人 李"),
    ],
)  # fmt: skip
async def test_talk_is_no_product(sqlite_url: str, name: str, first: str, talk: str, again: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        await here.say(name, first)
        assert again in await here.say(name, talk)


async def test_the_buttons_of_a_choice_stand_again_after_a_question_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(ZHAO)
        assert "就叫：网关" in await here.say(ZHAO, "报备 立讯精密 云轩 网关100台 两百万 九月底 没有联系人")
        assert "就叫：网关" in await here.say(ZHAO, "这个问题是什么意思")
        assert "就叫：网关" in await here.say(ZHAO, "远景能源什么状态")
        assert "产品：工业网关" in await here.say(ZHAO, "工业网关")
