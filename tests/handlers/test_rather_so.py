"""What is said instead of the answer just given, and what is no answer at all, while a form is open."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
STARK = "register stark via softline 60k falconguard june"
LOST = ("globex lost", "price")
VISIT = ("记个拜访", "云轩", "陈静")


@pytest.mark.parametrize(
    ("name", "lines", "told"),
    [
        (
            REP,
            (STARK, "pepper potts", "no wait it's happy hogan"),
            ("Customer: stark", "customer: happy hogan"),
        ),
        (REP, (STARK, "pepper potts", "no, happy hogan"), ("Customer: stark", "customer: happy hogan")),
        (
            REP,
            (STARK, "pepper potts", "no, it's Stark Industries"),
            ("Customer: Stark Industries", "pepper potts"),
        ),
        (REP, (STARK, "pepper potts", "no, pinnacle"), ("Partner: Pinnacle", "pepper potts")),
        (
            ZHAO,
            ("报备广汽 云轩 防火墙 60万 年底签", "李总", "不对，是张工"),
            ("客户：广汽", "客户联系人：张工"),
        ),
        (REP, (*LOST, "no, it was actually the timing"), ("Reason: the timing",)),
        (REP, (*LOST, "not price, timing"), ("Reason: timing",)),
        (REP, (*LOST, "no, cisco"), ("Reason: price", "Competitor: cisco")),
        (ZHAO, ("三一丢了", "价格", "不对，是交期"), ("原因：交期",)),
        (
            REP,
            ("register stark via softline, datavault", "5k less than globex", "june", "skip"),
            ("Amount: $55,000",),
        ),
        (ZHAO, ("报备广汽 云轩 防火墙", "比三一多五万", "年底", "跳过"), ("US$215,000",)),
        (REP, (STARK, "sorry, that's euros"), ("Amount €60,000", "contact at the customer?")),
        (REP, (STARK, "no wait, the amount was in CHF"), ("Amount CHF60,000", "contact at the customer?")),
        (
            ZHAO,
            ("报备广汽 云轩 防火墙 60万 年底签", "金额没错，不过是欧元"),
            ("€600,000", "客户那边的联系人"),
        ),
        (
            REP,
            ("register stark via softline falconguard june 60 to 70k", "make it 45 seats"),
            ("Quantity 45", "amount?"),
        ),
        (
            REP,
            ("register stark via softline falconguard june 60 to 70k", "via pinnacle", "70"),
            ("Amount: $70,000",),
        ),
        (REP, ("remind me to send the quote tomorrow", "afternoon", "3"), ("Time: 15:00",)),
        (ZHAO, (*VISIT, "说最近单子少 想要市场费用", "无"), ("沟通内容：说最近单子少 想要市场费用",)),
        (ZHAO, (*VISIT, "客户想知道保护期多久", "无"), ("沟通内容：客户想知道保护期多久",)),
        (ZHAO, (*VISIT, "保护期多久？"), ("3.1", "沟通了什么？")),
        (ZHAO, ("去了趟云轩", "下周三再去"), ("下一步 再去", "3月18日", "见了谁")),
        (ZHAO, ("去了趟云轩", "下周三再去", "对了改成周四上午十点"), ("3月12日", "见了谁")),
        (ZHAO, ("去了趟云轩", "对了改成昨天去的"), ("日期 2026年3月10日", "见了谁")),
        (REP, ("visited softline today", "quote by friday"), ("Next step quote", "Fri 13 Mar", "meet?")),
        (REP, ("visited softline today", "will call them monday"), ("Next step call them", "Mon 16 Mar")),
        (ZHAO, ("去了趟云轩", "周五前给报价"), ("下一步 给报价", "见了谁")),
        (REP, ("visited softline today", "remind me to call them monday"), ("in the middle",)),
        (REP, ("visited softline today", "jonas", "renewal"), ("What is the next step?",)),
        (ZHAO, ("报备广汽 云轩 防火墙 年底签 85到90万", "85"), ("客户那边的联系人",)),
        (ZHAO, ("报备广汽 云轩 防火墙 年底签 一百二三十万", "一百二吧"), ("客户那边的联系人",)),
        (
            REP,
            ("register stark via softline falconguard june 60 to 70k", "60"),
            ("contact at the customer?",),
        ),
        (
            ZHAO,
            ("报备广汽 云轩 防火墙 60万 年底签", "刘主任 13800001111", "哦不是刘，是柳主任"),
            ("客户联系人：柳主任 138",),
        ),
        (REP, ("register stark via softline falconguard june", "15 of them"), ("Quantity 15", "amount?")),
        (
            REP,
            ("met with Sara of Brightpath for lunch, no next steps", "onboarding"),
            ("What was said: onboarding",),
        ),
        (ZHAO, ("三一中标了 中标价158万",), ("标记赢单", "US$1,580,000")),
        (ZHAO, ("远景为啥丢的", "能重新报吗", "那重新报一下"), ("与之前相比有什么新情况？",)),
    ],
)
async def test_it_is_taken_so(
    sqlite_url: str, name: str, lines: tuple[str, ...], told: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for line in lines:
            said = await talk.say(name, line)
        assert all(each in said for each in told), said
