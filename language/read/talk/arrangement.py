"""How a planned visit is held, and who comes along, told of one that stands: 改成电话会议, 加上李工一起去, "make it a call"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 60  # characters
_OPENS: Final = r"(?:(?:那|就|还是|先|哦|对了|不|不对|算了|ok|no|oh|actually|sorry|wait|and|please|also|let's|we(?:'ll| will)|(?:add|note)(?: that)?(?= [a-z][\w'-]+(?: [\w'-]+)? (?:is |will |'ll )?(?:com|join)))[,， ]*)*"
_BY: Final = r"(?:线上|线下|当面|现场|电话|视频|远程|微信|腾讯会议|钉钉|飞书|zoom|teams)"
_NEW: Final = r"(?:改为|改成|改用|改|换成|换为|换到|换|变成|变|走|用)"
_CALL: Final = r"(?:(?:an? )?(?:(?:video|phone|conference|online|zoom|teams) ?)*(?:call|meeting|conference)|online|remote(?:ly)?|virtual|in person|on ?site|zoom|teams|phone|video)"
HELD: Final = regex(
    rf"{_OPENS}{_NEW}(?:个|一个|在)?(?P<how>{_BY}(?:上)?(?:会议|拜访|沟通|开会|会|聊|谈|见|的)*)(?:吧|了|好了|可以吗)*"
    rf"|{_OPENS}(?:(?:i(?:'ll| will)|we(?:'re going to| are going to))? ?(?:meet|see (?:them|him|her|each other)|do it|go)|(?:it's|it is|it'll be|it will be)) (?P<place>(?:at|in) (?:their|our|his|her|the) (?:new )?(?:offices?|place|site|hq|headquarters?|plant|factory|warehouse|showroom|caf[eé]|restaurant|hotel|airport|booth|stand|canteen)(?: (?:in|on|at) [a-z][\w' -]{{1,24}})?)(?: instead)?"
    rf"|{_OPENS}(?:make (?:it|that|this)|(?:do|have|hold) (?:it|that)|(?:it's|it is|it'll be|it will be)|(?:switch|change|move)(?: it| that)? to)(?: (?:on|by|over|via|as))? (?P<manner>{_CALL})(?: instead)?(?: please)?"
    rf"|{_OPENS}(?:(?:it|that|this|we) (?:was|were|is|will be|met|spoke|talked) |(?:that|it)['’]s )?(?P<alone>online|remote(?:ly)?|virtual(?:ly)?|in person|face[- ]to[- ]face|on ?site|(?:on|over|via|by|through) (?:the |an? )?(?:(?:video|phone|conference|zoom|teams) ?)*(?:zoom|teams|webex|skype|google meet|wechat|phone|telephone|video|call))(?: (?:only|this time|instead|please))*"
    rf"|{_OPENS}(?:这次|当时|都)*是?(?:在|通过|用)?(?P<alone_zh>{_BY}(?:上|里)?(?:会议|拜访|沟通|开会|会|聊|谈|见|开|做)*)(?:的|吧|了)*",
    re.IGNORECASE,
)
ALONG: Final = regex(
    rf"{_OPENS}(?:再|还)?(?:加上|带上|叫上|喊上|拉上|约上|带着|带)(?P<who>[^，,。；;\s]{{1,12}}?)(?:(?:[他她]?也?(?:一起|一块儿?|一同)|也)(?:去|来|参加|过去|参会)?)?(?:吧|了)?"
    rf"|{_OPENS}(?P<too>[^，,。；;\s和跟我]{{1,10}}?)(?:也|会)+(?:一起|一块儿?|跟我)?(?:去|来|参加|过去|参会)(?:的)?(?:吧|了)?"
    rf"|{_OPENS}(?:我)?(?:和|跟|与)(?P<beside>[^，,。；;\s]{{1,10}}?)(?:一起|一块儿?|一同)(?:去|参加|过去|参会)(?:的)?(?:吧|了)?"
    rf"|{_OPENS}(?:i(?:'ll| will)? )?(?:bring|take|include|invite)(?: along)? (?P<along>[a-z][\w' .-]{{1,30}}?)(?: (?:along|too|as well|with me|with us))+"
    rf"|{_OPENS}(?:i(?:'ll| will)? |i'm |i am )?(?:bring(?:ing)?|tak(?:e|ing)|with) (?P<with>(?!(?:it|that|this|them|me|us|you|the|a|an|my|our|their|some|all|care|note|notes|over|back|forward|up|down|off|out|away|time|place|part)\b)[a-z][\w'-]*(?: [A-Z][\w'-]+)?(?: (?:and|&) [a-z][\w'-]*(?: [A-Z][\w'-]+)?)?)"
    rf"|{_OPENS}(?:add|bring|take|include|invite) (?P<added>(?:(?!to\b)[a-z][\w'.-]*)(?: (?!to\b)[a-z][\w'.-]*){{0,2}}) (?:(?:along|too|as well) )?to (?:the|that|this|our|my) (?:visit|meeting|call|appointment|demo)"
    rf"|{_OPENS}(?P<comes>[a-z][\w' .-]{{1,30}}?) (?:is |will |'ll )?(?:com(?:es|ing|e)|join(?:s|ing)?)(?:(?<=joins)|(?<=joining)|(?<=join)|(?<=ing|ins|oin) (?:the |our |my |that )?(?:visit|meeting|call|appointment)(?: (?:on |this |next )?[a-z]+day)?| (?:along|too|as well|with me|with us|me|us))(?: too)?",
    re.IGNORECASE,
)
NOBODY: Final = regex(
    r"(?:你|您|他|她|它|谁|不|没|别|可能|应该|估计|they|he|she|who|nobody|no one|you)\b.*|[你您他她它谁不没别].*",
    re.IGNORECASE,
)

LEADS: Final = regex(rf"{_OPENS}(?:再|还)?(?:加上(?=.+一[起块同]))?", re.IGNORECASE)


def arrangement(text: str) -> str:
    """What is told of how it is held or who comes along, without the words of change; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST:
        return ""
    if held := HELD.fullmatch(said):
        return str(next(filter(None, held.groups())))
    found = ALONG.fullmatch(said)
    if found and (added := found["added"] or found["with"]):
        return f"with {added}"
    who = next(filter(None, found.groups()), "") if found else ""
    return "" if not who or NOBODY.fullmatch(who) else LEADS.sub("", said)


def manner(text: str) -> bool:
    """Whether words tell how one met, or meets, and nothing else: "it was on Zoom", 改线上吧."""
    said = " ".join(text.split()).strip(PAUSES)
    return len(said) <= LONGEST and bool(HELD.fullmatch(said))


def told_at(place: str, text: str) -> bool:
    """True where it is said that one meets at that place: "lunch with Jonas at Vapiano"."""
    return bool(
        place and re.search(rf"\b(?:with|see|meet)\b.*\bat {re.escape(place)}\b", text, re.IGNORECASE)
    )


def left_behind(text: str, name: str) -> bool:
    """True for somebody who does not come along: "visit Softline w/o Petra"."""
    return bool(re.search(rf"\b(?:without|w/o|not with|except) {re.escape(name)}\b", text, re.IGNORECASE))
