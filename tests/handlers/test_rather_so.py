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
        (ZHAO, ("我下周一到周三休假，小李代班",), ("没有找到名为“小李”", "截至：2026年3月18日")),
        (
            ZHAO,
            ("明天下午三点跟云轩开视频会", "聊返点", "提前半小时提醒我", "好"),
            ("15:00", "提前半小时提醒我"),
        ),
        (ZHAO, ("提前半小时提醒我",), ("提前提醒您什么",)),
        (
            ZHAO,
            ("我刚从云轩出来，陈静说三一那边要加20台，下周二给报价，顺便帮我提醒一下周一准备方案",),
            ("记录拜访", "下一步：给报价"),
        ),
        (REP, ("register stark via softline falconguard june", "15 of them"), ("Quantity 15", "amount?")),
        (
            REP,
            ("show me kaufmann", "change the amount to 21k and move the close to end of May"),
            ("$21,000", "31 May 2026"),
        ),
        (ZHAO, ("三一怎么样了", "金额改成21万，签约推到5月底"), ("210,000", "5月31日")),
        (REP, ("extend kaufmann, they signed the LOI", "no, 2 months"), ("16 Apr 2026 at most",)),
        (REP, ("extend kaufmann, they signed the LOI", "no, until 31 March"), ("→ Tue 31 Mar 2026",)),
        (ZHAO, ("三一延期，客户已经立项", "就延两周吧"), ("→ 2026年7月14日",)),
        (REP, ("todo: prepare QBR deck friday", "rename it to QBR slides"), ("Task: QBR slides",)),
        (
            REP,
            ("met with Sara of Brightpath for lunch, no next steps", "onboarding"),
            ("What was said: onboarding",),
        ),
        (
            REP,
            ("note for Globex: CFO wants a 3-year price", "yes", "what notes are on it"),
            ("History", "3-year"),
        ),
        (ZHAO, ("三一加个备注，客户要三年价", "是", "有什么备注"), ("三年价", "历史")),
        (
            REP,
            ("Globex: add competitor Palo Alto", "yes", "remove the competitor again"),
            ("Competitor: Palo Alto → –",),
        ),
        (ZHAO, ("三一的竞争对手是华为", "是", "竞争对手去掉吧"), ("竞争对手：华为 → –",)),
        (REP, ("the close on Globex slips two weeks",), ("25 Apr 2026 → Sat 9 May 2026",)),
        (REP, ("how is globex", "who changed it last"), ("History",)),
        (ZHAO, ("云轩的客户投诉了，记一下：三一的网关掉线",), ("添加备注",)),
        (ZHAO, ("三一的服务器丢了数据",), ("添加备注",)),
        (ZHAO, ("三一输给华为了，网关老掉线",), ("标记丢单：三一重工",)),
        (
            ZHAO,
            ("昨天：拜访云轩；今天：三一报价；困难：无", "今天改成三一报价和远景方案"),
            ("计划：三一报价和远景方案",),
        ),
        (ZHAO, ("我的任务", "加一个，周五前把三一的合同发给法务"), ("任务：把三一的合同发给法务",)),
        (ZHAO, ("我的任务", "再加一个 下周一问云轩回款"), ("任务：问云轩回款",)),
        (
            REP,
            (
                "visit Softline tomorrow at 3",
                "skip",
                "yes",
                "my visit to Softline tomorrow at 3, can you move it to Friday same time",
            ),
            ("13 Mar 2026", "15:00"),
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
