"""Who else bids, told besides."""

import pytest

from language.read.talk.rivals import rival, winner


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("also sophos is competing", "sophos"),
        ("cisco is in there too", "cisco"),
        ("and add that Cisco is in there too", "Cisco"),
        ("note that Huawei is bidding too", "Huawei"),
        ("Palo Alto is also bidding", "Palo Alto"),
        ("sophos also bids", "sophos"),
        ("up against Trellix", "Trellix"),
        ("we compete with fortinet there", "fortinet"),
        ("add competitor cisco", "cisco"),
        ("add Sophos as a competitor", "Sophos"),
        ("competitors: cisco, sophos", "cisco"),
        ("深信服也在投标", "深信服"),
        ("另外，竞争对手有华为和新华三", "华为、新华三"),
        ("竞品是深信服，还有H3C", "深信服、H3C"),
        ("竞争对手不清楚，先空着", ""),
        ("还有华为在抢", "华为"),
        ("竞争对手有锐捷", "锐捷"),
    ],
)
def test_a_rival(text: str, name: str) -> None:
    assert rival(text) == name


@pytest.mark.parametrize(
    "text",
    ["they are in there too", "he is in the game", "we are against it", "up against the clock", "who is competing",
     "the price is competing", "nobody is competing", "price competition is fierce", "他们也在竞争", "谁在抢"],
)  # fmt: skip
def test_nobody_bids(text: str) -> None:
    assert not rival(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cisco", "cisco"),
        ("to cisco", "cisco"),
        ("they went with Palo Alto", "Palo Alto"),
        ("cisco won it", "cisco"),
        ("华为", "华为"),
        ("被华为抢了", "华为"),
        ("sorry", ""),
        ("price", ""),
        ("价格", ""),
        ("who won?", ""),
        ("back to the form", ""),
    ],
)
def test_whom_a_deal_was_lost_to(text: str, name: str) -> None:
    assert winner(text) == name
