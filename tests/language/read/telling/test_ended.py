"""The plain end of a known customer's deal."""

from datetime import datetime

import pytest

from language.read.names import Names
from language.read.normal import normal
from language.read.sentence.sight import look
from language.read.telling.ended import before_after, ended
from tests.language.read.test_understanding import NOW

NAMES = Names.of(customers=["Globex", "Three Rivers", "三一重工"])


def end(text: str, now: datetime = NOW) -> str:
    return ended(look(normal(text), now, "rep", NAMES))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("we lost the globex deal", "deal.lose"),
        ("Sadly, we've just lost Three Rivers", "deal.lose"),
        ("good news: won the Globex tender today!", "deal.win"),
        ("we lost the deal with Acme", "deal.lose"),
        ("unfortunately we've lost the Acme Foods tender", "deal.lose"),
        ("the order of Acme is won", "deal.win"),
        ("Globex won 61.5k on 10 March", "deal.win"),
        ("D-1042 won 10 March 60k", "deal.win"),
        ("Vega Foods lost 10 March, 20k", "deal.lose"),
        ("我们丢了三一重工的单子", "deal.lose"),
        ("凉了凉了，三一重工那单，领导换人项目停了", "deal.lose"),
        ("三一重工那单凉了，领导换人", "deal.lose"),
        ("三一重工那单我们还是输了", "deal.lose"),
        ("三一重工的项目终于拿下了！", "deal.win"),
        ("赢了三一重工", "deal.win"),
    ],
)
def test_an_end_in_plain_words(text: str, intent: str) -> None:
    assert end(text) == intent


@pytest.mark.parametrize(
    "text",
    [
        "we lost Acme",
        "they won 60k yesterday",
        "my brother won 60k",
        "Liverpool won 3-1 yesterday",
        "Globex won a 60k grant",
        "we lost the second deal",
        "won the best deal ever",
        "lost the contract file",
        "we may have lost the deal with Acme",
        "who won the Acme deal",
        "we lost globex's laptop at the airport",
        "have we lost globex?",
        "we haven't lost globex",
        "we may have lost globex",
        "who lost the globex deal",
        "我们没丢三一重工",
        "三一重工快丢了",
        "三一重工丢了吗",
        "怕把三一重工丢了",
        "三一重工的手机丢了",
    ],
)
def test_what_is_none(text: str) -> None:
    assert end(text) == ""


@pytest.mark.parametrize(
    ("text", "won"),
    [("三一签了，下周一打款", "三一签了"), ("三一合同签了17万 发票下周开", "三一合同签了17万"), ("Globex signed, they pay next month", "Globex signed"), ("三一签了，下周三去拜访云轩", "")],
)  # fmt: skip
def test_what_follows_from_a_win_is_no_part_of_it(text: str, won: str) -> None:
    assert before_after(text) == (won or text)
