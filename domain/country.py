"""A country's public holidays, without those of all the others.

The library's package of countries imports each of its 280 modules, which is eight megabytes of which a vendor
needs one or two. The library itself is imported when a day is first asked for, and not at every start."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import holidays


@lru_cache(maxsize=64)
def holidays_of(code: str) -> holidays.HolidayBase | None:
    """By a code such as CN or CHN, None where it is not known."""
    kind = kind_of(code)
    return kind() if kind else None


def kind_of(code: str) -> type[holidays.HolidayBase] | None:
    """The library's class of a country."""
    import holidays
    from holidays.registry import COUNTRIES

    folder = Path(holidays.__file__).with_name("countries")
    for name, (kind, *codes) in COUNTRIES.items():
        if code in codes:
            spec = spec_from_file_location(f"holidays.countries.{name}", folder / f"{name}.py")
            assert spec is not None, "a file's ending tells how it is loaded"
            assert spec.loader is not None, "likewise"
            module = module_from_spec(spec)
            spec.loader.exec_module(module)
            found: type[holidays.HolidayBase] = getattr(module, kind)
            return found
    return None
