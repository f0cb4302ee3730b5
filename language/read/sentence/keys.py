"""Words known by their checksum alone (CRC-32): a message's are looked up at once, and many need no objects.

A word that is not known passes for one of a hundred thousand that are, once in some 40,000."""

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint32]
Told = TypeVar("Told")
END: Final = 0xFFFF_FFFF  # the last key, nobody's


def checksums(words: Iterable[str]) -> Keys:
    """The checksum of each word."""
    return np.fromiter(map(crc32, map(str.encode, words)), np.uint32)


class Index:
    """The places of words among ascending keys, the last of which is END.

    A message's words are sorted first: each search then goes on near the last, through memory that is at hand.
    """

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.last = len(keys) - 1

    def places(self, words: Iterable[str]) -> NDArray[np.int64]:
        """The place of each word, the last for one that is not known."""
        wanted = checksums(words)
        order = wanted.argsort()
        found = np.empty(len(wanted), np.int64)
        found[order] = self.keys.searchsorted(wanted[order])
        return np.where(self.keys[found] == wanted, found, self.last)


def keyed(told: Mapping[str, Told], nothing: Told) -> tuple[Keys, list[Told]]:
    """The keys of words, ascending, with what is told of each, and of END `nothing`."""
    by_key = {crc32(word.encode()): one for word, one in told.items()} | {END: nothing}
    return np.array(sorted(by_key), np.uint32), [
        one for _, one in sorted(by_key.items(), key=lambda pair: pair[0])
    ]
