"""Changing: new facts, a longer protection, the end of a deal."""

from __future__ import annotations

from typing import Any

from domain import deals as rules
from domain.chat import Refused, Reply
from domain.deals import Deal, Move, Stage
from domain.dialogue import Question, Script
from handlers import forms
from handlers.deals.find import on_deal
from handlers.deals.tell import keep, to_both
from handlers.turn import Turn
from language.read import desk
from language.say import deals as cards

LOSE = Script(
    "deal_lose",
    "deal.lose",
    (Question("reason", "text"), Question("competitor", "name", required=False, asked=False)),
    confirm=False,
)

CHANGEABLE = ("amount", "close_date", "product", "quantity", "stage", "contact", "competitor")


@on_deal("deal.win")
async def win(turn: Turn, deal: Deal) -> Reply:
    """Won, by whoever delivers; the registrant earns his reward."""
    on = turn.slots.get("date") or turn.today
    values: dict[str, Any] = {"closed_on": on}
    if amount := forms.taken(turn, {"amount": turn.slots.get("amount")}).get("amount"):
        values["amount"] = amount
    if by := desk.delivered_by(turn.heard.text):
        values["delivered_by"] = by
    won, step = rules.move(deal, Move.WIN, turn.who, turn.now, **values)
    earned = rules.reward(won, turn.program)
    if earned is None:
        return await keep(turn, won, step, "deal.won", on=on)
    reply = await keep(
        turn, won, step, "deal.won.rewarded", on=on, reward=earned.amount, percent=f"{earned.percent:f}"
    )
    await turn.memory.programs.keep(turn.program, turn.now)
    await turn.memory.rewards.grant(won, earned, on)
    return reply


@on_deal("deal.lose")
async def lose(turn: Turn, deal: Deal) -> Reply:
    reason = turn.slots.get("reason") or turn.slots.get("competitor") or ""
    if not reason:
        rules.move(deal, Move.LOSE, turn.who, turn.now)
        return await forms.start(turn, "deal_lose", {}, deal.reference)
    competitor = turn.slots.get("competitor") or deal.competitor
    values = {"closed_on": turn.today, "reason": reason, "competitor": competitor}
    lost, step = rules.move(deal, Move.LOSE, turn.who, turn.now, **values)
    return await keep(turn, lost, step, "deal.lost", reason=reason)


@on_deal("deal.withdraw")
async def withdraw(turn: Turn, deal: Deal) -> Reply:
    withdrawn, step = rules.move(deal, Move.WITHDRAW, turn.who, turn.now, closed_on=turn.today)
    return await keep(turn, withdrawn, step, "deal.withdrawn")


@on_deal("deal.update")
async def update(turn: Turn, deal: Deal) -> Reply:
    said = forms.taken(turn, {name: turn.slots.get(name) for name in CHANGEABLE})
    if "stage" in said:
        said["stage"] = Stage(said["stage"])
    if not said:
        raise Refused("deal.change_what", reference=deal.reference)
    changed, step = rules.change(deal, turn.who, turn.now, **said)
    if clause := rules.outgrown(deal, changed, turn.who, turn.program):
        raise Refused("deal.outgrown", **cards.refusal(turn.words, turn.program, clause))
    await turn.memory.deals.save(changed, step)
    letters = await to_both(turn, changed, lambda w: cards.told_of_change(w, changed, step), "changed")
    return Reply((cards.changed(turn.words, changed, step),), letters, about=f"deal {deal.reference}")
