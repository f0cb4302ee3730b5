"""Where Chinese names end, in sentences of which the learned voices hear too much or too little."""

import pytest

from language.read import read_as, understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("intent", "text", "slot", "name"),
    [
        ("deal.register", "报备客户上海家化经苏州博纳过来的三十个EndGuard授权", "customer", "上海家化"),
        ("deal.register", "三棵树那单是厦门金网递的 麻烦登记下 MES网关 8台", "partner", "厦门金网"),
        ("deal.register", "報備台達電，透過雲軒，防火牆30台", "partner", "雲軒"),
        ("deal.register", "报备 美的 30台", "customer", "美的"),
        ("deal.register", "报备完达山，防火墙20台", "customer", "完达山"),
        ("deal.register", "报备饿了么，50台工业网关，20万", "customer", "饿了么"),
        ("deal.register", "我想报备跟谁学，20万", "customer", "跟谁学"),
        ("deal.register", "报备老乡鸡20万", "customer", "老乡鸡"),
        ("deal.register", "见福便利店，云轩报的，15万，防火墙", "customer", "见福便利店"),
        ("deal.register", "报备完云轩的单再报比亚迪，20万", "customer", "比亚迪"),
        ("deal.register", "报备美的25万五月签", "customer", "美的"),
        ("deal.register", "报备 三一的 30台", "customer", "三一"),
        ("deal.register", "报备 无锡先导智能 FalconGuard 20套 15万 五月底签", "customer", "无锡先导智能"),
        ("deal.lose", "格力没戏了 最后选了美的云 价格打不过", "competitor", "美的云"),
        ("deal.register", "报备客户太原晋能信息走山西云联十台防火墙", "customer", "太原晋能信息"),
        ("deal.register", "报备客户协和医院信息科要十台防火墙", "customer", "协和医院"),
        ("deal.update", "跟您说声古井贡那单改成明年一月底签", "customer", "古井贡"),
        (
            "partner.add",
            "没找到大理苍洱科技，应该没录过，你新建一个渠道，片区写云南",
            "partner",
            "大理苍洱科技",
        ),
        ("deal.lose", "D-2096标记丢单，大华中标", "competitor", "大华"),
        ("deal.register", "录个报备就是绵阳那个长虹空调他们要上一套AGV", "customer", "长虹空调"),
        ("partner.add", "新增伙伴 宁夏西部云基 地区宁夏 联系人马国梁", "partner", "宁夏西部云基"),
        ("partner.add", "名片：陕西远航信息技术有限公司\n销售总监 史建国\n新建伙伴", "contact", "史建国"),
        ("deal.update", "三一项目推迟了 要到三季度", "customer", "三一"),
        ("deal.update", "三一应该能签 但是得等到六月", "customer", "三一"),
        ("task.add", "周五交周报，记得提醒我", "text", "交周报"),
        ("deal.update", "客户是三一重能不是三一重工，60万", "customer", "三一重能"),
        ("deal.extend", "三一能不能再延一个月", "customer", "三一"),
        ("deal.register", "有个单子想报一下就是那个苏州纳米所他们要买八十套走云轩", "customer", "苏州纳米所"),
        ("visit.log", "去電信那邊聊了一下獎勵", "partner", "電信"),
        ("deal.extend", "三一能延期吗，上周刚做完测试", "customer", "三一"),
        ("deal.lose", "比亚迪项目丢了", "customer", "比亚迪"),
        ("deal.extend", "联想想要延期", "customer", "联想"),
        ("deal.register", "吉林银行缺联系人，现在补上，朴行长，堡垒机三台，请重新报备", "contact", "朴"),
        ("correct", "三一采购负责人换成王建国了", "contact", "王建国"),
        ("deal.register", "報備格力 聯絡人資訊部林課長", "contact", "林"),
    ],
)
def test_a_name_ends_with_its_last_word(intent: str, text: str, slot: str, name: str) -> None:
    assert read_as(intent, text, NOW, "rep")[slot] == name


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("刚从云轩出来 客户那边五月份才能签合同", False),
        ("去云轩了 老板说三季度才有预算", False),
        ("back from Softline, customer can only sign in May", False),
        ("三月初拜访了云轩", True),
    ],
)
def test_what_others_will_do_is_no_day_of_a_visit(text: str, dated: bool) -> None:
    assert ("date" in read_as("visit.log", text, NOW, "rep")) is dated


@pytest.mark.parametrize(
    ("text", "slot", "name"),
    [
        ("报备客易来超市，50台网关，28万，窗口是买买提·艾力", "contact", "买买提·艾力"),
        ("替南京东风智能报备上海北京路百货，60台收银机，33万", "partner", "南京东风智能"),
        ("广元剑门关景区的项目报备，领导批了吗", "customer", "广元剑门关景区"),
    ],
)
def test_a_name_with_a_dot_and_one_that_ends_like_a_verb(text: str, slot: str, name: str) -> None:
    assert understand(text, NOW, "rep").slots[slot] == name
