"""Notes on a deal, in any wording."""

import pytest

from language.read import Names
from language.read.deals.noted import noted

NAMES = Names.of(customers=("Globex Corporation", "Kaufmann Logistik GmbH", "三一重工", "远景能源"))


@pytest.mark.parametrize(
    ("text", "customer", "note"),
    [
        ("Globex: add a note: they want the ISO certificate", "Globex", "they want the ISO certificate"),
        ("put a note on Globex: legal wants a DPA", "Globex", "legal wants a DPA"),
        (
            "Tom says kaufmann needs a security review",
            "kaufmann",
            "Tom says kaufmann needs a security review",
        ),
        ("deal update: Globex POC finished, went great", "Globex", "Globex POC finished, went great"),
        ("Globex pilot went well", "Globex", "Globex pilot went well"),
        ("上次报的那个客户换了对接人", "", "上次报的那个客户换了对接人"),
        ("三一重工发票开了", "三一重工", "三一重工发票开了"),
        ("put Globex on hold until June", "Globex", "put Globex on hold until June"),
        ("take Globex off hold", "Globex", "take Globex off hold"),
        ("Globex is no longer on hold", "Globex", "Globex is no longer on hold"),
        ("Globex is on hold", "Globex", "Globex is on hold"),
        ("globex on hold until autumn", "globex", "globex on hold until autumn"),
        ("add to kaufmann that they need a second quote", "kaufmann", "they need a second quote"),
        (
            "please leave a quick comment on the Globex deal that they want net 60",
            "Globex",
            "they want net 60",
        ),
        ("Globex - fyi the CFO is new", "Globex", "the CFO is new"),
        ("FYI Globex: new CFO starts in April", "Globex", "new CFO starts in April"),
        ("kaufmann: they asked for a second quote, fyi", "kaufmann", "they asked for a second quote"),
        ("add a note to it: CFO on leave", "", "CFO on leave"),
        ("I forgot to mention they have budget approved", "", "they have budget approved"),
        ("oh and forgot to say that Globex has a new CFO", "Globex", "has a new CFO"),
        ("here's some more info: 3 sites, 2 in Hamburg", "", "3 sites, 2 in Hamburg"),
        ("log for Globex: customer wants a demo", "Globex", "customer wants a demo"),
        ("Globex: they want a demo", "Globex", "they want a demo"),
        ("Globex asks for 10% off", "Globex", "Globex asks for 10% off"),
        ("三一重工要求打九折", "三一重工", "三一重工要求打九折"),
        ("给三一重工记一下今天发了合同", "三一重工", "今天发了合同"),
        ("三一重工：备注 客户六月停机检修", "三一重工", "客户六月停机检修"),
        ("记一下，三一重工的王总下周出国", "三一重工", "三一重工的王总下周出国"),
        ("给三一重工记一下：客户想五月做POC", "三一重工", "客户想五月做POC"),
        ("三一重工记一下，客户想五月做POC", "三一重工", "客户想五月做POC"),
        ("记录一下：三一重工要求五月做POC", "三一重工", "要求五月做POC"),
        ("给三一重工加个备注：合同已经到法务", "三一重工", "合同已经到法务"),
        ("三一重工备注：技术评分第一", "三一重工", "技术评分第一"),
        ("三一重工：预算批了，他们要样机", "三一重工", "预算批了，他们要样机"),
        ("远景能源 备注 客户下周评审", "远景能源", "客户下周评审"),
        ("在远景能源那边备注一下：预算已批", "远景能源", "预算已批"),
        ("三一重工备注一下CIO要走了", "三一重工", "CIO要走了"),
        ("把客户要求分批交货备注到三一重工上", "三一重工", "客户要求分批交货"),
        ("三一重工客户下周要来访，备注一下", "三一重工", "客户下周要来访"),
        ("三一重工给了个9折", "三一重工", "三一重工给了个9折"),
        ("三一重工第二轮报价17万5", "三一重工", "三一重工第二轮报价17万5"),
        ("三一重工要求8折", "三一重工", "三一重工要求8折"),
        ("三一重工首付到了", "三一重工", "三一重工首付到了"),
        ("三一重工回款50万", "三一重工", "三一重工回款50万"),
        ("备注一下 客户下周开评审会", "", "客户下周开评审会"),
    ],
)
def test_a_note_is_taken(text: str, customer: str, note: str) -> None:
    found = noted(text, NAMES)
    assert found is not None
    assert (found.get("customer", ""), found["text"]) == (customer, note)


@pytest.mark.parametrize(
    "text",
    [
        "note to self: call Bob",
        "make a note to call Bob tomorrow",
        "add a task for globex: call them",
        "please add to my list: order a demo kit",
        "globex: amount 60k",
        "三一重工报价改成17万5",
        "三一重工签了，首付5万",
        "三一重工能给个9折吗",
        "提醒我给三一重工加个备注",
    ],
)
def test_other_requests_are_no_notes(text: str) -> None:
    assert noted(text, NAMES) is None


@pytest.mark.parametrize("part", ["备注 ", "note on x, ", "fyi - ", "给我加"])
def test_long_texts_are_no_notes(part: str) -> None:
    assert noted(part * 20_000, NAMES) is None
