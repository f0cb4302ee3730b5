"""From the labelled tokens of a sentence to the values of its slots."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from domain.patterns import regex
from language.read.amended import amended
from language.read.around import REACH, before
from language.read.below import below_zero
from language.read.digits import count, total
from language.read.ends import bounds
from language.read.holding import holding, pieces, priced
from language.read.people import absent, met, stranger, surnamed, together
from language.read.phrases.clocks import working_hour
from language.read.pieces import Amount, Lapse, Looking, Piece, Quantity, When
from language.read.placed import placed, places
from language.read.sentence.forms import DATE_SLOTS, FORMS
from language.read.sentence.sight import Sight
from language.read.standing import asked_for, fallen, gone, is_end
from language.read.stretches import stretch
from language.read.totals import UNWANTED
from language.read.trimmed import trimmed
from language.read.wordlists.lists import chinese_words

Found = Sequence[tuple[str, int, int]]
DAYS: Final = {"day": 1, "workday": 1, "week": 7}
ONLY: Final = {
    **dict.fromkeys(("deal.list", "visit.list", "pipeline.show", "briefing.show", "task.list"), "period"),
    **dict.fromkeys(("visit.plan", "visit.prepare", "visit.log", "task.add", "deal.win"), "date"),
    "deal.extend": "until",
}
TOO_LONG: Final = frozenset({"quarter", "half", "year"})  # to say of it when a visit was
BACK: Final = frozenset({"visit.log", "deal.win"})
LONG_AGO: Final = 183  # days after which nobody tells that a deal was won: the day is still to come
WEEKS: Final = 21  # days by which a weekday may stand before the first day of an absence
UNTIL: Final = ("until", "till", "til", "untill", "through", "up to", "到", "至")
SEVERAL: Final = frozenset({"people"})
SUBJECTS: Final = frozenset({"deal", "customer", "partner"})
FIRMS: Final = frozenset({"customer", "partner", "competitor"})
STOPS: Final = frozenset('.!?。！？\n>-–—"“')
PEOPLE: Final = frozenset({"people", "contact"})
THERE: Final = ("那边", "那儿", "那块", "那头", "这边", "当地")
DEPARTMENTS: Final = ("部的", "科的", "处的", "室的", "部门")
NEXT: Final = frozenset({"next_step_date"})
ONE_NAME: Final = frozenset({"customer", "partner", "product", "contact", "competitor"})
FARTHEST: Final = 40  # characters between a name and the one that takes its place
TAKEN_BACK: Final = regex(
    r"不对|说错|写错|哦不|啊不|\b(?:no,? wait|sorry|scratch that|correction|i meant?)\b"
)
THIRD: Final = frozenset({"contact", "competitor"})
DENIED: Final = regex(r"(?:\bnot (?:on |the |on the )?|不是|不在)$")
EXCLUDED: Final = regex(
    r"(?:\b(?:all|everything|everyone|any|both)\b.{0,12}\bbut|\bexcept(?: for)?|\bother than|\bapart from|\bbut not|除了?|除开)\s*(?:the )?$"
)
ENDING: Final = regex(
    r"(?:\b(?:expir(?:es?|ing)|laps(?:es?|ed|ing)|(?:runs?|running) out|ends?|ending)(?: on)?|到期[日是]?|期至)\s*$"
)
ENDED: Final = regex(r"\s*(?:就|要|快|会)*(?:到期|过期|失效|expires?)")
GREETED: Final = regex(r"(?:^|[:>\"“]|\n)\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+$")
HOSTED: Final = regex(
    r"[,!]?\s*(?:many )?(?:thanks|thank you)(?: (?:again|so much|a lot|very much))* for (?:coming|visiting|stopping by|dropping (?:by|in)|your (?:visit|time with us)|the visit)"
)
SIGNED: Final = regex(
    r"[.!?\n]\s*(?:best|(?:kind |best |warm )?regards|cheers|many thanks|thanks)\s*[,\n]\s*$"
)
REGION: Final = regex(
    r"(?:the )?(?:benelux|dach|emea|apac|latam|mena|anz|asean|gcc|cee|uki|nordics?|iberia|baltics?|balkans?|europe|asia|africa|americas?|oceania"
    r"|(?:north|south|east|west|central|northern|southern|eastern|western|midwest)(?:[ -]?(?:east|west|america|europe|asia|africa|china|germany))?"
    r"|(?:华[东南西北中]|[东西][南北])(?:大区|地区|区域|片区|区)?|大湾区|长三角|珠三角)",
    re.IGNORECASE,
)
BY_TITLE: Final = regex(r"([\u4e00-\u9fff])(?:(?![和跟与及同的])[\u4e00-\u9fff]){1,2}\1$")
VERSION: Final = regex(
    r"(?<=[A-Za-z]) (?:\d|\d\.\d)(?=$|[\s，。;；、）)]|[.,](?:\s|$))(?! ?(?:x|units?|seats?|lic\w*|pcs|[台套个件]))"
    r"|(?<=[A-Za-z\d]) ?(?:标准|企业|专业|旗舰|高级|基础|入门)版"
)  # RailMind 2, GateWatch 企业版
SLASHED: Final = regex(r"(?: ?[AIKP])?/S(?![\w/])")  # Novo A/S
MOVED_FROM: Final = regex(
    r"\b(?:mov(?:e|es|ed|ing)|pull(?:s|ed)?|push(?:es|ed)?|slip(?:s|ped)?|chang(?:e|es|ed)|shift(?:s|ed)?|br(?:ings?|ought)|goes|went)\b[^.;]{0,20}\bfrom\b|提前|提早"
)
AGAIN: Final = regex(r"\s*(?:再|就|我|就能)?(?:正常|照常|恢复|回来|回公司|回岗|复工)")
BACK_ON: Final = regex(r"\bback (?:in |at work |again )?(?:on )?$")
MOVED_TO: Final = regex(
    r"(?:[推改挪移](?:到|至)?|\b(?:moved?|push(?:ed)?|resched\w+|postponed?)(?: \w+){0,3} to (?:the )?)$"
)
HOUR: Final = regex(
    r"\b(?:make (?:it|that)|rather|better|let's say|let's do)\s+(?P<hour>\d{1,2})(?=\s*(?:$|[,.;!?]\s|[,.;!?]$|please\b|(?:and )?not \d|instead of|if\b))"
)
CLOSES: Final = regex(r"[)）]")


def filled(seen: Sight, intent: str, found: Found, now: datetime) -> dict[str, object]:
    """The slots of the found stretches: the first of each slot counts, `people` is a list."""
    slots: dict[str, object] = {}
    claimed: set[int] = set()
    ended_at: dict[str, int] = {}
    away = absent(seen, found)
    for at, (slot, start, end) in enumerate(found):
        if start in claimed:
            continue  # it holds in the place of another
        before = seen.text.lower[: seen.tokens[start].start]
        if slot in THIRD and (GREETED.search(before) or SIGNED.search(before)):
            continue  # who is greeted or signs is no third person
        if (
            slot in SEVERAL
            and GREETED.search(before)
            and HOSTED.match(seen.text.lower, seen.tokens[end - 1].end)
        ):
            continue  # it is the speaker who is thanked for his visit
        if slot in SEVERAL and again_by_title(seen, start):
            continue
        if slot in PEOPLE and stranger(seen, slot, at, found, away):
            continue
        place = holding(seen, intent, slot, start, found)
        claimed.add(place)
        value = priced(seen, start, valued(seen, intent, slot, place, end, now))
        if value is None:
            continue
        if slot in SEVERAL:
            others = slots.get(slot, ())
            if isinstance(others, tuple):
                more = (value, *together(seen, seen.tokens[end - 1].end))
                slots[slot] = (*others, *(one for one in more if one not in others))
        elif slot not in slots or (slot in ONE_NAME and anew(seen, ended_at[slot], start)):
            slots[slot] = value
        ended_at[slot] = seen.tokens[end - 1].end
    people = slots.get("people")
    if isinstance(people, tuple) and (more := surnamed(seen, people)):
        slots["people"] = (*people, *more)
    return met(slots)


def anew(seen: Sight, end: int, start: int) -> bool:
    """True where what is said between two names takes the first back: RailMind一代 嗯不对 就写RailMind 2."""
    between = seen.text.lower[end : seen.tokens[start].start]
    return len(between) <= FARTHEST and bool(TAKEN_BACK.search(between))


def closed(name: str, behind: str) -> str:
    """A name with the bracket that it opens: Kion (China), 凯傲叉车(中国)."""
    opened = name.count("(") + name.count("（") > name.count(")") + name.count("）")
    return name + ("）" if "（" in name else ")") if opened and CLOSES.search(behind) else name


def again_by_title(seen: Sight, start: int) -> bool:
    """True for a surname said once more right behind its name, as people are called: 陈静陈总."""
    at = seen.tokens[start].start
    return bool(BY_TITLE.search(seen.text.text[max(0, at - 3) : at + 1]))


def valued(seen: Sight, intent: str, slot: str, start: int, end: int, now: datetime) -> object:
    """The value of one stretch, None where its words give none."""
    token = seen.tokens[start]
    if slot in SUBJECTS and EXCLUDED.search(before(seen.text.lower, token.start)):
        return None
    if token.piece is None:
        if below_zero(seen.text.lower, token.start):
            return None
        if slot == "quantity":
            return count(token.word)
        if slot == "amount":
            return total(token.word, [piece.value for piece in pieces(seen)])
        return called(seen, slot, start, end)
    value = token.piece.value
    if UNWANTED.match(seen.text.lower, token.piece.end):
        return None
    if isinstance(value, When):
        if slot not in DATE_SLOTS or not fits(seen, intent, slot, token.piece, now):
            return None
        return dated(value, intent, slot, seen.text.lower, now)
    if isinstance(value, Quantity):
        return value.count
    if isinstance(value, Amount | time):
        return value
    return str(value) if slot == "deal" else None


def elsewhere(slot: str, name: str, after: str) -> bool:
    """True for what is no firm: a place (哈尔滨那边), or a department (资讯部的)."""
    place = name in places() and (slot == "competitor" or after.startswith(THERE))
    return place or (after.startswith(DEPARTMENTS) and name in chinese_words())


def called(seen: Sight, slot: str, start: int, end: int) -> str | None:
    """The name in a stretch, None where it is that of a place."""
    text = seen.text.text
    first, last = bounds(seen, slot, start, end)
    if slot not in FIRMS:
        name = trimmed(seen.text.source(first, last), slot)
        version = VERSION.match(text, last) if slot == "product" else None
        if (
            not name
            or (slot in PEOPLE and name in places())
            or (slot == "owner" and region(seen, start, name))
        ):
            return None
        return f"{name}{version[0]}" if version else name
    legal = SLASHED.match(text, last)
    name = placed(
        trimmed(seen.text.source(first, legal.end() if legal else last), slot), text[last : last + REACH]
    )
    name = closed(name, text[last - 1 : last + 2])
    if not name or region(seen, start, name) or elsewhere(slot, name, text[last : last + REACH]):
        return None
    return f"The {name}" if articled(seen, start) else name


def region(seen: Sight, start: int, name: str) -> bool:
    """True for a part of the world, unless a company is known by its name."""
    kind = seen.known[start][2:]
    return kind == "territory" or (kind not in FIRMS and bool(REGION.fullmatch(name)))


def fits(seen: Sight, intent: str, slot: str, day: Piece, now: datetime) -> bool:
    """False for a day that can't be meant in a slot: an end that is only told, a day gone, a term set to others."""
    text = seen.text.lower
    if intent == "deal.extend":
        long = any(isinstance(piece.value, Lapse) for piece in pieces(seen))
        return not ends(seen, day) and (not long or is_end(text, day))
    if intent == "standup.skip" and (MOVED_TO.search(before(text, day.start)) or returns(text, day)):
        return False
    if slot == "close_date":
        return not gone(text, day, now.date())
    return not (intent == "deal.win" and asked_for(text, day))


def articled(seen: Sight, start: int) -> bool:
    """True for a name that is written with its article in the middle of a sentence: "customer is The Body Works"."""
    place = start if seen.words[start] == "the" else start - 1
    if place < 1 or seen.words[place] != "the" or seen.words[place - 1] in STOPS:
        return False
    token = seen.tokens[place]
    return seen.text.source(token.start, token.end) == "The"


def looking(intent: str, slot: str) -> Looking:
    """Whether a slot's days lie ahead or behind where the words leave it open."""
    return "back" if intent in BACK and slot == "date" else "ahead"


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
    if intent == "visit.log" and (when.grain in TOO_LONG or (when.fixed and when.period()[0] > now.date())):
        return {}
    value = dated(when, intent, slot, seen.text.lower, now)
    return {} if value is None else {slot: value}


def referred(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The only deal that a message names by its number, where no words before it took it."""
    deals = [piece for piece in pieces(seen) if piece.kind == "deal"]
    if intent == "deal.reject" or "customer" in slots:
        return {}  # the other deal of a conflict: 拒掉迈为，跟D-6600重
    if "deal" not in FORMS[intent] or "deal" in slots or len(deals) != 1:
        return {}
    words = before(seen.text.lower, deals[0].start)
    return {} if DENIED.search(words) or EXCLUDED.search(words) else {"deal": str(deals[0].value)}


def hour(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The time of "in 20 minutes", and of "make it 10 not 9" where nothing else is numbered in the form."""
    if "time" not in FORMS[intent] or "quantity" in FORMS[intent] or "time" in slots:
        return {}
    whens = (
        token.piece.value for token in seen.tokens if token.piece and isinstance(token.piece.value, When)
    )
    if at := next((when.at for when in whens if when.at and when.day("ahead") == slots.get("date")), None):
        return {"time": at}
    match = HOUR.search(seen.text.lower)
    if match is None or not 1 <= int(match["hour"]) <= 23:
        return {}
    return {"time": time(working_hour(int(match["hour"])))}


def ends(seen: Sight, piece: Piece) -> bool:
    """True for a day on which something is said to run out."""
    text = seen.text.lower
    return isinstance(piece.value, When) and bool(
        ENDING.search(before(text, piece.start)) or ENDED.match(text, piece.end)
    )


def absence(seen: Sight, now: datetime) -> dict[str, object]:
    """The first and, where it is another, the last day of an absence: named days, a stretch, or a length."""
    text = seen.text.lower
    again = [
        ("", at, at + 1) for at, token in enumerate(seen.tokens) if token.piece and returns(text, token.piece)
    ]
    days = unclaimed(seen, [*_moved_to(seen), *again])
    if not days:
        return {}
    start = days[0].period("ahead")[0]
    if len(days) == 1 and _open_ended(seen):
        return {"date": now.date(), **({"until": start} if start > now.date() else {})}
    last = [days[0].period("ahead")[1], *(after(start, when) for when in days[1:2])]
    last.extend(start + timedelta(days=long - 1) for long in lengths(seen))
    back = [token.piece.value for _, at, _ in again if (token := seen.tokens[at]).piece]
    if back and last[-1] == start and isinstance(back[0], When):
        last.append(after(start, back[0]) - timedelta(days=1))
    slots: dict[str, object] = {"date": max(start, now.date()) if days[0].grain == "week" else start}
    if last[-1] > start:
        slots["until"] = last[-1]
    return slots


def returns(text: str, day: Piece) -> bool:
    """True for a day on which somebody is there again: 后天正常, "back on Thursday"."""
    return bool(AGAIN.match(text, day.end) or BACK_ON.search(before(text, day.start)))


def _moved_to(seen: Sight) -> Found:
    """The days to which something else is moved: 周四的会推到下周."""
    text = seen.text.lower
    return [
        ("", place, place + 1)
        for place, token in enumerate(seen.tokens)
        if token.piece and MOVED_TO.search(before(text, token.start))
    ]


def after(start: date, when: When) -> date:
    """The last day of an absence; a weekday is the one that follows its first day."""
    end = when.day("ahead")
    early = (start - end).days if when.grain == "day" and not when.fixed else 0
    return end + timedelta(days=7 * -(-early // 7)) if 0 < early <= WEEKS else end


def _open_ended(seen: Sight) -> bool:
    """Whether the first day is the end of a stretch that begins now ("until Friday", 休到周五)."""
    at = next(n for n, token in enumerate(seen.tokens) if token.piece and isinstance(token.piece.value, When))
    before = "".join(token.word for token in seen.tokens[max(at - 2, 0) : at])
    piece = seen.text.source(seen.tokens[at].start, seen.tokens[at].end).lower()
    return before.endswith(UNTIL) or piece.startswith(UNTIL)


def lengths(seen: Sight) -> list[int]:
    """The lengths of time that a message names, in days."""
    values = (token.piece.value for token in seen.tokens if token.piece)
    return [
        int(value.count) * DAYS[value.unit]
        for value in values
        if isinstance(value, Lapse) and value.unit in DAYS and value.count >= 1
    ]
