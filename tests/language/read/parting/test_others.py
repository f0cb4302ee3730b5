"""Of two deals in a message the one that the verb of the request belongs to."""

from datetime import date

import pytest

from language.read import understand
from language.read.parting.others import spared
from tests.language.read.parting.test_twofold import NAMES, NOW


@pytest.mark.parametrize(
    ("text", "intent", "slot", "thing"),
    [
        ("D-4011保留，D-4012撤掉", "deal.withdraw", "deal", "D-4012"),
        ("keep D-4011, withdraw D-4012", "deal.withdraw", "deal", "D-4012"),
        ("D-4011 is fine, please reject D-4012", "deal.reject", "deal", "D-4012"),
        ("D-4011先不动，把D-4012驳回", "deal.reject", "deal", "D-4012"),
        ("D-4011 is ok but D-4012 we lost", "deal.lose", "deal", "D-4012"),
        ("D-4011没丢，丢的是D-4012", "deal.lose", "deal", "D-4012"),
        ("Globex is quiet but Kaufmann signed today", "deal.win", "customer", "Kaufmann"),
        ("三一重工先不动，远景能源延到6月底", "deal.extend", "customer", "远景能源"),
        ("D-6600 was first, reject D-5500", "deal.reject", "deal", "D-5500"),
        ("reject D-5500, D-6600 was first", "deal.reject", "deal", "D-5500"),
        ("withdraw D-4012, not D-4011", "deal.withdraw", "deal", "D-4012"),
        ("不是撤回三一重工，是撤回中联重科", "deal.withdraw", "customer", "中联重科"),
        ("我不是要撤回三一重工，而是要撤回Kaufmann", "deal.withdraw", "customer", "Kaufmann"),
        ("别批准三一重工，批准中联重科", "deal.approve", "customer", "中联重科"),
        ("not withdraw Globex, withdraw Tesco", "deal.withdraw", "customer", "Tesco"),
        ("no, don't withdraw Globex, withdraw Kaufmann", "deal.withdraw", "customer", "Kaufmann"),
        (
            "I didn't want to withdraw Globex, I wanted to withdraw Kaufmann",
            "deal.withdraw",
            "customer",
            "Kaufmann",
        ),
        ("I don't want to withdraw Globex but Kaufmann", "deal.withdraw", "customer", "Kaufmann"),
        ("don't approve Globex but Kaufmann", "deal.approve", "customer", "Kaufmann"),
        ("不是要撤三一重工，是中联重科", "deal.withdraw", "customer", "中联重科"),
        ("I didn't visit Softline yesterday, that was Pinnacle", "visit.log", "partner", "Pinnacle"),
        ("it's not Globex that I want to withdraw, it's Kaufmann", "deal.withdraw", "customer", "Kaufmann"),
    ],
)
def test_the_one_the_verb_belongs_to(text: str, intent: str, slot: str, thing: str) -> None:
    reading = understand(text, NOW, "lead", NAMES)
    assert (reading.intent, reading.slots[slot], reading.rest) == (intent, thing, "")


def test_two_deals_with_verbs_of_their_own_are_two_requests() -> None:
    reading = understand("D-4012 won, D-4011 lost", NOW, "rep")
    assert (reading.intent, reading.slots["deal"], reading.rest) == ("deal.win", "D-4012", "D-4011 lost")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("D-4011 stays", True),
        ("leave Globex as it is", True),
        ("三一先不动", True),
        ("先保留D-4011", True),
        ("keep D-4011 protected until June", False),
        ("D-4011撤掉", False),
    ],
)
def test_words_that_leave_a_thing_as_it_is(text: str, left: bool) -> None:
    assert spared(text) is left


@pytest.mark.parametrize(
    "text", ["别报备比亚迪了 报备吉利 云轩 网关20台", "先别报比亚迪了，改报吉利 云轩 防火墙10台"]
)
def test_another_is_registered_instead(text: str) -> None:
    assert understand(text, NOW, "rep").slots["customer"] == "吉利"


@pytest.mark.parametrize(
    ("text", "partner", "day"),
    [
        ("I didn't meet Orbis on Monday, I met Nuvotek, with Priya", "Nuvotek", "2026-03-09"),
        ("周一没去华信，去的博远，见了老郑", "博远", "2026-03-09"),
    ],
)
def test_a_visit_to_another_than_the_one_denied(text: str, partner: str, day: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["partner"]) == ("visit.log", partner)
    assert read.slots["date"] == date.fromisoformat(day)
