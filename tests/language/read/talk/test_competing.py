"""A rival who is told of while nothing is decided."""

import pytest

from language.read.names import Names
from language.read.talk.competing import competing

NAMES = Names.of(customers=["Globex Corporation", "三一重工"], people=["Anna Berg"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("at Globex we compete with Fortinet", ("Fortinet", "Globex")),
        ("by the way, they're comparing us with Fortinet", ("Fortinet", "")),
        ("Fortinet is also at Globex", ("", "Globex")),
        ("Globex has a cheaper offer from Cisco", ("Cisco", "Globex")),
        ("set the competitor on Globex to Fortinet", ("Fortinet", "Globex")),
        ("三一在跟华为比", ("华为", "三一")),
        ("把三一的竞争对手改成华为", ("华为", "三一")),
        ("they are also talking to Cisco", ("", "")),
        ("三一还在看华为的", ("", "三一")),
    ],
)
def test_a_rival_is_noted(text: str, told: tuple[str, str]) -> None:
    assert competing(text, NAMES) == told


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg is also at Globex",
        "the CFO is also at Globex",
        "D-1042 is also at Globex",
        "we lost Globex to Cisco",
        "Globex went with Cisco",
        "is Fortinet also at Globex?",
        "Fortinet is also at Bosch",
        "三一选了华为",
        "三一在跟华为比吗？",
    ],
)
def test_other_words_name_none(text: str) -> None:
    assert competing(text, NAMES) is None
