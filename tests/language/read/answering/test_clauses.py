"""Where a message that changes several things is parted."""

import pytest

from language.read.answering.clauses import clauses


def test_a_comma_in_a_number_parts_nothing() -> None:
    assert list(clauses("22,5k, mid may")) == ["22,5k", "mid may"]
    assert list(clauses("30k,40 seats")) == ["30k", "40 seats"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("it was yesterday and Jonas was there too", ["it was yesterday", "Jonas was there too"]),
        ("not Petra, Jonas; and by Thursday", ["not Petra, Jonas", "by Thursday"]),
        ("make it Monday at 3 and it's Jonas, not Petra", ["make it Monday at 3", "it's Jonas, not Petra"]),
        ("no, email Petra instead, Thursday", ["email Petra instead", "Thursday"]),
        ("签约改到十月，联系人王芳，竞争对手华为", ["签约改到十月", "联系人王芳", "竞争对手华为"]),
        ("改成周一，不是陈静，是刘总", ["改成周一", "不是陈静, 是刘总"]),
        ("不是江苏是浙江移动，数量也不对，是150套", ["不是江苏是浙江移动", "数量也不对, 是150套"]),
        ("金额错了，数量也错了，35万，40套", ["35万", "40套"]),
        ("no competitor, 25 seats", ["no competitor", "25 seats"]),
        ("no, 60k", []),
        ("a, b, c, d, e, f, g", []),
    ],
)
def test_each_clause_is_parted_and_a_denial_stays_whole(text: str, parts: list[str]) -> None:
    assert list(clauses(text)) == parts
