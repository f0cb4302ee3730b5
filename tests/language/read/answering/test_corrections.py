"""Corrections by their shape."""

import pytest

from language.read.answering.corrections import (
    Correction,
    carried,
    complains,
    corrections,
    field_named,
    left_out,
    said_empty,
    several,
)


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("不是远景，是远景能源", "远景", "远景能源"),
        ("not Globex but Globex Ltd", "Globex", "Globex Ltd"),
        ("it's Softline, not Pinnacle", "Pinnacle", "Softline"),
        ("change Softline to Pinnacle", "Softline", "Pinnacle"),
        ("Pinnacle not Softline", "Softline", "Pinnacle"),
        ("把远景改成远景能源", "远景", "远景能源"),
        ("防火墙换成工业网关，数量不变", "防火墙", "工业网关"),
        ("change Softline to Pinnacle, the rest stays the same", "Softline", "Pinnacle"),
        ("no, not 60k, 70k", "60k", "70k"),
        ("Softline写错了，应该是Softline AG", "Softline", "Softline AG"),
    ],
)
def test_the_old_and_the_new(text: str, old: str, new: str) -> None:
    assert Correction(new, old) in list(corrections(text))


@pytest.mark.parametrize(
    ("text", "slot", "new"),
    [
        ("the partner is wrong, it's Softline", "partner", "Softline"),
        ("change the amount to 80k", "amount", "80k"),
        ("the customer should be Acme", "customer", "Acme"),
        ("and the contact's name is Bob Stein", "contact", "Bob Stein"),
        ("the customer is called Acme Corp", "customer", "Acme Corp"),
        ("金额错了，是6万", "amount", "6万"),
        ("客户名写错了，是远景能源", "customer", "远景能源"),
        ("联系人改成王总", "contact", "王总"),
    ],
)
def test_the_field_and_the_new(text: str, slot: str, new: str) -> None:
    assert any(found.new == new and slot in found.slots for found in corrections(text))


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("the amount is wrong", "amount"),
        ("金额不对", "amount"),
        ("金额要改一下", "amount"),
        ("改一下客户", "customer"),
    ],
)
def test_the_field_alone(text: str, slot: str) -> None:
    assert any(not found.new and slot in found.slots for found in corrections(text))


@pytest.mark.parametrize(
    "text",
    [
        "Globex",
        "60k",
        "no, 60k",
        "register Globex via Softline",
        "",
        "跟上次一样",
        "they are not in yet",
        "why not Globex",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not list(corrections(text))


@pytest.mark.parametrize("part", ["not ", "no, ", "不是", "it's ", "change "])
def test_long_texts_are_none(part: str) -> None:
    assert not list(corrections(part * 20_000))
    list(corrections((part * 80)[:159]))


@pytest.mark.parametrize(
    "said", ["she is called Anna Schmitt", "no, he's called Anna Schmitt", "her name is Anna Schmitt"]
)
def test_a_person_is_called_otherwise(said: str) -> None:
    assert corrections(said)[0] == Correction("Anna Schmitt", slots=("contact", "people"))


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("no next step", "next_step"), ("no next step actually", "next_step"), ("forget the next step", "next_step"), ("skip the contact", "contact"), ("there is no competitor", "competitor"),
        ("leave the quantity blank", "quantity"), ("没有下一步", "next_step"), ("联系人先不填", "contact"),
        ("去掉竞争对手", "competitor"), ("no, 60k", ""), ("no contact was made with the customer", ""),
    ],
)  # fmt: skip
def test_what_is_to_be_left_out(text: str, slot: str) -> None:
    assert (left_out(text) or ("",))[0] == slot


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "change the amount to 65k and the customer to Tyrell Corp",
            ["change the amount to 65k", "the customer to Tyrell Corp"],
        ),
        (
            "the contact is Ann Lee and the competitor Cisco",
            ["the contact is Ann Lee", "the competitor Cisco"],
        ),
        ("no, 65k, and the close date is June 30", ["no, 65k", "the close date is June 30"]),
        ("amount: 25k\nclose: July", ["amount: 25k", "close: July"]),
        ("金额改成80万，数量改成100", ["金额改成80万", "数量改成100"]),
        ("数量错了是45台，金额也改一下66万", ["数量错了是45台", "金额也改一下66万"]),
        ("产品换成网关，金额跟着改成24万", ["产品换成网关", "金额跟着改成24万"]),
        ("把客户改成远景能源，另外金额是80万", ["把客户改成远景能源", "金额是80万"]),
        ("客户改为厦门太古 日期改7月15", ["客户改为厦门太古", "日期改7月15"]),
        ("不是20万是12万，不是六月是五月", ["不是20万是12万", "不是六月是五月"]),
        ("not 20k but 12k, not June but May", ["not 20k but 12k", "not June but May"]),
    ],
)
def test_several_at_once(text: str, parts: list[str]) -> None:
    assert list(several(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "change the customer to Smith and Sons",
        "the customer is Smith and Partner Ltd",
        "no, 60k",
        "the customer is Price and Value Partners",
        "客户是联系人与渠道公司",
    ],
)
def test_one_correction_is_not_parted(text: str) -> None:
    assert not several(text)


def test_a_field_after_another_correction() -> None:
    assert carried("the customer to Tyrell Corp") == Correction("Tyrell Corp", slots=("customer",))
    assert carried("数量100") == Correction("100", slots=("quantity",))
    assert carried("Tyrell Corp") is None


@pytest.mark.parametrize(
    ("text", "slot"),
    [("why do you need the amount?", "amount"), ("为什么要问联系人", "contact"), ("what for do you want the next step", "next_step")],
)  # fmt: skip
def test_a_field_is_named_within_a_sentence(text: str, slot: str) -> None:
    assert field_named(text)[0] == slot


def test_no_field_is_named_by_a_part_of_a_word() -> None:
    assert field_named("why do you need that?") == ()
    assert field_named("Today's accountants") == ()


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("register Globex via Softline, 60k, closing June, no contact yet", {"contact"}),
        ("帮我报备远景，120万，联系人待定", {"contact"}),
        ("register Globex via Softline, contact is Ann", set()),
    ],
)
def test_what_a_request_leaves_empty(text: str, slots: set[str]) -> None:
    assert slots == said_empty(text)


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("联系人还不清楚", "contact"), ("对接人还没定", "contact"), ("竞争对手目前不确定", "competitor"),
        ("the contact isn't known yet", "contact"), ("still don't know the competitor", "competitor"), ("next step: to be decided", "next_step"),
    ],
)  # fmt: skip
def test_a_field_that_is_not_known_yet_is_left_out(text: str, slot: str) -> None:
    assert left_out(text) == (slot,)


@pytest.mark.parametrize(
    "text", ["and closing is May not April", "oh and closing is May, not April", "also the closing is May not April"]
)  # fmt: skip
def test_a_word_that_joins_a_correction_changes_nothing(text: str) -> None:
    found = corrections(text)[0]
    assert (found.slots[0], found.new, found.old) == ("close_date", "May", "April")


def test_a_name_that_begins_like_a_joining_word_stays_whole() -> None:
    assert corrections("Anderson错了，是Andersen")[0].old == "Anderson"


@pytest.mark.parametrize(
    "text",
    ["register Globex via pinnacle 30 falconguard end of may no contact", "报备 三一 云轩 10台 没有联系人"],
)
def test_what_is_wanted_empty_needs_no_comma_at_the_end(text: str) -> None:
    assert "contact" in said_empty(text)


@pytest.mark.parametrize("text", ["no contact yet", "no partner so far", "no contact known yet"])
def test_what_is_left_out_is_no_correction(text: str) -> None:
    assert left_out(text)
    assert not list(corrections(text))


def test_two_corrections_are_parted_at_the_words_that_make_one() -> None:
    assert list(several("wait, it's Hapag AG and make it 20 units")) == [
        "wait, it's Hapag AG",
        "make it 20 units",
    ]


@pytest.mark.parametrize(
    "text", ["the contact is not Bauer, it's Lang", "contact isn't Bauer but Lang", "the contact was not Bauer; it should be Lang"]
)  # fmt: skip
def test_a_field_whose_old_value_is_denied(text: str) -> None:
    assert corrections(text)[0] == Correction("Lang", "Bauer", ("contact",))


@pytest.mark.parametrize(
    ("text", "so"),
    [("that's wrong", True), ("oops not yet", True), ("oops", True), ("哎呀，点错了", True), ("手滑了", True), ("not yet", False),
     ("oops, 60k", False), ("哎呀，今天好累", False)],
)  # fmt: skip
def test_what_only_calls_something_wrong(text: str, so: bool) -> None:
    assert complains(text) is so
