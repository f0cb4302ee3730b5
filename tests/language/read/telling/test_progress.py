"""What is said for an extension beside the request for it."""

import pytest

from language.read.telling.progress import (
    beside_length,
    left_to_you,
    no_blockers,
    nothing_new,
    only_longer,
    told,
)


@pytest.mark.parametrize(
    ("text", "request_", "evidence"),
    [
        ("extend Globex, we met their CIO on Monday", "extend Globex", "we met their CIO on Monday"),
        ("The tender is out, please extend D-48213 until 30 June.", "please extend D-48213 until 30 June",
         "The tender is out"),
        ("extend Globex because the CFO signed. thanks", "extend Globex thanks", "the CFO signed"),
        ("extend Globex until June 30: POC done, contract in legal", "extend Globex until June 30",
         "POC done, contract in legal"),
        ("extend D-48213 by 30 days", "extend D-48213 by 30 days", ""),
        ("extend it, nothing new", "extend it", ""),
        ("延期Globex到6月30日，客户已立项，批文上周下来", "延期Globex到6月30日", "客户已立项，批文上周下来"),
        ("客户刚过了技术评审，申请延期D-12345", "申请延期D-12345", "客户刚过了技术评审"),
        ("三一的保护期快到了吧，想申请延期", "三一的保护期快到了吧 想申请延期", ""),
        ("Globex还有几天到期，能延吗", "能延吗", ""),
        ("延期三一，没什么进展", "延期三一", ""),
        ("想再延一下保护期，上周做了现场测试，客户挺满意", "想再延一下保护期", "上周做了现场测试，客户挺满意"),
        ("pls extend Globex by 30 days we did a POC last week", "pls extend Globex by 30 days", "we did a POC last week"),
        ("can we have 30 more days for Globex", "can we have 30 more days for Globex", ""),
        ("can we get another month? we had a workshop", "can we get another month", "we had a workshop"),
    ],
)  # fmt: skip
def test_a_request_is_parted_from_its_evidence(text: str, request_: str, evidence: str) -> None:
    assert told(text, "Globex") == (request_, evidence)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("nothing new", True), ("Nothing has happened yet", True), ("no progress", True), ("not much new", True),
        ("没什么进展", True), ("没有新情况", True), ("暂无", True), ("", True),
        ("nothing planned", True), ("nothing for now", True), ("no further discount", False),
        ("No, the CFO signed", False), ("nothing but the signature is missing", False), ("客户没有预算了", False),
    ],
)  # fmt: skip
def test_nothing_new_is_told_from_news(text: str, nothing: bool) -> None:
    assert nothing_new(text) is nothing


@pytest.mark.parametrize(
    ("text", "longer"),
    [
        ("two more weeks", True), ("we need another month", True), ("30 days please", True), ("延一个月", True), ("再给两周吧", True),
        ("two weeks of tests went well", False), ("一个月前签了意向书", False), ("the CFO wants two more weeks", False),
    ],
)  # fmt: skip
def test_a_length_of_time_is_no_progress(text: str, longer: bool) -> None:
    assert only_longer(text) is longer


@pytest.mark.parametrize(
    ("text", "none"),
    [("no blockers", True), ("nothing today", True), ("没啥困难", True), ("暂无", True), ("no budget from Globex", False), ("没有报价", False)],
)  # fmt: skip
def test_what_is_in_the_way(text: str, none: bool) -> None:
    assert no_blockers(text) is none


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("你看着写吧", True),
        ("随便填一个", True),
        ("好，延吧", True),
        ("up to you", True),
        ("ok, extend it", True),
        ("客户同意延期测试", False),
        ("做了POC", False),
        ("you can write that the CFO signed", False),
    ],
)
def test_what_is_left_to_the_listener_is_no_progress(text: str, left: bool) -> None:
    assert left_to_you(text) is left


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("2 weeks would do, the CFO signed yesterday", ("2 weeks would do", "the CFO signed yesterday")),
        ("两周就够，客户上周过会了", ("两周就够", "客户上周过会了")),
        ("the CFO signed, the pilot went well", ("", "")),
        ("two more weeks", ("", "")),
    ],
)
def test_a_length_is_parted_from_what_was_done(text: str, parted: tuple[str, str]) -> None:
    assert beside_length(text) == parted
