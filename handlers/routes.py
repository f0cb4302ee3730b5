"""The table of contents: what people can ask, by sentence, command and button, and who may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dialogue import Script
from domain.people import EVERYONE, LEADS, STAFF, Role
from domain.program import Program
from handlers import (
    accounts,
    agenda,
    away,
    briefings,
    conflicts,
    dropped,
    invites,
    manager,
    partners,
    people,
    planned,
    products,
    program,
    rewards,
    rulings,
    standups,
    steering,
    tasks,
    undo,
    visits,
)
from handlers.deals import (
    again,
    allowed,
    appeal,
    ask,
    change,
    chase,
    decide,
    follow,
    hand,
    hand_over,
    protect,
    register,
    reopen,
    why,
)
from handlers.forms import begin, press
from handlers.turn import Handler


@dataclass(frozen=True, slots=True)
class Route:
    """Something that can be asked for. Intents and buttons share names: a button of route "deal.win"
    does what the sentence does."""

    handler: Handler
    roles: frozenset[Role] = EVERYONE


ROUTES: Mapping[str, Route] = {
    "deal.register": Route(register.start),
    "deal.status": Route(follow.status),
    "deal.list": Route(follow.listed),
    "deal.history": Route(follow.history),
    "deal.update": Route(change.update),
    "deal.shift": Route(change.shift),
    "deal.win": Route(change.win),
    "deal.unwin": Route(change.unwin, STAFF),
    "deal.lose": Route(change.lose),
    "deal.again": Route(again.again),
    "deal.extend": Route(protect.extend),
    "deal.extensible": Route(protect.extensible),
    "deal.decline": Route(protect.decline, STAFF),
    "deal.note": Route(protect.note),
    "deal.withdraw": Route(change.withdraw),
    "deal.approve": Route(decide.approve, STAFF),
    "deal.reject": Route(decide.reject, STAFF),
    "deal.ask": Route(ask.ask, STAFF),
    "deal.answer": Route(ask.answer),
    "deal.appeal": Route(appeal.appeal),
    "deal.appeals": Route(appeal.listed),
    "deal.plead": Route(appeal.plead),
    "deal.unappeal": Route(appeal.unappeal),
    "deal.why": Route(why.why),
    "deal.chase": Route(chase.chase),
    "deal.may": Route(allowed.may),
    "deal.transfer": Route(hand.transfer, STAFF),
    "deal.hand_over": Route(hand_over.hand_over, STAFF),
    "deal.merge": Route(hand.merge, STAFF),
    "deal.reopen": Route(reopen.reopen),
    "program.rule": Route(program.rule),
    "product.list": Route(products.listed),
    "conflict.check": Route(conflicts.check),
    "conflict.ask": Route(conflicts.ask),
    "conflict.left": Route(conflicts.left),
    "conflict.meter": Route(conflicts.meter),
    "manager.tell": Route(manager.tell),
    "colleague.tell": Route(manager.tell_colleague, STAFF),
    "reward.list": Route(rewards.listed),
    "conflict.register": Route(register.named),
    "conflict.list": Route(conflicts.waiting),
    "conflict.sides": Route(rulings.spoken),
    "conflict.compare": Route(conflicts.compared, STAFF),
    "conflict.show": Route(rulings.show, STAFF),
    "conflict.rule": Route(rulings.rule, STAFF),
    "visit.log": Route(visits.log, STAFF),
    "visit.plan": Route(visits.plan, STAFF),
    "visit.prepare": Route(visits.prepare, STAFF),
    "visit.move": Route(planned.move, STAFF),
    "visit.cancel": Route(planned.cancel, STAFF),
    "visit.list": Route(agenda.of_the_day(visits.listed), STAFF),
    "partner.tier": Route(partners.tier),
    "program.tiers": Route(partners.tiers),
    "partner.show": Route(partners.show_named),
    "partner.list": Route(partners.listed, STAFF),
    "partner.unvisited": Route(partners.unvisited, STAFF),
    "partner.unregistered": Route(partners.unregistered, STAFF),
    "partner.add": Route(partners.add, STAFF),
    "partner.update": Route(partners.update, STAFF),
    "partner.assign": Route(partners.assign, LEADS),
    "partner.deals": Route(partners.deals),
    "partner.visits": Route(partners.visits, STAFF),
    "person.invite": Route(invites.start, STAFF),
    "invite.of_partner": Route(invites.of_partner, STAFF),
    "invite.ask_contact": Route(invites.ask_contact, STAFF),
    "invite.ask_colleague": Route(invites.ask_colleague, LEADS),
    "invite.code": Route(invites.code, STAFF),
    "account.confirm": Route(accounts.confirm, STAFF),
    "account.refuse": Route(accounts.refuse, STAFF),
    "task.add": Route(tasks.add),
    "task.list": Route(agenda.of_the_day(tasks.listed)),
    "task.done": Route(tasks.done),
    "task.close": Route(tasks.close),
    "task.drop": Route(dropped.drop),
    "task.snooze": Route(tasks.snooze),
    "standup.answer": Route(standups.answer, STAFF),
    "standup.fine": Route(standups.fine, STAFF),
    "standup.skip": Route(standups.skip, STAFF),
    "standup.look": Route(standups.look, LEADS),
    "team.here": Route(standups.here, LEADS),
    "briefing.show": Route(briefings.show, STAFF),
    "pipeline.show": Route(briefings.pipeline, STAFF),
    "never": Route(steering.never),
    "other": Route(steering.other),
    "form.submit": Route(press.submit),
    "form.change": Route(press.change),
    "form.field": Route(press.pick_field),
    "form.choose": Route(press.choose),
    "form.take": Route(press.take),
    "form.other": Route(press.other),
    "form.new": Route(press.new_record, STAFF),
    "form.as_said": Route(press.new_record),
    "form.skip": Route(press.skip),
    "form.cancel": Route(press.cancel),
    "form.start": Route(begin.begin),
    "form.first": Route(begin.first),
    "form.later": Route(begin.keep),
    "form.drop": Route(begin.drop),
    "form.resume": Route(begin.resume),
    "form.drafts": Route(begin.drafts),
    "confirm": Route(press.submit),
    "decline": Route(press.change),
    "cancel": Route(press.cancel),
    "person.deputy": Route(people.deputy, STAFF),
    "person.stands_in": Route(people.stands_in, STAFF),
    "person.deputy_of": Route(people.deputy_of, STAFF),
    "person.no_deputy": Route(people.no_deputy, STAFF),
    "leave.end": Route(people.back),
    "leave.cancel": Route(people.stay),
    "leave.back": Route(people.stay),
    "leave.who": Route(away.who, STAFF),
    "leave.mine": Route(away.mine, STAFF),
    "day.free": Route(agenda.free, STAFF),
    "undo": Route(undo.undo),
    "help": Route(steering.show),
    "greet": Route(steering.greet),
    "thanks": Route(steering.thanks),
    "language.set": Route(steering.language),
}

DIALOGUES: Mapping[str, tuple[Script, Handler]] = {
    "deal_reject": (decide.REJECT, decide.reject),
    "deal_ask": (ask.ASK, ask.ask),
    "deal_answer": (ask.ANSWER, ask.answer),
    "deal_count": (change.COUNT, change.update),
    "deal_amount": (change.AMOUNT, change.update),
    "deal_close": (change.CLOSE, change.update),
    "deal_lose": (change.LOSE, change.lose),
    "deal_withdraw": (change.WITHDRAW, change.withdraw),
    "deal_extend": (protect.EXTEND, protect.extend),
    "deal_decline": (protect.DECLINE, protect.decline),
    "deal_note": (protect.NOTE, protect.note),
    "deal_transfer": (hand.TRANSFER, hand.transfer),
    "deal_merge": (hand.MERGE, hand.merge),
    "deal_reopen": (reopen.REOPEN, reopen.reopen),
    "visit": (visits.LOG, visits.save),
    "visit_plan": (planned.PLAN, visits.save_plan),
    "partner": (partners.ADD, partners.save),
    "partner_change": (partners.CHANGE, partners.change),
    "invite": (invites.CONTACT, invites.contact),
    "invite_colleague": (invites.COLLEAGUE, invites.colleague),
    "task": (tasks.ADD, tasks.save),
    "standup": (standups.UPDATE, standups.save),
}


def dialogues(rules: Program) -> Mapping[str, tuple[Script, Handler]]:
    """Every form; what a registration asks for stands in the program."""
    return {**DIALOGUES, "deal": (register.script(rules), register.submit)}


# Slash commands: the words that may follow one, and the route each leads to; "" is the command alone.
# Other words after a command are read as a sentence about that noun.
COMMANDS: Mapping[str, Mapping[str, str]] = {
    "deal": {
        "": "deal.register",
        "new": "deal.register",
        "新建": "deal.register",
        "list": "deal.list",
        "列表": "deal.list",
        "status": "deal.status",
        "show": "deal.status",
        "查看": "deal.status",
        "history": "deal.history",
        "历史": "deal.history",
        "进度": "deal.status",
        "rules": "program.rule",
        "规则": "program.rule",
        "check": "conflict.check",
        "查重": "conflict.check",
        "meter": "conflict.meter",
        "rewards": "reward.list",
        "报备奖": "reward.list",
        "conflicts": "conflict.list",
        "why": "deal.why",
        "note": "deal.note",
        "appeal": "deal.appeal",
        "transfer": "deal.transfer",
        "merge": "deal.merge",
        "reopen": "deal.reopen",
    },
    "visit": {
        "": "visit.log",
        "log": "visit.log",
        "记录": "visit.log",
        "plan": "visit.plan",
        "计划": "visit.plan",
        "list": "visit.list",
        "列表": "visit.list",
        "brief": "visit.prepare",
        "准备": "visit.prepare",
    },
    "partner": {
        "": "partner.list",
        "add": "partner.add",
        "新建": "partner.add",
        "list": "partner.list",
        "列表": "partner.list",
        "show": "partner.show",
        "查看": "partner.show",
        "change": "partner.update",
        "修改": "partner.update",
    },
    "tier": {"": "partner.tier"},
    "tasks": {
        "": "task.list",
        "add": "task.add",
        "添加": "task.add",
        "list": "task.list",
        "列表": "task.list",
        "done": "task.done",
        "完成": "task.done",
    },
    "standup": {"": "standup.answer", "away": "standup.skip", "请假": "standup.skip", "here": "team.here"},
    "briefing": {"": "briefing.show", "here": "team.here"},
    "channel": {
        "": "help",
        "help": "help",
        "帮助": "help",
        "undo": "undo",
        "撤销": "undo",
        "language": "language.set",
        "语言": "language.set",
        "deputy": "person.deputy",
        "invite": "person.invite",
        "邀请": "person.invite",
    },
    "invite": {"": "person.invite"},
    "help": {"": "help"},
    "cancel": {"": "form.cancel"},
    "undo": {"": "undo"},
    "language": {"": "language.set"},
    "start": {"": "help"},
}


HELP: Mapping[str, str] = {"help": "help", "帮助": "help"}  # after any command


def belongs(words: Mapping[str, str], intent: str) -> bool:
    """Whether a sentence after a command is about the command's noun; after /tier a name means its tier.

    After a command for help anything may be asked."""
    noun = words[""].partition(".")[0]
    if noun == "help":
        return intent in ROUTES
    return intent in words.values() or (len(words) > 1 and intent in ROUTES and intent.startswith(f"{noun}."))
