"""The names that one organisation knows: partners, products, people, customers, territories."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self


@dataclass(frozen=True, slots=True)
class Names:
    """An index of known names by kind."""

    kinds: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        *,
        partners: Iterable[str] = (),
        products: Iterable[str] = (),
        people: Iterable[str] = (),
        customers: Iterable[str] = (),
        territories: Iterable[str] = (),
    ) -> Self:
        """Build the index; each argument is the names of that kind, in any order, repeats allowed."""
        given = {
            "partner": partners,
            "product": products,
            "person": people,
            "customer": customers,
            "territory": territories,
        }
        return cls({kind: frozenset(names) for kind, names in given.items()})


NO_NAMES = Names()
