"""Partners (渠道): the record of a firm that sells for the vendor, and how complete it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PartnerType(StrEnum):
    PRODUCT = "product"
    DISTRIBUTION = "distribution"
    INTEGRATION = "integration"


class Level(StrEnum):
    DISTRIBUTOR = "distributor"
    RESELLER = "reseller"


class CooperationStage(StrEnum):
    FIRST_CONTACT = "first_contact"
    TRIAL = "trial"
    HONEYMOON = "honeymoon"
    ALLIANCE = "alliance"


@dataclass(frozen=True, slots=True)
class Partner:
    id: int
    name: str
    short_names: tuple[str, ...] = ()
    type: PartnerType | None = None
    level: Level = Level.RESELLER
    territory: str = ""
    country: str = ""
    city: str = ""
    industries: str = ""
    owner_id: int | None = None
    owner: str = ""
    capabilities: str = ""
    headcount: int | None = None
    warehouse: str = ""
    main_customers: str = ""
    other_vendors: str = ""
    contact: str = ""
    phone: str = ""
    stage: CooperationStage = CooperationStage.FIRST_CONTACT
    tier: str = "registered"
    tier_since: date | None = None
    certified: int = 0
    upstream_id: int | None = None
    external_id: str | None = None


MEASURED = (
    "type", "territory", "industries", "owner_id", "capabilities", "headcount",
    "warehouse", "main_customers", "other_vendors", "contact",
)  # fmt: skip


def begun(name: str, near: Sequence[Partner]) -> Partner | None:
    """The only one of these whose name begins with these words: "brightpath" of Brightpath Distribution."""
    found = [partner for partner in near if partner.name.casefold().startswith(f"{name.casefold()} ")]
    return found[0] if len(found) == 1 else None


def missing(partner: Partner) -> tuple[str, ...]:
    """The fields of the record that are still empty, in the order they matter."""
    return tuple(name for name in MEASURED if getattr(partner, name) in (None, ""))


def completeness(partner: Partner) -> int:
    """完整度: the filled part of the record, in percent."""
    return round(100 * (len(MEASURED) - len(missing(partner))) / len(MEASURED))
