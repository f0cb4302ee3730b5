"""A call that was made or taken is a visit."""

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("给软通动力打了个电话，他们问返点什么时候到账", "软通动力"),
        ("云轩来电话说客户预算砍了一半", "云轩"),
        ("软通动力来电说客户嫌贵", "软通动力"),
        ("打了个电话给佳都，问了一下合同进度", "佳都"),
        ("佳都打来电话，说价格太高", "佳都"),
    ],
)
def test_a_call_is_logged(text: str, partner: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["partner"]) == ("visit.log", partner)


def test_a_call_of_somebody_by_his_title_is_logged() -> None:
    read = understand("给王总打了个电话他问合同什么时候寄", NOW, "rep")
    assert (read.intent, read.slots["people"]) == ("visit.log", ("王",))


@pytest.mark.parametrize(
    "text",
    [
        "佳都来电话了吗",
        "给佳都打过电话了吗",
        "我妈来电话了",
        "快递打来电话",
        "客户来电话说要三十套",
        "老板来电话问进度",
    ],
)
def test_a_question_or_anybody_else_is_not(text: str) -> None:
    assert understand(text, NOW, "rep").intent == "none"
