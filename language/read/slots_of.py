"""The slots of a sentence that is read as an intent: what was found, then what each rule of values and names makes of it."""

from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.naming.block import by_block
from language.read.naming.come_from import come_from
from language.read.naming.contacts import first_of_contacts, to_be_asked_for
from language.read.naming.end_customer import end_customer
from language.read.naming.in_field import in_field
from language.read.naming.labels import PATTERNS, labelled
from language.read.naming.of_rivals import of_rivals
from language.read.naming.owned import owned
from language.read.naming.replaced import replaced
from language.read.naming.side_by_side import side_by_side
from language.read.naming.sided import sided
from language.read.naming.signed import signed, within, written_by
from language.read.naming.unaddressed import unaddressed
from language.read.naming.unnamed import of_a_kind
from language.read.naming.up_to import up_to
from language.read.naming.visited import visited
from language.read.pieces import When
from language.read.sentence.forms import FORMS
from language.read.sentence.net import Seen
from language.read.sentence.sight import Sight
from language.read.slots import filled, hour, referred
from language.read.spotted import spot
from language.read.telling.happened import stepped
from language.read.telling.told import told
from language.read.values.absence import absence
from language.read.values.closing import closing
from language.read.values.dated import left_over
from language.read.values.raised import raised
from language.read.values.several_products import several_products
from language.read.values.since import not_for_long
from language.read.values.totals import (
    named_sum,
    no_count,
    no_share,
    of_sum,
    only_count,
    only_sum,
    phased,
    put_together,
)
from language.read.values.unit_price import multiplied
from language.read.values.wishes import wishes
from language.read.values.yearly import of_all_years

SIGNED: Final = regex(
    r"^(?!.*(?:[要快能会就将望]|准备|打算|预计|估计|可以|争取|应该)[^，,。]{0,6}[签拿谈]).*(?:签|拿|谈|搞)(?:[约单好完定妥成]|下来?|回来)*了"
    r"|^(?!.*\b(?:will|be|gets?|going|should|might|could|may)\b).*\b(?:won|signed|closed|landed)\b"
)  # 三一这周签下来了, but not 三一这周要签了


OF_MINE: Final = ("我是", "我们是", "这里是", "这边是")  # before the speaker's own firm


def slots_of(seen: Sight, view: Seen, intent: str, now: datetime) -> dict[str, object]:
    """The slots of a sentence read as this intent."""
    mail = signed(seen) if intent == "deal.register" else None
    found = spot(seen, view, intent, [*wishes(seen), *(within(seen, mail) if mail else ())])
    found = stepped(seen, intent, of_sum(seen, intent, sided(seen, intent, found)))
    slots = no_share(seen, filled(seen, intent, found, now))
    if intent == "deal.register":
        slots = no_count(seen, slots)
        slots = {
            **slots,
            **(written_by(mail, slots) if mail else {}),
            **only_sum(seen, slots),
            **only_count(seen, slots),
        }
    if intent == "deal.update":
        slots = {**slots, **named_sum(seen, slots)}
    if intent in {"deal.register", "deal.update"}:
        slots |= several_products(seen, slots)
        slots = {slot: value for slot, value in slots.items() if value is not None}
    slots = {**slots, **side_by_side(seen, intent, slots)}
    slots = {slot: value for slot, value in slots.items() if value is not None}
    slots = _no_own_rival(seen, dict(end_customer(seen, intent, slots)))
    if intent == "deal.register":
        slots |= by_block(seen, slots)
    if "contact" in FORMS[intent]:
        slots = to_be_asked_for(seen.text.original, first_of_contacts(seen.text.original, slots))
    if intent == "deal.register" and of_a_kind(str(slots.get("customer") or ""), seen.text.text):
        del slots["customer"]
    slots = of_rivals(seen, slots)
    if intent in PATTERNS:
        slots = {**labelled(seen, intent, slots)}
    slots |= in_field(seen, slots)
    slots.update(
        absence(seen, now) if intent == "standup.skip" else left_over(seen, intent, slots, found, now)
    )
    slots.update(closing(seen, intent, slots, found, now))
    slots.update(referred(seen, intent, slots))
    slots.update(owned(seen, intent, slots))
    slots.update(hour(seen, intent, slots))
    slots.update(told(seen, intent, slots, found, now))
    slots |= unaddressed(seen, slots)
    slots |= of_all_years(seen, intent, slots) | put_together(seen, intent, slots)
    slots = {**multiplied(seen, intent, slots), **raised(seen, intent, slots)}
    slots = replaced(seen, slots | up_to(seen, intent, slots) | phased(seen, intent))
    if intent == "deal.win" and ahead(slots, now) and signed_lately(seen, now):
        del slots["date"]
    slots = come_from(seen, intent, visited(seen, intent, slots))
    if not_for_long(seen.text.lower, slots.get("period"), now):
        del slots["period"]
    return {slot: slots[slot] for slot in FORMS[intent] if slot in slots}


def _no_own_rival(seen: Sight, slots: dict[str, object]) -> dict[str, object]:
    """Without a part of the customer's name as a rival of ours, 报备海康威视…，海康的采购小陈, or the speaker's own firm:
    我是云轩的小陈."""
    rival = str(slots.get("competitor") or "")
    own = rival and rival.casefold() in str(slots.get("customer") or "").casefold()
    own = own or (rival and any(f"{led}{rival}" in seen.text.original for led in OF_MINE))
    return {slot: value for slot, value in slots.items() if slot != "competitor" or not own}


def ahead(slots: dict[str, object], now: datetime) -> bool:
    """True where a visit is on a day to come, of which nothing can be told yet."""
    return isinstance(on := slots.get("date"), date) and on > now.date()


def signed_lately(seen: Sight, now: datetime) -> bool:
    """True where a deal is told to be signed already, within the stretch that runs: 三一这周签下来了."""
    running = any(
        isinstance(when := token.piece.value, When) and when.ahead[0] <= now.date() < when.ahead[1]
        for token in seen.tokens
        if token.piece
    )
    return running and bool(SIGNED.search(seen.text.lower))
