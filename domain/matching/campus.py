"""Short names of universities: 浙大, 西安交大, 西交大 and 哈工大, made of the name's own words."""

from __future__ import annotations

from collections.abc import Iterator

_UNIVERSITY = "大学"
_WORDS = (
    "理工",
    "师范",
    "交通",
    "工业",
    "科技",
    "农业",
    "林业",
    "财经",
    "医科",
    "政法",
    "民族",
    "外国语",
    "科学技术",
)
_COUNTRY = "中国"


def is_short(short: str, name: str) -> bool:
    """Whether `short` is what people call the university `name`, both without anything else."""
    return (
        short != name and name.endswith(_UNIVERSITY) and short in _short_names(name.removesuffix(_UNIVERSITY))
    )


def _short_names(head: str) -> Iterator[str]:
    """`浙江` → 浙大; `西安交通` → 西安交大, 西交大; `北京理工` → 北理工, 北理大 …"""
    word = next((word for word in _WORDS if head.endswith(word) and len(head) > len(word)), "")
    place = head.removesuffix(word)
    yield from (lead + middle + "大" for lead in {place, place[0]} for middle in {word[:1], word})
    if word == "理工":
        yield from (place + word, place[0] + word)
    if place == _COUNTRY and word:
        yield from (lead + word[:1] + "大" for lead in ("中", ""))
