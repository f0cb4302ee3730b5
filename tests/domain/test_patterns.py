"""Patterns are compiled late: here all of them, so that a faulty one fails the build."""

import gc
import importlib
import pkgutil
import re
from datetime import UTC, datetime

import pytest

import domain
import domain.patterns
import handlers
import language
from domain.patterns import compile_all, regex
from language.read import understand

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
FITTED = "language.read.train"  # needs what only fitting needs, and is not shipped


def _made() -> list[re.Pattern[str]]:
    for room in (domain, handlers, language):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if not found.name.startswith(FITTED):
                importlib.import_module(found.name)
    gc.unfreeze()  # what was frozen is not among the objects
    patterns = [each for each in gc.get_objects() if type(each) is type(regex(""))]
    gc.freeze()
    return patterns


def test_every_pattern_of_a_module_compiles() -> None:
    found = _made()
    assert len(found) > 100
    for each in found:
        assert each.groups >= 0, "which is known once it is compiled"


def test_it_does_what_a_compiled_one_does() -> None:
    words = regex("[a-z]+", re.IGNORECASE)
    assert words.findall("One two") == ["One", "two"]
    assert words.sub("x", "One 2") == "x 2"
    assert words.fullmatch("One")
    assert not words.fullmatch("1")


def test_all_are_compiled_at_once() -> None:
    used, unused = regex("a"), regex("b")
    assert used.search("a")
    compile_all()
    assert used.search("a")
    assert unused.search("b")


def test_a_faulty_one_fails_when_it_is_used() -> None:
    faulty = regex("(")
    with pytest.raises(re.error):
        faulty.search("")
    with pytest.raises(re.error):
        compile_all()


@pytest.mark.parametrize(
    "said",
    [
        "register {} via Softline, 50 seats of FalconGuard, 60k, closing June",
        "visited {} in Hamburg today, they find it too expensive",
        "is {}'s branch in Munich free?",
        "报备{}的武汉分公司，通过Softline，60万，六月签单",
        "{}有人报了吗",
    ],
)
def test_none_is_made_of_what_is_said(said: str) -> None:
    understand(said.format("Kellerbach"), NOW, "rep")
    before = len(domain.patterns._made)
    understand(said.format("Ahrenfeld"), NOW, "rep")
    assert len(domain.patterns._made) == before
