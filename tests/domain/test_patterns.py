"""Patterns are compiled late: here all of them, so that a faulty one fails the build."""

import gc
import importlib
import pkgutil
import re

import pytest

import domain
import handlers
import language
from domain.patterns import compile_all, regex

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
        re.compile(each.pattern, each.flags)


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
