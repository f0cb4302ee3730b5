"""A gzipped file is read whole."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest

from language.read.unzipped import unzipped


@pytest.mark.parametrize("kept", [b"", b"a", bytes(range(256)) * 5000])
def test_what_was_zipped_comes_back(kept: bytes, tmp_path: Path) -> None:
    file = tmp_path / "kept.gz"
    file.write_bytes(gzip.compress(kept))
    assert unzipped(file) == kept


def test_half_a_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "half.gz"
    file.write_bytes(gzip.compress(bytes(range(256)) * 50)[:-10])
    with pytest.raises(zlib.error):
        unzipped(file)
