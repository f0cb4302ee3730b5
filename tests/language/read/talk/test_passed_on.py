"""Who is to hear or do something, and what only sounds like it."""

import pytest

from language.read.talk.passed_on import MANAGER, colleagues, funds, gives_task, surname, tells_decision, whom


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("can I talk to Li Wei please", "Li Wei"),
        ("please have Li Wei call me", "Li Wei"),
        ("can Li Wei ring me tomorrow?", "Li Wei"),
        ("tell Li Wei we're late", "Li Wei"),
        ("li wei should call me tomorrow", "li wei"),
        ("can li wei call me about brose", "li wei"),
        ("when is Li Wei coming to us", "Li Wei"),
        ("ask my manager to call me", MANAGER),
        ("I'd like to speak with my channel manager", MANAGER),
        ("让赵敏联系我", "赵敏"),
        ("帮我问一下赵敏，什么时候有货", "赵敏"),
        ("我想和赵敏通个电话", "赵敏"),
        ("请告诉我们的渠道经理", MANAGER),
        ("麻烦赵经理周四过来一趟", MANAGER),
        ("赵敏下周能来一趟吗", "赵敏"),
        ("赵姐什么时候有空", "赵姐"),
        ("能不能下周来我们公司一趟", MANAGER),
        ("能不能下週來我們公司一趟", MANAGER),
        ("你们什么时候来拜访我们", MANAGER),
        ("下午能打个电话给我吗", MANAGER),
        ("我们公司名字改了，改成上海云轩科技有限公司", MANAGER),
        ("我们联系人换成孙丽13900002222", MANAGER),
        ("三一这个项目能不能帮我们约原厂一起去一趟", MANAGER),
        ("我司联系电话变了", MANAGER),
        ("客户要求开票抬头改成上海三一智能科技有限公司", MANAGER),
        ("our company is now called Softline Group GmbH", MANAGER),
    ],
)
def test_who_is_wanted(text: str, who: str) -> None:
    assert who in whom(text)


@pytest.mark.parametrize(
    "text",
    [
        "报备三一，和赵敏一起谈的",
        "our company name is Softline, I want to register a deal for Nordbank",
        "who is Li Wei",
        "Globex wants to talk to Li Wei",
        "客户想让我们来做演示",
        "客户在走内部流程，五月才能批下来",
        "想把三一撤回来",
        "报备隆基绿能，希望你们来做个交流",
        "可以原来的价格吗",
        "昨天你们来过了",
    ],
)
def test_what_is_for_nobody(text: str) -> None:
    assert not {"Li Wei", "赵敏", MANAGER} & set(whom(text))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we'd like 5k MDF for a webinar", True),
        ("云轩申请市场基金5万", True),
        ("有市场费用可以申请吗", True),
        ("do we have access to the development fund?", False),
        ("金牌有市场基金吗", False),
        ("just came out of a meeting with softline. they want more marketing money", False),
        ("今天拜访了云轩，他们想申请市场基金", False),
    ],
)
def test_funds(text: str, asked: bool) -> None:
    assert funds(text) is asked


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("tell Zhao Min to call softline tomorrow", "Zhao Min"), ("could you please ask anna to call me", "anna"), ("Anna needs to approve globex", "Anna"),
        ("let Zhao Min know that softline called", "Zhao Min"), ("remind me to tell Zhao Min about it", ""), ("tell me about softline", ""),
        ("让赵敏明天去一趟云轩", "赵敏"), ("麻烦转告Li Wei，Globex的合同到了", "Li Wei"), ("赵敏去跟一下三一", "赵敏"), ("问一下赵敏三一怎么样了", "赵敏"),
        ("提醒我让赵敏发报价", ""), ("赵敏跟进的项目", ""), ("让赵敏接手三一", ""), ("赵敏去云轩几次了", ""), ("让我想想", ""),
        ("let Zhao Min take over globex", ""), ("ask me tomorrow", ""), ("call Anna tomorrow", ""), ("ask Li Wei for the contact", ""),
        ("add a task for Zhao Min: check the contract", "Zhao Min"),
        ("给赵敏加个任务：检查三一合同", "赵敏"),
        ("three rivers needs a decision, remind Anna", "Anna"),
        ("三一还没批，提醒一下赵敏", "赵敏"),
        ("visited softline today, please tell Anna", ""),
    ],
)  # fmt: skip
def test_to_whom_something_is_left(text: str, who: str) -> None:
    assert who in colleagues(text) if who else not colleagues(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [("tell Jonas the globex deal is approved", True), ("let jonas know that globex was rejected", True),
     ("tell Jonas to call me", False), ("is the globex deal approved", False), ("tell me if globex is approved", False)],
)  # fmt: skip
def test_how_a_deal_was_decided_is_told(text: str, told: bool) -> None:
    assert tells_decision(text) is told


@pytest.mark.parametrize(
    ("name", "called"), [("赵经理", "赵"), ("小赵", "赵"), ("赵敏", ""), ("经理", ""), ("Li", "")]
)
def test_the_surname_of_a_person_who_is_called_by_it(name: str, called: str) -> None:
    assert surname(name) == called


@pytest.mark.parametrize(
    "text",
    [
        "tell him I need a call",
        "让他给我回个电话",
        "i want to talk to a human",
        "can I speak to somebody from your team",
        "我要找人工",
        "转人工",
    ],
)
def test_a_human_is_the_channel_manager(text: str) -> None:
    assert MANAGER in whom(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("add task for Li Wei: call Pinnacle tomorrow", "Li Wei"),
        ("给赵敏派个活,明天回访云轩", "赵敏"),
        ("跟赵敏说让她今天给云轩打电话", "赵敏"),
    ],
)
def test_what_a_colleague_is_to_do(text: str, who: str) -> None:
    assert who in colleagues(text)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("add task for Li Wei: call Pinnacle", True),
        ("给赵敏派个活,明天回访云轩", True),
        ("add a task: call Li Wei", False),
    ],
)
def test_a_task_is_given_to_somebody(text: str, so: bool) -> None:
    assert gives_task(text) is so
