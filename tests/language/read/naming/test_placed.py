"""A company told by where it is."""

import pytest

from language.read import read_as
from language.read.naming.placed import placed
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("name", "after", "meant"),
    [
        ("东莞的华科通", "，跟他们", "华科通"),
        ("德阳", "的川力机电，老板不在", "川力机电"),
        ("渝北", "那家叫山水间的公司，", "山水间"),
        ("苏州", "的客户，三十台", "苏州"),
        ("远景能源", "的单子", "远景能源"),
        ("美的集团", "，", "美的集团"),
        ("海螺水泥芜湖", "那家伙伴写", "海螺水泥"),
        ("中车株洲", "那家", "中车株洲"),
        ("中车株洲", "那个单子", "中车株洲"),
    ],
)
def test_the_name_without_its_place(name: str, after: str, meant: str) -> None:
    assert placed(name, after) == meant


def test_where_a_customer_is_is_no_partner() -> None:
    said = read_as("deal.register", "最终用户费里斯实验室，在苏州，盾一150个点，大概48万", NOW, "partner")
    assert "partner" not in said
