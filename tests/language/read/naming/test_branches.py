"""A branch that is named by its company and its place."""

import pytest

from language.read.naming.branches import is_branch, with_branch


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("register a deal for globex's branch in Munich, 30k", "globex", "globex Munich branch"),
        ("register globex's branch in munich", "globex", "globex Munich branch"),
        ("register the Munich branch of Globex", "Globex", "Globex Munich branch"),
        ("register Bosch's plant in Dresden", "Bosch's", "Bosch Dresden plant"),
        ("register Bosch (Stuttgart) via Softline", "Bosch", "Bosch Stuttgart"),
        ("register Bosch (Softline), 40k", "Bosch", "Bosch"),
        ("register Bosch GmbH Stuttgart plant", "Bosch GmbH Stuttgart", "Bosch GmbH Stuttgart plant"),
        ("register Bosch GmbH, Stuttgart plant, 4k", "Bosch GmbH", "Bosch GmbH Stuttgart plant"),
        ("register BASF Ludwigshafen site", "BASF Ludwigshafen", "BASF Ludwigshafen site"),
        ("报备三一重工的武汉分公司，30万", "三一重工", "三一重工武汉分公司"),
        ("register Globex for the branch of Softline", "Globex", "Globex"),
        ("register Lidl, plant in Dresden", "Lidl", "Lidl"),
        ("报备京东方成都工厂，云轩", "京东方成都", "京东方成都工厂"),
        ("报备特斯拉上海工厂", "特斯拉上海工厂", "特斯拉上海工厂"),
        ("报备美的，美的工厂在佛山", "美的", "美的"),
        ("三一有没有报武汉分公司", "三一", "三一"),
    ],
)
def test_the_whole_name(text: str, name: str, whole: str) -> None:
    assert with_branch(text, name).casefold() == whole.casefold()


@pytest.mark.parametrize(
    ("name", "so"),
    [
        ("Globex Munich branch", True),
        ("三一重工武汉分公司", True),
        ("Globex Corporation", False),
        ("Branchburg Foods", False),
    ],
)
def test_a_branch_by_its_name(name: str, so: bool) -> None:
    assert is_branch(name) is so
