"""How much longer a protection is wished, or may be."""

import pytest

from language.read.deals.longer import asked, length
from language.read.names import Names

NAMES = Names.of(customers=["Kaufmann Logistik GmbH", "三一重工"], partners=["Softline GmbH"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("extend kaufmann by 60 days", "60 days"),
        ("30 more days for kaufmann", "30 days"),
        ("another month please", "another month"),
        ("三一再延两个月", "两个月"),
        ("延10天", "10天"),
        ("extend kaufmann until June", ""),
        ("三一延到八月底", ""),
        ("extend kaufmann", ""),
    ],
)
def test_the_length_that_is_wished(text: str, told: str) -> None:
    assert length(text) == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("how long can Kaufmann be extended", ("deal.extensible", {"customer": "kaufmann"})),
        ("until when can we extend it", ("deal.extensible", {})),
        ("三一什么时候到期，能延吗", ("deal.extensible", {"customer": "三一"})),
        ("三一能延多久", ("deal.extensible", {"customer": "三一"})),
        ("三一最多能延到什么时候", ("deal.extensible", {"customer": "三一"})),
        ("三一能延吗", ("deal.extensible", {"customer": "三一"})),
        ("请问三一能不能再延一次", ("deal.extensible", {"customer": "三一"})),
        ("三一最多延几次", ("deal.extensible", {"customer": "三一"})),
        ("how often can Kaufmann be extended", ("deal.extensible", {"customer": "kaufmann"})),
        ("三一能延一下吗", None),
        ("能帮我把三一延一个月吗", None),
        ("三一延一个月", None),
        ("budget is approved, please extend it", ("deal.extend", {})),
        ("CFO signed off so extend please", ("deal.extend", {})),
        ("extend it by a month, they sent the PO", ("deal.extend", {})),
        ("they sent the PO, extend Kaufmann", ("deal.extend", {"customer": "kaufmann"})),
        ("extend Kaufmann again, the contract is at legal", ("deal.extend", {"customer": "kaufmann"})),
        ("extend it once more by a month, they signed", ("deal.extend", {})),
        ("客户预算批下来了，帮我延一下", ("deal.extend", {})),
        ("帮我延一下，预算批了", ("deal.extend", {})),
        ("合同在走流程，帮忙把三一再延一个月", ("deal.extend", {"customer": "三一"})),
        ("if they sign, extend it", None),
        ("等他们签了，延一下", None),
        ("don't extend it, they said no", None),
        ("预算批了，能延吗", None),
        ("they signed, extend Nobody Ltd", None),
        ("给他们再延三个月", ("deal.extend", {})),
        ("give them the 60 days", ("deal.extend", {})),
        ("give softline another month, the poc went well", ("deal.extend", {})),
        (
            "we need two more weeks on Kaufmann, the CFO signed yesterday",
            ("deal.extend", {"customer": "kaufmann"}),
        ),
        ("extend my Kaufmann deal by 10 days", ("deal.extend", {"customer": "kaufmann"})),
        ("三一保护期再给两周就够，客户过会了", ("deal.extend", {"customer": "三一"})),
        ("we need two more weeks on the contract", None),
        ("give them the price", None),
        ("give softline a call", None),
        ("how long can siemens be extended", None),
    ],
)
def test_what_is_asked(text: str, found: tuple[str, dict[str, str]] | None) -> None:
    assert asked(text, NAMES) == found
