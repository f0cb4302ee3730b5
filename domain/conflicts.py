"""Conflicts (撞单): who holds a customer already, what each side learns of it, and how it is ruled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.deals import PENDING, Deal, Status
from domain.matching import Likeness
from domain.program import Conflicts


class Standing(StrEnum):
    """All that a partner learns of a customer, whoever holds it."""

    FREE = "free"
    OWN = "own"  # his own firm's
    PROTECTED = "protected"
    ASK = "ask"


class Ruling(StrEnum):
    FIRST = "first"  # the first stands, the second is turned down
    SECOND = "second"  # the second takes it, the first gives way
    SEPARATE = "separate"  # two deals: another project, branch or company
    SHARE = "share"  # both are protected


class Verdict(StrEnum):
    """What a ruling is to one of the two: all that its partner reads of it."""

    STANDS = "stands"
    YIELDS = "yields"
    SEPARATE = "separate"
    SHARE = "share"


def verdicts(ruling: Ruling) -> tuple[Verdict, Verdict]:
    """What a ruling is to the first, and to the second."""
    match ruling:
        case Ruling.FIRST:
            return Verdict.STANDS, Verdict.YIELDS
        case Ruling.SECOND:
            return Verdict.YIELDS, Verdict.STANDS
    return Verdict(ruling), Verdict(ruling)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that happened on a deal: a step of its history, or a visit that spoke of the customer."""

    at: datetime
    what: str  # a step of the history, or "visit", "planned"
    who: str = ""
    text: str = ""


PERHAPS = 0.2  # a likeness from which on a partner is sent to his channel manager
LATEST = timedelta(days=365)  # before a registration, and before now: what is older tells nothing
WORK = frozenset({"visit", "planned", "note", "changed", "answer", "request", "extend"})  # on the customer


@dataclass(frozen=True, slots=True)
class Lines:
    """The product lines of a product; of one that the catalogue has not, its own name."""

    names: tuple[str, ...] = ()
    listed: bool = True

    def meet(self, other: Lines) -> bool:
        """Whether both may be about one line: where no product is named, and where only one is in the
        catalogue, each line may be meant."""
        named = bool(self.names and other.names)
        return not named or self.listed != other.listed or not set(self.names).isdisjoint(other.names)


@dataclass(frozen=True, slots=True)
class Claim:
    """A live deal with what is likely the same customer, and why that is thought."""

    deal: Deal
    name: str  # of the registered customer
    likeness: Likeness
    lines: Lines
    evidence: tuple[Evidence, ...] = ()  # oldest first

    @property
    def direct(self) -> bool:
        """An opportunity of the direct team."""
        return self.deal.partner_id is None


@dataclass(frozen=True, slots=True)
class Check:
    """What is known about a name: the claims on it, and whether it is a named account."""

    name: str
    lines: Lines = Lines()
    claims: tuple[Claim, ...] = ()
    named_account: str = ""  # the name it is listed under
    near_account: str = ""  # a named account of which it seems to be a part
    customer_id: int | None = None  # the registered customer that it likely is

    @property
    def rivals(self) -> tuple[Claim, ...]:
        """Claims on the same customer and product line, the earliest first."""
        found = [each for each in self.claims if each.likeness.same and each.lines.meet(self.lines)]
        return tuple(sorted(found, key=lambda each: _came(each.deal)))

    @property
    def registrants(self) -> frozenset[int | None]:
        """Who brought the rivals: none of them rules on what comes after."""
        return frozenset(claim.deal.registrant_id for claim in self.rivals)

    @property
    def parties(self) -> frozenset[int | None]:
        """Who brought the rivals or is in charge of them: none of them hears an appeal against them."""
        return self.registrants | {claim.deal.owner_id for claim in self.rivals}

    @property
    def deciders(self) -> frozenset[int | None]:
        """Who decided on the rivals: another hears an appeal against them, where there is one."""
        return frozenset(claim.deal.decided_by for claim in self.rivals)

    @property
    def near(self) -> tuple[Claim, ...]:
        """The other claims: a branch or parent, another product line."""
        return tuple(each for each in self.claims if each not in self.rivals)

    def without(self, deal: Deal) -> Check:
        """The same but for the claim of one deal, which is told of otherwise."""
        return replace(self, claims=tuple(each for each in self.claims if each.deal.id != deal.id))

    @property
    def alike(self) -> tuple[Claim, ...]:
        """What whoever decides is shown, the likeliest first: the rivals, and what may well be the same."""
        further = [each for each in self.near if each.likeness.same or _perhaps(each.likeness)]
        return (*self.rivals, *sorted(further, key=lambda each: -each.likeness.score))


def _came(deal: Deal) -> tuple[float, int]:
    return (deal.submitted_at.timestamp() if deal.submitted_at else 0.0, deal.id)


def standing(check: Check, partner_id: int | None) -> tuple[Standing, date | None]:
    """What a partner's contact is told, and the month (its first day) until which it is protected. Once his
    firm has registered it, he does not learn that another waits for it as well."""
    others = [claim for claim in check.rivals if claim.deal.partner_id != partner_id]
    ends = [c.deal.protected_until for c in others if c.deal.status is Status.APPROVED]
    if until := max((end for end in ends if end), default=None):
        return Standing.PROTECTED, until.replace(day=1)
    if len(others) < len(check.rivals):
        return Standing.OWN, None
    if others or check.named_account or check.near_account:
        return Standing.ASK, None
    perhaps = any(_perhaps(claim.likeness) and claim.lines.meet(check.lines) for claim in check.near)
    return (Standing.ASK if perhaps else Standing.FREE), None


def _perhaps(likeness: Likeness) -> bool:
    """Whether somebody has to look: "free" is said of nothing that may well be taken."""
    return likeness.related or likeness.score >= PERHAPS


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two live deals with one customer: `second` came after `first`. Kept with its ruling."""

    id: int
    first: Claim
    second: Claim
    found_at: datetime
    ruling: Ruling | None = None
    ruled_at: datetime | None = None
    ruled_by: str = ""
    rule: str = ""

    @property
    def appealed(self) -> Deal | None:
        """The one of the two on which an appeal waits, of two the later, since whoever hears the earlier
        ruled against it: whoever hears it rules."""
        heard = [each.deal for each in (self.first, self.second) if each.deal.status in PENDING]
        found = [(deal.appealed_at, deal.id, deal) for deal in heard if deal.appealed_at is not None]
        return max(found)[2] if found else None

    @property
    def back(self) -> bool:
        """Whether the second came before the first, lost its place with its rejection, and is appealed."""
        return _back(self.first, self.second)


def _back(first: Claim, second: Claim) -> bool:
    return second.deal.appealed_at is not None and _came(second.deal) < _came(first.deal)


def proposal(first: Claim, second: Claim, now: datetime, rules: Conflicts) -> tuple[Ruling, str]:
    """The ruling that the rules suggest, and the rule's key. `first` is the one that stands in front now."""
    if not second.likeness.same or not first.lines.meet(second.lines):
        return Ruling.SEPARATE, "conflicts.separate"
    if first.deal.project and second.deal.project and first.deal.project != second.deal.project:
        return Ruling.SEPARATE, "conflicts.separate"
    if first.deal.partner_id == second.deal.partner_id:
        return Ruling.FIRST, "conflicts.same_partner"
    earlier, later = (second, first) if _back(first, second) else (first, second)
    stands, takes = (Ruling.SECOND, Ruling.FIRST) if earlier is second else (Ruling.FIRST, Ruling.SECOND)
    if not earlier.direct and idle(earlier, now, rules) and worked(later):
        return takes, "conflicts.untouched_days"
    return stands, "conflicts.first_come"


def worked(claim: Claim) -> bool:
    """Whether anything but the registration and its decisions has happened."""
    return any(each.what in WORK for each in claim.evidence)


def idle(claim: Claim, now: datetime, rules: Conflicts) -> bool:
    """Whether a deal was registered long ago and never touched since."""
    came = claim.deal.submitted_at
    return came is not None and now - came >= timedelta(days=rules.untouched_days) and not worked(claim)


@dataclass(frozen=True, slots=True)
class Meter:
    """How a partner uses registration: open ones, how many were never touched, how many were won."""

    open: int = 0
    untouched: int = 0
    won: int = 0
    closed: int = 0  # in the last twelve months: won, lost, expired

    @property
    def untouched_share(self) -> int:
        """In percent of the open ones."""
        return round(100 * self.untouched / self.open) if self.open else 0

    @property
    def win_rate(self) -> int | None:
        """In percent of those closed; None where there are none."""
        return round(100 * self.won / self.closed) if self.closed else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Names that a person and his firm looked up today, this one included."""

    person: int
    partner: int
    new: bool  # the name was not asked before today
    place: tuple[int, int] | None = None  # of the name among both, where it was asked before


def allowed(tally: Tally, rules: Conflicts) -> bool:
    """A name that was answered once is answered again, however many were asked since."""
    person, partner = tally.place or (tally.person, tally.partner)
    return person <= rules.checks_per_person and partner <= rules.checks_per_partner
