"""A registration as people make one, told once: questions back, ranges, second thoughts, interruptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.stories.seats import Seat


@dataclass(frozen=True, slots=True)
class Talk:
    """Who speaks, and line by line what he says and what he is to read."""

    rep: str
    lines: Sequence[tuple[str, str]]


ENGLISH = Talk(
    "Li Wei",
    (
        ("register Next plc via Softline", "Which product?"),
        ("why do you need that?", "can be a deal of its own"),
        ("the same as last time", "As in D-"),
        ("60 to 70k", "Which one shall I put down?"),
        ("the first one", "When do you expect to close?"),
        ("what tier is Pinnacle IT?", "Pinnacle IT LLC: Silver"),
        ("end of next month", "Who is your contact"),
        ("go back", "So far: Thu 30 Apr 2026"),
        ("June 30", "Who is your contact"),
        ("what have I filled in so far?", "$60,000"),
        ("not yet known", "Register a deal"),
        ("actually make it 80 seats", "80"),
        ("not Next plc but Next Group", "Next Group"),
        ("yes", "Received: D-"),
        ("no, 65k", "$60,000 → $65,000"),
        ("yes", "Changed: Next Group"),
        ("withdraw it", "Shall I do that?"),
        ("no", "nothing was changed"),
    ),
)
CHINESE = Talk(
    "赵敏",
    (
        ("报备三一重工，渠道是上海云轩", "什么产品"),
        ("为什么要这个？", "可以是不同的项目"),
        ("跟上次一样", "一样：工业网关"),
        ("六七万", "记哪一个"),
        ("第一个", "预计什么时候签约"),
        ("什么是保护期？", "同一项目不会再批给别人"),
        ("下月底", "客户那边的联系人"),
        ("上一步", "目前是：2026年4月30日"),
        ("6月30号", "客户那边的联系人"),
        ("我填了什么", "US$60,000"),
        ("还不知道", "项目报备"),
        ("改成80台", "80"),
        ("不是三一重工，是三一重能", "三一重能"),
        ("好的", "已收到报备"),
        ("不对，是6.5万", "US$60,000 → US$65,000"),
        ("是", "已修改：三一重能"),
        ("撤回它", "确认这样操作吗"),
        ("不", "没有做任何修改"),
    ),
)
AFTERTHOUGHTS = Talk(
    "Li Wei",
    (
        ("remind me to ring Tom at Softline tomorrow 9ish", "09:00"),
        ("yes", "I'll remind you: ring Tom at Softline"),
        ("actually make that 10:30", "10:30"),
        ("yes", "10:30 (UTC)"),
        ("plan a visit to Softline on Monday at 10 to talk about renewals", "renewals"),
        ("yes", "Visit planned: Softline GmbH"),
        ("move that visit to Tuesday, same time", "Tue 17 Mar 2026"),
        ("yes", "Visit moved: Softline GmbH"),
        ("change the reminder to Friday", "Fri 13 Mar 2026"),
        ("yes", "Fri 13 Mar 2026, 10:30"),
        ("my tasks", "1 open task"),
    ),
)
AFTERTHOUGHTS_ZH = Talk(
    "赵敏",
    (
        ("今天拜访了上海云轩，见了李工，他们嫌返点低。下一步：下周三再约一次演示", "再约一次演示"),
        ("对", "拜访已记录"),
        ("上面那个拜访改成昨天", "2026年3月10日"),
        ("对", "拜访已记录"),
        ("下一步改成下周五", "2026年3月20日"),
        ("对", "拜访已记录"),
        ("我的待办", "1项待办"),
    ),
)
ASIDES = Talk(
    "Li Wei",
    (
        ("I visited Softline yesterday with Max, they want a demo", "What is the next step?"),
        ("what's the weather", "That's not something I can help with"),
        ("good morning", "What is the next step?"),
        ("lol", "What is the next step?"),
        ("who decides?", "I can't answer that one"),
        ("no", "What is the next step?"),
        ("how much longer is this?", "1 question to go."),
        ("can I do this later?", "What you said so far waits"),
        ("why they need it: compliance", "why they need it: compliance"),
        ("next Wednesday", "Wed 18 Mar 2026"),
        ("why do you need that?", "Nothing is kept before you say yes"),
        ("thanks!", "You're welcome!"),
        ("yes", "Visit logged: Softline GmbH"),
        ("my tasks", "why they need it: compliance"),
    ),
)
ASIDES_ZH = Talk(
    "赵敏",
    (
        ("昨天拜访了上海云轩，见了李工，他们想试用", "下一步"),
        ("今天天气怎么样", "这个我帮不上忙"),
        ("你好", "下一步"),
        ("谁定的?", "这个我答不上来"),
        ("否", "下一步"),
        ("还有几个问题", "还有1个问题"),
        ("可以以后再填吗", "会存到“我的草稿”"),
        ("问一下他们的预算", "问一下他们的预算"),
        ("下周三", "2026年3月18日"),
        ("为什么要这个?", "在您确认之前什么都不会保存"),
        ("对", "拜访已记录"),
        ("我的待办", "问一下他们的预算"),
    ),
)


async def small_talk(talk: Talk, rep: Seat) -> None:
    for said, read in talk.lines:
        await rep.say(said)
        await rep.hears(read)
