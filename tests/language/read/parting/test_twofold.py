"""Two requests in one message."""

from datetime import datetime, time

import pytest

from language.read import Names, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        (
            "approve D-1042 and remind me to call CDW tomorrow",
            "deal.approve",
            "remind me to call CDW tomorrow",
        ),
        ("approve D-1042 & remind me to call CDW", "deal.approve", "remind me to call CDW"),
        ("visited CDW today + remind me to call Tom", "visit.log", "remind me to call Tom"),
        ("D-1042 to 70k, remind me to call CDW tomorrow", "deal.update", "remind me to call CDW tomorrow"),
        ("三一重工改成20万，提醒我明天打电话", "deal.update", "提醒我明天打电话"),
        (
            "三一重工赢了 17万 另外给长江智联约个下周二上午十点的拜访",
            "deal.win",
            "给长江智联约个下周二上午十点的拜访",
        ),
        (
            "帮我报备中国石化，120万，六月签，联系人王工 另外三一重工那个要延期",
            "deal.register",
            "三一重工那个要延期",
        ),
        (
            "met bob at Pinnacle, next step poc on monday. also approve Three Rivers",
            "visit.log",
            "approve Three Rivers",
        ),
        ("how is Kaufmann and whats our tier", "deal.status", "whats our tier"),
        ("D-1042 status, and is Umbrella free?", "deal.status", "is Umbrella free?"),
        ("看下三一的进度，再查一下徐工", "deal.status", "查一下徐工"),
        ("is Tesla free? also my tasks", "deal.status", "my tasks"),
        ("what tier are we and is Umbrella free?", "partner.tier", "is Umbrella free?"),
        ("三一的单子到哪了 另外帮我查下徐工有没有人报", "deal.status", "帮我查下徐工有没有人报"),
        ("三一到哪一步了，顺便查一下徐工有没有人报", "deal.status", "查一下徐工有没有人报"),
        ("my tasks, then softlines tier", "task.list", "softlines tier"),
        (
            "提醒我明天给长江智联回电话 还有周五前把报价发给长江智联",
            "task.add",
            "提醒我周五前把报价发给长江智联",
        ),
        ("批准D-1042，然后提醒我明天给CDW打电话", "deal.approve", "提醒我明天给CDW打电话"),
        (
            "what tier is CDW and show my pending registrations",
            "partner.tier",
            "show my pending registrations",
        ),
        ("D-2077批了没？顺便给我看看我的待办", "deal.status", "给我看看我的待办"),
        ("昨天拜访了上海云轩，他们要试用，另外提醒我周五给远景打电话", "visit.log", "提醒我周五给远景打电话"),
    ],
)
def test_the_first_is_read_and_the_second_kept(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.rest) == (intent, rest)


@pytest.mark.parametrize(
    "text",
    [
        "register Globex via Softline and 50 seats of FalconGuard, 40k",
        "remind me to call CDW and send the deck tomorrow",
        "once D-1042 is approved, remind me to call them",
        "after Globex is won, remind me to send flowers",
        "等三一赢了，提醒我送花",
        "met Sarah and Tom at Ingram yesterday, good meeting, will send the rate card Friday",
        "yesterday called CDW and SHI, today QBR deck, no blockers",
        "跟云轩周五的拜访，帮我改到下周一",
        "三一那单，金额改到80万",
    ],
)
def test_one_request_stays_one(text: str) -> None:
    assert understand(text, NOW, "rep").rest == ""


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        ("我的报备和任务", "deal.list", "我的任务"),
        ("我的任务和报备", "task.list", "我的报备"),
        ("今天的任务和拜访", "task.list", "今天的拜访"),
        ("谁是金牌，还有我的报备", "partner.list", "我的报备"),
        ("我的报备和云轩的等级", "deal.list", "云轩的等级"),
        ("my deals and who is gold", "deal.list", "who is gold"),
        ("my tasks and deals", "task.list", "my deals"),
        ("show me my pipeline and visits", "pipeline.show", "my visits"),
    ],
)
def test_a_second_thing_to_be_shown_is_of_the_same_owner(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.rest) == (intent, rest)


def test_a_look_up_after_a_reminder_is_no_part_of_it() -> None:
    read = understand("提醒我周五下午三点给云轩打电话，再帮我看看我的报备", NOW, "rep")
    assert (read.intent, read.slots["text"], read.rest) == ("task.add", "给云轩打电话", "帮我看看我的报备")


NAMES = Names.of(
    partners=[
        "Pinnacle IT LLC",
        "Softline GmbH",
        "上海云轩信息技术有限公司",
        "成都锦信",
        "Johnson and Johnson",
    ],
    customers=["Globex Corporation", "Kaufmann Logistik GmbH", "Three Rivers Bank", "三一重工", "远景能源"],
)


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        ("visit pinnacle tomorrow at 10 and softline at 3pm", "visit.plan", "visit softline tomorrow at 3pm"),
        ("visit Acme tomorrow at 10 and Zenit at 3pm", "visit.plan", "visit Zenit tomorrow at 3pm"),
        ("visit pinnacle and softline tomorrow at 10", "visit.plan", "visit softline tomorrow at 10"),
        ("visited Pinnacle on Monday and Softline on Tuesday", "visit.log", "visited Softline on Tuesday"),
        ("how are Globex and Kaufmann doing?", "deal.status", "Kaufmann doing?"),
        ("Globex and Kaufmann both signed", "deal.win", "Kaufmann signed"),
        (
            "Globex, Kaufmann and Three Rivers Bank all signed today",
            "deal.win",
            "Kaufmann and Three Rivers Bank signed today",
        ),
        (
            "hi, two things: Globex closes in July now, and can I get 30 more days on Kaufmann?",
            "deal.update",
            "can I get 30 more days on Kaufmann?",
        ),
        ("extend Globex and change kaufmann to 20k", "deal.extend", "change kaufmann to 20k"),
        ("change Globex to 60k, Kaufmann to 70k", "deal.update", "change Kaufmann to 70k"),
        ("Globex: stage negotiate and Kaufmann: stage commit", "deal.update", "Kaufmann: stage commit"),
        ("approve D-1042 and D-1043", "deal.approve", "approve D-1043"),
        (
            "remind me to call Globex on Monday and Kaufmann on Tuesday",
            "task.add",
            "remind me to call Kaufmann on Tuesday",
        ),
        ("明天10点拜访上海云轩，下午3点成都锦信", "visit.plan", "明天下午3点拜访成都锦信"),
        ("三一重工和远景能源都签了", "deal.win", "远景能源签了"),
        ("三一重工改到20万，远景能源改到30万", "deal.update", "远景能源改到30万"),
        ("三一重工改到20万，远景能源30万", "deal.update", "远景能源改到30万"),
        ("three rivers and globex: amount 50k", "deal.update", "globex: amount 50k"),
        ("change globex to 60k, kaufmann 70k, 远景 80k", "deal.update", "change kaufmann to 70k, 远景 80k"),
        ("tomorrow 9:30 softline, 14:00 pinnacle", "visit.plan", "tomorrow 14:00 pinnacle"),
        ("visit softline tomorrow at 10, pinnacle on friday", "visit.plan", "visit pinnacle friday"),
        ("abc motors and globex signed", "deal.win", "globex signed"),
        ("extend globex and initrode to june 30", "deal.extend", "extend initrode to june 30"),
        ("Mercy Clinic and Aetna both signed", "deal.win", "Aetna signed"),
        ("三一重工和远景都签了", "deal.win", "远景签了"),
        ("把三一和远景延到6月底", "deal.extend", "把远景延到6月底"),
        ("拜访云轩和锦信明天", "visit.plan", "拜访锦信明天"),
    ],
)
def test_a_list_carries_its_verb_on(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep", NAMES)
    assert (reading.intent, reading.rest) == (intent, rest)


@pytest.mark.parametrize(
    "text",
    [
        "visit Johnson and Johnson tomorrow at 10",
        "visit Smith and Sons tomorrow at 10",
        "Kaufmann and Sons signed",
        "Procter and Gamble signed",
        "register Globex via Softline and 50 seats of FalconGuard, 40k, closing June",
        "register Next plc via Softline and Pinnacle, 60k",
        "met Jonas and Petra at Softline today, Globex will sign on Friday",
        "remind me to call Globex and Kaufmann on Monday",
        "change Globex to 60k and closing July",
        "昨天拜访上海云轩的王总和李总",
    ],
)
def test_fields_and_names_with_and_are_no_list(text: str) -> None:
    assert understand(text, NOW, "rep", NAMES).rest == ""


def test_the_first_of_a_list_keeps_its_own_hour() -> None:
    read = understand("visit pinnacle tomorrow at 10 and softline at 3pm", NOW, "rep", NAMES)
    assert (read.slots["partner"], read.slots["time"]) == ("pinnacle", time(10))


SECONDS = Names.of(
    partners=["Pinnacle IT LLC", "Softline GmbH", "Brightpath Partners", "上海云轩信息技术有限公司"],
    customers=["Globex Corporation", "Kaufmann AG", "三一重工股份有限公司", "远景能源有限公司"],
    products=["FalconGuard"],
)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("看下三一 然后提醒我明天给刘总打电话", "提醒我明天给刘总打电话"),
        ("看看远景，然后提醒我周五回访", "提醒我周五回访"),
        ("show me globex then remind me tomorrow to call pinnacle", "remind me tomorrow to call pinnacle"),
        ("register Nordic Paper via brightpath 25 falconguard 22k end of june and whats pinnacles tier", "whats pinnacles tier"),
        ("what tier is softline and whats pinnacles tier", "whats pinnacles tier"),
        ("how is globex and whats the status of kaufmann", "whats the status of kaufmann"),
        ("云轩什么级别，Softline是什么级别", "Softline是什么级别"),
        ("我们有哪些报备 还有我们现在什么级别", "我们现在什么级别"),
        ("register Nordic Paper via brightpath 25 falconguard 22k end of june, and visit them tomorrow", "visit brightpath tomorrow"),
        ("globex is 70k now and I'll see softline tomorrow", "I'll see softline tomorrow"),
        ("met softline today and I'll visit them again friday", ""),
        ("提醒我明天看下三一 然后给刘总打电话", ""),
        ("remind me to call globex and ask what's the status of kaufmann tomorrow", ""),
    ],
)  # fmt: skip
def test_a_second_look_and_a_reminder_after_a_look_are_kept(text: str, rest: str) -> None:
    assert understand(text, NOW, "rep", SECONDS).rest == rest
