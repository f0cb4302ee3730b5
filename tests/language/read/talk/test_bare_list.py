"""Lists of which it is not told whose they are."""

import pytest

from language.read.talk.bare_list import bare_list


@pytest.mark.parametrize(
    "text", ["any open deals?", "deals?", "last visit?", "有在跟的单子吗", "最近拜访过吗"]
)
def test_few_words_leave_open_whose_a_list_is(text: str) -> None:
    assert bare_list(text)


@pytest.mark.parametrize(
    "text",
    [
        "my open deals",
        "all deals",
        "pending deals",
        "all deals?",
        "全部单子",
        "我的单子",
        "deals closing this week",
    ],
)
def test_words_of_somebody_of_all_or_of_days_do_not(text: str) -> None:
    assert not bare_list(text)
