"""Read one message: pieces, names, intent, slots, in this order, each step open to view."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, cached_property, partial
from itertools import chain, islice
from typing import Final

from domain.patterns import regex
from language.read.bare import bare, opened
from language.read.choice import Choice, choose
from language.read.closing import closing
from language.read.denials import denied
from language.read.hyphens import spread
from language.read.labels import PATTERNS, labelled
from language.read.listed_deals import dealt
from language.read.lists import Parted, again, carried, clauses, may_list, shared
from language.read.names import NO_NAMES, Names
from language.read.news import ENDING, NOTE, news, reported, talk
from language.read.normal import normal
from language.read.onward import visited
from language.read.others import contrasted, instead, others, spared
from language.read.owned import owned
from language.read.paired import Read, first_of_two
from language.read.raised import only_raised, raised
from language.read.reading import Reading
from language.read.reminders import reminders
from language.read.sentence.forms import FORMS, READING, STEERING, WRITING
from language.read.sentence.net import Seen, net
from language.read.sentence.sight import Sight, look
from language.read.sentences import question
from language.read.sided import sided
from language.read.signed import signed, within, written_by
from language.read.signs import by_signs
from language.read.slots import absence, filled, hour, left_over, referred
from language.read.spotted import named, spot
from language.read.told import MINE, told
from language.read.tongue import language_of
from language.read.totals import no_count, of_sum, only_count, only_sum
from language.read.twofold import besides, looks, reminds, seams
from language.read.unsaid import LOUD, any_denied, unsaid
from language.read.wishes import wishes

LONGEST: Final = 4000
SURE: Final = 0.3
CLEAR: Final = 0.85
MOST_SEAMS: Final = 3
MOST_LISTS: Final = 6
LISTED: Final = {  # what names others besides: in its own text, or in its fields
    "visit.log": (shared, carried), "visit.plan": (shared, carried, clauses, again), "task.add": (carried, reminders), "deal.register": (shared, carried, dealt),
}  # fmt: skip
DATED: Final = frozenset({"visit.plan", "task.add"})
SUBJECTS: Final = ("deal", "customer", "partner")
WHOLE: Final = frozenset({"standup.answer", "none", *STEERING})  # never parted
WORDY: Final = frozenset({"visit.log", "task.add"})  # whose own text may hold what sounds like a request
DOUBTED: Final = 0.2  # the odds of "none" that keep an intent that writes from being acted on
MOST_LIKELY: Final = 5
ON_DEALS: Final = frozenset(intent for intent in WRITING if "deal" in FORMS[intent])
VALUES: Final = frozenset({"amount", "quantity", "date", "period", "time"})
CHANGED: Final = frozenset({"amount", "quantity", "date", "period"})
VAGUE: Final = frozenset({"none", "correct", "decline"})
GUESSED_OF_VALUES: Final = frozenset({"deal.win", "deal.lose", "deal.list", "pipeline.show"})
SHOWN: Final = 0.6  # as sure is enough in English, whose short forms ("hows Globex") are read less surely
WANTS: Final = regex(
    r"^\W*[\w&. '-]{2,40} (?:wants?|needs?|would like|is (?:looking for|interested in|asking for))(?: to (?:buy|order|get))? (?:about |around )?\d(?!.*\b(?:instead|now|more|less|fewer|rather|not)\b)"
    r"|^[^，,。\d]{2,12}?(?:想要|想买|需要|要买|打算买|想采购|要采购)[^，,。\d]{0,3}\d(?!.*(?:改|不是|现在|变))"
)
NOT_NOTED: Final = frozenset({"visit.plan", "visit.list"})
NOTED: Final = regex(
    r"拜访(?:帮我|给我|请|麻烦)?(?:记(?:下|一下|个|上)|(?:记录|补录|录)(?:一下|下来))|(?:记|补|录)(?:一?下|个|一?[笔条])(?:今天|昨天|刚才|这次)?的?拜访"
)
AT_END: Final = regex(r"[底末]|之?前|\b(?:end|by|before)\b|[\d万]k?$")
DENIED: Final = {
    "undo": "decline",
    "visit.plan": "visit.list",
    "visit.log": "visit.list",
    "task.add": "task.list",
}  # what is meant instead, else the deal
HEDGES: Final = frozenset(
    ("about", "around", "approx", "approximately", "roughly", "maybe", "perhaps", "probably", "say", "circa")
)
WORTH_ASKING: Final = 0.02


def understand(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> Reading:
    """Read one message; `now` is the moment in the speaker's own zone, `role` one of rep, lead, partner.

    Of a message with two requests the first is read, and the second is the reading's `rest`.
    """
    kept = text[:LONGEST]
    whole, weighed = read_whole(kept, now, role, names)
    read: Read = cache(partial(read_one, now=now, role=role, names=names))  # a part may come up twice
    if whole.intent in WHOLE:
        return (two_looks(kept, read) if whole.intent == "none" else None) or whole
    if met := visited(kept, whole, read):
        return met
    for first, second in islice(seams(kept), MOST_SEAMS):
        before = read(first)
        if not (sure_request(before) or (reminds(second) and shown_first(before))):
            continue
        after = read(second)
        ordered = after.intent in ON_DEALS and {"deal", "customer"} & after.slots.keys()
        aside = (question(second) and after.intent not in WRITING) or (
            ordered and besides(kept, first, second)
        )
        if before.intent == whole.intent and whole.intent in WORDY and not (aside or reminds(second)):
            continue
        if sure_request(after) and before.intent != after.intent:
            return replace(before, rest=second)
    if whole.intent not in WRITING and (shown := two_looks(kept, read)):
        return shown
    if weighed and (meant := of_the_next(weighed.sight, whole, read)):
        return meant
    if weighed and (meant := of_the_other(weighed.sight, whole, read)):
        return meant
    if not weighed:
        return whole
    in_list = first_of_list(weighed.sight, whole, read) if may_list(kept) else None
    return in_list or first_of_two(kept, whole.intent, weighed.sight, read) or whole


def shown_first(reading: Reading, least: float = SHOWN) -> bool:
    """True for something to be shown, which a reminder after it does not take in."""
    return reading.intent in READING and reading.confidence >= least


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
    for parts in islice(chain.from_iterable(way(sight) for way in ways), MOST_LISTS):
        found = both(parts, read, listed)
        if found and apart(*found, sight.text.original.lower()):
            return replace(found[0], rest=parts[1])
    return None


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


@dataclass(frozen=True)
class Weighed:
    """A message with what was seen in it, and how likely each intent is, reckoned where it is asked."""

    sight: Sight
    view: Seen

    @cached_property
    def choice(self) -> Choice:
        """The intents, the likeliest first."""
        return choose(self.sight, self.view)


def weigh(text: str, now: datetime, role: str, names: Names) -> Weighed | None:
    """Look at a message; None for one without a word."""
    sight = look(normal(spread(text)), now, role, names)
    if not sight.tokens:
        return None
    view = net().see(sight)
    return Weighed(replace(sight, names=named(sight, view)), view)


def read_one(text: str, now: datetime, role: str, names: Names) -> Reading:
    """Read a message as one request."""
    return read_whole(text, now, role, names)[0]


def read_whole(text: str, now: datetime, role: str, names: Names) -> tuple[Reading, Weighed | None]:
    """Read a message as one request, and what was seen in it where it had to be weighed."""
    language = language_of(text)
    if asked := bare(normal(text).lower):
        own = "owner" in FORMS[asked] and MINE.search(text)
        return Reading(asked, {"owner": "me"} if own else {}, 1.0, language), None
    weighed = weigh(text, now, role, names)
    if weighed is None:
        intent = by_signs(text)
        return Reading(intent, {}, 0.0 if intent == "none" else 1.0, language), None
    return _read(text, weighed, now, language), weighed


def _read(text: str, weighed: Weighed, now: datetime, language: str) -> Reading:
    if intent := opened(normal(text).lower):
        return _opened(intent, weighed, now, language)
    if only_values(weighed.sight) or only_raised(weighed.sight):
        return Reading("correct", slots_of(weighed.sight, weighed.view, "correct", now), 1.0, language)
    choice, seen = weighed.choice, weighed.sight
    if of_no_step(choice, seen):
        guesses = () if talk(seen.text.lower) else (NOTE, *({choice.intent} & ENDING))
        return Reading(
            "none", {}, round(choice.odds, 4), language, guess=guesses[0] if guesses else "", likely=guesses
        )
    intent = intended(choice, seen)
    unclear = not clear(choice) or (choice.odds < CLEAR and only_a_name(seen))
    if unclear and intent == choice.intent:
        return Reading("none", {}, choice.odds, language, guess=choice.intent, likely=likely(choice))
    if choice.intent == "deal.win" and not any_denied(seen) and (slots := to_be_won(weighed, now)):
        return Reading("deal.update", slots, round(choice.odds, 4), language)
    slots = slots_of(seen, weighed.view, intent, now)
    if intent == "visit.plan" and isinstance(on := slots.get("date"), date) and on < now.date():
        intent = "visit.log"  # nobody plans what is gone
        slots = slots_of(seen, weighed.view, intent, now)
    return Reading(intent, slots, round(choice.odds, 4), language)


def of_no_step(choice: Choice, seen: Sight) -> bool:
    """True where only news of a deal is told, or talk, in the words of an end: at most it is to be noted."""
    text = seen.text.lower
    if choice.intent == "confirm":
        return reported(text)
    return choice.intent in ENDING and (talk(text) or news(choice.intent, text, "B-customer" in seen.known))


def to_be_won(weighed: Weighed, now: datetime) -> dict[str, object]:
    """The change of a deal that is signed on a day to come: it is not won yet; nothing for one that is."""
    day = slots_of(weighed.sight, weighed.view, "deal.win", now).get("date")
    if not isinstance(day, date) or day <= now.date():
        return {}
    return {"close_date": day, **slots_of(weighed.sight, weighed.view, "deal.update", now)}


def intended(choice: Choice, seen: Sight) -> str:
    """The chosen intent; for a deal's name with a value alone a change, for a step that is not said a look at the deal."""
    if choice.intent in GUESSED_OF_VALUES and name_and_values(seen):
        return "deal.update"
    of_deal = "B-customer" in seen.known
    if choice.intent == "deal.update" and not of_deal and WANTS.search(seen.text.lower):
        return "deal.register"  # nobody whom we know wants something: it is new
    if choice.intent in VAGUE:
        return "deal.status" if of_deal and any_denied(seen) else choice.intent
    if choice.intent in NOT_NOTED and "拜访" in seen.text.text and NOTED.search(seen.text.text):
        return "visit.log"
    told = of_deal or clear(choice)
    if not (told and unsaid(choice.intent, choice.odds, seen)):
        return choice.intent
    return DENIED.get(choice.intent, "deal.status")


def _opened(intent: str, weighed: Weighed, now: datetime, language: str) -> Reading:
    """A request by its first words; a visit that lies ahead is planned, however it is called."""
    slots = slots_of(weighed.sight, weighed.view, intent, now)
    on = slots.get("date")
    if intent == "visit.log" and isinstance(on, date) and on > now.date():
        intent = "visit.plan"
        slots = slots_of(weighed.sight, weighed.view, intent, now)
    return Reading(intent, slots, 1.0, language)


def only_values(seen: Sight) -> bool:
    """True for a message that is a sum, a count or a day and no more: "about 60k", 六万, "June 30". It can only be meant for what is open."""
    kinds = {token.piece.kind for token in seen.tokens if token.piece}
    return (
        bool(kinds)
        and kinds <= VALUES
        and all(token.piece or token.kind == "mark" or token.word in HEDGES for token in seen.tokens)
    )


def only_a_name(seen: Sight) -> bool:
    """True for a message that is a name and no more: alone it asks for nothing, and where something is open it answers that."""
    words = [place for place, token in enumerate(seen.tokens) if token.kind != "mark"]
    return any(start <= words[0] and words[-1] < end for start, end in seen.names) if words else False


def name_and_values(seen: Sight) -> bool:
    """True for the name of a customer with sums, counts or days and no more: "Globex 80k", 三一 六月底.

    Of a name that is not known it is true for an end, since "华东 六月" asks for a region's month."""
    words = [
        place for place, token in enumerate(seen.tokens) if token.kind != "mark" and token.word not in HEDGES
    ]
    values = [place for place in words if (piece := seen.tokens[place].piece) and piece.kind in CHANGED]
    named = [place for place in words if place not in values]
    if not values or not named or LOUD.search(seen.text.lower):
        return False
    whole = any(start <= named[0] and named[-1] < end for start, end in seen.names)
    known = {seen.known[place][2:] for place in named}
    return whole and (known == {"customer"} or (known == {""} and bool(AT_END.search(seen.text.lower))))


def clear(choice: Choice) -> bool:
    """True where a choice may be acted on; for what writes hardly anything may speak for small talk."""
    if choice.intent in WRITING:
        return choice.odds >= SURE and choice.doubt <= DOUBTED
    return choice.intent == "none" or choice.odds >= SURE


def likely(choice: Choice) -> tuple[str, ...]:
    """The likeliest intents, the first one first."""
    return tuple(
        intent for intent, odds in choice.ranked[:MOST_LIKELY] if intent != "none" and odds >= WORTH_ASKING
    )


def read_as(intent: str, text: str, now: datetime, role: str, names: Names = NO_NAMES) -> dict[str, object]:
    """The slots of a message whose intent is known otherwise."""
    weighed = weigh(text[:LONGEST], now, role, names)
    return slots_of(weighed.sight, weighed.view, intent, now) if weighed else {}


def slots_of(seen: Sight, view: Seen, intent: str, now: datetime) -> dict[str, object]:
    """The slots of a sentence read as this intent."""
    mail = signed(seen) if intent == "deal.register" else None
    found = spot(seen, view, intent, [*wishes(seen), *(within(seen, mail) if mail else ())])
    found = of_sum(seen, intent, sided(seen, intent, found))
    slots = filled(seen, intent, found, now)
    if intent == "deal.register":
        slots = no_count(seen, slots)
        slots = {
            **slots,
            **(written_by(mail, slots) if mail else {}),
            **only_sum(seen, slots),
            **only_count(seen, slots),
        }
    if intent in PATTERNS:
        slots = dict(labelled(seen, intent, slots))
    slots.update(
        absence(seen, now) if intent == "standup.skip" else left_over(seen, intent, slots, found, now)
    )
    slots.update(closing(seen, intent, slots, found, now))
    slots.update(referred(seen, intent, slots))
    slots.update(owned(seen, intent, slots))
    slots.update(hour(seen, intent, slots))
    slots.update(told(seen, intent, slots, found, now))
    slots.update(raised(seen, intent, slots))
    return {slot: slots[slot] for slot in FORMS[intent] if slot in slots}
