"""Names that letters don't tell: short names that stuck, and brands as they are called abroad."""

from __future__ import annotations

from functools import cache

from domain.matching import tables


@cache
def short_names() -> dict[str, str]:
    """中石化 → 中国石油化工; ibm → international business machines. 中 for 中国 may be written out."""
    known = dict(tables.rows("short_names.txt"))
    short = [name for name in known if len(name) > 2 and name[0] == "中" and name[1] != "国"]
    return {"中国" + name[1:]: known[name] for name in short if known[name].startswith("中国")} | known


@cache
def written_out() -> dict[str, str]:
    """Those in Latin letters that stand in what they are short for: bosch → robert bosch."""
    return {
        short: whole for short, whole in short_names().items() if short.isascii() and short in whole.split()
    }


@cache
def brands() -> dict[str, str]:
    """西门子 → siemens, 华为 → huawei."""
    return dict(tables.rows("brands.txt")) | abroad()


@cache
def abroad() -> dict[str, str]:
    """Those of companies from abroad, whose houses in China are named after their cities."""
    return dict(tables.rows("brands_abroad.txt"))


def brand_in_latin(core: str) -> str:
    """How the brand that a Chinese core begins with is written abroad; empty if it isn't known."""
    known = brands()
    return next((known[core[:size]] for size in range(min(6, len(core)), 1, -1) if core[:size] in known), "")


@cache
def world_over() -> frozenset[str]:
    """Names that are known alone, in Latin letters, without spaces."""
    short = short_names()
    return frozenset(name.replace(" ", "") for name in (*brands().values(), *short, *short.values()))
