"""Where a place lies, in any of its names."""

import pytest

from domain import places
from domain.places.misspelt import meant
from domain.program import read

PROGRAM = read(
    """
version = "own"
[[territory]]
name = "North"
places = ["Hamburg", "Bremen"]
[[territory]]
name = "South"
places = ["Bayern"]
[[territory]]
name = "Fair"
places = ["Nürnberg"]
[[territory]]
name = "West"
places = ["Germany"]
[[territory]]
name = "华东区"
places = ["上海", "江苏", "Zhejiang"]
""",
    "own",
)


@pytest.mark.parametrize(
    ("place", "territory"),
    [
        ("München", "South"), ("munich", "South"), ("慕尼黑", "South"), ("Bavaria", "South"),
        ("Passau", "South"), ("Munich, Germany", "South"), ("Nuremberg", "Fair"), ("纽伦堡", "Fair"),
        ("Köln", "West"), ("Deutschland", "West"), ("Hamburg-Altona", "North"), ("汉堡", "North"),
        ("昆山市", "华东区"), ("Suzhou", "华东区"), ("杭州", "华东区"),
        ("苏州工业园区", "华东区"), ("上海浦东", "华东区"), ("华东", "华东区"), ("South", "South"),
        ("Northampton", ""), ("Vienna", ""), ("成都", ""), ("深信服", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_place_leads_to_the_narrowest_territory_that_holds_it(place: str, territory: str) -> None:
    assert PROGRAM.territory_of(place) == territory


def test_a_program_without_territories_knows_no_place() -> None:
    assert read('version = "own"', "own").territory_of("Munich") == ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("register Brauerei Giesing in Munich, 50 seats FalconGuard, closing in July", "Munich"),
        ("we register Kranbau in New York City", "New York City"),
        ("register Lockheed, closing in May, in Hamburg", "Hamburg"),
        ("我们想报备在成都的鹤壁纺织厂，FalconGuard，六月底签", "成都"),
        ("报备鹤壁纺织厂，地点：苏州工业园区", "苏州工业园区"),
        ("register Oxbow in July", ""),
        ("在六月底签", ""),
    ],
)
def test_a_place_is_taken_where_something_is_said_to_be(text: str, place: str) -> None:
    assert places.said_in(text) == place


@pytest.mark.parametrize(
    ("name", "company"),
    [("深信服科技股份有限公司", True), ("Softline GmbH", True), ("München", False), ("苏州工业园区", False)],
)
def test_a_company_is_no_place(name: str, company: bool) -> None:
    assert places.is_company(name) is company


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Munich", "München", False),
        ("Munich", "Bavaria", False),
        ("Munich", "Germany", False),
        ("Münster", "Munich", True),
        ("Boston", "New York", True),
        ("Hamburg", "France", True),
    ],
)
def test_places_are_apart_where_neither_holds_the_other(one: str, other: str, expected: bool) -> None:
    here, there = places.find(one), places.find(other)
    assert here
    assert there
    assert here.apart(there) == there.apart(here) == expected


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("it's in Hamburg", "Hamburg"), ("in Munich", "Munich"), ("在杭州", "杭州"), ("杭州那边", "杭州"),
        ("25%", ""), ("Fortinet", ""),
    ],
)  # fmt: skip
def test_an_answer_leads_to_its_place(said: str, place: str) -> None:
    assert places.alone(said) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("register Trumpf, 30 FalconGuard, 60k, june, Hamburg, 25% discount", "Hamburg"),
        ("报备柳钢，防火墙，30万，杭州，六月签", "杭州"), ("register Bremen Logistik, 60k, June", ""),
        ("Hamburg, 60k", ""),
    ],
)  # fmt: skip
def test_a_part_of_a_sentence_may_be_a_place(text: str, place: str) -> None:
    assert places.said_in(text) == place


@pytest.mark.parametrize(
    ("name", "likely"),
    [("Shanghia", "Shanghai"), ("Bavaira", "Bavaria"), ("Hangzou", "Hangzhou"), ("Shanghai", ""),
     ("Balkans", ""), ("Benelux", ""), ("EMEA", ""), ("Beijng", "")],
)  # fmt: skip
def test_a_place_that_is_likely_meant(name: str, likely: str) -> None:
    assert meant(name) == likely
