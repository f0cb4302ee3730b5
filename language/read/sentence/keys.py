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

    Checksums are spread evenly: the first bits of one tell nearly where it stands, and a few steps for all words at
    once the rest, where a search among all keys would wait for memory at each step of each word.
    """

    def __init__(self, keys: Keys) -> None:
        bits = len(keys).bit_length() - 1
        self.shift = 32 - bits
        sizes = np.bincount(keys >> self.shift, minlength=1 << bits)
        self.starts = (np.cumsum(sizes) - sizes).astype(np.int32)
        self.steps = [1 << step for step in reversed(range(int(sizes.max()).bit_length()))]
        self.keys = np.append(keys, np.full(2 * self.steps[0], END, np.uint32))
        self.last = len(keys) - 1

    def places(self, words: Iterable[str]) -> NDArray[np.int32]:
        """The place of each word, the last for one that is not known."""
        wanted = checksums(words)
        found = self.starts[wanted >> self.shift]
        for step in self.steps:
            found += step * (self.keys[found + (step - 1)] < wanted)
        return np.where(self.keys[found] == wanted, found, self.last)


def keyed(told: Mapping[str, Told], nothing: Told) -> tuple[Keys, list[Told]]:
    """The keys of words, ascending, with what is told of each, and of END `nothing`."""
    by_key = {crc32(word.encode()): one for word, one in told.items()} | {END: nothing}
    return np.array(sorted(by_key), np.uint32), [
        one for _, one in sorted(by_key.items(), key=lambda pair: pair[0])
    ]
