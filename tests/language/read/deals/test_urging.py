"""How fast a decision comes, and longer protections that are asked for, granted and declined."""

import pytest

from language.read.deals import desk
from language.read.names import Names

KNOWN = Names({})
KNOWN.learn("customer", "三一重工")
KNOWN.learn("customer", "Kaufmann Logistik GmbH")
KNOWN.learn("person", "Jonas")


@pytest.mark.parametrize(
    ("text", "route", "slots"),
    [
        ("催催", "deal.chase", {}), ("帮我催催吧", "deal.chase", {}),
        ("kaufmann needs an answer by Friday, chase it", "deal.chase", {"customer": "kaufmann"}),
        ("hurry up please", "deal.chase", {}), ("can it be faster?", "deal.chase", {}), ("能不能快点", "deal.chase", {}), ("咋还没批", "deal.chase", {}),
        ("can you speed it up, customer is waiting", "deal.chase", {}), ("please make it urgent", "deal.chase", {}), ("you're late", "deal.chase", {}), ("can someone else decide this?", "deal.chase", {}),
        ("its overdue", "deal.chase", {}), ("still nothing from Li Wei", "deal.chase", {}), ("escalate", "deal.chase", {}), ("could you decide faster? customer meeting is tomorrow", "deal.chase", {}), ("到点了怎么还没批", "deal.chase", {}), ("you promised an answer today", "deal.chase", {}),
        ("都超时了怎么还不批", "deal.chase", {}), ("客户明天要见我们，能先批吗", "deal.chase", {}), ("还是没消息啊", "deal.chase", {}),
        ("what do I have to approve for Anna?", "deal.list", {"status": "pending", "waiting": "yes"}), ("any requests?", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("急，能快点吗", "deal.chase", {}), ("can you hurry up with Kaufmann, the customer wants a quote today", "deal.chase", {"customer": "Kaufmann"}), ("三一能快点批吗", "deal.chase", {"customer": "三一"}), ("麻烦尽快批一下三一", "deal.chase", {"customer": "三一"}), ("能不能快点，客户催得紧", "deal.chase", {}), ("没进展，不给延", "deal.decline", {"reason": "没进展"}), ("decline the extension of Kaufmann", "deal.decline", {"customer": "Kaufmann"}),
        ("ok extend", "deal.extend", {}), ("那个单子延期一下", "deal.extend", {}), ("把这个报备延一下吧", "deal.extend", {}), ("Kaufmann needs 30 more days, POC done", "deal.extend", {"customer": "Kaufmann"}), ("it needs more time", "deal.extend", {}), ("三一能延一下吗", "deal.extend", {"customer": "三一"}), ("还能延吗", "deal.extensible", {}), ("ask for 30 more days, the pilot went well", "deal.extend", {}), ("三一的延期批了", "deal.extend", {"customer": "三一"}),
        ("不延了，没进展", "deal.decline", {"reason": "没进展"}), ("no extension, nothing happened", "deal.decline", {"reason": "nothing happened"}),
        ("which registrations wait for my approval", "deal.list", {"status": "pending", "waiting": "yes"}), ("哪些报备在等我批", "deal.list", {"status": "pending", "waiting": "yes"}), ("有哪些要我审批的", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("what's waiting", "deal.list", {"status": "pending", "waiting": "yes"}), ("any extension requests?", "deal.list", {"status": "pending", "waiting": "yes"}), ("有延期申请吗", "deal.list", {"status": "pending", "waiting": "yes"}),
        ("what is late?", "deal.list", {}), ("which registrations are overdue", "deal.list", {}), ("有超时的吗", "deal.list", {}),
        ("hm ask him if the CFO is on board", "deal.ask", {"question": "if the CFO is on board"}),
        ("ask again: how many days?", "deal.ask", {"question": "how many days"}), ("再问一下刘主任见过没有", "deal.ask", {"question": "刘主任见过没有"}),
        ("what did they say?", "deal.history", {}), ("他们回了吗", "deal.history", {}), ("has Jonas ever replied about the budget?", "deal.history", {}),
    ],
)  # fmt: skip
def test_it_is_asked_for(text: str, route: str, slots: dict[str, str]) -> None:
    assert desk.asked(text, KNOWN) == (route, slots)


@pytest.mark.parametrize(
    "text",
    [
        "不延了",
        "I'm late",
        "the customer is waiting",
        "客户催得紧",
        "为啥不批",
        "late lunch with Bob",
        "they said ok",
        "what's overdue",
        "overdue",
        "late",
        "extend Globex",
        "the demo needs more time",
        "hurry up with the demo",
        "能快点发我吗",
        "下周快到了",
    ],
)
def test_other_sentences(text: str) -> None:
    found = desk.asked(text)
    assert found is None or found[0] == "deal.why"
