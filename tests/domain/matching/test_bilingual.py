"""Names in two scripts, or in the other one: brands in pinyin or as abroad, trade words translated."""

import pytest

from domain.matching import compare, keys, probes


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Sany Heavy Industry", "三一重工股份有限公司"),
        ("Sanyi Heavy Industry", "三一重工"),
        ("Yuanjing Energy", "远景能源有限公司"),
        ("环球Globex公司", "Globex Corporation"),
        ("环球Globex有限公司", "Globex"),
        ("华为Huawei技术有限公司", "Huawei"),
        ("Midea Group", "美的集团股份有限公司"),
        ("BYD", "比亚迪股份有限公司"),
        ("宝马", "BMW AG"),
        ("BASF SE", "巴斯夫"),
        ("SAIC Motor", "上海汽车集团股份有限公司"),
        ("惠普", "HP Inc."),
    ],
)
def test_the_same_in_another_script_or_in_both(query: str, name: str) -> None:
    assert probes(query) & keys(name)
    assert compare(query, name).same


def test_a_brand_from_abroad_may_mean_what_has_its_name_and_more() -> None:
    assert probes("惠普") & keys("Hewlett Packard Enterprise")
    found = compare("惠普", "Hewlett Packard Enterprise")
    assert found.related
    assert not found.same


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("现代农业", "Hyundai Motor Company"),
        ("XCMG Heavy Industry", "三一重工"),
        ("Zoomlion Heavy Industry", "三一重工"),
        ("宏达Siemens维修", "Siemens"),
        ("环球网", "Globex"),
    ],
)
def test_another_brand_is_another_company(query: str, name: str) -> None:
    assert not compare(query, name).same
