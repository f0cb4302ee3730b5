"""Read one message: as one request, or the first of several that it makes."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from itertools import chain, islice
from typing import Final

from domain.patterns import regex
from language.read.bare import opened
from language.read.certainty import CLEAR, SHOWN, SURE
from language.read.denials import denied
from language.read.led import unintroduced, with_because
from language.read.names import NO_NAMES, Names
from language.read.naming.run_on import set_apart
from language.read.normal import normal
from language.read.parting.announced import unannounced
from language.read.parting.behind import BEHIND, told_ahead
from language.read.parting.counted import uncounted
from language.read.parting.heads import forwarded, unheaded
from language.read.parting.itemised import itemised
from language.read.parting.listed_deals import dealt
from language.read.parting.lists import (
    Parted,
    again,
    carried,
    clauses,
    may_list,
    shared,
    told_apart,
    with_firms,
)
from language.read.parting.on_lines import on_lines
from language.read.parting.onward import after_all, visited
from language.read.parting.others import contrasted, instead, others, spared
from language.read.parting.paired import Read, first_of_terse, first_of_two
from language.read.parting.reminders import reminded_at, reminded_last, reminders
from language.read.parting.twofold import besides, looks, reminds, seams, with_them
from language.read.reading import Reading
from language.read.sentence.forms import ON_DEALS, READING, STEERING, WRITING
from language.read.sentence.sight import Sight
from language.read.sentences import question
from language.read.single import LONGEST, read_one, read_whole
from language.read.talk.what_he_did import visits_asked
from language.read.telling.ended import before_after
from language.read.telling.happened import CALLS
from language.read.telling.missed import missed
from language.read.telling.moved_visit import moved_visit
from language.read.telling.not_marked import not_marked
from language.read.tongue import language_of
from language.read.values.days_away import days_away
from language.read.values.next_week import of_next_week
from language.read.values.restated import restated
from language.read.values.two_months import apart as months_apart

MOST_SEAMS: Final = 3
MOST_LISTS: Final = 6
LISTED: Final = {  # what names others besides: in its own text, or in its fields
    "visit.log": (with_firms, told_apart, shared, carried), "visit.plan": (with_firms, told_apart, shared, carried, clauses, again), "task.add": (carried, reminders), "deal.register": (dealt, shared, carried),
}  # fmt: skip
DATED: Final = frozenset({"visit.plan", "task.add"})
SUBJECTS: Final = ("deal", "customer", "partner")
WHOLE: Final = frozenset({"standup.answer", "none", *STEERING})  # never parted
WORDY: Final = frozenset({"visit.log", "task.add"})  # whose own text may hold what sounds like a request
REGISTERS_THIS: Final = regex(
    r"[\d万千百kw]\s*[，,。；;]\s*(?:这[个单家]|那就|麻烦|请|先|就)*(?:[帮给替]我们?)?把?(?:这[个单]项?目?)?(?:报备|登记)(?:上|一?下|了)?(?:吧|谢谢)*[，,。；;!！]"
)  # behind a sum: a meeting told before it is how it came about
TOGETHER: Final = regex(
    r"(?<=下周|星期|礼拜)(?=一起(?:去|过去|拜访|走访|见|聊|谈|吃|喝|跑|开|跟|和|约)(?!出差))"
)  # 下周|一起去: no Monday
ONWARD: Final = regex(
    r"^(?!.*提醒)(?P<before>[^。；;？?]{0,20}?)(?P<day>[明后今]天|[下这本]?(?:周|星期|礼拜)[一二三四五六日天])(?P<told>[^。；;？?]{4,60}?)[，,]?(?:然后|接着|完了再|再)(?P<then>(?:[上下]午|中午|晚上|傍晚)[\d一二两三四五六七八九十:：]{1,5}点?半?(?:去|到|拜访|约))"
)  # 明天上午去云轩，然后下午两点去佳都: both tomorrow
_STEP: Final = r"(?:approve|reject|decline|withdraw|extend)"
ABANDONED: Final = regex(
    rf"\b(?:i|we) (?:was|were|had been|wanted|meant) (?:about |going |planning |tempted |inclined )?to {_STEP} (?P<which>[^,.;]{{1,40}}?)(?= (?:but|until)\b.*\b{_STEP} it\b)",
    re.IGNORECASE,
)  # "I was going to reject D-7732 but Tom explained it, so approve it"
DENIED_STEP: Final = regex(
    r"\W*(?:(?:please|pls|no|请|麻烦|先)[,， ]*)*(?:don['’]?t|do not|i don['’]?t want to|不要|不用|别|不是(?:要|想)?|不(?:想|打算))\s*(?P<step>[^，,。;；.!]{2,40})[，,。;；.!]",
    re.IGNORECASE,
)  # before what is asked instead
INSTEAD: Final = "visit.plan"  # of a visit that was missed
DOUBTFUL: Final = 0.5
PART: Final = 0.4  # of a visit among others


def understand(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> Reading:
    """Read one message; `now` is the moment in the speaker's own zone, `role` one of rep, lead, partner.

    Of a message with two requests the first is read, and the second is the reading's `rest`.
    """
    text = unheaded(text[:LONGEST])
    instead = missed(text, now)
    whole = _understood(instead or text, now, role, names)
    if instead == "" and whole.intent in WRITING:
        return Reading("none", {}, DOUBTFUL, language_of(text), guess=INSTEAD, likely=(INSTEAD,))
    if whole.intent in ON_DEALS and whole.slots.keys().isdisjoint(("deal", "customer")):
        return of_the_denied(text, whole, partial(read_one, now=now, role=role, names=names))
    if whole.intent == "none" and (anew := moved_visit(text)):
        return _understood(anew, now, role, names)
    if not (said := forwarded(text)):
        return whole
    told = _understood(said, now, role, names)
    return whole if whole.intent == told.intent == "deal.register" else told  # its sender may be the contact


def _understood(text: str, now: datetime, role: str, names: Names) -> Reading:
    """The same of a message without a head."""
    read: Read = cache(partial(read_one, now=now, role=role, names=names))  # a part may come up twice
    text = unintroduced(ABANDONED.sub(r"\g<which>", text), read)
    kept = restated(_written_out(before_after(CALLS.sub("", on_lines(text)))), now)
    whole, weighed = read_whole(kept, now, role, names)
    if asked := framed(kept, whole, read, now):
        return asked
    if whole.intent == "deal.register" and REGISTERS_THIS.search(kept):
        return whole
    if whole.intent in WHOLE:
        return in_one(kept, whole, read)
    if met := after_all(kept, whole, read) or visited(kept, whole, read) or away_behind(kept, whole, read):
        return met
    for first, onward in islice(seams(kept), MOST_SEAMS):
        before = read(first)
        if not stands(before, onward):
            continue
        second = with_them(onward, str(before.slots.get("partner") or ""))
        after = read(second)
        ordered = after.intent in ON_DEALS and {"deal", "customer"} & after.slots.keys()
        aside = (question(second) and after.intent not in WRITING) or (
            ordered and besides(kept, first, onward)
        )
        aside = aside or elsewhere(before, after) or reminds(second) or orders_too(first, after)
        aside = aside or (before.intent, after.intent) == ("deal.withdraw", "deal.register")
        if before.intent == whole.intent and whole.intent in WORDY and not aside:
            continue
        if (sure_request(after) or goes_there(after) or looks_there(before, after)) and two_of_them(
            before, after
        ):
            return replace(before, rest=second)
    if whole.intent not in WRITING and (shown := two_looks(kept, read)):
        return shown
    if weighed and (meant := of_the_next(weighed.sight, whole, read)):
        return meant
    if weighed and (meant := of_the_other(weighed.sight, whole, read)):
        return meant
    if not weighed:
        return whole
    in_list = first_of_terse(kept, whole.intent, weighed.sight, read, least=3)
    in_list = in_list or (first_of_list(weighed.sight, whole, read) if may_list(kept) else None)
    in_list = in_list or first_of_terse(kept, whole.intent, weighed.sight, read)
    return in_list or first_of_two(kept, whole.intent, weighed.sight, read) or whole


def in_one(text: str, whole: Reading, read: Read) -> Reading:
    """What is read as one: an update without what is asked for behind it, and talk that holds two looks."""
    if whole.intent == "standup.answer":
        return beside_update(text, whole, read)
    return (two_looks(text, read) if whole.intent == "none" else None) or whole


def beside_update(text: str, whole: Reading, read: Read) -> Reading:
    """A standup's update, parted from a leave or a reminder that is asked for behind it: …，另外明天请假一天."""
    for first, onward in islice(seams(text), MOST_SEAMS):
        after = read(onward)
        asked = reminds(onward) or (after.intent == "standup.skip" and after.slots)
        if asked and sure_request(after) and (before := read(first)).intent == whole.intent:
            return replace(before, rest=onward)
    return whole


def _written_out(text: str) -> str:
    """A message with its days and its short words in full, and without the number of those who are named."""
    text = ONWARD.sub(
        r"\g<before>\g<day>\g<told>，\g<day>\g<then>", TOGETHER.sub("，", not_marked(text)), count=1
    )
    text = set_apart(with_because(uncounted(unannounced(text))))
    return visits_asked(of_next_week(days_away(months_apart(text))))


def framed(text: str, whole: Reading, read: Read, now: datetime) -> Reading | None:
    """The request that words around it keep apart: an item of a list, what a reminder behind it is of, what a
    greeting leads to; None where there are none."""
    if whole.intent != "standup.answer" and (one := itemised(text, read, item)):
        return one
    if soon := told_ahead(text, read, now):
        return soon
    if whole.intent in ON_DEALS | {"task.add", "visit.plan", "none"} and (task := reminded_last(text)):
        return read(task)
    if whole.intent in {"task.add", "none"} and (task := reminded_at(text)):
        return read(task)
    behind = BEHIND.get(whole.intent)
    return behind(text, read) if behind else None


def away_behind(text: str, whole: Reading, read: Read) -> Reading | None:
    """The leave that is told behind something to do, whose day is none of it: "call Lars tomorrow. also I'm off on
    Friday"."""
    for first, onward in islice(seams(text), MOST_SEAMS) if whole.intent == "standup.skip" else ():
        after = read(onward)
        away = after.intent == "standup.skip" and sure_request(after) and after.slots != whole.slots
        if away and read(first).intent == "none":
            return replace(after, rest=first)
    return None


def elsewhere(before: Reading, after: Reading) -> bool:
    """True where a visit to another partner follows what was told: 今天见了云轩，聊了返点，明天10点去长江智联."""
    partner = after.slots.get("partner")
    return after.intent == "visit.plan" and partner not in (None, before.slots.get("partner"))


def stands(before: Reading, onward: str) -> bool:
    """True where the first part of a message is a request: clearly, with its day and hour, or with a reminder or the order to log a visit behind."""
    timed = before.intent == "visit.plan" and {"date", "time"} <= before.slots.keys()
    if sure_request(before) or (timed and before.confidence >= SHOWN):
        return True
    led = reminds(onward) or opened(normal(onward).lower).startswith("visit.")
    return led and (shown_first(before, SURE) or hinted(before))


def two_of_them(before: Reading, after: Reading) -> bool:
    """True for two requests of their own kinds, for two that are planned, each with its day and the second with
    another partner: "call Jonas tomorrow at 3 and visit Pinnacle on Monday", or for a deal and a customer that is
    looked up."""
    planned = elsewhere(before, after) and before.intent == "visit.plan"
    dated = "date" in before.slots and "date" in after.slots
    looked_up = after.intent == "deal.status" and after.slots.get("customer") != before.slots.get("customer")
    return before.intent != after.intent or (planned and dated) or looked_up


def goes_there(after: Reading) -> bool:
    """True for a visit with its partner and its day, told in few words: "I'll see Softline tomorrow"."""
    whole = after.intent == "visit.plan" and {"partner", "date"} <= after.slots.keys()
    return whole and after.confidence >= SHOWN


def looks_there(before: Reading, after: Reading) -> bool:
    """True for another customer to be looked at, named in few words behind one: 看下三一的进度，再查一下徐工."""
    named = after.slots.get("customer") not in (None, before.slots.get("customer"))
    return before.intent in READING and after.intent == "deal.status" and named and after.confidence >= PART


def orders_too(first: str, after: Reading) -> bool:
    """True where the order to log a visit is followed by one on a deal that is named: "log a visit to Softline
    yesterday and register Otto Group"."""
    ordered = opened(normal(first).lower).startswith("visit.")
    return ordered and after.intent.startswith("deal.") and bool({"deal", "customer"} & after.slots.keys())


def shown_first(reading: Reading, least: float = SHOWN) -> bool:
    """True for something to be shown, which a reminder after it does not take in."""
    return reading.intent in READING and reading.confidence >= least


def hinted(reading: Reading) -> bool:
    """True for a step on a deal, or a visit that was made, told in few words: "Kaufmann 20k", "met Jonas today"."""
    return reading.intent in ON_DEALS | {"visit.log"} and reading.confidence >= SHOWN


def item(reading: Reading) -> bool:
    """True where an item of a list is a request: clearly, or a step on a deal in few words."""
    return listed(reading) or hinted(reading)


def visit(reading: Reading) -> bool:
    """The same where the whole tells of visits: one with its partner and its day is one, however few the words."""
    told = {"partner", "date"} <= reading.slots.keys() and reading.confidence >= PART
    return item(reading) or (reading.intent == "visit.log" and told)


def both(parts: Parted, read: Read, fits: Callable[[Reading], bool]) -> tuple[Reading, Reading] | None:
    """Two parts of a message as they are read, where both fit; the second is not read where the first does not."""
    before = read(parts[0])
    after = read(parts[1]) if fits(before) else None
    return (before, after) if after and fits(after) else None


def two_looks(text: str, read: Read) -> Reading | None:
    """The first of two things to be shown; None where there are no two."""
    shown = partial(shown_first, least=SHOWN if text.isascii() else CLEAR)
    for parts in islice(looks(text), MOST_SEAMS):
        if found := both(parts, read, shown):
            before, after = found
            if before.intent != after.intent or apart(before, after, text.lower()):
                return replace(before, rest=parts[1])
    return None


def of_the_next(sight: Sight, whole: Reading, read: Read) -> Reading | None:
    """The request where it is denied of one thing and meant of the next."""
    for text in islice(instead(sight), MOST_SEAMS):
        after = read(text)
        differs = after.intent != whole.intent or apart(whole, after, sight.text.original.lower())
        if after.intent in WRITING and after.confidence >= SHOWN and differs:
            return after
    return None


def of_the_denied(text: str, whole: Reading, read: Read) -> Reading:
    """What is meant instead, of the deal that is named with what is not: 别撤三一的单，延到五月底."""
    step = DENIED_STEP.match(text)
    before = read(step["step"]) if step else whole
    named = {slot: before.slots[slot] for slot in ("deal", "customer") if slot in before.slots}
    return replace(whole, slots={**named, **whole.slots}) if before.intent in ON_DEALS else whole


def of_the_other(sight: Sight, whole: Reading, read: Read) -> Reading | None:
    """The request where it is about the second of two things, and the first is left as it is or hardly spoken of."""
    if whole.intent not in ON_DEALS:
        return None
    text = sight.text.original.lower()
    for _, second in islice(contrasted(sight), MOST_SEAMS):
        after = read(second)
        if after.intent == whole.intent and apart(whole, after, text):
            return after
    for first, second in islice(others(sight), MOST_SEAMS):
        after = read(second)
        differs, same = apart(whole, after, text), after.intent == whole.intent
        if same and denied(first) and (differs or sure_request(after)):
            return after
        if not differs:
            continue
        before = read(first)
        alone = same and sure_request(after) and not (sure_request(before) and before.intent in ON_DEALS)
        if alone or (spared(first) and after.intent in ON_DEALS):
            return after
    return None


def first_of_list(sight: Sight, whole: Reading, read: Read) -> Reading | None:
    """The first request of a list that carries its verb on, or says it anew of another; None for no list."""
    ways = LISTED.get(whole.intent, (shared, carried, clauses))
    fits = visit if whole.intent == "visit.log" else listed
    for parts in islice(chain.from_iterable(way(sight) for way in ways), MOST_LISTS):
        found = both(parts, read, fits)
        if found and apart(*found, sight.text.original.lower()):
            first = _on_the_same_day(*found, sight)
            sure = whole.confidence if whole.intent == first.intent else 0.0
            return replace(first, rest=parts[1], confidence=max(first.confidence, sure))
    return None


def _on_the_same_day(first: Reading, second: Reading, sight: Sight) -> Reading:
    """The first of several visits on the only day that is said, behind the last: "visit Softline at 9, Pinnacle at 11 tomorrow"."""
    days = [token for token in sight.tokens if token.piece and token.piece.kind == "date"]
    whole = first.intent == second.intent == "visit.plan" and "date" not in first.slots
    if not whole or len(days) != 1 or "date" not in second.slots:
        return first
    return replace(first, slots={**first.slots, "date": second.slots["date"]})


def listed(reading: Reading) -> bool:
    """True where a part of a list is clearly a request of its own, or something to be shown."""
    return sure_request(reading) or shown_first(reading)


def apart(first: Reading, second: Reading, text: str) -> bool:
    """True where two requests of a message in small letters are about two different things of one kind, or two visits or tasks at different times."""
    said = ((first.slots.get(slot), second.slots.get(slot)) for slot in SUBJECTS)
    moments = {(one.slots.get("date"), one.slots.get("time")) for one in (first, second)}
    dated = first.intent == second.intent and first.intent in DATED and len(moments) > 1
    pairs = ((str(one).lower(), str(other).lower()) for one, other in said if one and other)
    return dated or next((one != other and one in text and other in text for one, other in pairs), False)


def sure_request(reading: Reading) -> bool:
    """True where a part of a message is clearly a request of its own."""
    return reading.intent not in STEERING and reading.confidence >= CLEAR
