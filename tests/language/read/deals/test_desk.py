"""What is said at the deal desk, and what only sounds like it."""

import pytest

from language.read.deals.desk import addressed, asked, delivered_by, disagrees, only_why
from language.read.names import Names

SAID = [
    ("why?", "deal.why", {}),
    ("why do I have to wait?", "deal.why", {}),
    ("what did I reject it for", "deal.why", {}),
    ("按哪条批的", "deal.why", {}),
    ("三一为什么保护到六月", "deal.why", {}),
    ("why does globex end in june?", "deal.why", {}),
    ("and who approved it?", "deal.history", {}),
    ("I appeal. nobody of yours was there", "deal.appeal", {"reason": "nobody of yours was there"}),
    ("我申诉。预算上周就批了", "deal.appeal", {"reason": "预算上周就批了"}),
    ("we want Kaufmann back", "deal.reopen", {"customer": "Kaufmann"}),
    ("三一过期了，客户又立项了，帮我重新报一下", "deal.reopen", {"customer": "三一", "news": "客户又立项了"}),
    ("不驳回了，Three Rivers通过", "deal.approve", {"customer": "Three Rivers"}),
    ("能不能把三一转给我们子公司", "deal.transfer", {"customer": "三一", "to": "我们子公司"}),
    ("转移宁德时代给长江智联", "deal.transfer", {"customer": "宁德时代", "to": "长江智联"}),
    ("请转移Globex这单给Pinnacle", "deal.transfer", {"customer": "Globex", "to": "Pinnacle"}),
    ("把Globex还给李伟", "deal.transfer", {"customer": "Globex", "to": "李伟"}),
    ("把Globex转回云轩", "deal.transfer", {"customer": "Globex", "to": "云轩"}),
    ("D-48213: pass it to Li Wei to decide", "deal.hand_over", {"deal": "D-48213", "to": "Li Wei"}),
    ("give D-48213 to zhao min to decide", "deal.hand_over", {"deal": "D-48213", "to": "zhao min"}),
    ("forward D-48213 to anna berg for approval", "deal.hand_over", {"deal": "D-48213", "to": "anna berg"}),
    (
        "Acme and Acme Inc are the same deal, merge them",
        "deal.merge",
        {"customer": "Acme", "into": "Acme Inc"},
    ),
    ("ask them also for the tender date", "deal.ask", {"question": "the tender date"}),
    ("cancel the question, I know it already", "deal.drop", {}),
    ("问题撤回吧", "deal.drop", {}),
    ("撤销三一的批准", "undo", {}),
    ("take back the approval of Globex", "undo", {}),
    ("give D-48213 to Zhao Min from now on", "deal.transfer", {"deal": "D-48213", "to": "Zhao Min"}),
    (
        "no extension for D-48213, nothing moved",
        "deal.decline",
        {"deal": "D-48213", "reason": "nothing moved"},
    ),
    ("三一的延期别给", "deal.decline", {"customer": "三一"}),
    ("谢谢，什么时候批的", "deal.history", {}),
    ("为什么不给延", "deal.why", {}),
    ("who decided the appeal", "deal.history", {}),
    ("谁改的", "deal.history", {}),
    ("怎么改判了", "deal.history", {}),
    ("forget the extension, we don't need it anymore", "undo", {}),
    ("I don't need the extension anymore", "undo", {}),
    ("取消延期申请", "undo", {}),
    ("他们怎么回的", "deal.history", {}),
    ("why only 90 days", "deal.why", {}),
    ("为什么只有90天", "deal.why", {}),
    ("那就申诉吧", "deal.appeal", {}),
    ("pass掉远景，他们没budget", "deal.reject", {"customer": "远景", "reason": "他们没budget"}),
    ("把远景这单毙了", "deal.reject", {"customer": "远景"}),
    ("But why not?", "deal.why", {}),
    ("Why was D-48213 rejected?", "deal.why", {"deal": "D-48213"}),
    ("why did you turn down Globex", "deal.why", {}),
    ("under which rule was that decided?", "deal.why", {}),
    ("为什么？", "deal.why", {}),
    ("为啥呀", "deal.why", {}),
    ("D-48213为什么被驳回？", "deal.why", {"deal": "D-48213"}),
    ("凭什么不批准", "deal.why", {}),
    ("依据是什么规定？", "deal.why", {}),
    ("appeal", "deal.appeal", {}),
    ("appeal - they have a budget", "deal.appeal", {"reason": "they have a budget"}),
    ("appeal because they have a budget", "deal.appeal", {"reason": "they have a budget"}),
    ("appeal they signed last week", "deal.appeal", {"reason": "they signed last week"}),
    ("my appeal: the CFO signed", "deal.appeal", {"reason": "the CFO signed"}),
    (
        "appeal Sinclair Foods since we were first",
        "deal.appeal",
        {"customer": "Sinclair Foods", "reason": "we were first"},
    ),
    ("I'd like to contest that", "deal.appeal", {}),
    ("hang on, that was wrong. take the approval back", "undo", {}),
    ("把刚才的批准撤回来", "undo", {}),
    ("算了还是撤回批准", "undo", {}),
    ("搞错了 撤回批准", "undo", {}),
    ("三一那个赢单撤销一下，客户还没付款", "undo", {}),
    ("为什么只有这么几天", "deal.why", {}),
    ("why only 120 days?", "deal.why", {}),
    ("contest it: they signed the SOW", "deal.appeal", {"reason": "they signed the SOW"}),
    (
        "I want to appeal D-48213: we met them first",
        "deal.appeal",
        {"deal": "D-48213", "reason": "we met them first"},
    ),
    ("appeal against the rejection of Globex", "deal.appeal", {"customer": "Globex"}),
    ("我要申诉三一重工那个驳回", "deal.appeal", {"customer": "三一重工"}),
    ("想申诉D-48213的驳回", "deal.appeal", {"deal": "D-48213"}),
    (
        "我们要申诉三一重工那单，客户没有买别家的",
        "deal.appeal",
        {"customer": "三一重工", "reason": "客户没有买别家的"},
    ),
    ("我要申诉", "deal.appeal", {}),
    (
        "对D-48213提出申诉，客户是我们先拜访的",
        "deal.appeal",
        {"deal": "D-48213", "reason": "客户是我们先拜访的"},
    ),
    (
        "reopen Globex: the budget is back",
        "deal.reopen",
        {"customer": "Globex", "news": "the budget is back"},
    ),
    ("重新报备D-48213：预算增加", "deal.reopen", {"deal": "D-48213", "news": "预算增加"}),
    ("ask the partner who signs the order", "deal.ask", {"question": "who signs the order"}),
    ("ask them: how many sites?", "deal.ask", {"question": "how many sites"}),
    ("海信这个让他补充一下联系人", "deal.ask", {"customer": "海信", "question": "补充一下联系人"}),
    ("海信那单的报备先问清楚谁拍板", "deal.ask", {"customer": "海信", "question": "谁拍板"}),
    ("D-48213那个先问下他预算批了没", "deal.ask", {"deal": "D-48213", "question": "预算批了没"}),
    ("问一下渠道客户预算批了没", "deal.ask", {"question": "客户预算批了没"}),
    ("why was it withdrawn", "deal.why", {}),
    ("襄阳的怎么还没批", "deal.why", {"customer": "襄阳"}),
    ("note: the POC is done", "deal.note", {"text": "the POC is done"}),
    ("进展：刚做完POC", "deal.note", {"text": "刚做完POC"}),
    ("push D-48213 out by two weeks", "deal.shift", {"deal": "D-48213", "later": "two weeks"}),
    ("move the close date back a month", "deal.shift", {"later": "a month"}),
    (
        "bring the close date of Initech forward by 10 days",
        "deal.shift",
        {"customer": "Initech", "earlier": "10 days"},
    ),
    (
        "change the partner of Kaufmann to Pinnacle",
        "deal.transfer",
        {"customer": "Kaufmann", "to": "Pinnacle"},
    ),
    ("D-48213 got pushed out by a week", "deal.shift", {"deal": "D-48213", "later": "a week"}),
    ("D-48213 slips 3 weeks", "deal.shift", {"deal": "D-48213", "later": "3 weeks"}),
    ("把D-48213的签约时间推迟一个月", "deal.shift", {"deal": "D-48213", "later": "一个月"}),
    ("截止日期往后推两周", "deal.shift", {"later": "两周"}),
    ("D-48213提前10天签", "deal.shift", {"deal": "D-48213", "earlier": "10天"}),
    ("transfer D-48213 to Pinnacle IT", "deal.transfer", {"deal": "D-48213", "to": "Pinnacle IT"}),
    ("transfer Globex to 赵敏", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
    ("move Globex to Jonas", "deal.transfer", {"customer": "Globex", "to": "Jonas"}),
    ("pass D-48213 to Marco Ortiz", "deal.transfer", {"deal": "D-48213", "to": "Marco Ortiz"}),
    ("把远景能源的报备转给上海云轩", "deal.transfer", {"customer": "远景能源", "to": "上海云轩"}),
    (
        "把远景转给上海云轩，我们不做了",
        "deal.transfer",
        {"customer": "远景", "to": "上海云轩", "reason": "我们不做了"},
    ),
    ("merge the two Globex deals", "deal.merge", {"customer": "Globex", "both": "deals"}),
    ("把远景的两条报备合并", "deal.merge", {"customer": "远景", "both": "两条"}),
    ("let Anna decide on D-48213", "deal.hand_over", {"deal": "D-48213", "to": "Anna"}),
    ("hand over the decision on D-48213 to 赵敏", "deal.hand_over", {"deal": "D-48213", "to": "赵敏"}),
    ("让赵敏审批一下D-48213", "deal.hand_over", {"deal": "D-48213", "to": "赵敏"}),
    ("D-48213这单交给Anna Berg审批吧", "deal.hand_over", {"deal": "D-48213", "to": "Anna Berg"}),
    (
        "transfer Globex to Pinnacle, Softline gave up",
        "deal.transfer",
        {"customer": "Globex", "to": "Pinnacle", "reason": "Softline gave up"},
    ),
    ("transfer Globex to Acme, Inc", "deal.transfer", {"customer": "Globex", "to": "Acme, Inc"}),
    ("transfer the Globex deal back to 赵敏", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
    ("Globex and Globex Corp are the same deal", "deal.merge", {"customer": "Globex", "into": "Globex Corp"}),
    ("三一重工和三一股份是同一个项目", "deal.merge", {"customer": "三一重工", "into": "三一股份"}),
    ("what did Li Wei ask me?", "deal.history", {}),
    ("武钢那单的经过", "deal.history", {"customer": "武钢"}),
    ("同意延期", "deal.extend", {}),
    ("fine, give them the 30 days", "deal.extend", {}),
    ("ok, extend it", "deal.extend", {}),
    ("可以，延吧", "deal.extend", {}),
    (
        "move Globex over to Pinnacle, Softline lost its engineer",
        "deal.transfer",
        {"customer": "Globex", "to": "Pinnacle", "reason": "Softline lost its engineer"},
    ),
    (
        "reassign Globex to Pinnacle because Softline left",
        "deal.transfer",
        {"customer": "Globex", "to": "Pinnacle", "reason": "Softline left"},
    ),
    ("把远景这单转到上海云轩名下", "deal.transfer", {"customer": "远景", "to": "上海云轩"}),
    (
        "actually it came back, reopen Globex: they left Sophos",
        "deal.reopen",
        {"customer": "Globex", "news": "they left Sophos"},
    ),
    ("Globex is moving again, register it again: new budget", "deal.reopen", {"news": "new budget"}),
    ("the budget is back. bring it back to life", "deal.reopen", {"news": "the budget is back"}),
    (
        "Globex ran out, can we get it back? the RFP is out",
        "deal.reopen",
        {"customer": "Globex", "news": "the RFP is out"},
    ),
    ("远景重新报一下，客户批了预算", "deal.reopen", {"customer": "远景", "news": "客户批了预算"}),
    (
        "before I approve Globex: ask them if the budget is signed off",
        "deal.ask",
        {"customer": "Globex", "question": "if the budget is signed off"},
    ),
    (
        "远景这单先不批，问问他们见过采购没有",
        "deal.ask",
        {"customer": "远景", "question": "见过采购没有"},
    ),
    ("ok, I approve the extension", "deal.extend", {}),
    ("拒绝三一的延期，没有进展", "deal.decline", {"customer": "三一", "reason": "没有进展"}),
    ("不同意三一延期", "deal.decline", {"customer": "三一"}),
    ("延期不同意，没有实质进展", "deal.decline", {"reason": "没有实质进展"}),
    ("先不延，POC报告还没看到", "deal.decline", {"reason": "POC报告还没看到"}),
    ("decline the extension, no progress", "deal.decline", {"reason": "no progress"}),
    ("为什么不延？", "deal.why", {}),
    ("怎么撤回了？", "deal.why", {}),
    (
        "that Globex Corp is the same as Globex, put them together",
        "deal.merge",
        {"customer": "Globex Corp", "into": "Globex"},
    ),
    ("merge D-48213 into D-51730", "deal.merge", {"deal": "D-48213", "into": "D-51730"}),
    ("合并D-48213和D-51730", "deal.merge", {"deal": "D-48213", "into": "D-51730"}),
    ("note on D-48213: the CFO signed", "deal.note", {"deal": "D-48213", "text": "the CFO signed"}),
    ("note on Globex: the CFO signed", "deal.note", {"customer": "Globex", "text": "the CFO signed"}),
    ("备注远景能源：客户已立项", "deal.note", {"customer": "远景能源", "text": "客户已立项"}),
    ("ask Globex: who signs?", "deal.ask", {"customer": "Globex", "question": "who signs"}),
    (
        "ask about D-48213: is the budget confirmed",
        "deal.ask",
        {"deal": "D-48213", "question": "is the budget confirmed"},
    ),
    ("问一下远景能源：谁签字", "deal.ask", {"customer": "远景能源", "question": "谁签字"}),
    ("my deputy is Anna Berg", "person.deputy", {"name": "Anna Berg"}),
    ("我的代理人是赵敏", "person.deputy", {"name": "赵敏"}),
]
OTHERS = [
    "why is Softline gold?", "why don't we meet on Friday", "为什么客户不喜欢我们的产品", "move D-48213 to next Friday", "move Globex to Friday", "move Globex to June 30", "move Globex to Negotiate",
    "met Jonas today, he asked why the price is so high", "remind me to transfer the money on Friday",
    "ask me again on Friday: the offer", "问我：谁签字", "the new design has great appeal", "make a note of the meeting", "register Globex via Softline, 60k",
    "下周再报吧", "can I have that again?", "bring the samples back", "怎么撤回报备？", "why are Globex and Globex Corp the same deal?", "不延了", "extend Globex until June", "change the amount of D-48213 to 60k",
]  # fmt: skip


@pytest.mark.parametrize(("text", "route", "slots"), SAID, ids=[text for text, _, _ in SAID])
def test_what_is_asked(text: str, route: str, slots: dict[str, str]) -> None:
    assert asked(text) == (route, slots)


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_another_request(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Globex is won, delivered by Pinnacle IT.", "Pinnacle IT"),
        ("远景能源赢单了，由武汉长江交付", "武汉长江"),
        ("远景能源签了，160万，武汉长江交付", "武汉长江"),
        ("远景能源赢了，交付方是武汉长江", "武汉长江"),
        ("远景能源签了，下周交付", ""),
        ("远景能源签了，我们交付", ""),
        ("Globex is won", ""),
        ("we signed Globex, 72k, Pinnacle IT ships it", "Pinnacle IT"),
        ("we signed Globex, 72k, we ship it ourselves", ""),
    ],
)
def test_who_delivers(text: str, who: str) -> None:
    assert delivered_by(text) == who


NAMES = Names.of(
    partners=["Softline GmbH", "上海云轩"], people=["赵敏", "Jonas Keller"], customers=["Globex Corporation"]
)


@pytest.mark.parametrize(
    ("text", "route", "slots"),
    [
        ("why did Jonas Keller approve Globex", "deal.why", {"customer": "Globex"}),
        (
            "Globex，问他们采购什么时候招标",
            "deal.ask",
            {"customer": "Globex", "question": "采购什么时候招标"},
        ),
        ("why do I have to wait two days?", "deal.why", {}),
        ("why is there no answer yet?", "deal.why", {}),
        (
            "Globex looks thin, ask Softline who decides there",
            "deal.ask",
            {"customer": "Globex", "question": "who decides there"},
        ),
        ("not yet, ask them who decides", "deal.ask", {"question": "who decides"}),
        (
            "把Globex打回去，让他们补一下联系人",
            "deal.ask",
            {"customer": "Globex", "question": "补一下联系人"},
        ),
        ("give Globex to 赵敏", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("give Globex to Brightpath", "deal.transfer", {"customer": "Globex", "to": "Brightpath"}),
        ("give Globex back to Softline", "deal.transfer", {"customer": "Globex", "to": "Softline"}),
        ("put 赵敏 on Globex", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        (
            "take Globex away from Softline and give it to Brightpath",
            "deal.transfer",
            {"customer": "Globex", "to": "Brightpath"},
        ),
        ("Globex这单换上海云轩来跟进", "deal.transfer", {"customer": "Globex", "to": "上海云轩"}),
        ("Globex换成上海云轩来做", "deal.transfer", {"customer": "Globex", "to": "上海云轩"}),
        ("who covers for zhao min", "person.stands_in", {"name": "zhao min"}),
        ("赵敏的代理人是谁", "person.stands_in", {"name": "赵敏"}),
        ("zhao min is sick today", "standup.skip", {}),
        ("Globex is now with Softline", "deal.transfer", {"customer": "Globex", "to": "Softline"}),
        ("Globex's partner is Softline now", "deal.transfer", {"customer": "Globex", "to": "Softline"}),
        ("Globex goes to 赵敏 from now on", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("from Monday 赵敏 looks after Globex", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("Globex交给赵敏负责", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("Globex的报备转给赵敏跟", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("Globex以后归赵敏管", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
        ("D-48213先放一放，让上海云轩说明一下", "deal.ask", {"deal": "D-48213", "question": "说明一下"}),
        ("move D-48213 to Softline", "deal.transfer", {"deal": "D-48213", "to": "Softline"}),
        ("把远景能源交给赵敏", "deal.transfer", {"customer": "远景能源", "to": "赵敏"}),
        ("reassign Softline to 赵敏", "partner.assign", {"partner": "Softline", "to": "赵敏"}),
        ("把上海云轩转给赵敏", "partner.assign", {"partner": "上海云轩", "to": "赵敏"}),
        ("Globex那单给赵敏吧，他熟", "deal.transfer", {"customer": "Globex", "to": "赵敏", "reason": "他熟"}),
        (
            "Globex单子给上海云轩的小王跟",
            "deal.note",
            {"customer": "Globex", "text": "Globex单子给上海云轩的小王跟"},
        ),
        ("Globex单子由赵敏负责", "deal.transfer", {"customer": "Globex", "to": "赵敏"}),
    ],
)
def test_who_is_known_may_be_given_something(text: str, route: str, slots: dict[str, str]) -> None:
    assert asked(text, NAMES) == (route, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Globex goes to tender",
        "Jonas Keller takes over the meeting",
        "move Globex to Friday",
        "give it to me",
        "move the visit to next week",
        "把金额给我",
        "let me approve Globex",
        "let us decide on Friday",
        "让他们批Globex",
        "Globex单子给个折扣",
        "把Globex的阶段退回提案",
    ],
)
def test_who_is_not_known_is_given_nothing(text: str) -> None:
    assert asked(text, NAMES) is None


@pytest.mark.parametrize(
    "said",
    [
        "answer D-14930: 预算已批",
        "回答D-14930：预算已批",
        "答复D-14930：预算已批",
        "补充信息 D-14930：预算已批",
    ],
)
def test_an_answer_names_its_deal(said: str) -> None:
    assert asked(said) == ("deal.answer", {"deal": "D-14930", "answer": "预算已批"})


def test_what_is_said_to_a_deal_is_told_from_other_words() -> None:
    assert addressed("D-14930：预算已经批了，CFO签字") == ("D-14930", "预算已经批了，CFO签字")
    assert addressed("approve D-14930: now") is None


def test_why_alone_tells_nothing_of_a_deal() -> None:
    assert only_why("why?")
    assert only_why("为什么呢")
    assert not only_why("why was D-48213 rejected?")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("chase it for me", {}), ("can you chase D-48213?", {"deal": "D-48213"}), ("nudge the approver please", {}),
        ("could you hurry them up", {}), ("帮我催一下", {}), ("催一下这个报备", {}), ("能不能尽快批一下", {}),
    ],
)  # fmt: skip
def test_a_decision_is_chased(text: str, slots: dict[str, str]) -> None:
    assert asked(text) == ("deal.chase", slots)


@pytest.mark.parametrize(
    "text", ["follow up on the quote", "chase the invoice", "催款", "nudge me on Friday"]
)
def test_other_things_are_chased_too(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    "text", ["note for me: call them friday", "note to myself: budget", "备注我：打电话"]
)
def test_a_note_to_oneself_is_of_no_deal(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    "text", ["ask Bob what time it is", "Nobody Ltd looks thin, ask Softline who decides", "让他们去吃饭吧"]
)
def test_who_is_no_partner_of_a_deal_is_asked_nothing(text: str) -> None:
    assert asked(text, NAMES) is None


def test_who_does_not_accept_a_decision_is_told_from_who_asks() -> None:
    assert disagrees("that's not right, we're authorised since January")
    assert disagrees("我不服，我们一月份就见过他们")
    assert disagrees("please reconsider")
    assert disagrees("请再考虑一下")
    assert disagrees("我们申请复议")
    assert not disagrees("is that wrong?")
    assert not disagrees("这不对吗？")


HERE = Names.of(
    partners=("Pinnacle IT LLC",), customers=("Globex Corporation",), people=("Anna Berg", "赵敏")
)


@pytest.mark.parametrize(
    ("text", "route", "said"),
    [
        ("anna should decide this one", "deal.hand_over", {"to": "anna", "customer": "this one"}),
        ("让赵敏批一下", "deal.hand_over", {"to": "赵敏"}),
        ("I can't decide this one, let Anna do it", "deal.hand_over", {"to": "Anna"}),
        ("escalate this one to Anna", "deal.hand_over", {"customer": "this one", "to": "Anna"}),
        ("这个让赵敏批", "deal.hand_over", {"to": "赵敏", "customer": "这个"}),
        ("send it to Anna for approval", "deal.hand_over", {"to": "Anna", "customer": "it"}),
        ("hand it to anna", "deal.transfer", {"to": "anna"}),
        ("give it to Pinnacle then", "deal.transfer", {"to": "Pinnacle"}),
        ("这个转给长江智联", "deal.transfer", {"to": "长江智联"}),
        ("they found the money, open it again", "deal.reopen", {"news": "they found the money"}),
        ("客户又回来找我们了，重新报备", "deal.reopen", {"news": "客户又回来找我们了"}),
        ("approvals", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("what's left to decide", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("approve both", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("有没有申诉", "deal.appeals", {}),
    ],
)
def test_what_is_asked_of_the_deal_in_hand(text: str, route: str, said: dict[str, str]) -> None:
    assert asked(text, HERE) == (route, said)


@pytest.mark.parametrize(
    "text",
    ["让客户批一下", "let the customer decide it", "give it to me", "move it to june", "he should decide this", "any decision", "这个给我看看"],
)  # fmt: skip
def test_what_hands_nothing_on(text: str) -> None:
    assert asked(text, HERE) is None
