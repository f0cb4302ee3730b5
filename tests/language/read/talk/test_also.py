import pytest

from language.read.talk.also import again, also


@pytest.mark.parametrize(
    "text",
    [
        "and another one for friday: send the contract to pinnacle",
        "also remind me on tuesday to ring jonas",
        "and pinnacle on thursday at 10",
        "remind me again on Friday",
        "后天也提醒我一次",
        "还有周五前把合同发给云轩",
        "周四上午再去一趟长江智联",
    ],
)
def test_one_more_is_told(text: str) -> None:
    assert also(text)


@pytest.mark.parametrize(
    "text",
    ["make it 10", "no, pinnacle", "and not Friday", "Android rollout", "改成十一点", "下午去长江智联"],
)
def test_a_change_is_none(text: str) -> None:
    assert not also(text)


@pytest.mark.parametrize(
    ("text", "alone"),
    [("也提醒我一次", True), ("again", True), ("晚点再提醒我", True), ("给刘总打电话", False)],
)
def test_the_same_once_more(text: str, alone: bool) -> None:
    assert again(text) is alone
