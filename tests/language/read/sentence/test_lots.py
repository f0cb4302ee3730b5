"""Rows of a table summed in lots."""

import numpy as np

from language.read.sentence.lots import AT_ONCE, summed


def test_each_lot_is_the_sum_of_its_scaled_rows_and_an_empty_one_is_nothing() -> None:
    sizes = [3, 0, 1, *[2] * 2 * AT_ONCE, 0]
    table = np.arange(-120, 120, dtype=np.int8).reshape(-1, 4)
    scales = np.linspace(0.5, 2, len(table), dtype=np.float32)
    rows = np.arange(sum(sizes)) % len(table)
    ends = np.cumsum(sizes)
    whole = table * scales[:, None]
    wanted = [whole[rows[end - size : end]].sum(0) for end, size in zip(ends, sizes, strict=True)]
    assert np.allclose(summed(table, scales, rows, sizes), wanted, atol=1e-3)
