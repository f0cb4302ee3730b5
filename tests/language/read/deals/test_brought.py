"""What a partner registered."""

import pytest

from language.read.deals.brought import brought_by
from language.read.names import Names

NAMES = Names.of(partners=["Softline GmbH", "云轩"], customers=["三一重工"])


@pytest.mark.parametrize(
    ("text", "firm"),
    [("云轩报了什么", "云轩"), ("云轩最近报了哪些项目", "云轩"), ("what has Softline brought so far?", "Softline"),
     ("三一重工报了什么", ""), ("谁报了什么", ""), ("云轩报备了三一重工", ""), ("what did they register", "")],
)  # fmt: skip
def test_whose(text: str, firm: str) -> None:
    assert brought_by(text, NAMES) == firm
