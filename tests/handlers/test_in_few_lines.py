"""What comes of a line or two while no form is open: a change, an extension, a note, a task, a leave."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("name", "lines", "told"),
    [
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
    ],
)
async def test_it_is_told(sqlite_url: str, name: str, lines: tuple[str, ...], told: tuple[str, ...]) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for line in lines:
            said = await talk.say(name, line)
        assert all(each in said for each in told), said
