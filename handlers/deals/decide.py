"""Deciding: approve, reject on a ground, or hand on to whoever may."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Kind, Reply
from domain.deals import Deal, DealEvent, Move
from domain.dialogue import Question, Script
from domain.named_accounts import needs_consent
from domain.program import Program
from handlers import forms
from handlers.conflicts import beside
from handlers.deals.discreet import other_partner
from handlers.deals.find import first_of, on_deal
from handlers.deals.freed import freed
from handlers.deals.tell import about, keep, kept, shown, spared, to_decider, to_partner, to_person, to_staff
from handlers.rulings import before_approval
from handlers.turn import Turn, say
from language.read.answering import choosing
from language.read.deals import grounds, withdrawn
from language.say import common, consent
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words

REJECT = Script("deal_reject", "deal.reject", (Question("reason", "text"),), confirm=False)


@on_deal("deal.approve")
async def approve(turn: Turn, deal: Deal) -> Reply:
    rules.check(deal, Move.APPROVE, turn.who)
    if unruled := await before_approval(turn, deal):
        return unruled
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    tier = partner.tier if partner else turn.program.tier[0].name
    needed = rules.level(deal, turn.program, needs_consent(await beside(turn, deal), turn.program))
    candidates = await turn.memory.people.candidates(deal.owner_id, turn.today)
    above = rules.second(candidates, needed.by, turn.now, turn.who.id, deal.registrant_id) if needed else None
    approved, step = rules.approve(deal, turn.who, turn.now, turn.program, tier, needed, above)
    if approved.live and approved.protected_until is None:
        return await _endorsed(turn, approved, step, tier)
    key = "deal.approved.appeal" if approved.appealed_at else "deal.approved"
    return await keep(turn, approved, step, key, until=approved.protected_until)


async def _endorsed(turn: Turn, deal: Deal, step: DealEvent, tier: str) -> Reply:
    """A first approval: somebody of a higher rank has it now, and the partner sees who."""
    await kept(turn, deal, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.endorsed", deal, turn.program, turn.now, who=turn.who.name)

    found = await beside(turn, deal)
    letters = await to_decider(
        turn, deal,
        lambda w: cards.endorsed(w, deal, turn.program, turn.who.name, tier, *alike(w, found)), "decide",
    )  # fmt: skip
    return shown(turn, deal, told(turn.words), letters + await to_partner(turn, deal, told, "endorsed"))


async def reject(turn: Turn) -> Reply:
    """Why is said behind the customer's name or the deal's: all of it goes along."""
    named = str(turn.slots.get("deal") or turn.slots.get("customer") or "")
    told, known = withdrawn.why(first_of(turn), named), str(turn.slots.get("reason") or "")
    whole = turn.heard.kind is Kind.TEXT and "ground" not in turn.slots and known in told
    return await _reject(turn.having(slots={**turn.slots, "reason": told}) if told and whole else turn)


@on_deal("deal.reject")
async def _reject(turn: Turn, deal: Deal) -> Reply:
    """On a ground of the program's list: a button each. Other words go along with the one chosen."""
    rules.check(deal, Move.REJECT, turn.who)
    said = turn.slots.get("reason", "")
    said = "" if choosing.says_other(said) else said  # the list is closed: it is shown again
    ground = turn.slots.get("ground") or _said(turn.program, said)
    likely = ground or meant(turn, said) or await _stands(turn, deal) or _in_sentence(turn, said)
    named = await other_partner(turn, deal, said)
    more = "" if named else said
    if likely and (not ground or turn.memory.sealed):
        alone = likely == rules.CAME_LATER and not (await beside(turn, deal)).claims
        card = consent.ground(turn.words, deal, turn.program, likely, more, alone=alone)
        reply = say(card, about=about(deal))
        return _without_words(turn, deal, reply, named)
    if not ground:
        return _without_words(turn, deal, await _which_ground(turn, deal, more), named)
    rejected, step = rules.reject(
        deal, turn.who, turn.now, turn.program, ground, more if ground in turn.slots.values() else ""
    )
    await drop(turn, REJECT)
    await kept(turn, rejected, step)
    appeal = rejected.appealed_at is None

    def may_appeal(words: Words) -> Card:
        return cards.rejected(words, rejected, turn.program, ground, appeal=appeal)

    letters = await to_partner(turn, rejected, may_appeal, "rejected")
    told = await to_staff(
        turn, rejected, lambda w: cards.rejected(w, rejected, turn.program, ground), "rejected", may_appeal
    )
    told += await to_person(
        turn, spared(rejected, step), rejected,
        lambda w: cards.rejected(w, rejected, turn.program, ground), "rejected",
    )  # fmt: skip
    card = cards.rejected(turn.words, rejected, turn.program, ground, undo=True)
    return await freed(turn, rejected, shown(turn, rejected, card, letters + told))


def _without_words(turn: Turn, deal: Deal, reply: Reply, named: str) -> Reply:
    """Tells that what was said does not go along where it names another partner."""
    if not named:
        return reply
    told = common.sentence(turn.words, "deal.reject.wordless", partner=deal.partner, name=named)
    return replace(reply, cards=(told, *reply.cards))


def _said(program: Program, words: str) -> str:
    """The ground whose very words were said."""
    said = words.strip().rstrip(".。").casefold()
    for ground in program.decision.ground:
        if said and said in {text.rstrip(".。").casefold() for text in (ground.key, ground.en, ground.zh)}:
            return ground.key
    return ""


def meant(turn: Turn, more: str) -> str:
    """The ground that other words mean, unless another was asked for."""
    return "" if turn.slots.get("other") else grounds.meant(more, turn.program.grounds())


def _in_sentence(turn: Turn, more: str) -> str:
    """The ground that the words around the deal's name mean, where no others tell why: 三一没预算，驳回."""
    return meant(turn, turn.heard.text) if turn.heard.kind is Kind.TEXT and not more else ""


async def _stands(turn: Turn, deal: Deal) -> str:
    """The ground of the rejection that was appealed against, where that is said to stand and no other is."""
    if turn.heard.kind is not Kind.TEXT or deal.appealed_at is None or turn.slots.get("other"):
        return ""
    before = rules.appeal_in(await turn.memory.deals.history(deal))
    return turn.program.ground(before.rule.removeprefix("decision.ground:"))


async def _which_ground(turn: Turn, deal: Deal, more: str) -> Reply:
    if not more:
        await forms.start(turn, "deal_reject", {}, deal.reference, sure=True)
    return say(cards.grounds(turn.words, deal, turn.program, more), about=about(deal))


async def drop(turn: Turn, script: Script) -> None:
    """A button answered what this form had asked for."""
    opened = await turn.memory.dialogues.get()
    if opened is not None and opened.script == script.name:
        await turn.memory.dialogues.drop()
