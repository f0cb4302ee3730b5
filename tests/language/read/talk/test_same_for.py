"""One more registration, told by the last."""

import pytest

from language.read.talk.same_for import all_same_for, like_another, one_priced, same_day, same_for


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("same for Lidl", "register Lidl, all else as last time"),
        ("the same again for Beta Corp, 20k", "register Beta Corp, 20k, all else as last time"),
        ("thanks. and Lidl too, same amount", "register Lidl, same amount"),
        ("another one: Lidl, 60k, same product, july", "register Lidl, 60k, same product, july"),
        ("and one more for Lidl", "register Lidl"),
        ("and one for Lidl too", "register Lidl"),
        ("再来一个一样的，美的", "报备美的，其他跟上次一样"),
        ("再报一个美的，一样的，40万", "报备美的，40万，其他跟上次一样"),
        ("再报一个美的，一样的", "报备美的，其他跟上次一样"),
    ],
)
def test_one_more_is_registered(text: str, request_: str) -> None:
    assert same_for(text) == request_


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("跟上次三一一样再报一个徐工", "报备徐工，和三一那个一样"),
        ("照三一那单再报个美的，金额20万", "报备美的，金额20万，和三一那个一样"),
        ("same as Kaufmann but for Dachser, 20k", "register Dachser, 20k, same as Kaufmann"),
        ("register the same as Kaufmann for Dachser", "register Dachser, same as Kaufmann"),
        ("looks like Globex will sign with Cisco", ""),
        ("报备徐工，跟三一一样", ""),
        ("和三一一样", ""),
    ],
)
def test_one_as_another_that_is_named(text: str, request_: str) -> None:
    assert like_another(text) == request_


@pytest.mark.parametrize(
    ("text", "same"),
    [("plan one with Pinnacle the same day at 2", True), ("当天也约长江智联", True), ("any day", False)],
)
def test_the_day_of_what_was_spoken_of(text: str, same: bool) -> None:
    assert same_day(text) is same


@pytest.mark.parametrize(
    "text",
    ["same for me", "another question: when will I hear?", "another thing, the contact is Tom", "is it the same for Lidl?",
     "the same as last time", "one more for today", "跟上次一样"],
)  # fmt: skip
def test_other_words_register_nothing(text: str) -> None:
    assert same_for(text) == ""


@pytest.mark.parametrize(
    ("text", "name", "request_"),
    [
        ("and Ericsson 40k", "Ericsson", "register Ericsson, 40k"),
        ("also Ericsson, 40k FalconGuard", "Ericsson", "register Ericsson, 40k FalconGuard"),
        ("and the amount 40k", "", ""),
        ("and it's 70k", "", ""),
        ("and make it 70k", "", ""),
    ],
)
def test_one_more_with_its_sum(text: str, name: str, request_: str) -> None:
    assert one_priced(text) == (name, request_)


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("same again for Adatum", "register Adatum, all else as last time"),
        ("and the same for Lidl please", "register Lidl, all else as last time"),
        ("同样的再报一个给华能", "报备华能，其他跟上次一样"),
        ("same for the contact", ""),
        ("another one is Bob Meyer", ""),
        ("the same as last time", ""),
        ("跟上次一样", ""),
    ],
)
def test_one_more_while_another_is_told(text: str, request_: str) -> None:
    assert all_same_for(text) == request_
