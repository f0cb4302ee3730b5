"""The intents that the bot knows, and the slots of each."""

from typing import Final

FORMS: Final[dict[str, tuple[str, ...]]] = {
    "deal.register": (
        *("customer", "partner", "product", "quantity", "amount", "close_date", "contact", "competitor"),
    ),
    "deal.status": ("deal", "customer", "partner"),
    "deal.list": ("partner", "customer", "status", "period", "owner"),
    "deal.update": ("deal", "customer", "amount", "close_date", "product", "quantity", "stage"),
    "deal.win": ("deal", "customer", "amount", "date"),
    "deal.lose": ("deal", "customer", "reason", "competitor"),
    "deal.extend": ("deal", "customer", "until"),
    "deal.withdraw": ("deal", "customer"),
    "deal.approve": ("deal", "customer"),
    "deal.reject": ("deal", "customer", "reason"),
    "visit.log": ("partner", "date", "people", "summary", "next_step", "next_step_date", "objection"),
    "visit.plan": ("partner", "date", "time", "purpose"),
    "visit.prepare": ("partner", "date"),
    "visit.list": ("partner", "period", "owner"),
    "partner.tier": ("partner",),
    "partner.show": ("partner",),
    "partner.list": ("tier", "territory", "stage", "type"),
    "partner.add": ("partner", "territory", "type", "contact"),
    "task.add": ("text", "date", "time", "partner"),
    "task.list": ("period", "owner"),
    "task.done": ("text",),
    "standup.answer": ("done", "plan", "blockers"),
    "standup.skip": ("date", "until"),
    "briefing.show": ("period", "territory"),
    "pipeline.show": ("period", "owner", "territory", "partner"),
    "confirm": (),
    "decline": (),
    "cancel": (),
    "undo": (),
    "correct": (
        *("deal", "customer", "partner", "product", "contact", "competitor", "people", "amount", "quantity"),
        *("close_date", "date", "until", "next_step_date", "time", "period", "stage", "territory", "type"),
    ),
    "help": ("topic",),
    "greet": (),
    "thanks": (),
    "language.set": ("language",),
    "none": (),
    "*": ("any",),
}
INTENTS: Final = tuple(intent for intent in FORMS if intent != "*")
NAME_SLOTS: Final = (
    *(
        "customer",
        "partner",
        "product",
        "contact",
        "competitor",
        "people",
        "owner",
        "territory",
        "topic",
        "any",
    ),
)
DATE_SLOTS: Final = ("close_date", "date", "until", "next_step_date", "period")
PIECE_SLOTS: Final[dict[str, tuple[str, ...]]] = {
    "date": DATE_SLOTS,
    "period": DATE_SLOTS,
    "time": ("time",),
    "amount": ("amount",),
    "quantity": ("quantity",),
    "number": ("amount", "quantity"),
    "duration": (),
    "deal": ("deal",),
}
READING: Final = frozenset(
    {
        *("deal.status", "deal.list", "visit.prepare", "visit.list", "partner.tier", "partner.show"),
        *("partner.list", "task.list", "briefing.show", "pipeline.show"),
    }
)
STEERING: Final = frozenset(
    {"confirm", "decline", "cancel", "undo", "correct", "help", "greet", "thanks", "language.set", "none"}
)
WRITING: Final = frozenset(INTENTS) - READING - STEERING
ON_DEALS: Final = frozenset(intent for intent in WRITING if "deal" in FORMS[intent])
