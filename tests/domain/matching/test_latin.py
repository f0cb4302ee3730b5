"""Names in Latin letters are taken apart into words, numbers, places and branch."""

import pytest

from domain.matching import latin


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("I.B.M.", ("international", "business", "machines")),
        ("J. P. Orgen & Sons", ("jp", "orgen", "and", "sons")),
        ("Marlow's Bakery", ("marlows", "bakery")),
        ("Nordvik-Tools", ("nordvik", "tools")),
        ("SugiyoHoldings", ("sugiyo", "holdings")),
    ],
)
def test_words(written: str, words: tuple[str, ...]) -> None:
    assert latin.parse(written).words == words


@pytest.mark.parametrize(
    ("written", "head", "branch"),
    [
        ("Nordvik plc - Shanghai Branch", ("nordvik",), "shanghai"),
        ("Nordvik plc (London Branch)", ("nordvik",), "london"),
        ("Shanghai Branch of Nordvik plc", ("nordvik",), "shanghai"),
        ("Nordvik plc", ("nordvik",), None),
    ],
)
def test_branches(written: str, head: tuple[str, ...], branch: str | None) -> None:
    parsed = latin.parse(written)
    assert (parsed.words, parsed.branch) == (head, branch)


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert latin.weigh("nordvik") > latin.weigh("technology") > latin.weigh("the")
