"""Read a gzipped file whose size its last four bytes tell (RFC 1952): straight into one piece of memory.

Unpacked in pieces that are joined then, the weights leave holes of a dozen megabytes behind."""

import zlib
from importlib.resources.abc import Traversable
from typing import Final

GZIP: Final = 16 + zlib.MAX_WBITS  # zlib's word for a gzip header and trailer


def unzipped(file: Traversable) -> bytes:
    """What a file of one gzip member holds."""
    packed = file.read_bytes()
    return zlib.decompress(packed, GZIP, int.from_bytes(packed[-4:], "little"))
