"""Cards to whoever decides, and what he decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.chat import Button, Card, Style, action
from domain.deals import PENDING, Deal, Status
from domain.partners import Partner
from domain.program import Program, load
from language.say import common
from language.say import program as clauses
from language.say.deals.example import APPROVED, EXAMPLE, REJECTED
from language.say.deals.facts import (
    SHOWN,
    button,
    clock,
    decision_buttons,
    facts,
    look,
    rule,
    saying,
)
from language.say.deals.register import warned
from language.say.gallery import example
from language.words import Words

# stands above the rest, or in the lines
FIRST = (
    "reference", "customer", "partner", "amount", "close_date", "decider", "decision_due", "status", "reason",
)  # fmt: skip


def decision(
    words: Words, deal: Deal, program: Program, tier: str = "", *further: str, now: datetime | None = None
) -> Card:  # fmt: skip
    """To whoever decides: what matters first, and one tap; `further` tells how the partner uses registration,
    and who has perhaps the same customer. By `now` it may be late."""
    partner = (
        words("deal.partner.tier", partner=deal.partner, tier=words.name("tier", tier))
        if tier
        else deal.partner
    )
    first = (partner, words.shaped(deal.amount) if deal.amount else "", _closing(words, deal))
    asked = {"reason"} if deal.status is Status.NEEDS_INFORMATION else set()  # what the partner was asked
    rest = [name for name in SHOWN if name not in FIRST or name in asked]
    said = filter(None, (" · ".join(filter(None, first)), clock(words, deal, now), *further))
    return Card(
        title=words("deal.decide", customer=deal.customer),
        lines=(*said, *warned(words, deal, program), *_unplaced(words, deal, program)),
        facts=facts(words, deal, "reference", *rest),
        buttons=(decision_buttons(words, deal), (look(words, "history", deal), look(words, "why", deal))),
        note=rule(words, deal, program),
    )


def _unplaced(words: Words, deal: Deal, program: Program) -> list[str]:
    """That nothing was compared, since no territory holds the customer's place."""
    unknown = program.territory and deal.place and not program.territory_of(deal.place)
    return [words("deal.place.unknown", place=deal.place)] if unknown else []


def no_territory(words: Words, partner: Partner, program: Program) -> tuple[str, ...]:
    """The same of a partner whose own territory is none of the program's."""
    unknown = program.territory and not program.territory_of(partner.territory)
    return (words("deal.place.partner", partner=partner.name),) if unknown else ()


def _closing(words: Words, deal: Deal) -> str:
    return words("deal.closing", day=deal.close_date) if deal.close_date else ""


def grounds(words: Words, deal: Deal, program: Program, more: str = "") -> Card:
    """The closed list of grounds, a button each; what was said in other words goes along."""
    options = [
        (
            clauses.ground(words, program, each.key),
            action("deal.reject", deal.reference, deal.version, saying(ground=each.key, reason=more)),
        )
        for each in program.decision.ground
    ]
    which = common.with_customer(words, deal.reference, deal.customer)
    text = words("deal.grounds.more" if more else "deal.grounds", reference=which, more=more)
    card = common.choice(text, options)
    back = look(words, "status", deal) if more else common.cancel(words)
    return replace(card, buttons=(*card.buttons, (back,)))


def outcome(
    words: Words, key: str, deal: Deal, program: Program, undo: bool = False,
    buttons: tuple[Button, ...] = (), **said: object,
) -> Card:  # fmt: skip
    """What became of a deal: `key` is such as "deal.approved", with a sentence at `key`.line."""
    ruled = deal.status in PENDING | {Status.APPROVED, Status.REJECTED}
    further = (
        *buttons,
        *((look(words, "why", deal),) if ruled else ()),
        *((common.undo(words),) if undo else ()),
    )
    return Card(
        title=words(key, customer=deal.customer),
        lines=(words(f"{key}.line", reference=deal.reference, partner=deal.partner, **said),),
        facts=facts(words, deal, "reference", "partner", "amount"),
        buttons=(further,) if further else (),
        note=rule(words, deal, program) if ruled else "",
    )


def rejected(
    words: Words, deal: Deal, program: Program, ground: str, undo: bool = False, appeal: bool = False
) -> Card:
    """Turned down, on which ground of the list, and the way to somebody who decides anew."""
    reason = clauses.ground(words, program, ground) + (f" “{deal.reason}”" if deal.reason else "")
    buttons = (button(words, "appeal", deal, Style.PRIMARY),) if appeal else ()
    key = "deal.rejected.appeal" if deal.appealed_at else "deal.rejected"
    return outcome(words, key, deal, program, undo=undo, buttons=buttons, reason=reason)


def decision_due(
    words: Words, deal: Deal, program: Program, tier: str = "", *further: str, late: bool = False,
    decides: bool = True, now: datetime | None = None,
) -> Card:  # fmt: skip
    """To the decider shortly before a decision is due, and to him and those above when it is late; with the
    buttons to whoever `decides`."""
    key = "deal.late" if late else "deal.due"
    line = words(f"{key}.line", partner=deal.partner, reference=deal.reference, due=deal.decision_due)
    card = decision(words, deal, program, tier, *further, now=now)
    buttons = card.buttons if decides else card.buttons[1:]
    return replace(card, title=words(key, customer=deal.customer), lines=(line, *card.lines), buttons=buttons)


def overdue(words: Words, deal: Deal, program: Program, lead: bool = True) -> Card:
    """To the partner: the time passed, and who has been told; `lead`, whether the decider's lead, too."""
    key = "deal.overdue.line" if lead else "deal.overdue.alone"
    line = words(key, reference=deal.reference, due=deal.decision_due, decider=deal.decider or "–")
    return Card(
        title=words("deal.overdue", customer=deal.customer),
        lines=(line,),
        facts=facts(words, deal, "reference", "partner", "amount"),
        note=rule(words, deal, program),
    )


def branch(words: Words) -> str:
    """The line of a related deal, for the gallery."""
    likely = words("conflict.likely", percent=90, why=words("why.branch"))
    return words(
        "conflict.alike", kind=words("conflict.claim.related"), name="远景能源无锡分公司",
        reference="D-31877", partner="Harbour Systems", likely=likely,
    )  # fmt: skip


@example("deal.decision")
def _decision(words: Words) -> Card:
    usage = words("meter.line", whose=EXAMPLE.partner, n=7, untouched=29, won="38%")
    return decision(words, EXAMPLE, load(), "gold", usage, branch(words))


@example("deal.decision.warned")
def _warned(words: Words) -> Card:
    deal = replace(EXAMPLE, warnings=("registration.minimum:USD", "registration.most_open:25"))
    return decision(words, deal, load(), "silver")


@example("deal.grounds")
def _grounds(words: Words) -> Card:
    return grounds(words, EXAMPLE, load())


@example("deal.rejected.appeal")
def _rejected_on_appeal(words: Words) -> Card:
    return rejected(words, replace(REJECTED, appealed_at=REJECTED.submitted_at), load(), "no_role")


@example("deal.approved")
def _approved(words: Words) -> Card:
    return outcome(words, "deal.approved", APPROVED, load(), until=APPROVED.protected_until)


@example("deal.rejected")
def _rejected(words: Words) -> Card:
    return rejected(words, REJECTED, load(), "no_role", appeal=True)


@example("deal.decision_due")
def _decision_due(words: Words) -> Card:
    return decision_due(words, EXAMPLE, load(), "gold")


@example("deal.late")
def _late(words: Words) -> Card:
    return decision_due(words, EXAMPLE, load(), "gold", late=True)


@example("deal.overdue")
def _overdue(words: Words) -> Card:
    return overdue(words, EXAMPLE, load())
