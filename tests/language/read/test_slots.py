"""Days of slots: the end of a protection that runs out, and the weekday that ends an absence."""

from datetime import date, time
from decimal import Decimal

import pytest

from language.read import read_as, understand
from language.read.pieces import Amount
from language.read.values.digits import again
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("D-4419 expires friday, they need 30 more days, get it extended", None),
        ("D-4871下周就到期了，帮我延期吧", None),
        ("三一想再延一下保护期，上周做了现场测试", None),
        ("extend D-4419 to the end of June", date(2026, 6, 30)),
    ],
)
def test_the_day_a_protection_ends_is_not_the_new_end(text: str, until: date | None) -> None:
    assert read_as("deal.extend", text, NOW, "rep").get("until") == until


def test_the_weekday_that_ends_an_absence_follows_its_first_day() -> None:
    slots = read_as("standup.skip", "下周二起我休年假，到周五，早会不用点我名", NOW, "rep")
    assert slots == {"date": date(2026, 3, 17), "until": date(2026, 3, 20)}


@pytest.mark.parametrize("text", ["support is 24/7, 60k", "24/7 support, 60k", "60k, hotline 24/7"])
def test_round_the_clock_counts_nothing(text: str) -> None:
    slots = read_as("deal.register", f"register Vega Foods via Softline, {text}", NOW, "rep")
    assert "quantity" not in slots
    assert "close_date" not in slots


def test_a_leave_that_is_moved_begins_on_the_new_day() -> None:
    slots = read_as("standup.skip", "请假改到17号到20号", NOW, "rep")
    assert slots == {"date": date(2026, 3, 17), "until": date(2026, 3, 20)}


def test_the_day_to_which_a_meeting_is_moved_ends_no_absence() -> None:
    slots = read_as("standup.skip", "明天休假，周四的会帮我推到下周", NOW, "rep")
    assert slots == {"date": date(2026, 3, 12)}


def test_a_day_told_of_something_else_is_not_the_close() -> None:
    text = "Acme = propose now. Had the demo Thursday, they asked for paper."
    assert "close_date" not in read_as("deal.update", text, NOW, "rep")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("去了云轩，见了技术总监周凯和销售李蓉", ("周凯", "李蓉")),
        ("今天见了云轩的王总监", ("王",)),
        (
            "Visited Softline yesterday, met Anna Weber and Tom Berg; without Karl, he was sick",
            ("Anna Weber", "Tom Berg"),
        ),
        ("Met Anna Weber and Tom Berg at Softline yesterday, Karl couldn't come", ("Anna Weber", "Tom Berg")),
        ("昨天拜访神州数码，见了李强，王芳没来", ("李强",)),
        ("周一去的汇信 见的是贺工 哦不贺工没来 是他们总监苗伟民 苗总说账期短", ("苗伟民",)),
        ("刚从金蝶那边出来见了他们马总还有一姓田的田志强人家嫌返点低", ("马", "田志强")),
        ("i was at nordlicht it yesterday with frau krüger and herr aydin, good mood", ("krüger", "aydin")),
        (
            "from teams:\nMe: thanks for having me over today Tessa\nTessa (Granite State Cyber): nobody has heard of you\n-- log as visit",
            ("Tessa",),
        ),
        (
            "Fwd: our meeting 3/6\nHi Paula, thanks again for coming in. Talk April 6. - Marcus Webb, Carolina Byte\n(log this visit)",
            ("Marcus Webb",),
        ),
        ("上午见了厦门亿联的裴总监，还有个姓邹的技术，他们觉得产品不稳定", ("裴", "邹")),
        ("拜访记录：济南华鲁，到场的有采购孔令伟，我们这边老魏也在", ("孔令伟",)),
        ("今天拜访云启 原定见潘总 结果是副总柏丽接待的", ("柏丽",)),
        ("今天拜访云启，见了王建国和王总，聊了价格", ("王建国", "王")),
        ("sat with Anna Weber of Softline yesterday, anna says the price is too high", ("Anna Weber",)),
    ],
)
def test_who_did_not_come_or_was_named_before_is_no_other_person(text: str, people: tuple[str, ...]) -> None:
    assert read_as("visit.log", text, NOW, "rep")["people"] == people


def test_a_region_owns_no_pipeline() -> None:
    assert "owner" not in read_as(
        "pipeline.show", "what does the Nordics funnel add up to for Q4", NOW, "lead"
    )


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("put me in at Softline tomorrow, they open at 9 so make it 11 not 10", time(11)),
        ("plan a visit to Softline tomorrow, let's say 2", time(14)),
        ("visit Softline in two hours", time(NOW.hour + 2, NOW.minute)),
    ],
)
def test_a_bare_hour_is_the_time_of_a_visit(text: str, at: time) -> None:
    assert read_as("visit.plan", text, NOW, "rep")["time"] == at


def test_a_number_of_people_is_no_time() -> None:
    assert "time" not in read_as("visit.plan", "lunch with Softline tomorrow, make it 10 people", NOW, "rep")


def test_a_name_keeps_the_article_it_is_written_with() -> None:
    slots = read_as("deal.register", "register a deal, customer is The Garden Centre, 30k", NOW, "rep")
    assert slots["customer"] == "The Garden Centre"


@pytest.mark.parametrize(
    "text", ["approve all but D-4014", "除了D-4014都批了", "approve everything except D-4014"]
)
def test_what_is_excepted_is_not_meant(text: str) -> None:
    assert "deal" not in understand(text, NOW, "lead").slots


def test_who_is_greeted_in_what_is_forwarded_is_no_contact() -> None:
    text = "fwd: hi li wei, we have a new opportunity at kaufmann, 25k euros, they decide in q2. can you register it? best, jonas"
    assert "contact" not in understand(text, NOW, "rep").slots


@pytest.mark.parametrize("text", ["云轩返点改成3%", "三一再给五个点", "give Globex 3 percent more"])
def test_a_share_is_no_quantity(text: str) -> None:
    assert "quantity" not in understand(text, NOW, "rep").slots


@pytest.mark.parametrize(
    "text", ["三一的样品昨天寄到了", "三一的标书今天交了", "三一已发货", "the samples for Globex arrived"]
)
def test_what_is_delivered_is_not_won_or_lost(text: str) -> None:
    assert understand(text, NOW, "rep").intent not in {"deal.win", "deal.lose"}


def test_a_tender_is_something_new() -> None:
    read = understand("we have a tender from the city of Kiel over 120k, deadline April 3", NOW, "partner")
    assert (read.intent, read.slots["customer"]) == ("deal.register", "city of Kiel")
    assert understand("we lost the tender at Nordwind to Cisco", NOW, "partner").intent == "deal.lose"


@pytest.mark.parametrize("text", ["华东的报备", "registrations in East China"])
def test_a_region_is_no_customer_and_no_partner(text: str) -> None:
    assert dict(understand(text, NOW, "rep").slots) == {}


@pytest.mark.parametrize(
    ("text", "name"), [("云宣的报备", ["云宣"]), ("zephyr deals", ["zephyr"]), ("我的报备", [])]
)
def test_a_list_of_somebody_unknown_is_no_list_of_all(text: str, name: list[str]) -> None:
    slots = understand(text, NOW, "rep").slots
    assert [slots[side] for side in ("partner", "customer") if side in slots] == name


@pytest.mark.parametrize(
    ("text", "product", "amount"),
    [
        ("register Globex 16 GateKeeper 40 - 23.4k", "GateKeeper 40", 23_400),
        ("register Globex, 12 RailMind 200 - 150k", "RailMind 200", 150_000),
        ("register Globex, 12 RailMind, 50 - 60k", "RailMind", 60_000),
        ("register Globex, 12 RailMind, 800 - 1.2k", "RailMind", 1_200),
    ],
)
def test_the_number_of_a_product_begins_no_range(text: str, product: str, amount: int) -> None:
    slots = read_as("deal.register", text, NOW, "rep")
    assert (slots["product"], slots["amount"]) == (product, Amount(Decimal(amount), None))


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("金额可能也要降到150", "amount"),
        ("预算降到80", "amount"),
        ("the amount may go down to 150", "amount"),
        ("Globex's price went down to 90", "amount"),
        ("数量降到150", "quantity"),
        ("金额不变，数量降到150", "quantity"),
        ("budget dropped, now 30 seats", "quantity"),
    ],
)
def test_a_number_behind_the_word_for_a_sum_is_one(text: str, slot: str) -> None:
    assert {"amount", "quantity"} & read_as("deal.update", text, NOW, "rep").keys() == {slot}


@pytest.mark.parametrize(
    ("word", "old", "language", "new"),
    [
        ("95", 85_000, "en", 95_000), ("3", 60_000, "en", None), ("1.2", 900_000, "en", 1_200_000),
        ("65000", 60_000, "en", 65_000), ("115", 1_200_000, "zh", 1_150_000), ("40", 60_000, "zh", None),
        ("0", 60_000, "en", None),
    ],
)  # fmt: skip
def test_a_bare_number_has_the_size_of_what_it_corrects(
    word: str, old: int, language: str, new: int | None
) -> None:
    assert again(word, Decimal(old), language) == (None if new is None else Decimal(new))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("今天见了云轩的陈静陈总", ("陈静",)),
        ("今天见了云轩的陈静和陈总", ("陈静", "陈")),
    ],
)
def test_a_surname_said_again_with_a_title_is_the_same_person(text: str, people: tuple[str, ...]) -> None:
    assert read_as("visit.log", text, NOW, "rep")["people"] == people


def test_a_contact_in_a_field_of_its_own_is_one_whatever_his_name_looks_like() -> None:
    said = "客户：无锡微电子\n渠道：云轩\n产品：防火墙\n金额：36万\n联系人：钱进"
    assert read_as("deal.register", said, NOW, "rep")["contact"] == "钱进"


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("register Kion (China), FalconGuard 30, 35k EUR", "Kion (China)"),
        ("register Kion (China) Co Ltd, FalconGuard 30, 35k EUR", "Kion (China) Co Ltd"),
        ("报备凯傲叉车（中国），FalconGuard 30套，25万", "凯傲叉车（中国）"),
        ("我司有一项目，最终用户为中国移动江苏公司，拟采购贵司防火墙五十台", "中国移动江苏公司"),
        ("报备，最终用户为为民科技，防火墙20台", "为民科技"),
    ],
)
def test_a_name_keeps_its_brackets(text: str, customer: str) -> None:
    slots = read_as("deal.register", text, NOW, "partner")
    assert slots["customer"] == customer
    assert "partner" not in slots


def test_a_legal_form_with_a_stroke_belongs_to_the_name() -> None:
    said = "register Nordhavn Offshore A/S, 60 FalconGuard, 48k"
    assert read_as("deal.register", said, NOW, "rep")["customer"] == "Nordhavn Offshore A/S"


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("中车株洲那个单子 产品换成RailMind一代 嗯不对 就写RailMind 2", "RailMind 2"),
        ("把良信那单的产品改为CareTab 8", "CareTab 8"),
        ("把良信那单的产品改为CareTab 8台", "CareTab"),
        ("良信 ShopCam 1,000台", "ShopCam"),
    ],
)
def test_a_number_behind_a_product_is_its_version(text: str, product: str) -> None:
    assert read_as("deal.update", text, NOW, "rep")["product"] == product


def test_who_writes_in_a_chat_is_no_contact() -> None:
    chat = "[群聊记录]\n李工：客户那边定了没\n我：定了，盐城港，要8套CraneEye\n李工：多少钱\n我：91万\n——帮我们登记报备"
    assert "contact" not in read_as("deal.register", chat, NOW, "rep")


def test_what_is_not_to_be_written_beside_what_is() -> None:
    text = "报备潞河医院二十六台工作站奔着一百四十万去甭写一百三了"
    assert read_as("deal.register", text, NOW, "rep")["amount"] == Amount(Decimal(1_400_000), None)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("register Kaufmanns Nudeln, DataVault, 18500, 25 April", "amount", Amount(Decimal(18500), None)),
        ("register Kaufmanns Nudeln, DataVault, 20, 25 April", "quantity", 20),
        ("register Kaufmanns Nudeln, DataVault, 3000, 60k, 25 April", "quantity", 3000),
    ],
)
def test_a_large_number_alone_in_a_list_is_the_sum_where_no_other_is(
    text: str, slot: str, value: object
) -> None:
    assert read_as("deal.register", text, NOW, "partner").get(slot) == value


@pytest.mark.parametrize(
    "text",
    [
        "小杨他们不会弄系统我替他报一哈，重庆的陶然居，收银机六十台",
        "Kevin在飞机上让我代报，Shein佛山仓，扫码枪70台",
        "帮老余报一单 客户新希望乳业 伙伴成都蜀信 18台",
        "【钉钉】\n王磊(云启)：客户浙江吉利，要35套RoadEye\n我：联系人？\n王磊(云启)：回头给\n麻烦报备",
        "喂你好 我是武汉长江通的小柳 想给你们报个项目 用户是东风商用车 大概二十套MES",
        "同事转来的：【微信】老郭：青岛啤酒要上25台FlowMeter，烟台海汇做，金额88万。麻烦录一下",
    ],
)
def test_for_whom_a_colleague_registers_is_no_contact(text: str) -> None:
    assert "contact" not in read_as("deal.register", text, NOW, "rep")


def test_a_name_of_which_it_is_denied_yields() -> None:
    slots = read_as("deal.win", "NIO Power没签，但是XPeng签了！！closed won，$128k", NOW, "rep")
    assert slots["customer"] == "XPeng"


@pytest.mark.parametrize(
    ("intent", "text", "slot"),
    [
        ("deal.status", "帮我看看哈尔滨那边的北方重机单子审了没有", "partner"),
        (
            "deal.register",
            "客户是宏碁，透过精诚资讯，产品DeskShield 120套，窗口是资讯部的廖经理",
            "competitor",
        ),
    ],
)
def test_a_place_and_a_department_are_no_firm(intent: str, text: str, slot: str) -> None:
    assert slot not in read_as(intent, text, NOW, "rep")


@pytest.mark.parametrize("intent", ["", "invite", "deal.may"])
def test_what_is_no_intent_has_no_slots(intent: str) -> None:
    assert read_as(intent, "next Friday, 60k", NOW, "lead") == {}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Globex order placed, PO 4711", None),
        ("PO #4711 from Globex, 62k", 62_000),
        ("Globex signed, order no. 20451, 62k", 62_000),
        ("订单号4711，三一签了", None),
        ("三一签了 合同16.5万", 165_000),
    ],
)
def test_the_number_of_a_paper_is_no_sum(text: str, amount: int | None) -> None:
    slots = read_as("deal.win", text, NOW, "rep")
    assert slots.get("amount") == (Amount(Decimal(amount), None) if amount else None)


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("register Puma with Softline, FalconGuard 40k june, contact Tom Beck +49 171 1234567", None),
        ("register Puma with Softline, 20 FalconGuard 40k june, tel 030 1234567", 20),
        ("报备彪马, FalconGuard 20套, 40万, 六月, 电话 13812345678", 20),
        ("End customer: Puma\nProduct: DataVault\nQty: 24\nContact: Hanne Dahl (+45 1234 5678)\n\nTel +45 8765 4321", 24),
    ],
)  # fmt: skip
def test_a_telephone_counts_nothing(text: str, quantity: int | None) -> None:
    assert read_as("deal.register", text, NOW, "rep").get("quantity") == quantity


def test_a_legal_form_in_capitals_is_part_of_a_name() -> None:
    for name in ("Statkraft AS", "Danone SA"):
        slots = read_as(
            "deal.register", f"register {name} with Softline, 50 FalconGuard, 40k, june", NOW, "rep"
        )
        assert slots["customer"] == name


@pytest.mark.parametrize(
    "text",
    [
        "i'm away 23/3-27/3",
        "away 23.3.-27.3.",
        "i'm away 23.03.-27.03.2026",
        "休假3/23-3/27",
        "away 3/23-3/27",
    ],
)
def test_days_with_a_dash_between_are_both_read(text: str) -> None:
    slots = read_as("standup.skip", text, NOW, "rep")
    assert slots == {"date": date(2026, 3, 23), "until": date(2026, 3, 27)}


@pytest.mark.parametrize(
    "text", ["Miele / falconguard / 40 / 35k / july", "Miele, falconguard, 40, 35k, july"]
)
def test_a_count_beside_a_sum_is_no_day(text: str) -> None:
    slots = understand(text, NOW, "partner").slots
    assert (slots["quantity"], slots["amount"]) == (40, Amount(Decimal(35000), None))
    assert slots["close_date"] == date(2026, 7, 31)


@pytest.mark.parametrize("text", ["三一重工给15万的返点", "Globex, with a 5k rebate for them"])
def test_what_a_partner_is_to_get_is_no_sum_of_the_deal(text: str) -> None:
    assert "amount" not in read_as("deal.update", text, NOW, "rep")


@pytest.mark.parametrize(
    "text",
    [
        "三一这单客户想分两期，第一期80万",
        "Globex wants two phases, the first phase is 30k",
        "Globex is two separate projects",
        "三一其实是两个项目",
    ],
)
def test_a_part_is_not_the_sum_of_a_deal(text: str) -> None:
    assert not {"amount", "quantity"} & read_as("deal.update", text, NOW, "rep").keys()


def test_what_is_only_reported_is_no_end() -> None:
    said = understand("reporting: Globex meeting went well, they want a POC", NOW, "partner")
    assert said.intent != "deal.lose"
    assert understand("fyi - D-4419 is won, 58k", NOW, "rep").intent == "deal.win"


def test_a_part_of_the_customers_name_is_no_rival() -> None:
    slots = read_as(
        "deal.register", "报备海康威视，通过云轩，DataVault 20套12万8，年中签，海康的采购小陈", NOW, "rep"
    )
    assert "competitor" not in slots
    assert slots["contact"] == "小陈"


@pytest.mark.parametrize(
    ("intent", "text", "slot", "value"),
    [
        ("deal.register", "麻烦报备：①客户：湘潭公交②车载终端 260台③预算130万元④5月签约", "quantity", 260),
        ("deal.register", "报备 松花石艺术馆，要12块触控屏，4万2", "quantity", 12),
        ("deal.register", "register Harpa, ISK 14 million", "amount", Amount(Decimal(14_000_000), "ISK")),
        ("deal.register", "报备光雾山酒店，去年买了20台，今年再加15台", "close_date", None),
        ("deal.register", "客户计划采购闸机32台，报备剑门关", "product", "闸机"),
        ("deal.update", "they got our proposal on Friday so put Globex to propose", "close_date", None),
        ("deal.update", "pls move d-616 from propose to comit", "stage", "commit"),
        ("deal.extend", "保护期下周就到了，流程慢，求延长", "until", None),
        ("partner.list", "东南亚有哪些silver partner", "tier", "silver"),
        ("partner.add", "加一家代理：喀什古城信息，南疆，联系人买买提", "contact", "买买提"),
        ("correct", "客户名更正一下：沧州渤海管道", "customer", "沧州渤海管道"),
        ("deal.register", "报备家具城，监控摄像头180个，15万5", "customer", "家具城"),
        ("deal.register", '转发："马经理您好，我司采购网关20台"麻烦报备', "contact", None),
        ("task.add", "待办：8月6号订去兰州的机票", "partner", None),
        ("visit.log", "星期四跟南昌赣鑫吃饭，许强希望我们多做点市场活动", "people", ("许强",)),
        ("partner.add", "添加新伙伴Savanna Tech，联系人Grace Njeri", "contact", "Grace Njeri"),
        ("correct", "oops, EUR not USD: 22,750 EUR", "customer", None),
    ],
)  # fmt: skip
def test_what_words_beside_a_value_make_of_it(intent: str, text: str, slot: str, value: object) -> None:
    assert read_as(intent, text, NOW, "rep").get(slot) == value


def test_the_number_behind_a_weekday_is_the_hour_unless_it_is_its_date() -> None:
    slots = read_as("visit.plan", "visit Softline Thursday 11 for pricing", NOW, "rep")
    assert (slots["time"], slots["purpose"]) == (time(11), "pricing")
    assert "time" not in read_as("visit.plan", "visit Softline Friday 13 for pricing", NOW, "rep")


def test_the_next_visit_is_not_on_the_day_of_the_one_that_was() -> None:
    text = "met Dave at Softline, next visit in two weeks, he wants a quote by Friday"
    slots = read_as("visit.log", text, NOW, "rep")
    assert "date" not in slots
    assert "next visit in two weeks" in str(slots["summary"])


@pytest.mark.parametrize(
    "text", ["end customer is confidential, 50 seats FalconGuard, 40k", "客户保密，50套防火墙，40万"]
)
def test_a_customer_who_is_secret_is_none(text: str) -> None:
    assert "customer" not in understand(text, NOW, "partner").slots
