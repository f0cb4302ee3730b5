"""Buttons: the action behind a handle, checked again on every press; a press that was refused is noted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from domain.chat import Inbound, Kind, Refused, route_of
from domain.delivery import Said
from domain.people import Person
from handlers.talk.offers import proposes
from storage.handles import Handle
from storage.work import Work

RECORD = re.compile(r"[A-Z]-\w{1,15}|\d{1,12}", re.ASCII)  # a button's argument that names a record


async def pressed(work: Work, heard: Inbound, person: Person, now: datetime) -> Inbound:
    """The action behind a button's handle, checked again: known, not too old, and this person's. A yes
    or a no to what was proposed is said once: both buttons are old then."""
    if heard.kind is not Kind.ACTION:
        return heard
    shown = await work.beside(heard.action)
    handle = shown.get(heard.action)
    if handle is None or handle.organisation_id != person.organisation_id:
        raise Refused("button.unknown")
    if handle.person_id not in (None, person.id):
        raise Refused("button.not_yours")
    if handle.expires_at <= now:
        raise Refused("button.old")
    if _proposed(shown) and not await work.spend(shown.keys(), now):
        raise Refused("button.old")
    work.acts(f"press {handle.action.partition(' ')[0]}", now, person, heard.platform_key)
    return replace(heard, action=handle.action)


def _proposed(shown: Mapping[str, Handle]) -> bool:
    return proposes([handle.action for _, handle in sorted(shown.items())])


async def answered(work: Work, heard: Inbound, token: str) -> Said | None:
    """The proposal whose button was pressed, without its buttons; None for other cards."""
    asked = await work.post.quoted(heard.address, heard.message) if heard.message else None
    if asked is None or not _proposed(await work.beside(token)):
        return None
    return replace(asked, shown=partial(replace, asked.card, buttons=(), choice=False))


async def note_press(work: Work, heard: Inbound, why: str, own: int | None) -> None:
    """Who pressed what he may not is for the audit log: the route, and the records that it names, unless
    they are another organisation's than his `own`."""
    handle = await work.handle(heard.action)
    if handle is None or handle.organisation_id != (own or handle.organisation_id):
        work.note(own or 0, why)
        return
    route, arguments = route_of(handle.action)
    records = [argument for argument in arguments if RECORD.fullmatch(argument)]
    work.note(handle.organisation_id, why, route=route, records=records)
