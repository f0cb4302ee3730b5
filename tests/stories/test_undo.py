"""Undo: the last change is taken back by its name, wherever the person lives; what hangs on it stays."""

import pytest

from tests.conversation import Clock, demo

ZHAO, REP, LEAD, JONAS, CHEN = "赵敏", "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("name", "said", "submit", "undo", "answer"),
    [
        (
            REP,
            "met Jonas at Softline today, price is a problem, send a quote by Friday",
            "Submit",
            "undo",
            "Undone: the visit.",
        ),
        (ZHAO, "今天拜访了上海云轩的王总，嫌价格高，周五前发报价", "提交", "撤销", "已撤销：这次拜访。"),
    ],
)
async def test_a_visit_and_its_task_go_together(
    sqlite_url: str, name: str, said: str, submit: str, undo: str, answer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, said)
        await talk.press(name, submit)
        assert answer not in await talk.say(name, undo)
        assert answer in await talk.say(name, "yes" if name == REP else "是")
        tasks = await talk.say(name, "my tasks" if name == REP else "我的任务")
        assert ("No open tasks" if name == REP else "没有待办任务") in tasks


async def test_whoever_was_given_a_deal_hears_that_it_was_taken_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        for name in (LEAD, REP, JONAS, ZHAO, CHEN):
            await talk.join(name)
        await talk.say(JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.say(LEAD, "transfer Tata Chemicals to 云轩")
        await talk.say(LEAD, "yes")
        assert "项目已转移" in talk.last(CHEN)
        await talk.say(LEAD, "undo")
        assert "Undone" in await talk.say(LEAD, "yes")
        assert "不再由贵司报备" in talk.last(CHEN)
        assert "Softline" not in talk.last(CHEN)
        assert "Taken back" in talk.last(JONAS)


async def test_a_day_off_is_one_day_and_can_be_taken_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "明天请假")
        said = await talk.say(ZHAO, "是")
        assert said.startswith("已登记：2026年3月12日 周四请假。\n期间由您的上级代为审批")
        assert said.endswith("[1] 撤销")
        assert "已撤销：请假" in await talk.press(ZHAO, "撤销")


async def test_a_change_is_taken_back_once_and_for_ten_minutes(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to send the quote on Friday")
        await talk.say(REP, "yes")
        assert "the task: send the quote" in await talk.say(REP, "undo")
        assert "Undone: the task" in await talk.say(REP, "yes")
        assert "nothing to undo" in await talk.say(REP, "undo")
        await talk.say(REP, "remind me to send the quote on Friday")
        await talk.say(REP, "yes")
        clock.move(minutes=11)
        assert "nothing to undo" in await talk.say(REP, "undo")
        assert "send the quote" in await talk.say(REP, "my tasks")


@pytest.mark.parametrize(
    ("name", "change", "yes", "register", "later", "words", "asked"),
    [
        (
            REP,
            "globex amount 61k",
            "yes",
            "register Spotify via Softline",
            "keep it for later",
            ("go on with the previous one", "go back to the last thing", "continue with Spotify"),
            "Which product?",
        ),
        (
            ZHAO,
            "三一重工金额16万",
            "是",
            "报备 小米 云轩",
            "先存着",
            ("接着填刚才没填完的", "继续刚才那个", "继续小米的报备"),
            "什么产品？",
        ),
    ],
)
async def test_going_on_takes_up_what_was_kept(
    sqlite_url: str,
    name: str,
    change: str,
    yes: str,
    register: str,
    later: str,
    words: tuple[str, ...],
    asked: str,
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, change)
        await talk.say(name, yes)
        await talk.say(name, register)
        for said in words:
            await talk.say(name, later)
            assert asked in await talk.say(name, said)
        await talk.say(name, "cancel" if name == REP else "取消")
        assert asked in await talk.say(name, words[0])  # also what was dropped a moment ago


async def test_what_would_be_taken_back_is_shown(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "globex amount 61k")
        await talk.say(REP, "yes")
        for said in ("forget it", "undo"):
            shown = await talk.say(REP, said)
            assert "the change of a deal: Globex Corporation" in shown
            assert "Amount: $61,000 → $60,000" in shown
            assert "nothing was changed" in await talk.say(REP, "no")
        assert "$61,000" in await talk.say(REP, "status of Globex")


async def test_within_a_form_undo_is_about_the_last_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Spotify via Softline, FalconGuard")
        assert "When" in await talk.say(REP, "60k")
        assert "What is the estimated amount?" in await talk.say(REP, "undo")
        assert "Left out" in await talk.say(REP, "never mind the contact")
        for said in ("you misunderstood me", "你理解错了"):
            heard = await talk.say(REP, said)
            assert "Sorry" in heard
            assert "What is the estimated amount?" in heard


@pytest.mark.parametrize(
    ("name", "approve", "waits"), [(REP, "Approve", "[1] Approve"), (ZHAO, "批准", "[1] 批准")]
)
async def test_whoever_takes_an_approval_back_can_decide_anew(
    sqlite_url: str, name: str, approve: str, waits: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        for each in (LEAD, REP, JONAS, ZHAO, CHEN):
            await talk.join(each)
        partner = JONAS if name == REP else CHEN
        await talk.say(partner, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(partner, "skip")
        await talk.press(partner, "Submit" if partner == JONAS else "提交")
        await talk.press(name, approve)
        await talk.say(name, "undo")
        assert waits in await talk.say(name, "yes" if name == REP else "是")
        await talk.press(name, approve)
        assert "Approved" in talk.last(partner) or "已批准" in talk.last(partner)


async def test_the_past_of_a_name_is_not_told_of_another_partners_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        for name in (REP, ZHAO, JONAS, CHEN, LEAD):
            await talk.join(name)
        for said in (
            "报备Acme Robotics，FalconGuard，50万元，6月底签",
            "跳过",
            "是",
            "撤回Acme Robotics的报备",
            "是",
        ):
            await talk.say(CHEN, said)
        for said in ("register Acme Robotics Inc, FalconGuard, 60k, closing June", "skip", "yes"):
            await talk.say(JONAS, said)
        asked = await talk.say(LEAD, "history of Acme Robotics")
        assert "Softline" in asked
        assert "上海云轩" in asked
        assert "History of" in await talk.say(JONAS, "history of Acme Robotics")


@pytest.mark.parametrize("taken", [False, True])
async def test_a_withdrawal_is_taken_back_behind_whoever_came_meanwhile_and_says_the_same(
    sqlite_url: str, taken: bool
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        for name in (REP, JONAS, CHEN):
            await talk.join(name)
        for said in ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes", "withdraw it"):
            await talk.say(JONAS, said)
        await talk.say(JONAS, "yes")
        if taken:
            for said in ("报备Acme Robotics GmbH，50套FalconGuard，60万，6月签约", "跳过", "是"):
                await talk.say(CHEN, said)
        heard = len(talk.voice.said[CHEN])
        await talk.say(JONAS, "undo")
        assert await talk.say(JONAS, "yes") == "Undone: the deal's step to “withdrawn”."
        assert len(talk.voice.said[CHEN]) == heard
        assert "It is now: waiting for a decision" in "".join(talk.voice.said[REP])
        assert "waiting for a decision" in await talk.say(JONAS, "how does Acme Robotics stand?")
        assert ("came a moment after 上海云轩" in talk.last(REP)) is taken
        if not taken:  # his old card is dead
            assert "Approved: Acme Robotics" in await talk.press(REP, "Approve")


@pytest.mark.parametrize(
    ("name", "form", "rep", "withdraw", "undo", "answer"),
    [
        (
            JONAS, ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes"), REP,
            ("withdraw Acme Robotics", "yes"), "undo", "Say “reopen Acme Robotics: …”",
        ),
        (
            JONAS, ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes"), REP,
            ("Acme Robotics is won", "yes"), "undo", "A win can't be undone",
        ),
        (
            CHEN, ("报备欧坦机器人，50套FalconGuard，60万，6月签约", "跳过", "是"), ZHAO,
            ("撤回欧坦机器人的报备", "是"), "撤销", "请说“重新报备欧坦机器人：……”",
        ),
        (
            CHEN, ("报备欧坦机器人，50套FalconGuard，60万，6月签约", "跳过", "是"), ZHAO,
            ("欧坦机器人丢了，价格太高", "是"), "撤销", "请说“重新报备欧坦机器人：……”",
        ),
    ],
)  # fmt: skip
async def test_a_protected_customer_that_was_let_go_is_not_taken_back(
    sqlite_url: str,
    name: str,
    form: tuple[str, ...],
    rep: str,
    withdraw: tuple[str, ...],
    undo: str,
    answer: str,
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.join(rep)
        for said in form:
            await talk.say(name, said)
        await talk.press(rep, "Approve" if rep == REP else "批准")
        assert "can't be undone" in (asked := await talk.say(name, withdraw[0])) or "无法撤销" in asked
        told = await talk.say(name, withdraw[1])
        assert "Undo" not in told
        assert "撤销" not in told
        assert answer in await talk.say(name, undo)


@pytest.mark.parametrize("taken", [False, True])
async def test_a_change_of_product_is_taken_back_behind_whoever_came_meanwhile_and_says_the_same(
    sqlite_url: str, taken: bool
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        for name in (REP, JONAS, CHEN):
            await talk.join(name)
        for said in ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes"):
            await talk.say(JONAS, said)
        await talk.say(JONAS, "Acme Robotics: product is DataVault, amount 65k EUR")
        await talk.say(JONAS, "yes")
        if taken:
            for said in ("报备Acme Robotics GmbH，50套FalconGuard，60万，6月签约", "跳过", "是"):
                await talk.say(CHEN, said)
        await talk.say(JONAS, "undo")
        assert await talk.say(JONAS, "yes") == "Undone: the change of a deal."
        shown = await talk.say(JONAS, "how does Acme Robotics stand?")
        assert "Product: FalconGuard" in shown
        assert "$60,000" in shown
        assert ("came" in talk.last(REP)) is taken


async def test_an_appeal_that_was_taken_back_is_not_made_again(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        for name in (LEAD, REP, JONAS):
            await talk.join(name)
        for said in ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes"):
            await talk.say(JONAS, said)
        await talk.press(REP, "Reject")
        await talk.press(REP, "The tender was already decided.")
        clock.move(minutes=1)
        await talk.press(JONAS, "Appeal")
        assert "It can't be undone." in await talk.say(JONAS, "I take my appeal back")
        assert "Undo" not in await talk.say(JONAS, "yes")
        assert "the rejection stands" in await talk.say(JONAS, "undo")
        assert "appeal on it was taken back" in await talk.say(JONAS, "appeal again")


@pytest.mark.parametrize(
    ("partner", "name", "form", "change", "yes", "approve", "done"),
    [
        (
            JONAS, REP, ("register Acme Robotics, FalconGuard, 60k, closing June", "skip", "yes"),
            "Acme Robotics: amount 70k", "yes", "Approve", "Approved: Acme",
        ),
        (
            CHEN, ZHAO, ("报备欧坦机器人，50套FalconGuard，60万，6月签约", "跳过", "是"),
            "欧坦机器人金额70万", "是", "批准",
            "已批准：欧坦",
        ),
    ],
)  # fmt: skip
async def test_whoever_decides_can_still_do_so_after_his_own_change(
    sqlite_url: str, partner: str, name: str, form: tuple[str, ...], change: str, yes: str, approve: str,
    done: str,
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner)
        await talk.join(name)
        for said in form:
            await talk.say(partner, said)
        await talk.say(name, change)
        await talk.say(name, yes)
        assert done in await talk.press(name, approve)


@pytest.mark.parametrize(
    ("back", "why", "reason"),
    [
        ("算了撤回吧", "客户没预算了", "原因：客户没预算了"),
        ("撤回", "因为总部不让报", "原因：总部不让报"),
        ("撤销", "名字填错了", "原因：名字填错了"),
        ("undo", "they have no budget after all", "原因：they have no budget after all"),
        ("undo that please", "because we typed the wrong customer", "原因：we typed the wrong customer"),
    ],
)
async def test_a_reason_told_to_the_undoing_of_a_registration_withdraws_it_for_that(
    sqlite_url: str, back: str, why: str, reason: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "报备小米汽车 40万 工业网关20台 年底签")
        await talk.say(CHEN, "跳过")
        assert "已收到报备" in await talk.say(CHEN, "可以")
        assert "要撤销这一步吗" in await talk.say(CHEN, back)
        shown = await talk.say(CHEN, why)
        assert "撤回报备：小米汽车" in shown
        assert reason in shown
        assert "已撤回：小米汽车" in await talk.say(CHEN, "好")


@pytest.mark.parametrize(
    ("name", "asks", "yes", "undo", "told"),
    [
        (REP, "extend Globex, the CFO signed last week", "yes", "undo", "the extension: Globex"),
        (
            JONAS,
            "extend Globex, the CFO signed last week",
            "yes",
            "undo",
            "the request for an extension: Globex",
        ),
        (ZHAO, "三一重工延期，客户上周批了预算", "是", "撤销", "这次延期"),
        (CHEN, "三一重工延期，客户上周批了预算", "是", "撤销", "延期申请"),
    ],
)
async def test_an_extension_is_named(
    sqlite_url: str, name: str, asks: str, yes: str, undo: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, asks)
        await talk.say(name, yes)
        assert told in await talk.say(name, undo)
        assert told.partition(":")[0] in await talk.say(name, yes)
