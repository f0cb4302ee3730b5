"""What somebody wishes for, and who."""

import pytest

from language.read.names import Names
from language.read.talk.wished import Wish, wished

NAMES = Names.of(
    partners=["Pinnacle IT LLC", "云轩"], customers=["Globex"], products=["FalconGuard", "GateKeeper 40"]
)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Jonas needs the data sheet", Wish("Jonas", False)),
        ("Jonas asked for a better discount on Globex", Wish("Jonas", False)),
        ("Pinnacle needs a quote for 5 GateKeeper 40", Wish("Pinnacle", True)),
        ("we need the data sheet for FalconGuard", Wish("we", True)),
        ("need a quote for 20 FalconGuard", Wish("", True)),
        ("we need a quote for Bosch, 20 FalconGuard", None),
        ("Pinnacle wants a discount for Bosch, 50k", None),
        ("Bosch wants 20 seats of FalconGuard", None),
        ("陈静要一份彩页", Wish("陈静", False)),
        ("陈静来电说想要Globex的折扣", Wish("陈静", False)),
        ("陈静要200份彩页", Wish("陈静", False)),
        ("云轩想要个POS机", Wish("云轩", True)),
        ("云轩要个报备", None),
        ("云轩要50套FalconGuard", None),
        ("陈静让我发一份合同模板", Wish("陈静", False)),
        ("我们要一份FalconGuard的彩页", Wish("我们", True)),
        ("云轩希望我们下周三去做一次培训", None),
        ("今天要做Globex的方案", None),
        ("need special price for Globex, cisco is at 16k", Wish("", False)),
        ("can we get 5% extra on Globex", Wish("", False)),
        ("customer wants a demo, can you arrange", Wish("customer", False)),
        ("can we get the status of Globex", None),
        ("does Jonas need a data sheet?", None),
    ],
)
def test_a_wish(text: str, wish: Wish | None) -> None:
    assert wished(text, NAMES) == wish
