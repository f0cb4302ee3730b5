"""Two deals that are announced before their values are told."""

import pytest

from language.read.parting.announced import unannounced


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Globex和Kaufmann的金额都改一下，Globex 7万，Kaufmann 2万", "Globex 7万，Kaufmann 2万"),
        ("改一下三一和远景：三一推到七月，远景推到八月", "三一推到七月，远景推到八月"),
        ("三一和远景两单都要更新，前者7万，后者2万", "三一改成7万，远景改成2万"),
        ("Globex and Kaufmann both need to change: Globex 70k, Kaufmann 20k", "Globex 70k, Kaufmann 20k"),
        ("三一重工和远景能源都改一下，三一20万，远景9万", "三一重工改成20万，远景能源改成9万"),
        ("Globex和Kaufmann都改成7万，六月签", "Globex和Kaufmann都改成7万，六月签"),
        ("王总和李总都在，王总说价格高，李总说再看看", "王总和李总都在，王总说价格高，李总说再看看"),
    ],
)
def test_the_announcement_goes_where_both_are_named_again(text: str, told: str) -> None:
    assert unannounced(text) == told
