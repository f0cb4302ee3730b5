"""What a deal was won with: a number without a unit is its sum, and no count beside it: "Globex signed 58000"."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import Amount, Quantity
from language.read.typed import find
from language.read.values.digits import of_count

BESIDE: Final = regex(
    r"(?<=\d) (?=(?:today|yesterday|now|finally|already|this|last|on|in|at)\b)"
)  # 58000 today
LEAST: Final = 2100  # from here on a bare number is neither a year nor a usual count


def sold(
    text: str, said: Mapping[str, object], told: Mapping[str, object], now: datetime
) -> dict[str, object]:
    """The count, and the sum that `said` lacks, of what is `told` of a deal in the words of its win."""
    count = told.get("quantity")
    if not isinstance(count, int):
        return {}
    counted = any(isinstance(piece.value, Quantity) for piece in find(normal(BESIDE.sub(", ", text)), now))
    if counted or of_count(text):
        return {"quantity": count}
    if "amount" in said:
        same = isinstance(sum_ := said["amount"], Amount) and sum_.value == count
        return {} if same or count >= LEAST else {"quantity": count}
    return {"amount": Amount(Decimal(count), None)} if count >= LEAST else {"quantity": count}
