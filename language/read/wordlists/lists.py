"""Load the shipped word lists."""

from functools import cache
from importlib.resources import files
from typing import Final

from language.read.unzipped import unzipped

FOLDER: Final = files("language.read.wordlists")


def packed(name: str) -> str:
    """The text of a gzipped list."""
    return unzipped(FOLDER.joinpath(name)).decode()


def plain(name: str) -> list[str]:
    """The lines of a list, without comments and empty lines."""
    lines = FOLDER.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


@cache
def english_words() -> frozenset[str]:
    """Common English words in lower case."""
    return frozenset(packed("words-en.txt.gz").split())


@cache
def chinese_words() -> dict[str, str]:
    """Common Chinese words of two to four characters with a letter for their sort (n, v, z for a place …)."""
    words = {}
    for line in packed("words-zh.txt.gz").splitlines():
        sort, *rest = line.split(" ")
        words.update(dict.fromkeys(rest, sort))
    return words


@cache
def grouped(name: str) -> dict[str, tuple[str, ...]]:
    """A list of lines `GROUP: one, two, three`; a group may stand on several lines."""
    groups: dict[str, tuple[str, ...]] = {}
    for line in plain(name):
        group, _, members = line.partition(":")
        items = tuple(item.strip() for item in members.split(",") if item.strip())
        groups[group.strip()] = groups.get(group.strip(), ()) + items
    return groups
