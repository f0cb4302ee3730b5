"""People, a partner and a deal for the rules' tests."""

from datetime import UTC, date, datetime
from decimal import Decimal

from domain.deals import Applicant, Candidate, Deal, Place, Status
from domain.money import Money
from domain.partners import Partner
from domain.people import Person, Role

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)  # a Wednesday, ten in Berlin
REP = Person(1, 1, "Li Wei", Role.REP, timezone="Europe/Berlin", country="DE", team_id=1)
LEAD = Person(2, 1, "Anna Berg", Role.LEAD, timezone="Europe/Berlin", country="DE", team_id=1)
ADMIN = Person(3, 1, "Sam Admin", Role.ADMIN)
OTHER_LEAD = Person(4, 1, "Omar Haddad", Role.LEAD, team_id=2)
DEPUTY = Person(5, 1, "Mia Roth", Role.REP, team_id=1)
COLLEAGUE = Person(6, 1, "Tom Weber", Role.REP, team_id=1)
JONAS = Person(7, 1, "Jonas Keller", Role.PARTNER, partner_id=10, timezone="Europe/Berlin")
STRANGER = Person(8, 1, "Chen Jing", Role.PARTNER, partner_id=11)
PARTNER = Partner(10, "Softline GmbH", ("Softline",), territory="North", owner_id=1, tier="gold", certified=3)
CHAIN = (
    Candidate(REP, Place.OWNER),
    Candidate(DEPUTY, Place.DEPUTY),
    Candidate(LEAD, Place.LEAD, quota=True, leads=True),
    Candidate(OTHER_LEAD, Place.OTHER_LEAD, quota=True),
    Candidate(ADMIN, Place.ADMIN),
)
DRAFT = Deal(
    reference="D-48213", customer="Globex Corporation", status=Status.DRAFT, id=1, customer_id=5,
    partner_id=10, partner="Softline GmbH", owner_id=1, owner="Li Wei", registrant_id=7,
    registrant="Jonas Keller",
    product="FalconGuard", amount=Money(Decimal(60000), "USD"), close_date=date(2026, 6, 30),
)  # fmt: skip
APPLICANT = Applicant(PARTNER, lines=("falconguard",))
