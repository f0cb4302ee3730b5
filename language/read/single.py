"""Read a message as one request: pieces, names, intent, slots, in this order, each step open to view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Final

from domain.patterns import regex
from language.read.alone import only_a_name, only_values
from language.read.arranged import meets, to_meet
from language.read.bare import bare, open_with, opened, what_was_done, whats_on
from language.read.certainty import CLEAR
from language.read.changed_instead import changes
from language.read.choice import Choice, choose
from language.read.deals.at_once import at_once
from language.read.deals.by_voice import decides
from language.read.deals.put_right import put_right
from language.read.intended import clear, intended, surely_met, surely_raised
from language.read.names import NO_NAMES, Names
from language.read.naming.between import on_one_deal
from language.read.naming.by_kind import by_kind
from language.read.naming.hyphens import spread
from language.read.naming.swallowed import held, may_be_swallowed
from language.read.normal import Normal, normal
from language.read.parting.heads import unheaded
from language.read.parting.on_lines import on_lines
from language.read.pieces import Span
from language.read.plainly import plainly
from language.read.reading import Reading
from language.read.sentence.forms import FORMS
from language.read.sentence.net import Seen, net
from language.read.sentence.sight import Sight, look
from language.read.signs import by_signs
from language.read.sizes import sized
from language.read.slots_of import ahead, slots_of
from language.read.spotted import named
from language.read.talk.asked_after import looked_at
from language.read.talk.called_off import tells_cancelled
from language.read.talk.chat import grumbles
from language.read.talk.whether import whether
from language.read.telling.chosen_else import chosen_else
from language.read.telling.ended import ended, ended_so, marked
from language.read.telling.happened import made, only_happened, went, went_there
from language.read.telling.news import ENDING, NOTE, cheaper, news, reported, talk
from language.read.telling.phoned import phoned
from language.read.telling.told import MINE
from language.read.telling.visit_asked import visit_asked
from language.read.tongue import language_of
from language.read.unsaid import any_denied
from language.read.values.absence import back_today
from language.read.values.next_week import of_next_week
from language.read.values.raised import only_raised
from language.read.values.restated import restated
from language.read.values.two_months import apart

LONGEST: Final = 4000
UNDECIDED: Final = frozenset({"deal.status", "none"})  # how a decision told in one breath may seem
HINTED: Final = 0.65  # an answer where something is asked, else a request
MOST_LIKELY: Final = 5
EVENING: Final = 18  # o'clock
TONIGHT: Final = regex(r"^(?!.*[了过]).*(?:今晚|今天晚上)|\b(?:tonight|this evening)\b")
TO_COME: Final = regex(
    r"^(?!.*(?:[了过完刚昨]|上个?周)).*(?:([聊谈看碰见])\1|(?:几点|时间)还?(?:没|未|待|不)定)|^(?!.*\b(?:yesterday|last|ago|was|were|went|talked|discussed|told|said)\b).*\b(?:joins|joining|comes along|coming along)\b"
)  # 周五去云轩聊聊, "Anna joins me at Softline on Friday"
REGISTERS_ONE: Final = regex(
    r"\W*(?:(?:please|pls|hi|hey|hello|ok|i(?:['’]d| would)? (?:want|like|need) to|can (?:you|i|we)|could you|let['’]?s|let me)[, ]+)*(?:register|reg) "
    r"(?!(?:for|with|me|us|myself|him|her|them|now|here|as|at|in|to|on|up|again|first|later|today|tomorrow|online|by|and|the|a|an|my|our|your|this|that|it|one|interest|attendance)\b)"
    r"(?P<name>[\w&.'’-]{2,}(?: (?!(?:for|with|at|in|to|on|as|and|by)\b)[\w&.'’-]+){0,2})\W*"
)  # "register acme"
AGAIN: Final = regex(
    r"[，,。；; ][^，,。；;]{0,10}(?:再|还要|又要|继续|接着)(?:去|来|约|见|谈|聊|跟进|拜访|跑)|[,.;] [^,.;]{0,30}\b(?:again|back|follow[- ]up)\b"
)
CAPITAL: Final = regex(r"(?<=[a-z] )[A-ZÀ-Þ]")  # of a name behind the order
SECOND: Final = 0.15  # of the intent that is no less likely than one may be
WORTH_ASKING: Final = 0.02


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
    plain = normal(spread(text))
    first = _looked(plain, now, role, names)
    doubtful = may_be_swallowed(first.sight) if first else ()
    again = _looked(plain, now, role, names, doubtful) if doubtful else None
    kept = held(again.sight, doubtful) if again else ()
    return (
        again
        if kept and len(kept) == len(doubtful)
        else _looked(plain, now, role, names, kept)
        if kept
        else first
    )


def _looked(
    text: Normal, now: datetime, role: str, names: Names, within: Sequence[Span] = ()
) -> Weighed | None:
    """A message with what is seen in it, where the stretches `within` names are plain words."""
    sight = look(text, now, role, names, within)
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
    if grumbles(text):
        return Reading("none", {}, 0.0, language), None
    weighed = weigh(text, now, role, names)
    if weighed is None:
        intent = by_signs(text)
        return Reading(intent, {}, 0.0 if intent == "none" else 1.0, language), None
    if (lost := chosen_else(text)) is not None:
        return by_kind(Reading("deal.lose", lost, 1.0, language), text, names), weighed
    if at_once(text):
        waiting = {**slots_of(weighed.sight, weighed.view, "deal.list", now), "status": "pending"}
        return by_kind(Reading("deal.list", waiting, 1.0, language), text, names), weighed
    reading = by_kind(_read(text, weighed, now, language), text, names)
    if reading.intent == "none" and (one := on_one_deal(text))[0]:
        return Reading(one[0], {"customer": one[1]}, HINTED, language), weighed
    if (looks := looked_at(text)) and not _known_of(reading, looks[1]):
        return Reading(
            looks[0], by_kind(Reading(*looks, 1.0, language), text, names).slots, 1.0, language
        ), weighed
    if other := plainly(weighed.sight.text.lower, reading.intent):
        return by_kind(
            Reading(other[0], _of_other(weighed, *other, now), 1.0, language), text, names
        ), weighed
    if reading.intent in UNDECIDED and (step := decides(weighed.sight.text.lower)):
        slots = slots_of(weighed.sight, weighed.view, step, now)
        if {"deal", "customer"} & slots.keys():
            return by_kind(Reading(step, slots, 1.0, language), text, names), weighed
    if of := put_right(text):
        return by_kind(
            Reading(
                "deal.update",
                {**slots_of(weighed.sight, weighed.view, "deal.update", now), **of},
                1.0,
                language,
            ),
            text,
            names,
        ), weighed
    if asks := whether(reading, weighed.sight):
        look, named_so = asks
        slots = {**slots_of(weighed.sight, weighed.view, look, now), **named_so}
        return Reading(look, slots, 1.0, language), weighed
    return reading, weighed


def _of_other(
    weighed: Weighed, intent: str, named: tuple[int, int] | None, now: datetime
) -> dict[str, object]:
    """The slots of what is plainly meant: the customer who is named alone, or all that is told."""
    if named:
        return {"customer": weighed.sight.text.source(*named)}
    slots = slots_of(weighed.sight, weighed.view, intent, now) if intent in FORMS else {}
    return {slot: value for slot, value in slots.items() if slot != "date" or not ahead(slots, now)}


def _known_of(reading: Reading, looks: Mapping[str, object]) -> bool:
    """True where a message names whom it is about, and that is no part of the name it asks after, nor more."""
    if {"partner", "deal"} & reading.slots.keys() or "customer" not in reading.slots:
        return bool({"partner", "deal"} & reading.slots.keys())
    one, other = (str(slots.get("customer") or "").casefold() for slots in (reading.slots, looks))
    return not (other.endswith(f" {one}") or one.startswith(f"{other} "))


def _read(text: str, weighed: Weighed, now: datetime, language: str) -> Reading:
    if intent := opened(normal(text).lower) or listed_so(text):
        return _opened(intent, weighed, now, language)
    if only_values(weighed.sight) or only_raised(weighed.sight):
        return Reading("correct", slots_of(weighed.sight, weighed.view, "correct", now), 1.0, language)
    choice, seen = weighed.choice, weighed.sight
    if meets(seen.text.lower) and ahead(planned := slots_of(seen, weighed.view, "visit.plan", now), now):
        return Reading("visit.plan", planned, 1.0, language)
    if (one_of := changes(choice, seen)) and one_of & (
        slots := slots_of(seen, weighed.view, "deal.update", now)
    ).keys():
        return Reading("deal.update", slots, max(HINTED, round(choice.odds, 4)), language)
    if of_no_step(choice, seen):
        guesses = () if talk(marked(seen, "name")) else (NOTE, *({choice.intent} & ENDING))
        return Reading(
            "none", {}, round(choice.odds, 4), language, guess=guesses[0] if guesses else "", likely=guesses
        )
    intent = intended(choice, seen)
    surely = surely_met(seen) or surely_raised(seen) or ended(seen) == intent
    if one := registers_one(seen, choice, intent):
        intent = "deal.register"
    surely = (
        surely
        or one
        or (intent == "visit.log" and (went(seen.text.lower) or went_there(seen) or phoned(seen)))
    )
    unclear = not (clear(choice) or surely) or (choice.odds < CLEAR and only_a_name(seen))
    if unclear and intent == choice.intent:
        known = intent == "partner.add" and "B-partner" in seen.known  # whom nobody adds anew
        guess = "" if known else intent
        guesses = () if known else _by_day(likely(choice), weighed, now)
        return Reading(
            "none", {}, choice.odds, language, guess=guesses[0] if guesses else guess, likely=guesses
        )
    if choice.intent == "deal.win" and not any_denied(seen) and (slots := to_be_won(weighed, now)):
        return Reading("deal.update", slots, round(choice.odds, 4), language)
    slots = slots_of(seen, weighed.view, intent, now)
    if intent != (by_day := of_its_day(intent, slots, weighed, now)):
        intent, slots = by_day, slots_of(seen, weighed.view, by_day, now)
    if one and not slots and (named := REGISTERS_ONE.fullmatch(seen.text.lower)):
        slots = {"customer": seen.text.source(*named.span("name"))}
    told = (
        HINTED if one or intent == "deal.update" != choice.intent else 0.0
    )  # "Kaufmann 20k" of a known customer
    return Reading(intent, slots, max(told, round(choice.odds, 4)), language)


def _by_day(guesses: tuple[str, ...], weighed: Weighed, now: datetime) -> tuple[str, ...]:
    """The guesses with a visit first, where a known partner and a day are told and no deal: "brightpath lars friday"."""
    seen = weighed.sight
    if "B-partner" not in seen.known or {"B-customer", "B-product"} & set(seen.known):
        return guesses
    slots = slots_of(seen, weighed.view, "visit.plan", now)
    if "date" not in slots or any(token.piece and token.piece.kind == "amount" for token in seen.tokens):
        return guesses
    visit = "visit.log" if gone(slots, now) else "visit.plan"
    return tuple(dict.fromkeys((visit, *guesses)))


def of_its_day(intent: str, slots: dict[str, object], weighed: Weighed, now: datetime) -> str:
    """What is meant by the day that is told: a visit that is gone was made, one ahead is planned, and who was away
    till today tells what he did and does."""
    text = weighed.sight.text.lower
    if intent == "visit.plan" and (gone(slots, now) or only_happened(text) or once_more(weighed, now)):
        return "visit.log"
    if intent == "standup.skip" and gone(slots, now) and back_today(text):
        return "standup.answer"
    if intent != "visit.log":
        return intent
    to_come = (ahead(slots, now) or tonight(weighed.sight, now)) and not made(text)
    not_yet = gone(slots, now) and (TO_COME.search(text) or only_to_do(weighed, slots, now))
    return "visit.plan" if to_come or not_yet else intent


def once_more(weighed: Weighed, now: datetime) -> bool:
    """True where a visit on a day that is gone is told before the next one: 3月6日拜访佳都，下周一再去."""
    if not AGAIN.search(weighed.sight.text.lower):
        return False
    told = slots_of(weighed.sight, weighed.view, "visit.log", now)
    after = told.get("next_step_date")
    return gone(told, now) and isinstance(after, date) and after >= now.date()


def listed_so(text: str) -> str:
    """The list that is asked for in words of its own; empty for other words."""
    if what_was_done(text) or visit_asked(text):
        return "visit.list"
    return "deal.list" if sized(text) or open_with(text) else "task.list" if whats_on(text) else ""


def only_to_do(weighed: Weighed, slots: dict[str, object], now: datetime) -> bool:
    """True where nothing is told of a visit whose day may be ahead as well: "call Karen at Brightpath Friday"."""
    if {"summary", "objection", "next_step"} & slots.keys() or not to_meet(weighed.sight.text.text):
        return False
    return ahead(slots_of(weighed.sight, weighed.view, "visit.plan", now), now)


def tonight(seen: Sight, now: datetime) -> bool:
    """True for an evening that has not come yet: 今晚跟陈静吃饭, said in the afternoon."""
    return now.hour < EVENING and bool(TONIGHT.search(seen.text.lower))


def gone(slots: dict[str, object], now: datetime) -> bool:
    """True where a visit is for a day that is gone, for which nobody plans."""
    return isinstance(on := slots.get("date"), date) and on < now.date()


def registers_one(seen: Sight, choice: Choice, intent: str) -> bool:
    """True where a registration is ordered of a name, whatever word it is: "register acme", and also of one that
    is like no firm's, where it has a capital letter or nothing else is as likely."""
    if intent not in {"deal.register", "none"} or not REGISTERS_ONE.fullmatch(seen.text.lower):
        return False
    odds = dict(choice.ranked).get("deal.register", 0.0)
    return intent == "deal.register" or odds >= SECOND or bool(CAPITAL.search(seen.text.original))


def of_no_step(choice: Choice, seen: Sight) -> bool:
    """True where only news of a deal is told, or talk, in the words of an end: at most it is to be noted."""
    text = seen.text.lower
    if choice.intent == "confirm":
        return reported(text)
    if choice.intent == "cancel":
        return tells_cancelled(text)
    if choice.intent == "deal.extend":
        return cheaper(text)
    return (
        choice.intent in ENDING
        and not ended_so(seen)
        and (talk(marked(seen, "name")) or news(choice.intent, text, "B-customer" in seen.known))
    )


def to_be_won(weighed: Weighed, now: datetime) -> dict[str, object]:
    """The change of a deal that is signed on a day to come: it is not won yet; nothing for one that is."""
    day = slots_of(weighed.sight, weighed.view, "deal.win", now).get("date")
    if not isinstance(day, date) or day <= now.date():
        return {}
    return {"close_date": day, **slots_of(weighed.sight, weighed.view, "deal.update", now)}


def _opened(intent: str, weighed: Weighed, now: datetime, language: str) -> Reading:
    """A request by its first words; a visit that lies ahead is planned, however it is called."""
    slots = slots_of(weighed.sight, weighed.view, intent, now)
    on = slots.get("date")
    if intent == "visit.log" and isinstance(on, date) and on > now.date():
        intent = "visit.plan"
        slots = slots_of(weighed.sight, weighed.view, intent, now)
    return Reading(intent, slots, 1.0, language)


def likely(choice: Choice) -> tuple[str, ...]:
    """The likeliest intents, the first one first."""
    return tuple(
        intent for intent, odds in choice.ranked[:MOST_LIKELY] if intent != "none" and odds >= WORTH_ASKING
    )


def read_as(intent: str, text: str, now: datetime, role: str, names: Names = NO_NAMES) -> dict[str, object]:
    """The slots of a message whose intent is known otherwise; none where it is no intent."""
    if intent not in FORMS:
        return {}
    weighed = weigh(restated(of_next_week(apart(on_lines(unheaded(text[:LONGEST])))), now), now, role, names)
    slots = slots_of(weighed.sight, weighed.view, intent, now) if weighed else {}
    return dict(by_kind(Reading(intent, slots, 1.0, ""), text, names).slots)


def names_in(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> list[str]:
    """The stretches of a text that look like names, as they stand there."""
    weighed = weigh(text[:LONGEST], now, role, names)
    if weighed is None:
        return []
    seen = weighed.sight
    return [seen.text.source(seen.tokens[a].start, seen.tokens[b - 1].end) for a, b in seen.names]
