"""The customer who stands between the order to register and the partner."""

import pytest

from language.read import understand
from tests.language.read.naming.test_by_kind import NAMES, NOW


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("register go ahead group with softcat, 99k gbp", "go ahead group"),
        ("register look ahead with softcat, 99k gbp", "look ahead"),
        ("Register See Tickets via Softcat, 99k", "See Tickets"),
        ("register seven seas with insight, 45k", "seven seas"),
        ("register over the moon bakery via cdw 45k", "over the moon bakery"),
        ("pls register up north logistics for bechtle, 20 seats", "up north logistics"),
        ("register university of applied sciences bremen for bechtle, 20 seats", "university of applied sciences bremen"),
        ("register route 66 diners with cdw, 60 seats, 9k", "route 66 diners"),
        ("register thyssen krupp with bechtle 50k", "thyssen krupp"),
        ("register u haul with insight, 80k", "u haul"),
        ("status of thyssen krupp", "thyssen krupp"),
        ("withdraw thyssen krupp please", "thyssen krupp"),
        ("we won bundes druckerei, 80k", "bundes druckerei"),
        ("lost bosch rexroth to fortinet", "bosch rexroth"),
        ("how is bosch rexroth", "bosch rexroth"),
        ("approve deutsche bahn", "deutsche bahn"),
        ("how is deutsche bahn please", "deutsche bahn"),
        ("how is globex doign", "globex"),
        ("withdraw my appeal", None),
        ("approve all registrations", None),
        ("withdraw globex please", "globex"),
        ("register globex renewal with softcat, 50k", "globex"),
        ("register quick globex with bechtle", "globex"),
        ("register seven firewalls with cdw for globex", "globex"),
        ("register for globex with cdw", "globex"),
        ("register in june globex with cdw", "globex"),
        ("register two deals with cdw", None),
        ("register by friday with cdw", None),
    ],
)  # fmt: skip
def test_all_words_before_the_partner(text: str, customer: str | None) -> None:
    assert understand(text, NOW, "rep", NAMES).slots.get("customer") == customer
