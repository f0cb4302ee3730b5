"""The table of contents: what people can ask, by sentence, command and button, and who may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dialogue import Script
from domain.people import EVERYONE, LEADS, STAFF, Role
from handlers import briefings, deals, forms, partners, standups, steering, tasks, undo, visits
from handlers.turn import Handler


@dataclass(frozen=True, slots=True)
class Route:
    """Something that can be asked for. Intents and buttons share names: a button of route "deal.win"
    does what the sentence does."""

    handler: Handler
    roles: frozenset[Role] = EVERYONE


ROUTES: Mapping[str, Route] = {
    "deal.register": Route(deals.register),
    "deal.status": Route(deals.status),
    "deal.list": Route(deals.listed),
    "deal.history": Route(deals.history),
    "deal.update": Route(deals.update),
    "deal.win": Route(deals.win),
    "deal.lose": Route(deals.lose),
    "deal.extend": Route(deals.extend),
    "deal.withdraw": Route(deals.withdraw),
    "deal.approve": Route(deals.approve, STAFF),
    "deal.reject": Route(deals.reject, STAFF),
    "deal.ask": Route(deals.ask, STAFF),
    "deal.answer": Route(deals.answer),
    "visit.log": Route(visits.log, STAFF),
    "visit.plan": Route(visits.plan, STAFF),
    "visit.prepare": Route(visits.prepare, STAFF),
    "visit.list": Route(visits.listed, STAFF),
    "partner.tier": Route(partners.tier),
    "partner.show": Route(partners.show),
    "partner.list": Route(partners.listed, STAFF),
    "partner.add": Route(partners.add, STAFF),
    "partner.update": Route(partners.update, STAFF),
    "partner.deals": Route(partners.deals),
    "partner.visits": Route(partners.visits, STAFF),
    "task.add": Route(tasks.add),
    "task.list": Route(tasks.listed),
    "task.done": Route(tasks.done),
    "task.close": Route(tasks.close),
    "task.snooze": Route(tasks.snooze),
    "standup.answer": Route(standups.answer, STAFF),
    "standup.fine": Route(standups.fine, STAFF),
    "standup.skip": Route(standups.skip, STAFF),
    "team.here": Route(standups.here, LEADS),
    "briefing.show": Route(briefings.show, STAFF),
    "pipeline.show": Route(briefings.pipeline, STAFF),
    "form.submit": Route(forms.submit),
    "form.change": Route(forms.change),
    "form.field": Route(forms.pick_field),
    "form.choose": Route(forms.choose),
    "form.new": Route(forms.new_record, STAFF),
    "form.skip": Route(forms.skip),
    "form.cancel": Route(forms.cancel),
    "confirm": Route(forms.submit),
    "decline": Route(forms.change),
    "cancel": Route(forms.cancel),
    "undo": Route(undo.undo),
    "help": Route(steering.show),
    "greet": Route(steering.greet),
    "thanks": Route(steering.thanks),
    "language.set": Route(steering.language),
}

DIALOGUES: Mapping[str, tuple[Script, Handler]] = {
    "deal": (deals.REGISTER, deals.submit),
    "deal_reject": (deals.REJECT, deals.reject),
    "deal_ask": (deals.ASK, deals.ask),
    "deal_answer": (deals.ANSWER, deals.answer),
    "deal_lose": (deals.LOSE, deals.lose),
    "visit": (visits.LOG, visits.save),
    "visit_plan": (visits.PLAN, visits.save_plan),
    "partner": (partners.ADD, partners.save),
    "partner_change": (partners.CHANGE, partners.change),
    "task": (tasks.ADD, tasks.save),
    "standup": (standups.UPDATE, standups.save),
}

# Slash commands: the words that may follow one, and the route each leads to; "" is the command alone.
# Other words after a command are read as a sentence about that noun.
COMMANDS: Mapping[str, Mapping[str, str]] = {
    "deal": {"": "deal.register", "new": "deal.register", "list": "deal.list", "status": "deal.status"},
    "visit": {
        "": "visit.log",
        "log": "visit.log",
        "plan": "visit.plan",
        "list": "visit.list",
        "brief": "visit.prepare",
    },
    "partner": {"": "partner.list", "add": "partner.add", "list": "partner.list", "show": "partner.show"},
    "tier": {"": "partner.tier"},
    "tasks": {"": "task.list", "add": "task.add", "list": "task.list", "done": "task.done"},
    "standup": {"": "standup.answer", "away": "standup.skip", "here": "team.here"},
    "briefing": {"": "briefing.show", "here": "team.here"},
    "channel": {"": "help", "help": "help", "undo": "undo", "language": "language.set"},
    "help": {"": "help"},
    "cancel": {"": "form.cancel"},
    "undo": {"": "undo"},
    "language": {"": "language.set"},
    "start": {"": "help"},
}
