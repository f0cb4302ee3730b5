"""A decision at the end of what is said in one breath: 那个三河银行的报备我看过了没什么问题你帮我批了吧."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex

_ENDS: Final = regex(
    r".*(?:(?:你|您|就|那|请|麻烦|给|可以)+(?:帮我)?|帮我|[，, 了题齐]|意见)(?:把它|给)?(?:就|直接|先)?(?P<step>批准?|通过|驳回?|拒绝?)(?:了|掉|一下)?(?:吧|好了|谢谢)+[。.!！~]*$"
)
_ASKED: Final = regex(r"[?？吗]|么$|不要|别|没有?批|能不能|如果|要是|的话")
_STEPS: Final = {"批": "deal.approve", "通": "deal.approve", "驳": "deal.reject", "拒": "deal.reject"}


def decides(text: str) -> str:
    """The decision that is ordered last; empty where none is, or it is asked for or denied."""
    found = _ENDS.fullmatch(text)
    return "" if found is None or _ASKED.search(text) else _STEPS[found["step"][0]]
