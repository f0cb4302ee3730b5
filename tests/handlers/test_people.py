"""Who decides while somebody is away: named with the leave, told, asked about, removed; and coming back."""

import pytest

from tests.conversation import Clock, demo

MON_TUE = "您2026年3月16日 周一至2026年3月17日 周二请假。"
REP, LEAD, ZHAO, JONAS, CHEN = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("name", "deputy", "said", "yes", "shown", "told"),
    [
        (ZHAO, REP, "我明天起休假到下周五，Li Wei代我审批", "是", "期间代为审批：Li Wei",
         "赵敏 is away from"),
        (REP, ZHAO, "I'm off from tomorrow until Friday, 赵敏 covers for me", "yes",
         "Decides meanwhile: 赵敏", "由您代理"),
    ],
)  # fmt: skip
async def test_a_deputy_named_with_the_leave_is_shown_set_and_told(
    sqlite_url: str, name: str, deputy: str, said: str, yes: str, shown: str, told: str
) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN)
        partner = CHEN if name == ZHAO else JONAS
        assert shown in await talk.say(name, said)
        assert not any(told in each for each in talk.voice.said[deputy])
        assert deputy in await talk.say(name, yes)
        assert told in talk.last(deputy)
        await talk.say(partner, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(partner, "skip")
        await talk.say(partner, "yes")
        clock.move(days=1)
        await talk.here.timetable().tick()
        await talk.here.relay({talk.voice.platform: talk.voice}).drain()
        assert any("Oxbow Mills" in each for each in talk.voice.said[deputy])


async def test_a_deputy_who_is_nobody_is_not_dropped(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Zaphod" in await talk.say(REP, "I'm off tomorrow, Zaphod covers for me")


@pytest.mark.parametrize(
    ("name", "who", "set_", "yes", "none", "is_", "remove", "gone", "heard"),
    [
        (REP, "who is my deputy?", "my deputy is 赵敏", "yes", "You have no deputy", "赵敏 decides",
         "remove my deputy", "your deputy no more", "您不再是Li Wei的代理人"),
        (ZHAO, "我的代理人是谁？", "我的代理人是Li Wei", "是", "您没有代理人", "由Li Wei代为审批",
         "取消代理人", "不再是您的代理人", "no longer the deputy of 赵敏"),
    ],
)  # fmt: skip
async def test_a_deputy_is_told_asked_about_and_removed(
    sqlite_url: str, name: str, who: str, set_: str, yes: str, none: str, is_: str, remove: str, gone: str,
    heard: str,
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        other = ZHAO if name == REP else REP
        assert none in await talk.say(name, who)
        await talk.say(name, set_)
        await talk.say(name, yes)
        assert name in talk.last(other)
        assert is_ in await talk.say(name, who)
        await talk.say(name, remove)
        assert gone in await talk.say(name, yes)
        assert heard in talk.last(other)
        assert none in await talk.say(name, who)


async def test_a_leave_that_is_only_ahead_is_told_to_who_is_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "I'm on leave next week")
        await talk.say(REP, "yes")
        shown = await talk.say(REP, "I'm back")
        assert "No leave of yours was noted for today" in shown
        assert "You are away from Mon 16 Mar 2026" in shown


@pytest.mark.parametrize(
    ("name", "away", "back", "cancel", "yes", "ended", "cancelled", "none"),
    [
        (REP, "I'm on leave from today until Friday", "I'm back", "cancel my leave", "yes",
         "Your leave from Wed 11 Mar 2026 to Fri 13 Mar 2026 has ended", "is cancelled", "No leave of yours"),
        (ZHAO, "我从今天起请假到周五", "我回来了", "取消休假", "是",
         "的请假已结束", "的请假已取消", "没有"),
    ],
)  # fmt: skip
async def test_a_leave_ends_early_or_is_cancelled(
    database_url: str, name: str, away: str, back: str, cancel: str, yes: str, ended: str, cancelled: str,
    none: str,
) -> None:  # fmt: skip
    clock = Clock()
    async with demo(database_url, clock) as talk:
        await talk.join(name)
        assert none in await talk.say(name, back)
        await talk.say(name, away)
        await talk.say(name, yes)
        clock.move(days=1)
        await talk.say(name, back)
        assert ended in await talk.say(name, yes)
        assert none in await talk.say(name, back)
        await talk.say(name, "I'm on leave next week" if name == REP else "我下周请假")
        await talk.say(name, yes)
        await talk.say(name, cancel)
        assert cancelled in await talk.say(name, yes)
        assert none in await talk.say(name, cancel)


@pytest.mark.parametrize(
    ("name", "leave", "said", "yes", "asks", "left"),
    [
        (ZHAO, "我下周一到周三请假", "周三不请了", "是", "我哪天请假", MON_TUE),
        (ZHAO, "我下周一到周五休假", "提前到周三回来", "是", "我哪天请假", MON_TUE),
        (ZHAO, "我下周一到周二请假", "下周一不休了", "是", "我哪天请假", "您2026年3月17日 周二请假。"),
        (ZHAO, "我明天请假", "明天的假取消吧", "是", "我哪天请假", "没有您的请假记录。"),
        (REP, "I'm off from Monday to Wednesday", "cancel Wednesday's leave", "yes", "when am I off?",
         "You are away from Mon 16 Mar 2026 to Tue 17 Mar 2026."),
        (REP, "I'm off on Friday", "I'm in on Friday after all", "yes", "when am I off?",
         "No leave of yours is noted."),
    ],
)  # fmt: skip
async def test_a_day_of_a_leave_is_not_taken_after_all(
    sqlite_url: str, name: str, leave: str, said: str, yes: str, asks: str, left: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for line in (leave, yes, said, yes):
            await talk.say(name, line)
        assert left in await talk.say(name, asks)


@pytest.mark.parametrize(
    ("name", "lines", "asks", "days"),
    [
        (REP, ("I'm away from 20 to 24 April", "until the 23rd only", "yes"), "when am I off?",
         "from Mon 20 Apr 2026 to Thu 23 Apr 2026"),
        (REP, ("I'm away from Monday", "make it two days", "yes"), "when am I off?",
         "from Mon 16 Mar 2026 to Tue 17 Mar 2026"),
        (REP, ("I'm away on Friday", "Thursday too", "yes"), "when am I off?",
         "from Thu 12 Mar 2026 to Fri 13 Mar 2026"),
        (ZHAO, ("周五请假", "下周三也请", "是", "是", "是"), "我哪天请假",
         "3月13日 周五请假。\n您2026年3月18日 周三请假"),
        (ZHAO, ("后天请假", "请两天", "是"), "我哪天请假", "2026年3月13日 周五至2026年3月14日 周六"),
        (ZHAO, ("下周一到周三请假", "周四也请", "是"), "我哪天请假",
         "2026年3月16日 周一至2026年3月19日 周四"),
        (REP, ("I'm off 20 to 24 April", "yes", "make it two days", "yes"), "when am I off?",
         "from Mon 20 Apr 2026 to Tue 21 Apr 2026"),
    ],
)  # fmt: skip
async def test_other_days_are_said_to_a_leave(
    sqlite_url: str, name: str, lines: tuple[str, ...], asks: str, days: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for line in lines:
            await talk.say(name, line)
        assert days in await talk.say(name, asks)


async def test_a_leave_is_of_whole_days(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "请假按整天登记" in await talk.say(ZHAO, "明天上午请假")
        await talk.say(ZHAO, "是")
        assert "3月11日" not in await talk.say(ZHAO, "只请上午")


async def test_a_deputy_hears_that_it_was_taken_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "my deputy is 赵敏")
        await talk.say(REP, "yes")
        await talk.say(REP, "I'm on leave from today until Friday")
        await talk.say(REP, "yes")
        assert "由您代理" in talk.last(ZHAO)
        await talk.say(REP, "undo")
        await talk.say(REP, "yes")
        assert "请假已取消" in talk.last(ZHAO)
        await talk.say(REP, "undo")
        await talk.say(REP, "yes")
        assert "不再是Li Wei的代理人" in talk.last(ZHAO)


@pytest.mark.parametrize("said", ["Zhao Min is off tomorrow", "赵敏明天请假"])
async def test_nobody_is_sent_on_leave_by_another(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Anna Berg", "赵敏")
        assert "please ask 赵敏 to tell me" in await talk.say("Anna Berg", said)


async def test_the_absence_of_others_is_no_leave_of_one_s_own(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        assert "陈静的安排" in await talk.say("赵敏", "陈静下周休假")
        assert "客户的安排" in await talk.say("赵敏", "客户明天休息")
        assert "请假" in await talk.say("赵敏", "小孩生病明天请假")


async def test_a_colleague_is_known_by_his_name_in_the_other_script(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏", "Li Wei")
        assert "期间代为审批：Li Wei" in await talk.say("赵敏", "我明天休假，李伟代我审批")
        await talk.say("赵敏", "是")
        assert "you are the deputy" in talk.last("Li Wei")


async def test_a_deputy_who_is_away_too_is_told_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        for line in ("我今天到周五请假", "是"):
            await talk.say(ZHAO, line)
        await talk.say(REP, "I'm away today and tomorrow, 赵敏 covers for me")
        assert "赵敏 is away too, from Wed 11 Mar 2026 to Fri 13 Mar 2026" in await talk.say(REP, "yes")


async def test_nobody_stands_in_for_himself(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "name a colleague" in await talk.say(REP, "my deputy is Li Wei")


async def test_a_deputy_is_removed_by_name_and_knows_for_whom_he_decides(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        for line in ("my deputy is 赵敏", "yes"):
            await talk.say(REP, line)
        assert "Li Wei不在时，由您代为审批" in await talk.say(ZHAO, "我是谁的代理")
        assert "赵敏 decides in your place" in await talk.say(REP, "remove Anna Berg as my deputy")
        await talk.say(REP, "remove 赵敏 as my deputy")
        assert "赵敏 is your deputy no more" in await talk.say(REP, "yes")
        assert "不是任何人的代理人" in await talk.say(ZHAO, "我是谁的代理")
