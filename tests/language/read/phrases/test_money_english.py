"""Sums of money in English and with signs and codes."""

from datetime import datetime
from decimal import Decimal

import pytest

from language.read.normal import normal
from language.read.pieces import Amount
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+09:00")

# Value and currency ("-": none said) of the one sum in each phrase
SUMS = {
    "1 USD": (
        "$1", "one dollar", "a dollar",
    ),
    "10 USD": (
        "$10", "$ 10", "10$", "10 dollars", "ten dollars",
    ),
    "12500 -": (
        "12k5 via Softline", "12k5, close June",
    ),
    "5500 EUR": (
        "€5k5", "5k5 EUR",
    ),
    "10000 USD": (
        "$10K", "10k$", "$10,000", "10k usd", "10 thousand dollars", "USD 10k", "US$10k",
        "10,000 US dollars", "ten thousand dollars",
    ),
    "3.14 USD": (
        "USD3.14", "3.14US$", "US$ 3.14",
    ),
    "45000 EUR": (
        "45 thousand or so, in euro", "45k or so euros", "45k-ish euros", "45k in EUR",
    ),
    "20 EUR": (
        "20 euros", "20 Euro", "EUR 20", "EUR 20.0", "20€", "20 €", "€20",
    ),
    "10 GBP": (
        "£10", "ten pounds", "10 quid", "10 GBP",
    ),
    "20 INR": (
        "Rs. 20", "Rs 20", "20 Rupees", "20Rs", "Rs20", "₹20", "INR 20",
    ),
    "20.43 INR": (
        "20 Rupees 43", "twenty rupees 43",
    ),
    "20.43 USD": (
        "$20 and 43c", "20 dollar 43c", "20 dollars 43 cents", "twenty dollar 43 cents", "20 dollar 43",
        "twenty dollar and 43", "$20.43",
    ),
    "3.01 GBP": (
        "GBP3.01", "GBP 3.01", "3 GBP 1 pence",
    ),
    "42 USD": (
        "42 bucks", "around 42 bucks", "exactly 42 bucks",
    ),
    "42 KWD": (
        "42 KWD", "42 kuwaiti Dinar",
    ),
    "42 LBP": (
        "42 LBP", "42 Lebanese Pounds",
    ),
    "42 EGP": (
        "42 EGP", "42 egyptian pounds",
    ),
    "42 QAR": (
        "42 QAR", "42 qatari riyals",
    ),
    "42 SAR": (
        "42 SAR", "42 saudi riyals",
    ),
    "42 BGN": (
        "42 BGN",
    ),
    "42 MYR": (
        "42 MYR", "42 RM", "RM 42", "MYR 42", "42MYR", "42RM", "RM42", "MYR42", "ringgit 42", "42 ringgit",
        "42 malaysia ringgit", "42 malaysian ringgits", "malaysian ringgit 42",
    ),
    "10 ILS": (
        "ten shekels", "10 ILS",
    ),
    "50000 -": (
        "50k", "50K", "fifty thousand", "50 grand", "about 50k", "around 50,000", "~50k", "50 thousand",
        "50.0k",
    ),
    "1200000 -": (
        "1m2 closing in June", "1m2", "1.2M", "1.2m", "1.2 million", "1.2mil", "1.2 mil", "1.2 mn", "1,200,000",
    ),
    "2000000 -": (
        "2 mil", "two million", "2M", "2 million",
    ),
    "3500000 EUR": (
        "3.5 million euros", "€3.5M", "EUR 3.5m", "3.5M EUR", "3.5m euro", "€3.5 million",
    ),
    "80000 CNY": (
        "RMB 80,000", "80k RMB", "CNY 80K", "80,000 yuan", "RMB80k", "rmb 80k", "80,000 RMB",
        "eighty thousand yuan",
    ),
    "20000 -": (
        "20 grand", "20k", "twenty grand", "twenty thousand", "20K",
    ),
    "300000 -": (
        "3 lakh", "3 lakhs", "three lakh", "3,00,000",
    ),
    "1550000 -": (
        "15,50,000", "15.5 lakh",
    ),
    "500000 USD": (
        "half a million dollars", "half million dollars", "$500k", "500k dollars", "$0.5M", "$.5M",
        "five hundred thousand dollars", "half a million bucks",
    ),
    "2500000000 USD": (
        "US$2.5bn", "$2.5 billion", "2.5 billion dollars", "USD 2.5bn", "2.5bn USD",
    ),
    "250000 -": (
        "quarter million", "a quarter million", "a quarter of a million", "250k",
        "two hundred fifty thousand", "two hundred and fifty thousand",
        "two fifty k", "two hundred fifty k", "250k",
    ),
    "60000 USD": (
        "sixty thousand dollars", "$60k", "60k USD", "$60,000.00", "60,000 dollars", "60 grand usd",
    ),
    "5000 HKD": (
        "HK$5,000", "HKD 5k", "5000 Hong Kong dollars", "HK$5k",
    ),
    "7000 SGD": (
        "S$7k", "SGD 7,000", "7k Singapore dollars", "SGD7000",
    ),
    "9000 AUD": (
        "A$9,000", "AUD 9k", "9k AUD", "9,000 Australian dollars", "AU$9k",
    ),
    "10000 JPY": (
        "10,000 yen", "JPY 10,000", "10k yen", "¥10,000",
    ),
    "3000000 KRW": (
        "3 million won", "3,000,000 won", "₩3,000,000", "KRW 3M",
    ),
    "2000 CHF": (
        "2k Swiss francs", "CHF 2,000", "2,000 francs", "CHF2k",
    ),
    "1500000 CNY": (
        "CNY 1.5 million", "1.5 million RMB", "1.5M yuan", "RMB 1.5m", "1.5m CNY",
    ),
    "60000 -": (
        "50-60k", "between 50k and 60k", "50k-60k", "50k to 60k", "50 to 60k", "60K",
    ),
    "20 USD": (
        "between 10 and 20 dollars", "from 10 dollars to 20 dollars", "around 10-20 dollars",
        "from 10 to 20 dollars", "about $10-$20", "10-20 dollars",
    ),
    "1500000 -": (
        "one and a half million", "a million and a half", "1.5 million", "1.5 mio",
    ),
    "100000 -": (
        "a hundred thousand", "one hundred thousand", "100k", "a hundred grand", "100,000",
    ),
    "7 EUR": (
        "under seven euros", "less than 7 EUR", "lower than 7€",
    ),
    "1.42 USD": (
        "more than 1 dollar and forty-two cents", "at least $1.42", "over 1.42 dollars",
        "above a dollar and 42 cents",
    ),
    "120000 USD": (
        "120K USD", "$120K", "USD120k", "120K us dollars", "usd 120,000", "$ 120,000", "120k dollars",
        "$120,000 USD",
    ),
    "48500 EUR": (
        "48.500 EUR", "€48.500", "EUR 48,500.00",
    ),
    "1250.5 USD": (
        "$1,250.50", "1250.50 USD",
    ),
    "40000 -": (
        "budget is 40000", "amount 40000", "it's worth 40000", "value: 40000", "40 k",
    ),
    "5000000 INR": (
        "50 lakh rupees", "Rs 50 lakh", "₹50 lakh", "INR 50,00,000", "₹50L", "Rs. 50,00,000",
    ),
    "20000000 INR": (
        "2 crore rupees", "₹2 cr", "Rs 2 crore", "₹2Cr",
    ),
    "1200000 USD": (
        "one point two million dollars", "1.2 million dollars", "USD1.2m",
    ),
    "3500 -": (
        "three point five k", "3.5k",
    ),
    "0.1 USD": (
        "10 cents", "ten cents", "10¢",
    ),
    "0.05 GBP": (
        "5 pence", "five pence",
    ),
    "250 CAD": (
        "CAD250", "CAD 250", "250 CAD",
    ),
    "50000 PHP": (
        "PHP 50,000", "50,000 PHP", "PHP 50k",
    ),
    "120000 -": (
        "one twenty thousand", "one twenty k", "a hundred and twenty k",
    ),
    "1250000 USD": (
        "one million two hundred and fifty thousand dollars", "USD1.25m",
    ),
    "62000 -": (
        "62k-ish", "62ish k", "62 k",
    ),
    "2500000 -": (
        "two million five", "two million five hundred thousand", "2.5m",
    ),
    "1050000 -": (
        "one point oh five million", "1.05M",
    ),
    "118000 CHF": (
        "CHF 118'000", "118'000 CHF", "CHF 118,000",
    ),
    "40000 USD": (
        "CAD: 40,000 USD", "40,000 USD",
    ),
    "96000 CAD": (
        "96 000 $ CA", "CAD 96k",
    ),
    "48000000 PHP": (
        "php 48m", "PHP 48m",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("amount", "phrase"), [(one, phrase) for one, phrases in SUMS.items() for phrase in phrases]
)
def test_sum(amount: str, phrase: str) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW) if isinstance(piece.value, Amount)]
    assert [f"{one.value} {one.currency or '-'}" for one in found] == [amount]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("two point four million", "2400000"),
        ("one point oh five million", "1050000"),
        ("four point five k", "4500"),
        ("one million two hundred thousand", "1200000"),
        ("twenty eight lakhs and fifty thousand", "2850000"),
        ("two million five", "2500000"),
    ],
)
def test_a_sum_as_it_is_spoken(phrase: str, value: str) -> None:
    found = [piece.value for piece in find(normal(f"we quote {phrase}."), NOW)]
    assert found == [Amount(Decimal(value), None)]


@pytest.mark.parametrize(
    "phrase", ["point five of the agenda", "at this point one of us", "the point two made"]
)
def test_a_point_in_a_talk_is_no_decimal(phrase: str) -> None:
    assert not [piece for piece in find(normal(phrase), NOW) if piece.kind == "amount"]


@pytest.mark.parametrize("text", ["Globex won 600k", "closed won 60,000", "we won 45k from Globex"])
def test_a_win_is_no_currency(text: str) -> None:
    (found,) = [piece.value for piece in find(normal(text), NOW) if piece.kind == "amount"]
    assert isinstance(found, Amount)
    assert found.currency is None
