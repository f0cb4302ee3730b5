"""The intent that is meant: the likeliest one, or what the words rather tell of whom is known."""

from typing import Final

from domain.patterns import regex
from language.read.alone import name_and_values
from language.read.arranged import arranges, travels
from language.read.certainty import CLEAR, SURE
from language.read.choice import Choice
from language.read.deals.anew import registered
from language.read.deals.of_nobody_known import of_nobody_known
from language.read.sentence.forms import WRITING
from language.read.sentence.sight import Sight
from language.read.sentences import question
from language.read.telling.ended import ended, ended_so, marked, rival_won
from language.read.telling.happened import met_partner, only_happened, went, went_there
from language.read.telling.lost import told_lost
from language.read.telling.news import ENDING, becomes_partner, tried
from language.read.telling.phoned import phoned
from language.read.unsaid import any_denied, unsaid
from language.read.values.one_more import one_product_more
from language.read.values.raised import any_raised, repriced

LEANT: Final = 0.4  # a refusal: much that is no answer is a little like one
DOUBTED: Final = 0.2  # the odds of "none" that keep an intent that writes from being acted on
VAGUE: Final = frozenset({"none", "correct", "decline"})
GUESSED_OF_VALUES: Final = frozenset({"deal.win", "deal.lose", "deal.list", "pipeline.show"})
SIGNED_THEN: Final = regex(r"^(?!.*(?:保护|有效期|申请))[^,，。]*[延推]\S{1,8}签")  # 延到八月签
HOW_OFTEN: Final = regex(r"(?:几|多少)(?:次|趟|回)(?!.*[都也没])")
EXTENDS: Final = regex(
    r"\b(?<!not )(?<!n't )extend (?:it|that|this|them|(?:the |our |its )?(?:protection|registration|deal))\b|\bextend @(?! clos|['’]s| date)"
)  # whatever day is told with it
TAKEN_OFF: Final = frozenset(
    {"deal.withdraw", "deal.status", "deal.win", "none"}
)  # how "take 2k off Kaufmann" is read
TRIED: Final = frozenset(
    {"deal.extend", "deal.register", "deal.update", "deal.win", "deal.lose", "task.done"}
)  # how a test at a customer's is read
HARDLY_MET: Final = frozenset(
    {"none", "task.done", "partner.show", "visit.list"}
)  # how "was at Softline with us" is
VISITS: Final = regex(
    r"\W*(?:(?:my|our|the|all|any|other) )*(?:visits|meetings|appointments) (?:at|to|with|in|on|for|by|of|this|next|today|tomorrow)\b[^:;,.]*"
)  # "visits at Softline on Tuesday"
VISIT_FIRST: Final = regex(
    r"\W*(?:(?:please|pls|i['’]ll|let['’]s|can you)[, ]+)*(?:visit|see|meet|book|schedule|plan) (?!(?:the )?(?:brief|prep))[^;.?]{3,60}?\band (?:then )?prep"
    r"|(?!.*(?:给我|帮我|我要看|看看))[^，,。；;？?]{0,14}(?:去|拜访)[^，,。；;？?]{2,12}[，,。；; ]+[^？?]{0,16}(?:把[^，,。]{1,14}准备|准备好)"
)  # "visit Bluefin on Friday, and prepare the deck"
PUT_TO: Final = regex(
    r"@(?:那边|的)?(?:的?(?:会议?|拜访|见面))?(?:还是|先|都|得|要)*(?:改|推|挪|换|调|提前)[到成至]|(?:把|将)@(?:那边|的)?(?:的?(?:会议?|拜访|见面))?(?:改|推|挪|换|调|提前)[到成至]"
    r"|\b(?:push|move|shift|postpone|reschedule) @ (?:to|till|until)\b"
)  # 云轩改到下周三吧
OF_DEAL: Final = regex(
    r"[签单万块元]|报备|项目|合同|金额|保护|预算|台|套|\b(?:deals?|clos\w*|sign\w*|registrations?|amount)\b"
)
MET_WITH: Final = regex(r"\b(?:at|with|from|of)\b")
JOURNEYS: Final = frozenset({"visit.plan", "pipeline.show", "briefing.show"})  # how a journey may be read
UNHEARD: Final = frozenset({"none", "task.done", "task.list", "visit.plan"})  # how a call may be read
NOT_NOTED: Final = frozenset({"visit.plan", "visit.list"})
PUT_OFF: Final = frozenset({"deal.update", "visit.list", "visit.log", "correct", "none"})
MISSED: Final = regex(
    r"^[^，,。；;]{0,8}没(?:有|能)?(?:去|见|约|跑|拜访)(?:成|到|着|上)[^，,。；;]{0,14}[，,。 ]+(?:只好|只能|就|都|我|先)*(?:改|推|挪|延|重新约|约)(?:期|约)?(?:到|在|成|至)?\s*"
    r"(?:[这本下]{1,2}个?(?:周|星期|礼拜|月)|周[一二三四五六日天]|星期|[明后]天|大后天|\d)"
)  # 没去成佳都，改到下周二
NOTED: Final = regex(
    r"拜访(?:帮我|给我|请|麻烦)?(?:记(?:下|一下|个|上)|(?:记录|补录|录)(?:一下|下来))|(?:记|补|录)(?:一?下|个|一?[笔条])(?:今天|昨天|刚才|这次)?的?拜访"
)
DENIED: Final = {
    "undo": "decline",
    "visit.plan": "visit.list",
    "visit.log": "visit.list",
    "task.add": "task.list",
    "standup.skip": "none",
}  # what is meant instead, else the deal


def surely_met(seen: Sight) -> bool:
    """True where a partner who is known is told to have been met; by a partner, his customer."""
    if question(seen.text.text) or HOW_OFTEN.search(seen.text.text):
        return False
    text = seen.text.lower
    if seen.role == "partner" and "B-customer" in seen.known:
        return only_happened(text)
    return met_partner(seen) or (
        "B-partner" in seen.known and bool(MET_WITH.search(text)) and only_happened(text)
    )


def news_of_known(choice: Choice, seen: Sight) -> str:
    """What a registration rather is, that is told of a customer who is known and of nothing new: what was said at
    a visit, or a change; empty where it stays one."""
    if registered(seen.text.lower):
        return ""
    met = met_partner(seen) or only_happened(seen.text.lower)
    if met and not question(seen.text.text):
        return "visit.log"
    changed = dict(choice.ranked)["deal.update"]
    return "deal.update" if choice.odds < CLEAR and changed >= SURE else ""


def of_known(choice: Choice, seen: Sight) -> str:
    """What is rather told of a customer or a partner who is known: one more product, or news; empty for others."""
    if choice.intent in ENDING and ended_so(seen):
        return ended(seen)
    of_deal = "B-customer" in seen.known
    if of_deal and one_product_more(marked(seen)):
        return "deal.update"
    if choice.intent == "partner.add" and of_deal and not becomes_partner(seen.text.lower):
        return "none"
    if of_deal and choice.intent in TRIED and tried(seen.text.lower):
        return "none"
    told = choice.intent == "deal.register" and (of_deal or met_partner(seen))
    return news_of_known(choice, seen) if told else ""


def surely_raised(seen: Sight) -> bool:
    """True where a sum is added to that of a customer who is known, taken from it, or is his new price."""
    return "B-customer" in seen.known and (any_raised(seen) or repriced(seen))


def intended(choice: Choice, seen: Sight) -> str:
    """The chosen intent; for a deal's name with a value alone a change, for a step that is not said a look at the deal."""
    if name_and_values(seen) and (choice.intent in GUESSED_OF_VALUES or only_of_a_deal(choice, seen)):
        return "deal.update"
    of_deal = "B-customer" in seen.known
    if known := of_known(choice, seen):
        return known
    if choice.intent == "deal.update" and not of_deal and (other := of_nobody_known(seen)):
        return other
    if choice.intent == "deal.win" and rival_won(seen):
        return "deal.lose"
    if choice.intent == "deal.update" and EXTENDS.search(marked(seen, "customer")):
        return "deal.extend"
    raised_only = choice.intent in TAKEN_OFF and surely_raised(seen)
    raised_only = raised_only and (choice.odds < CLEAR or (choice.intent == "none" and repriced(seen)))
    not_lost = choice.intent == "deal.lose" and of_deal and not told_lost(seen.text.lower, choice.odds)
    not_lost = not_lost and not unsaid(choice.intent, choice.odds, seen)
    if raised_only or not_lost or (choice.intent == "deal.extend" and SIGNED_THEN.search(seen.text.text)):
        return "deal.update"
    if choice.intent in HARDLY_MET and surely_met(seen):
        return "visit.log"
    if visit := of_visits(choice, seen):
        return visit
    if choice.intent in VAGUE and (end := ended(seen)):
        return end
    if choice.intent in VAGUE:
        return "deal.status" if of_deal and any_denied(seen) else choice.intent
    if choice.intent in NOT_NOTED and "拜访" in seen.text.text and NOTED.search(seen.text.text):
        return "visit.log"
    told = of_deal or clear(choice)
    if not (told and unsaid(choice.intent, choice.odds, seen)):
        return choice.intent
    return DENIED.get(choice.intent, "deal.status")


def of_visits(choice: Choice, seen: Sight) -> str:
    """What is rather meant of visits: how one went logs it, a journey is none, an order, or another day for one
    that did not come about, plans one."""
    if choice.intent in PUT_OFF and MISSED.search(seen.text.text):
        return "visit.plan"
    told = went(seen.text.lower) or went_there(seen)
    if choice.intent != "visit.log" and told and not question(seen.text.text):
        return "visit.log"
    if choice.intent == "visit.prepare" and VISIT_FIRST.match(seen.text.lower):
        return "visit.plan"
    if choice.intent == "deal.update" and moves_visit(seen):
        return "visit.plan"
    if choice.intent in UNHEARD and phoned(seen):
        return "visit.log"
    if (
        choice.intent == "visit.plan"
        and VISITS.fullmatch(seen.text.lower)
        and not any(token.piece and token.piece.kind == "time" for token in seen.tokens)
    ):
        return "visit.list"
    if choice.intent in JOURNEYS and travels(seen.text.text) and "B-partner" not in seen.known:
        return "none"
    return (
        "visit.plan"
        if choice.intent == "visit.list" and arranges(seen.text.text, marked(seen, "partner"))
        else ""
    )


def moves_visit(seen: Sight) -> bool:
    """True where a partner who is known is put to another day, and no deal is spoken of: 云轩改到下周三吧."""
    alone = "B-partner" in seen.known and not {"B-customer", "B-product"} & set(seen.known)
    return alone and not OF_DEAL.search(seen.text.lower) and bool(PUT_TO.search(marked(seen, "partner")))


def only_of_a_deal(choice: Choice, seen: Sight) -> bool:
    """True where a customer who is known is named with new values, and nothing else is surely meant."""
    return "B-customer" in seen.known and choice.odds < CLEAR and not question(seen.text.text)


def clear(choice: Choice) -> bool:
    """True where a choice may be acted on; for what writes hardly anything may speak for small talk."""
    if choice.intent in WRITING:
        return choice.odds >= SURE and choice.doubt <= DOUBTED
    least = LEANT if choice.intent == "decline" else SURE
    return choice.intent == "none" or choice.odds >= least
