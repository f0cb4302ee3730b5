"""Whether two things to do are different ones."""

from typing import Final

from rapidfuzz import fuzz

LIKE: Final = 55.0  # of a hundred: 给王芳打电话 in place of 给陈静打电话 has 67


def unlike(one: str, other: str) -> bool:
    """True where hardly a word of the shorter stands in the other: 给陈静打电话 and 把报价发给云轩."""
    return fuzz.partial_ratio(one.lower(), other.lower()) < LIKE
