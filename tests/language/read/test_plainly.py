"""What words plainly mean where they were read as something near."""

import pytest

from language.read import understand
from tests.language.read.naming.test_by_kind import NOW

MEANT: dict[str, tuple[str, dict[str, str]]] = {
    "Kaufmann gave us the order today, they take 30 instead of 25": ("deal.win", {"customer": "Kaufmann", "date": "2026-03-11"}),
    "order Kaufmann received, contract follows next week": ("deal.win", {"customer": "Kaufmann"}),
    "订单收到了,三一的,合同下周补": ("deal.win", {"customer": "三一"}),
    "客户：中车株洲 产品：FalconGuard 数量：200": ("deal.register", {"customer": "中车株洲", "product": "FalconGuard", "quantity": "200"}),
    "客戶:中鋼,產品:防火牆,數量:20,預計結案:六月底": ("deal.register", {"customer": "中鋼", "product": "防火牆", "quantity": "20", "close_date": "2026-06-30"}),
    "we are already working with Bayer since january, can we get protection": ("deal.register", {"customer": "Bayer"}),
    "拜耳我们一月份就开始跟了,能不能给个保护": ("deal.register", {"customer": "拜耳"}),
    "拜耳啥时候能放出来": ("deal.status", {"customer": "拜耳"}),
    "what is the status of my deal with the name Kessler, I am waiting since last week": ("deal.status", {"customer": "Kessler"}),
    "we might get Festo through Pinnacle, no idea about the amount yet": ("deal.register", {"customer": "Festo"}),
    "we could win Festo via Pinnacle, maybe 50k": ("deal.register", {"customer": "Festo", "partner": "Pinnacle", "amount": "Amount"}),
    "我们折扣多少": ("partner.tier", {}),
    "hablas español?": ("none", {}),
    "how much is FalconGuard for 100 users": ("none", {}),
    "please change customer contact for Globex to Pieter Vos": ("deal.update", {"customer": "Globex"}),
    "there's a competitor at Kaufmann: Palo Alto": ("deal.update", {"customer": "Kaufmann"}),
    "三一这个项目里多了个竞争对手,奇安信": ("deal.update", {"customer": "三一"}),
    "approve three rivers, but the amount should be 100k": ("deal.approve", {"customer": "three rivers"}),
    "ask softline whether globex has budget": ("none", {}),
    "三一哪天到期": ("deal.status", {"customer": "三一"}),
    "三一金额多少,啥时候签": ("deal.status", {"customer": "三一"}),
    "三一在不在保护期": ("deal.status", {"customer": "三一"}),
    "三一按丢单处理": ("deal.lose", {"customer": "三一"}),
    "which deals did li wei approve": ("deal.list", {"status": "approved", "owner": "li wei"}),
    "好久没动的商机": ("deal.list", {}),
    "我们三一项目要报备": ("deal.register", {"customer": "三一"}),
    "案子進度如何 台積電": ("deal.status", {"customer": "台積電"}),
    "i am no longer with Softline": ("none", {}),
    "can help me withdraw Keppel or not": ("deal.withdraw", {"customer": "Keppel"}),
    "Keppel extend can? client side still doing paperwork": ("deal.extend", {"customer": "Keppel"}),
    "聯電案子已結案,得標金額150萬": ("deal.win", {"customer": "聯電", "amount": "Amount"}),
    "聯電的報備麻煩幫忙加快": ("deal.status", {"customer": "聯電"}),
    "想取消聯電的登記": ("deal.withdraw", {"customer": "聯電"}),
    "三河先擱著": ("none", {}),
    "how stands the team in the quarter": ("pipeline.show", {}),
    "客户又改主意了": ("deal.update", {}),
    "三一客户又改主意了": ("deal.update", {"customer": "三一"}),
    "the customer at Globex changed his mind again": ("deal.update", {"customer": "Globex"}),
    "i made a mistake, product is DataVault not FalconGuard": ("correct", {"product": "DataVault"}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), MEANT.items())
def test_what_is_meant(text: str, meant: tuple[str, dict[str, str]]) -> None:
    reading = understand(text, NOW, "partner")
    assert (
        reading.intent,
        {
            slot: type(value).__name__ if slot == "amount" else str(value)
            for slot, value in reading.slots.items()
        },
    ) == meant


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("has Globex sent the order?", "deal.win"),
        ("三一订单还没下来", "deal.win"),
        ("can we get more protection for Globex", "deal.register"),
        ("switch to Chinese", "none"),
        ("Globex for 100 users", "none"),
        ("change the amount for Globex to 60k", "none"),
    ],
)
def test_what_is_not(text: str, intent: str) -> None:
    assert understand(text, NOW, "partner").intent != intent


def test_the_speaker_s_own_firm_is_no_rival() -> None:
    text = "你好 我是云轩的小陈 我们这边有个客户叫常州天合光能 想上你们的备份 大概八十套 预计七月签"
    assert "competitor" not in understand(text, NOW, "partner").slots


@pytest.mark.parametrize("text", ["三河先擱著", "三河先压一压", "三河暂时放着吧"])
def test_what_is_put_off_is_not_decided(text: str) -> None:
    assert understand(text, NOW, "lead").intent not in {"deal.approve", "deal.reject", "deal.extend"}
