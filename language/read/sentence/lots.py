"""Rows of a table summed in lots: what is known of each feature becomes what is known of each token."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
AT_ONCE: Final = 32  # lots in one product: the matrix of a long message would be too wide


def summed(
    table: NDArray[np.int8], scales: Floats, rows: NDArray[np.integer], sizes: Sequence[int]
) -> Floats:
    """The sum of each lot of rows of a table of bytes, each row times its scale (lots x width).

    `rows` are those of all lots in turn, and `sizes` how many each lot has.
    """
    sums = []
    end = 0
    for first in range(0, len(sizes), AT_ONCE):
        counts = sizes[first : first + AT_ONCE]
        start, end = end, end + sum(counts)
        here = rows[start:end]
        lots = np.zeros((len(counts), len(here)), np.float32)
        lots[np.repeat(np.arange(len(counts)), counts), np.arange(len(here))] = scales[here]
        sums.append(lots @ table[here].astype(np.float32))
    return np.concatenate(sums)
