"""Names that differ by a way alone."""

import pytest

from domain.matching.compare import parse
from domain.matching.opposites import opposed


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("Northwest Airlines", "Southwest Airlines", True),
        ("AOK Nordost", "AOK Nordwest", True),
        ("Eastern Foods", "Western Foods", True),
        ("Oberrhein Bau", "Unterrhein Bau", True),
        ("Gares du Nord", "Gares du Sud", True),
        ("江南造船", "江北造船", True),
        ("西部矿业", "东部矿业", True),
        ("Northwest Airlines", "North West Airlines", False),
        ("Nordzucker", "Nordzuker", False),
        ("Boston Foods", "Bostn Foods", False),
        ("Sulzer", "Surzer", False),
        ("Süd Chemie", "Sued Chemie", False),
        ("江南造船", "江南船舶", False),
        ("东方电气", "东方电器", False),
        ("江南造船", "Jiangbei Shipyard", False),
    ],
)
def test_ways_that_exclude_each_other(one: str, other: str, says: bool) -> None:
    assert opposed(parse(one), parse(other)) is says
