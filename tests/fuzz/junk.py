"""What comes in: sentences, mistyped and hostile text, bytes, JSON, and payloads with faults in them."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

Json = Any
WORDS = tuple(
    """register a deal for Globex via Softline 50 seats of FalconGuard 60k 1.5m closing June end of next month
    what tier is Softline visited yesterday remind me to call on Friday at 9am no 60k yes skip cancel undo why
    the second one it that D-21001 conflict approve reject extend won lost /deal /visit /task stand up done
    报备 三一重工 通过 上海云轩 50台 工业网关 120万 六月签 下月底 拜访 客户 昨天 提醒我 周五 上午九点
    取消 算了 撤销 第二个 它的报备 批准 驳回 延期 赢单 丢单 早会 什么级别 不对 ６０ｋ 一百二十万
    ，。？ : ; / - ( ) <@U1> <b> &amp; {{x}} %s '""".split()
)
ODD = (
    "\0", "\u202e", "\u200d", "\ufeff", "\ud800", "e\u0301" * 40, "👨‍👩‍👧", "９" * 30, "a" * 5000, "(" * 300,
    "1" * 400, "\n" * 50, "一" * 300, "1,000," * 60, "and " * 200, "下" * 100 + "周",
)  # fmt: skip

sentence = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=12).map(" ".join)
text: SearchStrategy[str] = st.one_of(
    sentence,
    st.text(st.characters(exclude_categories=()), max_size=60),
    st.tuples(sentence, st.sampled_from(ODD), sentence).map("".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)
scalar: SearchStrategy[Json] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from((0, -1, 2**31, 2**63, 10**30, 1e308, "", "0", "null", "[]", "9" * 400)),
    st.floats(allow_nan=False, allow_infinity=False),
    text,
)
value: SearchStrategy[Json] = st.recursive(
    scalar,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def places(found: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to everything inside."""
    inner = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    return [path, *(place for key, each in inner for place in places(each, (*path, key)))]


@st.composite
def broken(draw: st.DrawFn, sound: SearchStrategy[Json], most: int = 2) -> Json:
    """A sound payload in which something is missing, of another type, or said otherwise."""
    found = copy.deepcopy(draw(sound))
    for _ in range(draw(st.integers(0, most))):
        ways = [place for place in places(found) if place]
        if not ways:
            break
        *way, last = draw(st.sampled_from(ways))
        inside = found
        for key in way:
            inside = inside[key]
        if draw(st.booleans()) and isinstance(inside, dict):
            del inside[last]
        else:
            inside[last] = draw(value)
    return found


def dumped(found: Json) -> bytes:
    """As a platform writes it."""
    return json.dumps(found).encode()


raw: SearchStrategy[bytes] = st.one_of(
    st.binary(max_size=200),
    value.map(dumped),
    st.sampled_from(
        (b"[" * 50_000, b'{"a":' * 20_000, b"\xff\xfe{\x00", b"{}", b'{"a":1,"a":2}', b"NaN", b'{"a":1e999}')
    ),
)
