"""From the labelled tokens of a sentence to the values of its slots."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Final

from domain.patterns import regex
from language.read.around import REACH, before
from language.read.naming.called import called
from language.read.naming.ends import PEOPLE
from language.read.naming.people import absent, met, stranger, surnamed, together
from language.read.phrases.clocks import working_hour
from language.read.phrases.phones import phones
from language.read.pieces import Amount, Lapse, Piece, Quantity, When
from language.read.sentence.forms import DATE_SLOTS, FORMS
from language.read.sentence.sight import Found, Sight
from language.read.values.absence import MOVED_TO, returns
from language.read.values.below import below_zero
from language.read.values.dated import DENIED, dated, ends, of_a_thing
from language.read.values.digits import count, total
from language.read.values.holding import holding, pieces, priced
from language.read.values.raised import of_another
from language.read.values.standing import asked_for, gone, is_end
from language.read.values.totals import UNWANTED

SEVERAL: Final = frozenset({"people"})
SUBJECTS: Final = frozenset({"deal", "customer", "partner"})
ONE_NAME: Final = frozenset({"customer", "partner", "product", "contact", "competitor"})
FARTHEST: Final = 40  # characters between a name and the one that takes its place
TAKEN_BACK: Final = regex(
    r"不对|说错|写错|哦不|啊不|\b(?:no,? wait|sorry|scratch that|correction|i meant?)\b"
)
OF_VISITS: Final = frozenset({"date", "next_step_date"})
THIRD: Final = frozenset({"contact", "competitor"})
EXCLUDED: Final = regex(
    r"(?:\b(?:all|everything|everyone|any|both)\b.{0,12}\bbut|\bexcept(?: for)?|\bother than|\bapart from|\bbut not|除了?|除开)\s*(?:the )?$"
)
GREETED: Final = regex(r"(?:^|[:>\"“]|\n)\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+$")
GREETED_ZH: Final = regex(
    r"(?:副?总|经理|主任|老师|[工董姐哥]){0,2}[,，]?\s?(?:您好|你好|早上好|上午好|下午好|好(?=[,，!！:：\s]))"
)
SENT_TO: Final = regex(r"(?:收件人|收信人|抄送|主送|(?:^|\n)\W*(?:to|cc|bcc))\s*[:：][^\n]{0,40}$")
HOSTED: Final = regex(
    r"[,!]?\s*(?:many )?(?:thanks|thank you)(?: (?:again|so much|a lot|very much))* for (?:coming|visiting|stopping by|dropping (?:by|in)|your (?:visit|time with us)|the visit)"
)
SIGNED: Final = regex(
    r"[.!?\n]\s*(?:best|(?:kind |best |warm )?regards|cheers|many thanks|thanks)\s*[,\n]\s*$"
)
OF_PAPER: Final = regex(
    r"(?:\bp\.?o\.?|\b(?:order|invoice|contract|quote|offer|ticket|ref(?:erence)?) ?(?:no\b\.?|nr\b\.?|number|#))[ :]*#?$"
    r"|(?:订单|合同|发票|采购单)(?:编号|号码?)[:： ]*$"
)  # before the number of a paper, which is no sum and no deal
STEPS: Final = regex(
    r"\s*(?:(?:different|separate|other|new) (?:sites?|locations?|offices)\b|(?:(?:different|separate|other|new) )?(?:phases?|steps?|instal?ments?|rounds?|stages?|options?|meetings?|projects?|deals?|compan(?:y|ies)|customers?|registrations?|subsidiaries|[期轮步]|(?:不同的?)?(?:项目|单子|客户|地方|厂区?|公司|子公司|分公司))(?![a-z]))"
)
REWARD: Final = regex(
    r"\s*(?:元|块)?的?(?:返[点利]|佣金|奖励|奖金|市场(?:基金|费用)|补贴)|\s+(?:(?:of|in|as) (?:an? )?)?(?:rebates?|spiffs?|bonus|commission|kick-?back|mdf|marketing (?:funds?|money))\b"
)
STANDING: Final = frozenset({"deal.update", "deal.win"})  # of a deal that has its sum
PART: Final = regex(
    r"(?:第?[一二三四1-4]期|首期|首付款?|预付款?|定金|尾款|\b(?:first|second|third|last) (?:phase|batch|instal?lment|part|payment)|\bphase (?:one|two|[1-4])|\bdown ?payment|\bdeposit)[^，,。;；.\d]{0,8}$"
)  # before a sum or a count that is not all of it
CAME: Final = regex(
    r"\b(?:they|he|she|customer|client|it|who)?\s?(?:got|received|has had|had|saw|read|reviewed|presented)\b[^,.;!?]{0,40}\bon\s+$"
)  # before the day of what has been: "they got our proposal on Friday"
THIS_YEAR: Final = regex(r"今年(?!底|内|年底|之?前|以前|[^，,。；;]{0,6}签)")  # 今年再加15台
NOT_THEN: Final = regex(r"\bnot (?:on |this |the )*$|不是(?:这个?|本)?$")
BUT: Final = regex(r"(?: \w+)?,? but\b|[，, ]*(?:而是|是)")
MARKER: Final = regex(r"\d{1,2}\s*(?:[.)）](?!\d)|、)")
ROUND_THE_CLOCK: Final = regex(r"24/7(?!\d)")
NUMBERED: Final = frozenset({"amount", "quantity", "deal"})
BY_TITLE: Final = regex(r"([\u4e00-\u9fff])(?:(?![和跟与及同的])[\u4e00-\u9fff]){1,2}\1$")
SPAN: Final = regex(
    r"(?:\bfrom |\bbetween |\bday )(?P<hour>\d{1,2})(?::00)? ?(?:to|till|until|and|[-–]) ?\d{1,2}(?::\d\d)?(?=\s*(?:$|[,.;!?]\s|[,.;!?]$|(?:please|in|at|for|about|re|on|with)\b))"
)  # how long a visit lasts: "on Friday from 9 to 5", of which it begins at the first
HOUR: Final = regex(
    r"\b(?:make (?:it|that)|rather|better|let's say|let's do)\s+(?P<hour>\d{1,2})(?=\s*(?:$|[,.;!?]\s|[,.;!?]$|please\b|(?:and )?not \d|instead of|if\b))"
)

DAY_HOUR: Final = regex(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?P<hour>[7-9]|1\d)(?= (?:for|with|about|re|to)\b)"
)  # "visit Softline Thursday 11 for pricing"


def filled(seen: Sight, intent: str, found: Found, now: datetime) -> dict[str, object]:
    """The slots of the found stretches: the first of each slot counts, `people` is a list."""
    slots: dict[str, object] = {}
    claimed: set[int] = set()
    ended_at: dict[str, int] = {}
    away = absent(seen, found)
    for at, (slot, start, end) in enumerate(found):
        if start in claimed or passed_over(seen, at, found, away):
            continue  # it holds in the place of another, or is nobody to be noted
        place = holding(seen, intent, slot, start, found)
        claimed.add(place)
        value = priced(seen, start, valued(seen, intent, slot, place, end, now))
        if value is None:
            continue
        last = seen.tokens[end - 1].end
        if slot in SEVERAL:
            slots[slot] = added(slots.get(slot), (value, *together(seen, last)))
        elif slot not in slots or (slot in ONE_NAME and anew(seen, ended_at[slot], start)):
            slots[slot] = value
        ended_at[slot] = last
    people = slots.get("people")
    if isinstance(people, tuple) and (more := surnamed(seen, people)):
        slots["people"] = (*people, *more)
    return met(slots)


def passed_over(seen: Sight, at: int, found: Found, away: frozenset[str]) -> bool:
    """True for whoever is greeted or signs, a surname said once more, a stranger to what is told, and "PO 4711"."""
    slot, start, end = found[at]
    first = seen.tokens[start].start
    if any(begin <= first < stop for begin, stop in phones(seen.text.lower)):
        return True
    if slot in NUMBERED and (
        ROUND_THE_CLOCK.match(seen.text.lower, first - (seen.text.lower[first - 1 : first] == "/") * 3)
        or numbers_a_paper(seen.text.lower, first)
        or numbers_a_line(seen.text.lower, first)
        or (slot == "quantity" and counts_steps(seen.text.lower, seen.tokens[end - 1].end))
        or (slot == "amount" and of_a_reward(seen.text.lower, seen.tokens[end - 1].end))
    ):
        return True
    led = seen.text.lower[: seen.tokens[start].start]
    if slot == "close_date" and (
        CAME.search(led) or THIS_YEAR.match(seen.text.lower, seen.tokens[start].start)
    ):
        return True
    if slot in DATE_SLOTS and NOT_THEN.search(led) and BUT.match(seen.text.lower, seen.tokens[end - 1].end):
        return True
    greeted = GREETED.search(led) or GREETED_ZH.match(seen.text.text, seen.tokens[end - 1].end)
    if slot == "partner" and led.endswith("@"):
        return True  # where a mail comes from
    if slot in THIRD and (greeted or SIGNED.search(led) or SENT_TO.search(led[-REACH:])):
        return True
    if slot in SEVERAL and GREETED.search(led) and HOSTED.match(seen.text.lower, seen.tokens[end - 1].end):
        return True  # it is the speaker who is thanked for his visit
    if slot in SEVERAL and again_by_title(seen, start):
        return True
    return slot in PEOPLE and stranger(seen, slot, at, found, away)


def numbers_a_paper(text: str, place: int) -> bool:
    """True for a number that counts nothing: that of an order."""
    return bool(OF_PAPER.search(before(text, place)))


def counts_steps(text: str, end: int) -> bool:
    """True for a number of what nobody buys: "two phases", 分两期."""
    return bool(STEPS.match(text, end))


def of_a_reward(text: str, end: int) -> bool:
    """True for a sum that a partner is to get, and no deal's: 给15万的返点, "a 5k rebate"."""
    return bool(REWARD.match(text, end))


def numbers_a_line(text: str, place: int) -> bool:
    """True for the number of a line in a list: "3. the amount is 180k"."""
    return bool(MARKER.match(text, place)) and text[:place].rstrip(" ")[-1:] in ("", "\n")


def added(before: object, more: Sequence[object]) -> tuple[object, ...]:
    """The people named before, and those of the others who were not among them."""
    known = before if isinstance(before, tuple) else ()
    return (*known, *(one for one in more if one not in known))


def anew(seen: Sight, end: int, start: int) -> bool:
    """True where what is said between two names takes the first back: RailMind一代 嗯不对 就写RailMind 2."""
    between = seen.text.lower[end : seen.tokens[start].start]
    return len(between) <= FARTHEST and bool(TAKEN_BACK.search(between))


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
            part = intent in STANDING and PART.search(before(seen.text.lower, token.start))
            return None if part else count(token.word)
        if slot == "amount":
            return total(token.word, [piece.value for piece in pieces(seen)])
        return called(seen, slot, start, end)
    value = token.piece.value
    if (
        slot in {"amount", "quantity"}
        and intent in STANDING
        and PART.search(before(seen.text.lower, token.start))
    ):
        return None
    if UNWANTED.match(seen.text.lower, token.piece.end) or of_another(seen.text.lower, token.start):
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


def fits(seen: Sight, intent: str, slot: str, day: Piece, now: datetime) -> bool:
    """False for a day that can't be meant in a slot: an end that is only told, a day gone, a term set to others."""
    text = seen.text.lower
    if slot in OF_VISITS and of_a_thing(text, day):
        return False
    if intent == "deal.extend":
        long = any(isinstance(piece.value, Lapse) for piece in pieces(seen))
        return not ends(seen, day) and (not long or is_end(text, day))
    if intent == "standup.skip" and (MOVED_TO.search(before(text, day.start)) or returns(text, day)):
        return False
    if slot == "close_date":
        return not gone(text, day, now.date())
    return not (intent == "deal.win" and asked_for(text, day))


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
    if "time" not in FORMS[intent] or "time" in slots:
        return {}
    whens = (
        token.piece.value for token in seen.tokens if token.piece and isinstance(token.piece.value, When)
    )
    if at := next((when.at for when in whens if when.at and when.day("ahead") == slots.get("date")), None):
        return {"time": at}
    text = seen.text.lower
    match = None if "quantity" in FORMS[intent] else HOUR.search(text) or SPAN.search(text)
    day = DAY_HOUR.search(text) if match is None and intent == "visit.plan" else None
    if day and not (isinstance(on := slots.get("date"), date) and on.day == int(day["hour"])):
        match = day
    if match is None or not 1 <= int(match["hour"]) <= 23:
        return {}
    return {"time": time(working_hour(int(match["hour"])))}
