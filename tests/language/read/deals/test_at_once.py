"""Several deals decided in one sentence: the list of those that wait is meant."""

import pytest

from language.read import understand
from language.read.deals.at_once import at_once, each
from tests.language.read.naming.test_by_kind import NOW

SEVERAL: dict[str, dict[str, str]] = {
    "approve everything from Softline": {"partner": "Softline"},
    "approve all pending from Pinnacle": {"partner": "Pinnacle"},
    "please approve all of Softline's deals": {"partner": "Softline"},
    "pls approve Softline's registrations": {"partner": "Softline"},
    "reject all pending deals from Pinnacle": {"partner": "Pinnacle"},
    "approve all deals registered yesterday": {"period": "2026-03-10 2026-03-10"},
    "can you approve the ones from yesterday": {"period": "2026-03-10 2026-03-10"},
    "approve every deal please": {},
    "approve all three deals": {},
    "approve all except Globex": {},
    "把昨天报的都批了": {"period": "2026-03-10 2026-03-10"},
    "软线报的都批了吧": {"partner": "软线"},
    "所有待审批的都通过": {},
    "长江智联的单子全批": {"partner": "长江智联"},
    "批准所有云轩的报备": {"partner": "云轩"},
    "云轩报的全部驳回吧": {"partner": "云轩"},
    "把这几个都批了": {},
    "请把上周提交的单子都批准了谢谢": {"period": "2026-03-02 2026-03-08"},
    "除了三一都批了": {},
}
OTHERS = (
    "approve Globex", "approve the Globex deal", "approve the deal from Softline", "approve it", "approve all 50 seats", "reject all cookies, always",
    "decline all meeting requests", "did you approve all deals?", "don't approve everything", "the customer approved everything",
    "软线报的都批了吗", "我报的都批了", "三河都批了", "把三河批了吧", "我们的项目都批了吗",
)  # fmt: skip


@pytest.mark.parametrize(("text", "slots"), SEVERAL.items())
def test_the_list_of_those_that_wait_is_meant(text: str, slots: dict[str, str]) -> None:
    reading = understand(text, NOW, "lead")
    said = {
        slot: " ".join(map(str, value)) if isinstance(value, tuple) else value
        for slot, value in reading.slots.items()
    }
    assert (reading.intent, said) == ("deal.list", {"status": "pending", **slots})


@pytest.mark.parametrize("text", OTHERS)
def test_one_deal_is_decided_or_something_else_told(text: str) -> None:
    assert not at_once(text)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("can you extend all my deals", True), ("withdraw all our registrations", True), ("extend every deal please", True),
        ("我的单子能都延一下吗", True), ("全部撤销", True), ("我们的报备都撤了吧", True),
        ("extend the Globex deal", False), ("extend my deal", False), ("三一的单子撤了吧", False), ("撤销", False), ("withdraw all deals for Kaufmann", False),
    ],
)  # fmt: skip
def test_a_step_on_each_of_ones_deals(text: str, so: bool) -> None:
    assert each(text) is so
