"""How many there are, said behind the product: "FalconGuard 20", 工业网关60."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.turn import Turn
from language.read.values.digits import counted_behind


def how_many(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The product as it is known, and the number behind it as the count; other answers as they are."""
    product = str(said.get("product") or "")
    name, count = counted_behind(product)
    if not name or said.get("quantity"):
        return said
    known = turn.names.kind(name) == "product" and turn.names.kind(product) != "product"
    return {**said, "product": name, "quantity": count} if known else said
