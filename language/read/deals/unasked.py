"""A question to a partner that is taken back: "drop the question", 不问了, "they need not answer any more"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_LED: Final = r"(?:(?:no|sorry|wait|actually|ok(?:ay)?|please|well|so|then|and|but)[,.: ]+)*"
_LED_ZH: Final = r"(?:算了|不对|等等|那就?|好了?|就|先|还是|请|麻烦|我们?|[，, 。])*"
_NAME: Final = r"(?P<name>[^,.;:?]{2,60}?)"
_AFTER: Final = r"(?: (?:any ?more|after all|any longer|now|then|please))*(?:[,.;] .{2,60})?"
_AFTER_ZH: Final = r"(?:吧|了|啦|好了)*(?:[，,。 ].{2,40})?"
_ITS: Final = r"(?:the|my|that|this|our)"
_REFERENCE: Final = regex(r"D-\d{4,10}", re.IGNORECASE)
_DROPS: Final = regex(
    rf"{_LED}(?:i(?:'d| would)? (?:like|want) to )?(?:cancel|drop|withdraw|retract|revoke|scrap|undo|forget(?: about)?|never ?mind|take back|pull) {_ITS} question(?: back)?(?: (?:to|about|on|for|of|regarding) {_NAME})?{_AFTER}"
    rf"|{_LED}(?:take|pull) {_ITS} question(?: (?:to|about|on|for|of) {_NAME.replace('name', 'name2')})? back{_AFTER}"
    rf"|{_LED}(?:(?:they|he|she|the partner|{_NAME.replace('name', 'name22')}) (?:do(?:es)?n['’]?t (?:have|need) to|need(?:s)? ?n[o'’]?t|no longer (?:has|have|needs?) to)|no need (?:for (?:them|him|her|the partner) )?to) answer(?: (?:it|that|this|me|us|{_ITS} question))?{_AFTER}"
    rf"|{_LED}(?:i|we) (?:don['’]?t|do not|no longer) need {_ITS} (?:answer|reply)(?: (?:from|on|about) {_NAME.replace('name', 'name222')})?{_AFTER}"
    rf"|{_LED_ZH}(?:{_NAME.replace('name', 'name2222')}的?)?(?:刚才的?|那个|这个|我的)?问题(?:就|先)?(?:撤回|收回|取消|撤销|作废|不用(?:答|回答|答复|回复)?){_AFTER_ZH}"
    rf"|{_LED_ZH}(?:撤回|收回|取消|撤销)(?:对?(?P<name3>[^，,。：:\s]{{2,20}}?)的)?(?:刚才的?|那个|这个|我的)?(?:问题|询问|提问|补充要求|补充信息要求){_AFTER_ZH}"
    rf"|{_LED_ZH}(?:(?P<name4>[^，,。：:\s不别]{{2,20}}?)(?:[这那]一?[个单笔条])?)??(?:就|先)*(?:(?:他们|对方|伙伴|渠道)?(?:不用|不必|别|无需|不要)(?:再)?(?:问(?:他们|她们|对方|伙伴|渠道)?|回答|答复|回复|补充)|不(?:再)?问(?:他们|她们|对方|伙伴|渠道)?)(?:这个问题)?了{_AFTER_ZH}",
    re.IGNORECASE,
)
_OF: Final = frozenset({"customer", "partner"})


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """That a question is dropped, and on whose deal where one is named; None for other sentences."""
    found = _DROPS.fullmatch(said)
    if found is None:
        return None
    name = next(filter(None, found.groups()), "")
    if _REFERENCE.fullmatch(name):
        return "deal.drop", {"deal": name.upper()}
    kind = names.kind(name)
    if found["name22"] and kind not in _OF | {"person"}:
        return None
    return "deal.drop", {kind: name} if kind in _OF else {}
