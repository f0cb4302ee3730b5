"""Who is called by the field's own word."""

import pytest

from language.read import read_as
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("intent", "text", "slot", "name"),
    [
        ("deal.register", "小庞请假了 他那个以岭药业的报备我替他录 伙伴是保定众信", "partner", "保定众信"),
        ("deal.register", "报备石药集团 伙伴河北云联 小蔡出差了我代他提 联系人信息科焦主任", "contact", "焦"),
        ("deal.register", "南昌赣智老板姓单，单总，客户是单县人民医院，两台堡垒机，报备", "contact", None),
        (
            "deal.register",
            "register Gunnison Ski Patrol, 22 handsets, they're deciding btwn us and motorola",
            "competitor",
            "motorola",
        ),
        ("partner.add", "加个渠道 内蒙古蒙信科技 集成商 老板姓云", "contact", "云"),
        ("deal.register", "报备恒逸石化，项目是三期，联系人王工", "competitor", None),
        ("deal.register", "报备恒力，防火墙20台，项目是数据中心", "partner", None),
        ("deal.register", "register Bayer, project called Falcon, 20 seats", "customer", "Bayer"),
        ("deal.register", "新项目：隆基绿能，工业网关100台，50万", "customer", "隆基绿能"),
        ("deal.register", "new project: Nordwind, FalconGuard, 40k, June", "customer", "Nordwind"),
        ("deal.register", "报备恒力，项目：三期，防火墙20台", "customer", "恒力"),
        ("correct", "哎错了客户那栏不是网宿是网易给改过来", "customer", "网易"),
        ("correct", "更正，窗口的名字是陳志維，不是陳志偉", "contact", "陳志維"),
        ("correct", "no no，签约那天不是15号，客户改成5月22号了", "customer", None),
    ],
)
def test_the_word_of_a_field_names_it(intent: str, text: str, slot: str, name: str | None) -> None:
    assert read_as(intent, text, NOW, "rep").get(slot) == name
