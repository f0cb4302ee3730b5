"""What is told of a deal and changes nothing that it holds: the day of an event, what is lent, how it is paid. It is at
most a note."""

import re
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.certainty import SHOWN
from language.read.deals.no_end_yet import not_decided, not_ended, of_rival
from language.read.reading import Reading
from language.read.sentences import question
from language.read.telling.news import EVENT, EVENT_ZH

OF_NO_FIELD: Final = regex(
    r"^[^，,。；;]{2,16}?的?(?:付款(?:方式|条件|比例)|账期|交货?期|质保期?|税率|毛利率?|运费|交货地点?|收货地址|验收标准)(?:现在|要|就|都)*(?:是|为|[:：]|[改换变调](?:成|为|到)|延|缩|定|(?=[\d一二两三四五六七八九十]))[^，,。；;]+$"
    r"|^(?!.*(?:提醒|[签赢丢改]|中标|下单))[^，,。；;]{2,16}?(?:已经?|刚|还|要|想|的|没)*(?:开(?:发|专)?票|发票|专票)[^，,。；;]*$"
    r"|^[^,;]{2,30}?(?:['’]s)? (?:payment terms?|delivery time|lead time|warranty|tax rate|margin) (?:is|are|:|changed to|should be) [^,;]+$",
    re.IGNORECASE,
)  # what a deal has no field for
PAID: Final = regex(
    r"^(?!.*[签赢丢]).*(?:回款|到账|打款|付款|预付|首付)(?:已经?|了|到|到账)*[\d一二两三四五六七八九十半].*"
    r"|^(?!.*[改签赢丢])[^，,。；;]*第?[一二三四两\d]轮(?:的)?(?:报价|谈判|投标|还价|议价).*"
    r"|^(?!.*[改签赢丢]).*(?:给|打|申请|谈|批|要求?|想要?)(?:到|了|的|个|他们?)*[\d一二三四五六七八九.]+折.*"
    r"|^(?!.*[签赢丢]).*(?:回款|首付款?|货款|尾款|定金|预付款?)(?:已经?|都|也|刚)*(?:到|付|收|打|给)(?:到|账|过来)*了[^，,。；;]{0,4}"
)  # no sum of the deal: what is paid of it, what was offered on the way, a discount
EVENTFUL: Final = regex(
    rf"\b(?:{EVENT}|budgets?)\b(?: (?:is|starts?|begins?|planned|scheduled|set|due|runs?|will (?:be|start)))*(?: (?:for|in|on|from|by|next|this|mid|early|late))+\b"
    rf"|(?:{EVENT_ZH}|预算|立项)(?:定在|安排在|在|是|将于|于)?[^，。；]{{0,6}}[\d一二三四五六七八九十下][^，。；]{{0,3}}[月周号]|(?:[\d一二三四五六七八九十下][^，。；]{{0,3}}[月周号]|[今明后]天|[本这上下]?(?:周|星期|礼拜)[一二三四五六日天]|[本这下]个?(?:周|月|星期|礼拜))[^，。；]{{0,4}}(?:{EVENT_ZH}|预算|立项)"
    r"|(?:(?:[\d一二三四五六七八九十下][^，。；]{0,3}[月周号]|[今明后]天|[本这上下]?(?:周|星期|礼拜)[一二三四五六日天]|月底|月初)[^，。；]{0,4}(?:给|有|出|回)(?:个|我们|到)*(?:答复|结果|反馈|回复|回音|消息|通知|准信|说法|意见))"
    r"|\b(?:(?:will|to|gets?|get) (?:an? )?(?:answer|decision|feedback|reply|result|back to us)|(?:answers?|gets? back(?: to us)?|replies))\b[^,.;]{0,12}\b(?:next|in|on|by|this)\b",
    re.IGNORECASE,
)
NOT_THEN: Final = regex(
    r"(?!.*\b(?:rather|instead|but)\b|.*(?:而是|改)).*\b(?:not|never|(?:wo|ca|do|does|is|are|would|could|did)n['’]?t)(?: \w+){0,2} (?:clos|sign|land|order|happen|decid)\w*\b.*"
    r"|(?!.*(?:而是|改|[要能]不|[，,])).*(?:不会|不能|[没不]可能|不可能|签不了|定不了)(?:在)?.*",
    re.IGNORECASE,
)  # of a day that will not be that of the close
UNSURE: Final = regex(
    r"(?:不|没法?|未|没有)(?:太|大|能)?(?:确定|定下来)|\b(?:not (?:sure|certain|fixed|committed)|unclear|uncertain)\b",
    re.IGNORECASE,
)  # of a deal that is committed to by nobody
OF_TRIAL: Final = frozenset({"deal", "customer", "product", "quantity"})
TRIAL: Final = regex(
    r"(?:做|要|申请|需要?|想)[^，。；]{0,4}(?:po[cv]|测试|试用|试点)|样机|\b(?:needs?|wants?|asks? for|do|run) (?:an? |the |\d+ )?(?:poc|pilot|trial|demo|test)\b",
    re.IGNORECASE,
)  # what is lent is not sold
SIGNING: Final = regex(r"\bclos(?:e|es|ing|ed)\b|\bsign|\bdeadline|签|成交|落单|关单", re.IGNORECASE)
ORDERED: Final = regex(
    r"[改换调]|更新|变更|编辑|更正|补|写错|填错|\b(?:chang|updat|edit|modif|adjust|correct|amend|fix|mov|push|set|wrong|mistake)",
    re.IGNORECASE,
)
TOLD: Final = regex(r"(?:[改变换]成|改为)[^，,。]{2,}了$")  # 付款方式改成分期了: by others


def noted(said: str, reading: Reading) -> Reading:
    """The reading, or a note in place of a change that words tell no more of than so."""
    return _of_news(said, _of_event(said, _of_no_end(said, reading)))


def of_no_field(said: str) -> bool:
    """True for what is told of a deal that has no field for it: how it is paid, a discount, an offer on the way."""
    return bool(OF_NO_FIELD.search(said) or PAID.fullmatch(said)) and not question(said)


def of_event(text: str) -> bool:
    """True where a day is that of an event, and of no signing: "they have a POC next week"."""
    return bool(EVENTFUL.search(text)) and not SIGNING.search(text)


def _of_no_end(said: str, reading: Reading) -> Reading:
    """What is no end yet, and a rival's price, are notes; a question stays one."""
    of = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    if of and not_decided(reading.intent, said):
        return replace(reading, intent="deal.status", slots=of)
    priced = reading.intent == "deal.update" and "amount" in reading.slots and of_rival(said)
    if not of or question(said) or not (priced or not_ended(reading.intent, said)):
        return reading
    return replace(reading, intent="deal.note", slots={**of, "text": said})


def _of_event(said: str, reading: Reading) -> Reading:
    """A day that is said of an event on a deal is none of its close, nor one that it is told not to be: "met the
    CIO, pilot in April", "Globex won't close in April" are notes."""
    of_deal = reading.slots.keys() & {"deal", "customer"}
    updates = reading.intent == "deal.update" or (reading.intent == "correct" and of_deal)
    dated = updates and reading.slots.keys() - {"deal", "customer"} == {"close_date"}
    named = reading.intent == "deal.status" and of_deal
    staged = bool(updates) and reading.slots.keys() - {"deal", "customer"} == {"stage"} and uncertain(said)
    denied = (staged or ((dated or named) and NOT_THEN.fullmatch(said))) and not question(said)
    tried = reading.intent == "deal.update" and reading.slots.keys() <= OF_TRIAL and TRIAL.search(said)
    dated = dated or bool(named and reading.confidence < SHOWN and not question(said))  # 三一下个月招标
    if not denied and not (dated and of_event(said)) and not (tried and not ORDERED.search(said)):
        return reading
    return replace(reading, intent="deal.note", slots={**_deal_of(reading), "text": said})


def uncertain(said: str) -> bool:
    """True for words that something is not settled yet."""
    return bool(UNSURE.search(said))


def _deal_of(reading: Reading) -> dict[str, object]:
    """What tells which deal it is."""
    return {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}


def _of_news(said: str, reading: Reading) -> Reading:
    """What is told of a deal and changes nothing that it holds is a note: 三一那个估计要黄, 三一付款方式是3-6-1."""
    bare = reading.intent == "deal.update" and reading.slots and reading.slots.keys() <= {"deal", "customer"}
    if reading.intent in {"deal.update", "deal.extend", "deal.win"} and of_no_field(said):
        named = _deal_of(reading)
        return replace(reading, intent="deal.note", slots={**named, "text": said}) if named else reading
    orders = ORDERED.search(said) and not TOLD.search(said)
    if not bare or orders or question(said):
        return reading
    return replace(reading, intent="deal.note", slots={**reading.slots, "text": said})


CLAUSE: Final = regex(r"[，,。；;!！\n]\s*|\.\s+")
FEWEST: Final = 4  # letters of a clause that tells something


def told_beside(said: str) -> bool:
    """True where words tell in several clauses and order nothing: 三一POC过了，下周商务谈判."""
    clauses = [clause for clause in CLAUSE.split(said) if len(clause.strip()) >= FEWEST]
    return len(clauses) > 1 and not ORDERED.search(said) and not question(said)
