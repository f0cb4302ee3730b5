"""Where a customer's name ends and his project's begins."""

import pytest

from language.read.naming.with_project import with_project


@pytest.mark.parametrize(
    ("text", "customer", "known", "both"),
    [
        ("报备三一重工长沙二期项目", "三一重工长沙二期项目", False, ("三一重工", "长沙二期项目")),
        ("报备三一重工长沙二期项目", "三一重工", True, ("三一重工", "长沙二期项目")),
        ("报备中联重科长沙二期", "中联重科长沙二期", False, ("中联重科", "长沙二期")),
        ("报备国家电网湖北项目", "国家电网湖北项目", False, ("国家电网", "湖北项目")),
        ("报备中建三局武汉地铁项目", "中建三局武汉地铁项目", False, ("中建三局", "武汉地铁项目")),
        ("报备宝武钢铁二期工程，20万", "宝武钢铁二期工程", False, ("宝武钢铁", "二期工程")),
        ("报备三一重工二期扩建项目", "三一重工", True, ("三一重工", "二期扩建项目")),
        ("报备上海中心大厦项目", "上海中心大厦项目", False, None),
        ("报备智慧数据中心项目", "智慧数据中心项目", False, None),
        ("报备三一重工武汉分公司项目", "三一重工武汉分公司项目", False, None),
        ("报备三一重工", "三一重工", True, None),
        ("报备三一重工的项目", "三一重工", True, None),
        ("报备中国项目管理公司", "中国项目管理公司", False, None),
        ("register Globex", "Globex", False, None),
    ],
)  # fmt: skip
def test_where_the_project_begins(
    text: str, customer: str, known: bool, both: tuple[str, str] | None
) -> None:
    assert with_project(text, customer, known) == both
