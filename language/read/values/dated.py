"""What words for days mean in a slot, and to which slot a day belongs that none has taken."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.pieces import Lapse, Looking, Piece, When
from language.read.sentence.forms import DATE_SLOTS
from language.read.sentence.sight import Found, Sight
from language.read.telling.runs import deals_told
from language.read.values.amended import amended
from language.read.values.holding import pieces
from language.read.values.standing import fallen
from language.read.values.stretches import stretch

ONLY: Final = {
    **dict.fromkeys(("deal.list", "visit.list", "pipeline.show", "briefing.show", "task.list"), "period"),
    **dict.fromkeys(("visit.plan", "visit.prepare", "visit.log", "task.add", "deal.win"), "date"),
    "deal.extend": "until",
}
TOO_LONG: Final = frozenset({"quarter", "half", "year"})  # to say of it when a visit was
BACK: Final = frozenset({"visit.log", "deal.win"})
LONG_AGO: Final = 183  # days after which nobody tells that a deal was won: the day is still to come
NEXT: Final = frozenset({"next_step_date"})
DENIED: Final = regex(r"(?:\bnot (?:on |the |on the )?|不是|不在)$")
ENDING: Final = regex(
    r"(?:\b(?:expir(?:es?|ing)|laps(?:es?|ed|ing)|(?:runs?|running) out|ends?|ending)(?: on)?|到期[日是]?|期至)\s*$"
)
ENDED: Final = regex(r"\s*(?:就|要|快|会)*(?:到[期头]|到了|过期|失效|expires?)")
MOVED_FROM: Final = regex(
    r"\b(?:mov(?:e|es|ed|ing)|pull(?:s|ed)?|push(?:es|ed)?|slip(?:s|ped)?|chang(?:e|es|ed)|shift(?:s|ed)?|br(?:ings?|ought)|goes|went)\b[^.;]{0,20}\bfrom\b|提前|提早"
)


def dated(when: When, intent: str, slot: str, text: str, now: datetime) -> date | tuple[date, date] | None:
    """What the words for days mean in this slot of a message (`text`, in small letters); no deal closes "since" a day."""
    if slot == "period":
        return stretch(when, intent, text, now.date())
    if slot == "date" and intent == "standup.skip":
        return when.period("ahead")[0]
    if slot == "date" and intent == "visit.plan" and when.grain in TOO_LONG:
        return None
    if slot == "close_date" and when.bound == "since":
        return None
    if slot == "date" and when.bound == "since" and intent in BACK:
        return when.period("back")[0]
    day = when.day(looking(intent, slot))
    if (
        when.grain == "span"
        and slot == "close_date"
        and when.back[1] >= now.date()
        and MOVED_FROM.search(text)
    ):
        return when.back[1]  # the nearest: "moves up from Jan 31 to Dec 18"
    if slot == "until" and day < now.date():  # of what happened, told beside: "had a demo last week"
        return None
    by_date = when.grain == "day" and not when.fixed
    if intent == "deal.win" and by_date and (now.date() - day).days > LONG_AGO:
        return when.day("ahead")
    return day


def looking(intent: str, slot: str) -> Looking:
    """Whether a slot's days lie ahead or behind where the words leave it open."""
    return "back" if intent in BACK and slot == "date" else "ahead"


def unclaimed(seen: Sight, found: Found, ended: bool = True) -> list[When]:
    """The days and stretches of a message that no slot has taken; those denied, and ends unless `ended`, only where there are no others."""
    taken = {start for _, start, _ in found}
    days = [
        (token.piece, token.piece.value)
        for place, token in enumerate(seen.tokens)
        if place not in taken and token.piece and isinstance(token.piece.value, When)
    ]
    if len(days) > 1:
        wrong = amended(pieces(seen), seen.text.lower)
        days = [(piece, when) for piece, when in days if piece not in wrong]
        days = [one for one in days if not fallen(seen.text.lower, one[0])] or days
    days = [one for one in days if ended or not ends(seen, one[0])] or days
    meant = [when for piece, when in days if not DENIED.search(seen.text.lower[: piece.start])]
    return meant or [when for _, when in days]


DAYS: Final = frozenset({"day", "weekend", "week", "span"})
THEN_ZH: Final = regex(
    r"(?:份|[初中底末]|[上中下]旬|左右|之?前|以?后)*(?:才|再|就|能|会|要|将|可能|可以|开始?)*(?:签|定|招标?|投标|落单|上线|启动|开标|有?预算|采购|下单|决定|立项|付款)"
)
THEN_EN: Final = regex(
    r"\b(?:sign|decide|close|tender|buy|order|start|launch|budget|approve|go live)\w*(?: \w+){0,2}(?: (?:in|by|until|before|around|for))?(?: (?:the )?(?:end of|mid))?\W*$"
)
TOLD_AHEAD: Final = regex(
    r"(?:\b(?:would|should|will|shall|going to|about to|expect\w*|plan(?:s|ning)|hop(?:es?|ing)|wants?)|\b(?:he|she|they|it|we)['’](?:d|ll)) (?!have\b)[^.;:,!?]*$"
)

OF_A_THING: Final = regex(
    r"(?:['’]s)? (?:promo\w*|pric(?:es?|ing)|price ?lists?|campaigns?|offers?|forecasts?|numbers|figures|targets?|quotas?|results|reports?|reviews?|qbr"
    r"|newsletters?|invoices?|orders?|budgets?|rebates?|bonus\w*|catalog\w*|roadmaps?|releases?|launch\w*|fairs?|trade shows?|events?|webinars?|batch\w*"
    r"|shipments?|deliver\w*|renewals?|payments?|sales|plans?|statements?|workshops?|kick-?offs?)\b"
    r"|份?的(?:[\u4e00-\u9fff]{0,2})?(?:促销|活动|价格?|政策|返[利点]|预[测算]|数[字据]|报[表价告]|账单|发票|目标|培训|新品|计划|大会|展会?|订单|业绩|方案)"
)


def of_a_thing(text: str, piece: Piece) -> bool:
    """True for a month or more that says of which thing is spoken, and no day: "about the June promo", 六月的促销."""
    long = isinstance(piece.value, When) and piece.value.grain not in DAYS
    return long and bool(OF_A_THING.match(text, piece.end))


def left_over(
    seen: Sight, intent: str, slots: Mapping[str, object], found: Found, now: datetime
) -> dict[str, object]:
    """The only day of a message belongs to the only slot for a day, where it lies on that slot's side of now.

    The day that a protection ends is not the day until which it shall be longer, nor is any beside a length of time.
    """
    slot = ONLY.get(intent)
    days = unclaimed(seen, found, ended=False)
    if slot == "until" and any(ends(seen, piece) or isinstance(piece.value, Lapse) for piece in pieces(seen)):
        return {}
    if slot == "until" and len(days) > 1:  # "until 30 June please, their board meets in May"
        days = [when for when in days if when.bound == "until"]
    if (
        not slot
        or slot in slots
        or len(days) != 1
        or any(one in DATE_SLOTS and one not in NEXT for one in slots)
    ):
        return {}
    when = days[0]
    if when.grain != "day" and not NEXT.isdisjoint(slots):
        return {}
    if slot == "date" and any(one.value is when and of_a_thing(seen.text.lower, one) for one in pieces(seen)):
        return {}
    if intent == "visit.log" and to_come(seen, when):
        return {}
    if intent == "visit.log" and (when.grain in TOO_LONG or (when.fixed and when.period()[0] > now.date())):
        return {}
    value = dated(when, intent, slot, seen.text.lower, now)
    return {} if value is None else {slot: value}


def to_come(seen: Sight, when: When) -> bool:
    """True for a day by which, or on which, others are to do something, as they told: 客户五月才能签, "they'd
    sign by May 20"; of a day that may be the visit's own, only where the words say so."""
    text = seen.text.lower
    said = [piece for piece in pieces(seen) if piece.value is when]
    if any(start <= one.start < end for start, end in deals_told(seen) for one in said):
        return True
    ends = when.bound == "by" or (when.bound == "until" and not seen.text.chinese)  # 10日到云轩: went there
    if ends or any(TOLD_AHEAD.search(before(text, one.start)) for one in said):
        return True
    verb = any(THEN_ZH.match(text, one.end) or THEN_EN.search(before(text, one.start)) for one in said)
    return verb and when.grain not in DAYS


def ends(seen: Sight, piece: Piece) -> bool:
    """True for a day on which something is said to run out."""
    text = seen.text.lower
    return isinstance(piece.value, When) and bool(
        ENDING.search(before(text, piece.start)) or ENDED.match(text, piece.end)
    )
