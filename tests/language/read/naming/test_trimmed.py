"""Names without what surrounds them."""

import pytest

from language.read.naming.trimmed import surnamed, trimmed


@pytest.mark.parametrize(
    ("words", "slot", "name"),
    [
        ("王总", "people", "王"),
        ("carl zeiss pls", "customer", "carl zeiss"),
        ("pls carl zeiss, thanks", "customer", "carl zeiss"),
        ("Thanks Foods", "customer", "Thanks Foods"),
        ("mind", "customer", ""),
        ("umm", "product", ""),
        ("Mind", "customer", "Mind"),
        ("黃經理", "people", "黃"),
        ("Mr. Ortiz", "people", "Ortiz"),
        ("报移动", "customer", "移动"),
        ("报喜鸟", "customer", "报喜鸟"),
        ("东软一起", "partner", "东软"),
        ("三笔", "customer", ""),
        ("三一", "customer", "三一"),
        ("铁建的", "customer", "铁建"),
        ("美的", "customer", "美的"),
        ("老周", "people", "老周"),
        ("小谢", "people", "小谢"),
        ("张建军", "people", "张建军"),
        ("陈晓东", "people", "陈晓东"),
        ("欧阳经理", "people", "欧阳"),
        ("刘洋刘经理", "contact", "刘洋"),
        ("their guy Bob Meyer", "people", "Bob Meyer"),
        ("her colleague Tim Engel", "contact", "Tim Engel"),
        ("purchasing manager Anna Berg", "contact", "Anna Berg"),
        ("Guy Martin", "people", "Guy Martin"),
        ("孙莉 草字头那个", "contact", "孙莉"),
        ("李思，思考的思", "contact", "李思"),
        ("设备部的刘工", "contact", "刘"),
        ("找的是信息科技部的周主任", "contact", "周"),
        ("海尔那边是李工", "contact", "李"),
        ("海尔采购总监王磊", "contact", "王磊"),
        ("海尔信息部李工", "contact", "李"),
        ("就是上次那个李工", "contact", "李"),
        ("财务部的王丽", "people", "王丽"),
        ("信息中心李主任", "contact", "李"),
        ("刘洋 采购经理", "contact", "刘洋"),
        ("采购的刘姐", "contact", "刘"),
        ("信息中心主任赵刚", "contact", "赵刚"),
        ("销售总监老刘", "people", "老刘"),
        ("三一的李部长", "people", "李"),
        ("他们IT经理David Wang", "contact", "David Wang"),
        ("Lisa Chen 他们IT总监", "contact", "Lisa Chen"),
        ("王涛，他负责IT采购", "contact", "王涛"),
        ("王涛wangtao@example.com", "contact", "王涛"),
        ("是个姓王的经理", "contact", "王"),
        ("姓刘，刘总", "contact", "刘"),
        ("李经理和王工", "contact", "李经理和王工"),
        ("陈静等人", "people", "陈静"),
        ("官晓明", "contact", "官晓明"),
        ("部长江涛", "contact", "江涛"),
        ("海信（青岛）", "customer", "海信（青岛）"),
        ("服部平次", "contact", "服部平次"),
        ("张三 李四", "contact", "张三 李四"),
        ("Petra Voss, she's their head of IT", "contact", "Petra Voss"),
        ("Rita Sand (CIO)", "contact", "Rita Sand"),
        ("tom reyes, cto", "contact", "tom reyes"),
        ("Jan Peters from procurement", "contact", "Jan Peters"),
        ("O'Neil, VP Sales", "contact", "O'Neil"),
        ("王芳（采购总监）", "contact", "王芳"),
        ("欧阳娜娜，他们的IT经理", "contact", "欧阳娜娜"),
        ("Sven Larsson, Maja Holm", "contact", "Sven Larsson, Maja Holm"),
        ("Carl von der Heide", "contact", "Carl von der Heide"),
        ("李娜、王强", "contact", "李娜、王强"),
        ("their CTO", "people", ""),
        ("“远景能源”", "customer", "远景能源"),
        ("the Globex", "customer", "Globex"),
        ("St. Mary's Hospital", "customer", "St. Mary's Hospital"),
        (" Acme  Foods, ", "customer", "Acme Foods"),
        ("GateWatch licences", "product", "GateWatch"),
        ("FalconGuard 40 units", "product", "FalconGuard 40"),
        ("storage licences", "product", "storage licences"),
        ("UPS units", "product", "UPS units"),
        ("summer", "competitor", ""),
        ("装视觉检测一体机", "product", "视觉检测一体机"),
        ("装载机", "product", "装载机"),
        ("Messrs Thornbury Data Services", "partner", "Thornbury Data Services"),
        ("e", "competitor", ""),
        ("X", "customer", "X"),
        ("Summer", "customer", "Summer"),
    ],
)
def test_a_name_is_bare(words: str, slot: str, name: str) -> None:
    assert trimmed(words, slot) == name


@pytest.mark.parametrize("said", ["Meyer with an e", "Meyer, spelled with two e's", "Meyer with a y, not i"])
def test_how_a_name_is_spelt_is_no_part_of_it(said: str) -> None:
    assert trimmed(said, "contact") == "Meyer"


@pytest.mark.parametrize("said", ["Bosch Rexroth, it's their Lohr plant", "Bosch Rexroth, Lohr plant"])
def test_a_part_of_a_firm_is_told_behind_its_name(said: str) -> None:
    assert trimmed(said, "customer") == "Bosch Rexroth, Lohr plant"


@pytest.mark.parametrize("said", ["Smile with a Cause", "Work with an Edge", "Play with a T Rex"])
def test_a_name_that_goes_on_with_a_word_stays_whole(said: str) -> None:
    assert trimmed(said, "customer") == said


@pytest.mark.parametrize(
    ("name", "text", "called"),
    [
        ("王", "联系人换成王总", "王总"),
        ("李", "联系人李主任，13800138000", "李主任"),
        ("王建国", "联系人王建国总", "王建国"),
        ("张", "联系人张", "张"),
    ],
)
def test_a_surname_alone_keeps_its_title(name: str, text: str, called: str) -> None:
    assert surnamed(name, text) == called
