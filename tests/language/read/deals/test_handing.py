"""Deals handed on, and back."""

import pytest

from language.read.deals import desk


@pytest.mark.parametrize(
    ("text", "customer", "to"),
    [("hand Globex over to Zhao Min", "Globex", "Zhao Min"), ("三一给李伟管一周", "三一", "李伟"), ("把三一交给李伟跟进", "三一", "李伟"), ("三一由长江智联负责", "三一", "长江智联"), ("三一以后李伟跟", "三一", "李伟"),
     ("三一转给长江智联吧", "三一", "长江智联"), ("三一划给李伟", "三一", "李伟"), ("三一改由李伟跟进", "三一", "李伟"), ("三一改给李伟吧", "三一", "李伟"), ("能把三一转给长江智联吗", "三一", "长江智联"), ("我要把三一让给长江智联", "三一", "长江智联"), ("give globex to someone else please", "globex", "someone else"),
     ("take me off the Globex deal, it's Zhao Min's", "Globex", "Zhao Min"), ("I don't handle Globex any more, it belongs to Li Wei now", "Globex", "Li Wei")],
)  # fmt: skip
def test_it_is_transferred(text: str, customer: str, to: str) -> None:
    assert desk.asked(text) == ("deal.transfer", {"customer": customer, "to": to})


@pytest.mark.parametrize("text", ["转回云轩", "弄错了，转回云轩", "还是转回给云轩吧"])
def test_the_deal_in_hand_goes_back_to_one_who_is_named(text: str) -> None:
    assert desk.asked(text) == ("deal.transfer", {"to": "云轩"})


@pytest.mark.parametrize("text", ["give it back", "no, hand it back please", "还是还给他吧"])
def test_it_is_taken_back(text: str) -> None:
    assert desk.asked(text) == ("undo", {})


@pytest.mark.parametrize(
    "text",
    [
        "这个给我管",
        "三一以后再跟进",
        "三一以后慢慢跟进",
        "give me feedback",
        "they gave it back to us last year",
        "三一的资料转给赵敏",
    ],
)
def test_other_sentences(text: str) -> None:
    assert desk.asked(text) is None
