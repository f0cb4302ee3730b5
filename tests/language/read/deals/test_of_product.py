"""Which customer a look-up is about that names a product or a project too."""

import pytest

from language.read.deals.clashes import asked
from language.read.deals.of_product import parted
from language.read.names import Names

NAMES = Names.of(products=["DataVault", "防火墙"], customers=["Project House for DataVault"])


@pytest.mark.parametrize(
    ("name", "customer", "product"),
    [
        ("Acme for DataVault", "Acme", "DataVault"),
        ("Acme Robotics for their DataVault project", "Acme Robotics", "DataVault"),
        ("DataVault at Acme", "Acme", "DataVault"),
        ("Acme DataVault", "Acme", "DataVault"),
        ("西门子的防火墙项目", "西门子", "防火墙"),
        ("西门子防火墙", "西门子", "防火墙"),
        ("CATL's firewall project", "CATL", ""),
        ("the firewall project at CATL", "CATL", ""),
        ("西门子二期项目", "西门子", ""),
        ("西门子的项目", "西门子", ""),
        ("Center for Robotics", "Center for Robotics", ""),
        ("McDonald's", "McDonald's", ""),
        ("DataVault Systems Ltd", "DataVault Systems Ltd", ""),
        ("中国项目管理有限公司", "中国项目管理有限公司", ""),
        ("Project House for DataVault", "Project House for DataVault", ""),
    ],
)
def test_parted(name: str, customer: str, product: str) -> None:
    assert parted(name, NAMES) == (customer, product)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("is siemens free for DataVault", "siemens"),
        ("is Siemens free, for 防火墙 please", "Siemens"),
        ("有人报过中车吗，防火墙", "中车"),
        ("查一下西门子的防火墙项目", "西门子"),
        ("Siemens能报DataVault吗", "Siemens"),
        ("宝马的DataVault项目能报吗", "宝马"),
        ("is Siemens free for 防火墙 or DataVault?", "Siemens"),
        ("check if Baker Foods is free for 50 seats of DataVault", "Baker Foods"),
    ],
)
def test_a_question_with_a_product_is_no_registration(text: str, name: str) -> None:
    assert asked(text, NAMES) == ("conflict.check", {"names": name})


@pytest.mark.parametrize(
    "text", ["register Siemens for DataVault, 60k", "报备西门子，防火墙", "sold DataVault to Acme"]
)
def test_what_asks_nothing_is_no_look_up(text: str) -> None:
    assert asked(text, NAMES) is None
