"""Why a deal was lost is asked, and not told."""

from collections.abc import Mapping

import pytest

from language.read.deals.why_lost import asked
from language.read.names import Names

NAMES = Names.of(customers=["Globex", "远景能源"])
GLOBEX, ENVISION = {"customer": "Globex"}, {"customer": "远景能源"}


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("远景能源那个单丢了啥原因来着", ENVISION),
        ("远景能源丢单是什么原因", ENVISION),
        ("那个单丢了什么原因", {}),
        ("what was the reason we lost Globex again", GLOBEX),
        ("what were the reasons for losing the Globex deal", GLOBEX),
        ("what's the reason we lost it", {}),
    ],
)
def test_it_is_asked(text: str, slots: Mapping[str, str]) -> None:
    assert asked(text, NAMES) == ("deal.status", slots)


@pytest.mark.parametrize(
    "text",
    ["远景能源丢了，原因是价格", "远景能源丢单", "we lost Globex, the reason was price", "we lost Globex"],
)
def test_it_is_told(text: str) -> None:
    assert asked(text, NAMES) is None
