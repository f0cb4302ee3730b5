"""How many there are, said behind the product: "FalconGuard 20", 工业网关60."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from domain.patterns import regex
from handlers.turn import Turn

BEHIND: Final = regex(r"(?P<name>.*?\D)\s*[x×*]?\s*(?P<count>\d{1,6})")


def how_many(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The product as it is known, and the number behind it as the count; other answers as they are."""
    product = str(said.get("product") or "")
    found = BEHIND.fullmatch(product)
    if found is None or said.get("quantity"):
        return said
    known = turn.names.kind(found["name"]) == "product" and turn.names.kind(product) != "product"
    return {**said, "product": found["name"], "quantity": int(found["count"])} if known else said
