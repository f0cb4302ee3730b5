"""Index keys are few, and two spellings of one company share some."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.matching import keys, probes, rarest
from domain.matching.keys import MOST_KEYS


@given(st.text(max_size=300))
def test_keys_are_bounded_for_any_text(text: str) -> None:
    assert len(keys(text)) <= MOST_KEYS
    assert all(key for key in keys(text))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("nordvick", "Nordvik Tools Ltd"),
        ("nrodvik", "Nordvik Tools Ltd"),
        ("nordviktools", "Nordvik Tools Ltd"),
        ("IBM", "International Business Machines"),
        ("NHTS", "Nordvik Harbour Trading Services"),
        ("励兴", "上海励兴国际贸易有限公司"),
        ("丽星", "上海励兴国际贸易有限公司"),
        ("中石化", "中国石油化工股份有限公司"),
        ("lixing", "上海励兴国际贸易有限公司"),
        ("li xing mao yi", "励兴贸易"),
        ("lxgjmy", "上海励兴国际贸易有限公司"),
        ("shanghailixing", "上海励兴国际贸易有限公司"),
        ("Siemens", "西门子（中国）有限公司"),
    ],
)
def test_spellings_of_one_company_share_keys(query: str, name: str) -> None:
    assert probes(query) & keys(name)


def test_strangers_share_none() -> None:
    assert not probes("Nordvik Tools") & keys("Marlow Bakery")
    assert not probes("励兴国际贸易") & keys("宏达建筑工程")


def test_rare_keys_are_looked_up_first_and_common_ones_not_at_all() -> None:
    assert rarest({"a": 5, "b": 1, "c": 0, "d": 900}, most=10) == ("b", "a")
    assert rarest({"d": 900}, most=10) == ("d",)
    assert rarest({}) == ()
