"""What is told for a registration that is asked about goes along with it."""

import pytest

from language.read.deals.may_register import may_register


@pytest.mark.parametrize(
    ("text", "customer", "order"),
    [
        ("can I register Acme Robotics with FalconGuard and DataVault?", "Acme Robotics",
         "register Acme Robotics with FalconGuard and DataVault"),
        ("hi, could we still register Acme, 60k, June?", "Acme", "register Acme, 60k, June"),
        ("能报备中联重科，防火墙20台吗？", "中联重科", "报备中联重科，防火墙20台"),
        ("can I register Acme Robotics?", "Acme Robotics", ""),
        ("is Acme free?", "Acme", ""),
        ("can I register it", "", ""),
    ],
)  # fmt: skip
def test_the_registration_asked_about(text: str, customer: str, order: str) -> None:
    assert may_register(text, customer) == order
