"""Who is the contact now, told of a deal or a partner."""

import pytest

from language.read.deals.contacted import contact_told, rival_told, who_told
from language.read.names import Names

NAMES = Names.of(customers=["Globex Corporation", "三一重工"], partners=["Pinnacle IT LLC", "上海云轩"])


@pytest.mark.parametrize(
    ("text", "route", "name"),
    [
        ("Sarah Cole is the new contact at Pinnacle", "partner.update", "Sarah Cole"),
        ("there's a new contact at Globex: Amy Wong", "deal.update", "Amy Wong"),
        ("my contact at Globex changed, it's now Eva Braun", "deal.update", "Eva Braun"),
        ("please add Amy Wong as a contact at Globex", "deal.update", "Amy Wong"),
        ("fyi the contact for Pinnacle is Bob Stein now", "partner.update", "Bob Stein"),
        ("the customer contact at Globex changed to Linda Meyer", "deal.update", "Linda Meyer"),
        ("the contact at Globex changed its now Linda Meyer", "deal.update", "Linda Meyer"),
        ("Globex's contact is now Linda Meyer", "deal.update", "Linda Meyer"),
        ("change globex contact to Petra Blum", "deal.update", "Petra Blum"),
        ("i forgot to add the contact for Globex, it's Petra Blum", "deal.update", "Petra Blum"),
        ("for globex the contact is Petra Blum", "deal.update", "Petra Blum"),
        ("please change the contact at Pinnacle to Petra Blum", "partner.update", "Petra Blum"),
        ("Globex: contact Petra Kern, CIO, petra@globex.com", "deal.update", "Petra Kern"),
        ("new contact at pinnacle: Max Weber, +49 170 1234567", "partner.update", "Max Weber"),
        ("can i change the contact on globex to Petra Kern", "deal.update", "Petra Kern"),
        ("globex 联系人换成王芳", "deal.update", "王芳"),
        ("三一那单帮我把联系人加上，王建国", "deal.update", "王建国"),
        ("给三一加个联系人，王建国", "deal.update", "王建国"),
        ("globex contact is Petra Kern +49 170 1234567", "deal.update", "Petra Kern"),
        ("三一：联系人王建国，13912345678", "deal.update", "王建国"),
        ("三一重工换了联系人，现在是梁建", "deal.update", "梁建"),
        ("三一换了新负责人，是张总", "deal.update", "张"),
        ("云轩换联系人了，现在是王芳", "partner.update", "王芳"),
        ("our contact at Globex left, the new one is Petra Blum", "deal.update", "Petra Blum"),
        ("Globex has a new contact: Petra Blum", "deal.update", "Petra Blum"),
        ("Globex: add contact Mia Lee", "deal.update", "Mia Lee"),
        ("Pinnacle's Jonas left, new guy is Tim Beck", "partner.update", "Tim Beck"),
        ("Jonas Keller has left Pinnacle, his replacement is Tim Beck", "partner.update", "Tim Beck"),
        ("Jonas left Pinnacle, Tim Beck took over", "partner.update", "Tim Beck"),
        ("Tim Beck takes over from Jonas at Globex", "deal.update", "Tim Beck"),
        ("Tim Beck replaced Jonas Keller at Pinnacle", "partner.update", "Tim Beck"),
        ("云轩换人了，现在是李娜对接", "partner.update", "李娜"),
        ("云轩的陈静离职了，李娜接手", "partner.update", "李娜"),
        ("陈静走了，云轩换成李娜对接了", "partner.update", "李娜"),
        ("三一的联系人换成李工了", "deal.update", "李"),
        ("三一的联系人王总换成李总了", "deal.update", "李"),
        ("三一联系人从王总换成李总", "deal.update", "李"),
        ("三一的客户联系人换成王建国了", "deal.update", "王建国"),
        ("三一要加一个联系人 李建国 13800001234", "deal.update", "李建国"),
        ("三一联系人加一下 设备部的李建军", "deal.update", "李建军"),
        ("备忘：三一的对接人换成李工", "deal.update", "李"),
        ("三一对接人换人了，现在是王建国", "deal.update", "王建国"),
        ("云轩的王总换了 现在是刘总 电话13912345678", "partner.update", "刘"),
        ("三一换联系人了 现在王磊跟我们对接", "deal.update", "王磊"),
        ("三一联系人换了 现在跟王磊对接", "deal.update", "王磊"),
        ("云轩联系人加一个 王海涛 技术总监", "partner.update", "王海涛"),
        ("陈静离职了，云轩现在对接人是孙丽", "partner.update", "孙丽"),
        ("云轩的联系人现在是陈静", "partner.update", "陈静"),
        (
            "Pinnacle has a new contact: Maria Lopez, purchasing, maria@pinnacle.com",
            "partner.update",
            "Maria Lopez, maria@pinnacle.com",
        ),
        ("Pinnacle got a new purchasing manager, Maria Lopez", "partner.update", "Maria Lopez"),
        ("云轩新来了个采购，叫王丽，电话13912345678", "partner.update", "王丽"),
        ("云轩那边换了个销售经理，叫李强", "partner.update", "李强"),
    ],
)
def test_it_is_changed(text: str, route: str, name: str) -> None:
    found = contact_told(text, NAMES)
    assert found is not None
    assert found[0] == route
    assert name in found[1].values()


@pytest.mark.parametrize(
    "text",
    ["who is the contact at Pinnacle", "the contact at Globex", "上海云轩的联系人电话多少", "Sarah Cole is the new contact at Bosch", "new contact at Bosch Max Weber", "contact Globex", "pinnacle contact email", "云轩联系人电话", "三一的联系人是谁",
     "三一联系人先不填", "云轩联系人是陈静吗", "三一加联系人", "三一的联系人没有换", "三一那单客户联系人换人了", "the contact at Globex is on leave", "Globex has a new purchasing manager, Maria Lopez",
     "三一新来了个采购，叫王丽", "云轩来了个大项目，客户是三一", "Pinnacle has a new sales target, 5 million", "Globex: contact Petra Kern and amount 70k"],
)  # fmt: skip
def test_questions_and_strangers_change_nothing(text: str) -> None:
    assert contact_told(text, NAMES) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("add a competitor to globex: Palo Alto", "Palo Alto"), ("add Palo Alto as a competitor on globex", "Palo Alto"), ("给三一加个竞争对手：华为", "华为"),
        ("globex competitor is Cisco", "Cisco"), ("Globex: competitor now Cisco", "Cisco"), ("set globex competitor to Cisco", "Cisco"), ("for globex the competitor is Cisco", "Cisco"), ("the competitor at Globex is Fortinet", "Fortinet"), ("competitors for Globex: Cisco and Sophos", "Cisco and Sophos"),
        ("三一的竞争对手是华为", "华为"), ("三一的竞争对手换成浪潮了", "浪潮"), ("三一：竞争对手华为", "华为"), ("三一那单有竞争对手，华为", "华为"), ("三一项目竞争对手有华为和新华三", "华为和新华三"),
    ],
)  # fmt: skip
def test_who_bids_too(text: str, name: str) -> None:
    found = rival_told(text, NAMES)
    assert found is not None
    assert found[1]["competitor"] == name


@pytest.mark.parametrize(
    "text",
    ["Globex competitor is who?", "the competitor at Bosch is Cisco", "三一的竞争对手是谁", "三一的竞争对手还没定", "the Globex competitor is not known", "Globex competitor is strong", "Globex competitor Cisco dropped out"],
)  # fmt: skip
def test_who_bids_is_asked_or_not_told(text: str) -> None:
    assert rival_told(text.rstrip("?"), NAMES) is None


@pytest.mark.parametrize(
    ("text", "field"),
    [("drop the competitor on Globex, they're out", "competitor"), ("Globex has no competitor anymore", "competitor"), ("there's no contact at Globex any more", "contact"),
     ("remove the contact from Globex", "contact"), ("帮我把三一的竞争对手去掉，他们出局了", "competitor"), ("三一没有竞争对手了", "competitor"), ("三一的联系人先删掉", "contact")],
)  # fmt: skip
def test_nobody_is_there_any_more(text: str, field: str) -> None:
    found = who_told(text, NAMES)
    assert found is not None
    assert found[1][field] == ""


@pytest.mark.parametrize(
    "text",
    [
        "no competitor",
        "is there no competitor on Globex?",
        "drop the competitor on Bosch",
        "三一有没有竞争对手",
    ],
)
def test_somebody_may_be(text: str) -> None:
    assert who_told(text, NAMES) is None


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("Pinnacle has a new contact: Petra Blum, phone +49 40 123456", "Petra Blum", "+49 40 123456"),
        ("Pinnacle got a new contact person, Petra Blum", "Petra Blum", None),
        (
            "add contact Karen Holm to Pinnacle, karen@pinnacle.com, +45 12345678",
            "Karen Holm, karen@pinnacle.com",
            "+45 12345678",
        ),
        ("save Karen Holm as contact of Pinnacle, her number is +45 12345678", "Karen Holm", "+45 12345678"),
        ("云轩换了新的联系人，叫周涛，电话13812345678", "周涛", "13812345678"),
        ("new contact at pinnacle Max Weber, max@pinnacle.com", "Max Weber, max@pinnacle.com", None),
        ("add a new contact at Pinnacle IT Max Weber, +45 12345678", "Max Weber", "+45 12345678"),
        ("new contact Max Weber at pinnacle, max@pinnacle.com", "Max Weber, max@pinnacle.com", None),
    ],
)
def test_how_a_partners_contact_is_reached(text: str, name: str, phone: str | None) -> None:
    told = contact_told(text, NAMES)
    assert told is not None
    assert (told[1]["contact"], told[1].get("phone")) == (name, phone)
