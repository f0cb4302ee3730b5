"""Buttons: the action behind a handle, checked again on every press; a press that was refused is noted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from domain.chat import Inbound, Kind, Refused, route_of
from domain.people import Person
from storage.work import Work

RECORD = re.compile(r"[A-Z]-\w{1,15}|\d{1,12}", re.ASCII)  # a button's argument that names a record


async def pressed(work: Work, heard: Inbound, person: Person, now: datetime) -> Inbound:
    """The action behind a button's handle, checked again: known, not too old, and this person's."""
    if heard.kind is not Kind.ACTION:
        return heard
    handle = await work.handle(heard.action)
    if handle is None or handle.organisation_id != person.organisation_id:
        raise Refused("button.unknown")
    if handle.person_id not in (None, person.id):
        raise Refused("button.not_yours")
    if handle.expires_at <= now:
        raise Refused("button.old")
    work.acts(f"press {handle.action.partition(' ')[0]}", now, person, heard.platform_key)
    return replace(heard, action=handle.action)


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
